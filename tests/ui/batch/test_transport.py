"""The one bar for time, in the Batch lab: rows that fall, steps of b, the words of each page."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QLabel, QPushButton, QWidget

from biasviz import data, updates
from biasviz.experiments.layer.lab import PAGES
from biasviz.ui.snapshot import settle
from biasviz.updates import batch

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def lab(window):
    window.store.dispatch(updates.open_lab, "batch")
    settle()
    return window


def find(lab, name, kind=QWidget):
    found = [w for w in lab.transport.widget.findChildren(kind) if w.objectName() == name]
    assert len(found) == 1, f"{name}: {len(found)}"
    return found[0]


def words(lab, name):
    return find(lab, name, QLabel).text()


def place(lab):
    return lab.store.state.batch.moment


def page(lab, id):
    lab.store.dispatch(updates.choose_page, id)
    settle()


def image(lab):
    settle()
    return lab.transport.widget.grab().toImage()


def played(lab, seconds=60.0):
    """Let time run in frames until it stops."""
    for _ in range(round(seconds / 0.05)):
        if not lab.store.state.batch.playing:
            return
        lab.store.dispatch(updates.advance, 0.05)
    raise AssertionError("it does not stop")


def test_play_sums_the_rows_and_stops_there_and_then_moves_b(lab):
    play = find(lab, "play", QPushButton)
    assert play.text() == play.accessibleName() == "Sum the rows"
    play.click()
    assert play.text() == "Pause"
    played(lab)
    assert words(lab, "step_counter") == "row 8 of 8"
    assert lab.store.state.batch.clock.summed
    play.click()
    played(lab)
    assert (words(lab, "step_counter"), words(lab, "quarter_shown")) == ("row 8 of 8", "step 1")


def test_the_counter_says_when_b_moves(lab):
    lab.store.dispatch(updates.scrub, 8.5 / 9)
    assert (words(lab, "step_counter"), words(lab, "quarter_shown")) == ("row 8 of 8", "b moves")


def test_every_button_of_the_bar_goes_by_rows_and_by_steps(lab):
    for name, expected in (
        ("step", 1 / 9), ("step", 2 / 9), ("step_back", 1 / 9), ("quarter", 1.0), ("step_back", 8 / 9), ("reset", 0.0),
    ):  # fmt: skip
        find(lab, name).click()
        assert place(lab) == pytest.approx(expected), name


@pytest.mark.parametrize(
    ("id", "titles"),
    [
        ("layer", ("Row", "Sum the rows", "Row", "Step")),
        ("sharing", ("Term", "Sum the terms", "Term", "Step")),
        ("curve", ("Step", "Play", "Step", None)),
        ("data", ("Step", "Play", "Step", None)),
    ],
)
def test_each_page_has_its_own_words(lab, id, titles):
    page(lab, id)
    for name, title in zip(("step_back", "play", "step", "quarter"), titles, strict=True):
        button = find(lab, name, QPushButton)
        assert button.isVisible() == (title is not None)
        if title is not None:
            assert button.text() == title
            assert button.toolTip()
    assert find(lab, "step").accessibleName() != find(lab, "step_back").accessibleName()


@pytest.mark.parametrize(
    ("id", "pace", "counter", "below"),
    [("layer", "2 rows/s", "row 2 of 8", "step 3"), ("curve", "2 steps/s", "step 3", "L = ")],
)
def test_counter_and_pace_are_those_of_the_page(lab, id, pace, counter, below):
    lab.store.dispatch(updates.scrub, 3 + 2 / 9)
    page(lab, id)
    labels = lab.transport.speed_label.text(), words(lab, "step_counter"), words(lab, "quarter_shown")
    assert labels[:2] == (pace, counter)
    assert labels[2].startswith(below)


def test_there_is_nothing_to_run_until_and_the_log_axis_is_there(lab):
    assert not find(lab, "until").isVisible()
    log = find(lab, "log", QPushButton)
    log.click()
    assert lab.store.state.view.loss_log
    assert log.isChecked()


def test_the_losses_of_the_path_are_drawn(lab):
    page(lab, "curve")
    for _ in range(5):
        lab.store.dispatch(updates.step)
    chart, path = lab.transport.losses, lab.store.trace.path
    assert (chart.value(), chart.maximum()) == (5, len(path) - 1)
    low, high = chart._extremes.points()[1].min(), chart._extremes.points()[1].max()
    losses = path.losses(0, len(path) - 1)
    assert (low, high) == (losses.min(), losses.max())


def test_a_drag_over_the_chart_goes_through_the_steps(lab):
    for _ in range(6):
        lab.store.dispatch(updates.quarter)
    chart = lab.transport.losses
    QTest.mousePress(chart, LEFT, pos=QPoint(round(chart.position(2)), 10))
    assert place(lab) == 2.0
    QTest.mouseMove(chart, QPoint(round(chart.position(4)), 10))
    QTest.mouseRelease(chart, LEFT)
    assert place(lab) == 4.0


def test_a_drag_over_the_track_goes_through_the_rows_of_the_step(lab):
    lab.store.dispatch(updates.scrub, 3.0)
    track = lab.transport.track
    assert track.isVisible()
    QTest.mousePress(track, LEFT, pos=QPoint(round(track.position(5)), 6))
    assert words(lab, "step_counter") == "row 5 of 8"
    QTest.mouseMove(track, QPoint(round(track.position(2)), 6))
    assert words(lab, "step_counter") == "row 2 of 8"
    QTest.mouseMove(track, QPoint(track.width() + 500, 6))
    QTest.mouseRelease(track, LEFT)
    assert lab.store.state.batch.clock.summed
    assert place(lab) == pytest.approx(3 + 8 / 9)


def test_a_drag_over_the_track_is_undone_at_once(lab):
    track = lab.transport.track
    QTest.mousePress(track, LEFT, pos=QPoint(round(track.position(5)), 6))
    QTest.mouseMove(track, QPoint(round(track.position(2)), 6))
    QTest.mouseRelease(track, LEFT)
    settle()
    lab.store.undo()
    assert place(lab) == 0.0


def test_a_click_on_the_track_takes_a_row_in_the_air_back(lab):
    lab.store.dispatch(updates.scrub, 2.5 / 9)
    track = lab.transport.track
    QTest.mouseClick(track, LEFT, pos=QPoint(round(track.position(2)), 6))
    assert place(lab) == pytest.approx(2 / 9)


def test_keys_go_through_the_rows(lab):
    track = lab.transport.track
    assert isinstance(track, QAbstractSlider)
    assert track.accessibleName()
    assert track.toolTip()
    track.setFocus()
    for key, done in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_End, 8), (Qt.Key.Key_Left, 7), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(track, key)
        assert track.value() == done
        assert place(lab) == pytest.approx(done / 9)


def test_the_track_fills_from_left_to_right(lab):
    track, color = lab.transport.track, lab.look.theme.color("bias")
    lab.store.dispatch(updates.scrub, 5 / 9)
    settle()
    picture = track.grab().toImage()
    ratio, middle = picture.devicePixelRatio(), track.height() / 2
    places = [round(track.position(k + 0.5) * ratio) for k in range(8)]
    seen = [picture.pixelColor(x, round(middle * ratio)) == color for x in places]
    assert seen == [True] * 5 + [False] * 3


def test_pages_without_rows_have_no_track(lab):
    page(lab, "curve")
    assert not lab.transport.track.isVisible()
    assert lab.transport.losses.height() > lab.look.px(50)


def test_the_verdict_is_said_in_the_words_of_the_neuron_lab(lab):
    assert words(lab, "verdict") == "descending"
    page(lab, "sharing")
    assert words(lab, "verdict") == "descending"


def test_a_converged_training_is_said_with_the_step_since_which_it_rests(lab):
    page(lab, "curve")
    lab.store.dispatch(updates.scrub, 3000.0)
    said = words(lab, "verdict")
    assert said.startswith("converged at step")
    lab.store.dispatch(updates.step)
    assert words(lab, "verdict") == said


def test_none_says_why_b_stays(lab):
    lab.store.dispatch(batch.choose_reduction, "none")
    lab.store.dispatch(updates.quarter)
    assert "b stays" in find(lab, "verdict").toolTip()
    assert lab.store.state.batch.clock.summed


def test_a_million_rows_fall_in_groups_and_the_bar_says_how_many(lab, qtbot):
    lab.resize(1024, 700)
    lab.store.dispatch(batch.set_data, data.Generated("classes", 1_000_000, 0), ("x1", "x2"), ("y",))
    qtbot.waitUntil(lambda: lab.store.trace.n == 1_000_000, timeout=60_000)
    lab.store.dispatch(updates.step)
    settle()
    assert words(lab, "step_counter") == "row 15,625"
    assert words(lab, "quarter_shown") == "of 1,000,000, step 0"
    assert lab.transport.speed_label.text() == "31,250 rows/s"
    for name in ("step_counter", "quarter_shown"):
        label = find(lab, name, QLabel)
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


@pytest.mark.parametrize("size", [(1024, 700), (1280, 720), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("id", PAGES)
def test_nothing_is_cut_and_nothing_moves_while_time_runs(lab, size, id):
    lab.resize(*size)
    page(lab, id)
    bar, places = lab.transport.widget, set()
    for where in (0.0, 3 / 9, 8 / 9, 8.5 / 9, 2.0):
        lab.store.dispatch(updates.scrub, where)
        for _ in range(2):
            lab.store.dispatch(updates.toggle_play)
            settle()
            shown = [w for w in bar.findChildren(QWidget) if w.isVisible() and w.objectName()]
            places.add(tuple(w.geometry().getRect() for w in shown))
            assert all(w.geometry().right() < bar.width() for w in shown)
            for button in (w for w in shown if isinstance(w, QPushButton)):
                needed = button.fontMetrics().horizontalAdvance(button.text())
                needed += button.iconSize().width() if not button.icon().isNull() else 0
                assert needed <= button.width(), button.objectName()
            for one, other in pairwise(shown):
                apart = not QRect(one.geometry()).intersects(QRect(other.geometry()))
                assert apart, (one.objectName(), other.objectName())
    assert len(places) == 1


def test_rendering_twice_shows_the_same_as_once(lab):
    lab.store.dispatch(updates.scrub, 2 + 3 / 9)
    once = image(lab)
    lab.store.announce()
    assert image(lab) == once


def test_the_neuron_lab_has_its_own_bar_back(window):
    window.setFocus()
    before = image(window)
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(updates.step)
    assert image(window) != before
    window.store.dispatch(updates.open_lab, "neuron")
    window.setFocus()
    assert image(window) == before


def test_the_window_starts_without_any_other_lab():
    code = (
        "import sys; from biasviz.ui.app import create_window; create_window().show();"
        "late = ('biasviz.experiments.layer', 'biasviz.experiments.network', 'biasviz.experiments.chain',"
        "'biasviz.data',"
        "'biasviz.network', 'biasviz.chain', 'biasviz.ui.batch', 'biasviz.ui.network', 'biasviz.ui.chain');"
        "print([m for m in sys.modules if m.startswith(late)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "[]"
