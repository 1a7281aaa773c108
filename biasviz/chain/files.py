r"""Scenario files of the Chain lab: single neurons, one after the other.

    schema = 1
    kind = "scenario"
    lab = "chain"
    group = "Bricks"               # one of files.GROUPS_OF["chain"]; order, title and watch as for a neuron

    [start]                        # x, y, w, b, activation and loss must be there
    x = 1.5                        # a⁰
    y = 1
    depth = 3                      # neurons; without it a list tells how many, and 1 is the default
    w = [0.8, -1.2, 2]             # one for each neuron, that of the input first, or one for all; so b, dw and db
    b = 0
    activation = "sigmoid"         # or one for each; with parameters { id = "elu", alpha = 0.5 }
    loss = "half_mse"              # or "mse"
    skip = false                   # whether a goes around every neuron too
    dw = [0.1, 0, 0]               # small changes, 0 by default
    db = 0
    dx = 0.2
    locks = ["b1", "a3"]           # what is held: w, b or a (what comes in) of a neuron, from 1

    [shown]                        # optional, what is looked at: chain/shown.py

    [expect]                       # optional: what the tests assert
    dz_dw = 1.5
    dC_db_first = "−7.79486·10⁻¹⁴"

A file that was saved may have [loaded], where Reset goes back to, with the fields of [start]. Names in `expect`:
EXPECTED.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from biasviz.chain.settings import FIELDS, NEEDED, setup
from biasviz.chain.shown import shown_in
from biasviz.errors import InputError
from biasviz.expectations import expectations, numbers_of
from biasviz.experiments.chain.lab import ChainLab, opened, stations_of
from biasviz.experiments.chain.spec import DEEPEST, Setup
from biasviz.files import Header, LabScenario
from biasviz.language import tr
from biasviz.tomlfile import Reader

NUMBERS = (
    "C", "dz_dw", "da_db", "dC_dz", "dC_dw", "mixed", "table_dz_dw", "table_dC_dw",
    "dw_a", "db", "w_da", "dz", "dw_da", "bent", "true", "missing", "halved", "reading", "moves", "terms",
    "term_count", "factor", "blamed", "zeros",
)  # fmt: skip
WORDS = ("verdict", "light", "dC_db_first", "dC_db_last", "ratio", "product")
EXPECTED = NUMBERS + WORDS
"""What `expect` may name.

Of the neuron that is looked at: ∂z/∂w, ∂C/∂z, ∂C/∂w; `da_db` and `mixed`, the derivatives of what comes in and of ∂C/∂w
by the bias that moves, and the tables over that bias from −2 to 2; the bricks, `halved` being what is missing when all
is halved; what the padlocks read; moves and terms of the whole formula, and how many terms stand at the place in time.
Of the chain: the mean factor, the neuron to blame, how many ∂C/∂b are exactly 0, the id of the verdict and the light.
Numbers that may be beyond any float are words as they are read: ∂C/∂b of the first and the last neuron, the ratio of
the verdict, and what the walk back has multiplied so far."""
LONGEST = stations_of(DEEPEST, 0, 0) - 1
"""Steps of the longest walk."""


@dataclass(frozen=True)
class ChainScenario(LabScenario):
    """A scenario of the Chain lab, whole."""

    shown: ChainLab

    @property
    def setup(self) -> Setup:
        """What it starts with."""
        return self.shown.run


def scenario(read: Reader, data: Mapping[str, Any], head: Header, folder: Path | None) -> ChainScenario:
    """Return the scenario of a file whose head has been read. Raises InputError for what is wrong with the rest."""
    run = setup_of(read, data["start"])
    loaded = setup_of(read, data["loaded"], "loaded") if "loaded" in data else run
    lab = replace(opened(head.id, run, head.title, head.watch), loaded=loaded)
    lab = shown_in(read, data.get("shown", {}), lab)
    expect = expectations(read, data.get("expect", {}), NUMBERS, WORDS, numbers_of, LONGEST)
    return ChainScenario(**vars(head), shown=lab, expect=expect)


def setup_of(read: Reader, start: object, name: str = "start") -> Setup:
    """Return what a table with the fields of [start] tells."""
    table = read.table(name, start)
    read.names(table, FIELDS, name)
    for field in NEEDED:
        if field not in table:
            words = tr("{field} is missing in [{name}]: it needs {start}.", field=field, name=name,
                       start=", ".join(NEEDED))  # fmt: skip
            read.wrong(name, words)
    try:
        return setup(table)
    except InputError as error:
        read.wrong(blamed(str(error), table) or name, str(error), name)


def blamed(sentence: str, table: Mapping[str, Any]) -> str:
    """Return the field of a table that a sentence on what is wrong is about, or ""."""
    return next((word for word in re.findall(r"[A-Za-z_]+", sentence) if word in table), "")
