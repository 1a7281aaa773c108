from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from biasviz.ui.neuron.inputs import Inputs
from biasviz.ui.neuron.readout import Readout
from biasviz.ui.snapshot import settle
from biasviz.ui.theme import look
from biasviz.ui.transport import Transport

from .control_cases import SCENARIOS, framed, show, state
from .present_cases import SCENARIO


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown():
    """Let what a test has closed be gone; outside a loop of its own Qt would keep it until some test starts one."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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


@pytest.fixture
def readout(qtbot):
    """A readout of the least size, shown."""
    view = Readout()
    qtbot.addWidget(view.widget)
    view.restyle(look("light", 1.0))
    view.widget.resize(300, 596)
    view.widget.show()
    return view


@pytest.fixture
def lesson(qtbot):
    """A window on a saturated neuron, to present."""
    from biasviz.ui.app import create_window

    made = create_window(SCENARIO)
    qtbot.addWidget(made)
    made.show()
    settle()
    yield made
    made.close()
    settle()
