"""What the padlocks make of dz: ∂ where all others are held, d where what lies upstream comes in."""

from __future__ import annotations

from dataclasses import dataclass

from biasviz.experiments.chain.nudges import bricks
from biasviz.experiments.chain.spec import LOCKS, Setup


@dataclass(frozen=True)
class Reading:
    """What is read off a neuron with what is held of it.

    Attributes:
        free: what of w, b and a is not held.
        left: the left-hand side as TeX: ∂z/∂w, dz/dw, ∂z, dz, …
        right: the right-hand side as TeX.
        value: the right-hand side as a number; None where it has none, for a change it is divided by is 0.

    """

    free: tuple[str, ...]
    left: str
    right: str
    value: float | None


def reading(setup: Setup, link: int) -> Reading:
    """Return what is read off a neuron, from 0.

    One change alone gives a partial derivative, one of w and b together with a the total one with respect to it, and
    everything else the differential.
    """
    one, n = bricks(setup)[link], link + 1
    free = tuple(name for name in LOCKS if not setup.held(name, link))
    z, w, b, a = f"z^{{{n}}}", f"w^{{{n}}}", f"b^{{{n}}}", f"a^{{{n - 1}}}"
    value: float | None
    if len(free) == 1:
        name, right, value = {"w": (w, a, one.a), "b": (b, "1", 1.0), "a": (a, w, one.w)}[free[0]]
        return Reading(free, rf"\frac{{\partial {z}}}{{\partial {name}}}", right, value)
    if free in (("w", "a"), ("b", "a")):
        name, first, change, at = (w, a, one.dw, one.a) if free[0] == "w" else (b, "1", one.db, 1.0)
        left, inner = _ratio(z, name), _ratio(a, name)
        value = at + one.w * one.da / change if change else None
        return Reading(free, left, rf"{first} + {w}\,{inner}", value)
    d = r"\partial " if "a" not in free else r"\mathrm{d}"
    terms = {"w": rf"{a}\,{d}{w}", "b": f"{d}{b}", "a": rf"{w}\,{d}{a}"}
    return Reading(free, f"{d}{z}", " + ".join(terms[name] for name in free) or "0", one.dz)


def _ratio(above: str, below: str) -> str:
    return rf"\frac{{\mathrm{{d}}{above}}}{{\mathrm{{d}}{below}}}"
