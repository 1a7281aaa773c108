"""What the page "Forward and back" says at each station, in words and in numbers."""

from __future__ import annotations

import re

import pytest

from biasviz import updates
from biasviz.experiments.network.spec import Training
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.ui.network.backprop_numbers import lines_so_far, pieces, words_of
from biasviz.ui.network.backprop_scene import scene as scene_of
from biasviz.updates import network as updates_of
from tests.experiments.network.cases import KINDS, drawn, named, network

from .backprop_cases import go, lab, open_page, scene, training, words

SHAPE = r"\(\d+, \d+\)"


def said(window, kind, layer=0, **case):
    page = open_page(window, training(**case))
    go(window, kind, layer)
    return words(page)


def test_db_is_the_mean_over_axis_0(window):
    found = said(window, "db", 1)
    assert found.sentence == "Each row asks for its own change of b2; db2 is their mean over axis 0, over all 4 rows."
    assert found.code == "db2 = dZ2.sum(axis=0, keepdims=True) / n"
    assert re.fullmatch(r"\(.* [+−] .*\) ÷ 4 = .*", found.numbers)


def test_db_is_the_sum_over_axis_0(window):
    found = said(window, "db", 0, reduction="sum")
    assert found.sentence == "Each row asks for its own change of b1; db1 is their sum over axis 0, over all 4 rows."
    assert found.code == "db1 = dZ1.sum(axis=0, keepdims=True)"


def test_dA_sends_the_error_back_and_b_is_not_in_it(window):
    assert said(window, "dA").sentence == "dA1 sends the error back through W2: b2 is not in it."


@pytest.mark.parametrize(("loss", "name"), [("bce", "sigmoid"), ("softmax_ce", "softmax")])
def test_where_loss_and_activation_are_one_dZ_is_the_error_and_dA_is_skipped(window, loss, name):
    found = said(window, "dZ", 1, loss=loss, widths=(2, 3, 2))
    assert found.sentence == f"Loss and {name} are taken together: dZ2 is the error A2 − Y, so dA2 is not needed."
    assert found.code == "dZ2 = A2 - Y"


def test_dZ_is_0_where_the_unit_is_off(window):
    page = open_page(window, training(f="relu", n=6))
    go(window, "dZ", 0)
    off = int((scene(page).found.Z[0] <= 0).sum())
    assert off > 0
    expected = f"dZ1 is 0 where the unit is off, {off} of 18 times: nothing goes further down there."
    assert words(page).sentence == expected


def test_a_saturated_layer_says_that_hardly_anything_gets_through(window):
    net = network([[1.0], [2.0]], [[1.0], [0.0]], [[9.0]], [[1.0]], b=[[5.0], [0.0]], f="tanh")
    page = open_page(window, Training(net))
    go(window, "dZ", 0)
    assert words(page).sentence.startswith("tanh is saturated 2 of 2 times")


def test_a_shared_bias_adds_up_the_units_too(window):
    found = said(window, "db", 0, shared=True)
    assert "share one bias" in found.sentence
    assert found.of == "All units"
    terms = found.numbers.partition(" = ")[0]
    assert terms.count(" + ") + terms.count(" − ") == 2
    assert found.code == "db1 = np.full_like(b1, dZ1.sum() / n)"


def test_one_row_is_spoken_of_as_one(window):
    for kind, layer in (("Z", 0), ("L", 1), ("dW", 0), ("db", 0)):
        assert "one row" in said(window, kind, layer, n=1).sentence.lower()


def test_update_tells_old_step_and_new_of_the_chosen_bias(window):
    page = open_page(window, training())
    window.store.dispatch(updates_of.choose_unit, 0, 2)
    go(window, "update")
    shown = scene(page)
    old, db = float(shown.found.parameters.b[0][0, 2]), float(shown.found.db[0][0, 2])
    assert words(page).of == "Unit 3"
    left, _, right = words(page).numbers.partition(" = ")
    assert left.startswith("b1 ← ")
    assert " · " in left
    assert float(right.replace("−", "-")) == pytest.approx(old - 0.5 * db, rel=1e-3)
    assert shown.values("new1")[0, 2] == pytest.approx(old - 0.5 * db)
    assert shown.values("step1")[0, 2] == pytest.approx(-0.5 * db)
    assert words(page).code == "b1 = b1 - lr * db1"


@pytest.mark.parametrize("id", OPTIMIZERS)
def test_every_optimizer_has_its_own_formula_of_the_update(window, id):
    page = open_page(window, training(optimizer=id, rate=0.1))
    go(window, "update", step=1)
    found = words(page)
    assert r"\theta" not in found.tex
    assert "b_1" in found.tex
    assert "db_1" in found.tex
    assert found.code.startswith("b1 = b1 - lr * ")
    new = float(scene(page).after.b[0][0, 0])
    assert float(found.numbers.rpartition(" = ")[2].replace("−", "-")) == pytest.approx(new, rel=2e-3)


@pytest.mark.parametrize(("moves", "word"), [("w", "biases are frozen"), ("b", "weights W are frozen")])
def test_what_is_frozen_is_said(window, moves, word):
    page = open_page(window, training())
    window.store.dispatch(updates_of.choose_moves, moves)
    go(window, "update")
    assert word in words(page).sentence
    if moves == "w":
        assert words(page).numbers.startswith("b stays ")
        assert words(page).code == ""


def test_a_bias_that_was_set_by_hand_is_not_the_work_of_the_step_before(window):
    page = open_page(window, training())
    window.store.dispatch(updates.scrub, 1.0)
    before = scene(page).after.b[0].copy()
    window.store.dispatch(updates_of.set_bias, 0, 0, 7.5)
    assert lab(window).place == 1
    assert scene(page).after.b[0] == pytest.approx(before)


@pytest.mark.parametrize("kind", KINDS[::5], ids=named)
def test_every_station_of_every_network_is_told(window, kind):
    run = Training(drawn(3, n=4, widths=(2, 3, 2), **kind), learning_rate=0.1)
    page = open_page(window, run)
    count = len(scene(page).stations)
    for done in range(1, count + 1):
        window.store.dispatch(updates.scrub, done / count)
        found = words(page)
        assert found.sentence.endswith(".")
        assert found.tex
        assert found.numbers
        assert found.code in [text for text, _ in found.lines]
        assert re.search(r"\{\w*\}", found.sentence) is None


@pytest.mark.parametrize("id", ACTIVATIONS)
def test_shapes_stand_below_every_array_of_a_line(window, id):
    run = training(f=id)
    page = open_page(window, run)
    go(window, "update")
    for code, made in lines_so_far(scene(page)):
        found = pieces(run.start, code, 4)
        assert "".join(text for text, _ in found) == code
        for text, shape in found:
            is_array = re.fullmatch(r"(d?[WbZA]\d|X|Y)(\.T)?", text) is not None
            assert bool(re.fullmatch(SHAPE, shape)) == is_array
        assert made == "()" or re.fullmatch(SHAPE, made)


def test_a_turned_array_has_its_shape_turned():
    run = training(widths=(2, 3, 1), n=4)
    assert ("X.T", "(2, 4)") in pieces(run.start, "dW1 = X.T @ dZ1 / n", 4)
    assert ("W2.T", "(1, 3)") in pieces(run.start, "dA1 = dZ2 @ W2.T", 4)


def test_given_arrays_are_named_by_their_columns(window):
    page = open_page(window, training())
    go(window, "Z", 0)
    for cell, start in ((("X", (1, 0)), "Row 2, x1: given"), (("Y", (0, 0)), "Row 1: the target y1"),
                        (("W1", (1, 2)), "The weight from x2 to unit 3 of layer 1"),
                        (("W2", (1, 0)), "The weight from unit 2 of layer 1 to unit 1 of layer 2"),
                        (("b2", (0, 0)), "The bias of unit 1 of layer 2")):  # fmt: skip
        window.store.dispatch(updates_of.point_at, cell)
        assert words(page).sentence.startswith(start)
        assert words(page).numbers.startswith(f"{cell[0]} = ")


def test_a_linear_hidden_layer_passes_everything_on(window):
    found = said(window, "dZ", 0, f="linear")
    assert found.sentence == "The activation is linear: dZ1 is dA1."
    assert said(window, "A", 0, f="linear").sentence == "The activation is linear: A1 is Z1."


def test_the_canvas_says_the_state_in_a_sentence(window):
    page = open_page(window, training())
    go(window, "db", 1)
    said_ = page.canvas.accessibleDescription()
    assert "2-3-1 network: 8 of 13 are worked out" in said_
    assert words(page).sentence in said_
    assert words(page).numbers in said_


def test_words_do_not_depend_on_which_rows_are_shown_but_for_the_first_of_them(window):
    page = open_page(window, training(n=60))
    go(window, "db", 0)
    found = scene_of(window.store.trace)
    assert words_of(found, range(5)) == words_of(found, range(40, 45))
    assert page.canvas.drawing.words == words_of(found, range(5))


def test_softmax_reads_the_whole_row(window):
    found = said(window, "A", 1, loss="softmax_ce", widths=(2, 3, 3))
    assert "sum to 1" in found.sentence
    assert found.numbers.count("e^") == 4


def test_named_functions_are_as_in_formulas(window):
    assert said(window, "A", 0, f="sigmoid").numbers.startswith("σ(")
