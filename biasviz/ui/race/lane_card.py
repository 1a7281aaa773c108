"""A lane on the race bar: its letter, what it differs in, its verdict, and a stop-watch; never another size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from biasviz.ui.race.text import Lane
from biasviz.ui.sentence import fitted
from biasviz.ui.style import mix
from biasviz.ui.theme import Look
from biasviz.ui.verdict_chip import COLORS, SIGNS

HEIGHT = 60.0
WIDEST = "200,000"
"""The longest count there is; every other stands in its room."""
SIZES = (12.5, 12.0, 11.5, 11.0)
"""Of letters that need more room than they have."""


class LaneCard(QWidget):
    """Draws what is said of a lane."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._look: Look | None = None
        self.lane: Lane | None = None
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def restyle(self, look: Look) -> None:
        """Take colours and sizes from the look."""
        self._look = look
        self.setFixedHeight(look.px(HEIGHT))
        self.setMinimumWidth(look.px(200))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size to begin with."""
        return QSize(320, self.height())

    def show_lane(self, lane: Lane) -> None:
        """Show that from the next frame on."""
        if lane == self.lane:
            return
        before, self.lane = self.lane, lane
        self.update()
        if before is None or before[:6] != lane[:6] or lane.state != "running":
            self.setAccessibleName(lane.said())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        look, lane = self._look, self.lane
        if look is None or lane is None:
            return
        theme, unit = look.theme, look.unit
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            won = bool(lane.mark)
            frame = max(1.0, (2.0 if won else 1.0) * unit)
            box = QRectF(self.rect()).adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2)
            p.setPen(QPen(theme.color("good") if won else QColor(mix(theme.line, theme.muted, 0.3)), frame))
            p.setBrush(QColor(mix(theme.field, theme.good, 0.08)) if won else theme.color("field"))
            p.drawRoundedRect(box, 5 * unit, 5 * unit)
            left, right = 42 * unit, self._paint_watch(p, look, lane)
            self._paint_letter(p, look, lane)
            room = right - left - 8 * unit
            line = QRectF(left, 9 * unit, room, 19 * unit)
            if QFontMetricsF(look.font(12, 600)).horizontalAdvance(lane.settings) > room:
                # In what the lanes differ cannot be left out; the verdict stands elsewhere as well.
                both, small = QRectF(left, 6 * unit, room, 48 * unit), look.font(12, 600)
                p.setFont(small)
                p.setPen(theme.color("text"))
                words = fitted(lane.settings, QFontMetrics(small), int(room), int(both.height()))
                p.drawText(both, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, words)
                return
            self._write(p, lane.settings, look, 600, theme.color("text"), line)
            self._paint_sign(p, look, lane, left)
            below = QRectF(left + 18 * unit, 32 * unit, room - 18 * unit, 19 * unit)
            smallest = QFontMetricsF(look.font(SIZES[-1], 400))
            whole = smallest.horizontalAdvance(lane.verdict) <= below.width()
            self._write(p, lane.verdict if whole else lane.brief, look, 400, theme.color("text"), below)

    def _paint_letter(self, p: QPainter, look: Look, lane: Lane) -> None:
        unit = look.unit
        box = QRectF(10 * unit, (HEIGHT / 2 - 12) * unit, 24 * unit, 24 * unit)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.theme.color("text"))
        p.drawRoundedRect(box, 4 * unit, 4 * unit)
        p.setFont(look.font(15, 700))
        p.setPen(look.theme.color("ground"))
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, lane.letter)

    def _paint_watch(self, p: QPainter, look: Look, lane: Lane) -> float:
        """Draw the stop-watch at the right edge, the mark of the winner below it; return where they begin."""
        unit, theme = look.unit, look.theme
        digits, small = look.font(27, 700), look.font(12, 500)
        room, right = QFontMetricsF(digits).horizontalAdvance(WIDEST), self.width() - 12 * unit
        ink = {"running": "text", "met": "good", "never": "muted"}[lane.state]
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        p.setFont(digits)
        p.setPen(theme.color(ink))
        p.drawText(QRectF(right - room, 3 * unit, room, 36 * unit), align, lane.watch)
        wide = QFontMetricsF(small).horizontalAdvance(lane.below)
        p.setFont(small)
        p.setPen(theme.color("muted" if lane.state == "running" else ink))
        p.drawText(QRectF(right - wide - 2, 38 * unit, wide + 2, 17 * unit), align, lane.below)
        if not lane.mark:
            return right - max(room, wide)
        bold = look.font(12, 700)
        pill = QFontMetricsF(bold).horizontalAdvance(lane.mark) + 16 * unit
        box = QRectF(right - wide - 8 * unit - pill, 37 * unit, pill, 18 * unit)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.color("good"))
        p.drawRoundedRect(box, 9 * unit, 9 * unit)
        p.setFont(bold)
        p.setPen(theme.color("ground"))
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, lane.mark)
        return min(right - room, box.left())

    def _paint_sign(self, p: QPainter, look: Look, lane: Lane, left: float) -> None:
        unit = look.unit
        pen = QPen(look.theme.color(COLORS[lane.outcome]), 2 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        p.setPen(pen)
        for stroke in SIGNS[lane.outcome]:
            p.drawPolyline([QPointF(left + (1 + 11 * x) * unit, (36 + 11 * y) * unit) for x, y in stroke])

    def _write(self, p: QPainter, words: str, look: Look, weight: int, color: QColor, room: QRectF) -> None:
        font = look.font(13, weight)
        for size in SIZES:
            if QFontMetricsF(font).horizontalAdvance(words) > room.width():
                font = look.font(size, weight)
        p.setFont(font)
        p.setPen(color)
        fitting = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        p.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitting)
