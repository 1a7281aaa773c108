"""Everything can be done with the keyboard alone, and where the keys go can be seen."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QMenu, QTextEdit, QWidget

from biasviz import updates
from biasviz.ui.commands import COMMANDS, GROUPS
from biasviz.ui.snapshot import settle
from biasviz.ui.theme import THEMES

from .everyone import CONTROLS, contrast, every_window, load, name_of, parts, pixels
from .test_accessible import inner, racing

Key = Qt.Key


def tab_round(window, top):
    """Return what Tab visits in a window, in order, until it comes round."""
    top.activateWindow()
    first = QApplication.focusWidget()
    found = []
    for _ in range(300):
        focus = QApplication.focusWidget() or top
        QTest.keyClick(focus, Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in found:
            break
        found.append(now)
    return [w for w in found if w is not None and w.window() is top] or [first]


def activate(top, qtbot):
    top.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is top)
    settle()


def stops(top):
    """Return the controls of a window that Tab should reach."""
    return [
        w
        for w in parts(top)
        if isinstance(w, CONTROLS) and not inner(w) and w.isEnabled() and w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not w.visibleRegion().isEmpty()
    ]  # fmt: skip


def groups_of(widgets):
    """Return what Tab stops at once for a whole group: a radio button stands for its group."""
    return {w.group() if isinstance(w, QAbstractButton) and w.group() is not None else w for w in widgets}


@pytest.mark.parametrize("scene", ["first-slope", "four-on-a-line", "race"])
def test_tab_reaches_every_control_of_the_main_window(window, qtbot, scene):
    if scene == "race":
        racing(window)
    else:
        load(window, scene)
    qtbot.waitActive(window)
    visited = tab_round(window, window)
    missed = groups_of(stops(window)) - groups_of(visited)
    assert [name_of(w) if isinstance(w, QWidget) else w for w in missed] == []


def test_tab_reaches_every_control_of_every_other_window(window, qtbot):
    missed = []
    for top in every_window(window):
        if top is window or not stops(top):
            continue
        activate(top, qtbot)
        if QApplication.focusWidget() is None or QApplication.focusWidget().window() is not top:
            stops(top)[0].setFocus()
        visited = tab_round(window, top)
        missed += [name_of(w) if isinstance(w, QWidget) else top for w in groups_of(stops(top)) - groups_of(visited)]
    assert missed == []


def test_tab_goes_from_the_header_through_the_fields_to_the_transport(window, qtbot):
    qtbot.waitActive(window)
    load(window, "first-slope")
    order = [w.objectName() for w in tab_round(window, window)]
    wanted = ["scenario", "x", "w", "b", "y", "activation", "loss", "optimizer", "learning_rate", "rate_ruler", "moves"]
    at = [order.index(name) for name in wanted]
    rotated = at[at.index(min(at)) :] + at[: at.index(min(at))]
    assert rotated == sorted(at)


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.shown and c.group in GROUPS], ids=lambda c: c.id)
def test_every_command_is_reached_through_the_menu_with_arrows(window, command):
    """Each stands in the menu of its group, which F10 opens with the others, and arrows and Enter choose."""
    menu = window.actions_.menus[command.group]
    action = window.actions_.by_id[command.id]
    assert action in menu.actions()
    assert action.text().strip()
    assert command.group in [a.menu().title() for a in window.actions_._menu.actions() if a.menu()] or any(
        a.menu() is menu for a in window.actions_._menu.actions()
    )


def test_commands_outside_the_menu_have_a_key():
    outside = [c.id for c in COMMANDS if (c.group not in GROUPS or not c.shown) and not c.keys]
    assert outside == []


def test_f10_arrows_and_enter_carry_a_command_out(window, qtbot):
    qtbot.waitActive(window)
    QTest.keyClick(window, Key.Key_F10)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    root = QApplication.activePopupWidget()
    assert isinstance(root, QMenu)
    time = next(a for a in root.actions() if a.menu() is window.actions_.menus["Time"])
    for _ in range(30):
        if root.activeAction() is time:
            break
        QTest.keyClick(root, Key.Key_Down)
    QTest.keyClick(root, Key.Key_Right)
    qtbot.waitUntil(lambda: window.actions_.menus["Time"].isVisible())
    menu = window.actions_.menus["Time"]
    step = window.actions_.by_id["step"]
    for _ in range(30):
        if menu.activeAction() is step:
            break
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert window.store.state.neuron.place == 1.0


def ring(window, top, widget):
    """Return how much of a widget's surroundings changes when it gets the focus, and by which contrast at most."""
    box = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4).intersected(top.rect())

    def shot():
        QApplication.processEvents()
        return pixels(top.grab(box).toImage())

    window.setFocus() if top is window else (top.focusWidget() and top.focusWidget().clearFocus())
    before = shot()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = shot()
    changed = before != after
    pairs = np.unique(np.stack((before[changed], after[changed])), axis=1).T.tolist()
    return int(changed.sum()), max((contrast(QColor.fromRgb(a), QColor.fromRgb(b)) for a, b in pairs), default=1.0)


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_is_seen_on_every_control_of_every_window(window, qtbot, theme):
    window.store.dispatch(updates.choose_theme, theme)
    load(window, "four-on-a-line")
    unseen = []
    activate(window, qtbot)
    # The main window first: no window manager is there to bring it back before those that belong to it.
    unseen += unseen_in(window, window)
    for top in every_window(window):
        if top is not window:
            activate(top, qtbot)
            unseen += unseen_in(window, top)
    assert unseen == []


def unseen_in(window, top):
    found = []
    for widget in stops(top):
        if not isinstance(widget, QListWidget | QTextEdit):
            count, ratio = ring(window, top, widget)
            if count < 40 or ratio < 2:
                found.append((name_of(widget), count, round(ratio, 2)))
    return found
