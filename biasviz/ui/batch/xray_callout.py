"""The verdict on the code, why, and the evidence in numbers: this code beside the right one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from biasviz.experiments.layer import xray_words as say
from biasviz.experiments.layer.xray_report import HARMLESS, RIGHT, SAID, SILENT, Compared, XRayed
from biasviz.language import tr
from biasviz.ui.theme import Look
from biasviz.words import grouped, significant

INKS = {RIGHT: "good", HARMLESS: "loss", SILENT: "bad", SAID: "doubtful"}
GROUNDS = {
    RIGHT: ("panel", "good"), HARMLESS: ("cool", "cool_line"), SILENT: ("warm", "bad"), SAID: ("warm", "doubtful"),
}  # fmt: skip
ROWS = 5


class Callout:
    """A card: at the left the verdict and why, at the right a table."""

    def __init__(self) -> None:
        self.widget = QFrame()
        self.widget.setObjectName("xray_callout")
        self._row = QHBoxLayout(self.widget)
        left = self._left = QVBoxLayout()
        head = QHBoxLayout()
        self.verdict = QLabel()
        self.verdict.setObjectName("xray_verdict")
        self.run_on = QPushButton()
        self.run_on.setObjectName("xray_run_on")
        self.run_on.setToolTip(tr("Take the same step over and over with both codes, and say what comes of it."))
        self.run_on.setCheckable(True)
        head.addWidget(self.verdict)
        head.addStretch(1)
        head.addWidget(self.run_on)
        left.addLayout(head)
        self.why = QLabel()
        self.why.setObjectName("xray_why")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.why.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        left.addWidget(self.why, 1)
        self._row.addLayout(left, 5)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        heads = ("", tr("this code"), "", tr("right code"))
        self._heads = [QLabel(text) for text in heads]
        self.cells = [[QLabel() for _ in range(4)] for _ in range(ROWS)]
        for row, labels in enumerate([self._heads, *self.cells]):
            for column, label in enumerate(labels):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("ink", "muted" if row == 0 else "")
                self._grid.addWidget(label, row, column)
        self._grid.setRowStretch(ROWS + 1, 1)
        self._row.addLayout(self._grid, 4)
        self._look: Look | None = None
        self._kind = RIGHT
        self._compared: tuple[Compared, ...] = ()
        self._most, self._width = 4, 0

    def render(self, found: XRayed, steps: int) -> None:
        """Show what was found."""
        self._kind = found.verdict
        words = tr(say.VERDICTS[self._kind])
        if found.failed is not None and found.failed.error is not None:
            words = f"{words} {found.failed.error[0]}"
        self.verdict.setText(words[:1].upper() + words[1:])
        sentences = [*say.reasons(found), say.in_the_next_step(found), say.after(found, steps)]
        self.why.setText("\n".join(filter(None, sentences)))
        self.run_on.setText(tr("Run {n} steps", n=grouped(found.many)))
        self.run_on.setAccessibleName(self.run_on.text())
        self.run_on.setChecked(bool(steps))
        self.run_on.setVisible(found.failed is None)
        compared = found.compared
        if compared is not self._compared:
            self._compared = compared
            self.arrange(self._width)
        for row, labels in enumerate(self.cells):
            for label in labels:
                label.setVisible(row < len(compared))
        self._color()

    def arrange(self, width: int) -> None:
        """Say as many numbers of each array as there is room for."""
        self._width = width
        if self._look is None:
            return
        metrics, gap = self.cells[0][0].fontMetrics(), self._grid.horizontalSpacing()
        names = max((metrics.horizontalAdvance(_name(entry)) for entry in self._compared), default=0)
        head = self.verdict.sizeHint().width() + self._look.px(12)
        head += 0 if self.run_on.isHidden() else self.run_on.sizeHint().width()
        left = max(head, round(0.36 * width))
        room = width - left - names - metrics.horizontalAdvance("≠") - 3 * gap - self._look.px(2 * 12 + 20 + 6)
        for most in (4, 3, 2, 1, 0):
            self._most = most
            texts = [(self._mine(entry), written(entry.right, not entry.same_shape, most)) for entry in self._compared]
            if sum(max((metrics.horizontalAdvance(pair[k]) for pair in texts), default=0) for k in (0, 1)) <= room:
                break
        self._fill_all()

    def _fill_all(self) -> None:
        for labels, entry in zip(self.cells, self._compared, strict=False):
            self._fill(labels, entry)

    def _mine(self, entry: Compared) -> str:
        return tr("not reached") if entry.mine is None else written(entry.mine, not entry.same_shape, self._most)

    def _fill(self, labels: list[QLabel], entry: Compared) -> None:
        same = entry.same_values and entry.same_shape
        sign = "" if entry.mine is None else "=" if same else "≈" if entry.same_values else "≠"
        right = written(entry.right, not entry.same_shape, self._most)
        for label, text in zip(labels, (_name(entry), self._mine(entry), sign, right), strict=True):
            label.setText(text)
        tips = {"=": tr("the same"), "≈": tr("the same numbers in another shape"), "≠": tr("not the same"), "": ""}
        labels[2].setToolTip(tips[sign])
        labels[2].setAccessibleName(tips[sign])
        for label in labels[1:3]:
            _ink(label, "bad" if sign == "≠" else "")

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self._row.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        self._row.setSpacing(look.px(20))
        self._left.setSpacing(look.px(4))
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setVerticalSpacing(look.px(1))
        self.verdict.setFont(look.font(15, 700))
        self.why.setFont(look.font(13))
        self.run_on.setFont(look.font(12.5, 500))
        self.run_on.setFixedHeight(look.px(25))
        for label in self._heads:
            label.setFont(look.font(11.5))
        for labels in self.cells:
            for label in labels:
                label.setFont(look.font(12.5))
        self._color()

    def _color(self) -> None:
        look = self._look
        if look is None:
            return
        t = look.theme
        ground, border = GROUNDS[self._kind]
        sheet = (
            f"#xray_callout {{ background: {getattr(t, ground)}; border: {look.px(1.5)}px solid {getattr(t, border)};"
            f" border-radius: {look.px(7)}px; }} #xray_verdict {{ color: {getattr(t, INKS[self._kind])}; }}"
        )
        if sheet != self.widget.styleSheet():
            self.widget.setStyleSheet(sheet)


def _name(entry: Compared) -> str:
    return tr("new b") if entry.name == "b" else entry.name


def _ink(label: QLabel, name: str) -> None:
    """Give a label a colour of the style sheet."""
    if label.property("ink") != name:
        label.setProperty("ink", name)
        label.style().unpolish(label)
        label.style().polish(label)


def written(array: NDArray[np.generic], with_shape: bool, most: int = 4) -> str:
    """Return the first numbers of an array, with its shape where that is worth saying; for none the shape alone."""
    values = np.ravel(array)
    if values.size > 1 and not most:
        return str(array.shape)
    texts = [significant(float(value), 4 if values.size == 1 else 3) for value in values[: max(1, most)]]
    numbers = texts[0] if values.size == 1 else f"[{', '.join(texts)}{', …' if values.size > most else ''}]"
    return f"{numbers}  {array.shape}" if with_shape else numbers
