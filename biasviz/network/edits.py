"""What was changed while a network was trained, as a file has it.

edits = [
    { step = 3, learning_rate = 0.1 },       # and optimizer, moves, batch_size
    { step = 5, bias = [1, 4, -0.5] },       # layer, unit, b; from 1
    { step = 5, weight = [2, 1, 1, 0.3] },   # layer, row, unit, w
    { step = 9, optimizer = { id = "momentum", momentum = 0.5 } },
]
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from biasviz.choices import choice, told
from biasviz.counts import whole
from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.experiments.network.path import LONGEST
from biasviz.experiments.network.spec import MOST_EDITS, MOVES, SETTINGS, Edit, Network, Value
from biasviz.experiments.neuron.spec import Choice, number, positive
from biasviz.hints import one_of, shown
from biasviz.language import mark, tr
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.settings import single

NAMES = (*SETTINGS, "bias", "weight")
"""What can be changed on the way."""


def edits_from(value: object, network: Network) -> tuple[Edit, ...]:
    """Return what was changed on the way as a spec holds it.

    Args:
        value: a list of tables with the step and what was changed then; layers, rows and units from 1.
        network: what they are of.

    Raises:
        InputError: for what cannot be used, in one sentence.

    """
    if not isinstance(value, Sequence) or isinstance(value, str) or not all(isinstance(v, Mapping) for v in value):
        raise InputError(tr("edits must be a list of tables, such as {{ step = 3, learning_rate = 0.1 }}."))
    if len(value) > MOST_EDITS:
        raise InputError(tr("edits has {n} entries: a training keeps up to {most}.", n=len(value), most=MOST_EDITS))
    found: list[Edit] = []
    for k, table in enumerate(value, 1):
        try:
            edit = _edit(table, network)
        except InputError as error:
            raise InputError(tr("edits, entry {k}: {why}", k=k, why=error)) from None
        if found and edit.step < found[-1].step:
            raise InputError(tr("edits must be in the order of their steps: {a} stands after {b}.",
                                a=edit.step, b=found[-1].step))  # fmt: skip
        if any(old.step == edit.step and _what(old) == _what(edit) for old in found):
            words = mark("edits changes {name} twice at step {step}: write what it is afterwards.")
            raise InputError(tr(words, name=edit.name, step=edit.step))
        found.append(edit)
    return tuple(found)


def edits_told(edits: tuple[Edit, ...]) -> tuple[dict[str, Any], ...]:
    """Return what was changed on the way as `edits_from` reads it."""
    return tuple({"step": edit.step, edit.name: _told(edit)} for edit in edits)


def _told(edit: Edit) -> Any:
    value = edit.value
    if isinstance(value, Choice):
        return told(value)
    if isinstance(value, tuple):
        return (*(int(place) + 1 for place in value[:-1]), value[-1])
    return value


def _what(edit: Edit) -> tuple[object, ...]:
    return (edit.name, *edit.value[:-1]) if isinstance(edit.value, tuple) else (edit.name,)


def _edit(table: Mapping[str, Any], network: Network) -> Edit:
    names = [name for name in table if name != "step"]
    if "step" not in table or len(names) != 1:
        words = mark("{value} needs a step and one of {names}.")
        raise InputError(tr(words, value=shown(dict(table)), names=", ".join(NAMES)))
    name = one_of(tr("change"), names[0], NAMES)
    step = whole("step", single("step", table["step"]), 1, LONGEST)
    return Edit(step, name, _value(name, table[name], network))


def _value(name: str, value: Any, network: Network) -> Value:
    if name == "optimizer":
        return choice(name, value, OPTIMIZERS)
    if name == "learning_rate":
        return positive(name, single(name, value))
    if name == "moves":
        return one_of(name, value, MOVES)
    if name == "batch_size":
        return whole(name, single(name, value), 0, MOST_ROWS)
    return _placed(name, value, network)


def _placed(name: str, value: Any, network: Network) -> tuple[float, ...]:
    """Return the place of a bias or a weight, from 0, and what it is."""
    count = 3 if name == "bias" else 4
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) != count:
        words = mark("weight must be [layer, row, unit, w].")
        if name == "bias":
            words = mark("bias must be [layer, unit, b].")
        raise InputError(tr(words))
    *place, last = (single(name, v) for v in value)
    layer = whole("layer", place[0], 1, network.layers)
    unit = whole("unit", place[-1], 1, network.widths[layer])
    if name == "bias":
        return layer - 1, unit - 1, number("b", last)
    row = whole("row", place[1], 1, network.widths[layer - 1])
    return layer - 1, row - 1, unit - 1, number("W", last)
