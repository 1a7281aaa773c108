"""The widget of the picture of what comes out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from biasviz.language import tr
from biasviz.ui.network.diagram_callout import paint_callout
from biasviz.ui.network.diagram_kept import Kept
from biasviz.ui.network.diagram_legend import legend_height, paint_legend
from biasviz.ui.network.diagram_pictures import Picture
from biasviz.ui.theme import Look


class PictureCanvas(QWidget):
    """Shows what was handed to it last.

    Signals:
        pointed(what or None): another row is under the pointer.
        row_chosen(int): a row was pressed.

    """

    pointed = Signal(object)
    row_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("diagram_picture")
        self.setAccessibleName(tr("What comes out"))
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._look: Look | None = None
        self._picture: Picture | None = None
        self._key: object = None
        self._lines: tuple[str, ...] = ()
        self._about: QPointF | None = None
        self._hover: object = None
        self._kept = Kept()

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        self.update()

    def show_this(self, key: object, make: Callable[[], Picture], hover: object, lines: tuple[str, ...]) -> None:
        """Show a picture from the next frame on.

        Args:
            key: what the picture depends on; an equal one is not made again.
            make: makes it.
            hover: what is under the pointer.
            lines: what is said of it.

        """
        self._hover, self._lines = hover, lines
        if key != self._key or self._picture is None:
            self._key, self._picture = key, make()
        self.update()

    def describe(self) -> None:
        """Say in a sentence what is drawn, for who does not see it."""
        if self._picture is not None and self._picture.said != self.accessibleDescription():
            self.setAccessibleDescription(self._picture.said)

    @property
    def picture(self) -> Picture | None:
        """What is drawn."""
        return self._picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        look, picture = self._look, self._picture
        with QPainter(self) as p:
            if look is None or picture is None:
                p.fillRect(self.rect(), self.palette().window())
                return
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(4 * look.unit, 0, -6 * look.unit, -4 * look.unit)
            high = legend_height(look, picture.entries, box.width())
            y = picture.paint(p, look, box.adjusted(0, 0, 0, -high - 4 * look.unit), self._kept)
            below = QRectF(QRectF(box.left(), y + 4 * look.unit, box.width(), high + 2).toAlignedRect())
            key = look, picture.entries
            self._kept.paint(
                p, "legend", key, below, lambda q: paint_legend(q, look, below, picture.entries),
                look.theme.color("ground"),
            )  # fmt: skip
            if self._lines and self._about is not None:
                about = QRectF(self._about - QPointF(6, 6), self._about + QPointF(6, 6))
                paint_callout(p, look, QRectF(self.rect()).adjusted(4, 4, -4, -4), about, self._lines)

    # The hand

    def _row_at(self, at: QPointF) -> int | None:
        if self._look is None or self._picture is None:
            return None
        return self._picture.row_at(at, self._look)

    def _point(self, row: int | None, at: QPointF | None) -> None:
        what = None if row is None else ("row", (row,))
        self._about = at
        if what != self._hover:
            self.pointed.emit(what)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row of a point."""
        row = self._row_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or row is None:
            event.ignore()
            return
        self.row_chosen.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a row."""
        row = self._row_at(event.position())
        self._point(row, event.position() if row is not None else None)
        self.setCursor(Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing; not now, for what is just being hidden is left too."""
        QTimer.singleShot(0, self, lambda: self._point(None, None))
