"""The short code of a shipped scenario of the Chain lab, such as twenty-sigmoids@12/k7.

    to-the-bottom/question/n2/m1/@3/k7    another page than its own; the neuron that is looked at; the one whose bias
                                          moves; the place on that page

Whatever else is changed does not fit into a code, nor how far the walks on the other pages have come.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from biasviz import files
from biasviz.chain.files import ChainScenario
from biasviz.errors import InputError
from biasviz.experiments.chain.lab import PAGES, ChainLab
from biasviz.experiments.layer.clock import TINY
from biasviz.language import mark, tr

NEURONS = {"n": "link", "m": "mover"}
"""Fields that hold a neuron, by the letter of their part."""


def parts_of(lab: ChainLab) -> tuple[list[str], float]:
    """Return the parts of the code but the place, and the place; 0 where the scenario opens there.

    Raises:
        InputError: where anything is not as in the scenario.

    """
    known = files.header(lab.scenario)
    shipped = fresh(lab.scenario) if known is not None and known.lab == "chain" else None
    if shipped is None or lab.run != shipped.run:
        words = mark(
            "A code of the Chain lab tells a shipped scenario as it is, and here something was changed: save it as a "
            "file, or as a picture, which carries it too."
        )
        raise InputError(tr(words))
    page = [lab.page] if lab.page != shipped.page else []
    neurons = [
        f"{letter}{getattr(lab, name) + 1}"
        for letter, name in NEURONS.items()
        if getattr(lab, name) != getattr(shipped, name)
    ]
    usual = replace(shipped, page=lab.page, link=lab.link, mover=lab.mover).moment
    parts = [lab.scenario, *page, *neurons]
    if abs(lab.moment - usual) < TINY:
        return parts, 0.0
    # A place of 0 is told by nothing else.
    return (parts, lab.moment) if lab.moment > 0 else ([*parts, "@0"], 0.0)


def lab_of(id: str, parts: Sequence[str]) -> ChainLab:
    """Return what the parts after the id of a scenario tell. Raises InputError for one that is none."""
    lab, said = fresh(id), set[str]()
    for part in sorted(parts, key=lambda part: part.startswith("@")):
        kind = "page" if part in PAGES else part[:1]
        known = kind in ("page", "@") or (kind in NEURONS and re.fullmatch(r"[nm]\d{1,2}", part))
        if kind in said or not known:
            words = mark(
                "“{part}” cannot stand after the scenario {id}: only a page, a neuron (n2), the one whose bias moves "
                "(m1) and @step can."
            )
            raise InputError(tr(words, part=part[:40], id=id))
        said.add(kind)
        lab = _with_part(lab, part, kind)
    return lab


def _with_part(lab: ChainLab, part: str, kind: str) -> ChainLab:
    if kind == "page":
        return replace(lab, page=part)
    if kind == "@":
        place = float(part[1:])
        if not 0 <= place <= lab.length:
            words = mark(
                "@{place} is not allowed: the walk has steps from 0 to {most}; each takes it past one neuron, or from "
                "one station to the next."
            )
            raise InputError(tr(words, place=f"{place:g}", most=lab.length))
        return lab.at(place)
    neuron, depth = int(part[1:]), lab.run.chain.depth
    if not 1 <= neuron <= depth:
        words = mark("{part} is not allowed: the neurons are 1 to {n}.")
        raise InputError(tr(words, part=part, n=depth))
    return replace(lab, link=neuron - 1) if kind == "n" else replace(lab, mover=neuron - 1)


def fresh(id: str) -> ChainLab:
    """Return a shipped scenario of the Chain lab as it opens."""
    found = files.load_any(id)
    if not isinstance(found, ChainScenario):
        raise InputError(tr("{id} is no scenario of the Chain lab.", id=id))
    return found.shown
