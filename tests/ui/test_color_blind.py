"""The palette under the three kinds of colour blindness: what can be confused looks apart, or has another cue."""

import itertools

import numpy as np
import pytest

from biasviz.ui.neuron import readout_light, strips_text
from biasviz.ui.neuron.readout_text import FACTORS, LIGHTS
from biasviz.ui.theme import THEMES
from biasviz.ui.verdict_chip import COLORS, SIGNS

from .color_blind import VISION, apart, linear, seen
from .everyone import SCALE, load, picture

CURVES = [color for _, color in strips_text.FACTORS]
"""Curves that cross in one plot."""
TELLABLE = 0.06
"""Three times what is just noticed side by side."""
each_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.id)
each_vision = pytest.mark.parametrize("vision", VISION)


@pytest.mark.parametrize("vision", VISION)
def test_the_simulations_leave_white_and_black_as_they_are(vision):
    np.testing.assert_allclose(seen("#ffffff", vision), [1, 0, 0], atol=1e-3)
    np.testing.assert_allclose(seen("#000000", vision), [0, 0, 0], atol=1e-9)
    assert linear("#808080").max() == pytest.approx(0.2158605)


def test_the_simulations_confuse_what_is_confused():
    """Red and green for the first two, blue and green for the third: half as far apart as for full vision."""
    for vision, first, second in (
        ("protanopia", "#b05030", "#607a30"),
        ("deuteranopia", "#b05030", "#7a7a30"),
        ("tritanopia", "#1080a0", "#108a60"),
    ):  # fmt: skip
        assert apart(first, second, vision) < 0.6 * apart(first, second, "full")


@each_theme
@each_vision
def test_curves_of_one_plot_look_apart(theme, vision):
    for first, second in itertools.combinations(CURVES, 2):
        found = apart(getattr(theme, first), getattr(theme, second), vision)
        assert found >= TELLABLE, (first, second)


@each_theme
@each_vision
def test_the_ball_and_its_tangent_look_apart_from_the_curve_they_lie_on(theme, vision):
    for curve in ("loss", "activation"):
        assert apart(theme.bias, getattr(theme, curve), vision) >= TELLABLE


@each_theme
@each_vision
def test_every_colour_with_a_meaning_looks_apart_from_the_ground(theme, vision):
    names = {*CURVES, *COLORS.values(), "loss", "activation", "dz_db", "text", "muted", "good", "doubtful", "bad"}
    for name in names:
        assert apart(getattr(theme, name), theme.ground, vision) >= 0.3, name


def test_each_curve_and_factor_is_named_where_it_is_drawn():
    """Colours of factors that look alike, da/dz and dz/db, are told apart by their names."""
    assert len({label for label, _ in strips_text.FACTORS}) == len(strips_text.FACTORS)
    assert len(set(FACTORS)) == 3


def test_each_verdict_has_a_sign_of_its_own():
    assert set(SIGNS) == set(COLORS)
    assert len(set(SIGNS.values())) >= len(SIGNS)


def test_each_light_has_a_sign_and_a_word_of_its_own():
    assert set(readout_light.SIGNS) == set(LIGHTS)
    assert len(set(readout_light.SIGNS.values())) == len(LIGHTS)
    assert len(set(LIGHTS.values())) == len(LIGHTS)


def test_each_stretch_is_named_where_it_lies():
    words = [words for words, _ in strips_text.STRETCHES.values()]
    assert len(set(words)) == 3
    assert all(words)


def test_the_zones_of_the_ruler_differ_in_their_line_and_not_only_in_colour(window):
    """Without colours the lines of the three zones still differ: straight, small waves, large waves."""
    load(window, "zig-zag")
    image = picture(window.inputs.ruler)
    swing = {}
    for name in ("good", "doubtful", "bad"):
        ink = getattr(window.look.theme, name)
        columns = [
            [y for y in range(image.height()) if image.pixelColor(x, y).name() == ink] for x in range(image.width())
        ]
        middles = [sum(column) / len(column) for column in columns if column]
        assert len(middles) >= 5, name
        swing[name] = (max(middles) - min(middles)) / SCALE
    assert swing["good"] < 0.5
    assert 1.0 < swing["doubtful"] < swing["bad"] - 1.0
