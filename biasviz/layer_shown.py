"""What is looked at in the Batch lab, in a scenario file: the table [shown].

    [shown]
    page = "layer"                 # one of lab.PAGES
    place = 3.5                    # steps; the fraction counts rows that have fallen, and the move of b
    shared_place = 0               # the same on the page of shared biases
    neuron = 1                     # the one that is looked at, from 1
    first = 1                      # the first row that is shown where not all are, from 1
    window = [-4, 4]               # biases of the curve, where it is not fitted
    keeps_movement = true          # whether another reduction takes the learning rate with it
    speed = 2                      # parts a second
    draws = { size = 32, count = 400, seed = 0 }     # the minibatches of the histogram

    [shown.xray]                   # the switches of the Shape X-ray, by the names in xray.XRay
    [shown.sharing]                # the page of shared biases: kind, filter and unit from 1
    [shown.sharing.convolution]    # the fields of convolution.Convolution
    [shown.sharing.units]          # the fields of shared.Units

What is left out is as when the lab is first opened.
"""

from __future__ import annotations

from dataclasses import fields, replace

from biasviz.counts import MOST_DRAWS, MOST_SEED
from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.experiments.layer import convolution, shared
from biasviz.experiments.layer.lab import PAGES, BatchLab, Draws
from biasviz.experiments.layer.path import LONGEST
from biasviz.experiments.layer.sharing import KINDS, Sharing
from biasviz.experiments.layer.xray import XRay, switched
from biasviz.experiments.neuron.lab import SPEEDS
from biasviz.lab_shown import Numbers, record_in, told, window_from
from biasviz.language import tr
from biasviz.layer_settings import count
from biasviz.tomlfile import Reader
from biasviz.tomltext import Value, lines

SHOWN = (
    "page", "place", "shared_place", "neuron", "first", "window", "keeps_movement", "speed", "draws", "xray", "sharing",
)  # fmt: skip
"""What [shown] may have."""


def text_of(lab: BatchLab) -> str:
    """Return [shown] and its tables; those that are as when the lab is first opened are left out."""
    shown: dict[str, Value] = {
        "page": lab.page, "place": lab.place, "shared_place": lab.shared_place, "neuron": lab.neuron + 1,
        "first": lab.first + 1, "keeps_movement": lab.keeps_movement, "speed": lab.speed,
    }  # fmt: skip
    shown |= {"window": lab.window} if lab.window is not None else {}
    shown |= {"draws": told(lab.draws)} if lab.draws != Draws() else {}
    text = f"\n[shown]\n{lines(shown)}"
    if lab.xray != XRay():
        text += f"\n[shown.xray]\n{lines(told(lab.xray))}"
    sharing, usual = lab.sharing, Sharing()
    if sharing != usual:
        head: dict[str, Value] = {"kind": sharing.kind, "filter": sharing.filter + 1, "unit": sharing.unit + 1}
        text += f"\n[shown.sharing]\n{lines(head)}"
        for name in ("convolution", "units"):
            if getattr(sharing, name) != getattr(usual, name):
                text += f"\n[shown.sharing.{name}]\n{lines(told(getattr(sharing, name)))}"
    return text


def shown_in(read: Reader, value: object, lab: BatchLab, rows: int) -> BatchLab:
    """Return the lab as a table [shown] says.

    Args:
        read: says what is wrong.
        value: the table.
        lab: gives what it does not say.
        rows: how many the batch has.

    """
    table = read.table("shown", value)
    read.names(table, SHOWN, "shown")
    number = Numbers(read, table)
    if not isinstance(table.get("keeps_movement", True), bool):
        read.wrong("keeps_movement", tr("{name} in [shown] must be true or false.", name="keeps_movement"))
    return replace(
        lab,
        page=read.choice(table, "page", tuple(PAGES)) if "page" in table else lab.page,
        place=number("place", lab.place, 0.0, LONGEST),
        shared_place=number("shared_place", lab.shared_place, 0.0, LONGEST),
        neuron=int(number("neuron", lab.neuron + 1, 1, len(lab.run.start.bias), whole=True)) - 1,
        first=int(number("first", lab.first + 1, 1, rows, whole=True)) - 1,
        keeps_movement=table.get("keeps_movement", lab.keeps_movement),
        speed=number("speed", lab.speed, SPEEDS[0], SPEEDS[-1]),
        window=window_from(read, table["window"]) if "window" in table else lab.window,
        draws=_draws(read, table["draws"]) if "draws" in table else lab.draws,
        xray=_xray(read, table["xray"]) if "xray" in table else lab.xray,
        sharing=_sharing(read, table["sharing"]) if "sharing" in table else lab.sharing,
    )


def _draws(read: Reader, value: object) -> Draws:
    draws = record_in(read, "draws", value, Draws())
    try:
        for name, low, most in (("size", 0, MOST_ROWS), ("count", 1, MOST_DRAWS), ("seed", 0, MOST_SEED)):
            count(name, getattr(draws, name), low, most)
    except InputError as error:
        read.wrong("draws", str(error))
    return draws


def _xray(read: Reader, value: object) -> XRay:
    table = read.table("xray", value)
    read.names(table, [field.name for field in fields(XRay)], "shown.xray")
    try:
        return switched(XRay(), **table)
    except InputError as error:
        read.wrong("xray", str(error))


def _sharing(read: Reader, value: object) -> Sharing:
    table, usual = read.table("sharing", value), Sharing()
    read.names(table, [field.name for field in fields(Sharing)], "shown.sharing")
    found = replace(
        usual,
        kind=read.choice(table, "kind", tuple(KINDS)) if "kind" in table else usual.kind,
        convolution=record_in(read, "convolution", table.get("convolution", {}), usual.convolution),
        units=record_in(read, "units", table.get("units", {}), usual.units),
    )
    try:
        convolution.checked(found.convolution)
        shared.checked(_fitting(found.units))
        filter = count("filter", table.get("filter", 1), 1, found.convolution.filters)
        unit = count("unit", table.get("unit", 1), 1, found.units.units)
    except InputError as error:
        read.wrong("sharing", str(error))
    return replace(found, filter=filter - 1, unit=unit - 1)


def _fitting(units: shared.Units) -> shared.Units:
    """Return the units. Raises InputError where their arrays do not fit each other."""
    n, h = len(units.x), units.hidden_units
    d, k = (len(rows[0]) if rows else 0 for rows in (units.x, units.weights))
    shapes = {
        "x": (units.x, n, d), "hidden": (units.hidden, d if h else 0, h), "y": (units.y, n, k),
        "weights": (units.weights, h or d, k),
    }  # fmt: skip
    for name, (rows, height, width) in shapes.items():
        if len(rows) != height or any(len(row) != width for row in rows):
            raise InputError(tr("{name} of units must have the shape ({r}, {c}).", name=name, r=height, c=width))
    if not (1 <= n <= shared.MOST_ROWS and k >= 1 and d and h + k <= shared.MOST_UNITS):
        words = tr("units must have from 1 to {r} rows and up to {u} units.", r=shared.MOST_ROWS, u=shared.MOST_UNITS)
        raise InputError(words)
    if not len(units.bias) == len(units.groups) == h + k:
        raise InputError(tr("bias and groups of units need one number for each of the {n} units.", n=h + k))
    return units
