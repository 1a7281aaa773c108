"""The Batch lab for everyone: names, sentences, keys, the ring of the focus, contrast, colours, other languages."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import cycle

import numpy as np
import pytest
from PySide6.QtWidgets import QMenu, QWidget

from biasviz import updates
from biasviz.experiments.layer.lab import PAGES
from biasviz.experiments.layer.xray import PRESETS, switched
from biasviz.ui.batch.cells import ink, written
from biasviz.ui.snapshot import settle
from biasviz.ui.theme import THEMES
from biasviz.updates import batch
from ui.color_blind import VISION, apart
from ui.everyone import cut_buttons, name_of
from ui.language_cases import longer, pseudo, spoken
from ui.test_accessible import alike, controls_of, nameless, nameless_stops
from ui.test_keyboard import activate, groups_of, stops, tab_round, unseen_in
from ui.test_languages import left_in_english, opened

from .contrast_cases import faint, painted_faults

each_page = pytest.mark.parametrize("page", PAGES)
each_theme = pytest.mark.parametrize("theme", THEMES)
each_page_in_some_theme = pytest.mark.parametrize(("page", "theme"), list(zip(PAGES, cycle(THEMES), strict=False)))
CANVASES = {
    "layer": ["layer_canvas"], "curve": ["batch_curve", "slope_histogram"], "shapes": ["xray_arrays", "xray_code"],
    "sharing": ["sharing_board"], "data": [],
}  # fmt: skip
"""What is painted on each page."""


def show(window, page, steps=0):
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(updates.choose_page, page)
    for _ in range(steps):
        window.store.dispatch(updates.step)
    settle()


def preset(window, id):
    show(window, "shapes")
    lab = window.store.state.batch
    changes = {k: v for k, v in PRESETS[id][1].items() if k != "reduction"}
    window.store.carry_on(replace(window.store.state, batch=replace(lab, xray=switched(lab.xray, **changes))))
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
def test_what_is_painted_is_summed_up_in_a_sentence_that_follows_the_state(window, page):
    show(window, page)
    names = [*CANVASES[page], "scrub"]
    before = {name: window.findChild(QWidget, name).accessibleDescription() for name in names}
    assert all(len(words.split()) > 3 for words in before.values()), before
    assert all(window.findChild(QWidget, name).accessibleName() for name in names)
    for _ in range(30 if page == "sharing" else 12):
        window.store.dispatch(updates.step)
    window.store.dispatch(batch.set_bias, 0, 0.777)
    if page in ("layer", "sharing"):
        window.store.dispatch(updates.step)
    else:
        window.store.dispatch(updates.quarter)
    settle()
    after = {name: window.findChild(QWidget, name).accessibleDescription() for name in names}
    assert [name for name in CANVASES[page] if before[name] == after[name]] == []


@each_page
def test_tab_reaches_every_control(window, qtbot, page):
    show(window, page)
    qtbot.waitActive(window)
    missed = groups_of(stops(window)) - groups_of(tab_round(window, window))
    assert [name_of(w) if isinstance(w, QWidget) else w for w in missed] == []


@each_page_in_some_theme
def test_the_focus_is_seen_on_every_control(window, qtbot, theme, page):
    window.store.dispatch(updates.choose_theme, theme)
    show(window, page)
    activate(window, qtbot)
    assert unseen_in(window, window) == []


@each_theme
@pytest.mark.parametrize(("page", "steps"), [
    ("layer", 0), ("layer", 3), ("layer", 8), ("curve", 3), ("shapes", 1), ("sharing", 5), ("data", 0),
])  # fmt: skip
def test_every_painted_text_stands_out_from_its_ground(window, theme, page, steps):
    show(window, page, steps)
    assert painted_faults(window, theme) == []


@each_theme
@pytest.mark.parametrize("id", ["y", "axis", "integer"])
def test_errors_of_shapes_stand_out_from_their_ground(window, theme, id):
    preset(window, id)
    assert painted_faults(window, theme) == []
    assert faint(window, theme) == []


@each_page
@each_theme
def test_every_text_of_a_widget_stands_out_from_its_ground(window, theme, page):
    show(window, page, 2)
    assert faint(window, theme) == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.id)
@pytest.mark.parametrize("vision", VISION)
def test_cells_above_and_below_0_look_apart_and_carry_their_sign(theme, vision):
    for size in (0.35, 0.6, 1.0):
        above, below = (ink(theme, sign * size, 1.0).fill for sign in (1, -1))
        assert apart(above, below, vision) >= 0.06, size
    assert written(-0.35) == "−0.35"  # a cell without room for numbers tells the sign under the lens


CODE = {"keepdims", "True", "False", "mean", "float", "integer", "astype", "sum", "axis", "None", "none"}
"""Words of NumPy, which are the same in every language."""


def left(window, monkeypatch):
    found = left_in_english(window, monkeypatch)
    own = {
        where: [word for word in words if word not in CODE]
        for where, words in found.items()
        if not re.search(r"np\.|^\w+ = |_code: ", where)
    }
    return {where: words for where, words in own.items() if words}


@each_page
def test_nothing_a_person_reads_is_left_in_english(qtbot, monkeypatch, page):
    with spoken(pseudo):
        window = opened(qtbot)
        show(window, page, 3)
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
def test_longer_words_are_cut_off_nowhere(qtbot, size, page):
    with spoken(longer):
        window = opened(qtbot)
        window.resize(*size)
        show(window, page, 2)
        assert cut_buttons(window) == []
        assert (window.width(), window.height()) == size
        window.close()


def test_the_page_of_the_arrays_says_what_is_pointed_at(window):
    show(window, "layer", 8)
    canvas = window.findChild(QWidget, "layer_canvas")
    numbers = ", ".join(f"{v:.2f}" for v in np.round(window.store.trace.db[0], 2)).replace("-", "−")
    assert numbers.split(", ")[1] in canvas.accessibleDescription()
