"""The export dialog: by keyboard, with progress and Cancel; and the code to photograph."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import segno
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from biasviz import document, shortcode, updates
from biasviz.sharing.order import KINDS
from biasviz.ui.sharing.export_dialog import REMEMBERED
from biasviz.ui.sharing.feature import Sharing
from biasviz.ui.sharing.qr import QUIET, modules
from biasviz.ui.snapshot import settle


@pytest.fixture
def sharing(window) -> Sharing:
    return next(feature for feature in window.features if isinstance(feature, Sharing))


@pytest.fixture
def dialog(window, sharing, tmp_path):
    window.actions_.by_id["export"].trigger()
    settle()
    sharing.dialog._folder = tmp_path
    return sharing.dialog


def part(dialog, kind, name):
    found = dialog.widget.findChild(kind, name)
    assert found is not None, name
    return found


def choose(dialog, kind: str, format: str | None = None, path: Path | None = None) -> None:
    part(dialog, QPushButton, f"export_kind_{kind}").click()
    if format is not None:
        field = part(dialog, QComboBox, "export_format")
        field.setCurrentIndex(field.findData(format, Qt.ItemDataRole.UserRole))
    if path is not None:
        part(dialog, QLineEdit, "export_file").setText(str(path))


def note(dialog) -> str:
    return part(dialog, QLabel, "export_note").text()


def finished(qtbot, dialog) -> None:
    qtbot.waitUntil(lambda: not dialog.runner.busy, timeout=60_000)


def test_ctrl_e_opens_it_and_blocks_nothing(window, sharing):
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert sharing.dialog.widget.isVisible()
    assert not sharing.dialog.widget.isModal()
    window.store.dispatch(updates.step)
    assert window.store.state.neuron.place == 1.0


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_has_a_name_and_a_tooltip(dialog, kind):
    choose(dialog, kind)
    settle()
    controls = [
        control for type in (QAbstractButton, QComboBox, QLineEdit) for control in dialog.widget.findChildren(type)
        if control.isVisible() and control.objectName().startswith("export")
    ]  # fmt: skip
    assert len(controls) > 8
    for control in controls:
        assert control.accessibleName(), control.objectName()
        assert control.toolTip(), control.objectName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.objectName()


@pytest.mark.parametrize(
    ("kind", "format"), [("picture", "png"), ("vector", "svg"), ("vector", "pdf"), ("table", "csv"), ("table", "json")]
)
def test_enter_writes_the_file_and_says_where_it_lies(qtbot, dialog, tmp_path, kind, format):
    path = tmp_path / f"a.{format}"
    choose(dialog, kind, format, path)
    file = part(dialog, QLineEdit, "export_file")
    file.setFocus()
    QTest.keyClick(file, Qt.Key.Key_Return)
    finished(qtbot, dialog)
    assert path.stat().st_size > 500
    assert str(path) in note(dialog)
    part(dialog, QPushButton, "export_copy").click()
    assert QGuiApplication.clipboard().text() == str(path)


def test_a_lab_is_offered_what_there_is_of_it(window, dialog):
    kinds = {kind: part(dialog, QPushButton, f"export_kind_{kind}") for kind in KINDS}
    what = part(dialog, QComboBox, "export_what")

    def offered() -> list[str]:
        return [what.itemData(k, Qt.ItemDataRole.UserRole) for k in range(what.count())]

    assert offered() == ["window", "plots"]
    choose(dialog, "vector")
    window.store.dispatch(updates.load_scenario, "two-layers")
    settle()
    assert kinds["picture"].isChecked()
    assert offered() == ["window", "page"]
    assert [kind for kind in KINDS if not kinds[kind].isEnabled()] == ["vector"]
    assert "no SVG or PDF of the Network lab" in kinds["vector"].toolTip()
    window.store.dispatch(updates.load_scenario, "sum-over-rows")
    settle()
    assert [kind for kind in KINDS if not kinds[kind].isEnabled()] == ["vector", "table"]
    window.store.dispatch(updates.load_scenario, "first-slope")
    settle()
    assert all(button.isEnabled() for button in kinds.values())
    assert kinds["vector"].toolTip() == "Exports: Vector."


def test_an_animation_runs_while_the_window_lives(qtbot, window, dialog, tmp_path):
    choose(dialog, "animation", "gif", tmp_path / "a.gif")
    dialog._order = dialog._order.__class__(format="gif", what="plots", width=480, height=400, last=2, pace=4.0)
    dialog.export()
    assert part(dialog, QPushButton, "export_cancel").isVisible()
    window.store.dispatch(updates.set_b, 1.5)
    assert window.store.trace.neuron.b == 1.5
    finished(qtbot, dialog)
    with Image.open(tmp_path / "a.gif") as image:
        assert image.n_frames == 9


def test_cancel_leaves_no_file(qtbot, dialog, tmp_path):
    choose(dialog, "animation", "gif", tmp_path / "a.gif")
    dialog.export()
    qtbot.waitUntil(lambda: any(tmp_path.iterdir()), timeout=60_000)
    part(dialog, QPushButton, "export_cancel").click()
    assert list(tmp_path.iterdir()) == []
    assert "Cancelled" in note(dialog)
    assert part(dialog, QPushButton, "export_go").isVisible()


def test_a_double_click_on_export_exports_and_nothing_moves(qtbot, dialog, tmp_path):
    choose(dialog, "picture", "png", tmp_path / "a.png")
    settle()
    go, cancel = part(dialog, QPushButton, "export_go"), part(dialog, QPushButton, "export_cancel")
    before = (dialog.widget.size(), go.geometry())
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    settle()
    assert dialog.runner.busy
    assert (dialog.widget.size(), go.geometry()) == before
    assert cancel.isVisible()
    assert not cancel.geometry().intersects(go.geometry())
    there = go.mapTo(dialog.widget, go.rect().center())
    assert dialog.widget.childAt(there) is go
    QTest.mouseDClick(go, Qt.MouseButton.LeftButton)
    finished(qtbot, dialog)
    assert (dialog.widget.size(), go.geometry()) == before
    assert (tmp_path / "a.png").is_file()


def test_closing_the_window_stops_the_export(qtbot, window, dialog, tmp_path):
    choose(dialog, "animation", "apng", tmp_path / "a.apng")
    dialog.export()
    qtbot.waitUntil(lambda: any(tmp_path.iterdir()), timeout=60_000)
    window.close()
    assert not dialog.runner.busy
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said_and_nothing_starts(dialog, tmp_path):
    choose(dialog, "table", "csv", tmp_path / "nowhere" / "a.csv")
    dialog.export()
    assert not dialog.runner.busy
    assert "nowhere" in note(dialog)


def test_mp4_says_what_is_missing(dialog, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    choose(dialog, "animation", "mp4")
    field = part(dialog, QComboBox, "export_format")
    assert "ffmpeg" in field.currentText()
    assert "ffmpeg" in note(dialog)


def test_a_plan_for_a_long_run_computes_no_step(window, dialog):
    known = len(window.store.trace.path)
    choose(dialog, "animation", "gif")
    dialog._changed(replace(dialog._order, last=150_000, pace=0.01))
    assert "1,501 frames" in note(dialog)
    assert len(window.store.trace.path) == known


def test_what_was_chosen_is_remembered(qtbot, window, sharing, tmp_path):
    window.settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    sharing.export()
    choose(sharing.dialog, "table", "json", tmp_path / "a.json")
    sharing.dialog.export()
    finished(qtbot, sharing.dialog)
    assert json.loads(str(window.settings.value(REMEMBERED)))["format"] == "json"
    sharing.closing()
    sharing.export()
    assert sharing.dialog._order.format == "json"
    assert part(sharing.dialog, QLineEdit, "export_file").text().startswith(str(tmp_path))


def test_the_copied_picture_carries_the_experiment(window, sharing):
    window.store.dispatch(updates.set_b, 0.75)
    window.actions_.by_id["copy_picture"].trigger()
    image = QGuiApplication.clipboard().image()
    assert image.size() == window.size()
    assert image.text("biasviz") == document.text_of(window.store.state)


def test_the_short_code_is_copied(window):
    window.store.dispatch(updates.step)
    window.actions_.by_id["copy_code"].trigger()
    code = QGuiApplication.clipboard().text()
    assert shortcode.state_from_code(code, window.store.state).neuron.place == 1.0


def test_a_code_that_would_be_too_long_is_one_sentence(window, sharing):
    many = tuple(0.1234567 + k for k in range(60))
    window.store.dispatch(updates.set_samples, many, tuple(0.5 for _ in many))
    window.actions_.by_id["show_code"].trigger()
    assert sharing.sheet is None
    assert window.notice.widget.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_the_qr_code_is_black_on_white_in_whole_pixels_in_every_theme(window, sharing, theme):
    window.store.dispatch(updates.choose_theme, theme)
    window.actions_.by_id["show_code"].trigger()
    settle()
    picture = sharing.sheet.widget.findChild(QWidget, "qr_picture")
    image: QImage = picture.grab().toImage()
    expected = modules(shortcode.code_of(window.store.state))
    count = len(expected) + 2 * QUIET
    side = min(image.width(), image.height()) // count
    left, top = (image.width() - side * count) // 2, (image.height() - side * count) // 2
    for y in range(count):
        for x in range(count):
            inside = QUIET <= x < count - QUIET and QUIET <= y < count - QUIET
            dark = inside and expected[y - QUIET][x - QUIET]
            for dx, dy in ((0, 0), (side - 1, side - 1)):
                color = image.pixelColor(left + x * side + dx, top + y * side + dy).name()
                assert color == ("#000000" if dark else "#ffffff"), (x, y)


def test_the_modules_are_those_of_the_code():
    assert [list(row) for row in modules("first-slope/8j")] == [
        [bool(cell) for cell in row] for row in segno.make("first-slope/8j", error="m", micro=False).matrix
    ]


def test_esc_takes_the_code_away_and_the_keys_go_back_to_the_run(window, sharing):
    window.store.dispatch(updates.present, True)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert sharing.sheet.widget.isVisible()
    assert sharing.sheet.widget.geometry() == window.rect()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not sharing.sheet.widget.isVisible()
    assert window.store.state.view.present
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert window.store.state.neuron.place == 1.0
