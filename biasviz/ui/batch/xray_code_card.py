"""The code card: the lines that were run, with what NumPy made of each beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from biasviz.experiments.layer.xray_report import XRayed
from biasviz.experiments.layer.xray_run import FAILED, RAN, UNREACHED
from biasviz.language import tr
from biasviz.ui.batch.xray_kit import PAPER
from biasviz.ui.theme import Look

PAD, GUTTER, GAP = 10.0, 16.0, 14.0
SIZE, LEADING, TIGHT = 12.0, 1.45, 1.3
USUAL = "float64"
WIDEST_LINE = 39.0
"""Letters of a line that shall not break."""
SIGNS = {"failed": "✕", "differs": "≠", "ran": "", "unreached": ""}
"""What stands before a line, so that colour is never the only sign."""


class Letters:
    """How wide words are in the font of code, in which all usual letters are equally wide."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._one = self._metrics.horizontalAdvance("0")

    def horizontalAdvance(self, text: str) -> float:
        """Return the width of a text."""
        return self._one * len(text) if text.isascii() else self._metrics.horizontalAdvance(text)


Pieces = list[tuple[float, str, str]]
"""What stands in a line of letters: where, in which colour, what."""


@dataclass(frozen=True)
class Row:
    """A line as it is shown.

    Attributes:
        code: the line.
        kind: "ran", "differs", "failed" or "unreached".
        made: the shape of what it made, or what stands for it.
        dtype: its dtype, or "".
        said: what NumPy said of it, in NumPy's words.

    """

    code: str
    kind: str
    made: str
    dtype: str = ""
    said: tuple[str, ...] = ()


def rows_of(found: XRayed) -> tuple[Row, ...]:
    """Return the lines as they are shown."""
    rows = []
    for line in found.lines:
        kind = "differs" if found.differs(line) else line.state
        made = {RAN: str(line.shape), FAILED: "", UNREACHED: tr("not reached")}[line.state]
        said = line.warnings if line.error is None else (*line.warnings, f"{line.error[0]}: {line.error[1].strip()}")
        rows.append(Row(line.code, kind, made, line.dtype, said))
    return tuple(rows)


class CodeCard(QWidget):
    """Lines to look at: one is chosen with a click, or with Up and Down.

    Signals:
        line_chosen(int): the line that the user looks at, from 0.

    """

    line_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("xray_code")
        self.setAccessibleName(tr("The code, line by line"))
        self.setToolTip(tr("Click a line to see the arrays of it; Up and Down go from line to line."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.rows: tuple[Row, ...] = ()
        self.chosen = 0
        self._look: Look | None = None
        self._boxes: list[QRectF] = []
        self._kept: tuple[tuple[object, ...], tuple[list[list[Pieces]], list[float]]] | None = None

    def show_rows(self, rows: tuple[Row, ...], chosen: int) -> None:
        """Show these lines, one of them looked at."""
        if (rows, chosen) == (self.rows, self.chosen):
            return
        grown = rows != self.rows
        self.rows, self.chosen = rows, chosen
        self.setAccessibleDescription("\n".join(self.spoken(row) for row in rows))
        if grown:
            self.updateGeometry()
        self.update()

    @staticmethod
    def spoken(row: Row) -> str:
        """Return a line with what came of it, as one text."""
        return "  ".join([row.code, row.made, row.dtype, *row.said]).strip()

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.updateGeometry()
        self.update()

    # Layout

    def _laid(self, width: float) -> tuple[list[list[Pieces]], list[float]]:
        """Return for each line its pieces (x, colour, text), a list a line of letters, and their heights."""
        key = (width, self.rows, self._look)
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, self._lay(width))
        return self._kept[1]

    def _lay(self, width: float) -> tuple[list[list[Pieces]], list[float]]:
        look = self._look
        assert look is not None
        metrics, unit = Letters(look.code(SIZE)), look.unit
        left = (PAD + GUTTER) * unit
        whole = width >= self._wanted()
        step = round(look.code(SIZE).pixelSize() * (LEADING if whole else TIGHT))
        made, dtypes = self._columns(metrics) if whole else self._shapes(metrics)
        placed: list[list[Pieces]] = []
        heights: list[float] = []
        for row in self.rows:
            inks = {"failed": PAPER.error, "unreached": PAPER.muted, "differs": PAPER.text, "ran": PAPER.text}
            own = made if whole else max(made, metrics.horizontalAdvance(_narrow(row)))
            free = width - left - own - (GAP + PAD) * unit if row.made else width - left - PAD * unit
            lines = [[(left if k == 0 else left + 2 * GAP * unit, inks[row.kind], text)]
                     for k, text in enumerate(_broken(row.code, free, 2 * GAP * unit, metrics))]  # fmt: skip
            if row.made:
                ink = PAPER.differs if row.kind == "differs" else PAPER.muted
                lines[0].append((width - PAD * unit - own, ink, row.made if whole else _narrow(row)))
            if whole and row.dtype:
                lines[0].append((width - PAD * unit - dtypes, PAPER.muted, row.dtype))
            for said in row.said:
                ink = PAPER.error if row.kind == "failed" and said is row.said[-1] else PAPER.warning
                lines += [[(left, ink, text)] for text in _broken(said, width - left - PAD * unit, 0.0, metrics)]
            placed.append(lines)
            heights.append(step * len(lines))
        return placed, heights

    def _columns(self, metrics: Letters) -> tuple[float, float]:
        """Return the width of shapes and dtypes together, and of dtypes alone."""
        dtypes = max((metrics.horizontalAdvance(row.dtype) for row in self.rows), default=0.0)
        shapes = max((metrics.horizontalAdvance(row.made) for row in self.rows if row.dtype), default=0.0)
        waits = max((metrics.horizontalAdvance(row.made) for row in self.rows if not row.dtype), default=0.0)
        return max(shapes + metrics.horizontalAdvance("00") + dtypes, waits), dtypes

    def _shapes(self, metrics: Letters) -> tuple[float, float]:
        """Return the width of shapes where dtypes have no room but the unusual ones."""
        usual = [row.made for row in self.rows if row.dtype == USUAL]
        return max((metrics.horizontalAdvance(made) for made in usual), default=0.0), 0.0

    def hasHeightForWidth(self) -> bool:
        """Say that it grows where lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines need."""
        if self._look is None or not self.rows:
            return 40
        return round(sum(self._laid(width)[1]) + 1.4 * PAD * self._look.unit)

    def span(self, index: int) -> tuple[float, float]:
        """Return where a line begins and ends on a card that is as high as its lines need."""
        if self._look is None:
            return 0.0, 0.0
        heights = self._laid(self.width())[1]
        top = 0.7 * PAD * self._look.unit + sum(heights[:index])
        return top, top + heights[index]

    def sizeHint(self) -> QSize:
        """Return the size at which no line breaks that need not."""
        if self._look is None:
            return QSize(300, 40)
        width = self._wanted()
        return QSize(width, self.heightForWidth(width))

    def _wanted(self) -> int:
        """Return the width at which no line breaks that need not."""
        assert self._look is not None
        metrics, unit = Letters(self._look.code(SIZE)), self._look.unit
        made, _ = self._columns(metrics)
        letters = min(WIDEST_LINE, max((float(len(row.code)) for row in self.rows), default=0.0))
        code = letters * metrics.horizontalAdvance("0")
        return round(code + made + (2 * PAD + GUTTER + GAP) * unit) + 2

    def minimumSizeHint(self) -> QSize:
        """Let lines break."""
        return QSize(round(0.7 * self.sizeHint().width()), 40)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the line under the pointer."""
        for k, box in enumerate(self._boxes):
            if box.top() <= event.position().y() < box.bottom():
                self.line_chosen.emit(k)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from line to line."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self.chosen + step < len(self.rows):
            self.line_chosen.emit(self.chosen + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        look = self._look
        if look is None:
            return
        unit, radius = look.unit, 6 * look.unit
        font = look.code(SIZE)
        metrics = QFontMetricsF(font)
        placed, heights = self._laid(self.width())
        frame = 1.4 * PAD * unit
        air = max(1.0, (self.height() - frame) / max(1.0, sum(heights)))
        heights = [air * height for height in heights]
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(QPen(look.theme.color("line"), 1))
            p.setBrush(QColor(PAPER.ground))
            p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            p.setFont(font)
            y, self._boxes = 0.7 * PAD * unit, []
            for k, (lines, height) in enumerate(zip(placed, heights, strict=True)):
                box = QRectF(0, y, self.width(), height)
                self._boxes.append(box)
                if not box.intersects(QRectF(event.rect())):  # it may be scrolled
                    y += height
                    continue
                if k == self.chosen:
                    p.setPen(Qt.PenStyle.NoPen)
                    p.setBrush(QColor(PAPER.chosen))
                    p.drawRoundedRect(box.adjusted(4 * unit, 0, -4 * unit, 0), 4 * unit, 4 * unit)
                step = height / len(lines)
                base = 0.5 * (step + metrics.ascent() - metrics.descent())
                self._line(p, self.rows[k].kind, QPointF(PAD * unit, y + base), lines, step)
                y += height
            if self.hasFocus():
                p.setPen(QPen(QColor(PAPER.focus), max(2, look.px(2))))
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _line(self, p: QPainter, kind: str, at: QPointF, lines: list[Pieces], step: float) -> None:
        if SIGNS[kind]:
            p.setPen(QColor(PAPER.error if kind == "failed" else PAPER.differs))
            p.drawText(at, SIGNS[kind])
        for k, pieces in enumerate(lines):
            for x, ink, text in pieces:
                p.setPen(QColor(ink))
                p.drawText(QPointF(x, at.y() + k * step), text)


def _narrow(row: Row) -> str:
    """Return the shape, with the dtype only where it is not NumPy's usual one."""
    return row.made if row.dtype in ("", USUAL) else f"{row.made} {row.dtype}"


def _broken(text: str, width: float, indent: float, metrics: Letters) -> list[str]:
    """Break a text at its spaces, rather not inside of inner brackets; the lines after the first are indented."""
    lines: list[str] = []
    for word in _words(text, width - indent, metrics):
        room = width if len(lines) < 2 else width - indent
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _words(text: str, width: float, metrics: Letters) -> list[str]:
    """Cut a text at its spaces; what stands in brackets within brackets stays together where it fits a line."""
    parts: list[str] = []
    depth = 0
    for word in text.split(" "):
        inside = depth > 1
        depth += word.count("(") + word.count("[") - word.count(")") - word.count("]")
        if inside and metrics.horizontalAdvance(f"{parts[-1]} {word}") <= width:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return parts
