"""The arrays of a line of code: how NumPy fitted them together, what it made, and what the right code makes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from biasviz.language import tr
from biasviz.ui.batch.xray_alignment import alignment_size, draw_alignment
from biasviz.ui.batch.xray_grid import (
    CAPTION,
    LABELS,
    MORE,
    Size,
    caption_width,
    draw,
    extent,
    label_font,
    number_font,
    style_of,
)
from biasviz.ui.batch.xray_shown import Drawn, Shown
from biasviz.ui.theme import Look
from biasviz.words import significant

GAP, SIGN, LABEL = 18.0, 26.0, 17.0
WIDEST, HIGHEST, NARROWEST, LOWEST = 68.0, 36.0, 16.0, 11.0
"""A cell's largest width and height, and the least of both, from which on columns and rows are left out."""
MOST_SPOKEN = 12
"""Numbers of an array that are told in words."""
ENOUGH = 12
"""Rows or columns that tell as much as more of them."""


@dataclass(frozen=True)
class Plan:
    """Where everything lies.

    Attributes:
        size: of the cells.
        places: (x, y, picture) of each array.
        signs: (x, y, sign) of what stands between them, y in the middle.

    """

    size: Size
    places: tuple[tuple[float, float, Drawn], ...]
    signs: tuple[tuple[float, float, str], ...]


class ArraysView(QWidget):
    """Draws the pictures of one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("xray_arrays")
        self.setAccessibleName(tr("The arrays of the line"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.shown: Shown | None = None
        self._look: Look | None = None

    def show_line(self, shown: Shown) -> None:
        """Show the pictures of a line."""
        self.shown = shown
        self.setAccessibleDescription(spoken(shown))
        self.update()

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which small arrays have room."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size: two rows of arrays, a few cells each."""
        return QSize(self._look.px(200), self._look.px(190)) if self._look else QSize(200, 190)

    def plan(self, look: Look, shown: Shown) -> Plan:
        """Return where everything lies in the present size of the widget: in the rows that leave the largest cells."""
        top = alignment_size(look, shown.broadcast)[1] if shown.broadcast else 0.0
        from_, results = list(shown.from_), shown.results
        orders = [
            [from_ + results], [from_, results], [from_, *([d] for d in results)], [*([d] for d in from_), results],
            [results],
        ]  # fmt: skip
        if shown.down:
            orders[:2] = orders[1], orders[0]
        need = QFontMetricsF(number_font(look)).horizontalAdvance("−0.82") + 6 * look.unit
        least = 1.05 * QFontMetricsF(number_font(look)).height()
        best: tuple[float, list[list[Drawn]], Size] | None = None
        for order in orders:
            rows = [row for row in order if row]
            if not rows:
                continue
            size = self._size(look, shown, rows, top, need)
            every = [d.into for row in rows for d in row]
            share = min(1.0, size.rows / min(ENOUGH, max(n for n, _ in every)))
            share *= min(1.0, size.columns / min(ENOUGH, max(n for _, n in every)))
            share *= min(1.0, self.width() / max(self._row_width(look, row, size) for row in rows)) ** 4
            share *= min(1.0, self.height() / (top + self._total_height(look, shown, rows, size))) ** 4
            share *= 0.25 if from_ and not any(d in from_ for row in rows for d in row) else 1.0
            score = min(1.0, size.width / need) * min(1.0, size.height / least) * share
            if best is None or score > 1.05 * best[0]:
                best = score, rows, size
        assert best is not None
        return self._placed(look, shown, best[1], best[2], top)

    def _size(self, look: Look, shown: Shown, rows: list[list[Drawn]], top: float, need: float) -> Size:
        """Return the size of the cells if the arrays stand in these rows."""
        u, columns = look.unit, 1000
        wide = min(WIDEST * u, min(self._cell_width(look, row) for row in rows))
        while wide < NARROWEST * u and columns > 1:
            columns = 10 if columns == 1000 else columns - 1
            wide = min(WIDEST * u, min(self._cell_width(look, row, columns) for row in rows))
        free = self.height() - top - _heads(look, shown, rows)
        letters = 1.05 * QFontMetricsF(number_font(look)).height()
        least = letters if wide >= 0.8 * need else LOWEST * u
        high = min(HIGHEST * u, free / max(1, sum(max(d.into[0] for d in row) for row in rows)))
        if high >= least:
            return Size(wide, high, 1000, columns)
        return Size(wide, least, max(1, int((free - MORE * u * len(rows)) / (least * len(rows)))), columns)

    def _cell_width(self, look: Look, row: list[Drawn], most: int = 1000) -> float:
        """Return how wide the cells of a row of arrays can be."""
        apart = SIGN * look.unit * max(0, len(row) - 1) + 4 * look.unit
        apart += MORE * look.unit * sum(d.into[1] > most for d in row)
        columns = sum(min(d.into[1], most) for d in row)
        widths = [min(d.into[1], most) for d in row]
        free = self.width() - apart
        wide = free / max(1, columns)
        # A caption that is wider than its array takes from the others.
        for _ in range(2):
            narrow = [k for k, d in enumerate(row) if caption_width(look, d) > widths[k] * wide]
            rest = sum(n for k, n in enumerate(widths) if k not in narrow)
            if rest:
                wide = (free - sum(caption_width(look, row[k]) for k in narrow)) / rest
        return wide

    @staticmethod
    def _row_width(look: Look, row: list[Drawn], size: Size) -> float:
        """Return the width of arrays side by side, their captions included."""
        wide = sum(max(extent(look, size, drawn)[0], caption_width(look, drawn)) for drawn in row)
        return wide + (SIGN * (len(row) - 1) + 4) * look.unit

    @staticmethod
    def _total_height(look: Look, shown: Shown, rows: list[list[Drawn]], size: Size) -> float:
        """Return the height of rows of arrays, their captions included."""
        cells = sum(max(extent(look, size, drawn)[1] for drawn in row) for row in rows)
        return cells + _heads(look, shown, rows) - GAP * look.unit

    def _placed(self, look: Look, shown: Shown, rows: list[list[Drawn]], size: Size, top: float) -> Plan:
        u, y = look.unit, top
        places, signs = [], []
        met = shown.broadcast
        for row in rows:
            label = LABEL * u if any(d in shown.results for d in row) else 0.0
            x, tallest = 2 * u, 0.0
            for k, drawn in enumerate(row):
                wide, high = extent(look, size, drawn)
                if k:
                    sign = met.sign if met and k == 1 and drawn in shown.from_ else "→" if drawn is shown.made else ""
                    signs.append((x + 0.5 * SIGN * u, y + label + CAPTION * u + 0.5 * high, sign))
                    x += SIGN * u
                places.append((x, y + label, drawn))
                x += max(wide, caption_width(look, drawn))
                tallest = max(tallest, high)
            y += label + CAPTION * u + tallest + GAP * u
        return Plan(size, tuple(places), tuple(signs))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        look, shown = self._look, self.shown
        if look is None or shown is None:
            return
        plan, t, u = self.plan(look, shown), look.theme, look.unit
        style = style_of(look, plan.size, tuple(drawn for *_, drawn in plan.places))
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            if shown.broadcast is not None:
                draw_alignment(p, look, shown.broadcast, self.width())
            for x, y, drawn in plan.places:
                if drawn.label:
                    p.setFont(label_font(look))
                    p.setPen(t.color("bad" if drawn.wrong else "good" if drawn.label == "right" else "text"))
                    p.drawText(QPointF(x, y - 2 * u), tr(LABELS[drawn.label]))
                draw(p, look, style, x, y, drawn)
            p.setFont(look.font(17))
            p.setPen(t.color("muted"))
            for x, y, sign in plan.signs:
                p.drawText(QRectF(x - 20 * u, y - 15 * u, 40 * u, 30 * u), Qt.AlignmentFlag.AlignCenter, sign)


def _heads(look: Look, shown: Shown, rows: list[list[Drawn]]) -> float:
    """Return the height of everything that is no cell."""
    return sum((CAPTION + GAP + LABEL * any(d in shown.results for d in row)) * look.unit for row in rows)


def spoken(shown: Shown) -> str:
    """Return what is drawn, in words."""
    said = [f"{d.title} {d.shape}" for d in shown.from_]
    if shown.made is not None:
        said.append(tr("this code makes {name} {shape}", name=shown.made.title, shape=_numbers(shown.made)))
    if shown.right is not None:
        said.append(tr("the right code makes {name} {shape}", name=shown.right.title, shape=_numbers(shown.right)))
    return "; ".join(said)


def _numbers(drawn: Drawn) -> str:
    """Return the shape of an array with its first numbers."""
    values = drawn.cells.ravel()
    more = ", …" if len(values) > MOST_SPOKEN else ""
    return f"{drawn.shape}: " + ", ".join(significant(float(v), 3) for v in values[:MOST_SPOKEN]) + more
