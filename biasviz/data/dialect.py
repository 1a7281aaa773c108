"""How a table of text is written: its separator, its decimal sign, its header, told from its beginning."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from biasviz.data.columns import unique
from biasviz.data.options import SEPARATORS, Options

_POINT = re.compile(r"[+\-−]?(\d+\.?\d*|\.\d+)([eE][+\-−]?\d+)?")
_COMMA = re.compile(r"[+\-−]?(\d+,?\d*|,\d+)([eE][+\-−]?\d+)?")
_NONE = re.compile(r"[+\-−]?(nan|inf|infinity)", re.IGNORECASE)
EMPTY = frozenset(("", "na", "n/a", "nan", "null", "none", "?", "-", "#n/a"))
"""What stands in a cell of numbers where there is none."""
LINES = 200
"""Lines from which a form is told."""


@dataclass(frozen=True)
class Dialect:
    """How a table of text is written.

    Attributes:
        separator, decimal, encoding, header: as in `Options`, all of them known.
        names: of all columns.
        categories: indices of columns that hold names.
        empty: indices of columns that hold nothing.

    """

    separator: str
    decimal: str
    encoding: str
    header: bool
    names: tuple[str, ...]
    categories: tuple[int, ...]
    empty: tuple[int, ...]


def cells_of(line: str, separator: str) -> list[str]:
    """Return the cells of one line without its end."""
    if separator == " ":
        return line.split()
    try:
        return next(csv.reader([line], delimiter=separator, skipinitialspace=True), [])
    except csv.Error:
        return line.split(separator)


def is_number(cell: str, decimal: str) -> bool:
    """Return whether a cell is written like a number, NaN and infinity among them."""
    text = cell.strip()
    return bool((_POINT if decimal == "." else _COMMA).fullmatch(text) or _NONE.fullmatch(text))


def is_empty(cell: str) -> bool:
    """Return whether a cell stands for a missing number."""
    return cell.strip().lower() in EMPTY


def encoding_of(start: bytes) -> str:
    """Return the encoding a text seems to have: its mark, UTF-16 by its zeros, UTF-8 where it fits, else Windows's."""
    if start.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if start.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if max(even, odd) > 0.2 * len(start):
        return "utf-16-le" if odd > even else "utf-16-be"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        # Five bytes mean nothing in Windows-1252, and it is Latin-1 that has them.
        return "latin-1" if any(start.count(b) for b in b"\x81\x8d\x8f\x90\x9d") else "cp1252"
    return "utf-8-sig"


def dialect_of(start: bytes, whole: bool, chosen: Options) -> Dialect:
    """Return how a text is written.

    Args:
        start: its first bytes.
        whole: whether that is all of it.
        chosen: what a person said; it holds whatever the text looks like.

    """
    encoding = chosen.encoding or encoding_of(start)
    text = codecs.getincrementaldecoder(encoding)(errors="replace").decode(start).removeprefix("\ufeff")
    lines = text.splitlines()
    if not whole and len(lines) > 1:
        lines.pop()
    above = next((k for k, line in enumerate(lines) if line.strip() and not line.startswith("#")), len(lines))
    comments = [line.lstrip("#") for line in lines[:above] if line.strip("# ")]
    lines = [line for line in lines if line.strip() and not line.startswith("#")][:LINES]
    separators = [chosen.separator] if chosen.separator else list(SEPARATORS)
    decimals = [chosen.decimal] if chosen.decimal else [".", ","]
    # Of equally good ones the first counts, so the order of the tables is the order of habit.
    best = max(
        ((s, d) for s in separators for d in decimals if not (s == "," and d == "," and len(separators) > 1)),
        key=lambda pair: _fit(lines, *pair),
    )
    separator, decimal = best
    rows = [cells_of(line, separator) for line in lines] or [[""]]
    width = Counter(map(len, rows)).most_common(1)[0][0]
    if width > 1 and not any(row[-1].strip() for row in rows if len(row) == width):
        # A separator at the end of every line makes no column.
        rows, width = [row[: width - 1] if len(row) == width else row for row in rows], width - 1
    rows = [row for row in rows if len(row) == width]
    header = chosen.header == "yes" if chosen.header else _has_header(rows, decimal)
    body = rows[1:] if header else rows
    columns = list(zip(*body, strict=True)) if body else [() for _ in range(width)]
    # NumPy's savetxt writes the names as a comment.
    above_it = cells_of(comments[-1].strip(), separator) if comments and chosen.header != "no" else []
    named = len(above_it) == width and not any(is_number(cell, decimal) for cell in above_it)
    return Dialect(
        separator, decimal, encoding, header,
        unique(rows[0] if header else above_it if named else [""] * width),
        tuple(k for k, column in enumerate(columns) if _is_names(column, decimal)),
        tuple(k for k, column in enumerate(columns) if column and not any(cell.strip() for cell in column)),
    )  # fmt: skip


def _fit(lines: Sequence[str], separator: str, decimal: str) -> tuple[float, float, bool]:
    rows = [cells_of(line, separator) for line in lines]
    widths = Counter(map(len, rows))
    if not widths:
        return 0.0, 0.0, False
    width, often = widths.most_common(1)[0]
    cells = [cell for row in rows[1:] or rows for cell in row]
    numbers = sum(is_number(cell, decimal) or is_empty(cell) for cell in cells) / max(1, len(cells))
    together = often / len(rows)
    return (round(together, 2) * (width > 1), round(numbers, 3), width > 1)


def _has_header(rows: Sequence[Sequence[str]], decimal: str) -> bool:
    first, body = rows[0], rows[1:]
    if any(is_number(cell, decimal) for cell in first) or not any(cell.strip() for cell in first):
        return False
    if not body:
        return True
    columns = list(zip(*body, strict=True))
    if any(not _is_names(column, decimal) for column in columns):
        return True
    return all(cell not in column for cell, column in zip(first, columns, strict=True))


def _is_names(column: Sequence[str], decimal: str) -> bool:
    given = [cell for cell in column if not is_empty(cell)]
    return bool(given) and sum(is_number(cell, decimal) for cell in given) * 2 < len(given)
