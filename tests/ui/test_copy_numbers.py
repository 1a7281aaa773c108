"""Ctrl+C copies the numbers of the present step in every lab, with every digit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from biasviz import chain_grad, network_grad, updates
from biasviz.labs import LABS
from biasviz.ui.snapshot import settle


def copied(window, scenario):
    window.store.dispatch(updates.load_scenario, scenario)
    settle()
    QGuiApplication.clipboard().clear()
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]


def test_a_network_is_copied_a_bias_a_row(window):
    names, *rows = copied(window, "two-layers")
    assert names == ["layer", "unit", "b", "dL/db", "next b"]
    found = network_grad(scenario="two-layers")
    assert [float(row[3]) for row in rows[:-2]] == pytest.approx([*found.db[0][0], *found.db[1][0]], rel=1e-13)
    assert rows[-1] == ["L", repr(window.store.trace.seen.L)]
    window.store.dispatch(updates.step)
    after = [float(v) for b in window.store.trace.parameters.b for v in b[0]]
    assert [float(row[4]) for row in rows[:-2]] == after


def test_a_layer_is_copied_a_neuron_a_row(window):
    names, *rows = copied(window, "sum-over-rows")
    assert names == ["neuron", "b", "dL/db", "next b"]
    trace = window.store.trace
    assert [float(row[2]) for row in rows[:-2]] == trace.db[0].tolist()
    assert rows[-1] == ["L", repr(trace.totals.L)]


def test_a_chain_is_copied_a_neuron_a_row(window):
    names, *rows = copied(window, "three-bricks")
    found = chain_grad(scenario="three-bricks")
    assert [float(row[names.index("dC_db")]) for row in rows[:-1]] == [float(v) for v in found.dC_db]


@pytest.mark.parametrize("scenario", ["sum-over-rows", "two-layers", "three-bricks"])
def test_what_a_lesson_asks_is_not_copied(window, scenario):
    window.store.dispatch(updates.load_scenario, scenario)
    state, trace = window.store.state, window.store.trace
    veiled = type(trace)(replace(state.open, veiled=frozenset({"slope", "next"})))
    numbers = LABS[state.lab].part("numbers")
    assert "?" not in numbers(state, trace)
    assert "?" in numbers(state, veiled)
