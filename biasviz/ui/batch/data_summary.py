"""The current column of the table in a few numbers, and how they are spread."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from biasviz.data.summary import Summary
from biasviz.language import tr
from biasviz.ui.style import mix
from biasviz.ui.theme import Look
from biasviz.words import grouped, significant


class ColumnCard(QWidget):
    """Keeps nothing but what it draws."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("data_summary")
        self._look: Look | None = None
        self._name, self._role = "", ""
        self._found: Summary | None = None

    def sizeHint(self) -> QSize:
        """Return room for numbers and bars."""
        return QSize(220, 300) if self._look is None else QSize(self._look.px(220), self._look.px(300))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        self.setFixedWidth(look.px(220))
        self.update()

    def show_column(self, name: str, role: str, found: Summary) -> None:
        """Show a column."""
        if (name, role, found) == (self._name, self._role, self._found):
            return
        self._name, self._role, self._found = name, role, found
        words = [f"{title} {value}" for title, value in self.lines()]
        self.setAccessibleName(tr("Column {name}", name=name))
        self.setAccessibleDescription("; ".join(words))
        self.update()

    def lines(self) -> list[tuple[str, str]]:
        """Return what is told of the column: titles and values."""
        found = self._found
        if found is None:
            return []
        if found.mean is None or found.deviation is None:
            named = [(name, grouped(count)) for name, count in zip(found.names, found.counts, strict=True)]
            return named + ([(tr("others"), grouped(found.left))] if found.left else [])
        return [
            (tr("mean"), significant(found.mean, 5)), (tr("standard deviation"), significant(found.deviation, 4)),
            (tr("smallest"), significant(found.low, 5)), (tr("largest"), significant(found.high, 5)),
        ]  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, the numbers and the bars."""
        look, found = self._look, self._found
        if look is None or found is None:
            return
        painter, theme = QPainter(self), look.theme
        left, right, y = look.px(8), self.width() - look.px(8), look.px(20)
        painter.setFont(look.font(14, 600))
        painter.setPen(QColor(theme.text))
        name = QFontMetrics(painter.font()).elidedText(self._name, Qt.TextElideMode.ElideMiddle, right - left)
        painter.drawText(QPointF(left, y), name)
        painter.setFont(look.font(13))
        color = {"x": theme.loss, "y": theme.dL_da}.get(self._role, theme.muted)
        largest = max(found.counts, default=1) or 1
        for k, (title, value) in enumerate(self.lines()):
            y += look.px(24)
            if found.names and k < len(found.counts):
                width = (right - left) * found.counts[k] / largest
                bar = QRectF(left - look.px(4), y - look.px(16), width + look.px(8), look.px(21))
                painter.fillRect(bar, QColor(mix(theme.ground, color, 0.16)))
            self._line(painter, look, y, title, value)
        if not found.names:
            self._draw_bars(painter, look, QRectF(left, y + look.px(16), right - left, look.px(110)), color)

    def _line(self, painter: QPainter, look: Look, y: int, title: str, value: str) -> None:
        left, right = look.px(8), self.width() - look.px(8)
        metrics = QFontMetrics(painter.font())
        room = right - left - metrics.horizontalAdvance(value) - look.px(8)
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(QPointF(left, y), metrics.elidedText(title, Qt.TextElideMode.ElideRight, room))
        painter.setPen(QColor(look.theme.text))
        painter.drawText(QPointF(right - metrics.horizontalAdvance(value), y), value)

    def _draw_bars(self, painter: QPainter, look: Look, box: QRectF, color: str) -> None:
        assert self._found is not None
        counts, theme = self._found.counts, look.theme
        largest, step = max(counts) or 1, box.width() / len(counts)
        for k, count in enumerate(counts):
            height = box.height() * count / largest
            bar = QRectF(box.left() + k * step, box.bottom() - height, step - look.px(1), height)
            painter.fillRect(bar, QColor(mix(theme.ground, color, 0.55)))
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(QColor(theme.muted))
        painter.setFont(look.font(12))
        below = box.bottom() + look.px(16)
        low, high = significant(self._found.low, 3), significant(self._found.high, 3)
        painter.drawText(QPointF(box.left(), below), low)
        painter.drawText(QPointF(box.right() - QFontMetrics(painter.font()).horizontalAdvance(high), below), high)
