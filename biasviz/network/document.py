"""An experiment of the Network lab as text: the tables below the head of a scenario file, see `network/files.py`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from biasviz.data import FromFile
from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.spec import Matrix, Training
from biasviz.layer_data import fields_of
from biasviz.network.settings import NEEDED, fields, training
from biasviz.network.shown import text_of
from biasviz.tomltext import Block, Value, lines, number_text

MOST_LISTED = 64
"""Weights of a layer that are written as a list; more of them are text, a row a line."""


def tables_of(lab: NetworkLab, folder: Path | None = None) -> str:
    """Return the tables of a text in that folder. Raises InputError for a batch with more rows than a text takes."""
    run, loaded = lab.run, lab.loaded
    text = f"\n[data]\n{lines(fields_of(run.start.batch, folder))}\n[start]\n{lines(_fields(run))}{text_of(lab)}"
    if loaded != run:
        text += f"\n[loaded]\n{lines(_fields(loaded))}"
        if loaded.start.batch != run.start.batch:
            text += f"\n[loaded_data]\n{lines(fields_of(loaded.start.batch, folder))}"
    return text


def _fields(run: Training) -> dict[str, Value]:
    """Return a training as the fields of a file, without what is as it would be if nothing were said."""
    found = fields(run)
    if len({dense.activation for dense in run.start.hidden}) == 1:
        found["activations"] = found["activations"][0]
    usual = fields(training({"hidden": found["hidden"], "b": _zeros(run)}, run.start.batch))
    if isinstance(run.start.batch.source, FromFile):
        del usual["b"]  # how many outputs there are is told by nothing else
    kept = {name: value for name, value in found.items() if name in NEEDED or repr(value) != repr(usual.get(name))}
    if run.start.weights is not None:
        kept["W"] = [_weights(W) for W in run.start.weights]
    return kept


def _zeros(run: Training) -> list[list[float]]:
    return [[0.0] * n for n in run.start.units]


def _weights(W: Matrix) -> Any:
    if sum(map(len, W)) <= MOST_LISTED:
        return W
    return Block("".join(f"{', '.join(map(number_text, row))}\n" for row in W))
