"""Copy as code puts a program on the clipboard that runs, and says so in one calm line."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from biasviz import files, updates


@pytest.mark.parametrize(("framework", "word"), [("numpy", "np."), ("pytorch", "torch."), ("jax", "jax.")])
def test_code_of_the_shown_step_is_on_the_clipboard(window, framework, word):
    window.store.dispatch(updates.scrub, 3.0)
    window.actions_.by_id[f"copy_{framework}"].trigger()
    text = QGuiApplication.clipboard().text()
    assert word in text
    assert "3 steps" in text
    assert f"{window.store.trace.point.loss:.12g}" in text
    assert window.notice.widget.isVisible()
    assert window.notice.widget.property("calm") is True


def test_copied_numpy_code_runs(window):
    window.actions_.by_id["copy_numpy"].trigger()
    space: dict[str, object] = {}
    exec(QGuiApplication.clipboard().text(), space)
    assert float(space["L"]) == pytest.approx(window.store.trace.point.loss, rel=1e-12)


def test_code_of_what_has_no_numbers_is_refused_and_the_clipboard_is_left_alone(window):
    QGuiApplication.clipboard().setText("kept")
    loaded = files.load_scenario("zero-times-infinity")
    window.store.dispatch(updates.load, "zero-times-infinity", loaded.descent)
    window.actions_.by_id["copy_numpy"].trigger()
    assert QGuiApplication.clipboard().text() == "kept"
    assert window.notice.widget.property("calm") is False


def test_a_confirmation_leaves_an_error_in_its_place(window):
    window.notice.fail("Something went wrong.", "details")
    window.actions_.by_id["copy_numpy"].trigger()
    assert window.notice.widget.property("calm") is False
    window.notice.hide()
    window.notice.say("Done.")
    window.notice.refuse("Not that.")
    assert window.notice.widget.property("calm") is False


@pytest.mark.parametrize(("framework", "word"), [("numpy", "np."), ("pytorch", "torch."), ("jax", "jnp.")])
def test_code_of_a_network_is_on_the_clipboard(window, framework, word):
    window.store.dispatch(updates.load_scenario, "two-layers")
    window.store.dispatch(updates.scrub, 3.0)
    window.actions_.by_id[f"copy_{framework}"].trigger()
    text = QGuiApplication.clipboard().text()
    assert word in text
    assert "3 steps of gd" in text
    assert window.notice.widget.property("calm") is True
    if framework == "numpy":
        space: dict[str, object] = {}
        exec(text, space)
        assert space["db1"].tolist()[0] == pytest.approx(window.store.trace.gradients.b[0][0].tolist(), rel=1e-9)


def test_labs_without_a_program_do_not_offer_one(window):
    window.store.dispatch(updates.load_scenario, "sum-over-rows")
    assert not window.actions_.by_id["copy_numpy"].isEnabled()
