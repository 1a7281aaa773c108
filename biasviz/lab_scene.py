r"""One scene of a lesson in any lab but that of one neuron: what it shows, how far it plays, how it comes out.

[[scene]]
lab = "batch"                       # or "network", "chain"
title = "Every row asks the same bias"      # title, say, notes, question, reveal as in the other lab
say = "Eight rows, one bias for each neuron."
notes = "What the teacher reads."
scenario = "sum-over-rows"          # one of that lab; left out, the scene goes on from the one before
set = { reduction = "mean" }        # optional: changes to its start, names of the SETTINGS of the lab
shown = { neuron = 2, place = 0.5 } # optional: changes to what is looked at, fields of [shown] in its files
play = 8                            # optional: parts of a step on pages that show them, steps on others
question = "Will b go up or down?"
predict = "sign"                    # optional: one of the PREDICTED of the lab
locked = ["learning_rate"]          # optional: names of its SETTINGS, or "all"

[scene.expect]                      # optional: names of its EXPECTED, `step` and `answer`
db = [0.318, -4.78, 2.87, -5.68]

What a lab brings to it is in the module that `labs.LABS` names as its `scene`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from biasviz import files
from biasviz.hints import near
from biasviz.labs import LABS
from biasviz.language import tr
from biasviz.tomlfile import Reader

MOST_PARTS = 2_000
"""Parts, or steps, that a scene may play."""
FIELDS = (
    "lab", "title", "say", "notes", "scenario", "set", "shown", "play", "speed", "question", "predict", "reveal",
    "locked", "expect",
)  # fmt: skip
"""What such a scene may have."""
Expected = float | str | tuple[Any, ...]


@dataclass(frozen=True)
class LabScene:
    """One scene, resolved: nothing in it depends on what was done before.

    Attributes:
        title, say, notes: heading; the sentence on the screen; what the teacher reads.
        lab: id of the lab it is of.
        start: that lab when the scene opens.
        play: parts that are played, or steps, by the page; 0 where nothing moves.
        question, predict, reveal: "" where there is none.
        locked: settings that cannot be changed in it.
        expect: what its author says will be found at its end, as (name, value).

    """

    title: str
    say: str
    notes: str
    lab: str
    start: Any
    play: int
    question: str
    predict: str
    reveal: str
    locked: tuple[str, ...]
    expect: tuple[tuple[str, Expected], ...] = ()

    @property
    def scenario(self) -> str:
        """The shipped scenario it starts from."""
        return str(self.start.scenario)

    @property
    def moves(self) -> bool:
        """Whether anything plays."""
        return self.play > 0

    @property
    def near(self) -> bool:
        """Whether its end can be had at once."""
        return True

    @cached_property
    def end(self) -> Any:
        """The lab when it has played."""
        from biasviz.experiments.layer.clock import TINY

        lab = self.start
        if not self.play:
            return lab
        clock = lab.clock
        wanted = clock.at(clock.part + self.play) if lab.in_parts else lab.moment + self.play
        return lab.at(min(wanted, lab.walked.reach(int(wanted + TINY)) + 1 - 1 / clock.parts))

    @cached_property
    def answer(self) -> str | None:
        """What the prediction is measured against, or None where nothing is asked."""
        if not self.predict:
            return None
        found: str = LABS[self.lab].part("scene").answer(replace(self.end, veiled=frozenset()), self.predict)
        return found


def read_lab_scene(
    read: Reader, table: Mapping[str, Any], before: LabScene | None, words: Mapping[str, str]
) -> LabScene:
    """Return the scene of a table, going on after `before` where it names no scenario.

    Args:
        read: says what is wrong.
        table: the scene.
        before: the scene before, if that is one of the same lab.
        words: title, say, notes, question and reveal, which every scene has.

    Raises:
        InputError: for what cannot be used, in one sentence.

    """
    read.names(table, FIELDS, "scene")
    lab = table["lab"]
    kit = LABS[lab].part("scene")
    start = kit.begun(read, _with_speed(table), _lab_before(read, table, before))
    play = table.get("play", 0)
    if type(play) is not int or not 0 <= play <= MOST_PARTS:
        read.wrong("play", tr("play must be a whole number of rows or steps from 0 to {most}.", most=f"{MOST_PARTS:,}"))
    predict = read.choice(table, "predict", kit.PREDICTED) if "predict" in table else ""
    if predict and not words["question"]:
        read.wrong("predict", tr("predict needs a question: say what the class shall answer."))
    locked = table.get("locked", [])
    named = kit.SETTINGS if locked == "all" else locked
    if not isinstance(named, list | tuple) or not set(named) <= set(kit.SETTINGS):
        allowed = ", ".join(kit.SETTINGS)
        read.wrong("locked", tr("locked must be a list of settings among {allowed}, or \"all\".", allowed=allowed))
    return LabScene(
        **words, lab=lab, start=replace(start, playing=False, hover=None, note=None), play=play, predict=predict,
        locked=tuple(named), expect=_expect(read, table.get("expect", {}), kit.EXPECTED),
    )  # fmt: skip


def _with_speed(table: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the scene with its speed among what is shown."""
    if "speed" not in table:
        return table
    return {**table, "shown": {**table.get("shown", {}), "speed": table["speed"]}}


def _lab_before(read: Reader, table: Mapping[str, Any], before: LabScene | None) -> Any:
    """Return the lab that the scene changes: its scenario as it opens, or what the scene before came to."""
    lab = table["lab"]
    if "scenario" in table:
        id = table["scenario"]
        ids = [head.id for head in files.scenarios_of(lab)]
        if id not in ids:
            hint = near(id, ids) if isinstance(id, str) else ""
            words = tr("scenario = {id} is none of the {lab} lab{hint}: `biasviz scenarios` lists them.",
                       id=f"{id!r:.60}", lab=tr(LABS[lab].title), hint=hint)  # fmt: skip
            read.wrong("scenario", words)
        found = files.load_any(id)
        assert isinstance(found, files.LabScenario)
        return found.shown
    if before is None:
        read.wrong("scene", tr("a first scene of the {lab} lab needs a scenario of it.", lab=tr(LABS[lab].title)))
    return before.end


def _expect(read: Reader, given: object, expected: tuple[str, ...]) -> tuple[tuple[str, Expected], ...]:
    table = read.table("expect", given)
    read.names(table, (*expected, "step", "answer"), "scene.expect")
    return tuple((name, _value(value)) for name, value in table.items())


def _value(value: Any) -> Expected:
    return tuple(_value(v) for v in value) if isinstance(value, list) else value
