"""CPU time of a frame: the whole window while it plays and while it is dragged, and the scene by hand."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import process_time

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from biasviz import updates
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.stopping import look
from biasviz.ui.bench.by_hand import ByHand
from biasviz.ui.snapshot import drawn
from biasviz.ui.window import MainWindow

SCENARIO = "first-slope"
FRAMES, ROUNDS = 60, 5
SIZES = ((1920, 1080), (3840, 2160))


def cpu_ms(frame: Callable[[int], None]) -> float:
    """Return the CPU milliseconds of one frame: the median round of several, each a mean over many frames."""
    rounds = []
    for _ in range(ROUNDS):
        start = process_time()
        for i in range(FRAMES):
            frame(i)
            look()
        rounds.append(1000 * (process_time() - start) / FRAMES)
    return median(rounds)


def measure(width: int, height: int, told: Callable[[str], None]) -> dict[str, float]:
    """Return ms a frame for "playing", "dragging" and "by_hand" at that size; `told` gets a line for each."""
    window = drawn(SCENARIO, width, height)
    result: dict[str, float] = {}

    def measured(name: str, frame: Callable[[int], None]) -> None:
        result[name] = cpu_ms(frame)
        told(f"{width}x{height} {name.replace('_', ' ')}: {result[name]:.2f} ms a frame")

    measured("playing", _playing(window))
    measured("dragging", _dragging(window))
    window.store.dispatch(updates.scrub, 30.0)
    hand = ByHand(window.look, width, height)
    hand.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    hand.show()

    def by_hand(i: int) -> None:
        hand.trace = NeuronTrace(updates.scrub(window.store.state, 20.0 + i % 40 + 0.25).neuron)
        hand.update()
        QApplication.processEvents()

    measured("by_hand", by_hand)
    hand.close()
    window.close()
    return result


def _playing(window: MainWindow) -> Callable[[int], None]:
    """Frames of a run at its default speed; time is given, so that each frame is another."""
    window.store.dispatch(updates.set_speed, 8.0)

    def frame(i: int) -> None:
        if i == 0:
            window.store.dispatch(updates.scrub, 0.0)
            window.store.dispatch(updates.toggle_play)
        window.store.dispatch(updates.advance, 1 / 60)
        QApplication.processEvents()

    return frame


def _dragging(window: MainWindow) -> Callable[[int], None]:
    """Frames of a drag with real mouse events: the ball follows the pointer to and fro."""
    window.store.dispatch(updates.reset)
    target = window.findChildren(QAbstractScrollArea, window.strips.widget.objectName())[0].viewport()
    width, height = target.width(), target.height()

    def send(kind: QEvent.Type, x: float, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        at = QPointF(x, height * 0.3)
        event = QMouseEvent(kind, at, target.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, event)

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def frame(i: int) -> None:
        x = width * (0.3 + 0.5 * i / FRAMES)
        if i == 0:
            send(QEvent.Type.MouseButtonPress, x, left, left)
        send(QEvent.Type.MouseMove, x, none, left)
        if i == FRAMES - 1:
            send(QEvent.Type.MouseButtonRelease, x, left, none)
        QApplication.processEvents()

    return frame
