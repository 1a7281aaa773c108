"""Beside the curve: random batches, the histogram of their slopes, and what they come to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from biasviz.counts import MOST_SEED
from biasviz.experiments.layer.minibatches import draws_of
from biasviz.language import tr
from biasviz.numerics.records import Interval
from biasviz.ui.batch import curve_text as text
from biasviz.ui.batch.curve_histogram import SlopeHistogram
from biasviz.ui.batch.curve_shown import CurveShown
from biasviz.ui.fields import NumberField
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look
from biasviz.words import GUESSING

WIDTH, NARROW = 320, 286
"""At unit 1, and in a window narrower than that of the other panels."""
COUNTS = Interval(0.0, MOST_SEED)


class CurveSide(QObject):
    """Keeps nothing but what it shows.

    Signals:
        size_set(float), count_set(float), seed_set(float): another number was given.
        way_chosen(bool): a step is to see one batch, not all rows.
        refused(str): what was typed is no allowed number.

    """

    size_set = Signal(float)
    count_set = Signal(float)
    seed_set = Signal(float)
    way_chosen = Signal(bool)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()
        self.setParent(self.widget)
        self.widget.setObjectName("curve_side")
        self._column = QVBoxLayout(self.widget)
        self._heading = QLabel(tr(text.HISTOGRAM))
        self._column.addWidget(self._heading)
        self._controls = QWidget()
        self._grid = QGridLayout(self._controls)
        self._captions: list[QLabel] = []
        self.fields: dict[str, NumberField] = {}
        named = {"size": (text.SIZE, self.size_set), "count": (text.COUNT, self.count_set),
                 "seed": (text.SEED, self.seed_set)}  # fmt: skip
        for k, (name, ((title, meaning), signal)) in enumerate(named.items()):
            field = self.fields[name] = NumberField(
                f"batches_{name}", tr(title), tr(meaning), COUNTS, 1.0, fixed=True, whole=True
            )
            field.edited.connect(signal)
            field.refused.connect(self.refused)
            caption = QLabel(tr(title))
            caption.setBuddy(field)
            caption.setProperty("ink", "muted")
            self._captions.append(caption)
            self._grid.addWidget(caption, 0, k)
            self._grid.addWidget(field, 1, k)
        self._way = QLabel(tr(text.STEPS_SEE))
        self._way.setProperty("ink", "muted")
        row, group = QHBoxLayout(), QButtonGroup(self._controls)
        self.ways: dict[bool, QPushButton] = {}
        for batches, words in ((False, tr(text.ALL_ROWS)), (True, tr(text.BATCHES))):
            button = self.ways[batches] = QPushButton(words)
            button.setObjectName("step_sees_batch" if batches else "step_sees_all")
            button.setAccessibleName(f"{tr(text.STEPS_SEE)}: {words}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._chose, batches))
            group.addButton(button)
            row.addWidget(button, 1)
        row.setSpacing(0)
        self._grid.addWidget(self._way, 2, 0, 1, 3)
        self._grid.addLayout(row, 3, 0, 1, 3)
        self._column.addWidget(self._controls)
        self.histogram = SlopeHistogram()
        self._column.addWidget(self.histogram.widget, 1)
        self._found, self._expected = Sentence("batches_found", 5), Sentence("batches_expected", 2)
        self._found.setProperty("ink", "text")
        self._column.addWidget(self._expected)
        self._column.addWidget(self._found)

    def _chose(self, batches: bool, *_: bool) -> None:
        self.way_chosen.emit(batches)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        px = look.px
        self._column.setContentsMargins(px(4), px(6), px(14), px(8))
        self._column.setSpacing(px(6))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(3))
        self._heading.setFont(look.font(13, 600))
        for label in (*self._captions, self._way):
            label.setFont(look.font(12))
        for field in self.fields.values():
            field.restyle(look)
        for button in self.ways.values():
            button.setFont(look.font(13, 500))
            button.setFixedHeight(px(28))
        self.histogram.restyle(look)
        self._found.set_font(look.font(13, 500))
        self._expected.set_font(look.font(12))

    def fit(self, look: Look, narrow: bool) -> None:
        """Take the width that the window leaves."""
        self.widget.setFixedWidth(look.px(NARROW if narrow else WIDTH))

    def render(self, shown: CurveShown) -> None:
        """Show the batches."""
        draws, drawn, reduction = draws_of(shown.lab), shown.drawn, shown.run.start.reduction
        self._controls.setVisible(not shown.view.present)
        for name, value in (("size", draws.size), ("count", draws.count), ("seed", draws.seed)):
            self.fields[name].set_shown(float(value))
        self.ways[bool(shown.run.batch_size)].setChecked(True)
        self.histogram.render(shown)
        if drawn is None:
            self._found.set_words(tr("Every row is muted: there is nothing to draw from."))
            self._expected.set_words("")
        elif shown.trace.veils("slope"):
            self._found.set_words(tr(GUESSING))
            self._expected.set_words("")
            self.histogram.canvas.setAccessibleDescription(tr(GUESSING))
        else:
            words = text.found(drawn, reduction)
            self._found.set_words(words)
            self._expected.set_words(text.expected(drawn, reduction))
            self.histogram.canvas.setAccessibleDescription(words)
