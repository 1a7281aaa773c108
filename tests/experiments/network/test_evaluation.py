"""A network evaluated: N2 to its digits, differences of the loss, two ways to one gradient."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz.experiments.layer.evaluation import rows_of
from biasviz.experiments.layer.spec import Layer
from biasviz.experiments.layer.sums import totals
from biasviz.experiments.network import backward
from biasviz.experiments.network.backward import Backward
from biasviz.experiments.network.evaluation import (
    ALIVE,
    DEAD,
    SATURATED,
    Parameters,
    forward,
    full_pass,
    gradient,
    layout,
    start,
)  # fmt: skip
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import LOSSES
from biasviz.experiments.neuron.spec import choose_loss
from biasviz.numerics.activations import ACTIVATIONS
from tests.experiments.network.cases import KINDS, drawn, named, network
from tests.experiments.network.mazur import N2


def whole(net):
    return full_pass(net, start(net), *training_rows(net))


def flat(found):
    return np.concatenate([*(W.ravel() for W in found.dW), *(b.ravel() for b in found.db)])


def test_forward_and_backward_of_N2_to_its_digits():
    found = whole(N2)
    assert found.A[1][0] == pytest.approx([0.751365, 0.772928], abs=5e-7)
    assert pytest.approx(0.298371109, abs=5e-10) == found.L
    assert found.db[1][0] == pytest.approx([0.138498562, -0.038098236], abs=1e-9)
    assert found.db[0][0] == pytest.approx([0.008771355, 0.009954255], abs=5e-10)
    theta = Parameters(N2, start(N2) - 0.5 * flat(found))
    assert theta.W[1][0, 0] == pytest.approx(0.358916480, abs=5e-10)
    assert theta.W[0][0, 0] == pytest.approx(0.149780716, abs=5e-10)


def test_shared_biases_of_N2_to_their_digits():
    net = replace(N2, shared=True)
    found = whole(net)
    assert found.db[1][0] == pytest.approx([0.100400325] * 2, abs=5e-10)
    assert found.db[0][0] == pytest.approx([0.018725609] * 2, abs=5e-10)
    assert (found.db_each[1] == whole(N2).db[1]).all()
    b = Parameters(net, start(net) - 0.5 * flat(found)).b
    assert b[1][0] == pytest.approx([0.549799837] * 2, abs=5e-10)
    assert b[0][0] == pytest.approx([0.340637195] * 2, abs=5e-10)


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_the_gradient_of_a_training_is_that_of_a_full_pass(kind):
    for seed, widths in enumerate(((3, 4, 2, 2), (1, 1, 2), (2, 3, 3, 3, 3, 5))):
        net = drawn(seed, 7, widths, **kind)
        found = whole(net)
        L, g = gradient(net, start(net), *training_rows(net))
        expected = flat(found)
        assert pytest.approx(found.L, rel=1e-13) == L
        np.testing.assert_allclose(g, expected, rtol=1e-10, atol=1e-14 * max(1.0, np.abs(expected).max()))


shapes = st.lists(st.integers(1, 5), min_size=1, max_size=4).map(tuple)


@st.composite
def networks(draw):
    loss = draw(st.sampled_from(list(LOSSES)))
    k = draw(st.integers(2 if loss == "softmax_ce" else 1, 4))
    hidden = draw(shapes)
    f = [draw(st.sampled_from(list(ACTIVATIONS))) for _ in hidden]
    output = draw(st.sampled_from(list(ACTIVATIONS)))
    reduction, shared = draw(st.sampled_from(["mean", "sum"])), draw(st.booleans())
    widths = (draw(st.integers(1, 4)), *hidden, k)
    return drawn(draw(st.integers(0, 999)), draw(st.integers(1, 6)), widths, f=f, output=output, loss=loss,
                 reduction=reduction, shared=shared)  # fmt: skip


@given(networks())
@settings(max_examples=80)
def test_every_number_of_the_gradient_is_a_difference_of_the_loss(net):
    theta, (X, Y), places = start(net), training_rows(net), layout(net)
    L, g = gradient(net, theta, X, Y)
    h = 1e-5

    def at(parts, step):
        moved = theta.copy()
        moved[parts] += step
        return full_pass(net, moved, X, Y).L

    wanted = {(k,): g[k] for k in range(places.size)}
    if net.shared:
        wanted = {(k,): g[k] for k in range(places.weights.stop)}
        wanted |= {tuple(range(b.start, b.stop)): g[b.start] for b in places.b}
    for parts, slope in wanted.items():
        part = list(parts)
        sides = [(at(part, s * h) - L) / (s * h) for s in (1, -1)]
        if abs(sides[0] - sides[1]) > 0.05 * max(1.0, abs(slope)):
            continue  # a kink lies between them
        difference = (at(part, h) - at(part, -h)) / (2 * h)
        assert slope == pytest.approx(difference, rel=2e-4, abs=2e-6 * max(1.0, abs(L)))


@pytest.mark.parametrize("loss", ["half_mse", "mse", "bce"])
def test_the_last_layer_is_a_layer_of_the_batch_lab(loss):
    net = drawn(3, 8, (2, 3, 2), f="tanh", output="sigmoid", loss=loss, reduction="sum")
    found = whole(net)
    names = ("x1", "x2")
    rows = tuple((*x, *y) for x, y in zip(found.A[0].tolist(), found.Y.tolist(), strict=True))
    source = replace(net.batch.source, names=(*names, "x3", "y1", "y2"), rows=rows)
    batch = replace(net.batch, source=source, inputs=(*names, "x3"))
    W, b = net.weights[1], net.biases[1]
    layer = Layer(batch, W, b, net.activation(1), choose_loss(loss), "sum")
    there = totals(layer, np.array(W), np.array([b]))
    assert found.db[1] == pytest.approx(there.db, rel=1e-13)
    assert found.dW[1] == pytest.approx(there.dW, rel=1e-13)
    assert pytest.approx(there.L, rel=1e-13) == found.L
    cells = rows_of(layer, np.array(W), np.array([b]), slice(None))
    assert (found.lamp[1] == cells.lamp).all()


def test_the_mean_is_the_sum_over_the_number_of_rows_but_dZ_is_not():
    mean, total = (whole(drawn(2, 8, reduction=r)) for r in ("mean", "sum"))
    assert pytest.approx(total.L / 8, rel=1e-14) == mean.L
    for a, b in zip(mean.db, total.db, strict=True):
        assert a == pytest.approx(b / 8, rel=1e-14)
    assert all((a == b).all() for a, b in zip(mean.dZ, total.dZ, strict=True))


def test_what_a_pass_is_made_of_hangs_together():
    net = drawn(1, 6, (3, 4, 2, 2), f=["relu", "tanh"], loss="mse")
    found = whole(net)
    W = found.parameters.W
    assert found.Z[1] == pytest.approx(found.A[0] @ W[1] + found.parameters.b[1])
    assert found.dA[1] == pytest.approx(found.dZ[2] @ W[2].T)
    for dZ, dA, slope in zip(found.dZ, found.dA, found.slope, strict=True):
        assert dZ == pytest.approx(dA * slope)
    assert found.loss.shape == (6,)
    assert pytest.approx(found.loss.mean()) == found.L
    only = forward(net, start(net), found.X)
    assert all((a == b).all() for a, b in zip(only.A, found.A, strict=True))
    assert [b.shape for b in found.db] == [(1, 4), (1, 2), (1, 2)]


def test_a_bias_that_all_outputs_share_changes_nothing_before_softmax():
    net = drawn(5, 9, (3, 4, 5), loss="softmax_ce", shared=True)
    found = whole(net)
    assert (found.db[-1] == 0).all()
    assert (found.db_each[-1] != 0).all()
    assert (found.db[0] != 0).all()
    _, g = gradient(net, start(net), *training_rows(net))
    assert (g[layout(net).b[-1]] == 0).all()


@pytest.mark.parametrize(("loss", "alone"), [("half_mse", True), ("bce", False), ("softmax_ce", False)])
def test_where_loss_and_activation_go_together_there_is_no_dA_between_them(loss, alone):
    found = whole(drawn(loss=loss))
    assert (found.dA[-1] is not None) is alone
    assert (found.slope[-1] is None) is (loss == "softmax_ce")


def test_lamps_tell_dead_from_saturated():
    net = network([[-1.0], [1.0], [50.0]], [[0], [0], [0]], [[1.0, 1.0]], [[0.1], [0.1]], f="relu")
    assert whole(net).lamp[0].tolist() == [[DEAD, DEAD], [ALIVE, ALIVE], [ALIVE, ALIVE]]
    other = network([[-1.0], [1.0], [50.0]], [[0], [0], [0]], [[1.0, 1.0]], [[0.1], [0.1]], f="sigmoid")
    found = whole(other)
    assert found.lamp[0].tolist() == [[ALIVE] * 2, [ALIVE] * 2, [SATURATED] * 2]
    assert (found.dZ[0][2] != 0).all()


def test_a_saturated_unit_passes_a_slope_on_to_the_end_of_its_tail():
    for f in ("tanh", "sigmoid"):
        net = network([[300.0]], [[0.0]], [[1.0]], [[1.0]], f=f)
        _, g = gradient(net, start(net), *training_rows(net))
        assert g[layout(net).bias(0, 0)] > 0
        assert g[layout(net).bias(0, 0)] == pytest.approx(whole(net).db[0][0, 0], rel=1e-12)


def test_where_only_b_moves_the_weights_have_no_gradient_and_b_has_the_same():
    for kind in ({}, {"loss": "softmax_ce"}, {"shared": True}):
        net = drawn(5, **kind)
        both, only = (gradient(net, start(net), *training_rows(net), moves)[1] for moves in ("both", "b"))
        places = layout(net)
        assert (only[places.biases] == both[places.biases]).all()
        assert (only[places.weights] == 0).all()
        assert (both[places.weights] != 0).any()


@pytest.mark.parametrize("kind", [{}, {"loss": "softmax_ce"}, {"loss": "bce", "shared": True, "reduction": "sum"}])
def test_blocks_change_nothing_but_roundings(kind, monkeypatch):
    net = drawn(4, 50, **kind)
    L, g = gradient(net, start(net), *training_rows(net))
    monkeypatch.setattr(backward, "BLOCK", 28)  # seven rows
    found, small = gradient(net, start(net), *training_rows(net))
    assert pytest.approx(L, rel=1e-13) == found
    assert small == pytest.approx(g, rel=1e-11, abs=1e-14)


def test_a_known_product_changes_nothing_but_roundings():
    net = drawn(4, 50)
    (X, Y), theta = training_rows(net), start(net)
    L, g = Backward(net)(theta, X, Y)
    found, known = Backward(net)(theta, X, Y, product=(X @ Parameters(net, theta).W[0]).T)
    assert pytest.approx(L, rel=1e-14) == found
    assert known == pytest.approx(g, rel=1e-12, abs=1e-15)


def test_what_is_evaluated_nobody_can_write_to():
    found = whole(drawn(loss="bce"))
    arrays = [v for part in vars(found).values() if isinstance(part, tuple) for v in part if v is not None]
    assert len(arrays) > 20
    assert not any(v.flags.writeable for v in (*arrays, found.loss))
