"""What the arrays of a line of code are shown as: which ones, how they were stretched, what they should have been."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.layer.xray_broadcast import Broadcast, Shape
from biasviz.experiments.layer.xray_report import HARMLESS, XRayed
from biasviz.experiments.layer.xray_run import RAN, Line


@dataclass(frozen=True, eq=False)
class Drawn:
    """An array as cells.

    Attributes:
        title: what stands over it, as in the code.
        array: the numbers, of any shape of at most two axes; a flat one is drawn as a row.
        shape: its own shape.
        into: rows and columns it is stretched to; the copies are ghosts.
        label: "this" or "right" for what one of the codes made, else "".
        wrong: whether the right code has another shape or other numbers there, and that does harm.

    """

    title: str
    array: NDArray[Any]
    shape: Shape
    into: tuple[int, int]
    label: str = ""
    wrong: bool = False

    @property
    def cells(self) -> NDArray[Any]:
        """The numbers in rows and columns."""
        return np.atleast_2d(self.array)


@dataclass(frozen=True, eq=False)
class Shown:
    """The pictures of a line.

    Attributes:
        line: the line.
        broadcast: where two shapes met in it, or None.
        from_: what it was made from: two operands that were stretched, or the arrays that it names.
        made: what it made, or None where it failed.
        right: what the right code makes there; None where that is the same.

    """

    line: Line
    broadcast: Broadcast | None
    from_: tuple[Drawn, ...]
    made: Drawn | None
    right: Drawn | None

    @property
    def down(self) -> bool:
        """Whether columns are added up, so that the result belongs below them."""
        return self.line.name == "db" and "axis=0" in self.line.code

    @property
    def results(self) -> list[Drawn]:
        """What both codes made, as far as that is drawn."""
        return [drawn for drawn in (self.made, self.right) if drawn is not None]


def shown(found: XRayed, index: int) -> Shown:
    """Return the pictures of a line, by its place in the code."""
    line = found.lines[index]
    other = found.counterpart(line)
    differs = found.differs(line)
    wrong = differs and found.verdict != HARMLESS
    made = None if line.array is None else _drawn(line.name, line.array, label="this", wrong=wrong)
    needed = differs or line.state != RAN
    right = _drawn(other.name, other.array, label="right") if needed and other.array is not None else None
    return Shown(line, line.broadcast, _sources(found, index), made, right)


def _drawn(
    title: str, array: NDArray[Any], into: tuple[int, int] | None = None, label: str = "", wrong: bool = False
) -> Drawn:
    rows, columns = np.atleast_2d(array).shape
    return Drawn(title, array, array.shape, into or (rows, columns), label, wrong)


def _before(found: XRayed, index: int) -> dict[str, NDArray[Any]]:
    """Return the arrays as they are when that line is about to run."""
    given = found.given
    space: dict[str, NDArray[Any]] = {"X": given.X, "W": given.W, "Y": given.Y, "start": given.start}
    return space | {line.name: line.array for line in found.lines[:index] if line.array is not None}


def _sources(found: XRayed, index: int) -> tuple[Drawn, ...]:
    """Return what a line is made from: the operands that were stretched, else the first two arrays that it names."""
    line, met = found.lines[index], found.lines[index].broadcast
    if met is not None:
        into = None if None in met.axes else _extent(met.axes)
        pairs = zip((met.left, met.right), line.operands, strict=True)
        return tuple(_drawn(side.text, value, into) for side, value in pairs)
    space = _before(found, index)
    named = (node.id for node in ast.walk(ast.parse(line.code)) if isinstance(node, ast.Name) and node.id in space)
    return tuple(_drawn(name, space[name]) for name in list(dict.fromkeys(named))[:2])


def _extent(axes: tuple[int | None, ...]) -> tuple[int, int]:
    """Return rows and columns of a result of at most two axes."""
    whole = (1, 1, *(axis or 1 for axis in axes))
    return whole[-2], whole[-1]
