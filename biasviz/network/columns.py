"""The tables of the Network lab: its training step by step, and the curve of one bias."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from biasviz.experiments.network.curve import beyond
from biasviz.experiments.network.curve_window import window_of
from biasviz.experiments.network.evaluation import layout
from biasviz.experiments.network.initial import is_classes
from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.path import LONGEST, path_of
from biasviz.experiments.network.rows import row_count
from biasviz.experiments.network.spec import Training
from biasviz.experiments.network.verdict import takes_all, verdict
from biasviz.experiments.neuron.path import no_step
from biasviz.network.settings import fields
from biasviz.sharing.order import Order
from biasviz.sharing.tables import CELLS, Row, Table, verdict_told

STEPS, WORK = 60, 4_000_000
"""Steps that are computed before others have their turn: at most, and rows times weights of them."""
MEANINGS = {
    "step": "steps taken",
    "epoch": "how many times all rows have been seen",
    "L": "loss over the rows that the next step sees, after the reduction",
    "train_loss": "mean loss of all rows that are learned from, where it was worked out",
    "test_loss": "mean loss of the rows that are held out, where it was worked out",
    "train_right": "share of the rows that are learned from whose class is right, where it was worked out",
    "test_right": "share of the rows that are held out whose class is right, where it was worked out",
}
CURVE = {
    "b": "the bias",
    "L": "loss over all rows that are learned from, after the reduction",
    "dL_db": "slope of that loss over the bias",
}


def tables(lab: NetworkLab, order: Order) -> list[Table]:
    """Return the table that is asked for. Raises InputError for what cannot be had."""
    if order.what == "curve":
        return [curve_table(lab, order.points)]
    return [run_table(lab.run, min(order.last, LONGEST), order.first)]


def head(lab: NetworkLab, order: Order) -> dict[str, object]:
    """Return what a JSON file tells of all its tables; layers and units from 1."""
    found: dict[str, object] = {"lab": "network"}
    if order.what == "curve":
        window = window_of(lab, lab.layer, lab.unit)
        found |= {"unit": [lab.layer + 1, lab.unit + 1], "window": list(window), "step": lab.step}
    return found


def meaning(name: str) -> str:
    """Return what a column holds, in words."""
    found = re.fullmatch(r"(d?b)(\d+)_(\d+)", name)
    if found is None:
        return MEANINGS[name]
    what = "bias" if found[1] == "b" else "slope of L over the bias"
    return f"{what} of unit {found[3]} of layer {found[2]}"


def run_table(run: Training, last: int, first: int = 0) -> Table:
    """Return a training step by step: its losses, every bias, and the slope of L over each.

    Args:
        run: what is walked.
        last: the last step; fewer are there where the training ends before it.
        first: the first step.

    Raises:
        InputError: where not even the first step is there.

    """
    path, network = path_of(run), run.start
    if path.reach(first) < first:
        raise no_step(first, [path])
    units = [(layer, unit) for layer, n in enumerate(network.units, 1) for unit in range(1, n + 1)]
    marked = _marked(run)
    names = (
        "step", "epoch", "L", *marked, *(f"b{layer}_{unit}" for layer, unit in units),
        *(f"db{layer}_{unit}" for layer, unit in units),
    )  # fmt: skip
    biases, rows = layout(network).biases, row_count(network)
    by = rows if network.reduction == "sum" else 1
    size = max(1, min(STEPS, WORK // ((run.batch_size or rows) * layout(network).weights.stop)))

    def slices() -> Iterator[list[Row]]:
        for start in range(first, last + 1, size):
            stop = path.reach(min(start + size - 1, last))
            marks = path.marks(stop)
            known = {int(step): k for k, step in enumerate(marks.steps) if start <= step <= stop}
            columns = [getattr(marks, name.replace("_loss", "")) for name in marked]
            found = []
            for step in range(start, stop + 1):
                seen = [float(c[known[step]]) if step in known else float("nan") for c in columns]
                L = path.loss(step)
                if step not in known and takes_all(path, step):
                    seen[0] = L / by
                b, db = path.parameters(step)[biases].tolist(), path.gradient(step)[biases].tolist()
                found.append((step, path.epoch(step), L, *seen, *b, *db))
            yield found
            if stop < min(start + size - 1, last):
                return

    return Table(names, last - first + 1, slices(), meaning, _about(run), lambda: _outcome(run, last))


def curve_table(lab: NetworkLab, points: int) -> Table:
    """Return L and its slope over the bias that is looked at, evenly from one end of its window to the other."""
    step = path_of(lab.run).reach(lab.step)
    found = beyond(lab.run, step, lab.layer, lab.unit)
    window = window_of(lab, lab.layer, lab.unit)

    def slices() -> Iterator[list[Row]]:
        biases = np.linspace(*window, points)
        size = max(1, CELLS // max(1, found.cost))
        ends = [*range(0, points, size), points]
        for start, stop in pairwise(ends):
            b = biases[start:stop]
            cases = found.at(b)
            values = (np.where(np.isnan(v), np.nan, v).tolist() for v in (b, cases.loss, cases.slope))
            yield list(zip(*values, strict=True))

    return Table(tuple(CURVE), points, slices(), CURVE.__getitem__, _about(lab.run))


def _marked(run: Training) -> tuple[str, ...]:
    """Return what is known at some steps only."""
    held, classes = run.start.test > 0, is_classes(run.start)
    kinds = ("train", "test") if held else ("train",)
    return tuple(f"{kind}_{what}" for what in (("loss", "right") if classes else ("loss",)) for kind in kinds)


def _about(run: Training) -> dict[str, object]:
    batch = run.start.batch
    data = {"inputs": batch.inputs, "targets": batch.targets, "rows": row_count(run.start)}
    return {"settings": {name: value for name, value in fields(run).items() if value is not None}, "data": data}


def _outcome(run: Training, last: int) -> dict[str, object]:
    path = path_of(run)
    return verdict_told(verdict(path, path.reach(last)))
