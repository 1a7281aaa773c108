"""What the Layer page shows of a state: which rows, how far each has come, the numbers, the scales of the colours."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.layer.evaluation import Rows
from biasviz.experiments.layer.path import Path
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.numerics.records import Array
from biasviz.state import State
from biasviz.ui.batch.cells import scale_of

WAITING, FALLING, FALLEN, OUTSIDE, MUTED = range(5)
"""Rows that have still to fall into db, are on their way, are in it, are not in this step, or are left out."""
PICKED = 256
"""Rows by which a large batch is judged, evenly spaced."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A state, as far as the page shows it.

    Attributes:
        rows: the rows that are shown, evaluated.
        fate: what each of them is in this step, one of WAITING, FALLING, FALLEN, OUTSIDE, MUTED.
        places: of each row in the order in which the step takes them; −1 for those it does not see.
        W, b, next_b, db, running: as in the trace; `running` is what db has come to.
        neuron: the chosen one.
        scale, back_scale: size of number with the strongest colour, forward and backward.
        way: how far the rows on their way have come, eased, from 0 to 1.
        moving: how far b has come on its way to its next value, eased; 0 before.
        summed: whether all rows are in db.
        n, m: rows of the batch; rows of this step.
        own_rows: whether only rows of this step are shown.
        veiled: whether what dZ comes to is not shown yet, for a class is guessing.

    """

    rows: Rows
    fate: tuple[int, ...]
    places: tuple[int, ...]
    W: Array
    b: Array
    next_b: Array
    db: Array
    running: Array
    neuron: int
    scale: float
    back_scale: float
    way: float
    moving: float
    fallen: int
    summed: bool
    reduction: str
    n: int
    m: int
    own_rows: bool = False
    veiled: bool = False

    @property
    def k(self) -> int:
        """Neurons."""
        return int(self.W.shape[1])

    @property
    def kept_back(self) -> bool:
        """Whether db is known and not shown: the rows that fall before a class has answered are."""
        return self.veiled and self.summed

    @property
    def copied(self) -> bool:
        """Whether db keeps a row for each row."""
        return self.reduction == "none"


def eased(way: float) -> float:
    """Return a way that begins and ends slowly."""
    return way * way * (3.0 - 2.0 * way)


def shown_rows(trace: BatchTrace, count: int) -> NDArray[np.intp]:
    """Return the rows that are shown: all, or from where it was scrolled to; unscrolled, those that fall.

    Of a minibatch out of more rows than are shown, only its own.
    """
    n, lab = trace.n, trace.lab
    if n <= count:
        return np.arange(n)
    small = trace.path.batch_size < trace.path.rows
    pool = len(trace.order) if small else n
    first = lab.first
    if first == 0 and trace.fallen and len(trace.order):
        last = min(trace.fallen, len(trace.order) - 1)
        if trace.fallen >= len(trace.order) or lab.clock.way == 0:
            last = trace.fallen - 1
        first = (last if small else int(trace.order[last])) // count * count
    first = max(0, min(first, pool - count))
    chosen = np.arange(first, min(first + count, pool))
    return trace.order[chosen] if small else chosen


def _places(trace: BatchTrace, index: NDArray[np.intp]) -> tuple[int, ...]:
    order = trace.order
    if trace.path.batch_size == trace.path.rows:  # in their own order
        at = np.searchsorted(order, index)
        inside = (at < len(order)) & (order[np.minimum(at, len(order) - 1)] == index) if len(order) else at < 0
        return tuple(int(p) if there else -1 for p, there in zip(at, inside, strict=True))
    found = [np.flatnonzero(order == row) for row in index]
    return tuple(int(f[0]) if len(f) else -1 for f in found)


def _evaluated(trace: BatchTrace, index: NDArray[np.intp]) -> Rows:
    if len(index) and index[-1] - index[0] + 1 == len(index) and (np.diff(index) > 0).all():
        return trace.rows(int(index[0]), int(index[-1]) + 1)
    return trace.picked(index)


@lru_cache(maxsize=4)
def _scales(path: Path, step: int, rows: int) -> tuple[float, float]:
    """Return the size of number with the strongest colour, forward and backward."""
    from biasviz.experiments.layer.evaluation import rows_of

    index = np.unique(np.linspace(0, rows - 1, min(PICKED, rows)).astype(np.intp))
    W, b = path.weights(step), path.bias(step)
    some = rows_of(path.run.start, W, b, index)
    return scale_of(some.X, W, b, some.Z, some.A), scale_of(some.dZ)


def scene(state: State, trace: BatchTrace, count: int) -> Scene:
    """Return what a page with room for so many rows shows."""
    lab = trace.lab
    index = shown_rows(trace, count)
    rows, places = _evaluated(trace, index), _places(trace, index)
    way = eased(lab.clock.way) if state.view.motion else 0.0
    fallen, muted = trace.fallen, trace.layer.batch.muted
    summed = fallen >= len(trace.order)
    group = fallen + (lab.clock.at_once if way > 0 and not summed else 0)
    fate = []
    for row, place in zip(index, places, strict=True):
        if place < 0:
            fate.append(MUTED if int(row) in muted else OUTSIDE)
        else:
            fate.append(FALLEN if place < fallen else FALLING if place < group else WAITING)
    forward, backward = _scales(trace.path, trace.step, trace.n)
    next_b = trace.next_b if summed else np.full_like(trace.b, math.nan)
    return Scene(
        rows, tuple(fate), places, trace.W, trace.b, next_b, trace.db, trace.partial, trace.neuron,
        forward, backward, 0.0 if summed else way, way if summed else 0.0, fallen, summed, trace.layer.reduction,
        trace.n, len(trace.order), trace.n > count and trace.path.batch_size < trace.path.rows,
        trace.veils("slope"),
    )  # fmt: skip
