"""What the Layer page draws of any batch at any moment: shapes, minibatches, motion, what a class guesses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from biasviz import data, updates
from biasviz.ui.batch.layer_scene import FALLEN, OUTSIDE
from biasviz.ui.snapshot import settle
from biasviz.updates import batch

from .layer_cases import LEFT, click, fallen, lab, load, mouse, open_layer, picture, point, shown, spot, words


@pytest.fixture
def page(window):
    return open_layer(window)


@pytest.mark.parametrize("shape", [(1, 1, 1), (3, 20, 2), (12, 2, 30), (150, 4, 3), (1000, 80, 10)], ids=str)
@pytest.mark.parametrize("reduction", ["sum", "none"])
def test_any_shape_is_drawn_at_any_moment(window, page, shape, reduction):
    load(window, *shape)
    window.store.dispatch(batch.choose_reduction, reduction)
    for part in (0, 0.4, 1, 2.5, lab(window).clock.parts - 1, lab(window).clock.parts - 0.3):
        window.store.dispatch(updates.scrub, min(part, lab(window).clock.parts - 0.3) / lab(window).clock.parts)
        window.store.dispatch(batch.point_at, ("dZ", int(shown(page).rows.index[0]), 0))
        assert not picture(page).isNull()


def test_only_rows_of_the_minibatch_fall(window, page):
    window.store.dispatch(batch.set_batch_size, 3)
    fallen(window, 3)
    fate = shown(page).fate
    assert fate.count(FALLEN) == 3
    assert fate.count(OUTSIDE) == 5
    assert {i for i, f in enumerate(fate) if f == FALLEN} == set(window.store.trace.order.tolist())


def test_without_motion_nothing_is_on_its_way(window, page):
    window.store.dispatch(updates.scrub, 3.5 / 9)
    assert shown(page).way > 0
    window.store.dispatch(updates.toggle, "motion")
    assert shown(page).way == 0


def test_arrangement_does_not_change_while_time_runs(window, page):
    seen = {id(page.canvas.drawing.layout)}
    for place in (0.1, 0.5, 0.95, 1.3, 5.7):
        window.store.dispatch(updates.scrub, place)
        seen.add(id(page.canvas.drawing.layout))
    assert len(seen) == 1


def test_target_that_stands_for_a_category_is_not_dragged(window, page):
    window.store.dispatch(batch.set_data, data.Shipped("iris"), ("sepal length", "petal width"), ("species",))
    settle()
    row = int(shown(page).rows.index[0])
    at, source = spot(page, "Y", row, 0), lab(window).run.start.batch.source
    mouse(page, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    mouse(page, QEvent.Type.MouseMove, at + QPointF(0, 20), held=LEFT)
    mouse(page, QEvent.Type.MouseButtonRelease, at, LEFT)
    assert lab(window).run.start.batch.source == source
    assert "Drag" not in words(page).pointed


def veil(window):
    window.store.carry_on(replace(window.store.state, batch=replace(lab(window), veiled=frozenset({"slope", "next"}))))
    settle()


def of(page, name):
    return picture(page).copy(page.canvas.drawing.room(page.canvas.drawing.layout.grids[name].rect).toRect())


def test_rows_that_fell_before_a_class_guesses_stay_and_those_to_come_have_no_arrow(window, page):
    fallen(window, 5)
    said, dZ, db, whole = words(page).growing, of(page, "dZ"), of(page, "db"), picture(page)
    veil(window)
    assert words(page).growing == said
    assert (of(page, "dZ"), of(page, "db")) == (dZ, db)
    layout, now = page.canvas.drawing.layout, picture(page)
    for row, gone in ((3, False), (6, True)):
        h, area = layout.grids["dZ"].height, layout.arrows
        box = page.canvas.drawing.room(QRectF(area.x(), area.y() + row * h, area.width(), h)).toRect()
        assert (now.copy(box) != whole.copy(box)) == gone


def test_what_a_class_guesses_is_not_on_the_page(window, page):
    fallen(window, 8)
    assert "=" in words(page).growing
    assert "−4.78" in page.canvas.accessibleDescription()
    seen = picture(page)
    window.store.carry_on(replace(window.store.state, batch=replace(lab(window), veiled=frozenset({"slope", "next"}))))
    settle()
    assert "=" not in words(page).growing
    assert "−4.78" not in page.canvas.accessibleDescription()
    for array in ("db", "next"):
        window.store.dispatch(batch.point_at, (array, 0, 1))
        assert "−4.78" not in words(page).pointed
    drawing = page.canvas.drawing
    box = drawing.room(drawing.layout.grids["db"].cell(0, 1)).toRect().adjusted(4, 4, -4, -4)
    window.store.dispatch(batch.point_at, None)
    assert picture(page).pixelColor(box.topLeft()).name() == drawing.look.theme.ground
    assert seen.pixelColor(box.topLeft()).name() != drawing.look.theme.ground


def test_hand_that_goes_wild_breaks_nothing(window, page, qtbot):
    random = np.random.default_rng(4)
    for shape in ((1, 1, 1), (3, 2, 12), (70, 3, 2)):
        load(window, *shape)
        for _ in range(40):
            at = QPointF(random.integers(0, page.canvas.width()), random.integers(0, page.canvas.height()))
            with qtbot.captureExceptions() as errors:
                kind = random.integers(0, 4)
                if kind == 0:
                    click(page, at)
                elif kind == 1:
                    point(page, at)
                elif kind == 2:
                    QTest.keyClick(page.canvas, [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
                                                 Qt.Key.Key_M, Qt.Key.Key_Return][random.integers(0, 6)])  # fmt: skip
                else:
                    window.store.dispatch(updates.scrub, float(random.random() * 3))
                picture(page)
            assert not errors
