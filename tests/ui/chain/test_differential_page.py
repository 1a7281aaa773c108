"""The total differential in the window: bricks true to number, a real mouse on their ends, padlocks, the sum."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from biasviz import updates
from biasviz.experiments.chain.nudges import bricks
from biasviz.ui.chain import differential_chain as strip
from biasviz.ui.chain import differential_lines as content
from biasviz.ui.chain.differential_board import DifferentialBoard
from biasviz.ui.chain.differential_bricks import spans
from biasviz.ui.snapshot import settle
from biasviz.updates import chain
from biasviz.words import significant

from .cases import LEFT, click, drag, forward, image, lab, one, open_page, several, typed, words


@pytest.fixture
def page(window):
    return open_page(window, "differential")


def button(page, name):
    return page.widget.findChild(QAbstractButton, name)


def nudges(window):
    return lab(window).run.nudges


def length(board, name):
    start, end = spans(board.trace.bricks)[name]
    return board.wall.x(end) - board.wall.x(start)


def test_the_numbers_of_the_total_differential_are_read_on_the_bricks(page):
    said = words(page.board)
    assert {"+0.15", "−0.05", "+0.16", "0.26", "0.28"} <= set(said)
    assert "missing: dw¹·da⁰ = 0.02, 7.1 % of Δz" in said
    assert "halve everything: 0.02 → 0.005, a quarter" in said


def test_what_is_not_a_quarter_is_not_called_one(window):
    window.store.dispatch(updates.load_scenario, "bent-below")
    settle()
    said = words(window.findChild(DifferentialBoard))
    assert "halve everything: −0.515 → −0.141, 3.66 times smaller" in said


def test_with_everything_held_the_numbers_say_0_too(window):
    page = open_page(window, "differential", replace(one(), locks=frozenset((name, 0) for name in "wba")))
    numbers = [entry.number for entry in content.head(page.board.trace).entries]
    assert numbers == ["0", "=", "0"]


def test_very_small_changes_have_an_axis_with_a_power_of_ten(window):
    page = open_page(window, "differential", one(1e-18, -5e-19, 2e-18))
    said = words(page.board)
    assert any(text.endswith("·10⁻¹⁸") and text[:1].isdigit() for text in said)
    assert not any("0.0000" in text for text in said)


@pytest.mark.parametrize("value", [1.0413e37, -5.5512e-18, 0.00037728, -0.00012346, 7.2e-301])
def test_no_number_leaves_its_box(page, value):
    ink = page.board.ink
    for room in (95.0, 75.0, 60.0):
        rows = strip.equations(ink, ink.u(room), (("z^{50}", value), ("C", value)), 4)
        assert all(row.width <= ink.u(room) for row in rows), room
        assert {row.number for row in rows} <= {significant(value, digits) for digits in (2, 3, 4)}


def test_bricks_are_as_long_as_their_numbers_and_laid_end_to_end(page):
    board, a = page.board, page.board.trace.bricks
    scale = length(board, "true") / a.true
    for name, value in (("w", a.dw_a), ("b", a.db), ("a", a.w_da), ("dz", a.dz)):
        assert length(board, name) == pytest.approx(scale * value, abs=1e-6), name
    where = spans(a)
    assert where["w"][0] == 0
    assert where["b"][0] == where["w"][1]
    assert where["a"][0] == where["b"][1]
    assert where["a"][1] == where["dz"][1] == pytest.approx(a.dz)
    assert length(board, "b") < 0 < length(board, "w")


@pytest.mark.parametrize(("name", "handle", "value"), [("w", "dw", 1.5), ("b", "db", 1.0), ("a", "dx", 0.8)])
def test_the_end_of_a_brick_is_dragged(window, page, name, handle, value):
    board = page.board
    end = spans(board.trace.bricks)[name][1]
    goal = board.wall.x(end + 0.04) - board.wall.x(end)
    before = {"dw": 0.1, "db": -0.05, "dx": 0.2}[handle]
    drag(board, board.spots[handle, 0].center(), goal)
    found = {"dw": nudges(window).dw[0], "db": nudges(window).db[0], "dx": nudges(window).dx}
    assert found[handle] == pytest.approx(before + 0.04 / value, abs=0.002)
    others = {k: v for k, v in found.items() if k != handle}
    assert others == {k: v for k, v in {"dw": 0.1, "db": -0.05, "dx": 0.2}.items() if k != handle}
    assert page.controls.fields[handle].value() == found[handle]


def test_a_drag_is_one_deed_to_undo(window, page):
    deeds = len(window.store.history.past)
    drag(page.board, page.board.spots["dw", 0].center(), 60, parts=8)
    assert nudges(window).dw != (0.1,)
    assert len(window.store.history.past) == deeds + 1
    window.store.undo()
    assert nudges(window).dw == (0.1,)


def test_the_axis_stands_still_while_a_brick_is_dragged(window, page):
    axis = page.board.wall.axis
    drag(page.board, page.board.spots["dw", 0].center(), -page.board.wall.width)
    assert nudges(window).dw[0] < 0
    assert nudges(window).dw[0] * 1.5 >= axis.low - 1e-9


def test_halving_keeps_the_axis_and_makes_the_missing_brick_a_quarter(window, page):
    board, axis, before = page.board, page.board.wall.axis, page.board.trace.bricks
    long = length(board, "dz")
    QTest.mouseClick(button(page, "halve"), LEFT)
    settle()
    after = board.trace.bricks
    assert board.wall.axis == axis
    assert after.missing == pytest.approx(before.missing / 4)
    assert length(board, "dz") == pytest.approx(long / 2)
    assert "missing: dw¹·da⁰ = 0.005, 3.7 % of Δz" in words(board)
    QTest.mouseClick(button(page, "double"), LEFT)
    settle()
    assert board.trace.bricks == before


def test_the_axis_follows_when_bricks_have_become_small(window, page):
    before = page.board.wall.axis
    for _ in range(6):
        window.store.dispatch(chain.halve)
    assert page.board.wall.axis.high < before.high / 3
    assert length(page.board, "dz") > 40


def test_numbers_are_typed(window, page):
    typed(page.controls.fields["dw"], "0.3")
    assert nudges(window).dw == (0.3,)
    typed(page.controls.fields["dx"], "11")
    assert nudges(window).dx == 0.2
    assert "not allowed" in window.findChild(QLabel, "notice_text").text()


def test_a_padlock_that_is_pressed_holds(window, page):
    click(page.board, ("b", 0))
    assert lab(window).run.held("b", 0)
    assert button(page, "lock_b").isChecked()
    assert page.board.trace.bricks.dz == pytest.approx(0.31)
    assert ("db", 0) not in page.board.spots
    assert "held: its change counts as 0" in words(page.board)
    QTest.mouseClick(button(page, "lock_b"), LEFT)
    settle()
    assert not lab(window).run.held("b", 0)


def head(board) -> str:
    """Return the formula above the bricks, with its spaces gone."""
    said = words(board)
    first = next(k for k, text in enumerate(said) if "𝑧" in text and ("∂" in text or "d" in text))
    return "".join(said[first : first + 14]).replace(" ", "")


def test_holding_a_makes_the_d_a_partial_one_and_letting_it_go_brings_d_back(window):
    page = open_page(window, "differential", several(3))
    assert "d𝑧³" in head(page.board)
    assert "∂" not in head(page.board)
    window.store.dispatch(chain.toggle_lock, "a", 2)
    assert "∂𝑧³" in head(page.board)
    window.store.dispatch(chain.toggle_lock, "b", 2)
    assert head(page.board).startswith("∂𝑧³∂𝑤³=𝑎²")
    window.store.dispatch(chain.toggle_lock, "a", 2)
    assert head(page.board).startswith("d𝑧³d𝑤³=𝑎²+𝑤³")


def test_a_held_a_lets_nothing_in_from_upstream(window):
    page = open_page(window, "differential", several(3))
    assert page.board.trace.bricks.w_da != 0
    click(page.board, ("a", 2))
    assert page.board.trace.bricks.w_da == 0
    assert lab(window).length == 1


def test_choosing_a_neuron_moves_the_bricks_there(window):
    page = open_page(window, "differential", several(3))
    click(page.board, ("neuron", 0))
    assert lab(window).link == 0
    assert page.board.trace.bricks == bricks(lab(window).run)[0]
    assert ("dx", 0) in page.board.spots
    click(page.board, ("neuron", 1))
    assert ("dx", 0) not in page.board.spots
    assert ("dw", 1) in page.board.spots


def lines(board):
    return [text for text in words(board) if "=" in text or "𝑓" in text]


def test_the_formula_grows_by_a_line_with_each_substitution_until_it_ends_at_x(window):
    page = open_page(window, "differential", several(3))
    assert "Keep substituting for da until you get to the bottom: → or Space" in words(page.board)
    counts = []
    for _ in range(lab(window).length * 2):
        window.store.dispatch(updates.step)
        settle()
        counts.append(sum("𝑓′" in text for text in words(page.board)))
    assert counts[0] == counts[1] == 1
    assert counts[2] == counts[3] == 2
    assert counts[5] > counts[4]
    said = words(page.board)
    assert "d𝑥" in "".join(said)
    assert "the bottom" in said
    assert lab(window).arrived


def test_the_numbers_of_the_sum_add_up_to_dz(window):
    page = open_page(window, "differential", several(2))
    forward(window, 4)
    found = page.board.trace
    values = [term.value for term in found.formula.terms]
    assert sum(values) == pytest.approx(found.bricks.dz)
    said = words(page.board)
    for value in values:
        assert any(text.startswith(f"{value:+.3g}".replace("-", "−")) for text in said), value


def test_every_slope_in_the_sum_is_held_against_a_difference(window):
    page = open_page(window, "differential", several(3))
    assert not any("its difference of f" in text for text in words(page.board))
    forward(window, 1)
    assert any("its difference of f, to" in text for text in words(page.board))


def test_a_deep_formula_is_folded_and_leaves_the_page_nowhere(window):
    page = open_page(window, "differential", several(50))
    forward(window, 21)
    assert any("lines more" in text for text in words(page.board))
    window.store.dispatch(updates.scrub, 50.0)
    said = words(page.board)
    assert any("more:" in text for text in said)
    assert any(text == "∂𝑧⁵⁰" for text in said)


def test_the_present_link_is_lit(window):
    page = open_page(window, "differential", several(3))
    box = page.board.strip.boxes[1].toAlignedRect()
    before = image(page.board).copy(box)
    forward(window, 2)
    assert image(page.board).copy(box) != before


def test_a_point_runs_back_along_the_chain_unless_motion_is_off(window):
    page = open_page(window, "differential", several(3))
    state = window.store.state
    still = image(page.board)
    under_way = replace(state, chain=replace(state.chain, place=0.2))
    window.store.carry_on(under_way)
    assert image(page.board) != still
    window.store.carry_on(replace(under_way, view=replace(state.view, motion=False)))
    assert image(page.board) == still


def test_arrows_go_from_thing_to_thing_and_return_chooses(window):
    page = open_page(window, "differential", several(3))
    board = page.board
    board.setFocus(Qt.FocusReason.TabFocusReason)
    assert lab(window).hover == ("neuron", 0)
    QTest.keyClick(board, Qt.Key.Key_Down)
    assert lab(window).hover in (("w", 0), ("b", 0))
    what, k = lab(window).hover
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert lab(window).run.held(what, k)
    board.setFocus()
    window.store.dispatch(chain.point_at, ("neuron", 1))
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert lab(window).link == 1


def test_plus_and_minus_change_the_brick_that_is_pointed_at(window, page):
    page.board.setFocus()
    window.store.dispatch(chain.point_at, ("dw", 0))
    QTest.keyClicks(page.board, "+")
    assert nudges(window).dw == (0.11,)
    window.store.dispatch(chain.point_at, ("dw", 0))
    QTest.keyClicks(page.board, "-")
    assert nudges(window).dw == (0.1,)


def test_with_nothing_changed_the_page_says_what_to_do(window):
    page = open_page(window, "differential", one(0.0, 0.0, 0.0))
    said = words(page.board)
    assert any(text.startswith("nothing is changed yet") for text in said)
    assert {"dw", "db", "dx"} == {handle for handle, _ in page.board.spots if handle.startswith("d")}


def test_drawing_the_same_state_twice_changes_nothing(page, window):
    before = image(page.board)
    window.store.announce()
    assert image(page.board) == before
    assert image(page.board) == before


def test_what_is_pointed_at_is_told_and_forgotten(window, page):
    from .cases import move

    board = page.board
    move(board, board.spots["w", 0].center())
    assert lab(window).hover == ("w", 0)
    move(board, QPointF(2, 2))
    assert lab(window).hover is None
