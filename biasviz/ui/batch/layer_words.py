"""What the Layer page says: the sentence of the reduction, the sum as it grows, the rates, the formula of a cell."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.layer.evaluation import DEAD, MUTED, SATURATED
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import mark, tr
from biasviz.numerics.fused import FUSED
from biasviz.numerics.records import Array
from biasviz.ui.batch.cells import written
from biasviz.ui.batch.layer_hand import can_drag
from biasviz.ui.batch.layer_lineage import Cell
from biasviz.ui.batch.layer_scene import Scene
from biasviz.ui.neuron.spoken import italic, symbol
from biasviz.words import GUESSING, percent, significant

MOST_TERMS = 12
"""Addends that are written out; of more, the first and the last."""
AXIS = {
    "sum": mark("axis=0 adds down each column: {n} rows in, one row out, one number per neuron."),
    "mean": mark("axis=0 averages down each column: {n} rows in, one row out, one number per neuron."),
    "none": mark("Nothing is added: db keeps a row for each of the {n} rows. b has one row, so it cannot move."),
}
ONE_ROW = mark("One row in, one row out: with one row its gradient is db, whatever the reduction.")
OF_STEP = {
    "sum": mark("axis=0 adds down each column: this step sees {m} of {n} rows; one number per neuron comes out."),
    "mean": mark("axis=0 averages down each column: this step sees {m} of {n} rows; one number per neuron comes out."),
    "none": mark("Nothing is added: this step sees {m} of {n} rows, and db keeps each of them. b cannot move."),
}
CODE = {
    "sum": ("np.sum(dZ, axis=0,", "keepdims=True)"),
    "mean": ("np.mean(dZ, axis=0,", "keepdims=True)"),
    "none": ("dZ", ""),
}
LAMPS = {
    SATURATED: mark("saturated: f′(z) = {slope}, so hardly anything of its error gets through"),
    DEAD: mark("dead: f′(z) = 0, so nothing of its error gets through"),
    MUTED: mark("muted: it is left out of the sum"),
}


def code_lines(reduction: str, n: int, k: int, wide: bool) -> list[str]:
    """Return the NumPy line of the reduction and the shapes, on as many lines as there is room for."""
    start, rest = CODE[reduction]
    shapes = f"# ({n}, {k}) → ({n if reduction == 'none' else 1}, {k})"
    line = f"db = {start} {rest}".rstrip()
    if wide or not rest:
        return [line, shapes]
    indent = " " * (len("db = ") + start.index("(") + 1)
    return [f"db = {start}", f"{indent}{rest}", shapes]


def axis_sentence(scene: Scene) -> str:
    """Say what the reduction does with the rows."""
    if scene.n == 1:
        return tr(ONE_ROW)
    words = (AXIS if scene.m == scene.n else OF_STEP)[scene.reduction]
    return tr(words, n=f"{scene.n:,}", m=f"{scene.m:,}")


def signed(values: Array, first: bool = True) -> str:
    """Return numbers as a sum: −0.90 − 0.87 + 0.69."""
    parts = []
    for i, value in enumerate(values):
        text = written(float(value))
        negative = text.startswith("−")
        lead = "" if i == 0 and first else "− " if negative else "+ "
        parts.append(("−" if negative and not lead else lead) + text.lstrip("−"))
    return " ".join(parts)


def growing(trace: BatchTrace, scene: Scene) -> str:
    """Return the sum of the chosen neuron as far as it has come: "Neuron 2: −0.90 − 0.87 = −1.77 so far"."""
    j, fallen = scene.neuron, scene.fallen
    name = tr("Neuron {j}", j=j + 1)
    if scene.kept_back:
        return f"{name}: {tr(GUESSING)}"
    if not scene.m:
        return tr("{name}: every row is muted, so db is 0.", name=name)
    if not fallen and scene.m == 1:
        return tr("{name}: the row has not fallen into db yet.", name=name)
    if not fallen:
        return tr("{name}: none of {m} rows has fallen into db yet.", name=name, m=f"{scene.m:,}")
    if scene.copied:
        return tr("{name}: {rows} numbers side by side, no sum.", name=name, rows=f"{fallen:,}")
    terms = _terms(trace, scene)
    running = float(scene.running[0, j])
    mean = scene.reduction == "mean"
    if mean:
        total = running * scene.m
        sum_ = f"({terms}) ÷ {scene.m:,} = {written(total)} ÷ {scene.m:,} = {written(running)}"
    else:
        sum_ = f"{terms} = {written(running)}" if fallen > 1 else terms
    if not scene.summed:
        return tr("{name}: {sum} so far", name=name, sum=sum_)
    return f"{name}: {sum_}"


def _terms(trace: BatchTrace, scene: Scene) -> str:
    order, fallen, j = trace.order, scene.fallen, scene.neuron
    if fallen <= MOST_TERMS:
        whole = trace.whole
        return signed((trace.picked(order[:fallen]).dZ if whole is None else whole.dZ[order[:fallen]])[:, j])
    ends = trace.picked(np.concatenate([order[:3], order[fallen - 2 : fallen]])).dZ[:, j]
    return f"{signed(ends[:3])} + … {signed(ends[3:], first=False)}"


def heading_of_arrows(scene: Scene) -> str:
    """Return what stands above the arrows of the chosen neuron."""
    if scene.copied:
        return tr("db: a copy of each row, ({n}, {k})", n=scene.n, k=scene.k)
    if scene.m > len(scene.rows.index):
        return tr("Neuron {j}: ∂ℓ/∂z of each row", j=scene.neuron + 1)
    return tr("Neuron {j}: ∂ℓ/∂z of each row, head to tail", j=scene.neuron + 1)


def rates_words(trace: BatchTrace) -> str:
    """Return both learning rates that move b alike."""
    run, rates = trace.lab.run, trace.rates
    ours = run.start.reduction if run.start.reduction in rates else "sum"
    other = "mean" if ours == "sum" else "sum"
    names = {"ours": tr(ours), "other": tr(other)}
    values = {"a": significant(rates[ours], 4), "b": significant(rates[other], 4)}
    if rates[ours] == rates[other]:
        return tr("sum and mean move b alike")
    return tr("η {a} with {ours} moves b like η {b} with {other}", **names, **values)


def is_difference(trace: BatchTrace) -> bool:
    """Whether dZ is A − Y: the derivatives of the loss and the activation cancel into it."""
    pair = (trace.layer.activation.id, trace.layer.loss.id)
    return pair in (("sigmoid", "bce"), ("linear", "half_mse")) or (pair in FUSED and pair[1] == "bce")


def f_name(trace: BatchTrace) -> str:
    """Return the name of the activation: σ, ReLU, tanh."""
    record = trace.layer.activation_record
    return symbol(record.symbol) or italic("f")


def of_cell(trace: BatchTrace, scene: Scene, cell: Cell) -> str:
    """Return the formula of a cell in numbers, or nothing where it is not there any more."""
    array, row, column = cell
    if scene.veiled and array in ("db", "next"):
        return tr(GUESSING)
    inputs = trace.names[0]
    d, k, n = int(scene.W.shape[0]), scene.k, scene.n
    if array == "W" and row < d and column < k:
        words = mark("Weight from {x} to neuron {j}: {value}, the same for all {n} rows")
        return tr(words, x=inputs[row], j=column + 1, value=significant(float(scene.W[row, column])), n=f"{n:,}")
    if array == "b" and column < k:
        words = mark("Bias of neuron {j}: {value}, added in each of {n} rows")
        return tr(words, j=column + 1, value=significant(float(scene.b[0, column])), n=f"{n:,}")
    if array in ("db", "next") and column < k and not (scene.copied and array == "db"):
        return _of_db(trace, scene, column) if array == "db" else _of_next(trace, scene, column)
    if array == "ones":
        return tr("Row {i} counts once in every neuron’s sum.", i=column + 1)
    if not 0 <= row < n or column >= (d if array == "X" else k):
        return ""
    return _of_row(trace, scene, cell)


def _of_row(trace: BatchTrace, scene: Scene, cell: Cell) -> str:
    array, row, j = cell
    at = np.flatnonzero(scene.rows.index == row)
    found, i = (scene.rows, int(at[0])) if len(at) else (trace.rows(row, row + 1), 0)
    start = tr("Row {i}, neuron {j}", i=row + 1, j=j + 1)
    if array == "X":
        name, value = trace.names[0][j], significant(float(found.X[i, j]))
        return tr("Row {i}: {x} = {value}, used by every neuron", i=row + 1, x=name, value=value)
    z, a, y, dz = (float(v[i, j]) for v in (found.Z, found.A, found.Y, found.dZ))
    if array == "Z":
        return f"{start}: z = {_product(found.X[i], scene.W[:, j], float(scene.b[0, j]))} = {significant(z, 4)}"
    if array == "A":
        return f"{start}: a = {f_name(trace)}({significant(z, 4)}) = {significant(a, 4)}"
    if array == "Y":
        said = (mark("{start}: target y = {y}"), mark("{start}: target y = {y}. Drag it up or down."))
        return tr(said[can_drag(trace)], start=start, y=significant(y, 4))
    lamp = int(found.lamp[i, j])
    if array == "lamp" or lamp == MUTED:
        words = tr(LAMPS[lamp], slope=significant(float(found.slope[i, j]), 2)) if lamp in LAMPS else tr("alive")
        return f"{start}: {words}"
    if is_difference(trace):
        return f"{start}: ∂ℓ/∂z = a − y = {significant(a, 4)} − {significant(y, 4)} = {significant(dz, 4)}"
    dA, slope = (significant(float(v[i, j]), 4) for v in (found.dA, found.slope))
    return f"{start}: ∂ℓ/∂z = ∂ℓ/∂a · f′(z) = {dA} · {slope} = {significant(dz, 4)}"


def _product(x: Array, w: Array, b: float) -> str:
    """Return x·w + b in numbers; of many inputs the first two and the last."""
    def term(p: int) -> str:
        left, right = written(float(x[p])), written(float(w[p]))
        return f"{left}·{f'({right})' if right.startswith('−') else right}"

    terms = [term(p) for p in range(len(x))] if len(x) <= 4 else [term(0), term(1), "…", term(len(x) - 1)]
    sum_ = terms[0]
    for text in [*terms[1:], written(b)]:
        sum_ += f" − {text[1:]}" if text.startswith("−") else f" + {text}"
    return sum_


def _of_db(trace: BatchTrace, scene: Scene, j: int) -> str:
    totals = trace.totals
    value = significant(float(scene.running[0, j]), 4)
    words = tr("Neuron {j}: ∂L/∂b = {value}", j=j + 1, value=value)
    parts = [words] if scene.summed else [tr("{words} so far", words=words)]
    if scene.summed:
        parts.append(tr("{share} of |∂L/∂b|", share=percent(float(totals.share[j]))))
        if trace.whole is not None:  # of very many rows L would take too long to be had twice more
            numeric = significant(float(trace.check.numeric[j]), 6)
            parts.append(tr("a central difference of L gives {value}", value=numeric))
    for count, said in ((totals.dead[j], mark("dead for {c} of {m} rows")),
                        (totals.saturated[j], mark("saturated for {c} of {m} rows"))):  # fmt: skip
        if count:
            parts.append(tr(said, c=f"{int(count):,}", m=f"{scene.m:,}"))
    return "; ".join(parts)


def _of_next(trace: BatchTrace, scene: Scene, j: int) -> str:
    old, new = float(scene.b[0, j]), float(scene.next_b[0, j])
    if not np.isfinite(new):
        return ""
    run = trace.lab.run
    if run.optimizer.id == "gd" and run.moves != "w":
        slope = significant(float(scene.db[0, j]), 4)
        by = f"{significant(run.learning_rate, 4)} · {f'({slope})' if slope.startswith('−') else slope}"
        return tr("Neuron {j}: b − η · ∂L/∂b", j=j + 1) + f" = {significant(old, 4)} − {by} = {significant(new, 4)}"
    return tr("Neuron {j}: the next b is {new}", j=j + 1, new=significant(new, 4))


def described(trace: BatchTrace, scene: Scene) -> str:
    """Return the state of the page in a sentence, for who does not see it."""
    values = ", ".join(written(float(v)) for v in scene.running[0][:12])
    values = tr(GUESSING) if scene.kept_back else values
    words = mark(
        "A layer on {n} rows, {d} inputs, {k} neurons. {fallen} of {m} rows are in db: {db}. Neuron {j} is chosen."
    )
    return tr(
        words, n=f"{scene.n:,}", d=int(scene.W.shape[0]), k=scene.k, fallen=f"{scene.fallen:,}", m=f"{scene.m:,}",
        db=values, j=scene.neuron + 1,
    )  # fmt: skip
