"""What a lane's card says: one truth with the verdict, whole words where there is little room."""

from __future__ import annotations

import pytest

from biasviz import lessons, updates
from biasviz.ui.race.feature import Race
from biasviz.ui.snapshot import settle

from .present_cases import letters, presented


def cards(window):
    bar = next(f for f in window.features if isinstance(f, Race)).bar
    return bar.cards


def at_rest(window):
    """Show the race of the zero-bias lesson with both lanes at rest."""
    lesson = lessons.load_lesson("zero-bias-has-a-slope")
    index = next(k for k, scene in enumerate(lesson.scenes) if scene.rival is not None)
    window.store.dispatch(updates.open_lesson, lesson, index)
    for _ in range(4):
        if window.store.state.lesson.beat != "shown":
            window.store.dispatch(updates.next_beat)
    settle()
    assert window.store.state.lesson.beat == "shown"
    return window


def test_the_watch_and_the_verdict_tell_the_same_step_of_rest(window):
    for card in cards(at_rest(window)):
        assert card.lane.verdict == f"converged at step {card.lane.watch}"


@pytest.mark.parametrize("size", [(800, 600), (1024, 768)], ids=str)
def test_no_word_of_a_lane_is_cut_while_it_is_presented(window, size):
    presented(window, size)
    at_rest(window)
    for card in cards(window):
        with letters() as found:
            card.grab()
        said = [words for words, *_ in found]
        assert not [words for words in said if words.endswith("…")]
        assert card.lane.verdict in said or card.lane.brief in said


def test_a_lesson_offers_no_rescue(window):
    window.store.dispatch(updates.open_lesson, lessons.load_lesson("dead-relu"), 0)
    settle()
    offer = next(f for f in window.features if isinstance(f, Race))._offer
    assert offer is None or offer.button.isHidden()
    window.store.dispatch(updates.leave_lesson)
    settle()
    assert not next(f for f in window.features if isinstance(f, Race))._offer.button.isHidden()
