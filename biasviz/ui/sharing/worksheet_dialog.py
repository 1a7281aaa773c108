"""The window that makes a worksheet: which number, how many exercises, which level, which paper; it blocks nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from biasviz.language import tr
from biasviz.numerics.records import Interval
from biasviz.sharing.worksheet import LARGEST_NUMBER, LEVELS, MOST, Sheet
from biasviz.ui.choices import ID, ChoiceField
from biasviz.ui.fields import NumberField
from biasviz.ui.file_dialog import file_dialog
from biasviz.ui.sharing.worksheet_pdf import PAPERS
from biasviz.ui.style import palette
from biasviz.ui.theme import Look


class WorksheetDialog(QObject):
    """The settings of a worksheet.

    Attributes:
        widget: the window.

    Signals: save_asked(str): the path that was chosen; refused(str): why a number was not taken.

    """

    save_asked = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = QDialog(parent)
        self.widget.setObjectName("worksheet")
        self.widget.setWindowTitle(tr("Worksheet"))
        self._lead = QLabel(tr("Exercises for paper, in the style of this lab. The same number gives the same sheet."))
        self._lead.setWordWrap(True)
        self.number = self._number(
            "number",
            tr("Number"),
            tr("Draws the exercises: the same number gives the same sheet, for ever."),
            Interval(0, LARGEST_NUMBER),
            1,
        )
        self.count = self._number(
            "count",
            tr("Exercises"),
            tr("How many exercises there are, from 1 to {most}.", most=MOST),
            Interval(1, MOST),
            10,
        )
        levels = {id: tr(title) for id, title in LEVELS.items()}
        self.level = self._choice("level", tr("Level"), tr("What the exercises are about."), levels, "mixed")
        papers = {id: id for id in PAPERS}
        self.paper = self._choice("paper", tr("Paper"), tr("The size of the paper."), papers, "A4")
        self.key = QCheckBox(tr("Key on a page of its own"))
        self.key.setObjectName("worksheet_key")
        self.key.setToolTip(tr("Adds a page with every number of every solution."))
        self.key.setChecked(True)
        self._form = QFormLayout()
        self._labels = []
        for field in (self.number, self.count, self.level, self.paper):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            self._labels.append(label)
            self._form.addRow(label, field)
        self._form.addRow("", self.key)
        self.save = self._button("save_worksheet", tr("Save…"), tr("Save the worksheet"))
        self.save.setToolTip(tr("Asks for a file and writes the PDF."))
        self.save.setDefault(True)
        self.save.clicked.connect(self._ask)
        self._close = self._button("close_worksheet", tr("Close"), tr("Close the window of the worksheet"))
        self._close.setToolTip(tr("Closes this window (Esc)."))
        self._close.clicked.connect(self.widget.close)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._close)
        self._buttons.addWidget(self.save)
        self._column = QVBoxLayout(self.widget)
        self._column.addWidget(self._lead)
        self._column.addLayout(self._form)
        self._column.addLayout(self._buttons)

    @property
    def sheet(self) -> Sheet:
        """The sheet that is set."""
        return Sheet(round(self.number.value()), round(self.count.value()), str(self.level.currentData(ID)))

    @property
    def chosen_paper(self) -> str:
        """One of PAPERS."""
        return str(self.paper.currentData(ID))

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        self.widget.show()
        self.widget.activateWindow()
        self.number.setFocus(Qt.FocusReason.TabFocusReason)

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self.widget.setPalette(palette(look))
        self._column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(14))
        self._column.setSpacing(look.px(12))
        self._form.setVerticalSpacing(look.px(8))
        self._form.setHorizontalSpacing(look.px(14))
        for label in (self._lead, *self._labels, self.key):
            label.setFont(look.font(13))
        for field in (self.number, self.count, self.level, self.paper):
            field.restyle(look)
        for button in (self.save, self._close):
            button.setFont(look.font(13))
            button.setMinimumSize(look.px(80), look.px(28))
        self.widget.setFixedWidth(look.px(380))

    def _ask(self) -> None:
        if not (self.number.commit() and self.count.commit()):
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"biasviz-worksheet-{self.sheet.code}.pdf"
        file_dialog(
            self.widget, "save_worksheet_as", tr("Save the worksheet"), ("PDF (*.pdf)",), self.save_asked.emit, folder,
            name, "pdf",
        )  # fmt: skip

    def _number(self, id: str, title: str, meaning: str, allowed: Interval, value: int) -> NumberField:
        field = NumberField(f"worksheet_{id}", title, meaning, allowed, 1, fixed=True, whole=True)
        field.set_shown(float(value))
        field.refused.connect(self.refused)
        return field

    def _choice(self, id: str, title: str, meaning: str, titles: dict[str, str], chosen: str) -> ChoiceField:
        field = ChoiceField(f"worksheet_{id}", title, meaning)
        field.offer(titles)
        field.set_shown(chosen)
        return field

    def _button(self, id: str, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(id)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button
