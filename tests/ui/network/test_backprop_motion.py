"""What was just worked out appears along its way, and ends as it would have been without."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from biasviz import updates
from biasviz.experiments.network.stations import Station
from biasviz.state import with_network
from biasviz.ui.network.backprop_motion import SECONDS, Appearing, uncovered

from .backprop_cases import go, open_page, picture, scene, training


@pytest.fixture
def page(window):
    """The page where things may move, and the way is gone by hand."""
    made = open_page(window, training())
    window.glide.allowed = True
    made.canvas.motion._way.begin = lambda: None
    return made


def test_motion_takes_at_most_a_third_of_a_second():
    assert SECONDS <= 0.3


def test_pictures_and_tests_are_without_motion(window):
    page = open_page(window, training())
    go(window, "Z", 0)
    window.store.dispatch(updates.step)
    assert page.canvas.motion.appearing is None


@pytest.mark.parametrize(("kind", "layer"), [("Z", 0), ("L", 1), ("dZ", 1), ("db", 1), ("dA", 0), ("update", 0)])
def test_a_station_appears_and_ends_in_the_picture_without_motion(window, page, kind, layer):
    go(window, kind, layer)
    page.canvas.motion.rest()
    page.canvas.drawing.appearing = None
    still = picture(page)
    window.store.dispatch(updates.step_back)
    page.canvas.motion.rest()
    page.canvas.drawing.appearing = None
    before = picture(page)
    window.store.dispatch(updates.step)
    assert page.canvas.motion.appearing is not None
    page.canvas.motion.go(0.5)
    between = picture(page)
    assert between not in (still, before)
    page.canvas.motion.go(1.0)
    assert picture(page) == still


def test_the_state_is_there_at_once(window, page):
    go(window, "dZ", 1)
    window.store.dispatch(updates.step)
    page.canvas.motion.go(0.2)
    assert scene(page).present.name == "dW2"
    window.store.dispatch(updates.step)
    assert scene(page).present.name == "db2"


def test_a_step_back_is_there_at_once(window, page):
    go(window, "db", 1)
    window.store.dispatch(updates.step_back)
    assert page.canvas.motion.appearing is None


def test_without_motion_nothing_moves(window, page):
    window.store.dispatch(updates.toggle, "motion")
    go(window, "Z", 0)
    window.store.dispatch(updates.step)
    assert page.canvas.motion.appearing is None


def test_what_is_played_fast_does_not_appear_bit_by_bit(window, page):
    go(window, "Z", 0)
    page.canvas.motion.rest()
    window.store.dispatch(lambda s: with_network(s, playing=True, speed=50.0))
    window.store.dispatch(updates.advance, 0.05)
    assert scene(page).done == 3
    assert page.canvas.motion.appearing is None
    window.store.dispatch(updates.pause)


def test_faster_than_anybody_reads_only_colours_go_by(window, page):
    window.store.dispatch(lambda s: with_network(s, playing=True, speed=1000.0))
    window.store.dispatch(updates.advance, 0.05)
    assert page.canvas.drawing.words.sentence == "The arrays go by too fast to be read: Space holds them."
    assert page.lines.card.rows == ()
    window.store.dispatch(updates.pause)
    assert page.canvas.drawing.words.numbers


def test_several_stations_appear_one_after_the_other():
    way = Appearing(since=2, offset=0.0, part=0.5)
    assert [way.of(k, 6) for k in range(7)] == [1, 1, 1, 1, 0, 0, 0]
    assert way._replace(part=0.375).of(3, 6) == 0.5


def test_arrays_glide_to_the_next_station():
    way = Appearing(since=0, offset=100.0)
    assert way.between(300.0) == 100.0
    assert way._replace(part=0.5).between(300.0) == pytest.approx(200.0)
    assert way._replace(part=1.0).between(300.0) == 300.0


def test_arrays_appear_in_the_direction_in_which_they_are_worked_out():
    box = QRectF(10, 20, 100, 50)
    forward, back = (uncovered(Station(kind, 0, quarter), box, 0.5) for kind, quarter in
                     (("Z", "forward"), ("dZ", "backward")))  # fmt: skip
    assert (forward.left(), forward.right()) == (10, 60)
    assert (back.left(), back.right()) == (60, 110)
    update = uncovered(Station("update", -1, "update"), box, 0.5)
    assert (update.top(), update.bottom()) == (20, 45)
