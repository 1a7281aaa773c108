"""What scenes of lessons need of the Chain lab: see `lab_scene.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from biasviz.chain.files import EXPECTED as EXPECTED
from biasviz.chain.files import blamed
from biasviz.chain.settings import FIELDS, setup
from biasviz.chain.shown import shown_in
from biasviz.errors import InputError
from biasviz.experiments.chain.lab import ChainLab
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.tomlfile import Reader

SETTINGS = tuple(name for name in FIELDS if name != "depth")
"""What can be locked; the depth is, where w is."""
PREDICTED = ("sign", "missing", "total", "dz_dw", "dC_dw", "depth")
"""What can be predicted: the sign of what the page asks about the neuron that is looked at (∂C/∂w, dz or ∂C/∂b); its
true Δz beside dz; its total derivative beside the partial one; how its ∂z/∂w and ∂C/∂w go while the bias that moves
rises from −2 to 2; the size of ∂C/∂b of the first neuron beside that of the last."""
SAME = 1e-9
"""Numbers that are this near, as a part of the larger, are the same."""


def begun(read: Reader, table: Mapping[str, Any], lab: ChainLab) -> ChainLab:
    """Return the lab with what a scene sets and shows. Raises InputError for what cannot be used."""
    if "set" in table:
        given = read.table("set", table["set"])
        read.names(given, FIELDS, "scene.set")
        try:
            run = setup(given, lab.run)
        except InputError as error:
            read.wrong(blamed(str(error), given) or "set", str(error))
        top, was = run.chain.depth - 1, lab.run.chain.depth - 1
        link, mover = (top if k == was else min(k, top) for k in (lab.link, lab.mover))
        lab = replace(lab, run=run, loaded=run, link=link, mover=mover)
    return shown_in(read, table.get("shown", {}), lab)


def answer(lab: ChainLab, predict: str) -> str:
    """Return what comes out of what was predicted."""
    trace = ChainTrace(lab)
    link = trace.link
    if predict == "missing":
        return _beside(trace.bricks.true, trace.bricks.dz)
    if predict == "total":
        reading = trace.reading
        return _beside(reading.value if reading.value is not None else float("nan"), trace.bricks.a)
    if predict in ("dz_dw", "dC_dw"):
        over = getattr(trace.table, predict)
        return {"smaller": "falls", "same": "stays", "larger": "rises"}[_beside(float(over[-1]), float(over[0]))]
    if predict == "depth":
        first, last = (value.log10 for value in (trace.point.dC_db[0], trace.point.dC_db[-1]))
        return "same" if abs(first - last) < SAME else "smaller" if first < last else "larger"
    asked = {"question": trace.point.dC_dw[link].sign, "depth": trace.point.dC_db[link].sign}
    sign = asked.get(lab.page, (trace.bricks.dz > 0) - (trace.bricks.dz < 0))
    return {-1: "negative", 0: "zero", 1: "positive"}[sign]


def _beside(one: float, other: float) -> str:
    if abs(one - other) <= SAME * max(abs(one), abs(other)):
        return "same"
    return "smaller" if one < other else "larger"
