"""A training as NumPy: the derivatives by hand, station by station as on the screen."""

from __future__ import annotations

import re

from biasviz.experiments.network.lines import helpers, line, update_lines
from biasviz.experiments.network.stations import stations
from biasviz.network.program import Program
from biasviz.network.program_parts import Dialect, asserts, data, loop, memory, parameters, text_of

NUMPY = Dialect("np.array({})", "np.zeros_like({})", one_shared=False)


def write(found: Program) -> str:
    """Return the program."""
    network, settings = found.network, found.settings
    worked = [s for s in stations(network)[:-1] if s.kind != "dW" or settings.moves != "b"]
    inside = [*(line(network, station) for station in worked), *updates(found)]
    head = [found.title(), "import numpy as np", *helpers(inside)]
    head = sorted(head, key=lambda text: not text.startswith(("#", "import")))
    start = [*parameters(found, NUMPY), *memory(found, NUMPY)]
    start += [f"lr, n = {settings.learning_rate!r}, len(X)"]
    return text_of([head, data(found, NUMPY), start, loop(found, inside), asserts(found, NUMPY)])


def updates(found: Program) -> list[str]:
    """Return the lines of the update; weights that have moved more or fewer steps than biases count their own."""
    layers, settings = range(found.network.layers), found.settings
    of_w, of_b = found.turns
    lines = []
    for letter in ("w", "b"):
        if settings.moves not in (letter, "both"):
            continue
        part = update_lines(settings, layers, letter)
        if letter == "w" and settings.moves == "both" and of_w != of_b:
            part = [re.sub(r"\bt\b", f"(t {'+' if of_w > of_b else '-'} {abs(of_w - of_b)})", text) for text in part]
        lines += part
    return lines
