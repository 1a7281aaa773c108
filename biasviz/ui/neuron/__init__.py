"""The Neuron lab on the screen."""
