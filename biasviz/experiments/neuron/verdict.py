"""What a run is doing, in one of seven words."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.neuron.evaluation import Point
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.tails import in_tail
from biasviz.language import mark
from biasviz.numerics.records import Array

WINDOW = 256
"""Steps looked back on; the longest period that can be seen is a quarter of it."""
SETTLED = 1e-9
"""A step smaller than this, relative to max(1, |b|), moves nothing that can be seen."""
CLOSED = 1e-6
"""A cycle has closed when b returns to within this part of its swing."""
LEVEL = 1e-6
"""A slope above this has not arrived, however short the steps are."""
WEAK = 0.1
"""A tail is no plateau while the loss makes up for it, as BCE does after a sigmoid."""
STILL = 16
"""Steps that a run with a memory must rest for."""
RESTLESS = 128
"""Steps among which turns are counted."""
GROWING = 8
"""Steps in a row, each longer than the one before, that make a divergence."""
RISING = mark("each step is longer than the one before and the loss rises")


@dataclass(frozen=True)
class Verdict:
    """What the run is doing at a step.

    Attributes:
        outcome: "converged", "descending", "plateau", "dead", "oscillating", "diverged" or "undefined"; "veiled"
            where a class is still guessing.
        step: the step since which it holds, or None where that is not a moment.
        period: steps of the cycle of an oscillation; None where there is no fixed one.
        detail: the first bad quantity, where undefined or diverged.

    """

    outcome: str
    step: int | None = None
    period: int | None = None
    detail: str | None = None


KEPT_BACK = Verdict("veiled")
"""While a class guesses what a run will do."""


def verdict(path: Path, step: int) -> Verdict:
    """Say what the run does at that step (which must have been reached), judged from its past alone."""
    if path.ended is not None and step == len(path) - 1:
        since = _diverging_since(path, step) if path.ended.outcome == "diverged" else None
        return Verdict(path.ended.outcome, step if since is None else since, detail=path.ended.detail)
    died = path.died(step)
    if died is not None:
        return Verdict("dead", died)
    since = _diverging_since(path, step)
    if since is not None:
        return Verdict("diverged", since, detail=RISING)
    walk = _walk(path, max(0, step - WINDOW), step)
    restless = _restless(walk) or _to_and_fro(path, step, walk)
    if not restless and _creeping(path.point(step)):
        return Verdict("plateau")
    quiet = _quiet_since(path, step)
    if quiet is not None:
        return Verdict("converged", quiet)
    period = _period(walk)
    if period is not None:
        return Verdict("oscillating", _repeating_since(path, step, period), period)
    return Verdict("oscillating" if restless else "descending")


def _walk(path: Path, first: int, step: int) -> Array:
    """Return w and b of the steps from `first` to `step`, as one complex number each."""
    w, b = (np.array(path.column(name, first, step + 1)) for name in ("w", "b"))
    return np.asarray(b + 1j * w)


def _held_since(path: Path, step: int, held: Callable[[Array], NDArray[np.bool_]]) -> int:
    """Return the step since which every entry of `held(walk)` is true, looking ever further back."""
    width = WINDOW
    while True:
        first = max(0, step - width)
        failed = np.flatnonzero(~held(_walk(path, first, step)))
        if len(failed) or not first:
            return first + int(failed[-1]) + 1 if len(failed) else 0
        width *= 4


def _diverging_since(path: Path, step: int) -> int | None:
    """The step at which the loss had risen far, in steps that only grew."""
    longer = path.longer(step)
    if longer < GROWING:
        return None
    begin = step - longer + GROWING
    loss = np.array(path.column("loss", begin, step + 1))
    high = np.flatnonzero(loss > 10 * max(1.0, path.column("loss", 0, 1)[0]))
    return begin + int(high[0]) if len(high) else None


def _quiet_since(path: Path, step: int) -> int | None:
    """The step since which nothing moves; None while the slope or the next step is not small."""
    here = path.neuron(step)
    scale = max(1.0, abs(here.b), abs(here.w))
    slope_b, slope_w = path.slopes(step)
    slope = {"b": abs(slope_b), "w": abs(slope_w), "both": math.hypot(slope_b, slope_w)}[path.descent.moves]
    dw, db, _ = path.directions(step)
    if slope > LEVEL or path.descent.learning_rate * math.hypot(dw, db) > SETTLED * scale:
        return None
    since = _held_since(path, step, lambda walk: np.abs(walk - walk[-1]) <= SETTLED * scale)
    # A swing that momentum carries is still for a moment at each turn.
    return None if path.descent.optimizer_record.memory and since > 0 and step - since < STILL else since


def _creeping(point: Point) -> bool:
    """Whether every sample that still pulls lies in a tail and passes little on, far from a minimum.

    Near a minimum that lies in a tail the Newton step slope/L″ is short, and the run arrives; in a tail
    without one it stays about 1 however small the slope is.
    """
    pulling = point.dL_da != 0
    if not pulling.any() or abs(point.dL_dz[pulling]).max() >= WEAK:
        return False
    arriving = point.d2L_db2 > 0 and abs(point.dL_db) <= 0.1 * point.d2L_db2
    return not arriving and bool(in_tail(point.neuron.problem.activation, point.z)[pulling].all())


def _period(walk: Array) -> int | None:
    """Return the period of a cycle that has closed."""
    moves = np.diff(walk[-WINDOW // 2 :])
    if not ((moves.real[1:] * moves.real[:-1] < 0) | (moves.imag[1:] * moves.imag[:-1] < 0)).any():
        return None
    longest = min(len(walk) // 3, WINDOW // 4)
    # Few periods come back to the last place at all: only those are looked at closely.
    near = np.abs(walk[-1] - walk[-2 - longest : -1][::-1]) <= CLOSED * _swing(walk)
    for period in (int(p) + 1 for p in np.flatnonzero(near) if 2 <= p + 1 <= longest):
        swing = _swing(walk[-period:])
        if swing <= 10 * SETTLED * max(1.0, abs(walk[-1])):
            return None
        if (_back(walk, period)[-2 * period :] <= CLOSED * swing).all():
            return period
    return None


def _repeating_since(path: Path, step: int, period: int) -> int:
    swing = _swing(_walk(path, step + 1 - period, step))
    return _held_since(path, step, lambda walk: _back(walk, period) <= CLOSED * swing)


def _swing(walk: Array) -> float:
    return float(np.hypot(np.ptp(walk.real), np.ptp(walk.imag)))


def _back(walk: Array, period: int) -> Array:
    """Return how far each place is from the one a period earlier."""
    return np.abs(walk[period:] - walk[:-period])


def _to_and_fro(path: Path, step: int, walk: Array) -> bool:
    """Whether the last moves turned each time and brought nothing: enough to say so early in a run."""
    moves = np.diff(walk[-5:])
    if len(moves) == 1:
        slope, loss = (path.column(name, 0, 2) for name in ("slope", "loss"))
        return bool(slope[0] * slope[1] < 0 and loss[1] > loss[0])
    if len(moves) < 2 or not ((moves[1:] * np.conj(moves[:-1])).real < 0).all():
        return False
    before, now = path.column("loss", step - 2, step - 1)[0], path.column("loss", step, step + 1)[0]
    return now >= before and abs(moves[-1]) > LEVEL * max(1.0, abs(walk[-1]))


def _restless(walk: Array) -> bool:
    """Whether the run turns again and again while its swing does not shrink from part to part."""
    recent = min(len(walk), RESTLESS)
    parts = 8 if recent >= 32 else 4
    if recent < 2 * parts:
        return False
    moves = np.diff(walk[-recent:])
    turns = np.count_nonzero((moves[1:] * np.conj(moves[:-1])).real < 0)
    if turns < max(2, recent // 8):
        return False
    swings = [_swing(part) for part in np.array_split(walk[-recent:], parts)]
    visible = swings[-1] > LEVEL * max(1.0, abs(walk[-1]))
    return visible and bool((np.diff(swings) >= 0).any())
