from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.ui.formula import Formulas

RECORDS = {
    f"{kind}:{id}": record.tex
    for kind, table in (("activation", ACTIVATIONS), ("loss", LOSSES), ("optimizer", OPTIMIZERS))
    for id, record in table.items()
}


@pytest.fixture
def formulas(qapp):
    return Formulas()


def colors(image: QImage) -> set[str]:
    """Colours of the fully opaque pixels."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("tex", RECORDS.values(), ids=RECORDS)
def test_every_record_is_typeset_in_the_wanted_colour(formulas, tex):
    formulas.want(tex)
    formulas.finish()
    picture = formulas.picture(tex, 20.0, "#c2410c", 1.0)
    assert picture is not None
    assert "#c2410c" in colors(picture.pixmap.toImage())
    assert 0 < picture.ascent <= picture.height


def test_a_formula_is_set_once_and_its_picture_kept(formulas):
    formulas.want("x")
    formulas.finish()
    first = formulas.picture("x", 16.0, "#000000", 1.0)
    assert formulas.picture("x", 16.0, "#000000", 1.0) is first
    assert formulas.picture("x", 16.0, "#ffffff", 1.0) is not first
    assert formulas.pending == ()


def test_nothing_is_set_before_something_is_painted(formulas, qtbot):
    formulas.want(r"\frac{a}{b}")
    qtbot.wait(50)
    assert formulas.pending == (r"\frac{a}{b}",)
    assert formulas.picture(r"\frac{a}{b}", 16.0, "#000000", 1.0) is None
    qtbot.waitUntil(lambda: not formulas.pending, timeout=5000)
    assert formulas.picture(r"\frac{a}{b}", 16.0, "#000000", 1.0) is not None


def test_between_two_events_at_most_one_formula_is_set(formulas, qtbot):
    left = []
    formulas.ready.connect(lambda: left.append(len(formulas.pending)))
    for tex in ("x", "y", "z"):
        formulas.want(tex)
    formulas.picture("x", 16.0, "#000000", 1.0)
    qtbot.waitUntil(lambda: not formulas.pending, timeout=5000)
    assert left == [2, 1, 0]


def test_at_a_ratio_of_two_a_picture_has_four_times_the_pixels_and_the_same_size(formulas):
    formulas.want("x")
    formulas.finish()
    one, two = (formulas.picture("x", 16.0, "#000000", ratio) for ratio in (1.0, 2.0))
    assert one is not None
    assert two is not None
    assert (one.width, one.height) == (two.width, two.height)
    assert two.pixmap.width() == pytest.approx(2 * one.width, abs=1)


def test_importing_the_readout_imports_no_typesetter():
    names = "{'ziamath', 'pyqtgraph'}"
    code = f"import biasviz.ui.neuron.readout, sys; sys.exit(bool({names} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
