"""A chain of single neurons: the total differential, and what depth does to a gradient."""
