"""Chebyshev polynomials and their nodes, and biases in groups that are interpolated from such nodes."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from biasviz.numerics.records import Array


def nodes(many: int) -> tuple[Array, Array]:
    """Return Chebyshev nodes, and the matrix that makes Lagrange's polynomials of them out of Chebyshev's."""
    angles, degrees = (np.arange(many) + 0.5) * math.pi / many, np.arange(many)
    return np.cos(angles), np.cos(degrees[:, None] * angles) * np.where(degrees == 0, 1.0, 2.0)[:, None] / many


def chebyshev(t: Array, many: int) -> Iterator[Array]:
    """Yield T₀(t), T₁(t), …, so many of them, at least two."""
    before, last, double = np.ones_like(t), t, 2.0 * t
    yield before
    yield last
    for _ in range(many - 2):
        before, last = last, double * last - before
        yield last


_MANY = 32
GROUP_RATIO = 1.4
"""Singularities lie at least this many half-lengths of a group beside its middle: the ellipse around it in which L(b)
is analytic has ρ = 3.1, so that interpolation from 32 nodes is right to ρ^−32 = 1e-16."""
GROUP_NODES, _TO_WEIGHTS = nodes(_MANY)
_FEW, _WIDER = 16, 4.0
"""Groups with fewer biases than this are made wider; then each bias is computed by itself."""


class Group(NamedTuple):
    """Biases that lie close together.

    Attributes:
        members: which of the biases they are.
        start, end: they are from start to end.
        basis: (nodes, members) what makes their values out of those at Chebyshev nodes; None for few.

    """

    members: NDArray[np.int64]
    start: float
    end: float
    basis: Array | None


def split(bs: Array, half: float) -> list[Group]:
    """Return biases (m,), m ≥ 1 and finite, in groups of at most this half-length where they lie close together."""
    low, high = float(bs.min()), float(bs.max())
    sparse = _FEW * (high - low) > 2.0 * half * len(bs)
    half *= _WIDER if sparse else 1.0
    number = np.floor((bs - low) / (2.0 * half))
    order = np.argsort(number, kind="stable")
    groups = []
    for members in np.split(order, np.flatnonzero(np.diff(number[order])) + 1):
        start = low + 2.0 * half * float(number[members[0]])
        end = min(start + 2.0 * half, high)
        basis = None
        if len(members) > _MANY and end > start and not sparse:
            t = (2.0 * bs[members] - (start + end)) / (end - start)
            basis = _TO_WEIGHTS.T @ np.array(list(chebyshev(t, _MANY)))
        groups.append(Group(members, start, end, basis))
    return groups
