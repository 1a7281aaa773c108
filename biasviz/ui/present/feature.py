"""Presenting: the full screen on the chosen screen, what covers and what hides on it, the teacher's notes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu

from biasviz import updates
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.feature import Feature
from biasviz.ui.present import screens
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.present.blank import Blank
    from biasviz.ui.present.notes import Notes
    from biasviz.ui.present.pointer import Pointer
    from biasviz.ui.present.readout import LargeReadout
    from biasviz.ui.window import MainWindow

BEFORE, STATE = "geometry_before_presenting", "state_before_presenting"
"""Properties of the window: where it was, and how; views may be made anew while a class looks on."""
SETTING = "screen"
OFF_SCREEN = Qt.WidgetAttribute.WA_DontShowOnScreen


class Present(Feature):
    """What is on the window while it is presented; made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._stage: tuple[LargeReadout, Blank, Pointer] | None = None
        self._notes: Notes | None = None
        self._look: Look | None = None
        self._wanted = ""
        self._began: float | None = None
        if window.settings is not None:
            self._wanted = str(window.settings.value(SETTING, "", type=str))

    def views(self) -> tuple[Any, ...]:
        """Itself: it shows what is there already and makes what is not."""
        return (self,)

    def commands(self) -> dict[str, Callable[..., None]]:
        """Return what opens and closes the notes."""
        return {"notes": self.toggle_notes}

    def fills(self) -> dict[str, Callable[[QMenu], None]]:
        """Return what lists the screens."""
        return {"Window": self._list_screens}

    def closing(self) -> None:
        """The pointer is everybody's again, the window is where it was, and none is left over."""
        self.settle()
        if self._stage is not None:
            self._stage[2].watch(False)
            for signal in _changes():
                signal.disconnect(self._screens_changed)
        if self._notes is not None:
            self._notes.widget.close()

    # Rendering

    def restyle(self, look: Look) -> None:
        """Take another size."""
        self._look = look
        if self._stage is not None:
            self._stage[0].restyle(look)

    def render(self, state: State, trace: Any) -> None:
        """Show the large readout, a dark screen, the notes: what the state asks for."""
        view = state.view
        if view.present and self._began is None:
            self._began = monotonic()
        if view.present and self._stage is None:
            self._stage = self._made()
        if self._stage is not None:
            readout, blank, pointer = self._stage
            large = view.present and state.lab == "neuron"
            if large:
                readout.render(state, trace)
            readout.widget.setVisible(large)
            blank.show(view.present and view.blank)
            pointer.watch(view.present)
        if self._notes is not None:
            self._notes.render(state, trace)
        if view.present != self._filling:
            # A resize within a render would announce within an announcement.
            QTimer.singleShot(0, self.window, self.settle)

    def _made(self) -> tuple[LargeReadout, Blank, Pointer]:
        from biasviz.ui.present.blank import Blank
        from biasviz.ui.present.pointer import Pointer
        from biasviz.ui.present.readout import LargeReadout

        window = self.window
        readout, blank, pointer = LargeReadout(window), Blank(window), Pointer(window)
        if self._look is not None:
            readout.restyle(self._look)
        window.slots["side"].addWidget(readout.widget)
        blank.pressed.connect(window.store.action(updates.toggle, "blank"))
        for signal in _changes():
            signal.connect(self._screens_changed)
        return readout, blank, pointer

    # Screens

    @property
    def screen(self) -> QScreen:
        """The screen to present on."""
        here = self.window.screen()
        if self._filling and not self._wanted:
            return here
        return screens.for_class(QGuiApplication.screens(), QGuiApplication.primaryScreen(), here, self._wanted)

    @property
    def _filling(self) -> bool:
        return isinstance(self.window.property(BEFORE), QRect)

    def settle(self) -> None:
        """Fill the chosen screen, or go back to where the window was: whatever the state says by now."""
        window, on = self.window, self.window.store.state.view.present
        if on == self._filling or not window.isVisible() or window.testAttribute(OFF_SCREEN):
            return
        if on:
            screen = self.screen
            how = (window.isFullScreen(), window.isMaximized())
            window.setProperty(STATE, how)
            window.setProperty(BEFORE, window.normalGeometry() if any(how) else window.geometry())
            self._fill(screen)
        else:
            before, (full, maximized) = window.property(BEFORE), window.property(STATE)
            window.setProperty(BEFORE, None)
            window.showNormal()
            window.setGeometry(before)
            if full or maximized:
                (window.showFullScreen if full else window.showMaximized)()
        self._place_notes()

    def _fill(self, screen: QScreen) -> None:
        window, handle = self.window, self.window.windowHandle()
        if window.isFullScreen() and window.screen() is not screen:
            window.showNormal()  # a full window stays where it is
        if handle is not None:
            handle.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()

    def choose(self, name: str) -> None:
        """Present on the screen of that name from now on."""
        self._wanted = name
        self.window.remember(SETTING, name)
        self._screens_changed()

    def _screens_changed(self, *_: object) -> None:
        if self._filling and self.window.isVisible():
            self._fill(self.screen)
        self._place_notes()

    def _list_screens(self, menu: QMenu) -> None:
        there = menu.addMenu(tr("Screen to present on"))
        there.setObjectName("menu_screens")
        chosen = self.screen
        for screen in QGuiApplication.screens():
            action = QAction(screens.title(screen), there)
            action.setCheckable(True)
            action.setChecked(screen is chosen)
            action.triggered.connect(partial(self._choose, screen.name()))
            there.addAction(action)

    def _choose(self, name: str, *_: bool) -> None:
        self.choose(name)

    # Notes

    def toggle_notes(self, *_: object) -> None:
        """Open the notes beside the class's screen, or close them."""
        from biasviz.ui.present.notes import Notes

        if self._notes is None:
            self._notes = Notes(self.window, lambda: self._began, self._restart)
        if self._notes.widget.isVisible():
            self._notes.widget.close()
            return
        self._notes.render(self.window.store.state, self.window.store.trace)
        self._place_notes()
        self._notes.widget.show()

    def _restart(self) -> None:
        self._began = monotonic()

    def _place_notes(self) -> None:
        if self._notes is None:
            return
        there, shown = QGuiApplication.screens(), self.window.screen()
        presented = self.screen if self._filling else shown
        self._notes.place(screens.for_notes(there, QGuiApplication.primaryScreen(), presented), len(there) > 1)


def _changes() -> tuple[SignalInstance, ...]:
    """Return what tells of a screen that comes or goes."""
    app = QGuiApplication.instance()
    return (app.screenAdded, app.screenRemoved) if isinstance(app, QGuiApplication) else ()
