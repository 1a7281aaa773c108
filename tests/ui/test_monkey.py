"""Anything a hand can do, in any order: no exception, no warning, nothing left over."""

from __future__ import annotations

import gc
import random
import sys
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QPushButton, QWidget

from biasviz import files, updates
from biasviz.labs import LABS
from biasviz.ui.commands import COMMANDS
from biasviz.updates import chain, load_scenario, network

ROUNDS = 320
KEYS = [Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Q, Qt.Key.Key_T, Qt.Key.Key_L,
        Qt.Key.Key_F, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_PageDown,
        Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_5, Qt.Key.Key_Backspace, Qt.Key.Key_BracketRight]  # fmt: skip
OPENING = ("menu", "until", "data_open", *(f"lab_{lab}" for lab in LABS))
"""Buttons that open menus, windows of the system and other labs."""
FEW = 40
"""Parts of pages that a second round may come to make, such as the fields of a generator."""
LARGE = ("sixty-thousand-rows", "million-rows", "drawn-digits")
SIZES = [(1024, 700), (1024, 768), (1280, 720), (1600, 900), (1920, 1080)]


class Monkey:
    def __init__(self, window, seed: int) -> None:
        self.window, self.random = window, random.Random(seed)
        lab = window.store.state.lab
        self.rules = [c.rule for c in COMMANDS if c.rule and lab in c.labs and not c.id.startswith("lab_")]
        self.scenarios = [head.id for head in files.scenarios_of(lab) if head.id not in LARGE]
        self.deeds = (
            self.key,
            self.key,
            self.click,
            self.drag,
            self.wheel,
            self.spin,
            self.combo,
            self.time,
            self.rare,
        )

    def act(self) -> None:
        self.random.choice(self.deeds)()
        QApplication.processEvents()

    def key(self) -> None:
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(
            target,
            self.random.choice(KEYS),
            self.random.choice([Qt.KeyboardModifier.NoModifier] * 3 + [Qt.KeyboardModifier.ShiftModifier]),
        )

    def click(self) -> None:
        buttons = [
            b for b in self.window.findChildren(QPushButton) if b.isVisible() and b.isEnabled() and b.menu() is None
        ]
        quiet = [b for b in buttons if b.objectName() not in OPENING]
        if quiet:
            QTest.mouseClick(self.random.choice(quiet), Qt.MouseButton.LeftButton)

    def view(self) -> QWidget:
        """What the hand is over: the plots, or what is largest on the page of the other lab."""
        if self.window.store.state.lab == "neuron":
            return self.window.strips.widget.viewport()
        middle = self.window.middle
        parts = [w for w in middle.findChildren(QWidget) if w.isVisible() and w.height() > 150]
        return min(parts, key=lambda w: w.width() * w.height(), default=middle)

    def point(self) -> QPointF:
        view = self.view()
        return QPointF(self.random.uniform(0, view.width()), self.random.uniform(0, view.height()))

    def mouse(self, kind, at, button, held) -> None:
        view = self.view()
        event = QMouseEvent(kind, at, view.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)

    def drag(self) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        at = self.point()
        self.mouse(QEvent.Type.MouseMove, at, none, none)
        self.mouse(QEvent.Type.MouseButtonPress, at, left, left)
        for _ in range(3):
            at = self.point()
            self.mouse(QEvent.Type.MouseMove, at, none, left)
        self.mouse(QEvent.Type.MouseButtonRelease, at, left, none)

    def wheel(self) -> None:
        view, at = self.view(), self.point()
        delta = QPoint(0, self.random.choice([-120, 120, 360]))
        event = QWheelEvent(at, view.mapToGlobal(at), QPoint(), delta, Qt.MouseButton.NoButton,
                            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(view, event)

    def spin(self) -> None:
        fields = [f for f in self.window.findChildren(QDoubleSpinBox) if f.isVisible()]
        if not fields:  # a presented screen has none
            return
        field = self.random.choice(fields)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(
            field, self.random.choice(["0", "-3.5", "12", "1e3", "1e-8", "-", "abc", "0,25", "999999999999", ""])
        )
        QTest.keyClick(
            field, self.random.choice([Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Tab])
        )

    def combo(self) -> None:
        boxes = [b for b in self.window.findChildren(QComboBox) if b.isVisible()]
        if not boxes:
            return
        box = self.random.choice(boxes)
        index = self.random.randrange(box.count())
        box.setCurrentIndex(index)
        box.activated.emit(index)

    def time(self) -> None:
        self.window.store.dispatch(updates.advance, self.random.choice([0.01, 0.1, 1.0]))

    def other(self) -> None:
        store = self.window.store
        if store.state.lab == "neuron":
            store.dispatch(updates.set_samples, [0.5, 1, 1.5, 2], [1, 0, 1, 1])
        else:
            rule, *given = self.random.choice(self.own()[store.state.lab])
            store.dispatch(rule, *given)

    def own(self) -> dict[str, list[tuple]]:
        """What is done in each lab with pages, beside what has a key or a button."""
        number, store = self.random.randint, self.window.store
        page = (updates.choose_page, self.random.choice(list(store.state.open.pages)))
        return {
            "batch": [page],
            "network": [
                page, (network.choose_unit, 0, 0), (network.set_layers, number(1, 4)),
                (network.set_units, 0, number(1, 12)), (network.set_bias, 0, 0, 1e3), (network.set_batch_size, 3),
                (network.choose_init, "he"), (network.share_biases, True), (updates.epoch,), (updates.sample,),
            ],
            "chain": [
                page, (chain.set_depth, number(1, 50)), (chain.choose_link, number(0, 50)),
                (chain.choose_mover, number(0, 50)), (chain.set_together, True), (chain.toggle_skip,), (chain.draw,),
                (chain.double,),
            ],
        }  # fmt: skip

    def rare(self) -> None:
        choice = self.random.randrange(7)
        if choice == 0:
            self.window.resize(*self.random.choice(SIZES))
        elif choice == 1:
            self.window.store.dispatch(updates.choose_theme, self.random.choice(["light", "dark", "projector"]))
        elif choice == 2:
            self.window.store.dispatch(load_scenario, self.random.choice(self.scenarios))
        elif choice == 3:
            self.window.store.dispatch(self.random.choice(self.rules))
        elif choice == 4:
            self.other()
        elif choice == 5:
            self.window.store.dispatch(updates.scrub, self.random.uniform(0, 300))
        else:
            self.mouse(
                QEvent.Type.MouseButtonDblClick, self.point(), Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton
            )


def every_page(window, lab: str) -> None:
    """Open a lab and each of its pages: they are made once, when first shown."""
    window.store.dispatch(load_scenario, LABS[lab].first)
    for page in window.store.state.open.pages:
        window.store.dispatch(updates.choose_page, page)
        QApplication.processEvents()


@pytest.mark.timeout(400)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_monkey_finds_no_exception_and_no_warning_and_leaves_nothing_behind(window, seed):
    monkey = Monkey(window, seed)
    window.show_check()  # these are made once, when first asked for
    for id in ("help", "conventions"):
        window.actions_.by_id[id].trigger()
    window.findChild(QPushButton, "samples").click()
    for group in window.header.group_buttons:
        window.actions_.show_group(group)
        QApplication.activePopupWidget().close()
    window.store.dispatch(updates.present, True)
    window.store.dispatch(updates.toggle, "blank")
    window.store.dispatch(updates.present, False)
    window.store.dispatch(load_scenario, "dead-relu")
    QApplication.processEvents()  # the offer of a rescue is shown while its list is closed
    window.store.dispatch(updates.toggle, "rescue")
    for id in ("dead-relu", "killing-step", "dead-batch", "saturated-half-mse"):
        window.store.dispatch(load_scenario, id)
        window.store.dispatch(updates.step)
        QApplication.processEvents()
    window.store.dispatch(updates.race, window.store.state.neuron.run)
    for _ in range(150):
        monkey.act()
    window.store.dispatch(load_scenario, files.DEFAULT)
    QApplication.processEvents()
    before = _census(window)
    for _ in range(ROUNDS):
        monkey.act()
    window.store.dispatch(load_scenario, files.DEFAULT)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert _census(window) - before == Counter()


@pytest.mark.timeout(400)
@pytest.mark.parametrize(("lab", "seed"), [("batch", 3), ("network", 4), ("network", 5), ("chain", 6)])
def test_nor_does_it_in_the_other_labs(window, lab, seed):
    for id in ("help", "conventions"):
        window.actions_.by_id[id].trigger()
    for group in window.header.group_buttons:
        window.actions_.show_group(group)
        QApplication.activePopupWidget().close()
    every_page(window, lab)
    for present in (True, False):
        window.store.dispatch(updates.present, present)
    for _ in range(2):  # what the first round has made for good is there in the second
        before = _census(window)
        monkey = Monkey(window, seed)
        for _ in range(ROUNDS // 4):
            monkey.act()
        window.store.dispatch(load_scenario, LABS[lab].first)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    assert sum((_census(window) - before).values()) <= FEW


def _census(window) -> Counter[str]:
    """Count widgets and timers by what they are and what they are called."""
    things = [*window.findChildren(QWidget), *window.findChildren(QTimer)]
    return Counter(f"{type(thing).__name__} {thing.objectName()}" for thing in things)


def test_painted_frames_keep_the_references_to_none_and_true(window):
    window.store.dispatch(updates.set_speed, 8.0)
    window.store.dispatch(updates.toggle_play)

    def frames(count: int) -> None:
        for _ in range(count):
            window.store.dispatch(updates.advance, 1 / 60)
            QApplication.processEvents()

    frames(50)
    gc.collect()
    before = sys.getrefcount(None), sys.getrefcount(True)
    frames(300)
    gc.collect()
    lost = before[0] - sys.getrefcount(None), before[1] - sys.getrefcount(True)
    assert lost[0] < 150
    assert lost[1] < 150
