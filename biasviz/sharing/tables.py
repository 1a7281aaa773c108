"""The curve and the run as tables of exact numbers: columns by the names of the field, rows in slices."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from biasviz.errors import InputError
from biasviz.experiments.neuron.evaluation import reduce, run_pass
from biasviz.experiments.neuron.path import LONGEST, path_of
from biasviz.experiments.neuron.spec import Descent, Neuron
from biasviz.experiments.neuron.verdict import Verdict, verdict
from biasviz.language import tr
from biasviz.settings import given

POINTS, MOST_POINTS = 801, 100_001
"""Biases of a curve: as many as are usual, and at most."""
STEPS = 100
"""Steps of a run where nobody says how many."""
MOST_SAMPLES = 100
"""Samples that have columns of their own; of more the shown one has."""
CELLS, STEPS_A_SLICE = 50_000, 500
"""Numbers of a curve, and steps of a run, that are computed before others have their turn."""
MEANINGS = {
    "step": "steps taken",
    "b": "bias",
    "w": "weight",
    "z": "pre-activation w*x + b",
    "a": "activation f(z)",
    "L": "loss after the reduction; L_k is that of sample k before it",
    "dL_da": "slope of a sample's loss over a, before the reduction",
    "da_dz": "slope of the activation",
    "dz_db": "always 1",
    "dL_dz": "slope of a sample's loss over z, before the reduction",
    "dL_db": "slope of the loss over the bias, after the reduction",
    "dL_dw": "slope of the loss over the weight, after the reduction",
    "d2L_db2": "curvature of the loss over the bias, after the reduction",
}
Row = tuple[float, ...]


@dataclass(frozen=True)
class Table:
    """Columns, and rows in slices: whoever writes them may stop between two slices.

    Attributes:
        names: of the columns; those of sample k of several end in _k, counted from 1.
        rows: how many rows there will be.
        slices: lists of rows, each with a number a column; NaN where undefined.
        meaning: what a column holds, in words.
        about: what a JSON file tells besides the rows, such as the settings.
        ending: what it tells after the rows, such as the outcome.

    """

    names: tuple[str, ...]
    rows: int
    slices: Iterator[list[Row]]
    meaning: Callable[[str], str]
    about: Mapping[str, object] = field(default_factory=dict)
    ending: Callable[[], Mapping[str, object]] = dict


def meaning(name: str) -> str:
    """Return what a column holds, in words."""
    base, _, end = name.rpartition("_")
    if name in MEANINGS:
        return MEANINGS[name]
    if end.isdigit():
        return f"{MEANINGS[base].partition(';')[0]}, of sample {end}"
    return f"what the optimizer remembers of {end} before the next step"


def shown_samples(run: Descent, sample: int) -> tuple[int, ...]:
    """Return the samples that have columns of their own, from 0."""
    count = len(run.start.problem.x)
    return tuple(range(count)) if count <= MOST_SAMPLES else (min(sample, count - 1),)


def curve_table(run: Descent, here: Neuron, window: tuple[float, float], sample: int, points: int = POINTS) -> Table:
    """Return everything over the bias, evenly from one end of the window to the other.

    Args:
        run: where the neuron comes from.
        here: the neuron, whose w holds all along.
        window: biases from … to.
        sample: the sample in the fields, from 0.
        points: how many biases.

    Raises:
        InputError: for a number of points that is not allowed.

    """
    if not 2 <= points <= MOST_POINTS:
        raise InputError(
            tr(
                "points = {points} is not allowed: a curve has from 2 to {most_points} of them.",
                points=f"{points:,}", most_points=f"{MOST_POINTS:,}",
            )
        )  # fmt: skip
    problem, samples = here.problem, shown_samples(run, sample)
    only = len(problem.x) == 1
    each = ("z", "a", "L", "dL_da", "da_dz", "dz_db", "dL_dz")
    if only:
        names: tuple[str, ...] = ("b", "z", "a", "L", "dL_da", "da_dz", "dz_db", "dL_dz", "dL_db", "d2L_db2")
    else:
        names = ("b", "L", "dL_db", "d2L_db2", *(f"{name}_{k + 1}" for k in samples for name in each))

    def slices() -> Iterator[list[Row]]:
        biases = np.linspace(*window, points)
        size = max(1, CELLS // len(problem.x))
        for first in range(0, points, size):
            b = biases[first : first + size]
            p = run_pass(problem, here.w, b)
            with np.errstate(all="ignore"):
                loss, dL_db, d2L = (reduce(v, problem.reduction) for v in (p.loss, p.dL_dz, p.d2L_dz2))
            own = [
                (p.z[:, k], p.a[:, k], p.loss[:, k], p.dL_da[:, k], p.da_dz[:, k], np.ones(len(b)), p.dL_dz[:, k])
                for k in samples
            ]
            if only:
                z, a, _, *factors = own[0]
                columns = [b, z, a, loss, *factors, dL_db, d2L]
            else:
                columns = [b, loss, dL_db, d2L, *(column for group in own for column in group)]
            yield list(zip(*(column.tolist() for column in columns), strict=True))

    return Table(names, points, slices(), meaning, {"settings": given(run)})


def run_table(run: Descent, sample: int, last: int, first: int = 0) -> Table:
    """Return a run step by step, w, b, z and a of the shown sample, L, its slopes, and the optimizer's memory.

    Args:
        run: what is walked.
        sample: the sample in the fields, from 0.
        last: the last step; fewer are there where the run ends before it.
        first: the first step.

    Raises:
        InputError: for steps that are not there.

    """
    if not 0 <= first <= last <= LONGEST:
        raise InputError(
            tr(
                "steps {first} to {last} are not allowed: they must rise, and lie between 0 and {most}.",
                first=f"{first:,}", last=f"{last:,}", most=f"{LONGEST:,}",
            )
        )  # fmt: skip
    path, problem = path_of(run), run.start.problem
    k = min(sample, len(problem.x) - 1)
    end = "" if len(problem.x) == 1 else f"_{k + 1}"
    moving = {"b": ("b",), "w": ("w",), "both": ("w", "b")}[run.moves]
    memory = tuple((name, p) for p in moving for name in run.optimizer_record.memory)
    names = ("step", "w", "b", f"z{end}", f"a{end}", "L", "dL_db", "dL_dw", *(f"{name}_{p}" for name, p in memory))
    f, keywords = problem.activation_record, problem.activation.keywords

    def slices() -> Iterator[list[Row]]:
        for start in range(first, last + 1, STEPS_A_SLICE):
            stop = path.reach(min(start + STEPS_A_SLICE - 1, last)) + 1
            w, b, loss, slope = (np.array(path.column(n, start, stop)) for n in ("w", "b", "loss", "slope"))
            with np.errstate(all="ignore"):
                z = w * problem.x[k] + b
                a = f.output(z, **keywords).a
            rows = zip(*(v.tolist() for v in (w, b, z, np.asarray(a), loss, slope)), strict=True)
            yield [(step, *row, path.slopes(step)[1], *remembered(step)) for step, row in enumerate(rows, start)]
            if stop <= min(start + STEPS_A_SLICE - 1, last):
                return

    def remembered(step: int) -> tuple[float, ...]:
        of_w, of_b = path.memory(step)
        return (*(of_w if "w" in moving else ()), *(of_b if "b" in moving else ()))

    told = {"settings": given(run)}
    return Table(names, last - first + 1, slices(), meaning, told, lambda: outcome(run, last))


def outcome(run: Descent, last: int) -> dict[str, object]:
    """Return what a run has done by its last step: outcome, the step since which it holds, period and detail."""
    path = path_of(run)
    return verdict_told(verdict(path, path.reach(last)))


def verdict_told(found: Verdict) -> dict[str, object]:
    """Return a verdict as JSON has it: outcome, the step since which it holds, period and detail."""
    return {
        "outcome": found.outcome, "outcome_step": found.step, "period": found.period, "detail": found.detail,
    }  # fmt: skip
