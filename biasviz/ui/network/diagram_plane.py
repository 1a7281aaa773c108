"""The picture over two inputs: the boundary between the classes, or where z of the chosen unit is 0, with the rows."""

from __future__ import annotations

from functools import cached_property, lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap

from biasviz.experiments.network.boundary import axes, level, own_line, plane, points, unit_plane
from biasviz.experiments.network.initial import is_classes
from biasviz.experiments.network.spec import Network
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import mark, tr
from biasviz.numerics.contours import contour
from biasviz.numerics.records import Array
from biasviz.ui.network import diagram_pictures as common
from biasviz.ui.network.diagram_field import classes_image, field_image, paint_field, paint_pieces
from biasviz.ui.network.diagram_frame import Frame, foot, framed, paint_axes, paint_edge
from biasviz.ui.network.diagram_kept import Kept
from biasviz.ui.network.diagram_legend import Entry
from biasviz.ui.network.diagram_points import (
    REACH,
    nearest,
    paint_chosen,
    paint_marks,
    paint_points,
    rows_of,
    target_range,
)
from biasviz.ui.theme import Look
from biasviz.words import significant

COARSE, FINE = (49, 45), (121, 111)
"""Places across and up: while something moves, and at rest."""
STRONG_Z = 3.0
"""Size of z with the strongest colour: it stays, so that the colours do not swim while a bias moves."""
LEVELS = 5
"""Lines of equal output, where the targets are no classes."""


@lru_cache(maxsize=8)
def _places(network: Network, first: int, second: int, held_out: bool) -> tuple[Array, Array]:
    rows = rows_of(network, held_out)
    x, y = (common.column_of(network, rows, i, held_out) for i in (first, second))
    return x, y


class PlanePicture:
    """A state over two of its inputs."""

    def __init__(self, trace: NetworkTrace, fine: bool) -> None:
        network, theta, size = trace.network, trace.theta, FINE if fine else COARSE
        self._trace, self._pair, self._of_unit = trace, common.plane_of(trace), trace.lab.of_unit
        self._fine = fine
        self._window = (*axes(network, *self._pair),)
        self._rows = rows_of(network)
        self._marks = common.Marks(trace, self._rows.index)
        window = (self._window[0], self._window[1])
        if self._of_unit:
            self._plane = unit_plane(network, theta, trace.layer, trace.unit, *self._pair, window, size)
        else:
            self._plane = plane(network, theta, *self._pair, window, size)
        self._classes = not self._of_unit and network.units[-1] > 1 and is_classes(network)
        self._spots = _places(network, *self._pair, False)
        self._points: Array | None = None
        self._kept: tuple[object, QPixmap] | None = None

    # What is drawn

    @property
    def _values(self) -> Array:
        """The one value that is drawn, (h, g)."""
        k = 0 if self._of_unit else common.output_of(self._trace)
        return np.asarray(self._plane.values[..., k])

    def _image(self, look: Look) -> QImage:
        network = self._trace.network
        if self._classes:
            return classes_image(look.theme, self._plane.values, network.loss in ("softmax_ce", "bce"))
        if self._of_unit:
            return field_image(look.theme, self._values, 0.0, STRONG_Z)
        low, high = (0.0, 1.0) if level(network) is not None else target_range(network)
        return field_image(look.theme, self._values, 0.5 * (low + high), 0.5 * (high - low))

    @cached_property
    def _pieces(self) -> tuple[tuple[Array, str, float], ...]:
        """Return the lines, each with its colour and width."""
        trace, grid, network = self._trace, (self._plane.x, self._plane.y), self._trace.network
        if self._of_unit:
            if trace.layer == 0:
                line = own_line(network, trace.theta, trace.unit, *self._pair, (self._window[0], self._window[1]))
                return () if line is None else ((line[None], "bias", 3.0),)
            return ((contour(*grid, self._values, 0.0), "bias", 3.0),)
        if self._classes:
            values = self._plane.values
            found = []
            for k in range(values.shape[-1]):
                others = np.delete(values, k, axis=-1).max(axis=-1)
                found.append((contour(*grid, values[..., k] - others, 0.0), "text", 2.0))
            return tuple(found)
        edge = level(network)
        if edge is not None:
            return ((contour(*grid, self._values, edge), "text", 2.2),)
        low, high = target_range(network)
        steps = np.linspace(low, high, LEVELS + 2)[1:-1]
        return tuple((contour(*grid, self._values, float(v)), "muted", 1.0) for v in steps)

    def paint(self, p: QPainter, look: Look, box: QRectF, kept: Kept) -> float:
        """Draw it into a box; return where it ends."""
        trace = self._trace
        frame = framed(look, box, self._window[0], self._window[1], square=True)
        names = trace.names[0]
        paint_axes(p, look, frame, (names[self._pair[0]], names[self._pair[1]]), kept)
        p.drawPixmap(frame.rect.topLeft(), self._backdrop(p, look, frame))
        for pieces, color, width in self._pieces:
            if len(pieces):
                paint_pieces(p, look, frame, pieces, color, width, smooth=self._fine)
        spots = self._points = frame.points(*self._spots)
        faint = bool(len(self._marks.where))
        key = (look, frame, self._pair, faint, self._rows, rows_of(trace.network, held_out=True))
        kept.paint(p, "points", key, frame.rect, lambda inner: self._paint_points(inner, look, frame, faint))
        p.save()
        p.setClipRect(frame.rect)
        paint_marks(p, look, spots[self._marks.where], self._marks.kinds)
        here = self._of_row(trace.lab.row, frame)
        paint_chosen(p, look, here)
        hover = trace.lab.hover
        if hover is not None and hover[0] == "row" and hover[1][0] != trace.lab.row and hover[1][0] < trace.n:
            paint_chosen(p, look, self._of_row(hover[1][0], frame))
        p.restore()
        paint_edge(p, look, frame.rect)
        return frame.rect.bottom() + foot(look)

    def _paint_points(self, p: QPainter, look: Look, frame: Frame, faint: bool) -> None:
        network = self._trace.network
        test = rows_of(network, held_out=True)
        if test.count:
            paint_points(p, look, frame.points(*_places(network, *self._pair, True)), test, hollow=True)
        paint_points(p, look, frame.points(*self._spots), self._rows, hollow=False, faint=faint)

    def _of_row(self, row: int, frame: Frame) -> QPointF:
        x, y = (points(self._trace.network, i)[row] for i in self._pair)
        return frame.point(float(x), float(y))

    def _backdrop(self, p: QPainter, look: Look, frame: Frame) -> QPixmap:
        """Return the colours as a picture as large as the plot, made once."""
        scale = p.device().devicePixelRatio()
        key = (look.theme, frame, scale)
        if self._kept is None or self._kept[0] != key:
            picture = QPixmap(round(frame.rect.width() * scale), round(frame.rect.height() * scale))
            picture.setDevicePixelRatio(scale)
            with QPainter(picture) as inner:
                inner.translate(-frame.rect.topLeft())
                paint_field(inner, frame, self._image(look))
            self._kept = key, picture
        return self._kept[1]

    # What is said

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What its signs mean."""
        network = self._trace.network
        found = list(common.point_entries(network))
        if self._of_unit:
            found += [Entry("line", tr("z = 0: b shifts it"), color="bias"), Entry("high", "z > 0"), self._below()]
        elif level(network) is not None:
            found.append(Entry("line", tr("output {level}", level=significant(level(network)))))
        elif not self._classes:
            low, high = (significant(v, 3) for v in target_range(network))
            name = self._trace.names[1][common.output_of(self._trace)]
            found += [Entry("low", f"{name} = {low}"), Entry("high", f"{name} = {high}")]
        return (*found, *self._marks.entries, *common.held_words(self._trace, 2))

    def _below(self) -> Entry:
        trace = self._trace
        dead = trace.network.record(trace.layer)
        if dead is not None and dead.id == "relu":
            return Entry("low", tr("z ≤ 0: dead"))
        return Entry("low", "z < 0")

    @property
    def said(self) -> str:
        """It in a sentence."""
        trace = self._trace
        first, second = (trace.names[0][i] for i in self._pair)
        if self._of_unit:
            words = mark("z of unit {unit} of layer {layer} over {first} and {second}; z > 0 on {part} % of the plane.")
            part = 100 * float((self._values > 0).mean())
            return tr(words, unit=trace.unit + 1, layer=trace.layer + 1, first=first, second=second, part=f"{part:.1f}")
        edge, n = level(trace.network), len(self._rows.index)
        if edge is not None:
            words = mark("The output over {first} and {second}, {n} rows; above {level} on {part} % of the plane.")
            part = 100 * float((self._values > edge).mean())
            return tr(words, first=first, second=second, n=n, level=significant(edge), part=f"{part:.1f}")
        return tr("The output over {first} and {second}, with {n} rows.", first=first, second=second, n=n)

    def row_at(self, at: QPointF, look: Look) -> int | None:
        """Return the row that is drawn at a place."""
        if self._points is None:
            return None
        found = nearest(self._points, at, REACH * look.unit)
        return None if found is None else int(self._rows.index[found])


