"""The page of the data: where the rows come from, the table of them, and what its columns are."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QPushButton, QVBoxLayout, QWidget

from biasviz.data import Shipped, table_of
from biasviz.data.summary import summary_of
from biasviz.experiments.layer.evaluation import targets
from biasviz.experiments.layer.spec import Batch, Layer
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import mark, tr
from biasviz.state import State
from biasviz.ui.batch.data_model import TableModel
from biasviz.ui.batch.data_source import SourceRow
from biasviz.ui.batch.data_summary import ColumnCard
from biasviz.ui.batch.data_table import DataTable
from biasviz.ui.theme import Look
from biasviz.updates import data, data_labs, data_rows

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

TOOLS = (
    ("add_row", mark("Add a row"), mark("Puts a copy of the current row below it.")),
    ("remove_rows", mark("Remove rows"), mark("Removes the rows of the chosen cells (Del).")),
    ("sort", mark("Sort"), mark("Sorts by the current column, and the other way round the next time.")),
    ("open_menu", mark("Column"), mark("What the current column is, its name, and new columns.")),
    ("paste_table", mark("Paste a table"), mark("Takes the table on the clipboard in place of this one.")),
    ("to_neuron", mark("Open in the Neuron lab"), mark("The current column and the chosen neuron, alone.")),
    ("from_neuron", mark("From the Neuron lab"), mark("Takes the samples of the Neuron lab as rows, and its neuron.")),
    ("to_network", mark("Train a network on it"), mark("Opens the Network lab with these rows, and X and Y as here.")),
)  # fmt: skip
"""The buttons of the page: id, title and meaning."""
ACROSS = ("to_neuron", "from_neuron", "to_network")
"""Tools that lead to another lab; they stand below the column that goes with them."""


class DataPage:
    """The table and everything around it.

    Attributes:
        source: where the rows come from.
        card: what is told of the current column.
        table: the cells.
        model: what the cells hold.

    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.widget = QWidget()
        self.widget.setObjectName("data_page")
        self.source = SourceRow()
        self.model = TableModel()
        self.table = DataTable("data_table", tr("Rows of the batch"), self.model)
        self._tools = QHBoxLayout()
        self._buttons: dict[str, QPushButton] = {}
        for id, title, meaning, act in self._deeds():
            button = self._buttons[id] = QPushButton(title)
            button.setObjectName(f"data_{id}")
            button.setAccessibleName(title)
            button.setToolTip(meaning)
            button.clicked.connect(act)
            if id not in ACROSS:
                self._tools.addWidget(button)
        self._tools.addStretch(1)
        self._column = QVBoxLayout(self.widget)
        self._column.addWidget(self.source.widget)
        self.card = ColumnCard()
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.table, 1)
        self._side = QVBoxLayout()
        self._side.addWidget(self.card, 1)
        for id in ACROSS:
            self._side.addWidget(self._buttons[id])
        self._middle.addLayout(self._side)
        self._column.addLayout(self._middle, 1)
        self._column.addLayout(self._tools)
        self._wire()

    def _deeds(self) -> list[tuple[str, str, str, Callable[..., None]]]:
        return [(id, tr(title), tr(meaning), getattr(self, f"_{id}")) for id, title, meaning in TOOLS]

    def _wire(self) -> None:
        source, table, refuse = self.source, self.table, self._window.notice.refuse
        source.typed_asked.connect(lambda: self._do(data_rows.as_typed))
        source.generator_asked.connect(partial(self._do, data.choose_generator))
        source.shipped_asked.connect(lambda id: self._do(data.take, Shipped(id)))
        source.number_set.connect(partial(self._do, data.set_generated))
        source.file_asked.connect(self._ask_for_file)
        source.refused.connect(refuse)
        self.model.edited.connect(partial(self._do, data_rows.set_cell))
        table.refused.connect(refuse)
        table.removal_asked.connect(self._remove_rows)
        table.pasted.connect(self._paste)
        table.selectionModel().currentChanged.connect(self._show_column)
        table.header.role_asked.connect(self._role_menu)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._column.setContentsMargins(look.px(16), look.px(8), look.px(10), look.px(10))
        self._column.setSpacing(look.px(10))
        self._tools.setSpacing(look.px(6))
        self._side.setSpacing(look.px(6))
        self._middle.setSpacing(look.px(14))
        self.card.restyle(look)
        self.source.restyle(look)
        self.table.restyle(look)
        for button in self._buttons.values():
            button.setFont(look.font(12))
            button.setFixedHeight(look.px(26))

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the rows."""
        if state.batch is None:
            return
        for part in (self.source.widget, *self._buttons.values()):
            part.setVisible(not state.view.present)  # a presented screen shows the rows, and nothing to set
        batch = state.batch.run.start.batch
        found = table_of(batch.source)
        neurons = len(state.batch.run.start.bias)
        rows = f"{found.rows:,}"
        self.source.render(
            batch.source, found, f"X ({rows}, {len(batch.inputs)})  ·  Y ({rows}, {neurons})"
        )  # fmt: skip
        self.source.warn(_unfit(state.batch.run.start))
        current = self.table.currentIndex()
        place = (current.row(), current.column()) if current.isValid() else (0, 0)
        if self.model.show(found, batch.inputs, batch.targets, batch.muted):
            self.table.fit()
            self.table.choose(*place)
        self._show_column()

    def _show_column(self, *_: object) -> None:
        """Tell of the current column."""
        batch = self._window.store.state.batch
        if batch is not None and self.model.names:
            name = self._name
            self.card.show_column(name, self.model.roles.get(name, ""), summary_of(batch.run.start.batch.source, name))

    # What is done

    def _do(self, update: Callable[..., State], *arguments: Any) -> None:
        self._window.store.dispatch(update, *arguments)

    @property
    def _name(self) -> str:
        """The name of the current column."""
        return self.model.names[max(0, self.table.currentIndex().column())]

    @property
    def _row(self) -> int:
        return max(0, self.table.currentIndex().row())

    def _add_row(self, *_: object) -> None:
        row, column = self._row, self.table.currentIndex().column()
        self._do(data_rows.add_row, row)
        self.table.choose(row + 1, max(0, column))

    def _remove_rows(self, *_: object) -> None:
        self._do(data_rows.remove_rows, tuple(self.table.chosen_rows() or [self._row]))

    def _sort(self, *_: object) -> None:
        table = self.model.table
        assert table is not None
        values = table.column(self._name)
        self._do(data_rows.sort, self._name, bool((values[1:] >= values[:-1]).all()))

    def _paste(self, text: str) -> None:
        self._do(data_rows.paste, self._row, self._name, text)

    def _paste_table(self, *_: object) -> None:
        self._do(data_rows.paste_table, QGuiApplication.clipboard().text())

    def _to_neuron(self, *_: object) -> None:
        lab = self._window.store.state.batch
        assert lab is not None
        names = lab.run.start.batch.inputs
        column = names.index(self._name) if self._name in names else 0
        self._do(data_labs.neuron_from_batch, column, lab.neuron)

    def _from_neuron(self, *_: object) -> None:
        self._do(data_labs.batch_from_neuron)

    def _to_network(self, *_: object) -> None:
        from biasviz.updates.network_data import take_rows_of_batch

        self._do(take_rows_of_batch)

    def _ask_for_file(self) -> None:
        from biasviz.ui.batch.data_import import open_data
        from biasviz.ui.file_dialog import file_dialog
        from biasviz.ui.keep.asking import all_files, data_files

        filters, window = (data_files(), all_files()), self._window
        file_dialog(window, "data_dialog", tr("Open a file of data"), filters, lambda path: open_data(window, path))

    # The menu of a column

    def _open_menu(self, *_: object) -> None:
        button = self._buttons["open_menu"]
        menu = self._roles(self.table.chosen_columns() or [0])
        menu.addSeparator()
        menu.addAction(tr("Rename…"), self._rename)
        menu.addAction(tr("Add a column"), lambda: self._do(data_rows.add_column))
        menu.addAction(tr("Remove the column"), lambda: self._do(data_rows.remove_column, self._name))
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _role_menu(self, column: int) -> None:
        chosen = self.table.chosen_columns()
        menu = self._roles(chosen if column in chosen else [column])
        header = self.table.header
        menu.popup(header.viewport().mapToGlobal(header.chip(column).bottomLeft()))

    def _roles(self, columns: list[int]) -> QMenu:
        menu = QMenu(self._window)
        menu.setObjectName("data_roles")
        menu.aboutToHide.connect(menu.deleteLater)
        names = tuple(self.model.names[k] for k in columns)
        for role, title in data.ROLES.items():
            action = menu.addAction(tr(title))
            action.setCheckable(True)
            action.setChecked(all(self.model.roles.get(name, "") == role for name in names))
            action.triggered.connect(lambda _=False, role=role: self._do(data.set_roles, names, role))
        return menu

    def _rename(self) -> None:
        name = self._name
        dialog = QInputDialog(self._window)
        dialog.setObjectName("data_rename")
        dialog.setWindowTitle(tr("Rename a column"))
        dialog.setLabelText(tr("Name of the column"))
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(lambda fresh: self._do(data_rows.rename, name, fresh))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _unfit(layer: Layer) -> str:
    """Return why the loss is not defined for Y; nothing where it is."""
    loss = layer.loss_record
    worst = next((v for v in _ends(layer.batch) if not loss.targets.contains(v)), None)
    if worst is None:
        return ""
    words = mark("Y holds {y}, for which {loss} is not defined: it expects {expected}.")
    return tr(words, y=f"{worst:.4g}".replace("-", "−"), loss=tr(loss.title), expected=tr(loss.expected))


@lru_cache(maxsize=8)
def _ends(batch: Batch) -> tuple[float, float]:
    Y = targets(batch)
    return float(Y.min()), float(Y.max())
