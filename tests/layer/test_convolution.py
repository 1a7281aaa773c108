"""A bias shared over batch, height and width: what falls into db, against differences, loops, hand numbers, PyTorch."""

from __future__ import annotations

import warnings
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from biasviz.errors import InputError
from biasviz.experiments.layer import sharing_pictures as pictures
from biasviz.experiments.layer.convolution import (
    Convolution,
    along,
    checked,
    convolve,
    evaluate,
    receptive_field,
)
from biasviz.experiments.layer.sharing import Sharing
from biasviz.experiments.layer.sharing_trace import SharingTrace, check
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.numerics.activations import ACTIVATIONS


@st.composite
def convolutions(draw):
    """Any convolution that the page can show."""
    kernel = draw(st.integers(1, 5))
    sides = st.integers(max(4, kernel), 12)
    filters = draw(st.integers(1, 4))
    return checked(
        Convolution(
            picture=draw(st.sampled_from(sorted(pictures.PICTURES))),
            images=draw(st.integers(1, 4)),
            channels=draw(st.sampled_from((1, 3))),
            height=draw(sides),
            width=draw(sides),
            kernel=kernel,
            stride=draw(st.integers(1, 4)),
            padding=draw(st.integers(0, 2)),
            bias=tuple(draw(st.floats(-2, 2)) for _ in range(filters)),
            activation=choose_activation(draw(st.sampled_from(sorted(ACTIVATIONS)))),
            target=draw(st.sampled_from(("filter", "zero", "one"))),
            reduction=draw(st.sampled_from(("sum", "mean"))),
            seed=draw(st.integers(0, 50)),
        )
    )


def by_loops(c: Convolution) -> np.ndarray:
    """Z as the definition says it, one number at a time."""
    a = evaluate(c)
    rows, columns = c.output
    Z = np.zeros((c.images, c.filters, rows, columns))
    padded = np.zeros((c.images, c.channels, c.height + 2 * c.padding, c.width + 2 * c.padding))
    padded[:, :, c.padding : c.padding + c.height, c.padding : c.padding + c.width] = a.X
    for i, f, r, q in np.ndindex(Z.shape):
        window = padded[i, :, r * c.stride : r * c.stride + c.kernel, q * c.stride : q * c.stride + c.kernel]
        Z[i, f, r, q] = (window * a.W[f]).sum() + c.bias[f]
    return Z


@given(convolutions())
def test_shapes_are_those_of_a_convolution_and_z_is_its_definition(c):
    a = evaluate(c)
    rows, columns = c.output
    assert a.dZ.shape == a.Z.shape == a.A.shape == a.Y.shape == (c.images, c.filters, rows, columns)
    assert a.b.shape == a.db.shape == (1, c.filters, 1, 1)
    assert a.X.shape == (c.images, c.channels, c.height, c.width)
    assert a.W.shape == (c.filters, c.channels, c.kernel, c.kernel)
    np.testing.assert_allclose(a.Z, by_loops(c), rtol=1e-12, atol=1e-12)


@given(convolutions(), st.integers(0, 3))
def test_db_is_the_slope_of_the_whole_loss(c, filter):
    filter %= c.filters
    found = check(c, filter)
    assert found.numeric is None or found.agrees
    if c.activation.id == "tanh":
        h = 1e-6
        up, down = (
            evaluate(replace(c, bias=tuple(b + s * h * (j == filter) for j, b in enumerate(c.bias)))).L for s in (1, -1)
        )
        assert evaluate(c).db[0, filter, 0, 0] == pytest.approx((up - down) / (2 * h), rel=1e-5, abs=1e-7)


def test_a_hand_made_convolution_adds_each_position_once():
    # one image of ones, a kernel of size 1, linear, target 0: Z = w + b at 16 positions, so db = 16·(w + b)
    c = Convolution("cross", 1, 1, 4, 4, 1, 1, 0, (0.5,), choose_activation("linear"), "zero")
    a = evaluate(c)
    assert a.W.tolist() == [[[[1.0]]]]
    lit = int(a.X.sum())  # a cross of 4 × 4 has 7 lit cells
    assert lit == 7
    assert a.db.item() == 7 * 1.5 + 9 * 0.5 == 15.0
    assert a.db_mean.item() == 15.0 / 16
    assert a.L == 0.5 * (7 * 1.5**2 + 9 * 0.5**2)


def test_db_is_numpys_sum_over_batch_height_and_width():
    a = evaluate(Convolution(images=4, height=8, width=8))
    assert a.dZ.shape == (4, 3, 6, 6)
    db = np.sum(a.dZ, axis=(0, 2, 3), keepdims=True)
    assert db.shape == (1, 3, 1, 1)
    assert np.array_equal(db, a.db)


@given(convolutions())
def test_mean_is_the_sum_divided_by_all_positions_and_untied_biases_add_up(c):
    a = evaluate(c)
    np.testing.assert_allclose(a.db_sum, a.db_mean * c.positions, rtol=1e-12, atol=1e-12)
    assert a.untied.shape == (1, c.filters, *c.output)
    np.testing.assert_allclose(a.untied.sum(axis=(2, 3), keepdims=True), a.db_sum, rtol=1e-9, atol=1e-9)
    assert np.array_equal(a.db, a.db_sum if c.reduction == "sum" else a.db_mean)


@given(convolutions(), st.integers(0, 3))
def test_what_l_owes_to_the_filters_is_all_of_l(c, filter):
    parts = [float(along(c, j, np.array([c.bias[j]]))[1][0]) for j in range(c.filters)]
    assert sum(parts) == pytest.approx(evaluate(c).L, rel=1e-12)


@given(convolutions(), st.data())
def test_a_position_depends_on_its_receptive_field_and_on_nothing_else(c, data):
    rows, columns = c.output
    row, column = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    top, left, bottom, right = receptive_field(c, row, column)
    X = np.zeros((1, 1, c.height, c.width))
    X[..., top:bottom, left:right] = 1.0
    ones = np.ones((1, 1, c.kernel, c.kernel))
    inside = convolve(X, ones, c.stride, c.padding)[0, 0, row, column]
    outside = convolve(1.0 - X, ones, c.stride, c.padding)[0, 0, row, column]
    assert inside == (bottom - top) * (right - left) >= 0
    assert outside == 0


def test_no_check_stands_on_a_kink():
    # black cells and b = 0: Z is 0 there, where ReLU has no slope
    c = Convolution("cross", bias=(0.0,), activation=choose_activation("relu"), target="one")
    found = check(c, 0)
    assert found.numeric is None
    assert not found.agrees
    near = check(replace(c, bias=(1e-9,)), 0)
    assert near.numeric is not None
    assert near.agrees


def test_seed_0_gives_known_kernels_and_any_seed_the_same_again():
    W = pictures.kernels(0, 4, 1, 3)[:, 0]
    assert W[0].tolist() == [[1 / 3, 0, -1 / 3]] * 3
    assert np.array_equal(W[1], W[0].T)
    assert W[2].sum() == pytest.approx(1.0)
    assert np.array_equal(pictures.kernels(7, 2, 3, 3), pictures.kernels(7, 2, 3, 3))
    assert not np.array_equal(pictures.kernels(7, 2, 3, 3), pictures.kernels(8, 2, 3, 3))


@pytest.mark.parametrize("id", sorted(pictures.PICTURES))
def test_pictures_lie_between_dark_and_bright_and_differ_within_a_batch(id):
    X = pictures.images(id, 4, 1, 8, 8)
    assert X.shape == (4, 1, 8, 8)
    assert X.min() >= 0
    assert X.max() <= 1
    assert all(x.any() for x in X)


@pytest.mark.parametrize(
    "changes",
    [
        {"images": 0}, {"images": 5}, {"height": 3}, {"width": 13}, {"kernel": 0}, {"stride": 0}, {"padding": 3},
        {"channels": 2}, {"picture": "cat"}, {"target": "y"}, {"reduction": "none"}, {"bias": ()}, {"bias": (0.0,) * 5},
        {"bias": (float("nan"),)}, {"learning_rate": 0.0}, {"height": 4, "kernel": 5}, {"images": 1.5},
    ],
)  # fmt: skip
def test_what_cannot_be_shown_is_refused_in_a_sentence(changes):
    with pytest.raises(InputError, match=r"\.$|\?$"):
        checked(replace(Convolution(), **changes))


def test_arrays_cannot_be_written_to():
    a = evaluate(Convolution())
    with pytest.raises(ValueError, match="read-only"):
        a.dZ[0] = 1.0


def test_running_sum_ends_at_db_and_begins_at_nothing():
    sharing = Sharing()
    c = sharing.convolution
    values = evaluate(c).dZ[:, 0].ravel()
    parts = c.positions + 1
    seen = [SharingTrace(sharing, k / parts).running[0] for k in range(parts)]
    np.testing.assert_allclose(seen, np.concatenate([[0.0], np.cumsum(values)]), atol=1e-12)
    assert seen[-1] == evaluate(c).db.ravel()[0]


def test_a_step_moves_every_bias_by_its_own_db():
    sharing = Sharing()
    c = sharing.convolution
    expected = np.array(c.bias) - c.learning_rate * evaluate(c).db.ravel()
    after = SharingTrace(sharing, 1.0)
    assert np.array_equal(after.spec.bias, expected)
    assert SharingTrace(sharing, 0.0).bias == (c.bias[0], expected[0])
    assert SharingTrace(sharing, 8.0).L < SharingTrace(sharing, 0.0).L


def test_in_the_last_part_of_a_step_every_bias_is_on_its_way():
    sharing = Sharing()
    now, then = np.array(sharing.convolution.bias), np.array(SharingTrace(sharing, 1.0).spec.bias)
    halfway = SharingTrace(sharing, 32.5 / 33)
    np.testing.assert_allclose(halfway.moved, (now + then) / 2)
    assert np.array_equal(SharingTrace(sharing, 20.5 / 33).moved, now)
    assert halfway.running[0] == halfway.db


def test_a_rate_that_is_too_large_ends_the_path_and_warns_of_nothing():
    c = Convolution(activation=choose_activation("linear"), learning_rate=1e6, target="zero")
    trace = SharingTrace(Sharing(convolution=c), 500.0)
    assert trace.ended
    assert trace.step < 500
    assert all(np.isfinite(trace.spec.bias))


@pytest.mark.oracle
@pytest.mark.parametrize("seed", range(12))
def test_autograd_of_pytorch_gives_the_same_db(seed):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import torch
    draw = np.random.default_rng(seed)
    c = checked(
        Convolution(
            images=int(draw.integers(1, 5)), channels=int(draw.choice([1, 3])), height=int(draw.integers(5, 13)),
            width=int(draw.integers(5, 13)), kernel=int(draw.integers(1, 6)), stride=int(draw.integers(1, 4)),
            padding=int(draw.integers(0, 3)), bias=tuple(draw.normal(size=3)), seed=seed,
        )
    )  # fmt: skip
    a = evaluate(c)
    b = torch.tensor(np.array(c.bias), requires_grad=True)
    Z = torch.nn.functional.conv2d(torch.tensor(a.X), torch.tensor(a.W), b, stride=c.stride, padding=c.padding)
    L = 0.5 * torch.sum((torch.tanh(Z) - torch.tensor(a.Y)) ** 2)
    L.backward()
    np.testing.assert_allclose(Z.detach().numpy(), a.Z, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(b.grad.numpy(), a.db.ravel(), rtol=1e-10, atol=1e-12)
    assert pytest.approx(L.item(), rel=1e-12) == a.L
