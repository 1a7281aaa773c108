"""What scenes of lessons need of the Batch lab: see `lab_scene.py`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import check, size
from biasviz.experiments.layer.lab import BatchLab
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.layer_files import EXPECTED as EXPECTED
from biasviz.layer_settings import FIELDS as SETTINGS
from biasviz.layer_settings import training
from biasviz.layer_shown import shown_in
from biasviz.tomlfile import Reader

PREDICTED = ("sign", "oscillates")
"""What can be predicted of a layer: the sign of dL/db of the neuron that is looked at, and how it goes on."""


def begun(read: Reader, table: Mapping[str, Any], lab: BatchLab) -> BatchLab:
    """Return the lab with what a scene sets and shows. Raises InputError for what cannot be used."""
    if "set" in table:
        given = read.table("set", table["set"])
        read.names(given, SETTINGS, "scene.set")
        try:
            run = check(training(given, lab.run.start.batch, lab.run))
        except InputError as error:
            named = re.search(r"\w+", str(error))
            read.wrong(named[0] if named and named[0] in given else "set", str(error))
        lab = replace(lab, run=run, loaded=run, place=0.0)
    return shown_in(read, table["shown"], lab, size(lab.run.start.batch)) if "shown" in table else lab


def answer(lab: BatchLab, predict: str) -> str:
    """Return what comes out of what was predicted."""
    trace = BatchTrace(lab)
    if predict == "oscillates":
        return {"oscillating": "oscillates", "diverged": "diverges"}.get(trace.verdict.outcome, "settles")
    slope = float(trace.db[0, trace.neuron])
    return "negative" if slope < 0 else "positive" if slope > 0 else "zero"
