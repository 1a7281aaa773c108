"""b is missing from ∂z/∂w and present in ∂C/∂w: C1's numbers, a real mouse on b, its way lit station by station."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from biasviz import updates
from biasviz.experiments.chain.spec import Link
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.ui.chain.question_map import Lights, edges
from biasviz.ui.snapshot import settle
from biasviz.updates import chain

from .cases import LEFT, click, drag, forward, image, lab, move, one, open_page, several, typed, veil, words

C1 = ("−0.221388", "−0.167135", "−0.0617672", "−0.0134364", "−0.00221081")
SIX = ("b", "z", "a", "dC_da", "dC_dz", "dC_dw")


@pytest.fixture
def page(window):
    return open_page(window, "question")


def b(window):
    return lab(window).run.chain.links[lab(window).mover].b


def ball(board, card):
    found, here = board.cards[card], board.trace.chain.links[board.trace.mover].b
    return QPointF(found.frame.x(here), found.frame.y(found.now))


def lit(board):
    lights = Lights(board.trace)
    return [kind for kind in SIX if lights.at((kind, 0))]


def find(page, name, kind=QWidget):
    return page.widget.findChild(kind, name)


def test_the_table_says_the_numbers_of_the_question(page):
    said = words(page.board)
    assert said.count("1.5") >= 5
    assert [text for text in said if text in C1] == list(C1)


def test_dragging_b_leaves_dz_dw_where_it_is_and_moves_dC_dw(window, page):
    board = page.board
    before = [card.now for card in board.cards]
    drag(board, ball(board, 1), -60)
    assert b(window) < -0.2
    after = [card.now for card in board.cards]
    assert after[0] == before[0] == 1.5
    assert after[1] != before[1]
    assert page.controls.b.value() == b(window)


@pytest.mark.parametrize("card", [0, 1])
def test_both_balls_are_taken_and_a_drag_is_one_deed(window, page, card):
    deeds = len(window.store.history.past)
    drag(page.board, ball(page.board, card), 70, parts=7)
    assert b(window) > 0
    assert len(window.store.history.past) == deeds + 1
    window.store.undo()
    assert b(window) == -0.2


def test_a_dragged_ball_stays_in_the_window(window, page):
    drag(page.board, ball(page.board, 0), 3000)
    assert b(window) == 4.0


def test_the_flat_line_is_flat_and_the_curve_has_c1s_values(page):
    still, moving = page.board.cards
    assert set(still.values.tolist()) == {1.5}
    at = [int(np.argmin(abs(moving.b - value))) for value in (-2, -1, 0, 1, 2)]
    expected = [float(text.replace("−", "-")) for text in C1]
    assert [moving.values[k] for k in at] == pytest.approx(expected, rel=1e-5)


def test_b_is_typed(window, page):
    typed(page.controls.b, "1")
    assert b(window) == 1.0
    assert page.board.cards[1].now == pytest.approx(-0.0134364, abs=1e-7)
    assert "−0.0134364" in words(page.board)


def test_a_column_of_the_table_moves_b_there(window, page):
    click(page.board, ("at", 0))
    assert b(window) == -2.0
    page.board.setFocus()
    window.store.dispatch(chain.point_at, ("at", 3))
    QTest.keyClick(page.board, Qt.Key.Key_Return)
    assert b(window) == 1.0


def test_the_column_in_which_b_is_is_lit(window, page):
    box = page.board.spots["at", 4].toAlignedRect()
    before = image(page.board).copy(box)
    click(page.board, ("at", 4))
    move(page.board, QPointF(2, 2))
    assert image(page.board).copy(box) != before


def test_the_whole_way_is_lit_when_the_page_is_opened_and_then_station_by_station(window, page):
    assert lit(page.board) == list(SIX)
    window.store.dispatch(updates.scrub, 0.0)
    for k in range(len(SIX)):
        settle()
        assert lit(page.board) == list(SIX[: k + 1])
        window.store.dispatch(updates.step)
    window.store.dispatch(updates.step_back)
    assert lit(page.board) == list(SIX[:-1])


def ways(board):
    """Return (start, end, lit) of every way that is drawn, by the names of its stations."""
    def name(at):
        return min(board.map.boxes, key=lambda node: _away(board.map.boxes[node], at))

    return {(name(e.start)[0], name(e.end)[0]): e.lit for e in edges(board.map, board.trace, Lights(board.trace))}


def _away(box, at):
    x, y = min(max(at.x(), box.left()), box.right()), min(max(at.y(), box.top()), box.bottom())
    return abs(at.x() - x) + abs(at.y() - y)


def test_b_gets_in_by_the_error_and_by_the_slope_and_never_into_dz_dw(page):
    found = ways(page.board)
    for way in (("b", "z"), ("z", "a"), ("a", "dC_da"), ("dC_da", "dC_dz"), ("z", "dC_dz"), ("dC_dz", "dC_dw")):
        assert found[way], way
    for way in (("a", "z"), ("a", "dz_dw"), ("a", "dC_dw")):
        assert not found[way], way


def test_the_way_by_the_slope_is_dark_where_the_activation_is_straight(window):
    page = open_page(window, "question", several(1, "linear"))
    found = ways(page.board)
    assert not found["z", "dC_dz"]
    assert found["dC_da", "dC_dz"]


def test_factors_that_b_is_in_are_marked(window, page):
    from biasviz.ui.chain.question_text import formula

    entries, marked = formula(page.board.trace)
    names = [entry.tex for entry, has_b in zip(entries, marked, strict=True) if has_b]
    assert names == [r"\frac{\partial C}{\partial a^{1}}", "f'(z^{1})"]
    assert "marked: what b is in" in words(page.board)


def test_of_a_deeper_chain_it_is_chosen_whose_b_moves_and_whose_weight_is_asked(window):
    page = open_page(window, "question", several(3))
    for _ in range(2):
        QTest.mouseClick(find(page, "asked_before"), LEFT)
    QTest.mouseClick(find(page, "mover_before"), LEFT)
    settle()
    assert (lab(window).link, lab(window).mover) == (0, 1)
    assert find(page, "mover").text() == "neuron 2"
    drag(page.board, ball(page.board, 1), 40)
    assert [link.b == -0.2 for link in lab(window).run.chain.links] == [True, False, True]
    assert "b is missing: this does not move" in words(page.board)


def test_a_bias_from_below_comes_into_dz_dw_too(window):
    page = open_page(window, "question", several(3))
    window.store.dispatch(chain.choose_mover, 0)
    before = page.board.cards[0].now
    drag(page.board, ball(page.board, 0), 60)
    assert page.board.cards[0].now != before
    assert "this b comes in through a, from below" in words(page.board)


@pytest.mark.parametrize(("link", "mover"), [(0, 49), (49, 0), (20, 30), (30, 20), (25, 25)])
def test_of_a_deep_chain_those_who_move_and_are_asked_are_drawn(window, link, mover):
    page = open_page(window, "question", several(50, "tanh"))
    window.store.dispatch(chain.choose_link, link)
    window.store.dispatch(chain.choose_mover, mover)
    board = page.board
    assert {("b", mover), ("z", mover), ("dC_dw", link), ("dC_dz", link), ("dz_dw", link)} <= set(board.map.boxes)
    boxes = list(board.map.boxes.values())
    assert all(board.rect().contains(box.toAlignedRect()) for box in boxes)
    assert not any(a.intersects(c) for k, a in enumerate(boxes) for c in boxes[:k])


def test_hovering_says_both_numbers_and_changes_nothing(window, page):
    frame, deeds = page.board.cards[0].frame, window.store.history
    move(page.board, QPointF(frame.x(2.0), frame.bottom - 8))
    assert lab(window).over == 2.0
    said = words(page.board)
    assert "b = 2:  1.5" in said
    assert "b = 2:  −0.002211" in said
    assert b(window) == -0.2
    assert window.store.history == deeds
    move(page.board, QPointF(2, 2))
    assert lab(window).over is None


def wheel(board, at, turns):
    event = QWheelEvent(at, board.mapToGlobal(at), QPoint(), QPoint(0, 120 * turns), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(board, event)
    settle()


def test_the_wheel_narrows_the_view_and_a_double_click_fits_it(window, page):
    frame = page.board.cards[1].frame
    at = QPointF(frame.x(1.0), frame.rect.center().y())
    wheel(page.board, at, 2)
    low, high = page.board.trace.window
    assert high - low == pytest.approx(8 * 0.64)
    assert page.board.cards[1].frame.x(1.0) == pytest.approx(at.x())
    QTest.mouseDClick(page.board, LEFT, Qt.KeyboardModifier.NoModifier, at.toPoint())
    settle()
    assert page.board.trace.window == (-4.0, 4.0)


def test_the_view_is_dragged_with_shift(window, page):
    frame = page.board.cards[0].frame
    start = QPointF(frame.x(2.5), frame.bottom - 6)
    drag(page.board, start, -40, modifiers=Qt.KeyboardModifier.ShiftModifier)
    low, high = page.board.trace.window
    assert low > -4
    assert high - low == pytest.approx(8)
    assert b(window) == -0.2


def test_a_difference_that_is_rounding_alone_is_said_to_tell_no_more(window):
    relu = Link(0.8, -0.2, choose_activation("relu"))  # a − y is 2e-16
    page = open_page(window, "question", replace(one(), chain=replace(one().chain, links=(relu,))))
    said = [text for text in words(page.board) if "a difference can tell" in text]
    assert said
    assert not any("to 0.5" in text for text in words(page.board))


def test_the_light_stands_beside_dC_dw(page):
    assert any(text.startswith("∂C/∂w = its difference of C, to") for text in words(page.board))


def test_a_point_runs_to_the_next_station_unless_motion_is_off(window, page):
    window.store.dispatch(updates.scrub, 1.0)
    still, state = image(page.board), window.store.state
    under_way = replace(state, chain=replace(state.chain, question_place=1.5))
    window.store.carry_on(under_way)
    assert image(page.board) != still
    window.store.carry_on(replace(under_way, view=replace(state.view, motion=False)))
    assert image(page.board) == still


def test_while_a_class_guesses_nothing_answers_it(window, page):
    veil(window)
    said = words(page.board)
    assert not set(said) & set(C1)
    assert "b is missing: this does not move" not in said
    assert "−0.0793156" not in said
    assert "kept back while you guess" in said


def test_drawing_the_same_state_twice_changes_nothing(window, page):
    before = image(page.board)
    window.store.announce()
    assert image(page.board) == before
    forward(window, 0)
    assert image(page.board) == before
