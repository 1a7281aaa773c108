"""The Chain lab on a presented screen: every page large and whole, its keys, Esc back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from biasviz import updates
from biasviz.experiments.chain.lab import PAGES
from biasviz.ui.snapshot import settle
from ui.batch.presented_cases import letters

from .cases import forward, lab, one, open_page, several

KEYS = dict(zip(PAGES, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=True))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1280, 720)], ids=str)
@pytest.mark.parametrize("depth", [1, 4, 30])
def test_every_page_is_whole_and_every_text_a_fortieth_of_the_height_at_least(window, size, page, depth):
    window.store.dispatch(updates.present, True)
    settle()
    window.resize(*size)
    with letters() as found:  # everything of the page is drawn for the first time
        open_page(window, page, several(depth))
        forward(window, 3)
        window.store.dispatch(updates.scrub, 1000.0)
        settle()
        window.grab()
    widget = window.stages["chain"].page(page).widget
    shown = [w for kind in (QLabel, QAbstractButton) for w in widget.findChildren(kind) if w.isVisible() and w.text()]
    texts = found + [(w.text(), w.font().pixelSize()) for w in shown]
    assert len(texts) > 10
    assert [(words, height) for words, height in texts if height < size[1] / 40 - 0.01 and words.strip()] == []
    assert (window.width(), window.height()) == size
    assert window.rect().contains(widget.rect().translated(widget.mapTo(window, QPoint(0, 0))))
    assert widget.height() == size[1]


@pytest.mark.parametrize("page", PAGES)
def test_f5_presents_a_page_alone_and_esc_goes_back(window, page):
    open_page(window, page)
    window.actions_.by_id["present"].trigger()
    settle()
    assert window.store.state.view.present
    for name in ("header", "chain_inputs", "inputs", "readout", "transport", "chain_pages", "strips"):
        assert not window.findChild(QWidget, name).isVisible(), name
    assert window.stages["chain"].page(page).widget.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert not window.store.state.view.present
    assert window.findChild(QWidget, "chain_pages").isVisible()
    assert lab(window).page == page


def test_keys_choose_pages_and_walk_while_presented(window):
    open_page(window, "differential", several(3))
    window.store.dispatch(updates.present, True)
    for page in reversed(PAGES):
        QTest.keyClick(window, KEYS[page])
        settle()
        assert lab(window).page == page
        assert window.stages["chain"].page(page).widget.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert lab(window).moves == 1
    QTest.keyClick(window, Qt.Key.Key_Q)
    assert lab(window).moves == 2
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert lab(window).moves == 1
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert lab(window).playing


def test_padlocks_and_halving_stay_on_a_presented_screen_and_fields_do_not(window):
    page = open_page(window, "differential", one())
    window.store.dispatch(updates.present, True)
    settle()
    assert all(button.isVisible() for button in (*page.controls.locks.values(), page.controls.halve))
    assert not any(field.isVisible() for field in page.controls.fields.values())
