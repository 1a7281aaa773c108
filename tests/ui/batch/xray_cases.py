"""The page of shapes in the real window, on B5."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from biasviz import updates
from biasviz.data.sources import Typed
from biasviz.experiments.layer.spec import Batch, Layer, Training
from biasviz.experiments.neuron.spec import choose_activation, choose_loss
from biasviz.ui.snapshot import settle
from biasviz.updates import batch, labs, present

LINE = Training(
    Layer(
        Batch(Typed(("x", "y"), ((0.0, 1.0), (1.0, 3.0), (2.0, 5.0), (3.0, 7.0))), ("x",), ("y",)),
        ((1.0,),), (0.0,), choose_activation("linear"), choose_loss("half_mse"), "mean",
    ),
    learning_rate=0.1, moves="both",
)  # fmt: skip
_X = (
    (2.04, -2.56, 0.42), (-0.57, -0.45, -0.22), (-2.02, -0.23, -0.87), (3.32, 0.23, -0.35),
    (-0.28, -0.67, -1.06), (-0.39, 0.48, -0.24), (0.96, -0.20, 0.02), (1.55, 0.55, -0.51),
)  # fmt: skip
_Y = ((1, 1, 0, 1), (1, 1, 1, 0), (1, 1, 0, 1), (0, 0, 0, 1), (0, 1, 0, 1), (0, 1, 0, 0), (1, 1, 1, 1), (0, 1, 0, 1))
_ROWS = tuple((*x, *map(float, y)) for x, y in zip(_X, _Y, strict=True))
MANY = Training(
    Layer(
        Batch(Typed(("x1", "x2", "x3", "y1", "y2", "y3", "y4"), _ROWS), ("x1", "x2", "x3"), ("y1", "y2", "y3", "y4")),
        ((-0.18, 0.54, 1.94, -0.27), (-0.24, 1.0, -0.89, -0.29), (0.88, 0.58, 0.09, 0.67)),
        (0.5, -1.0, 0.0, -3.0), choose_activation("sigmoid"), choose_loss("bce"),
    ),
    learning_rate=0.1,
)  # fmt: skip
"""Eight rows, three inputs, four neurons."""


def page_of(window, training: Training = LINE):
    """Open the page of shapes on a training."""
    window.store.dispatch(labs.open_lab, "batch")
    window.store.dispatch(batch.load, "", training)
    window.store.dispatch(updates.choose_page, "shapes")
    settle()
    return window.stages["batch"].page("shapes")


def presented(window, size: tuple[int, int]) -> None:
    """Present, on a screen of that size."""
    window.store.dispatch(present, True)
    settle()
    window.resize(*size)
    settle()


def press(page, name: str) -> None:
    """Click a button of the page with the mouse."""
    button = page.widget.findChild(QAbstractButton, f"xray_{name}")
    assert button is not None, name
    assert button.isVisible(), name
    page.widget.ensureWidgetVisible(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
    settle()


def table(page) -> dict[str, tuple[str, str, str]]:
    """Return the evidence: by its name what this code has, the sign, what the right code has."""
    rows = [[label.text() for label in labels] for labels in page.callout.cells if labels[0].isVisible()]
    return {name: (mine, sign, right) for name, mine, sign, right in rows}
