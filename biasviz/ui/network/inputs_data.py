"""The data in the left panel of the Network lab: which set, what its generator is told, what is held out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy

from biasviz.counts import MOST_SEED
from biasviz.data import Generated
from biasviz.data.generators import GENERATORS
from biasviz.data.table import MOST_ROWS
from biasviz.experiments.network.rows import split_words
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import each, tr
from biasviz.numerics.records import Interval
from biasviz.ui.batch.inputs_text import GENERATED
from biasviz.ui.fields import ChoiceField, NumberField
from biasviz.ui.network import inputs_text as text
from biasviz.ui.panel import Panel
from biasviz.ui.theme import Look
from biasviz.updates.network_data import OF_BATCH, SETS, chosen_set

ALLOWED = {"rows": Interval(1.0, MOST_ROWS), "seed": Interval(0.0, MOST_SEED)}
SHARES = Interval(0.0, 0.9)


class DataPart(QObject):
    """Which rows there are.

    Signals:
        chosen(str): the user wants that set of rows.
        generated(str, float): the user set "rows" or "seed" of the generator.
        test_set(float), split_set(float): the user set the share that is held out, or its seed.
        standardized(bool): the inputs are to be shifted and scaled, or not.
        refused(str): the user typed something else than an allowed number.

    """

    chosen = Signal(str)
    generated = Signal(str, float)
    test_set = Signal(float)
    split_set = Signal(float)
    standardized = Signal(bool)
    refused = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.widget)
        self.set = ChoiceField("data_set", *each(text.DATA))
        titles = {id: tr(GENERATORS[id].title) if id in GENERATORS else tr("Iris") for id in SETS}
        self.set.offer(titles | {OF_BATCH: tr(text.ROWS_OF_BATCH)})
        self.line = QLabel()
        self.line.setObjectName("data_line")
        self.line.setProperty("ink", "muted")
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fields = {
            name: NumberField(name, tr(title), tr(meaning), ALLOWED[name], step=1.0, caption=tr(caption), fixed=True,
                              compact=True, whole=True)
            for name, (caption, title, meaning) in GENERATED.items() if name in ALLOWED
        }  # fmt: skip
        caption, title, meaning = map(tr, text.TEST)
        self.test = NumberField("test_share", title, meaning, SHARES, step=0.05, caption=caption, fixed=True,
                                compact=True)  # fmt: skip
        caption, title, meaning = map(tr, text.SPLIT)
        self.split = NumberField("split_seed", title, meaning, ALLOWED["seed"], step=1.0, caption=caption, fixed=True,
                                 compact=True, whole=True)  # fmt: skip
        self.standardize = QCheckBox(tr(text.STANDARDIZED[0]))
        self.standardize.setObjectName("standardized")
        self.standardize.setAccessibleName(tr(text.STANDARDIZED[0]))
        self.standardize.setToolTip(tr(text.STANDARDIZED[1]))
        self.layout = panel.titled(tr(text.DATA[0]), self.set)
        self.layout.addWidget(self.line)
        self.layout.addLayout(panel.pair(self.fields["rows"], self.fields["seed"]))
        self.layout.addLayout(panel.pair(self.test, self.split))
        self.layout.addWidget(self.standardize)
        self.set.chosen.connect(self.chosen)
        self.test.edited.connect(self.test_set)
        self.split.edited.connect(self.split_set)
        self.standardize.clicked.connect(self.standardized)
        for name, field in self.fields.items():
            field.edited.connect(lambda value, name=name: self.generated.emit(name, value))
        for field in (*self.fields.values(), self.test, self.split):
            field.refused.connect(self.refused)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self.line.setFont(look.font(12))
        self.line.setFixedHeight(look.px(18))
        self.standardize.setFont(look.font(12))
        self.standardize.setMinimumHeight(look.px(20))
        self.set.restyle(look)
        for field in (*self.fields.values(), self.test, self.split):
            field.restyle(look)

    def set_shown(self, trace: NetworkTrace) -> None:
        """Show where the rows come from."""
        network = trace.network
        source = network.batch.source
        self.set.set_shown(chosen_set(network.batch), tr(text.OWN))
        made = isinstance(source, Generated)
        for name, field in self.fields.items():
            if field.isHidden() == made:
                field.setVisible(made)
            if isinstance(source, Generated):
                field.set_shown(float(getattr(source, name)))
        self.test.set_shown(network.test)
        self.split.set_shown(float(network.split))
        if self.split.isEnabled() != (network.test > 0):
            self.split.setEnabled(network.test > 0)
        if self.standardize.isChecked() != network.standardized:
            self.standardize.setChecked(network.standardized)
        lines = text.data_line(network)
        wide = max(self.line.width(), 160)
        words = next((w for w in lines if self.line.fontMetrics().horizontalAdvance(w) <= wide), lines[-1])
        if words != self.line.text():
            self.line.setText(words)
        self.line.setToolTip(split_words(network))
