r"""Scenario files of the Network lab: a fully connected network on rows.

    schema = 1
    kind = "scenario"
    lab = "network"
    group = "Two layers"           # one of files.GROUPS_OF["network"]; order, title and watch as for a neuron

    [data]                         # the rows: layer_data.py
    generator = "xor"
    rows = 500

    [start]                        # hidden, activations, loss and learning_rate must be there
    hidden = [4, 2]                # units of each hidden layer
    activations = "tanh"           # of all layers, or one for each; with parameters { id = "elu", alpha = 0.5 }
    output = "linear"              # the last activation, the default; "bce" and "softmax_ce" bring their own
    loss = "bce"                   # or "half_mse", "mse", "softmax_ce"
    learning_rate = 0.5
    optimizer = "gd"               # the default; or { id = "momentum", momentum = 0.8 }
    reduction = "mean"             # the default; or "sum"
    moves = "both"                 # the default; or "b", "w"
    init = "xavier"                # how W begins, the default; or "he", "normal", "zeros", "equal"
    scale = 1                      # deviation of "normal", value of "equal"
    seed = 0                       # of W
    W = [[[0.15, 0.25], [0.2, 0.3]], [[0.4], [0.45]]]    # instead: the rows of each layer; many are text between \"\"\"
    b = 0                          # the default: all of them; or one number or a list for each layer
    shared = false                 # whether the units of a layer share one bias
    batch_size = 0                 # rows of a step; 0, the default, for all
    order = 0                      # seed of the order in which rows come
    test = 0                       # share of the rows that is held out
    split = 0                      # seed of which ones
    standardized = false           # whether inputs have mean 0 and deviation 1
    edits = [{ step = 30, learning_rate = 0.1 }]         # what was changed on the way: network/edits.py

    [shown]                        # optional, what is looked at: network/shown.py

    [expect]                       # optional: what the tests assert
    db1 = [0.1, -0.2, 0.3, 0]
    [[expect.after]]
    steps = 100
    loss = 0.25
    outcome = "descending"

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
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.initial import check
from biasviz.experiments.network.lab import NetworkLab, opened
from biasviz.experiments.network.path import LONGEST
from biasviz.experiments.network.rows import row_count
from biasviz.experiments.network.spec import MOST_HIDDEN, Training
from biasviz.files import Header, LabScenario
from biasviz.language import tr
from biasviz.layer_data import batch_of
from biasviz.network.settings import FIELDS, NEEDED, training
from biasviz.network.shown import shown_in
from biasviz.tomlfile import Reader

ARRAYS = ("Z", "A", "dZ", "W", "dW", "b", "db", "next_b")
NUMBERS = (
    "loss", "test_loss", "right", "test_right", "dead", "saturated", "epoch", "outcome_step", "period",
    *(f"{name}{layer}" for layer in range(1, MOST_HIDDEN + 2) for name in ARRAYS),
)  # fmt: skip
WORDS = ("outcome", "detail")
EXPECTED = NUMBERS + WORDS
"""What `expect` may name. Of the rows that the next step sees are Z1, A1, dZ1, dW1, db1 and so on; `loss` and `right`,
the share of rows whose class is right, are means over all training rows, and with `test_` before them over those held
out; `dead` and `saturated` count the hidden units that are so for every training row."""


@dataclass(frozen=True)
class NetworkScenario(LabScenario):
    """A scenario of the Network lab, whole."""

    shown: NetworkLab

    @property
    def training(self) -> Training:
        """What it starts."""
        return self.shown.run


def scenario(read: Reader, data: Mapping[str, Any], head: Header, folder: Path | None) -> NetworkScenario:
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
    lab = shown_in(read, data.get("shown", {}), lab, rows_of(run))
    expect = expectations(read, data.get("expect", {}), NUMBERS, WORDS, numbers_of, LONGEST)
    return NetworkScenario(**vars(head), shown=lab, expect=expect)


def rows_of(run: Training) -> int:
    """Return how many rows are learned from; of a file of data, which is not opened for it, the most there may be."""
    return MOST_ROWS if isinstance(run.start.batch.source, FromFile) else row_count(run.start)


def training_of(read: Reader, start: object, batch: Batch, name: str = "start") -> Training:
    """Return the training of a table with the fields of [start]; its shapes are compared unless a file has the rows."""
    table = read.table(name, start)
    read.names(table, FIELDS, name)
    for field in NEEDED:
        if field not in table:
            words = tr("{field} is missing in [{name}]: it needs {start}.", field=field, name=name,
                       start=", ".join(NEEDED))  # fmt: skip
            read.wrong(name, words)
    try:
        run = training(table, batch)
        return run if isinstance(batch.source, FromFile) else check(run)
    except InputError as error:
        read.wrong(blamed(str(error), table) or name, str(error), name)


def blamed(sentence: str, table: Mapping[str, Any]) -> str:
    """Return the field of a table that a sentence on what is wrong is about, or "".

    W2 and b2 are of W and b; targets are wrong for the loss.
    """
    for word in re.findall(r"[A-Za-z_]+", sentence):
        if word in table or word == "Y":
            return "loss" if word == "Y" else str(word)
    return ""
