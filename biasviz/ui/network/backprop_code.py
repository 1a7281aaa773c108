"""The whole step as NumPy code that runs as it stands: forward, loss, backward, update, and every db printed."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.network.evaluation import Parameters
from biasviz.experiments.network.lines import helpers, line, memories, update_lines
from biasviz.experiments.network.path import path_of
from biasviz.numerics.records import Array
from biasviz.ui.network.backprop_scene import Scene

MOST = 4_000
"""Numbers that are written out; of larger arrays only the shapes are, and their numbers are drawn."""


def code(scene: Scene) -> str:
    """Return the code of the step that is shown.

    Where the arrays hold more than MOST numbers together they are drawn, with their shapes, in place of the real ones.
    """
    found, network = scene.found, scene.network
    given = {"X": found.X, "Y": found.Y}
    for k, (W, b) in enumerate(zip(found.parameters.W, found.parameters.b, strict=True), 1):
        given |= {f"W{k}": W, f"b{k}": b}
    small = sum(values.size for values in given.values()) <= MOST
    forward = [line(network, station) for station in scene.stations[:-1]]
    update = update_lines(scene.settings, range(network.layers))
    lines = [*forward, *update]
    needed = helpers(lines)
    start = [f"{name} = {_array(name, v, small, network.loss)}  # {_shape(v)}" for name, v in given.items()]
    if not small:
        start.insert(0, "rng = np.random.default_rng(0)  # the real arrays are too large to be written out")
    start += [f"n = len(X)  # {scene.n} rows", f"lr = {scene.settings.learning_rate!r}"]
    start += _memory(scene, small)
    names = ", ".join(f"db{k}" for k in range(1, network.layers + 1))
    parts = [*needed, *([""] if needed else []), *start, "", *forward, "", *update, "", f"print({names}, sep='\\n')"]
    return "\n".join(["import numpy as np", *([] if needed and needed[0] == "import math" else [""]), *parts, ""])


def _memory(scene: Scene, small: bool) -> list[str]:
    """Return what the optimizer remembers, and how many steps it has taken with it."""
    path, settings = path_of(scene.run), scene.settings
    if not settings.optimizer_record.memory:
        return []
    found = []
    views = [Parameters(scene.network, values) for values in path.memory(scene.step)]
    for letter, moves in (("W", "w"), ("b", "b")):
        if settings.moves not in ("both", moves):
            continue
        for k in range(1, scene.network.layers + 1):
            for name, view in zip(memories(settings.optimizer, f"{letter}{k}"), views, strict=True):
                values: Array = getattr(view, letter)[k - 1]
                still = not values.any() or not small
                found.append(f"{name} = np.zeros_like({letter}{k})" if still else f"{name} = {_written(values)}")
    turns = path.turns(scene.step)
    return [*found, f"t = {turns[0 if settings.moves != 'b' else 1] + 1}"]


def _array(name: str, values: Array, small: bool, loss: str) -> str:
    if small:
        return _written(values)
    rows, columns = values.shape
    if name == "Y" and loss == "softmax_ce":
        return f"np.eye({columns})[rng.integers(0, {columns}, {rows})]"
    if name == "Y" and loss == "bce":
        return f"rng.integers(0, 2, ({rows}, {columns})) * 1.0"
    if name.startswith("b"):
        return f"np.zeros(({rows}, {columns}))"
    scale = f" / {round(rows**0.5, 1):g}" if name.startswith("W") else ""
    return f"rng.standard_normal(({rows}, {columns})){scale}"


def _written(values: Array) -> str:
    rows = [f"[{', '.join(repr(float(v)) for v in row)}]" for row in np.asarray(values)]
    return "np.array([" + (rows[0] if len(rows) == 1 else "\n    " + ",\n    ".join(rows) + ",\n") + "])"


def _shape(values: Array) -> str:
    return f"({values.shape[0]}, {values.shape[1]})"
