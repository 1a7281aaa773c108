"""The offer to rescue: a small button in the title of the loss, where a neuron does not learn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtWidgets import QPushButton

from biasviz.language import tr
from biasviz.ui.neuron.canvas import Canvas
from biasviz.ui.race import text
from biasviz.ui.theme import Look


class Offer(QObject):
    """A button over the upper right corner of the strips.

    Signals:
        pressed(): the user wants the list of cures.

    """

    pressed = Signal()

    def __init__(self, over: Canvas, plot: Callable[[int], QRectF]) -> None:
        super().__init__(over)
        self._look: Look | None = None
        self._plot = plot
        self.button = QPushButton(tr(text.RESCUE), over)
        self.button.setObjectName("rescue_offer")
        self.button.setAccessibleName(tr(text.RESCUE))
        self.button.setToolTip(tr(text.RESCUE_TIP))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.pressed)
        self.button.hide()
        over.resized.connect(self._place)

    def restyle(self, look: Look) -> None:
        """Take the font and the size of the look."""
        self._look = look
        self.button.setFont(look.font(12, 600))
        self._place()

    def show(self, wanted: bool) -> None:
        """Stand over the right end of the first plot's title, or go away."""
        if wanted and self.button.isHidden():
            self._place()
        self.button.setVisible(wanted)

    def _place(self) -> None:
        if self._look is not None:
            width, height = self.button.sizeHint().width(), self._look.px(22)
            self.button.setGeometry(round(self._plot(0).right()) - width, self._look.px(3), width, height)
