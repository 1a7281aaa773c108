"""A small fully connected network: what it is, forward and back, how it is trained."""
