"""The page "Forward and back" in the window: real keys, clicks and drags, and what is then in the state and on it."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from biasviz import updates
from biasviz.experiments.network.stations import stations
from biasviz.state import with_network
from biasviz.ui.network.backprop_lit import present_names, taken_in
from biasviz.ui.network.backprop_tracks import paint_track
from biasviz.ui.snapshot import settle
from biasviz.updates import network

from .backprop_cases import LEFT, click, go, lab, layout, mouse, open_page, picture, point, scene, spot, training, words


@pytest.fixture
def page(window):
    window.resize(1280, 720)
    return open_page(window)


def filled(page):
    return [name for name in layout(page).blocks if scene(page).is_done(name)]


def wheel(page, turns=-1, across=0, keys=Qt.KeyboardModifier.NoModifier):
    at = QPointF(page.canvas.width() / 2, 100)
    event = QWheelEvent(
        at, page.canvas.mapToGlobal(at), QPoint(), QPoint(120 * across, 120 * turns), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.canvas, event)
    settle()


def test_at_the_start_only_what_is_given_is_filled(page):
    assert set(filled(page)) == {"X", "Y", "W1", "b1", "W2", "b2"}
    assert words(page).sentence == "The rows, W and b are given, and nothing is worked out yet. → works out Z1."
    assert words(page).code == "Z1 = X @ W1 + b1"


def test_right_works_out_one_array_after_the_other_in_the_order_of_a_step(window, page):
    order = []
    for _ in stations(lab(window).network)[:-1]:
        before = set(filled(page))
        QTest.keyClick(window, Qt.Key.Key_Right)
        settle()
        order += sorted(set(filled(page)) - before)
        assert present_names(layout(page), scene(page)) == (order[-1],)
    assert order == ["Z1", "A1", "Z2", "A2", "L", "dZ2", "dW2", "db2", "dA1", "dZ1", "dW1", "db1"]


def test_left_goes_back_to_the_same_picture(window, page):
    go(window, "dZ", 1)
    first = picture(page)
    QTest.keyClick(window, Qt.Key.Key_Right)
    settle()
    assert picture(page) != first
    QTest.keyClick(window, Qt.Key.Key_Left)
    settle()
    assert picture(page) == first


def test_q_goes_on_to_the_end_of_each_quarter(window, page):
    reached = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_Q)
        settle()
        reached.append(scene(page).present.name)
    assert reached == ["A2", "L", "db1", "update"]
    assert lab(window).place == 1


def test_space_plays_through_the_arrays(window, page):
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert lab(window).playing
    window.store.dispatch(updates.advance, 0.3)
    QTest.keyClick(window, Qt.Key.Key_Space)
    settle()
    assert not lab(window).playing
    assert scene(page).present.name == "A1"


def test_the_present_array_is_lit_with_what_it_takes_in(window, page):
    for (kind, layer), takes in {
        ("Z", 1): {"A1", "W2", "b2"}, ("dZ", 0): {"dA1", "Z1"}, ("dW", 1): {"A1", "dZ2"}, ("db", 0): {"dZ1"},
        ("dA", 0): {"dZ2", "W2"}, ("dZ", 1): {"A2", "Y"},
    }.items():  # fmt: skip
        go(window, kind, layer)
        assert set(taken_in(layout(page), scene(page))) == takes
        assert present_names(layout(page), scene(page)) == (f"{kind}{layer + 1}",)


def test_pointing_at_a_cell_tells_its_numbers_and_its_line(window, page):
    go(window, "db", 0)
    point(page, spot(page, "Z2", 2, 0))
    assert lab(window).hover == ("Z2", (2, 0))
    assert words(page).code == "Z2 = A1 @ W2 + b2"
    assert words(page).of == "Row 3, unit 1"
    value = float(scene(page).found.Z[1][2, 0])
    assert float(words(page).numbers.rpartition(" = ")[2].replace("−", "-")) == pytest.approx(value, rel=1e-3)
    assert page.lines.card.rows[page.lines.card.chosen].code == words(page).code


def test_pointing_at_an_array_to_come_says_that_it_is_not_there_yet(window, page):
    go(window, "Z", 0)
    point(page, spot(page, "db1", 0, 1))
    assert words(page).sentence == "db1 is not worked out yet. → works out A1."
    assert words(page).numbers == ""


def test_leaving_the_canvas_points_at_nothing(window, page):
    go(window, "Z", 0)
    point(page, spot(page, "Z1", 0, 1))
    page.canvas.leaveEvent(QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
    assert lab(window).hover is None
    assert words(page).of == "Row 1, unit 1"


def test_click_pins_a_cell_until_time_goes_on_and_chooses_its_unit_and_row(window, page):
    go(window, "Z", 0)
    click(page, spot(page, "Z1", 2, 1))
    page.canvas.leaveEvent(QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
    assert lab(window).pinned == ("Z1", (2, 1))
    assert (lab(window).layer, lab(window).unit, lab(window).row) == (0, 1, 2)
    assert words(page).of == "Row 3, unit 2"
    QTest.keyClick(window, Qt.Key.Key_Right)
    settle()
    assert lab(window).pinned is None
    assert words(page).of == "Row 3, unit 2"
    assert words(page).code.startswith("A1 = ")


def test_a_second_click_lets_the_cell_go(window, page):
    go(window, "Z", 0)
    for _ in range(2):
        click(page, spot(page, "Z1", 2, 1))
    assert lab(window).pinned is None


def test_arrow_keys_go_from_cell_to_cell_only_while_the_canvas_has_the_focus(window, page):
    go(window, "dZ", 0)
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert lab(window).hover == ("dZ1", (0, 0))
    for key, there in (
        (Qt.Key.Key_Down, ("dZ1", (1, 0))), (Qt.Key.Key_Right, ("dZ1", (1, 1))), (Qt.Key.Key_Right, ("dZ1", (1, 2))),
        (Qt.Key.Key_Right, ("dA1", (1, 0))), (Qt.Key.Key_Up, ("dA1", (0, 0))), (Qt.Key.Key_Up, ("A1", (3, 0))),
    ):  # fmt: skip
        QTest.keyClick(page.canvas, key)
        assert lab(window).hover == there
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    assert lab(window).pinned == ("A1", (3, 0))
    part = lab(window).clock.part
    window.setFocus()
    settle()
    assert lab(window).hover is None
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert lab(window).clock.part == part + 1


def test_every_cell_that_is_shown_is_reached_by_the_arrow_keys(window, page):
    go(window, "update")
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    found, todo = set(), [lab(window).hover]
    while todo:
        cell = todo.pop()
        if cell[0] in found:
            continue
        found.add(cell[0])
        rows, columns = scene(page).values(cell[0]).shape
        for row, column in ((0, 0), (rows - 1, columns - 1), (rows // 2, 0)):
            for key in keys:
                window.store.dispatch(network.point_at, (cell[0], (row, column)))
                QTest.keyClick(page.canvas, key)
                todo.append(lab(window).hover)
    assert found == set(layout(page).blocks)


def test_space_still_plays_while_the_canvas_has_the_focus(window, page):
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.canvas, Qt.Key.Key_Space)
    assert lab(window).playing


def test_rows_that_do_not_fit_are_scrolled_and_sums_are_over_all(window):
    page = open_page(window, training(n=60))
    go(window, "db", 1)
    shown = layout(page).rows
    assert shown < 60
    assert "60 rows" in words(page).sentence
    assert "… " in words(page).numbers
    assert "÷ 60" in words(page).numbers
    wheel(page)
    assert page.canvas.drawing.first == 3
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.canvas.drawing.first == 4
    QTest.keyClick(page.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert page.canvas.drawing.first == 3
    wheel(page, turns=-60)
    assert page.canvas.drawing.first == 60 - shown
    track = page.canvas.drawing.room(layout(page).track)
    click(page, QPointF(track.center().x(), track.top() + 1))
    assert page.canvas.drawing.first == 0
    mouse(page, QEvent.Type.MouseButtonPress, track.center(), LEFT, LEFT)
    mouse(page, QEvent.Type.MouseMove, QPointF(track.center().x(), track.bottom() + 50), held=LEFT)
    mouse(page, QEvent.Type.MouseButtonRelease, track.center(), LEFT)
    assert page.canvas.drawing.first == 60 - shown
    assert "÷ 60" in words(page).numbers


def test_where_not_all_is_seen_the_present_array_is_always(window):
    page = open_page(window, training(widths=(2, 12, 12, 12, 1), n=6))
    assert layout(page).slider is not None
    count = len(scene(page).stations)
    for _ in range(count - 1):
        QTest.keyClick(window, Qt.Key.Key_Right)
        settle()
        drawing = page.canvas.drawing
        box = drawing.on_page(layout(page).blocks[scene(page).present.name].grid.rect)
        assert drawing.window.left() <= box.left()
        assert box.right() <= drawing.window.right()


def test_columns_that_the_edge_cuts_have_no_numbers(window, monkeypatch):
    page = open_page(window, training(widths=(2, 12, 12, 12, 1), n=6))
    go(window, "Z", 0)
    drawing = page.canvas.drawing
    W1 = layout(page).blocks["W1"].grid
    window.store.dispatch(lambda s: with_network(s, aside=(W1.x + 0.5 * W1.width + 6) / layout(page).whole))
    bare, plain = set(), drawing._pictures.array

    def array(look, layout, block, *rest, **how):
        bare.update([block.name] if how.get("bare") else [])
        return plain(look, layout, block, *rest, **how)

    settle()
    monkeypatch.setattr(drawing._pictures, "array", array)
    page.canvas.grab()
    start, window_ = layout(page).left - drawing.moved, drawing.window
    boxes = {name: block.grid.rect.translated(start, 0) for name, block in layout(page).blocks.items()}
    whole = {name for name, box in boxes.items() if window_.left() <= box.left() and box.right() <= window_.right()}
    assert whole >= {"Z1", "dZ1"}
    assert not whole & bare
    assert bare >= {"W1", "b1", "dW1", "db1"}
    seen = layout(page).blocks["W1"].wholly(window_.left() - start, window_.right() - start)
    assert seen.left() == pytest.approx(W1.x + W1.width)


def test_what_is_said_of_the_rows_stays_clear_of_their_numbers(window):
    page = open_page(window, training(widths=(2, 12, 12, 12, 1), n=60))
    found = layout(page)
    painter = Mock(**{"font.return_value": window.look.font(11)})
    for offset in (0.0, 40.0):
        paint_track(painter, window.look, found, scene(page), 0, offset)
    said = [call.args[-1] for call in painter.drawText.call_args_list]
    assert said == [f"rows 1 to {found.rows} of 60\nSums are over all 60 rows."]


def test_arrays_are_moved_aside_by_hand_until_time_goes_on(window):
    page = open_page(window, training(widths=(2, 12, 12, 12, 1), n=6))
    go(window, "Z", 0)
    followed = page.canvas.drawing.offset
    wheel(page, turns=-2, keys=Qt.KeyboardModifier.ShiftModifier)
    moved = page.canvas.drawing.offset
    assert moved > followed
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert page.canvas.drawing.offset < moved
    slider = page.canvas.drawing.room(layout(page).slider)
    click(page, QPointF(slider.right() - 1, slider.center().y()))
    assert page.canvas.drawing.offset == pytest.approx(layout(page).whole - layout(page).seen)
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Left)
    QTest.keyClick(window, Qt.Key.Key_Right)
    settle()
    assert page.canvas.drawing.offset == followed


def test_the_cell_that_keys_lead_to_is_brought_into_view(window):
    page = open_page(window, training(widths=(2, 12, 12, 1), n=6))
    go(window, "Z", 0)
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(80):
        QTest.keyClick(page.canvas, Qt.Key.Key_Right)
        name, (row, column) = lab(window).hover
        at = spot(page, name, row, column)
        assert 0 < at.x() < page.canvas.width()
    assert lab(window).hover[0] == "L"


def test_lines_so_far_grow_and_a_click_on_one_goes_to_its_array(window, page):
    go(window, "dZ", 1)
    assert [row.code.split(" ")[0] for row in page.lines.card.rows] == ["Z1", "A1", "Z2", "A2", "L", "dZ2"]
    assert page.lines.card.chosen == 5
    page.lines.card.line_chosen.emit(1)
    settle()
    assert scene(page).present.name == "A1"
    assert len(page.lines.card.rows) == 2


def test_after_the_update_the_lines_of_the_step_still_lead_to_its_arrays(window, page):
    go(window, "update")
    assert lab(window).place == 1
    page.lines.card.line_chosen.emit(4)
    settle()
    assert (scene(page).step, scene(page).present.name) == (0, "L")


def test_the_part_track_goes_through_the_arrays(window, page):
    window.transport.track.scrubbed.emit(window.transport.track._parts.place(7))
    settle()
    assert scene(page).present.name == "dW2"


def test_copy_puts_a_program_on_the_clipboard_that_gives_every_db(window, page, capsys):
    go(window, "Z", 0)
    page.canvas.findChild(QPushButton, "copy_backprop").click()
    scope: dict[str, object] = {}
    exec(QGuiApplication.clipboard().text(), scope)
    for k in (1, 2):
        assert scope[f"db{k}"] == pytest.approx(scene(page).found.db[k - 1])
    assert capsys.readouterr().out.count("[[") == 2


def test_guessing_keeps_db_and_what_b_comes_to_back(window, page):
    go(window, "db", 0)
    veiled = with_network(window.store.state, veiled=frozenset({"slope", "next"}))
    window.store.carry_on(veiled)
    assert words(page).numbers == "kept back while you guess"
    assert scene(page).keeps_back("db1")
    go(window, "update")
    assert scene(page).after is None
    assert words(page).numbers == "kept back while you guess"
    picture(page)


def test_page_drawn_twice_is_the_same(window, page):
    go(window, "dA", 0)
    first = picture(page)
    window.store.announce()
    assert picture(page) == first


def test_page_that_was_elsewhere_is_as_if_it_had_never_been(window, page):
    go(window, "dA", 0)
    first, state = picture(page), window.store.state
    click(page, spot(page, "Z1", 1, 1))
    go(window, "update", step=2)
    open_page(window, training(widths=(3, 4, 2, 2), n=30, loss="softmax_ce"))
    go(window, "L", 2)
    window.store.dispatch(updates.present, True)
    settle()
    window.store.carry_on(replace(state))
    settle()
    assert picture(page) == first


def test_presented_the_words_have_the_whole_width_and_lines_stay_away(window, page):
    go(window, "db", 1)
    window.store.dispatch(updates.present, True)
    settle()
    assert not page.lines.copy.isVisible()
    assert page.canvas.drawing.words_box.width() > 0.9 * page.canvas.width() * page.canvas.devicePixelRatioF()
    window.store.dispatch(updates.present, False)
    settle()
    assert page.lines.copy.isVisible()


def test_what_is_shown_is_not_painted_again_between_two_arrays(window, page):
    go(window, "Z", 0)
    drawing, painted = page.canvas.drawing, []
    plain = drawing.prepare
    drawing.prepare = lambda *size: painted.append(size) or plain(*size)
    window.store.dispatch(updates.scrub, lab(window).place + 0.01)
    assert painted == []
    window.store.dispatch(updates.step)
    assert painted
