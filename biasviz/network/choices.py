"""Activations and optimizers in a file: an id, or a table with the id and parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from biasviz.errors import InputError
from biasviz.experiments.neuron.spec import Choice
from biasviz.hints import one_of, shown
from biasviz.language import mark, tr
from biasviz.settings import single


def choice(name: str, value: object, choose: Callable[..., Choice]) -> Choice:
    """Return a record as a spec holds it, from its id or a table with its id and parameters.

    Raises InputError for anything else.
    """
    if isinstance(value, Mapping):
        id, extra = value.get("id"), {str(n): v for n, v in value.items() if n != "id"}
    else:
        id, extra = value, {}
    if not isinstance(id, str):
        words = mark('{name} = {value} is not allowed: write an id such as "tanh", or {{ id = "elu", alpha = 0.5 }}.')
        raise InputError(tr(words, name=name, value=shown(value)))
    chosen = choose(id)
    for parameter in extra:
        one_of(tr("parameter of {id}", id=id), parameter, chosen.keywords)
    return choose(id, {n: single(n, v) for n, v in extra.items()}) if extra else chosen


def told(choice: Choice) -> Any:
    """Return a choice as a file has it: its id, with its parameters where it has any."""
    return {"id": choice.id, **choice.keywords} if choice.parameters else choice.id
