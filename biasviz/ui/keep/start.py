"""The window of a start that keeps a session: what was left, or what the user asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer

from biasviz import files
from biasviz.history import Entry, History
from biasviz.lab_history import OPEN
from biasviz.opening import opened_state, scenario_state
from biasviz.patience import Lengthy, at_once
from biasviz.state import State, View, off_shelf
from biasviz.ui.keep.feature import Keep
from biasviz.ui.keep.rows import unread
from biasviz.ui.keep.walk import first, seen
from biasviz.ui.window import MainWindow


def packed(goal: State) -> State:
    """Return the Neuron lab in place of one whose rows are still in a file; that one waits on the shelf."""
    from biasviz import document

    shelf = (*off_shelf(goal, goal.lab).shelf, (goal.lab, document.text_of(goal)))
    return replace(goal, lab="neuron", shelf=shelf, **{goal.lab: None})  # type: ignore[arg-type]


def window_of(place: Path, scenario: str | None, view: View, remembered: QSettings | None) -> MainWindow:
    """Return the window with what the session left, or with the scenario if one is named.

    Where a scenario is named, undo goes back to what the session left, so that nothing is lost. A long run is
    walked to its place once the window lives; a session that cannot be read is set aside and told.
    """
    told = ""

    def wanted() -> State:
        nonlocal told
        if scenario is not None:
            return seen(opened_state(scenario, view))
        goal = scenario_state(files.DEFAULT, view)
        if not place.exists():
            return goal
        from biasviz import session

        found, told = session.left(place, goal)
        return seen(found or goal)

    late = False
    try:
        with at_once():
            goal = wanted()
    except Lengthy:
        goal, late = scenario_state(files.DEFAULT, view), True
    window = MainWindow(packed(goal) if unread(goal) else first(goal), remembered)
    window.session = place

    def go_on() -> None:
        keep = next(feature for feature in window.features if isinstance(feature, Keep))
        if late:
            go_on_late(keep, wanted, place)
        else:
            keep.go_on(goal)
        if scenario is not None and place.exists():
            could_go_back(keep, place)
        if told:
            window.notice.refuse(told)

    QTimer.singleShot(0, window, go_on)
    return window


def open_rows(window: MainWindow, path: str) -> None:
    """Ask, as soon as the window lives, what the columns of a file of data are."""
    keep = next(feature for feature in window.features if isinstance(feature, Keep))
    QTimer.singleShot(0, window, lambda: keep.open_path(path))


def go_on_late(keep: Keep, make: Callable[[], State], place: Path) -> None:
    """Show what takes long to have once it is there; until then the session is left as it is."""
    window, store = keep.window, keep.window.store
    shown = store.state

    def over() -> None:
        window.session = place

    def there(goal: State) -> None:
        if shown is not store.state:  # somebody was faster: undo leads back to what they did
            keep.show(goal)
            return
        store.carry_on(first(goal))
        keep.go_on(goal)

    window.session = None
    keep.preparing.make(make, there, over=over)


def could_go_back(keep: Keep, place: Path) -> None:
    """Let undo go back to what the last session left."""
    from biasviz import session

    store = keep.window.store
    base = store.state

    def left() -> State | None:
        found, _ = session.left(place, base)
        return None if found is None else first(replace(found, view=base.view))

    def there(found: State | None) -> None:
        if found is not None and not store.history.past:
            store.history = History((Entry(found, OPEN),))
            keep.render(store.state, store.trace)

    if not keep.preparing.busy:
        keep.preparing.make(left, there)
