"""The buttons on the Layer page: the reduction, whether the movement is kept, and a copy of the code."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QWidget

from biasviz.experiments.layer.lab import BatchLab
from biasviz.experiments.layer.spec import REDUCTIONS
from biasviz.language import mark, tr
from biasviz.ui.theme import Look

SHORT = {"sum": mark("sum"), "mean": mark("mean"), "none": mark("none")}


class Controls:
    """Real buttons upon the canvas.

    Signals of its parts: `reduction_chosen(str)`, `keep_chosen(bool)`, `copy_asked()` of `signals`.
    """

    def __init__(self, over: QWidget) -> None:
        self.bar = QWidget(over)
        self.bar.setObjectName("layer_controls")
        self._row = QHBoxLayout(self.bar)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.signals = _Signals(self.bar)
        group = QButtonGroup(self.bar)
        self.reductions: dict[str, QPushButton] = {}
        for id, title in SHORT.items():
            button = self.reductions[id] = _button(f"reduction_{id}", tr(title), tr(REDUCTIONS[id]))
            button.setCheckable(True)
            button.clicked.connect(partial(self._chosen, id))
            group.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.copy = _button("copy_layer", tr("Copy"), tr("Copies the NumPy code with these numbers"))
        self.copy.clicked.connect(lambda: self.signals.copy_asked.emit())
        self._row.addWidget(self.copy)
        self.keep = QCheckBox(tr("keep the movement"), over)
        self.keep.setObjectName("layer_keep")
        self.keep.setAccessibleName(tr("keep the movement of b"))
        self.keep.setToolTip(tr("Another reduction takes η with it, so that b moves as before."))
        self.keep.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.keep.clicked.connect(self.signals.keep_chosen)

    def _chosen(self, id: str, *_: bool) -> None:
        self.signals.reduction_chosen.emit(id)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._row.setSpacing(look.px(6))
        for button in (*self.reductions.values(), self.copy):
            button.setFont(look.font(13, 500))
            button.setFixedHeight(look.px(27))
            words = QFontMetrics(button.font()).horizontalAdvance(button.text())
            button.setFixedWidth(words + look.px(26))
        self.keep.setFont(look.font(12))

    def place(self, buttons: QRectF, keep: QRectF | None) -> None:
        """Stand where the layout has room for them."""
        self.bar.setGeometry(buttons.toRect())
        self.keep.setVisible(keep is not None)
        if keep is not None:
            self.keep.setGeometry(keep.toRect())

    def render(self, lab: BatchLab) -> None:
        """Show what is chosen."""
        for id, button in self.reductions.items():
            button.setChecked(id == lab.run.start.reduction)
        self.keep.setChecked(lab.keeps_movement)


class _Signals(QWidget):
    """Signals need an object."""

    reduction_chosen = Signal(str)
    keep_chosen = Signal(bool)
    copy_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()


def _button(name: str, title: str, meaning: str) -> QPushButton:
    button = QPushButton(title)
    button.setObjectName(name)
    button.setAccessibleName(meaning)
    button.setToolTip(meaning)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
