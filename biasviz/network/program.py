"""The training on the screen as a short program in NumPy, PyTorch or JAX that asserts its numbers.

It walks from the start. Where that would take the order of minibatches or what was changed on the way, or where
rounding alone would lead another framework elsewhere, it begins at the step that is shown, with what the optimizer
remembers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module

import numpy as np

from biasviz.errors import InputError
from biasviz.experiments.network.evaluation import Parameters, Pass, full_pass, layout
from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.path import Path, path_of
from biasviz.experiments.network.rows import row_count
from biasviz.experiments.network.spec import Network, Settings, Training
from biasviz.experiments.network.trace import seen
from biasviz.experiments.network.verdict import takes_all
from biasviz.experiments.neuron.path import no_step
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.numerics.records import Array
from biasviz.sharing import FRAMEWORKS
from biasviz.words import grouped

MOST_NUMBERS = 2_000
"""Of X and Y, and of what is learned, that a program carries along; more would bury it."""
LONGEST_WALK = 500
"""Steps that a program walks from the start."""
MOST_WORK = 10_000_000
"""Rows times weights of the steps that are walked twice to see whether rounding would lead elsewhere."""
NUDGE, APART = 1e-14, 1e-10
"""How far the start is moved for that, and how far the numbers may then come to lie apart, each by its size."""
ROUNDING = 1e-13
"""What rounding may do to a sum of many numbers, as a part of the sum of their sizes."""


@dataclass(frozen=True, eq=False)
class Numbers:
    """What a program asserts: L, db of each layer, the next b; and how far each may be off besides its last digits."""

    L: float
    db: tuple[Array, ...]
    next_b: tuple[Array, ...]
    off_L: float
    off_db: tuple[float, ...]
    off_b: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class Program:
    """What is to be written down.

    Attributes:
        path: the training, walked up to the step.
        step: the step that is on the screen.
        first: the step at which the program begins: 0, or the one on the screen.
        X, Y: rows that each step sees.
        numbers: what is asserted.

    """

    path: Path
    step: int
    first: int
    X: Array
    Y: Array
    numbers: Numbers

    @property
    def network(self) -> Network:
        """What is trained."""
        return self.path.run.start

    @property
    def settings(self) -> Settings:
        """What holds for all its steps."""
        return self.path.settings(self.step)

    @property
    def theta(self) -> Parameters:
        """W and b where it begins."""
        return Parameters(self.network, self.path.parameters(self.first))

    @property
    def memory(self) -> dict[str, Parameters]:
        """What the optimizer remembers there of each W and b, by name."""
        names = self.settings.optimizer_record.memory
        values = self.path.memory(self.first)
        return {name: Parameters(self.network, value) for name, value in zip(names, values, strict=True)}

    @property
    def turns(self) -> tuple[int, int]:
        """Steps that W and b have moved before."""
        return self.path.turns(self.first)

    def title(self) -> str:
        """Return the comment that says what the program computes, in ASCII."""
        network, rows = self.network, grouped(len(self.X))
        units = "-".join(map(str, network.widths))
        choices = (network.activation(layer) for layer in range(network.layers))
        named = ", ".join("softmax" if choice is None else choice.id for choice in choices)
        way = f"{grouped(self.step)} step{'s' * (self.step != 1)} of {self.settings.optimizer.id}"
        begun = f", begun at step {grouped(self.step)}" if self.first else ""
        return f"# biasviz: {units} units ({named}), {network.loss}, {network.reduction} of {rows} rows, {way}{begun}"


def program(lab: NetworkLab, framework: str, step: int | None = None) -> str:
    """Return a program that takes the step on the screen and asserts L, every db and every next b.

    Args:
        lab: what is shown.
        framework: one of FRAMEWORKS.
        step: steps taken; by default as shown.

    Raises:
        InputError: where there are no numbers to assert, or too many rows or weights to write down.

    """
    writer = import_module(f"biasviz.network.program_{one_of('framework', framework, FRAMEWORKS)}")
    path = path_of(lab.run)
    step = lab.step if step is None else step
    if path.reach(step) < step:
        raise no_step(step, [path])
    return str(writer.write(_program(path, step)))


def _program(path: Path, step: int) -> Program:
    run = path.run
    found = seen(run, step)
    _need_few(found, path)
    here = _numbers(path, step, found)
    values = (np.array([here.L]), *here.db, *here.next_b)
    if not all(np.isfinite(value).all() for value in values):
        words = mark("There are no numbers to check code against at step {step}: the run has diverged.")
        raise InputError(tr(words, step=grouped(step)))
    first = 0 if _can_be_walked(path, step, here) else step
    return Program(path, step, first, found.X, found.Y, here)


def _need_few(found: Pass, path: Path) -> None:
    rows, weights = found.X.size + found.Y.size, path.parameters(0).size
    if max(rows, weights) > MOST_NUMBERS:
        words = mark(
            "Code with {rows} rows and {weights} weights and biases would be hard to read: it carries at most {most} "
            "numbers of each. Save the experiment as a file, and `biasviz grad --scenario FILE` computes it."
        )
        raise InputError(tr(words, rows=grouped(len(found.X)), weights=grouped(weights), most=grouped(MOST_NUMBERS)))


def _numbers(path: Path, step: int, found: Pass) -> Numbers:
    """Return what is asserted, and what another order of the same sums can do to it."""
    network, settings = path.run.start, path.settings(step)
    by = len(found.X) if network.reduction == "mean" else 1
    onward = Parameters(network, path.onward(step))
    parts = zip(found.dA, found.dZ, strict=True)
    sizes = [np.abs(dZ) + (0.0 if dA is None else np.abs(dA)) for dA, dZ in parts]
    off_db = tuple(ROUNDING * float(size.sum(axis=0).max()) / by for size in sizes)
    memory, turn = path.memory(step), path.turns(step)[1] + 1
    off_b = []
    for layer, (part, off) in enumerate(zip(layout(network).b, off_db, strict=True)):
        b, of_layer = found.parameters.b[layer], tuple(m[part][None, :] for m in memory)
        ways = [_direction(settings, found.db[layer] + shift, of_layer, turn) for shift in (-off, 0.0, off)]
        apart = max(float(np.abs(way - ways[1]).max()) for way in ways) if settings.moves != "w" else 0.0
        off_b.append(settings.learning_rate * apart + 1e-15 * float(np.abs(b).max()))
    off_L = ROUNDING * float(np.abs(found.loss).sum()) / by
    return Numbers(found.L, found.db, onward.b, off_L, off_db, tuple(off_b))


def _direction(settings: Settings, g: Array, memory: tuple[Array, ...], turn: int) -> Array:
    with np.errstate(all="ignore"):
        return np.asarray(settings.optimizer_record.direction(g, memory, turn, **settings.optimizer.keywords)[0])


def _can_be_walked(path: Path, step: int, here: Numbers) -> bool:
    """Whether the same lines from the start on come to these numbers, in whatever order they are rounded."""
    run = path.run
    if step == 0:
        return True
    if any(edit.step <= step for edit in run.edits) or not takes_all(path, 0) or step > LONGEST_WALK:
        return False
    if step * row_count(run.start) * path.parameters(0).size > MOST_WORK:
        return False
    other = Path(_nudged(run))
    if other.reach(step) < step:
        return False
    X, Y = seen(run, step).X, seen(run, step).Y
    there = _numbers(other, step, full_pass(other.run.start, other.parameters(step), X, Y))
    ours, theirs = ((np.array([n.L]), *n.db, *n.next_b) for n in (here, there))
    off = (here.off_L, *here.off_db, *here.off_b)
    return all(np.allclose(a, b, rtol=APART, atol=room) for a, b, room in zip(ours, theirs, off, strict=True))


def _nudged(run: Training) -> Training:
    """Return a training whose weights and biases begin a little beside those of another."""
    chance = np.random.Generator(np.random.PCG64(0))
    start = Parameters(run.start, path_of(run).parameters(0))

    def beside(values: Array) -> tuple[tuple[float, ...], ...]:
        signs = np.where(chance.random(values.shape) < 0.5, -1.0, 1.0)
        return tuple(map(tuple, (values * (1 + NUDGE * signs)).tolist()))

    weights, biases = tuple(beside(W) for W in start.W), tuple(beside(b)[0] for b in start.b)
    if run.start.shared:
        biases = tuple((layer[0],) * len(layer) for layer in biases)
    return replace(run, start=replace(run.start, weights=weights, biases=biases))
