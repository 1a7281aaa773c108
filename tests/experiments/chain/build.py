"""Short ways to a chain, for its tests."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from biasviz.experiments.chain.spec import LOCKS, Chain, Link, Nudges, Setup
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.numerics.activations import ACTIVATIONS


def chain(w: Any = 1.0, b: Any = 0.0, f: Any = "sigmoid", depth: int = 1, **given: Any) -> Chain:
    """Return a chain; w, b and f are one for all, or a list with one a neuron."""
    depth = next((len(v) for v in (w, b, f) if isinstance(v, list)), depth)
    w, b, f = (v if isinstance(v, list) else [v] * depth for v in (w, b, f))
    links = tuple(Link(*one, choose_activation(id)) for *one, id in zip(w, b, f, strict=True))
    return Chain(**{"x": 0.5, "y": 1.0, "loss": "mse", **given}, links=links)


def setup(of: Chain, dw: Any = 0.0, db: Any = 0.0, dx: float = 0.0, locks: Any = ()) -> Setup:
    dw, db = (tuple(v) if isinstance(v, list) else (v,) * of.depth for v in (dw, db))
    return Setup(of, Nudges(dw, db, dx), frozenset(locks))


def drawn(depth: int, seed: int, f: str = "", scale: float = 1.0, **given: Any) -> Chain:
    """Return a chain with drawn numbers, and drawn activations where none is named."""
    rng = np.random.default_rng(seed)
    ids = [f] * depth if f else list(rng.choice(list(ACTIVATIONS), depth))
    w, b = (rng.normal(0, scale, depth).tolist() for _ in "wb")
    x, y = rng.normal(0, 1, 2).tolist()
    return chain(w, b, [str(id) for id in ids], **{"x": x, "y": y, **given})


SMALL = st.floats(-3, 3).map(lambda v: round(v, 6))
NUDGE = st.floats(-0.3, 0.3).map(lambda v: round(v, 6))


@st.composite
def chains(draw, most=6, activations=tuple(ACTIVATIONS), numbers=SMALL):
    depth = draw(st.integers(1, most))
    w, b = (draw(st.lists(numbers, min_size=depth, max_size=depth)) for _ in "wb")
    f = draw(st.lists(st.sampled_from(activations), min_size=depth, max_size=depth))
    loss, skip = draw(st.sampled_from(["mse", "half_mse"])), draw(st.booleans())
    return chain(w, b, f, x=draw(numbers), y=draw(numbers), loss=loss, skip=skip)


@st.composite
def setups(draw, **given):
    of = draw(chains(**given))
    dw, db = (draw(st.lists(NUDGE, min_size=of.depth, max_size=of.depth)) for _ in "wb")
    locks = draw(st.sets(st.tuples(st.sampled_from(LOCKS), st.integers(0, of.depth - 1))))
    return setup(of, dw, db, draw(NUDGE), locks)
