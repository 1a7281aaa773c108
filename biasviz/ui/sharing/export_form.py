"""The fields of the export dialog: a row each, in one column of names and one of fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from biasviz.experiments.neuron.path import LONGEST
from biasviz.language import tr
from biasviz.numerics.records import Interval
from biasviz.sharing.film import PACES
from biasviz.sharing.order import KINDS, LARGEST, SCALES, Order, contents, nothing_of, with_kind, with_what
from biasviz.sharing.tables import MOST_POINTS
from biasviz.state import THEMES
from biasviz.ui.fields import ChoiceField, NumberField
from biasviz.ui.sharing import export_text as say
from biasviz.ui.theme import Look

SIZES = Interval(1, LARGEST)
STEPS = Interval(0, LONGEST)


class ExportForm(QObject):
    """Shows an order, and signals the one that the user makes of it.

    Attributes:
        widget: what is put into the dialog.
        lab: id of the lab for which it offers.

    Signals: changed(Order): the user chose something else. refused(str): what was typed is not allowed.

    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()
        self.setParent(self.widget)
        self._grid = QGridLayout(self.widget)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._order, self.lab = Order(), "neuron"
        self._kinds = {id: self._kind(id, tr(title)) for id, title in KINDS.items()}
        group = QButtonGroup(self)
        for button in self._kinds.values():
            group.addButton(button)
        choices = (
            ("format", tr("Format"), tr("The kind of file.")),
            ("what", tr("Shows"), tr("What is written.")),
            ("theme", tr("Theme"), tr("Colours of the picture.")),
            ("pace", tr("Frames"), tr("How many frames a step has.")),
        )
        self._choices = {id: ChoiceField(f"export_{id}", title, tip) for id, title, tip in choices}
        self._choices["theme"].offer({id: tr(title) for id, title in THEMES.items()})
        self._choices["pace"].offer(say.pace_titles())
        self._offered: tuple[str, ...] = ()
        numbers = (
            ("width", tr("Width in pixels"), SIZES, 10.0, True),
            ("height", tr("Height in pixels"), SIZES, 10.0, True),
            ("scale", tr("Scale"), Interval(*SCALES), 1.0, False),
            ("first", tr("First step"), STEPS, 1.0, True),
            ("last", tr("Last step"), STEPS, 1.0, True),
            ("speed", tr("Steps a second"), Interval(0, 5000, open_low=True), 1.0, False),
            ("points", tr("Points of the curve"), Interval(2, MOST_POINTS), 100.0, True),
        )
        self._numbers = {
            id: NumberField(f"export_{id}", title, f"{title}.", allowed, step, fixed=True, whole=True)
            for id, title, allowed, step, _ in numbers
        }
        self._whole = {id for id, *_, whole in numbers if whole}
        for id, choice in self._choices.items():
            choice.chosen.connect(partial(self._chosen, id))
        for id, number in self._numbers.items():
            number.edited.connect(partial(self._edited, id))
            number.refused.connect(self.refused)
        c, n = self._choices, self._numbers
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        self.add_row("kind", tr("What"), *self._kinds.values())
        self.add_row("format", tr("Format"), c["format"])
        self.add_row("what", tr("Shows"), c["what"])
        self.add_row("theme", tr("Theme"), c["theme"])
        self.add_row("size", tr("Size"), n["width"], QLabel("×"), n["height"])
        self.add_row("scale", tr("Scale"), n["scale"])
        self.add_row("steps", tr("Steps"), n["first"], QLabel(tr("to")), n["last"])
        self.add_row("pace", tr("Frames"), c["pace"])
        self.add_row("speed", tr("Steps a second"), n["speed"])
        self.add_row("points", tr("Points"), n["points"])

    def _kind(self, id: str, title: str) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(f"export_kind_{id}")
        button.setAccessibleName(title)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.changed.emit(with_kind(self._order, id, self.lab)))
        return button

    def add_row(self, id: str, title: str, *parts: QWidget) -> None:
        """Add a row with its name; labels in it are as wide as their words."""
        label, box = QLabel(title), QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            row.addWidget(part, 0 if isinstance(part, QLabel) else 1)
        if id != "kind":
            label.setBuddy(parts[0])
        at = len(self._rows)
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(box, at, 1)
        self._rows[id] = (label, box)

    def show_order(self, order: Order, lab: str, race_clock: bool) -> None:
        """Show an order for the lab of that id; `race_clock` says that an animation follows a log clock."""
        self._order, self.lab = order, lab
        kind = order.kind
        offered = (kind, *contents(lab, kind), *say.format_titles(kind).values())
        if offered != self._offered:
            self._offered = offered
            self._choices["format"].offer(say.format_titles(kind))
            self._choices["what"].offer({id: tr(say.WHAT_TITLES[id]) for id in contents(lab, kind)})
        for id, button in self._kinds.items():
            button.setChecked(id == kind)
            there = bool(contents(lab, id))
            button.setEnabled(there)
            button.setToolTip(tr("Exports: {kind}.", kind=tr(KINDS[id])) if there else nothing_of(lab, id))
        shown: Mapping[str, str] = {
            "format": order.format, "what": order.what, "theme": order.theme,
            "pace": repr(min(PACES, key=lambda pace: abs(pace - order.pace))),
        }  # fmt: skip
        for id, value in shown.items():
            self._choices[id].set_shown(value)
        for id, field in self._numbers.items():
            field.set_shown(float(getattr(order, id)))
        table, film = kind == "table", kind == "animation"
        visible = {
            "what": kind != "vector", "theme": not table, "size": not table, "scale": kind == "picture",
            "steps": film or (table and order.what == "run"), "pace": film and not race_clock, "speed": film,
            "points": table and order.what == "curve",
        }  # fmt: skip
        for id, there in visible.items():
            for part in self._rows[id]:
                part.setVisible(there)

    def _chosen(self, id: str, value: str) -> None:
        if id == "what":
            self.changed.emit(with_what(self._order, value))
        else:
            self.changed.emit(replace(self._order, **{id: float(value) if id == "pace" else value}))  # type: ignore[arg-type]

    def _edited(self, id: str, value: float) -> None:
        given = round(value) if id in self._whole else value
        self.changed.emit(replace(self._order, **{id: given}))  # type: ignore[arg-type]

    def commit(self) -> bool:
        """Take what is being typed; return False if it was refused."""
        return all(field.commit() for field in self._numbers.values())

    def enable(self, on: bool) -> None:
        """Let fields be changed, or not while an export is under way."""
        self.widget.setEnabled(on)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(8))
        self._grid.setColumnMinimumWidth(0, look.px(104))
        for label in self.widget.findChildren(QLabel):
            label.setFont(look.font())
        for button in self._kinds.values():
            button.setFont(look.font(13, 500))
            button.setFixedHeight(look.px(28))
        for choice in self._choices.values():
            choice.restyle(look)
        for number in self._numbers.values():
            number.restyle(look)
