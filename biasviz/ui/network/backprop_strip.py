"""The words below the arrays: what happens, the formula, the same with numbers, the line of code with its shapes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from biasviz.experiments.network.spec import Network
from biasviz.ui.batch.xray_kit import PAPER
from biasviz.ui.formula import formulas
from biasviz.ui.network.backprop_numbers import Words, pieces
from biasviz.ui.style import mix
from biasviz.ui.theme import Look

HEIGHT = 182.0
"""Of the words at unit 1, beside the lines."""
HEIGHT_ALONE = 128.0
"""Where they have the whole width, for a presented screen."""
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
FORMULA, NUMBERS, CODE, SHAPES = 19.0, 16.0, 13.0, 11.0
"""Sizes of letters at unit 1."""
SCALES = (1.0, 0.92, 0.85, 0.78, 0.72, 0.66)
"""What becomes of them where there is too much to say."""
SMALLEST = 0.78
"""What becomes of words at most; formulas can be smaller."""


def paint_words(
    painter: QPainter, look: Look, box: QRectF, words: Words, network: Network, n: int, ratio: float
) -> bool:
    """Write them into a box.

    Args:
        painter: with what.
        look: in the pixels of the painter.
        box: where.
        words: what.
        network: gives the shapes of what stands in the line of code.
        n: rows of the step.
        ratio: device pixels a pixel of the painter.

    Returns:
        Whether all is there; a formula that is not set yet leaves its place empty.

    """
    if words.tex:
        words = words._replace(tex=_fitting(look, box.width(), words.tex, ratio))
    for shrunk in SCALES:
        high = _words_height(look, box.width(), words, network, n, shrunk)
        if high <= box.height():
            break
    else:  # the line of code says the same
        words = words._replace(tex="")
    unit, scale = look.unit, max(shrunk, SMALLEST)
    ink = look.theme.color("text")
    y = _text(painter, look.font(14 * scale, 600), ink, box, box.y(), words.sentence) + 5 * unit * scale
    there = True
    side = _beside(look, box.width(), words, shrunk)
    if words.tex:
        high, there = _formula(painter, look, box, y, words.tex, FORMULA * shrunk, ratio)
        if side:
            line = _line_of_math(look.math(NUMBERS * scale))
            _numbers(painter, look, box.adjusted(side, 0, 0, 0), y + (high - line) / 2, words, scale)
        y += high + 3 * unit * scale
    if words.numbers and not side:
        y = _numbers(painter, look, box, y, words, scale)
    if words.hint:
        y = _text(painter, look.font(12 * scale), look.theme.color("muted"), box, y + 4 * unit, words.hint)
    if words.code:
        high = code_height(look, network, words.code, n, box.width(), scale)
        card = QRectF(box.x(), max(y + 5 * unit * scale, box.bottom() - high), box.width(), high)
        _code(painter, look, card, words, network, n, scale)
    return there


def _fitting(look: Look, width: float, tex: str, ratio: float) -> str:
    """Return a formula, or of one that is too wide its last part: how b moves."""
    picture = formulas().picture(tex, max(FORMULA * look.unit, float(look.least)), look.theme.text, ratio)
    return tex if picture is None or picture.width <= width else tex.split(r"\quad")[-1].strip()


def _words_height(look: Look, width: float, words: Words, network: Network, n: int, shrunk: float) -> float:
    """Return the height of all words, shrunk so far."""
    scale = max(shrunk, SMALLEST)
    unit, font = look.unit, look.math(NUMBERS * scale)
    high = _height(look.font(14 * scale, 600), width, words.sentence) + 5 * unit * scale
    if words.tex:
        picture = formulas().picture(words.tex, max(FORMULA * unit * shrunk, float(look.least)), look.theme.text, 1.0)
        narrow = 1.0 if picture is None else min(1.0, width / picture.width)
        high += (1.6 * FORMULA * unit * shrunk if picture is None else picture.height * narrow) + 3 * unit * scale
    if words.numbers and not _beside(look, width, words, shrunk):
        ahead = _ahead(look, words)
        high += _line_of_math(font) * len(_broken(font.toString(), width - ahead, width, words.numbers))
    if words.hint:
        high += _height(look.font(12 * scale), width, words.hint) + 4 * unit
    return high + (code_height(look, network, words.code, n, width, scale) + 5 * unit * scale if words.code else 0.0)


def _beside(look: Look, width: float, words: Words, shrunk: float) -> float:
    """Return where the numbers begin beside the formula, where there is room for both on a line; else 0."""
    size = max(FORMULA * look.unit * shrunk, float(look.least))
    picture = formulas().picture(words.tex, size, look.theme.text, 1.0) if words.tex else None
    if picture is None or not words.numbers:
        return 0.0
    left, metrics = picture.width + 26 * look.unit, QFontMetricsF(look.math(NUMBERS * max(shrunk, SMALLEST)))
    needed = _ahead(look, words) + metrics.horizontalAdvance(words.numbers)
    return left if left + needed <= width else 0.0


def _ahead(look: Look, words: Words) -> float:
    """Return the width of the name of the cell before its numbers."""
    return QFontMetricsF(look.font(12)).horizontalAdvance(f"{words.of}: ") + 4 * look.unit if words.of else 0.0


def _text(painter: QPainter, font: QFont, ink: QColor, box: QRectF, y: float, text: str) -> float:
    """Write a text on as many lines as it takes; return where it ends."""
    height = _height(font, box.width(), text)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QRectF(box.x(), y, box.width(), height + 2), int(WRAP), text)
    return y + height


def _line_of_math(font: QFont) -> float:
    """Return the height of a line of numbers: the font of formulas asks for room that numbers do not need."""
    return 1.38 * font.pixelSize()


@lru_cache(maxsize=64)
def _broken(key: str, first: float, width: float, text: str) -> tuple[str, ...]:
    """Break numbers at their spaces, the first line to another width than those after it."""
    font = QFont()
    font.fromString(key)
    metrics = QFontMetricsF(font)
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and metrics.horizontalAdvance(longer) > (first if len(lines) == 1 else width):
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(lines)


@lru_cache(maxsize=64)
def _high(key: str, width: float, text: str) -> float:
    font = QFont()
    font.fromString(key)
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), int(WRAP), text).height()


def _height(font: QFont, width: float, text: str) -> float:
    return _high(font.toString(), width, text)


def _formula(
    painter: QPainter, look: Look, box: QRectF, y: float, tex: str, size: float, ratio: float
) -> tuple[float, bool]:
    """Draw a formula, smaller where it is too wide; return its height, and whether it was there."""
    size = max(size * look.unit, float(look.least))
    picture = formulas().picture(tex, size, look.theme.text, ratio)
    if picture is None:
        return size * 1.6, False
    if picture.width > box.width():
        picture = formulas().picture(tex, size * box.width() / picture.width, look.theme.text, ratio) or picture
    picture.draw(painter, box.x(), y + picture.ascent)
    return picture.height, True


def _numbers(painter: QPainter, look: Look, box: QRectF, y: float, words: Words, scale: float) -> float:
    """Write the numbers behind the name of their cell."""
    small, font = look.font(12), look.math(NUMBERS * scale)
    of, ahead = f"{words.of}: " if words.of else "", _ahead(look, words)
    line = _line_of_math(font)
    painter.setFont(small)
    painter.setPen(look.theme.color("muted"))
    painter.drawText(QPointF(box.x(), y + 0.75 * line), of)
    painter.setFont(font)
    painter.setPen(look.theme.color("bias"))
    for at, text in enumerate(_broken(font.toString(), box.width() - ahead, box.width(), words.numbers)):
        painter.drawText(QPointF(box.x() + (0 if at else ahead), y + 0.75 * line), text)
        y += line
    return y


def code_lines(
    look: Look, network: Network, code: str, n: int, width: float, scale: float = 1.0
) -> list[list[tuple[float, str, str]]]:
    """Return a line of code broken to a width, each part with its x and the shape below it.

    What has a shape is moved on where the shapes would touch.
    """
    unit = look.unit
    letter = QFontMetricsF(look.code(CODE * scale)).horizontalAdvance("0")
    small = QFontMetricsF(look.font(SHAPES * scale))
    lines: list[list[tuple[float, str, str]]] = [[]]
    x, edge = 0.0, -8 * unit
    for text, shape in pieces(network, code, n):
        for word in [text] if shape else _parts(text):
            wide, below = letter * len(word), small.horizontalAdvance(shape)
            start = x
            if shape:
                start = max(x, edge + 8 * unit + max(0.0, (below - wide) / 2))
            if start + wide > width and lines[-1] and word.strip():
                lines.append([])
                start, edge = 2 * letter, -8 * unit
            lines[-1].append((start, word, shape))
            x = start + wide
            if shape:
                edge = start + (wide + below) / 2
    return lines


def _parts(text: str) -> list[str]:
    """Cut what stands between arrays behind its spaces."""
    words = text.split(" ")
    return [word + (" " if at < len(words) - 1 else "") for at, word in enumerate(words) if word or at < len(words) - 1]


def code_height(look: Look, network: Network, code: str, n: int, width: float, scale: float = 1.0) -> float:
    """Return the height of the card of a line."""
    lines = code_lines(look, network, code, n, width - 20 * look.unit, scale)
    return sum(_line_height(look, line, scale) for line in lines) + 10 * look.unit


def _line_height(look: Look, line: list[tuple[float, str, str]], scale: float) -> float:
    below = QFontMetricsF(look.font(SHAPES * scale)).height() if any(shape for _, _, shape in line) else 0.0
    return QFontMetricsF(look.code(CODE * scale)).height() + below


def _code(
    painter: QPainter, look: Look, box: QRectF, words: Words, network: Network, n: int, scale: float
) -> None:
    """Draw the line of code on its card, the shapes below what they are of."""
    unit, dark = look.unit, look.theme.id == "dark"
    painter.setPen(QPen(look.theme.color("line"), unit) if dark else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mix(PAPER.ground, "#000000", 0.4) if dark else PAPER.ground))
    painter.drawRoundedRect(box, 5 * unit, 5 * unit)
    font, small = look.code(CODE * scale), look.font(SHAPES * scale)
    metrics, below = QFontMetricsF(font), QFontMetricsF(small)
    letter = metrics.horizontalAdvance("0")
    y, left = box.y() + 5 * unit, box.x() + 10 * unit
    for line in code_lines(look, network, words.code, n, box.width() - 20 * unit, scale):
        for x, text, shape in line:
            painter.setFont(font)
            painter.setPen(QColor(PAPER.text))
            painter.drawText(QPointF(left + x, y + metrics.ascent()), text)
            if shape:
                painter.setFont(small)
                painter.setPen(QColor(PAPER.muted))
                at = left + x + (letter * len(text) - below.horizontalAdvance(shape)) / 2
                painter.drawText(QPointF(at, y + metrics.height() + below.ascent() - 2 * unit), shape)
        y += _line_height(look, line, scale)
