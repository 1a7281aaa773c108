"""The row below y: which sample is shown, and the way to the lists of all of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from biasviz.language import tr
from biasviz.ui.neuron import inputs_text as text
from biasviz.ui.theme import Look
from biasviz.ui.turner import Turner


class SampleRow(QObject):
    """◂ sample 2 of 8 ▸ and the button that opens the editor.

    Signals:
        sample_chosen(int): the user went to another sample, from 0.
        samples_edited(object, object): the user applied new lists x and y.

    """

    sample_chosen = Signal(int)
    samples_edited = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._x: tuple[float, ...] = ()
        self._y: tuple[float, ...] = ()
        self._index = 0
        self._editor: QObject | None = None
        self._look: Look | None = None
        self.layout = QHBoxLayout()
        self._turner = Turner("sample", text.SAMPLE_BEFORE, text.SAMPLE_AFTER)
        self._turner.turned.connect(self.sample_chosen)
        self.more = QPushButton(tr(text.MORE_SAMPLES))
        self.more.setObjectName("samples")
        self.more.setAccessibleName(tr(text.MORE_SAMPLES))
        self.more.setToolTip(tr(text.SAMPLES_MEANING))
        self.more.setProperty("flat", True)
        for part in self._turner.parts:
            self.layout.addWidget(part)
            part.hide()
        self.layout.addStretch(1)
        self.layout.addWidget(self.more)
        self.more.clicked.connect(self.open_editor)
        self.setParent(self.more)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._look = look
        self.layout.setSpacing(0)
        self.layout.setContentsMargins(look.px(18), 0, 0, 0)
        self._turner.restyle(look)
        self.more.setFont(look.font(12))
        self.more.setFixedHeight(look.px(22))

    def set_shown(self, x: tuple[float, ...], y: tuple[float, ...], index: int) -> None:
        """Show which sample of how many is in the fields."""
        if (x is self._x and y is self._y and index == self._index) or (x, y, index) == (
            self._x,
            self._y,
            self._index,
        ):
            return
        self._x, self._y, self._index = x, y, index
        several = len(x) > 1
        for part in self._turner.parts:
            part.setVisible(several)
        self.more.setText(tr(text.EDIT_SAMPLES if several else text.MORE_SAMPLES))
        self._turner.set_shown(index, len(x), text.sample_of(index, len(x)))

    def open_editor(self) -> None:
        """Open the editor with the lists as they are."""
        from biasviz.ui.neuron.samples import SampleEditor

        editor = self._editor
        if not isinstance(editor, SampleEditor):
            editor = SampleEditor(self.more.window())
            editor.applied.connect(self.samples_edited)
            self._editor = editor
        if self._look is not None:
            editor.restyle(self._look)
        editor.open_with(self._x, self._y)

    def refuse(self, sentence: str) -> None:
        """Say in the editor why its lists were not taken."""
        from biasviz.ui.neuron.samples import SampleEditor

        if isinstance(self._editor, SampleEditor):
            self._editor.refuse(sentence)
