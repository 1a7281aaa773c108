"""The truth light of all gradients of a network: at once where that is quick, else in a thread, or when asked for."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from biasviz.experiments.network.check import Check, check
from biasviz.experiments.network.spec import Training
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import mark, tr
from biasviz.patience import Lengthy, at_once
from biasviz.words import GUESSING, grouped, significant

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

QUIETLY = 80_000_000
"""Numbers of a check up to which it is made in a thread without being asked for: some seconds."""
WAITS, WORKS = mark("checked when time rests"), mark("all gradients are being checked …")
ASKS = mark("Check all gradients")
ASKS_MEANING = mark("Holds every gradient of this step against differences of L: with so many it takes a while.")
SAID = {
    "green": mark("all {n} gradients agree with differences of L; the worst, of {array}, to {error}"),
    "amber": mark("gradients agree with differences of L, of {array} to {error} only"),
    "red": mark("gradients differ from differences of L, those of {array} by {error}"),
}
SHORT = {
    "green": mark("all {n} gradients checked; worst {array}, to {error}"),
    "amber": mark("worst gradient {array}, only to {error}"),
    "red": mark("wrong gradient {array}, off by {error}"),
}
LEAST = {"green": mark("{n} gradients checked"), "amber": SHORT["amber"], "red": SHORT["red"]}
UNSEEN = mark("no difference of L can tell: a kink lies beside, or L is undefined")


class Truth(NamedTuple):
    """What the light says: its colour, in words, the longest first; whether it is to be asked for."""

    light: str | None
    ways: tuple[str, ...]
    asks: bool = False


def _waiting(words: str, asks: bool = False) -> Truth:
    return Truth(None, (tr(words),), asks)


def told(found: Check) -> Truth:
    """Return what the light says of a check."""
    light = found.light
    if light is None:
        return _waiting(UNSEEN)
    error = found.worst.error
    given = {
        "n": grouped(found.compared), "array": found.worst.name,
        "error": significant(error, 1) if error and math.isfinite(error) else tr("the last digit"),
    }  # fmt: skip
    return Truth(light, tuple(tr(words[light], **given) for words in (SAID, SHORT, LEAST)))


def effort(trace: NetworkTrace) -> int:
    """Return about how many numbers a check works on."""
    network, rows = trace.network, len(trace.rows)
    total = 0
    for layer, (before, units) in enumerate(zip(network.widths, network.units, strict=False)):
        total += 2 * rows * (1 + sum(network.units[layer + 1 :])) * units * min(before + 1, 64)
    return total


class TruthLight:
    """Asks for the check of a state."""

    def __init__(self, window: MainWindow, ready: Callable[[], None]) -> None:
        """Keep whom to ask, and what to call when a check that took long is there."""
        self._window, self._ready = window, ready
        self._asked: tuple[Training, int] | None = None

    def of(self, trace: NetworkTrace, rests: bool) -> Truth:
        """Return what the light says of a state; a check that takes long is begun where nothing moves."""
        if trace.veils("slope"):
            return _waiting(GUESSING)
        if not rests:
            self._give_up()
            return _waiting(WAITS)
        run, step = trace.lab.run, trace.step
        try:
            with at_once():
                return told(check(run, step))
        except Lengthy as need:
            if self._asked is not None and self._asked == (run, step):
                return _waiting(WORKS)
            if effort(trace) > QUIETLY:
                return _waiting(ASKS, asks=True)
            self._begin(need, run, step)
            return _waiting(WORKS)

    def ask(self, trace: NetworkTrace) -> None:
        """Check a state because somebody wants to know."""
        run, step = trace.lab.run, trace.step
        if self._window.store.preparing is not None:
            self._window.store.preparing.make(lambda: check(run, step), lambda _: self._ready())

    def _begin(self, need: Lengthy, run: Training, step: int) -> None:
        preparing = self._window.store.preparing
        if preparing is None or preparing.busy:
            return
        self._asked = run, step
        preparing.take(
            need, lambda: check(run, step), self._ready, lambda _: None, deed=False, over=self._over
        )  # fmt: skip

    def _give_up(self) -> None:
        """Make room for what moves."""
        if self._asked is not None and self._window.store.preparing is not None:
            self._window.store.preparing.stop()

    def _over(self) -> None:
        self._asked = None
