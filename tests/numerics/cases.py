"""The tables as lists of tests: every record, with its parameters at their defaults and near their ends."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pytest

from biasviz.numerics import ACTIVATIONS, LOSSES, OPTIMIZERS, Activation, Loss, Optimizer, Parameter

Record = Activation | Loss | Optimizer


def values(parameter: Parameter) -> list[float]:
    """Return the default and a value at or near each end."""
    low, high = parameter.allowed.low, parameter.allowed.high
    inset = 1e-3 * (high - low)
    return sorted(
        {
            parameter.default,
            low + inset * parameter.allowed.open_low,
            high - inset * parameter.allowed.open_high,
        }
    )


def settings_of(record: Record) -> Iterator[dict[str, float]]:
    """Yield every combination of parameter values to test."""
    names = [p.name for p in record.parameters]
    for combination in itertools.product(*map(values, record.parameters)):
        yield dict(zip(names, combination, strict=True))


def cases(table: dict) -> list:
    """Return pytest parameters (record, parameters)."""
    return [
        pytest.param(record, given, id="-".join([record.id, *(f"{k}={v:g}" for k, v in given.items())]))
        for record in table.values()
        for given in settings_of(record)
    ]


each_activation = pytest.mark.parametrize(("activation", "parameters"), cases(ACTIVATIONS))
each_loss = pytest.mark.parametrize(("loss", "parameters"), cases(LOSSES))
each_optimizer = pytest.mark.parametrize(("optimizer", "parameters"), cases(OPTIMIZERS))


def inside(loss: Loss, a: np.ndarray | float, margin: float = 0.0) -> np.ndarray:
    """Return which of the outputs lie in the loss's domain, that far from its ends at least."""
    return (np.asarray(a) > loss.outputs.low + margin) & (np.asarray(a) < loss.outputs.high - margin)


def targets(loss: Loss) -> list[float]:
    """Return targets that the loss is meant for."""
    if loss.expected.startswith("−1"):
        return [-1.0, 1.0]
    return [y for y in (-2.0, 0.0, 0.3, 0.5, 1.0, 7.0) if loss.targets.contains(y)]
