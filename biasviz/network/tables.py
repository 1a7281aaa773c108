"""What `grad` prints of a network for people: each array with its shape and the NumPy that makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.experiments.network.lines import line
from biasviz.experiments.network.spec import Network
from biasviz.experiments.network.stations import Station, stations
from biasviz.layer_tables import MOST_COLUMNS, head, more, rows, shape
from biasviz.tables import called, columns
from biasviz.words import grouped, significant

if TYPE_CHECKING:
    from biasviz.experiments.network.check import Held
    from biasviz.network.api import NetworkGradient


def network_table(g: NetworkGradient) -> str:
    """Return a step of a network: forward, L, then layer by layer back, with the next b and the check of each."""
    network = g.run.start
    over = {"sum": "summed over", "mean": "averaged over"}[network.reduction]
    m, n = network.layers, "1 row" if len(g.X) == 1 else f"{grouped(len(g.X))} rows"
    chosen = [network.activation(layer) for layer in range(m)]
    named = ", ".join("softmax" if choice is None else called(choice) for choice in chosen)
    arrays = [("X", g.X), ("Y", g.Y)]
    for layer in range(m):
        arrays += [(f"W{layer + 1}", g.W[layer]), (f"b{layer + 1}", g.b[layer])]
    lines = [
        f"{'-'.join(str(width) for width in network.widths)} units: {named},  L = {network.loss} of A{m} and Y, "
        f"{over} {n}",
        ",  ".join(f"{name} {shape(value)}" for name, value in arrays),
    ]
    for station in stations(network)[:-1]:
        lines += _station(g, network, station)
    step = f"{called(g.run.optimizer)}, learning rate {significant(g.run.learning_rate)}"
    return "\n".join([*lines, "", f"next b by {step}"])


def _station(g: NetworkGradient, network: Network, station: Station) -> list[str]:
    made = line(network, station).partition(" = ")[2]
    if station.kind == "L":
        return ["", f"L = {significant(g.L)}   = {made}"]
    layer = station.layer
    value = getattr(g, station.kind)[layer]
    title = f"{station.name} {shape(value)}   = {made}"
    if station.kind != "db":
        return ["", title, *rows(value, "input" if station.kind == "dW" else "row")]
    k = layer + 1
    named = {f"b{k}": g.b, f"db{k}": g.db, f"next b{k}": g.next_b}
    cells = [[name, *map(significant, one[layer][0, :MOST_COLUMNS].tolist())] for name, one in named.items()]
    units = value.shape[1]
    held = [g.check.of("W", layer), g.check.of("b", layer)]
    return ["", title, *columns(head("", units), cells), *more(units), *map(_checked, held)]


def _checked(held: Held) -> str:
    """Return what differences of L say of an array of gradients."""
    if held.light is None:
        return f"check of {held.name}: nothing can be compared here."
    said = {"green": "they agree", "amber": "as close as a difference can tell", "red": "THEY DO NOT AGREE"}
    left_out = f", {grouped(held.kinks)} beside a kink left out" if held.kinks else ""
    return f"check of {held.name}: relative error {significant(held.error, 2)}{left_out}: {said[held.light]}."
