"""The pages of one bias and of the training for everyone: names, keys, the ring of the focus, contrast, languages."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from biasviz import updates
from biasviz.ui.help import page as help_page
from biasviz.ui.help.context import PAGE_TOPICS, topic_of
from biasviz.ui.snapshot import settle
from biasviz.ui.theme import THEMES
from ui.batch.contrast_cases import faint, painted_faults
from ui.everyone import cut_buttons, name_of
from ui.language_cases import longer, pseudo, spoken
from ui.test_accessible import alike, controls_of, nameless, nameless_stops
from ui.test_keyboard import activate, groups_of, stops, tab_round, unseen_in
from ui.test_languages import left_in_english, opened

PLACES = [("network", "bias"), ("network", "training")]
each_page = pytest.mark.parametrize(("lab", "page"), PLACES, ids=[page for _, page in PLACES])
each_theme = pytest.mark.parametrize("theme", THEMES)


def show(window, lab, page, steps=0):
    window.store.dispatch(updates.open_lab, lab)
    window.store.dispatch(updates.choose_page, page)
    for _ in range(steps):
        window.store.dispatch(updates.step)
    settle()
    assert window.store.state.open.page == page


@each_page
def test_every_control_has_a_name_and_no_two_that_can_be_seen_have_the_same(window, lab, page):
    show(window, lab, page)
    controls = controls_of(window)
    assert len(controls) > 20
    assert nameless(controls) == []
    assert alike(controls) == []


@each_page
def test_everything_that_takes_the_focus_has_a_name(window, lab, page):
    show(window, lab, page)
    assert nameless_stops(window) == []


@each_page
def test_everything_that_takes_the_focus_has_a_topic_of_the_help(window, lab, page):
    show(window, lab, page)
    state, there = window.store.state, {topic.id for topic in help_page.topics(lab)}
    tops = (window.middle, window.stages[lab].inputs.widget, window.transport.widget)
    found = {w.objectName(): topic_of(w, state) for top in tops for w in top.findChildren(QWidget)
             if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus}  # fmt: skip
    assert set(found.values()) <= there - {"lab", "about", "keys"}
    assert topic_of(window, state) == PAGE_TOPICS[page]


@each_page
def test_tab_reaches_every_control(window, qtbot, lab, page):
    show(window, lab, page)
    qtbot.waitActive(window)
    missed = groups_of(stops(window)) - groups_of(tab_round(window, window))
    assert [name_of(w) if isinstance(w, QWidget) else w for w in missed] == []


@pytest.mark.parametrize(("place", "theme"), list(zip(PLACES, THEMES, strict=False)))
def test_the_focus_is_seen_on_every_control(window, qtbot, theme, place):
    window.store.dispatch(updates.choose_theme, theme)
    show(window, *place)
    activate(window, qtbot)
    assert unseen_in(window, window) == []


@each_page
@each_theme
@pytest.mark.parametrize("steps", [0, 3])
def test_every_painted_text_stands_out_from_its_ground(window, theme, lab, page, steps):
    show(window, lab, page, steps)
    assert painted_faults(window, theme) == []


@each_page
@each_theme
def test_every_text_of_a_widget_stands_out_from_its_ground(window, theme, lab, page):
    show(window, lab, page, 2)
    assert faint(window, theme) == []


CODE = {"np", "keepdims", "True", "False", "mean", "float", "sum", "axis", "None", "none", "sigmoid", "softmax"}
"""Words of NumPy, which are the same in every language."""


def left(window, monkeypatch):
    found = left_in_english(window, monkeypatch)
    own = {
        where: [word for word in words if word not in CODE]
        for where, words in found.items()
        if not re.search(r"np\.|^\w+ = |_code: |lines: ", where)
    }
    return {where: words for where, words in own.items() if words}


@each_page
def test_nothing_a_person_reads_is_left_in_english(qtbot, monkeypatch, lab, page):
    with spoken(pseudo):
        window = opened(qtbot)
        show(window, lab, page, 3)
        for menu in window.findChildren(QMenu):
            menu.aboutToShow.emit()
        assert not left(window, monkeypatch)
        window.store.dispatch(updates.present, True)
        settle()
        assert not left(window, monkeypatch)
        window.store.dispatch(updates.present, False)
        settle()
        window.close()
        settle()  # what it still has to do is done in its language


@each_page
@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
def test_longer_words_are_cut_off_nowhere(qtbot, size, lab, page):
    with spoken(longer):
        window = opened(qtbot)
        window.resize(*size)
        show(window, lab, page, 2)
        assert cut_buttons(window) == []
        assert (window.width(), window.height()) == size
        window.close()
