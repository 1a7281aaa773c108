"""The page "Forward and back" for everyone: names, sentences, keys, the ring of the focus, contrast, languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from biasviz import updates
from biasviz.ui.batch.xray_kit import PAPER
from biasviz.ui.snapshot import settle
from biasviz.ui.theme import THEMES
from biasviz.updates import network
from ui.batch.contrast_cases import faint, painted_faults
from ui.everyone import cut_buttons, name_of
from ui.language_cases import longer, pseudo, spoken, untranslated
from ui.test_accessible import alike, controls_of, nameless, nameless_stops
from ui.test_keyboard import activate, groups_of, stops, tab_round, unseen_in
from ui.test_languages import opened

from .backprop_cases import go, lab, open_page, spot, training

each_theme = pytest.mark.parametrize("theme", THEMES)


def show(window, kind="db", layer=1):
    page = open_page(window, training())
    go(window, kind, layer)
    return page


def test_every_control_has_a_name_and_no_two_that_can_be_seen_have_the_same(window):
    show(window)
    controls = controls_of(window)
    assert nameless(controls) == []
    assert alike(controls) == []


def test_everything_that_takes_the_focus_has_a_name(window):
    show(window)
    assert nameless_stops(window) == []


def test_what_is_painted_is_summed_up_in_a_sentence_that_follows_the_state(window):
    show(window, "Z", 0)
    names = ("backprop_canvas", "backprop_code", "scrub")
    before = {name: window.findChild(QWidget, name).accessibleDescription() for name in names}
    assert all(len(words.split()) > 3 for words in before.values()), before
    assert all(window.findChild(QWidget, name).accessibleName() for name in names)
    window.store.dispatch(updates.step)
    settle()
    for name in names[:2]:
        assert window.findChild(QWidget, name).accessibleDescription() != before[name]


def test_tab_reaches_every_control(window, qtbot):
    show(window)
    qtbot.waitActive(window)
    missed = groups_of(stops(window)) - groups_of(tab_round(window, window))
    assert [name_of(w) if isinstance(w, QWidget) else w for w in missed] == []


@each_theme
def test_the_focus_is_seen_on_every_control(window, qtbot, theme):
    window.store.dispatch(updates.choose_theme, theme)
    show(window)
    activate(window, qtbot)
    assert unseen_in(window, window) == []


@each_theme
@pytest.mark.parametrize(("kind", "layer"), [("Z", 0), ("L", 1), ("db", 1), ("dA", 0), ("update", 0)])
def test_every_painted_text_stands_out_from_its_ground(window, theme, kind, layer):
    page = show(window, kind, layer)
    cut = {text for row in page.lines.card.rows for text in (row.code, row.made)}  # a line at the edge, half scrolled
    inks = (PAPER.text, PAPER.muted)
    assert [fault for fault in painted_faults(window, theme) if not (fault[0] in cut and fault[1] in inks)] == []


@each_theme
def test_every_text_of_a_widget_stands_out_from_its_ground(window, theme):
    show(window)
    assert faint(window, theme) == []


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
def test_longer_words_are_cut_off_nowhere(qtbot, size):
    with spoken(longer):
        window = opened(qtbot)
        window.resize(*size)
        page = show(window, "dZ", 0)
        assert cut_buttons(page.canvas) == []
        assert page.lines.title.geometry().right() <= page.lines.copy.geometry().left()
        window.close()


def test_nothing_a_person_reads_is_left_in_english(qtbot):
    with spoken(pseudo):
        window = opened(qtbot)
        page = show(window, "Z", 0)
        lines = page.lines
        said = [page.canvas.accessibleName(), lines.title.text(), lines.copy.text(), lines.copy.toolTip()]
        said += [lines.card.toolTip(), lines.card.accessibleName()]
        for kind in ("A", "L", "dZ", "dW", "db", "dA", "update"):
            go(window, kind, 1 if kind in ("L", "dZ") else 0)
            said += [page.canvas.drawing.words.sentence, page.canvas.drawing.words.of]
        go(window, "Z", 0, step=1)
        for name in ("X", "Y", "W1", "W2", "b1", "db2"):
            window.store.dispatch(network.point_at, (name, (0, 0)))
            said += [page.canvas.drawing.words.sentence, page.canvas.drawing.words.of]
        assert {text: untranslated(text) for text in said if untranslated(text)} == {}
        window.close()
        settle()


def test_the_hand_and_keys_reach_the_same_cell(window, qtbot):
    page = show(window, "Z", 0)
    activate(window, qtbot)
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert lab(window).hover == ("Z1", (0, 0))
    assert spot(page, "Z1", 0, 0).x() > 0
