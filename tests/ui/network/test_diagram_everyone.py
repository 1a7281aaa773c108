"""The drawn network for everyone: names, sentences, Tab, the focus, contrast, languages, a presented screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from biasviz import updates
from biasviz.ui.batch.cells_colors import least_contrast
from biasviz.ui.network.diagram_cards import ground_of
from biasviz.ui.network.diagram_kept import Kept
from biasviz.ui.network.diagram_points import COLORS, SHAPES, shape_of
from biasviz.ui.network.diagram_units import sign_ink
from biasviz.ui.snapshot import settle
from biasviz.ui.theme import THEMES
from biasviz.updates import network
from ui.batch.contrast_cases import faint, painted_faults
from ui.batch.presented_cases import letters
from ui.color_blind import VISION, apart
from ui.everyone import contrast, cut_buttons, listening, name_of
from ui.language_cases import longer, pseudo, spoken
from ui.test_accessible import controls_of, inner, nameless
from ui.test_accessible import spoken as heard
from ui.test_keyboard import activate, groups_of, stops, tab_round, unseen_in
from ui.test_languages import left_in_english, opened

from .diagram_cases import bias, lab, rest, show, training, typed
from .test_diagram_picture import wide

each_theme = pytest.mark.parametrize("theme", THEMES)
CASES = {
    "tanh": lambda: training(),
    "dead": lambda: training(activation="relu", bias=-20.0, test=0.2),
    "saturated": lambda: training(activation="tanh", bias=9.0),
    "deep": lambda: training(units=(12, 12, 12, 12), activation="relu"),
    "wide": lambda: training(units=(40,), activation="relu", init="normal"),
    "classes": lambda: training("blobs", rows=90),
    "line": lambda: training("sine", rows=40, units=(5,)),
    "many": wide,
    "three": lambda: typed({"x1": [0, 1, 2, 3], "x2": [1, 0, 1, 0], "x3": [2, 2, 1, 0], "y": [0, 1, 0, 1]},
                           ("x1", "x2", "x3"), ("y",)),
}  # fmt: skip
each_case = pytest.mark.parametrize("case", CASES)
OWN = ("diagram_", "picture_")


def own(widgets):
    return [w for w in widgets if w.objectName().startswith(OWN)]


@each_case
def test_every_control_has_a_name_and_no_two_have_the_same(window, case):
    page = show(window, CASES[case]())
    rest(page)
    controls = controls_of(window)
    assert nameless(controls) == []
    names = [heard(c) for c in controls]
    assert sorted(heard(c) for c in own(controls) if names.count(heard(c)) > 1) == []
    assert len(own(controls)) >= 4


def test_everything_that_takes_the_focus_has_a_name(window):
    page = show(window, CASES["three"]())
    shown = [w for w in page.widget.findChildren(QWidget) if w.isVisible()]
    takes = [w for w in shown if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [name_of(w) for w in takes if not inner(w) and w.focusProxy() is None and not heard(w)] == []


def test_what_is_painted_is_told_in_sentences_that_follow_the_state(window):
    page = show(window, steps=2)
    rest(page)
    names = ("diagram_canvas", "diagram_picture")
    before = [window.findChild(QWidget, name).accessibleDescription() for name in names]
    assert all(window.findChild(QWidget, name).accessibleName() for name in names)
    assert all(len(words.split()) > 5 for words in before)
    window.store.dispatch(network.set_bias, 2, 0, 1.75)
    rest(page)
    after = [window.findChild(QWidget, name).accessibleDescription() for name in names]
    assert all(a != b for a, b in zip(before, after, strict=True))
    window.store.dispatch(network.choose_unit, 2, 0)
    assert "the output unit, b = 1.75" in page.canvas.accessibleDescription()


@each_case
def test_tab_reaches_every_control(window, qtbot, case):
    page = show(window, CASES[case]())
    rest(page)
    qtbot.waitActive(window)
    missed = groups_of(own(stops(window))) - groups_of(tab_round(window, window))
    assert [name_of(w) if isinstance(w, QWidget) else w for w in missed] == []
    assert page.canvas in tab_round(window, window)


@each_theme
def test_the_focus_is_seen_on_every_control(window, qtbot, theme):
    window.store.dispatch(updates.choose_theme, theme)
    page = show(window, CASES["dead"]())
    rest(page)
    activate(window, qtbot)
    assert [name for name in unseen_in(window, window) if any(start in name for start in OWN)] == []


@each_theme
@each_case
def test_every_painted_text_stands_out_from_its_ground(window, theme, case):
    page = show(window, CASES[case](), steps=1)
    rest(page)
    assert painted_faults(window, theme) == []


@each_theme
@pytest.mark.parametrize("of", ["output", "unit"])
def test_words_of_cards_and_marks_stand_out_too(window, theme, of):
    page = show(window, training(activation="relu", init="normal"), steps=2)
    window.store.dispatch(network.picture_of_unit, of == "unit")
    window.store.dispatch(network.point_at, ("b", (0, 1)))
    rest(page)
    assert painted_faults(window, theme) == []


@each_theme
def test_every_text_of_a_widget_stands_out_from_its_ground(window, theme):
    page = show(window, CASES["dead"]())
    rest(page)
    assert faint(window, theme) == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.id)
@pytest.mark.parametrize("state", range(3))
@pytest.mark.parametrize("sign", [-1, 0, 1])
def test_a_bias_is_read_on_the_ground_of_every_state(theme, state, sign):
    fill = ground_of(theme, state)
    assert contrast(sign_ink(theme, sign, fill), fill) >= least_contrast(theme)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.id)
@pytest.mark.parametrize("vision", VISION)
def test_biases_above_and_below_0_look_apart_and_carry_their_sign(window, theme, vision):
    above, below = (sign_ink(theme, sign, ground_of(theme, 0)) for sign in (1, -1))
    assert apart(above, below, vision) >= 0.06


def test_classes_are_told_by_shape_as_well_as_by_colour():
    signs = [(COLORS[k % len(COLORS)], shape_of(k)) for k in range(12)]
    assert len(set(signs)) == 12
    assert all(a[1] != b[1] for a, b in pairwise(signs))
    assert len({shape for _, shape in signs}) == SHAPES


def left(window, monkeypatch):
    found = left_in_english(window, monkeypatch)
    return {where: words for where, words in found.items() if any(start in where for start in ("diagram", "picture_"))}


@each_case
def test_nothing_a_person_reads_is_left_in_english(qtbot, monkeypatch, case):
    with spoken(pseudo):
        window = opened(qtbot)
        page = show(window, CASES[case](), steps=1)
        window.store.dispatch(network.point_at, ("b", (0, 1)))
        rest(page)
        assert not left(window, monkeypatch)
        window.close()
        settle()


@each_case
@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
def test_longer_words_are_cut_off_nowhere(qtbot, size, case):
    with spoken(longer):
        window = opened(qtbot)
        window.resize(*size)
        page = show(window, CASES[case](), steps=1)
        rest(page)
        assert cut_buttons(page.widget) == []
        assert (window.width(), window.height()) == size
        shown = [w for w in page.widget.findChildren(QWidget) if w.isVisible() and w.parent() is page.widget]
        assert all(page.widget.rect().contains(w.geometry()) for w in shown)
        window.close()


@each_case
@pytest.mark.parametrize("size", [(800, 600), (1280, 720)], ids=str)
def test_presented_it_is_whole_and_every_text_a_fortieth_of_the_height_at_least(window, size, case):
    window.store.dispatch(updates.present, True)
    settle()
    window.resize(*size)
    with letters() as found:
        page = show(window, CASES[case](), steps=2)
        rest(page)
        window.grab()
    widget = page.widget
    shown = [w for kind in (QLabel, QAbstractButton) for w in widget.findChildren(kind) if w.isVisible() and w.text()]
    texts = found + [(w.text(), w.font().pixelSize()) for w in shown]
    assert len(texts) > 10
    assert [(words, height) for words, height in texts if height < size[1] / 40] == []
    assert (window.width(), window.height()) == size
    assert window.rect().contains(widget.rect().translated(widget.mapTo(window, QPoint(0, 0))))
    assert widget.height() == size[1]


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1920, 1080), (2560, 1440)])
@each_case
def test_the_parts_of_the_page_share_its_room(window, size, case):
    window.resize(*size)
    page = show(window, CASES[case](), steps=1)
    rest(page)
    rects = {n: w.geometry() for n, w in (("canvas", page.canvas), ("picture", page.picture),
                                          ("line", page.line.widget), ("row", page.row.widget))}  # fmt: skip
    assert not any(a.intersects(b) for k, a in rects.items() for j, b in rects.items() if k < j)
    assert rects["canvas"].width() > rects["picture"].width() >= 0.3 * page.widget.width()
    assert rects["picture"].height() > 0.5 * page.widget.height()
    assert page.widget.rect().contains(rects["line"])


@each_case
@pytest.mark.parametrize(("size", "present"), [((1024, 768), False), ((800, 600), True)])
def test_painted_words_that_are_longer_stay_within_their_canvas(qtbot, size, present, case):
    with spoken(longer):
        window = opened(qtbot)
        window.resize(*size)
        window.store.dispatch(updates.present, present)
        page = show(window, CASES[case](), steps=1)
        rest(page)
        window.resize(*size)
        settle()
        for canvas in (page.canvas, page.picture):
            if canvas is page.canvas:
                canvas.drawing.kept = Kept()
            else:
                canvas._kept = Kept()
            with placed() as found:
                canvas.grab()
            assert len(found) > 4
            outside = [(words, box) for words, box in found if box.left() < -1 or box.right() > canvas.width() + 1]
            assert not outside
        window.close()


@contextmanager
def placed() -> Iterator[list[tuple[str, QRectF]]]:
    """Note every text that is painted, and its box in pixels of the widget."""
    found: list[tuple[str, QRectF]] = []

    def note(painter, args):
        words, place = next(a for a in args if isinstance(a, str)), args[0]
        metrics = QFontMetricsF(painter.font())
        if isinstance(place, QRectF):
            flags = next(a for a in args[1:] if not isinstance(a, str))
            box = metrics.boundingRect(place, int(getattr(flags, "value", flags)), words)
        else:
            box = metrics.tightBoundingRect(words).translated(place)
        if not isinstance(painter.device(), QPixmap) or painter.transform().dx() <= 0:
            shift = painter.transform()
            found.append((words, box if isinstance(painter.device(), QPixmap) else shift.mapRect(box)))

    with listening(note):
        yield found


@pytest.mark.parametrize("units", [(4, 2), (12, 12, 12, 12)])
def test_very_small_and_very_large_biases_stay_within_their_cards(window, units):
    page = show(window, training(units=units))
    for unit, b in enumerate((-3e-120, 1e-12, -2.5e8, 123456.0)):
        window.store.dispatch(network.set_bias, 0, unit, b)
    window.store.dispatch(network.choose_unit, 1, 0)
    rest(page)
    page.canvas.drawing.kept = Kept()
    with placed() as found:
        page.canvas.grab()
    layout = page.canvas.drawing.layout
    for unit, words in enumerate(("−3e−120", "1e−12", "−2e8", "1e5")):
        card = layout.layers[0].boxes[unit]
        boxes = [box for text, box in found if text == words and card.contains(box.center())]
        assert len(boxes) == 1, words
        assert boxes[0].right() <= card.right() - layout.port, words
        assert boxes[0].left() >= card.left(), words


def test_rendering_twice_paints_the_same_as_once(window):
    page = show(window, steps=3)
    rest(page)
    once = page.widget.grab().toImage()
    page.render(window.store.state, window.store.trace)
    assert page.widget.grab().toImage() == once


def test_a_network_seen_again_looks_as_it_did(window):
    page = show(window, training(), steps=2)
    rest(page)
    before = page.widget.grab().toImage()
    for case in ("wide", "many", "line", "dead"):
        show(window, CASES[case]())
        rest(page)
        page.widget.grab()
    show(window, training(), steps=2)
    rest(page)
    assert page.widget.grab().toImage() == before


def test_what_stands_still_is_drawn_once_while_a_training_runs(window):
    page = show(window, steps=40)
    rest(page)
    page.canvas.grab()
    made = page.canvas.drawing.kept.made
    for _ in range(3):
        window.store.dispatch(network.set_bias, 0, 0, bias(window, 0, 0) + 0.01)
        page.canvas.grab()
    assert page.canvas.drawing.kept.made == made
    assert lab(window).step == 40


def test_esc_leaves_the_canvas(window):
    page = show(window)
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
    assert not page.canvas.hasFocus()
