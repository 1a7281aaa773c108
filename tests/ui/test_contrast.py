"""Contrast of every text on every theme, as it is painted: 4.5 : 1, and 7 : 1 for the projector."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from biasviz import updates
from biasviz.ui.snapshot import settle
from biasviz.ui.style import mix, outline
from biasviz.ui.theme import THEMES

from .everyone import SCALE, colors, contrast, every_window, labelled, load, name_of, over, parts, picture, writing

LEAST = {"light": 4.5, "dark": 4.5, "projector": 7.0}
SCENES = {
    "first-slope": 3, "dead-relu": 2, "saturated-half-mse": 3, "killing-step": 2, "logarithm-of-a-negative": 0,
    "samples-cancel": 1, "on-the-kink": 0, "four-cycle": 30, "zero-times-infinity": 0,
}  # fmt: skip
"""Scenarios that show every kind of mark, sentence and verdict, and the steps after which they are looked at."""
each_theme = pytest.mark.parametrize("theme", THEMES)


def blank_picture(window):
    image = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    return image


def ground_of(image, box, ink):
    """Return the colour that most of a box has, but for the ink itself."""
    counted = colors(image, box.adjusted(-SCALE, -SCALE, SCALE, SCALE))
    return QColor(next((c for c, _ in counted.most_common(2) if QColor(c) != ink), counted.most_common(1)[0][0]))


def painted_faults(window, theme):
    """Return what Python paints with too little contrast: words, ratio."""
    image = blank_picture(window)
    window.store.dispatch(updates.choose_theme, "dark" if theme == "light" else "light")
    with writing(image, kept=True) as kept:
        window.store.dispatch(updates.choose_theme, theme)  # kept pictures are painted anew
        settle()
    with writing(image) as written:
        window.render(image)
    t, faults, seen = window.look.theme, [], 0
    for text in (*kept, *written):
        if text.box is None:
            grounds = [QColor(getattr(t, g)) for g in ("ground", "panel", "field")]
            ratios = [contrast(over(text.ink, ground), ground) for ground in grounds]
            ratio = min(ratios) if text.ink.name() != t.on_bias and text.ink.name() != t.ground else 21.0
        else:
            middle = text.box.center() / SCALE
            there = window.childAt(QPoint(middle.x(), middle.y()))
            if there is not None and not there.isEnabled():
                continue
            paper = ground_of(image, text.box, text.ink)
            ratio = contrast(over(text.ink, paper), paper)
        seen += 1
        if ratio < LEAST[theme]:
            faults.append((text.text, text.ink.name(), round(ratio, 2)))
    assert seen > 20
    return faults


@each_theme
@pytest.mark.parametrize(("scene", "steps"), SCENES.items())
def test_every_painted_text_stands_out_from_its_ground(window, theme, scene, steps):
    load(window, scene, steps)
    if theme == "light":
        window.store.dispatch(updates.toggle, "triangle")
    assert painted_faults(window, theme) == []


@each_theme
def test_every_painted_text_of_a_race_stands_out_from_its_ground(window, theme):
    from dataclasses import replace

    from biasviz.experiments.neuron.spec import choose_loss

    load(window, "saturated-half-mse")
    run = window.store.state.neuron.run
    problem = replace(run.start.problem, loss=choose_loss("bce"))
    window.store.dispatch(updates.race, replace(run, start=replace(run.start, problem=problem)))
    window.store.dispatch(updates.step)
    settle()
    assert painted_faults(window, theme) == []


@each_theme
def test_every_text_of_every_window_stands_out_from_its_ground(window, theme):
    load(window, "first-slope", 2)
    window.store.dispatch(updates.choose_theme, theme)
    settle()
    shown, faults = 0, []
    for top in (window, *every_window(window)):
        image = picture(top)
        for widget in parts(top):
            if not widget.isEnabled() or not (labelled(widget) or isinstance(widget, QLineEdit | QComboBox)):
                continue
            if isinstance(widget, QLabel) and widget.pixmap().isNull() is False:
                continue
            if widget.visibleRegion().isEmpty():
                continue
            corner = widget.mapTo(top, QPoint(0, 0))
            visible = widget.visibleRegion().boundingRect().translated(corner)
            inset = visible.adjusted(4, 4, -4, -4) if not isinstance(widget, QLabel) else visible
            counted = colors(image, QRect(inset.topLeft() * SCALE, inset.size() * SCALE))
            if len(counted) < 2:
                continue  # nothing is written in it
            paper = QColor(counted.most_common(1)[0][0])
            best = max(contrast(QColor(c), paper) for c in counted)
            shown += 1
            if best < LEAST[theme] - 0.02:
                words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
                faults.append((name_of(widget), words, paper.name(), round(best, 2)))
    assert shown > 30
    assert faults == []


@each_theme
def test_borders_of_controls_and_graphics_with_a_meaning_reach_three_to_one(theme):
    t = THEMES[theme]
    grounds = [t.ground, t.panel, t.field]
    for name in ("loss", "bias", "dL_da", "da_dz", "dz_db", "activation", "good", "doubtful", "bad", "muted"):
        assert min(contrast(getattr(t, name), g) for g in grounds) >= 3, name
    assert min(contrast(outline(t), g) for g in grounds) >= 3
    ring = min(contrast(t.loss, g) for g in (*grounds, t.saturated, mix(t.field, t.loss, 0.16)))
    assert ring >= 3, "the ring of the focus"


@each_theme
def test_the_border_of_each_kind_of_field_is_painted_at_three_to_one(window, theme):
    window.store.dispatch(updates.choose_theme, theme)
    settle()
    image = picture(window)
    for name in ("w", "learning_rate", "activation", "loss"):
        field = window.findChild(object, name)
        corner = field.mapTo(window, QPoint(0, 0))
        middle = (corner.y() + field.height() // 2) * SCALE
        edge = [image.pixelColor(corner.x() * SCALE + k, middle) for k in range(2 * SCALE)]
        outside = image.pixelColor((corner.x() - 3) * SCALE, middle)
        assert max(contrast(c, outside) for c in edge) >= 3, name
