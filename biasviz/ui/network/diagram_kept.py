"""Pictures of what stands still while time runs: drawn anew only where what they show has changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

Draw = Callable[[QPainter], None]


class Kept:
    """A few pictures by name.

    Attributes:
        made: how often one was drawn.

    """

    def __init__(self) -> None:
        self._pictures: dict[str, tuple[object, QPixmap]] = {}
        self.made = 0

    def paint(
        self, p: QPainter, name: str, key: object, box: QRectF, draw: Draw, ground: QColor | None = None
    ) -> None:
        """Copy a picture to where it belongs, drawn before if its key is another one.

        Args:
            p: with what, on a device of any ratio.
            name: of the picture.
            key: what it shows, with an equality that tells all of it.
            box: what of the device it covers, in whole pixels.
            draw: draws it, in the coordinates of the device.
            ground: what it is filled with; None leaves what lies below it visible.

        """
        scale = p.device().devicePixelRatio()
        whole = (key, box, scale)
        found = self._pictures.get(name)
        if found is None or found[0] != whole:
            self.made += 1
            picture = QPixmap(max(1, round(box.width() * scale)), max(1, round(box.height() * scale)))
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent if ground is None else ground)
            with QPainter(picture) as inner:
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                inner.translate(-box.topLeft())
                draw(inner)
            found = self._pictures[name] = whole, picture
        p.drawPixmap(box.topLeft(), found[1])
