"""Colours of the Chain lab, by their names in the theme: of the terms of dz, of neurons, of signs."""

from __future__ import annotations

TERMS = {"w": "dL_da", "b": "bias", "a": "da_dz"}
"""Of dw·a, db and w·da, by what changes in them."""
MISSING, BENT = "doubtful", "dz_db"
"""Of dw·da, and of what the neurons below had left out."""
NEURONS = ("loss", "da_dz", "dL_da", "doubtful")
"""Neighbours never have the same."""
ABOVE, BELOW = "bias", "loss"
"""Of what is above 0, and below it, as in the cells of arrays."""
HATCHED = 5.0
"""Pixels at unit 1 between the lines of a hatched brick."""


def of_neuron(link: int) -> str:
    """Return the colour of a neuron, from 0."""
    return NEURONS[link % len(NEURONS)]


def of_sign(value: float) -> str:
    """Return the colour of a number by its sign."""
    return ABOVE if value > 0 else BELOW if value < 0 else "muted"
