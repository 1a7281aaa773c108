from __future__ import annotations

from dataclasses import replace

import pytest

from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.spec import (
    choose_activation,
    choose_loss,
)
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.ui.neuron.bars import bars, decade, nice
from biasviz.ui.neuron.cards import card, offers
from biasviz.ui.neuron.readout_content import as_text, chain, forward, next_step
from biasviz.ui.neuron.readout_ink import ink
from biasviz.ui.neuron.readout_light import needle_words, truth
from biasviz.ui.neuron.spoken import italic
from biasviz.ui.neuron.spoken import plain as said_aloud
from biasviz.ui.theme import look

from .readout_cases import CASES, made


def plain(equation) -> str:
    letters = {italic(c): c for c in "abdwxyzL"}
    return "".join(letters.get(c, c) for c in equation.text)


def test_forward_lines_carry_the_numbers_of_s1a():
    lines = forward(*CASES["S1a"])
    assert plain(lines.z) == "z = 0.8000 · 1.500 + (−0.2000) = 1.000"
    assert plain(lines.a) == "a = σ(1.000) = 0.7311"
    assert plain(lines.losses[0]) == "L = ½(0.7311 − 1)² = 0.03616"
    assert plain(next_step(*CASES["S1a"]).equation) == "b ← −0.2000 − 0.5 · (−0.05288) = −0.1736"


def test_bce_shows_what_is_left_of_one_minus_a_where_a_rounds_to_one():
    line = forward(*made(b=39.0, loss="bce")).losses[0]
    assert plain(line) == "L = −0 ln 1.000 − 1 ln 4.25·10⁻¹⁸ = 40.00"


@pytest.mark.parametrize(("error", "words"), [(0.5, "½(0.5000 − 0)²"), (3.0, "1·(|3.000 − 0| − 1/2)")])
def test_huber_shows_the_branch_it_is_on(error, words):
    assert words in plain(forward(*made(x=0.0, b=error, f="linear", loss="huber")).losses[0])


@pytest.mark.parametrize("f", ACTIVATIONS)
@pytest.mark.parametrize("loss", LOSSES)
def test_every_pair_has_its_lines_without_leftovers_of_tex(f, loss):
    state, trace = made(1.5, 0.8, -0.9, 0.3, f, loss)
    lines = forward(state, trace)
    for equation in (lines.z, lines.a, *lines.losses):
        assert not set("\\{}^_") & set(equation.text), equation.text
        assert "ā" not in equation.text


def test_a_batch_shows_the_sample_and_what_is_made_of_all():
    lines = forward(*CASES["batch"])
    assert lines.title == "Forward, sample 3 of 8"
    assert plain(lines.losses[0]).startswith("ℓ₃ = ½(")
    assert plain(lines.losses[1]) == "L = mean of 8 samples = 2.140"
    assert chain(*CASES["batch"]).sum == ("mean", 8)


def test_sigmoid_and_bce_cancel_into_a_minus_y():
    found = chain(*CASES["S5b"])
    assert found.cancels
    assert found.note == "cancel: a − y = 0.9975"
    assert not chain(*CASES["S5a"]).cancels
    assert not chain(*CASES["y = 2"]).cancels


def test_the_bottleneck_is_the_smallest_factor_of_a_small_slope():
    assert bars(*CASES["S5a"]).bottleneck == 3
    assert bars(*CASES["S1a"]).bottleneck is None
    assert bars(*CASES["S16a"]).bottleneck is None
    assert bars(*CASES["batch"]).bottleneck is None
    assert bars(*CASES["B3"]).bottleneck is None
    assert bars(*made(b=0.5, y=0.5, w=0.0, f="linear")).bottleneck is None, "a minimum lacks nothing"


def test_the_signed_scale_is_the_next_of_one_two_five():
    assert [nice((v,)) for v in (1.0, 1.1, -3.0, 7.0, 404.4, 0.0)] == [1, 2, 5, 10, 500, 1]
    assert nice((float("inf"), 3.0, float("nan"))) == 5


def test_sizes_lie_on_the_log_axis():
    assert [decade(v) for v in (0.0, 1e-12, 1e-3, -1e6, 1e300, float("inf"))] == [0, 0, 0.5, 1, 1, 1]
    assert decade(float("nan")) is None


def test_other_optimizers_show_their_direction_and_a_held_bias_says_so():
    both = next_step(*CASES["both"])
    assert both.titles[0] == "Next step: b ← b − η · direction, Nesterov momentum (w too)"
    assert next_step(*CASES["held"]).sentence == "b is held: only w moves."
    assert next_step(*CASES["S16a"]).sentence.startswith("There is none")


@pytest.mark.parametrize(
    ("case", "light", "words"),
    [
        ("S1a", "green", "analytic = numeric to"),
        ("S7", "amber", "too small: a difference"),
        ("D1", "green", "both are 0"),
        ("D5", "amber", "at a kink: convention 0"),
        ("S16a", None, "no check"),
    ],
)
def test_the_truth_light(case, light, words):
    found = truth(CASES[case][1].check)
    assert found.light == light
    assert words in found.sentence


def test_a_wrong_slope_is_red():
    wrong = replace(CASES["S1a"][1].check, numeric=-0.06, relative_error=0.12, light="red")
    assert truth(wrong).sentence == "analytic ≠ numeric, off by 0.1"


def test_three_needles_at_the_kink_of_a_relu(qapp):
    found = truth(CASES["D5"][1].check)
    assert found.needles == pytest.approx((0.0, -1.0, -0.5), abs=1e-9)
    words = needle_words(ink(look("light", 1.0)).type(12), found.needles, 300.0)
    assert words == ["left 0", "right −1", "central −0.5"]


def test_the_card_tells_the_reason_or_is_quiet():
    assert card(CASES["S5a"][1]).headline.startswith("The error is large, but ")
    assert card(CASES["B3"][1]).headline.startswith("The samples cancel")
    assert card(CASES["S1a"][1]).kind == "quiet"
    assert "−0.0529" in card(CASES["S1a"][1]).headline


@pytest.mark.parametrize("case", ["S16a", "y = 2"])
def test_every_offer_gives_the_loss_a_value(case):
    point = CASES[case][1].point
    assert len(offers(point)) == 2
    for f, loss in offers(point):
        problem = replace(point.neuron.problem, activation=choose_activation(f), loss=choose_loss(loss))
        assert evaluate(replace(point.neuron, problem=problem)).undefined is None


def test_the_table_has_every_digit():
    rows = [line.split("\t") for line in as_text(*CASES["S1a"]).splitlines()]
    assert float(rows[1][rows[0].index("dL/da")]) == CASES["S1a"][1].point.dL_da[0]
    assert ["dL/db", repr(CASES["S1a"][1].point.dL_db)] in rows
    assert "undefined" in as_text(*CASES["S16a"])


@pytest.mark.parametrize(
    ("tex", "said"),
    [
        (r"b_{2} \leftarrow b_{2} - \eta \, db_{2}", "b₂ ← b₂ − η db₂"),
        (r"\frac{1}{n} \sum_{i, j} \frac{1}{2} \left(a_{ij} - y_{ij}\right)^{2}", "1/n ∑ᵢⱼ ½(aᵢⱼ − yᵢⱼ)²"),
        (r"A_{1}^{\top} dZ_2", "A₁ᵀ dZ₂"),
    ],
)
def test_formulas_of_arrays_are_said_with_signs_and_not_with_names_of_tex(tex, said):
    assert said_aloud(tex) == said
