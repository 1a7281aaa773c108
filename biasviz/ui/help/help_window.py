"""The window of the help: topics on the left, a page on the right, a field to find words in both."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from biasviz.language import tr
from biasviz.ui.help import page, text
from biasviz.ui.help.topics import Topic
from biasviz.ui.style import palette
from biasviz.ui.theme import Look


class HelpWindow(QObject):
    """A window of its own beside the program's, which goes on meanwhile.

    Signals:
        conventions_asked(): the user wants the switches of the conventions.

    """

    conventions_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._topics: tuple[Topic, ...] = ()
        self.widget = QDialog(parent)
        self.widget.setObjectName("help")
        self.widget.setWindowTitle(tr(text.TITLE))
        self.filter = QLineEdit()
        self.filter.setObjectName("help_filter")
        self.filter.setAccessibleName(tr(text.FILTER[0]))
        self.filter.setToolTip(tr(text.FILTER[1]))
        self.filter.setPlaceholderText(tr(text.FILTER_HINT))
        self.filter.setClearButtonEnabled(False)
        self.list = QListWidget()
        self.list.setObjectName("help_topics")
        self.list.setAccessibleName(tr(text.TOPICS_NAME))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QTextBrowser()
        self.page.setObjectName("help_page")
        self.page.setAccessibleName(tr(text.PAGE_NAME))
        self.page.setOpenLinks(False)
        self.page.setTabChangesFocus(True)
        self._conventions = self._button(
            "help_conventions", text.CONVENTIONS[0], text.CONVENTIONS[0], text.CONVENTIONS[1]
        )
        self._close = self._button("close_help", *text.CLOSE)
        self._left, self._buttons = QVBoxLayout(), QHBoxLayout()
        self._left.addWidget(self.filter)
        self._left.addWidget(self.list, 1)
        self._buttons.addWidget(self._conventions)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._close)
        right = QVBoxLayout()
        right.addWidget(self.page, 1)
        right.addLayout(self._buttons)
        self._row = QHBoxLayout(self.widget)
        self._row.addLayout(self._left)
        self._row.addLayout(right, 1)
        self.filter.textEdited.connect(self._find)
        self.list.currentRowChanged.connect(self._show_row)
        self._conventions.clicked.connect(self.conventions_asked)
        self._close.clicked.connect(self.widget.close)
        self._shown: list[Topic] = []

    def _button(self, name: str, words: str, spoken: str, tip: str) -> QPushButton:
        button = QPushButton(tr(words))
        button.setObjectName(name)
        button.setAccessibleName(tr(spoken))
        button.setToolTip(tr(tip))
        button.setAutoDefault(False)
        return button

    @property
    def topic(self) -> str | None:
        """The id of the topic that is shown."""
        row = self.list.currentRow()
        return self._shown[row].id if 0 <= row < len(self._shown) else None

    def show(self, id: str, lab: str) -> None:
        """Open the window at a topic, or bring it to the front there; the topics of a lab stand first."""
        self.filter.clear()
        self._topics = page.topics(lab)
        self._fill(list(self._topics))
        self.list.setCurrentRow(next((k for k, t in enumerate(self._topics) if t.id == id), 0))
        self.widget.show()
        self.widget.activateWindow()
        self.list.setFocus()

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        if self._look is None:
            self.widget.resize(look.px(800), look.px(560))
        self._look = look
        self.widget.setPalette(palette(look))
        self._row.setContentsMargins(look.px(14), look.px(14), look.px(14), look.px(12))
        self._row.setSpacing(look.px(14))
        for part in (self.filter, self.list, self._conventions, self._close):
            part.setFont(look.font())
        self.filter.setFixedWidth(look.px(210))
        self.filter.setMinimumHeight(look.px(28))
        self.list.setFixedWidth(look.px(210))
        self.page.setFont(look.font(14))
        self.page.document().setDocumentMargin(look.px(14))
        for button in (self._conventions, self._close):
            button.setMinimumSize(look.px(80), look.px(28))
        self._show_row(self.list.currentRow())

    def _find(self, asked: str) -> None:
        self._fill(page.found(self._topics, asked))
        self.list.setCurrentRow(0)
        if not self._shown:
            self.page.setHtml(page.html(Topic("", tr(text.NOTHING), ()), self._look) if self._look else "")

    def _fill(self, shown: list[Topic]) -> None:
        self._shown = []
        self.list.clear()
        self._shown = shown
        for topic in shown:
            self.list.addItem(QListWidgetItem(topic.title))

    def _show_row(self, row: int) -> None:
        if self._look is not None and 0 <= row < len(self._shown):
            self.page.setHtml(page.html(self._shown[row], self._look, self.filter.text()))
            self._conventions.setVisible(self._shown[row].id == "conventions")
