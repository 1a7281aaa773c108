"""NumPy's own file of one array, read in pieces and never pickled."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from biasviz.data.apart import apart
from biasviz.data.binary import PIECE, Bytes, saying, short
from biasviz.data.columns import Reading, finite, meant, numbered, with_categories
from biasviz.data.limits import check_columns, check_size
from biasviz.data.options import Options
from biasviz.data.table import Table, frozen, table
from biasviz.errors import InputError
from biasviz.language import mark, tr

LONGEST_HEADER = 10_000
NEAR = 2**26
"""Bytes that are unpacked in no time."""
SHOWN = 100
"""Columns that a preview shows."""
_KINDS = {
    "O": mark("Python objects, which only a pickle can carry, and a pickle can run code"),
    "U": mark("text"), "S": mark("text"), "c": mark("complex numbers"), "V": mark("records of several types"),
    "M": mark("dates"), "m": mark("spans of time"),
}  # fmt: skip
"""What an array may hold that is no table of numbers, by NumPy's letter for it."""


@dataclass(frozen=True)
class Header:
    """What the beginning of an NPY file says: shape, type, and whether columns follow one another."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    fortran: bool

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self.shape[0]

    @property
    def columns(self) -> int:
        """How many numbers a row has, however many axes they come in."""
        return math.prod(self.shape[1:])


def header_of(name: str, stream: IO[bytes]) -> Header:
    """Read the header of an array. Raises InputError for a damaged one, or one that is no table of numbers."""
    try:
        version = npy.read_magic(stream)
        # Version 3 differs in the names of fields, and an array with fields is refused.
        reader = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, fortran, dtype = reader(stream, max_header_size=LONGEST_HEADER)
    except Exception as error:  # a header is Python's syntax, with as many ways to be wrong
        if isinstance(error, MemoryError | OSError) and not isinstance(error, EOFError):
            raise
        words = mark("{name} has a header that is no NumPy array's: it is damaged.")
        raise InputError(tr(words, name=name)) from None
    if dtype.kind not in "biuf":
        words = mark("{name} holds {what}: save it as numbers, with np.save of an array of floats.")
        raise InputError(tr(words, name=name, what=tr(_KINDS.get(dtype.kind, _KINDS["V"]))))
    if not shape or min(shape) < 1:
        words = mark("{name} has the shape {shape}: a table needs rows and columns, (n,) or (n, d).")
        raise InputError(tr(words, name=name, shape=shape))
    found = Header(shape, dtype, fortran)
    check_columns(name, found.columns)
    return found


def head_of(name: str, stream: IO[bytes], head: Header, rows: int, far: bool = True) -> NDArray[Any]:
    """Return the first rows of an array, (m, c), from a stream that stands right after its header.

    Args:
        name: for sentences.
        stream: it can be sought in.
        head: what the header said.
        rows: how many are wanted.
        far: whether seeking is quick; where it is not, columns that begin too far away are missing.

    Raises:
        InputError: where the file ends too early.

    """
    rows, size = min(rows, head.rows), head.dtype.itemsize
    if not head.fortran or head.columns == 1:
        return _exactly(name, stream, rows * head.columns, head.dtype).reshape(rows, -1)
    if len(head.shape) > 2:
        return np.empty((rows, 0))
    base, found = stream.tell(), []
    for k in range(min(head.columns, SHOWN)):
        place = base + k * head.rows * size
        if place > NEAR and not far:
            break
        stream.seek(place)
        found.append(_exactly(name, stream, rows, head.dtype))
    return np.stack(found, axis=1)


def _exactly(name: str, stream: IO[bytes], count: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    piece = stream.read(count * dtype.itemsize)
    if len(piece) < count * dtype.itemsize:
        raise InputError(tr("{name} ends too early: a part of it is missing.", name=name))
    return np.frombuffer(piece, dtype=dtype)


def read_array(
    name: str, stream: IO[bytes], head: Header, most: int, done: Callable[[], float]
) -> Generator[float, None, NDArray[Any]]:
    """Yield the part that is done; return the first rows of an array as (n, c), in this machine's byte order.

    Args:
        name: of the file, for sentences.
        stream: it stands right after the header.
        head: what the header said.
        most: rows that are read at most; an array whose columns follow one another is read whole.
        done: tells the part that is done.

    Raises:
        InputError: where the file ends too early or the array does not fit into memory.

    """
    rows = head.rows if head.fortran else min(head.rows, most)
    check_size(name, rows * head.columns * head.dtype.itemsize)
    flat = np.empty(rows * head.columns, dtype=head.dtype)
    bytes_of = flat.view(np.uint8)
    for k in range(0, len(bytes_of), PIECE):
        wanted = min(PIECE, len(bytes_of) - k)
        piece = stream.read(wanted)
        if len(piece) < wanted:
            raise InputError(tr("{name} ends too early: a part of it is missing.", name=name))
        bytes_of[k : k + wanted] = np.frombuffer(piece, dtype=np.uint8)
        yield done()
    return (yield from apart(flat.nbytes, lambda: _shaped(flat, head, rows)[: min(rows, most)]))


def _shaped(flat: NDArray[Any], head: Header, rows: int) -> NDArray[Any]:
    """Return the numbers of an array as (rows, c), in this machine's byte order."""
    if not head.dtype.isnative:
        flat = flat.byteswap(inplace=True).view(head.dtype.newbyteorder("="))
    if head.dtype.kind == "f" and head.dtype.itemsize > 8:
        flat = flat.astype(np.float64)
    if head.dtype.kind == "b":
        flat = flat.view(np.uint8)
    values = flat.reshape((rows, *head.shape[1:]), order="F" if head.fortran else "C")
    return values.reshape(rows, -1)


def tabled(name: str, names: list[str], values: NDArray[Any], chosen: Options) -> Reading:
    """Yield the part looked through; return an array with column names as a table, with what was chosen."""
    values = yield from finite(name, values, names, chosen.skip)
    read = frozen(values)

    def chosen_of_it() -> Table:
        return picked(with_categories(name, table(names, read), chosen.categories or ()), chosen)

    return (yield from apart(read.nbytes, chosen_of_it))


def picked(found: Table, chosen: Options) -> Table:
    """Return the table with the chosen columns and unit."""
    indices = [k for k in chosen.columns or range(len(found.names)) if k < len(found.names)]
    if not indices:
        raise InputError(tr("None of the chosen columns is there any longer: choose columns again."))
    names = [found.names[k] for k in indices]
    values = found.values if len(indices) == len(found.names) else found.values[:, indices]
    categories = {name: of for name, of in found.categories.items() if name in names}
    roles = (found.inputs, found.targets) if found.inputs or found.targets else meant(names, categories)
    inputs, targets = ([name for name in role if name in names] for role in roles)
    return table(names, frozen(values), categories, inputs, targets, chosen.unit or found.unit)


def read_npy(path: str | Path, chosen: Options) -> Reading:
    """Read an NPY file, yielding the part that is done. Raises InputError for what is no table of numbers."""
    name = short(path)
    with Bytes(path) as file, saying(path):
        head = header_of(name, file.stream)
        values = yield from read_array(name, file.stream, head, chosen.most, lambda: file.done)
    found = yield from tabled(name, numbered("x", head.columns), values, chosen)
    return found
