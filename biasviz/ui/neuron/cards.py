"""The detective's card: why the slope is small, or what to choose where the loss has no value."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from biasviz.experiments.neuron.evaluation import Point
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.readout_ink import Ink, Type, wrapped
from biasviz.ui.neuron.readout_section import Panel, Section
from biasviz.ui.theme import Look
from biasviz.words import GUESSING, significant

PAD = 10.0
HEIGHT = 114.0
BUTTON = 26.0
SIZES = ((13, 12), (12.5, 12), (12, 12))
"""Letters of headline and cure, the first pair with which both fit."""
NUMBER = re.compile(r"\S*\d")
"""From here on a line of a sentence changes while a run plays."""
Offer = tuple[str, str]


class Word(NamedTuple):
    """A piece of a line at its place; `live` from its first number on."""

    x: float
    baseline: float
    kind: Type
    color: str
    text: str
    live: bool


class Card(NamedTuple):
    """What the card says.

    Attributes:
        kind: "reason", "arrived", "quiet" or "undefined".
        headline, cure: two sentences; the second may be empty.
        offers: pairs of activation and loss that would work.

    """

    kind: str
    headline: str
    cure: str
    offers: tuple[Offer, ...] = ()


def card(trace: NeuronTrace) -> Card:
    """Return what there is to say about the slope."""
    point = trace.point
    if point.undefined is not None:
        return Card("undefined", _sentence(point.undefined), "", offers(point))
    if trace.veils("slope"):
        return Card("quiet", _sentence(tr(GUESSING)), "")
    reason = trace.reason
    if reason is None:
        return Card("quiet", say.quiet(significant(point.dL_db, 3)), "")
    return Card("arrived" if reason.id == "minimum" else "reason", _sentence(reason.headline), reason.cure)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def offers(point: Point) -> tuple[Offer, ...]:
    """Return choices under which the loss has a value, none where the numbers merely overflow."""
    problem = point.neuron.problem
    loss = problem.loss_record
    if not loss.targets.contains(problem.y).all():  # type: ignore[arg-type]
        signs = all(y in (-1.0, 1.0) for y in problem.y)
        found = [(problem.activation.id, "half_mse"), (problem.activation.id, "hinge" if signs else "mae")]
    elif not loss.outputs.contains(point.a).all():
        found = [("sigmoid", loss.id), ("linear", "bce_logits")]
    else:
        found = []
    return tuple(found)


def offer_title(offer: Offer) -> str:
    """Return what stands on the button of an offer."""
    return tr(say.OFFER_TITLES.get(offer, LOSSES[offer[1]].title))


GROUNDS = {
    "reason": ("warm", "warm_line"),
    "arrived": ("cool", "cool_line"),
    "quiet": ("ground", "line"),
    "undefined": ("warm", "bad"),
}


class CardSection(Section[Card]):
    """A card of steady height: two sentences."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._words: list[Word] = []

    def standing(self, ink: Ink, content: Card) -> object:
        """The ground stands still, and every line up to its first number."""
        self._words = self._placed(ink, content)
        return content.kind, *((w.baseline, w.text) for w in self._words if not w.live)

    def backdrop(self, p: QPainter, ink: Ink, content: Card) -> None:
        """Draw the ground and its border."""
        ground, border = GROUNDS[content.kind]
        width = ink.u(1.5 if content.kind == "undefined" else 1)
        p.setPen(QPen(ink.color(border), width))
        p.setBrush(ink.color(ground))
        inset = width / 2
        box = QRectF(inset, inset, self.width - width, self.height - width)
        p.drawRoundedRect(box, ink.u(7), ink.u(7))
        for word in self._words:
            if not word.live:
                ink.text(p, word.kind, word.color, word.x, word.baseline, word.text)

    def live(self, p: QPainter, ink: Ink, content: Card) -> None:
        """Write the lines on from their first number."""
        for word in self._words:
            if word.live:
                ink.text(p, word.kind, word.color, word.x, word.baseline, word.text)

    def _placed(self, ink: Ink, content: Card) -> list[Word]:
        """Place the two sentences in the middle of the room above the buttons."""
        head, cure, (first, second) = self.laid(ink, content)
        foot = ink.u(BUTTON + 0.5 * PAD) if content.offers else 0.0
        apart = ink.u(3) if cure else 0.0
        tall = len(head) * self._line(first) + len(cure) * self._line(second) + apart
        y = max(0.5 * (self.height - foot - tall), ink.u(0.6 * PAD)) + 0.78 * self._line(first)
        color = "muted" if content.kind == "quiet" else "text"
        words: list[Word] = []
        for lines, kind, more in ((head, first, apart), (cure, second, 0.0)):
            for line in lines:
                x, ours = ink.u(PAD), color if kind is first else "text"
                found = NUMBER.search(line)
                at = found.start() if found else len(line)
                if at:
                    words.append(Word(x, y, kind, ours, line[:at], False))
                if found:
                    words.append(Word(x + kind.width(line[:at]), y, kind, ours, line[at:], True))
                y += self._line(kind)
            y += more
        return words

    def laid(self, ink: Ink, content: Card) -> tuple[list[str], list[str], tuple[Type, Type]]:
        """Break both sentences into lines, in the largest letters in which they fit."""
        room = self.width - 2 * ink.u(PAD)
        foot = ink.u(BUTTON + PAD) if content.offers else 0.0
        weight = 400 if content.kind == "quiet" else 600
        for first, second in SIZES:
            body = ink.type(first, weight), ink.type(second)
            head, cure = wrapped(body[0], content.headline, room), wrapped(body[1], content.cure, room)
            tall = len(head) * self._line(body[0]) + len(cure) * self._line(body[1])
            if tall + ink.u(2 * PAD) + foot <= self.height:
                break
        return head, cure, body

    def _line(self, kind: Type) -> float:
        return 1.22 * kind.font.pixelSize()


class Offers(QObject):
    """The buttons of a card, there only while there is something to choose.

    Signals:
        chosen(str, str): the activation and the loss of the button that was pressed.

    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.content: tuple[Offer, ...] = ()
        self.buttons = [QPushButton(parent) for _ in range(2)]
        for k, button in enumerate(self.buttons):
            button.setObjectName(f"offer_{k + 1}")
            button.clicked.connect(lambda _=False, k=k: self.chosen.emit(*self.content[k]))
            button.hide()

    def show(self, content: tuple[Offer, ...]) -> None:
        """Name the buttons and show as many as there are offers."""
        if content == self.content:
            return
        self.content = content
        for button, offer in zip(self.buttons, content, strict=False):
            tip = say.offer_tip(tr(ACTIVATIONS[offer[0]].title), tr(LOSSES[offer[1]].title))
            button.setText(offer_title(offer))
            button.setAccessibleName(tip)
            button.setToolTip(tip)
        for k, button in enumerate(self.buttons):
            button.setVisible(k < len(content))

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        t = look.theme
        sheet = (
            f"QPushButton {{ background: {t.field}; color: {t.text};"
            f" border: {look.px(1)}px solid {t.warm_line};"
            f" border-radius: {look.px(5)}px; padding: 0 {look.px(8)}px; }}"
            f"QPushButton:hover {{ border-color: {t.bias}; color: {t.bias}; }}"
            f"QPushButton:focus {{ border: {look.px(2)}px solid {t.loss}; }}"
            f"QPushButton:pressed {{ background: {t.panel}; }}"
        )
        for button in self.buttons:
            button.setStyleSheet(sheet)
            button.setFont(look.font(13, 600))

    def arrange(self, look: Look, card: QRect) -> None:
        """Place the buttons side by side at the foot of the card."""
        pad, height = look.px(PAD), look.px(BUTTON)
        each = (card.width() - 3 * pad) // 2
        for k, button in enumerate(self.buttons):
            left = card.left() + pad + k * (each + pad)
            button.setGeometry(left, card.top() + card.height() - pad - height, each, height)
