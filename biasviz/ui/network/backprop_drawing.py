"""A state of the page "Forward and back" made ready and drawn: what stands still is kept as pictures."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap

from biasviz.experiments.network.trace import NetworkTrace
from biasviz.state import State
from biasviz.ui.network import backprop_words
from biasviz.ui.network.backprop_arrays import Cell, split
from biasviz.ui.network.backprop_fit import Size
from biasviz.ui.network.backprop_layout import Block, Layout, arrange
from biasviz.ui.network.backprop_lit import paint_ground, paint_pointed, paint_present, present_names, taken_in
from biasviz.ui.network.backprop_numbers import Words, spoken, words_of
from biasviz.ui.network.backprop_scene import Scene, scene
from biasviz.ui.network.backprop_static import paint_array, paint_base, paint_hollow, row_numbers, update_labels
from biasviz.ui.network.backprop_strip import HEIGHT, HEIGHT_ALONE, paint_words
from biasviz.ui.network.backprop_tracks import paint_slider, paint_track
from biasviz.ui.theme import Look

WORDS_PART = 0.56
"""Of the width that the words have beside the lines."""


class Drawing:
    """What the canvas shows.

    Attributes:
        look: theme and sizes, of the window.
        layout, scene, words: what is shown and where, in device pixels; None before there is a state.
        offset: how far the arrays are moved to the left.
        first: the first row that is shown.

    """

    def __init__(self) -> None:
        self.look: Look | None = None
        self.layout: Layout | None = None
        self.scene: Scene | None = None
        self.words: Words | None = None
        self.offset = 0.0
        self.first = 0
        self._fine: Look | None = None
        self._ratio = 1.0
        self._size = (0.0, 0.0)
        self._presented = False
        self._given: tuple[State, NetworkTrace] | None = None
        self._base: tuple[object, QPixmap] | None = None
        self._arrays: tuple[object, dict[tuple[str, bool], QPixmap]] = (None, {})
        self._strip: tuple[object, QPixmap] | None = None

    def take(self, state: State, trace: NetworkTrace) -> None:
        """Take another state."""
        self._given = (state, trace)

    @property
    def rows(self) -> range:
        """Rows of the step that are shown."""
        return range(self.first, self.first + (0 if self.layout is None else self.layout.rows))

    @property
    def said(self) -> str:
        """The state in a sentence."""
        if self.scene is None or self.words is None:
            return ""
        return f"{backprop_words.described(self.scene, self.rows)} {spoken(self.words)}"

    @property
    def told(self) -> Cell | None:
        """The cell whose numbers are told."""
        return None if self.scene is None else self.scene.told(self.rows)

    def prepare(self, width: int, height: int, ratio: float) -> None:
        """Work out what is shown at that size."""
        if self.look is None or self._given is None or width < 50 or height < 50:
            return
        state, trace = self._given
        self._ratio, self._presented = ratio, state.view.present
        self._size = (width * ratio, height * ratio)
        look = self._fine = replace(self.look, unit=self.look.unit * ratio, least=math.ceil(self.look.least * ratio))
        self.scene = shown = scene(trace)
        metrics = QFontMetricsF(look.math(14))
        symbols = self._symbols(shown)
        size = Size(
            width * ratio, height * ratio - self._words_height(look), shown.n, shown.network.widths,
            (shown.layer, shown.unit), tuple(metrics.horizontalAdvance(s) for s in symbols), trace.n,
        )  # fmt: skip
        self.layout = layout = arrange(look, size)
        self.first = max(0, min(trace.lab.first, shown.n - layout.rows))
        self.words = words_of(shown, self.rows)
        self.offset = self._offset(layout, shown, trace.lab.aside)

    @staticmethod
    def _symbols(shown: Scene) -> tuple[str, ...]:
        return tuple(backprop_words.f_name(shown.network, k) for k in range(shown.network.layers))

    def _offset(self, layout: Layout, shown: Scene, aside: float | None) -> float:
        """Return how far the arrays are moved: so that what is worked out is seen with what it takes in."""
        most = max(0.0, layout.whole - layout.seen)
        if aside is not None:
            return min(aside * layout.whole, most)
        names = (*present_names(layout, shown), *taken_in(layout, shown)) or ("X",)
        if shown.updated:
            names = (f"b{shown.layer + 1}",)
        left = min(layout.blocks[name].grid.x for name in names)
        right = max(layout.blocks[name].grid.right for name in names)
        middle = (left + right) / 2 if right - left <= layout.seen else layout.blocks[names[0]].grid.rect.center().x()
        return max(0.0, min(middle - layout.seen / 2, most))

    # Places

    @property
    def words_box(self) -> QRectF:
        """Where the words stand, in device pixels."""
        look = self._fine
        assert look is not None
        width, height = self._size
        edge = 14 * look.unit
        top = height - self._words_height(look) + 6 * look.unit
        part = 1.0 if self._presented else WORDS_PART
        return QRectF(edge, top, (width - 2 * edge) * part - 10 * look.unit, height - top - 8 * look.unit)

    def _words_height(self, look: Look) -> float:
        return (HEIGHT_ALONE if self._presented else HEIGHT) * look.unit

    @property
    def lines_box(self) -> QRectF | None:
        """Where the lines so far stand; None where the words have the whole width."""
        if self._presented:
            return None
        words, look = self.words_box, self._fine
        assert look is not None
        left = words.right() + 20 * look.unit
        return QRectF(left, words.y(), self._size[0] - 14 * look.unit - left, words.height())

    @property
    def window(self) -> QRectF:
        """Through which the arrays are seen, in device pixels."""
        layout, look = self.layout, self._fine
        assert layout is not None
        assert look is not None
        pad = 6 * look.unit
        return QRectF(layout.left - pad, 0, layout.seen + 2 * pad, layout.size.height)

    def room(self, box: QRectF) -> QRectF:
        """Return a box in pixels of the window."""
        r = self._ratio
        return QRectF(box.x() / r, box.y() / r, box.width() / r, box.height() / r)

    def on_page(self, box: QRectF) -> QRectF:
        """Return where a box of the arrays is on the page, in device pixels."""
        assert self.layout is not None
        return box.translated(self.layout.left - self.offset, 0)

    # Painting

    def paint(self, painter: QPainter, focused: bool = False) -> None:
        """Draw it."""
        look, layout, shown, words = self._fine, self.layout, self.scene, self.words
        if look is None or layout is None or shown is None or words is None:
            return
        painter.scale(1 / self._ratio, 1 / self._ratio)
        painter.fillRect(QRectF(0, 0, *self._size), look.theme.color("ground"))
        self._paint_arrays(painter, look, layout, shown)
        row_numbers(painter, look, layout, shown, self.first)
        paint_track(painter, look, layout, shown, self.first, self.offset)
        paint_slider(painter, look, layout, self.offset)
        painter.drawPixmap(self.words_box.topLeft() - QPointF(4, 4), self._words(look, shown, words))
        if focused:
            painter.setPen(QPen(look.theme.color("loss"), max(2.0, 2 * look.unit)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(1, 1, self._size[0] - 2, layout.size.height - 2))

    def _paint_arrays(self, painter: QPainter, look: Look, layout: Layout, shown: Scene) -> None:
        pad = 10 * look.unit
        painter.save()
        painter.setClipRect(self.window)
        painter.translate(layout.left - self.offset, 0)
        base = self._bare(look, layout, shown)
        painter.drawPixmap(QPointF(-pad, 0), base)
        if shown.pointed is None:
            paint_ground(painter, look, layout, shown)
        if shown.updated:
            update_labels(painter, look, layout, shown)
        told = self.told
        for name, block in layout.blocks.items():
            if shown.updated or split(name)[0] not in ("step", "new"):
                painter.drawPixmap(block.grid.rect.topLeft() - QPointF(3, 3), self._array(look, layout, block, shown))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shown.pointed is None:
            paint_present(painter, look, layout, shown, self.first, told)
        else:
            paint_pointed(painter, look, layout, shown, self.first, shown.pointed)
        painter.restore()

    def _bare(self, look: Look, layout: Layout, shown: Scene) -> QPixmap:
        """Return what does not depend on any number as a picture."""
        key = (look, layout.size, self._symbols(shown))
        if self._base is None or self._base[0] != key:
            pad = 10 * look.unit
            picture = QPixmap(QSize(round(layout.whole + 2 * pad), round(layout.size.height)))
            picture.fill(look.theme.color("ground"))
            with QPainter(picture) as painter:
                painter.translate(pad, 0)
                paint_base(painter, look, layout, shown.network, self._symbols(shown))
            self._base = (key, picture)
        return self._base[1]

    def _array(self, look: Look, layout: Layout, block: Block, shown: Scene) -> QPixmap:
        """Return the numbers of an array as a picture, drawn when the array is first shown."""
        key = (look, layout.size, shown.run, shown.step, self.first, shown.veiled)
        if self._arrays[0] != key:
            self._arrays = (key, {})
        pictures, done = self._arrays[1], shown.is_done(block.name)
        if (block.name, done) not in pictures:
            rect = block.grid.rect
            picture = QPixmap(QSize(math.ceil(rect.width()) + 7, math.ceil(rect.height()) + 7))
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as painter:
                painter.translate(3 - rect.x(), 3 - rect.y())
                if shown.keeps_back(block.name) or not done:
                    paint_hollow(painter, look, block, "?" if done else "")
                else:
                    paint_array(painter, look, layout, block, shown, self.first)
            pictures[block.name, done] = picture
        return pictures[block.name, done]

    def _words(self, look: Look, shown: Scene, words: Words) -> QPixmap:
        """Return the words as a picture; one whose formula is not set yet is drawn again."""
        box = self.words_box
        key = (look, box.width(), box.height(), words[:5], shown.network.widths, shown.n)
        if self._strip is None or self._strip[0] != key:
            picture = QPixmap(QSize(math.ceil(box.width()) + 8, math.ceil(box.height()) + 8))
            picture.fill(look.theme.color("ground"))
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                local = QRectF(4, 4, box.width(), box.height())
                there = paint_words(painter, look, local, words, shown.network, shown.n, 1.0)
            if not there:
                return picture
            self._strip = (key, picture)
        return self._strip[1]
