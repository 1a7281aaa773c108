"""A table of data for Qt: only what is in sight is asked for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor

from biasviz.data import Table
from biasviz.ui.style import mix
from biasviz.ui.theme import Look

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole + 1
"""Of a column in the header: "x", "y" or ""."""
DECIMALS = 4
"""Decimals that are shown at most; all of them are there to be edited."""
LOOKED_AT = 200
"""Rows from which is told how many decimals a column needs."""


class Columns(QAbstractTableModel):
    """Named columns that are X, Y or neither.

    Signals: edited(int, str, str): a row, a column and what was typed there.

    """

    edited = Signal(int, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        self.roles: dict[str, str] = {}
        self._look: Look | None = None

    def restyle(self, look: Look) -> None:
        """Take the colours of a look."""
        self._look = look

    def show_roles(self, inputs: Collection[str], targets: Collection[str]) -> None:
        """Show which columns are what."""
        self.roles = dict.fromkeys(inputs, "x") | dict.fromkeys(targets, "y")
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.names) - 1))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self.names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the name of a column and its role, or the number of a row."""
        if orientation == Qt.Orientation.Vertical:
            return f"{section + 1:,}" if role == Role.DisplayRole else None
        name = self.names[section] if section < len(self.names) else ""
        if role == ROLE:
            return self.roles.get(name, "")
        return name if role in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole) else None

    def _ground(self, name: str) -> QBrush | None:
        """Return the ground of a column: tinted where it is Y."""
        if self._look is None or self.roles.get(name) != "y":
            return None
        theme = self._look.theme
        return QBrush(QColor(mix(theme.field, theme.dL_da, 0.08)))

    def _ink(self, name: str, out: bool = False) -> QBrush | None:
        if self._look is None or (name in self.roles and not out):
            return None
        return QBrush(QColor(self._look.theme.muted))


class TableModel(Columns):
    """The rows of the Batch lab."""

    def __init__(self) -> None:
        super().__init__()
        self.table: Table | None = None
        self._muted: Collection[int] = ()
        self._decimals: dict[int, int] = {}

    def show(self, table: Table, inputs: Sequence[str], targets: Sequence[str], muted: Collection[int]) -> bool:
        """Show a table; return whether it is another one in shape, so that nothing of the old view holds."""
        before, self._muted = self.table, muted
        other = before is None or (before.names, before.rows) != (table.names, table.rows)
        if other:
            self.beginResetModel()
        if table is not before:
            self._decimals.clear()
        self.table, self.names = table, table.names
        self.show_roles(inputs, targets)
        if other:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(table.rows - 1, len(table.names) - 1))
        return other

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() or self.table is None else self.table.rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that every cell can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what is written in a cell and how it looks."""
        if self.table is None:
            return None
        name = self.table.names[index.column()]
        if role in (Role.DisplayRole, Role.EditRole):
            return self.text(index.row(), index.column(), whole=role == Role.EditRole)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if name in self.table.categories else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Role.BackgroundRole:
            return self._ground(name)
        if role == Role.ForegroundRole:
            return self._ink(name, index.row() in self._muted)
        return None

    def text(self, row: int, column: int, whole: bool = True) -> str:
        """Return what stands in a cell, every digit of it or as many as are read."""
        assert self.table is not None
        name, value = self.table.names[column], self.table.values[row, column]
        if name in self.table.categories:
            return self.table.categories[name][int(value)]
        number = float(np.float64(value)) / self.table.unit
        if whole:
            return repr(number).removesuffix(".0")
        if not 1e-3 <= abs(number) < 1e6 and number:
            return f"{number:.{DECIMALS}g}".replace("-", "−")
        return f"{number:.{self._decimals_of(column)}f}".replace("-", "−")

    def _decimals_of(self, column: int) -> int:
        """Return how many decimals show what is in a column, so that its points stand below each other."""
        assert self.table is not None
        if column not in self._decimals:
            values = self.table.values[:LOOKED_AT, column].astype(float) / self.table.unit
            enough = (k for k in range(DECIMALS) if np.allclose(values, np.round(values, k), rtol=1e-9, atol=1e-9))
            self._decimals[column] = next(enough, DECIMALS)
        return self._decimals[column]

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tell what was typed, if it is anything else than what is there."""
        if role != Role.EditRole or str(value) == self.text(index.row(), index.column()):
            return False
        self.edited.emit(index.row(), self.names[index.column()], str(value))
        return True


class PreviewModel(Columns):
    """The first rows of a file, as they are written there."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: tuple[tuple[str, ...], ...] = ()

    def show(self, names: Sequence[str], cells: tuple[tuple[str, ...], ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._cells = cells
        self.names = tuple(names[: len(cells[0]) if cells else 0])
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what is written in a cell and how it looks."""
        name = self.names[index.column()]
        if role == Role.DisplayRole:
            return self._cells[index.row()][index.column()]
        if role == Role.BackgroundRole:
            return self._ground(name)
        return self._ink(name) if role == Role.ForegroundRole else None
