"""What assistive technology is told: a name for every control, a sentence for every plot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QScrollBar, QWidget

from biasviz import updates
from biasviz.ui.commands import COMMANDS, GROUPS
from biasviz.ui.snapshot import settle

from .everyone import CONTROLS, every_window, load, name_of, parts


def spoken(widget):
    """Return a widget's name as assistive technology hears it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def inner(widget):
    """Whether a control is a piece of another one, which is what is spoken of."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QAbstractSpinBox | QComboBox):
            return True
        around = around.parentWidget()
    return False


def controls_of(window):
    """Return the controls that can be seen, without those that are a piece of another one."""
    return [w for w in parts(window) if isinstance(w, CONTROLS) and not isinstance(w, QScrollBar) and not inner(w)]


def nameless(controls):
    """Return the controls that nobody can hear what they are."""
    return [name_of(c) for c in controls if not any(letter.isalnum() for letter in spoken(c))]


def alike(controls):
    """Return the names that several controls have."""
    names = [spoken(c) for c in controls]
    return sorted(n for n in set(names) if names.count(n) > 1)


def nameless_stops(window):
    """Return what takes the focus and has no name."""
    found = [
        name_of(w)
        for w in parts(window)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner(w) and not isinstance(w, QLabel)
        if w.focusProxy() is None and not spoken(w)
    ]
    return [n for n in found if "QScrollArea" not in n and "viewport" not in n]


def racing(window):
    from dataclasses import replace

    from biasviz.experiments.neuron.spec import choose_loss

    load(window, "saturated-half-mse")
    run = window.store.state.neuron.run
    problem = replace(run.start.problem, loss=choose_loss("bce"))
    window.store.dispatch(updates.race, replace(run, start=replace(run.start, problem=problem)))
    settle()


@pytest.mark.parametrize("scene", ["first-slope", "four-on-a-line", "logarithm-of-a-negative", "race"])
def test_every_control_of_every_window_has_a_name(window, scene):
    if scene == "race":
        racing(window)
    else:
        load(window, scene)
    windows = every_window(window)
    assert {"biasviz", "help", "conventions", "u_curve"} <= {w.objectName() for w in windows}
    found = [c for top in windows for c in parts(top) if isinstance(c, CONTROLS) and not isinstance(c, QScrollBar)]
    controls = [c for c in found if not inner(c)]
    assert len(controls) > 40
    assert [name_of(c) for c in controls if not any(letter.isalpha() for letter in spoken(c))] == []


def test_everything_that_takes_the_focus_has_a_name(window):
    found = [
        name_of(w)
        for top in every_window(window)
        for w in parts(top)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.isWindow() and not inner(w) and not isinstance(w, QLabel)
        if w.focusProxy() is None and not spoken(w) and w is not top
    ]
    assert [n for n in found if "QScrollArea" not in n and "viewport" not in n] == []


def test_every_window_has_a_title(window):
    assert [name_of(w) for w in every_window(window) if not w.windowTitle()] == []


def test_no_two_controls_of_a_window_that_can_be_seen_have_the_same_name(window):
    load(window, "four-on-a-line")
    names = [spoken(c) for c in parts(window) if isinstance(c, CONTROLS) and not inner(c) and spoken(c)]
    assert sorted(n for n in set(names) if names.count(n) > 1) == []


def test_every_menu_and_every_command_is_named(window):
    assert all(window.actions_.menus[g].accessibleName() for g in GROUPS)
    assert all(window.actions_.by_id[c.id].text() for c in COMMANDS)


PLOTS = ("strips", "readout", "rate_ruler", "scrub")


def sentences(window):
    return {name: window.findChild(QWidget, name).accessibleDescription() for name in PLOTS}


@pytest.mark.parametrize("scene", ["first-slope", "dead-relu", "four-on-a-line", "sum-diverges"])
def test_each_plot_is_summed_up_in_a_sentence_that_follows_the_state(window, scene):
    load(window, scene)
    before = sentences(window)
    assert all(len(words.split()) > 4 for words in before.values()), before
    window.store.dispatch(updates.set_b, 0.123)
    window.store.dispatch(updates.set_learning_rate, 0.456)
    window.store.dispatch(updates.step)
    settle()
    after = sentences(window)
    assert [name for name in PLOTS if before[name] == after[name]] == []


def test_the_sentence_of_the_plots_tells_loss_factors_activation_and_next_step(window):
    load(window, "dead-relu")
    words = sentences(window)["strips"]
    for said in ("−2", "dead", "0.5", "dL/da is −1", "da/dz is 0", "gives 0 where 1 is asked", "next step"):
        assert said in words, said


def test_the_error_over_epsilon_is_summed_up_and_follows(window):
    load(window, "first-slope")
    window.show_check()
    settle()
    dialog = window.findChild(QWidget, "u_curve")
    plot = next(w for w in dialog.findChildren(QWidget) if w.accessibleName() and w.accessibleDescription())
    before = plot.accessibleDescription()
    window.store.dispatch(updates.set_b, 3.0)
    settle()
    assert plot.accessibleDescription() not in ("", before)


def test_a_race_is_summed_up_lane_by_lane_and_follows(window):
    racing(window)
    strips = window.findChild(QWidget, "strips")
    before = strips.accessibleDescription()
    assert "A" in before
    assert "B" in before
    lanes = [window.findChild(QWidget, f"lane_{letter}") for letter in "ab"]
    assert all(lane.accessibleName() for lane in lanes)
    window.store.dispatch(updates.scrub, 8.0)
    settle()
    assert strips.accessibleDescription() != before


def test_a_presented_screen_is_summed_up_too(window):
    load(window, "saturated-half-mse")
    window.store.dispatch(updates.present, True)
    settle()
    sheet = window.findChild(QWidget, "large_readout")
    before = sheet.accessibleDescription()
    window.store.dispatch(updates.set_b, 0.5)
    settle()
    assert sheet.accessibleDescription() not in ("", before)
    window.store.dispatch(updates.present, False)
