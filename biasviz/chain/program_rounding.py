"""How far the numbers of a program of a chain may be off: what rounding does to them on the way, and where too much."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from biasviz.errors import InputError
from biasviz.experiments.chain.evaluation import Point, evaluate
from biasviz.experiments.chain.spec import Chain, Link
from biasviz.language import mark, tr
from biasviz.numerics.forms import ACTIVATION_FORMS
from biasviz.numerics.records import Array

RTOL, WORST = 1e-9, 1e-3
"""Relative difference that a program allows everywhere, and the largest that it may have to allow."""
NUDGE, NUDGES = 1e-14, 4
"""How far all numbers are moved, by their size, to see what rounding does on the way; and how often."""
ROUNDING = 1e-15
"""What rounding does to one factor, as a part of it."""
TINY = 1e-290
"""Below it a float has fewer digits."""


@dataclass(frozen=True)
class Allowed:
    """How far the numbers of a program may be off.

    Attributes:
        relative: as a part of each.
        absolute: besides.

    """

    relative: float
    absolute: float

    def __str__(self) -> str:
        return f"rtol={_power(self.relative)}, atol={_power(self.absolute)}"


def allowed_in(point: Point, framework: str) -> Allowed:
    """Return what rounding may do to the numbers of a program in a framework.

    Raises:
        InputError: where there are none, or it would leave nothing of them.

    """
    if point.undefined is not None:
        raise InputError(tr("There are no numbers to check code against: {undefined}", undefined=point.undefined))
    here = _numbers(point)
    with np.errstate(all="ignore"):
        apart = np.max([np.abs(_numbers(evaluate(_nudged(point.chain, seed))) - here) for seed in range(NUDGES)], 0)
        size = np.abs(here)
        some = size > TINY
        relative = float((apart[some] / size[some]).max(initial=0.0)) + _by_factors(point, framework)
    absolute = float(apart[size == 0].max(initial=0.0))
    if ((size > 0) & ~some).any():
        absolute = max(absolute, TINY)
    if not relative <= WORST:
        words = mark(
            "Rounding alone would give a program other numbers here, for a neuron is saturated or the factors are "
            "large: {hint}."
        )
        hint = tr("copy it as NumPy code") if framework != "numpy" and _fits(point) else tr("save it as a file")
        raise InputError(tr(words, hint=hint))
    return Allowed(max(RTOL, relative), absolute)


def _fits(point: Point) -> bool:
    try:
        allowed_in(point, "numpy")
    except InputError:
        return False
    return True


def _numbers(point: Point) -> Array:
    return np.array([point.C, *map(float, point.dC_db), *map(float, point.dC_dw)])


def _nudged(chain: Chain, seed: int) -> Chain:
    """Return a chain whose numbers lie a little beside those of another."""
    signs = np.random.Generator(np.random.PCG64(seed)).choice([-1.0, 1.0], (chain.depth + 1, 2)) * NUDGE + 1.0
    links = tuple(
        Link(float(link.w * w), float(link.b * b), link.activation)
        for link, (w, b) in zip(chain.links, signs, strict=False)
    )
    return replace(chain, links=links, x=float(chain.x * signs[-1, 0]))


def _by_factors(point: Point, framework: str) -> float:
    """Return what rounding of the error and of every f′ does to their product, as a part of it."""
    chain = point.chain
    total = 0.0
    if point.error:
        total += ROUNDING * (abs(float(point.a[-1])) + abs(chain.y)) / abs(point.error)
    for link, z, slope in zip(chain.links, point.z, point.slope, strict=True):
        form = ACTIVATION_FORMS[link.activation.id]
        # Automatic differentiation takes 1 − a for what is left of a saturated unit.
        left = link.activation.id in ("sigmoid", "tanh") and framework != "numpy"
        size = abs(float(slope))
        if slope and (left or form.cancels):
            total += ROUNDING * (1.0 + abs(float(z)) * form.cancels) / size
        else:
            total += ROUNDING
    return 2.0 * total


def _power(value: float) -> str:
    return f"{10.0 ** math.ceil(math.log10(value) - 1e-9):.0e}".replace("e-0", "e-") if value > 0 else "0"
