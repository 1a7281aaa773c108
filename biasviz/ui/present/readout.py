"""The readout of a presented screen: five numbers, the step, the verdict and why; legible from the back row."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.neuron.painting import hairline
from biasviz.ui.present.words import Content, Lane, content, fitting
from biasviz.ui.sentence import fitted
from biasviz.ui.theme import Look
from biasviz.ui.verdict_chip import COLORS, SIGNS

SHARES = (0.32, 0.4)
"""Parts of the window's width: for one run, for the two of a race."""
ROWS = (0.5, 0.54)
"""Part of the height that the five numbers take: one run, two runs."""
WIDEST = ("−0.000000", "0.000000")
"""The number that the letters are measured by: one run, two runs."""


WORDY = 60
"""Letters from which a sentence counts as a long one: each kind keeps its size while its numbers run."""
LONG, SHORT = (15.0, 13.5, 12.0), (18.0, 16.0, 14.0, 12.0)


class Words(NamedTuple):
    """Words at a place; `box` is where they are wrapped, or their line."""

    text: str
    box: QRectF
    font: QFont
    color: str
    align: Qt.AlignmentFlag
    wrapped: bool = False


class Board(NamedTuple):
    """All that is painted: words, and where a verdict's sign goes with its outcome and side."""

    words: tuple[Words, ...]
    signs: tuple[tuple[str, QPointF, float], ...]
    rules: tuple[QLineF, ...]


LEFT, RIGHT, MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter


def board(shown: Content, look: Look, width: float, height: float) -> Board:
    """Lay everything out; nothing but the words themselves depends on the numbers, so nothing ever moves."""
    race = len(shown.lanes) > 1
    left, right, pad = look.px(4), width - look.px(16), look.px(10)
    font = look.font(17, 600)
    line = QFontMetricsF(font).height()
    words = [Words(shown.step, QRectF(left, pad, right - left, line), font, "text", LEFT | MIDDLE)]
    words.append(Words(shown.quarter, words[0].box, look.font(14, 500), "muted", RIGHT | MIDDLE))
    top = pad + line + 0.4 * pad
    row = ROWS[race] * height / len(shown.symbols)
    size = _size(shown, look, right - left, row)
    symbols, numbers = look.font(size, 600), look.font(size, 500)
    column = _column(shown, symbols) + look.px(10)
    each = (right - left - column) / len(shown.lanes)
    if race:
        names = _names(shown, look, each - look.px(8), top)
        for k, word in enumerate(names):
            words.append(word._replace(box=word.box.translated(left + column + k * each + look.px(8), 0)))
        top += names[0].box.height()
    rules = [QLineF(left, top, right, top)]
    metrics, room = QFontMetricsF(numbers), each - (look.px(14) if race else 0)
    for k, (symbol, color) in enumerate(shown.symbols):
        y = top + k * row
        words.append(Words(symbol, QRectF(left, y, column, row), symbols, color, LEFT | MIDDLE))
        for at, lane in enumerate(shown.lanes):
            box = QRectF(left + column + at * each, y, each, row)
            value = fitting(lane.values[k], shown.running, lambda w: metrics.horizontalAdvance(w) <= room)
            words.append(Words(value, box, numbers, "text", RIGHT | MIDDLE))
        rules.append(QLineF(left, y + row, right, y + row))
    top += len(shown.symbols) * row + 1.2 * pad
    signs, areas = [], []
    wide = (right - left) / len(shown.lanes)
    for at in range(len(shown.lanes)):
        area = QRectF(left + at * wide, top, wide - (look.px(12) if race else 0), height - top - 0.5 * pad)
        areas.append(area)
    first = [_verdict(lane, look, area)[0] for lane, area in zip(shown.lanes, areas, strict=True)]
    most = tuple(min(said[k].font.pixelSize() for said in first) for k in range(2))  # lanes speak equally loud
    for lane, area in zip(shown.lanes, areas, strict=True):
        said, sign = _verdict(lane, look, area, (most[0], most[1]))
        words += said
        signs.append(sign)
    return Board(tuple(w for w in words if w.text), tuple(signs), tuple(rules))


def _names(shown: Content, look: Look, width: float, top: float) -> list[Words]:
    """Name the lanes equally large: on one line, or on two where that is needed to tell them apart."""
    for size in (13.0, 12.0, 11.0):
        font = look.font(size, 600)
        metrics = QFontMetrics(font)
        if all(metrics.horizontalAdvance(lane.name) + 2 <= width for lane in shown.lanes):
            box = QRectF(0, top, width, 1.25 * metrics.height())
            return [Words(lane.name, box, font, "text", RIGHT | MIDDLE) for lane in shown.lanes]
    font = look.font(12, 600)
    metrics = QFontMetrics(font)
    box = QRectF(0, top, width, 2.2 * metrics.height())
    cut = [fitted(lane.name, metrics, int(width) - 2, 2 * metrics.lineSpacing() + 4) for lane in shown.lanes]
    return [Words(words, box, font, "text", RIGHT | MIDDLE, True) for words in cut]


def _column(shown: Content, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return max(metrics.horizontalAdvance(symbol) for symbol, _ in shown.symbols)


def _size(shown: Content, look: Look, width: float, row: float) -> float:
    """Return the size of the numbers, for unit 1: as large as the row is high and the widest of them allows."""
    size, lanes = 0.66 * row / look.unit, len(shown.lanes)
    metrics = QFontMetricsF(look.font(100, 600))
    needed = _column(shown, look.font(100, 600)) + lanes * metrics.horizontalAdvance(WIDEST[lanes - 1])
    return max(12.0, min(size, 100 * (width - look.px(10) * (1 + lanes)) / needed))


def _verdict(
    lane: Lane, look: Look, area: QRectF, most: tuple[int, int] = (9999, 9999)
) -> tuple[list[Words], tuple[str, QPointF, float]]:
    """Place the verdict beside its sign, and the sentence below: as large as there is room for, `most` pixels."""
    font, flags = look.font(17, 700), Qt.TextFlag.TextWordWrap
    sizes = (17.0, 16.0, 15.0, 14.0, 13.0, 12.0)
    whole = QFontMetrics(look.font(14, 700)).horizontalAdvance(lane.verdict)
    one_line = whole <= area.width() - look.px(24)  # in letters that are not small yet
    for size in sizes:
        font = look.font(size, 700)
        metrics = QFontMetrics(font)
        side = 0.62 * metrics.height()
        indent = side + look.px(8)
        pieces = [lane.verdict] if one_line else lane.verdict.split(" ")
        widest = max(map(metrics.horizontalAdvance, pieces)) + 2
        if font.pixelSize() <= most[0] and widest <= area.width() - indent:
            break
    high = metrics.boundingRect(area.adjusted(indent, 0, 0, 0).toRect(), flags, lane.verdict).height()
    head = QRectF(area.left() + indent, area.top(), area.width() - indent, high)
    sign = (lane.outcome, QPointF(area.left(), area.top() + (metrics.height() - side) / 2), side)
    rest = area.adjusted(0, high + look.px(6), 0, 0)
    small, cut = look.font(12), ""
    for size in LONG if len(lane.sentence) > WORDY else SHORT:
        small = look.font(size)
        cut = fitted(lane.sentence, QFontMetrics(small), int(rest.width()), int(rest.height()))
        if small.pixelSize() <= most[1] and cut == lane.sentence:
            break
    if cut != lane.sentence and lane.name:
        cut = ""  # the half of a sentence says less than none
    top = LEFT | Qt.AlignmentFlag.AlignTop
    verdict = Words(lane.verdict, head, font, COLORS[lane.outcome], top, True)
    return [verdict, Words(cut, rest, small, "text", top, True)], sign


class Sheet(QWidget):
    """Paints a board."""

    def __init__(self) -> None:
        super().__init__()
        self.look: Look | None = None
        self.content: Content | None = None

    def board(self) -> Board:
        """Return what is painted now."""
        if self.look is None or self.content is None:
            return Board((), (), ())
        return board(self.content, self.look, self.width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        look = self.look
        if look is None:
            return
        theme, made = look.theme, self.board()
        with QPainter(self) as p:
            p.fillRect(self.rect(), theme.color("ground"))
            p.setPen(hairline(theme.color("line")))
            p.drawLines(list(made.rules))
            for words in made.words:
                p.setFont(words.font)
                p.setPen(theme.color(words.color))
                wrap = Qt.TextFlag.TextWordWrap if words.wrapped else Qt.TextFlag.TextDontClip
                p.drawText(words.box, words.align | wrap, words.text)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            for outcome, at, side in made.signs:
                pen = QPen(theme.color(COLORS[outcome]), 0.16 * side)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                p.setPen(pen)
                for stroke in SIGNS[outcome]:
                    p.drawPolyline([QPointF(at.x() + x * side, at.y() + y * side) for x, y in stroke])


class LargeReadout(QObject):
    """Has the sheet, and takes its part of the window's width."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.widget = Sheet()
        self.widget.setObjectName("large_readout")
        self.widget.setAccessibleName(tr("The numbers, the verdict and the reason"))
        self.widget.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        window.installEventFilter(self)

    def restyle(self, look: Look) -> None:
        """Take another size."""
        self.widget.look = look
        self._take_width()
        self.widget.update()

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show a state."""
        before, now = self.widget.content, content(state, trace)
        if now == before:
            return
        self.widget.content = now
        if before is None or len(before.lanes) != len(now.lanes):
            self._take_width()
        if not now.running:
            self.widget.setAccessibleDescription(now.spoken())
        self.widget.update()

    def _take_width(self) -> None:
        lanes = 1 if self.widget.content is None else len(self.widget.content.lanes)
        self.widget.setFixedWidth(round(SHARES[lanes - 1] * self._window.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the window."""
        if event.type() == QEvent.Type.Resize:
            self._take_width()
        return False
