"""The page of shared biases: a convolution or units, the code that makes db, and the sum as it grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.state import State
from biasviz.ui.batch import sharing_text as text
from biasviz.ui.batch.sharing_board import SharingBoard
from biasviz.ui.batch.sharing_controls import SharingControls
from biasviz.ui.theme import Look
from biasviz.updates import batch, sharing_bias

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

SEPARATOR = "   ·   "


class SharingPage(QObject):
    """Keeps nothing but what it shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.widget = QWidget()
        self.setParent(self.widget)
        self.widget.setObjectName("sharing_page")
        self.controls, self.board = SharingControls(), SharingBoard()
        self._sentence, self._running, self._facts = (self._label(name) for name in ("sentence", "running", "facts"))
        self._code, self._shapes = self._label("code"), self._label("shapes")
        self._box = QWidget()
        self._box.setObjectName("sharing_code_box")
        self._box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = QHBoxLayout(self._box)
        self._line.addWidget(self._code)
        self._line.addWidget(self._shapes, 1)
        self._column = QVBoxLayout(self.widget)
        self._column.addWidget(self.controls.widget)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self.board, 1)
        for part in (self._box, self._running, self._facts):
            self._column.addWidget(part)
        self._look: Look | None = None
        self._trace: SharingTrace | None = None
        self.widget.installEventFilter(self)
        self._wire(window)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(f"sharing_{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        across = QSizePolicy.Policy.Fixed if name == "code" else QSizePolicy.Policy.Ignored
        label.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if name in ("code", "facts", "running"):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _wire(self, window: MainWindow) -> None:
        store, controls, board = window.store, self.controls, self.board
        for signal, update in (
            (controls.kind_chosen, sharing_bias.choose_kind), (controls.count_set, sharing_bias.set_count),
            (controls.channels_chosen, sharing_bias.choose_channels),
            (controls.picture_chosen, sharing_bias.choose_picture),
            (controls.target_chosen, sharing_bias.choose_target),
            (controls.activation_chosen, sharing_bias.choose_activation),
            (controls.reduction_chosen, sharing_bias.choose_reduction),
            (controls.rate_set, sharing_bias.set_learning_rate), (controls.bias_set, sharing_bias.set_bias),
            (controls.example_chosen, sharing_bias.choose_example), (controls.way_chosen, sharing_bias.share),
            (controls.drawn, sharing_bias.draw_units), (board.chosen, sharing_bias.choose_bias),
            (board.joined, sharing_bias.join), (board.pointed, batch.point_at),
        ):  # fmt: skip
            signal.connect(store.action(update))
        controls.refused.connect(window.notice.refuse)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        px, theme = look.px, look.theme
        self._column.setContentsMargins(px(16), px(6), px(14), px(8))
        self._column.setSpacing(px(5))
        self.controls.restyle(look)
        self.board.restyle(look)
        self._sentence.setFont(look.font(14, 600))
        self._code.setFont(look.font(14, 500))
        self._shapes.setFont(look.font(13))
        self._running.setFont(look.font(14, 600))
        self._facts.setFont(look.font(12))
        self._running.setStyleSheet(f"color: {theme.bias};")
        self._facts.setStyleSheet(f"color: {theme.muted};")
        self._line.setContentsMargins(px(12), px(6), px(12), px(6))
        self._line.setSpacing(px(16))
        ground, plain, quiet = ("#14181d", "#ffffff", "#b9c3d0")
        if theme.id == "dark":
            ground = theme.field
        self._box.setStyleSheet(f"QWidget#sharing_code_box {{ background: {ground}; border-radius: {px(5)}px; }}")
        self._code.setStyleSheet(f"color: {plain};")
        self._shapes.setStyleSheet(f"color: {quiet};")

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the state."""
        lab = state.batch
        if lab is None or self._look is None:
            return
        found = SharingTrace(lab.sharing, lab.shared_place)
        self.controls.widget.setVisible(not state.view.present)
        self.controls.render(found)
        self.board.set_shown(found, lab.hover, state.view.motion)
        code, shapes = text.code(found)
        self._write(self._code, code)
        self._write(self._shapes, shapes)
        self._write(self._sentence, text.pointed(found, lab.hover))
        self._trace = found
        self._fill()

    def _fill(self) -> None:
        """Write the lines that go as far as there is room."""
        found, look = self._trace, self._look
        if found is None or look is None:
            return
        room = self.widget.width() - look.px(30)
        metrics = QFontMetricsF(self._running.font())
        self._write(self._running, text.running(found, lambda words: metrics.horizontalAdvance(words) <= room))
        facts = QFontMetricsF(self._facts.font())
        parts = text.facts(found)
        while len(parts) > 1 and facts.horizontalAdvance(SEPARATOR.join(parts)) > room:
            parts = parts[:-1]
        self._write(self._facts, SEPARATOR.join(parts))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width."""
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return False

    def _write(self, label: QLabel, words: str) -> None:
        if label.text() != words:
            label.setText(words)
            label.setAccessibleName(words)


