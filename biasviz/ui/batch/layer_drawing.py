"""A state of the Layer page made ready and drawn: what stands still is kept as pictures, the rest costs little."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.state import State
from biasviz.ui.batch import layer_words
from biasviz.ui.batch.cells import paint
from biasviz.ui.batch.layer_arrows import paint_arrows
from biasviz.ui.batch.layer_hover import paint_hover
from biasviz.ui.batch.layer_layout import Layout, Size, arrange
from biasviz.ui.batch.layer_map import paint_map
from biasviz.ui.batch.layer_moving import paint_db, paint_fallen, paint_flight, paint_next, rate_words
from biasviz.ui.batch.layer_scene import OUTSIDE, Scene, scene
from biasviz.ui.batch.layer_static import DZ, column_frame, paint_static
from biasviz.ui.batch.layer_text import Words, code_fits, paint_said, paint_words
from biasviz.ui.neuron.spoken import italic
from biasviz.ui.theme import Look


class Drawing:
    """What the canvas shows.

    Attributes:
        look: theme and sizes, of the window.
        layout, scene, words: what is shown and where, in device pixels; None before there is a state.

    """

    def __init__(self) -> None:
        self.look: Look | None = None
        self.layout: Layout | None = None
        self.scene: Scene | None = None
        self.words: Words | None = None
        self._fine: Look | None = None
        self._ratio = 1.0
        self._given: tuple[State, BatchTrace] | None = None
        self._still: tuple[tuple[object, ...], QPixmap, QPixmap, float] | None = None

    def take(self, state: State, trace: BatchTrace) -> None:
        """Take another state."""
        self._given = (state, trace)

    @property
    def said(self) -> str:
        """The state in a sentence."""
        if self._given is None or self.scene is None or self.words is None:
            return ""
        return " ".join(w for w in (layer_words.described(self._given[1], self.scene), self.words.pointed) if w)

    @property
    def count(self) -> int:
        """Rows that are shown at once."""
        return 0 if self.scene is None else len(self.scene.rows.index)

    @property
    def pool(self) -> int:
        """Rows that can be scrolled through."""
        if self.scene is None:
            return 0
        return self.scene.m if self.scene.own_rows else self.scene.n

    @property
    def first(self) -> int:
        """The first row that is shown, among those that can be scrolled through."""
        if self.scene is None or not self.count:
            return 0
        return max(0, self.scene.places[0]) if self.scene.own_rows else int(self.scene.rows.index[0])

    @property
    def scrolls(self) -> bool:
        """Whether there are more rows than are shown."""
        return self.count < self.pool

    def prepare(self, width: int, height: int, ratio: float) -> None:
        """Work out what is shown at that size."""
        if self.look is None or self._given is None or width < 50 or height < 50:
            return
        state, trace = self._given
        self._ratio = ratio
        look = self._fine = replace(
            self.look, unit=self.look.unit * ratio, least=math.ceil(self.look.least * ratio)
        )
        size = Size(
            width * ratio, height * ratio, trace.n, trace.n, trace.d, trace.k,
            QFontMetricsF(look.math(15)).horizontalAdvance(layer_words.f_name(trace)),
            QFontMetricsF(look.math(18)).horizontalAdvance(_title(trace)), trace.layer.reduction == "none",
        )  # fmt: skip
        self.layout = arrange(look, size)
        batch = trace.path.batch_size
        if self.layout.rows < trace.n and 0 < batch < min(trace.path.rows, self.layout.rows):
            self.layout = arrange(look, size._replace(rows=batch))  # only the rows of the step are shown
        self.scene = shown = scene(state, trace, self.layout.rows)
        hover = trace.lab.hover
        self.words = Words(
            layer_words.rates_words(trace),
            tuple(layer_words.code_lines(shown.reduction, trace.n, trace.k, code_fits(look, self.layout))),
            layer_words.axis_sentence(shown),
            "" if hover is None else layer_words.of_cell(trace, shown, hover),
            layer_words.growing(trace, shown),
            layer_words.heading_of_arrows(shown),
        )

    def room(self, box: QRectF) -> QRectF:
        """Return a box of the layout in pixels of the window."""
        r = self._ratio
        return QRectF(box.x() / r, box.y() / r, box.width() / r, box.height() / r)

    @property
    def fine(self) -> Look | None:
        """The look at the size of device pixels."""
        return self._fine

    def paint(self, painter: QPainter, focused: bool = False) -> None:
        """Draw it."""
        look, layout, shown = self._fine, self.layout, self.scene
        if look is None or layout is None or shown is None or self.words is None or self._given is None:
            return
        trace = self._given[1]
        still, pale, said_y = self._kept(look, layout, shown, trace, self.words)
        painter.scale(1 / self._ratio, 1 / self._ratio)
        painter.drawPixmap(0, 0, still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_fallen(painter, look, layout, shown, pale)
        paint_map(painter, look, layout, shown, trace)
        paint_arrows(painter, look, layout, shown, trace.totals)
        paint_db(painter, look, layout, shown, trace.totals)
        run = trace.lab.run
        paint_next(painter, look, layout, shown, rate_words(run.learning_rate, run.optimizer.id, run.moves))
        if not shown.copied:
            column_frame(painter, look, layout, shown.neuron)
        paint_said(painter, look, layout, self.words, said_y)
        if trace.lab.hover is not None:
            paint_hover(painter, look, layout, shown, trace.lab.hover)
        paint_flight(painter, look, layout, shown)
        if focused:
            pen = QPen(look.theme.color("loss"), max(2.0, 2 * look.unit))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(1, 1, layout.size.width - 2, layout.size.height - 2))

    def _kept(
        self, look: Look, layout: Layout, shown: Scene, trace: BatchTrace, words: Words
    ) -> tuple[QPixmap, QPixmap, float]:
        """Return what stands still, and the pale rows of dZ, as pictures, and where the words go on.

        They are drawn anew only where they have changed.
        """
        aside = tuple(fate if fate >= OUTSIDE else 0 for fate in shown.fate)
        written = (words.rates, words.code, words.axis, words.arrows)
        key = (look, layout, trace.path, trace.step, shown.rows.index.tobytes(), shown.neuron, aside, written)
        if self._still is not None and all(a is b or a == b for a, b in zip(self._still[0], key, strict=True)):
            return self._still[1:]
        still = QPixmap(QSize(round(layout.size.width), round(layout.size.height)))
        still.fill(look.theme.color("ground"))
        with QPainter(still) as painter:
            titles = {"f": layer_words.f_name(trace), "dZ": _title(trace), "arrows": words.arrows}
            paint_static(painter, look, layout, shown, titles)
            y = paint_words(painter, look, layout, words)
        grid = layout.grids["dZ"]
        pale = QPixmap(round(grid.rect.width()) + 3, round(grid.rect.height()) + 3)
        pale.fill(look.theme.color("ground"))
        with QPainter(pale) as painter:
            local = grid._replace(x=1.0, y=1.0)
            paint(painter, look, local, shown.rows.dZ, shown.back_scale, layout.how, pale=True, steady=True)
        self._still = (key, still, pale, y)
        return still, pale, y


def _title(trace: BatchTrace) -> str:
    """Return the name of dZ, and what it is made of."""
    parts = f"∂ℓ/∂{italic('A')} ⊙ {italic('f')}′({italic('Z')})"
    return f"{DZ} = {italic('A')} − {italic('Y')}" if layer_words.is_difference(trace) else f"{DZ} = {parts}"
