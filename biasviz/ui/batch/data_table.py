"""The table that is seen: names and roles above, cells to type in; it asks for what is in sight only."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QEvent, QItemSelectionModel, QItemSelectionRange, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from biasviz.data.sources import MOST_TYPED
from biasviz.language import tr
from biasviz.ui.batch.data_header import RoleHeader
from biasviz.ui.batch.data_model import Columns, Index, TableModel
from biasviz.ui.style import mix, outline
from biasviz.ui.theme import Look

SHEET = """
QTableView {{ background: {ground}; color: {text}; border: {frame}px solid {border}; gridline-color: {line};
  selection-background-color: {chosen}; selection-color: {text}; outline: none; }}
QTableView:focus {{ border: {ring}px solid {loss}; }}
QTableView QTableCornerButton::section {{ background: {panel}; border: none;
  border-right: 1px solid {line}; border-bottom: 1px solid {line}; }}
QHeaderView {{ background: {panel}; border: none; }}
QHeaderView::section {{ background: {panel}; color: {muted}; border: none; border-right: 1px solid {line};
  border-bottom: 1px solid {line}; padding: 0 {pad}px; }}
QTableView::item {{ padding: 0 {pad}px; }}
QTableView QLineEdit {{ border-radius: 0; padding: 0; }}
"""
WIDEST = 200


class _Editor(QStyledItemDelegate):
    """Opens a cell to be typed in, where there are not too many rows for that."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field, or nothing."""
        if index.model().rowCount() > MOST_TYPED:
            words = tr("Only tables of up to {most} rows can be changed by hand.", most=f"{MOST_TYPED:,}")
            self._table.refused.emit(words)
            return None  # type: ignore[return-value]
        return super().createEditor(parent, option, index)


class DataTable(QTableView):
    """Cells under a header with roles.

    Signals:
        removal_asked: the keys say that the chosen rows go.
        pasted(str): text for the cells from the current one on.
        refused(str): why nothing can be typed.

    """

    removal_asked = Signal()
    pasted = Signal(str)
    refused = Signal(str)

    def __init__(self, name: str, title: str, model: Columns) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.header = RoleHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        model.setParent(self)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.setHighlightSections(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(tr("All cells"))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setItemDelegate(_Editor(self))
        self.installEventFilter(self)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        theme = look.theme
        self.setFont(look.font(13))
        self.header.restyle(look)
        self.verticalHeader().setFont(look.font(11))
        self.verticalHeader().setDefaultSectionSize(look.px(25))
        self.setStyleSheet(
            SHEET.format(
                **{n: getattr(theme, n) for n in ("ground", "text", "line", "panel", "muted", "loss")},
                border=outline(theme), chosen=mix(theme.field, theme.loss, 0.16), frame=max(1, look.px(1)),
                ring=max(2, look.px(2)), pad=look.px(6),
            )
        )  # fmt: skip
        model = self.model()
        if isinstance(model, Columns):
            model.restyle(look)
        self.fit()

    def fit(self) -> None:
        """Give each column in sight the width of its name and its first cells."""
        metrics, heads, model = QFontMetrics(self.font()), QFontMetrics(self.header.font()), self.model()
        for column in range(min(model.columnCount(), 60)):
            name = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            cells = [str(model.index(row, column).data() or "") for row in range(min(model.rowCount(), 20))]
            wanted = max([heads.horizontalAdvance(name), *map(metrics.horizontalAdvance, cells)], default=0)
            pad = heads.height() * 3 // 2
            self.setColumnWidth(column, max(self.header.defaultSectionSize(), min(wanted + pad, WIDEST)))

    def chosen_rows(self) -> list[int]:
        """Return the rows of the chosen cells, as many as can be typed or copied at most."""
        rows = (range(part.top(), part.bottom() + 1)[: MOST_TYPED + 1] for part in self._parts())
        return sorted(set(chain.from_iterable(rows)))

    def chosen_columns(self) -> list[int]:
        """Return the columns of the chosen cells, or the current one."""
        found = {column for part in self._parts() for column in range(part.left(), part.right() + 1)}
        return sorted(found) or ([self.currentIndex().column()] if self.currentIndex().isValid() else [])

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(k) for k in range(selection.count())]

    def choose(self, row: int, column: int) -> None:
        """Make a cell the current one, if it is there."""
        model = self.model()
        if model.rowCount() and model.columnCount():
            index = model.index(min(row, model.rowCount() - 1), min(column, model.columnCount() - 1))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def as_text(self) -> str:
        """Return the chosen cells as a spreadsheet takes them: tabs between cells, a line for each row."""
        model, columns = self.model(), self.chosen_columns()
        role = Qt.ItemDataRole.EditRole if isinstance(model, TableModel) else Qt.ItemDataRole.DisplayRole
        lines = ("\t".join(str(model.index(row, c).data(role)) for c in columns) for row in self.chosen_rows())
        return "\n".join(lines)

    # Events

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down to the next row after Enter, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        index = self.currentIndex()
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and index.row() + 1 < self.model().rowCount():
            self.choose(index.row() + 1, index.column())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy and paste are the table's own while it has the focus."""
        own = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste)
        if (
            watched is self
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in own)
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows, type numbers, copy and paste; keys that mean nothing here are the window's."""
        key, text = Qt.Key(event.key()), event.text()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
        elif self._begins(text):
            self.setEditTriggers(self.editTriggers() | QAbstractItemView.EditTrigger.AnyKeyPressed)
            self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.AnyKeyPressed, event)
            self.setEditTriggers(self.editTriggers() & ~QAbstractItemView.EditTrigger.AnyKeyPressed)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Escape) or (text and text.isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _begins(self, text: str) -> bool:
        """Whether a key begins what can stand in the current cell."""
        model, index = self.model(), self.currentIndex()
        if not isinstance(model, TableModel) or model.table is None or not index.isValid() or not text:
            return False
        names = model.names[index.column()] in model.table.categories
        return text in "0123456789+-−.," or (names and text.isalpha())
