"""Pictures for many inputs: which classes are taken for which, outputs over targets, z of a unit over all rows."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from biasviz.experiments.layer.evaluation import DEAD, SATURATED
from biasviz.experiments.network.boundary import height
from biasviz.experiments.network.evaluation import forward
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import mark, tr
from biasviz.ui.batch.cells_colors import legible, writing_on
from biasviz.ui.network import diagram_pictures as common
from biasviz.ui.network.diagram_frame import foot, framed, paint_axes, paint_edge
from biasviz.ui.network.diagram_kept import Kept
from biasviz.ui.network.diagram_legend import Entry
from biasviz.ui.network.diagram_line import FARTHEST
from biasviz.ui.network.diagram_points import REACH, class_names, nearest, paint_chosen, paint_marks, stamp_of
from biasviz.ui.neuron.painting import dashed, dots, hairline
from biasviz.ui.style import mix
from biasviz.ui.theme import Look
from biasviz.words import grouped, percent, significant

MOVING, RESTING = 300, 2000
"""Rows that are looked at."""
NAMED = 12
"""Classes up to which each has its name."""
BARS = 48
"""Of z of a unit."""
REACH_Z = 6.0
"""z is drawn from minus to plus this at least, so that the axis stands still."""
CENTER = Qt.AlignmentFlag.AlignCenter


def _some_words(trace: NetworkTrace, count: int) -> tuple[Entry, ...]:
    if count >= trace.n:
        return ()
    return (Entry("", tr("{some} of {all} rows", some=grouped(count), all=grouped(trace.n))),)


class ClassesPicture:
    """Rows by the class that they have and the one that they are taken for."""

    def __init__(self, trace: NetworkTrace, fine: bool) -> None:
        self._trace, self._index = trace, common.sampled(trace, RESTING if fine else MOVING)
        X, Y = training_rows(trace.network)
        A = forward(trace.network, trace.theta, X[self._index]).A[-1]
        if Y.shape[1] > 1:
            self._had, self._taken = Y[self._index].argmax(axis=1), A.argmax(axis=1)
        else:
            self._had, self._taken = (v[:, 0].astype(np.intp) for v in (Y[self._index], A > 0.5))
        k = max(2, Y.shape[1])
        self._counts = np.zeros((k, k), np.intp)
        np.add.at(self._counts, (self._had, self._taken), 1)
        self._names = class_names(trace.network)
        self._marks = common.Marks(trace, self._index)
        self._cells: QRectF | None = None

    def paint(self, p: QPainter, look: Look, box: QRectF, kept: Kept) -> float:
        """Draw it into a box; return where it ends."""
        theme, unit, k = look.theme, look.unit, len(self._counts)
        p.fillRect(p.window(), theme.color("ground"))
        font = look.font(12)
        metrics = QFontMetricsF(font)
        line = metrics.height()
        labels = self._names if k <= NAMED else ()
        wide = min(max(map(metrics.horizontalAdvance, labels), default=0.0), 0.24 * box.width())
        left, bottom = max(wide, metrics.horizontalAdvance("00")) + 10 * unit, (2 if labels else 1) * line + 8 * unit
        side = max(20.0, min(box.width() - left - 8 * unit, box.height() - bottom - line - 8 * unit))
        cells = self._cells = QRectF(box.left() + left, box.top() + line + 8 * unit, side, side)
        each = side / k
        sums = np.maximum(self._counts.sum(axis=1), 1)
        number = next((look.font(s, 500) for s in (15, 13, 12, 11, 10)
                       if QFontMetricsF(look.font(s, 500)).horizontalAdvance("0" * len(str(self._counts.max())))
                       + 4 * unit <= each and QFontMetricsF(look.font(s)).height() <= each), None)  # fmt: skip
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for i in range(k):
            for j in range(k):
                count, part = int(self._counts[i, j]), float(self._counts[i, j] / sums[i])
                color = theme.good if i == j else theme.bad
                fill = legible(theme, theme.ground, color, 0.85 * part**0.7) if count else mix(
                    theme.ground, theme.line, 0.25)  # fmt: skip
                cell = QRectF(cells.left() + j * each, cells.top() + i * each, each, each)
                p.fillRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), QColor(fill))
                if number is not None and count:
                    p.setFont(number)
                    p.setPen(QColor(writing_on(theme, fill)))
                    p.drawText(cell, CENTER, grouped(count) if each > 60 * unit else str(count))
        p.setPen(hairline(QColor(mix(theme.line, theme.muted, 0.5))))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(cells)
        here = np.flatnonzero(self._index == self._trace.lab.row)
        if len(here):
            i, j = int(self._had[here[0]]), int(self._taken[here[0]])
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(QColor(theme.text))
            pen = p.pen()
            pen.setWidthF(2.4 * unit)
            p.setPen(pen)
            p.drawRoundedRect(QRectF(cells.left() + j * each, cells.top() + i * each, each, each), 2 * unit, 2 * unit)
        self._name(p, look, cells, each, wide, labels)
        return cells.bottom() + bottom

    def _name(
        self, p: QPainter, look: Look, cells: QRectF, each: float, wide: float, labels: tuple[str, ...]
    ) -> None:
        theme, unit = look.theme, look.unit
        metrics = QFontMetricsF(look.font(12))
        p.setFont(look.font(12))
        p.setPen(theme.color("muted"))
        for k, name in enumerate(labels):
            beside = QRectF(cells.left() - wide - 6 * unit, cells.top() + k * each, wide, each)
            p.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                       metrics.elidedText(name, Qt.TextElideMode.ElideRight, wide))  # fmt: skip
            below = QRectF(cells.left() + k * each, cells.bottom() + 3 * unit, each, metrics.height())
            p.drawText(below, CENTER, metrics.elidedText(name, Qt.TextElideMode.ElideRight, each - 4 * unit))
        p.setFont(look.font(12, 500))
        p.setPen(theme.color("text"))
        bold = QFontMetricsF(p.font())
        taken, had = tr("taken for"), tr("is")
        y = cells.bottom() + 3 * unit + (2 if labels else 1) * metrics.height() - metrics.descent()
        p.drawText(QPointF(cells.center().x() - bold.horizontalAdvance(taken) / 2, y), taken)
        left = max(2 * unit, cells.left() - 6 * unit - bold.horizontalAdvance(had))
        p.drawText(QPointF(left, cells.top() - 6 * unit), had)

    @property
    def _right(self) -> int:
        return int(np.trace(self._counts))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What its signs mean."""
        n = len(self._index)
        words = tr("{right} of {n} rows right: {part}", right=grouped(self._right), n=grouped(n),
                   part=percent(self._right / max(1, n)))  # fmt: skip
        return (Entry("", words), *_some_words(self._trace, n), *self._marks.listed)

    @property
    def said(self) -> str:
        """It in a sentence."""
        words = mark("Classes that rows have and classes that they are taken for: {right} of {n} are right.")
        return tr(words, right=grouped(self._right), n=grouped(len(self._index)))

    def row_at(self, at: QPointF, look: Look) -> int | None:
        """Return the next row of the cell at a place."""
        if self._cells is None or not self._cells.contains(at):
            return None
        each = self._cells.width() / len(self._counts)
        i, j = int((at.y() - self._cells.top()) / each), int((at.x() - self._cells.left()) / each)
        those = self._index[(self._had == i) & (self._taken == j)]
        if not len(those):
            return None
        later = those[those > self._trace.lab.row]
        return int(later[0] if len(later) else those[0])


class AgainstPicture:
    """Outputs over targets: on the line in the middle both are the same."""

    def __init__(self, trace: NetworkTrace, fine: bool) -> None:
        self._trace, self._index = trace, common.sampled(trace, RESTING if fine else MOVING)
        X, Y = training_rows(trace.network)
        k = common.output_of(trace)
        self._y = Y[self._index, k]
        self._a = forward(trace.network, trace.theta, X[self._index]).A[-1][:, k]
        self._points = np.zeros((0, 2))
        self._marks = common.Marks(trace, self._index)

    def paint(self, p: QPainter, look: Look, box: QRectF, kept: Kept) -> float:
        """Draw it into a box; return where it ends."""
        span = height(self._trace.network)
        frame = framed(look, box, span, span, square=True)
        paint_axes(p, look, frame, (tr("target"), tr("output")), kept)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(dashed(look.theme.color("muted"), max(1.0, 1.4 * look.unit), 5 * look.unit, 4 * look.unit))
        p.drawLine(QLineF(frame.point(span[0], span[0]), frame.point(span[1], span[1])))
        self._points = frame.points(self._y, self._a)
        scale = p.device().devicePixelRatio()
        p.save()
        p.setClipRect(frame.rect)
        stamp = stamp_of(look, 0, len(self._index), hollow=False, scale=scale)
        faint = 0.28 if len(self._marks.where) else 1.0
        dots(p, self._points, np.full(len(self._points), faint), stamp, scale)
        paint_marks(p, look, self._points[self._marks.where], self._marks.kinds)
        here = np.flatnonzero(self._index == self._trace.lab.row)
        if len(here):
            paint_chosen(p, look, QPointF(*self._points[here[0]].tolist()))
        p.restore()
        paint_edge(p, look, frame.rect)
        return frame.rect.bottom() + foot(look)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What its signs mean."""
        return (Entry("point", tr("rows")), *_some_words(self._trace, len(self._index)), *self._marks.entries)

    @property
    def said(self) -> str:
        """It in a sentence."""
        off = float(np.abs(self._a - self._y).mean())
        words = mark("Outputs over targets of {n} rows: {off} apart in the mean.")
        return tr(words, n=grouped(len(self._index)), off=significant(off, 3))

    def row_at(self, at: QPointF, look: Look) -> int | None:
        """Return the row that is drawn at a place."""
        found = nearest(self._points, at, REACH * look.unit)
        return None if found is None else int(self._index[found])


class HistogramPicture:
    """z of the chosen unit over the rows: its bias shifts all of it over the line z = 0."""

    def __init__(self, trace: NetworkTrace, fine: bool) -> None:
        self._trace, self._index = trace, common.sampled(trace, RESTING if fine else MOVING)
        X = training_rows(trace.network)[0][self._index]
        self._z = forward(trace.network, trace.theta, X).Z[trace.layer][:, trace.unit]
        self._lamps = common.lamps_of(trace, self._index)
        sizes = np.abs(self._z[np.abs(self._z) <= FARTHEST])
        reach = max(REACH_Z, 2.0 * np.ceil(0.5 * float(sizes.max(initial=0.0))))
        self._span = (-float(reach), float(reach))
        self._edges = np.linspace(*self._span, BARS + 1)

    def paint(self, p: QPainter, look: Look, box: QRectF, kept: Kept) -> float:
        """Draw it into a box; return where it ends."""
        theme = look.theme
        colors = {DEAD: mix(theme.ground, theme.bad, 0.55), SATURATED: mix(theme.ground, theme.loss, 0.6)}
        stacks = [(np.isin(self._lamps, (DEAD, SATURATED), invert=True), mix(theme.ground, theme.good, 0.6))]
        stacks += [(self._lamps == kind, color) for kind, color in colors.items()]
        counts = [np.histogram(self._z[which], self._edges)[0] for which, _ in stacks]
        top = max(0.1, 1.15 * float(np.sum(counts, axis=0).max()) / max(1, len(self._z)))
        frame = framed(look, box, self._span, (0.0, float(np.ceil(10 * top)) / 10), square=False)
        paint_axes(p, look, frame, (tr("z of the unit"), tr("share of the rows")), kept)
        below = np.zeros(BARS)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for (_, color), count in zip(stacks, counts, strict=True):
            share = count / max(1, len(self._z))
            for k in np.flatnonzero(count):
                a = frame.point(self._edges[k], below[k] + share[k])
                b = frame.point(self._edges[k + 1], below[k])
                p.fillRect(QRectF(a, b).adjusted(0, 0, -1, 0), QColor(color))
            below += share
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(dashed(theme.color("bias"), 2.2 * look.unit, 5 * look.unit, 4 * look.unit))
        x = frame.point(0.0, 0.0).x()
        p.drawLine(QLineF(x, frame.rect.top(), x, frame.rect.bottom()))
        paint_edge(p, look, frame.rect)
        return frame.rect.bottom() + foot(look)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What its signs mean."""
        found = [Entry("line", tr("z = 0: b shifts all z over it"), color="bias")]
        for kind, sign, words in ((DEAD, "dead", mark("dead")), (SATURATED, "saturated", mark("saturated"))):
            if (self._lamps == kind).any():
                found.append(Entry(sign, tr(words)))
        return (*found, *_some_words(self._trace, len(self._index)))

    @property
    def said(self) -> str:
        """It in a sentence."""
        part = percent(float((self._z > 0).mean()))
        words = mark("z of unit {unit} of layer {layer} over {n} rows: above 0 for {part} of them.")
        given = {"unit": self._trace.unit + 1, "layer": self._trace.layer + 1}
        return tr(words, n=grouped(len(self._index)), part=part, **given)

    def row_at(self, at: QPointF, look: Look) -> int | None:
        """Return no row: a bar stands for many."""
        return None
