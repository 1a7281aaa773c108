"""Runs whose code is executed: every activation with every loss, ordinary, saturated and on kinks."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Iterable, Iterator
from typing import Any

from biasviz.errors import InputError
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.spec import Descent
from biasviz.files import load_scenario, scenarios_of
from biasviz.numerics import ACTIVATIONS, LOSSES, OPTIMIZERS
from biasviz.settings import descent
from biasviz.sharing.code import code

STEPS = 3
PLACES = {
    "ordinary": {"x": 1.5, "w": 0.8, "b": -0.2, "y": 1},
    "below": {"x": 1.5, "w": -0.8, "b": 0.3, "y": 0},
    "z = 37": {"x": 1, "w": 1, "b": 36, "y": 0},
    "z = 37, right": {"x": 1, "w": 1, "b": 36, "y": 1},
    "z = -40": {"x": 1, "w": 1, "b": -41, "y": 1},
    "z = 0": {"x": 1, "w": 1, "b": -1, "y": 1},
    "z = 3": {"x": 1, "w": 1, "b": 2, "y": 0},
    "z = -3": {"x": 1, "w": 1, "b": -4, "y": 0},
    "z = 1": {"x": 1, "w": 1, "b": 0, "y": 1},
    "several, sum": {"x": [-1, 0.5, 2, 3], "y": [0, 1, 0.25, 1], "w": 0.7, "b": 0.1, "reduction": "sum"},
    "several, mean": {"x": [-2, -1, 0, 1, 2], "y": [1, 0, 1, 0, 1], "w": -0.3, "b": 0.2, "moves": "both"},
    "w alone": {"x": 0.5, "w": 1.2, "b": 0.4, "y": 0.5, "moves": "w"},
}
PARAMETERS = {"leaky_relu": {"slope": 0.1}, "elu": {"alpha": 1.7}, "huber": {"delta": 0.6}}


def runs(activations: Iterable[str] = ACTIVATIONS) -> Iterator[tuple[str, Descent, int]]:
    """Yield (name, run, step) for every loss after these activations; the optimizers go round with the places."""
    optimizers = itertools.cycle(OPTIMIZERS)
    for f, loss in itertools.product(activations, LOSSES):
        given = {"activation": f, "loss": loss, "parameters": PARAMETERS.get(f, {}) | PARAMETERS.get(loss, {})}
        for place, numbers in PLACES.items():
            optimizer = next(optimizers)
            run = descent({**given, **numbers, "optimizer": optimizer, "learning_rate": 0.05})
            yield f"{f}, {loss}, {optimizer}, {place}", run, path_of(run).reach(STEPS)
        next(optimizers)  # so that another loss has another optimizer at the same place


def kinks() -> Iterator[tuple[str, Descent, int]]:
    """Yield neurons that lie exactly on a kink of their activation, or of their loss, at their start."""
    for f, loss, z in itertools.product(ACTIVATIONS, LOSSES, (-3.0, -1.0, 0.0, 1.0, 3.0)):
        given = {"activation": f, "loss": loss, "parameters": PARAMETERS.get(f, {}) | PARAMETERS.get(loss, {})}
        for y in (0, 1):
            run = descent({**given, "x": 1, "w": 1, "b": z - 1, "y": y, "learning_rate": 0.05})
            yield f"{f}, {loss}, on z = {z:g}, y = {y}", run, 0


def walks() -> Iterator[tuple[str, Descent, int]]:
    """Yield sixty steps of every optimizer."""
    for optimizer in OPTIMIZERS:
        run = descent({**PLACES["several, mean"], "activation": "tanh", "optimizer": optimizer, "learning_rate": 0.1})
        yield f"60 steps of {optimizer}", run, 60


def scenarios() -> Iterator[tuple[str, Descent, int]]:
    """Yield the shipped scenarios at their start and some steps on."""
    for head in scenarios_of("neuron"):
        run = load_scenario(head.id).descent
        for step in (0, 7, 200):
            yield f"{head.id} at {step}", run, path_of(run).reach(step)


def written(framework: str, cases: Iterator[tuple[str, Descent, int]]) -> dict[str, str]:
    """Return the code of every run that has numbers, by name; those without are refused for that reason."""
    found = {}
    for name, run, step in cases:
        try:
            found[name] = code(run, step, framework)
        except InputError as error:
            if "no numbers" not in str(error):
                raise
    return found


def failures(programs: dict[str, str]) -> list[str]:
    """Execute every program in a namespace of its own; return the names and complaints of those that fail."""
    bad = []
    for name, text in programs.items():
        space: dict[str, Any] = {}
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                exec(compile(text, name, "exec"), space)
        except Exception as error:
            lines = text.splitlines()
            line = lines[error.__traceback__.tb_next.tb_lineno - 1] if error.__traceback__.tb_next else ""
            values = {n: space[n] for n in ("z", "a", "L", "dL_db", "b") if n in space}
            bad.append(f"{name}: {type(error).__name__} {error} in {line!r} with {values}\n{text}")
    return bad
