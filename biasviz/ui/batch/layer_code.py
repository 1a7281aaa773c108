"""The layer as NumPy code to paste and run: the arrays of the screen, forward, back, and db printed."""

from __future__ import annotations

import numpy as np

from biasviz.errors import InputError
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import mark, tr
from biasviz.numerics.forms import ACTIVATION_FORMS, FUSED_FORMS, HELPERS, LOSS_FORMS
from biasviz.numerics.records import Array

MOST = 20_000
"""Numbers that go on the clipboard."""
LINES = {
    "sum": "db = np.sum(dZ, axis=0, keepdims=True)",
    "mean": "db = np.mean(dZ, axis=0, keepdims=True)",
    "none": "db = dZ  # nothing is added: one gradient a row",
}


def code(trace: BatchTrace) -> str:
    """Return the code of this step. Raises InputError where the arrays are too large to paste."""
    layer = trace.layer
    n, d, k = len(trace.order), trace.d, trace.k
    count = n * (d + k) + (d + 1) * k
    if count > MOST:
        words = mark("The arrays hold {n} numbers, and up to {most} can be copied as code: take fewer rows or columns.")
        raise InputError(tr(words, n=f"{count:,}", most=f"{MOST:,}"))
    f, loss = ACTIVATION_FORMS[layer.activation.id], LOSS_FORMS[layer.loss.id]
    fused = FUSED_FORMS.get((layer.activation.id, layer.loss.id))
    rest = f.rest[0] if f.rest else "1 - a"
    back = [f"dZ = {fused.slope}"] if fused else [f"dA = {loss.slope.format(rest=rest)}", f"dZ = dA * ({f.slope})"]
    given = {"X": trace.X[trace.order], "Y": trace.Y[trace.order], "W": trace.W, "b": trace.b}
    parameters = layer.activation.keywords | layer.loss.keywords
    lines = [
        *(f"{name} = {_array(values)}  # {_shape(values)}" for name, values in given.items()),
        *(f"{name} = {float(value)!r}" for name, value in parameters.items()),
        "",
        f"Z = X @ W + b  # ({n}, {k}): b is broadcast over the rows",
        "z, y = Z, Y",
        f"A = a = {f.numpy}",
        *back,
        "dZ = dZ * np.ones_like(Z)",
        LINES[layer.reduction],
        "print(db)",
    ]
    text = "\n".join(lines)
    helpers = [line for name, line in HELPERS.items() if f"{name}(" in text]
    math = ["import math"] if any("math." in line for line in helpers) else []
    return "\n".join([*math, "import numpy as np", "", *helpers, *([""] if helpers else []), text, ""])


def _array(values: Array) -> str:
    rows = [f"[{', '.join(repr(float(v)) for v in row)}]" for row in np.asarray(values)]
    return "np.array([" + (rows[0] if len(rows) == 1 else "\n    " + ",\n    ".join(rows) + ",\n") + "])"


def _shape(values: Array) -> str:
    return f"({values.shape[0]}, {values.shape[1]})"
