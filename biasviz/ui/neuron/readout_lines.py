"""Live lines: an equation with its numbers, in the wording and the size that fit."""

from __future__ import annotations

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


def draw(
    p: QPainter, ink: Ink, equations: list[Equation], left: float, right: float, baselines: list[float]
) -> None:
    """Draw live lines in one size, but for a line too long for it; results end at the right edge."""
    found = [worded(ink, equation, right - left) for equation in equations]
    common = min((size for _, size in found if size >= ALIKE), default=SIZES[0])
    for equation, (line, size), baseline in zip(equations, found, baselines, strict=True):
        kind = ink.math(min(size, common))
        ink.runs(p, kind, left, baseline, line)
        result = equation.result.text
        taken = kind.width(result)
        slot = max(taken, kind.width(SLOT))
        ink.text(p, kind, "text", right - slot - ink.u(EQUALS) - kind.width("="), baseline, "=")
        ink.text(p, kind, equation.result.color, right - taken, baseline, result)


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
