"""The buttons of the page: what the picture is of, over which inputs, and which row goes through the network."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import each, mark, tr
from biasviz.ui.fields import ChoiceField
from biasviz.ui.fitted import Fitted
from biasviz.ui.network.diagram_pictures import kind_of, plane_of
from biasviz.ui.theme import Look
from biasviz.ui.turner import Turner
from biasviz.words import fixed, grouped

OUTPUT = (mark("Output"), mark("What the network gives for every input."))
UNIT = (mark("Chosen unit"), mark("Where z of the chosen unit is 0: the line that its bias shifts."))
ACROSS = (mark("Input across"), mark("The input that runs from left to right."))
UP = (mark("Input upwards"), mark("The input that runs from below to above."))
BEFORE = (mark("Previous row"), mark("Let the row before go through the network."))
HINTS = (mark("drag a bias up or down; click a point to send its row through"), mark("drag a bias up or down"))
"""What the hand can do; the longest that there is room for, or none."""
AFTER = (mark("Next row"), mark("Let the next row go through the network."))


class PictureControls(QObject):
    """What the picture is of, and over which two inputs.

    Signals:
        of_unit_chosen(bool): it is to be of the chosen unit, or of the output.
        plane_chosen(int, int): the two inputs.

    """

    of_unit_chosen = Signal(bool)
    plane_chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()
        self.setParent(self.widget)
        self.widget.setObjectName("diagram_controls")
        self._column = QVBoxLayout(self.widget)
        self._row, self._group = QHBoxLayout(), QButtonGroup(self.widget)
        self.ways: dict[bool, QPushButton] = {}
        for of_unit, (title, meaning) in ((False, OUTPUT), (True, UNIT)):
            button = self.ways[of_unit] = QPushButton(tr(title))
            button.setObjectName("picture_of_unit" if of_unit else "picture_of_output")
            button.setAccessibleName(tr(title))
            button.setToolTip(tr(meaning))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._chose, of_unit))
            self._group.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._column.addLayout(self._row)
        self._inputs = QWidget()
        row = self._inputs_row = QHBoxLayout(self._inputs)
        row.setContentsMargins(0, 0, 0, 0)
        self._captions: list[QLabel] = []
        self.axes: list[ChoiceField] = []
        for k, words in enumerate((ACROSS, UP)):
            title, meaning = each(words)
            field = ChoiceField(f"picture_{'across' if not k else 'up'}", title, meaning)
            caption = QLabel("→" if not k else "↑")
            caption.setProperty("ink", "muted")
            caption.setBuddy(field)
            field.chosen.connect(partial(self._axis, k))
            self._captions.append(caption)
            self.axes.append(field)
            row.addWidget(caption)
            row.addWidget(field, 1)
        self._column.addWidget(self._inputs)
        self._pair = (0, 1)
        self._names: tuple[str, ...] | None = None

    def _chose(self, of_unit: bool, *_: bool) -> None:
        self.of_unit_chosen.emit(of_unit)

    def _axis(self, k: int, id: str) -> None:
        """Take an input for an axis; where the other axis has it they change places."""
        pair, chosen = list(self._pair), int(id)
        if pair[1 - k] == chosen:
            pair[1 - k] = pair[k]
        pair[k] = chosen
        self.plane_chosen.emit(*pair)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._column.setContentsMargins(look.px(4), look.px(4), look.px(10), look.px(2))
        self._column.setSpacing(look.px(4))
        self._row.setSpacing(look.px(4))
        self._inputs_row.setSpacing(look.px(5))
        for button in self.ways.values():
            button.setFont(look.font(13, 500))
            button.setFixedHeight(look.px(26))
            button.setMinimumWidth(QFontMetrics(button.font()).horizontalAdvance(button.text()) + look.px(24))
        for caption in self._captions:
            caption.setFont(look.font(12))
        for field in self.axes:
            field.restyle(look)

    def render(self, trace: NetworkTrace, present: bool) -> None:
        """Show what is chosen; a presented picture names its axes itself."""
        names, network = trace.names[0], trace.network
        self.ways[trace.lab.of_unit].setChecked(True)
        choose = kind_of(network) == "plane" and len(names) > 2 and not present
        if self._inputs.isHidden() == choose:
            self._inputs.setVisible(choose)
        if choose:
            if names != self._names:
                self._names = names
                for field in self.axes:
                    field.offer({str(k): name for k, name in enumerate(names)})
            self._pair = plane_of(trace)
            for field, chosen in zip(self.axes, self._pair, strict=True):
                field.set_shown(str(chosen))


class RowBar(QObject):
    """◂ row 3 of 500 ▸ and what the network makes of it.

    Signals:
        turned(int): another row.

    """

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()
        self.setParent(self.widget)
        self.widget.setObjectName("diagram_row_bar")
        self._row = QHBoxLayout(self.widget)
        self.turner = Turner("diagram_row", BEFORE, AFTER)
        self.turner.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in self.turner.parts:
            self._row.addWidget(part)
        for button in (self.turner.before, self.turner.after):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.says, self.hint = QLabel(), Fitted("diagram_hint")
        self.says.setObjectName("diagram_row_says")
        for label in (self.says, self.hint):
            label.setProperty("ink", "muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.says)
        self._row.addWidget(self.hint, 1)
        self.turner.turned.connect(self.turned)
        self._look: Look | None = None

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._look = look
        self._row.setContentsMargins(look.px(8), 0, look.px(14), look.px(2))
        self._row.setSpacing(look.px(4))
        self.turner.restyle(look)
        self.says.setFont(look.font(12))
        self.hint.setFont(look.font(12))

    def render(self, trace: NetworkTrace, present: bool) -> None:
        """Show which row it is; and what the hand can do, as long as nothing was done."""
        lab = trace.lab
        fresh = lab.place == 0 and lab.run == lab.loaded and not lab.playing and not present and not lab.veiled
        self.hint.set_words(*(tr(words) for words in HINTS if fresh), "")
        i, n = trace.lab.row, trace.n
        words = mark("row {i} of {n}")
        self.turner.set_shown(i, n, tr(words, i=grouped(i + 1), n=grouped(n)))
        if self._look is not None:  # as wide as the last row needs, so that the buttons stand still
            widest = QFontMetrics(self.turner.label.font()).horizontalAdvance(tr(words, i=grouped(n), n=grouped(n)))
            self.turner.label.setFixedWidth(widest + self._look.px(6))
        said = tr("its loss ℓ = {loss}", loss=fixed(float(trace.one.loss[0]), 3))
        if self.says.text() != said:
            self.says.setText(said)
