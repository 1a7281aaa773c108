"""The switches of the Shape X-ray: settings worth seeing, and each way of writing by itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from biasviz.experiments.layer.spec import REDUCTIONS
from biasviz.experiments.layer.xray import AXES, B_SHAPES, NEURONS, NUMBERS, PRESETS, UPDATES, Y_SHAPES, XRay
from biasviz.language import mark, tr
from biasviz.ui.flow import Flow
from biasviz.ui.theme import Look

REDUCED = {id: id for id in REDUCTIONS}
SEGMENTS: Mapping[str, tuple[str, str, Mapping[str, str]]] = {
    "b": (mark("b"), mark("The shape that b is made with; n rows, k neurons."), B_SHAPES),
    "numbers": (mark("dtype"), mark("The dtype that b is made with."), NUMBERS),
    "y": (mark("y"), mark("The shape that y is given; n rows, k neurons."), Y_SHAPES),
    "reduction": (mark("reduce"), mark("What becomes of the gradients of the rows: the layer's own choice."), REDUCED),
    "axis": (mark("axis"), mark("What dZ is added up over: 0 the rows, 1 the neurons, None both."), AXES),
    "update": (mark("step"), mark("In place, as a new array, or cut to integers."), UPDATES),
    "neurons": (mark("neurons"), mark("The whole layer, or only the neuron that is looked at."), NEURONS),
}
"""Label, tooltip and choices of each switch with more than two ends."""


class Segments(QWidget):
    """A label and buttons of which one is down.

    Signals:
        chosen(str): the user pressed another one.

    """

    chosen = Signal(str)

    def __init__(self, name: str, label: str, meaning: str, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.label = QLabel(tr(label))
        self.label.setProperty("ink", "muted")
        self._row.addWidget(self.label)
        group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for id, title in titles.items():
            button = self.buttons[id] = QPushButton(tr(title))
            button.setObjectName(f"xray_{name}_{id}")
            button.setProperty("compact", True)
            button.setCheckable(True)
            button.setAccessibleName(f"{tr(label)} {tr(title)}")
            button.setToolTip(tr(meaning))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(partial(self._pressed, id))
            group.addButton(button)
            self._row.addWidget(button)

    def _pressed(self, id: str, *_: bool) -> None:
        self.chosen.emit(id)

    def show_chosen(self, id: str) -> None:
        """Show which one is down."""
        self.buttons[id].setChecked(True)

    def restyle(self, look: Look) -> None:
        """Take the sizes of a look."""
        self._row.setSpacing(look.px(2))
        self.label.setFont(look.font(12.5))
        for button in self.buttons.values():
            style_button(button, look)


class Switches(QObject):
    """All switches.

    Signals:
        switched(str, object): the user set a switch, by its name in `XRay`, or "reduction".
        preset_chosen(str): the user chose a setting worth seeing.

    """

    switched = Signal(str, object)
    preset_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.presets, self.singles = QWidget(), QWidget()
        self.widgets = (self.presets, self.singles)
        self.setParent(self.presets)
        first, second = Flow(self.presets), Flow(self.singles)
        self._flows = (first, second)
        self.by_preset: dict[str, QPushButton] = {}
        for id, (title, _) in PRESETS.items():
            button = self.by_preset[id] = QPushButton(tr(title))
            button.setObjectName(f"xray_preset_{id}")
            button.setAccessibleName(tr(title))
            button.setToolTip(tr("Write the step this way, and all else right."))
            button.setProperty("compact", True)
            button.setCheckable(True)
            button.clicked.connect(partial(self._preset, id))
            first.addWidget(button)
        self.segments: dict[str, Segments] = {}
        for name, (label, meaning, titles) in SEGMENTS.items():
            segments = self.segments[name] = Segments(name, label, meaning, titles)
            segments.chosen.connect(partial(self.switched.emit, name))
            second.addWidget(segments)
            if name == "axis":
                self.keepdims = QCheckBox("keepdims")
                self.keepdims.setObjectName("xray_keepdims")
                self.keepdims.setAccessibleName("keepdims")
                self.keepdims.setToolTip(tr("Whether the axis that is added up stays, with length 1."))
                self.keepdims.clicked.connect(lambda on: self.switched.emit("keepdims", on))
                second.addWidget(self.keepdims)

    def _preset(self, id: str, *_: bool) -> None:
        self.preset_chosen.emit(id)

    def render(self, switches: XRay, reduction: str, preset: str, k: int) -> None:
        """Show the switches.

        Args:
            switches: as they are.
            reduction: that of the layer.
            preset: the setting worth seeing that they are, or "".
            k: neurons of the layer, all of them.

        """
        for id, button in self.by_preset.items():
            button.setChecked(id == preset)
        values = vars(switches) | {"reduction": reduction}
        one = k == 1 or switches.neurons == "one"
        # With one neuron a column is all of Y, and (k, 1) is (1, k).
        for name, spare, same in (("y", "column", "whole"), ("b", "column", "row")):
            self.segments[name].buttons[spare].setVisible(not one)
            if one and values[name] == spare:
                values[name] = same
        self.segments["y"].buttons["whole"].setText("(n, 1)" if one else "(n, k)")
        for name, segments in self.segments.items():
            segments.show_chosen(str(values[name]))
        self.segments["neurons"].setVisible(k > 1)
        self.keepdims.setChecked(switches.keepdims)
        for widget in (self.segments["axis"], self.keepdims):
            widget.setEnabled(reduction != "none")

    def restyle(self, look: Look) -> None:
        """Take the sizes of a look."""
        for flow in self._flows:
            flow.set_gaps(look.px(12), look.px(5))
        self._flows[0].set_gaps(look.px(5), look.px(5))
        for button in self.by_preset.values():
            style_button(button, look)
        for segments in self.segments.values():
            segments.restyle(look)
        self.keepdims.setFont(look.font(12.5))
        self.keepdims.setFixedHeight(look.px(26))


def style_button(button: QPushButton, look: Look) -> None:
    """Give a button that is compact its size."""
    button.setFont(look.font(12.5, 500))
    width = button.fontMetrics().horizontalAdvance(button.text()) + look.px(16)
    button.setFixedSize(width, max(look.px(25), button.fontMetrics().height() + look.px(4)))
