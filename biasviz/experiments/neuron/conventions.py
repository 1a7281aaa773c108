"""Conventions on which books differ: ½ or not, sum or mean, the slope at a kink; and what they do to a step.

The first two multiply every slope by one number. Where the optimizer's step grows with the slope, the
learning rate can take that number back; where it divides by the size of past slopes, the number cancels by
itself, but for the ε in the divisor, which must grow with the slopes for the step to stay the same.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from biasviz.errors import InputError
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.spec import KINKS, LARGEST, REDUCTIONS, Descent, Neuron, Problem, choose_loss
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.numerics.optimizers import stability

HALVES = {"half_mse": mark("with ½"), "mse": mark("without ½")}
CONVENTIONS = {"half": HALVES, "reduction": REDUCTIONS, "kink": KINKS}
"""What can be agreed upon in more than one way, by id, with the words for each way."""


def chosen(problem: Problem, convention: str) -> str | None:
    """Return the id of the way that holds, or None where the convention says nothing of this problem."""
    if convention == "half":
        return problem.loss.id if problem.loss.id in HALVES else None
    return problem.reduction if convention == "reduction" else problem.kink


def by_convention(problem: Problem, convention: str, id: str) -> Problem:
    """Return the problem with a convention chosen.

    Raises:
        InputError: for an unknown id, and for ½ or not with a loss other than the squared error.

    """
    id = one_of("convention", id, CONVENTIONS[convention])
    if convention == "half":
        if problem.loss.id not in HALVES:
            raise InputError(
                tr(
                    "{title} comes in one way only: ½ or not is a choice for the squared error.",
                    title=problem.loss_record.title,
                )
            )
        return replace(problem, loss=choose_loss(id))
    return replace(problem, reduction=id) if convention == "reduction" else replace(problem, kink=id)


def scale(problem: Problem) -> float:
    """Return what the conventions multiply the slopes by, over those of ½ and the mean."""
    halves = 2.0 if problem.loss.id == "mse" else 1.0
    return halves * (len(problem.x) if problem.reduction == "sum" else 1)


@dataclass(frozen=True)
class Kept:
    """What keeps the movement the same.

    Attributes:
        run: the descent after the change.
        setting: what was changed besides: "rate", "eps", or None where nothing is needed.
        exact: whether the movement stays the same to rounding.

    """

    run: Descent
    setting: str | None
    exact: bool = True


def keeping(run: Descent, problem: Problem) -> Kept:
    """Change the problem of a run so that w and b move as before.

    Args:
        run: the run as it is; its problem differs from the new one in a convention only.
        problem: the problem by the other convention.

    """
    before, after = scale(run.start.problem), scale(problem)
    changed = replace(run, start=replace(run.start, problem=problem))
    if before == after:
        return Kept(changed, None)
    if stability(run.optimizer.id, **run.optimizer.keywords) is not None:
        # The larger over the smaller is a whole number, so that nothing is rounded twice.
        up, down = max(before / after, 1.0), max(after / before, 1.0)
        rate = run.learning_rate * up / down
        return Kept(replace(changed, learning_rate=rate), "rate") if 0 < rate <= LARGEST else Kept(changed, None, False)
    eps = run.optimizer.keywords["eps"] * after / before
    allowed = next(p.allowed for p in run.optimizer_record.parameters if p.name == "eps")
    if not bool(allowed.contains(eps)):
        return Kept(changed, None, False)
    parameters = tuple((name, eps if name == "eps" else v) for name, v in run.optimizer.parameters)
    return Kept(replace(changed, optimizer=replace(run.optimizer, parameters=parameters)), "eps")


def slopes_by(neuron: Neuron, convention: str) -> dict[str, float]:
    """Return dL/db of the neuron by each way of the convention; nothing where it says nothing of this problem."""
    if chosen(neuron.problem, convention) is None:
        return {}
    return {
        id: evaluate(replace(neuron, problem=by_convention(neuron.problem, convention, id))).dL_db
        for id in CONVENTIONS[convention]
    }
