"""What a figure says above and below its plots: title, settings, the chain rule in numbers."""

from __future__ import annotations

import math

from biasviz.experiments.neuron.race import called
from biasviz.experiments.neuron.spec import MOVES
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.state import State
from biasviz.ui.neuron.lanes import LETTERS
from biasviz.words import fixed, grouped, significant

Run = tuple[str, str, int]
"""Words in one colour: text, name of the theme's colour, weight."""
MOST_NUMBERS = 4


def title(state: State) -> str:
    """Return the heading."""
    return tr(state.neuron.title) if state.neuron.title else tr("One neuron")


def settings(trace: NeuronTrace) -> list[str]:
    """Return what the run was made with, in pieces that a line may end after."""
    run = trace.lab.run
    start, problem = run.start, run.start.problem
    pieces = [
        f"x = {_listed(problem.x)}",
        f"y = {_listed(problem.y)}",
        f"w = {significant(trace.neuron.w)}",
        f"b = {significant(trace.neuron.b)}",
        called(problem.activation, dict(ACTIVATIONS)),
        called(problem.loss, dict(LOSSES)),
    ]
    if len(problem.x) > 1:
        pieces.append(tr("{reduction} over {n} samples", reduction=tr(problem.reduction), n=grouped(len(problem.x))))
    pieces.append(called(run.optimizer, dict(OPTIMIZERS)))
    pieces.append(tr("learning rate {rate}", rate=significant(run.learning_rate)))
    if run.moves != "b":
        pieces.append(tr("moves {what}", what=tr(MOVES[run.moves])))
    if trace.step:
        pieces.append(tr("step {n}, from b = {b}", n=grouped(trace.step), b=significant(start.b)))
    return pieces


def _listed(values: tuple[float, ...]) -> str:
    words = [significant(value) for value in values[:MOST_NUMBERS]]
    return ", ".join([*words, "…"] if len(values) > MOST_NUMBERS else words)


def lanes(state: State, trace: NeuronTrace) -> list[tuple[str, NeuronTrace]]:
    """Return each lane with its letter; alone a run has none."""
    rival = trace.rival
    return [("", trace)] if rival is None else list(zip(LETTERS, (trace, rival), strict=True))


def chain(trace: NeuronTrace) -> list[Run]:
    """Return the chain rule of the shown sample, in numbers."""
    point = trace.point
    if point.undefined is not None:
        return [(tr("No slope here. {why}", why=tr(point.undefined)), "bad", 500)]
    k = min(trace.lab.sample, len(point.a) - 1)
    many = len(point.a) > 1
    total = ("dL/db = ", "bias", 600)
    value = (f" = {fixed(point.dL_db)}", "bias", 600)
    if many:
        over = tr("{reduction} of dL/dz over {n} samples", reduction=tr(point.neuron.problem.reduction),
                  n=grouped(len(point.a)))  # fmt: skip
        return [total, (over, "text", 400), value]
    factors = ((float(point.dL_da[k]), "dL_da", "dL/da"), (float(point.da_dz[k]), "da_dz", "da/dz"))
    runs: list[Run] = [total]
    for _, color, name in factors:
        runs += [(name, color, 600), (" · ", "text", 400)]
    runs += [("dz/db", "dz_db", 600), (" = ", "text", 400)]
    for number, color, _ in factors:
        runs += [(_signed(number), color, 600), (" · ", "text", 400)]
    return [*runs, ("1", "dz_db", 600), value]


def values(trace: NeuronTrace) -> list[Run]:
    """Return z, a, L and the next b."""
    point = trace.point
    k = min(trace.lab.sample, len(point.a) - 1)
    of = f" ({tr('sample {n}', n=k + 1)})" if len(point.a) > 1 else ""
    runs: list[Run] = [
        (f"z = {fixed(float(point.z[k]))}{of}", "text", 400),
        (f"a = {fixed(float(point.a[k]))}{of}", "activation", 400),
        (f"L = {fixed(point.loss)}", "loss", 600),
    ]
    if math.isfinite(trace.next_b):
        runs.append((tr("next b = {b}", b=fixed(trace.next_b)), "bias", 600))
    return runs


def _signed(value: float) -> str:
    text = fixed(value)
    return f"({text})" if text.startswith("−") else text
