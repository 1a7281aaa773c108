"""The Shape X-ray: the code of the switches beside the right code, run on the same rows, and what differs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.layer.evaluation import some_inputs, targets
from biasviz.experiments.layer.path import walked
from biasviz.experiments.layer.spec import Training
from biasviz.experiments.layer.xray import FEWER_STEPS, MOST_STEPS, XRay
from biasviz.experiments.layer.xray_code import Given, program, setting_up, stepping
from biasviz.experiments.layer.xray_run import FAILED, RAN, Later, Line, namespace, run, run_on

ROWS = 64
"""Rows that the code is run on at most, so that each switch answers at once."""
RIGHT, HARMLESS, SILENT, SAID = "right", "harmless", "silent", "said"
"""The code is right; it is not, and does the same; does something else without a word; NumPy says so."""
SMALL = 20_000
"""Multiplications of X @ W up to which a layer is small."""
FEW = 3
"""Steps after which two ways of writing that do the same still must."""
SAME = 1e-9
"""Relative difference up to which two numbers were only rounded differently."""


@dataclass(frozen=True, eq=False)
class Compared:
    """One quantity of both codes.

    Attributes:
        name: as it stands in the code.
        mine, right: what each made of it; `mine` is None where it was not reached.

    """

    name: str
    mine: NDArray[Any] | None
    right: NDArray[Any]

    @property
    def same_shape(self) -> bool:
        """Whether both have the same shape."""
        return self.mine is not None and self.mine.shape == self.right.shape

    @cached_property
    def same_values(self) -> bool:
        """Whether both hold the same numbers, whatever their shapes, or the same one over and over."""
        if self.mine is None:
            return False
        mine, right = self.mine.ravel(), self.right.ravel()
        if len(mine) != len(right) and 1 not in (len(mine), len(right)):
            return False
        return close(*np.broadcast_arrays(mine, right))


class XRayed:
    """What the switches come to on some rows; each part is computed when first asked for.

    Attributes:
        switches, given: what was asked; `switches.line` and `switches.steps` play no part.
        rows: how many rows there are in all; the code runs on the first of them, `given.n`.

    """

    def __init__(self, switches: XRay, given: Given, rows: int) -> None:
        self.switches, self.given, self.rows = switches, given, rows
        self._differing: dict[Line, bool] = {}
        self._later_ones: dict[tuple[bool, int], Later] = {}
        # "none" has no right step of b: it is held against the sum.
        self._right_given = replace(given, reduction="sum") if given.reduction == "none" else given
        self._right = XRay(update="new" if switches.update == "new" else "in_place")

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The code that is shown, run."""
        return _ran(self.switches, self.given)

    @cached_property
    def right(self) -> tuple[Line, ...]:
        """The right code, run on the same rows."""
        return _ran(self._right, self._right_given)

    def line(self, name: str, code: tuple[Line, ...] | None = None) -> Line:
        """Return the last line that makes or changes that array, of the code that is shown or of another."""
        return [line for line in (self.lines if code is None else code) if line.name == name][-1]

    def counterpart(self, line: Line) -> Line:
        """Return the line of the right code that makes the same array, as often changed."""
        before = self.lines[: self.lines.index(line) + 1]
        same = [other for other in self.right if other.name == line.name]
        return same[min(sum(other.name == line.name for other in before), len(same)) - 1]

    @property
    def failed(self) -> Line | None:
        """The line at which NumPy raised, or None."""
        return next((line for line in self.lines if line.state == FAILED), None)

    @cached_property
    def compared(self) -> tuple[Compared, ...]:
        """L, the mean of dZ, dW, db, and b after the step."""
        names = ["L", "dZ", "dW", "db", "b"] if self.given.reduction != "none" else ["dZ", "dW", "db", "b"]
        return tuple(self._compared(name) for name in names)

    def _compared(self, name: str) -> Compared:
        line, right = self.line(name), self.line(name, self.right).array
        assert right is not None
        mine = line.array
        if name == "dZ":
            return Compared("np.mean(dZ)", None if mine is None else np.mean(mine), np.mean(right))
        return Compared(name, mine, right)

    @cached_property
    def verdict(self) -> str:
        """One of RIGHT, HARMLESS, SILENT and SAID."""
        if self.failed is not None:
            return SAID
        if [line.code for line in self.lines] == [line.code for line in self.right]:
            return RIGHT
        return HARMLESS if self._does_the_same() else SILENT

    def _does_the_same(self) -> bool:
        found = {entry.name: entry.same_values for entry in self.compared}
        if not (found.get("L", True) and found["dW"]):
            return False
        mine, right = self.later(FEW), self.later(FEW, right=True)
        same = mine.error is None and close(mine.W, right.W) and self._fits(mine.b, right.b)
        return same and (self.given.reduction == "none" or close(np.array(mine.L), np.array(right.L)))

    def _fits(self, mine: NDArray[Any], right: NDArray[Any]) -> bool:
        """Whether a b acts on every row as the right one does."""
        cells = (self.given.n, self.given.k)
        try:
            return close(np.broadcast_to(mine, cells), np.broadcast_to(right, cells))
        except ValueError:
            return False

    @property
    def next_error(self) -> tuple[str, str] | None:
        """What NumPy raises in the second step where the first one passed, or None."""
        return None if self.failed else self.later(2).error

    @property
    def many(self) -> int:
        """How many steps the code is run on for: so many that it answers at once."""
        return MOST_STEPS if self.given.X.size * self.given.k <= SMALL else FEWER_STEPS

    def later(self, steps: int, right: bool = False) -> Later:
        """Return where the shown code, or the right one, comes to after so many steps."""
        found = self._later_ones.get((right, steps))
        if found is None:
            switches, given = (self._right, self._right_given) if right else (self.switches, self.given)
            first, body = setting_up(switches, given), stepping(switches, given)
            space = namespace(given, [*first, *body])
            run(first, space)
            found = self._later_ones[right, steps] = run_on(body, space, steps)
        return found

    def looked_at(self, chosen: int = -1) -> int:
        """Return the line that is looked at, from 0: the chosen one, else the one that fails, else db if all is right.

        Of lines that make something else than the right code, the first with another shape comes before other numbers.
        """
        if 0 <= chosen < len(self.lines):
            return chosen
        if self.failed is not None:
            return self.lines.index(self.failed)
        wrong = [line for line in self.lines if self.differs(line)]
        misshapen = [line for line in wrong if line.shape != self.counterpart(line).shape]
        return self.lines.index([*misshapen, *wrong, self.line("db")][0])

    def differs(self, line: Line) -> bool:
        """Whether the line ran and made another shape, or other numbers, than the right code."""
        if line not in self._differing:
            self._differing[line] = self._compare(line)
        return self._differing[line]

    def _compare(self, line: Line) -> bool:
        other = self.counterpart(line).array
        if line.state != RAN or line.array is None or other is None or line.name == "y":
            return False
        return line.array.shape != other.shape or not close(line.array, other)

    @property
    def program(self) -> str:
        """The code that is shown, as a program that runs by itself."""
        return program(self.switches, self.given)


def close(a: NDArray[Any], b: NDArray[Any]) -> bool:
    """Whether two arrays of one shape hold the same numbers but for rounding."""
    if a.shape != b.shape:
        return False
    finite = np.abs(b[np.isfinite(b)])
    largest = float(finite.max()) if finite.size else 0.0
    return bool(np.allclose(a, b, rtol=SAME, atol=1e-12 * max(1.0, largest), equal_nan=True))


def _ran(switches: XRay, given: Given) -> tuple[Line, ...]:
    lines = [*setting_up(switches, given), *stepping(switches, given)]
    return run(lines, namespace(given, lines))


def xray(switches: XRay, given: Given, rows: int | None = None) -> XRayed:
    """Return what the switches come to.

    Args:
        switches: how the step is written.
        given: the data, of which the first ROWS rows are used.
        rows: how many rows there are in all; by default those given.

    """
    few = replace(given, X=given.X[:ROWS], Y=given.Y[:ROWS])
    return XRayed(switches, few, given.n if rows is None else rows)


def xrayed(run: Training, step: int, switches: XRay, neuron: int = 0) -> XRayed:
    """Return what the switches come to at a step (which must have been reached) of a training.

    Args:
        run: the training; its optimizer and the slope it takes at a kink play no part.
        step: where W and b are taken from; the rows are the first of those that it sees.
        switches: how the step is written.
        neuron: the one that is left where only one is looked at.

    """
    return _xrayed(run, step, replace(switches, line=-1, steps=0), neuron if switches.neurons == "one" else -1)


@lru_cache(maxsize=32)
def _xrayed(run: Training, step: int, switches: XRay, neuron: int) -> XRayed:
    path, layer = walked(run, step), run.start
    which = path.which(step)
    rows = which[:ROWS]
    some = slice(neuron, neuron + 1) if neuron >= 0 else slice(None)
    X, Y = some_inputs(layer.batch, rows), targets(layer.batch)[rows][:, some]
    W, start = path.weights(step)[:, some], path.bias(step)[0, some]
    given = Given(X, W, start, Y, layer.activation, layer.loss, layer.reduction, run.learning_rate, run.moves)
    return xray(switches, given, len(which))
