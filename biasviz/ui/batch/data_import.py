"""The window in which a file of data is looked at, its columns are chosen, and it is read; it blocks nothing."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from biasviz.data import Table, held, readers
from biasviz.data.binary import short
from biasviz.data.forms import FORMS
from biasviz.data.options import Options
from biasviz.data.preview import Preview, preview
from biasviz.data.sources import FromFile
from biasviz.errors import InputError
from biasviz.language import tr
from biasviz.ui.batch.data_model import PreviewModel
from biasviz.ui.batch.data_options import OptionFields
from biasviz.ui.batch.data_table import DataTable
from biasviz.ui.sharing.runner import Runner
from biasviz.ui.style import palette
from biasviz.ui.theme import Look
from biasviz.updates import data as updates

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


def open_data(
    window: MainWindow, path: str, opened: Callable[[], None] | None = None, failed: Callable[[str], None] | None = None
) -> None:
    """Open the window in which the columns of a file are chosen; `failed` takes the sentence for what is no data."""
    try:
        found = preview(path)
    except InputError as error:
        (failed or window.notice.refuse)(str(error))
        return
    if opened is not None:
        opened()
    for before in window.findChildren(QDialog, "data_import"):
        before.close()
    dialog = ImportDialog(window, found)
    dialog.restyle(window.look)
    dialog.widget.show()
    dialog.widget.activateWindow()
    dialog.table.setFocus()


class ImportDialog:
    """A file before it is read.

    Attributes:
        widget: the window.
        options: how it is read.
        table: its first rows, and above them what each column becomes.

    """

    def __init__(self, window: MainWindow, found: Preview) -> None:
        self._window = window
        self.widget = QDialog(window)
        self.widget.setObjectName("data_import")
        self.widget.setWindowTitle(tr("Read a file of data"))
        self.widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found, self._roles = found, dict[str, str]()
        self._names: set[int] = set()
        self._source: FromFile | None = None
        self._table: Table | None = None
        self.options = OptionFields()
        self.model = PreviewModel()
        self.table = DataTable("import_table", tr("First rows of the file"), self.model)
        self.table.setEditTriggers(DataTable.EditTrigger.NoEditTriggers)
        self.runner = Runner(self.widget)
        self._lead, self.sentence = QLabel(), QLabel()
        self._lead.setObjectName("import_lead")
        self.sentence.setObjectName("import_sentence")
        self.sentence.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How much is read"))
        self.progress.hide()
        roles = {"x": tr("Use as X"), "y": tr("Use as Y"), "": tr("Leave out")}
        self.role_buttons = {role: self._button(f"role_{role or 'none'}", words) for role, words in roles.items()}
        self.as_names = QCheckBox(tr("Names, not numbers"))
        self.as_names.setObjectName("import_names")
        self.as_names.setToolTip(tr("Each different value is a category: a column of 0 and 1 for each, as Y."))
        self.read = self._button("read", tr("Read"))
        self.read.setDefault(True)
        self.read.setProperty("accent", True)
        self.cancel = self._button("cancel", tr("Cancel"))
        self._lay_out()
        self._wire()
        self._show(found)

    def _lay_out(self) -> None:
        marks, buttons = QHBoxLayout(), QHBoxLayout()
        for button in self.role_buttons.values():
            marks.addWidget(button)
        marks.addWidget(self.as_names)
        marks.addStretch(1)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.read)
        self._column = QVBoxLayout(self.widget)
        self._column.addWidget(self._lead)
        self._column.addWidget(self.options.widget)
        self._column.addWidget(self.table, 1)
        self._column.addLayout(marks)
        self._column.addWidget(self.sentence)
        self._column.addLayout(buttons)

    def _wire(self) -> None:
        self.options.changed.connect(self._look_again)
        self.options.part_chosen.connect(lambda part: self._look_again(part))
        self.options.target_chosen.connect(self._only_target)
        self.table.header.role_asked.connect(self._turn)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_names())
        for role, button in self.role_buttons.items():
            button.clicked.connect(lambda _=False, role=role: self._give(self._chosen_names(), role))
        self.as_names.clicked.connect(self._make_names)
        self.read.clicked.connect(self.start)
        self.cancel.clicked.connect(self.stop)
        self.widget.finished.connect(lambda _: self.runner.stop())
        self.runner.progressed.connect(lambda done: self.progress.setValue(round(1000 * done)))
        self.runner.failed.connect(self._failed)
        self.runner.finished.connect(self._finished)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self.widget.setPalette(palette(look))
        self._column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(14))
        self._column.setSpacing(look.px(10))
        self._lead.setFont(look.font(14, 600))
        self.options.restyle(look)
        self.table.restyle(look)
        for button in (*self.role_buttons.values(), self.read, self.cancel):
            button.setFont(look.font(13))
            button.setMinimumSize(look.px(84), look.px(28))
        for part in (self.as_names, self.sentence):
            part.setFont(look.font(13))
        self.widget.resize(min(look.px(760), self._window.width() - 40), min(look.px(560), self._window.height() - 60))

    # What is seen

    def _show(self, found: Preview) -> None:
        """Show another preview, with the columns it guesses."""
        self._found = found
        self._roles = dict.fromkeys(found.inputs, "x") | dict.fromkeys(found.targets, "y")
        self._names = set(found.categories)
        rows = f"{found.rows:,}" if found.exact else tr("about {n}", n=f"{found.rows:,}")
        words = tr("{name}: {form}, {rows} rows, {columns} columns", name=short(found.path), form=tr(FORMS[found.form]),
                   rows=rows, columns=f"{len(found.names):,}")  # fmt: skip
        self._lead.setText(words)
        self.options.render(found, self._with("y"))
        self.model.show(found.names, found.cells)
        self.table.fit()
        self.table.choose(0, 0)
        self._show_roles()

    def _with(self, role: str) -> tuple[str, ...]:
        return tuple(name for name in self._found.names if self._roles.get(name, "") == role)

    def _show_roles(self) -> None:
        inputs, targets = self._with("x"), self._with("y")
        self.model.show_roles(inputs, targets)
        self.options.show_targets(targets)
        self._show_names()
        self.read.setEnabled(bool(inputs and targets))
        if not (inputs and targets):
            self._say(tr("Choose at least one column as X and one as Y: the sign under its name tells."), bad=True)
            return
        words = [tr("X: {n} columns.", n=f"{len(inputs):,}") if len(inputs) > 1 else tr("X: {name}.", name=inputs[0])]
        words.append(tr("Y: {names}.", names=", ".join(targets[:6]) + (", …" if len(targets) > 6 else "")))
        if self._found.beside:
            words.append(tr("{name}, which lies beside it, is read too.", name=self._found.beside))
        self._say(" ".join((*words, *self._found.refused[:1])))

    def _show_names(self) -> None:
        columns = self.table.chosen_columns()
        fixed = {k for k in columns if k in self._found.categories}
        self.as_names.setEnabled(bool(columns) and not fixed and self._found.form != "idx")
        self.as_names.setChecked(bool(columns) and all(k in self._names for k in columns))

    def _say(self, words: str, bad: bool = False) -> None:
        self.sentence.setText(words)
        self.sentence.setProperty("ink", "bad" if bad else "muted")
        self.sentence.style().unpolish(self.sentence)
        self.sentence.style().polish(self.sentence)

    # What is chosen

    def _look_again(self, part: str = "") -> None:
        """Preview the file read in another way."""
        chosen = replace(self.options.chosen(self._found.chosen), categories=None, columns=None)
        try:
            self._show(preview(self._found.path, chosen, part or self._found.part))
        except InputError as error:
            self._say(str(error), bad=True)
            self.read.setEnabled(False)

    def _chosen_names(self) -> list[str]:
        return [self._found.names[k] for k in self.table.chosen_columns()]

    def _give(self, names: list[str], role: str) -> None:
        self._roles |= dict.fromkeys(names, role)
        self._show_roles()

    def _turn(self, column: int) -> None:
        """Make a column the next thing it can be."""
        name = self.model.names[column]
        self._give([name], {"x": "y", "y": "", "": "x"}[self._roles.get(name, "")])

    def _only_target(self, name: str) -> None:
        self._roles = {each: "x" if role == "y" else role for each, role in self._roles.items()}
        self._give([name], "y")

    def _make_names(self, on: bool) -> None:
        columns = set(self.table.chosen_columns())
        self._names = self._names | columns if on else self._names - columns
        self._show_roles()

    @property
    def chosen(self) -> Options:
        """How the file is to be read."""
        used = [k for k, name in enumerate(self._found.names) if self._roles.get(name)]
        every = len(used) == len(self._found.names)
        kept = replace(self.options.chosen(self._found.chosen), columns=None if every else tuple(used))
        return replace(kept, categories=tuple(sorted(self._names)))

    # Reading

    def start(self) -> None:
        """Read the file in slices of time."""
        try:
            self._source = readers.source_of(self._found.path, self._found.part, self.chosen)
        except InputError as error:
            self._failed(str(error))
            return
        self._set_busy(True)
        self.runner.start(self._reading(self._source))

    def _reading(self, source: FromFile) -> Generator[float, None, None]:
        self._table = yield from readers.read(source)

    def stop(self) -> None:
        """Stop reading; where nothing is read, close the window."""
        preparing = self._window.store.preparing
        if not self.runner.busy and not (preparing is not None and preparing.busy):
            self.widget.close()
            return
        self.runner.stop()
        if preparing is not None:
            preparing.stop()
        self._set_busy(False)
        self._show_roles()

    def _failed(self, words: str) -> None:
        self._set_busy(False)
        self._say(words, bad=True)

    def _finished(self) -> None:
        assert self._source is not None
        assert self._table is not None
        self._say(tr("Working out the layer on {rows} rows …", rows=f"{self._table.rows:,}"))
        # The words are painted before the layer is worked out.
        QTimer.singleShot(30, self.widget, self._take)

    def _take(self) -> None:
        assert self._source is not None
        assert self._table is not None
        held(self._source, self._table)
        store, chosen = self._window.store, (self._source, self._with("x"), self._with("y"))
        base = store.state

        def take(_: object) -> None:
            store.dispatch(updates.open_rows, *chosen)
            self.widget.close()

        assert store.preparing is not None
        store.preparing.make(lambda: updates.open_rows(base, *chosen), take, self._failed)

    def _set_busy(self, busy: bool) -> None:
        for part in (self.options.widget, self.table, self.as_names, self.read, *self.role_buttons.values()):
            part.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.progress.setValue(0)
        self.cancel.setText(tr("Stop") if busy else tr("Cancel"))

    def _button(self, id: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"import_{id}")
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button
