"""What is lit: the array that was worked out last with what it takes in, or a cell with what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from biasviz.ui.batch.cells import frame
from biasviz.ui.batch.layer_lineage import Part
from biasviz.ui.network.backprop_arrays import Cell, split
from biasviz.ui.network.backprop_layout import Layout, box_of
from biasviz.ui.network.backprop_lineage import lineage, sources_of
from biasviz.ui.network.backprop_scene import Scene
from biasviz.ui.theme import Look

VEIL = 0.66
"""How far what a cell has nothing to do with is veiled."""


def present_names(layout: Layout, scene: Scene) -> tuple[str, ...]:
    """Return the arrays that were worked out last."""
    station = scene.present
    if station is None:
        return ()
    if station.kind == "update":
        return tuple(name for name in layout.blocks if split(name)[0] in ("new", "b"))
    return (station.name,)


def taken_in(layout: Layout, scene: Scene) -> tuple[str, ...]:
    """Return the arrays that these take in."""
    if scene.present is None:
        return ()
    if scene.present.kind == "update":
        return tuple(name for name in layout.blocks if split(name)[0] == "db")
    return tuple(name for name in sources_of(scene.network, scene.present) if name in layout.blocks)


def paint_ground(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    """Tint the ground of the array that was worked out last, and of what it takes in."""
    unit, theme = look.unit, look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for name in taken_in(layout, scene):
        painter.setPen(QPen(theme.color("cool_line"), max(1.0, 1.3 * unit)))
        painter.setBrush(theme.color("cool"))
        painter.drawRoundedRect(_around(layout, name, 4 * unit), 5 * unit, 5 * unit)
    for name in present_names(layout, scene):
        if split(name)[0] in ("b", "new"):
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("bias", 0.16))
        painter.drawRoundedRect(_around(layout, name, 5 * unit), 6 * unit, 6 * unit)


def _around(layout: Layout, name: str, pad: float) -> QRectF:
    return layout.blocks[name].grid.rect.adjusted(-pad, -pad, pad, pad)


def paint_present(painter: QPainter, look: Look, layout: Layout, scene: Scene, first: int, cell: Cell | None) -> None:
    """Frame the array that was worked out last, draw how it comes about, and frame the cell that is told of."""
    for name in present_names(layout, scene):
        if split(name)[0] != "b":
            frame(painter, look, layout.blocks[name].grid.rect, "bias", 2.6)
    target = present_names(layout, scene)
    if scene.present is not None and scene.present.kind != "update" and scene.present.kind not in ("Z", "A"):
        for name in taken_in(layout, scene):
            if scene.present.kind == "dA":
                _lead_below(painter, look, layout, name, target[0])
            elif not (scene.present.kind == "L" and name.startswith("Z")):  # A lies between
                _lead(painter, look, layout, name, target[0])
    if cell is None:
        return
    here, sources, _ = lineage(scene.network, cell)
    for part in sources:
        box = box_of(layout, part, first)
        if box is not None:
            frame(painter, look, box, "text", 1.4)
    own = box_of(layout, here, first)
    if own is not None:
        frame(painter, look, own, "text", 2.4)


def _lead(painter: QPainter, look: Look, layout: Layout, source: str, target: str) -> None:
    """Draw an arrow from one array to another, by the way that crosses least: between arrays, beside their names."""
    unit = look.unit
    a, b = layout.blocks[source].grid.rect, layout.blocks[target].grid.rect
    pad = 6 * unit
    if a.bottom() + pad < b.top():
        _lead_down(painter, look, a, b)
        return
    left = a.center().x() > b.center().x()
    y = min(max(b.center().y(), a.top() + pad), a.bottom() - pad)  # level where that can be
    start = QPointF(a.left() - pad if left else a.right() + pad, y)
    end = QPointF(b.right() + pad if left else b.left() - pad, b.center().y())
    if abs(end.x() - start.x()) < 1 or (end.x() > start.x()) == left:
        return
    reach = QPointF(0.4 * (end.x() - start.x()), 0)
    path = QPainterPath(start)
    path.cubicTo(start + reach, end - reach, end)
    _draw(painter, look, path, end, QPointF(-1 if left else 1, 0))


def _lead_down(painter: QPainter, look: Look, a: QRectF, b: QRectF) -> None:
    """Draw an arrow down to an array, which it reaches from the side."""
    unit = look.unit
    pad, height = 6 * unit, b.height()
    if a.right() < b.left():  # from the left
        x, end, way = a.right() + 2 * unit, QPointF(b.left() - pad, b.center().y()), 1.0
    elif a.left() > b.right():  # from the right, above what else comes from there
        x, end, way = a.left() - 4 * unit, QPointF(b.right() + pad, b.top() + 0.2 * height), -1.0
    else:  # from above
        x, end, way = b.left() - 11 * unit, QPointF(b.left() - pad, b.center().y()), 1.0
    start = QPointF(min(max(x, a.left() + 3 * unit), a.right() + 2 * unit) if way > 0 else x, a.bottom() + pad)
    bend = min(12 * unit, max(abs(end.x() - x), 4 * unit))
    path = QPainterPath(start)
    if abs(start.x() - x) > 1:
        low = start + QPointF(0, 2 * bend)
        path.cubicTo(low, QPointF(x, low.y() - bend), QPointF(x, low.y() + bend))
    path.lineTo(x, end.y() - bend)
    path.quadTo(QPointF(x, end.y()), end)
    _draw(painter, look, path, end, QPointF(way, 0))


def _lead_below(painter: QPainter, look: Look, layout: Layout, source: str, target: str) -> None:
    """Draw the way from dZ back to the dA of the layer before, below what lies between."""
    if not source.startswith("dZ"):
        return
    unit, pad = look.unit, 6 * look.unit
    a, b = layout.blocks[source].grid.rect, layout.blocks[target].grid.rect
    low = max(a.bottom(), b.bottom(), layout.blocks[f"dW{source[2:]}"].grid.bottom) + 10 * unit
    start, end = QPointF(a.left() + 10 * unit, a.bottom() + pad), QPointF(b.right() - 10 * unit, b.bottom() + pad)
    bend = 7 * unit
    path = QPainterPath(start)
    path.lineTo(start.x(), low - bend)
    path.quadTo(QPointF(start.x(), low), QPointF(start.x() - bend, low))
    path.lineTo(end.x() + bend, low)
    path.quadTo(QPointF(end.x(), low), QPointF(end.x(), low - bend))
    path.lineTo(end)
    _draw(painter, look, path, end, QPointF(0, -1))


def _draw(painter: QPainter, look: Look, path: QPainterPath, end: QPointF, way: QPointF) -> None:
    unit, ink = look.unit, look.theme.color("bias")
    head = 7 * unit
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(ink, max(1.5, 2.0 * unit))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    tip = end + way * 3 * unit
    across = QPointF(-way.y(), way.x()) * 0.55 * head
    painter.drawPolygon([tip, tip - way * head + across, tip - way * head - across])


def paint_pointed(painter: QPainter, look: Look, layout: Layout, scene: Scene, first: int, cell: Cell) -> None:
    """Veil the arrays but for what the cell comes from and goes to, and frame that."""
    here, sources, uses = lineage(scene.network, cell)
    own = box_of(layout, here, first)
    from_, to = (_boxes(layout, scene, parts, first) for parts in (sources, uses))
    lit, arrays = QPainterPath(), QPainterPath()
    for path in (lit, arrays):
        path.setFillRule(Qt.FillRule.WindingFill)
    for box in (*([own] if own is not None else []), *from_, *to):
        lit.addRect(box.adjusted(-1, -1, 1, 1))
    for name, block in layout.blocks.items():
        if split(name)[0] not in ("step", "new") or scene.updated:
            arrays.addRect(block.grid.rect.adjusted(-1, -1, 1, 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.color("ground", VEIL))
    painter.drawPath(arrays.subtracted(lit))
    for box in from_:
        frame(painter, look, box, "text", 1.4)
    for box in to:
        frame(painter, look, box, "bias", 1.6, dashed=True)
    if own is not None:
        frame(painter, look, own, "text", 2.6)


def _boxes(layout: Layout, scene: Scene, parts: tuple[Part, ...], first: int) -> list[QRectF]:
    shown = [part for part in parts if split(part.array)[0] not in ("step", "new") or scene.updated]
    boxes = (box_of(layout, part, first) for part in shown)
    return [box for box in boxes if box is not None]
