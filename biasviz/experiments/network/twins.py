"""Units of a layer that are the same: equal weights in and out, and equal biases. No gradient tells them apart."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.network.evaluation import Parameters
from biasviz.experiments.network.spec import Network
from biasviz.language import mark, tr
from biasviz.numerics.records import Array


def twins(network: Network, theta: Array, layer: int, unit: int) -> tuple[int, ...]:
    """Return the units of a hidden layer that are the same as that one, itself too; only itself at the output."""
    if layer == network.layers - 1:
        return (unit,)
    parameters = Parameters(network, theta)
    into, b, out = parameters.W[layer], parameters.b[layer][0], parameters.W[layer + 1]
    same = (into == into[:, unit : unit + 1]).all(axis=0) & (b == b[unit]) & (out == out[unit]).all(axis=1)
    return tuple(np.flatnonzero(same).tolist())


def groups(network: Network, theta: Array, layer: int) -> tuple[tuple[int, ...], ...]:
    """Return the groups of two or more units of a layer that are the same."""
    found, seen = [], set[int]()
    for unit in range(network.units[layer]):
        if unit not in seen:
            group = twins(network, theta, layer, unit)
            seen.update(group)
            if len(group) > 1:
                found.append(group)
    return tuple(found)


def sentence(network: Network, theta: Array) -> str | None:
    """Say which layer has units that are the same, the first one that has; None where none has."""
    for layer in range(network.layers - 1):
        found = groups(network, theta, layer)
        if found and len(found[0]) == network.units[layer]:
            words = mark("All {count} units of layer {layer} are the same, and stay so: it can do what one unit can.")
            return tr(words, count=network.units[layer], layer=layer + 1)
        if found:
            names = ", ".join(str(unit + 1) for unit in found[0])
            return tr("Units {names} of layer {layer} are the same, and stay so.", names=names, layer=layer + 1)
    return None
