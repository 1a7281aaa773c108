"""How NumPy fits two arrays of different shapes together, told from the shapes of the real operands."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType
from typing import Any

import numpy as np

Shape = tuple[int, ...]
SIGNS: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "−", ast.Mult: "·", ast.Div: "/"}


@dataclass(frozen=True)
class Operand:
    """One side.

    Attributes:
        text: how it stands in the code.
        shape: its shape.
        aligned: its axes under those of the result, from the right; None where it has none.
        stretched: axes of the result along which it is repeated.

    """

    text: str
    shape: Shape
    aligned: tuple[int | None, ...]
    stretched: tuple[int, ...]


@dataclass(frozen=True)
class Broadcast:
    """Two operands of different shapes.

    Attributes:
        sign: what stands between them.
        left, right: the operands.
        axes: length of each axis of the result; None for one that neither can be stretched to.
        into: the shape that the result has to fit in place, or None.

    """

    sign: str
    left: Operand
    right: Operand
    axes: tuple[int | None, ...]
    into: Shape | None = None

    @property
    def fits(self) -> bool:
        """Whether NumPy can carry it out."""
        return None not in self.axes and (self.into is None or self.axes == self.into)


def aligned(sign: str, left: tuple[str, Shape], right: tuple[str, Shape], into: Shape | None = None) -> Broadcast:
    """Return how two shapes are put one under the other, by NumPy's rule: from the right, a length of 1 stretches."""
    ndim = max(len(left[1]), len(right[1]))
    rows = [(*(None,) * (ndim - len(shape)), *shape) for _, shape in (left, right)]
    axes = tuple(_length(a or 1, b or 1) for a, b in zip(*rows, strict=True))
    sides = [
        Operand(text, shape, row, tuple(i for i, own in enumerate(row) if axes[i] not in (None, own or 1)))
        for (text, shape), row in zip((left, right), rows, strict=True)
    ]
    return Broadcast(sign, sides[0], sides[1], axes, into)


def meeting_in(line: str, space: Mapping[str, Any]) -> tuple[Broadcast, tuple[Any, Any]] | None:
    """Return the first place in a line where two arrays of different shapes meet, and the two; None if there is none.

    Args:
        line: an assignment that is about to run.
        space: what its names stand for now.

    """
    for sign, left, right, in_place in _meetings(line):
        found = [_value(text, code, space) for text, code in (left, right)]
        if any(value is None for value in found):
            return None  # what goes wrong does so inside an operand
        (a, b) = [np.shape(value) for value in found]
        if all(isinstance(value, np.ndarray | np.generic) for value in found) and a != b:
            met = aligned(sign, (left[0], a), (right[0], b), a if in_place else None)
            return met, (np.array(found[0]), np.array(found[1]))
    return None


def broadcast_of(line: str, space: Mapping[str, Any]) -> Broadcast | None:
    """Return the first place in a line where two arrays of different shapes meet; None where there is none."""
    met = meeting_in(line, space)
    return None if met is None else met[0]


def _length(a: int, b: int) -> int | None:
    if a == b or b == 1:
        return a
    return b if a == 1 else None


Piece = tuple[str, CodeType]


@lru_cache(maxsize=512)
def _meetings(line: str) -> tuple[tuple[str, Piece, Piece, bool], ...]:
    """Return what is added, subtracted, multiplied or divided in a line, the innermost first, compiled."""
    statement = ast.parse(line).body[0]
    found = [
        (SIGNS[type(node.op)], _piece(node.left), _piece(node.right), False)
        for node in _inside_out(statement)
        if isinstance(node, ast.BinOp) and type(node.op) in SIGNS
    ]
    if isinstance(statement, ast.AugAssign):
        target = ast.parse(ast.unparse(statement.target), mode="eval").body
        found.append((SIGNS[type(statement.op)], _piece(target), _piece(statement.value), True))
    return tuple(found)


def _inside_out(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        yield from _inside_out(child)
    yield node


def _piece(node: ast.expr) -> Piece:
    text = ast.unparse(node)
    return text, compile(text, "<x-ray>", "eval")


def _value(text: str, code: CodeType, space: Mapping[str, Any]) -> Any:
    """Return what a piece of a line comes to; None where it raises."""
    if text in space:
        return space[text]
    try:
        return eval(code, dict(space))
    except (TypeError, ValueError):
        return None
