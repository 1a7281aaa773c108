"""What every test stands on: no display, no thread pool, one application with the bundled fonts."""

from __future__ import annotations

import os
import signal

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import settings

# A shell lets what it runs in the background ignore Ctrl+C, and children inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
settings.register_profile("biasviz", deadline=None, max_examples=50)
settings.load_profile("biasviz")


@pytest.fixture(scope="session")
def qapp():
    """The program's own application, in place of pytest-qt's."""
    from biasviz.ui.app import application

    return application("offscreen")
