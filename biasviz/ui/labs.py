"""The labs' places in the window: the views of the one that is open, its panels, and their widths."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from biasviz.labs import LABS
from biasviz.state import State

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

SMALLEST, SMALLEST_PRESENTED = (1024, 700), (640, 480)
SIDES, NARROW_SIDES = (232, 320), (216, 298)
"""Widths of the side panels at unit 1, and those in a window narrower than NARROW."""
NARROW = 1200


class Labs:
    """Shows one lab at a time in the window's grid; those that need it are made when they are first opened."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._open = ""

    def open(self, state: State, trace: Any) -> None:
        """Put the views of the open lab in the middle."""
        window = self._window
        if state.lab == self._open:
            return
        self._open = state.lab
        if LABS[state.lab].stage and state.lab not in window.stages:
            stage = window.stages[state.lab] = LABS[state.lab].part("stage")(window)
            window.grid.addWidget(stage.middle, 2, 1)
            window.grid.addWidget(stage.inputs.widget, 2, 0)
            window.add_view(stage)
            self.size_panels()
            stage.render(state, trace)
        if window.stages:
            with window.store.putting_off():
                window.strips.widget.setVisible(state.lab == "neuron")
                for id, stage in window.stages.items():
                    stage.middle.setVisible(state.lab == id)
            window.notice.move_over(window.middle)
        window.actions_.follow(state.lab)

    def open_panels(self, state: State, trace: Any) -> None:
        """Show the panels that are open; a presented screen has none of them."""
        window, view, neuron = self._window, state.view, state.lab == "neuron"
        window.setMinimumSize(*(SMALLEST_PRESENTED if view.present else SMALLEST))
        parts = [
            (window.header.widget, True), (window.inputs.widget, view.inputs and neuron),
            (window.readout.widget, view.readout and neuron), (window.transport.widget, True),
        ]  # fmt: skip
        for id, stage in window.stages.items():
            parts.append((stage.inputs.widget, view.inputs and state.lab == id and state.open.has_panel))
        for part, there in parts:
            shown, field = there and not view.present, window.focusWidget()
            if not shown and field is not None and part.isAncestorOf(field):
                # What is typed in it is taken first, after this frame.
                QTimer.singleShot(0, window, self._leave_field)
            else:
                part.setVisible(shown)

    def _leave_field(self) -> None:
        self._window.setFocus()
        if self._window.focusWidget() is self._window:
            self._window.store.announce()

    def size_panels(self) -> None:
        """Give the panels their widths; one whose words need more gets it."""
        window = self._window
        fresh, (left, right) = window.look, NARROW_SIDES if window.narrow else SIDES
        for inputs in (window.inputs, *(stage.inputs for stage in window.stages.values())):
            inputs.widget.setFixedWidth(max(fresh.px(left), inputs.least()))
        window.readout.widget.setFixedWidth(fresh.px(right))
        window.grid.setColumnMinimumWidth(3, fresh.px(6))  # air between the cards and the window's edge


def labs_of(view: Any) -> Collection[str]:
    """Return the labs in which a view is rendered: all of them, unless it says which."""
    labs: Collection[str] = getattr(view, "labs", LABS)
    return labs
