"""A table of text read in pieces: CSV, TSV, and whatever NumPy's savetxt writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from biasviz.data.apart import apart
from biasviz.data.binary import SAMPLE, Bytes, short
from biasviz.data.columns import Reading, check_categories, meant
from biasviz.data.dialect import Dialect, dialect_of, is_empty
from biasviz.data.limits import check_columns, check_size
from biasviz.data.options import Options
from biasviz.data.records import Lines, Record, records
from biasviz.data.table import Array, Table, frozen, table
from biasviz.errors import InputError
from biasviz.language import mark, tr

BATCH = 1000


class _Columns:
    """What becomes of the cells of chosen columns: numbers, and codes of categories."""

    def __init__(self, name: str, dialect: Dialect, chosen: Options) -> None:
        count = len(dialect.names)
        self.name, self._dialect, self._skip = name, dialect, chosen.skip
        picked = chosen.columns if chosen.columns is not None else range(count)
        self.indices = [k for k in picked if k < count and (chosen.columns is not None or k not in dialect.empty)]
        if not self.indices:
            raise InputError(tr("{name} has no column with anything in it.", name=name))
        named = dialect.categories if chosen.categories is None else chosen.categories
        self.codes: dict[int, dict[str, int]] = {k: {} for k in self.indices if k in named}
        self.names = [dialect.names[k] for k in self.indices]

    def at_once(self, lines: list[str], most: int) -> Array | None:
        """Return the rows of plain lines of numbers, (m, c); None where one of them needs to be looked at."""
        separator, decimal = self._dialect.separator, self._dialect.decimal
        text = "".join(lines)
        # A mark at the beginning of the file, a quotation, a comment, a minus that is no hyphen.
        if self.codes or any(sign in text for sign in '\ufeff"#−') or (decimal == "," and "." in text):
            return None
        lines = [line.replace(",", ".") if decimal == "," else line for line in lines if line and not line.isspace()]
        lines = lines[:most]
        if not lines:
            return np.empty((0, len(self.indices)))
        try:
            found = np.loadtxt(lines, delimiter=None if separator == " " else separator, comments=None, ndmin=2)
        except ValueError:
            return None
        if found.shape[1] != len(self._dialect.names):
            return None
        found = found if len(self.indices) == found.shape[1] else found[:, self.indices]
        return found if np.isfinite(found).all() else None

    def batch(self, rows: list[Record]) -> Array:
        """Return rows of numbers (m, c). Raises InputError naming line and column of a cell that is none."""
        kept = [row for row in (self._row(line, cells) for line, cells in rows) if row]
        return np.array(kept, dtype=np.float64).reshape(len(kept), len(self.indices))

    def _row(self, line: int, cells: list[str]) -> list[float]:
        row = []
        for k in self.indices:
            cell = cells[k].strip()
            if k in self.codes:
                if cell:
                    row.append(float(self._code(k, cell)))
                    continue
            elif not is_empty(cell):
                row.append(self._number(line, k, cell))
                continue
            if self._skip:
                return []
            words = mark("{name}, line {line}, column {column}: the cell is empty; fill it, or leave such rows out.")
            if cell:
                words = mark(
                    "{name}, line {line}, column {column}: {cell} is no number; give one, or leave such rows out."
                )
            raise InputError(tr(words, **self._where(line, k, cell)))
        return row

    def _code(self, k: int, cell: str) -> int:
        known = self.codes[k]
        if cell not in known:
            check_categories(self.name, self._dialect.names[k], len(known) + 1)
            known[cell] = len(known)
        return known[cell]

    def _number(self, line: int, k: int, cell: str) -> float:
        text, comma = cell.replace("−", "-"), self._dialect.decimal == ","
        try:
            if "_" in text or (comma and "." in text):
                raise ValueError
            value = float(text.replace(",", ".") if comma else text)
        except ValueError:
            words = mark("{name}, line {line}, column {column}: {cell} is not a number with a decimal point.")
            if comma:
                words = mark("{name}, line {line}, column {column}: {cell} is not a number with a decimal comma.")
            raise InputError(tr(words, **self._where(line, k, cell))) from None
        if not np.isfinite(value):
            words = mark("{name}, line {line}, column {column}: {cell} is no number to calculate with.")
            raise InputError(tr(words, **self._where(line, k, cell)))
        return value

    def _where(self, line: int, k: int, cell: str) -> dict[str, str]:
        quoted = f"“{cell if len(cell) <= 40 else cell[:39] + '…'}”"
        return {"name": self.name, "line": f"{line:,}", "column": self._dialect.names[k], "cell": quoted}

    def in_order(self, values: Array) -> dict[str, tuple[str, ...]]:
        """Number the categories in the order of their names, in place, and return them."""
        found = {}
        for place, k in enumerate(self.indices):
            if k in self.codes:
                ordered = sorted(self.codes[k], key=_natural)
                new = {cell: code for code, cell in enumerate(ordered)}
                order = np.array([new[cell] for cell in self.codes[k]], dtype=np.float64)
                values[:, place] = order[values[:, place].astype(np.intp)]
                found[self._dialect.names[k]] = tuple(ordered)
        return found


def read_text(path: str | Path, chosen: Options) -> Reading:
    """Read a table of text, yielding the part that is done.

    Raises:
        InputError: naming the line and the column of what cannot be read, and why.

    """
    name = short(path)
    dialect = dialect_at(path, chosen)
    check_columns(name, len(dialect.names))
    columns = _Columns(name, dialect, chosen)
    pieces: list[Array] = []
    rows = 0
    with Bytes(path) as file:
        for piece in _pieces(Lines(file, dialect.encoding), dialect, columns, chosen):
            pieces.append(piece[: chosen.most - rows])
            rows += len(pieces[-1])
            check_size(name, rows * len(columns.indices) * 8)
            yield file.done
            if rows >= chosen.most:
                break
    if not rows:
        raise InputError(tr("{name} has no rows of numbers.", name=name))

    def together() -> Table:
        values = np.concatenate(pieces)
        categories = columns.in_order(values)
        inputs, targets = meant(columns.names, categories)
        return table(columns.names, frozen(values), categories, inputs, targets, chosen.unit or 1.0)

    return (yield from apart(rows * len(columns.indices) * 8, together))


def _pieces(lines: Lines, dialect: Dialect, columns: _Columns, chosen: Options) -> Iterator[Array]:
    """Give out rows of numbers: blocks of plain lines at once, and one by one from where a line is not plain."""
    rest = records(lines, dialect)
    if dialect.header:
        next(rest, None)
        rest = records(lines, dialect)
    while block := lines.block():
        piece = columns.at_once(block, chosen.most)
        if piece is None:
            break
        lines.pass_over()
        yield piece
    width, batch = len(dialect.names), []
    for line, cells in rest:
        if len(cells) != width and not (len(cells) == width + 1 and not cells[-1].strip()):
            words = mark("{name}, line {line}: it has {count} cells, and the table has {width} columns.")
            raise InputError(tr(words, name=columns.name, line=f"{line:,}", count=len(cells), width=width))
        batch.append((line, cells))
        if len(batch) >= min(BATCH, chosen.most):
            yield columns.batch(batch)
            batch = []
    if batch:
        yield columns.batch(batch)


def dialect_at(path: str | Path, chosen: Options) -> Dialect:
    """Return how the text in a file is written. Raises InputError where it cannot be read."""
    with Bytes(path) as file:
        start = file.sample()
        return dialect_of(start, len(start) < SAMPLE, chosen)


def _natural(cell: str) -> tuple[int, float, str]:
    try:
        return 0, float(cell), cell
    except ValueError:
        return 1, 0.0, cell
