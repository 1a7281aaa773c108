"""Fields for numbers and choices: exact, calm while a run plays, and signalling only what the user did."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QWidget

from biasviz.errors import InputError
from biasviz.experiments.neuron.spec import LARGEST
from biasviz.numerics.records import Interval
from biasviz.ui import field_paint, numerals
from biasviz.ui.choices import ChoiceField
from biasviz.ui.field_line import FieldLine
from biasviz.ui.theme import Look

__all__ = ["ANY", "POSITIVE", "ChoiceField", "NumberField", "silently"]

Key = Qt.Key
ANY = Interval(-LARGEST, LARGEST)
POSITIVE = Interval(0.0, LARGEST, open_low=True)
STEPS = {Key.Key_Up: 1.0, Key.Key_Down: -1.0, Key.Key_PageUp: 10.0, Key.Key_PageDown: -10.0}
FINER = 0.1


@contextmanager
def silently(widget: QObject) -> Iterator[None]:
    """Set a widget without its signals: for the kinds that cannot tell the program from the user."""
    blocker = QSignalBlocker(widget)
    try:
        yield
    finally:
        blocker.unblock()


class NumberField(QDoubleSpinBox):
    """A spin box that keeps every digit.

    `value()` is the very float that was given: it is held beside the text and never read back from it. At
    rest the short form is shown, while edited (and with `whole`, for counts) every digit; leaving without an
    edit changes nothing.

    Signals:
        edited(float): the user gave another value, by typing, stepping or the wheel.
        refused(str): the user typed what is no allowed number; the sentence says what, why and what is
            allowed, and the old value is back.
        entered: Enter was pressed on a number that is allowed.

    """

    edited = Signal(float)
    refused = Signal(str)
    entered = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        meaning: str,
        allowed: Interval = ANY,
        step: float | None = 0.1,
        caption: str = "",
        fixed: bool = False,
        compact: bool = False,
        accented: bool = False,
        ground: str = "ground",
        parent: QWidget | None = None,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self._whole = whole
        self._title, self._meaning, self._caption = title, meaning, caption
        self._allowed, self._size, self._fixed = allowed, step, fixed
        self._compact, self._accented = compact, accented
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setProperty("compact", compact)
        self._exact = 0.0
        self._written = self._instead = ""
        self._look: Look | None = None
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(meaning)
        self.setLineEdit(FieldLine(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToPreviousValue)
        with silently(self):
            # Qt rounds to this many decimals: 323 is its most, and leaves every float above 1e-300 as it is.
            self.setDecimals(323)
            self.setRange(-1e300, 1e300)
        self.valueChanged.connect(self._changed_elsewhere)
        self._write()

    # What the program says

    def value(self) -> float:
        """Return the exact value."""
        return self._exact

    def set_shown(self, value: float, instead: str = "") -> None:
        """Show a value, or a word `instead` of one where there are several; nothing is signalled.

        A text that is being typed stays.
        """
        if (value, instead) != (self._exact, self._instead):
            self._exact, self._instead = value, instead
            if not self.being_typed():
                self._write()

    def allow(self, allowed: Interval) -> None:
        """Let other values be typed from now on."""
        self._allowed = allowed

    def setValue(self, value: float) -> None:
        """Take a value as if the user had given it."""
        self._take(float(value))

    def restyle(self, look: Look) -> None:
        """Take font and sizes from the look."""
        self._look = look
        self.setFont(look.font())
        self.lineEdit().setFont(look.font())
        self.lineEdit().setTextMargins(look.px(4), 0, 0, 0)
        self.setFixedHeight(look.px(26))

    # What the user does

    def being_typed(self) -> bool:
        """Whether the text is being edited and not yet taken."""
        return self.lineEdit().text() != self._written

    def commit(self) -> bool:
        """Take the typed text; return False if it was refused."""
        if not self.being_typed():
            return True
        text = self.lineEdit().text()
        try:
            value = numerals.read_number(self._title, text)
            numerals.check_allowed(self._title, value, self._allowed, self._whole)
        except InputError as error:
            self._write()
            self.refused.emit(str(error))
            return False
        self._take(value)
        self._write()
        return True

    def stepBy(self, steps: int) -> None:
        """Step by the arrows."""
        self._step(float(steps))

    def _step(self, count: float) -> None:
        if self.commit():
            self._take(numerals.stepped(self._exact, count, self._size, self._allowed, self._fixed))
            if self.hasFocus():
                self._select()

    def _take(self, value: float) -> None:
        if value != self._exact or self._instead:
            self._exact, self._instead = value, ""
            self._write()
            self.edited.emit(value)

    def _changed_elsewhere(self, value: float) -> None:
        if value != self._exact:
            self._take(value)

    # Text

    def _write(self) -> None:
        number = numerals.full if self._whole or self.hasFocus() else numerals.short
        text = self._instead or number(self._exact)
        line, self._written = self.lineEdit(), text  # noted first, since the line asks for a check
        if text != line.text():
            line.setText(text)
            line.setCursorPosition(0)
        with silently(self):
            super().setValue(self._exact)

    def textFromValue(self, value: float) -> str:
        """Return the text that stands for the exact value."""
        return self._written

    def valueFromText(self, text: str) -> float:
        """Read a text; the one that was written stands for the exact value."""
        try:
            return self._exact if text == self._written else numerals.read_number(self._title, text)
        except InputError:
            return self._exact

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let anything be typed; what is no allowed number waits."""
        try:
            if text != self._written:
                numerals.check_allowed(self._title, numerals.read_number(self._title, text), self._allowed, self._whole)
        except InputError:
            return QValidator.State.Intermediate, text, position
        return QValidator.State.Acceptable, text, position

    # Events

    def enterEvent(self, event: QEnterEvent) -> None:
        """Put every digit into the tooltip."""
        self.setToolTip(numerals.tip(self._meaning, self._title, None if self._instead else self._exact))
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of this control."""
        key = Key(event.key())
        finer = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in STEPS:
            self._step(STEPS[key] * (FINER if finer else 1.0))
        elif key == Key.Key_Escape and self.being_typed():
            self._write()
            self._select()
        elif key == Key.Key_Space:
            # The key goes on to whoever plays and pauses, from the number that is in sight.
            event.setAccepted(not self.commit())
            self._select()
        elif key in (Key.Key_Return, Key.Key_Enter):
            taken = self.commit()
            super().keyPressEvent(event)
            self._select()
            event.accept()
            if taken:
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only while focused, so that scrolling past changes nothing."""
        if not self.hasFocus():
            event.ignore()
            return
        finer = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        turned = event.angleDelta().y() or event.angleDelta().x()
        self._step(turned / 120 * (FINER if finer else 1.0))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show every digit while it has the focus."""
        super().focusInEvent(event)
        self._write()
        self._select()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed, and rest."""
        self.commit()
        super().focusOutEvent(event)
        self._write()
        self.lineEdit().deselect()

    def hideEvent(self, event: QHideEvent) -> None:
        """Go without a word: Qt would read the short text back as a new value."""
        with silently(self):
            super().hideEvent(event)

    def _select(self) -> None:
        line = self.lineEdit()
        line.setSelection(len(line.text()), -len(line.text()))  # backwards, so that the first digits stay in sight

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, and the number while it rests."""
        look, focus, enabled = self._look, self.hasFocus(), self.isEnabled()
        if look is None:
            super().paintEvent(event)
            return
        arrows, size = not self._compact, self.size()
        shown = self._caption if self._caption and not focus else ""
        if shown and not field_paint.caption_fits(
            look, size.width(), self._written.translate(field_paint.ZEROS), shown, arrows
        ):
            shown = ""
        hover = "hover" if self.underMouse() else "plain"
        edge = "focus" if focus else "bias" if self._accented else hover
        frame = field_paint.frame(look, size, self.devicePixelRatioF(), edge, arrows, shown, enabled, self._ground)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, frame)
            if not focus:
                field_paint.paint_number(painter, look, size, self._written, enabled)
