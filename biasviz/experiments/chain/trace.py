"""The Chain lab evaluated: everything a view may show, computed when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from biasviz.experiments.chain import question, verdict
from biasviz.experiments.chain.check import Check, Truth, check
from biasviz.experiments.chain.evaluation import Point, evaluate
from biasviz.experiments.chain.factors import Factor, back_to_input, factors
from biasviz.experiments.chain.lab import ChainLab
from biasviz.experiments.chain.nudges import Bricks, Halving, bricks, halvings
from biasviz.experiments.chain.question import Answer, Rates, Station
from biasviz.experiments.chain.reading import Reading, reading
from biasviz.experiments.chain.scaled import Scaled
from biasviz.experiments.chain.spec import Chain, Link, Setup
from biasviz.experiments.chain.substitution import Formula, formula
from biasviz.experiments.chain.verdict import Fate


@dataclass(frozen=True)
class Bar:
    """∂C/∂b of one neuron, as a bar on a log axis.

    Attributes:
        link: the neuron, from 0.
        value: ∂C/∂b.
        lit: whether the walk back has come to it.
        dead: whether it is exactly 0 though C is not at its minimum: something above, or the neuron itself, lets
            nothing through.

    """

    link: int
    value: Scaled
    lit: bool
    dead: bool


class ChainTrace:
    """What the state of the Chain lab amounts to. Neurons are counted from 0, the one at the input first."""

    def __init__(self, lab: ChainLab) -> None:
        self.lab = lab
        self.setup: Setup = lab.run
        self.chain: Chain = lab.run.chain

    def veils(self, what: str) -> bool:
        """Whether that, a name of `biasviz.veil`, is not shown yet."""
        return what in self.lab.veiled

    # The chain

    @property
    def depth(self) -> int:
        """L, how many neurons there are."""
        return self.chain.depth

    @property
    def link(self) -> int:
        """The neuron that is looked at."""
        return min(self.lab.link, self.depth - 1)

    @property
    def mover(self) -> int:
        """The neuron whose bias moves on the page of the question."""
        return min(self.lab.mover, self.depth - 1)

    @property
    def chosen(self) -> Link:
        """Weight, bias and activation of the neuron that is looked at."""
        return self.chain.links[self.link]

    @cached_property
    def point(self) -> Point:
        """The chain evaluated, forward and back."""
        return evaluate(self.chain)

    @cached_property
    def truth(self) -> Truth:
        """Every ∂C/∂b and ∂C/∂w held against differences of C."""
        return check(self.chain)

    @property
    def check(self) -> Check:
        """That of ∂C/∂b of the neuron that is looked at."""
        return self.truth.b[self.link]

    @cached_property
    def fate(self) -> Fate:
        """What becomes of the gradient on its way back."""
        return verdict.fate(self.chain)

    @property
    def moves(self) -> int:
        """Moves of the walk back that are done; what else there is is in the clock of the lab."""
        return self.lab.moves

    # The total differential

    @cached_property
    def all_bricks(self) -> tuple[Bricks, ...]:
        """The bricks of every neuron."""
        return bricks(self.setup)

    @property
    def bricks(self) -> Bricks:
        """Those of the neuron that is looked at."""
        return self.all_bricks[self.link]

    @cached_property
    def halvings(self) -> tuple[Halving, ...]:
        """What becomes of them when everything is halved again and again."""
        return halvings(self.setup, self.link)

    @cached_property
    def reading(self) -> Reading:
        """What the locks make of dz: a partial derivative, a total one, or the differential."""
        return reading(self.setup, self.link)

    @cached_property
    def formula(self) -> Formula:
        """The formula of dz, as far as the walk has written it out."""
        return self.formula_at(self.moves if self.lab.page == "differential" else 0)

    def formula_at(self, moves: int) -> Formula:
        """Return it after so many moves."""
        return formula(self.setup, self.link, moves)

    # b and ∂C/∂w

    @cached_property
    def stations(self) -> tuple[Station, ...]:
        """The way from the bias that moves to ∂C/∂w of the neuron that is looked at."""
        return question.stations(self.chain, self.link, self.mover)

    @property
    def lit_stations(self) -> int:
        """How many of them the walk has come to, the first one always."""
        return self.moves + 1 if self.lab.page == "question" else len(self.stations)

    @cached_property
    def rates(self) -> Rates:
        """How everything moves with that bias."""
        return question.rates(self.chain, self.mover)

    @cached_property
    def table(self) -> Answer:
        """∂z/∂w and ∂C/∂w for a few values of that bias."""
        return question.table(self.chain, self.link, self.mover)

    @property
    def window(self) -> tuple[float, float]:
        """Biases from … to on the axis of the curves."""
        return self.lab.window or question.window_around(self.chain.links[self.mover].b)

    @cached_property
    def curve(self) -> Answer:
        """∂z/∂w and ∂C/∂w over the window."""
        return question.curve(self.chain, self.link, self.mover, *self.window)

    @cached_property
    def pointed(self) -> Answer | None:
        """The same at the bias under the pointer; None where there is none."""
        over = self.lab.over
        return None if over is None else question.table(self.chain, self.link, self.mover, (over,))

    # Depth

    @cached_property
    def walk(self) -> tuple[Factor, ...]:
        """All factors from C back to x, with what they multiply to on the way."""
        return back_to_input(self.point)

    @property
    def walked(self) -> tuple[Factor, ...]:
        """Those that the walk back has taken in: ∂C/∂a from the start, then f′ and w of a neuron, move by move."""
        return self.walk[: self.taken] if self.lab.page == "depth" else self.walk

    @property
    def taken(self) -> int:
        """How many of them."""
        return taken(self.chain.skip, self.moves)

    @property
    def product(self) -> Scaled:
        """What has been multiplied so far."""
        return self.walked[-1].product

    @cached_property
    def path(self) -> tuple[Factor, ...]:
        """The factors from C back to the bias of the neuron that is looked at."""
        return factors(self.point, self.link)

    @cached_property
    def bars(self) -> tuple[Bar, ...]:
        """∂C/∂b of every neuron."""
        lit = (self.moves + 1) // 2 if self.lab.page == "depth" else self.depth
        error = self.point.dC_da[-1].mantissa != 0
        return tuple(
            Bar(k, value, self.depth - k <= lit, error and value.mantissa == 0)
            for k, value in enumerate(self.point.dC_db)
        )


def taken(skip: bool, moves: int) -> int:
    """Return how many factors a walk back of so many moves has taken in."""
    # With the skip connection f′ and w of a neuron are one factor, which the second move takes in.
    return 1 + (moves // 2 if skip else moves)
