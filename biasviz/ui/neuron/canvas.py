"""The widget of the strips: one graphics item a strip, which keeps a picture of what stands still."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEngine,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QStyleOptionGraphicsItem, QWidget

from biasviz.ui.neuron.backdrop import paint_title
from biasviz.ui.neuron.board import Taken
from biasviz.ui.neuron.frame import Frame, Row
from biasviz.ui.neuron.lanes import Chip
from biasviz.ui.neuron.plotted import Pictured
from biasviz.ui.neuron.strips_text import Run
from biasviz.ui.theme import Theme

PICTURED = (QPaintEngine.Type.Raster, QPaintEngine.Type.OpenGL2)
"""Engines that a picture is copied to; a PDF or SVG gets the lines themselves."""


@dataclass(frozen=True)
class Drawing:
    """How a strip is drawn, each function of what is shown in it.

    Attributes:
        title: the words above the plot.
        backdrop: draws what stands still while b moves; returns the room it has taken.
        live: draws what moves; returns where it has said the slope, if it has.

    """

    title: Callable[[Any, Frame], Sequence[Run | Chip]]
    backdrop: Callable[[QPainter, Any, Frame], Taken]
    live: Callable[[QPainter, Any, Frame, Taken], QRectF | None]


class Strip(pg.GraphicsObject):
    """One plot with its title and axes, painted in pixels of the widget.

    Attributes:
        frame: where the plot lies and what it spans; None before the first render.
        said: where it has said the slope, None where it has not.
        backdrops: how often the picture behind the moving things was painted.

    """

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing
        self._box = QRectF()
        self._shown: Pictured | None = None
        self._key: tuple[object, ...] = ()
        self._picture: QPixmap | None = None
        self._title: QPixmap | None = None
        self._title_key: tuple[object, ...] = ()
        self._taken: Taken | None = None
        self.frame: Frame | None = None
        self.said: QRectF | None = None
        self.backdrops = 0

    def show_this(self, shown: Pictured, row: Row, frame: Frame) -> None:
        """Show that from the next frame on."""
        box = QRectF(0, 0, row.width, row.height)
        if box != self._box:
            self.prepareGeometryChange()
            self._box = box
        self.setPos(0, row.top)
        self._shown, self.frame = shown, frame
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole row."""
        return self._box

    def paint(self, p: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Copy the picture of what stands still, then draw what moves."""
        shown, frame = self._shown, self.frame
        if shown is None or frame is None:
            return
        if p.paintEngine().type() in PICTURED:
            scale = p.device().devicePixelRatio()
            key = (*shown.backdrop_key, frame, self._box.width(), self._box.height(), scale)
            if key != self._key or self._picture is None or self._taken is None:
                self._picture, self._taken, self._key = *self._pictured(shown, frame, scale), key
            p.drawPixmap(0, 0, self._picture)
            p.drawPixmap(QPointF(frame.left, 0), self._titled(shown, frame, scale))
            taken = self._taken
        else:
            taken = self._drawing.backdrop(p, shown, frame)
            paint_title(p, self._drawing.title(shown, frame), shown, frame)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.said = self._drawing.live(p, shown, frame, taken)

    def _titled(self, shown: Pictured, frame: Frame, scale: float) -> QPixmap:
        """Return the title; it changes on its own when the slope becomes small."""
        runs = self._drawing.title(shown, frame)
        key = (tuple(runs), self._key)
        if self._title is None or key != self._title_key:
            room = QSizeF(self._box.width() - frame.left, frame.top - shown.look.px(4))
            self._title, self._title_key = self._blank(room, shown, scale), key
            with QPainter(self._title) as p:
                p.translate(-frame.left, 0)
                paint_title(p, runs, shown, frame)
        return self._title

    def _blank(self, size: QSizeF, shown: Pictured, scale: float) -> QPixmap:
        picture = QPixmap(round(size.width() * scale), round(size.height() * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(shown.look.theme.color("ground"))
        return picture

    def _pictured(self, shown: Pictured, frame: Frame, scale: float) -> tuple[QPixmap, Taken]:
        self.backdrops += 1
        picture = self._blank(self._box.size(), shown, scale)
        with QPainter(picture) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            taken = self._drawing.backdrop(p, shown, frame)
        return picture, taken


class Canvas(pg.GraphicsView):
    """The view that holds the strips and says what the hand does on it.

    Signals:
        pressed, moved, released, doubled(QMouseEvent), wheeled(QWheelEvent), left(), resized().

    """

    pressed = Signal(object)
    moved = Signal(object)
    released = Signal(object)
    doubled = Signal(object)
    wheeled = Signal(object)
    left = Signal()
    resized = Signal()

    def __init__(self, *strips: Strip) -> None:
        super().__init__(useOpenGL=False, background=None)
        self.setCacheMode(QGraphicsView.CacheModeFlag(0))  # a picture of the ground would be one more copy
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        for strip in strips:
            self.addItem(strip)

    def wear(self, theme: Theme, covered: bool) -> None:
        """Take the ground's colour, or none where strips cover it: filling it costs as much as they do."""
        self.setBackground(None if covered else theme.ground)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, covered)

    def close(self) -> bool:
        """Close as any widget does; pyqtgraph's own takes the strips apart for good."""
        return QGraphicsView.close(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell who lays out the strips."""
        super().resizeEvent(event)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pass it on."""
        self.pressed.emit(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pass it on."""
        self.moved.emit(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pass it on."""
        self.released.emit(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pass it on."""
        self.doubled.emit(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass it on."""
        self.wheeled.emit(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the window."""
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Nothing happens before the pointer moves."""
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone."""
        self.left.emit()
        event.accept()

