"""The data in the left panel of the Batch lab: how much of it, the way to the table, what a generator is told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from biasviz.counts import MOST_SEED
from biasviz.data.generators import GENERATORS, filled
from biasviz.data.sources import Generated
from biasviz.data.table import MOST_ROWS
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import tr
from biasviz.numerics.records import Interval
from biasviz.ui.batch import inputs_text as text
from biasviz.ui.fields import NumberField
from biasviz.ui.panel import Panel
from biasviz.ui.theme import Look

ALLOWED = {
    "rows": Interval(1.0, MOST_ROWS), "seed": Interval(0.0, MOST_SEED),
    "features": Interval(1.0, 64.0), "outputs": Interval(1.0, 64.0),
}  # fmt: skip
PAIRS = (("rows", "seed"), ("features", "outputs"))


class DataPart(QObject):
    """Data, the button to the table, one line on how much there is, and fields where it is generated.

    Signals:
        table_asked: the user wants the table.
        generated(str, float): the user set "rows", "seed" or a parameter of the generator.
        refused(str): the user typed something else than an allowed number.

    """

    table_asked = Signal()
    generated = Signal(str, float)
    refused = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.widget)
        self._lines: tuple[str, ...] = ()
        self._look: Look | None = None
        self.table = QPushButton(tr(text.OPEN_DATA[0]))
        self.table.setObjectName("open_data")
        self.table.setAccessibleName(tr("Data as a table"))
        self.table.setToolTip(tr(text.OPEN_DATA[1]))
        self.table.setProperty("flat", True)
        self.line = QLabel()
        self.line.setObjectName("data_line")
        self.line.installEventFilter(self)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fields = {
            name: NumberField(name, tr(title), tr(meaning), ALLOWED[name], step=1.0, caption=tr(caption), fixed=True,
                              compact=True, whole=True)
            for name, (caption, title, meaning) in text.GENERATED.items()
        }  # fmt: skip
        head = QHBoxLayout()
        head.addWidget(panel.caption(tr(text.DATA)), 1)
        head.addWidget(self.table)
        self.layout = panel.group()
        self.layout.addLayout(head)
        self.layout.addWidget(self.line)
        for pair in PAIRS:
            self.layout.addLayout(panel.pair(*(self.fields[name] for name in pair)))
        self.table.clicked.connect(lambda: self.table_asked.emit())
        for name, field in self.fields.items():
            field.edited.connect(lambda value, name=name: self.generated.emit(name, value))
            field.refused.connect(self.refused)
            field.hide()

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._look = look
        self.table.setFont(look.font(12))
        self.table.setFixedHeight(look.px(20))
        self.line.setFont(look.font(12))
        self.line.setFixedHeight(look.px(18))
        for field in self.fields.values():
            field.restyle(look)
        self._fit()

    def set_shown(self, trace: BatchTrace) -> None:
        """Show how much there is, and the numbers of the generator."""
        source = trace.layer.batch.source
        given: dict[str, float] = {}
        if isinstance(source, Generated):
            known = GENERATORS[source.id]
            given = {"rows": source.rows, **dict(filled(known, dict(source.parameters)))}
            given |= {"seed": source.seed} if known.seeded else {}
        for name, field in self.fields.items():
            if field.isHidden() == (name in given):
                field.setVisible(name in given)
            if name in given:
                field.set_shown(float(given[name]))
        lines = tuple(text.data_lines(trace))
        if lines != self._lines:
            self._lines = lines
            self._fit()

    def fit(self, width: int) -> None:
        """Choose words that fit into a width in pixels."""
        metrics = QFontMetrics(self.line.font())
        fitting = [words for words in self._lines if metrics.horizontalAdvance(words) <= width]
        words = (fitting or [*self._lines[-1:], ""])[0]
        if words != self.line.text():
            self.line.setText(words)
            self.line.setToolTip(self._lines[0] if words != self._lines[0] else "")

    def _fit(self) -> None:
        if self._look is not None and self._lines:
            self.fit(max(self.line.width(), self._look.px(160)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the words again where there is more or less room."""
        if event.type() == QEvent.Type.Resize and self._lines:
            self.fit(self.line.width())
        return False
