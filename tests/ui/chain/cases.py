"""What the tests of the Chain lab's window share: any chain on any page, the hand on what is painted, its words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from biasviz import updates
from biasviz.experiments.chain.spec import Chain, Link, Nudges, Setup
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.ui.snapshot import settle
from biasviz.updates import chain
from ui.batch.presented_cases import letters

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def one(dw=0.1, db=-0.05, dx=0.2, **changes) -> Setup:
    """Return C2: one neuron with w = .8, a = 1.5, b = −.2."""
    given = {"x": 1.5, "y": 1.0, "loss": "half_mse"} | changes
    return Setup(Chain(links=(Link(0.8, -0.2),), **given), Nudges((dw,), (db,), dx))


def several(depth: int, activation: str = "sigmoid", w: float = 0.8, b: float = -0.2, **changes) -> Setup:
    """Return a chain of equal neurons, all of whose numbers are nudged."""
    links = (Link(w, b, choose_activation(activation)),) * depth
    nudges = Nudges((0.1,) * depth, (-0.05,) * depth, 0.2)
    return Setup(Chain(**({"x": 1.5, "y": 1.0, "links": links} | changes)), nudges)


def open_page(window, page: str, setup: Setup | None = None):
    """Open a page with a chain, C2 by default, and return it."""
    window.store.dispatch(chain.load, "", setup or one(), "A chain", "", page)
    settle()
    return window.stages["chain"].page(page)


def lab(window):
    return window.store.state.chain


def words(board) -> list[str]:
    """Return all that is painted anew as text."""
    board.restyle(board.ink.look)  # no picture is kept
    with letters() as found:
        board.grab()
    return [text for text, _ in found]


def image(board):
    settle()
    return board.grab().toImage()


def move(board, at: QPointF, buttons=NONE, modifiers=PLAIN) -> None:
    event = QMouseEvent(QEvent.Type.MouseMove, at, board.mapToGlobal(at), NONE, buttons, modifiers)
    QApplication.sendEvent(board, event)


def drag(board, start: QPointF, by: float, parts: int = 4, modifiers=PLAIN) -> None:
    """Take what lies there and drag it to the right by some pixels, with a real mouse."""
    move(board, start)
    QTest.mousePress(board, LEFT, modifiers, start.toPoint())
    for k in range(1, parts + 1):
        move(board, start + QPointF(by * k / parts, 0.0), LEFT, modifiers)
    QTest.mouseRelease(board, LEFT, modifiers, (start + QPointF(by, 0.0)).toPoint())
    settle()


def click(board, spot) -> None:
    QTest.mouseClick(board, LEFT, PLAIN, board.spots[spot].center().toPoint())
    settle()


def typed(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def veil(window) -> None:
    """Keep back what would answer the question of any scene."""
    kept_back = replace(lab(window), veiled=frozenset({"slope", "partial", "verdict", "next"}))
    window.store.carry_on(replace(window.store.state, chain=kept_back))
    settle()


def forward(window, moves: int) -> None:
    for _ in range(moves):
        window.store.dispatch(updates.step)
    settle()
