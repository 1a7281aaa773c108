"""What the page of the training says, in one place."""

from __future__ import annotations

from collections.abc import Sequence

from biasviz.experiments.network.spec import Network
from biasviz.language import mark, tr
from biasviz.words import fixed, grouped, percent, significant

NAME = mark("The training over time")
MEANING = mark("Click or drag to go to a step; a click on a unit looks at it.")
TITLES = {
    "loss": (mark("Loss"),), "biases": (mark("Biases"),),
    "slopes": (mark("Mean |∂L/∂b| of a layer"), mark("Mean |∂L/∂b|"), mark("|∂L/∂b|")), "census": (mark("Units"),),
}  # fmt: skip
"""Of the charts, the longest words first."""
TRAIN, TEST, RIGHT = mark("train"), mark("test"), mark("right")
ALIVE, SATURATED, DEAD = mark("{n} alive"), mark("{n} saturated"), mark("{n} dead")
STEPS = mark("step")
MOST_NAMED = 3
"""Layers that are named in words beside their numbers."""
MOST_ROWS = 12
"""Rows that are named one by one."""


def layer_name(network: Network, layer: int) -> str:
    """Return what a layer is called beside its line."""
    return tr("output") if layer == network.layers - 1 else tr("layer {n}", n=layer + 1)


def losses(train: float, test: float | None, right: float | None, right_test: float | None) -> list[tuple[str, str]]:
    """Return the losses at a step, each with its colour; and the share of right classes, where there are classes."""
    said = [(f"{tr(TRAIN)} {fixed(train)}", "loss")]
    if test is not None:
        said.append((f"{tr(TEST)} {fixed(test)}", "dL_da"))
    if right is not None:
        said.append((f"{tr(RIGHT)} {percent(right)}", "loss"))
        said += [] if right_test is None else [(percent(right_test), "dL_da")]
    return said


def slopes(network: Network, values: Sequence[float]) -> list[list[tuple[str, int]]]:
    """Return the mean |∂L/∂b| of the layers, each with its layer, the fullest way first; the ends say most of all."""
    numbers = [significant(float(value), 2) for value in values]
    short = [(f"{k + 1}: {number}", k) for k, number in enumerate(numbers)]
    named = [(f"{layer_name(network, k)} {number}", k) for k, number in enumerate(numbers)]
    ways = [named, short] if network.layers <= MOST_NAMED else [short]
    return [*ways, [short[0], ("…", 0), short[-1]]] if network.layers > 2 else ways


def counted(alive: int, saturated: int, dead: int) -> list[tuple[str, str]]:
    """Return how many units are what, each with its colour."""
    kinds = ((ALIVE, alive, "text"), (SATURATED, saturated, "saturated_text"), (DEAD, dead, "muted"))
    return [(tr(words, n=grouped(count)), color) for words, count, color in kinds]


def rows(kind: str, found: list[int], more: int) -> str:
    """Return for which rows a unit is dead or saturated; "" where there are none."""
    if not found:
        return ""
    named = ", ".join(grouped(row + 1) for row in found)
    if more:
        named = tr("{rows} and {n} more", rows=named, n=grouped(more))
    if len(found) + more == 1:
        words = mark("Dead for row {rows}.") if kind == "dead" else mark("Saturated for row {rows}.")
    else:
        words = mark("Dead for the rows {rows}.") if kind == "dead" else mark("Saturated for the rows {rows}.")
    return tr(words, rows=named)


def summary(step: int, train: float, alive: int, units: int) -> str:
    """Return the charts in a sentence, for those who cannot see them."""
    words = mark("After {n} steps the training loss is {loss}, and {alive} of {units} units are alive.")
    return tr(words, n=grouped(step), loss=fixed(train), alive=grouped(alive), units=grouped(units))
