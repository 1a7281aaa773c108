"""The Chain lab for everyone: names, sentences, keys, the ring of the focus, contrast, other languages."""

from __future__ import annotations

import re
from itertools import cycle

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from biasviz import updates
from biasviz.experiments.chain.lab import PAGES
from biasviz.ui.chain import palette
from biasviz.ui.snapshot import settle
from biasviz.ui.theme import THEMES
from biasviz.updates import chain
from ui.batch.contrast_cases import faint, painted_faults
from ui.color_blind import VISION, apart
from ui.everyone import cut_buttons, name_of
from ui.language_cases import longer, pseudo, spoken
from ui.test_accessible import alike, controls_of, nameless, nameless_stops
from ui.test_keyboard import activate, groups_of, stops, tab_round, unseen_in
from ui.test_languages import left_in_english, opened

from .cases import one, open_page, several, veil

each_page = pytest.mark.parametrize("page", PAGES)
each_theme = pytest.mark.parametrize("theme", THEMES)
each_page_in_some_theme = pytest.mark.parametrize(("page", "theme"), list(zip(PAGES, cycle(THEMES), strict=False)))
BOARDS = {"differential": "differential_board", "question": "question_board", "depth": "depth_board"}


def show(window, page, depth=3, moves=3):
    open_page(window, page, several(depth))
    window.store.dispatch(updates.scrub, 0.0)
    for _ in range(moves):
        window.store.dispatch(updates.step)
    settle()


@each_page
def test_every_control_has_a_name_and_no_two_that_can_be_seen_have_the_same(window, page):
    show(window, page)
    controls = controls_of(window)
    assert len(controls) > 25
    assert nameless(controls) == []
    assert alike(controls) == []


@each_page
def test_everything_that_takes_the_focus_has_a_name(window, page):
    show(window, page)
    assert nameless_stops(window) == []


@each_page
def test_what_is_painted_is_summed_up_in_sentences_that_follow_the_state(window, page):
    show(window, page)
    board = window.findChild(QWidget, BOARDS[page])
    before = board.accessibleDescription()
    assert len(before.split()) > 12
    assert board.accessibleName()
    assert board.toolTip()
    window.store.dispatch(chain.set_b, 2, 0.777)
    window.store.dispatch(updates.step)
    settle()
    assert board.accessibleDescription() != before


@each_page
def test_what_is_kept_back_is_kept_back_from_everybody(window, page):
    show(window, page)
    veil(window)
    said = window.findChild(QWidget, BOARDS[page]).accessibleDescription()
    trace = window.store.trace
    for value in (trace.bricks.true, float(trace.point.dC_dw[2]), float(trace.point.dC_db[2])):
        assert f"{value:.4g}".replace("-", "−") not in said
    assert "ept back while you guess" in said


@each_page
def test_tab_reaches_every_control(window, qtbot, page):
    show(window, page)
    qtbot.waitActive(window)
    missed = groups_of(stops(window)) - groups_of(tab_round(window, window))
    assert [name_of(w) if isinstance(w, QWidget) else w for w in missed] == []


@each_page
def test_tab_reaches_what_is_painted(window, qtbot, page):
    show(window, page)
    qtbot.waitActive(window)
    assert BOARDS[page] in {w.objectName() for w in tab_round(window, window)}


@each_page_in_some_theme
def test_the_focus_is_seen_on_every_control(window, qtbot, theme, page):
    window.store.dispatch(updates.choose_theme, theme)
    show(window, page)
    activate(window, qtbot)
    assert unseen_in(window, window) == []


@each_theme
@pytest.mark.parametrize(("page", "depth", "moves"), [
    ("differential", 1, 0), ("differential", 3, 3), ("differential", 3, 6), ("question", 3, 4), ("depth", 12, 5),
    ("depth", 12, 24),
])  # fmt: skip
def test_every_painted_text_stands_out_from_its_ground(window, theme, page, depth, moves):
    show(window, page, depth, moves)
    assert painted_faults(window, theme) == []


@each_theme
def test_a_held_brick_and_a_dead_neuron_stand_out_from_their_ground(window, theme):
    setup = one()
    open_page(window, "differential", setup)
    window.store.dispatch(chain.toggle_lock, "b", 0)
    assert painted_faults(window, theme) == []
    window.store.dispatch(updates.load_scenario, "dead-at-seven")
    assert painted_faults(window, theme) == []


@each_page
@each_theme
def test_every_text_of_a_widget_stands_out_from_its_ground(window, theme, page):
    show(window, page)
    assert faint(window, theme) == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.id)
@pytest.mark.parametrize("vision", VISION)
def test_above_and_below_0_look_apart(theme, vision):
    assert apart(getattr(theme, palette.ABOVE), getattr(theme, palette.BELOW), vision) >= 0.06


SYMBOL = re.compile("^[dΔ]?[a-zA-Z\U0001d400-\U0001d7ff][⁰¹²³⁴-⁹]*$")
"""A quantity with the number of its neuron, such as dw³: the same in every language."""


def left(window, monkeypatch):
    found = left_in_english(window, monkeypatch)
    own = {where: [word for word in said if not SYMBOL.match(word)] for where, said in found.items()}
    return {where: said for where, said in own.items() if said}


@each_page
def test_nothing_a_person_reads_is_left_in_english(qtbot, monkeypatch, page):
    with spoken(pseudo):
        window = opened(qtbot)
        show(window, page)
        for menu in window.findChildren(QMenu):
            menu.aboutToShow.emit()
        assert not left(window, monkeypatch)
        window.store.dispatch(updates.quarter)
        window.store.dispatch(updates.present, True)
        settle()
        assert not left(window, monkeypatch)
        window.store.dispatch(updates.present, False)
        settle()
        window.close()
        settle()  # what it still has to do is done in its language


@each_page
@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
def test_longer_words_are_cut_off_nowhere(qtbot, size, page):
    with spoken(longer):
        window = opened(qtbot)
        window.resize(*size)
        show(window, page)
        assert cut_buttons(window) == []
        assert (window.width(), window.height()) == size
        window.close()
