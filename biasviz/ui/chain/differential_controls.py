"""The controls of the total differential: dw, db and dx with their padlocks, halve and double."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from biasviz.experiments.chain.spec import LARGEST_NUDGE, LOCKS
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import each, mark, tr
from biasviz.numerics.records import Interval
from biasviz.ui.chain import padlock, palette
from biasviz.ui.fields import NumberField
from biasviz.ui.flow import Flow
from biasviz.ui.theme import Look
from biasviz.words import SUPERSCRIPTS

ALLOWED = Interval(-LARGEST_NUDGE, LARGEST_NUDGE)
FIELDS = {
    "dw": (mark("dw, the small change of the weight"), mark("How much w of the neuron changes; drag its brick too.")),
    "db": (mark("db, the small change of the bias"), mark("How much b of the neuron changes; drag its brick too.")),
    "dx": (mark("dx, the small change of the input"), mark("How much x changes; 0 where it is data.")),
}
HOLD = {
    "w": (mark("hold w"), mark("Holds w of the neuron: its change counts as 0, and d becomes ∂.")),
    "b": (mark("hold b"), mark("Holds b of the neuron: its change counts as 0, and d becomes ∂.")),
    "a": (mark("hold a"), mark("Holds the a that comes in: nothing from upstream gets in, and d becomes ∂.")),
}
HALVE = (mark("Halve"), mark("Halve all changes: what is missing becomes a quarter."))
DOUBLE = (mark("Double"), mark("Double all changes: what is missing becomes four times as large."))
FIELD = 104


class DifferentialControls(QObject):
    """Shows the changes of the neuron that is looked at.

    Signals:
        changed(str, float): dw, db or dx was given.
        lock_pressed(str): w, b or a is to be held, or let go.
        halved(), doubled(): all changes are to be.
        refused(str): what was typed is no allowed number.

    """

    changed = Signal(str, float)
    lock_pressed = Signal(str)
    halved = Signal()
    doubled = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("differential_controls")
        self._flow = Flow()
        self.widget.setLayout(self._flow)
        self.fields: dict[str, NumberField] = {}
        self.locks: dict[str, QPushButton] = {}
        self._pairs: list[QHBoxLayout] = []
        for lock, name in zip(LOCKS, FIELDS, strict=True):
            self._pair(lock, name)
        self.halve, self.double = _button("halve", HALVE), _button("double", DOUBLE)
        self.halve.clicked.connect(lambda: self.halved.emit())
        self.double.clicked.connect(lambda: self.doubled.emit())
        for button in (self.halve, self.double):
            self._flow.addWidget(button)

    def _pair(self, lock: str, name: str) -> None:
        """Make a padlock and the field beside it."""
        button = self.locks[lock] = _button(f"lock_{lock}", HOLD[lock])
        button.setCheckable(True)
        button.setText("")
        button.clicked.connect(partial(self._locked, lock))
        field = self.fields[name] = NumberField(
            name, *each(FIELDS[name]), ALLOWED, step=0.01, caption=name, accented=name == "db"
        )
        field.edited.connect(partial(self.changed.emit, name))
        field.refused.connect(self.refused)
        both, row = QWidget(), QHBoxLayout()
        both.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addWidget(field)
        self._pairs.append(row)
        self._flow.addWidget(both)

    def _locked(self, lock: str, *_: bool) -> None:
        self.lock_pressed.emit(lock)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._flow.set_gaps(look.px(12), look.px(5))
        for row in self._pairs:
            row.setSpacing(look.px(3))
        for field in self.fields.values():
            field.restyle(look)
            field.setFixedWidth(look.px(FIELD))
        for lock, button in self.locks.items():
            button.setFont(look.math(16))
            button.setIcon(padlock.icon(look.theme.text, look.px(16)))
            button.setIconSize(QSize(look.px(16), look.px(16)))
            button.setFixedSize(look.px(58), look.px(26))
            button.setStyleSheet(f"QPushButton {{ color: {getattr(look.theme, palette.TERMS[lock])}; padding: 0; }}")
        for button in (self.halve, self.double):
            button.setFont(look.font(13, 600))
            words = QFontMetrics(button.font()).horizontalAdvance(button.text())
            button.setFixedSize(max(look.px(74), words + look.px(26)), look.px(26))
        self._flow.invalidate()

    def render(self, trace: ChainTrace, presented: bool) -> None:
        """Show the changes and the padlocks of the neuron."""
        setup, link = trace.setup, trace.link
        shown = {"dw": setup.nudges.dw[link], "db": setup.nudges.db[link], "dx": setup.nudges.dx}
        for name, field in self.fields.items():
            field.set_shown(shown[name])
            if field.isHidden() != presented:
                field.setVisible(not presented)
        for lock, button in self.locks.items():
            closed = setup.held(lock, link)
            if button.isChecked() != closed:
                button.setChecked(closed)
            letter = {"w": "𝑤", "b": "𝑏", "a": "𝑎"}[lock]
            words = f"{letter}{str(link if lock == 'a' else link + 1).translate(SUPERSCRIPTS)}"
            if button.text() != words:
                button.setText(words)


def _button(name: str, words: tuple[str, str]) -> QPushButton:
    button = QPushButton(tr(words[0]))
    button.setObjectName(name)
    button.setAccessibleName(tr(words[0]))
    button.setToolTip(tr(words[1]))
    return button
