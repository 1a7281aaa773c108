"""A dense layer: what it is, what it gives, how it learns; and what wrong shapes do."""
