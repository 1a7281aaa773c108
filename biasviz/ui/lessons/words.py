"""What the lesson bar says: a place in a lesson as a few words, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from biasviz.lab_scene import LabScene
from biasviz.language import mark, tr
from biasviz.lessons import Place
from biasviz.scene import ANSWERS, Scene
from biasviz.words import significant

LABELS = {
    "negative": mark("negative"),
    "zero": mark("zero"),
    "positive": mark("positive"),
    "survives": mark("it survives"),
    "dies": mark("it dies"),
    "settles": mark("it settles"),
    "oscillates": mark("it oscillates"),
    "diverges": mark("it diverges"),
    "A": mark("lane A"),
    "B": mark("lane B"),
    "smaller": mark("smaller"),
    "same": mark("the same"),
    "larger": mark("larger"),
    "falls": mark("it falls"),
    "stays": mark("it stays"),
    "rises": mark("it rises"),
}
"""Answers, as they stand on their buttons."""
BAR = mark("Lesson")
BACK = (mark("Back"), mark("Goes back to the question, or to the scene before (PageUp)."))
NEXT = (mark("Next"), mark("Plays the scene, shows how it comes out, goes on to the next (PageDown)."))
LEAVE = (mark("Leave"), mark("Closes the lesson; what it shows stays."))
GUESS = (mark("your b"), mark("Where you expect b: type a number, or drag the ghost in the plot of the loss."))
DRAG = mark("Drag the ghost, or type:")
ASKED_AGAIN = mark("No answer yet: the next press shows it.")


@dataclass(frozen=True)
class Content:
    """All that the bar shows.

    Attributes:
        lesson, say: the lesson's title, the scene's sentence.
        number, count: the scene, from 1, and how many there are.
        question, hint: what is asked, and a quiet remark on it; "" where nothing is.
        answers: (id, label) of the buttons; empty for "b".
        asks_b: whether a number is asked for.
        guess: what was answered.
        open: whether an answer can be given now.
        miss, reveal: how far the answer was off, and what is to be said; "" before the end.
        first, last: whether there is nothing before, nothing to come.

    """

    lesson: str
    say: str
    number: int
    count: int
    question: str
    hint: str
    answers: tuple[tuple[str, str], ...]
    asks_b: bool
    guess: float | str | None
    open: bool
    miss: str
    reveal: str
    first: bool
    last: bool


def content(place: Place) -> Content:
    """Return what there is to say at a place."""
    scene, shown = place.scene, place.beat == "shown"
    answers = tuple((id, tr(LABELS[id])) for id in ANSWERS.get(scene.predict, ()))
    return Content(
        tr(place.lesson.title), tr(scene.say), place.number, place.count,
        question="" if shown or not scene.question else tr(scene.question),
        hint=tr(ASKED_AGAIN) if place.beat == "again" else "",
        answers=answers, asks_b=scene.predict == "b", guess=place.guess,
        open=bool(scene.predict) and place.beat in ("ask", "again"),
        miss=miss(scene, place.guess) if shown and scene.predict else "",
        reveal=tr(scene.reveal) if shown and scene.reveal else "",
        first=place.index == 0 and place.beat == "ask",
        last=place.next_scene is None and (shown or not (scene.moves or scene.predict or scene.reveal)),
    )  # fmt: skip


def together(words: str) -> str:
    """Return words that break no line within a formula: b = −39, 2/L″."""
    return words.replace(" = ", "\u00a0=\u00a0").replace("/", "/\u2060")


def number(value: float | str | None) -> str:
    """Return a bias as a class says it: four digits."""
    return significant(float(value or 0.0), 4)


def miss(scene: Scene | LabScene, guess: float | str | None) -> str:
    """Say what came out, and how far the answer was off."""
    if scene.predict == "b":
        there = number(scene.answer)
        if guess is None:
            return tr("b is {b}.", b=there)
        off = abs(float(guess) - float(scene.answer or 0.0))
        if number(guess) == there:
            return tr("You said {guess}: that is where b is.", guess=number(guess))
        return tr("You said {guess}; it is {b}: off by {off}.", guess=number(guess), b=there, off=significant(off, 3))
    there = tr(LABELS[str(scene.answer)])
    if guess is None:
        return tr("The answer: {answer}.", answer=there)
    said = tr(LABELS[str(guess)])
    if guess == scene.answer:
        return tr("You said “{guess}”: right.", guess=said)
    return tr("You said “{guess}”. The answer: {answer}.", guess=said, answer=there)


def longest_miss(scene: Scene | LabScene) -> str:
    """Return about the longest thing that `miss` may say of a scene."""
    if not scene.predict:
        return ""
    guesses = [-0.1234] if scene.predict == "b" else sorted(ANSWERS[scene.predict])
    return max((miss(scene, guess) for guess in guesses), key=len)
