"""The Batch lab in another language: nothing that is remembered keeps the old words."""

from biasviz import updates
from biasviz.experiments.layer.path import path_of
from biasviz.ui import languages
from biasviz.updates import batch


def test_why_a_training_has_ended_is_said_in_the_language_that_is_chosen(window):
    store = window.store
    store.dispatch(updates.open_lab, "batch")
    store.dispatch(batch.choose_reduction, "none")
    store.dispatch(updates.quarter)
    english = store.state.batch.note
    try:
        languages.choose(window, "de")
        store.dispatch(updates.quarter)
        assert path_of(store.state.batch.run).ended is not None
        assert store.state.batch.note not in ("", None, english)
    finally:
        languages.use("en")
