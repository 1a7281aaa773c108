"""The main window: it puts the views in their places, keeps the look, and nothing more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLayout,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from biasviz import files, updates
from biasviz.labs import LABS
from biasviz.state import State
from biasviz.ui.actions import Actions
from biasviz.ui.clock import Clock
from biasviz.ui.features import FEATURES
from biasviz.ui.glide import Glide
from biasviz.ui.header import Header
from biasviz.ui.labs import NARROW, SMALLEST, Labs, labs_of
from biasviz.ui.neuron.inputs import Inputs
from biasviz.ui.neuron.readout import Readout
from biasviz.ui.neuron.strips import Strips
from biasviz.ui.notice import Notice
from biasviz.ui.store import Store
from biasviz.ui.style import palette, stylesheet
from biasviz.ui.theme import Look, look, presented, unit_for
from biasviz.ui.transport import Transport
from biasviz.ui.wiring import wire

SIZE = (1280, 800)
SHEET = """
QWidget#page {{ background: {ground}; }}
QFrame#header {{ background: {panel}; border: none; border-bottom: 1px solid {line}; }}
QFrame#notice {{ background: {warm}; border: 1px solid {warm_line}; border-radius: {radius}px; }}
QFrame#notice[calm="true"] {{ background: {cool}; border-color: {cool_line}; }}
"""


class MainWindow(QMainWindow):
    """biasviz, whole: the state in the store, the views around it.

    Attributes:
        store: the state and the one signal.
        look: theme and size that everything is drawn with.
        settings: what is remembered from one time to the next, or None.
        glide: lets the plots of the Neuron lab glide from one scene to another.
        stages: the views of labs that have pages, by lab, each made when it is first opened.
        grid: where the parts lie.
        narrow: whether there is less room than usual at the sides.

    """

    def __init__(self, state: State, settings: QSettings | None = None) -> None:
        super().__init__()
        self.setObjectName("biasviz")
        self.setWindowTitle("biasviz")
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.settings = settings
        self.session: Path | None = None
        self.store = Store(state, self)
        self._bare = set(self.children())
        self._build()
        self.installEventFilter(self)

    def _build(self) -> None:
        heads = files.scenarios_of("neuron")
        self.header = Header()
        self.inputs = Inputs([(h.group, h.id, h.title) for h in heads])
        self.strips, self.readout, self.transport = Strips(), Readout(), Transport()
        self.glide = Glide(self.strips)
        self.stages: dict[str, Any] = {}
        self.views: tuple[Any, ...] = (self.header, self.inputs, self.glide, self.readout, self.transport)
        self._lay_out()
        self.notice = Notice(self.strips.widget)
        self.features = tuple(make(self) for make in FEATURES)
        self.views = (*self.views, *(view for feature in self.features for view in feature.views()))
        self.actions_ = Actions(self)
        for feature in self.features:
            for group, fill in feature.fills().items():
                self.actions_.before_menu(group, fill)
        wire(self)
        for button in self.findChildren(QPushButton):
            # A click leaves the keys where they were: Space still plays.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._labs = Labs(self)
        self.look, self.narrow = self._wanted_look()
        self._restyle()
        self._clock = Clock(self.store, self)
        self.store.changed.connect(self._labs.open)
        for view in (*self.views, self._clock, self.notice):
            self.store.changed.connect(view.render, labs_of(view))
        self.store.changed.connect(self._labs.open_panels)
        self.store.changed.connect(self._follow_theme)
        self.store.announce()
        self.setFocus()

    @property
    def middle(self) -> QWidget:
        """The middle of the lab that is open."""
        stage = self.stages.get(self.store.state.lab)
        middle: QWidget = self.strips.widget if stage is None else stage.middle
        return middle

    def rebuild(self) -> None:
        """Make every view anew, such as in another language; the state, the place and the size stay."""
        for feature in self.features:
            feature.closing()
        for action in self.actions():
            self.removeAction(action)
        for dialog in self.findChildren(QDialog):
            dialog.close()
        for child in set(self.children()) - self._bare:
            if isinstance(child, QWidget):
                child.hide()
            child.deleteLater()
        self.store.renew()
        glides = self.glide.allowed
        self._build()
        self.glide.allowed = glides
        QTimer.singleShot(0, self, self._lay_out_again)

    def _lay_out_again(self) -> None:
        # Some parts were laid out while others had not yet the sizes of their words.
        for layout in self.findChildren(QLayout):
            layout.invalidate()
            layout.activate()

    def add_view(self, view: Any) -> None:
        """Take in a view that is made later than the window: it gets the look, and follows the state from now on."""
        view.restyle(self.look)
        self.views = (*self.views, view)
        self.store.changed.connect(view.render, labs_of(view))

    def remember(self, name: str, value: object) -> None:
        """Keep a setting, where settings are kept."""
        if self.settings is not None:
            self.settings.setValue(name, value)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        self.slots = {name: QVBoxLayout() for name in ("above", "below", "side")}
        grid.addWidget(self.header.widget, 0, 0, 1, 5)
        grid.addLayout(self.slots["above"], 1, 0, 1, 5)
        for column, part in enumerate((self.inputs.widget, self.strips.widget, self.readout.widget)):
            grid.addWidget(part, 2, column)
        grid.addLayout(self.slots["side"], 2, 4)
        grid.addLayout(self.slots["below"], 3, 0, 1, 5)
        grid.addWidget(self.transport.widget, 4, 0, 1, 5)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)
        self.setCentralWidget(page)
        self.grid = grid

    # Commands that are the window's own

    def own_commands(self) -> dict[str, Callable[..., None]]:
        """Return what carries out each command that is no update of the state."""
        return {
            "copy_numbers": lambda *_: self.copy_numbers(),
            "check": lambda *_: self.show_check(),
            "menu": lambda *_: self.actions_.show_menu(),
            "full_screen": lambda *_: self.toggle_full_screen(),
            "quit": lambda *_: self._quit(),
        } | {id: deed for feature in self.features for id, deed in feature.commands().items()}

    def show_check(self) -> None:
        """Open the error of the gradient check over ε."""
        self.readout.open_u_curve()

    def copy_numbers(self) -> None:
        """Put the numbers of the present step on the clipboard, as a table."""
        state = self.store.state
        QGuiApplication.clipboard().setText(LABS[state.lab].part("numbers")(state, self.store.trace))

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _quit(self) -> None:
        self.close()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain keys act here, after the field that has the focus did not want them."""
        if self.store.state.view.blank:
            self.store.dispatch(updates.toggle, "blank")
        elif event.key() == Qt.Key.Key_Escape:
            self.notice.hide()
            self.setFocus()
            if self.store.state.view.rescue and not self.store.state.view.present:
                self.store.dispatch(updates.toggle, "rescue")
            self.store.dispatch(updates.present, False)
        elif not self.actions_.press(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the screen is dark any key brings it back, shortcuts too; another scale needs another picture.

        A filter and not `event`: an error under a Python `event` has ended the process.
        """
        if watched is self and event.type() == QEvent.Type.ShortcutOverride and self.store.state.view.blank:
            event.accept()
            return True
        if watched is self and event.type() == QEvent.Type.DevicePixelRatioChange:
            QTimer.singleShot(0, self, self._rescale)
        return super().eventFilter(watched, event)

    def _rescale(self) -> None:
        self._restyle()
        self.store.announce()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the look that fits the new size."""
        super().resizeEvent(event)
        self._follow_size()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window; let time rest."""
        self.store.dispatch(updates.present, False)
        self.store.dispatch(updates.pause)
        for feature in self.features:
            feature.closing()
        if self.settings is not None:
            self.settings.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)

    # Look

    def _wanted_look(self) -> tuple[Look, bool]:
        if self.store.state.view.present:
            return presented(self.width(), self.height()), False
        wanted = look(self.store.state.view.theme, unit_for(self.width(), self.height()))
        return wanted, self.width() < NARROW * wanted.unit

    def _follow_size(self) -> None:
        wanted = self._wanted_look()
        if wanted != (self.look, self.narrow):
            self.look, self.narrow = wanted
            self._restyle()
            self.store.announce()

    def _follow_theme(self, state: State, trace: Any) -> None:
        wanted = self._wanted_look()
        if wanted == (self.look, self.narrow):
            return
        self.look, self.narrow = wanted
        self._restyle()
        for view in self.views:
            if state.lab in labs_of(view):
                view.render(state, trace)
        if self.settings is not None:
            self.settings.setValue("theme", state.view.theme)

    def _restyle(self) -> None:
        fresh = self.look
        self.setPalette(palette(fresh))
        self.setFont(fresh.font())
        self.setStyleSheet(stylesheet(fresh) + SHEET.format(**vars(fresh.theme), radius=fresh.px(5)))
        for view in (*self.views, self.notice):
            view.restyle(fresh)
        self._labs.size_panels()
