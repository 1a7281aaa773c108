"""The figure as SVG and PDF: lines stay lines, and text stays text that can be selected."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from biasviz import document
from biasviz.sharing.order import Order
from biasviz.state import State
from biasviz.ui.sharing.figure import Figure
from biasviz.ui.sharing.figure_text import title
from biasviz.ui.sharing.scenes import posed

DOTS = 96
"""Pixels an inch."""
FINER = 10
"""A PDF places its letters on a grid that many times finer than pixels."""
FALLBACK = "Inter, 'Noto Sans CJK SC', 'Helvetica Neue', Arial, sans-serif"
ATTACHED = "experiment.toml"


def vector(state: State, order: Order) -> bytes:
    """Return the figure as a file of the order's format."""
    shown = posed(state, order)
    figure = Figure(shown, order.width, order.height, plain=True)
    try:
        return (_svg if order.format == "svg" else _pdf)(figure, shown, order)
    finally:
        figure.close()


def _svg(figure: Figure, state: State, order: Order) -> bytes:
    data, name = QByteArray(), title(state)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    maker = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # SVG Tiny knows no clipping
    maker.setOutputDevice(buffer)
    maker.setResolution(DOTS)
    maker.setSize(QSize(order.width, order.height))
    maker.setViewBox(QRect(0, 0, order.width, order.height))
    maker.setTitle(name)
    maker.setDescription(document.text_of(state))
    with QPainter(maker) as p:
        figure.paint(p)
    buffer.close()
    text = bytes(data.data()).decode()
    # Who opens it need not have the font.
    text = re.sub(r'font-family="Inter[^"]*"', f'font-family="{FALLBACK}"', text)
    return text.encode()


def _pdf(figure: Figure, state: State, order: Order) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    maker = QPdfWriter(buffer)
    maker.setResolution(DOTS * FINER)
    page = QPageSize(QSizeF(order.width, order.height) * (72 / DOTS), QPageSize.Unit.Point)
    maker.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    maker.setTitle(title(state))
    maker.setCreator("biasviz")
    maker.addFileAttachment(ATTACHED, QByteArray(document.text_of(state).encode()), "application/toml")
    with QPainter(maker) as p:
        p.scale(FINER, FINER)
        figure.paint(p)
    buffer.close()
    return bytes(data.data())
