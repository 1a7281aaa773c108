"""The switches of the Shape X-ray: the ways in which a student may write the same layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from biasviz.errors import InputError
from biasviz.hints import one_of
from biasviz.language import mark, tr

NEURONS = {"all": mark("all"), "one": mark("one")}
"""Whether the layer is taken whole, or with the one neuron that is looked at."""
B_SHAPES = {"row": "(1, k)", "flat": "(k,)", "rows": "(n, 1)", "column": "(k, 1)"}
"""Shapes that b may be made with; the letters are those of the arrays."""
NUMBERS = {"float": mark("float"), "int": mark("integer")}
Y_SHAPES = {"whole": "(n, k)", "column": "(n, 1)", "flat": "(n,)"}
AXES = {"0": "0", "1": "1", "none": "None"}
UPDATES = {"in_place": "b -= …", "new": "b = b - …", "truncated": ".astype(int)"}
CHOICES: Mapping[str, Mapping[str, str]] = {
    "neurons": NEURONS, "b": B_SHAPES, "numbers": NUMBERS, "y": Y_SHAPES, "axis": AXES, "update": UPDATES,
}  # fmt: skip
"""What each switch with more than two ends may be, and its title; code stands as it is."""
MOST_STEPS, FEWER_STEPS = 1000, 100
"""Steps that the code is run on for, and those of a layer that is not small."""


@dataclass(frozen=True)
class XRay:
    """How one step of a dense layer is written in NumPy. The defaults are the right code.

    Attributes:
        neurons: one of NEURONS.
        b: one of B_SHAPES.
        numbers: one of NUMBERS: the dtype that b is made with.
        y: one of Y_SHAPES, taken from Y (n, k): whole, its first column as a column, or that as a flat array.
        axis: one of AXES: what dZ is added up over.
        keepdims: whether the axis that was added up stays, with length 1.
        update: one of UPDATES: how b and W take their step.
        steps: how many steps the same lines are run on for at most, 0 for the one that is shown.
        line: the line that is looked at, from 0; −1 for the first one that is not right.

    """

    neurons: str = "all"
    b: str = "row"
    numbers: str = "float"
    y: str = "whole"
    axis: str = "0"
    keepdims: bool = True
    update: str = "in_place"
    steps: int = 0
    line: int = -1


FIELDS = tuple(field.name for field in fields(XRay))
PRESETS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "forum": (mark("The forum line"), {}),
    "y": (
        mark("y as (n,)"),
        {"neurons": "one", "y": "flat", "axis": "none", "reduction": "mean", "keepdims": False},
    ),
    "b": (mark("b as (n, 1)"), {"b": "rows"}),
    "keepdims": (mark("No keepdims"), {"keepdims": False}),
    "axis": (mark("axis=1"), {"axis": "1", "keepdims": False}),
    "integer": (mark("Integer bias"), {"numbers": "int"}),
}
"""Titles and switches of settings worth seeing; "reduction" is the layer's own. What is not named is right."""


def switched(switches: XRay, **changes: object) -> XRay:
    """Return the switches with some of them changed; another setting is looked at from its first wrong line.

    Raises:
        InputError: for a switch or a value that is not known.

    """
    for name, value in changes.items():
        one_of(tr("switch"), name, FIELDS)
        if name in CHOICES:
            one_of(name, value, CHOICES[name])
        elif name == "keepdims":
            if not isinstance(value, bool):
                raise InputError(tr("keepdims = {value} is not allowed: it is on or off.", value=repr(value)))
        elif type(value) is not int or not (-1 if name == "line" else 0) <= value <= MOST_STEPS:
            words = mark("{name} = {value} is not allowed: it must be a whole number up to {most}.")
            raise InputError(tr(words, name=name, value=repr(value), most=MOST_STEPS))
    if "line" not in changes and set(changes) - {"steps"}:
        changes["line"] = -1
    return replace(switches, **changes)  # type: ignore[arg-type]
