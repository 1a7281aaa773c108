from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.lab import opened
from biasviz.experiments.neuron.spec import (
    Descent,
    Neuron,
    Problem,
    choose_activation,
    choose_loss,
    choose_optimizer,
)
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.state import State
from biasviz.ui.formula import finish_formulas
from biasviz.ui.neuron import readout_lines
from biasviz.ui.neuron.bars import Bars, bars, decade, nice
from biasviz.ui.neuron.cards import card, offers
from biasviz.ui.neuron.readout import Readout
from biasviz.ui.neuron.readout_chain import FACTOR, LEADING, fitted
from biasviz.ui.neuron.readout_content import as_text, chain, forward, next_step
from biasviz.ui.neuron.readout_ink import ink
from biasviz.ui.neuron.readout_light import needle_words, truth
from biasviz.ui.neuron.readout_section import MARGIN
from biasviz.ui.neuron.readout_text import QUARTERS
from biasviz.ui.neuron.spoken import italic
from biasviz.ui.theme import THEMES, look

X8 = tuple(-1 + 2 * i / 7 for i in range(8))
SIZES = [(290, 596, 1.0), (300, 596, 1.0), (322, 608, 1.0), (443, 926, 1.375), (886, 1852, 2.75)]


def made(
    x=1.0, w=1.0, b=0.0, y=0.0, f="sigmoid", loss="half_mse", lr=1.0, optimizer="gd", moves="b",
    reduction="mean", place=0.0, sample=0, **parameters,
):  # fmt: skip
    x, y = (v if isinstance(v, tuple) else (v,) for v in (x, y))
    problem = Problem(x, y, choose_activation(f, parameters), choose_loss(loss), reduction)
    run = Descent(Neuron(problem, w, b), choose_optimizer(optimizer), lr, moves)
    lab = replace(opened("", run), place=place, sample=sample)
    return State(lab), NeuronTrace(lab)


CASES = {
    "S1a": made(1.5, 0.8, -0.2, 1.0, lr=0.5),
    "S5a": made(b=5.0),
    "S5b": made(b=5.0, loss="bce"),
    "S7": made(b=36.0),
    "D1": made(w=0.5, b=-2.0, y=1.0, f="relu"),
    "D5": made(b=-1.0, y=1.0, f="relu"),
    "B3": made((1.0, 1.0), 0.0, 0.0, (0.0, 1.0), loss="bce"),
    "S16a": made(b=0.3, y=1.0, f="linear", loss="bce"),
    "y = 2": made(b=0.3, y=2.0, loss="bce"),
    "batch": made(X8, 2.0, -2.0, tuple(2 * v + 1 for v in X8), "tanh", sample=2),
    "tiny": made(b=-690.0, y=1e-9, lr=1e-4, optimizer="adam"),
    "huge": made(-1e9, -123456.789, 1e9, -1e9, "linear", lr=1e9),
    "large kink": made(1e4, 1.0, -1e4, 1e9, "relu", "mse"),
    "both": made(1.5, 0.8, -1.2, 0.3, "gelu", "bce_logits", optimizer="nesterov", moves="both"),
    "held": made(1.5, 0.8, -8.2, 1.0, "hard_sigmoid", "hinge", moves="w"),
}


@pytest.fixture
def readout(qtbot):
    """A readout of the least size, shown."""
    view = Readout()
    qtbot.addWidget(view.widget)
    view.restyle(look("light", 1.0))
    view.widget.resize(300, 596)
    view.widget.show()
    return view


def image(view: Readout):
    for _ in range(2):
        view.widget.grab()
        finish_formulas()
    QApplication.processEvents()
    return view.widget.grab().toImage()


def plain(equation) -> str:
    letters = {italic(c): c for c in "abdwxyzL"}
    return "".join(letters.get(c, c) for c in equation.text)


# What it says


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
    assert both.titles[0] == "Next step: b ← b − lr · direction, Nesterov momentum (w too)"
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


def test_three_needles_at_the_kink_of_a_relu(readout):
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


# What it does


def test_a_cure_is_offered_and_chosen(readout, qtbot):
    readout.render(*CASES["S16a"])
    first, second = readout.offers.buttons
    assert (first.text(), second.text()) == ("Sigmoid", "BCE with logits")
    assert all(button.isVisible() and button.accessibleName() for button in (first, second))
    with qtbot.waitSignal(readout.offer_chosen) as chosen:
        second.click()
    assert chosen.args == ["linear", "bce_logits"]
    readout.render(*CASES["S1a"])
    assert not first.isVisible()


def test_the_light_is_pressed_with_mouse_and_keyboard(readout, qtbot):
    readout.render(*CASES["S1a"])
    assert readout.button.accessibleName() == "Gradient check: right"
    for press in (
        lambda: qtbot.mouseClick(readout.button, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(readout.button, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(readout.check_clicked):
            press()


def test_the_menu_copies_numbers(readout, qtbot):
    with qtbot.waitSignal(readout.copy_requested):
        readout.widget.actions()[0].trigger()


@pytest.mark.parametrize("quarter", range(4))
def test_a_quarter_lights_its_place(readout, quarter):
    state, trace = made(1.5, 0.8, -0.2, 1.0, place=quarter / 4 + 0.1)
    lit = [forward(state, trace).quarter in (0, 1), chain(state, trace).lit, next_step(state, trace).lit]
    assert lit == [quarter < 2, quarter == 2, quarter == 3]
    readout.render(state, trace)
    lit_image = image(readout)
    readout.render(*made(1.5, 0.8, -0.2, 1.0))
    assert image(readout) != lit_image
    assert QUARTERS[quarter].startswith(f"● {quarter + 1}")


def test_rendering_twice_paints_once(readout, monkeypatch):
    readout.render(*CASES["S5a"])
    image(readout)
    drawn = []
    for section in readout.widget.sections:
        monkeypatch.setattr(section, "live", lambda *a: drawn.append(a))
    readout.render(*CASES["S5a"])
    readout.render(*made(b=5.0))
    QApplication.processEvents()
    assert drawn == []


def test_a_hidden_readout_evaluates_nothing(readout):
    readout.widget.hide()
    state, trace = made(b=4.0)
    readout.render(state, trace)
    assert not {"point", "check", "reason", "next_b"} & set(vars(trace))
    readout.widget.show()
    assert {"point", "check", "reason", "next_b"} <= set(vars(trace))


def test_a_b_a_is_the_same_picture_as_a_alone(readout):
    for a in CASES:
        readout.render(*CASES[a])
        before = image(readout)
        for b in ("batch", "S16a", "D5"):
            readout.render(*CASES[b])
            image(readout)
        readout.restyle(look("dark", 1.0))
        image(readout)
        readout.restyle(look("light", 1.0))
        readout.render(*CASES[a])
        assert image(readout) == before, a


def test_the_error_over_epsilon_opens_once_and_follows(readout, qtbot):
    readout.render(*CASES["S1a"])
    readout.open_u_curve()
    readout.open_u_curve()
    dialogs = [w for w in QApplication.topLevelWidgets() if w.objectName() == "u_curve" and w.isVisible()]
    assert len(dialogs) == 1
    view = readout._u_curve
    assert "best that a difference can do" in view.sentence.text()
    readout.render(*CASES["S7"])
    assert "No ε can see" in view.sentence.text()
    readout.render(*CASES["S16a"])
    assert "undefined" in view.sentence.text()
    view.widget.close()


# That it can be read


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("case", CASES)
def test_nothing_exceeds_its_slot(readout, size, case):
    width, height, unit = size
    state, trace = CASES[case]
    readout.restyle(look("light", unit))
    readout.widget.resize(width, height)
    readout.render(state, trace)
    drawn = readout.widget.ink
    room = readout.forward.width - 2 * drawn.u(MARGIN)
    lines, following = forward(state, trace), next_step(state, trace)
    for equation in filter(None, (lines.z, lines.a, *lines.losses, following.equation)):
        line, letters = readout_lines.worded(drawn, equation, room)
        assert letters >= 12
        assert readout_lines.line_width(drawn, drawn.math(letters), line, equation.result) <= room, line
    found = chain(state, trace)
    slots = readout.chain.slots(drawn, found.sum is not None)
    for value, slot, ways in zip((found.dL_db, *found.factors), slots.widths, (LEADING, FACTOR, FACTOR), strict=False):
        kind, text = fitted(drawn, value, slot, ways)
        assert kind.width(text) <= slot + 1, text
    places = readout.bars.places(drawn)
    for value in bars(state, trace).values:
        kind, text = fitted(drawn, value, places.slot, FACTOR)
        assert kind.width(text) <= places.slot, text
    head, cure, body = readout.card.laid(drawn, card(trace))
    foot = drawn.u(36) if card(trace).offers else 0
    pixels = sum(1.22 * kind.font.pixelSize() * len(part) for part, kind in zip((head, cure), body, strict=True))
    assert pixels + foot + drawn.u(16) <= readout.card.height
    light = truth(trace.check)
    for text, kind in ((light.sentence, drawn.type(12, 600)), (light.numbers, drawn.type(12))):
        assert kind.width(text) <= room - (drawn.u(16) if text == light.sentence else 0), text
    if light.needles:
        words = needle_words(drawn.type(12), light.needles, room - drawn.u(60))
        assert sum(map(drawn.type(12).width, words)) <= room - drawn.u(60), words
    if following.titles:
        assert drawn.type(12, 500).width(following.titles[-1]) <= room


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("case", ["S1a", "batch"])
def test_sections_lie_in_order_without_overlap_inside_the_panel(readout, size, case):
    width, height, unit = size
    readout.restyle(look("light", unit))
    readout.widget.resize(width, height)
    readout.render(*CASES[case])
    rects = [section.rect for section in readout.widget.sections]
    assert all(a.bottom() < b.top() for a, b in pairwise(rects))
    assert rects[0].top() >= 0
    assert rects[-1].bottom() < height
    assert height - rects[-1].bottom() < 0.1 * height


@pytest.mark.parametrize("theme", THEMES)
def test_words_stand_out_from_their_ground(theme):
    t, least = THEMES[theme], 7.0 if theme == "projector" else 4.5
    grounds = {
        "ground": ("text", "muted", "bias", "loss", "dL_da", "da_dz", "dz_db", "good", "doubtful", "bad"),
        "cool": ("text", "muted", "bias", "loss", "dL_da", "da_dz", "dz_db", "saturated_text"),
        "warm": ("text", "bias", "dL_da", "da_dz", "dz_db"),
        "field": ("text", "bias"),
    }
    for ground, names in grounds.items():
        for name in names:
            assert contrast(getattr(t, ground), getattr(t, name)) >= least, (ground, name)


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2."""

    def luminance(color: str) -> float:
        parts = [int(color[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_bars_are_plain_data():
    assert bars(*CASES["S1a"]) == bars(*made(1.5, 0.8, -0.2, 1.0, lr=0.5))
    assert isinstance(bars(*CASES["S1a"]), Bars)
