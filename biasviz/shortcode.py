"""An experiment as a short code to copy and to type.

    first-slope@12/k7                                the run of a shipped scenario, at step 12
    sigmoid/half_mse/x1.5/y1/w.8/b-.2/r.5/@3/k7      any run

Parts stand between slashes, in this order; what is left out is the default:

    sigmoid  half_mse  leaky_relu:.1     activation, then loss, with their parameters
    x1.5  y1  x1,2  w.8  b-.2            samples, weight, bias
    r.5  adam  adam:.9:.99:1e-8          learning rate; optimizer, unless it is gd
    sum  moves-w  moves-both             reduction, unless it is mean; what moves, unless it is b
    kink-left                            the slope at a kink, unless it is PyTorch's
    vs                                   from here on: what is different in the other lane of a race
    log  s2  @3                          log clock; the second sample in the fields; place in the run
    k7                                   two letters that check all before them

Every number has all its digits. Small and large letters, spaces and the kind of minus sign make no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from biasviz import files
from biasviz.checkletters import SIGNS, check_letters, suspects
from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import NeuronLab, opened
from biasviz.experiments.neuron.path import LONGEST
from biasviz.experiments.neuron.spec import KINKS, Choice, Descent, Problem
from biasviz.hints import near, shown
from biasviz.labs import LABS
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.settings import descent
from biasviz.state import State, with_lab
from biasviz.tomltext import number_text

LONGEST_CODE = 300
"""Signs a code may have: nobody types more, and a file takes more."""
TABLES: dict[str, Mapping[str, Any]] = {"activation": ACTIVATIONS, "loss": LOSSES, "optimizer": OPTIMIZERS}
NUMBERS = {"w": "w", "b": "b", "r": "learning_rate"}
WORDS = {
    "mean": ("reduction", "mean"), "sum": ("reduction", "sum"), "moves-b": ("moves", "b"),
    "moves-w": ("moves", "w"), "moves-both": ("moves", "both"), **{f"kink-{id}": ("kink", id) for id in KINKS},
}  # fmt: skip
EXAMPLE = f"first-slope@12/{check_letters('first-slope@12')}"
NUMBER = r"-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"


def code_of(state: State) -> str:
    """Return the code of what is shown. Raises InputError where it would be too long to type."""
    if state.lab != "neuron":
        parts, moment = LABS[state.lab].part("code").parts_of(state.open)
        return _told(parts, moment, 0)
    lab = state.neuron
    shipped = files.header(lab.scenario) if re.fullmatch(files.ID, lab.scenario) else None
    if shipped is not None and files.load_scenario(shipped.id).descent == lab.run:
        parts = [shipped.id]
    else:
        parts = list(_parts(lab.run, None))
    if lab.rival is not None:
        parts += ["vs", *_parts(lab.rival, lab.run)]
    parts += ["log"] * (lab.clock == "log") + [f"s{lab.sample + 1}"] * (lab.sample > 0)
    return _told(parts, lab.place, len(lab.run.start.problem.x))


def _told(parts: list[str], place_in_run: float, samples: int) -> str:
    """Return the code of these parts at that place. Raises InputError where it is too long."""
    place = [f"@{brief(place_in_run)}"] * (place_in_run > 0)
    if len(parts) == 1 and place:
        parts[0] += place.pop()
    text = "/".join([*parts, *place])
    if len(text) + 3 > LONGEST_CODE:
        raise InputError(
            tr(
                "This experiment has {n} samples, and its code would have {n2} signs where {longest_code} are the "
                "most: save it as a file, or as a picture, which carries it too.",
                n=f"{samples:,}", n2=f"{len(text) + 3:,}", longest_code=LONGEST_CODE,
            )
        )  # fmt: skip
    return f"{text}/{check_letters(text)}"


def brief(value: float) -> str:
    """Return the shortest text that reads back as this very number, without the zero before the point."""
    text = number_text(value).replace("e+", "e")
    return re.sub(r"^(-?)0\.", r"\1.", re.sub(r"e(-?)0+", r"e\1", text))


def _choice(kind: str, choice: Choice) -> str:
    record = TABLES[kind][choice.id]
    usual = tuple((p.name, p.default) for p in record.parameters)
    return choice.id if choice.parameters == usual else ":".join([choice.id, *(brief(v) for _, v in choice.parameters)])


def _parts(run: Descent, other: Descent | None) -> Iterator[str]:
    """Yield the parts of a run, or those in which it is not the other one."""
    mine, theirs = _words(run), {} if other is None else _words(other)
    usual = {"optimizer": "gd", "reduction": "mean", "moves": "moves-b", "kink": f"kink-{Problem().kink}"}
    for name, word in mine.items():
        if word != (usual.get(name) if other is None else theirs[name]):
            yield word


def _words(run: Descent) -> dict[str, str]:
    start, problem = run.start, run.start.problem
    return {
        "activation": _choice("activation", problem.activation),
        "loss": _choice("loss", problem.loss),
        "x": "x" + ",".join(map(brief, problem.x)),
        "y": "y" + ",".join(map(brief, problem.y)),
        "w": "w" + brief(start.w),
        "b": "b" + brief(start.b),
        "learning_rate": "r" + brief(run.learning_rate),
        "optimizer": _choice("optimizer", run.optimizer),
        "reduction": problem.reduction,
        "moves": f"moves-{run.moves}",
        "kink": f"kink-{problem.kink}",
    }


def plain(typed: str) -> str:
    """Return a code as it was written: small letters, no spaces, one kind of minus sign."""
    return re.sub(r"\s+", "", re.sub("[−–—‐‑‒﹣-]", "-", typed)).lower().strip("/")


def state_from_code(typed: str, base: State) -> State:
    """Return the experiment that a code tells, with the looks of another state.

    Args:
        typed: the code; the two letters at its end may be left out only after the id of a scenario.
        base: the state that gives what a code does not tell.

    Raises:
        InputError: for anything that is not a code, or where the two letters do not match; nothing is guessed.

    """
    if len(typed) > 4 * LONGEST_CODE:
        raise InputError(
            tr(
                "This is too long for a code: it has {n} signs, and {longest_code} are the most.",
                n=f"{len(typed):,}", longest_code=LONGEST_CODE,
            )
        )  # fmt: skip
    text, slash, letters = plain(typed).rpartition("/")
    if not slash:
        text, letters = letters, ""
    named = re.fullmatch(rf"({files.ID})(?:@({NUMBER}))?", text)
    if slash or not (named and files.header(named[1])):
        _check(typed, text, letters)
    return _state(text, base)


def _check(typed: str, text: str, letters: str) -> None:
    if not re.fullmatch(r"[a-z0-9_:.,@/+-]+", text):
        raise InputError(
            tr(
                "{typed} is no code: a code looks like {example}.",
                typed=shown(typed.strip()), example=EXAMPLE,
            )
        )  # fmt: skip
    if not re.fullmatch(f"[{SIGNS}]{{2}}", letters):
        raise InputError(
            tr(
                "{typed} is not a whole code: it must end in a slash and its two check letters, such as {example}.",
                typed=shown(typed.strip()), example=EXAMPLE,
            )
        )  # fmt: skip
    if check_letters(text) != letters:
        parts = f" {tr('or')} ".join(f"“{part}”" for part in suspects(text, letters))
        words = mark("The check letters “{letters}” do not match what stands before them: look at each sign again.")
        if parts:
            words = mark(
                "The check letters “{letters}” do not match what stands before them: look at each sign again, "
                "at {parts} first."
            )
        raise InputError(tr(words, letters=letters, parts=parts))


def _state(text: str, base: State) -> State:
    parts = text.split("/")
    given: dict[str, object] = {"place": 0.0, "sample": 1.0, "clock": "steps"}
    id, at, place = parts[0].partition("@")
    shipped = files.header(id) if re.fullmatch(files.ID, id) else None
    if shipped is not None:
        parts[:1] = [f"@{place}"] if at else []
        if shipped.lab != "neuron":
            return _of_lab(shipped, parts, base)
    ending = {name: parts.pop() for name in ("place", "sample", "clock") if parts and _ends(name, parts[-1])}
    given |= {name: part if name == "clock" else float(part[1:]) for name, part in ending.items()}
    own, versus, others = parts, "vs" in parts, list[str]()
    if versus:
        own, others = parts[: parts.index("vs")], parts[parts.index("vs") + 1 :]
    if shipped is None:
        lab = opened("", _run(own, None))
    else:
        found = files.load_scenario(id)
        lab = opened(id, found.descent, found.title, found.watch)
        if own:
            raise InputError(
                tr(
                    "“{own}” cannot stand after the scenario {id}: only @step, vs, log and s2 can.",
                    own=own[0], id=id,
                )
            )  # fmt: skip
    rival = opened("", _run(others, lab.run)).run if versus else None
    neuron = _placed(replace(lab, rival=rival, speed=base.neuron.speed), given)
    return replace(base, lab="neuron", lesson=None, file="", neuron=neuron)


def _of_lab(shipped: files.Header, parts: list[str], base: State) -> State:
    for part in parts:
        if part.startswith("@") and not re.fullmatch(f"@{NUMBER}", part):
            raise InputError(tr("“{part}” in the code is not understood{hint}.", part=part[:40], hint=""))
    lab, before = LABS[shipped.lab].part("code").lab_of(shipped.id, parts), getattr(base, shipped.lab)
    speed = lab.speed if before is None else before.speed
    return with_lab(replace(base, lesson=None, file=""), shipped.lab, replace(lab, speed=speed))


def _ends(name: str, part: str) -> bool:
    return {"place": re.fullmatch(f"@{NUMBER}", part), "sample": re.fullmatch(r"s\d{1,4}", part),
            "clock": part == "log"}[name] not in (None, False)  # fmt: skip


def _placed(lab: NeuronLab, given: dict[str, object]) -> NeuronLab:
    place, sample, samples = float(str(given["place"])), int(float(str(given["sample"]))), len(lab.run.start.problem.x)
    if not 0 <= place <= LONGEST:
        raise InputError(
            tr(
                "@{place} is not allowed: a run has the steps from 0 to {most}.",
                place=f"{place:g}", most=f"{LONGEST:,}",
            )
        )  # fmt: skip
    if not 1 <= sample <= samples:
        raise InputError(
            tr(
                "s{sample} is not allowed: the samples are s1 to s{samples}.",
                sample=sample, samples=samples,
            )
        )  # fmt: skip
    return replace(lab, place=place, sample=sample - 1, clock=str(given["clock"]))


def _run(parts: list[str], base: Descent | None) -> Descent:
    """Read the parts of a run; without a base, all that has no default must be there."""
    given: dict[str, object] = {}
    parameters: dict[str, float] = {}
    for part in parts:
        name, value = _read(part, parameters)
        if name in given:
            raise InputError(
                tr(
                    "“{part}” says {name} a second time: each part of a code stands once.",
                    part=part, name=name,
                )
            )  # fmt: skip
        given[name] = value
    missing = [n for n in files.START if n not in given] if base is None else []
    if missing:
        raise InputError(tr("This code does not say {missing}: it is not whole.", missing=", ".join(missing)))
    return descent(given | {"parameters": parameters}, base)


def _read(part: str, parameters: dict[str, float]) -> tuple[str, object]:
    """Return what a part says; parameters of a record are added to the others."""
    if part in WORDS:
        return WORDS[part]
    if re.fullmatch(f"[xy]{NUMBER}(,{NUMBER})*", part):
        return part[0], [float(number) for number in part[1:].split(",")]
    if re.fullmatch(f"[wbr]{NUMBER}", part):
        return NUMBERS[part[0]], float(part[1:])
    id, *values = part.split(":")
    for kind, table in TABLES.items():
        if id in table:
            names = [p.name for p in table[id].parameters]
            if values and (len(values) != len(names) or not all(re.fullmatch(NUMBER, v) for v in values)):
                raise InputError(
                    tr(
                        "“{part}” has {n} parameters: {id} has {n2}, numbers after colons.",
                        part=part, n=len(values), id=id, n2=len(names),
                    )
                )  # fmt: skip
            parameters |= zip(names, map(float, values), strict=True) if values else ()
            return kind, id
    ids = [*ACTIVATIONS, *LOSSES, *OPTIMIZERS, *WORDS]
    raise InputError(tr("“{part}” in the code is not understood{hint}.", part=part[:40], hint=near(part, ids)))
