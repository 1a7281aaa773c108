"""What fixes a chain: single neurons, one after the other, frozen and hashable."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from biasviz.errors import InputError
from biasviz.experiments.neuron.spec import Choice, choose_activation
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.records import Activation

LOSSES = {"mse": mark("MSE"), "half_mse": mark("Half MSE")}
"""C = (a − y)², or half of it."""
DEEPEST = 50
"""Neurons of a chain."""


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


def deepened(chain: Chain, depth: int) -> Chain:
    """Return the chain with so many neurons: those that are new are as the last one was.

    Raises InputError unless 1 ≤ depth ≤ DEEPEST.
    """
    if not 1 <= depth <= DEEPEST:
        words = mark("depth = {depth} is not allowed: a chain has from 1 to {most} neurons.")
        raise InputError(tr(words, depth=depth, most=DEEPEST))
    links = chain.links[:depth]
    return replace(chain, links=(*links, *(links[-1],) * (depth - len(links))))
