"""What the Layer page says, and the code that it copies."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from biasviz.errors import InputError
from biasviz.experiments.layer.lab import opened
from biasviz.experiments.layer.spec import REDUCTIONS, Batch, Layer, Seeded, Training, with_batch, with_layer
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.experiments.neuron.spec import choose_activation, choose_loss
from biasviz.files import load_any
from biasviz.labs import LABS
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.state import State, View
from biasviz.ui.batch import layer_words
from biasviz.ui.batch.layer_arrows import steps
from biasviz.ui.batch.layer_code import code
from biasviz.ui.batch.layer_scene import scene, shown_rows

from .layer_cases import rows


def first() -> Training:
    """Return the training of the first scenario."""
    return load_any(LABS["batch"].first).shown.run


def traced(run: Training | None = None, parts: float = 0, **lab: object) -> BatchTrace:
    found = opened("", run or first())
    return BatchTrace(replace(found, place=parts / found.clock.parts, **lab))


def staged(trace: BatchTrace, count: int = 20, motion: bool = True):
    state = State(neuron=None, lab="batch", batch=trace.lab, view=View(motion=motion))  # type: ignore[arg-type]
    return scene(state, trace, count)


def grown(run: Training | None = None, parts: float = 0, **lab: object) -> str:
    trace = traced(run, parts, **lab)
    return layer_words.growing(trace, staged(trace))


def large(n: int, d: int = 2, k: int = 2, **training: object) -> Training:
    source, inputs, targets = rows(n, d, k)
    layer = Layer(Batch(source, inputs, targets), Seeded(0, 0.5), (0.0,) * k, loss=choose_loss("bce"))
    return Training(layer, **training)  # type: ignore[arg-type]


def test_sum_grows_as_rows_fall_and_ends_with_db():
    assert "none of 8 rows" in grown(neuron=1)
    assert grown(parts=1, neuron=1) == "Neuron 2: −0.90 so far"
    assert grown(parts=2, neuron=1) == "Neuron 2: −0.90 − 0.87 = −1.77 so far"
    whole = "Neuron 2: −0.90 − 0.87 − 0.94 + 0.69 − 0.92 − 0.70 − 0.66 − 0.48 = −4.78"
    assert grown(parts=8, neuron=1) == whole


def test_mean_is_seen_to_be_the_sum_divided_by_the_rows():
    run = with_layer(first(), reduction="mean")
    assert grown(run, 8, neuron=1).endswith("− 0.48) ÷ 8 = −4.78 ÷ 8 = −0.60")


def test_without_a_sum_no_sum_is_said_and_b_cannot_move():
    run = with_layer(first(), reduction="none")
    trace = traced(run, 8)
    assert "no sum" in layer_words.growing(trace, staged(trace))
    assert "it cannot move" in layer_words.axis_sentence(staged(trace))


def test_many_rows_are_summed_with_the_first_and_the_last_ones():
    text = grown(large(40), 40)
    assert " + … " in text
    assert len(text) < 70


def test_all_rows_muted_leave_nothing_to_sum():
    assert "muted" in grown(with_batch(first(), muted=frozenset(range(8))))


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_code_has_the_shapes_before_and_after(reduction):
    lines = layer_words.code_lines(reduction, 8, 4, wide=True)
    assert lines[-1] == ("# (8, 4) → (8, 4)" if reduction == "none" else "# (8, 4) → (1, 4)")
    assert "".join(x.strip() for x in layer_words.code_lines(reduction, 8, 4, wide=False)[:-1]) == lines[0].replace(
        ", keepdims", ",keepdims"
    )


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (("W", 0, 1), "Weight from x1 to neuron 2: 0.54"), (("b", 0, 1), "Bias of neuron 2: −1"),
        (("A", 0, 1), "Row 1, neuron 2: a = σ(−2.215) = 0.09843"), (("Y", 0, 1), "target y = 1"),
        (("dZ", 0, 1), "∂ℓ/∂z = a − y = 0.09843 − 1 = −0.9016"), (("X", 0, 0), "Row 1: x1 = 2.04"),
        (("db", 0, 1), "∂L/∂b = −4.783; 35 % of |∂L/∂b|"), (("next", 0, 1), "−1 − 0.1 · (−4.783) = −0.5217"),
        (("ones", 0, 3), "Row 4 counts once"), (("lamp", 0, 3), "alive"),
    ],
)  # fmt: skip
def test_pointed_cell_has_its_formula_in_numbers(cell, words):
    trace = traced(parts=8)
    assert words in layer_words.of_cell(trace, staged(trace), cell)


def test_error_is_a_product_where_it_is_no_difference():
    run = with_layer(first(), loss=choose_loss("half_mse"))
    trace = traced(run)
    assert not layer_words.is_difference(trace)
    assert "∂ℓ/∂a · f′(z)" in layer_words.of_cell(trace, staged(trace), ("dZ", 0, 1))


def test_difference_is_only_claimed_where_it_holds():
    for activation in ACTIVATIONS:
        for loss in LOSSES:
            run = with_layer(
                first(), activation=choose_activation(activation), loss=choose_loss(loss)
            )
            trace = traced(run)
            if layer_words.is_difference(trace):
                assert trace.whole is not None
                np.testing.assert_allclose(trace.whole.dZ, trace.whole.A - trace.whole.Y, atol=1e-12)


def test_cell_that_is_gone_says_nothing():
    trace = traced()
    shown = staged(trace)
    for cell in (("Z", 900, 0), ("X", 0, 9), ("W", 9, 0), ("db", 0, 12)):
        assert layer_words.of_cell(trace, shown, cell) == ""


def test_arrows_go_head_to_tail_and_end_at_db():
    trace = traced(parts=8, neuron=1)
    found, joined = steps(staged(trace))
    assert joined
    assert found[0].start == 0
    assert all(a.end == b.start for a, b in itertools.pairwise(found))
    assert found[-1].end == pytest.approx(trace.db[0, 1])


def test_two_rows_that_cancel_come_back_to_where_they_began():
    source, inputs, targets = rows(2, 1, 1)
    source = replace(source, rows=((1.0, 0.0), (1.0, 1.0)))
    layer = Layer(Batch(source, inputs, targets), ((0.0,),), (0.0,), loss=choose_loss("bce"))
    trace = traced(Training(layer), 2)
    found, _ = steps(staged(trace))
    assert [step.end for step in found] == [0.5, 0.0]
    assert trace.db[0, 0] == 0
    assert trace.totals.L > 1


def test_rows_that_are_not_all_shown_each_begin_at_0():
    trace = traced(large(60), 3)
    found, joined = steps(staged(trace, 12))
    assert not joined
    assert {step.start for step in found} == {0.0}


def test_only_rows_of_a_small_step_are_shown_where_not_all_fit():
    trace = traced(large(60, batch_size=5))
    assert shown_rows(trace, 12).tolist() == trace.order.tolist()
    assert shown_rows(trace, 60).tolist() == list(range(60))


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_copied_code_prints_the_db_of_the_screen(activation, reduction):
    run = with_layer(
        large(7, 3, 2), activation=choose_activation(activation),
        loss=choose_loss("huber"), reduction=reduction,
    )  # fmt: skip
    trace = traced(run)
    scope: dict[str, object] = {"print": lambda *_: None}
    exec(code(trace), scope)
    expected = trace.whole.dZ if reduction == "none" else trace.db  # type: ignore[union-attr]
    np.testing.assert_allclose(scope["db"], expected, rtol=1e-9, atol=1e-14)


def test_copied_code_leaves_out_what_is_muted():
    trace = traced(with_batch(large(7), muted=frozenset({2, 5})))
    scope: dict[str, object] = {"print": lambda *_: None}
    exec(code(trace), scope)
    np.testing.assert_allclose(scope["db"], trace.db, rtol=1e-12)


def test_arrays_that_are_too_large_to_paste_are_refused_with_a_sentence():
    with pytest.raises(InputError, match="up to 20,000"):
        code(traced(large(6000)))


def test_db_that_is_pointed_at_is_held_against_a_difference_of_the_loss():
    summed, early = traced(parts=8), traced(parts=3)
    assert "a central difference of L gives −4.78259" in layer_words.of_cell(summed, staged(summed), ("db", 0, 1))
    assert "difference" not in layer_words.of_cell(early, staged(early), ("db", 0, 1))
