"""What the training of a network is doing, in the same words as for one neuron; judged from its past alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.layer.verdict import GROWING, SEEN, period_of
from biasviz.experiments.network.evaluation import layout
from biasviz.experiments.network.marks import Marks
from biasviz.experiments.network.path import Path
from biasviz.experiments.network.rows import row_count
from biasviz.experiments.neuron.verdict import LEVEL, RISING, STILL, WEAK, WINDOW, Verdict
from biasviz.language import mark, tr
from biasviz.numerics.records import Array

SETTLED = 1e-6
"""A step smaller than this, relative to the largest parameter, moves nothing that can be seen.

A network has flat valleys in which single steps are shorter than those of one neuron and still lead somewhere; where
the gradient is under LEVEL too, none is left.
"""
RESTLESS = 64
"""Steps among which turns of the loss are counted."""
NO_ERROR = 1e-12
"""A loss under this is none."""
LAYER_DEAD = mark("all units of layer {layer} are dead")
LAYER_SATURATED = mark("all units of layer {layer} are saturated")


def verdict(path: Path, step: int) -> Verdict:
    """Say what the training does at that step, which must have been reached."""
    if path.ended is not None and step == len(path) - 1:
        return Verdict(path.ended.outcome, step, detail=path.ended.detail)
    marks = path.marks(step)
    dead = _dead(path, marks)
    if dead is not None:
        return dead
    if not takes_all(path, step):
        # A minibatch says too little about where the rest pulls: only the marks, over all rows, can tell.
        if risen(marks.train[-GROWING - 1 :])[-1:].any():
            return Verdict("diverged", int(marks.steps[-GROWING - 1]), detail=RISING)
        return Verdict("descending")
    first = changed_last(path, step)
    if risen(path.losses(max(first, step - GROWING), step))[-1]:
        return Verdict("diverged", step - GROWING, detail=RISING)
    if _is_still(path, step):
        since = _resting_since(path, step)
        # A swing that momentum carries is still for a moment at each turn.
        if not path.settings(step).optimizer_record.memory or since == first or step - since >= STILL:
            return Verdict("converged", since)
    period = _period(path, first, step)
    if period is not None or _restless(path.losses(max(first, step + 1 - RESTLESS), step)):
        return Verdict("oscillating", None, period)
    return _creeping(path, step, marks) or Verdict("descending")


def takes_all(path: Path, step: int) -> bool:
    """Whether the step from there sees all rows that are learned from."""
    return not 0 < path.settings(step).batch_size < row_count(path.run.start)


def changed_last(path: Path, step: int) -> int:
    """Return the last step up to there at which something was changed by hand, 0 where there is none."""
    return max((edit.step for edit in path.run.edits if edit.step <= step), default=0)


def layer_slices(path: Path) -> list[slice]:
    """Return where the units of each layer stand among those of all layers."""
    ends = np.cumsum((0, *path.run.start.units))
    return [slice(a, b) for a, b in zip(ends.tolist(), ends[1:].tolist(), strict=False)]


def _dead(path: Path, marks: Marks) -> Verdict | None:
    """Say that no unit of a hidden layer lets anything of the error through."""
    if not len(marks.steps) or not marks.rows or not marks.train[-1] > NO_ERROR:
        return None
    for layer, part in enumerate(layer_slices(path)[:-1]):
        if not (marks.dead[-1, part] == marks.rows).all():
            continue
        alive = np.flatnonzero((marks.dead[:, part] < marks.rows).any(axis=1))
        first = int(alive[-1]) + 1 if len(alive) else 0
        return Verdict("dead", int(marks.steps[first]), detail=tr(LAYER_DEAD, layer=layer + 1))
    return None


def risen(losses: Array) -> NDArray[np.bool_]:
    """Return for each of the losses whether it has grown in each of the steps before it, and far in all."""
    found = np.zeros(len(losses), dtype=bool)
    if len(losses) > GROWING:
        grows = np.concatenate([[0], np.cumsum(np.diff(losses) > 0)])
        far = losses[GROWING:] > 10 * np.maximum(losses[:-GROWING], NO_ERROR)
        found[GROWING:] = far & (grows[GROWING:] - grows[:-GROWING] == GROWING)
    return found


def _is_still(path: Path, step: int) -> bool:
    moves = path.settings(step).moves
    if moves != "w" and path.bias_gradients(step, step).max() > LEVEL:
        return False  # the mean of a layer says enough, and is at hand
    of = layout(path.run.start)
    part = {"b": of.biases, "w": of.weights, "both": slice(None)}[moves]
    if np.abs(path.gradient(step)[part]).max() > LEVEL:
        return False
    theta = path.parameters(step)
    change = float(np.abs(path.onward(step) - theta).max())
    return change <= SETTLED * max(1.0, float(np.abs(theta).max()))


def _resting_since(path: Path, step: int) -> int:
    """Return the step since which neither the loss nor a bias has moved so that it can be seen."""
    first, width = changed_last(path, step), WINDOW
    b, loss = path.biases(step, step), path.loss(step)
    least = SETTLED * max(1.0, float(np.abs(b).max()))

    def moved(begin: int) -> NDArray[np.intp]:
        off = np.abs(path.biases(step, begin) - b).max(axis=1) > least
        return np.flatnonzero(off | (np.abs(path.losses(begin, step) - loss) > SETTLED * max(loss, SETTLED)))

    while True:
        begin = max(first, step - width)
        found = moved(begin)
        if len(found) or begin == first:
            return begin + int(found[-1]) + 1 if len(found) else first
        width *= 4


def _period(path: Path, first: int, step: int) -> int | None:
    begin = max(first, step + 1 - SEEN)
    if path.settings(step).moves == "w":
        return period_of(path.losses(begin, step)[:, None])
    return period_of(path.biases(step, begin))


def _restless(losses: Array) -> bool:
    """Whether the loss goes up and down by more than it comes down all in all."""
    if len(losses) < RESTLESS:
        return False
    moves = np.diff(losses)
    turns = np.count_nonzero(moves[1:] * moves[:-1] < 0)
    swing = float(np.ptp(losses))
    if turns < RESTLESS // 4 or swing <= SETTLED * float(losses[-1]):
        return False
    half = RESTLESS // 2
    return float(losses[:half].mean() - losses[half:].mean()) < swing


def _creeping(path: Path, step: int, marks: Marks) -> Verdict | None:
    """Say that every unit of a hidden layer lies in its tails for every row, and passes little on."""
    slopes = path.bias_gradients(step, step)[0]
    for layer, part in enumerate(layer_slices(path)[:-1]):
        stuck = marks.saturated[-1, part] + marks.dead[-1, part]
        if marks.rows and (stuck == marks.rows).all() and slopes[layer] < WEAK:
            return Verdict("plateau", detail=tr(LAYER_SATURATED, layer=layer + 1))
    return None
