"""The formula of dz as it grows: lines of signs with a number below each, and all of them in one sum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from biasviz.experiments.chain.lab import bottom_of
from biasviz.experiments.chain.nudges import Bricks
from biasviz.experiments.chain.substitution import Piece, Term
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import tr
from biasviz.ui.chain import palette
from biasviz.ui.chain.differential_text import bracketed, signed
from biasviz.words import significant

LONGEST = 4
"""Factors that are written out in the sum; of more it says what they are together: ∂z/∂z."""
D = r"\mathrm{d}"
DIGITS = 3


@dataclass(frozen=True)
class Entry:
    """Signs, and what they are as a number.

    Attributes:
        tex: what stands above.
        number: what stands below it; "" for nothing.
        color: of both, by its name in the theme.
        align: −1 where both begin at the left of what they take, 0 in its middle, 1 where they end at its right.

    """

    tex: str
    number: str = ""
    color: str = "text"
    align: int = 0


@dataclass(frozen=True)
class Line:
    """One equation.

    Attributes:
        link: the neuron it is about, from 0.
        entries: from left to right.
        fresh: whether the last move has written it.

    """

    link: int
    entries: tuple[Entry, ...]
    fresh: bool = False


def head(trace: ChainTrace) -> Line:
    """Return what the padlocks make of dz: a partial derivative, a total one, or the differential with its numbers."""
    read, link = trace.reading, trace.link
    color = palette.of_neuron(link)
    if r"\frac" in read.left:
        entries = [Entry(read.left, "", palette.TERMS[read.free[0]]), Entry("=")]
        for k, part in enumerate(read.right.split(" + ")):
            entries += [Entry("+")] * bool(k) + [Entry(part, "", palette.TERMS[read.free[min(k, len(read.free) - 1)]])]
        if read.value is not None and not trace.veils("slope"):
            entries += [Entry("="), Entry(significant(read.value, DIGITS))]
        return Line(link, tuple(entries))
    first = trace.formula_at(0)
    parts = (Entry(first.left, _number(trace, trace.bricks.dz), color), _equals())
    inks = {"dw": palette.TERMS["w"], "db": palette.TERMS["b"], "da": palette.TERMS["a"]}
    return Line(link, (*parts, *_terms(trace, trace.bricks, first.terms, inks)))


def lines(trace: ChainTrace) -> list[Line]:
    """Return one equation for every da that has been substituted, the first one at the top."""
    link, moves, bottom = trace.link, trace.formula.moves, bottom_of(trace.setup, trace.link)
    found = []
    for k in range(link - 1, bottom - 1, -1):
        done = moves - 2 * (link - 1 - k)
        if done > 0:
            found.append(_of_neuron(trace, k, done > 1, done <= 2))
    if trace.formula.done:
        found.append(_of_bottom(trace, bottom, not trace.formula.added))
    return found


def _number(trace: ChainTrace, value: float) -> str:
    return "?" if trace.veils("slope") else significant(value, DIGITS)


def _equals() -> Entry:
    return Entry("=", "=")


def _of_neuron(trace: ChainTrace, k: int, written: bool, fresh: bool) -> Line:
    """Return da = f′(z)·dz of a neuron, with dz written out where it is."""
    one, n, color = trace.all_bricks[k], k + 1, palette.of_neuron(k)
    slope = Entry(rf"f'(z^{{{n}}})\,", f"{_number(trace, float(trace.point.slope[k]))}\u2009·\u2009", color)
    entries = [Entry(f"{D}a^{{{n}}}", _number(trace, one.da_out), color), _equals(), slope]
    if written:
        terms = trace.formula_at(0).terms if k == trace.link else _own_terms(trace, k)
        entries += [Entry("(", "(", color), *_terms(trace, one, terms), Entry(")", ")", color)]
    else:
        entries.append(Entry(f"{D}z^{{{n}}}", _bracketed(trace, one.dz), color))
    if trace.chain.skip:
        below = palette.of_neuron(k - 1) if k else "text"
        entries += [Entry("+", "+"), Entry(f"{D}a^{{{k}}}", _bracketed(trace, one.da), below)]
    return Line(k, tuple(entries), fresh)


def _bracketed(trace: ChainTrace, value: float) -> str:
    return "?" if trace.veils("slope") else bracketed(value, DIGITS)


def _own_terms(trace: ChainTrace, k: int) -> tuple[Term, ...]:
    """Return a·dw + db + w·da of a neuron."""
    one, held = trace.all_bricks[k], trace.setup.held
    return (
        Term("dw", k, (Piece("input", k, one.a),), one.dw, held("w", k)),
        Term("db", k, (), one.db, held("b", k)),
        Term("da", k, (Piece("weight", k, one.w),), one.da, held("a", k)),
    )


def _terms(
    trace: ChainTrace, one: Bricks, terms: tuple[Term, ...], inks: Mapping[str, str] | None = None
) -> list[Entry]:
    """Return the terms that are not held, with plus signs between.

    Each has its own colour where `inks` says so; else that of the neuron, and da that of the one it comes from.
    """
    found: list[Entry] = []
    for term in (term for term in terms if not term.held):
        color = inks[term.kind] if inks else palette.of_neuron(one.link)
        found += [Entry("+", "+")] * bool(found)
        front = "".join(rf"{_input(piece)}\," for piece in term.pieces)
        number = "".join(f"{bracketed(piece.value, DIGITS)}\u2009·\u2009" for piece in term.pieces)
        if term.kind == "da":
            below = color if inks else palette.of_neuron(one.link - 1) if one.link else "text"
            found += [
                Entry(front, number, color, 1), Entry(term.change_tex, _bracketed(trace, term.change), below, -1),
            ]  # fmt: skip
        else:
            found.append(Entry(front + term.change_tex, number + bracketed(term.change, DIGITS), color))
    return found or [Entry("0", "", "muted")]


def _input(piece: Piece) -> str:
    """Return a factor as TeX; what comes into the first neuron is called a⁰ here, for it ends at x."""
    return f"a^{{{piece.link}}}" if piece.kind == "input" else piece.tex


def _of_bottom(trace: ChainTrace, bottom: int, fresh: bool) -> Line:
    """Return where it ends: da is dx, or it is held."""
    color = palette.of_neuron(bottom - 1) if bottom else "text"
    held = trace.setup.held("a", bottom)
    left = Entry(f"{D}a^{{{bottom}}}", "0" if held else significant(trace.setup.nudges.dx, DIGITS), color)
    right = Entry("0", tr("held"), "muted") if held else Entry(f"{D}x", tr("the bottom"), "text")
    return Line(bottom, (left, Entry("=", "=" if held else ""), right), fresh)


def total(trace: ChainTrace, most: int) -> Line:
    """Return dz as the sum of all its terms, each with its value; where there are more than `most`, not all of them."""
    formula = trace.formula
    entries = [Entry(formula.left, _number(trace, formula.dz), palette.of_neuron(trace.link)), _equals()]
    terms = [term for term in formula.terms if not term.held]
    telling = [term for term in terms if term.value] or terms[:1]
    left_out = len(terms) - len(telling)
    first = max(1, most - 2)
    middle = telling[first : len(telling) - 1] if len(telling) > most else []
    for k, term in enumerate(telling):
        if term in middle:
            if term is middle[0]:
                rest = "?" if trace.veils("slope") else signed(sum(t.value for t in middle), DIGITS)
                entries.append(Entry("+"))
                entries.append(Entry(r"\dots", tr("{n} more: {sum}", n=len(middle), sum=rest), "muted"))
            continue
        entries += [Entry("+")] * bool(k)
        value = "?" if trace.veils("slope") else signed(term.value, DIGITS)
        color = "text" if term.kind == "dx" else palette.of_neuron(term.link)
        entries.append(Entry(_short(trace, term), value, color))
    if left_out and not middle:
        entries.append(Entry("", tr("{n} more are 0", n=left_out), "muted"))
    return Line(trace.link, tuple(entries), formula.added)


def _short(trace: ChainTrace, term: Term) -> str:
    """Return a term as TeX; many factors in front of it are named by what they are together."""
    if sum(piece.kind != "input" for piece in term.pieces) <= LONGEST:
        return r"\,".join((*map(_input, term.pieces), term.change_tex))
    z = f"z^{{{trace.link + 1}}}"
    if term.kind in ("dx", "da"):
        below = "x" if term.kind == "dx" else f"a^{{{term.link}}}"
        return rf"\frac{{\partial {z}}}{{\partial {below}}}\,{term.change_tex}"
    own = [_input(piece) for piece in term.pieces if piece.kind == "input"]
    return r"\,".join((rf"\frac{{\partial {z}}}{{\partial z^{{{term.link + 1}}}}}", *own, term.change_tex))


def joined(entries: tuple[Entry, ...]) -> list[tuple[Entry, ...]]:
    """Return entries that may not be parted where a line is broken: a sign goes with what follows it."""
    breaks = [0, *(k for k, entry in enumerate(entries) if entry.tex == "+" and k), len(entries)]
    return [entries[a:b] for a, b in pairwise(breaks)]
