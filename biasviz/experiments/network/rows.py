"""Rows that a network learns from and rows that are held out, standardized where that is wanted.

Muted rows are in neither. X and Y of a training are made once, in blocks, and a few of them are kept.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from biasviz import data, patience
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import active, read_only, some_inputs, targets
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.spec import Network
from biasviz.language import mark, tr
from biasviz.numerics.records import Array

BLOCK = 1 << 20
"""Numbers of X that are made at once."""
MOST_KEPT = 60_000_000
"""Numbers of rows that are kept in all, 0.5 GB: MNIST's training rows once; the latest ones always."""
MOST_PAIRS = 8
SPLIT = 5_117
"""Goes with the seed of a split: generated rows of the same seed must not be told apart by what they were made of."""
READIED = mark("{rows} rows are being prepared …")

Pair = tuple[Array, Array]


@dataclass(frozen=True, eq=False)
class Split:
    """Which rows are which, in the order of the batch, read-only.

    Attributes:
        train: rows that are learned from, (m,), never none.
        test: rows that are held out, (t,).

    """

    train: NDArray[np.intp]
    test: NDArray[np.intp]


def split(network: Network) -> Split:
    """Return the rows that are learned from and those that are held out.

    Where the target is a category, or one column of 0 and 1, each class gives the same share, and keeps a row.
    Raises InputError where every row is muted.
    """
    return _split(network.batch, network.test, network.split)


def row_count(network: Network) -> int:
    """Return how many rows are learned from."""
    return len(split(network).train)


def training_rows(network: Network) -> Pair:
    """Return X (m, d) and Y (m, k) that are learned from: C-contiguous, read-only, standardized where wanted.

    Raises InputError for a source that cannot be read, or where every row is muted.
    """
    return _rows(network, held_out=False)


def test_rows(network: Network) -> Pair:
    """Return X (t, d) and Y (t, k) that are held out, scaled as the training rows are; t may be 0."""
    return _rows(network, held_out=True)


def scaling(network: Network) -> Pair:
    """Return the mean and the deviation, (d,) each, that X was shifted and scaled with.

    They are those of the training rows, so that nothing of the held-out ones is known; a column that is constant
    has deviation 1. Where nothing is standardized they are 0 and 1.
    """
    if not network.standardized:
        d = len(network.batch.inputs)
        return read_only(np.zeros(d)), read_only(np.ones(d))
    return _scaling(network.batch, network.test, network.split)


def split_words(network: Network) -> str:
    """Return in a sentence which rows are learned from, and which are held out."""
    found = split(network)
    n, t = len(found.train), len(found.test)
    classes = classes_of(network.batch)
    words, least, most = mark("Trained on {n} rows"), 0, 0
    if classes is not None:
        counts = np.bincount(classes[found.train])
        least, most = int(counts[counts > 0].min()), int(counts.max())
        words = mark("Trained on {n} rows, {least} to {most} of each class")
        if least == most:
            words = mark("Trained on {n} rows, {least} of each class")
    parts = [tr(words, n=f"{n:,}", least=f"{least:,}", most=f"{most:,}")]
    if t:
        parts.append(tr("{t} held out (seed {seed})", t=f"{t:,}", seed=network.split))
    muted = data.table_of(network.batch.source).rows - n - t
    if muted:
        parts.append(tr("{muted} muted", muted=f"{muted:,}"))
    return "; ".join(parts) + "."


def classes_of(batch: Batch) -> NDArray[np.intp] | None:
    """Return the class of each row of the batch, (n,), from 0; None where the target is no class."""
    if len(batch.targets) != 1:
        return None
    table = data.table_of(batch.source)
    column = table.column(batch.targets[0])
    if batch.targets[0] not in table.categories and not bool(np.all((column == 0) | (column == 1))):
        return None
    return column.astype(np.intp)


@lru_cache(maxsize=8)
def _split(batch: Batch, test: float, seed: int) -> Split:
    rows = active(batch)
    if not len(rows):
        raise InputError(tr("Every row is muted: a network needs at least one row to learn from."))
    patience.ask(len(rows), READIED, len(rows))
    classes = classes_of(batch)
    of = np.zeros(len(rows), dtype=np.intp) if classes is None else classes[rows]
    # Uniform numbers, and not a permutation, whose numbers NumPy does not promise to keep.
    chance = np.random.Generator(np.random.PCG64([seed, SPLIT])).random(len(rows))
    order = np.lexsort((chance, of))
    counts = np.bincount(of)
    held = np.minimum(np.floor(counts * test + 0.5).astype(np.intp), np.maximum(counts - 1, 0))
    rank = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
    out = np.zeros(len(rows), dtype=bool)
    out[order] = rank < np.repeat(held, counts)
    return Split(*(_frozen(rows[which]) for which in (~out, out)))


def _frozen(values: NDArray[np.intp]) -> NDArray[np.intp]:
    values.flags.writeable = False
    return values


_kept: OrderedDict[tuple[object, ...], Pair] = OrderedDict()
_lock = RLock()


def _rows(network: Network, *, held_out: bool) -> Pair:
    batch = network.batch
    key = (batch.source, batch.inputs, batch.targets, batch.muted, network.test, network.split, network.standardized,
           held_out)  # fmt: skip
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    found = split(network)
    _make_room(len(found.test if held_out else found.train) * len(batch.inputs))
    made = _made(network, held_out)
    with _lock:
        _kept[key] = made
    return made


def _make_room(numbers: int) -> None:
    """Forget what was asked for longest ago, before so many numbers more are made."""
    with _lock:
        kept = sum(X.size + Y.size for X, Y in _kept.values())
        while _kept and (kept + numbers > MOST_KEPT or len(_kept) >= MOST_PAIRS):
            _, (X, Y) = _kept.popitem(last=False)
            kept -= X.size + Y.size


def _made(network: Network, held_out: bool) -> Pair:
    batch, found = network.batch, split(network)
    index = found.test if held_out else found.train
    d = len(batch.inputs)
    patience.ask(len(index) * d, READIED, len(index))
    mean, deviation = scaling(network)
    X = np.empty((len(index), d))

    def put(part: slice, rows: Array) -> None:
        X[part] = (rows - mean) / deviation if network.standardized else rows

    _in_blocks(batch, index, put)
    return read_only(X), read_only(np.ascontiguousarray(targets(batch)[index]))


@lru_cache(maxsize=8)
def _scaling(batch: Batch, test: float, seed: int) -> Pair:
    index = _split(batch, test, seed).train
    n, d = len(index), len(batch.inputs)
    patience.ask(2 * n * d, READIED, n)
    least, most, total, squares = np.full(d, np.inf), np.full(d, -np.inf), np.zeros(d), np.zeros(d)

    def look(part: slice, rows: Array) -> None:
        np.minimum(least, rows.min(axis=0), out=least)
        np.maximum(most, rows.max(axis=0), out=most)
        np.add(total, rows.sum(axis=0), out=total)

    _in_blocks(batch, index, look)
    # What a rounded mean leaves of a constant column is no deviation.
    mean = np.where(least == most, least, total / n)

    def look_again(part: slice, rows: Array) -> None:
        np.add(squares, ((rows - mean) ** 2).sum(axis=0), out=squares)

    _in_blocks(batch, index, look_again)
    deviation = np.sqrt(squares / n)
    return read_only(mean), read_only(np.where(deviation > 0, deviation, 1.0))


def _in_blocks(batch: Batch, index: NDArray[np.intp], use: Callable[[slice, Array], None]) -> None:
    step = max(1, BLOCK // len(batch.inputs))
    for first in range(0, len(index), step):
        patience.go_on()
        part = slice(first, first + step)
        use(part, some_inputs(batch, index[part]))
