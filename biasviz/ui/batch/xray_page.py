"""The page of shapes: how a step may be written, what NumPy makes of it line by line, and what is wrong with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.experiments.layer.xray_report import XRayed, xrayed
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.batch.xray_arrays import ArraysView
from biasviz.ui.batch.xray_callout import Callout
from biasviz.ui.batch.xray_code_card import CodeCard, rows_of
from biasviz.ui.batch.xray_shown import shown
from biasviz.ui.batch.xray_switches import Switches, style_button
from biasviz.ui.theme import Look
from biasviz.updates import xray as updates
from biasviz.words import grouped

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

WIDEST_CODE = 0.6
"""Part of the width that the code may take."""
NARROW = 700
"""Width, for unit 1, of a presented screen from which on each switch is shown."""
MOST_AIR = 1.4
"""How much higher than it needs the code may be."""


class Body(QScrollArea):
    """What scrolls where a screen is too low; it arranges its page when it changes its size."""

    def __init__(self, page: XRayPage) -> None:
        super().__init__()
        self._page = page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self._page.arrange()


class XRayPage:
    """Switches above, the code and its arrays in the middle, the verdict below.

    Attributes:
        found: what the switches come to; None where there is no row to run the code on.

    """

    def __init__(self, window: MainWindow) -> None:
        self._look: Look | None = None
        self.found: XRayed | None = None
        self._presented = False
        self._notice = window.notice
        self.widget = Body(self)
        self.widget.setObjectName("xray_page")
        inside = QWidget()
        self.widget.setWidget(inside)
        self._column = QVBoxLayout(inside)
        self.switches = Switches()
        for widget in self.switches.widgets:
            self._column.addWidget(widget)
        self.code, self.arrays, self.callout = CodeCard(), ArraysView(), Callout()
        self.about, self.copy = QLabel(), QPushButton(tr("Copy the code"))
        self._middle = QHBoxLayout()
        left = self._left = QVBoxLayout()
        head = self._head = QHBoxLayout()
        self.about.setProperty("ink", "muted")
        self.about.setObjectName("xray_about")
        self.copy.setProperty("compact", True)
        self.copy.setObjectName("xray_copy")
        self.copy.setAccessibleName(self.copy.text())
        self.copy.setToolTip(tr("Put these lines on the clipboard, with the data, as a program that runs by itself."))
        head.addWidget(self.about)
        head.addStretch(1)
        head.addWidget(self.copy)
        left.addLayout(head)
        left.addWidget(self.code, 1)
        left.addStretch(0)
        self._middle.addLayout(left)
        self._middle.addWidget(self.arrays, 1)
        self.nothing = QLabel(tr("Every row is muted: there is nothing to run the code on."))
        self.nothing.setObjectName("xray_nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        self._middle.addWidget(self.nothing, 1)
        self._column.addLayout(self._middle, 1)
        self._column.addWidget(self.callout.widget)
        self._wire(window)

    def _wire(self, window: MainWindow) -> None:
        dispatch = window.store.dispatch
        self.switches.switched.connect(partial(dispatch, updates.switch))
        self.switches.preset_chosen.connect(partial(dispatch, updates.choose_preset))
        self.code.line_chosen.connect(partial(dispatch, updates.look_at_line))
        # clicked tells its state only to what takes one
        self.callout.run_on.clicked.connect(lambda on: dispatch(updates.run_on, on))
        self.copy.clicked.connect(self._copied)

    def _copied(self) -> None:
        if self.found is None:
            return
        QGuiApplication.clipboard().setText(self.found.program)
        self._notice.say(tr("The code is on the clipboard, with its data: it runs by itself."))

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the state."""
        lab = trace.lab
        found = xrayed(lab.run, trace.step, lab.xray, trace.neuron) if len(trace.order) else None
        self.switches.render(lab.xray, lab.run.start.reduction, updates.chosen_preset(state), trace.k)
        changed, self.found = found is not self.found, found
        turned, self._presented = self._presented != state.view.present, state.view.present
        self.nothing.setVisible(found is None)
        for part in (self.code, self.arrays, self.callout.widget):
            part.setVisible(found is not None)
        for widget in (self.about, self.copy):
            widget.setVisible(found is not None and not self._presented)
        if found is None:
            self.arrange()
            return
        chosen = found.looked_at(lab.xray.line)
        self.code.show_rows(rows_of(found), chosen)
        self.arrays.show_line(shown(found, chosen))
        self.callout.render(found, lab.xray.steps)
        if changed or turned:
            self.about.setText(_about(found))
            self.arrange()

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        self._column.setContentsMargins(look.px(14), look.px(6), look.px(14), look.px(6))
        self._column.setSpacing(look.px(6))
        self._middle.setSpacing(look.px(16))
        self._left.setSpacing(look.px(4))
        self.about.setFont(look.font(12))
        self.nothing.setFont(look.font(15, 500))
        self.switches.restyle(look)
        style_button(self.copy, look)
        self.code.restyle(look)
        self.arrays.restyle(look)
        self.callout.restyle(look)
        self.arrange()

    def arrange(self) -> None:
        """Give the code the width it needs, and the height that follows."""
        look = self._look
        if look is None:
            return
        # The bar's room is kept free, so that its coming and going moves nothing.
        room = self.widget.width() - self.widget.verticalScrollBar().sizeHint().width() - look.px(2 * 14 + 16)
        width = min(self.code.sizeHint().width(), round(WIDEST_CODE * room))
        # The back row reads the settings worth seeing; each switch by itself has room on a wide screen only.
        self.switches.singles.setVisible(not self._presented or self.widget.width() >= look.px(NARROW))
        height = self.code.heightForWidth(width)
        self.code.setFixedWidth(width)
        self.code.setMinimumHeight(height)
        self.code.setMaximumHeight(round(MOST_AIR * height))
        self.callout.arrange(room + look.px(16))


def _about(found: XRayed) -> str:
    """Return which rows the code runs on."""
    given = found.given
    n, d, k = given.n, given.X.shape[1], given.k
    if found.rows > n:
        return tr("the first {n} of {rows} rows, d = {d}, k = {k}", n=n, rows=grouped(found.rows), d=d, k=k)
    return tr("n = {n}, d = {d}, k = {k}", n=n, d=d, k=k)
