"""What a spreadsheet or an editor puts on the clipboard, as cells."""

from __future__ import annotations

import csv
import re

from biasviz.data.dialect import dialect_of, is_empty, is_number
from biasviz.data.options import Options
from biasviz.data.sources import MOST_TYPED
from biasviz.errors import InputError
from biasviz.hints import shown
from biasviz.language import mark, tr

_EITHER = re.compile(r"\s*[+\-−]?\d+,\d+\s*")
"""One number with a decimal comma, or two whole ones."""


def cells_of(text: str) -> list[list[str]]:
    """Return pasted text as rows of cells, equally many a row.

    Tabs part the cells, as spreadsheets write them; where there is none, semicolons, and then commas.

    Raises:
        InputError: where a comma may be a decimal one or part two cells, where rows differ in length, or
            there is too much of it.

    """
    lines = text.strip("\r\n").splitlines()
    if not text.strip():
        raise InputError(tr("There is no text on the clipboard to paste."))
    if len(lines) > MOST_TYPED + 1:
        words = mark("{rows} rows are too many to paste: put them into a file, and open that.")
        raise InputError(tr(words, rows=f"{len(lines):,}"))
    separator = next((sign for sign in "\t;" if sign in text), ",")
    if separator == "," and all(_EITHER.fullmatch(line) for line in lines):
        words = mark("{cell} may be one number or two: write it with a point, or put a tab or a semicolon between two.")
        raise InputError(tr(words, cell=shown(lines[0].strip())))
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=separator) if row]
    except csv.Error as error:
        raise InputError(tr("What was pasted cannot be read: {why}.", why=str(error))) from None
    for k, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            words = mark(
                "Row {row} of what was pasted has {count} cells, and the first has {first}: give equally many."
            )
            raise InputError(tr(words, row=k, count=len(row), first=len(rows[0])))
    return _with_points(rows)


def number(cell: str) -> float | None:
    """Return the number in a cell with a decimal point; None where there is none."""
    return float(cell.replace("−", "-")) if is_number(cell, ".") else None


def header_of(rows: list[list[str]]) -> bool:
    """Whether the first of several pasted rows names the columns."""
    if len(rows) < 2:
        return False
    text = "\n".join("\t".join(cell.replace("\t", " ") for cell in row) for row in rows[:50])
    return dialect_of(text.encode("utf-8"), True, Options(separator="\t", decimal=".", encoding="utf-8-sig")).header


def _with_points(rows: list[list[str]]) -> list[list[str]]:
    """Write decimal commas as points, where no number is written with a point."""
    cells = [cell for row in rows for cell in row if not is_empty(cell)]
    commas = [cell for cell in cells if "," in cell and is_number(cell, ",")]
    if not commas:
        return rows
    for cell in cells:
        if "." in cell and is_number(cell, "."):
            words = mark("{one} has a decimal comma and {other} a point: write all numbers in one way.")
            raise InputError(tr(words, one=shown(commas[0]), other=shown(cell)))
    return [[cell.replace(",", ".") if is_number(cell, ",") else cell for cell in row] for row in rows]
