from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from biasviz.ui.neuron.inputs import Inputs
from biasviz.ui.snapshot import settle
from biasviz.ui.transport import Transport

from .control_cases import SCENARIOS, framed, show, state


@pytest.fixture
def window(qtbot):
    """The real window, offscreen, drawn once."""
    from biasviz.ui.app import create_window

    made = create_window()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    settle()
    yield made
    made.close()
    QApplication.processEvents()


@pytest.fixture
def strips(qtbot):
    """The strips alone, showing a saturated neuron."""
    from biasviz.ui.neuron.strips import Strips

    from .strips_cases import lab, show

    made = Strips()
    qtbot.addWidget(made.widget)
    made.widget.resize(760, 640)
    made.widget.show()
    show(made, lab())
    return made


@pytest.fixture
def inputs(qtbot):
    made = Inputs(SCENARIOS)
    framed(qtbot, made, 232, 608)
    show(made, state())
    return made


@pytest.fixture
def transport(qtbot):
    made = Transport()
    framed(qtbot, made, 1280, 68)
    show(made, state())
    return made
