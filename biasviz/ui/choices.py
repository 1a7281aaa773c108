"""A field for one choice out of a list: titles on the screen, ids in the signals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from biasviz.ui.style import draw_chevron
from biasviz.ui.theme import Look

ID = Qt.ItemDataRole.UserRole


class ChoiceField(QComboBox):
    """A combo box of titles, each with its id.

    What is chosen is compared with what the program last showed, so that showing never signals.

    Signals:
        chosen(str): the user chose another id.
        considered(str or None): an id of the open list is looked at, or none any more.

    """

    chosen = Signal(str)
    considered = Signal(object)

    def __init__(self, name: str, title: str, meaning: str, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines
        self._shown: str | None = None
        self._title = ""
        self._look: Look | None = None
        self._meaning = meaning
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(meaning)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(1)
        self.setMaxVisibleItems(24)
        self.currentIndexChanged.connect(self._picked)
        self.activated.connect(self._picked)
        self.highlighted.connect(self._looked_at)

    def offer(self, titles: Mapping[str, str], tips: Mapping[str, str] | None = None) -> None:
        """Offer these titles by id, in order, with a tooltip for each."""
        self.offer_groups([("", id, title) for id, title in titles.items()])
        for row, id in enumerate(titles):
            if tips:
                self.setItemData(row, tips[id], Qt.ItemDataRole.ToolTipRole)

    def offer_groups(self, entries: Iterable[tuple[str, str, str]]) -> None:
        """Offer (group, id, title) entries; each group begins with a heading that cannot be chosen."""
        model, group = QStandardItemModel(self), ""
        for heading, id, title in entries:
            if heading != group:
                group = heading
                item = QStandardItem(heading)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                bold = QFont()
                bold.setWeight(QFont.Weight.DemiBold)
                item.setFont(bold)
                model.appendRow(item)
            item = QStandardItem(title)
            item.setData(id, ID)
            model.appendRow(item)
        shown, self._shown = self._shown, None
        self.setModel(model)
        self.setCurrentIndex(-1)
        if shown is not None:
            self.set_shown(shown, self._title)

    def set_shown(self, id: str, title: str = "") -> None:
        """Show the choice of that id, or the title where no such id is offered; nothing is signalled."""
        if (id, title) == (self._shown, self._title):
            return
        self._shown, self._title = id, title
        row = self.findData(id, ID)
        self.setCurrentIndex(row)
        words = title if row < 0 else ""
        if words != self.placeholderText():
            self.setPlaceholderText(words)
            self.setAccessibleDescription(words)
            self.update()

    def shown_words(self) -> str:
        """Return what is written in the field."""
        return self.currentText() or self.placeholderText()

    def restyle(self, look: Look) -> None:
        """Take font and sizes from the look."""
        self._look = look
        self.setFont(look.font())
        self.view().setFont(look.font())
        self.setFixedHeight(look.px(26 if self._lines == 1 else 38))

    def _picked(self, row: int) -> None:
        id = self.itemData(row, ID)
        if self._shown is not None and isinstance(id, str) and id != self._shown:
            self._shown = id
            self.chosen.emit(id)

    def _looked_at(self, row: int) -> None:
        if self.view().isVisible():  # Qt also marks what the program shows
            id = self.itemData(row, ID)
            self.considered.emit(id if isinstance(id, str) else None)

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the list has closed, however that came."""
        if event.type() == QEvent.Type.Hide and watched is self.view().window():
            self.considered.emit(None)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Answer what no handler below does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            letter = event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if letter:  # type-ahead comes before the window's one-letter keys
                event.accept()
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only while focused, so that scrolling past changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def showPopup(self) -> None:
        """Open the list, as wide as its longest title."""
        wanted = self.view().sizeHintForColumn(0) + (self._look.px(28) if self._look else 28)
        self.view().setMinimumWidth(max(self.width(), wanted))
        super().showPopup()
        self.view().window().installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Let a layout make it narrow."""
        return QSize(1, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        if self._look is None:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        with painter:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            option.currentText = "" if self._lines > 1 else self.shown_words()
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            if self._lines > 1:
                self._wrap(painter, self._look)
            else:
                painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            unit = self._look.unit
            middle = QPointF(self.width() - 12 * unit, self.height() / 2)
            draw_chevron(painter, middle, unit * 8, False, self._look.theme.color("muted"), unit * 1.5)

    def _wrap(self, painter: QPainter, look: Look) -> None:
        """Write a title that may be too long for one line."""
        room = QRectF(self.rect()).adjusted(look.px(8), 0, -look.px(20), 0)
        painter.setFont(look.font(12))
        painter.setPen(look.theme.color("text"))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, self.shown_words())
