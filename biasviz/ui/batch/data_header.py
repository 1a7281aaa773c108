"""The header of a table of data: names, and below each what its column is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from biasviz.ui.batch.data_model import ROLE
from biasviz.ui.style import mix, outline
from biasviz.ui.theme import Look

SIGNS = {"x": "X", "y": "Y", "": "–"}


class RoleHeader(QHeaderView):
    """Names above, and below each what its column is: X, Y or neither.

    Signals: role_asked(int): the sign of a column was clicked.

    """

    role_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look: Look | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def restyle(self, look: Look) -> None:
        """Take the sizes of a look."""
        self._look = look
        self.setFont(look.font(12, 600))
        self.setMinimumSectionSize(look.px(64))
        self.setDefaultSectionSize(look.px(96))

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(super().sizeHint().width(), 52 if self._look is None else self._look.px(50))

    def chip(self, section: int) -> QRect:
        """Return where the sign of a column lies."""
        look = self._look
        assert look is not None
        left = self.sectionViewportPosition(section) + look.px(6)
        return QRect(left, self.height() - look.px(24), look.px(40), look.px(19))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the role where its sign is pressed."""
        place = event.position().toPoint()
        section = self.logicalIndexAt(place)
        if event.button() == Qt.MouseButton.LeftButton and section >= 0 and self.chip(section).contains(place):
            self.role_asked.emit(section)
            return
        super().mousePressEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw name and sign."""
        look, model = self._look, self.model()
        if look is None or not rect.isValid():
            return
        theme, role = look.theme, str(model.headerData(logicalIndex, Qt.Orientation.Horizontal, ROLE) or "")
        selection = self.selectionModel()
        chosen = selection is not None and selection.currentIndex().column() == logicalIndex
        painter.save()
        painter.fillRect(rect, QColor(mix(theme.panel, theme.loss, 0.14) if chosen else theme.panel))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text if role else theme.muted))
        line = rect.adjusted(look.px(7), look.px(4), -look.px(5), 0)
        line.setHeight(look.px(20))
        name = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        words = QFontMetrics(self.font()).elidedText(name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        self._draw_chip(painter, self.chip(logicalIndex), role, look)
        painter.restore()

    def _draw_chip(self, painter: QPainter, chip: QRect, role: str, look: Look) -> None:
        theme = look.theme
        color = {"x": theme.loss, "y": theme.dL_da}.get(role, outline(theme))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(color), max(1, look.px(1))))
        painter.setBrush(QColor(mix(theme.field, color, 0.14)) if role else QColor(theme.field))
        painter.drawRoundedRect(chip, look.px(4), look.px(4))
        painter.setPen(QColor(color if role else theme.muted))
        painter.setFont(look.font(12, 600))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, SIGNS[role])
