"""A worksheet as a PDF: text as text, fonts embedded, room to write, the key on pages of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from biasviz.errors import InputError
from biasviz.language import tr
from biasviz.sharing import worksheet_words as words
from biasviz.sharing.worksheet import QUESTIONS, Exercise, Sheet, table
from biasviz.ui.sharing.worksheet_key import draw_key
from biasviz.ui.sharing.worksheet_page import Page
from biasviz.words import significant
from biasviz.writing import replacing

PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
"""Sizes of paper by name."""
GAP = 16.0
"""Points between two exercises."""
MOST_ROOM = 26.0
"""Points that a row may be higher than it must."""
HEAD = 86.0
"""Height of the title and the line for the name."""
STEP = 24.0
"""Points from one line to write on to the next, at least."""
Row = list[tuple[int, Exercise]]


def save_worksheet(path: Path, sheet: Sheet, paper: str = "A4", key: bool = True) -> int:
    """Write the PDF and return its pages. Raises InputError where the file cannot be written."""
    with replacing(path) as fresh:
        return _save(fresh, sheet, paper, key)


def _save(path: Path, sheet: Sheet, paper: str, key: bool) -> int:
    writer = QPdfWriter(str(path))
    writer.setPageLayout(QPageLayout(QPageSize(PAPERS[paper]), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(Page.RESOLUTION)
    writer.setTitle(f"{tr(words.TITLE)}: {words.foot(sheet)}")
    writer.setCreator("biasviz")
    painter = QPainter()
    if not painter.begin(writer):
        raise InputError(tr("{path} cannot be written: its folder must exist and be writable.", path=path))
    try:
        page = Page(painter, writer, words.foot(sheet))
        _draw(page, sheet)
        if key:
            page.turn()
            draw_key(page, sheet)
        page.finish()
    finally:
        painter.end()
    return page.number


def _draw(page: Page, sheet: Sheet) -> None:
    """Draw the exercises, two beside each other, and the formulas at the foot of the last page or on one more."""
    _title(page)
    numbered = list(enumerate(sheet.exercises, 1))
    rows = [numbered[k : k + 2] for k in range(0, len(numbered), 2)]
    need = _formulas_height(sheet)
    width = (page.width - GAP) / 2
    top, shown = page.top + HEAD, False
    while rows:
        fitting = _fitting(rows, page.bottom - top)
        heights = [max(_height(exercise) for _, exercise in row) for row in fitting]
        spare = page.bottom - top - sum(heights) - GAP * (len(heights) - 1)
        here = not shown and spare >= need + GAP
        # What is left over is room to write in.
        more = min(MOST_ROOM, (spare - (need + GAP if here else 0.0)) / len(fitting))
        y = top
        for row, height in zip(fitting, heights, strict=True):
            for column, (number, exercise) in enumerate(row):
                box = QRectF(page.left + column * (width + GAP), y, width, height + more)
                _exercise(page, number, exercise, box)
            y += height + more + GAP
        if here:
            _formulas(page, sheet, page.bottom - need, need)
            shown = True
        rows = rows[len(fitting) :]
        if rows or not shown:
            page.turn()
            top = page.top
    if not shown:
        _formulas(page, sheet, page.top, need)


def _fitting(rows: list[Row], room: float) -> list[Row]:
    """Return the rows that fit, at least one."""
    taken, used = 0, 0.0
    for row in rows:
        used += max(_height(exercise) for _, exercise in row) + GAP * (taken > 0)
        if used > room and taken:
            break
        taken += 1
    return rows[:taken]


def _title(page: Page) -> None:
    page.text(tr(words.TITLE), page.left, page.top + 20, 22, 700)
    page.text(tr(words.TASK), page.left, page.top + 38, 9.5, color=page.MUTED)
    y = page.top + 64
    name, date = tr(words.NAME), tr(words.DATE)
    middle = page.left + page.width * 0.66
    for label, left, right in ((name, page.left, middle - GAP), (date, middle, page.right)):
        page.text(label, left, y, 9.5, 500)
        page.line(left + page.measure(label, 9.5, 500) + 6, y + 2, right, y + 2)


def _height(exercise: Exercise) -> float:
    return 58 + STEP * (len(QUESTIONS) + 2 * exercise.why) + 4


def _exercise(page: Page, number: int, exercise: Exercise, box: QRectF) -> None:
    """Draw one exercise: its number and what it is made of, what is given, and lines to write on."""
    left, right, y = box.left() + 10, box.right() - 10, box.top() + 17
    page.text(f"{number}", left, y, 11, 700, page.ACCENT)
    page.text(words.title(exercise), left + max(18, page.measure(f"{number}", 11, 700) + 6), y, 10, 600)
    strip = QRectF(box.left(), box.top() + 26, box.width(), 20)
    page.box(strip, page.TINT, None)
    page.box(box, None, page.LINE)
    given = words.given(exercise)
    widths = [page.measure(f"{name} = ", 9.5) + page.measure(value, 9.5, 600) for name, value in given]
    between = min(18.0, (right - left - sum(widths)) / (len(given) - 1))
    x = left
    for (name, value), wide in zip(given, widths, strict=True):
        page.equation(name, value, x, strip.top() + 13.5, 9.5)
        x += wide + between
    lines = len(QUESTIONS) + 2 * exercise.why
    step = min(STEP + 6, (box.height() - 62) / lines)
    y = box.top() + 46 + step - 2
    labels = [f"{tr(name)} =" for name in QUESTIONS]
    begin = left + max(page.measure(label, 9.5) for label in labels) + 7
    for label in labels:
        page.text(label, left, y, 9.5)
        page.line(begin, y + 2, right, y + 2)
        y += step
    if exercise.why:
        page.text(tr(words.WHY), left, y, 9.5)
        page.line(left + page.measure(tr(words.WHY), 9.5) + 5, y + 2, right, y + 2)
        page.line(left, y + step + 2, right, y + step + 2)


def _curved(sheet: Sheet) -> bool:
    return any(e.run.start.problem.activation.id in ("sigmoid", "tanh") for e in sheet.exercises)


def _formulas_height(sheet: Sheet) -> float:
    return 62 + 14 * len(words.used(sheet)) + (72 if _curved(sheet) else 0)


def _formulas(page: Page, sheet: Sheet, y: float, height: float) -> None:
    """Draw the formulas of what is on the sheet, and the values that nobody knows by heart."""
    page.box(QRectF(page.left, y, page.width, height), page.TINT, None)
    left, right, y = page.left + 12, page.right - 12, y + 18
    page.text(tr("To look up"), left, y, 10, 700)
    formulas = [tr(formula) for formula in words.FORMULAS]
    widths = [page.measure(formula, 9) for formula in formulas]
    x, y = left, y + 18
    for formula, wide in zip(formulas, widths, strict=True):
        page.text(formula, x, y, 9)
        x += wide + (right - left - sum(widths)) / (len(formulas) - 1)
    y += 5
    page.line(left, y, right, y)
    columns = (left, left + page.width * 0.24, left + page.width * 0.62)
    for row in words.used(sheet):
        y += 14
        for x, text, weight in zip(columns, row, (500, 400, 400), strict=True):
            page.text(text, x, y, 9, weight)
    if _curved(sheet):
        _values(page, left, right, y + 22)


def _values(page: Page, left: float, right: float, y: float) -> None:
    rows = list(table())
    first, step = left + 56, (right - left - 56) / len(rows)
    for k, (head, digits) in enumerate((("z", 3), ("σ(z)", 5), ("tanh z", 5), ("−ln σ(z)", 4), ("−ln σ(−z)", 4))):
        weight = 600 if k == 0 else 400
        page.text(head, left, y, 8, max(weight, 500))
        for column, row in enumerate(rows):
            page.text(significant(row[k], digits), first + column * step, y, 8, weight)
        if k == 0:
            page.line(left, y + 4, right, y + 4)
            y += 3
        y += 12
    page.text(tr("σ(−z) = 1 − σ(z), tanh(−z) = −tanh z"), left, y, 8, color=page.MUTED)
