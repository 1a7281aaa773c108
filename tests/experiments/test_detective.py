"""Whenever the slope is small one sentence says why, and one says what would cure it."""

import pytest

from biasviz import language
from biasviz.experiments.neuron.detective import SMALL, explain
from experiments.build import neuron, point

REASONS = {
    "minimum": {"activation": "linear", "w": 1, "b": 0, "y": 1},
    "dead": {"activation": "relu", "w": 0.5, "b": -2, "y": 1},
    "saturated": {"w": 1, "b": 5, "y": 0},
    "cancelling": {"x": [1, 1], "y": [0, 1], "loss": "bce"},
    "no signal": {"activation": "linear", "w": 1, "b": 0.5, "y": 1, "loss": "hinge"},
    "leaking": {"activation": "leaky_relu", "w": 0.5, "b": -2, "y": 1},
}


@pytest.mark.parametrize("id", REASONS)
def test_each_reason_is_found_and_comes_with_a_cure(id):
    found = explain(neuron(**REASONS[id]))
    assert found is not None
    assert found.id == id
    assert str(found).startswith(f"{id}: ")
    assert found.headline.endswith(".")
    assert found.cure.endswith(".")
    assert found.headline.count(". ") == 0


def test_a_slope_that_can_be_seen_needs_no_reason():
    assert explain(neuron(w=1, b=0.5)) is None
    assert abs(point(w=1, b=0.5).dL_db) > SMALL


def test_where_the_loss_is_undefined_there_is_no_slope_to_explain():
    assert explain(neuron(activation="linear", b=2, loss="bce")) is None


def test_a_saturated_neuron_is_told_from_a_dead_one_where_both_round_to_nothing():
    found = explain(neuron(w=1, b=36))
    assert found is not None
    assert found.id == "saturated"
    assert "8.53305·10⁻¹⁷" in found.headline


def test_the_cure_of_saturation_tells_the_slope_of_cross_entropy():
    found = explain(neuron(w=1, b=5))
    assert found is not None
    assert "0.997527" in found.cure


def test_the_cure_of_death_tells_the_slope_of_a_leak_and_the_bias_that_wakes():
    found = explain(neuron(**REASONS["dead"]))
    assert found is not None
    assert "−0.115" in found.cure
    assert "b above −0.5" in found.cure


def test_a_batch_with_one_sample_alive_is_not_dead():
    found = explain(neuron(x=[0.5, 2], y=[0.02, 1], w=-1, b=0.52, activation="relu"))
    assert found is None or found.id != "dead"


def test_what_wakes_a_dead_batch_is_counted_over_the_samples_that_pull():
    found = explain(neuron(x=[1, -3], y=[0, 2], w=1, b=-1.5, activation="relu"))
    assert found.id == "dead"
    assert "b above 3 wakes it" in found.cure


def test_cancelling_samples_are_told_in_the_reduction_that_holds():
    for reduction, size in (("sum", "0.5"), ("mean", "0.25")):
        found = explain(neuron(x=[1, 1], y=[0, 1], loss="bce", reduction=reduction))
        assert f"up by {size} and down by {size}" in found.headline


def test_beside_a_minimum_the_minimum_is_near_and_not_here():
    assert "is near" in explain(neuron(activation="linear", b=2.99, y=3)).headline
    assert "is near" not in explain(neuron(activation="linear", b=3, y=3)).headline


def test_a_right_answer_with_cross_entropy_is_not_called_a_large_error():
    found = explain(neuron(b=8, y=1, loss="bce"))
    assert found.id == "saturated"
    assert found.headline.startswith("the error is small")


def test_what_a_saturated_batch_passes_is_the_batch_s_own_number():
    batch = {"x": [i / 50 for i in range(60)], "y": [(i % 3) / 3 for i in range(60)], "w": 0.8, "b": 3}
    found, here = explain(neuron(**batch)), point(**batch)
    assert found.id == "saturated"
    assert abs(here.dL_dz).sum() / abs(here.dL_da).sum() == pytest.approx(0.0302, rel=1e-3)
    assert "passes 3 % of all their dL/da on (da/dz of each: 0.0186 to 0.0452)" in found.headline
    assert here.da_dz.min() == pytest.approx(0.0186, rel=3e-3)
    assert here.da_dz.max() == pytest.approx(0.0452, rel=3e-3)


def test_a_batch_of_equal_samples_has_one_number_for_all():
    assert "da/dz = 0.00664806 passes 0.66 % on" in explain(neuron(x=[1, 1], y=[0, 0.1], w=1, b=4)).headline


def test_only_english_lowers_the_name_of_an_activation_within_a_sentence():
    language.use(lambda text: text)
    explain.cache_clear()
    try:
        assert "Sigmoid is saturated" in explain(neuron(w=1, b=5)).headline
    finally:
        language.use(None)
        explain.cache_clear()
    assert "sigmoid is saturated" in explain(neuron(w=1, b=5)).headline


def test_hinge_is_not_called_content_where_its_target_asks_for_nothing():
    found = explain(neuron(activation="linear", w=1, b=0.5, y=0, loss="hinge"))
    assert found.id == "no signal"
    assert "Hinge with y = 0 is 1 for every a" in found.headline
    assert found.cure == "Hinge expects −1 or 1 as y."
