"""Short ways to the experiment, for its tests."""

from __future__ import annotations

from typing import Any

from biasviz.experiments.neuron.evaluation import Point, evaluate
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.spec import Descent, Neuron
from biasviz.settings import descent as _descent


def descent(**given: Any) -> Descent:
    """Return the run of those settings; `lr` is the learning rate; x, w, b, y are 1, 0, 0, 0 by default."""
    given["learning_rate"] = given.pop("lr", 0.5)
    return _descent({"x": 1, "w": 0, "b": 0, "y": 0, **given})


def neuron(**given: Any) -> Neuron:
    return descent(**given).start


def point(**given: Any) -> Point:
    return evaluate(neuron(**given))


def path(steps: int = 0, **given: Any) -> Path:
    """Return the path, computed up to that step."""
    found = Path(descent(**given))
    found.reach(steps)
    return found


def steps_until(path: Path, done: Any, most: int = 30_000) -> int:
    """Return the first step whose neuron satisfies `done(point)`."""
    for step in range(most):
        assert path.reach(step) == step
        if done(path.point(step)):
            return step
    raise AssertionError(f"not within {most} steps")
