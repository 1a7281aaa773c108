"""The Batch lab in another language: nothing that is remembered keeps the old words."""

import subprocess
import sys

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


def test_the_steps_that_are_known_of_a_training_stay_known(window):
    store = window.store
    store.dispatch(updates.open_lab, "batch")
    store.dispatch(updates.choose_page, "curve")
    path_of(store.state.batch.run).reach(40)
    place, known = store.state.batch.place, len(path_of(store.state.batch.run))
    try:
        languages.choose(window, "de")
        assert len(path_of(store.state.batch.run)) == known > 40
        assert store.state.batch.place == place
    finally:
        languages.use("en")


def test_another_language_imports_nothing_of_a_lab_that_was_never_opened():
    code = (
        "import sys\n"
        "from biasviz.ui.app import application, create_window\n"
        "from biasviz.ui import languages\n"
        "app = application()\n"
        "window = create_window()\n"
        "languages.choose(window, 'de')\n"
        "sys.exit('biasviz.experiments.layer.path' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
