"""What a cell comes from and goes to: parts of arrays, as far as they are rows, columns and cells."""

from __future__ import annotations

from typing import NamedTuple

Cell = tuple[str, int, int]
"""(array, row, column); rows are those of the batch, neurons and inputs are columns."""


class Part(NamedTuple):
    """Part of an array; None stands for all rows, or all columns."""

    array: str
    row: int | None
    column: int | None


class Lineage(NamedTuple):
    """The cell itself, what it is made of, and what it is used for."""

    cell: Part
    sources: tuple[Part, ...]
    uses: tuple[Part, ...]


def _upstream(row: int | None, neuron: int | None) -> tuple[Part, ...]:
    """Return what numbers of Z are made of; a row is None for all rows."""
    return Part("X", row, None), Part("W", None, neuron), Part("b", 0, neuron)


def lineage(cell: Cell, reduction: str = "sum") -> Lineage:
    """Return where a cell comes from and where it goes to.

    Args:
        cell: of X, W, b, Z, A, Y, dZ, db, ones or next.
        reduction: with "none" db has a row for each row.

    """
    array, row, column = cell
    here = Part(array, row, column)
    alone = reduction == "none"

    def db(of_row: int | None, neuron: int | None) -> tuple[Part, ...]:
        return (Part("db", of_row if alone else 0, neuron),) + (() if alone else (Part("next", 0, neuron),))

    def down(of_row: int | None, neuron: int | None) -> tuple[Part, ...]:
        return Part("A", of_row, neuron), Part("dZ", of_row, neuron), *db(of_row, neuron)

    def back(of_row: int | None, neuron: int | None) -> tuple[Part, ...]:
        names = ("A", "Y", "Z")
        return *(Part(name, of_row, neuron) for name in names), *_upstream(of_row, neuron)

    ones = () if alone else (Part("ones", 0, row),)
    if array == "X":
        return Lineage(here, (), (Part("W", column, None), Part("Z", row, None), *down(row, None)))
    if array == "W":
        return Lineage(here, (), (Part("X", None, row), Part("Z", None, column), *down(None, column)))
    if array == "b":
        return Lineage(here, (), (Part("Z", None, column), *down(None, column)))
    if array == "Z":
        return Lineage(here, _upstream(row, column), down(row, column))
    if array == "A":
        uses = (Part("dZ", row, column), *db(row, column))
        return Lineage(here, (Part("Z", row, column), *_upstream(row, column)), uses)
    if array == "Y":
        return Lineage(here, (), (Part("dZ", row, column), *db(row, column)))
    if array in ("dZ", "lamp"):
        return Lineage(Part("dZ", row, column), back(row, column), (*ones, *db(row, column)))
    if array == "ones":
        return Lineage(Part("ones", 0, column), (), (Part("dZ", column, None), *db(None, None)))
    from_rows = row if alone and array == "db" else None
    sources = (Part("dZ", from_rows, column), *back(from_rows, column))
    weighed = () if alone else (Part("ones", 0, None),)
    if array == "next":
        return Lineage(here, (Part("db", 0, column), Part("b", 0, column), *weighed, *sources), ())
    return Lineage(here, (*weighed, *sources), () if alone else (Part("next", 0, column),))
