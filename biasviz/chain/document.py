"""An experiment of the Chain lab as text: the tables below the head of a scenario file, see `chain/files.py`."""

from __future__ import annotations

from pathlib import Path

from biasviz.chain.settings import NEEDED, fields, setup
from biasviz.chain.shown import text_of
from biasviz.experiments.chain.lab import ChainLab
from biasviz.experiments.chain.spec import Setup
from biasviz.tomltext import Value, lines


def tables_of(lab: ChainLab, folder: Path | None = None) -> str:
    """Return the tables of a text; where it will lie does not matter, for a chain has no file of data."""
    text = f"\n[start]\n{lines(_fields(lab.run))}{text_of(lab)}"
    return text + (f"\n[loaded]\n{lines(_fields(lab.loaded))}" if lab.loaded != lab.run else "")


def _fields(run: Setup) -> dict[str, Value]:
    """Return a setup as the fields of a file, without what is as it would be if nothing were said."""
    usual = fields(setup({}))
    return {
        name: value
        for name, value in fields(run).items()
        if value is not None and (name in NEEDED or repr(value) != repr(usual[name]))
    }
