"""Keep substituting for da until you get to the bottom: the total differential of z, one substitution at a time.

It begins as dz = a·dw + db + w·da. A step goes one neuron down, in two moves: da = f′(z)·dz of the neuron before
(with the skip connection + da of the one before that), then that dz = a·dw + db + w·da again. At the bottom, or where
a is held, da is what it is: dx, or 0; and then all terms are added up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.lab import bottom_of
from biasviz.experiments.chain.nudges import bricks
from biasviz.experiments.chain.spec import Setup

OPEN = ("da", "dz")
"""Kinds of terms that the next move replaces."""


@dataclass(frozen=True)
class Piece:
    """One factor in front of a change.

    Attributes:
        kind: "weight" (w), "slope" (f′(z)), "link" (f′(z)·w + 1, with the skip connection), or "input" (a^(l−1)).
        link: the neuron it belongs to, from 0; a of kind "input" is what comes into that neuron.
        value: what it is.

    """

    kind: str
    link: int
    value: float

    @property
    def tex(self) -> str:
        """It as TeX, with neurons counted from 1."""
        n = self.link + 1
        if self.kind == "input":
            return rf"a^{{{n - 1}}}" if n > 1 else "x"
        return {
            "weight": rf"w^{{{n}}}",
            "slope": rf"f'(z^{{{n}}})",
            "link": rf"\left(f'(z^{{{n}}})\,w^{{{n}}} + 1\right)",
        }[self.kind]


@dataclass(frozen=True)
class Term:
    """A product of factors and a change.

    Attributes:
        kind: "dw", "db", "dz", "da" or "dx": whose change it is.
        link: whose, from 0; da of kind "da" is what comes into that neuron.
        pieces: the factors in front of it, the one at the top first.
        change: the number behind the d.
        held: whether it is held, so that its change counts as 0.
        partial: whether it is written with ∂: nothing comes in from below, for a is held.
        fresh: whether the last move brought it.

    """

    kind: str
    link: int
    pieces: tuple[Piece, ...]
    change: float
    held: bool
    partial: bool = False
    fresh: bool = True

    @property
    def factor(self) -> float:
        """The product of the factors; 1 where there are none."""
        found = 1.0
        for piece in self.pieces:
            found *= piece.value
        return found

    @property
    def value(self) -> float:
        """The whole term as a number."""
        return self.factor * self.change

    @property
    def change_tex(self) -> str:
        """The change as TeX."""
        d, n = r"\partial " if self.partial else r"\mathrm{d}", self.link + 1
        names = {"dw": f"w^{{{n}}}", "db": f"b^{{{n}}}", "dz": f"z^{{{n}}}", "da": f"a^{{{n - 1}}}", "dx": "x"}
        return f"{d}{names[self.kind]}"

    @property
    def tex(self) -> str:
        """The whole term as TeX."""
        return r"\,".join((*(piece.tex for piece in self.pieces), self.change_tex))


@dataclass(frozen=True)
class Formula:
    """The formula after some moves.

    Attributes:
        link: the neuron whose dz it is, from 0.
        moves: how many moves led to it.
        terms: what it is the sum of.
        reached: the neuron down to which it has been written out.
        done: whether nothing is left to substitute.
        added: whether the terms are added up, which is the last move.
        dz: the sum, which no move changes.
        true: the true Δz.
        partial: whether the a that comes in is held, so that d is ∂.

    """

    link: int
    moves: int
    terms: tuple[Term, ...]
    reached: int
    done: bool
    added: bool
    dz: float
    true: float
    partial: bool

    @property
    def left(self) -> str:
        """The left-hand side as TeX."""
        d = r"\partial " if self.partial else r"\mathrm{d}"
        return f"{d}z^{{{self.link + 1}}}"

    @property
    def sum(self) -> float:
        """The sum of the terms as they stand."""
        return sum(term.value for term in self.terms)


def moves_of(setup: Setup, link: int) -> int:
    """Return how many moves there are from dz of a neuron until its terms are added up."""
    return 2 * (link - bottom_of(setup, link) + 1)


@lru_cache(maxsize=256)
def formula(setup: Setup, link: int, moves: int) -> Formula:
    """Return dz of a neuron as it is written after some moves.

    Args:
        setup: the chain, its small changes, and what is held.
        link: the neuron whose dz it is, from 0.
        moves: how many, from 0 to `moves_of`; more are as many as there are.

    """
    moves = min(max(0, moves), moves_of(setup, link))
    one = bricks(setup)[link]
    if moves == 0:
        partial = setup.held("a", link)
        terms = tuple(replace(term, partial=partial) for term in _expanded(setup, link, ()))
        return Formula(link, 0, terms, link, False, False, one.dz, one.true, partial)
    before = formula(setup, link, moves - 1)
    bottom, reached = bottom_of(setup, link), before.reached
    terms = tuple(replace(term, fresh=False) for term in before.terms)
    first = moves % 2 == 1
    if reached == bottom and moves >= 2 * (link - bottom) + 1:
        if first:
            terms = tuple(found for term in terms for found in _at_bottom(setup, term))
        return replace(before, moves=moves, terms=terms, done=True, added=not first)
    change = _unfolded if first else _written_out
    terms = tuple(found for term in terms for found in change(setup, term))
    if not first:
        terms, reached = _joined(setup, terms, reached - 1), reached - 1
    return replace(before, moves=moves, terms=terms, reached=reached)


def _expanded(setup: Setup, link: int, pieces: tuple[Piece, ...]) -> tuple[Term, ...]:
    """Return dz = a·dw + db + w·da of a neuron, with what stands in front of it."""
    point, one, held = evaluate(setup.chain), bricks(setup)[link], setup.held
    given, weight = Piece("input", link, float(point.a[link])), Piece("weight", link, float(point.w[link]))
    return (
        Term("dw", link, (*pieces, given), one.dw, held("w", link)),
        Term("db", link, pieces, one.db, held("b", link)),
        Term("da", link, (*pieces, weight), one.da, held("a", link)),
    )


def _unfolded(setup: Setup, term: Term) -> tuple[Term, ...]:
    """Replace da by f′(z)·dz of the neuron before, and with the skip connection by + da of the one before that."""
    if term.kind != "da":
        return (term,)
    below = term.link - 1
    slope = Piece("slope", below, float(evaluate(setup.chain).slope[below]))
    one = bricks(setup)[below]
    bent = Term("dz", below, (*term.pieces, slope), one.dz, False)
    if not setup.chain.skip:
        return (bent,)
    return (bent, Term("da", below, term.pieces, one.da, setup.held("a", below)))


def _written_out(setup: Setup, term: Term) -> tuple[Term, ...]:
    """Replace dz by a·dw + db + w·da."""
    return _expanded(setup, term.link, term.pieces) if term.kind == "dz" else (term,)


def _joined(setup: Setup, terms: tuple[Term, ...], link: int) -> tuple[Term, ...]:
    """Take the two ways through which da comes in, the neuron's and the skip connection's, as one."""
    ways = [term for term in terms if term.kind == "da"]
    if len(ways) < 2:
        return terms
    around = next(term for term in ways if not term.fresh)
    value = float(evaluate(setup.chain).links[link])
    both = replace(around, pieces=(*around.pieces, Piece("link", link, value)), fresh=True)
    return (*(term for term in terms if term.kind != "da"), both)


def _at_bottom(setup: Setup, term: Term) -> tuple[Term, ...]:
    """Replace the last da by dx, or leave it out where it is held."""
    if term.kind != "da":
        return (term,)
    return () if term.held else (replace(term, kind="dx", fresh=True),)
