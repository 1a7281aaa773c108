"""The number fields of a chosen record's parameters, made from its table row."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from biasviz.experiments.neuron.spec import Choice
from biasviz.language import tr
from biasviz.numerics.records import Activation, Loss, Optimizer, Parameter
from biasviz.ui.fields import ChoiceField, NumberField
from biasviz.ui.theme import Look

TINY = 1e-4
"""A parameter with a smaller step is stepped by decades, since it spans many of them."""
LONGEST_BESIDE = 12
"""Letters of a title that leaves room for a field beside it."""


def parameter_field(parameter: Parameter, record: str) -> NumberField:
    """Return the field of one parameter."""
    return NumberField(
        parameter.name, tr("{parameter} of {record}", parameter=tr(parameter.title), record=tr(record)),
        tr(parameter.meaning), parameter.allowed,
        step=parameter.step if parameter.step > TINY else None, caption=tr(parameter.title), fixed=True,
        compact=True,
    )  # fmt: skip


class Chooser(QObject):
    """A combo box of records with the parameters of the chosen one, beside it where there is room.

    Signals:
        edited(str, float): name and value of a parameter the user has set.
        refused(str): the user typed something else than an allowed number.

    """

    edited = Signal(str, float)
    refused = Signal(str)

    def __init__(self, combo: ChoiceField, table: Mapping[str, Activation | Loss | Optimizer]) -> None:
        super().__init__(combo)
        self.combo, self._table = combo, table
        combo.offer({id: tr(record.title) for id, record in table.items()})
        self.fields: dict[str, NumberField] = {}
        self._id: str | None = None
        self._look: Look | None = None
        self.beside, self.below = QHBoxLayout(), QHBoxLayout()
        self.beside.addWidget(combo, 1)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._look = look
        self.combo.restyle(look)
        for layout in (self.beside, self.below):
            layout.setSpacing(look.px(4))
        for field in self.fields.values():
            field.restyle(look)
        self._widen()

    def set_shown(self, choice: Choice) -> None:
        """Show a choice and its parameters."""
        self.combo.set_shown(choice.id)
        if choice.id != self._id:
            self._id = choice.id
            self._rebuild()
        for name, value in choice.parameters:
            self.fields[name].set_shown(value)

    def _rebuild(self) -> None:
        for old in self.fields.values():
            old.blockSignals(True)  # it loses the focus now, and must not commit what was being typed
            old.hide()
            old.setParent(None)
            old.deleteLater()
        record = self._table[self._id or ""]
        self.fields = {p.name: parameter_field(p, record.title) for p in record.parameters}
        before: QWidget = self.combo
        room_beside = len(self.fields) == 1 and len(tr(record.title)) <= LONGEST_BESIDE
        for name, field in self.fields.items():
            field.edited.connect(lambda value, name=name: self.edited.emit(name, value))
            field.refused.connect(self.refused)
            (self.beside if room_beside else self.below).addWidget(field, 1)
            QWidget.setTabOrder(before, field)
            before = field
            if self._look is not None:
                field.restyle(self._look)
            field.show()
        self._widen()

    def _widen(self) -> None:
        """Give a single parameter what the title of the choice leaves over."""
        if self._look is None:
            return
        px, alone = self._look.px, self.beside.count() > 1
        title = QFontMetrics(self.combo.font()).horizontalAdvance(self.combo.currentText())
        self.combo.setMinimumWidth(title + px(30) if alone else 0)
        for field in self.fields.values():
            field.setMinimumWidth(px(48))
            field.setMaximumWidth(px(104) if alone else 16_777_215)
