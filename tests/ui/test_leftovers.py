"""A window that is closed leaves nothing behind, nor do the views of the language before."""

from __future__ import annotations

import gc
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from biasviz import updates
from biasviz.labs import LABS
from biasviz.ui.app import create_window
from biasviz.ui.snapshot import settle


def living() -> Counter[str]:
    """Count what belongs to a window: Qt's objects and those of the views, by their kind."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    kinds = (type(thing) for thing in gc.get_objects() if not isinstance(thing, QObject) or isValid(thing))
    return Counter(kind.__qualname__ for kind in kinds if str(kind.__module__).startswith("biasviz.ui"))


def look_at_every_page(window, lab: str) -> None:
    window.store.dispatch(updates.open_lab, lab)
    settle()
    for page in getattr(window.store.state.open, "pages", ()):
        window.store.dispatch(updates.choose_page, page)
        settle()


def seen_and_closed(lab: str) -> None:
    window = create_window()
    window.show()
    look_at_every_page(window, lab)
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("lab", LABS)
def test_a_closed_window_leaves_nothing_behind(qapp, lab):
    seen_and_closed(lab)  # what is made once for all windows
    before = living()
    seen_and_closed(lab)
    assert living() - before == Counter()


@pytest.mark.parametrize("lab", LABS)
def test_views_made_anew_leave_nothing_of_the_old_ones(window, lab):
    look_at_every_page(window, lab)
    window.rebuild()
    look_at_every_page(window, lab)
    before = living()
    window.rebuild()
    look_at_every_page(window, lab)
    assert living() - before == Counter()
