"""The chip that says what the run is doing: a sign, the verdict, one line more; never another size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from biasviz.experiments.neuron.verdict import Verdict
from biasviz.language import tr
from biasviz.ui import transport_text as text
from biasviz.ui.style import mix
from biasviz.ui.theme import Look

Stroke = tuple[tuple[float, float], ...]
SIGNS: dict[str, tuple[Stroke, ...]] = {
    "converged": (((0.1, 0.55), (0.4, 0.85), (0.9, 0.2)),),
    "descending": (((0.1, 0.15), (0.85, 0.85)), ((0.35, 0.85), (0.85, 0.85), (0.85, 0.35))),
    "plateau": (((0.0, 0.85), (0.25, 0.25), (0.75, 0.25), (1.0, 0.85)),),
    "dead": (((0.5, 0.0), (0.5, 1.0)), ((0.2, 0.3), (0.8, 0.3))),
    "oscillating": (((0.0, 0.5), (0.2, 0.1), (0.45, 0.9), (0.7, 0.1), (1.0, 0.7)),),
    "diverged": (((0.1, 0.85), (0.85, 0.15)), ((0.35, 0.15), (0.85, 0.15), (0.85, 0.65))),
    "undefined": (((0.15, 0.15), (0.85, 0.85)), ((0.85, 0.15), (0.15, 0.85))),
    "veiled": (((0.0, 0.5), (0.15, 0.5)), ((0.42, 0.5), (0.58, 0.5)), ((0.85, 0.5), (1.0, 0.5))),
}
"""Strokes of each sign in a unit square, so that colour is never the only sign."""
COLORS = {
    "converged": "good", "descending": "loss", "plateau": "saturated_text", "dead": "muted",
    "oscillating": "doubtful", "diverged": "bad", "undefined": "bad",
    "veiled": "muted",
}  # fmt: skip
TOLD_SIGNS = SIGNS | {
    "through": (((0.1, 0.9), (0.1, 0.2)), ((0.5, 0.9), (0.5, 0.2)), ((0.9, 0.9), (0.9, 0.2))),
    "vanishes": (((0.1, 0.9), (0.1, 0.8)), ((0.5, 0.9), (0.5, 0.5)), ((0.9, 0.9), (0.9, 0.05))),
    "explodes": (((0.1, 0.9), (0.1, 0.05)), ((0.5, 0.9), (0.5, 0.5)), ((0.9, 0.9), (0.9, 0.8))),
    "cut": (((0.0, 0.5), (0.3, 0.5)), ((0.7, 0.5), (1.0, 0.5)), ((0.35, 0.9), (0.65, 0.1))),
    "missing": (((0.0, 0.55), (0.55, 0.0)), ((0.0, 1.0), (1.0, 0.0)), ((0.45, 1.0), (1.0, 0.45))),
}
TOLD_COLORS = COLORS | {
    "through": "good", "vanishes": "doubtful", "explodes": "bad", "cut": "muted", "missing": "doubtful",
}  # fmt: skip
"""With those of what a lab says in words of its own."""


class VerdictChip(QLabel):
    """The verdict of a run; its text is the verdict in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._shown: tuple[Verdict, str] | None = None
        self.setObjectName("verdict")
        self.setAccessibleName(tr(text.VERDICT))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def restyle(self, look: Look, width: float) -> None:
        """Take colours and sizes from the look; the width is for unit 1."""
        self._look = look
        self.setFixedSize(look.px(width), look.px(44))
        self.update()

    def set_shown(self, verdict: Verdict, note: str) -> None:
        """Show a verdict, and what just happened instead of its explanation."""
        if (verdict, note) == self._shown:
            return
        self._shown = (verdict, note)
        self.setText(text.verdict_line(verdict))
        head, more = text.verdict(verdict)
        self.setToolTip("\n".join(line for line in (head, more, note) if line))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        if self._look is None or self._shown is None:
            return
        look, (verdict, note) = self._look, self._shown
        theme, unit = look.theme, look.unit
        color = getattr(theme, TOLD_COLORS[verdict.outcome])
        head, more = text.verdict(verdict)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), theme.color("panel"))
            frame = max(1, look.px(1))
            box = QRectF(self.rect()).adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2)
            painter.setPen(QPen(QColor(mix(theme.panel, color, 0.6)), frame))
            painter.setBrush(QColor(mix(theme.field, color, 0.07)))
            painter.drawRoundedRect(box, 5 * unit, 5 * unit)
            pen = QPen(QColor(color), 2 * unit)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            side, left, top = 12 * unit, 10 * unit, (self.height() - 12 * unit) / 2
            for stroke in TOLD_SIGNS[verdict.outcome]:
                painter.drawPolyline([QPointF(left + x * side, top + y * side) for x, y in stroke])
            self._write(painter, head, look.font(13, 600), theme.text, 6 * unit)
            self._write(painter, note or more, look.font(11), theme.text if note else theme.muted, 24 * unit)

    def _write(self, painter: QPainter, words: str, font: QFont, color: str, top: float) -> None:
        unit = self._look.unit if self._look else 1.0
        area = QRectF(32 * unit, top, self.width() - 40 * unit, 16 * unit)
        painter.setFont(font)
        painter.setPen(QColor(color))
        fitting = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, fitting)
