"""The lines of NumPy so far, on a card that scrolls, and the button that copies the whole step."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QWidget

from biasviz.language import mark, tr
from biasviz.ui.batch.xray_code_card import CodeCard, Row
from biasviz.ui.network.backprop_numbers import Words
from biasviz.ui.theme import Look

TITLE = mark("The lines so far")
NONE = mark("The lines so far: none")
COPY = mark("Copy the lines")
MEANING = mark("Copies the whole step as NumPy code that runs, with these W and b")


class Lines(QObject):
    """Stands on the canvas, right of the words.

    Attributes:
        card: the lines.

    Signals:
        line_chosen(int): a line was clicked, or gone to with Up and Down.
        copy_asked().

    """

    line_chosen = Signal(int)
    copy_asked = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.title = QLabel(tr(TITLE), over)
        self.title.setObjectName("backprop_lines_title")
        self.title.setProperty("ink", "muted")
        self.copy = QPushButton(tr(COPY), over)
        self.copy.setObjectName("copy_backprop")
        self.copy.setAccessibleName(tr(COPY))
        self.copy.setToolTip(tr(MEANING))
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.copy.clicked.connect(lambda: self.copy_asked.emit())
        self.scroll = QScrollArea(over)
        self.scroll.setObjectName("backprop_lines")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card = CodeCard()
        self.card.setObjectName("backprop_code")
        self.card.setAccessibleName(tr(TITLE))
        self.card.setToolTip(tr("Click a line to go to its array; Up and Down go from line to line."))
        self.card.line_chosen.connect(self.line_chosen)
        self.scroll.setWidget(self.card)
        self._look: Look | None = None

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        self.title.setFont(look.font(12))
        self.copy.setFont(look.font(12, 500))
        self.copy.setFixedSize(QFontMetrics(self.copy.font()).horizontalAdvance(self.copy.text()) + look.px(22),
                               look.px(24))  # fmt: skip
        self.card.restyle(look)

    def show_lines(self, words: Words) -> None:
        """Show the lines so far, the one that is told of chosen."""
        rows = tuple(Row(text, "ran", shape) for text, shape in words.lines)
        chosen = -1 if words.chosen is None else words.chosen
        fresh = (rows, chosen) != (self.card.rows, self.card.chosen)
        self.card.show_rows(rows, chosen)
        self.card.setVisible(bool(rows))
        self.title.setText(tr(TITLE if rows else NONE))
        if fresh:
            self._fit()

    def place(self, box: QRectF | None) -> None:
        """Stand in a box of the canvas; None for nowhere."""
        look = self._look
        for part in (self.title, self.copy, self.scroll):
            part.setVisible(box is not None)
        if look is None or box is None:
            return
        head = look.px(27)
        room = box.toRect()
        self.title.setGeometry(room.x(), room.y(), room.width() - self.copy.width(), look.px(24))
        self.copy.move(room.right() - self.copy.width() + 1, room.y())
        below = room.adjusted(0, head, 0, 0)
        if self.scroll.geometry() != below:
            self.scroll.setGeometry(below)
            self._fit()

    def _fit(self) -> None:
        """Give the card the height that its lines need, and show the chosen one."""
        wide = self.scroll.width()
        high = self.card.heightForWidth(wide)
        if high > self.scroll.height():
            wide -= self.scroll.verticalScrollBar().sizeHint().width()
            high = self.card.heightForWidth(wide)
        self.card.setFixedSize(max(1, wide), max(1, high))
        if self.card.rows:
            last = self.card.chosen if self.card.chosen >= 0 else len(self.card.rows) - 1
            self.scroll.verticalScrollBar().setMaximum(max(0, high - self.scroll.height()))
            top, bottom = self.card.span(last)
            bar, room, edge = self.scroll.verticalScrollBar(), self.scroll.height(), 8
            if bottom + edge > bar.value() + room or top - edge < bar.value():
                tops = [self.card.span(line)[0] for line in range(last + 1)]
                bar.setValue(round(next((y for y in tops if y >= bottom + edge - room), top)))
