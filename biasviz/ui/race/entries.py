"""Whom a run can race against, from the tables: one entry each, the present choice left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from biasviz.experiments.neuron.lab import NeuronLab
from biasviz.experiments.neuron.race import called
from biasviz.experiments.neuron.spec import (
    LARGEST,
    Descent,
    Neuron,
    choose_activation,
    choose_loss,
    choose_optimizer,
    with_problem,
)
from biasviz.language import tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.words import significant


@dataclass(frozen=True)
class Entry:
    """A rival: the submenu it stands in ("" for the menu itself), its id, its words, and its run."""

    group: str
    id: str
    words: str
    rival: Descent


def entries(lab: NeuronLab, here: Neuron) -> Iterator[Entry]:
    """Yield every rival there is for the run from where its ball is."""
    run = replace(lab.run, start=here)
    problem = here.problem

    for id in LOSSES:
        if id != problem.loss.id:
            loss = choose_loss(id)
            yield Entry("loss", id, called(loss, LOSSES), with_problem(run, loss=loss))
    for id in ACTIVATIONS:
        if id != problem.activation.id:
            activation = choose_activation(id)
            yield Entry("activation", id, called(activation, ACTIVATIONS), with_problem(run, activation=activation))
    for id in OPTIMIZERS:
        if id != run.optimizer.id:
            optimizer = choose_optimizer(id)
            yield Entry("optimizer", id, called(optimizer, OPTIMIZERS), replace(run, optimizer=optimizer))
    half, double = run.learning_rate / 2, run.learning_rate * 2
    yield Entry("", "half_rate", tr("Against half the rate, {rate}", rate=significant(half)), _at(run, half))
    if double <= LARGEST:
        yield Entry(
            "", "double_rate", tr("Against double the rate, {rate}", rate=significant(double)), _at(run, double)
        )
    if lab.ghost is not None and lab.ghost.run != run:
        yield Entry("", "ghost", tr("Against the run before the last edit"), lab.ghost.run)
    yield Entry("", "same", tr("Against the same settings"), run)


def _at(run: Descent, rate: float) -> Descent:
    return replace(run, learning_rate=rate)
