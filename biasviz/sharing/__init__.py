"""What leaves the program to be kept, printed or run elsewhere; nothing here knows Qt."""

FRAMEWORKS = {"numpy": "NumPy", "pytorch": "PyTorch", "jax": "JAX"}
"""Id and name of each framework that a run can be written in."""
