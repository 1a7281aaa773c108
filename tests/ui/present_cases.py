"""What the tests of a presented screen share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from biasviz import updates
from biasviz.experiments.neuron.spec import choose_loss
from biasviz.ui.present.feature import Present
from biasviz.ui.snapshot import settle

from .everyone import listening

SCENARIO = "badly-wrong-half-mse"
SIZES = [(800, 600), (1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]


def presented(window, size=None, race=False, strip="all", place=0.0):
    """Present, at that size if one is given."""
    window.store.dispatch(updates.present, True)
    settle()
    if size is not None:
        window.resize(*size)
    if race:
        run = window.store.state.neuron.run
        problem = replace(run.start.problem, loss=choose_loss("bce"))
        window.store.dispatch(updates.race, replace(run, start=replace(run.start, problem=problem)))
    if strip != "all":
        window.store.dispatch(updates.choose_strip, strip)
    if place:
        window.store.dispatch(updates.scrub, place)
    settle()
    assert size is None or (window.width(), window.height()) == size
    return window


@contextmanager
def letters() -> Iterator[list[tuple[str, int, float]]]:
    """Collect all that is painted as text: the words, their size in pixels, and what the painter enlarges it by."""
    found: list[tuple[str, int, float]] = []

    def note(p, arguments):
        words = next(a for a in arguments if isinstance(a, str))
        found.append((words, p.font().pixelSize(), p.transform().m22()))

    with listening(note):
        yield found


def painted(window) -> list[tuple[str, float]]:
    """Return every text of the presented window with its height in pixels: what is painted, and what labels show."""
    with letters() as found:
        for strip in (*window.strips.strips, *window.strips.rivals):
            strip._picture = strip._title = None
            strip._key = strip._title_key = ()
        window.grab()
    parts = (*window.findChildren(QLabel), *window.findChildren(QPushButton))
    labels = [part for part in parts if part.isVisible() and part.text()]
    return [(w, size * by) for w, size, by in found] + [(label.text(), label.font().pixelSize()) for label in labels]


def inside(widget: QWidget, window: QWidget) -> bool:
    """Whether a widget lies wholly within the window."""
    corner = widget.mapTo(window, widget.rect().topLeft())
    return window.rect().contains(widget.rect().translated(corner))


def feature(window) -> Present:
    return next(f for f in window.features if isinstance(f, Present))
