"""What the table [shown] of files has alike in all labs but that of one neuron: numbers, windows, frozen records."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from biasviz.errors import InputError
from biasviz.experiments.neuron.spec import LARGEST, Choice, choose_activation, number
from biasviz.language import tr
from biasviz.settings import single
from biasviz.tomlfile import Reader
from biasviz.tomltext import Value

T = TypeVar("T")


def told(record: Any) -> dict[str, Value]:
    """Return the fields of a frozen record by name; those that are None are left out."""
    found: dict[str, Value] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, Choice):
            value = {"id": value.id, **value.keywords}
        if value is not None:
            found[field.name] = value
    return found


class Numbers:
    """Reads the numbers of [shown]."""

    def __init__(self, read: Reader, table: Mapping[str, Any]) -> None:
        self._read, self._table = read, table

    def __call__(self, name: str, default: float, low: float, high: float, whole: bool = False) -> float:
        """Return the number of that name. Raises InputError unless it is one from low to high."""
        value = self._table.get(name, default)
        fits = isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high
        if not fits or (whole and value != int(value)):
            given = {"name": name, "low": f"{low:g}", "high": f"{high:,g}"}
            if whole:
                words = tr("{name} in [shown] must be a whole number from {low} to {high}.", **given)
            else:
                words = tr("{name} in [shown] must be a number from {low} to {high}.", **given)
            self._read.wrong(name, words, "shown")
        return float(value)


def window_from(read: Reader, value: object) -> tuple[float, float]:
    """Return biases from … to. Raises InputError for anything else."""
    ends = value if isinstance(value, list) and len(value) == 2 else []
    numbers = [float(v) for v in ends if type(v) in (int, float) and abs(v) <= 2 * LARGEST]
    if len(numbers) == 2 and math.isfinite(numbers[1] - numbers[0]) and numbers[0] < numbers[1]:
        return numbers[0], numbers[1]
    read.wrong("window", tr("window in [shown] must be two numbers between brackets, the lower one first."))


def record_in(read: Reader, name: str, value: object, usual: T) -> T:
    """Return a frozen record with the fields that a table gives, of the kinds that its own have.

    Args:
        read: says what is wrong.
        name: of the table.
        value: the table.
        usual: gives what it does not say.

    """
    table = read.table(name, value)
    if not is_dataclass(usual) or isinstance(usual, type):
        raise TypeError(f"{usual!r} is no record")
    kinds = {field.name: str(field.type) for field in fields(usual)}
    read.names(table, kinds, name)
    try:
        return replace(usual, **{field: _as(kinds[field], field, given) for field, given in table.items()})
    except InputError as error:
        read.wrong(name, str(error))


def _as(kind: str, name: str, value: object) -> object:
    """Return a value as a field of that type holds it. Raises InputError for one that is not of it."""
    if kind in ("int", "int | None"):
        from biasviz.layer_settings import count

        return count(name, value, -(2**31), 2**32)
    if kind == "float":
        return number(name, single(name, value))
    if kind == "Choice":
        if not isinstance(value, dict) or not isinstance(value.get("id"), str):
            raise InputError(tr('{name} must be a table with an id, such as {{ id = "tanh" }}.', name=name))
        given = {str(n): single(str(n), v) for n, v in value.items() if n != "id"}
        return choose_activation(value["id"], given)
    if kind in ("bool", "str"):
        if not isinstance(value, bool if kind == "bool" else str):
            word = tr("true or false") if kind == "bool" else tr("a word between quotes")
            raise InputError(tr("{name} must be {word}.", name=name, word=word))
        return value
    if not isinstance(value, list):
        raise InputError(tr("{name} must be a list between brackets.", name=name))
    inner = {"Matrix": "tuple[float, ...]", "tuple[float, ...]": "float", "tuple[int, ...]": "int"}[kind]
    return tuple(_as(inner, name, v) for v in value)
