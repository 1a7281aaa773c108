"""The controls of the page of depth: how deep, and whether a goes around every neuron."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider

from biasviz.experiments.chain.spec import DEEPEST
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import mark, tr
from biasviz.ui.chain.inputs_text import SKIP
from biasviz.ui.theme import Look

DEPTH = (mark("Depth of the chain"), mark("How many neurons the chain has: new ones are as the last one was."))
SWITCH = mark("Skip connection, on or off")


class DepthControls(QObject):
    """Shows the depth and the skip connection.

    Signals:
        depth_set(float): another number of neurons.
        skip_pressed(): the skip connection is to be switched.
        refused(str): what was typed is no allowed number.

    """

    depth_set = Signal(float)
    skip_pressed = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("depth_controls")
        row = self._row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        self.label, self.slider = QLabel(), QSlider(Qt.Orientation.Horizontal)
        self.label.setObjectName("depth_shown")
        self.slider.setObjectName("depth_slider")
        self.slider.setAccessibleName(tr(DEPTH[0]))
        self.slider.setToolTip(tr(DEPTH[1]))
        self.slider.setRange(1, DEEPEST)
        self.slider.setPageStep(5)
        self.slider.actionTriggered.connect(lambda _: self.depth_set.emit(float(self.slider.sliderPosition())))
        self.skip = QPushButton(tr(SKIP[0]))
        self.skip.setObjectName("skip_switch")
        self.skip.setAccessibleName(tr(SWITCH))
        self.skip.setToolTip(tr(SKIP[1]))
        self.skip.setCheckable(True)
        self.skip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.skip.clicked.connect(lambda: self.skip_pressed.emit())
        row.addWidget(self.label)
        row.addWidget(self.slider)
        row.addWidget(self.skip)
        row.addStretch(1)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._row.setSpacing(look.px(10))
        self.label.setFont(look.font(13, 600))
        widest = QFontMetrics(self.label.font()).horizontalAdvance(tr("{n} neurons", n=DEEPEST))
        self.label.setMinimumWidth(widest + look.px(4))
        self.slider.setFixedSize(look.px(220), look.px(26))
        self.skip.setFont(look.font(13, 600))
        words = QFontMetrics(self.skip.font()).horizontalAdvance(self.skip.text())
        self.skip.setFixedSize(words + look.px(26), look.px(26))

    def render(self, trace: ChainTrace, presented: bool) -> None:
        """Show them."""
        words = tr("1 neuron") if trace.depth == 1 else tr("{n} neurons", n=trace.depth)
        if self.label.text() != words:
            self.label.setText(words)
        if self.slider.value() != trace.depth:
            self.slider.setValue(trace.depth)
        if self.skip.isChecked() != trace.chain.skip:
            self.skip.setChecked(trace.chain.skip)
