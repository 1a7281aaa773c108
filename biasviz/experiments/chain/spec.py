"""What fixes a chain: single neurons, one after the other, frozen and hashable."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from biasviz.counts import whole
from biasviz.errors import InputError
from biasviz.experiments.neuron.spec import Choice, choose_activation, number
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.records import Activation

LOSSES = {"mse": mark("MSE"), "half_mse": mark("Half MSE")}
"""C = (a − y)², or half of it."""
DEEPEST = 50
"""Neurons of a chain."""
LARGEST = 1000.0
"""Size of a weight, a bias, an input or a target: fifty such weights still multiply to a number."""
LARGEST_NUDGE = 10.0
"""Size of a change that is to be small."""
LOCKS = ("w", "b", "a")
"""What of a neuron can be held; a is what comes in from the neuron before it, or x."""


@dataclass(frozen=True)
class Link:
    """One neuron of a chain: z = w · a + b of the neuron before it, then a = f(z).

    Attributes:
        w, b: its weight and its bias.
        activation: choice of a record.

    """

    w: float
    b: float
    activation: Choice = field(default_factory=lambda: choose_activation("sigmoid"))

    @property
    def record(self) -> Activation:
        """The record of its activation."""
        return ACTIVATIONS[self.activation.id]


@dataclass(frozen=True)
class Chain:
    """One neuron a layer: z^l = w^l a^(l−1) + b^l, a^l = f(z^l), a^0 = x, and C = (a^L − y)².

    Attributes:
        x, y: input and target.
        links: the L neurons, from 1 to DEEPEST, the one at the input first.
        loss: one of LOSSES.
        skip: whether a^l = f(z^l) + a^(l−1) instead.

    """

    x: float
    y: float
    links: tuple[Link, ...]
    loss: str = "mse"
    skip: bool = False

    @property
    def depth(self) -> int:
        """L, how many neurons there are."""
        return len(self.links)


def with_link(chain: Chain, index: int, **changes: object) -> Chain:
    """Return the chain with some fields of one of its neurons, from 0, replaced."""
    links = chain.links
    link = replace(links[index], **changes)  # type: ignore[arg-type]
    return replace(chain, links=(*links[:index], link, *links[index + 1 :]))


def with_all(chain: Chain, **changes: object) -> Chain:
    """Return the chain with some fields of all of its neurons replaced."""
    links = tuple(replace(link, **changes) for link in chain.links)  # type: ignore[arg-type]
    return replace(chain, links=links)


def checked_depth(depth: float) -> int:
    """Return the depth. Raises InputError unless it is a whole number from 1 to DEEPEST."""
    return whole("depth", depth, 1, DEEPEST)


def deepened(chain: Chain, depth: int) -> Chain:
    """Return the chain with so many neurons: those that are new are as the last one was.

    Raises InputError unless 1 ≤ depth ≤ DEEPEST.
    """
    checked_depth(depth)
    links = chain.links[:depth]
    return replace(chain, links=(*links, *(links[-1],) * (depth - len(links))))


@dataclass(frozen=True)
class Nudges:
    """Small changes of a chain, neuron by neuron from the input.

    Attributes:
        dw, db: of each weight and bias.
        dx: of the input: 0 where it is data, which nobody changes.

    """

    dw: tuple[float, ...]
    db: tuple[float, ...]
    dx: float = 0.0


@dataclass(frozen=True)
class Setup:
    """All that fixes what the Chain lab shows.

    Attributes:
        chain: the chain.
        nudges: the small changes.
        locks: what is held, as (one of LOCKS, neuron from 0): its change counts as 0, ∂ instead of d.

    """

    chain: Chain
    nudges: Nudges
    locks: frozenset[tuple[str, int]] = frozenset()

    def held(self, name: str, link: int) -> bool:
        """Whether that of a neuron, from 0, is held."""
        return (name, link) in self.locks


def settings(setup: Setup) -> dict[str, object]:
    """Return everything that fixes a setup, by the names that files and lessons have for it."""
    chain, nudges = setup.chain, setup.nudges
    return {
        "x": chain.x, "y": chain.y,
        "w": tuple(link.w for link in chain.links), "b": tuple(link.b for link in chain.links),
        "activation": tuple(link.activation for link in chain.links),
        "loss": chain.loss, "skip": chain.skip,
        "dw": nudges.dw, "db": nudges.db, "dx": nudges.dx, "locks": setup.locks,
    }  # fmt: skip


def still(chain: Chain) -> Setup:
    """Return the chain with nothing changed and nothing held."""
    return Setup(chain, Nudges((0.0,) * chain.depth, (0.0,) * chain.depth))


def fitted(setup: Setup, chain: Chain) -> Setup:
    """Return the setup with another chain: neurons that are new are not nudged, and nothing of them is held."""
    old, L = setup.nudges, chain.depth
    dw, db = ((*values, *(0.0,) * L)[:L] for values in (old.dw, old.db))
    return Setup(chain, replace(old, dw=dw, db=db), frozenset(lock for lock in setup.locks if lock[1] < L))


def check(setup: Setup) -> Setup:
    """Return the setup. Raises InputError for numbers that are not allowed."""
    chain, nudges = setup.chain, setup.nudges
    links, changes = chain.links, (nudges.dw, nudges.db)
    checked_depth(chain.depth)
    if any(len(values) != chain.depth for values in changes):
        words = mark("dw and db have {dw} and {db} numbers: give one for each of the {n} neurons.")
        raise InputError(tr(words, dw=len(nudges.dw), db=len(nudges.db), n=chain.depth))
    numbers = [("x", chain.x), ("y", chain.y), *((name, getattr(link, name)) for link in links for name in ("w", "b"))]
    for name, value in numbers:
        number(name, value, -LARGEST, LARGEST)
    for name, values in (("dw", nudges.dw), ("db", nudges.db), ("dx", (nudges.dx,))):
        for value in values:
            number(name, value, -LARGEST_NUDGE, LARGEST_NUDGE)
    return setup
