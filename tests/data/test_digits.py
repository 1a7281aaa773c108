"""Drawn digits: MNIST's shape, one byte a pixel, ten classes that can be told apart, and no two alike."""

import numpy as np
import pytest

from biasviz import data, patience
from biasviz.data import Generated, digits
from biasviz.errors import InputError


def made(rows, seed=0, **parameters):
    return data.table_of(Generated("digits", rows, seed, tuple(parameters.items())))


def test_a_digit_is_784_bytes_between_0_and_1():
    found = made(200)
    X = found.matrix(found.inputs)
    assert found.values.dtype == np.uint8
    assert X.shape == (200, 784)
    assert (X.min(), X.max()) == (0.0, 1.0)
    assert found.inputs[0] == "pixel 1"


def test_ten_classes_are_dealt_out_in_turn():
    found = made(200)
    assert found.targets == ("digit",)
    assert found.categories["digit"] == tuple("0123456789")
    assert found.column("digit")[:12].tolist() == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]


def test_most_pixels_are_empty():
    X = made(200, noise=0.0).values[:, :-1]
    assert 0.7 < (X == 0).mean() < 0.9


def test_the_share_of_dots_is_what_is_said():
    still, dotted = made(300, noise=0.0).values, made(300, noise=0.1).values
    differ = (still != dotted)[:, :-1]
    assert differ.mean() == pytest.approx(0.1, abs=0.005)


def test_a_class_looks_alike_and_no_two_rows_are_equal():
    found = made(1000)
    X, of = found.matrix(found.inputs), found.column("digit").astype(int)
    middles = np.stack([X[:500][of[:500] == k].mean(axis=0) for k in range(10)])
    nearest = ((X[500:, None, :] - middles[None]) ** 2).sum(axis=2).argmin(axis=1)
    assert (nearest == of[500:]).mean() > 0.85
    assert len(np.unique(X, axis=0)) == 1000


def test_fewer_digits_are_the_beginning_of_more_and_blocks_do_not_matter(monkeypatch):
    many = made(300, 4).values
    monkeypatch.setattr(digits, "BLOCK", 7)
    few = digits.DIGITS.make(100, 4, noise=0.02).values
    np.testing.assert_array_equal(few, many[:100])


def test_many_digits_are_not_drawn_while_somebody_waits():
    with patience.at_once(), pytest.raises(patience.Lengthy):
        made(60_000)


def test_too_many_are_refused():
    with pytest.raises(InputError, match="785 numbers are too many"):
        made(200_000)


def test_drawing_stops_when_it_is_asked_to():
    impatient = patience.Patience(1e9)
    impatient.stopped = True
    with patience.with_patience(impatient), pytest.raises(patience.GivenUp):
        digits.DIGITS.make(5000, 0, noise=0.02)
