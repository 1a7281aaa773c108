"""The line of the chosen bias: value, the truth light of all gradients, why it does not move, who it is dead for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton

from biasviz import patience, updates
from biasviz.experiments.network import census
from biasviz.experiments.network.check import CHECKED, check
from biasviz.state import with_network
from biasviz.ui.network import diagram_truth as truths
from biasviz.ui.network.diagram_states import states_of, unit_of
from biasviz.updates import network
from biasviz.words import fixed

from .diagram_cases import bias, lab, rest, show, training


@pytest.fixture
def page(window):
    shown = show(window, steps=3)
    rest(shown)
    return shown


def test_value_and_gradient_of_the_chosen_bias_are_told(window, page):
    window.store.dispatch(network.choose_unit, 1, 1)
    slope = float(window.store.trace.gradients.b[1][0, 1])
    assert page.line.value.text() == f"b₂[2] = {fixed(bias(window, 1, 1), 4)}"
    assert page.line.slope.text() == f"∂L/∂b = {fixed(slope, 3)}"


def test_light_is_green_and_names_the_array_that_is_worst(window, page):
    worst = check(lab(window).run, lab(window).step).worst
    assert worst.light == "green"
    assert page.line.light.text().startswith("✓")
    assert f"of {worst.name}," in page.line.light.accessibleDescription()
    assert "all 25 gradients" in page.line.light.accessibleDescription()


def test_a_wrong_gradient_turns_the_light_red_and_is_named(window, page, monkeypatch):
    found = check(lab(window).run, lab(window).step)
    bad = found.arrays[3]
    wrong = replace(bad, judged=replace(bad.judged, lights=np.full_like(bad.judged.lights, 3),
                                        errors=np.full_like(bad.judged.errors, 0.5)))  # fmt: skip
    spoilt = replace(found, arrays=(*found.arrays[:3], wrong, *found.arrays[4:]))
    monkeypatch.setattr(truths, "check", lambda run, step: spoilt)
    rest(page)
    assert page.line.light.text().startswith("✗")
    assert "db2" in page.line.light.accessibleDescription()
    assert window.look.theme.bad in page.line.light.styleSheet()


def test_gradients_are_checked_when_time_rests_and_not_before(window, page, monkeypatch):
    asked = []
    plain = truths.check
    monkeypatch.setattr(truths, "check", lambda run, step: asked.append(step) or plain(run, step))
    window.store.dispatch(updates.toggle_play)
    for _ in range(4):
        window.store.dispatch(updates.advance, 0.2)
    assert asked == []
    assert page.line.light.accessibleDescription().endswith("checked when time rests")
    window.store.dispatch(updates.pause)
    rest(page)
    assert asked[-1] == lab(window).step
    assert page.line.light.text().startswith("✓")


def test_a_check_of_many_numbers_is_made_beside_and_then_told(window, qtbot, monkeypatch):
    page = show(window, training(rows=100, units=(5, 3)))
    monkeypatch.setattr(patience, "MOST", 1000)
    check.cache_clear()
    jobs, take = [], window.store.preparing.take
    monkeypatch.setattr(window.store.preparing, "take", lambda *a, **k: jobs.append(a[0].words) or take(*a, **k))
    rest(page)
    assert jobs == [CHECKED]
    qtbot.waitUntil(lambda: page.line.light.text().startswith("✓"), timeout=20_000)
    assert page.line.ask.isHidden()


def test_a_very_long_check_waits_to_be_asked_for(window, qtbot, monkeypatch):
    monkeypatch.setattr(truths, "QUIETLY", 0)
    page = show(window, training(rows=100, units=(5, 3)))
    monkeypatch.setattr(patience, "MOST", 1000)
    check.cache_clear()
    rest(page)
    button = page.widget.findChild(QPushButton, "diagram_check")
    assert button.isVisible()
    assert page.line.light.text() == ""
    button.click()
    qtbot.waitUntil(lambda: page.line.light.text().startswith("✓"), timeout=20_000)
    assert button.isHidden()


def test_census_says_for_how_many_rows_the_unit_is_dead(window):
    page = show(window, training(activation="relu", init="normal"), steps=2)
    rest(page)
    unit = census.unit_of(window.store.trace.whole, 0, 0)
    assert unit.dead > 0
    assert census.sentence(lab(window).network, unit) in page.line.why.words()


def test_dead_unit_says_that_it_is_dead_and_what_would_wake_it(window):
    page = show(window, training(activation="relu", bias=-20.0))
    rest(page)
    assert page.line.why.words().startswith("ReLU is dead: all 60 rows lie where f′ is exactly 0")
    assert "wakes it" in page.line.why.words()
    assert page.line.rows.text() == "Show the rows it is dead for"


def test_why_a_bias_hardly_moves_is_told(window):
    page = show(window, training(units=(3,), init="zeros"))
    rest(page)
    assert page.line.why.words().startswith("Why it hardly moves: nothing arrives from above")


def test_why_a_batch_hardly_moves_it_says_that_it_is_of_the_batch(window):
    page = show(window, replace(training(units=(3,), init="zeros"), batch_size=20))
    rest(page)
    assert page.line.why.words().startswith("Why the next 20 rows hardly move it: nothing arrives from above")


def test_symmetric_units_are_told(window):
    page = show(window, training(units=(3,), init="equal"), steps=2)
    rest(page)
    assert "does the same as 2 others" in page.line.why.words()


def test_no_button_where_there_is_no_row_to_mark(window):
    page = show(window, training(units=(3,), init="zeros"))
    rest(page)
    assert page.line.rows.isHidden()


def test_what_a_class_guesses_is_kept_back(window, page):
    window.store.dispatch(lambda state: with_network(state, veiled=frozenset({"slope"})))
    rest(page)
    assert page.line.slope.text() == "∂L/∂b = ?"
    assert page.line.light.text().endswith("kept back while you guess")
    assert "Why" not in page.line.why.words()
    slope = window.store.trace.gradients.b[0][0, 0]
    assert fixed(float(slope)) not in page.canvas.accessibleDescription()


def test_header_counts_alive_saturated_and_dead_units(window):
    page = show(window, training(activation="relu", units=(4, 3), bias=-20.0))
    counts = page.canvas.drawing.given.counts
    assert sum(counts.values()) == 8
    assert "8 units: 1 alive, 0 saturated, 7 dead" in page.canvas.accessibleDescription()


def test_states_are_those_of_the_census_over_all_rows(window):
    show(window, training(activation="relu", init="normal", units=(6, 4)), steps=3)
    trace = window.store.trace
    kinds = [[unit.kind for unit in layer] for layer in census.units_of(trace.whole)]
    assert [layer.tolist() for layer in states_of(trace)] == kinds
    assert unit_of(trace, 1, 2) == census.units_of(trace.whole)[1][2]


def test_states_of_many_rows_are_those_of_the_last_mark(window, monkeypatch):
    from biasviz.ui.network import diagram_states

    show(window, training(activation="relu", init="normal", units=(6, 4)), steps=3)
    trace = window.store.trace
    exact = states_of(trace), unit_of(trace, 0, 3)
    monkeypatch.setattr(diagram_states, "FEW", 0)
    assert [layer.tolist() for layer in states_of(trace)] == [layer.tolist() for layer in exact[0]]
    assert unit_of(trace, 0, 3) == exact[1]
