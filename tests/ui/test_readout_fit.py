from __future__ import annotations

from itertools import pairwise

import pytest

from biasviz import lessons, updates
from biasviz.ui.neuron import readout_lines
from biasviz.ui.neuron.bars import Bars, bars, legible
from biasviz.ui.neuron.cards import card
from biasviz.ui.neuron.readout_chain import FACTOR, LEADING, fitted
from biasviz.ui.neuron.readout_content import chain, forward, next_step
from biasviz.ui.neuron.readout_light import needle_words, truth
from biasviz.ui.neuron.readout_section import MARGIN
from biasviz.ui.snapshot import settle
from biasviz.ui.theme import THEMES, look

from .readout_cases import CASES, made

SIZES = [(290, 596, 1.0), (300, 596, 1.0), (322, 608, 1.0), (443, 926, 1.375), (886, 1852, 2.75)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("case", CASES)
def test_nothing_exceeds_its_slot(readout, size, case):
    width, height, unit = size
    state, trace = CASES[case]
    readout.restyle(look("light", unit))
    readout.widget.resize(width, height)
    readout.render(state, trace)
    drawn = readout.widget.ink
    room = readout.forward.width - 2 * drawn.u(MARGIN)
    lines, following = forward(state, trace), next_step(state, trace)
    for equation in filter(None, (lines.z, lines.a, *lines.losses, following.equation)):
        line, letters = readout_lines.worded(drawn, equation, room)
        assert letters >= 12
        assert readout_lines.line_width(drawn, drawn.math(letters), line, equation.result) <= room, line
    found = chain(state, trace)
    slots = readout.chain.slots(drawn, found.sum is not None)
    for value, slot, ways in zip((found.dL_db, *found.factors), slots.widths, (LEADING, FACTOR, FACTOR), strict=False):
        kind, text = fitted(drawn, value, slot, ways)
        assert kind.width(text) <= slot + 1, text
    places = readout.bars.places(drawn)
    for value in bars(state, trace).values:
        kind, text = fitted(drawn, value, places.slot, FACTOR)
        assert kind.width(text) <= places.slot, text
    head, cure, body = readout.card.laid(drawn, card(trace))
    foot = drawn.u(36) if card(trace).offers else 0
    pixels = sum(1.22 * kind.font.pixelSize() * len(part) for part, kind in zip((head, cure), body, strict=True))
    assert pixels + foot + drawn.u(16) <= readout.card.height
    light = truth(trace.check)
    for text, kind in ((light.sentence, drawn.type(12, 600)), (light.numbers, drawn.type(12))):
        assert kind.width(text) <= room - (drawn.u(16) if text == light.sentence else 0), text
    if light.needles:
        words = needle_words(drawn.type(12), light.needles, room - drawn.u(60))
        assert sum(map(drawn.type(12).width, words)) <= room - drawn.u(60), words
    if following.titles:
        assert drawn.type(12, 500).width(following.titles[-1]) <= room


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("case", ["S1a", "batch"])
def test_sections_lie_in_order_without_overlap_inside_the_panel(readout, size, case):
    width, height, unit = size
    readout.restyle(look("light", unit))
    readout.widget.resize(width, height)
    readout.render(*CASES[case])
    rects = [section.rect for section in readout.widget.sections]
    assert all(a.bottom() < b.top() for a, b in pairwise(rects))
    assert rects[0].top() >= 0
    assert rects[-1].bottom() < height
    assert height - rects[-1].bottom() < 0.1 * height


@pytest.mark.parametrize("theme", THEMES)
def test_words_stand_out_from_their_ground(theme):
    t, least = THEMES[theme], 7.0 if theme == "projector" else 4.5
    grounds = {
        "ground": ("text", "muted", "bias", "loss", "dL_da", "da_dz", "dz_db", "good", "doubtful", "bad"),
        "cool": ("text", "muted", "bias", "loss", "dL_da", "da_dz", "dz_db", "saturated_text"),
        "warm": ("text", "bias", "dL_da", "da_dz", "dz_db"),
        "field": ("text", "bias"),
    }
    for ground, names in grounds.items():
        for name in names:
            assert contrast(getattr(t, ground), getattr(t, name)) >= least, (ground, name)


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2."""

    def luminance(color: str) -> float:
        parts = [int(color[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_bars_are_plain_data():
    assert bars(*CASES["S1a"]) == bars(*made(1.5, 0.8, -0.2, 1.0, lr=0.5))
    assert isinstance(bars(*CASES["S1a"]), Bars)


@pytest.mark.parametrize("lesson", [head.id for head in lessons.all_lessons()])
def test_no_line_of_the_panel_is_cut_while_a_lesson_is_open(window, lesson):
    window.resize(1024, 768)
    opened = lessons.load_lesson(lesson)
    for index in range(len(opened.scenes)):
        window.store.dispatch(updates.open_lesson, opened, index)
        settle()
        panel = window.readout.widget
        for part in panel.sections:
            assert part.rect.bottom() <= panel.height() or part.rect.top() >= panel.height()


@pytest.mark.parametrize("height", [640, 588, 547, 503, 460, 421, 350, 300])
@pytest.mark.parametrize("case", CASES)
def test_a_low_panel_shows_sections_whole_or_not_at_all(readout, height, case):
    readout.restyle(look("light", 1.0))
    readout.widget.resize(298, height)
    readout.render(*CASES[case])
    shown = [part for part in readout.widget.sections if not part.rect.isEmpty()]
    assert readout.chain in shown
    assert readout.card in shown
    for above, below in pairwise(shown):
        assert above.rect.bottom() < below.rect.top()
    assert shown[-1].rect.bottom() < height
    assert readout.button.isVisibleTo(readout.widget) == (readout.light in shown)
    assert (len(shown) == 6) == (height >= (547 if len(CASES[case][0].neuron.run.start.problem.x) > 1 else 503))
    assert not readout.widget.grab().isNull()


def test_ticks_of_the_sizes_never_run_into_each_other():
    widths = {-12: 34.0, -6: 28.0, 0: 7.0, 6: 22.0}
    assert legible(widths, 170.0, 6.0) == {-12: "10⁻¹²", -6: "10⁻⁶", 0: "1", 6: "10⁶"}
    assert list(legible(widths, 96.0, 6.0)) == [-12, 0, 6]
    assert list(legible(widths, 85.0, 6.0)) == [-12, 0]
