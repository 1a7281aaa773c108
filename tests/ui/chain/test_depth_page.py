"""Depth: bars true on a log axis, signs, exact zeros, outlines with the skip connection, the walk back, the verdict."""

from __future__ import annotations

import math
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSlider, QWidget

from biasviz import updates
from biasviz.experiments.chain.spec import Link
from biasviz.ui.chain import depth_bars, light
from biasviz.ui.chain.depth_factors import taken
from biasviz.ui.chain.depth_plan import bar_width, column, decades, scale_of
from biasviz.ui.chain.palette import ABOVE, BELOW
from biasviz.ui.snapshot import settle
from biasviz.updates import chain

from .cases import LEFT, click, image, lab, move, open_page, several, veil, words


@pytest.fixture
def page(window):
    return open_page(window, "depth", several(12))


def top_of(board, k):
    """Return the highest pixel row of a bar and its colour."""
    picture, col = image(board), column(board.rooms.bars, k, board.trace.depth)
    ratio = picture.devicePixelRatio()
    wide = bar_width(board.ink, board.rooms.bars, board.trace.depth)
    x = int((col.center().x() + 0.38 * wide) * ratio)
    bottom = int(col.bottom() * ratio) - 2
    color = picture.pixel(x, bottom)
    y = next(y for y in range(int(col.top() * ratio), bottom + 1) if picture.pixel(x, y) == color)
    return y / ratio, QColor(color).name()


def test_a_sentence_that_begins_with_a_symbol_keeps_it(window):
    page = open_page(window, "depth", several(3, "linear", w=1.0, b=0.0, x=1.0, y=1.0))
    assert page.board.summary(page.board.trace).startswith("a = y:")
    cut = several(3, w=0.0)
    page = open_page(window, "depth", cut)
    assert page.board.summary(page.board.trace).startswith("w of neuron 3 is 0:")


def test_of_the_neuron_under_c_it_is_not_said_that_it_lies_deep(window):
    window.store.dispatch(updates.load_scenario, "below-any-float")
    settle()
    said = words(window.stages["chain"].page("depth").board)
    assert any("tells nothing here" in text or "factor by factor" in text for text in said)
    assert not any("far down" in text for text in said)


def test_bars_are_as_high_as_their_sizes_on_a_log_axis(page):
    board = page.board
    room, axis = board.rooms.bars, board.axis
    for k in (4, 7, 11):
        size = math.log10(abs(float(board.trace.point.dC_db[k])))
        expected = room.bottom() - (size - axis.low) / (axis.high - axis.low) * room.height()
        assert top_of(board, k)[0] == pytest.approx(expected, abs=1.6), k


def test_the_sign_is_told_by_colour_and_by_a_sign(window):
    page = open_page(window, "depth", several(3, "tanh", w=-0.9))
    board = page.board
    signs = [value.sign for value in board.trace.point.dC_db]
    assert set(signs) == {-1, 1}
    theme = board.ink.look.theme
    for k, sign in enumerate(signs):
        assert top_of(board, k)[1] == getattr(theme, ABOVE if sign > 0 else BELOW), k
    assert {"above 0", "below 0"} <= set(words(board))


def test_an_exact_zero_is_told_as_zero_and_hatched(window):
    setup = several(6, "relu", w=1.0, b=0.1)
    links = list(setup.chain.links)
    links[2] = Link(1.0, -9.0, links[2].activation)
    page = open_page(window, "depth", replace(setup, chain=replace(setup.chain, links=tuple(links))))
    said = words(page.board)
    assert [bar.dead for bar in page.board.trace.bars] == [True, True, True, False, False, False]
    assert said.count("0") >= 3
    assert "exactly 0" in said
    assert any(text.startswith("Dead at neuron 3") for text in said)
    assert "exactly 0" not in words(open_page(window, "depth", several(6)).board)


def test_a_saturated_neuron_is_tinted_and_not_called_dead(window):
    page = open_page(window, "depth", several(2, w=20.0))
    assert depth_bars.tails(page.board.trace.chain)[0] == "saturated"
    said = words(page.board)
    assert "saturated" in said
    assert "exactly 0" not in said
    assert not any(bar.dead for bar in page.board.trace.bars)


def test_values_that_no_float_holds_have_their_bars(window):
    page = open_page(window, "depth", several(50, w=0.001))
    smallest = page.board.trace.point.dC_db[0]
    assert float(smallest) == 0.0 or not smallest.is_float or smallest.log10 < -100
    assert page.board.axis.low <= smallest.log10
    assert any("10⁻" in text for text in words(page.board))


def test_the_other_side_of_the_switch_is_an_outline(window, page):
    board = page.board
    assert "outline: with the skip connection" in words(board)
    other = depth_bars.ghost(board.trace)
    assert other.chain.skip
    QTest.mouseClick(page.widget.findChild(QPushButton, "skip_switch"), LEFT)
    settle()
    assert lab(window).run.chain.skip
    assert board.trace.point.dC_db == other.dC_db
    assert "outline: without the skip connection" in words(board)
    assert "the factor of each link: 1 + w·f′(z)" in words(board)


def test_one_neuron_has_nothing_to_compare_with(window):
    page = open_page(window, "depth", several(1))
    assert not any("outline" in text for text in words(page.board))


def test_the_walk_back_lights_bar_after_bar_from_the_output(window, page):
    assert all(bar.lit for bar in page.board.trace.bars)
    window.store.dispatch(updates.scrub, 0.0)
    lit = []
    for _ in range(6):
        settle()
        trace = page.board.trace
        lit.append((sum(bar.lit for bar in trace.bars), sum(taken(trace, k) for k in range(12))))
        window.store.dispatch(updates.step)
    assert lit == [(0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (3, 2)]
    assert page.board.trace.bars[11].lit
    assert not page.board.trace.bars[0].lit


def test_a_bar_that_is_not_lit_is_pale(window, page):
    window.store.dispatch(updates.scrub, 1.0)
    settle()
    full, pale = top_of(page.board, 11)[1], top_of(page.board, 4)[1]
    assert full == page.board.ink.look.theme.loss
    assert pale != full


def test_the_product_so_far_is_written(window, page):
    window.store.dispatch(updates.scrub, 1.0)
    trace = page.board.trace
    expected = (trace.point.dC_da[-1] * trace.point.links[-1]).words(3)
    assert f"product so far: {expected}" in words(page.board)
    window.store.dispatch(updates.scrub, 12.0)
    assert f"all the way to x: {page.board.trace.point.dC_da[0].words(3)}" in words(page.board)


def test_the_verdict_stands_in_large_letters_with_its_cure(page):
    from biasviz.ui.chain.depth_text import headline

    head, cure = headline(page.board.trace)
    said = " ".join(words(page.board)).replace("\u00a0", " ")
    assert head.split(":")[0] in said
    assert head.startswith("∂C/∂b of neuron 1 is")
    assert cure.split()[0] in said


def test_pointing_at_a_neuron_shows_its_numbers_and_choosing_keeps_them(window, page):
    board = page.board
    move(board, board.spots["neuron", 3].center())
    assert lab(window).hover == ("neuron", 3)
    said = words(board)
    assert "neuron 4 of 12" in said
    assert board.trace.point.dC_db[3].words(4) in said
    move(board, QPointF(1, 1))
    assert "neuron 12 of 12" in words(board)
    click(board, ("neuron", 3))
    move(board, QPointF(1, 1))
    assert lab(window).link == 3
    assert "neuron 4 of 12" in words(board)


def test_arrows_and_return_choose_a_neuron(window, page):
    board = page.board
    board.setFocus(Qt.FocusReason.TabFocusReason)
    assert lab(window).hover == ("neuron", 0)
    for _ in range(2):
        QTest.keyClick(board, Qt.Key.Key_Right)
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert lab(window).link == 2


def test_the_slider_sets_the_depth(window, page):
    slider = page.widget.findChild(QSlider, "depth_slider")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert lab(window).run.chain.depth == 18
    window.store.dispatch(chain.set_depth, 50)
    assert slider.value() == 50
    assert "50 neurons" in page.controls.label.text()


def test_the_light_stands_beside_the_numbers_of_a_neuron(page):
    assert any(text.startswith("∂C/∂b = its difference of C, to") for text in words(page.board))


def test_deep_down_it_says_that_c_tells_nothing(window):
    page = open_page(window, "depth", several(50))
    window.store.dispatch(chain.choose_link, 0)
    assert any("of C tells nothing here" in text or "factor by factor" in text for text in words(page.board))


def test_while_a_class_guesses_no_bar_and_no_verdict_is_shown(window, page):
    veil(window)
    said = words(page.board)
    assert not any(text.startswith("∂C/∂b of neuron") for text in said)
    assert any("ept back while you guess" in text for text in said)
    assert page.board.trace.point.dC_db[11].words(4) not in said


def test_an_undefined_chain_is_drawn_without_bars(window):
    page = open_page(window, "depth", several(50, "linear", w=1000.0, b=1000.0, x=1000.0))
    if page.board.trace.point.undefined is None:
        page = open_page(window, "depth", several(50, "relu", w=1000.0, b=1000.0, x=1000.0))
    assert words(page.board)


@pytest.mark.parametrize(("sizes", "low", "high"), [
    ([-3.2, -0.4], -4, 0), ([0.0], -1, 1), ([], -2, 0), ([-math.inf, 2.0, math.nan], 1, 3), ([-400.0, 3.0], -401, 4),
])  # fmt: skip
def test_the_axis_has_whole_decades(sizes, low, high):
    axis = scale_of(sizes)
    assert tuple(axis) == (low, high)
    assert 1 <= len(decades(axis, 4)) <= 5


def test_drawing_the_same_state_twice_changes_nothing(window, page):
    before = image(page.board)
    window.store.announce()
    assert image(page.board) == before


@pytest.mark.parametrize(("page", "name"), [
    ("depth", "depth_board"), ("question", "question_board"), ("differential", "differential_board"),
])  # fmt: skip
def test_what_waits_for_the_hand_is_told_when_it_rests(window, qtbot, monkeypatch, page, name):
    held = SimpleNamespace(mouseButtons=lambda: Qt.MouseButton.LeftButton)
    open_page(window, page, several(30))
    board = window.findChild(QWidget, name)
    before = board.accessibleDescription()
    assert before
    with monkeypatch.context() as dragging:
        dragging.setattr(light, "QGuiApplication", held)
        window.store.dispatch(chain.set_w, 29, 0.777)
        settle()
        assert board.accessibleDescription() == before
    qtbot.waitUntil(lambda: board.accessibleDescription() != before)
