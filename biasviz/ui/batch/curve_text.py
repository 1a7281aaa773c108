"""What the page of the curve says, in one place."""

from __future__ import annotations

import math

from biasviz.experiments.layer.curve import Spot
from biasviz.experiments.layer.minibatches import Minibatches
from biasviz.language import mark, tr
from biasviz.ui.neuron.strips_text import Run
from biasviz.words import fixed, grouped, percent, significant

NAME = mark("Loss over the bias of one neuron")
MEANING = mark(
    "Drag the ball to set the bias; the wheel widens or narrows the view, dragging with Shift moves it, "
    "a double click fits it. With the keys: up and down."
)
HINT = mark("drag the ball along the curve")
HISTOGRAM = mark("Slopes of random batches")
HISTOGRAM_MEANING = mark("How many of the batches have which slope dL/db; those left or right of 0 pull b apart.")
SLOPE_AXIS = mark("dL/db of a batch")
SIZE = (mark("batch size"), mark("Rows of a batch, drawn at random; in a batch no row comes twice."))
COUNT = (mark("batches"), mark("How many batches are drawn for the histogram."))
SEED = (mark("seed"), mark("The same seed draws the same batches."))
STEPS_SEE = mark("Each step of the descent sees")
ALL_ROWS, BATCHES = mark("all rows"), mark("one batch")
NEURON = mark("Neuron")
NEURON_MEANING = mark("The neuron whose bias is looked at: a column of W, b and Z.")
NEURON_LAB_MEANING = mark("Look at this neuron alone with one input, the rows as its samples.")


def loss_title(rows: int, reduction: str, neuron: int, k: int, each: bool) -> list[Run]:
    """Return the title above the loss."""
    over = mark("mean over {n} rows") if reduction == "mean" else mark("sum over {n} rows")
    runs = [(tr("Loss over the bias") + " ", "text", 600), (f"L(b{_index(neuron, k)})", "loss", 600)]
    runs.append(("  " + tr(over, n=grouped(rows)), "muted", 400))
    if each:
        words = mark("L is their mean") if reduction == "mean" else mark("L is their sum")
        runs.append((" · " + tr("each row has its own, faint curve:") + " " + tr(words), "muted", 400))
    return runs


def _index(neuron: int, k: int) -> str:
    return "" if k == 1 else str(neuron + 1).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


def neuron_lab(inputs: tuple[str, ...], neuron: int, k: int) -> str:
    """Return the words of the button that opens the Neuron lab."""
    if k == 1 and len(inputs) == 1:
        return tr("Open in the Neuron lab")
    if len(inputs) == 1:
        return tr("Open neuron {n} in the Neuron lab", n=neuron + 1)
    return tr("Open {x} and neuron {n} in the Neuron lab", x=inputs[0], n=neuron + 1)


def steps_title(size: int, rows: int, ghost: bool) -> list[Run]:
    """Return the title above the descent."""
    runs = [(tr("The descent") + "  ", "text", 600)]
    if size < rows:
        runs.append((tr("batches of {n} rows", n=grouped(size)), "bias", 600))
        if ghost:
            runs.append((" · " + tr("all rows"), "muted", 600))
    else:
        runs.append((tr("every step sees all rows"), "bias", 600))
    return runs


def empty_descent() -> str:
    """Return what stands where no step has been taken yet."""
    return tr("Step or play: where b comes to at each step is drawn here, from the bottom up.")


def floor(loss: float) -> str:
    """Return the label of what the other neurons add."""
    return tr("the other neurons: {loss}, whatever this b is", loss=fixed(loss))


def slope(value: float | None, neuron: int = 0, k: int = 1) -> str:
    """Return the words at the ball; None where the slope is kept back."""
    return tr("dL/db{j} = {slope}", j=_index(neuron, k), slope="?" if value is None else fixed(value))


def batch_slope(value: float) -> str:
    """Return the words for the slope that the next step sees."""
    return tr("this batch: {slope}", slope=fixed(value))


def hover(spot: Spot, row: tuple[int, float] | None) -> list[str]:
    """Return the lines under the pointer: the bias, L and the slope; and a row with its own loss."""
    lines = [f"b = {significant(spot.b, 5)}"]
    if spot.undefined is not None:
        return [*lines, tr("L undefined")]
    lines.append(f"L = {fixed(spot.loss)}   " + tr("slope = {slope}", slope=fixed(spot.dL_db)))
    if row is not None:
        lines.append(tr("row {n}: its loss is {loss}", n=grouped(row[0] + 1), loss=fixed(row[1])))
    return lines


def found(drawn: Minibatches, reduction: str) -> str:
    """Return what the batches come to, in a sentence or two."""
    given = {
        "m": grouped(drawn.size), "n": grouped(drawn.rows), "mean": _near(drawn.mean, drawn.std),
        "std": significant(drawn.std, 2), "part": percent(drawn.wrong / drawn.count),
    }  # fmt: skip
    if not math.isfinite(drawn.mean):
        return tr("The slope of some rows is no number, so there is none over a batch.")
    if drawn.size == drawn.rows:
        return tr("A batch of all {n} rows leaves nothing to chance: every one has the slope {mean}.", **given)
    words = mark("{m} of {n} rows: the slope is {mean} ± {std}; {part} of the batches point the other way.")
    if drawn.std <= 1e-12 * abs(drawn.mean):
        words = mark("{m} of {n} rows: every batch has the slope {mean}, for no row differs from the rest.")
    elif drawn.full == 0:
        words = mark("{m} of {n} rows: the slope is {mean} ± {std}, all of it noise: over all rows it is 0.")
    elif not drawn.wrong:
        words = mark("{m} of {n} rows: the slope is {mean} ± {std}; none of the batches points the other way.")
    said = tr(words, **given)
    if reduction == "mean":
        return said
    full, times = significant(drawn.full, 4), significant(drawn.rows / drawn.size, 3)
    more = mark("A sum over fewer rows is smaller: over all of them it is {full}, {times} times as much.")
    return said + " " + tr(more, full=full, times=times)


def _near(value: float, spread: float) -> str:
    """Return a number to the digit that its spread leaves meaning to."""
    if spread <= 0 or not math.isfinite(spread) or abs(value) < 1e-300:
        return significant(value, 4)
    digits = math.floor(math.log10(max(abs(value), spread))) - math.floor(math.log10(spread)) + 2
    return significant(value, min(max(digits, 1), 6) if abs(value) >= 0.01 * spread else 1)


def expected(drawn: Minibatches, reduction: str) -> str:
    """Return how far the slopes should spread, beside how far they do."""
    if drawn.size == drawn.rows:
        return ""
    spread = mark("σ/√m") if reduction == "mean" else mark("σ·√m")
    words = mark("Expected spread {formula} = {error}, found {std}; {count} batches.")
    if 50 * drawn.size > drawn.rows:
        words = mark("Expected spread {formula}·√((n−m)/(n−1)) = {error}, found {std}; {count} batches.")
    given = {"error": significant(drawn.error, 3), "std": significant(drawn.std, 3), "count": grouped(drawn.count)}
    return tr(words, formula=tr(spread), **given)


def all_rows(drawn: Minibatches, reduction: str) -> str:
    """Return the label of the slope over all rows."""
    if reduction == "mean" or drawn.size == drawn.rows:
        return tr("all rows: {slope}", slope=fixed(drawn.expected))
    given = {"m": grouped(drawn.size), "n": grouped(drawn.rows)}
    return tr("all rows · {m}/{n}: {slope}", slope=fixed(drawn.expected), **given)


def summary(spot: Spot, neuron: int, k: int, rows: int, kept_back: bool = False) -> str:
    """Return the curve in a sentence, for those who cannot see it; without the slope where that is kept back."""
    given = {"b": significant(spot.b, 4), "n": grouped(rows), "j": neuron + 1, "k": k}
    if spot.undefined is not None:
        return tr("At the bias {b} the loss is undefined. {why}", b=given["b"], why=spot.undefined)
    words = mark("Over {n} rows, at the bias {b}, the loss is {loss} and flat.")
    if kept_back:
        words = mark("Over {n} rows, at the bias {b}, the loss is {loss}.")
    elif spot.dL_db > 0:
        words = mark("Over {n} rows, at the bias {b}, the loss is {loss} and rises towards larger b: slope {slope}.")
    elif spot.dL_db < 0:
        words = mark("Over {n} rows, at the bias {b}, the loss is {loss} and falls towards larger b: slope {slope}.")
    said = tr(words, loss=significant(spot.loss, 4), slope=significant(spot.dL_db, 3), **given)
    return said if k == 1 else tr("Neuron {j} of {k}.", **given) + " " + said
