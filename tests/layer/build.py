"""Layers for the tests."""

from __future__ import annotations

from biasviz import data
from biasviz.experiments.layer.spec import Batch, Layer, Seeded, Training
from biasviz.experiments.neuron.spec import choose_activation, choose_loss, choose_optimizer


def one_column(x, y, w=1.0, b=0.0, activation="linear", loss="half_mse", reduction="mean", **training):
    """A layer with one input and one neuron on typed rows."""
    rows = tuple((float(u), float(v)) for u, v in zip(x, y, strict=True))
    batch = Batch(data.Typed(("x", "y"), rows), ("x",), ("y",))
    layer = Layer(
        batch, ((float(w),),), (float(b),), parameters_of(choose_activation, activation), choose_loss(loss), reduction
    )
    optimizer = choose_optimizer(training.pop("optimizer", "gd"))
    return Training(layer, optimizer, **training)


def parameters_of(choose, word):
    """`leaky_relu:0.1` as a choice."""
    id, _, slope = word.partition(":")
    return choose(id, {"slope": float(slope)} if slope else None)


def seeded(rows=12, inputs=3, outputs=2, activation="tanh", loss="half_mse", reduction="sum", seed=0, **training):
    """A layer with seeded weights on seeded numbers."""
    import numpy as np

    drawn = np.random.default_rng(seed).normal(size=(rows, inputs + outputs))
    if loss.startswith("bce"):
        drawn[:, inputs:] = drawn[:, inputs:] > 0
    names = tuple(f"x{i}" for i in range(inputs)) + tuple(f"y{j}" for j in range(outputs))
    source = data.Typed(names, tuple(map(tuple, drawn.tolist())))
    batch = Batch(source, names[:inputs], names[inputs:])
    layer = Layer(
        batch, Seeded(seed, 0.5), tuple(0.1 * j for j in range(outputs)), choose_activation(activation),
        choose_loss(loss), reduction,
    )  # fmt: skip
    return Training(layer, **training)
