"""The Network lab evaluated: everything a view may show, computed when first asked for."""

from __future__ import annotations

from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import data, patience
from biasviz.experiments.layer.evaluation import read_only
from biasviz.experiments.network.evaluation import Parameters, Pass, full_pass, layout
from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.path import Path, path_of
from biasviz.experiments.network.rows import split, training_rows
from biasviz.experiments.network.spec import Settings, Training
from biasviz.experiments.network.stations import Station, stations
from biasviz.experiments.network.verdict import verdict
from biasviz.experiments.neuron.verdict import KEPT_BACK, Verdict
from biasviz.language import mark
from biasviz.numerics.records import Array

PASSED = mark("{rows} rows are taken through the network …")


class NetworkTrace:
    """What the state of the Network lab amounts to."""

    def __init__(self, lab: NetworkLab) -> None:
        self.lab = lab
        self.network = lab.network
        self.path: Path = path_of(lab.run)
        self.step = self.path.reach(lab.clock.step)

    def veils(self, what: str) -> bool:
        """Whether that, a name of `biasviz.veil`, is not shown yet."""
        return what in self.lab.veiled

    @property
    def layer(self) -> int:
        """The layer of the unit that is looked at."""
        return self.lab.layer

    @property
    def unit(self) -> int:
        """The unit that is looked at."""
        return self.lab.unit

    @property
    def settings(self) -> Settings:
        """What holds for the next step."""
        return self.path.settings(self.step)

    @property
    def theta(self) -> Array:
        """All parameters, (P,)."""
        return self.path.parameters(self.step)

    @cached_property
    def parameters(self) -> Parameters:
        """W and b of each layer."""
        return Parameters(self.network, self.theta)

    @cached_property
    def last_change(self) -> Parameters:
        """What the last step has added to each W and each b; 0 at the start."""
        before = self.path.parameters(self.step - 1) if self.step else self.theta
        return Parameters(self.network, self.theta - before)

    @cached_property
    def next_change(self) -> Parameters | None:
        """What the next step adds to each W and each b; None where there is none, or where it is not shown yet."""
        ended = self.path.ended is not None and self.step == len(self.path) - 1
        if self.veils("next") or ended:
            return None
        return Parameters(self.network, self.path.onward(self.step) - self.theta)

    @cached_property
    def gradients(self) -> Parameters:
        """∂L/∂W and ∂L/∂b of each layer over the rows that the next step sees."""
        return Parameters(self.network, self.path.gradient(self.step))

    @property
    def n(self) -> int:
        """Rows that are learned from."""
        return len(split(self.network).train)

    @cached_property
    def rows(self) -> NDArray[np.intp]:
        """The rows that the next step sees, in their order, counted among those that are learned from."""
        return self.path.rows(self.step)

    @property
    def seen(self) -> Pass:
        """The rows that the next step sees, forward and back."""
        return seen(self.lab.run, self.step)

    @property
    def whole(self) -> Pass:
        """All rows that are learned from, forward and back."""
        return self.seen if len(self.rows) == self.n else whole(self.lab.run, self.step)

    @cached_property
    def one(self) -> Pass:
        """The one row that goes through the diagram, forward and back; its dW and db are what it adds to the sums."""
        X, Y = training_rows(self.network)
        part = slice(self.lab.row, self.lab.row + 1)
        return full_pass(self.network, self.theta, X[part], Y[part])

    @property
    def stations(self) -> tuple[Station, ...]:
        """The stations of a step, the update last."""
        return stations(self.network)

    @property
    def done(self) -> int:
        """Stations of the next step that are done."""
        return self.lab.clock.part

    @property
    def gone_through(self) -> tuple[int, int]:
        """The step whose stations are shown, and how many are done: right after a step that one, with its update."""
        if self.done == 0 and self.step > 0:
            return self.step - 1, len(self.stations)
        return self.step, self.done

    @cached_property
    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Names of the columns of X and of Y."""
        batch = self.network.batch
        table = data.table_of(batch.source)
        return batch.inputs, tuple(name for t in batch.targets for name in table.categories.get(t, (t,)))

    @property
    def bias(self) -> float:
        """The bias of the unit that is looked at."""
        return float(self.theta[layout(self.network).bias(self.layer, self.unit)])

    @property
    def verdict(self) -> Verdict:
        """What the training is doing; "veiled" where that is not shown yet."""
        return KEPT_BACK if self.veils("verdict") else self.verdict_at(self.step)

    def verdict_at(self, step: int) -> Verdict:
        """Return what the training is doing at a step that has been reached."""
        ended = self.path.ended is not None and step == len(self.path) - 1
        return _verdict(self.lab.run, step, ended)


@lru_cache(maxsize=8)
def seen(run: Training, step: int) -> Pass:
    """Return the rows that the step from there sees, forward and back."""
    path = path_of(run)
    path.reach(step)
    return _passed(run, path.parameters(step), path.rows(step))


@lru_cache(maxsize=4)
def whole(run: Training, step: int) -> Pass:
    """Return all rows that are learned from, forward and back."""
    path = path_of(run)
    path.reach(step)
    return _passed(run, path.parameters(step), None)


def _passed(run: Training, theta: Array, rows: NDArray[np.intp] | None) -> Pass:
    network = run.start
    X, Y = training_rows(network)
    count = len(X) if rows is None else len(rows)
    patience.ask(count * sum(network.widths), PASSED, count)
    if rows is not None and (count < len(X) or not np.array_equal(rows, np.arange(count))):
        X, Y = read_only(X[rows]), read_only(Y[rows])
    return full_pass(network, theta, X, Y)


@lru_cache(maxsize=32)
def _verdict(run: Training, step: int, ended: bool) -> Verdict:
    path = path_of(run)
    path.reach(step)
    return verdict(path, step)
