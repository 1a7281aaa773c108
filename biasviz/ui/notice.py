"""One line for what went wrong or was refused: it covers nothing that is read, and it never blocks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.theme import Look

SHOWN_FOR, SAID_FOR = 12_000, 5_000
"""Milliseconds after which a refusal, or what was only said, goes away by itself; an error stays until it is closed."""


LAP, LONG_LAPS = 6, (14, 11)
"""How far it reaches over the edge at unit 1; if it has several lines, into the air of the transport or of a bar."""


class Notice(QObject):
    """A line laid over the lower edge of another widget, so low that the numbers of an axis there can be read."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._details = ""
        self._seen: State | None = None
        self._look: Look | None = None
        self.widget = QFrame(over.parentWidget())
        self.widget.setObjectName("notice")
        self._text = QLabel()
        self._text.setObjectName("notice_text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._copy = QPushButton(tr("Copy details"))
        self._copy.setObjectName("copy_details")
        self._copy.setAccessibleName(tr("Copy the details of the error"))
        self._copy.setToolTip(tr("Puts the whole error report on the clipboard."))
        self._close = QPushButton(tr("Close"))
        self._close.setObjectName("close_notice")
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Closes this message."))
        self._row = QHBoxLayout(self.widget)
        for part in (self._text, self._copy, self._close):
            self._row.addWidget(part)
        self._copy.clicked.connect(self._copy_details)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.widget.hide()
        over.installEventFilter(self)

    def move_over(self, over: QWidget) -> None:
        """Lie over another widget from now on."""
        self._over.removeEventFilter(self)
        self._over = over
        over.installEventFilter(self)
        self._place()

    def restyle(self, look: Look) -> None:
        """Take the sizes of the look."""
        self._look = look
        for part in (self._text, self._copy, self._close):
            part.setFont(look.font())
        self._row.setContentsMargins(look.px(12), look.px(2), look.px(4), look.px(2))
        self._place()

    def refuse(self, sentence: str) -> None:
        """Show why an input was not taken; an error that is still shown stays in its place."""
        if self.widget.isVisible() and self._details:
            return
        self._show(sentence, "")
        self._timer.start(SHOWN_FOR)

    def say(self, sentence: str) -> None:
        """Confirm in calm colours that something was done; an error that is still shown stays in its place."""
        if self.widget.isVisible() and self._details:
            return
        self._show(sentence, "", calm=True)
        self._timer.start(SAID_FOR)

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Take a refusal away once something else was taken; an error stays until it is closed."""
        if self.widget.isVisible() and not self._details and state is not self._seen:
            self.hide()
        self._seen = state

    def taken(self) -> None:
        """Take a refusal away, for something else is given now; an error stays until it is closed."""
        if not self._details:
            self.hide()

    def fail(self, sentence: str, details: str) -> None:
        """Show that something went wrong, with a report to copy."""
        self._timer.stop()
        self._show(sentence, details)

    def hide(self) -> None:
        """Take the line away."""
        self._timer.stop()
        self._details = ""
        self.widget.hide()

    def _show(self, sentence: str, details: str, calm: bool = False) -> None:
        self._details = details
        if self.widget.property("calm") != calm:
            self.widget.setProperty("calm", calm)
            self.widget.style().polish(self.widget)
        self._text.setText(sentence)
        self._copy.setVisible(bool(details))
        self.widget.show()
        self.widget.raise_()
        self._place()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def _place(self) -> None:
        width, margins = self._over.width(), self._row.contentsMargins()
        buttons = [b for b in (self._copy, self._close) if not b.isHidden()]
        taken = margins.left() + margins.right() + sum(b.sizeHint().width() + self._row.spacing() for b in buttons)
        lines = self._text.heightForWidth(max(1, width - taken))
        height = max(lines + 4, self._close.sizeHint().height()) + margins.top() + margins.bottom()
        bottom = self._over.geometry().bottom() + 1 + self._lap(height)
        self.widget.setGeometry(self._over.x(), bottom - height, width, height)

    def _lap(self, height: int) -> int:
        """Return how far down the line may reach: into the air of what stands below, never out of the window."""
        page, below = self._over.parentWidget(), self._over.geometry().bottom() + 1
        if page is None or self._look is None:
            return 0
        transport = page.findChild(QWidget, "transport")
        free = transport is not None and transport.isVisible() and transport.y() == below
        lap = LAP if height <= self._look.px(30) else LONG_LAPS[0 if free else 1]
        return max(0, min(self._look.px(lap), page.height() - below))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget it lies over."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.widget.isVisible():
            self._place()
        return False
