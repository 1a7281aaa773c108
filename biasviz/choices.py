"""Activations and optimizers in a file: an id, or a table with the id and parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from biasviz.errors import InputError
from biasviz.experiments.neuron.spec import Choice
from biasviz.hints import one_of, shown
from biasviz.language import mark, tr
from biasviz.numerics.records import Activation, Optimizer, filled
from biasviz.settings import single


def choice(name: str, value: object, table: Mapping[str, Activation] | Mapping[str, Optimizer]) -> Choice:
    """Return a record of a table as a spec holds it.

    Args:
        name: the field that gives it.
        value: its id, or a table with its id and parameters; those that are left out have their defaults.
        table: where it is looked up.

    Raises:
        InputError: for anything else, in a sentence that begins with the name of the field.

    """
    if isinstance(value, Mapping):
        id, extra = value.get("id"), {str(n): v for n, v in value.items() if n != "id"}
    else:
        id, extra = value, {}
    if not isinstance(id, str):
        words = mark('{name} = {value} is not allowed: write an id such as "tanh", or {{ id = "elu", alpha = 0.5 }}.')
        raise InputError(tr(words, name=name, value=shown(value)))
    record = table[one_of(name, id, table)]
    try:
        for parameter in extra:
            one_of(tr("parameter of {id}", id=id), parameter, [p.name for p in record.parameters])
        return Choice(id, filled(record, {n: single(n, v) for n, v in extra.items()}))
    except InputError as error:
        raise InputError(tr("{name}: {why}", name=name, why=error)) from None


def told(choice: Choice) -> Any:
    """Return a choice as a file has it: its id, with its parameters where it has any."""
    return {"id": choice.id, **choice.keywords} if choice.parameters else choice.id
