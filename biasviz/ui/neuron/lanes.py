"""The lanes of a race as the strips show them: which there are, and what stands in their titles."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from biasviz.experiments.neuron.race import differences
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import STRIPS, State
from biasviz.ui.neuron import strips_text as text
from biasviz.ui.neuron.frame import SHARES, Frame
from biasviz.ui.neuron.painting import chip
from biasviz.ui.neuron.plotted import Worn
from biasviz.ui.neuron.shown import Shown
from biasviz.ui.theme import Look

LETTERS = ("A", "B")
KINDS = tuple(id for id in STRIPS if id != "all")


class Chip(NamedTuple):
    """Words in a title that stand on a ground of their own: the letter of a lane, or what it differs in."""

    words: str
    filled: bool = False


class Slot(NamedTuple):
    """A strip that is visible: kind (0 loss, 1 factors, 2 activation), lane, and its part of the height."""

    kind: int
    lane: int
    share: float


def slots(state: State) -> tuple[Slot, ...]:
    """Return the visible strips from top to bottom.

    Alone, a neuron shows its three strips, or the one that is chosen. A race shows that one strip, or the loss,
    of both lanes.
    """
    chosen = state.view.strip
    kind = 0 if chosen == "all" else KINDS.index(chosen)
    if state.neuron.rival is not None:
        return Slot(kind, 0, 0.5), Slot(kind, 1, 0.5)
    if chosen != "all":
        return (Slot(kind, 0, 1.0),)
    return tuple(Slot(k, 0, share) for k, share in enumerate(SHARES))


def shown_lanes(state: State, trace: NeuronTrace, look: Look) -> tuple[Shown, ...]:
    """Return what each lane shows."""
    rival = trace.rival
    if rival is None:
        return (Shown(trace, state.view, look),)
    found = differences(trace.lab.run, rival.lab.run)
    return tuple(
        Shown(t, state.view, look, lane, tuple(d.said(lane) for d in found)) for lane, t in enumerate((trace, rival))
    )


def summary(trace: NeuronTrace) -> str:
    """Return the plots in a sentence a lane, for those who cannot see them."""
    if trace.rival is None:
        return text.summary(trace)
    both = zip(LETTERS, (trace, trace.rival), strict=True)
    return " ".join(tr("Lane {letter}: {sentence}", letter=letter, sentence=text.summary(t)) for letter, t in both)


def lane_title(shown: Shown) -> list[Chip]:
    """Return what begins the title of a lane: its letter, and what it differs in."""
    if shown.lane is None:
        return []
    return [Chip(LETTERS[shown.lane], filled=True), *(Chip(words) for words in shown.differs)]


def paint_chip(p: QPainter, run: Chip, x: float, shown: Worn, frame: Frame) -> float:
    """Draw a chip of a title from x on, if it fits; return where the next words begin."""
    look, theme = shown.look, shown.look.theme
    font, pad = look.font(13, 700 if run.filled else 600), look.px(7)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(run.words) + 2 * pad
    if x + width > frame.right:
        return x
    base = frame.top - look.px(10)
    box = QRectF(x, base - metrics.ascent() - look.px(1), width, metrics.height() + look.px(2))
    ground, ink = ("text", "ground") if run.filled else ("cool", "text")
    chip(p, box, theme.color(ground), None if run.filled else theme.color("cool_line"), look.px(4))
    p.setFont(font)
    p.setPen(theme.color(ink))
    p.drawText(box, Qt.AlignmentFlag.AlignCenter, run.words)
    return x + width + look.px(8)
