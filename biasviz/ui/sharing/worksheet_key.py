"""The key of a worksheet: every number of every solution, and why the slope is small where that is asked."""

from __future__ import annotations

import math
from itertools import count

from PySide6.QtCore import QRectF

from biasviz.language import tr
from biasviz.sharing import worksheet_words as words
from biasviz.sharing.worksheet import Sheet
from biasviz.ui.sharing.worksheet_page import Page
from biasviz.words import significant

ROW, REASON = 17.0, 13.0


def draw_key(page: Page, sheet: Sheet) -> None:
    """Draw the key from the top of the page on."""
    y = _head(page, sheet, page.top + 16)
    first = _columns(page)[0]
    for n, exercise in zip(count(1), sheet.exercises, strict=False):
        reason = exercise.reason[:1].upper() + exercise.reason[1:]
        lines = math.ceil(page.measure(reason, 8) / (0.95 * (page.right - first)))
        height = ROW + REASON * lines
        if y + height > page.bottom:
            page.turn()
            y = _head(page, sheet, page.top + 16)
        if n % 2 == 0:
            page.box(QRectF(page.left, y - ROW + 5, page.width, height), page.TINT, None)
        page.text(str(n), page.left + 4, y, 9, 700, page.ACCENT)
        for x, value in zip(_columns(page), exercise.answers.values(), strict=True):
            page.text(significant(value, words.DIGITS), x, y, 9)
        page.words(reason, QRectF(first, y + 4, page.right - first, REASON * lines), 8, page.MUTED)
        y += height


def _columns(page: Page) -> list[float]:
    first = page.left + 24
    return [first + k * (page.right - first) / 7 for k in range(7)]


def _head(page: Page, sheet: Sheet, y: float) -> float:
    page.text(tr(words.KEY), page.left, y, 16, 700)
    y += 26
    for x, name in zip(_columns(page), sheet.exercises[0].answers, strict=True):
        page.text(tr(name), x, y, 9, 600)
    page.line(page.left, y + 5, page.right, y + 5)
    return y + ROW + 6
