"""The switches of the Shape X-ray."""

from __future__ import annotations

from biasviz.experiments.layer.xray import MOST_STEPS, PRESETS, XRay, switched
from biasviz.hints import one_of
from biasviz.language import tr
from biasviz.state import State, with_batch
from biasviz.updates.batch import choose_reduction, lab_of


def set_xray(state: State, **switches: object) -> State:
    """Set switches by their names in `XRay`; "reduction" is the layer's own.

    Raises:
        InputError: for a switch or a value that is not known.

    """
    reduction = switches.pop("reduction", None)
    changed = with_batch(state, xray=switched(lab_of(state).xray, **switches))
    if reduction is None or reduction == lab_of(changed).run.start.reduction:
        return changed
    return choose_reduction(with_batch(changed, xray=switched(lab_of(changed).xray, line=-1)), str(reduction))


def switch(state: State, name: str, value: object) -> State:
    """Set one switch, as `set_xray` does."""
    return set_xray(state, **{name: value})


def choose_preset(state: State, id: str) -> State:
    """Write the step in a way worth seeing; whether it is run on stays."""
    _, switches = PRESETS[one_of(tr("setting"), id, PRESETS)]
    right = {name: value for name, value in vars(XRay()).items() if name != "steps"}
    return set_xray(state, **(right | dict(switches)))


def chosen_preset(state: State) -> str:
    """Return the setting worth seeing that is chosen, or ""."""
    lab = lab_of(state)
    shown = vars(lab.xray) | {"reduction": lab.run.start.reduction}
    looking = {"line": lab.xray.line, "steps": lab.xray.steps}
    for id, (_, switches) in PRESETS.items():
        if shown == shown | vars(XRay()) | looking | dict(switches):
            return id
    return ""


def look_at_line(state: State, line: int) -> State:
    """Look at a line of the code; −1 for the first that is not right."""
    return set_xray(state, line=line)


def run_on(state: State, on: bool) -> State:
    """Run the lines on for many steps, or show one only."""
    return set_xray(state, steps=MOST_STEPS if on else 0)
