"""The running computation as a short program in NumPy, PyTorch or JAX that asserts the numbers on the screen."""

from __future__ import annotations

import math
from dataclasses import replace
from importlib import import_module

from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import NeuronLab
from biasviz.experiments.neuron.path import Path, no_step, path_of
from biasviz.experiments.neuron.spec import Descent
from biasviz.hints import one_of
from biasviz.language import tr
from biasviz.sharing import FRAMEWORKS
from biasviz.sharing.code_drift import Numbers
from biasviz.sharing.code_parts import Run
from biasviz.sharing.code_rounding import numbers, tolerances
from biasviz.words import grouped

MOST_SAMPLES = 100
"""Samples that code carries along; more would bury it."""


def code(descent: Descent, step: int, framework: str, sample: int = 0) -> str:
    """Return a program of at most 25 lines that walks the run and asserts z, a, L, dL/db and the next b.

    It walks from the start; where rounding alone would lead another framework elsewhere (a chaotic run, a step onto
    a kink, or a run of very many steps) it begins at the step, with what the optimizer remembers there.

    Args:
        descent: the run.
        step: steps taken.
        framework: one of FRAMEWORKS.
        sample: whose z and a are asserted, from 0.

    Raises:
        InputError: where there are no numbers to assert, or too many samples to write down.

    """
    writer = import_module(f"biasviz.sharing.code_{one_of('framework', framework, FRAMEWORKS)}")
    problem = descent.start.problem
    if len(problem.x) > MOST_SAMPLES:
        raise InputError(
            tr(
                "Code with {n} samples would be hard to read: it carries at most {most_samples}. Save the "
                "experiment as a file, and `biasviz descend --scenario FILE` computes it.",
                n=grouped(len(problem.x)), most_samples=MOST_SAMPLES,
            )
        )  # fmt: skip
    path = path_of(descent)
    if path.reach(step) < step:
        raise no_step(step, [path])
    _need_numbers(path, step)
    _need_common_kinks(path, step)
    return str(writer.write(_run(path, step, sample, framework != "numpy")))


def program(lab: NeuronLab, framework: str, step: int | None = None) -> str:
    """Return the code of what the Neuron lab shows, or of another step of it, as `code` does."""
    return code(lab.run, path_of(lab.run).reach(lab.step) if step is None else step, framework, lab.sample)


def _run(path: Path, step: int, sample: int, autograd: bool) -> Run:
    shown = numbers(path, step, sample)
    allowed = tolerances(path, step, sample, autograd, replay=True)
    replay = allowed is not None
    if allowed is None:
        allowed = tolerances(path, step, sample, autograd, replay=False)
    return Run(path, step, sample, shown, allowed or Numbers(0.0, 0.0, 0.0, 0.0, 0.0), replay)


def _need_numbers(path: Path, step: int) -> None:
    point = path.point(step)
    if point.undefined is not None:
        raise InputError(
            tr(
                "There are no numbers to check code against at step {step}: {undefined}",
                step=grouped(step), undefined=point.undefined,
            )
        )  # fmt: skip
    values = (point.loss, point.dL_db, path.next_b(step), *point.z, *point.a)
    if not all(map(math.isfinite, values)):
        raise InputError(
            tr(
                "There are no numbers to check code against at step {step}: the run has diverged.",
                step=grouped(step),
            )
        )


def _need_common_kinks(path: Path, step: int) -> None:
    """Raise InputError where the run lands on a kink at which its convention differs from that of the frameworks."""
    problem = path.descent.start.problem
    if not problem.kinked:
        return
    start = replace(path.descent.start, problem=replace(problem, kink="pytorch"))
    usual = path_of(replace(path.descent, start=start))
    usual.reach(step)
    ways = [(p.column("b", 0, step + 1), p.column("slope", 0, step + 1)) for p in (path, usual)]
    if ways[0] != ways[1]:
        raise InputError(
            tr(
                "This run comes to lie exactly on a kink, where the chosen convention gives a slope other than "
                "PyTorch's: choose PyTorch's convention for the kink, and the code computes the same.",
            )
        )
