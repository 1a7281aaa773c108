"""A state of the page "Forward and back" made ready and drawn: what stands still is kept as pictures."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from biasviz.experiments.network.trace import NetworkTrace
from biasviz.state import State
from biasviz.ui.network import backprop_words
from biasviz.ui.network.backprop_arrays import Cell, split
from biasviz.ui.network.backprop_fit import Size
from biasviz.ui.network.backprop_layout import Block, Layout, arrange
from biasviz.ui.network.backprop_lit import paint_ground, paint_pointed, paint_present, present_names, taken_in
from biasviz.ui.network.backprop_motion import Appearing, Moment, paint_fall, uncovered
from biasviz.ui.network.backprop_numbers import Words, spoken, words_in_passing, words_of
from biasviz.ui.network.backprop_pictures import AROUND, PAD, Pictures
from biasviz.ui.network.backprop_scene import Scene, scene
from biasviz.ui.network.backprop_static import paint_signs, row_numbers, update_labels
from biasviz.ui.network.backprop_strip import HEIGHT, HEIGHT_ALONE
from biasviz.ui.network.backprop_tracks import paint_slider, paint_track
from biasviz.ui.theme import Look

FASTEST = 100.0
"""Stations a second from which on nobody reads a number."""
WORDS_PART = 0.56
"""Of the width that the words have beside the lines."""


class Drawing:
    """What the canvas shows.

    Attributes:
        look: theme and sizes, of the window.
        layout, scene, words: what is shown and where, in device pixels; None before there is a state.
        offset: how far the arrays are moved to the left.
        first: the first row that is shown.
        appearing: what is on its way, or None.

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
        self._fast = False
        self.appearing: Appearing | None = None
        self._given: tuple[State, NetworkTrace] | None = None
        self._key: tuple[object, ...] = ()
        self._pictures = Pictures()

    def take(self, state: State, trace: NetworkTrace) -> bool:
        """Take another state; return whether anything in it is shown otherwise."""
        key = _shown_of(state, trace)
        before, self._given, self._key = self._key, (state, trace), key
        return key != before

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
        self._ratio, self._presented, self._fast = ratio, state.view.present, _is_fast(trace)
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
        self.words = words_in_passing() if self._fast else words_of(shown, self.rows)
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
    def moved(self) -> float:
        """How far the arrays are moved now."""
        return self.offset if self.appearing is None else self.appearing.between(self.offset)

    @property
    def moment(self) -> Moment | None:
        """What is shown."""
        shown = self.scene
        return None if shown is None else Moment(shown.run, shown.step, shown.done, self.offset)

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
    def arrays_box(self) -> QRectF:
        """All that is drawn of arrays, in device pixels."""
        assert self.layout is not None
        return QRectF(0, 0, self._size[0], self.layout.size.height)

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
        ground, window, (width, height) = look.theme.color("ground"), self.window, self._size
        for box in (QRectF(0, 0, window.left(), height), QRectF(window.right(), 0, width - window.right(), height),
                    QRectF(0, window.bottom(), width, height - window.bottom())):  # fmt: skip
            painter.fillRect(box, ground)
        self._paint_arrays(painter, look, layout, shown)
        row_numbers(painter, look, layout, shown, self.first)
        paint_track(painter, look, layout, shown, self.first, self.moved)
        paint_slider(painter, look, layout, self.moved)
        box = self.words_box
        painter.drawPixmap(box.topLeft() - QPointF(4, 4), self._pictures.words(look, box, shown, words))
        if focused:
            painter.setPen(QPen(look.theme.color("loss"), max(2.0, 2 * look.unit)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(1, 1, self._size[0] - 2, layout.size.height - 2))

    def _paint_arrays(self, painter: QPainter, look: Look, layout: Layout, shown: Scene) -> None:
        painter.save()
        painter.setClipRect(self.window)
        painter.translate(layout.left - self.moved, 0)
        base = self._pictures.base(look, layout, shown, self._symbols(shown))
        painter.drawPixmap(QPointF(-PAD * look.unit, 0), base)
        if shown.pointed is None:
            paint_ground(painter, look, layout, shown)
        if shown.updated:
            update_labels(painter, look, layout, shown)
        told = self.told
        left, right = self.moved - layout.left, self.moved + layout.seen + layout.left
        for name, block in layout.blocks.items():
            there = block.grid.right > left and block.grid.x < right
            if there and (shown.updated or split(name)[0] not in ("step", "new")):
                self._paint_array(painter, look, layout, block, shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shown.pointed is None:
            paint_signs(painter, look, layout, self._symbols(shown), shown.present.name if shown.present else "")
            paint_present(painter, look, layout, shown, self.first, told)
        else:
            paint_pointed(painter, look, layout, shown, self.first, shown.pointed)
        painter.restore()

    def _paint_array(self, painter: QPainter, look: Look, layout: Layout, block: Block, shown: Scene) -> None:
        """Draw an array as far as it is there."""
        station, part, done = shown.station_of(block.name), 1.0, shown.is_done(block.name)
        if self.appearing is not None and station is not None and done:
            part = self.appearing.of(shown.stations.index(station), shown.done)
        if station is None or part >= 1.0:
            self._put(painter, look, layout, block, shown, done)
            return
        self._put(painter, look, layout, block, shown, False)
        if station.kind == "db":
            if part > 0.0 and not shown.keeps_back(block.name):
                paint_fall(painter, look, layout, block, shown, self.first, part)
            return
        painter.save()
        painter.setClipRect(uncovered(station, block.grid.rect, part), Qt.ClipOperation.IntersectClip)
        self._put(painter, look, layout, block, shown, done)
        painter.restore()

    def _put(self, painter: QPainter, look: Look, layout: Layout, block: Block, shown: Scene, done: bool) -> None:
        """Draw an array; columns that the edge of the window cuts have no numbers: half of one reads as another."""
        corner, window = block.grid.rect.topLeft() - QPointF(AROUND, AROUND), self.window
        start = layout.left - self.moved
        seen = block.wholly(window.left() - start, window.right() - start)
        given = (look, layout, block, shown, self.first, done, self._fast)
        if seen == block.grid.rect:
            painter.drawPixmap(corner, self._pictures.array(*given))
            return
        painter.drawPixmap(corner, self._pictures.array(*given, bare=True))
        if seen is not None:
            painter.save()
            painter.setClipRect(seen, Qt.ClipOperation.IntersectClip)
            painter.drawPixmap(corner, self._pictures.array(*given))
            painter.restore()


def _shown_of(state: State, trace: NetworkTrace) -> tuple[object, ...]:
    """Return all of a state that the page shows; a moment of time between two stations is not."""
    lab = trace.lab
    return (
        lab.run, *trace.gone_through, lab.hover, lab.pinned, lab.first, lab.aside, lab.layer, lab.unit, lab.row,
        lab.veiled, state.view.present, _is_fast(trace),
    )  # fmt: skip


def _is_fast(trace: NetworkTrace) -> bool:
    return trace.lab.playing and trace.lab.speed > FASTEST
