"""The stability ruler: the learning rate on a log scale among the rates that mean something."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from biasviz.experiments.neuron.ruler import HIGHEST, LOWEST, Ruler
from biasviz.experiments.neuron.spec import Choice
from biasviz.language import tr
from biasviz.numerics.optimizers import OPTIMIZERS, stability
from biasviz.ui.neuron import inputs_text as text
from biasviz.ui.style import mix
from biasviz.ui.theme import Look
from biasviz.words import significant

LOW, HIGH = math.log10(LOWEST), math.log10(HIGHEST)
SNAP = 4.0
"""Pixels at unit 1 within which a click takes a mark's own rate."""
DECADE = 0.05
KEYS = {
    Qt.Key.Key_Right: DECADE, Qt.Key.Key_Up: DECADE, Qt.Key.Key_Left: -DECADE, Qt.Key.Key_Down: -DECADE,
    Qt.Key.Key_PageUp: 1.0, Qt.Key.Key_PageDown: -1.0,
}  # fmt: skip
SCALE = {1e-4: "10⁻⁴", 1e-2: "0.01", 1.0: "1", 100.0: "100"}
"""The numbers that are written on the scale."""
COLORS = {"here": "bias", "minimum": "loss", "kills": "bad"}


def nice(rate: float, digits: int) -> float:
    """Return the rate to that many significant digits, within the ruler."""
    return min(max(float(f"{rate:.{digits - 1}e}"), LOWEST), HIGHEST)


class RateRuler(QWidget):
    """Shows where the rate lies; click, drag and arrows set it.

    Signals:
        rate_set(float): the user set the rate.
        considered(float or None): the pointer is over that rate, or over none any more.

    """

    rate_set = Signal(float)
    considered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._shown: tuple[float, Ruler, Choice, str] | None = None
        self.setObjectName("rate_ruler")
        self.setProperty("draggable", True)
        self.setAccessibleName(tr(text.RULER[0]))
        self.setToolTip(tr(text.RULER[1]))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)

    def restyle(self, look: Look) -> None:
        """Take colours and sizes from the look."""
        self._look = look
        self.setFixedHeight(look.px(58))
        self.update()

    def set_shown(self, rate: float, ruler: Ruler, optimizer: Choice, moves: str) -> None:
        """Show a rate among its marks."""
        shown = (rate, ruler, optimizer, moves)
        if shown == self._shown or (self._shown is not None and repr(shown) == repr(self._shown)):
            return
        self._shown = shown
        self.update()
        described = f"η = {significant(rate)}. {'. '.join(self.lines())}"
        if described != self.accessibleDescription():
            self.setAccessibleDescription(described)

    def lines(self) -> tuple[str, ...]:
        """Return the words under the ruler as they fit."""
        if self._shown is None:
            return ()
        room = self.width() - 2.0
        metrics = QFontMetricsF(self._look.font(11)) if self._look else None
        fitting = []
        for variants in text.ruler_lines(*self._shown):
            fits = (v for v in variants if metrics is None or metrics.horizontalAdvance(v) <= room)
            fitting.append(next(fits, variants[-1]))
        return tuple(line for line in fitting if line)

    def sizeHint(self) -> QSize:
        """Return a size to begin with."""
        return QSize(200, self.height())

    # Places

    def _ends(self) -> tuple[float, float]:
        edge = 7.0 * (self._look.unit if self._look else 1.0)
        return edge, self.width() - edge

    def place(self, rate: float) -> float:
        """Return the horizontal position of a rate, at most at an end."""
        left, right = self._ends()
        part = (math.log10(min(max(rate, LOWEST), HIGHEST)) - LOW) / (HIGH - LOW)
        return left + part * (right - left)

    def rate_at(self, x: float) -> float:
        """Return the rate at a position: a mark's own near it, else two digits."""
        tick = self.tick_at(x)
        if tick is not None:
            return tick.rate
        left, right = self._ends()
        part = min(max((x - left) / (right - left), 0.0), 1.0)
        return nice(10 ** (LOW + part * (HIGH - LOW)), 2)

    def tick_at(self, x: float) -> text.Tick | None:
        """Return the nearest mark at a position, if one is near."""
        reach = SNAP * (self._look.unit if self._look else 1.0)
        near = [t for t in self._ticks() if abs(self.place(t.rate) - x) <= reach]
        return min(near, key=lambda t: abs(self.place(t.rate) - x), default=None)

    def _ticks(self) -> tuple[text.Tick, ...]:
        if self._shown is None:
            return ()
        return tuple(t for t in text.ticks(self._shown[1], self._shown[2]) if LOWEST <= t.rate <= HIGHEST)

    # The user

    def _set(self, rate: float) -> None:
        if self._shown is not None and rate != self._shown[0]:
            self.rate_set.emit(rate)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the pointer is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._set(self.rate_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._set(self.rate_at(event.position().x()))
        else:
            self.considered.emit(self.rate_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer has left; not now, for a widget that is just being hidden is left too."""
        QTimer.singleShot(0, self, lambda: self.considered.emit(None))
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of this control."""
        change = KEYS.get(Qt.Key(event.key()))
        if change is None or self._shown is None:
            super().keyPressEvent(event)
        else:
            self._set(nice(self._shown[0] * 10**change, 3))

    def event(self, event: QEvent) -> bool:
        """Answer what no handler below does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in KEYS:
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tick = self.tick_at(event.pos().x())
            words = tick.meaning if tick else f"{significant(self.rate_at(event.pos().x()), 2)}: {tr(text.RULER[1])}"
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        if self._look is None or self._shown is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.isEnabled():
                painter.setOpacity(0.4)
            if self.hasFocus():
                self._paint_focus(painter, self._look)
            self._paint_bar(painter, self._look)
            self._paint_ticks(painter, self._look)
            self._paint_words(painter, self._look)

    def _paint_focus(self, painter: QPainter, look: Look) -> None:
        thick = max(2, look.px(2))
        painter.setPen(QPen(look.theme.color("loss"), thick))
        inside = thick / 2
        area = QRectF(inside, inside, self.width() - thick, look.unit * 29 - thick)
        painter.drawRoundedRect(area, look.px(5), look.px(5))

    def _paint_bar(self, painter: QPainter, look: Look) -> None:
        assert self._shown is not None
        rate, ruler, optimizer, moves = self._shown
        theme, unit = look.theme, look.unit
        left, right = self._ends()
        y = 17 * unit
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(theme.line, theme.muted, 0.15)))
        painter.drawRoundedRect(QRectF(left, y - 1.5 * unit, right - left, 3 * unit), 1.5 * unit, 1.5 * unit)
        factor = stability(optimizer.id, **optimizer.keywords)
        if factor is not None and moves == "b" and ruler.limit_minimum is not None:
            limit = factor * ruler.limit_minimum
            middle = self.place(limit if OPTIMIZERS[optimizer.id].memory else limit / 2)
            end = self.place(limit)
            painter.setBrush(theme.color("good"))
            painter.drawRoundedRect(
                QRectF(left, y - 1.5 * unit, max(0.0, middle - left), 3 * unit), 1.5 * unit, 1.5 * unit
            )
            self._zigzag(painter, middle, end, y, QPen(theme.color("doubtful"), 1.6 * unit), 2.4 * unit)
            self._zigzag(painter, end, right, y, QPen(theme.color("bad"), 1.6 * unit), 4 * unit)
        painter.setPen(QPen(theme.color("muted"), max(1.0, unit)))
        for decade in range(int(LOW), int(HIGH) + 1):
            x = self.place(10.0**decade)
            painter.drawLine(QPointF(x, y + 3 * unit), QPointF(x, y + (6 if decade % 2 == 0 else 4.5) * unit))
        x = self.place(rate)
        painter.setPen(QPen(theme.color("text"), 1.6 * unit))
        painter.setBrush(theme.color("field"))
        painter.drawEllipse(QPointF(x, y), 4.6 * unit, 4.6 * unit)

    def _zigzag(self, painter: QPainter, start: float, end: float, y: float, pen: QPen, size: float) -> None:
        """Draw the teeth of a run that turns at every step; wilder beyond the limit."""
        if end - start < 1:
            return
        count = max(2, round((end - start) / (1.2 * size)))
        points = [QPointF(start + (end - start) * k / count, y + (size if k % 2 else -size)) for k in range(count + 1)]
        points[0].setY(y)
        points[-1].setY(y)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_ticks(self, painter: QPainter, look: Look) -> None:
        unit, y = look.unit, 17 * look.unit
        font = look.font(10, 600)
        painter.setFont(font)
        metrics, taken = QFontMetricsF(font), list[tuple[float, float]]()
        for tick in self._ticks():
            x, main = self.place(tick.rate), bool(tick.label)
            painter.setPen(QPen(look.theme.color(COLORS[tick.kind]), (1.8 if main else 1.0) * unit))
            painter.drawLine(QPointF(x, y - (6 if main else 5) * unit), QPointF(x, y + (5 if main else 3) * unit))
            wide = metrics.horizontalAdvance(tick.label)
            begin = min(max(x - wide / 2, 0.0), self.width() - wide)
            if main and all(begin > b or begin + wide < a for a, b in taken):
                taken.append((begin - 3 * unit, begin + wide + 3 * unit))
                painter.drawText(QPointF(begin, y - 7.5 * unit), tick.label)
        self._paint_scale(painter, look, taken)

    def _paint_scale(self, painter: QPainter, look: Look, taken: list[tuple[float, float]]) -> None:
        """Write the numbers of the scale where no mark has its name."""
        font = look.font(10)
        painter.setFont(font)
        painter.setPen(look.theme.color("muted"))
        for rate, words in SCALE.items():
            x, wide = self.place(rate), QFontMetricsF(font).horizontalAdvance(words)
            begin = min(max(x - wide / 2, 0.0), self.width() - wide)
            if all(begin > b or begin + wide < a for a, b in taken):
                painter.drawText(QPointF(begin, 9.5 * look.unit), words)

    def _paint_words(self, painter: QPainter, look: Look) -> None:
        assert self._shown is not None
        font, y = look.font(11), 29 * look.unit
        painter.setFont(font)
        painter.setPen(look.theme.color("muted"))
        high = QFontMetricsF(font).height()
        for line in self.lines():
            painter.drawText(QRectF(1, y, self.width() - 1, high), Qt.AlignmentFlag.AlignVCenter, line)
            y += high
