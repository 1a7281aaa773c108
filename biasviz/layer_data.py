"""The rows of a batch in a scenario file: the table [data].

[data]                         # one of five ways:
X = [[2.04, -2.56], [-0.57, 0.45]]     # rows of inputs, or one flat list where there is one input; Y alike
Y = [[1, 0], [0, 1]]

names = ["x1", "x2", "kind"]   # a table, one row a line; a column of categories holds their numbers, from 0
rows = '''
2.04, -2.56, 0
-0.57, 0.45, 1
'''
categories = { kind = ["setosa", "virginica"] }

generator = "line"             # made from a seed
rows = 1000
seed = 0                       # the default
parameters = { noise = 0.3 }   # the others have their defaults

shipped = "iris"

file = "measured.csv"          # from the folder of this file, or a whole path
form = "text"                  # one of data.forms.FORMS
part = "train"                 # the array in an NPZ
digest = "…"                   # what the content was
options = { separator = ";" }

inputs = ["x1", "x2"]          # in every way: the columns of X; may be left out where the rows say it
targets = ["kind"]             # the columns of Y; a column of categories gives one for each
muted = [2]                    # rows, from 1, that are left out of the loss
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from biasviz import data
from biasviz.counts import MOST_SEED
from biasviz.data import FromFile, Generated, Shipped, Source, Typed
from biasviz.data.sources import check_numbers
from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import size
from biasviz.experiments.layer.spec import Batch
from biasviz.language import tr
from biasviz.layer_settings import count
from biasviz.settings import single
from biasviz.tomlfile import Reader
from biasviz.tomltext import Block, Value, number_text

WAYS = {
    "X": ("X", "Y"),
    "names": ("names", "rows", "categories"),
    "generator": ("generator", "rows", "seed", "parameters"),
    "shipped": ("shipped",),
    "file": ("file", "form", "part", "digest", "options"),
}
"""The fields of each way to give rows, by the one that tells it."""
COMMON = ("inputs", "targets", "muted")


def batch_of(read: Reader, value: object, folder: Path | None, name: str = "data") -> Batch:
    """Return the batch that a table [data] tells; a file of data is not opened for it.

    Args:
        read: says what is wrong.
        value: the table.
        folder: where files of data are looked for that have no whole path.
        name: of the table.

    """
    table = read.table(name, value)
    found = [way for way in WAYS if way in table]
    if len(found) != 1:
        read.wrong(name, tr("[{name}] must have exactly one of {ways}.", name=name, ways=", ".join(WAYS)))
    read.names(table, (*WAYS[found[0]], *COMMON), name)
    try:
        source = _source(read, table, found[0], folder)
        inputs, targets = _columns(read, table, source, name)
        batch = Batch(source, inputs, targets)
        if not isinstance(source, FromFile):
            _there(read, batch, name)
        return replace(batch, muted=_muted(read, table, batch)) if "muted" in table else batch
    except InputError as error:
        if str(error).startswith(f"{read.file}"):
            raise
        read.wrong(found[0], str(error), name)


def _there(read: Reader, batch: Batch, name: str) -> None:
    """Raise InputError where X or Y has a column that the rows have not."""
    table = data.table_of(batch.source)
    for field in ("inputs", "targets"):
        for column in getattr(batch, field):
            try:
                table.place(column)
            except InputError as error:
                read.wrong(field, str(error), name)


def _source(read: Reader, table: Mapping[str, Any], way: str, folder: Path | None) -> Source:
    if way == "X":
        return _from_arrays(read, table)
    if way == "names":
        return _from_rows(read, table)
    if way == "generator":
        return _generated(read, table)
    if way == "shipped":
        return Shipped(read.words(table, "shipped", 60))
    path = Path(read.words(table, "file", 4000))
    options = table.get("options", {})
    if not isinstance(options, dict) or not all(isinstance(v, str) for v in options.values()):
        read.wrong("options", tr("options must be a table of words between quotes."))
    from biasviz.data.forms import FORMS

    form = read.choice(table, "form", tuple(FORMS))
    part, digest = (str(table.get(name, "")) for name in ("part", "digest"))
    whole_path = path if path.is_absolute() or folder is None else folder.absolute() / path
    return FromFile(str(whole_path), form, part, digest, tuple(options.items()))


def _from_arrays(read: Reader, table: Mapping[str, Any]) -> Typed:
    if "Y" not in table:
        read.wrong("X", tr("Y is missing in [data]: X needs it, one row of targets for each row of inputs."))
    X, Y = (_matrix(read, field, table[field]) for field in ("X", "Y"))
    if len(X) != len(Y):
        read.wrong("Y", tr("X has {x} rows and Y has {y}: give equally many.", x=len(X), y=len(Y)))
    names = [_names(read, table, field, short, len(rows[0])) for field, short, rows in (
        ("inputs", "x", X), ("targets", "y", Y),
    )]  # fmt: skip
    return Typed((*names[0], *names[1]), tuple((*x, *y) for x, y in zip(X, Y, strict=True)))


def _matrix(read: Reader, field: str, value: object) -> list[tuple[float, ...]]:
    rows = value if isinstance(value, list) else []
    if not rows:
        read.wrong(field, tr("{field} must be a list with one entry for each row.", field=field))
    found = [tuple(single(field, v) for v in (row if isinstance(row, list) else [row])) for row in rows]
    for k, row in enumerate(found, 1):
        if len(row) != len(found[0]) or not row:
            why = tr("row {k} of {field} has {n} numbers, and row 1 has {m}.", k=k, field=field, n=len(row),
                     m=len(found[0]))  # fmt: skip
            read.wrong(field, why)
    return found


def _names(read: Reader, table: Mapping[str, Any], field: str, short: str, count: int) -> tuple[str, ...]:
    """Return the names of the columns of X or Y: those that are given, or x1, x2, …; x where there is one."""
    if field not in table:
        return (short,) if count == 1 else tuple(f"{short}{k}" for k in range(1, count + 1))
    found = _list_of_words(read, table, field)
    if len(found) != count:
        why = tr("{field} has {n} names for {m} columns: give one for each.", field=field, n=len(found), m=count)
        read.wrong(field, why)
    return found


def _from_rows(read: Reader, table: Mapping[str, Any]) -> Typed:
    names = _list_of_words(read, table, "names")
    text = table.get("rows")
    if not isinstance(text, str):
        read.wrong("rows", tr('rows must be text between """ and """, one row a line, numbers between commas.'))
    rows = []
    for k, line in enumerate(text.strip("\n").split("\n"), 1):
        try:
            rows.append(tuple(map(float, line.split(","))))
        except ValueError:
            read.wrong("rows", tr("row {k} of rows must be numbers between commas, such as 0.5, -1, 2.", k=k))
    categories = read.table("categories", table.get("categories", {}))
    of = tuple((name, _list_of_words(read, categories, name)) for name in categories)
    for name, _ in of:
        if name not in names:
            read.wrong("categories", tr("categories names the column {name}, which there is not.", name=repr(name)))
    return Typed(names, tuple(rows), of)


def _generated(read: Reader, table: Mapping[str, Any]) -> Generated:
    from biasviz.data.generators import GENERATORS, filled

    id = read.choice(table, "generator", tuple(GENERATORS))
    parameters = read.table("parameters", table.get("parameters", {}))
    numbers = {str(name): single(str(name), value) for name, value in parameters.items()}
    rows = count("rows", table.get("rows", GENERATORS[id].rows), 1, MOST_ROWS)
    return Generated(id, rows, count("seed", table.get("seed", 0), 0, MOST_SEED), filled(GENERATORS[id], numbers))


def _columns(
    read: Reader, table: Mapping[str, Any], source: Source, name: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    given = {field: _list_of_words(read, table, field) for field in ("inputs", "targets") if field in table}
    if len(given) == 2:
        return given["inputs"], given["targets"]
    if "X" in table:
        count = len(_matrix(read, "X", table["X"])[0]) if isinstance(source, Typed) else 0
        names = source.names if isinstance(source, Typed) else ()
        return names[:count], names[count:]
    if isinstance(source, Generated | Shipped):
        few = replace(source, rows=min(source.rows, 2)) if isinstance(source, Generated) else source
        known = data.table_of(few)
        return given.get("inputs", known.inputs), given.get("targets", known.targets)
    missing = next(field for field in ("inputs", "targets") if field not in given)
    read.wrong(name, tr("{field} is missing in [{name}]: it names columns.", field=missing, name=name))


def _list_of_words(read: Reader, table: Mapping[str, Any], field: str) -> tuple[str, ...]:
    value = table.get(field)
    if not isinstance(value, list) or not value or not all(isinstance(v, str) and v for v in value):
        read.wrong(field, tr("{field} must be a list of words between quotes.", field=field))
    return tuple(value)


def _muted(read: Reader, table: Mapping[str, Any], batch: Batch) -> frozenset[int]:
    value = table["muted"]
    most = MOST_ROWS if isinstance(batch.source, FromFile) else size(batch)
    if not isinstance(value, list) or not all(type(row) is int and 1 <= row <= most for row in value):
        read.wrong("muted", tr("muted must be a list of rows, whole numbers from 1 to {most}.", most=f"{most:,}"))
    return frozenset(row - 1 for row in value)


def fields_of(batch: Batch, folder: Path | None = None) -> dict[str, Value]:
    """Return the fields of [data]; that of typed rows is text of several lines.

    Args:
        batch: X and Y.
        folder: where the text will lie; a file of data in it, or below it, is named from there.

    Raises:
        InputError: where there are more rows than a scenario file takes.

    """
    source = batch.source
    if isinstance(source, Typed):
        found: dict[str, Value] = {"names": source.names, "rows": Block(rows_text(source))}
        found |= {"categories": dict(source.categories)} if source.categories else {}
    elif isinstance(source, Generated):
        found = {"generator": source.id, "rows": source.rows, "seed": source.seed}
        found |= {"parameters": dict(source.parameters)} if source.parameters else {}
    elif isinstance(source, Shipped):
        found = {"shipped": source.id}
    else:
        found = {"file": _named(Path(source.path), folder), "form": source.form}
        found |= {name: getattr(source, name) for name in ("part", "digest") if getattr(source, name)}
        found |= {"options": dict(source.options)} if source.options else {}
    found |= {"inputs": batch.inputs, "targets": batch.targets}
    return found | ({"muted": sorted(row + 1 for row in batch.muted)} if batch.muted else {})


def _named(path: Path, folder: Path | None) -> str:
    """Return what a text in that folder calls a file of data, so that both can be moved together."""
    if folder is None or not path.is_relative_to(folder.absolute()):
        return str(path)
    return path.relative_to(folder.absolute()).as_posix()


@lru_cache(maxsize=4)
def rows_text(source: Typed) -> str:
    """Return typed rows as text, one row a line. Raises InputError where they are too many to be typed."""
    check_numbers(len(source.rows), len(source.names))
    return "".join(f"{', '.join(map(number_text, row))}\n" for row in source.rows)
