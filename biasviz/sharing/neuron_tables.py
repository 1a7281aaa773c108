"""The tables of the Neuron lab: one for each lane."""

from __future__ import annotations

from dataclasses import replace

from biasviz.experiments.neuron.lab import NeuronLab
from biasviz.experiments.neuron.path import path_of
from biasviz.sharing.order import Order
from biasviz.sharing.tables import Table, curve_table, run_table


def tables(lab: NeuronLab, order: Order) -> list[Table]:
    """Return the table that is asked for, one for each lane. Raises InputError for what cannot be had."""
    found = []
    for run in lab.lanes:
        sample = min(lab.sample, len(run.start.problem.x) - 1)
        if order.what == "curve":
            here = path_of(run).neuron(path_of(run).reach(lab.step))
            table = curve_table(run, here, lab.window, sample, order.points)
            found.append(replace(table, about={**table.about, "w": here.w}))
        else:
            found.append(run_table(run, sample, order.last, order.first))
    return found


def head(lab: NeuronLab, order: Order) -> dict[str, object]:
    """Return what a JSON file tells of all its tables."""
    found: dict[str, object] = {"sample": lab.sample + 1}
    return found | ({"window": list(lab.window), "step": lab.step} if order.what == "curve" else {})
