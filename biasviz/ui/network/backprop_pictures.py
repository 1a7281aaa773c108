"""What stands still on the page "Forward and back", kept as pictures: each array is drawn once for a step."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from biasviz.ui.network.backprop_layout import Block, Layout
from biasviz.ui.network.backprop_numbers import Words
from biasviz.ui.network.backprop_scene import Scene
from biasviz.ui.network.backprop_static import paint_array, paint_base, paint_dots, paint_hollow
from biasviz.ui.network.backprop_strip import paint_words
from biasviz.ui.theme import Look

AROUND = 3
"""Pixels around the cells of an array for its frame."""
PAD = 10.0
"""Width at unit 1 that the picture of all arrays begins before them."""


class Pictures:
    """Made anew where what they show has changed."""

    def __init__(self) -> None:
        self._base: tuple[object, QPixmap] | None = None
        self._arrays: tuple[object, dict[tuple[str, bool, bool], QPixmap]] = (None, {})
        self._words: tuple[object, QPixmap] | None = None

    def base(self, look: Look, layout: Layout, shown: Scene, symbols: tuple[str, ...]) -> QPixmap:
        """Return what does not depend on any number: names, shapes, operators, cards."""
        key = (look, layout.size, symbols)
        if self._base is None or self._base[0] != key:
            pad = PAD * look.unit
            picture = QPixmap(QSize(round(layout.whole + 2 * pad), round(layout.size.height)))
            picture.fill(look.theme.color("ground"))
            with QPainter(picture) as painter:
                painter.translate(pad, 0)
                paint_base(painter, look, layout, shown.network, symbols)
            self._base = (key, picture)
        return self._base[1]

    def array(
        self, look: Look, layout: Layout, block: Block, shown: Scene, first: int, done: bool, fast: bool,
        bare: bool = False,
    ) -> QPixmap:  # fmt: skip
        """Return the numbers of an array, or its empty frames, with AROUND pixels around them; `bare` has none."""
        key = (look, layout.size, shown.run, shown.step, first, shown.veiled, fast)
        if self._arrays[0] != key:
            self._arrays = (key, {})
        pictures = self._arrays[1]
        named = (block.name, done, bare)
        if named not in pictures:
            rect = block.grid.rect
            picture = QPixmap(QSize(*(math.ceil(side) + 2 * AROUND + 1 for side in (rect.width(), rect.height()))))
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as painter:
                painter.translate(AROUND - rect.x(), AROUND - rect.y())
                if shown.keeps_back(block.name) or not done:
                    paint_hollow(painter, look, block, "?" if done and not bare else "")
                else:
                    paint_array(painter, look, layout, block, shown, first, fast, bare)
                paint_dots(painter, look, block)
            pictures[named] = picture
        return pictures[named]

    def words(self, look: Look, box: QRectF, shown: Scene, words: Words) -> QPixmap:
        """Return the words below the arrays; a picture whose formula is not set yet is drawn again."""
        key = (look, box.width(), box.height(), words[:6], shown.network.widths, shown.n)
        if self._words is None or self._words[0] != key:
            picture = QPixmap(QSize(math.ceil(box.width()) + 8, math.ceil(box.height()) + 8))
            picture.fill(look.theme.color("ground"))
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                local = QRectF(4, 4, box.width(), box.height())
                if not paint_words(painter, look, local, words, shown.network, shown.n, 1.0):
                    return picture
            self._words = (key, picture)
        return self._words[1]
