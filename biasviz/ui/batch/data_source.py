"""Where the rows come from: the choice of it, and the numbers of a generator."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from biasviz.counts import MOST_SEED
from biasviz.data import FromFile, Generated, Shipped, Source, Table
from biasviz.data.binary import short
from biasviz.data.generators import GENERATORS, WHOLE
from biasviz.data.shipped import SHIPPED
from biasviz.data.table import MOST_ROWS
from biasviz.language import tr
from biasviz.numerics.records import Interval
from biasviz.ui.choices import ChoiceField
from biasviz.ui.fields import NumberField
from biasviz.ui.theme import Look

TYPED = "typed"
Entry = tuple[str, str, str, Interval, float | None, bool]
"""Name, title, meaning, allowed numbers, step and whether it counts something."""


class SourceRow(QObject):
    """The upper part of the Data page.

    Signals:
        typed_asked, generator_asked(str), shipped_asked(str), file_asked: another source.
        number_set(str, float): "rows", "seed" or a parameter of the generator.
        refused(str): why a number was not taken.

    """

    typed_asked = Signal()
    generator_asked = Signal(str)
    shipped_asked = Signal(str)
    file_asked = Signal()
    number_set = Signal(str, float)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()
        self.setParent(self.widget)
        self.choice = ChoiceField("data_source", tr("Rows from"), tr("Where the rows of the batch come from."))
        self.choice.offer_groups(
            [(tr("By hand"), TYPED, tr("Typed or pasted"))]
            + [(tr("Made from a seed"), g.id, tr(g.title)) for g in GENERATORS.values()]
            + [(tr("Comes with biasviz"), s.id, tr(s.title)) for s in SHIPPED.values()]
        )
        self.choice.chosen.connect(self._chosen)
        self._label = QLabel(tr("Rows from"))
        self._label.setBuddy(self.choice)
        self.open = QPushButton(tr("Open a file…"))
        self.open.setObjectName("data_open")
        self.open.setAccessibleName(tr("Open a file of data"))
        self.open.setToolTip(tr("Reads CSV, TSV, NPY, NPZ, MNIST's IDX or CIFAR-10's binary form."))
        self.open.clicked.connect(self.file_asked)
        self.shapes = QLabel()
        self.shapes.setObjectName("data_shapes")
        self.meaning = QLabel()
        self.meaning.setWordWrap(True)
        self.meaning.setProperty("ink", "muted")
        self.warning = QLabel()
        self.warning.setObjectName("data_warning")
        self.warning.setWordWrap(True)
        self.warning.setProperty("ink", "bad")
        self.fields: dict[str, NumberField] = {}
        self._labels: list[QLabel] = []
        self._generator = ""
        self._look: Look | None = None
        self._top = QHBoxLayout()
        for part in (self._label, self.choice, self.open):
            self._top.addWidget(part)
        self._top.addStretch(1)
        self._top.addWidget(self.shapes)
        self._grid = QGridLayout()
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._top)
        column.addLayout(self._grid)
        column.addWidget(self.meaning)
        column.addWidget(self.warning)
        self._column = column

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        self._column.setSpacing(look.px(7))
        self._top.setSpacing(look.px(8))
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setVerticalSpacing(look.px(2))
        self.choice.restyle(look)
        self.choice.setFixedWidth(look.px(230))
        self.open.setFixedHeight(look.px(26))
        for part in (self._label, self.open, self.meaning, self.warning):
            part.setFont(look.font(13))
        self.shapes.setFont(look.font(13, 600))
        for field in self.fields.values():
            field.restyle(look)
            field.setFixedWidth(look.px(96))
        for label in self._labels:
            label.setFont(look.font(12))

    def render(self, source: Source, table: Table, shapes: str) -> None:
        """Show the source."""
        self.shapes.setText(shapes)
        if isinstance(source, Generated):
            known = GENERATORS[source.id]
            self.choice.set_shown(source.id)
            self._offer(source.id)
            for name, value in (("rows", source.rows), ("seed", source.seed), *source.parameters):
                if name in self.fields:
                    self.fields[name].set_shown(float(value))
            self.meaning.setText(tr(known.meaning))
            return
        self._offer("")
        if isinstance(source, Shipped):
            self.choice.set_shown(source.id)
            shipped = SHIPPED[source.id]
            self.meaning.setText(f"{tr(shipped.meaning)} {tr('Source: {source}', source=tr(shipped.source))}")
        elif isinstance(source, FromFile):
            self.choice.set_shown("file", short(source.path))
            self.meaning.setText(tr("Read from {path}.", path=source.path))
        else:
            self.choice.set_shown(TYPED)
            self.meaning.setText(
                tr("Type into a cell, or paste from a spreadsheet. The sign under a name says what the column is.")
            )

    def warn(self, words: str) -> None:
        """Show what does not fit, or nothing."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def _chosen(self, id: str) -> None:
        if id == TYPED:
            self.typed_asked.emit()
        elif id in GENERATORS:
            self.generator_asked.emit(id)
        elif id in SHIPPED:
            self.shipped_asked.emit(id)

    def _offer(self, generator: str) -> None:
        """Have the fields of a generator, or none."""
        if generator == self._generator:
            return
        self._generator = generator
        for part in (*self.fields.values(), *self._labels):
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.fields, self._labels = {}, []
        for place, (name, title, meaning, allowed, step, whole) in enumerate(_entries(generator)):
            field = NumberField(f"data_{name}", title, meaning, allowed, step, fixed=step is not None, whole=whole)
            field.edited.connect(lambda value, name=name: self.number_set.emit(name, value))
            field.refused.connect(self.refused)
            label = QLabel(title)
            label.setBuddy(field)
            label.setProperty("ink", "muted")
            self.fields[name] = field
            self._labels.append(label)
            self._grid.addWidget(label, 0, place)
            self._grid.addWidget(field, 1, place)
        self._grid.setColumnStretch(12, 1)
        if self._look is not None:
            self.restyle(self._look)


def _entries(generator: str) -> list[Entry]:
    if not generator:
        return []
    known = GENERATORS[generator]
    rows = Interval(1, MOST_ROWS)
    found: list[Entry] = [
        ("rows", tr("rows"), tr("How many rows are made, up to {n}.", n=f"{MOST_ROWS:,}"), rows, None, True)
    ]
    if known.seeded:
        meaning = tr("Draws the numbers: the same seed gives the same rows, for ever.")
        found.append(("seed", tr("seed"), meaning, Interval(0, MOST_SEED), 1, True))
    for p in known.parameters:
        found.append((p.name, tr(p.title), tr(p.meaning), p.allowed, p.step, p.name in WHOLE))
    return found
