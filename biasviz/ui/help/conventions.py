"""The conventions, each with its sentence, its true numbers here, and a switch."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from biasviz.experiments.neuron.conventions import CONVENTIONS, by_convention, chosen, keeping, slopes_by
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.help import conventions_text as text
from biasviz.ui.style import palette
from biasviz.ui.theme import Look


class _Part:
    """One convention: title, sentence, a row for each way, a note."""

    def __init__(self, convention: str, column: QVBoxLayout) -> None:
        self.convention = convention
        self.title, self.sentence, self.note = QLabel(tr(text.TITLES[convention])), QLabel(), QLabel()
        self.sentence.setText(tr(text.SENTENCES[convention]))
        self.note.setObjectName(f"note_{convention}")
        self.note.setProperty("ink", "muted")
        self.group = QButtonGroup()
        self.grid = QGridLayout()
        self.grid.setColumnStretch(0, 1)
        self.ways: dict[str, tuple[QRadioButton, QLabel]] = {}
        for row, id in enumerate(CONVENTIONS[convention]):
            button, number = QRadioButton(tr(text.WAYS[id])), QLabel()
            button.setObjectName(f"{convention}_{id}")
            number.setObjectName(f"slope_{id}")
            number.setProperty("ink", "bias")
            self.group.addButton(button)
            self.grid.addWidget(button, row, 0)
            self.grid.addWidget(number, row, 1, Qt.AlignmentFlag.AlignRight)
            self.ways[id] = button, number
        for label in (self.sentence, self.note):
            label.setWordWrap(True)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addLayout(self.grid)
        column.addWidget(self.note)

    def restyle(self, look: Look) -> None:
        self.title.setFont(look.font(14, 700))
        self.title.setContentsMargins(0, look.px(8), 0, 0)
        self.grid.setVerticalSpacing(look.px(2))
        for label in (self.sentence, self.note):
            label.setFont(look.font(13))
        # Room for two lines, so that the window keeps its size while the words change.
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        for button, number in self.ways.values():
            button.setFont(look.font(13))
            button.setMinimumHeight(look.px(24))
            number.setFont(look.font(13, 600))

    def render(self, trace: NeuronTrace, keep: bool) -> None:
        """Show which way holds, and the numbers by each."""
        run = replace(trace.lab.run, start=trace.neuron)
        problem = run.start.problem
        now, slopes = chosen(problem, self.convention), slopes_by(run.start, self.convention)
        self.group.setExclusive(now is not None)
        for id, (button, number) in self.ways.items():
            words = text.slope(slopes.get(id))
            button.setEnabled(now is not None)
            button.setChecked(id == now)
            button.setAccessibleName(f"{tr(text.TITLES[self.convention])}: {tr(text.WAYS[id])}")
            button.setAccessibleDescription(words)
            number.setText(words)
        others = [id for id in self.ways if id != now]
        one = now is not None and len(others) == 1
        kept = keeping(run, by_convention(problem, self.convention, others[0])) if one else None
        self.note.setText(text.note(run, self.convention, slopes, kept, keep))


class Conventions(QObject):
    """A window of its own beside the program's, which goes on meanwhile.

    Signals:
        chosen(str, str, bool): the user chose a way of a convention, and whether the movement stays the same.

    """

    chosen = Signal(str, str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._trace: NeuronTrace | None = None
        self.widget = QDialog(parent)
        self.widget.setObjectName("conventions")
        self.widget.setWindowTitle(tr(text.TITLE))
        self._column = QVBoxLayout(self.widget)
        self._lead = QLabel(tr(text.LEAD))
        self._lead.setWordWrap(True)
        self._column.addWidget(self._lead)
        self._parts = []
        for convention in CONVENTIONS:
            part = _Part(convention, self._column)
            for id, (button, _) in part.ways.items():
                button.clicked.connect(partial(self._choose, convention, id))
            self._parts.append(part)
            if convention == "reduction":
                self.keep = QCheckBox(tr(text.KEEP))
                self._column.addWidget(self.keep)
        self.keep.setObjectName("keep_movement")
        self.keep.setAccessibleName(tr(text.KEEP))
        self.keep.setToolTip(tr(text.KEEP_TIP))
        self.keep.setChecked(True)
        self.keep.clicked.connect(self._again)
        self._close = QPushButton(tr(text.CLOSE))
        self._close.setObjectName("close_conventions")
        self._close.setAccessibleName(tr(text.CLOSE_NAME))
        self._close.setToolTip(tr(text.CLOSE_TIP))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.widget.close)
        self._column.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignRight)

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        self.widget.show()
        self.widget.activateWindow()
        part = self._parts[0]
        now = next((b for b, _ in part.ways.values() if b.isChecked()), self.keep)
        now.setFocus(Qt.FocusReason.TabFocusReason)

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self.widget.setPalette(palette(look))
        self._column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(14))
        self._column.setSpacing(look.px(6))
        self._lead.setFont(look.font(13))
        for part in self._parts:
            part.restyle(look)
        self.keep.setFont(look.font(13))
        self._close.setFont(look.font())
        self._close.setMinimumSize(look.px(80), look.px(28))
        self._width = look.px(460)
        self._fit()

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show the conventions of the present neuron."""
        self._trace = trace
        self._again()

    def _fit(self) -> None:
        """Be as high as the words; the layout of a window asks only for their width."""
        self.widget.setFixedSize(self._width, self._column.totalHeightForWidth(self._width))

    def _again(self) -> None:
        if self._trace is not None:
            for part in self._parts:
                part.render(self._trace, self.keep.isChecked())
            self._fit()

    def _choose(self, convention: str, id: str, *_: bool) -> None:
        self.chosen.emit(convention, id, self.keep.isChecked())
