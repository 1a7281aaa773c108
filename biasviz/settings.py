"""The settings of a run, read from loose values and told as such: for files, the command line and notebooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from numbers import Real
from typing import Any

from biasviz.errors import InputError
from biasviz.experiments.neuron import spec
from biasviz.experiments.neuron.spec import Choice, Descent, Neuron, Problem
from biasviz.hints import near, no_number, one_of, shown
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.numerics.records import Activation, Loss, Optimizer, filled

FIELDS = (
    "x", "y", "w", "b", "activation", "loss", "optimizer", "learning_rate", "reduction", "moves",
    "kink", "parameters",
)  # fmt: skip
"""What `descent` reads."""


def single(name: str, value: object) -> float:
    """Return a number as a float. Raises InputError for anything else."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, bool) or not isinstance(value, Real):
        raise no_number(name, value)
    try:
        return float(value)
    except OverflowError:
        return spec.number(name, float("inf"))


def flag(name: str, value: object) -> bool:
    """Return true or false. Raises InputError for anything else."""
    if not isinstance(value, bool):
        words = mark("{name} = {value} is not allowed: it must be true or false.")
        raise InputError(tr(words, name=name, value=shown(value)))
    return value


def listed(name: str, value: object) -> tuple[float, ...]:
    """Return a number, a flat list or a one-dimensional array as a tuple. Raises InputError otherwise."""
    shape = getattr(value, "shape", ())
    if len(shape) > 1:
        words = mark("{name} has the shape {shape}: give a number or one flat list, such as {name}.ravel().")
        raise InputError(tr(words, name=name, shape=tuple(shape)))
    plain = value.tolist() if hasattr(value, "tolist") else value
    if isinstance(plain, Sequence) and not isinstance(plain, str | bytes):
        if not 1 <= len(plain) <= spec.MOST_SAMPLES:
            words = mark("{name} has {n} numbers: give from 1 to {most}.")
            raise InputError(tr(words, name=name, n=len(plain), most=f"{spec.MOST_SAMPLES:,}"))
        return tuple(spec.number(name, single(name, v)) for v in plain)
    return (spec.number(name, single(name, plain)),)


def descent(
    given: Mapping[str, Any],
    base: Descent | None = None,
    origin: str = "by default",
    rate: str = "learning_rate",
) -> Descent:
    """Return the base with the given values in place of its own.

    A record that is named anew starts with its default parameters, unless `parameters` gives them.

    Args:
        given: values by the names in FIELDS; None counts as not given.
        base: what holds where nothing is given; `Descent()` if None.
        origin: where the base's values come from, for messages.
        rate: what messages call the learning rate.

    Raises:
        InputError: for a value that cannot be used, in one sentence.

    """
    base = base or Descent()
    given = {name: value for name, value in given.items() if value is not None}
    problem = base.start.problem
    chosen = {
        kind: choice(kind, given, old, table)
        for kind, old, table in (
            ("activation", problem.activation, ACTIVATIONS),
            ("loss", problem.loss, LOSSES),
            ("optimizer", base.optimizer, OPTIMIZERS),
        )
    }
    check_parameters(given.get("parameters", {}), chosen)
    x, y = (listed(name, given[name]) if name in given else getattr(problem, name) for name in ("x", "y"))
    if len(x) != len(y):
        whose = [f" ({origin})" if name not in given else "" for name in ("x", "y")]
        counts = {"x": _count(x) + whose[0], "y": _count(y) + whose[1]}
        raise InputError(tr("x has {x} and y has {y}: each x needs its y, so give equally many.", **counts))
    reduction = one_of("reduction", given.get("reduction", problem.reduction), spec.REDUCTIONS)
    kink = one_of("kink", given.get("kink", problem.kink), spec.KINKS)
    w, b = (spec.number(n, single(n, given.get(n, getattr(base.start, n)))) for n in ("w", "b"))
    return Descent(
        Neuron(Problem(x, y, chosen["activation"], chosen["loss"], reduction, kink), w, b),
        chosen["optimizer"],
        spec.positive(rate, single(rate, given.get("learning_rate", base.learning_rate))),
        one_of("moves", given.get("moves", base.moves), spec.MOVES),
    )


def given(run: Descent) -> dict[str, Any]:
    """Return a run by the names in FIELDS, ready for a file: `descent(given(run)) == run`."""
    found = spec.settings(run)
    plain = {name: value.id if isinstance(value, Choice) else value for name, value in found.items()}
    parameters: dict[str, float] = {}
    for value in found.values():
        parameters |= value.keywords if isinstance(value, Choice) else {}
    return {name: plain.get(name, parameters) for name in FIELDS}


def check_targets(problem: Problem) -> None:
    """Raise InputError where a target is one the loss is not defined for."""
    loss = problem.loss_record
    for y in problem.y:
        if not loss.targets.contains(y):
            raise InputError(
                tr(
                    "y = {y} is not allowed with {id}: it must lie in {targets}, for {loss} expects {expected}.",
                    y=f"{y:g}", id=loss.id, targets=loss.targets, loss=tr(loss.title), expected=tr(loss.expected),
                )
            )  # fmt: skip


def _count(values: tuple[float, ...]) -> str:
    return tr("1 number") if len(values) == 1 else tr("{n} numbers", n=len(values))


def choice(kind: str, given: Mapping[str, Any], old: Choice, table: Mapping[str, Any]) -> Choice:
    """Return the record that is given, or the old one, with its parameters. Raises InputError for what is unknown."""
    own = {} if kind in given else old.keywords
    id = one_of(kind, given.get(kind, old.id), table)
    record: Activation | Loss | Optimizer = table[id]
    names = {p.name for p in record.parameters}
    extra = given.get("parameters", {})
    if not isinstance(extra, Mapping):
        words = mark("parameters = {value} is no table: write a name and a number for each.")
        raise InputError(tr(words, value=shown(extra)))
    return Choice(id, filled(record, own | {n: single(str(n), v) for n, v in extra.items() if n in names}))


def check_parameters(extra: Mapping[str, Any], chosen: Mapping[str, Choice]) -> None:
    """Raise InputError where a parameter is of none of the chosen records."""
    ids = [c.id for c in chosen.values()]
    allowed = [name for c in chosen.values() for name in c.keywords]
    for name in extra:
        if name not in allowed:
            words = mark("parameter {name} is not known{hint}: {records} and {last} have {allowed}.")
            if not allowed:
                words = mark("parameter {name} is not known{hint}: {records} and {last} have no parameters.")
            given = {"records": ", ".join(ids[:-1]), "last": ids[-1], "allowed": ", ".join(allowed)}
            raise InputError(tr(words, name=shown(name), hint=near(str(name), allowed), **given))
