"""The network as it is drawn: edges below, then inputs, units, outputs; the card of what is pointed at on top."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from biasviz.experiments.network.spec import Network
from biasviz.ui.network.diagram_callout import paint_callout
from biasviz.ui.network.diagram_edges import is_faint, paint_all, paint_lit, path_of, shades
from biasviz.ui.network.diagram_ends import paint_census, paint_ends, paint_inputs, paint_titles, titles
from biasviz.ui.network.diagram_kept import Kept
from biasviz.ui.network.diagram_layout import Layout, Size, arrange
from biasviz.ui.network.diagram_scene import Scene, picture_side
from biasviz.ui.network.diagram_units import paint_layer, paint_ring
from biasviz.ui.theme import Look


class Given(NamedTuple):
    """What is to be drawn.

    Attributes:
        network: what fixes it.
        scene: numbers of the state.
        names: of the inputs.
        counts: how many units are in each state.
        lines: what is said of what is pointed at.
        said: all of it in a sentence.

    """

    network: Network
    scene: Scene
    names: tuple[str, ...]
    counts: dict[int, int]
    lines: tuple[str, ...]
    said: str


class Drawing:
    """What the canvas shows.

    Attributes:
        look: theme and sizes.
        given: what is drawn; None before there is a state.
        layout: where, in pixels of the canvas.
        kept: pictures of what stands still.

    """

    def __init__(self) -> None:
        self.kept = Kept()
        self.look: Look | None = None
        self.given: Given | None = None
        self.layout: Layout | None = None

    @property
    def said(self) -> str:
        """It in a sentence."""
        return "" if self.given is None else " ".join((self.given.said, *self.given.lines))

    def arrange(self, width: int, height: int) -> None:
        """Work out where everything lies at that size."""
        if self.look is None or self.given is None or width < 50 or height < 50:
            return
        network = self.given.network
        size = Size(width, height, network.widths[0], network.units, picture_side(network.batch.inputs))
        self.layout = arrange(self.look, size)

    def paint(self, painter: QPainter, box: QRectF, focused: bool) -> None:
        """Draw it."""
        look, given, layout = self.look, self.given, self.layout
        if look is None:
            return
        if given is None or layout is None or layout.size.units != given.network.units:
            painter.fillRect(box, look.theme.color("ground"))
            return
        scene = given.scene
        self._paint_still(painter, box, look, given, layout)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_lit(painter, look, layout, scene)
        for layer in range(len(layout.layers)):
            paint_layer(painter, look, layout, scene, layer)
        paint_ends(painter, look, layout, scene)
        self._rings(painter, look, layout, scene)
        if given.lines:
            paint_callout(painter, look, box.adjusted(4, 4, -4, -4), about(layout, scene), given.lines)
        if focused:
            painter.setPen(QPen(look.theme.color("loss"), max(2.0, 2 * look.unit)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _paint_still(self, painter: QPainter, box: QRectF, look: Look, given: Given, layout: Layout) -> None:
        """Draw what rarely changes: weights by their shades, inputs of the row, names, how many units are alive."""
        scene, drawn, faint = given.scene, shades(given.scene), is_faint(given.scene)
        counts = tuple(given.counts.items())
        key = (look, layout.size, given.names, scene.x.tobytes(), scene.x_scale, counts, faint,
               *(shade.tobytes() for shade in drawn), titles(given.network))  # fmt: skip

        def draw(p: QPainter) -> None:
            paint_census(p, look, layout, given.counts)
            paint_titles(p, look, layout, given.network)
            paint_all(p, look, layout, drawn, faint)
            paint_inputs(p, look, layout, scene, given.names)

        self.kept.paint(painter, "still", key, box, draw, look.theme.color("ground"))

    @staticmethod
    def _rings(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
        layer, unit = scene.chosen
        column = layout.layers[layer]
        paint_ring(painter, look, column.boxes[unit], column.packed, "bias")
        if scene.pointed is not None and scene.pointed != scene.chosen:
            column = layout.layers[scene.pointed[0]]
            paint_ring(painter, look, column.boxes[scene.pointed[1]], column.packed, "muted")


def about(layout: Layout, scene: Scene) -> QRectF:
    """Return where what is pointed at is drawn."""
    if scene.pointed is not None:
        return layout.layers[scene.pointed[0]].boxes[scene.pointed[1]]
    if scene.weight is not None:
        x, y = path_of(layout, scene.weight).mean(axis=0)
        return QRectF(x - 4, y - 4, 8, 8)
    if scene.input is not None and 0 <= scene.input < len(layout.inputs.boxes):
        return layout.inputs.boxes[scene.input]
    return layout.inputs.rect
