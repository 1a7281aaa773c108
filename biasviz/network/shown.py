"""What is looked at in the Network lab, in a scenario file: the table [shown].

    [shown]
    page = "diagram"               # one of lab.PAGES
    place = 3.5                    # steps; the fraction counts the stations of the next one
    unit = [1, 3]                  # layer and unit whose bias is looked at, from 1; the last layer is the output
    row = 1                        # the training row that goes through the diagram, from 1
    first = 1                      # the first row that the arrays show where they do not show all, from 1
    plane = [1, 2]                 # the two inputs that the picture of what comes out is drawn over, from 1
    of_unit = false                # whether that picture is of the unit, and not of the output
    marked = false                 # whether the rows that the unit is dead or saturated for are marked in it
    window = [-4, 4]               # biases of the curve, where it is not fitted
    speed = 8                      # steps a second

What is left out is as when the lab is first opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from biasviz.experiments.network.lab import PAGES, NetworkLab
from biasviz.experiments.network.path import LONGEST
from biasviz.experiments.neuron.lab import SPEEDS
from biasviz.lab_shown import Numbers, window_from
from biasviz.language import mark, tr
from biasviz.tomlfile import Reader
from biasviz.tomltext import Value, lines

SHOWN = ("page", "place", "unit", "row", "first", "plane", "of_unit", "marked", "window", "speed")
"""What [shown] may have."""


def text_of(lab: NetworkLab) -> str:
    """Return [shown] as text."""
    shown: dict[str, Value] = {
        "page": lab.page, "place": lab.place, "unit": (lab.layer + 1, lab.unit + 1), "row": lab.row + 1,
        "first": lab.first + 1, "plane": (lab.plane[0] + 1, lab.plane[1] + 1), "of_unit": lab.of_unit,
        "marked": lab.marked, "speed": lab.speed,
    }  # fmt: skip
    return f"\n[shown]\n{lines(shown | ({'window': lab.window} if lab.window is not None else {}))}"


def shown_in(read: Reader, value: object, lab: NetworkLab, rows: int) -> NetworkLab:
    """Return the lab as a table [shown] says.

    Args:
        read: says what is wrong.
        value: the table.
        lab: gives what it does not say.
        rows: how many are learned from.

    """
    table = read.table("shown", value)
    read.names(table, SHOWN, "shown")
    number = Numbers(read, table)
    for name in ("of_unit", "marked"):
        if not isinstance(table.get(name, False), bool):
            read.wrong(name, tr("{name} in [shown] must be true or false.", name=name))
    layer, unit = _unit(read, table, lab)
    return replace(
        lab,
        page=read.choice(table, "page", tuple(PAGES)) if "page" in table else lab.page,
        place=number("place", lab.place, 0.0, LONGEST),
        layer=layer,
        unit=unit,
        row=int(number("row", lab.row + 1, 1, rows, whole=True)) - 1,
        first=int(number("first", lab.first + 1, 1, rows, whole=True)) - 1,
        plane=_plane(read, table, lab),
        of_unit=table.get("of_unit", lab.of_unit),
        marked=table.get("marked", lab.marked),
        window=window_from(read, table["window"]) if "window" in table else lab.window,
        speed=number("speed", lab.speed, SPEEDS[0], SPEEDS[-1]),
    )


def _unit(read: Reader, table: Mapping[str, Any], lab: NetworkLab) -> tuple[int, int]:
    """Return a layer and a unit of it, from 0; those of the lab, moved into its network, where none is told."""
    units = lab.network.units
    if "unit" not in table:
        layer = min(lab.layer, len(units) - 1)
        return layer, min(lab.unit, units[layer] - 1)
    value = table["unit"]
    pair = value if isinstance(value, list) and len(value) == 2 and all(type(v) is int for v in value) else [0, 0]
    if not (1 <= pair[0] <= len(units) and 1 <= pair[1] <= units[pair[0] - 1]):
        told = ", ".join(str(n) for n in units)
        words = mark("unit in [shown] must be a layer and a unit of it, from 1; the layers have {units} units.")
        read.wrong("unit", tr(words, units=told), "shown")
    return pair[0] - 1, pair[1] - 1


def _plane(read: Reader, table: Mapping[str, Any], lab: NetworkLab) -> tuple[int, int]:
    d = lab.network.widths[0]
    if "plane" not in table:
        return min(lab.plane[0], d - 1), min(lab.plane[1], d - 1)
    value = table["plane"]
    pair = value if isinstance(value, list) and len(value) == 2 and all(type(v) is int for v in value) else [0, 0]
    if not all(1 <= v <= max(d, 2) for v in pair):
        read.wrong("plane", tr("plane in [shown] must be two of the inputs, from 1 to {d}.", d=d), "shown")
    return pair[0] - 1, pair[1] - 1
