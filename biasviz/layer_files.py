r"""Scenario files of the Batch lab: a dense layer on rows.

    schema = 1
    kind = "scenario"
    lab = "batch"
    group = "Sum and mean"         # one of files.GROUPS_OF["batch"]; order, title and watch as for a neuron

    [data]                         # the rows: layer_data.py
    X = [[2.04, -2.56], [-0.57, 0.45]]
    Y = [1, 0]

    [start]                        # W, b, activation, loss and learning_rate must be there
    W = [[0.5], [-1]]              # (d, k), one list an input; or how it is drawn: { seed = 0, scale = 0.1 }
    b = [0]                        # one number a neuron
    activation = "sigmoid"
    loss = "bce"
    optimizer = "gd"               # the default
    learning_rate = 0.1
    reduction = "sum"              # the default; or "mean", "none"
    moves = "b"                    # the default; or "w", "both"
    batch_size = 0                 # rows of a step; 0, the default, for all
    seed = 0                       # of the order of minibatches
    kink = "pytorch"
    parameters = { slope = 0.1 }   # of activation, loss and optimizer

    [shown]                        # optional, what is looked at: layer_shown.py

    [expect]                       # optional: what the tests assert
    db = [-0.5]                    # one number a neuron, or one number where there is one neuron; dW row by row
    [[expect.after]]
    steps = 3
    b = [0.2]

A file that was saved may have [loaded] and [loaded_data], where Reset goes back to, with the fields of [start] and
[data]. Names in `expect`: EXPECTED.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from biasviz.data import FromFile
from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.expectations import expectations, numbers_of
from biasviz.experiments.layer.evaluation import check, size
from biasviz.experiments.layer.lab import BatchLab, opened
from biasviz.experiments.layer.path import LONGEST
from biasviz.experiments.layer.spec import Batch, Training
from biasviz.files import Header, LabScenario
from biasviz.language import tr
from biasviz.layer_data import batch_of
from biasviz.layer_settings import FIELDS, NEEDED, training
from biasviz.layer_shown import shown_in
from biasviz.tomlfile import Reader

NUMBERS = (
    "L", "b", "Z", "A", "dZ", "db", "dW", "db_sum", "db_mean", "next_b", "alive", "dead", "saturated",
    "outcome_step", "period", "shared_L", "shared_db", "shared_next_b",
)  # fmt: skip
WORDS = ("outcome", "detail")
EXPECTED = NUMBERS + WORDS
"""What `expect` may name: of all rows, or those of a minibatch; alive counts rows by neuron, and what begins with
`shared` is of the page of shared biases, one number a bias."""


@dataclass(frozen=True)
class LayerScenario(LabScenario):
    """A scenario of the Batch lab, whole."""

    shown: BatchLab

    @property
    def training(self) -> Training:
        """What it starts."""
        return self.shown.run


def scenario(read: Reader, data: Mapping[str, Any], head: Header, folder: Path | None) -> LayerScenario:
    """Return the scenario of a file whose head has been read. Raises InputError for what is wrong with the rest."""
    if "data" not in data:
        read.wrong("data", tr("[data] is missing: it gives the rows."))
    batch = batch_of(read, data["data"], folder)
    run = training_of(read, data["start"], batch)
    loaded = run
    if "loaded" in data or "loaded_data" in data:
        other = batch_of(read, data["loaded_data"], folder, "loaded_data") if "loaded_data" in data else batch
        loaded = training_of(read, data.get("loaded", data["start"]), other, "loaded" if "loaded" in data else "start")
    lab = replace(opened(head.id, loaded, head.title, head.watch), run=run)
    rows = MOST_ROWS if isinstance(batch.source, FromFile) else size(batch)
    lab = shown_in(read, data.get("shown", {}), lab, rows)
    expect = expectations(read, data.get("expect", {}), NUMBERS, WORDS, numbers_of, LONGEST)
    return LayerScenario(**vars(head), shown=lab, expect=expect)


def training_of(read: Reader, start: object, batch: Batch, name: str = "start") -> Training:
    """Return the training of a table with the fields of [start]; its shapes are compared unless a file has the rows."""
    table = read.table(name, start)
    read.names(table, FIELDS, name)
    for field in NEEDED:
        if field not in table:
            words = tr("{field} is missing in [{name}]: it needs {start}.", field=field, name=name,
                       start=", ".join(NEEDED))  # fmt: skip
            read.wrong(name, words)
    if "parameters" in table:
        read.table("parameters", table["parameters"])
    try:
        run = training(table, batch)
        return run if isinstance(batch.source, FromFile) else check(run)
    except InputError as error:
        known = {*table, *table.get("parameters", ())}
        named = (word for word in re.findall(r"\w+", str(error)) if word in known)
        read.wrong(next(named, name), str(error), name)
