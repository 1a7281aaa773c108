"""The short code of a shipped scenario of the Batch lab, such as sum-over-rows@3/k7.

    sum-over-rows/curve/n2/@3.5/k7   another page than its own; another neuron; the place in time of that page

Whatever else is changed does not fit into a code, for it would have to hold the rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from biasviz import files
from biasviz.errors import InputError
from biasviz.experiments.layer.lab import PAGES, BatchLab
from biasviz.experiments.layer.path import LONGEST
from biasviz.language import mark, tr
from biasviz.layer_files import LayerScenario


def parts_of(lab: BatchLab) -> tuple[list[str], float]:
    """Return the parts of the code but the place, and the place.

    Raises:
        InputError: where anything is not as in the scenario.

    """
    known = files.header(lab.scenario)
    shipped = fresh(lab.scenario) if known is not None and known.lab == "batch" else None
    told = shipped is not None and lab.run == shipped.run
    if shipped is not None and lab.page in ("shapes", "sharing"):
        told = told and lab.xray == shipped.xray and lab.sharing == shipped.sharing
    if shipped is None or not told:
        words = mark(
            "A code of the Batch lab tells a shipped scenario as it is, and here something was changed: save it as a "
            "file, or as a picture, which carries it too."
        )
        raise InputError(tr(words))
    page = [lab.page] if lab.page != shipped.page else []
    neuron = [f"n{lab.neuron + 1}"] if lab.neuron != shipped.neuron else []
    return [lab.scenario, *page, *neuron], lab.moment


def lab_of(id: str, parts: Sequence[str]) -> BatchLab:
    """Return what the parts after the id of a scenario tell. Raises InputError for one that is none."""
    lab, said = fresh(id), set[str]()
    for part in parts:
        kind = "@" if part.startswith("@") else "page" if part in PAGES else "n"
        if kind in said or (kind == "n" and not re.fullmatch(r"n\d{1,4}", part)):
            words = mark("“{part}” cannot stand after the scenario {id}: only a page, a neuron (n2) and @step can.")
            raise InputError(tr(words, part=part[:40], id=id))
        said.add(kind)
    for part in parts:
        if part in PAGES:
            lab = replace(lab, page=part)
        elif part.startswith("n"):
            most = len(lab.run.start.bias)
            if not 1 <= int(part[1:]) <= most:
                raise InputError(tr("{part} is not allowed: the neurons are n1 to n{most}.", part=part, most=most))
            lab = replace(lab, neuron=int(part[1:]) - 1)
    for part in parts:
        if part.startswith("@"):
            place = float(part[1:])
            if not 0 <= place <= LONGEST:
                words = mark("@{place} is not allowed: a run has the steps from 0 to {most}.")
                raise InputError(tr(words, place=f"{place:g}", most=f"{LONGEST:,}"))
            lab = lab.at(place)
    return lab


def fresh(id: str) -> BatchLab:
    """Return a shipped scenario of the Batch lab as it opens."""
    found = files.load_any(id)
    if not isinstance(found, LayerScenario):
        raise InputError(tr("{id} is no scenario of the Batch lab.", id=id))
    return found.shown
