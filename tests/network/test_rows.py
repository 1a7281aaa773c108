"""Which rows a network learns from, and how they are scaled."""

from collections import OrderedDict
from dataclasses import replace

import numpy as np
import pytest

from biasviz import data, patience
from biasviz.data import Generated, Shipped, Typed
from biasviz.errors import InputError
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.rows import _scaling, row_count, scaling, split, split_words, test_rows, training_rows
from biasviz.experiments.network.spec import Dense, Network

test_rows.__test__ = False
IRIS = Batch(Shipped("iris"), ("sepal length", "sepal width", "petal length", "petal width"), ("species",))


def network(batch=IRIS, **changes):
    return replace(Network(batch, (Dense(4),), ((0.0,) * 4, (0.0,) * 3)), **changes)


def typed(*rows, muted=()):
    return Batch(Typed(("x", "y"), tuple(rows)), ("x",), ("y",), frozenset(muted))


def test_iris_holds_out_fifteen_of_each_fifty():
    found = split(network(test=0.3))
    species = data.table_of(IRIS.source).column("species")
    assert np.bincount(species[found.test].astype(int)).tolist() == [15, 15, 15]
    assert np.bincount(species[found.train].astype(int)).tolist() == [35, 35, 35]


def test_the_split_is_told_in_a_sentence():
    assert split_words(network(test=0.3)) == "Trained on 105 rows, 35 of each class; 45 held out (seed 0)."


def test_the_sentence_tells_of_muted_rows_and_of_classes_that_differ():
    muted = replace(IRIS, muted=frozenset({0, 1}))
    assert split_words(network(muted)) == "Trained on 148 rows, 48 to 50 of each class; 2 muted."


def test_the_sentence_names_no_classes_where_there_are_none():
    batch = typed((0.0, 0.5), (1.0, 2.0), (2.0, 3.0), (3.0, 4.0))
    assert split_words(network(batch, test=0.5, split=7)) == "Trained on 2 rows; 2 held out (seed 7)."


def test_without_a_test_share_every_row_is_learned_from():
    found = split(network())
    assert found.train.tolist() == list(range(150))
    assert found.test.tolist() == []


def test_no_row_is_in_both_and_none_is_lost():
    found = split(network(test=0.37, split=3))
    assert sorted([*found.train, *found.test]) == list(range(150))
    assert found.train.tolist() == sorted(found.train)


def test_another_seed_holds_out_other_rows():
    first, second = (split(network(test=0.3, split=seed)).test.tolist() for seed in (0, 1))
    assert first != second
    assert first == split(network(test=0.3)).test.tolist()


def test_the_rows_of_seed_0_never_change():
    assert split(network(test=0.1)).test.tolist() == [2, 17, 29, 39, 48, 51, 59, 66, 72, 83, 108, 114, 116, 142, 143]


@pytest.mark.parametrize("id", ["line", "xor", "circles", "moons", "sine"])
def test_rows_generated_with_the_seed_of_the_split_are_held_out_by_chance(id):
    source = Generated(id, 2000, 0)
    table = data.table_of(source)
    found = split(network(Batch(source, table.inputs, table.targets), test=0.5))
    X = table.matrix(table.inputs)
    assert np.abs(X[found.train].mean(axis=0) - X[found.test].mean(axis=0)).max() < 0.15


def test_a_column_of_0_and_1_is_split_by_class():
    batch = typed(*((float(k), float(k % 2)) for k in range(40)))
    assert sorted(training_rows(network(batch, test=0.5))[1].ravel()) == [0.0] * 10 + [1.0] * 10


def test_muted_rows_are_neither_learned_from_nor_held_out():
    found = split(network(replace(IRIS, muted=frozenset({3, 149})), test=0.3))
    assert not {3, 149} & {*found.train, *found.test}


@pytest.mark.parametrize("rows", [1, 2, 3])
def test_at_least_one_row_is_always_learned_from(rows):
    batch = typed(*((float(k), 0.25 * k + 0.1) for k in range(rows)))
    assert row_count(network(batch, test=0.9)) >= 1


def test_each_class_keeps_a_row():
    batch = typed((0.0, 0.0), (1.0, 1.0), (2.0, 1.0))
    assert {0.0, 1.0} == set(training_rows(network(batch, test=0.9))[1].ravel())


def test_only_muted_rows_are_refused_in_a_sentence():
    with pytest.raises(InputError, match="Every row is muted"):
        split(network(typed((0.0, 0.0), muted={0})))


def test_rows_are_contiguous_read_only_and_those_of_the_table():
    X, Y = training_rows(network(test=0.3))
    index = split(network(test=0.3)).train
    table = data.table_of(IRIS.source)
    np.testing.assert_array_equal(X, table.matrix(IRIS.inputs)[index])
    np.testing.assert_array_equal(Y, table.one_hot("species")[index])
    for values in (X, Y, *scaling(network(test=0.3, standardized=True)), index):
        assert values.flags.c_contiguous
        assert not values.flags.writeable


def test_standardized_training_rows_have_mean_0_and_deviation_1():
    X, _ = training_rows(network(test=0.3, standardized=True))
    np.testing.assert_allclose(X.mean(axis=0), 0, atol=1e-13)
    np.testing.assert_allclose(X.std(axis=0), 1, rtol=1e-13)


def test_held_out_rows_are_scaled_by_what_the_training_rows_have():
    here = network(test=0.3, standardized=True)
    mean, deviation = scaling(here)
    raw = data.table_of(IRIS.source).matrix(IRIS.inputs)[split(here).test]
    np.testing.assert_array_equal(test_rows(here)[0], (raw - mean) / deviation)
    assert abs(test_rows(here)[0].mean()) > 1e-3


def test_a_constant_column_becomes_0():
    batch = typed(*((0.1, float(k)) for k in range(30)))
    here = network(batch, standardized=True)
    assert scaling(here)[1].tolist() == [1.0]
    assert not training_rows(here)[0].any()


def test_nothing_is_scaled_where_nobody_wants_it():
    mean, deviation = scaling(network())
    assert mean.tolist() == [0.0] * 4
    assert deviation.tolist() == [1.0] * 4


def test_rows_are_made_once():
    assert training_rows(network(test=0.2))[0] is training_rows(network(test=0.2, loss="mse"))[0]


def test_room_is_made_before_more_rows_are():
    first = training_rows(network(test=0.2))[0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("biasviz.experiments.network.rows.MOST_KEPT", 1000)
        other = training_rows(network(test=0.2, split=1))[0]
        assert training_rows(network(test=0.2, split=1))[0] is other
    assert training_rows(network(test=0.2))[0] is not first


def test_blocks_give_what_one_go_gives(monkeypatch):
    batch = Batch(Generated("layer", 1000, 5), ("x1", "x3"), ("y2",))
    whole = training_rows(network(batch, test=0.25, standardized=True, split=1))
    monkeypatch.setattr("biasviz.experiments.network.rows.BLOCK", 64)
    monkeypatch.setattr("biasviz.experiments.network.rows._kept", OrderedDict())
    monkeypatch.setattr("biasviz.experiments.network.rows._scaling", _scaling.__wrapped__)
    parts = training_rows(network(batch, test=0.25, standardized=True, split=1))
    np.testing.assert_allclose(parts[0], whole[0], rtol=1e-12)


def test_many_rows_are_not_prepared_while_somebody_waits():
    names = tuple(f"x{j}" for j in range(1, 65))
    batch = Batch(Generated("layer", 30_000, 5, (("features", 64.0),)), names, ("y1",))
    data.table_of(batch.source)
    with patience.at_once(), pytest.raises(patience.Lengthy):
        training_rows(network(batch))
