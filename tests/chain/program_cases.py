"""Chains whose programs are executed: every shipped one that can be written, every activation, and random mixtures."""

from contextlib import suppress

import numpy as np

from biasviz import files
from biasviz.chain.program import program
from biasviz.chain.settings import setup
from biasviz.errors import InputError
from biasviz.experiments.chain.lab import opened
from biasviz.numerics.activations import ACTIVATIONS


def cases():
    """Yield (name, lab)."""
    for header in files.scenarios_of("chain"):
        yield header.id, files.load_any(header.id).shown
    for id in ACTIVATIONS:
        for skip in (False, True):
            given = {"x": 0.7, "y": 1, "w": [0.9, -1.1, 0.6], "b": 0.2, "activation": id, "skip": skip}
            yield f"{id}, skip {skip}", opened("", setup(given))
    chance = np.random.default_rng(5)
    for n in range(30):
        depth = int(chance.integers(1, 12))
        given = {
            "x": chance.normal(), "y": chance.normal(),
            "w": chance.normal(0, 1.5, depth), "b": chance.normal(0, 1, depth),
            "activation": chance.choice(list(ACTIVATIONS), depth).tolist(),
            "loss": ["mse", "half_mse"][n % 2], "skip": n % 3 == 0,
        }  # fmt: skip
        yield f"mixture {n}", opened("", setup(given))


def written(framework):
    """Return the programs by name, without those that rounding would make others."""
    found = {}
    for name, lab in cases():
        with suppress(InputError):
            found[name] = program(lab, framework)
    return found
