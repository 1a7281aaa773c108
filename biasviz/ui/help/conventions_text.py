"""The words of the conventions, in one place so that they can be translated."""

from __future__ import annotations

from biasviz.experiments.neuron.conventions import Kept, chosen, scale
from biasviz.experiments.neuron.spec import Descent, Problem
from biasviz.language import mark, tr
from biasviz.numerics.kinks import has_kinks
from biasviz.numerics.optimizers import stability
from biasviz.words import grouped, significant

TITLE = mark("Conventions")
LEAD = mark("Books and programs differ in these three; each is right, and each gives other numbers.")
TITLES = {"half": mark("½ or not"), "reduction": mark("Sum or mean"), "kink": mark("Slope at a kink")}
SENTENCES = {
    "half": mark("The ½ is there to cancel the 2 of the derivative; without it every slope is twice as large."),
    "reduction": mark("The sum over n samples is n times the mean, and so is every slope."),
    "kink": mark(
        "Where a curve has a corner, as ReLU at z = 0 or MAE at a = y, it has no slope; a program has to name one."
    ),
}
WAYS = {
    "half_mse": mark("with ½: ½(a − y)²"),
    "mse": mark("without ½: (a − y)²"),
    "sum": mark("sum over the samples"),
    "mean": mark("mean over the samples"),
    "pytorch": mark("PyTorch’s: ReLU 0, MAE 0"),
    "left": mark("from the left"),
    "right": mark("from the right"),
    "middle": mark("the middle of both, as a central difference"),
}
KEEP = mark("Keep the movement the same")
KEEP_TIP = mark("With the convention the learning rate changes, so that w and b move as before.")
CLOSE = mark("Close")
CLOSE_NAME = mark("Close the conventions")
CLOSE_TIP = mark("Closes the conventions (Esc).")


def slope(value: float | None) -> str:
    """Return the number beside a way."""
    return "" if value is None else tr("slope {value}", value=significant(value, 4))


def note(run: Descent, convention: str, slopes: dict[str, float], kept: Kept | None, keep: bool) -> str:
    """Say what a change of the convention does here.

    Args:
        run: the run that starts from where the ball is.
        convention: id of it.
        slopes: dL/db by each way.
        kept: what keeps the movement the same when the other way is chosen; None where there is no one other.
        keep: whether that is asked for.

    """
    problem = run.start.problem
    if convention == "kink":
        return _kink_note(problem, slopes)
    if chosen(problem, convention) is None:
        return tr("The loss is {loss}: it comes in one way only.", loss=tr(problem.loss_record.title))
    if kept is None or scale(problem) == scale(kept.run.start.problem):
        return tr("With one sample both are the same.")
    return _keeping(run, kept) if keep else _stepping(run, kept)


def _kink_note(problem: Problem, slopes: dict[str, float]) -> str:
    f, loss = problem.activation_record, problem.loss_record
    if not has_kinks(f, problem.activation.keywords, loss):
        return tr("{activation} with {loss} has no kink.", activation=tr(f.title), loss=tr(loss.title))
    if len(set(map(repr, slopes.values()))) == 1:
        return tr("No sample lies on a kink here, so all four agree.")
    return tr("Here the neuron lies on a kink: the convention decides where b goes.")


def _scale_free(run: Descent) -> bool:
    return stability(run.optimizer.id, **run.optimizer.keywords) is None


def _stepping(run: Descent, kept: Kept) -> str:
    before, after = scale(run.start.problem), scale(kept.run.start.problem)
    if _scale_free(run):
        return tr(
            "{optimizer} divides by the size of past slopes: a change leaves its steps as they are, but for its ε.",
            optimizer=tr(run.optimizer_record.title),
        )
    if after > before:
        return tr("A change makes each step {n} times as long.", n=grouped(after / before))
    return tr("A change makes each step {n} times shorter.", n=grouped(before / after))


def _keeping(run: Descent, kept: Kept) -> str:
    if kept.setting == "rate":
        return tr(
            "A change takes η from {old} to {new}, and b moves as before.",
            old=significant(run.learning_rate, 4), new=significant(kept.run.learning_rate, 4),
        )  # fmt: skip
    if kept.setting == "eps":
        return tr(
            "{optimizer} divides by the size of past slopes: the learning rate stays. Only ε goes from {old} to {new}.",
            optimizer=tr(run.optimizer_record.title), old=significant(run.optimizer.keywords["eps"], 4),
            new=significant(kept.run.optimizer.keywords["eps"], 4),
        )  # fmt: skip
    return tr("Nothing that is allowed keeps the movement the same here: the change would be felt.")
