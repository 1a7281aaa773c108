"""The settings of a network's training, read from loose values and told as such: for files, lessons and notebooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from biasviz.choices import choice, told
from biasviz.counts import MOST_SEED
from biasviz.data.sources import FromFile
from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import targets
from biasviz.experiments.layer.spec import Batch, given_weights
from biasviz.experiments.network import spec
from biasviz.experiments.network.spec import Dense, Init, Matrix, Network, Training
from biasviz.experiments.neuron.spec import choose_activation, number, positive
from biasviz.hints import one_of, shown
from biasviz.language import mark, tr
from biasviz.layer_settings import count
from biasviz.network.edits import edits_from, edits_told
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.settings import flag, single

FIELDS = (
    "hidden", "activations", "output", "loss", "reduction", "init", "scale", "seed", "W", "b", "shared", "test",
    "split", "standardized", "optimizer", "learning_rate", "moves", "batch_size", "order", "edits",
)  # fmt: skip
"""What `training` reads."""
NEEDED = ("hidden", "activations", "loss", "learning_rate")
"""What a file must give of them."""
Biases = tuple[tuple[float, ...], ...]


def training(given: Mapping[str, Any], batch: Batch, base: Training | None = None) -> Training:
    """Return the base with the given values in place of its own; what was changed of it on the way is forgotten.

    Args:
        given: values by the names in FIELDS; None counts as not given. `hidden` is the units of each hidden layer;
            `activations` one for all of them or a list; an activation or an optimizer is its id, or a table with its
            id and parameters; W a list with the rows of each layer, or their text; b one number, or a list with one
            number or a list of them for each layer. Without a base `hidden` must be there.
        batch: X and Y.
        base: what holds where nothing is given. Where hidden layers are others than its own, biases stay where there
            are such units, others begin at 0, and weights are drawn.

    Raises:
        InputError: for a value that cannot be used, in one sentence. Whether shapes fit is not looked at.

    """
    given = {name: value for name, value in given.items() if value is not None}
    old = base.start if base is not None else None
    hidden = _hidden(given, old)
    network = Network(batch, hidden, ()) if old is None else replace(old, batch=batch, hidden=hidden)
    reshaped = old is None or [dense.units for dense in hidden] != [dense.units for dense in old.hidden]
    shared = flag("shared", given.get("shared", network.shared))
    biases = _biases(given.get("b", None if reshaped else network.biases), hidden, batch, old)
    if "b" not in given and shared and not network.shared:
        biases = tuple((layer[0],) * len(layer) for layer in biases)
    network = replace(
        network, biases=biases, shared=shared,
        output=choice("output", given["output"], ACTIVATIONS) if "output" in given else network.output,
        loss=one_of("loss", given.get("loss", network.loss), spec.LOSSES),
        reduction=one_of("reduction", given.get("reduction", network.reduction), spec.REDUCTIONS),
        init=_init(given, network.init),
        weights=_weights(given["W"]) if "W" in given else None if _redrawn(given, reshaped) else network.weights,
        test=number("test", single("test", given.get("test", network.test)), 0.0, 0.9),
        split=count("split", given.get("split", network.split), 0, MOST_SEED),
        standardized=flag("standardized", given.get("standardized", network.standardized)),
    )  # fmt: skip
    run = Training(network) if base is None else replace(base, start=network)
    rate = given.get("learning_rate", run.learning_rate)
    return replace(
        run,
        optimizer=choice("optimizer", given["optimizer"], OPTIMIZERS) if "optimizer" in given else run.optimizer,
        learning_rate=positive("learning_rate", single("learning_rate", rate)),
        moves=one_of("moves", given.get("moves", run.moves), spec.MOVES),
        batch_size=count("batch_size", given.get("batch_size", run.batch_size), 0, MOST_ROWS),
        order=count("order", given.get("order", run.order), 0, MOST_SEED),
        edits=edits_from(given.get("edits", []), network),
    )


def _redrawn(given: Mapping[str, Any], reshaped: bool) -> bool:
    return reshaped or not {"init", "scale", "seed"}.isdisjoint(given)


def given(run: Training) -> dict[str, Any]:
    """Return all that fixes a training by the names in FIELDS but `edits`, each with what was changed of it on the way.

    Two trainings differ in a setting exactly where these do.
    """
    names = {"b": "bias", "W": "weight"}
    found = {}
    for name, value in fields(run).items():
        if name != "edits":
            found[name] = (value, tuple(edit for edit in run.edits if edit.name == names.get(name, name)))
    return found


def fields(run: Training) -> dict[str, Any]:
    """Return a training by the names in FIELDS, so that `training(fields(run), batch) == run`; W is None if drawn."""
    network = run.start
    return {
        "hidden": tuple(dense.units for dense in network.hidden),
        "activations": tuple(told(dense.activation) for dense in network.hidden),
        "output": told(network.output),
        "loss": network.loss,
        "reduction": network.reduction,
        "init": network.init.kind,
        "scale": network.init.scale,
        "seed": network.init.seed,
        "W": network.weights,
        "b": network.biases,
        "shared": network.shared,
        "test": network.test,
        "split": network.split,
        "standardized": network.standardized,
        "optimizer": told(run.optimizer),
        "learning_rate": run.learning_rate,
        "moves": run.moves,
        "batch_size": run.batch_size,
        "order": run.order,
        "edits": edits_told(run.edits),
    }


def _hidden(given: Mapping[str, Any], old: Network | None) -> tuple[Dense, ...]:
    before = () if old is None else old.hidden
    units = [dense.units for dense in before]
    if "hidden" in given:
        units = [count("hidden", v, 1, spec.WIDEST) for v in _listed("hidden", given["hidden"])]
    if not 1 <= len(units) <= spec.MOST_HIDDEN:
        words = mark("hidden has {n} layers: give the units of 1 to {most} hidden layers, such as [4, 2].")
        raise InputError(tr(words, n=len(units), most=spec.MOST_HIDDEN))
    chosen = [dense.activation for dense in before] or [choose_activation("tanh")]
    if "activations" in given:
        value = given["activations"]
        one = isinstance(value, str | Mapping)
        listed = [value] if one else _listed("activations", value)
        chosen = [choice("activations", v, ACTIVATIONS) for v in listed]
        if not one and len(chosen) != len(units):
            words = mark("activations has {n} entries for {m} hidden layers: give one for each, or one for all.")
            raise InputError(tr(words, n=len(chosen), m=len(units)))
    last = chosen[-1]
    return tuple(Dense(n, chosen[k] if k < len(chosen) else last) for k, n in enumerate(units))


def _init(given: Mapping[str, Any], old: Init) -> Init:
    kind = one_of("init", given.get("init", old.kind), spec.INITS)
    scale = number("scale", single("scale", given.get("scale", old.scale)))
    if kind == "normal":
        positive("scale", scale)
    return Init(kind, scale, count("seed", given.get("seed", old.seed), 0, MOST_SEED))


def _biases(value: object, hidden: tuple[Dense, ...], batch: Batch, old: Network | None) -> Biases:
    """Return b as a spec holds it; None for what it was in the old network, or 0."""
    loose: Any = _plain(value)
    units = [dense.units for dense in hidden]
    if loose is None and old is not None:
        before = [old.biases[k] if k < len(old.hidden) else () for k in range(len(hidden))]
        kept = [(*b[:n], *(0.0,) * (n - len(b))) for b, n in zip(before, units, strict=True)]
        return (*kept, old.biases[-1])
    if not _is_list(loose):
        loose = [0.0 if loose is None else loose] * (len(hidden) + 1)
    found = []
    for k, layer in enumerate(loose):
        if _is_list(layer):
            row = layer[0] if len(layer) == 1 and _is_list(layer[0]) else layer
            found.append([single("b", v) for v in row])
        else:
            n = units[k] if k < len(units) else _outputs(batch)
            found.append([single("b", layer)] * n)
    return spec.given_biases(found)


def _outputs(batch: Batch) -> int:
    if isinstance(batch.source, FromFile):
        words = mark("b must have a list of numbers for the last layer, one for each output: a file of data is not "
                     "opened to count them.")  # fmt: skip
        raise InputError(tr(words))
    return int(targets(batch).shape[1])


def _weights(value: object) -> tuple[Matrix, ...]:
    return tuple(given_weights(_rows(layer)) for layer in _listed("W", value))


def _rows(value: object) -> list[list[float]]:
    if isinstance(value, str):
        return [[_number(word) for word in line.split(",")] for line in value.strip("\n").split("\n")]
    rows: Any = _plain(value)
    if not _is_list(rows) or not all(_is_list(row) for row in rows):
        raise InputError(tr("W needs a list of rows for each layer, one row of numbers for each input of the layer."))
    return [[single("W", v) for v in row] for row in rows]


def _number(word: str) -> float:
    try:
        return float(word)
    except ValueError:
        raise InputError(tr("W has {word}, which is no number.", word=shown(word.strip()))) from None


def _listed(name: str, value: object) -> Sequence[Any]:
    plain: Any = _plain(value)
    if not _is_list(plain):
        raise InputError(tr("{name} must be a list with one entry for each layer.", name=name))
    found: Sequence[Any] = plain
    return found


def _plain(value: object) -> object:
    return value.tolist() if hasattr(value, "tolist") else value


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)
