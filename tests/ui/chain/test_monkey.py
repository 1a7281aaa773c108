"""Anything a hand can do in the Chain lab, in any order: no exception, no warning, nothing left over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from biasviz import updates
from biasviz.experiments.chain.lab import PAGES
from biasviz.updates import chain
from ui import test_monkey
from ui.test_monkey import Monkey, _census

FEW = 12
"""Parts of pages that a second round may come to make, such as the fields of an activation."""


class ChainMonkey(Monkey):
    def view(self):
        return self.window.stages["chain"].page(self.window.store.state.chain.page).board

    def click(self) -> None:
        buttons = [b for b in self.window.findChildren(QPushButton) if b.isVisible() and b.isEnabled() and not b.menu()]
        quiet = [b for b in buttons if b.objectName() not in test_monkey.OPENING and "lab_" not in b.objectName()]
        if quiet:
            QTest.mouseClick(self.random.choice(quiet), Qt.MouseButton.LeftButton)

    def other(self) -> None:
        rule, *given = self.random.choice([
            (updates.choose_page, self.random.choice(list(PAGES))), (chain.set_depth, self.random.randint(1, 50)),
            (chain.choose_link, self.random.randint(0, 50)), (chain.choose_mover, self.random.randint(0, 50)),
            (chain.set_together, True), (chain.toggle_skip,), (chain.draw,), (chain.double,),
        ])  # fmt: skip
        self.window.store.dispatch(rule, *given)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [5, 6])
def test_a_monkey_finds_no_exception_in_the_chain_lab_and_leaves_nothing_behind(window, seed):
    first = "missing-b"
    window.store.dispatch(updates.load_scenario, first)
    for id in ("help", "conventions"):
        window.actions_.by_id[id].trigger()
    for group in window.header.group_buttons:
        window.actions_.show_group(group)
        QApplication.activePopupWidget().close()
    for page in PAGES:
        window.store.dispatch(updates.choose_page, page)
        QApplication.processEvents()
    for present in (True, False):
        window.store.dispatch(updates.present, present)
    for _ in range(2):  # what the first round has made for good is there in the second
        before = _census(window)
        monkey = ChainMonkey(window, seed)
        for _ in range(200):
            monkey.act()
        window.store.dispatch(updates.load_scenario, first)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    assert sum((_census(window) - before).values()) <= FEW
