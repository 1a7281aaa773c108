"""The labs of the program: one row each, from which everything finds what knows a lab.

A row names its modules instead of importing them: what a lab that was never opened would need is never imported.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from biasviz.language import mark


@dataclass(frozen=True)
class Lab:
    """A lab, and where each of its parts is: a module, or something in it after a colon.

    Attributes:
        title, question: its name, and the question that it answers.
        first: the scenario with which it opens the first time.
        groups: of its scenarios, in the order of its menu.
        own_tables: tables that only its files have.
        rules: how time goes on in it: toggle_play, pause, step, step_back, quarter, scrub, reset, advance.
        trace: (lab) ↦ the lab evaluated.
        timing: (trace) ↦ what the transport bar shows of it.
        ahead: (trace) works out what takes long, or raises Lengthy; "" where nothing does.
        stage: (window) ↦ its views; "" for the one that the window is built with.
        scenario: (reader, data, head, folder) ↦ the scenario of a file.
        tables: (lab, folder) ↦ the tables of a file.
        changed: (before, after) ↦ the words for what a deed has changed, or None.
        code: module with parts_of(lab) and lab_of(id, parts): a short code from a lab, and back.
        scene: module with what the scenes of lessons need: begun(read, table, lab), answer(lab, predict), and the
            names PREDICTED, SETTINGS and EXPECTED.
        columns: module with tables(lab, order) and head(lab, order): what a table that is exported has, and what JSON
            tells of it; "" where there is none.
        contents: what such tables can show, the usual one first, of those in `sharing.order.WHAT`.
        numbers: (state, trace) ↦ the numbers of the present step, tab-separated.
        program: (lab, framework, step or None) ↦ what is shown as code to paste and run; "" where there is none.

    """

    title: str
    question: str
    first: str
    groups: tuple[str, ...]
    own_tables: tuple[str, ...]
    rules: str
    trace: str
    timing: str
    ahead: str = ""
    stage: str = ""
    scenario: str = ""
    tables: str = ""
    changed: str = ""
    code: str = ""
    scene: str = ""
    columns: str = ""
    contents: tuple[str, ...] = ("run", "curve")
    numbers: str = ""
    program: str = ""

    def part(self, name: str) -> Any:
        """Return a part by the name of its field, imported now if it was never needed."""
        module, _, inner = str(getattr(self, name)).partition(":")
        found = import_module(module)
        return getattr(found, inner) if inner else found


LABS = {
    "neuron": Lab(
        mark("Neuron"), mark("One neuron: what is dL/db, and why is it so small?"), "first-slope",
        (mark("First steps"), mark("Saturation"), mark("Dead ReLU"), mark("Learning rate"), mark("Losses"),
         mark("Batches")),
        ("rival", "ghost"),
        rules="biasviz.updates.running",
        trace="biasviz.experiments.neuron.trace:NeuronTrace",
        timing="biasviz.ui.neuron.timing:timing_of_neuron",
        columns="biasviz.sharing.neuron_tables",
        numbers="biasviz.ui.neuron.readout_content:as_text",
        program="biasviz.sharing.code:program",
    ),
    "batch": Lab(
        mark("Batch"), mark("A layer on a batch of rows: why do we sum over axis 0?"), "sum-over-rows",
        (mark("Sum and mean"), mark("Shapes"), mark("Dead rows"), mark("Shared bias"), mark("Many rows")),
        ("data", "loaded_data"),
        rules="biasviz.updates.summing",
        trace="biasviz.experiments.layer.trace:BatchTrace",
        ahead="biasviz.experiments.layer.ahead:look_ahead",
        timing="biasviz.ui.batch.timing:timing_of_batch",
        stage="biasviz.ui.batch.stage:BatchStage",
        scenario="biasviz.layer_files:scenario",
        tables="biasviz.layer_document:tables_of",
        changed="biasviz.layer_history:changed",
        code="biasviz.layer_code",
        scene="biasviz.layer_scene",
        numbers="biasviz.layer_numbers:numbers",
    ),
    "network": Lab(
        mark("Network"), mark("Layers forward and back: where do db1 and db2 come from, and who is dead?"),
        "two-layers",
        (mark("Two layers"), mark("The step left out"), mark("Networks that do not learn"), mark("What moves"),
         mark("Data sets")),
        ("data", "loaded_data"),
        rules="biasviz.updates.training",
        trace="biasviz.experiments.network.trace:NetworkTrace",
        ahead="biasviz.experiments.network.ahead:look_ahead",
        timing="biasviz.ui.network.timing:timing_of_network",
        stage="biasviz.ui.network.stage:NetworkStage",
        scenario="biasviz.network.files:scenario",
        tables="biasviz.network.document:tables_of",
        changed="biasviz.network.history:changed",
        code="biasviz.network.code",
        scene="biasviz.network.scene",
        columns="biasviz.network.columns",
        numbers="biasviz.network.numbers:numbers",
        program="biasviz.network.program:program",
    ),
    "chain": Lab(
        mark("Chain"), mark("One neuron a layer: why is b missing in ∂z/∂w and present in ∂C/∂w?"),
        "missing-b",
        (mark("Where b is"), mark("Bricks"), mark("Depth")), (),
        rules="biasviz.updates.walking_back",
        trace="biasviz.experiments.chain.trace:ChainTrace",
        timing="biasviz.ui.chain.timing:timing_of_chain",
        stage="biasviz.ui.chain.stage:ChainStage",
        scenario="biasviz.chain.files:scenario",
        tables="biasviz.chain.document:tables_of",
        changed="biasviz.chain.history:changed",
        code="biasviz.chain.code",
        scene="biasviz.chain.scene",
        columns="biasviz.chain.columns",
        contents=("neurons", "curve"),
        numbers="biasviz.chain.numbers:numbers",
        program="biasviz.chain.program:program",
    ),
}  # fmt: skip
"""In the order of the tabs; a state has a field of the same name for each."""
