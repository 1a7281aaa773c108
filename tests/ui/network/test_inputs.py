"""The panel of the Network lab: every field leads to its rule, and shows what holds."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from biasviz import updates
from biasviz.experiments.network.spec import settings_at
from biasviz.ui.choices import ChoiceField
from biasviz.ui.fields import NumberField
from biasviz.ui.snapshot import settle
from biasviz.updates import network


@pytest.fixture
def panel(window):
    window.store.dispatch(updates.load_scenario, "xor-two-layers")
    settle()
    return window.stages["network"].inputs.widget


def lab(window):
    return window.store.state.network


def type_in(panel, name, value):
    field = panel.findChild(NumberField, name)
    assert field.isVisibleTo(panel), name
    field.edited.emit(value)
    settle()


def choose(panel, name, id):
    panel.findChild(ChoiceField, name).chosen.emit(id)
    settle()


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("learning_rate", 0.25, lambda s: s.network.run.learning_rate),
        ("batch_size", 20.0, lambda s: s.network.run.batch_size),
        ("hidden_layers", 3.0, lambda s: len(s.network.network.hidden)),
        ("units_2", 5.0, lambda s: s.network.network.hidden[1].units),
        ("init_seed", 9.0, lambda s: s.network.network.init.seed),
        ("all_biases", 0.5, lambda s: s.network.network.biases[1][0]),
        ("rows", 60.0, lambda s: s.network.network.batch.source.rows),
        ("seed", 4.0, lambda s: s.network.network.batch.source.seed),
        ("test_share", 0.3, lambda s: s.network.network.test),
        ("b", 1.5, lambda s: s.network.network.biases[0][0]),
    ],
)
def test_a_number_leads_to_its_rule_and_is_shown(window, panel, name, value, found):
    type_in(panel, name, value)
    assert found(window.store.state) == value
    assert panel.findChild(NumberField, name).value() == value


@pytest.mark.parametrize(
    ("name", "id", "found"),
    [
        ("optimizer", "adam", lambda s: s.network.run.optimizer.id),
        ("moves", "b", lambda s: s.network.run.moves),
        ("loss", "mse", lambda s: s.network.network.loss),
        ("reduction", "sum", lambda s: s.network.network.reduction),
        ("activation_1", "relu", lambda s: s.network.network.hidden[0].activation.id),
        ("init", "he", lambda s: s.network.network.init.kind),
        ("data_set", "moons", lambda s: s.network.network.batch.source.id),
    ],
)
def test_a_choice_leads_to_its_rule(window, panel, name, id, found):
    choose(panel, name, id)
    assert found(window.store.state) == id


def test_a_change_while_it_runs_is_kept_with_its_step_and_shown(window, panel):
    window.store.dispatch(updates.scrub, 5.0)
    type_in(panel, "learning_rate", 0.125)
    assert settings_at(lab(window).run, 4).learning_rate == 0.5
    assert settings_at(lab(window).run, 5).learning_rate == 0.125
    window.store.dispatch(updates.step_back)
    assert panel.findChild(NumberField, "learning_rate").value() == 0.5


def test_a_new_seed_is_the_next_one_and_undo_takes_it_back(window, panel):
    before = lab(window).network.init.seed
    panel.findChild(QPushButton, "new_seed").click()
    assert lab(window).network.init.seed == before + 1
    window.store.undo()
    assert lab(window).network.init.seed == before


def test_the_buttons_take_an_epoch_and_a_single_row(window, panel):
    type_in(panel, "batch_size", 125.0)
    panel.findChild(QPushButton, "epoch_button").click()
    assert lab(window).place == 4.0
    panel.findChild(QPushButton, "sample_button").click()
    assert lab(window).place == 5.0
    assert len(window.store.trace.path.rows(4)) == 1


def test_layers_that_are_not_there_have_no_row(window, panel):
    shown = [panel.findChild(QWidget, f"units_{k}").isVisibleTo(panel) for k in (1, 2, 3, 4)]
    assert shown == [True, True, False, False]
    type_in(panel, "hidden_layers", 1.0)
    assert not panel.findChild(QWidget, "units_2").isVisibleTo(panel)


def test_the_activation_that_a_loss_brings_cannot_be_chosen(window, panel):
    output = panel.findChild(ChoiceField, "output_activation")
    assert not output.isEnabled()
    assert output.shown_words() == "Sigmoid"
    choose(panel, "loss", "half_mse")
    assert output.isEnabled()
    output.chosen.emit("tanh")
    assert lab(window).network.output.id == "tanh"


def test_one_bias_a_layer_and_standardized_inputs_are_switched(window, panel):
    for name, found in (("shared_bias", "shared"), ("standardized", "standardized")):
        panel.findChild(QCheckBox, name).click()
        assert getattr(lab(window).network, found)


def test_the_turner_goes_through_all_units_of_all_layers(window, panel):
    seen = []
    for _ in range(7):
        seen.append((lab(window).layer, lab(window).unit))
        panel.findChild(QPushButton, "unit_after").click()
    assert seen == [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (1, 1), (2, 0)]
    assert not panel.findChild(QPushButton, "unit_after").isEnabled()


def test_a_field_shows_the_bias_where_the_training_has_come_to(window, panel):
    window.store.dispatch(updates.scrub, 12.0)
    window.store.dispatch(network.choose_unit, 1, 1)
    assert panel.findChild(NumberField, "b").value() == window.store.trace.bias


def test_rows_of_the_batch_lab_that_is_not_there_are_refused_in_a_sentence(window, panel):
    said = []
    window.store.refused.connect(said.append)
    choose(panel, "data_set", "batch")
    assert said == ["The Batch lab has no rows yet: open it, type them or open a file there, and come back."]
    assert panel.findChild(ChoiceField, "data_set").shown_words() == "XOR"


def written(panel, name, text):
    """Type a text into a field and press Return."""
    field = panel.findChild(NumberField, name)
    field.setFocus()
    field.lineEdit().setText(text)
    assert field.commit() or not field.being_typed()
    settle()
    return field


def test_biases_that_begin_with_different_numbers_are_not_said_to_begin_with_one(window, panel):
    field = panel.findChild(NumberField, "all_biases")
    assert field.text() == "0.000"
    window.store.dispatch(network.set_bias, 0, 0, 0.55)
    assert field.text() == "mixed"
    written(panel, "all_biases", "0")
    assert field.text() == "0"
    assert lab(window).network.biases == ((0.0,) * 4, (0.0,) * 2, (0.0,))


@pytest.mark.parametrize("typed", ["50", "1000000"])
def test_units_of_a_layer_are_refused_in_one_sentence(window, panel, typed):
    written(panel, "units_1", typed)
    said = f"Units of layer 1 = {int(typed):,} is not allowed: it must be a whole number from 1 to 12."
    assert window.findChild(QLabel, "notice_text").text() == said


def test_rows_of_a_step_show_what_counts_and_take_a_refusal_away(window, panel):
    n = window.store.trace.n
    for typed in (str(n + 50), "0"):
        assert written(panel, "batch_size", typed).value() == n
        assert lab(window).run.batch_size == 0
    written(panel, "batch_size", "2.7")
    assert window.notice.widget.isVisibleTo(window)
    assert written(panel, "batch_size", "1000000").value() == n
    assert not window.notice.widget.isVisibleTo(window)
