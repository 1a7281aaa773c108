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


@lru_cache(maxsize=64)
def formula(setup: Setup, link: int, moves: int) -> Formula:
    """Return dz of a neuron as it is written after some moves.

    Args:
        setup: the chain, its small changes, and what is held.
        link: the neuron whose dz it is, from 0.
        moves: how many, from 0 to `moves_of`; more are as many as there are.

    """
    most, bottom = moves_of(setup, link), bottom_of(setup, link)
    moves = min(max(0, moves), most)
    reached = max(link - moves // 2, bottom)
    terms: list[Term] = []
    before: tuple[Piece, ...] = ()
    for k in range(link, reached - 1, -1):
        brought = k == reached and moves == 2 * (link - k)
        terms += _own(setup, k, (*before, _slope(setup, k)) if k < link else (), brought)
        before = (*before, *_through(setup, k, k < link))
    whole, one = moves == 2 * (link - reached), bricks(setup)[link]
    if moves < most - 1:
        terms += _incoming(setup, reached, before, fresh=True) if whole else _unfolded(setup, reached - 1, before)
    else:
        terms += _at_bottom(setup, bottom, before, moves < most)
    partial = setup.held("a", link)
    written = tuple(replace(term, partial=True) for term in terms) if partial else tuple(terms)
    return Formula(link, moves, written, reached, moves >= most - 1, moves == most, one.dz, one.true, partial)


def _slope(setup: Setup, link: int) -> Piece:
    return Piece("slope", link, float(evaluate(setup.chain).slope[link]))


def _through(setup: Setup, link: int, below: bool) -> tuple[Piece, ...]:
    """Return what comes in front of da of a neuron, on top of what stands in front of da of the one above it.

    Args:
        setup: the chain.
        link: the neuron, from 0.
        below: whether there is one above it, so that its f′ belongs to it, and the way around it too.

    """
    point = evaluate(setup.chain)
    weight = Piece("weight", link, float(point.w[link]))
    if not below:
        return (weight,)
    return (Piece("link", link, float(point.links[link])),) if setup.chain.skip else (_slope(setup, link), weight)


def _own(setup: Setup, link: int, before: tuple[Piece, ...], fresh: bool) -> tuple[Term, ...]:
    """Return a·dw + db of a neuron, with what stands in front of them."""
    one, held = bricks(setup)[link], setup.held
    given = Piece("input", link, one.a)
    return (
        Term("dw", link, (*before, given), one.dw, held("w", link), fresh=fresh),
        Term("db", link, before, one.db, held("b", link), fresh=fresh),
    )


def _incoming(setup: Setup, link: int, before: tuple[Piece, ...], fresh: bool) -> tuple[Term, ...]:
    """Return da, which comes into a neuron."""
    return (Term("da", link, before, bricks(setup)[link].da, setup.held("a", link), fresh=fresh),)


def _unfolded(setup: Setup, link: int, before: tuple[Piece, ...]) -> tuple[Term, ...]:
    """Return da as f′(z)·dz of the neuron that gives it; with the skip connection + da of the one before that."""
    bent = Term("dz", link, (*before, _slope(setup, link)), bricks(setup)[link].dz, held=False)
    return (bent, *_incoming(setup, link, before, fresh=True)) if setup.chain.skip else (bent,)


def _at_bottom(setup: Setup, link: int, before: tuple[Piece, ...], fresh: bool) -> tuple[Term, ...]:
    """Return the last da as dx; nothing where it is held."""
    (last,) = _incoming(setup, link, before, fresh)
    return () if last.held else (replace(last, kind="dx"),)
