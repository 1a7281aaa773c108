"""What a file holds, told from its beginning: for the dialog in which columns are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.data.archive import BESIDE, choices, first_rows, parts_of
from biasviz.data.arrays import Header, head_of, header_of
from biasviz.data.binary import SAMPLE, Bytes, saying, short
from biasviz.data.columns import meant, numbered, unique
from biasviz.data.dialect import dialect_of
from biasviz.data.forms import form_of
from biasviz.data.images import CIFAR_CLASSES, PIXEL, cifar_names, cifar_rows, companion, idx_header, pixel_names
from biasviz.data.options import Options
from biasviz.data.records import Lines, records
from biasviz.errors import InputError
from biasviz.language import tr

ROWS = 50
COLUMNS = 100
"""Rows and columns that a preview shows."""


@dataclass(frozen=True)
class Preview:
    """What a file holds, as far as its beginning tells.

    Attributes:
        path, form, part: as in `FromFile`.
        parts: what else can be read of an archive.
        refused: one sentence for each array that cannot be read.
        names: of all columns.
        cells: the first rows as they are written, of the first columns.
        rows: how many there are, or about how many.
        exact: whether `rows` is not about.
        categories: indices of columns that hold names.
        empty: indices of columns that hold nothing.
        inputs, targets: columns that look like X and Y.
        chosen: how it is read, with everything that was found out.
        beside: the name of the file with the labels or images that is read with it, or "".

    """

    path: str
    form: str
    names: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    rows: int
    chosen: Options
    exact: bool = True
    part: str = ""
    parts: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    categories: tuple[int, ...] = ()
    empty: tuple[int, ...] = ()
    inputs: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    beside: str = ""


def preview(path: str | Path, chosen: Options | None = None, part: str = "") -> Preview:
    """Return what a file holds, having read some hundred kilobytes of it.

    Args:
        path: the file.
        chosen: what a person said about how it is read.
        part: one of the `parts` of an archive.

    Raises:
        InputError: in one sentence, where it is no file of data.

    """
    form = form_of(path)
    chosen = chosen or Options()
    with saying(path):
        if form == "text":
            found = _text(path, chosen)
        elif form == "npy":
            found = _npy(path, chosen)
        elif form == "npz":
            found = _npz(path, chosen, part)
        elif form == "idx":
            found = _idx(path, chosen)
        else:
            found = _cifar(path, chosen)
    named = [found.names[k] for k in found.categories]
    kept = [name for k, name in enumerate(found.names) if k not in found.empty]
    inputs, targets = meant(kept, named)
    return replace(found, inputs=inputs, targets=targets)


def _text(path: str | Path, chosen: Options) -> Preview:
    with Bytes(path) as file:
        start = file.sample()
        whole, size = len(start) < SAMPLE, file.size
        packed = file.packed
    dialect = dialect_of(start, whole, chosen)
    with Bytes(path) as file:
        lines = Lines(file, dialect.encoding)
        rest = records(lines, dialect)
        first = list(islice(rest, ROWS + 1))
        # What is read already is counted; of a longer file the rows are reckoned from the ends of lines.
        more = sum(1 for _ in rest) if whole else 0
    body = first[1:] if dialect.header else first[:ROWS]
    if not body:
        raise InputError(tr("{name} has no rows of numbers.", name=short(path)))
    rows = len(first) + more - dialect.header
    if not whole:
        ends = start.count(b"\n") or start.count(b"\r") or 1
        rows = round(size * (3 if packed else 1) / len(start) * ends)
    width = len(dialect.names)
    known = replace(
        chosen, separator=dialect.separator, decimal=dialect.decimal, encoding=dialect.encoding,
        header="yes" if dialect.header else "no",
        categories=dialect.categories if chosen.categories is None else chosen.categories,
    )  # fmt: skip
    cells = tuple(tuple((row + [""] * width)[: min(width, COLUMNS)]) for _, row in body)
    return Preview(
        str(path), "text", dialect.names, cells, max(1, rows), known, exact=whole,
        categories=known.categories or (), empty=dialect.empty,
    )  # fmt: skip


def _npy(path: str | Path, chosen: Options) -> Preview:
    with Bytes(path) as file:
        head = header_of(short(path), file.stream)
        values = head_of(short(path), file.stream, head, ROWS)
    return _numbers(path, "npy", numbered("x", head.columns), head.rows, values, chosen)


def _npz(path: str | Path, chosen: Options, part: str) -> Preview:
    parts = parts_of(path)
    allowed = choices(parts)
    refused = tuple(p.why for p in parts if p.header is None)
    if not allowed:
        raise InputError(refused[0])
    part = part if part in allowed else allowed[0]
    heads = {p.name: p.header for p in parts if p.header is not None}
    wanted = [part] if part in heads else part.split(BESIDE)
    names = unique(name for each in wanted for name in numbered(each, heads[each].columns))
    values = np.hstack([first_rows(path, each, ROWS) for each in wanted])
    found = _numbers(path, "npz", names, heads[wanted[0]].rows, values, chosen)
    return replace(found, part=part, parts=allowed, refused=refused)


def _idx(path: str | Path, chosen: Options) -> Preview:
    head, values = _idx_head(path)
    beside = companion(path)
    if beside is None:
        return _numbers(path, "idx", pixel_names(head), head.rows, values, chosen)
    other, more = _idx_head(beside)
    (head, images), labels = ((head, values), more) if head.columns > 1 else ((other, more), values)
    names = [*pixel_names(head), "label"]
    found = _numbers(path, "idx", names, head.rows, np.hstack([images, labels]), chosen)
    return replace(found, categories=(len(names) - 1,), beside=short(beside), chosen=_in_unit(chosen))


def _idx_head(path: str | Path) -> tuple[Header, NDArray[Any]]:
    with Bytes(path) as file:
        head = idx_header(file)
        return head, head_of(short(path), file.stream, head, ROWS)


def _cifar(path: str | Path, chosen: Options) -> Preview:
    with Bytes(path) as file:
        head = Header((cifar_rows(path), len(cifar_names())), np.dtype("u1"), False)
        values = head_of(short(path), file.stream, head, ROWS)
    found = _numbers(path, "cifar", cifar_names(), head.rows, values, chosen)
    cells = tuple((CIFAR_CLASSES[min(int(row[0]), 9)], *row[1:]) for row in found.cells)
    return replace(found, cells=cells, categories=(0,), chosen=_in_unit(chosen))


def _in_unit(chosen: Options) -> Options:
    return replace(chosen, unit=chosen.unit or PIXEL)


def _numbers(
    path: str | Path, form: str, names: Sequence[str], rows: int, values: NDArray[Any], chosen: Options
) -> Preview:
    cells = tuple(tuple(f"{value:.6g}" for value in row) for row in values[:, :COLUMNS].tolist())
    return Preview(str(path), form, tuple(names), cells, rows, chosen, categories=chosen.categories or ())
