"""The settings of a layer's training, read from loose values and told as such: for files, commands and notebooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from biasviz.counts import MOST_SEED, whole
from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.experiments.layer import spec
from biasviz.experiments.layer.spec import Batch, Layer, Seeded, Training, Weights
from biasviz.experiments.neuron.spec import KINKS, positive
from biasviz.hints import near, one_of, shown
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.settings import check_parameters, choice, single

FIELDS = (
    "W", "b", "activation", "loss", "optimizer", "learning_rate", "reduction", "moves", "batch_size", "seed",
    "kink", "parameters",
)  # fmt: skip
"""What `training` reads."""
NEEDED = ("W", "b", "activation", "loss", "learning_rate")
"""What a file must give of them."""


def training(
    given: Mapping[str, Any], batch: Batch, base: Training | None = None, rate: str = "learning_rate"
) -> Training:
    """Return the base with the given values in place of its own.

    A record that is named anew starts with its default parameters, unless `parameters` gives them.

    Args:
        given: values by the names in FIELDS; None counts as not given. W is a list of rows, one number or a flat list
            where there is one neuron or one input, or a table with the seed and scale it is drawn with; b is a list
            with one number a neuron, or one number.
        batch: X and Y.
        base: what holds where nothing is given; without one W is drawn with seed 0 and b is 0.
        rate: what messages call the learning rate.

    Raises:
        InputError: for a value that cannot be used, in one sentence.

    """
    given = {name: value for name, value in given.items() if value is not None}
    start = base.start if base is not None else Layer(batch, Seeded(0, len(batch.inputs) ** -0.5), (0.0,))
    base = base or Training(start)
    chosen = {
        kind: choice(kind, given, old, table)
        for kind, old, table in (
            ("activation", start.activation, ACTIVATIONS),
            ("loss", start.loss, LOSSES),
            ("optimizer", base.optimizer, OPTIMIZERS),
        )
    }
    check_parameters(given.get("parameters", {}), chosen)
    bias = biases(given["b"]) if "b" in given else start.bias
    weights = weights_from(given["W"], len(batch.inputs), len(bias)) if "W" in given else start.weights
    return Training(
        Layer(
            batch, weights, bias, chosen["activation"], chosen["loss"],
            one_of("reduction", given.get("reduction", start.reduction), spec.REDUCTIONS),
            one_of("kink", given.get("kink", start.kink), KINKS),
        ),
        chosen["optimizer"],
        positive(rate, single(rate, given.get("learning_rate", base.learning_rate))),
        one_of("moves", given.get("moves", base.moves), spec.MOVES),
        count("batch_size", given.get("batch_size", base.batch_size), 0, MOST_ROWS),
        count("seed", given.get("seed", base.seed), 0, MOST_SEED),
    )  # fmt: skip


def given(run: Training) -> dict[str, Any]:
    """Return a training by the names in FIELDS, ready for a file: `training(given(run), batch) == run`."""
    start = run.start
    chosen = (start.activation, start.loss, run.optimizer)
    W = start.weights
    return {
        "W": {"seed": W.seed, "scale": W.scale} if isinstance(W, Seeded) else W,
        "b": start.bias,
        "activation": start.activation.id,
        "loss": start.loss.id,
        "optimizer": run.optimizer.id,
        "learning_rate": run.learning_rate,
        "reduction": start.reduction,
        "moves": run.moves,
        "batch_size": run.batch_size,
        "seed": run.seed,
        "kink": start.kink,
        "parameters": {name: value for each in chosen for name, value in each.parameters},
    }


def biases(value: object) -> tuple[float, ...]:
    """Return b as a spec holds it, from one number or a list. Raises InputError for anything else."""
    plain: Any = value.tolist() if hasattr(value, "tolist") else value
    flat = plain[0] if _is_list(plain) and len(plain) == 1 and _is_list(plain[0]) else plain
    return spec.given_bias([single("b", v) for v in flat] if _is_list(flat) else [single("b", flat)])


def weights_from(value: object, d: int, k: int) -> Weights:
    """Return W as a spec holds it; its shape is not compared with d and k. Raises InputError for what is none."""
    if isinstance(value, Mapping):
        for name in value:
            if name not in ("seed", "scale"):
                words = mark("W has the field {name}{hint}: it is drawn with a seed and a scale.")
                raise InputError(tr(words, name=shown(name), hint=near(str(name), ("seed", "scale"))))
        seed = count("seed", value.get("seed", 0), 0, MOST_SEED)
        return Seeded(seed, positive("scale", single("scale", value.get("scale", d**-0.5))))
    plain: Any = value.tolist() if hasattr(value, "tolist") else value
    if not _is_list(plain):
        return spec.given_weights([[single("W", plain)]])
    if not any(_is_list(row) for row in plain):
        flat = [single("W", v) for v in plain]
        return spec.given_weights([flat] if d == 1 and k > 1 else [[v] for v in flat])
    if not all(_is_list(row) for row in plain):
        raise InputError(tr("W mixes numbers and rows: write one list of numbers for each input."))
    return spec.given_weights([[single("W", v) for v in row] for row in plain])


def count(name: str, value: object, low: int, high: int) -> int:
    """Return a loose value as a whole number. Raises InputError unless it is one from low to high."""
    return whole(name, single(name, value), low, high)


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)
