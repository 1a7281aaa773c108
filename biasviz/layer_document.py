"""An experiment of the Batch lab as text: the tables below the head of a scenario file, see `layer_files.py`."""

from __future__ import annotations

from pathlib import Path

from biasviz.experiments.layer.lab import BatchLab
from biasviz.experiments.layer.spec import Layer, Training
from biasviz.layer_data import fields_of
from biasviz.layer_settings import given
from biasviz.layer_shown import text_of
from biasviz.tomltext import Value, lines


def tables_of(lab: BatchLab, folder: Path | None = None) -> str:
    """Return the tables of a text in that folder. Raises InputError for a batch with more rows than a text takes."""
    run, loaded = lab.run, lab.loaded
    text = f"\n[data]\n{lines(fields_of(run.start.batch, folder))}\n[start]\n{lines(_fields(run))}{text_of(lab)}"
    if loaded != run:
        text += f"\n[loaded]\n{lines(_fields(loaded))}"
        if loaded.start.batch != run.start.batch:
            text += f"\n[loaded_data]\n{lines(fields_of(loaded.start.batch, folder))}"
    return text


def _fields(run: Training) -> dict[str, Value]:
    """Return a training as the fields of a file, without parameters where there are none and the usual kink."""
    found = given(run)
    if not found["parameters"]:
        del found["parameters"]
    if run.start.kink == Layer.__dataclass_fields__["kink"].default:
        del found["kink"]
    return found
