"""The truth light of the chain: a derivative that is shown, held against a difference of C or of f."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter

from biasviz.experiments.chain.check import Check
from biasviz.experiments.chain.slope_check import UNTOLD
from biasviz.experiments.chain.spec import Chain
from biasviz.experiments.neuron.check import AMBER, GREEN
from biasviz.language import mark, tr
from biasviz.ui.neuron.readout_ink import Ink, shortened
from biasviz.ui.neuron.readout_light import COLORS, SIGNS
from biasviz.words import GUESSING, significant

QUICK = 8
"""Neurons up to which a check takes less than a frame."""
REST = 150
"""Milliseconds after which it is asked again whether the hand rests."""
SIZES = (13, 12)

Found = TypeVar("Found")


class Light(NamedTuple):
    """Its colour as in `Check.light`, and what it says, the longest words first."""

    light: str | None
    words: tuple[str, ...]


WAITING = Light(None, (mark("checked when the hand rests"),))
BOTH_ZERO = mark("both exactly 0")


class Later(QObject, Generic[Found]):
    """Works something out about a chain; where that takes long and a hand drags, not before it rests.

    Signals:
        rested: it may be asked again.

    """

    rested = Signal()

    def __init__(self, work: Callable[[Chain], Found], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.rested)

    def ask(self, chain: Chain) -> Found | None:
        """Return what is found, or None for now."""
        return None if self.waits(chain) else self._work(chain)

    def waits(self, chain: Chain) -> bool:
        """Whether what takes long has to wait, for a hand is dragging; it is told when that rests."""
        if chain.depth <= QUICK or not QGuiApplication.mouseButtons().value:
            return False
        self._timer.start()
        return True


def of_check(found: Check | None, veiled: bool) -> Light:
    """Return the light of one derivative of C; None is not checked yet."""
    if veiled:
        return Light(None, (tr(GUESSING),))
    if found is None:
        return Light(None, (tr(WAITING.words[0]),))
    if found.light is None:
        return Light(None, (tr("nothing to check: C is undefined"),))
    name = f"∂C/∂{found.name}"
    if found.left is not None and found.right is not None:
        sides = {"left": significant(found.left, 3), "right": significant(found.right, 3)}
        at_kink = (
            tr("a kink: {left} from the left, {right} from the right", **sides),
            tr("a kink: {left} | {right}", **sides),
        )
        return Light(found.light, at_kink)
    error = significant(found.error, 1)
    if found.by_factors:
        said = (
            tr("{name}: a difference of C tells nothing here; every factor matches its own to {error}", name=name,
               error=error),
            tr("factor by factor, to {error}", error=error),
        )  # fmt: skip
        return Light(found.light, said)
    if not found.error:
        exact = tr(BOTH_ZERO) if not found.numeric else tr("exactly")
        return Light(found.light, (tr("{name} = its difference of C, {error}", name=name, error=exact), exact))
    if found.error is not None and found.error > AMBER and found.light == "amber":
        near = tr("as close as a difference can tell")
        return Light(found.light, (f"{name}: {near}", near))
    words = (
        tr("{name} = its difference of C, to {error}", name=name, error=error),
        tr("= difference, to {error}", error=error), error,
    )  # fmt: skip
    return Light(found.light, words)


def of_slopes(errors: tuple[float, ...] | None, veiled: bool) -> Light:
    """Return the light of several f′(z), each held against a difference of f."""
    if veiled:
        return Light(None, (tr(GUESSING),))
    if errors is None:
        return Light(None, (tr(WAITING.words[0]),))
    worst = max(errors, default=0.0)
    if worst >= UNTOLD:
        return Light("amber", (tr("no difference of f can be had at a kink, or so far out"), tr("no difference")))
    light = "green" if worst <= GREEN else "amber" if worst <= AMBER else "red"
    error = significant(worst, 1) if worst else tr("exactly")
    return Light(light, (tr("every f′(z) = its difference of f, to {error}", error=error), f"f′(z): {error}"))


def paint(p: QPainter, ink: Ink, box: QRectF, light: Light, align: int = -1) -> None:
    """Draw the sign and the longest words that fit, from the left (align −1) or up to the right edge (1)."""
    color, sign = COLORS[light.light], ink.type(14, 700)
    gap = ink.u(6)
    room = box.width() - sign.width(SIGNS[light.light]) - gap
    fitting = [(ink.type(size, 600), words) for words in light.words for size in SIZES]
    kind, words = next(
        ((kind, words) for kind, words in fitting if kind.width(words) <= room),
        shortened(ink, SIZES[-1:], 600, light.words[-1], room),
    )
    wide = sign.width(SIGNS[light.light]) + gap + kind.width(words)
    x = box.left() if align < 0 else box.right() - wide
    base = box.center().y() + ink.u(4.6)
    ink.text(p, sign, color, x, base, SIGNS[light.light])
    ink.text(p, kind, color, x + sign.width(SIGNS[light.light]) + gap, base, words)
