"""A lesson walked through: each beat of each scene is made from the lesson alone, whatever was done before.

A scene is shown with its question ("ask"), asked "again" calmly where nobody has answered, played ("play"), and
"shown" with its reveal. Beats that a scene has no use for are passed over.
"""

from __future__ import annotations

from dataclasses import replace

from biasviz.experiments.neuron import spec
from biasviz.experiments.neuron.curve import fitted
from biasviz.experiments.neuron.events import said
from biasviz.experiments.neuron.lab import Until, opened
from biasviz.hints import one_of
from biasviz.lab_scene import LabScene
from biasviz.labs import LABS
from biasviz.lessons import Lesson, Place
from biasviz.scene import ANSWERS, MOST_STEPS, Scene
from biasviz.state import State, with_lab, with_neuron, with_open
from biasviz.updates import running
from biasviz.veil import NOTHING, veil

HURRY = 1e9
"""Steps a second at which a long scene runs to its end once the teacher goes on: as many as a frame has time for."""


def open_lesson(state: State, lesson: Lesson, index: int = 0) -> State:
    """Open a lesson at one of its scenes, the first scene being 0."""
    return _stand(state, Place(lesson, max(0, min(index, len(lesson.scenes) - 1))))


def leave_lesson(state: State) -> State:
    """Close the lesson; what it shows stays, and everything can be changed again."""
    if state.lesson is None:
        return state
    free = replace(state, lesson=None, view=replace(state.view, strip="all"))
    free = with_open(free, playing=False, veiled=NOTHING)
    return with_neuron(free, until=None, playing=False, veiled=NOTHING)


def next_beat(state: State) -> State:
    """Go on: ask, play, jump to the end of what plays, reveal, next scene. At the end nothing changes."""
    place = state.lesson
    if place is None:
        return state
    scene = place.scene
    if place.beat == "ask" and scene.predict and place.guess is None:
        return _stand(state, replace(place, beat="again"))
    if place.beat in ("ask", "again") and scene.moves:
        return _stand(state, replace(place, beat="play"))
    if place.beat == "play" and isinstance(scene, Scene) and not scene.near:
        return with_neuron(_stand(state, place), place=_so_far(state, scene), speed=HURRY, clock="steps")
    if place.beat != "shown" and _reveals(scene):
        return _stand(state, replace(place, beat="shown"))
    if place.next_scene is None:
        return state
    return _stand(state, Place(place.lesson, place.index + 1))


def back_beat(state: State) -> State:
    """Go back to the question of the scene, or from there to the end of the scene before."""
    place = state.lesson
    if place is None:
        return state
    if place.beat != "ask":
        return _stand(state, replace(place, beat="ask"))
    if place.index == 0:
        return _stand(state, place)
    before = Place(place.lesson, place.index - 1)
    over = _reveals(before.scene) and (before.scene.near or not before.scene.moves)
    return _stand(state, replace(before, beat="shown") if over else before)


def guess(state: State, value: float | str) -> State:
    """Take what the class expects: a number for "b", else one of ANSWERS. Raises InputError for anything else.

    Once the scene plays, the answer stands.
    """
    place = state.lesson
    if place is None or not place.scene.predict or place.beat not in ("ask", "again"):
        return state
    kind = place.scene.predict
    expected = spec.number("b", float(value)) if kind == "b" else one_of("answer", value, ANSWERS[kind])
    return replace(state, lesson=replace(place, guess=expected, beat="ask"))


def advance(state: State, seconds: float) -> State:
    """Let time run; a scene that plays stops where it ends, and is revealed."""
    place, lab = state.lesson, state.neuron
    scene = None if place is None else place.scene
    if place is not None and isinstance(scene, LabScene):
        return _advance_lab(state, place, scene, seconds)
    if place is None or not isinstance(scene, Scene) or place.beat != "play" or not lab.playing:
        return running.advance(state, seconds)
    if lab.run != scene.start:
        return running.advance(state, seconds)
    # Who pauses and plays on by hand has taken the event away.
    moved = running.advance(with_neuron(state, until=scene.until), seconds)
    last = scene.at + (scene.play or MOST_STEPS)
    arrived = moved.neuron.place >= last or not moved.neuron.playing
    return _stand(moved, replace(place, beat="shown")) if arrived else moved


def _advance_lab(state: State, place: Place, scene: LabScene, seconds: float) -> State:
    """Let time run in the lab of a scene as far as it plays, also where it would stop to be played again."""
    moved: State = LABS[scene.lab].part("rules").advance(state, seconds)
    lab, there = state.open, moved.open
    if state.lab != scene.lab or place.beat != "play" or not lab.playing or lab.run != scene.start.run:
        return moved
    if there.moment >= scene.end.moment - 1e-9:
        return _stand(moved, replace(place, beat="shown"))
    return with_open(moved, playing=True)


def _so_far(state: State, scene: Scene) -> float:
    """Return the place that has been played to, if it is the scene that plays."""
    own = (state.neuron.run, state.neuron.rival) == (scene.start, scene.rival)
    return max(state.neuron.place, float(scene.at)) if own else float(scene.at)


def _reveals(scene: Scene | LabScene) -> bool:
    return scene.moves or bool(scene.reveal) or bool(scene.predict)


def _stand(state: State, place: Place) -> State:
    """Show a beat: nothing of the run that was shown is kept, only theme, panels and how the screen is used."""
    scene = place.scene
    if isinstance(scene, LabScene):
        there = scene.end if place.beat == "shown" else scene.start
        title = "" if scene.scenario else scene.title
        lab = replace(there, title=title, playing=place.beat == "play", veiled=veil(place))
        return with_lab(replace(state, lesson=place), scene.lab, lab)
    low, high = scene.window or _fitted(scene)
    here = float(scene.end if place.beat == "shown" else scene.at)
    kept = veil(place)
    lab = replace(
        opened(scene.scenario, scene.start, "" if scene.scenario else scene.title),
        rival=scene.rival, timed=scene.until or Until("escaped"), ghost=scene.ghost, place=here,
        window=(low, high), clock=scene.clock, speed=scene.speed,
        playing=place.beat == "play", veiled=kept,
        note=_note(scene) if place.beat == "shown" else None,
    )  # fmt: skip
    # The factors are what the slope is made of: their strip would tell it.
    strip = "loss" if "slope" in kept and scene.show != "activation" else scene.show
    view = replace(state.view, strip=strip, triangle=scene.triangle, loss_log=scene.loss_log)
    return replace(state, lab="neuron", neuron=lab, view=view, lesson=place)


def _fitted(scene: Scene) -> tuple[float, float]:
    windows = [fitted(run) for run in (scene.start, scene.rival) if run is not None]
    return min(low for low, _ in windows), max(high for _, high in windows)


def _note(scene: Scene) -> str | None:
    return said(scene.until, scene.end) if scene.until is not None and scene.rival is None else None
