"""Which picture there is of what comes out, and what all of them have."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from biasviz.experiments.layer.evaluation import DEAD, SATURATED
from biasviz.experiments.network.boundary import points
from biasviz.experiments.network.evaluation import forward, lamps
from biasviz.experiments.network.initial import is_classes
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import MOST_UNITS, Network
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import mark, tr
from biasviz.numerics.records import Array
from biasviz.ui.network.diagram_kept import Kept
from biasviz.ui.network.diagram_legend import Entry
from biasviz.ui.network.diagram_points import Rows, class_names, rows_of, some_of
from biasviz.ui.theme import Look
from biasviz.words import grouped

LISTED = 8
"""Rows that are named one by one."""


class Picture(Protocol):
    """What a network gives, ready to be drawn; `paint` says where, `row_at` is asked after it."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What its signs mean."""

    @property
    def said(self) -> str:
        """It in a sentence."""

    def paint(self, p: QPainter, look: Look, box: QRectF, kept: Kept) -> float:
        """Draw it into a box; return where it ends."""

    def row_at(self, at: QPointF, look: Look) -> int | None:
        """Return the row that is learned from and drawn at a place, or None."""


def kind_of(network: Network) -> str:
    """Return which picture suits a network: "line", "plane", "classes" or "against"."""
    d = network.widths[0]
    if d > MOST_UNITS:
        return "classes" if is_classes(network) else "against"
    return "line" if d == 1 else "plane"


def plane_of(trace: NetworkTrace) -> tuple[int, int]:
    """Return the two inputs that a plane is drawn over; they are not the same."""
    first, second = trace.lab.plane
    return (first, second) if first != second else (first, (first + 1) % trace.network.widths[0])


def output_of(trace: NetworkTrace) -> int:
    """Return the output that is drawn where only one can be: the chosen one, else the first."""
    return trace.unit if trace.layer == trace.network.layers - 1 else 0


def picture_of(trace: NetworkTrace, fine: bool) -> Picture:
    """Return the picture of a state; a coarse one takes less time."""
    from biasviz.ui.network import diagram_classes as many
    from biasviz.ui.network.diagram_line import LinePicture
    from biasviz.ui.network.diagram_plane import PlanePicture

    kind = kind_of(trace.network)
    if kind == "plane":
        return PlanePicture(trace, fine)
    if kind == "line":
        return LinePicture(trace)
    if trace.lab.of_unit:
        return many.HistogramPicture(trace, fine)
    return many.ClassesPicture(trace, fine) if kind == "classes" else many.AgainstPicture(trace, fine)


def lamps_of(trace: NetworkTrace, index: NDArray[np.intp]) -> NDArray[np.int8]:
    """Return what the chosen unit is for some rows that are learned from: ALIVE, SATURATED or DEAD."""
    network, layer, unit = trace.network, trace.layer, trace.unit
    if len(index) == trace.n:
        return np.asarray(trace.whole.lamp[layer][:, unit])
    Z = forward(network, trace.theta, training_rows(network)[0][index]).Z[layer]
    choice, f = network.activation(layer), network.record(layer)
    slope = None if choice is None or f is None else np.asarray(f.slope(Z, **choice.keywords))
    return np.asarray(lamps(network, layer, Z, slope)[:, unit])


class Marks:
    """Rows that the chosen unit is dead or saturated for.

    Attributes:
        where: which of the rows that are drawn, (m,).
        rows: which of the rows that are learned from, (m,).
        kinds: DEAD or SATURATED of each, (m,).

    """

    def __init__(self, trace: NetworkTrace, index: NDArray[np.intp]) -> None:
        found = lamps_of(trace, index) if trace.lab.marked else np.zeros(0, np.int8)
        self.where = np.flatnonzero((found == DEAD) | (found == SATURATED))
        self.kinds, self.rows = found[self.where], index[self.where]

    @property
    def listed(self) -> tuple[Entry, ...]:
        """Which rows they are, where no point stands for a row."""
        dead, saturated = mark("dead for rows {rows}"), mark("saturated for rows {rows}")
        signs = ((DEAD, "dead", dead), (SATURATED, "saturated", saturated))
        found = [(sign, words, self.rows[self.kinds == kind]) for kind, sign, words in signs]
        return tuple(Entry(sign, tr(words, rows=row_list(rows))) for sign, words, rows in found if len(rows))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What the marks mean."""
        signs = ((DEAD, "dead", mark("the unit is dead for it")), (SATURATED, "saturated", mark("saturated for it")))
        return tuple(Entry(sign, tr(words)) for kind, sign, words in signs if (self.kinds == kind).any())


def row_list(rows: NDArray[np.intp]) -> str:
    """Return the numbers of some rows, from 1; of many the first ones."""
    first = ", ".join(grouped(row + 1) for row in rows[:LISTED].tolist())
    return first if len(rows) <= LISTED else tr("{first}, … ({n} in all)", first=first, n=grouped(len(rows)))


def point_entries(network: Network) -> tuple[Entry, ...]:
    """Return what the points mean: a class each, those held out; how many are drawn where not all are."""
    rows, test = rows_of(network), rows_of(network, held_out=True)
    found: list[Entry] = []
    if rows.classes:
        found += [Entry("point", name, kind) for kind, name in enumerate(class_names(network))]
    else:
        found.append(Entry("point", tr("rows")))
    if test.count:
        found.append(Entry("hollow", tr("held out")))
    if len(rows.index) < rows.count:
        words = mark("{some} of {all} rows")
        found.append(Entry("", tr(words, some=grouped(len(rows.index)), all=grouped(rows.count))))
    return tuple(found)


def column_of(network: Network, rows: Rows, input: int, held_out: bool = False) -> Array:
    """Return one input of the rows that are drawn, (m,), as it is in the data."""
    return points(network, input, held_out)[rows.index]


def held_words(trace: NetworkTrace, shown: int) -> tuple[Entry, ...]:
    """Return that the other inputs are held, where there are others."""
    others = trace.network.widths[0] - shown
    if not others:
        return ()
    return (Entry("", tr("all other inputs at their mean") if others > 1 else tr("the other input at its mean")),)


def sampled(trace: NetworkTrace, most: int) -> NDArray[np.intp]:
    """Return some rows that are learned from, and among them the one that goes through the network."""
    found = some_of(trace.n, most)
    at = int(np.searchsorted(found, trace.lab.row))
    return found if at < len(found) and found[at] == trace.lab.row else np.insert(found, at, trace.lab.row)
