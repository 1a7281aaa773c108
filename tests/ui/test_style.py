"""What the sheet puts upon what can be read."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox

from biasviz.ui.style import mix, outline, stylesheet
from biasviz.ui.theme import THEMES, look
from biasviz.ui.verdict_chip import COLORS


def luminance(color):
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(color).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first, second):
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.id)
def test_words_stand_out_from_what_they_stand_on(theme):
    least = 7.0 if theme.id == "projector" else 4.5
    t = theme
    chosen = mix(t.field, t.loss, 0.16)
    pairs = [
        (t.text, t.field), (t.text, chosen), (t.text, mix(t.field, t.loss, 0.18)), (t.muted, t.field),
        (t.muted, t.ground), (t.muted, t.panel), (t.loss, t.ground), (t.loss, mix(t.field, t.loss, 0.08)),
        (t.on_bias, t.bias), (t.on_bias, mix(t.bias, t.text, 0.14)), (t.on_bias, mix(t.bias, t.text, 0.28)),
        (t.ground, t.loss), (t.bad, t.ground), (t.text, t.panel),
    ]  # fmt: skip
    for name in COLORS.values():
        card = mix(t.field, getattr(t, name), 0.07)
        pairs += [(t.text, card), (t.muted, card)]
    for ink, paper in pairs:
        assert contrast(ink, paper) >= least, (ink, paper)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.id)
def test_edges_of_controls_can_be_seen(theme):
    for ground in (theme.field, theme.ground, theme.panel):
        assert contrast(outline(theme), ground) >= 3
    assert contrast(theme.loss, theme.ground) >= 3, "the ring of the focus"


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.id)
def test_a_checked_box_bears_a_tick(qtbot, theme):
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setStyleSheet(stylesheet(look(theme.id, 1.0)))
    box.setChecked(True)
    box.resize(box.sizeHint())
    picture = box.grab().toImage()
    middle = picture.rect().center()
    row = [picture.pixelColor(x, middle.y()) for x in range(picture.width())]
    filled = QColor(theme.loss)
    assert filled in row
    assert max(contrast(filled, color) for color in row[row.index(filled) : -row[::-1].index(filled)]) >= 4.5


@pytest.mark.parametrize("unit", [1.0, 1.375, 2.75])
def test_sheet_is_whole_at_any_size(unit):
    for theme in THEMES:
        sheet = stylesheet(look(theme, unit))
        assert sheet.count("{") == sheet.count("}")
        assert "{{" not in sheet
