"""What a cell is made of is what its line takes in, and what it is used for is what takes it in."""

from __future__ import annotations

import numpy as np
import pytest

from biasviz.experiments.network.evaluation import full_pass, start
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.stations import stations
from biasviz.ui.network.backprop_arrays import GAP, all_arrays, picks, shape_of, split
from biasviz.ui.network.backprop_lineage import lineage, sources_of
from tests.experiments.network.cases import KINDS, drawn, named


def cells(network, n):
    for name in all_arrays(network.layers):
        rows, columns = shape_of(network, name, n)
        for row in range(rows):
            for column in range(columns):
                yield name, (row, column)


def covered(part, cell):
    return part.array == cell[0] and part.row in (None, cell[1][0]) and part.column in (None, cell[1][1])


@pytest.mark.parametrize("kind", KINDS[::6], ids=named)
def test_a_cell_goes_to_just_those_that_are_made_of_it(kind):
    network = drawn(3, n=2, widths=(2, 3, 2), **kind)
    all_cells = list(cells(network, 2))
    made_of = {cell: lineage(network, cell) for cell in all_cells}
    for cell, found in made_of.items():
        if split(cell[0])[0] in ("step", "new", "db"):
            continue  # the three rows that move b are told of together
        uses = {other for other in all_cells if any(covered(part, other) for part in found.uses)}
        takes = {other for other in all_cells if any(covered(part, cell) for part in made_of[other].sources)}
        assert uses == takes, cell


@pytest.mark.parametrize("kind", KINDS[::4], ids=named)
def test_cells_of_a_station_are_made_of_what_it_takes_in(kind):
    network = drawn(5, n=3, widths=(2, 3, 2), **kind)
    for station in stations(network)[:-1]:
        name = station.name
        rows, columns = shape_of(network, name, 3)
        own = [lineage(network, (name, (r, c))) for r in range(rows) for c in range(columns)]
        whole = {part.array for found in own for part in found.sources}
        assert whole == set(sources_of(network, station)), name


def test_every_array_of_a_step_has_the_shape_that_numpy_gives_it():
    network = drawn(2, n=5)
    X, Y = training_rows(network)
    found = full_pass(network, start(network), X, Y)
    for name in all_arrays(network.layers):
        kind, layer = split(name)
        if kind in ("W", "b"):
            shape = getattr(found.parameters, kind)[layer].shape
        elif kind in ("X", "Y"):
            shape = getattr(found, kind).shape
        elif kind in ("step", "new", "L"):
            shape = (1, 1) if kind == "L" else found.db[layer].shape
        else:
            shape = getattr(found, kind)[layer].shape
        assert shape_of(network, name, 5) == np.shape(np.zeros(shape)), name


def test_of_many_columns_the_first_ones_the_last_and_the_chosen_one_are_drawn():
    assert picks(12, 12) == tuple(range(12))
    assert picks(64, 12) == (0, 1, 2, GAP, 63)
    assert picks(64, 12, chosen=30) == (0, 1, 2, GAP, 30, GAP, 63)
    assert picks(64, 12, chosen=3) == (0, 1, 2, 3, GAP, 63)
    assert picks(64, 12, chosen=62) == (0, 1, 2, GAP, 62, 63)
    assert picks(9, 3) == (0, GAP, 8)


def test_what_is_no_array_is_a_kind_of_its_own():
    assert split("dZ12") == ("dZ", 11)
    assert split("X") == ("X", -1)
    assert split("unit-3") == ("unit-3", -1)
