"""Which neuron of the layer the curve is of: a button for each of a few, a number for many."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from biasviz.language import tr
from biasviz.numerics.records import Interval
from biasviz.ui.batch import curve_text as text
from biasviz.ui.batch.curve_shown import CurveShown
from biasviz.ui.fields import NumberField
from biasviz.ui.theme import Look

MOST_BUTTONS = 10
COUNTS = Interval(1.0, 1000.0)


class NeuronRow(QObject):
    """Keeps nothing but what it shows.

    Signals:
        chosen(int): another neuron, from 0.
        refused(str): what was typed is no allowed number.
        lab_asked(): the neuron is to be opened in the Neuron lab.

    """

    chosen = Signal(int)
    refused = Signal(str)
    lab_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()
        self.setParent(self.widget)
        self.widget.setObjectName("curve_neurons")
        self._row, self._group = QHBoxLayout(self.widget), QButtonGroup(self.widget)
        self._label = QLabel(tr(text.NEURON))
        self._row.addWidget(self._label)
        self.buttons: list[QPushButton] = []
        for k in range(MOST_BUTTONS):
            button = QPushButton(str(k + 1))
            button.setObjectName(f"curve_neuron_{k + 1}")
            button.setAccessibleName(f"{tr(text.NEURON)} {k + 1}")
            button.setToolTip(tr(text.NEURON_MEANING))
            button.setCheckable(True)
            button.setProperty("compact", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._pressed, k))
            self._group.addButton(button)
            self.buttons.append(button)
            self._row.addWidget(button)
        self.field = NumberField(
            "curve_neuron", tr(text.NEURON), tr(text.NEURON_MEANING), COUNTS, 1.0, fixed=True, whole=True
        )
        self.field.edited.connect(lambda value: self.chosen.emit(int(value) - 1))
        self.field.refused.connect(self.refused)
        self._of = QLabel()
        self._of.setProperty("ink", "muted")
        self._row.addWidget(self.field)
        self._row.addWidget(self._of)
        self._row.addStretch(1)
        self.lab = QPushButton()
        self.lab.setObjectName("curve_neuron_lab")
        self.lab.setToolTip(tr(text.NEURON_LAB_MEANING))
        self.lab.setProperty("flat", True)
        self.lab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lab.clicked.connect(lambda *_: self.lab_asked.emit())
        self._row.addWidget(self.lab)

    def _pressed(self, k: int, *_: bool) -> None:
        self.chosen.emit(k)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._row.setContentsMargins(look.px(14), look.px(2), look.px(6), look.px(2))
        self._row.setSpacing(look.px(4))
        for label in (self._label, self._of):
            label.setFont(look.font(13, 500))
        for button in self.buttons:
            button.setFont(look.font(13, 500))
            button.setFixedSize(look.px(34), look.px(26))
        self.field.restyle(look)
        self.field.setFixedWidth(look.px(84))
        self.lab.setFont(look.font(13))
        self.lab.setFixedHeight(look.px(26))

    def render(self, shown: CurveShown) -> None:
        """Show which neuron it is, of how many."""
        k, few = shown.trace.k, shown.trace.k <= MOST_BUTTONS
        self.widget.setVisible(k > 1 or not shown.view.present)
        self.lab.setVisible(not shown.view.present)
        words = text.neuron_lab(shown.run.start.batch.inputs, shown.neuron, k)
        if words != self.lab.text():
            self.lab.setText(words)
            self.lab.setAccessibleName(words)
        self._label.setVisible(k > 1)
        for j, button in enumerate(self.buttons):
            button.setVisible(few and k > 1 and j < k)
        if few:
            self.buttons[shown.neuron].setChecked(True)
        self.field.setVisible(not few)
        self._of.setVisible(not few)
        if not few:
            self.field.set_shown(float(shown.neuron + 1))
            words = tr("of {k}", k=k)
            if words != self._of.text():
                self._of.setText(words)
