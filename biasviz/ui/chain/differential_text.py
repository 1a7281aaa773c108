"""What the page of the total differential says."""

from __future__ import annotations

import math

from biasviz.experiments.chain.nudges import Bricks
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import mark, tr
from biasviz.ui.chain.mathline import plain
from biasviz.words import GUESSING, percent, significant

NAME = mark("The total differential in bricks")
MEANING = mark("Press a padlock to hold w, b or a; press a neuron to look at it; drag the end of a brick.")
HINT = mark("Keep substituting for da until you get to the bottom: → or Space")
HELD = mark("held: its change counts as 0")
DATA = mark("x is data: dx = 0")
NOTHING = mark("nothing is missing")
NO_CHANGE = mark("nothing is changed yet: give dw, db or dx a value, or drag the end of a brick")
SQUARE = mark("halve both sides: a quarter")


def signed(value: float, digits: int = 3) -> str:
    """Return a number with its sign, 0 without."""
    words = significant(value, digits)
    return words if words.startswith("−") or value == 0 or math.isnan(value) else f"+{words}"


def bracketed(value: float, digits: int = 3) -> str:
    """Return a number, a negative one in parentheses."""
    words = significant(value, digits)
    return f"({words})" if words.startswith("−") else words


def missing(trace: ChainTrace) -> str:
    """Say what the total differential leaves out."""
    one = trace.bricks
    if trace.veils("slope"):
        return tr(GUESSING)
    if not (any(trace.setup.nudges.dw) or any(trace.setup.nudges.db) or trace.setup.nudges.dx):
        return tr(NO_CHANGE)
    if not one.missing:
        return tr("dz is Δz: {nothing}.", nothing=tr(NOTHING))
    given = {
        "missing": significant(one.missing, 3), "name": plain(label(one, "missing")),
        "part": percent(abs(one.error)) if one.error else "∞",
    }  # fmt: skip
    if not one.bent:
        return tr("missing: {name} = {missing}, {part} of Δz", **given)
    if not one.dw_da:
        return tr("missing: {missing}, {part} of Δz: what da had left out", **given)
    return tr("missing: {missing}, {part} of Δz: {name}, and what da had left out", **given)


def halved(trace: ChainTrace) -> str:
    """Say what becomes of it when everything is halved; "" where nothing is missing."""
    first, second = trace.halvings[:2]
    if trace.veils("slope") or not first.missing or second.ratio is None:
        return ""
    given = {"before": significant(first.missing, 3), "after": significant(second.missing, 3)}
    ratio = significant(second.ratio, 3)
    if ratio == "4":
        return tr("halve everything: {before} → {after}, a quarter", **given)
    if second.ratio > 1:
        return tr("halve everything: {before} → {after}, {ratio} times smaller", ratio=ratio, **given)
    return tr("halve everything: {before} → {after}, divided by {ratio}", ratio=ratio, **given)


def products(one: Bricks) -> tuple[str, ...]:
    """Return dw·da, a quarter of it, a sixteenth: as it is, and after both were halved once and twice."""
    return tuple(significant(one.dw_da / 4**k, 3) for k in range(3))


def summary(trace: ChainTrace) -> str:
    """Say all of it in sentences, for who cannot see it."""
    one, n = trace.bricks, trace.link + 1
    terms = ", ".join(
        f"{name} = {significant(value, 4)}"
        for name, value in (("dw·a", one.dw_a), ("db", one.db), ("w·da", one.w_da), ("dz", one.dz))
    )
    if trace.veils("slope"):
        return tr(GUESSING)
    held = [plain(f"{name}^{{{n}}}") for name in ("w", "b", "a") if trace.setup.held(name, trace.link)]
    parts = [
        tr("Neuron {k} of {n}: {terms}; the true change of z is {true}.", k=n, n=trace.depth, terms=terms,
           true=significant(one.true, 4)),
        missing(trace), halved(trace), tr("Held: {names}.", names=", ".join(held)) if held else "",
        f"{plain(trace.formula.left)} = " + " + ".join(plain(term.tex) for term in trace.formula.terms[:12]),
    ]  # fmt: skip
    return " ".join(part for part in parts if part)


def label(one: Bricks, name: str) -> str:
    """Return a term of dz as TeX."""
    n = one.link + 1
    a, d = f"a^{{{n - 1}}}", r"\mathrm{d}"
    return {
        "w": rf"{a}\,{d}w^{{{n}}}", "b": f"{d}b^{{{n}}}", "a": rf"w^{{{n}}}\,{d}{a}", "dz": f"{d}z^{{{n}}}",
        "true": f"Δz^{{{n}}}", "missing": rf"{d}w^{{{n}}}\,{d}{a}",
    }[name]  # fmt: skip
