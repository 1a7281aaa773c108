"""Live lines: an equation with its numbers, in the wording and the size that fit."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QPainter

from biasviz.ui.neuron.readout_content import Equation, Line, Run
from biasviz.ui.neuron.readout_ink import Ink, Type

EQUALS = 4.0
"""Space after the equals sign, at unit 1."""
SLOT = "−0.0000"
"""What a result has room for at least, so that its equals sign rests while digits run."""
SIZES = (16, 15, 14, 13, 12)
"""Sizes of a live line, the first that fits."""
ALIKE = 14
"""Down to this size the lines of a section share the smallest; a longer one is smaller by itself."""


class Laid(NamedTuple):
    """A line with its places in pixels: the head and the equals sign stand still, the rest runs."""

    size: int
    head: Run
    equals: float
    tail: Line
    tail_at: float
    result: Run
    result_at: float

    @property
    def standing(self) -> object:
        """What the standing part depends on."""
        return self[:3]


def laid(ink: Ink, equations: list[Equation], left: float, right: float) -> list[Laid]:
    """Place live lines in one size, but for a line too long for it; results end at the right edge."""
    found = [worded(ink, equation, right - left) for equation in equations]
    common = min((size for _, size in found if size >= ALIKE), default=SIZES[0])
    places = []
    for equation, (line, size) in zip(equations, found, strict=True):
        size = min(size, common)
        kind = ink.math(size)
        taken = kind.width(equation.result.text)
        equals = right - max(taken, kind.width(SLOT)) - ink.u(EQUALS) - kind.width("=")
        tail_at = left + kind.width(line[0].text)
        places.append(Laid(size, line[0], equals, line[1:], tail_at, equation.result, right - taken))
    return places


def draw_standing(p: QPainter, ink: Ink, line: Laid, left: float, baseline: float) -> None:
    """Draw the head of a line and its equals sign."""
    kind = ink.math(line.size)
    ink.runs(p, kind, left, baseline, (line.head,))
    ink.text(p, kind, "text", line.equals, baseline, "=")


def draw_live(p: QPainter, ink: Ink, line: Laid, baseline: float) -> None:
    """Draw the numbers of a line."""
    kind = ink.math(line.size)
    ink.runs(p, kind, line.tail_at, baseline, line.tail)
    ink.text(p, kind, line.result.color, line.result_at, baseline, line.result.text)


def worded(ink: Ink, equation: Equation, room: float) -> tuple[Line, int]:
    """Return the first wording that fits, and the largest letters it fits in."""
    for line in equation.wordings:
        for size in SIZES:
            if line_width(ink, ink.math(size), line, equation.result) <= room:
                return line, size
    return equation.wordings[-1], SIZES[-1]


def line_width(ink: Ink, kind: Type, line: Line, result: Run) -> float:
    """Return what a live line takes."""
    slot = max(kind.width(result.text), kind.width(SLOT))
    return sum(kind.width(run.text) for run in line) + kind.width(" =") + ink.u(EQUALS) + slot
