"""Which units are dead or saturated, and for which rows.

A unit is dead for a row where f′ is exactly 0 over a whole stretch, saturated where f′ lies in a tail, under 0.05. As a
whole it is dead when it is that for every row, and saturated when every row that is left lies in a tail.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network.evaluation import ALIVE, DEAD, SATURATED, Pass
from biasviz.experiments.network.marks import Marks
from biasviz.experiments.network.spec import Network
from biasviz.language import mark, tr
from biasviz.words import grouped

KINDS = {ALIVE: mark("alive"), SATURATED: mark("saturated"), DEAD: mark("dead")}
"""What a unit can be, in a word."""


@dataclass(frozen=True)
class Unit:
    """How a unit stands.

    Attributes:
        layer, unit: which one, from 0.
        rows: rows that were looked at.
        dead, saturated: for how many of them it is that.

    """

    layer: int
    unit: int
    rows: int
    dead: int
    saturated: int

    @property
    def alive(self) -> int:
        """For how many rows it passes something on."""
        return self.rows - self.dead - self.saturated

    @property
    def kind(self) -> int:
        """ALIVE, SATURATED or DEAD, of the unit as a whole."""
        if not self.rows or self.alive:
            return ALIVE
        return DEAD if self.dead == self.rows else SATURATED


@dataclass(frozen=True, eq=False)
class Census:
    """How many units of each layer are what, at some steps, m of them.

    Attributes:
        steps: which steps, (m,).
        dead, saturated: units of each layer that are that as a whole, (m, layers).
        units: units of each layer, (layers,).

    """

    steps: NDArray[np.intp]
    dead: NDArray[np.intp]
    saturated: NDArray[np.intp]
    units: tuple[int, ...]


def unit_of(found: Pass, layer: int, unit: int) -> Unit:
    """Return how a unit stands over the rows of a pass."""
    lamp = found.lamp[layer][:, unit]
    return Unit(layer, unit, len(lamp), int((lamp == DEAD).sum()), int((lamp == SATURATED).sum()))


def units_of(found: Pass) -> tuple[tuple[Unit, ...], ...]:
    """Return how each unit of each layer stands."""
    return tuple(tuple(unit_of(found, k, j) for j in range(lamp.shape[1])) for k, lamp in enumerate(found.lamp))


def rows_of(found: Pass, layer: int, unit: int, kind: int) -> NDArray[np.intp]:
    """Return for which rows a unit is ALIVE, SATURATED or DEAD: places in the rows of the pass."""
    return np.flatnonzero(found.lamp[layer][:, unit] == kind)


def kinds_of(marks: Marks) -> NDArray[np.int8]:
    """Return what each unit was at each mark, ALIVE, SATURATED or DEAD, (m, units of all layers)."""
    kinds = np.full(marks.dead.shape, ALIVE, dtype=np.int8)
    if marks.rows:
        kinds[marks.dead + marks.saturated == marks.rows] = SATURATED
        kinds[marks.dead == marks.rows] = DEAD
    return kinds


def census(network: Network, marks: Marks) -> Census:
    """Count the units of each layer at each mark."""
    kinds = kinds_of(marks)
    starts = np.cumsum((0, *network.units[:-1]))
    dead, saturated = (np.add.reduceat(kinds == kind, starts, axis=1, dtype=np.intp) for kind in (DEAD, SATURATED))
    return Census(marks.steps, dead, saturated, network.units)


def sentence(network: Network, unit: Unit) -> str:
    """Say how a unit stands."""
    n, dead, saturated = unit.rows, unit.dead, unit.saturated
    given = {"n": grouped(n), "dead": grouped(dead), "saturated": grouped(saturated), "alive": grouped(unit.alive)}
    if not n or unit.alive == n:
        return tr(mark("Alive: f′ passes the error of every row on."))
    if unit.kind == DEAD:
        return tr(_dead(network, unit), **given)
    if saturated == n:
        words = mark("Saturated for all {n} rows: f′ is under 0.05, so hardly anything of the error reaches b.")
    elif unit.kind == SATURATED:
        words = mark("Saturated for {saturated} of {n} rows and dead for the rest: hardly anything reaches b.")
    elif not dead:
        words = mark("Alive for {alive} of {n} rows; for {saturated} it is saturated: f′ is under 0.05.")
    elif not saturated:
        words = mark("Alive for {alive} of {n} rows; for {dead} it is dead: f′ is exactly 0, and they pass b by.")
    else:
        words = mark("Alive for {alive} of {n} rows; for {dead} it is dead, for {saturated} saturated.")
    return tr(words, **given)


def _dead(network: Network, unit: Unit) -> str:
    one_sided = _dead_below_zero(network, unit.layer)
    if unit.layer == 0:
        # Its inputs are the rows themselves, which stay.
        if one_sided:
            return mark("Dead for all {n} rows: every z ≤ 0, so f′ = 0 and db = 0. By itself it never comes back.")
        return mark("Dead for all {n} rows: f is flat at every z, so f′ = 0 and db = 0. By itself it never comes back.")
    if one_sided:
        return mark("Dead for all {n} rows: every z ≤ 0, so f′ = 0 and db = 0. Only the layers before it can wake it.")
    return mark("Dead for all {n} rows: f is flat at every z, so db = 0. Only the layers before it can wake it.")


def _dead_below_zero(network: Network, layer: int) -> bool:
    """Whether the activation is flat up to 0 and nowhere else, as ReLU."""
    choice, f = network.activation(layer), network.record(layer)
    if choice is None or f is None:
        return False
    around = np.array([-50.0, -1e-9, 0.0, 1e-9, 50.0])
    return bool(f.flat(around, **choice.keywords).tolist() == [True, True, True, False, False])
