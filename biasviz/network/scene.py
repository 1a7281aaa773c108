"""What scenes of lessons need of the Network lab: see `lab_scene.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import DEAD
from biasviz.experiments.network.initial import check
from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.network.files import EXPECTED as EXPECTED
from biasviz.network.files import blamed, rows_of
from biasviz.network.settings import FIELDS, training
from biasviz.network.shown import shown_in
from biasviz.tomlfile import Reader

SETTINGS = tuple(name for name in FIELDS if name != "edits")
"""What can be locked."""
PREDICTED = ("sign", "survives", "oscillates")
"""What can be predicted: the sign of ∂L/∂b of the unit that is looked at, whether it is alive for any training row, and
how the training goes on."""


def begun(read: Reader, table: Mapping[str, Any], lab: NetworkLab) -> NetworkLab:
    """Return the lab with what a scene sets and shows. Raises InputError for what cannot be used."""
    if "set" in table:
        given = read.table("set", table["set"])
        read.names(given, FIELDS, "scene.set")
        try:
            run = check(training(given, lab.network.batch, lab.run))
        except InputError as error:
            read.wrong(blamed(str(error), given) or "set", str(error))
        lab = replace(lab, run=run, loaded=run, place=0.0)
    rows = rows_of(lab.run)
    return shown_in(read, table.get("shown", {}), replace(lab, row=min(lab.row, rows - 1)), rows)


def answer(lab: NetworkLab, predict: str) -> str:
    """Return what comes out of what was predicted."""
    trace = NetworkTrace(lab)
    if predict == "survives":
        return "dies" if bool((trace.whole.lamp[lab.layer][:, lab.unit] == DEAD).all()) else "survives"
    if predict == "oscillates":
        return {"oscillating": "oscillates", "diverged": "diverges"}.get(trace.verdict.outcome, "settles")
    slope = float(trace.gradients.b[lab.layer][0, lab.unit])
    return "negative" if slope < 0 else "positive" if slope > 0 else "zero"
