"""What a tangent leaves out: f(z + d) − f(z) − f′(z)·d, without the rounding of a difference."""

from __future__ import annotations

import math

import numpy as np

from biasviz.experiments.neuron.spec import Choice
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.records import Array

# The positive half of the 20 nodes of Gauss and Legendre on −1 … 1, with their weights, by mpmath.
_HALF = np.array([
    (0.07652652113349734, 0.15275338713072584), (0.22778585114164507, 0.14917298647260374),
    (0.37370608871541955, 0.14209610931838204), (0.5108670019508271, 0.13168863844917664),
    (0.636053680726515, 0.11819453196151841), (0.7463319064601508, 0.10193011981724044),
    (0.8391169718222188, 0.08327674157670475), (0.912234428251326, 0.06267204833410907),
    (0.9639719272779138, 0.04060142980038694), (0.9931285991850949, 0.017614007139152118),
])  # fmt: skip
NODES = 0.5 + 0.5 * np.concatenate([-_HALF[:, 0], _HALF[:, 0]])
WEIGHTS = 0.5 * np.tile(_HALF[:, 1], 2)
"""On the interval from 0 to 1."""
PIECE = 1.0
"""Longest piece that is integrated at once."""
LONGEST = 256.0
"""A change of z beyond which the plain difference has digits enough."""
BESIDE = 1e-300
"""How far from 0 is beside 0, as at the kinks of one neuron."""


def bends(activation: Choice, z: float, d: Array) -> Array:
    """Return `bend` for many moves d, (m,), from the same z."""
    record, keywords = ACTIVATIONS[activation.id], activation.keywords
    least, most = z + min(0.0, float(d.min())), z + max(0.0, float(d.max()))
    marks = (*record.kinks(**keywords), 0.0)
    if np.isfinite(d).all() and most - least <= PIECE and not any(least <= mark <= most for mark in marks):
        t = d[:, None] * NODES
        return np.asarray(d * (((d[:, None] - t) * record.curvature(z + t, **keywords)) @ WEIGHTS))
    return np.array([bend(activation, z, float(one)) for one in d])


def bend(activation: Choice, z: float, d: float) -> float:
    """Return f(z + d) − f(z) − f′(z)·d with its own relative precision, however small d is.

    It is the integral of (d − t)·f″(z + t) over t from 0 to d, and for every kink that is passed the jump of f′ there
    times the rest of the way.

    Args:
        activation: f.
        z: where the tangent lies.
        d: how far z moves.

    """
    if d == 0 or not (math.isfinite(z) and math.isfinite(d)):
        return 0.0 if d == 0 else math.nan
    record, keywords = ACTIVATIONS[activation.id], activation.keywords

    def slope(at: float) -> float:
        return float(record.slope(np.array(at), **keywords))

    if abs(d) > LONGEST:
        before, after = record.value(np.array([z, z + d]), **keywords)
        return float(after - before - slope(z) * d)
    kinks, way = record.kinks(**keywords), math.copysign(1.0, d)
    passed = sorted({k for k in kinks if 0.0 < way * (k - z) < abs(d)})
    jumps = [(slope(_beside(k, way)) - slope(_beside(k, -way))) * ((z + d) - k) for k in passed]
    jumps += [(slope(_beside(k, way)) - slope(z)) * d for k in kinks if k == z]
    # f″ may jump at 0 without a kink of f: no piece goes across it.
    ends = _ends(d, [k - z for k in {*passed, 0.0} if 0.0 < way * (k - z) < abs(d)])
    width = np.diff(ends)
    t = ends[:-1, None] + width[:, None] * NODES
    bent = (d - t) * record.curvature(z + t, **keywords)
    return math.fsum((*jumps, *(width * (bent @ WEIGHTS)).tolist()))


def _beside(k: float, way: float) -> float:
    return k + way * max(float(np.spacing(abs(k))), BESIDE)


def _ends(d: float, marks: list[float]) -> Array:
    """Return the ends of pieces from 0 to d that are no longer than PIECE and do not go across a mark."""
    ends = [0.0]
    for end in (*sorted(marks, key=abs), d):
        pieces = max(1, math.ceil(abs(end - ends[-1]) / PIECE))
        ends += np.linspace(ends[-1], end, pieces + 1)[1:].tolist()
    return np.array(ends)
