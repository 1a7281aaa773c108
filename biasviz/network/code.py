"""The short code of a shipped scenario of the Network lab, such as two-layers@12/k7.

    two-layers/training/u2.1/r5/@3.5/k7   another page than its own; another unit (layer.unit); another row; the place

Whatever else is changed does not fit into a code, for it would have to hold the network and the rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from biasviz import files
from biasviz.errors import InputError
from biasviz.experiments.network.lab import PAGES, NetworkLab
from biasviz.experiments.network.path import LONGEST
from biasviz.language import mark, tr
from biasviz.network.files import NetworkScenario, rows_of

KINDS = {"u": r"u\d{1,2}\.\d{1,4}", "r": r"r\d{1,7}"}
"""Parts that are no page and no place, by their letter."""


def parts_of(lab: NetworkLab) -> tuple[list[str], float]:
    """Return the parts of the code but the place, and the place.

    Raises:
        InputError: where anything is not as in the scenario.

    """
    known = files.header(lab.scenario)
    shipped = fresh(lab.scenario) if known is not None and known.lab == "network" else None
    if shipped is None or lab.run != shipped.run:
        words = mark(
            "A code of the Network lab tells a shipped scenario as it is, and here something was changed: save it as a "
            "file, or as a picture, which carries it too."
        )
        raise InputError(tr(words))
    page = [lab.page] if lab.page != shipped.page else []
    unit = [f"u{lab.layer + 1}.{lab.unit + 1}"] if (lab.layer, lab.unit) != (shipped.layer, shipped.unit) else []
    row = [f"r{lab.row + 1}"] if lab.row != shipped.row else []
    return [lab.scenario, *page, *unit, *row], lab.moment


def lab_of(id: str, parts: Sequence[str]) -> NetworkLab:
    """Return what the parts after the id of a scenario tell. Raises InputError for one that is none."""
    lab, said = fresh(id), set[str]()
    for part in parts:
        kind = "page" if part in PAGES else part[:1]
        if kind in said or (kind in KINDS and not re.fullmatch(KINDS[kind], part)) or kind not in ("page", "@", *KINDS):
            words = mark(
                "“{part}” cannot stand after the scenario {id}: only a page, a unit (u2.1), a row (r5) and @step can."
            )
            raise InputError(tr(words, part=part[:40], id=id))
        said.add(kind)
        lab = _with_part(lab, part, kind)
    return lab


def _with_part(lab: NetworkLab, part: str, kind: str) -> NetworkLab:
    if kind == "page":
        return replace(lab, page=part)
    if kind == "@":
        place = float(part[1:])
        if not 0 <= place <= LONGEST:
            words = mark("@{place} is not allowed: a run has the steps from 0 to {most}.")
            raise InputError(tr(words, place=f"{place:g}", most=f"{LONGEST:,}"))
        return lab.at(place)
    if kind == "r":
        row, most = int(part[1:]), rows_of(lab.run)
        if not 1 <= row <= most:
            raise InputError(tr("{part} is not allowed: the rows are r1 to r{most}.", part=part, most=most))
        return replace(lab, row=row - 1)
    layer, unit = map(int, part[1:].split("."))
    units = lab.network.units
    if not (1 <= layer <= len(units) and 1 <= unit <= units[layer - 1]):
        words = mark("{part} is not allowed: it must be a layer and a unit of it; the layers have {units} units.")
        raise InputError(tr(words, part=part, units=", ".join(map(str, units))))
    return replace(lab, layer=layer - 1, unit=unit - 1)


def fresh(id: str) -> NetworkLab:
    """Return a shipped scenario of the Network lab as it opens."""
    found = files.load_any(id)
    if not isinstance(found, NetworkScenario):
        raise InputError(tr("{id} is no scenario of the Network lab.", id=id))
    return found.shown
