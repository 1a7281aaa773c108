"""The switches of the conventions: true numbers, and a change that keeps the movement if asked."""

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QRadioButton

from biasviz import updates
from biasviz.files import load_scenario


@pytest.fixture
def dialog(window):
    window.store.dispatch(updates.load, "zero-bias", load_scenario("zero-bias").descent)
    window.actions_.by_id["conventions"].trigger()
    found = window.findChild(QDialog, "conventions")
    assert found.isVisible()
    assert not found.isModal()
    return found


def slope(dialog, id):
    return dialog.findChild(QLabel, f"slope_{id}").text()


def way(dialog, name):
    return dialog.findChild(QRadioButton, name)


def test_each_way_shows_its_true_slope(dialog):
    assert slope(dialog, "half_mse") == "slope −1.9"
    assert slope(dialog, "mse") == "slope −3.8"
    assert way(dialog, "half_mse").isChecked()


def test_a_click_changes_the_convention_and_the_rate_that_keeps_the_movement(window, dialog):
    following = window.store.trace.next_b
    way(dialog, "half_half_mse").click()
    run = window.store.state.neuron.run
    assert run.start.problem.loss.id == "half_mse"
    assert run.learning_rate == 0.2
    assert window.store.trace.next_b == following


def test_without_the_check_the_rate_stays_and_the_step_changes(window, dialog):
    following = window.store.trace.next_b
    dialog.findChild(QCheckBox, "keep_movement").click()
    assert "2 times shorter" in dialog.findChild(QLabel, "note_half").text()
    way(dialog, "half_half_mse").click()
    assert window.store.state.neuron.run.learning_rate == 0.1
    assert window.store.trace.next_b == following / 2


def test_the_kink_shows_all_four_slopes_and_moves_the_dead(window, dialog):
    window.store.dispatch(updates.load, "on-the-kink", load_scenario("on-the-kink").descent)
    ways = ("pytorch", "left", "right", "middle")
    assert [slope(dialog, id) for id in ways] == ["slope 0", "slope 0", "slope −1", "slope −0.5"]
    way(dialog, "kink_right").click()
    assert window.store.trace.point.dL_db == -1
    assert window.store.trace.verdict.outcome == "descending"


def test_a_loss_that_comes_in_one_way_says_so_and_offers_nothing(window, dialog):
    window.store.dispatch(updates.choose_pair, "sigmoid", "bce")
    assert not way(dialog, "half_half_mse").isEnabled()
    assert not way(dialog, "half_half_mse").isChecked()
    assert "one way only" in dialog.findChild(QLabel, "note_half").text()
    window.store.dispatch(updates.choose_loss, "mse")
    assert way(dialog, "half_half_mse").isEnabled()
    assert way(dialog, "half_mse").isChecked()


def test_adam_is_told_that_its_rate_stays(window, dialog):
    window.store.dispatch(updates.choose_optimizer, "adam")
    note = dialog.findChild(QLabel, "note_half").text()
    assert note.startswith("Adam divides by the size of past slopes: the learning rate stays.")
    assert "ε goes from 1·10⁻⁸ to 5·10⁻⁹" in note


def test_the_words_always_have_room(window, dialog):
    for optimizer in ("gd", "adam", "momentum"):
        window.store.dispatch(updates.choose_optimizer, optimizer)
        for scenario in ("zero-bias", "on-the-kink", "sum-diverges"):
            window.store.dispatch(updates.load, scenario, load_scenario(scenario).descent)
            for label in dialog.findChildren(QLabel):
                if label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()
                else:
                    assert label.width() >= label.sizeHint().width(), label.text()
            for button in dialog.findChildren(QRadioButton):
                assert button.width() >= button.sizeHint().width(), button.text()
