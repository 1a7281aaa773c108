"""Rules that hold for every activation with every loss, wherever one looks."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz.experiments.neuron.check import check, sides
from biasviz.experiments.neuron.detective import explain
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.ruler import ruler
from biasviz.experiments.neuron.spec import (
    MOVES,
    Descent,
    Neuron,
    Problem,
    choose_activation,
    choose_loss,
    choose_optimizer,
)
from biasviz.experiments.neuron.tails import stretches
from biasviz.experiments.neuron.verdict import verdict
from biasviz.numerics import ACTIVATIONS, LOSSES, OPTIMIZERS

WORDS = {"converged", "descending", "plateau", "dead", "oscillating", "diverged", "undefined"}
PAIRS = [(f, loss) for f in ACTIVATIONS for loss in LOSSES]
modest = st.floats(-4, 4, allow_nan=False).map(lambda v: round(v, 6))
edges = st.sampled_from([0.0, -0.0, 1.0, -1.0, 1e-300, 1e9])
wild = st.one_of(modest, st.floats(-1e9, 1e9, allow_nan=False), edges)


@st.composite
def neurons(draw, numbers=modest, pair=None, most=4):
    f, loss = pair or draw(st.sampled_from(PAIRS))
    n = draw(st.integers(1, most))
    x = tuple(draw(st.lists(numbers, min_size=n, max_size=n)))
    targets = st.sampled_from([0.0, 0.3, 1.0] if loss.startswith("bce") else [-1.0, 0.0, 0.3, 1.0, 2.5])
    y = tuple(draw(st.lists(targets, min_size=n, max_size=n)))
    reduction = draw(st.sampled_from(["sum", "mean"]))
    return Neuron(
        Problem(x, y, choose_activation(f), choose_loss(loss), reduction), draw(numbers), draw(numbers)
    )


@st.composite
def descents(draw, numbers=modest):
    return Descent(
        draw(neurons(numbers)),
        choose_optimizer(draw(st.sampled_from(list(OPTIMIZERS)))),
        draw(st.floats(1e-4, 1e3)),
        draw(st.sampled_from(list(MOVES))),
    )


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_the_light_is_never_red(pair, data):
    neuron = data.draw(neurons(pair=pair))
    found = check(neuron)
    point = evaluate(neuron)
    assert found.light in (("green", "amber") if point.undefined is None else (None,))
    if found.light is not None:
        assert math.isfinite(point.loss)
        assert math.isfinite(point.dL_db)


@settings(max_examples=300, deadline=None)
@given(neurons(wild))
def test_nothing_warns_or_raises_however_wild_the_numbers(neuron):
    point = evaluate(neuron)
    assert (point.undefined is None) == all(map(math.isfinite, (point.loss, point.dL_db)))
    check(neuron)
    explain(neuron)
    assert point.dz_db == 1


@settings(max_examples=200, deadline=None)
@given(neurons(most=1), st.integers(2, 6))
def test_a_batch_of_copies_equals_one_sample(neuron, n):
    p = neuron.problem
    one = evaluate(replace(neuron, problem=replace(p, reduction="mean")))
    for reduction, factor in (("mean", 1), ("sum", n)):
        many = evaluate(replace(neuron, problem=replace(p, x=p.x * n, y=p.y * n, reduction=reduction)))
        for name in ("loss", "dL_db", "d2L_db2", "dL_dw"):
            expected = getattr(one, name) * factor
            assert getattr(many, name) == pytest.approx(expected, rel=1e-12, abs=0, nan_ok=True), name


@settings(max_examples=200, deadline=None)
@given(neurons())
def test_the_curvature_is_the_slope_of_the_slope(neuron):
    h = 1e-5
    low, here, high = (evaluate(replace(neuron, b=neuron.b + d)) for d in (-h, 0, h))
    if any(p.undefined for p in (low, here, high)):
        return
    beside = sides(neuron, neuron.b + h * np.array([-1.0, 0.0, 1.0]))
    bends = [p.d2L_db2 for p in (low, here, high)]
    bent = max(bends) - min(bends) > 1e-3 * max(1.0, abs(here.dL_db), *map(abs, bends))
    quotient = (high.dL_db - low.dL_db) / (2 * h)
    near = pytest.approx(quotient, rel=1e-4, abs=1e-4 * max(1.0, abs(here.dL_db)))
    assert bent or (beside != beside[0]).any() or here.d2L_db2 == near


@settings(max_examples=150, deadline=None)
@given(descents(), st.integers(0, 120))
def test_a_verdict_is_one_of_seven_words_and_never_raises(descent, steps):
    path = Path(descent)
    last = path.reach(steps)
    for step in {0, last // 2, last}:
        found = verdict(path, step)
        assert found.outcome in WORDS
        assert found.step is None or 0 <= found.step <= step
        ruler(path, step)


@settings(max_examples=60, deadline=None)
@given(descents(wild), st.integers(0, 60))
def test_wild_numbers_neither_warn_nor_raise_on_a_path(descent, steps):
    path = Path(descent)
    last = path.reach(steps)
    assert verdict(path, last).outcome in WORDS
    assert all(map(math.isfinite, path.column("b")))


@settings(max_examples=80, deadline=None)
@given(descents())
def test_a_slope_of_zero_never_moves_plain_descent(descent):
    path = Path(replace(descent, optimizer=choose_optimizer("gd")))
    last = path.reach(20)
    for k in range(last):
        if path.slopes(k)[0] == 0:
            assert path.neuron(k + 1).b == path.neuron(k).b


@settings(max_examples=80, deadline=None)
@given(neurons())
def test_stretches_lie_in_order_within_the_window(neuron):
    found = stretches(neuron.problem, neuron.w, -12.0, 12.0)
    edges = [e for s in found for e in (s.low, s.high)]
    assert edges == sorted(edges)
    assert not edges or (edges[0] >= -12 and edges[-1] <= 12)
    for stretch in found:
        middle = evaluate(replace(neuron, b=0.5 * (stretch.low + stretch.high)))
        assert (stretch.kind == "undefined") == (not np.isfinite(middle.loss_each).all())
        if stretch.kind == "dead":
            assert middle.dL_db == 0
