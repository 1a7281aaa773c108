"""Data sets of small pictures: MNIST's IDX form and CIFAR-10's binary form."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.data.apart import apart
from biasviz.data.arrays import Header, picked, read_array, tabled
from biasviz.data.binary import Bytes, saying, short
from biasviz.data.columns import Reading, numbered
from biasviz.data.forms import CIFAR_ROW, IDX_TYPES, is_idx
from biasviz.data.limits import check_columns, check_size
from biasviz.data.options import Options
from biasviz.data.table import Table, frozen, table
from biasviz.errors import InputError
from biasviz.language import mark, tr

PIXEL = 255.0
"""The brightest a byte can tell; pixels are divided by it."""
CIFAR_CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
"""In the order of their labels: batches.meta.txt of CIFAR-10."""
_ROLES = (("images", "labels"), ("idx3", "idx1"))


def idx_header(file: Bytes) -> Header:
    """Read the header of an IDX file. Raises InputError where it is none or its size does not fit."""
    name = short(file.path)
    start = file.exactly(4)
    if not is_idx(start + bytes(4)):
        raise InputError(tr("{name} does not begin like an IDX file: it is damaged.", name=name))
    shape = tuple(int(n) for n in np.frombuffer(file.exactly(4 * start[3]), dtype=">u4"))
    head = Header(shape, np.dtype(IDX_TYPES[start[2]]), False)
    if min(shape) < 1:
        words = mark("{name} has the shape {shape}: a table needs rows and columns, (n,) or (n, d).")
        raise InputError(tr(words, name=name, shape=shape))
    check_columns(name, head.columns)
    expected = 4 + 4 * len(shape) + math.prod(shape) * head.dtype.itemsize
    if not file.packed and file.size != expected:
        words = mark("{name} has {size} bytes, and its header tells of {expected}: it is damaged.")
        raise InputError(tr(words, name=name, size=f"{file.size:,}", expected=f"{expected:,}"))
    return head


def companion(path: str | Path) -> Path | None:
    """Return the labels that lie beside images, or the images beside labels, as MNIST names them; or None."""
    path = Path(path)
    for one, other in ((0, 1), (1, 0)):
        if _ROLES[0][one] in path.name.lower():
            name = path.name
            for role in _ROLES:
                name = re.sub(role[one], role[other], name, flags=re.IGNORECASE)
            for found in (name, name.removesuffix(".gz"), f"{name}.gz"):
                if (path.parent / found).is_file():
                    return path.parent / found
    return None


def _idx(path: str | Path, most: int) -> Generator[float, None, tuple[Header, NDArray[Any]]]:
    with Bytes(path) as file, saying(path):
        head = idx_header(file)
        values = yield from read_array(short(path), file.stream, head, most, lambda: file.done)
    return head, values


def read_idx(path: str | Path, chosen: Options) -> Reading:
    """Read an IDX file, and with images the labels that lie beside them, yielding the part that is done.

    Raises:
        InputError: for a damaged file, or labels that are not as many as the images.

    """
    head, values = yield from _idx(path, chosen.most)
    beside = companion(path)
    if beside is None:
        found = yield from tabled(short(path), pixel_names(head), values, chosen)
        return found
    other, more = yield from _idx(beside, chosen.most)
    if other.rows != head.rows:
        words = mark("{name} has {rows} rows, and {other} beside it has {count}: they do not belong together.")
        counts = {"rows": f"{head.rows:,}", "count": f"{other.rows:,}"}
        raise InputError(tr(words, name=short(path), other=short(beside), **counts))
    (head, images), labels = ((head, values), more) if head.columns > 1 else ((other, more), values)
    if labels.shape[1] != 1 or labels.dtype != np.uint8 or images.dtype != np.uint8:
        words = mark("{name} and {other} beside it are no images and labels: rename one of them to read it alone.")
        raise InputError(tr(words, name=short(path), other=short(beside)))
    names = [*pixel_names(head), "label"]
    digits = {"label": tuple(map(str, range(int(labels.max()) + 1)))}
    check_size(short(path), images.size + labels.size)

    def together() -> Table:
        values = frozen(np.hstack([images, labels]))
        return picked(table(names, values, digits, names[:-1], ["label"], PIXEL), chosen)

    found = yield from apart(images.nbytes, together)
    return found


def pixel_names(head: Header) -> list[str]:
    """Return the names of the columns of an IDX file: pixels of images, or one label."""
    return numbered("pixel " if head.columns > 1 else "label", head.columns)


def cifar_rows(path: str | Path) -> int:
    """Return how many pictures a CIFAR-10 file holds. Raises InputError where its size fits none."""
    size = os.stat(path).st_size
    if size % CIFAR_ROW:
        words = mark("{name} has {size} bytes, which are no rows of {row}: it is no file of CIFAR-10.")
        raise InputError(tr(words, name=short(path), size=f"{size:,}", row=f"{CIFAR_ROW:,}"))
    return size // CIFAR_ROW


def cifar_names() -> list[str]:
    """Return the names of the columns of CIFAR-10."""
    return ["label", *(f"{colour} {k}" for colour in ("red", "green", "blue") for k in range(1, 1025))]


def read_cifar(path: str | Path, chosen: Options) -> Reading:
    """Read a binary file of CIFAR-10, yielding the part that is done. Raises InputError naming a bad row."""
    name = short(path)
    with Bytes(path) as file, saying(path):
        head = Header((cifar_rows(path), CIFAR_ROW), np.dtype("u1"), False)
        values = yield from read_array(name, file.stream, head, chosen.most, lambda: file.done)
    wrong = np.flatnonzero(values[:, 0] >= len(CIFAR_CLASSES))
    if len(wrong):
        words = mark("{name}, row {row}: the label {label} is above 9, so it is no file of CIFAR-10.")
        raise InputError(tr(words, name=name, row=f"{wrong[0] + 1:,}", label=values[wrong[0], 0]))
    names = cifar_names()
    found = table(names, frozen(values), {"label": CIFAR_CLASSES}, names[1:], names[:1], PIXEL)
    return (yield from apart(values.nbytes, lambda: picked(found, chosen)))
