"""Each f′(z) of a chain held against a difference of f, where it stands."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.faint import SMALLEST, slope_of
from biasviz.experiments.chain.scaled import Scaled
from biasviz.experiments.chain.spec import Chain, Link
from biasviz.experiments.neuron.check import GREEN
from biasviz.numerics.differences import step_size

STEPS = 12
"""Steps of a difference that are tried, each a quarter of the one before."""


UNTOLD = 1.0
"""The error of a slope that no difference can be had of."""


@lru_cache(maxsize=64)
def slope_errors(chain: Chain) -> tuple[tuple[float, Scaled], ...]:
    """Return for each neuron the relative error of f′(z), and the difference itself; UNTOLD where none can be had.

    f(z ± h) is taken as its distance from f(z), so that a tail keeps its digits.
    """
    return tuple(_one(link, float(z)) for link, z in zip(chain.links, evaluate(chain).z, strict=True))


def _one(link: Link, z: float) -> tuple[float, Scaled]:
    record, keywords = link.record, link.activation.keywords
    slope = float(record.slope(np.array(z), **keywords))
    untold = UNTOLD, slope_of(link.activation, z, slope)
    if abs(slope) < SMALLEST and not bool(record.flat(np.array(z), **keywords)):
        return untold
    h = step_size(z) * 0.25 ** np.arange(STEPS)
    at = np.stack([z - h, z + h])
    low, high = record.output(at, **keywords).minus(record.value(np.array(z), **keywords))
    numeric = (high - low) / (at[1] - at[0])
    clear = np.ones(STEPS, bool)
    for kink in record.kinks(**keywords):
        side = np.sign(at - kink)
        clear &= (side[0] == side[1]) & (side[0] != 0)
    settled = np.abs(numeric[:-1] - numeric[1:]) <= 0.5 * GREEN * np.abs(numeric[1:])
    found = np.flatnonzero(clear[:-1] & settled)
    if not len(found):
        return untold
    difference = float(numeric[found[0]])
    size = max(abs(difference), abs(slope))
    return abs(difference - slope) / size if size else 0.0, Scaled.of(difference)
