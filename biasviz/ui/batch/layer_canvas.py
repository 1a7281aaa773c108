"""The canvas of the Layer page: it draws a scene, and signals what the hand does on it."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.state import State
from biasviz.ui.batch import layer_words
from biasviz.ui.batch.cells import paint
from biasviz.ui.batch.layer_hover import paint_hover
from biasviz.ui.batch.layer_layout import Layout, Size, arrange
from biasviz.ui.batch.layer_map import paint_map
from biasviz.ui.batch.layer_moving import (
    paint_arrows,
    paint_db,
    paint_fallen,
    paint_flight,
    paint_next,
    rate_words,
)
from biasviz.ui.batch.layer_scene import Scene, scene
from biasviz.ui.batch.layer_static import DZ, column_frame, paint_static
from biasviz.ui.batch.layer_text import Words, code_fits, paint_words
from biasviz.ui.neuron.spoken import italic
from biasviz.ui.theme import Look


class Canvas(QWidget):
    """Draws; what it shows was handed to `show_state`."""

    drawn_at = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("layer_canvas")
        self.setMouseTracking(True)
        self._look: Look | None = None
        self._state: State | None = None
        self._trace: BatchTrace | None = None
        self._still: tuple[tuple[object, ...], QPixmap, QPixmap] | None = None
        self.layout_: Layout | None = None
        self.scene: Scene | None = None
        self.words: Words | None = None

    # What is shown

    @property
    def fine(self) -> Look | None:
        """The look in device pixels."""
        if self._look is None:
            return None
        ratio = self.devicePixelRatioF()
        return replace(self._look, unit=self._look.unit * ratio, least=math.ceil(self._look.least * ratio))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        self._still = None
        self.update()

    def show_state(self, state: State, trace: BatchTrace) -> None:
        """Show a state."""
        self._state, self._trace = state, trace
        self.prepare()
        self.update()

    def prepare(self) -> None:
        """Work out what is shown, at the present size."""
        look, trace, state = self.fine, self._trace, self._state
        if look is None or trace is None or state is None:
            return
        ratio = self.devicePixelRatioF()
        f = layer_words.f_name(trace)
        size = Size(
            self.width() * ratio, self.height() * ratio, trace.n, trace.d, trace.k,
            QFontMetricsF(look.math(15)).horizontalAdvance(f), trace.layer.reduction == "none",
        )  # fmt: skip
        self.layout_ = arrange(look, size)
        self.scene = scene(state, trace, self.layout_.rows)
        wide = code_fits(look, self.layout_)
        hover = trace.lab.hover
        self.words = Words(
            layer_words.rates_words(trace),
            tuple(layer_words.code_lines(self.scene.reduction, trace.n, trace.k, wide)),
            layer_words.axis_sentence(self.scene),
            "" if hover is None else layer_words.of_cell(trace, self.scene, hover),
            layer_words.growing(trace, self.scene),
        )

    def resizeEvent(self, event: QEvent) -> None:
        """Arrange anew."""
        self.prepare()
        self.drawn_at.emit()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        look, layout, shown, trace = self.fine, self.layout_, self.scene, self._trace
        if look is None or layout is None or shown is None or trace is None or self.words is None:
            return
        ratio = self.devicePixelRatioF()
        still, pale = self._kept(look, layout, shown, trace)
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            painter.drawPixmap(0, 0, still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_fallen(painter, look, layout, shown, pale)
            paint_map(painter, look, layout, shown, trace)
            paint_arrows(painter, look, layout, shown)
            paint_db(painter, look, layout, shown, trace.totals)
            run = trace.lab.run
            paint_next(painter, look, layout, shown, rate_words(run.learning_rate, run.optimizer.id, run.moves))
            if not shown.copied:
                column_frame(painter, look, layout, shown.neuron)
            paint_words(painter, look, layout, self.words)
            paint_flight(painter, look, layout, shown)
            if trace.lab.hover is not None:
                paint_hover(painter, look, layout, shown, trace, trace.lab.hover)

    def _kept(self, look: Look, layout: Layout, shown: Scene, trace: BatchTrace) -> tuple[QPixmap, QPixmap]:
        """Return what stands still as pictures, drawn anew only where it has changed."""
        key = (
            look, layout, trace.path, trace.step, shown.rows.index.tobytes(), shown.neuron,
            tuple(f if f > 2 else 0 for f in shown.fate),
        )  # fmt: skip
        if self._still is not None and all(a is b or a == b for a, b in zip(self._still[0], key, strict=True)):
            return self._still[1:]
        size = QSize(round(layout.size.width), round(layout.size.height))
        still = QPixmap(size)
        still.fill(look.theme.color("ground"))
        left = f"{italic('A')} − {italic('Y')}"
        right = f"∂ℓ/∂{italic('A')} ⊙ {italic('f')}′({italic('Z')})"
        name = f"{DZ} = {left if layer_words.is_difference(trace) else right}"
        with QPainter(still) as painter:
            paint_static(painter, look, layout, shown, {"f": layer_words.f_name(trace), "dZ": name})
        grid = layout.grids["dZ"]
        pale = QPixmap(round(grid.rect.width()) + 3, round(grid.rect.height()) + 3)
        pale.fill(look.theme.color("ground"))
        with QPainter(pale) as painter:
            local = grid._replace(x=1.0, y=1.0)
            paint(painter, look, local, shown.rows.dZ, shown.back_scale, layout.how, range(grid.rows))
        self._still = (key, still, pale)
        return still, pale
