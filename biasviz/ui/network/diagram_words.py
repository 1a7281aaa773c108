"""What is said of the drawn network: of the unit, the weight, the input that is pointed at, and of all of it."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.layer.evaluation import ALIVE, DEAD, SATURATED
from biasviz.experiments.network.boundary import points
from biasviz.experiments.network.evaluation import forward
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Network
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.experiments.network.twins import twins
from biasviz.language import mark, tr
from biasviz.patience import Lengthy, at_once
from biasviz.ui.network.diagram_ends import CENSUS, activation_name
from biasviz.ui.network.diagram_scene import Scene, Unit, Weight
from biasviz.words import GUESSING, fixed, grouped, significant

STATES = {ALIVE: mark("alive"), SATURATED: mark("saturated"), DEAD: mark("dead")}
MOST_NAMED = 6
"""Inputs that are said one by one."""
MOST_SAID = 12
"""Biases that are said one by one."""


def unit_name(network: Network, unit: Unit) -> str:
    """Return how a unit is called: layer 1, unit 3; output 2."""
    layer, k = unit
    if layer == network.layers - 1:
        return tr("output unit {k}", k=k + 1) if network.units[-1] > 1 else tr("the output unit")
    return tr("layer {n}, unit {k}", n=layer + 1, k=k + 1)


def shape_words(network: Network) -> str:
    """Return the network as its widths: 2-4-2-1."""
    return "-".join(str(width) for width in network.widths)


def census_words(counts: dict[int, int]) -> str:
    """Say how many units are alive, saturated, dead."""
    total = sum(counts.values())
    parts = ", ".join(tr(words, n=grouped(counts.get(state, 0))) for state, words in CENSUS)
    return tr("{n} units: {parts}", n=grouped(total), parts=parts) if total != 1 else tr("1 unit: {parts}", parts=parts)


def unit_lines(trace: NetworkTrace, shown: Scene, unit: Unit, census: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is said of a unit: its name, the row through it, its gradient, what the rows make of it."""
    layer, k = unit
    network, one = trace.network, trace.one
    z, a = float(one.Z[layer][0, k]), float(one.A[layer][0, k])
    name = unit_name(network, unit)
    f = activation_name(network, layer)
    row = tr("Row {i}: z = {z}, a = {f}(z) = {a}", i=grouped(shown.lab.row + 1), z=fixed(z), f=f, a=fixed(a))
    if network.activation(layer) is None:
        row = tr("Row {i}: z = {z}, a = {a}", i=grouped(shown.lab.row + 1), z=fixed(z), a=fixed(a))
    if shown.veiled:
        return (name[:1].upper() + name[1:], row, tr(GUESSING), *census)
    back = tr("dZ of the row = {dz}", dz=significant(float(one.dZ[layer][0, k]), 4))
    rows = len(trace.rows)
    words = mark("∂L/∂b = {db}, over {rows} rows") if rows != 1 else mark("∂L/∂b = {db}, over one row")
    slope = tr(words, db=significant(float(shown.db[layer][k]), 4), rows=grouped(rows))
    return (name[:1].upper() + name[1:], row, back, slope, *census)


def weight_lines(trace: NetworkTrace, shown: Scene, weight: Weight) -> tuple[str, ...]:
    """Return what is said of a weight."""
    layer, row, k = weight
    names, _ = trace.names
    source = names[row] if layer == 0 else unit_name(trace.network, (layer - 1, row))
    value = float(shown.W[layer][row, k])
    title = tr("W{n}[{i}, {j}]: {source} → {goal}", n=layer + 1, i=row + 1, j=k + 1, source=source,
               goal=unit_name(trace.network, (layer, k)))  # fmt: skip
    if shown.veiled:
        return title, tr("w = {w}", w=significant(value, 4)), tr(GUESSING)
    dW = trace.gradients.W
    if trace.settings.moves == "b":  # then the path does not work it out
        try:
            with at_once():
                dW = trace.seen.dW
        except Lengthy:
            return title, tr("w = {w}", w=significant(value, 4))
    slope = significant(float(dW[layer][row, k]), 4)
    return title, tr("w = {w}", w=significant(value, 4)), tr("∂L/∂w = {slope}", slope=slope)


def input_lines(trace: NetworkTrace, shown: Scene, column: int) -> tuple[str, ...]:
    """Return what is said of an input, or of all of them."""
    if column < 0:
        words = mark("{n} inputs of row {i}")
        return (tr(words, n=grouped(len(shown.x)), i=grouped(shown.lab.row + 1)),)
    value = significant(float(shown.x[column]), 5)
    words = mark("Row {i}: {name} = {x}, standardized") if trace.network.standardized else mark("Row {i}: {name} = {x}")
    return (tr(words, i=grouped(shown.lab.row + 1), name=trace.names[0][column], x=value),)


def twin_lines(trace: NetworkTrace, unit: Unit) -> tuple[str, ...]:
    """Say which other units do the same as one, where some do."""
    layer, k = unit
    others = [other + 1 for other in twins(trace.network, trace.theta, layer, k) if other != k]
    if not others:
        return ()
    if len(others) == 1:
        return (tr("Does the same as unit {other}: equal weights, equal b.", other=others[0]),)
    named = ", ".join(str(other) for other in others[:MOST_SAID]) + (", …" if len(others) > MOST_SAID else "")
    return (tr("Does the same as units {others}: equal weights, equal b.", others=named),)


def hovered_row(trace: NetworkTrace) -> tuple[str, ...]:
    """Return what is said of the row under the pointer: what goes in, what comes out, what was wanted."""
    hover = trace.lab.hover
    if hover is None or hover[0] != "row" or not 0 <= hover[1][0] < trace.n:
        return ()
    row, network = hover[1][0], trace.network
    X, Y = training_rows(network)
    names = trace.names[0]
    found = [tr("Row {i}", i=grouped(row + 1))]
    if len(names) <= MOST_NAMED:
        raw = [float(points(network, k)[row]) for k in range(len(names))]
        found.append(", ".join(f"{name} = {significant(x, 4)}" for name, x in zip(names, raw, strict=True)))
    a = forward(network, trace.theta, X[row : row + 1]).A[-1][0]
    out = ", ".join(fixed(float(v), 3) for v in a[:MOST_SAID])
    wanted = ", ".join(significant(float(v), 4) for v in Y[row][:MOST_SAID])
    found.append(tr("output {a}, target {y}", a=out, y=wanted))
    return tuple(found)


def described(trace: NetworkTrace, shown: Scene, counts: dict[int, int]) -> str:
    """Return the drawing in a few sentences."""
    network, (layer, k) = trace.network, shown.chosen
    first = tr("Network {shape}, step {n}.", shape=shape_words(network), n=grouped(trace.step))
    found = [first, census_words(counts) + "."]
    words = mark("Chosen: {unit}, b = {b}, ∂L/∂b = {slope}, {state}.")
    if shown.veiled:
        words = mark("Chosen: {unit}, b = {b}, {state}.")
    found.append(
        tr(words, unit=unit_name(network, shown.chosen), b=significant(float(shown.b[layer][k]), 4),
           slope=significant(float(shown.db[layer][k]), 4), state=tr(STATES[int(shown.states[layer][k])]))
    )  # fmt: skip
    if len(shown.b[layer]) <= MOST_SAID:
        biases = ", ".join(significant(float(b), 3) for b in shown.b[layer])
        found.append(tr("Biases of layer {n}: {biases}.", n=layer + 1, biases=biases))
    out = ", ".join(significant(float(a), 3) for a in shown.a[-1][:MOST_SAID])
    wanted = ", ".join(significant(float(y), 3) for y in shown.y[:MOST_SAID])
    found.append(tr("Row {i}: output {a}, target {y}.", i=grouped(shown.lab.row + 1), a=out, y=wanted))
    return " ".join(found)


def state_counts(states: tuple[np.ndarray, ...]) -> dict[int, int]:
    """Return how many units are in each state."""
    return {state: int(sum((layer == state).sum() for layer in states)) for state in STATES}


