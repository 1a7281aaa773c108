"""NumPy's file of several arrays, NPZ: one of them, or those with the same rows side by side."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from biasviz.data.apart import apart
from biasviz.data.arrays import Header, head_of, header_of, read_array, tabled
from biasviz.data.binary import saying, short
from biasviz.data.columns import Reading, numbered, unique
from biasviz.data.limits import check_columns, check_size
from biasviz.data.options import Options
from biasviz.errors import InputError
from biasviz.hints import near, shown
from biasviz.language import mark, tr

BESIDE = " + "
"""Between the names of arrays that are read side by side."""
MOST_PARTS = 200


@dataclass(frozen=True)
class Part:
    """An array in the archive: its header, or why it cannot be read."""

    name: str
    header: Header | None
    why: str = ""


@contextmanager
def _opened(path: str | Path) -> Iterator[zipfile.ZipFile]:
    try:
        with saying(path), zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error, EOFError) as error:
        words = mark("{name} is damaged or packed in an unknown way ({why}).")
        raise InputError(tr(words, name=short(path), why=str(error)[:80])) from None


def parts_of(path: str | Path) -> tuple[Part, ...]:
    """Return the arrays in an archive, reading their headers only. Raises InputError where there is none."""
    found = []
    with _opened(path) as archive:
        members = [m for m in archive.infolist() if m.filename.endswith(".npy")][:MOST_PARTS]
        for member in members:
            name = member.filename.removesuffix(".npy")
            try:
                with archive.open(member) as stream:
                    found.append(Part(name, header_of(name, stream)))
            except InputError as error:
                found.append(Part(name, None, str(error)))
    if not found:
        raise InputError(tr("{name} is an archive without NumPy arrays: unpack it first.", name=short(path)))
    return tuple(found)


def choices(parts: tuple[Part, ...]) -> tuple[str, ...]:
    """Return what can be read of an archive: arrays with the same rows side by side, then each by itself."""
    by_rows: dict[int, list[str]] = {}
    for part in parts:
        if part.header is not None:
            by_rows.setdefault(part.header.rows, []).append(part.name)
    together = [BESIDE.join(names) for names in by_rows.values() if len(names) > 1]
    return (*together, *(part.name for part in parts if part.header is not None))


def first_rows(path: str | Path, name: str, rows: int) -> NDArray[Any]:
    """Return the first rows of an array in an archive, as `head_of` does."""
    with _opened(path) as archive, archive.open(f"{name}.npy") as stream:
        return head_of(name, stream, header_of(name, stream), rows, far=False)


def read_npz(path: str | Path, part: str, chosen: Options) -> Reading:
    """Read arrays of an archive, yielding the part that is done.

    Args:
        path: the file.
        part: one of `choices`; "" for the first.
        chosen: how it is read.

    Raises:
        InputError: for an array that is not there or is no table of numbers, or a damaged archive.

    """
    name, parts = short(path), {p.name: p for p in parts_of(path)}
    allowed = choices(tuple(parts.values()))
    if not allowed:
        raise InputError(next(p.why for p in parts.values()))
    if part in parts and parts[part].header is None:
        raise InputError(parts[part].why)
    if part and part not in allowed:
        words = mark("{name} has no array {part}{hint}: it has {parts}.")
        few = ", ".join(allowed[:8])
        raise InputError(tr(words, name=name, part=shown(part), hint=near(part, allowed), parts=few))
    part = part or allowed[0]
    wanted = [part] if part in parts else part.split(BESIDE)
    headers = [head for head in (parts[w].header for w in wanted) if head is not None]
    check_columns(name, sum(head.columns for head in headers))
    check_size(name, min(headers[0].rows, chosen.most) * sum(h.columns * h.dtype.itemsize for h in headers))
    arrays = []
    with _opened(path) as archive:
        for k, (each, head) in enumerate(zip(wanted, headers, strict=True)):
            info = archive.getinfo(f"{each}.npy")
            with archive.open(info) as stream:
                header_of(each, stream)
                done = partial(_done, stream, info.file_size, k, len(wanted))
                array = yield from read_array(name, stream, head, chosen.most, done)
            arrays.append(array)
    names = unique(n for each, head in zip(wanted, headers, strict=True) for n in numbered(each, head.columns))
    size = sum(array.nbytes for array in arrays)
    values = arrays[0] if len(arrays) == 1 else (yield from apart(size, lambda: _beside(name, arrays)))
    found = yield from tabled(name, list(names), values, chosen)
    return found


def _done(stream: IO[bytes], size: int, k: int, of: int) -> float:
    return (k + stream.tell() / max(1, size)) / of


def _beside(name: str, arrays: list[NDArray[Any]]) -> NDArray[Any]:
    """Return arrays side by side; whole numbers in the smallest type that holds them, so that pixels stay bytes."""
    dtype = np.result_type(*arrays)
    if dtype.kind in "iu":
        ends = [f(array) for array in arrays for f in (np.min, np.max)]
        dtype = np.result_type(*(np.min_scalar_type(end) for end in ends))
    check_size(name, len(arrays[0]) * sum(array.shape[1] for array in arrays) * dtype.itemsize)
    return np.hstack(arrays, dtype=dtype, casting="unsafe")
