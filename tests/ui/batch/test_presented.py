"""The Batch lab on a presented screen: every page large and whole, its keys, the notes beside it, Esc back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from biasviz import updates
from biasviz.experiments.layer.lab import PAGES
from biasviz.ui.snapshot import settle

from .presented_cases import letters

KEYS = dict(zip(PAGES, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5), strict=True))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1280, 720)], ids=str)
def test_every_page_is_whole_and_every_text_a_fortieth_of_the_height_at_least(window, size, page):
    window.store.dispatch(updates.present, True)
    settle()
    window.resize(*size)
    with letters() as found:  # everything of the page is drawn for the first time
        window.store.dispatch(updates.open_lab, "batch")
        window.store.dispatch(updates.choose_page, page)
        for _ in range(3):
            window.store.dispatch(updates.step)
        settle()
        window.grab()
    widget = window.stages["batch"].page(page).widget
    shown = [w for kind in (QLabel, QAbstractButton) for w in widget.findChildren(kind) if w.isVisible() and w.text()]
    texts = found + [(w.text(), w.font().pixelSize()) for w in shown]
    assert len(texts) > 10
    assert [(words, height) for words, height in texts if height < size[1] / 40] == []
    assert (window.width(), window.height()) == size
    assert window.rect().contains(widget.rect().translated(widget.mapTo(window, QPoint(0, 0))))
    assert widget.height() == size[1]


@pytest.mark.parametrize("page", PAGES)
def test_f5_presents_a_page_alone_and_esc_goes_back(window, page):
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(updates.choose_page, page)
    settle()
    window.actions_.by_id["present"].trigger()
    settle()
    assert window.store.state.view.present
    for name in ("header", "batch_inputs", "inputs", "readout", "transport", "batch_pages", "strips"):
        assert not window.findChild(QWidget, name).isVisible(), name
    large = window.findChild(QWidget, "large_readout")
    assert large is None or not large.isVisible()
    assert window.stages["batch"].page(page).widget.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert not window.store.state.view.present
    assert window.findChild(QWidget, "batch_pages").isVisible()
    assert window.findChild(QWidget, "transport").isVisible()
    assert window.store.state.batch.page == page


def test_keys_choose_pages_while_presented_and_b_darkens(window):
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(updates.present, True)
    for page in reversed(PAGES):
        QTest.keyClick(window, KEYS[page])
        settle()
        assert window.store.state.batch.page == page
        assert window.stages["batch"].page(page).widget.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert window.store.state.batch.clock.fallen == 1
    QTest.keyClick(window, Qt.Key.Key_B)
    assert window.store.state.view.blank
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert not window.store.state.view.blank
    assert not window.store.state.batch.playing


def test_the_large_readout_comes_back_with_the_neuron_lab(window):
    window.store.dispatch(updates.present, True)
    settle()
    large = window.findChild(QWidget, "large_readout")
    assert large.isVisible()
    window.store.dispatch(updates.open_lab, "batch")
    settle()
    assert not large.isVisible()
    window.store.dispatch(updates.open_lab, "neuron")
    settle()
    assert large.isVisible()


def test_notes_without_a_lesson_say_the_scenario(window):
    window.store.dispatch(updates.open_lab, "batch")
    QTest.keyClick(window, Qt.Key.Key_N)
    settle()
    said = {name: window.findChild(QLabel, name).text() for name in ("notes_scene", "notes_title", "notes_say")}
    lab = window.store.state.batch
    assert said == {"notes_scene": "No lesson is open", "notes_title": lab.title, "notes_say": lab.watch}
    assert lab.title
