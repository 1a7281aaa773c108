"""The picture over one input: what the network gives as a curve over the rows, or what the chosen unit does."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from biasviz.experiments.network.boundary import axes, height, level, line, points, unit_line
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.experiments.neuron.curve import Range
from biasviz.language import mark, tr
from biasviz.numerics.records import Array
from biasviz.ui.network import diagram_pictures as common
from biasviz.ui.network.diagram_frame import Frame, foot, framed, paint_axes, paint_edge
from biasviz.ui.network.diagram_kept import Kept
from biasviz.ui.network.diagram_legend import Entry
from biasviz.ui.network.diagram_points import (
    REACH,
    class_color,
    nearest,
    paint_chosen,
    paint_marks,
    paint_points,
    rows_of,
)
from biasviz.ui.neuron.painting import dashed, polyline
from biasviz.ui.theme import Look
from biasviz.words import significant

MOST_OUTPUTS = 3
"""Outputs whose curves are drawn together; of more, one is."""
FARTHEST = 1e6
"""Larger numbers lie outside of the picture."""
STEADY: Range = (-1.2, 1.2)
"""What a unit gives is drawn over this at least, so that the axis stands still."""


class LinePicture:
    """A state over its one input."""

    def __init__(self, trace: NetworkTrace) -> None:
        network, theta = trace.network, trace.theta
        self._trace, self._rows = trace, rows_of(network)
        self._across = axes(network, 0)[0]
        self._marks = common.Marks(trace, self._rows.index)
        self._points: Array | None = None
        if trace.lab.of_unit:
            self._x, self._z, a = unit_line(network, theta, trace.layer, trace.unit, 0, self._across)
            self._outputs, self._columns = a[:, None], [0]
            self._up = _around(a)
        else:
            self._x, self._outputs = line(network, theta, 0, self._across)
            k = self._outputs.shape[1]
            self._columns = list(range(k)) if k <= MOST_OUTPUTS else [common.output_of(trace)]
            self._up = height(network)

    def _places(self, held_out: bool) -> tuple[Array, Array]:
        """Return where the rows lie: at their first drawn target, or upon the curve of the unit."""
        network = self._trace.network
        rows = rows_of(network, held_out)
        x = common.column_of(network, rows, 0, held_out)
        if self._trace.lab.of_unit:
            return x, np.interp(x, self._x, self._outputs[:, 0])
        return x, rows.Y[:, self._columns[0]]

    def paint(self, p: QPainter, look: Look, box: QRectF, kept: Kept) -> float:
        """Draw it into a box; return where it ends."""
        trace = self._trace
        frame = framed(look, box, self._across, self._up, square=False)
        paint_axes(p, look, frame, (trace.names[0][0], self._up_name()), kept)
        self._guides(p, look, frame)
        p.save()
        p.setClipRect(frame.rect)
        test = rows_of(trace.network, held_out=True)
        if test.count:
            paint_points(p, look, frame.points(*self._places(True)), test, hollow=True)
        x, y = self._places(False)
        spots = self._points = frame.points(x, y)
        paint_points(p, look, spots, self._rows, hollow=False, faint=bool(len(self._marks.where)))
        for column in self._columns:
            curve = frame.points(self._x, self._outputs[:, column])
            for color, wide in ((look.theme.color("ground"), 5.2), (self._ink(look, column), 3.0)):
                polyline(p, curve, color, wide * look.unit)
        paint_marks(p, look, spots[self._marks.where], self._marks.kinds)
        for row in self._ringed():
            paint_chosen(p, look, self._of_row(row, frame))
        p.restore()
        paint_edge(p, look, frame.rect)
        return frame.rect.bottom() + foot(look)

    def _ringed(self) -> tuple[int, ...]:
        lab = self._trace.lab
        hover = lab.hover
        if hover is None or hover[0] != "row" or not 0 <= hover[1][0] < self._trace.n:
            return (lab.row,)
        return lab.row, hover[1][0]

    def _of_row(self, row: int, frame: Frame) -> QPointF:
        network = self._trace.network
        x = float(points(network, 0)[row])
        if self._trace.lab.of_unit:
            return frame.point(x, float(np.interp(x, self._x, self._outputs[:, 0])))
        return frame.point(x, float(training_rows(network)[1][row, self._columns[0]]))

    def _ink(self, look: Look, column: int) -> QColor:
        if self._trace.lab.of_unit or len(self._columns) == 1:
            return look.theme.color("activation")
        return class_color(look.theme, column)

    def _guides(self, p: QPainter, look: Look, frame: Frame) -> None:
        """Draw where one class ends, or where z of the unit is 0."""
        pen = dashed(look.theme.color("muted"), max(1.0, 1.2 * look.unit), 5 * look.unit, 4 * look.unit)
        edge = level(self._trace.network)
        if self._trace.lab.of_unit:
            pen = dashed(look.theme.color("bias"), 2.0 * look.unit, 5 * look.unit, 4 * look.unit)
            p.setPen(pen)
            for x in self._zeros():
                at = frame.point(x, 0.0).x()
                p.drawLine(QLineF(at, frame.rect.top(), at, frame.rect.bottom()))
        elif edge is not None:
            p.setPen(pen)
            y = frame.point(0.0, edge).y()
            p.drawLine(QLineF(frame.rect.left(), y, frame.rect.right(), y))

    def _zeros(self) -> list[float]:
        """Return the inputs at which z of the unit is 0."""
        z, x = self._z, self._x
        at = np.flatnonzero((z[:-1] >= 0) != (z[1:] >= 0))
        part = z[at] / (z[at] - z[at + 1])
        return [float(v) for v in x[at] + part * (x[at + 1] - x[at])]

    def _up_name(self) -> str:
        if self._trace.lab.of_unit:
            return tr("a of the unit")
        names = self._trace.names[1]
        return ", ".join(names[k] for k in self._columns)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What its signs mean."""
        network, names = self._trace.network, self._trace.names[1]
        found = list(common.point_entries(network))
        if self._trace.lab.of_unit:
            found.append(Entry("line", tr("a of the unit"), color="activation"))
            found.append(Entry("line", tr("z = 0: b shifts it"), color="bias"))
        elif len(self._columns) == 1:
            found.append(Entry("line", tr("output"), color="activation"))
        else:
            found += [Entry("point", tr("output {name}", name=names[k]), k) for k in self._columns]
        return (*found, *self._marks.entries)

    @property
    def said(self) -> str:
        """It in a sentence."""
        trace = self._trace
        name = trace.names[0][0]
        if trace.lab.of_unit:
            zeros = ", ".join(significant(x, 3) for x in self._zeros())
            words = mark("Unit {unit} of layer {layer} over {name}: its z is 0 at {zeros}.")
            if not zeros:
                words = mark("Unit {unit} of layer {layer} over {name}: its z is 0 nowhere there.")
            return tr(words, unit=trace.unit + 1, layer=trace.layer + 1, name=name, zeros=zeros)
        low, high = float(self._outputs.min()), float(self._outputs.max())
        words = mark("The output over {name}, from {low} to {high}, with {n} rows.")
        return tr(words, name=name, low=significant(low, 3), high=significant(high, 3), n=len(self._rows.index))

    def row_at(self, at: QPointF, look: Look) -> int | None:
        """Return the row that is drawn at a place."""
        if self._points is None:
            return None
        found = nearest(self._points, at, REACH * look.unit)
        return None if found is None else int(self._rows.index[found])


def _around(values: Array) -> Range:
    """Return a range with room for all values, at least STEADY, grown in steps."""
    sound = values[np.abs(values) <= FARTHEST]
    low, high = (float(sound.min()), float(sound.max())) if len(sound) else STEADY
    step = 1.0 if max(abs(low), abs(high)) < 10 else 10.0 ** np.floor(np.log10(max(abs(low), abs(high))))
    return (
        min(STEADY[0], float(np.floor(low / step) * step)), max(STEADY[1], float(np.ceil(high / step) * step))
    )  # fmt: skip
