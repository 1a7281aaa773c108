"""What a training can be played until."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.layer.verdict import GROWING
from biasviz.experiments.network.initial import is_classes
from biasviz.experiments.network.marks import Marks
from biasviz.experiments.network.path import Path
from biasviz.experiments.network.spec import Network
from biasviz.experiments.network.verdict import risen, takes_all, verdict
from biasviz.experiments.neuron.verdict import LEVEL
from biasviz.language import mark

if TYPE_CHECKING:
    from biasviz.experiments.network.lab import Until

EVENTS = {
    "converged": mark("the training has converged"),
    "below": mark("the loss is below {level}"),
    "test_rises": mark("the loss of the held-out rows rises"),
    "dead": mark("a unit dies"),
    "all_right": mark("every training row is right"),
    "diverged": mark("the training diverges"),
}
"""Events by id, in the words that follow "until"; {level} is the loss for "below"."""
STRIDE = 4
"""Steps between two looks for an event that a verdict tells: at fixed places, so that every run stops alike."""
PATIENCE = 20
"""Marks without a new lowest loss of the held-out rows, after which it is said to rise."""
HARDLY = 1e-9
"""What a step moves the loss by, at most, where slopes and steps are under a millionth."""
FAR = 50.0
"""A z at which an activation that can die is dead, on one side of 0 at least."""
RISEN = 1e-3
"""By how much of itself it must lie above the lowest."""

Found = NDArray[np.intp]
_looked: WeakKeyDictionary[Path, dict[object, int]] = WeakKeyDictionary()


def events_of(network: Network) -> tuple[str, ...]:
    """Return the events that can happen to a network."""
    kept = dict.fromkeys(EVENTS, True)
    kept["test_rises"] = network.test > 0
    kept["all_right"] = is_classes(network)
    kept["dead"] = any(_can_die(network, layer) for layer in range(network.layers))
    return tuple(id for id, possible in kept.items() if possible)


def reached(path: Path, until: Until, step: int) -> int | None:
    """Return the first step after `until.since` and up to `step`, which must have been reached, with the event.

    What holds already at `since` counts when it happens anew, but that a training has converged counts at once. What
    marks tell is told by those at fixed steps, so that it does not matter when somebody looks.
    """
    # What was looked at on an earlier frame is not looked at again.
    seen = _looked.setdefault(path, {})
    first = max(until.since, min(seen.get(until, until.since), step))
    found = _LOOKS[until.event](path, until, first, step)
    if len(found):
        return int(found[0])
    if until.event in ("converged", "below", "diverged"):
        seen[until] = step
    return None


def _below(path: Path, until: Until, first: int, step: int) -> Found:
    if takes_all(path, first) and takes_all(path, step):
        below = path.losses(first, step) < until.level
        return first + 1 + np.flatnonzero(below[1:] & ~below[:-1])
    # Over all rows: that of a minibatch goes up and down.
    marks = _fixed(path, step)
    by = marks.rows if path.run.start.reduction == "sum" else 1
    return _begun(marks, marks.train * by < until.level, until.since)


def _test_rises(path: Path, until: Until, first: int, step: int) -> Found:
    marks = _fixed(path, step)
    from_here = int(np.searchsorted(marks.steps, until.since))
    test = marks.test[from_here:]
    lowest = np.minimum.accumulate(test)
    places = np.arange(len(test))
    fresh = np.concatenate([[True], test[1:] < lowest[:-1]]) if len(test) else np.zeros(0, dtype=bool)
    since = places - np.maximum.accumulate(np.where(fresh, places, 0))
    return marks.steps[from_here:][(since >= PATIENCE) & (test > lowest * (1 + RISEN))]


def _dead(path: Path, until: Until, first: int, step: int) -> Found:
    marks = _fixed(path, step)
    dead = marks.dead == marks.rows
    fresh = np.flatnonzero((dead[1:] & ~dead[:-1]).any(axis=1)) + 1
    found = marks.steps[fresh]
    return found[found > until.since]


def _all_right(path: Path, until: Until, first: int, step: int) -> Found:
    marks = _fixed(path, step)
    return _begun(marks, marks.train_right == 1.0, until.since)


def _converged(path: Path, until: Until, first: int, step: int) -> Found:
    # Where the gradients of the biases are not small there is no need to judge.
    small = path.bias_gradients(step, first + 1).max(axis=1) <= LEVEL
    free = _resting(path, first, step) if _frozen(path) else []
    steps = sorted({*(first + 1 + np.flatnonzero(small)).tolist(), *free})
    return _told("converged", path, [at for at in steps if at % STRIDE == 0], step)


def _diverged(path: Path, until: Until, first: int, step: int) -> Found:
    begin = max(0, first - GROWING)
    steps = begin + np.flatnonzero(risen(path.losses(begin, step)))
    if not (takes_all(path, first) and takes_all(path, step)):
        marks = _fixed(path, step)
        steps = marks.steps[risen(marks.train)]
    return _told("diverged", path, steps[steps > first].tolist(), step)


_LOOKS: dict[str, Callable[[Path, Until, int, int], Found]] = {
    "converged": _converged, "below": _below, "test_rises": _test_rises, "dead": _dead, "all_right": _all_right,
    "diverged": _diverged,
}  # fmt: skip


def _told(outcome: str, path: Path, steps: list[int], step: int) -> Found:
    """Return the first of the steps, or the end of the path, of which the verdict says so."""
    end = len(path) - 1
    if path.ended is not None and end <= step and end not in steps:
        steps.append(end)
    found = next((at for at in steps if verdict(path, at).outcome == outcome), None)
    return np.array([] if found is None else [found], dtype=np.intp)


def _resting(path: Path, first: int, step: int) -> list[int]:
    """Return the steps with frozen biases over which the loss hardly moved: only there may the weights rest."""
    moved = np.abs(np.diff(path.losses(first, step)))
    steps = first + 1 + np.flatnonzero(moved <= HARDLY)
    return [at for at in steps.tolist() if path.settings(at).moves == "w"]


def _frozen(path: Path) -> bool:
    """Whether the biases are frozen anywhere, so that their gradients say nothing."""
    return path.run.moves == "w" or any(edit.value == "w" for edit in path.run.edits if edit.name == "moves")


def _fixed(path: Path, step: int) -> Marks:
    """Return the marks before a step: the one of the step itself may be there only because somebody looks."""
    marks = path.marks(step)
    count = int(np.searchsorted(marks.steps, step))
    return replace(marks, **{name: values[:count] for name, values in vars(marks).items() if name != "rows"})


def _begun(marks: Marks, holds: NDArray[np.bool_], since: int) -> Found:
    """Return the marked steps after `since` at which something holds that did not at the mark before."""
    found = marks.steps[1:][holds[1:] & ~holds[:-1]]
    return found[found > since]


def _can_die(network: Network, layer: int) -> bool:
    choice, f = network.activation(layer), network.record(layer)
    return choice is not None and f is not None and bool(f.flat(np.array([-FAR, FAR]), **choice.keywords).any())
