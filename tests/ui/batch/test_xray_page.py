from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from biasviz.experiments.layer.xray import PRESETS, XRay
from biasviz.ui.snapshot import settle
from biasviz.updates import batch
from biasviz.updates import xray as updates

from .xray_cases import MANY, page_of, presented, press, table


@pytest.fixture
def page(window):
    return page_of(window)


def xray(window) -> XRay:
    return window.store.state.batch.xray


def test_the_forum_line_is_right_and_all_numbers_agree(page):
    press(page, "preset_forum")
    assert page.callout.verdict.text() == "Right"
    assert {sign for _, sign, _ in table(page).values()} == {"="}
    assert [row.code for row in page.code.rows][-3:] == [
        "db = np.mean(dZ, axis=0, keepdims=True)", "b -= lr * db", "W -= lr * dW",
    ]  # fmt: skip


def test_y_as_n_shows_b5_with_its_evidence(page):
    press(page, "preset_y")
    assert page.callout.verdict.text() == "Silent error"
    found = table(page)
    assert found["L"] == ("6.25", "≠", "3.75")
    assert found["np.mean(dZ)"] == ("−2.5", "=", "−2.5")
    assert found["dW"] == ("−2.5", "≠", "−5")
    row = next(row for row in page.code.rows if row.code == "dZ = A - y")
    assert (row.made, row.dtype, row.kind) == ("(4, 4)", "float64", "differs")
    assert page.code.rows[page.code.chosen] is row
    shown = page.arrays.shown
    assert shown.made.shape == (4, 4)
    assert shown.right.array.ravel().tolist() == [-1, -2, -3, -4]
    assert [(d.title, d.shape, d.into) for d in shown.from_] == [("A", (4, 1), (4, 4)), ("y", (4,), (4, 4))]


def test_run_on_it_has_learned_the_mean(page):
    press(page, "preset_y")
    assert "1,000" not in page.callout.why.text()
    press(page, "run_on")
    assert "L = 2.5" in page.callout.why.text()
    assert "it learned the mean of y" in page.callout.why.text()
    press(page, "run_on")
    assert "learned" not in page.callout.why.text()


def test_numpys_own_error_stands_below_its_line_and_the_rest_is_not_reached(page):
    press(page, "preset_y")
    press(page, "axis_0")
    b, db = np.zeros((1, 1)), page.found.line("db").array
    with pytest.raises(ValueError, match="broadcast") as raised:
        b -= 0.1 * db
    kinds = {row.code: row for row in page.code.rows}
    assert kinds["b -= lr * db"].said == (f"ValueError: {raised.value}",)
    assert kinds["W -= lr * dW"].kind == "unreached"
    assert page.callout.verdict.text() == "NumPy says ValueError"
    press(page, "update_new")
    assert page.callout.verdict.text() == "Silent error"
    assert table(page)["new b"][0].endswith("(1, 4)")


def test_each_switch_changes_its_field_and_nothing_else(window, page):
    page_of(window, MANY)
    for name, id in (
        ("b", "flat"), ("b", "rows"), ("b", "column"), ("numbers", "int"), ("y", "column"), ("y", "flat"),
        ("axis", "1"), ("axis", "none"), ("update", "new"), ("update", "truncated"), ("neurons", "one"),
    ):  # fmt: skip
        window.store.dispatch(updates.choose_preset, "forum")
        settle()
        press(page, f"{name}_{id}")
        assert xray(window) == XRay(**{name: id}), name
    window.store.dispatch(updates.choose_preset, "forum")
    settle()
    press(page, "keepdims")
    assert xray(window) == XRay(keepdims=False)
    press(page, "keepdims")
    assert xray(window) == XRay()


def test_the_reduction_is_that_of_the_layer(window, page):
    press(page, "reduction_sum")
    assert window.store.state.batch.run.start.reduction == "sum"
    assert any(row.code.startswith("db = np.sum(") for row in page.code.rows)
    press(page, "reduction_none")
    assert any(row.code == "db = dZ" for row in page.code.rows)
    assert not page.switches.keepdims.isEnabled()


def test_a_preset_is_down_while_its_switches_hold(page):
    press(page, "preset_keepdims")
    down = [id for id, button in page.switches.by_preset.items() if button.isChecked()]
    assert down == ["keepdims"]
    assert page.callout.verdict.text() == "Harmless"
    press(page, "update_new")
    assert not any(button.isChecked() for button in page.switches.by_preset.values())


def test_a_line_is_looked_at_with_a_click_and_with_the_arrows(window, page):
    press(page, "preset_y")
    card = page.code
    third = card._boxes[2].center().toPoint()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(40, third.y()))
    settle()
    assert page.arrays.shown.line.code == "Z = X @ W + b"
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Down)
    settle()
    assert page.arrays.shown.line.code == "A = Z"
    press(page, "axis_1")
    assert xray(window).line == -1


def test_copied_code_runs_and_comes_to_what_is_shown(page):
    press(page, "preset_y")
    press(page, "copy")
    space: dict[str, object] = {}
    exec(QGuiApplication.clipboard().text(), space)
    assert space["L"] == 6.25
    assert space["dZ"].shape == (4, 4)


def test_what_was_switched_is_undone(window, page):
    press(page, "b_flat")
    assert xray(window).b == "flat"
    window.store.undo()
    settle()
    assert xray(window) == XRay()
    assert page.switches.segments["b"].buttons["row"].isChecked()


def test_with_one_neuron_no_shape_is_offered_twice(window, page):
    assert not page.switches.segments["b"].buttons["column"].isVisible()
    assert not page.switches.segments["neurons"].isVisible()
    page_of(window, MANY)
    assert page.switches.segments["b"].buttons["column"].isVisible()
    assert page.switches.segments["y"].buttons["whole"].text() == "(n, k)"
    press(page, "neurons_one")
    assert page.switches.segments["y"].buttons["whole"].text() == "(n, 1)"
    assert page.found.given.k == 1


def test_b_moves_on_and_the_code_starts_from_where_it_is(window, page):
    from biasviz.updates import summing

    before = page.found.given.start.copy()
    window.store.dispatch(summing.step)
    settle()
    assert window.store.trace.step == 1
    assert page.found.given.start[0] == window.store.trace.b[0, 0] != before[0]


@pytest.mark.parametrize("preset", PRESETS)
def test_where_every_row_is_muted_no_code_is_run_and_the_page_says_so(window, page, preset):
    parts = (page.code, page.arrays, page.callout.widget, page.copy)
    window.store.dispatch(updates.choose_preset, preset)
    for row in range(4):
        window.store.dispatch(batch.mute, row)
    settle()
    page.widget.grab()
    assert page.found is None
    assert page.nothing.isVisible()
    assert page.nothing.text().startswith("Every row is muted")
    assert not any(part.isVisible() for part in parts)
    assert page.widget.verticalScrollBar().maximum() == 0
    window.store.dispatch(batch.mute, 2)
    settle()
    assert page.found.given.n == 1
    assert not page.nothing.isVisible()
    assert all(part.isVisible() for part in parts)


def test_where_every_row_is_muted_a_presented_page_says_so_too(window, page):
    presented(window, (1280, 720))
    for row in range(4):
        window.store.dispatch(batch.mute, row)
    settle()
    page.widget.grab()
    assert page.nothing.isVisible()
    assert not page.callout.widget.isVisible()


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
@pytest.mark.parametrize("preset", PRESETS)
def test_nothing_is_cut_off(window, preset, size):
    page = page_of(window, MANY)
    window.resize(*size)
    window.store.dispatch(updates.choose_preset, preset)
    settle()
    assert page.widget.verticalScrollBar().maximum() == 0
    code, inside = page.code, page.widget.widget()
    assert code.height() >= code.heightForWidth(code.width())
    assert code.width() <= min(code.sizeHint().width(), 0.6 * page.widget.width())
    assert inside.width() <= page.widget.viewport().width()
    plan = page.arrays.plan(window.look, page.arrays.shown)
    drawn = [d for _, _, d in plan.places]
    assert all(d in drawn for d in page.arrays.shown.results)
    for x, y, d in plan.places:
        rows, columns = min(d.into[0], plan.size.rows), min(d.into[1], plan.size.columns)
        assert x + columns * plan.size.width <= page.arrays.width() + 1
        assert y + rows * plan.size.height <= page.arrays.height() + 1
    for button in page.widget.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width(), button.objectName()


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
@pytest.mark.parametrize("preset", PRESETS)
def test_nothing_is_cut_off_on_a_presented_screen(window, preset, size):
    page = page_of(window, MANY)
    presented(window, size)
    window.store.dispatch(updates.choose_preset, preset)
    settle()
    assert page.widget.verticalScrollBar().maximum() == 0
    assert page.widget.widget().width() <= page.widget.viewport().width()
    assert page.switches.singles.isVisible() == (size != (1024, 768))
    shown = [d for _, _, d in page.arrays.plan(window.look, page.arrays.shown).places]
    assert all(d in shown for d in page.arrays.shown.results)


def test_every_control_has_a_name_and_can_be_reached(page):
    controls = [b for b in page.widget.findChildren(QAbstractButton) if b.isVisible()]
    assert all(b.accessibleName() and b.focusPolicy() & Qt.FocusPolicy.TabFocus for b in controls)
    assert len({b.accessibleName() for b in controls}) == len(controls)
    assert page.code.accessibleName()
    assert "dZ = A - y" in page.code.accessibleDescription()
    assert page.arrays.accessibleDescription()


def test_a_then_b_then_a_looks_like_a(window, page):
    def picture() -> QImage:
        settle()
        return page.widget.grab().toImage()

    window.store.dispatch(updates.choose_preset, "y")
    first = picture()
    for preset in ("integer", "b", "keepdims", "y"):
        window.store.dispatch(updates.choose_preset, preset)
        settle()
    assert picture() == first


def test_a_bad_switch_is_refused_in_the_window_and_nothing_changes(window, page):
    refused = []
    window.store.refused.connect(refused.append)
    window.store.dispatch(updates.switch, "axis", "2")
    assert len(refused) == 1
    assert "axis" in refused[0]
    assert xray(window) == XRay()
