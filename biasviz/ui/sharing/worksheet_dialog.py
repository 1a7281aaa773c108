"""The window that makes a worksheet: which number, how many exercises, which level, which paper; it blocks nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from biasviz.language import tr
from biasviz.sharing.worksheet import LARGEST_NUMBER, LEVELS, MOST, Sheet
from biasviz.ui.sharing.worksheet_pdf import PAPERS
from biasviz.ui.style import palette, stylesheet
from biasviz.ui.theme import Look


class WorksheetDialog(QObject):
    """The settings of a worksheet.

    Attributes:
        widget: the window.

    Signals: save_asked(str): the path that was chosen.

    """

    save_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = QDialog(parent)
        self.widget.setObjectName("worksheet")
        self.widget.setWindowTitle(tr("Worksheet"))
        self._lead = QLabel(tr("Exercises for paper, in the style of this lab. The same number gives the same sheet."))
        self._lead.setWordWrap(True)
        self.number = self._spin("worksheet_number", 0, LARGEST_NUMBER, 1)
        self.number.setToolTip(tr("Draws the exercises: the same number gives the same sheet, for ever."))
        self.count = self._spin("worksheet_count", 1, MOST, 10)
        self.count.setToolTip(tr("How many exercises there are, from 1 to {most}.", most=MOST))
        self.level = self._choice("worksheet_level", {id: tr(title) for id, title in LEVELS.items()}, "mixed")
        self.level.setToolTip(tr("What the exercises are about."))
        self.paper = self._choice("worksheet_paper", {id: id for id in PAPERS}, "A4")
        self.paper.setToolTip(tr("The size of the paper."))
        self.key = QCheckBox(tr("Key on a page of its own"))
        self.key.setObjectName("worksheet_key")
        self.key.setToolTip(tr("Adds a page with every number of every solution."))
        self.key.setChecked(True)
        self._form = QFormLayout()
        self._labels = []
        rows = (
            (tr("Number"), self.number), (tr("Exercises"), self.count), (tr("Level"), self.level),
            (tr("Paper"), self.paper),
        )  # fmt: skip
        for text, field in rows:
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
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
        return Sheet(self.number.value(), self.count.value(), str(self.level.currentData()))

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        self.widget.show()
        self.widget.activateWindow()
        self.number.setFocus(Qt.FocusReason.TabFocusReason)

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self.widget.setPalette(palette(look))
        self.widget.setStyleSheet(stylesheet(look))
        self._column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(14))
        self._column.setSpacing(look.px(12))
        self._form.setVerticalSpacing(look.px(8))
        self._form.setHorizontalSpacing(look.px(14))
        for label in (self._lead, *self._labels, self.key):
            label.setFont(look.font(13))
        for field in (self.number, self.count, self.level, self.paper, self.save, self._close):
            field.setFont(look.font(13))
            field.setMinimumHeight(look.px(28))
        for button in (self.save, self._close):
            button.setMinimumWidth(look.px(80))
        self.widget.setFixedWidth(look.px(380))

    def _ask(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.widget, tr("Save the worksheet"), folder)
        dialog.setObjectName("save_worksheet_as")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if QGuiApplication.platformName() in ("offscreen", "minimal"):
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(str(Path(folder) / f"biasviz-worksheet-{self.sheet.code}.pdf"))
        dialog.setModal(False)
        dialog.fileSelected.connect(self.save_asked)
        dialog.show()

    def _spin(self, name: str, low: int, high: int, value: int) -> QSpinBox:
        field = QSpinBox()
        field.setObjectName(name)
        field.setRange(low, high)
        field.setValue(value)
        return field

    def _choice(self, name: str, titles: dict[str, str], chosen: str) -> QComboBox:
        field = QComboBox()
        field.setObjectName(name)
        for id, title in titles.items():
            field.addItem(title, id)
        field.setCurrentIndex(list(titles).index(chosen))
        return field

    def _button(self, id: str, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(id)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button
