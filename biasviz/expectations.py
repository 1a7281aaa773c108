"""What the author of a scenario says will be found: the table [expect] of its file, asserted by tests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from biasviz.language import tr
from biasviz.tomlfile import Reader

NUMBERS = ("b", "w", "z", "a", "loss", "dL_db", "d2L_db2", "dL_dw", "next_b", "outcome_step", "period")
WORDS = ("reason", "outcome", "detail", "undefined")
EXPECTED = NUMBERS + WORDS
"""What `expect` may name for a neuron; z and a are the first sample's, `detail`, `undefined` part of the sentence."""

Numbers: TypeAlias = "float | tuple[Numbers, ...]"
Expected: TypeAlias = "Numbers | str"


@dataclass(frozen=True)
class Expectation:
    """Values that hold after that many steps, as (name, value)."""

    steps: int
    values: tuple[tuple[str, Expected], ...]


def plain_number(read: Reader, name: str, value: object) -> float:
    """Return a value that is one number. Raises InputError otherwise."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        read.wrong(name, tr("{name} must be a number.", name=name))
    return value


def numbers_of(read: Reader, name: str, value: object) -> Expected:
    """Return a number, or lists of numbers as tuples."""
    if isinstance(value, list) and value:
        return tuple(numbers_of(read, name, v) for v in value)  # type: ignore[misc]
    if isinstance(value, bool) or not isinstance(value, int | float):
        read.wrong(name, tr("{name} must be a number, or a list of numbers.", name=name))
    return float(value)


def expectations(
    read: Reader,
    expect: object,
    numbers: Collection[str] = NUMBERS,
    words: Collection[str] = WORDS,
    number: Callable[[Reader, str, object], Expected] = plain_number,
    longest: int | None = None,
) -> tuple[Expectation, ...]:
    """Return what a table [expect] says, that of the start first.

    Args:
        read: says what is wrong.
        expect: the table.
        numbers: names it may have with numbers.
        words: names it may have with words.
        number: reads the value of one of `numbers`.
        longest: the last step it may tell of; by default the last a neuron can come to.

    """
    if longest is None:
        from biasviz.experiments.neuron.path import LONGEST

        longest = LONGEST
    table, known = read.table("expect", expect), (*numbers, *words)
    read.names(table, (*known, "after"), "expect")
    later = table.get("after", [])
    if not isinstance(later, list):
        read.wrong("after", tr("after is no list of tables: write [[expect.after]] above each."))

    def values(steps: int, given: Mapping[str, Any]) -> Expectation:
        found: list[tuple[str, Expected]] = []
        for name, value in given.items():
            if name in words and not isinstance(value, str):
                read.wrong(name, tr("{name} must be a word between quotes.", name=name))
            found.append((name, value if name in words else number(read, name, value)))
        return Expectation(steps, tuple(found))

    found = [values(0, {k: v for k, v in table.items() if k != "after"})]
    for part in later:
        row = read.table("after", part)
        read.names(row, ("steps", *known), "expect.after")
        steps = row.get("steps")
        if type(steps) is not int or not 0 <= steps <= longest:
            read.wrong(
                "steps",
                tr(
                    "steps in [[expect.after]] must be a whole number from 0 to {most}.",
                    most=f"{longest:,}",
                )
            )  # fmt: skip
        found.append(values(steps, {k: v for k, v in row.items() if k != "steps"}))
    return tuple(e for e in found if e.values)
