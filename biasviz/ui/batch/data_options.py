"""How a file of data is read: the fields of the import dialog, only those that its form has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from biasviz.data.images import PIXEL
from biasviz.data.options import DECIMALS, ENCODINGS, HEADERS, MISSING, SEPARATORS, Options
from biasviz.data.preview import Preview
from biasviz.language import mark, tr
from biasviz.ui.choices import ID, ChoiceField
from biasviz.ui.theme import Look

CHOICES: dict[str, tuple[str, str, Mapping[str, str]]] = {
    "header": (mark("First row"), mark("Whether the first row holds the names of the columns."), HEADERS),
    "separator": (mark("Cells parted by"), mark("What stands between two cells."), SEPARATORS),
    "decimal": (mark("Decimal sign"), mark("How numbers with decimals are written."), DECIMALS),
    "encoding": (mark("Letters"), mark("How letters are stored in the file."), ENCODINGS),
    "missing": (mark("Missing numbers"), mark("What is done with a row that lacks a number."), MISSING),
}  # fmt: skip
TEXT = tuple(CHOICES)
"""Those that a table of text has; numbers may be missing in arrays too."""
EVERY = "all"
FEWER = (100, 1000, 10_000, 100_000, 1_000_000)
MOST_LISTED = 4000
"""Columns that a list offers."""


class OptionFields(QObject):
    """The fields, two rows of them.

    Signals:
        changed: another way to read; `chosen` tells it.
        part_chosen(str): another array of the archive.
        target_chosen(str): the one column that is Y.

    """

    changed = Signal()
    part_chosen = Signal(str)
    target_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()
        self.setParent(self.widget)
        self._grid = QGridLayout(self.widget)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.fields: dict[str, ChoiceField] = {}
        self._labels: dict[str, QLabel] = {}
        self._choice("part", tr("Array"), tr("Which of its arrays is read; those with the same rows side by side."))
        for id, (title, meaning, titles) in CHOICES.items():
            self._choice(id, tr(title), tr(meaning)).offer({key: tr(words) for key, words in titles.items()})
        self._choice("target", tr("Target (Y)"), tr("The column that is learned; mark several in the table below."))
        self._choice("rows", tr("Rows"), tr("How many rows are read, from the first on."))
        self.fields["rows"].offer({EVERY: tr("all")} | {str(n): tr("the first {n}", n=f"{n:,}") for n in FEWER})
        self.fields["rows"].set_shown(EVERY)
        self.unit = QCheckBox(tr("Pixels from 0 to 1"))
        self.unit.setObjectName("import_unit")
        self.unit.setToolTip(tr("Divides the bytes of the pixels by 255."))
        self.unit.setChecked(True)
        self.fields["part"].chosen.connect(self.part_chosen)
        self.fields["target"].chosen.connect(self.target_chosen)
        for id in CHOICES:
            self.fields[id].chosen.connect(lambda _: self.changed.emit())

    def render(self, found: Preview, targets: tuple[str, ...]) -> None:
        """Show how a file is read, in fields that its form has."""
        self.fields["part"].offer({part: part for part in found.parts})
        self.fields["part"].set_shown(found.part)
        for id in CHOICES:
            self.fields[id].set_shown(str(getattr(found.chosen, id)))
        self.fields["target"].offer({name: name for name in found.names[:MOST_LISTED]})
        self.show_targets(targets)
        there = {
            "part": len(found.parts) > 1, "target": 1 < len(found.names) <= MOST_LISTED, "rows": True,
            "missing": found.form in ("text", "npy", "npz"),
        } | dict.fromkeys((id for id in TEXT if id != "missing"), found.form == "text")  # fmt: skip
        for part in (*self._labels.values(), *self.fields.values(), self.unit):
            self._grid.removeWidget(part)
        shown = [id for id, wanted in there.items() if wanted]
        for id, field in self.fields.items():
            field.setVisible(id in shown)
            self._labels[id].setVisible(id in shown)
        order = [id for id in ("part", "target", *TEXT, "rows") if id in shown]
        for k, id in enumerate(order):
            self._grid.addWidget(self._labels[id], 2 * (k // 4), k % 4)
            self._grid.addWidget(self.fields[id], 2 * (k // 4) + 1, k % 4)
        pixels = found.chosen.unit is not None
        self.unit.setVisible(pixels)
        if pixels:
            self._grid.addWidget(self.unit, 2 * (len(order) // 4) + 1, len(order) % 4)
        for column in range(4):
            self._grid.setColumnStretch(column, 1)

    def show_targets(self, targets: tuple[str, ...]) -> None:
        """Show which column is Y, or that there are several."""
        words = targets[0] if len(targets) == 1 else tr("several") if targets else tr("none yet")
        self.fields["target"].set_shown(words if len(targets) == 1 else "", words)

    def chosen(self, before: Options) -> Options:
        """Return how the file is to be read."""
        words = {id: str(self.fields[id].currentData(ID) or getattr(before, id)) for id in CHOICES}
        most = str(self.fields["rows"].currentData(ID))
        unit = None if before.unit is None else (PIXEL if self.unit.isChecked() else 1.0)
        return replace(before, **words, rows=None if most == EVERY else int(most), unit=unit)  # type: ignore[arg-type]

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(3))
        for field in self.fields.values():
            field.restyle(look)
        for label in self._labels.values():
            label.setFont(look.font(12))
        self.unit.setFont(look.font(13))

    def _choice(self, id: str, title: str, meaning: str) -> ChoiceField:
        field = ChoiceField(f"import_{id}", title, meaning)
        self._add(id, title, field)
        return field

    def _add(self, id: str, title: str, field: ChoiceField) -> None:
        label = QLabel(title, self.widget)
        label.setBuddy(field)
        label.setProperty("ink", "muted")
        field.setParent(self.widget)
        self.fields[id], self._labels[id] = field, label
