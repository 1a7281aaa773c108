"""Lines of NumPy, run one by one, with what NumPy made of each.

Only text that `xray_code` has written is run here, never anything from a file or from a person.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.layer.xray_broadcast import Broadcast, Shape, meeting_in
from biasviz.experiments.layer.xray_code import Given, helpers

Space = dict[str, Any]
RAN, FAILED, UNREACHED = "ran", "failed", "unreached"


@dataclass(frozen=True, eq=False)
class Line:
    """A line and what came of it.

    Attributes:
        code: the line as it was run.
        name: the array that it makes or changes.
        state: RAN, FAILED or UNREACHED.
        array: what `name` then is, a read-only copy; None where the line did not run.
        broadcast: where two arrays of different shapes met in it, or None.
        operands: the two arrays that met there, as they were.
        warnings: what NumPy warned of, in its own words.
        error: type and message of what NumPy raised, in its own words, or None.

    """

    code: str
    name: str
    state: str
    array: NDArray[Any] | None = None
    broadcast: Broadcast | None = None
    operands: tuple[NDArray[Any], ...] = ()
    warnings: tuple[str, ...] = ()
    error: tuple[str, str] | None = None

    @property
    def shape(self) -> Shape | None:
        """The shape of what it made."""
        return None if self.array is None else self.array.shape

    @property
    def dtype(self) -> str:
        """The dtype of what it made, or ""."""
        return "" if self.array is None else str(self.array.dtype)


@dataclass(frozen=True)
class Later:
    """Where the lines come to when their step is taken over and over.

    Attributes:
        steps: how many were taken.
        L: the loss of the last of them, summed where it is one a row; NaN where none was whole.
        A: what the layer then gave.
        W, b: the weights and biases after it.
        error: type and message of what NumPy raised in the step after these, or None.

    """

    steps: int
    L: float
    A: NDArray[Any]
    W: NDArray[Any]
    b: NDArray[Any]
    error: tuple[str, str] | None = None


def namespace(given: Given, lines: Sequence[str]) -> Space:
    """Return what the lines may name: copies of the data, and the functions that NumPy does not have."""
    arrays = {"X": given.X, "W": given.W, "Y": given.Y, "start": given.start}
    space: Space = {"np": np, "lr": float(given.lr), **given.parameters}
    space |= {name: np.array(value, dtype=float) for name, value in arrays.items()}
    for text in helpers(lines):
        exec(_compiled(text), space)
    return space


def run(lines: Sequence[str], space: Space) -> tuple[Line, ...]:
    """Run the lines one by one in that namespace; after an error no further one is reached."""
    done: list[Line] = []
    for code in lines:
        name = re.split(r"\W", code, maxsplit=1)[0]
        if done and done[-1].state != RAN:
            done.append(Line(code, name, UNREACHED))
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            met = meeting_in(code, space)
        broadcast, operands = met or (None, ())
        with warnings.catch_warnings(record=True) as caught, np.errstate(all="warn"):
            warnings.simplefilter("always")
            try:
                exec(_compiled(code), space)
            except (TypeError, ValueError) as error:  # what NumPy raises for shapes and dtypes
                done.append(Line(code, name, FAILED, None, broadcast, operands, _said(caught), _named(error)))
                continue
        array = np.array(space[name])
        array.flags.writeable = False
        done.append(Line(code, name, RAN, array, broadcast, operands, _said(caught)))
    return tuple(done)


def run_on(lines: Sequence[str], space: Space, steps: int) -> Later:
    """Take the step that the lines are, that many times; the namespace is used up."""
    body = _compiled("\n".join(lines))
    error, taken, L, A = None, 0, np.nan, np.empty(0)
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for taken in range(1, steps + 1):
            try:
                exec(body, space)
            except (TypeError, ValueError) as raised:
                error, taken = _named(raised), taken - 1
                break
            L, A = float(np.sum(space["L"])), space["A"]
    return Later(taken, L, np.array(A), np.array(space["W"]), np.array(space["b"]), error)


@lru_cache(maxsize=512)
def _compiled(code: str) -> CodeType:
    return compile(code, "<x-ray>", "exec")


def _said(caught: Sequence[warnings.WarningMessage]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{entry.category.__name__}: {entry.message}" for entry in caught))


def _named(error: Exception) -> tuple[str, str]:
    """Return the error's type and its message, as Python prints them."""
    return type(error).__name__, str(error)
