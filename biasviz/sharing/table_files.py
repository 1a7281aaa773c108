"""Tables as CSV (RFC 4180) and as strictly valid JSON, in pieces of text; floats have every digit (repr)."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from biasviz._version import __version__
from biasviz.labs import LABS
from biasviz.sharing.order import Order
from biasviz.sharing.tables import Row, Table
from biasviz.state import State
from biasviz.writing import replacing


def tables_of(state: State, order: Order) -> list[Table]:
    """Return the table that is asked for, one for each lane. Raises InputError for what cannot be had."""
    order.fitting(state)
    found: list[Table] = LABS[state.lab].part("columns").tables(state.open, order)
    return found


def pieces(state: State, order: Order) -> Iterator[tuple[float, str]]:
    """Yield what to write, with the part that is then done. Raises InputError before the first piece."""
    tables = tables_of(state, order)
    return _csv(tables) if order.format == "csv" else _json(state, order, tables)


def written(state: State, order: Order, path: Path) -> Generator[float, None, None]:
    """Write the table into a file that appears when it is whole; yield how much is done."""
    with replacing(path) as fresh, fresh.open("w", encoding="utf-8", newline="") as file:
        for done, text in pieces(state, order):
            file.write(text)
            yield done


def _csv(tables: Sequence[Table]) -> Iterator[tuple[float, str]]:
    """Write one table; of two lanes one below the other, with the lane in the first column."""
    names = list(dict.fromkeys(name for table in tables for name in table.names))
    race = len(tables) > 1
    yield 0.0, _lines([[*(["lane"] if race else []), *names]])
    for lane, table, done in _slices(tables):
        at = [table.names.index(name) if name in table.names else -1 for name in names]
        head = [str(lane + 1)] if race else []
        yield done[0], _lines([[*head, *(_cell(row[k]) if k >= 0 else "" for k in at)] for row in done[1]])


def _slices(tables: Sequence[Table]) -> Iterator[tuple[int, Table, tuple[float, list[Row]]]]:
    for lane, table in enumerate(tables):
        written = 0
        for rows in table.slices:
            written += len(rows)
            yield lane, table, ((lane + written / table.rows) / len(tables), rows)


def _lines(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue()


def _cell(value: float) -> str:
    """Return a number with every digit; nothing where it is undefined, inf where it is infinite."""
    return "" if isinstance(value, float) and math.isnan(value) else repr(value)


def _json(state: State, order: Order, tables: Sequence[Table]) -> Iterator[tuple[float, str]]:
    """Write one object a lane, with settings, columns and rows; undefined and infinite are null."""
    lab = state.open
    head: dict[str, object] = {"format": f"biasviz-{order.what}", "schema": 1, "version": __version__}
    head |= {"title": lab.title, "scenario": lab.scenario} | LABS[state.lab].part("columns").head(lab, order)
    yield 0.0, _open(head) + ', "lanes": ['
    for lane, table in enumerate(tables):
        columns = [{"name": name, "meaning": table.meaning(name)} for name in table.names]
        about = {**table.about, "columns": columns}
        yield lane / len(tables), (",\n" if lane else "\n") + _open(about) + ', "rows": ['
        comma, written = "\n", 0
        for rows in table.slices:
            written += len(rows)
            text = ",\n".join(json.dumps([_number(v) for v in row], allow_nan=False) for row in rows)
            yield (lane + written / table.rows) / len(tables), comma + text
            comma = ",\n"
        rest = "".join(f", {json.dumps(name)}: {json.dumps(value)}" for name, value in table.ending().items())
        yield (lane + 1) / len(tables), f"\n]{rest}}}"
    yield 1.0, "\n]}\n"


def _open(values: dict[str, object]) -> str:
    return json.dumps(values, allow_nan=False)[:-1]


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
