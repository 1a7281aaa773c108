"""The settings of the Chain lab: they show the state, and what is set in them reaches it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QWidget

from biasviz import files, updates
from biasviz.experiments.chain.spec import LOSSES
from biasviz.ui.snapshot import settle
from biasviz.updates import chain

from .cases import LEFT, lab, one, open_page, several, typed

NAMED = ("scenario", "x", "y", "w", "b", "activation", "loss")
"""Fields that are named as those of the Neuron lab."""


def find(window, name, kind=QWidget):
    found = [w for w in window.stages["chain"].inputs.widget.findChildren(kind) if w.objectName() == name]
    assert len(found) == 1, f"{name}: {len(found)}"
    return found[0]


def chosen(window, name, id):
    combo = find(window, name)
    combo.setCurrentIndex(combo.findData(id))
    settle()


def links(window):
    return lab(window).run.chain.links


def test_fields_are_named_as_in_the_neuron_lab(window):
    open_page(window, "depth")
    for name in NAMED:
        assert type(find(window, name)) is type(window.inputs.widget.findChild(QWidget, name)), name


def test_every_control_has_a_name_and_a_tooltip(window):
    open_page(window, "depth", several(3, "leaky_relu"))
    panel = window.stages["chain"].inputs.widget
    controls = [w for kind in (QAbstractSpinBox, QComboBox, QAbstractButton) for w in panel.findChildren(kind)]
    shown = [w for w in controls if w.isVisible() and not w.objectName().startswith("qt_")]
    assert len(shown) >= 16
    assert [w.objectName() for w in shown if not (w.objectName() and w.accessibleName() and w.toolTip())] == []


def test_every_scenario_of_the_lab_is_offered_and_opens(window):
    open_page(window, "question")
    combo = find(window, "scenario")
    for head in files.scenarios_of("chain"):
        chosen(window, "scenario", head.id)
        assert lab(window).scenario == head.id
        assert combo.shown_words() == head.title
        assert find(window, "watch").words() == lab(window).watch


@pytest.mark.parametrize(("name", "text", "read"), [
    ("x", "2.5", lambda chain: chain.x), ("y", "-3", lambda chain: chain.y), ("depth", "7", lambda chain: chain.depth),
    ("w", "0,5", lambda chain: chain.links[2].w), ("b", "1e-3", lambda chain: chain.links[2].b),
])  # fmt: skip
def test_a_typed_number_reaches_the_chain(window, name, text, read):
    open_page(window, "depth", several(3))
    typed(find(window, name), text)
    assert read(lab(window).run.chain) == float(text.replace(",", "."))
    assert find(window, name).value() == float(text.replace(",", "."))


@pytest.mark.parametrize(("name", "text"), [
    ("w", "1001"), ("depth", "51"), ("depth", "0"), ("x", "1e9"), ("w_scale", "0"),
])  # fmt: skip
def test_what_is_not_allowed_is_refused_in_one_sentence(window, name, text):
    open_page(window, "depth", several(3))
    before = lab(window).run
    typed(find(window, name), text)
    said = window.findChild(QLabel, "notice_text").text()
    assert lab(window).run == before
    assert "not allowed" in said
    assert said.count(". ") == 0
    assert find(window, name).value() != float(text)


def test_another_loss_and_activation_are_chosen(window):
    open_page(window, "depth", several(3))
    chosen(window, "loss", next(id for id in LOSSES if id != lab(window).run.chain.loss))
    chosen(window, "activation", "relu")
    assert lab(window).run.chain.loss == "half_mse"
    assert [link.activation.id for link in links(window)] == ["sigmoid", "sigmoid", "relu"]


def test_the_turner_goes_from_neuron_to_neuron(window):
    open_page(window, "depth", several(3))
    before, after = find(window, "neuron_before"), find(window, "neuron_after")
    assert find(window, "neuron").text() == "3 of 3"
    assert not after.isEnabled()
    QTest.mouseClick(before, LEFT)
    QTest.mouseClick(before, LEFT)
    settle()
    assert lab(window).link == 0
    assert find(window, "neuron").text() == "1 of 3"
    assert not before.isEnabled()
    typed(find(window, "b"), "0.7")
    assert [link.b for link in links(window)] == [0.7, -0.2, -0.2]


def test_all_neurons_together_are_set_at_once(window):
    open_page(window, "depth", several(4))
    QTest.mouseClick(find(window, "together"), LEFT)
    assert lab(window).together
    typed(find(window, "w"), "1.25")
    chosen(window, "activation", "tanh")
    assert {link.w for link in links(window)} == {1.25}
    assert {link.activation.id for link in links(window)} == {"tanh"}


def test_the_parameter_of_an_activation_has_a_field(window):
    open_page(window, "depth", several(2, "leaky_relu"))
    (name,) = window.stages["chain"].inputs.neuron.activation.fields
    typed(find(window, name), "0.3")
    assert [link.activation.keywords[name] for link in links(window)] == [0.01, 0.3]


def test_weights_are_drawn_with_a_seed_and_a_scale(window):
    open_page(window, "depth", several(5))
    typed(find(window, "w_seed"), "3")
    third = [link.w for link in links(window)]
    typed(find(window, "w_scale"), "2")
    wider = [link.w for link in links(window)]
    assert wider == pytest.approx([2 * w for w in third], abs=2e-4)
    QTest.mouseClick(find(window, "draw_w"), LEFT)
    settle()
    assert find(window, "w_seed").value() == 4
    assert [link.w for link in links(window)] not in (third, wider)


def test_the_skip_connection_is_switched(window):
    open_page(window, "depth", several(3))
    box = find(window, "skip")
    QTest.mouseClick(box, LEFT)
    assert lab(window).run.chain.skip
    window.store.dispatch(chain.toggle_skip)
    assert not box.isChecked()


def test_a_field_is_one_deed_to_undo(window):
    open_page(window, "depth", several(3))
    typed(find(window, "y"), "-2")
    window.store.undo()
    settle()
    assert lab(window).run.chain.y == 1.0
    assert find(window, "y").value() == 1.0


def test_showing_the_same_state_twice_changes_nothing(window):
    open_page(window, "depth", one())
    panel = window.stages["chain"].inputs.widget
    before = panel.grab().toImage()
    window.store.announce()
    settle()
    assert panel.grab().toImage() == before


def test_the_panel_comes_back_as_it_was_after_another_lab(window):
    open_page(window, "depth", several(3))
    window.setFocus()
    settle()
    panel = window.stages["chain"].inputs.widget
    before = panel.grab().toImage()
    window.store.dispatch(updates.open_lab, "neuron")
    window.store.dispatch(updates.open_lab, "chain")
    window.setFocus()
    settle()
    assert panel.grab().toImage() == before
