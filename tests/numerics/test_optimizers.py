from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz.numerics import OPTIMIZERS, filled

from .cases import each_optimizer

quick = settings(max_examples=40, deadline=None)


def directions(id, gradients, **given_):
    """Return the direction of each step for the gradients of one parameter."""
    record = OPTIMIZERS[id]
    parameters = dict(filled(record, given_))
    memory, result = (0.0,) * len(record.memory), []
    for t, g in enumerate(gradients, 1):
        direction, memory = record.direction(g, memory, t, **parameters)
        result.append(direction)
    return result


def test_the_table_holds_each_record_under_its_own_id_in_the_order_of_the_menus():
    assert [record.id for record in OPTIMIZERS.values()] == list(OPTIMIZERS)
    assert list(OPTIMIZERS) == ["gd", "momentum", "nesterov", "adagrad", "rmsprop", "adam"]


@each_optimizer
def test_numbers_stay_plain_numbers_and_arrays_get_the_same_elementwise(optimizer, parameters):
    _numbers_and_arrays(optimizer, parameters)


def _numbers_and_arrays(optimizer, parameters):
    @quick
    @given(st.lists(st.tuples(*[st.floats(-1e6, 1e6)] * 3), min_size=1, max_size=5))
    def check(gradients):
        many = tuple(np.zeros(3) for _ in optimizer.memory)
        single = [(0.0,) * len(optimizer.memory)] * 3
        for t, row in enumerate(gradients, 1):
            whole, many = optimizer.direction(np.array(row), many, t, **parameters)
            for i, g in enumerate(row):
                one, single[i] = optimizer.direction(g, single[i], t, **parameters)
                assert type(one) is float
                assert all(type(m) is float for m in single[i])
                assert len(single[i]) == len(optimizer.memory)
                assert whole[i] == pytest.approx(one, rel=1e-14)

    check()


@each_optimizer
def test_direction_changes_neither_the_gradient_nor_the_memory_it_was_given(optimizer, parameters):
    g, memory = np.array([1.0, -2.0]), tuple(np.ones(2) for _ in optimizer.memory)
    optimizer.direction(g, memory, 1, **parameters)
    assert g.tolist() == [1.0, -2.0]
    assert all(m.tolist() == [1.0, 1.0] for m in memory)


@each_optimizer
def test_no_gradient_moves_nothing_from_rest(optimizer, parameters):
    direction, memory = optimizer.direction(0.0, (0.0,) * len(optimizer.memory), 1, **parameters)
    assert direction == 0.0
    assert memory == (0.0,) * len(optimizer.memory)


@each_optimizer
def test_first_step_goes_down_the_slope(optimizer, parameters):
    for g in (3.0, -0.2):
        direction, _ = optimizer.direction(g, (0.0,) * len(optimizer.memory), 1, **parameters)
        assert direction * g > 0


@pytest.mark.parametrize(
    ("id", "gradients", "expected"),
    [
        ("gd", [3.0, -1.0], [3.0, -1.0]),
        ("momentum", [3.0, 1.0, 0.0], [3.0, 3.7, 3.33]),
        ("nesterov", [3.0, 1.0, 0.0], [3.0 + 2.7, 1.0 + 3.33, 2.997]),
        ("adagrad", [3.0, 4.0, 12.0], [1.0, 4.0 / 5.0, 12.0 / 13.0]),
        ("rmsprop", [2.0, 1.0], [10.0, 1.0 / 0.0496**0.5]),
        ("adam", [2.0, -1.0], [1.0, (0.08 / 0.19) / (0.004996 / 0.001999) ** 0.5]),
    ],
)
def test_first_steps_are_those_worked_out_by_hand(id, gradients, expected):
    assert directions(id, gradients) == pytest.approx(expected, rel=1e-7)


def test_momentum_buries_a_neuron_that_a_step_has_killed():
    b, v, path = 3.0, (0.0,), []
    for t in range(1, 400):
        z = 1.0 + b
        g = max(z, 0.0) - 1.0 if z > 0 else 0.0
        direction, v = OPTIMIZERS["momentum"].direction(g, v, t, momentum=0.9)
        b -= 1.4 * direction
        path.append(b)
        assert t == 1 or g == 0.0
    assert path[:3] == pytest.approx([-1.2, -4.98, -8.382])
    assert path[-1] == pytest.approx(-39.0)


@pytest.mark.parametrize("id", ["momentum", "nesterov"])
def test_momentum_0_equals_gd(id):
    gradients = [1.5, -0.25, 7.0, 0.0]
    assert directions(id, gradients, momentum=0.0) == directions("gd", gradients)


def test_rmsprop_that_forgets_at_once_steps_by_the_sign():
    assert directions("rmsprop", [5.0, -0.01], rho=0.0) == pytest.approx([1.0, -1.0], rel=1e-5)


@pytest.mark.parametrize("g", [1e-3, 42.0, -42.0])
def test_adams_first_step_does_not_depend_on_the_size_of_the_gradient(g):
    assert directions("adam", [g])[0] == pytest.approx(np.sign(g), rel=1e-4)


@pytest.mark.parametrize("g", [1e-3, 42.0])
def test_adagrad_slows_down_under_a_steady_gradient(g):
    assert directions("adagrad", [g] * 16)[15] == pytest.approx(0.25, rel=1e-6)


def test_huge_gradients_of_a_diverging_run_raise_nothing():
    for id in OPTIMIZERS:
        directions(id, [1e200, -1e300, float("inf"), float("nan")])
