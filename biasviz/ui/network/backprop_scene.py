"""A state of the page "Forward and back": the arrays of a step, which are worked out, and which is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network.evaluation import Parameters, Pass
from biasviz.experiments.network.path import path_of
from biasviz.experiments.network.spec import Network, Settings, Training
from biasviz.experiments.network.stations import Station, array, before_update, index
from biasviz.experiments.network.trace import NetworkTrace, seen
from biasviz.numerics.records import Array
from biasviz.ui.batch.cells import scale_of
from biasviz.ui.network.backprop_arrays import OF_ROWS, ONE_ROW, Cell, shape_of, split

GIVEN = ("X", "Y", "W", "b")
"""Kinds of arrays that are there from the start."""
PICKED = 256
"""Rows by which the colours of many are chosen, evenly spaced."""
KEPT_BACK = {"db": "slope", "step": "next", "new": "next"}
"""Kinds of arrays that a class that is guessing does not see yet, with what is asked then."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A state, as far as the page shows it.

    Attributes:
        run, step: the training, and which of its steps is shown. Right after a step that one still is, updated.
        network: what is trained.
        stations: of a step, the update last.
        done: how many of them are.
        found: the rows of the step, forward and back.
        theta: all parameters before it.
        after: W and b after the update, or None where that is not shown.
        settings: what holds for the step.
        index: which training rows these are, in their order.
        layer, unit, row: which cell is looked at where no other is chosen; the row is one of the step, or None.
        pointed: the cell that is pointed at, else the one that was pinned, or None.
        names: of the columns of X and of Y.
        veiled: what is not shown yet.
        scale, back_scale: size of number with the strongest colour, forward and backward.

    """

    run: Training
    step: int
    network: Network
    stations: tuple[Station, ...]
    done: int
    found: Pass
    theta: Array
    after: Parameters | None
    settings: Settings
    index: NDArray[np.intp]
    layer: int
    unit: int
    row: int | None
    pointed: Cell | None
    names: tuple[tuple[str, ...], tuple[str, ...]]
    veiled: frozenset[str]
    scale: float
    back_scale: float

    @property
    def n(self) -> int:
        """Rows of the step."""
        return len(self.index)

    @property
    def present(self) -> Station | None:
        """The station that was done last; None before the first one."""
        return self.stations[self.done - 1] if self.done else None

    @property
    def updated(self) -> bool:
        """Whether W and b have moved."""
        return self.done == len(self.stations)

    def is_done(self, name: str) -> bool:
        """Whether an array is worked out."""
        kind, layer = split(name)
        if kind in GIVEN:
            return True
        if kind in ("step", "new"):
            return self.updated
        return self.done > index(self.network, kind, layer)

    def station_of(self, name: str) -> Station | None:
        """Return where an array is worked out; None for what is given."""
        kind, layer = split(name)
        if kind in GIVEN:
            return None
        return self.stations[-1 if kind in ("step", "new") else index(self.network, kind, layer)]

    def keeps_back(self, name: str) -> bool:
        """Whether the numbers of an array are not shown yet, for a class is guessing."""
        return KEPT_BACK.get(split(name)[0]) in self.veiled

    def values(self, name: str) -> Array:
        """Return the numbers of an array, (rows, columns)."""
        kind, layer = split(name)
        found = self.found
        if kind in ("X", "Y"):
            return found.X if kind == "X" else found.Y
        if kind == "L":
            return np.array([[found.L]])
        if kind in ("W", "b"):
            given: Array = getattr(found.parameters, kind)[layer]
            return given
        if kind in ("step", "new"):
            old = found.parameters.b[layer]
            new = np.full_like(old, np.nan) if self.after is None else self.after.b[layer]
            return new if kind == "new" else new - old
        made: Array = getattr(found, kind)[layer]
        return made

    def scale_of(self, name: str) -> float:
        """Return the size of number with the strongest colour in an array."""
        kind = split(name)[0]
        if kind == "step":
            return scale_of(self.values(name))
        return self.back_scale if kind.startswith("d") else self.scale

    def has(self, cell: Cell | None) -> bool:
        """Whether there is such a cell."""
        if cell is None or len(cell[1]) != 2:
            return False
        kind, layer = split(cell[0])
        of_layer = kind not in ("X", "Y", "L")
        if kind not in (*OF_ROWS, *ONE_ROW, "W", "dW") or of_layer != (layer >= 0) or layer >= self.network.layers:
            return False
        if kind == "dA" and layer == self.network.layers - 1:
            return False
        rows, columns = shape_of(self.network, cell[0], self.n)
        return 0 <= cell[1][0] < rows and 0 <= cell[1][1] < columns

    def usual_cell(self, rows: range) -> Cell | None:
        """Return the cell of the present station that is told of where none is pointed at, out of the rows shown."""
        station = self.present
        if station is None:
            return None
        if station.kind == "L":
            return "L", (0, 0)
        layer = self.layer if station.kind == "update" else station.layer
        unit = self.unit if layer == self.layer else 0
        if station.kind in ("db", "update"):
            return f"{'new' if station.kind == 'update' else 'db'}{layer + 1}", (0, unit)
        if station.kind == "dW":
            return station.name, (0, unit)
        return station.name, (self.row if self.row is not None and self.row in rows else rows.start, unit)

    def told(self, rows: range) -> Cell | None:
        """Return the cell whose numbers are told: the one that is pointed at, or the usual one."""
        return self.pointed or self.usual_cell(rows)


@lru_cache(maxsize=8)
def _after(run: Training, step: int) -> Parameters:
    path = path_of(run)
    there = path.reach(step + 1) > step
    if there and not any(edit.step == step + 1 for edit in run.edits):
        return Parameters(run.start, path.parameters(step + 1))
    return Parameters(run.start, path.onward(step))  # without what was changed by hand after it


@lru_cache(maxsize=8)
def _scales(run: Training, step: int) -> tuple[float, float]:
    found = seen(run, step)
    some = slice(None, None, max(1, len(found.X) // PICKED))
    forward, back = (found.X, *found.Z, *found.A), (*found.dZ, *(a for a in found.dA if a is not None))
    return (
        scale_of(*(a[some] for a in forward), *found.parameters.W, *found.parameters.b),
        scale_of(*(a[some] for a in back), *found.dW, *found.db),
    )


def scene(trace: NetworkTrace) -> Scene:
    """Return what the page shows of a trace."""
    lab, network = trace.lab, trace.network
    step, done = trace.gone_through
    updated = done > before_update(network)
    which = trace.path.rows(step)
    at = np.flatnonzero(which == lab.row)
    layer = min(lab.layer, network.layers - 1)
    scale, back = _scales(lab.run, step)
    after = _after(lab.run, step) if updated and not trace.veils("next") else None
    made = Scene(
        run=lab.run, step=step, network=network, stations=trace.stations, done=done, found=seen(lab.run, step),
        theta=trace.path.parameters(step), after=after, settings=trace.path.settings(step), index=which, layer=layer,
        unit=min(lab.unit, network.units[layer] - 1), row=int(at[0]) if len(at) else None, pointed=None,
        names=trace.names, veiled=lab.veiled, scale=scale, back_scale=back,
    )  # fmt: skip
    pointed = next((cell for cell in (lab.hover, lab.pinned) if made.has(cell)), None)
    return made if pointed is None else replace(made, pointed=pointed)


def shape_words(network: Network, name: str, n: int) -> str:
    """Return the shape of an array as NumPy writes it."""
    kind, layer = split(name)
    if kind in ("X", "Y", "step", "new", "L"):
        rows, columns = shape_of(network, name, n)
        return f"({rows:,}, {columns:,})"
    return str(array(network, kind, layer, n))
