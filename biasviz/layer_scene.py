"""One scene of a lesson in the Batch lab: what it shows, how far it plays, and how it comes out.

[[scene]]
lab = "batch"
title = "Every row asks the same bias"      # title, say, notes, question, reveal as in the other lab
say = "Eight rows, one bias for each neuron."
notes = "What the teacher reads."
scenario = "sum-over-rows"          # one of the Batch lab; left out, the scene goes on from the one before
set = { reduction = "mean" }        # optional: changes to its start, names of layer_settings.FIELDS
shown = { neuron = 2, place = 0.5 } # optional: changes to what is looked at, names of layer_shown.SHOWN
play = 8                            # optional: rows that fall, the move of b counting as one; steps on other pages
question = "Will b go up or down?"
predict = "sign"                    # optional: the sign of dL/db of the neuron; or "oscillates"
locked = ["learning_rate"]          # optional: names of layer_settings.FIELDS, or "all"

[scene.expect]                      # optional: names of layer_files.EXPECTED, `step` and `answer`
db = [0.318, -4.78, 2.87, -5.68]
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from biasviz import files
from biasviz.errors import InputError
from biasviz.hints import near
from biasviz.language import tr
from biasviz.tomlfile import Reader

if TYPE_CHECKING:
    from biasviz.experiments.layer.lab import BatchLab

MOST_PARTS = 2_000
"""Parts, or steps, that a scene may play."""
PREDICTED = ("sign", "oscillates")
"""What can be predicted of a layer."""
FIELDS = (
    "lab", "title", "say", "notes", "scenario", "set", "shown", "play", "speed", "question", "predict", "reveal",
    "locked", "expect",
)  # fmt: skip
"""What a scene of the Batch lab may have."""
Expected = float | str | tuple[Any, ...]


@dataclass(frozen=True)
class LayerScene:
    """One scene, resolved: nothing in it depends on what was done before.

    Attributes:
        title, say, notes: heading; the sentence on the screen; what the teacher reads.
        start: the lab when the scene opens.
        play: parts that are played, rows or steps by the page; 0 where nothing moves.
        question, predict, reveal: "" where there is none; `predict` is one of PREDICTED.
        locked: settings that cannot be changed in it.
        expect: what its author says will be found at its end, as (name, value).

    """

    title: str
    say: str
    notes: str
    start: BatchLab
    play: int
    question: str
    predict: str
    reveal: str
    locked: tuple[str, ...]
    expect: tuple[tuple[str, Expected], ...] = ()

    @property
    def scenario(self) -> str:
        """The shipped scenario it starts from."""
        return self.start.scenario

    @property
    def moves(self) -> bool:
        """Whether anything plays."""
        return self.play > 0

    @property
    def near(self) -> bool:
        """Whether its end can be had at once."""
        return True

    @cached_property
    def end(self) -> BatchLab:
        """The lab when it has played."""
        from biasviz.experiments.layer.clock import TINY
        from biasviz.experiments.layer.lab import at_moment

        lab = self.start
        if not self.play:
            return lab
        clock = lab.clock
        wanted = clock.at(clock.part + self.play) if lab.by_rows else lab.moment + self.play
        return at_moment(lab, min(wanted, lab.walked.reach(int(wanted + TINY)) + 1 - 1 / clock.parts))

    @cached_property
    def answer(self) -> str | None:
        """What the prediction is measured against, or None where nothing is asked."""
        from biasviz.experiments.layer.trace import BatchTrace

        if not self.predict:
            return None
        trace = BatchTrace(replace(self.end, veiled=frozenset()))
        if self.predict == "oscillates":
            return {"oscillating": "oscillates", "diverged": "diverges"}.get(trace.verdict.outcome, "settles")
        slope = float(trace.db[0, trace.neuron])
        return "negative" if slope < 0 else "positive" if slope > 0 else "zero"


def read_layer_scene(
    read: Reader, table: Mapping[str, Any], before: LayerScene | None, words: Mapping[str, str]
) -> LayerScene:
    """Return the scene of a table, going on after `before` where it names no scenario.

    Args:
        read: says what is wrong.
        table: the scene.
        before: the scene before, if that is one of the Batch lab.
        words: title, say, notes, question and reveal, which every scene has.

    Raises:
        InputError: for what cannot be used, in one sentence.

    """
    from biasviz.layer_settings import FIELDS as SETTINGS

    read.names(table, FIELDS, "scene")
    lab = _start(read, table, before)
    play = table.get("play", 0)
    if type(play) is not int or not 0 <= play <= MOST_PARTS:
        read.wrong("play", tr("play must be a whole number of rows or steps from 0 to {most}.", most=f"{MOST_PARTS:,}"))
    predict = read.choice(table, "predict", PREDICTED) if "predict" in table else ""
    if predict and not words["question"]:
        read.wrong("predict", tr("predict needs a question: say what the class shall answer."))
    locked = table.get("locked", [])
    named = SETTINGS if locked == "all" else locked
    if not isinstance(named, list | tuple) or not set(named) <= set(SETTINGS):
        allowed = ", ".join(SETTINGS)
        read.wrong("locked", tr("locked must be a list of settings among {allowed}, or \"all\".", allowed=allowed))
    return LayerScene(
        **words, start=lab, play=play, predict=predict, locked=tuple(named),
        expect=_expect(read, table.get("expect", {})),
    )  # fmt: skip


def _start(read: Reader, table: Mapping[str, Any], before: LayerScene | None) -> BatchLab:
    from biasviz.experiments.layer.evaluation import check, size
    from biasviz.layer_files import LayerScenario
    from biasviz.layer_settings import FIELDS as SETTINGS
    from biasviz.layer_settings import training
    from biasviz.layer_shown import shown_in

    if "scenario" in table:
        id = table["scenario"]
        ids = [head.id for head in files.scenarios_of("batch")]
        if id not in ids:
            hint = near(id, ids) if isinstance(id, str) else ""
            words = tr("scenario = {id} is none of the Batch lab{hint}: `biasviz scenarios` lists them.",
                       id=f"{id!r:.60}", hint=hint)  # fmt: skip
            read.wrong("scenario", words)
        found = files.load_any(id)
        assert isinstance(found, LayerScenario)
        lab = found.shown
    elif before is None:
        read.wrong("scene", tr("a first scene of the Batch lab needs a scenario of it."))
    else:
        lab = before.end
    if "set" in table:
        given = read.table("set", table["set"])
        read.names(given, SETTINGS, "scene.set")
        try:
            run = check(training(given, lab.run.start.batch, lab.run))
        except InputError as error:
            named = re.search(r"\w+", str(error))
            read.wrong(named[0] if named and named[0] in given else "set", str(error))
        lab = replace(lab, run=run, loaded=run, place=0.0)
    if "speed" in table:
        table = {**table, "shown": {**table.get("shown", {}), "speed": table["speed"]}}
    if "shown" in table:
        lab = shown_in(read, table["shown"], lab, size(lab.run.start.batch))
    return replace(lab, playing=False, hover=None, note=None)


def _expect(read: Reader, given: object) -> tuple[tuple[str, Expected], ...]:
    from biasviz.layer_files import EXPECTED

    table = read.table("expect", given)
    read.names(table, (*EXPECTED, "step", "answer"), "scene.expect")
    return tuple((name, _value(value)) for name, value in table.items())


def _value(value: Any) -> Expected:
    return tuple(_value(v) for v in value) if isinstance(value, list) else value
