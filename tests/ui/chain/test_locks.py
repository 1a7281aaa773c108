"""Settings that a scene has locked are shown, and cannot be changed, in the panel and on the pages."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget

from biasviz.ui.chain.locks import ON_PAGES, _fields, lock
from biasviz.updates import locking

from .cases import open_page, several


@dataclass
class Locked:
    """Whatever `locked` is asked of."""

    names: tuple[str, ...]


@pytest.fixture
def locking_names(monkeypatch):
    monkeypatch.setattr("biasviz.ui.chain.locks.locked", lambda state: state.names)


PANEL = {"x": "x", "y": "y", "w": "w", "b": "b", "activation": "activation", "loss": "loss", "skip": "skip"}


@pytest.mark.parametrize("name", [*PANEL, "dw", "db", "dx", "locks"])
def test_what_is_locked_cannot_be_changed_and_the_rest_can(window, locking_names, name):
    for page in ("question", "depth", "differential"):
        open_page(window, page, several(2))
    stage = window.stages["chain"]
    lock(stage.inputs, stage.middle, Locked((name,)))
    fields = _fields(stage.inputs, stage.middle)
    assert fields[name]
    assert not any(part.isEnabled() for part in fields[name])
    assert all(part.isEnabled() for other, parts in fields.items() if other != name for part in parts)
    lock(stage.inputs, stage.middle, Locked(()))
    assert all(part.isEnabled() for part in fields[name])


def test_every_control_of_a_page_that_is_named_is_there(window):
    for page in ("question", "depth", "differential"):
        open_page(window, page, several(2))
    middle = window.stages["chain"].middle
    assert [id for ids in ON_PAGES.values() for id in ids if middle.findChild(QWidget, id) is None] == []


def test_halving_changes_what_is_locked_and_is_locked_with_it(window, locking_names):
    page = open_page(window, "differential", several(2))
    stage = window.stages["chain"]
    lock(stage.inputs, stage.middle, Locked(("db",)))
    assert not page.controls.halve.isEnabled()
    assert not page.controls.double.isEnabled()


def test_every_setting_that_a_scene_can_lock_has_its_control(window):
    from biasviz.chain.scene import SETTINGS

    open_page(window, "differential", several(2))
    stage = window.stages["chain"]
    known = set(_fields(stage.inputs, stage.middle))
    assert {name for name in SETTINGS if name in locking.NAMES or name in ON_PAGES} <= known
