"""The formula of dz as it grows: lines of signs with a number below each, and all of them in one sum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

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
        entries += [Entry("(", "(", color), *_terms(trace, one, _own_terms(trace, k)), Entry(")", ")", color)]
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
    return found or [Entry("0", "0", "muted")]


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


@dataclass(frozen=True)
class Total:
    """Dz as the sum of all its terms.

    Attributes:
        left: what stands left of the terms.
        terms: each with its value; those that are 0 are only counted.
        values: the same as numbers.
        zeros: how many are 0.
        veiled: whether numbers are kept back.

    """

    left: tuple[Entry, ...]
    terms: tuple[Entry, ...]
    values: tuple[float, ...]
    zeros: int
    veiled: bool

    def groups(self, count: int) -> list[tuple[Entry, ...]]:
        """Return what may not be parted where a row is broken, with so many terms written out."""
        n = len(self.terms)
        found = [(*self.left, self.terms[0])]
        first = n if count >= n else max(1, count - 2)
        found += [(Entry("+"), term) for term in self.terms[1:first]]
        if count < n:
            rest = "?" if self.veiled else signed(sum(self.values[first : n - 1]), DIGITS)
            said = tr("{n} more: {sum}", n=n - 1 - first, sum=rest)
            found += [(Entry("+"), Entry(r"\dots", said, "muted")), (Entry("+"), self.terms[-1])]
        elif self.zeros:
            found.append((Entry("", tr("{n} more are 0", n=self.zeros), "muted"),))
        return found


def total(trace: ChainTrace) -> Total:
    """Return dz as a sum, as the last move of the walk writes it."""
    formula, veiled = trace.formula, trace.veils("slope")
    terms = [(term, term.value) for term in formula.terms if not term.held]
    telling = [pair for pair in terms if pair[1]] or terms[:1]
    entries = tuple(
        Entry(
            _short(trace, term), "?" if veiled else signed(value, DIGITS),
            "text" if term.kind == "dx" else palette.of_neuron(term.link),
        )
        for term, value in telling
    )  # fmt: skip
    left = (Entry(formula.left, _number(trace, formula.dz), palette.of_neuron(trace.link)), _equals())
    values = tuple(value for _, value in telling)
    return Total(left, entries or (Entry("0"),), values, len(terms) - len(telling), veiled)


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
