"""The window of a start that keeps a session: what was left, or what the user asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer

from biasviz import files
from biasviz.opening import opened_state, scenario_state
from biasviz.state import State, View
from biasviz.ui.keep.feature import Keep
from biasviz.ui.keep.rows import unread
from biasviz.ui.keep.walk import first
from biasviz.ui.window import MainWindow


def packed(goal: State) -> State:
    """Return the other lab in place of one whose rows are still in a file; that one waits on the shelf."""
    from biasviz import document

    return replace(goal, lab="neuron", batch=None, shelf=document.text_of(goal))


def window_of(place: Path, scenario: str | None, view: View, remembered: QSettings | None) -> MainWindow:
    """Return the window with what the session left, or with the scenario if one is named.

    Where a scenario is named, undo goes back to what the session left, so that nothing is lost. A long run is
    walked to its place once the window lives; a session that cannot be read is set aside and told.
    """
    told = ""
    if scenario is None:
        goal = scenario_state(files.DEFAULT, view)
        if place.exists():
            from biasviz import session

            found, told = session.left(place, goal)
            goal = found or goal
    else:
        goal = opened_state(scenario, view)
    window = MainWindow(packed(goal) if unread(goal) else first(goal), remembered)
    window.session = place

    def go_on() -> None:
        keep = next(feature for feature in window.features if isinstance(feature, Keep))
        keep.go_on(goal)
        if scenario is not None and place.exists():
            keep.could_go_back(place)
        if told:
            window.notice.refuse(told)

    QTimer.singleShot(0, window, go_on)
    return window
