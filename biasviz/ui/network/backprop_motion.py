"""What was just worked out appears along its way, and the arrays glide to it; the state is there at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from biasviz.experiments.layer.clock import TINY
from biasviz.experiments.network.spec import Training
from biasviz.experiments.network.stations import Station
from biasviz.experiments.neuron.glide import eased
from biasviz.ui.batch.cells import paint_cell
from biasviz.ui.clock import Way
from biasviz.ui.network.backprop_arrays import GAP, split
from biasviz.ui.network.backprop_layout import Block, Layout
from biasviz.ui.network.backprop_scene import Scene
from biasviz.ui.theme import Look

SECONDS = 0.28
"""How long it takes."""
FASTEST = 3.0
"""Stations a second up to which they appear one by one; faster ones are there at once."""


class Moment(NamedTuple):
    """What is shown: a step of a training, how many of its stations are done, how far the arrays are moved."""

    run: Training
    step: int
    done: int
    offset: float


class Appearing(NamedTuple):
    """What is on its way.

    Attributes:
        since: stations that were done before.
        offset: how far the arrays were moved before.
        part: of the way, from 0 to 1.

    """

    since: int
    offset: float
    part: float = 0.0

    def of(self, station: int, done: int) -> float:
        """Return how much of a station is there, from 0 to 1: several appear one after the other."""
        if station < self.since or done <= self.since:
            return 1.0
        return min(max(self.part * (done - self.since) - (station - self.since), 0.0), 1.0)

    def between(self, offset: float) -> float:
        """Return how far the arrays are moved now, on the way to there."""
        return self.offset + eased(self.part) * (offset - self.offset)


class Motion:
    """Follows what is shown.

    Attributes:
        appearing: what is on its way, or None at rest.

    """

    def __init__(self, went: Callable[[], None]) -> None:
        self.appearing: Appearing | None = None
        self._went = went
        self._way = Way(SECONDS, self.go)
        self._shown: Moment | None = None

    def follow(self, now: Moment, allowed: bool) -> None:
        """Begin a way where another station is done and it may be seen; anything else is shown at once."""
        before, self._shown = self._shown, now
        if not allowed or before is None or now.run != before.run:
            self.rest()
            return
        if (now.step, now.done) == (before.step, before.done):
            if now.offset != before.offset:
                self.rest()  # a hand moves the arrays
            return
        onward = now.step == before.step and now.done > before.done
        begun = now.step == before.step + 1 and now.done > 0
        since = before.done if onward else 0 if begun else now.done
        offset = before.offset if self.appearing is None else self.appearing.between(before.offset)
        if since == now.done and abs(offset - now.offset) < TINY:
            self.rest()
            return
        self.appearing = Appearing(since, offset)
        self._way.begin()

    def rest(self) -> None:
        """Show everything where it is."""
        self._way.stop()
        self.appearing = None

    def go(self, part: float) -> None:
        """Show that part of the way."""
        if part >= 1.0:
            self.appearing = None
        elif self.appearing is not None:
            self.appearing = self.appearing._replace(part=part)
        self._went()


def uncovered(station: Station, rect: QRectF, part: float) -> QRectF:
    """Return how much of an array is seen: forward from the left, back from the right, what moves b from above."""
    if station.kind == "update":
        return QRectF(rect.x(), rect.y(), rect.width(), part * rect.height())
    wide = eased(part) * rect.width()
    left = rect.x() if station.quarter in ("forward", "loss") else rect.right() - wide
    return QRectF(left, rect.y(), wide, rect.height())


def paint_fall(
    painter: QPainter, look: Look, layout: Layout, block: Block, scene: Scene, first: int, part: float
) -> None:
    """Draw the rows of dZ that are shown on their way into db."""
    layer = split(block.name)[1]
    source = layout.blocks[f"dZ{layer + 1}"]
    values, way = scene.found.dZ[layer], eased(part)
    painter.setFont(layout.how.font)
    for at in range(source.grid.rows):
        for column, unit in enumerate(block.columns):
            if unit == GAP:
                continue
            a, b = source.grid.cell(at, column), block.grid.cell(0, column)
            corner = a.topLeft() + (b.topLeft() - a.topLeft()) * way
            box = QRectF(corner, a.size() + (b.size() - a.size()) * way)
            value = float(np.asarray(values)[first + at, unit])
            paint_cell(painter, look, box, value, scene.back_scale, layout.how)
