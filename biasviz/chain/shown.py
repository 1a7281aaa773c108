"""What is looked at in the Chain lab, in a scenario file: the table [shown].

    [shown]
    page = "depth"                 # one of lab.PAGES
    place = 2.5                    # steps of the walk on that page; the fraction counts moves
    places = { question = 0 }      # the same on other pages
    link = 3                       # the neuron that is looked at, from 1
    mover = 1                      # the neuron whose bias moves on the page of the question, from 1
    together = false               # whether weight, bias and activation are set for all neurons at once
    draw = { seed = 3, scale = 1 } # how weights were drawn last
    window = [-4, 4]               # biases of the curves, where they are not fitted
    speed = 2                      # moves a second

What is left out is as when the lab is first opened: the last neuron, and the whole walk done where it needs no lesson.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from biasviz.counts import MOST_SEED
from biasviz.experiments.chain.lab import LARGEST_SCALE, PAGES, PLACES, WHOLE, ChainLab, Draw
from biasviz.experiments.neuron.lab import SPEEDS
from biasviz.lab_shown import Numbers, record_in, told, window_from
from biasviz.language import tr
from biasviz.tomlfile import Reader
from biasviz.tomltext import Value, lines

SHOWN = ("page", "place", "places", "link", "mover", "together", "draw", "window", "speed")
"""What [shown] may have."""
USUAL = {field.name: field.default for field in fields(ChainLab)}


def text_of(lab: ChainLab) -> str:
    """Return [shown] as text."""
    shown: dict[str, Value] = {"page": lab.page}
    places: dict[str, Value] = {
        page: getattr(lab, name) for page, name in PLACES.items() if getattr(lab, name) != USUAL[name]
    }
    if lab.page in places:
        shown["place"] = places.pop(lab.page)
    shown |= {"places": places} if places else {}
    shown |= {"link": lab.link + 1, "mover": lab.mover + 1, "together": lab.together}
    shown |= {"draw": told(lab.draw)} if lab.draw != Draw() else {}
    shown |= {"window": lab.window} if lab.window is not None else {}
    return f"\n[shown]\n{lines(shown | {'speed': lab.speed})}"


def shown_in(read: Reader, value: object, lab: ChainLab) -> ChainLab:
    """Return the lab as a table [shown] says.

    Args:
        read: says what is wrong.
        value: the table.
        lab: gives what it does not say; its neurons are moved into its chain.

    """
    table = read.table("shown", value)
    read.names(table, SHOWN, "shown")
    number = Numbers(read, table)
    if not isinstance(table.get("together", False), bool):
        read.wrong("together", tr("{name} in [shown] must be true or false.", name="together"))
    depth = lab.run.chain.depth
    page = read.choice(table, "page", tuple(PAGES)) if "page" in table else lab.page
    link, mover = (
        int(number(name, min(getattr(lab, name) + 1, depth), 1, depth, whole=True)) - 1 for name in ("link", "mover")
    )
    return replace(
        lab,
        **_places(read, table, page),
        page=page,
        link=link,
        mover=mover,
        together=table.get("together", lab.together),
        draw=_draw(read, table["draw"]) if "draw" in table else lab.draw,
        window=window_from(read, table["window"]) if "window" in table else lab.window,
        speed=number("speed", lab.speed, SPEEDS[0], SPEEDS[-1]),
    )


def _places(read: Reader, table: Mapping[str, Any], page: str) -> dict[str, Any]:
    """Return the places in time that are told, by the fields of the lab."""
    given = dict(read.table("places", table.get("places", {})))
    read.names(given, tuple(PAGES), "shown.places")
    number = Numbers(read, given)
    found = {PLACES[name]: number(name, 0.0, 0.0, WHOLE) for name in given}
    return found | ({PLACES[page]: Numbers(read, table)("place", 0.0, 0.0, WHOLE)} if "place" in table else {})


def _draw(read: Reader, value: object) -> Draw:
    draw = record_in(read, "draw", value, Draw())
    if not (0 <= draw.seed <= MOST_SEED and 0 < draw.scale <= LARGEST_SCALE):
        words = tr("draw in [shown] must have a seed from 0 to {most}, and a scale above 0 and at most {high}.",
                   most=f"{MOST_SEED:,}", high=f"{LARGEST_SCALE:g}")  # fmt: skip
        read.wrong("draw", words, "shown")
    return draw
