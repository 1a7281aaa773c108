"""The page of shared biases: what shares, and how. Editing starts anew from where b is."""

from __future__ import annotations

from dataclasses import replace

from biasviz.counts import whole
from biasviz.errors import InputError
from biasviz.experiments.layer import convolution, shared
from biasviz.experiments.layer.convolution import LIMITS, NAMES, Convolution
from biasviz.experiments.layer.lab import BatchLab
from biasviz.experiments.layer.shared import EXAMPLES, MAZUR, Units, seeded
from biasviz.experiments.layer.sharing import KINDS, Sharing, Spec, addends
from biasviz.experiments.layer.sharing_path import path_of
from biasviz.experiments.neuron.spec import choose_activation as activation_choice
from biasviz.experiments.neuron.spec import number, positive
from biasviz.hints import one_of
from biasviz.language import tr
from biasviz.state import State, with_batch
from biasviz.updates.batch import lab_of

FIRST_ROWS, FIRST_UNITS = 4, 6
"""Rows and units of the seeded layer when it is first chosen."""


def here_of(lab: BatchLab) -> Spec:
    """Return what is looked at, with the biases that its steps have come to."""
    path = path_of(lab.sharing.spec)
    here = path.at(path.reach(int(lab.shared_place + 1e-9)))
    try:
        return _checked(here)
    except InputError:  # they have run away to where none can be set
        return lab.sharing.spec


def _checked(spec: Spec) -> Spec:
    return convolution.checked(spec) if isinstance(spec, Convolution) else shared.checked(spec)


def _with(sharing: Sharing, spec: Spec) -> Sharing:
    if isinstance(spec, Convolution):
        return replace(sharing, convolution=spec, filter=min(sharing.filter, spec.filters - 1))
    return replace(sharing, units=spec, unit=min(sharing.unit, spec.units - 1))


def _edit(state: State, spec: Spec) -> State:
    """Start anew with this; what has fallen stays fallen where as much falls as before."""
    lab = lab_of(state)
    if spec == here_of(lab):
        return state
    part = lab.shared_place - int(lab.shared_place + 1e-9) if addends(spec) == addends(lab.sharing.spec) else 0.0
    sharing = _with(lab.sharing, _checked(spec))
    return with_batch(state, sharing=sharing, shared_place=max(0.0, part), hover=None, note=None)


def _of_convolution(state: State) -> Convolution:
    here = here_of(lab_of(state))
    if not isinstance(here, Convolution):
        raise RuntimeError("the convolution is not open")
    return here


def _of_units(state: State) -> Units:
    here = here_of(lab_of(state))
    if not isinstance(here, Units):
        raise RuntimeError("the units are not open")
    return here


def choose_kind(state: State, id: str) -> State:
    """Look at the convolution, or at units that share; its time begins."""
    kind, lab = one_of(tr("kind"), id, KINDS), lab_of(state)
    if kind == lab.sharing.kind:
        return state
    moved = _with(lab.sharing, here_of(lab))
    return with_batch(
        state, sharing=replace(moved, kind=kind), shared_place=0.0, playing=False, hover=None, note=None
    )


def choose_bias(state: State, index: int) -> State:
    """Look at the bias of another filter, or of another unit."""
    lab = lab_of(state)
    sharing = lab.sharing
    if sharing.kind == "convolution":
        found = replace(sharing, filter=max(0, min(int(index), sharing.convolution.filters - 1)))
    else:
        found = replace(sharing, unit=max(0, min(int(index), sharing.units.units - 1)))
    return with_batch(state, sharing=found)


def set_bias(state: State, value: float) -> State:
    """Set the bias that is looked at; of units that share, for all of them."""
    lab = lab_of(state)
    here, sharing, b = here_of(lab), lab.sharing, number("b", value)
    if isinstance(here, Convolution):
        bias = tuple(b if j == sharing.chosen else old for j, old in enumerate(here.bias))
    else:
        members = here.members[sharing.chosen]
        bias = tuple(b if u in members else old for u, old in enumerate(here.bias))
    return with_batch(_edit(state, replace(here, bias=bias)), playing=False)


def set_learning_rate(state: State, value: float) -> State:
    """Set the learning rate."""
    return _edit(state, replace(here_of(lab_of(state)), learning_rate=positive(tr("learning rate"), value)))


def choose_reduction(state: State, id: str) -> State:
    """Choose sum or mean; the learning rate goes with it where the movement is kept."""
    lab = lab_of(state)
    here, chosen = here_of(lab), one_of(tr("reduction"), id, convolution.REDUCTIONS)
    if chosen == here.reduction:
        return state
    count = here.positions if isinstance(here, Convolution) else here.rows
    factor = (count if chosen == "mean" else 1 / count) if lab.keeps_movement else 1.0
    return _edit(state, replace(here, reduction=chosen, learning_rate=here.learning_rate * factor))


def choose_activation(state: State, id: str) -> State:
    """Choose the activation, with its default parameters."""
    return _edit(state, replace(here_of(lab_of(state)), activation=activation_choice(id)))


# The convolution


def set_count(state: State, name: str, value: float) -> State:
    """Set one of LIMITS of the convolution, such as the number of images."""
    here, count = _of_convolution(state), whole(tr(NAMES[name]), value, LIMITS[name].low, LIMITS[name].high)
    if name == "filters":
        return _edit(state, replace(here, bias=(*here.bias, 0.0, 0.0, 0.0, 0.0)[:count]))
    changes: dict[str, int] = {name: count}
    return _edit(state, replace(here, **changes))  # type: ignore[arg-type]


def choose_channels(state: State, id: str) -> State:
    """Choose 1 or 3 channels."""
    return _edit(state, replace(_of_convolution(state), channels=int(one_of(tr("channels"), id, convolution.CHANNELS))))


def choose_picture(state: State, id: str) -> State:
    """Choose what the images show."""
    return _edit(state, replace(_of_convolution(state), picture=id))


def choose_target(state: State, id: str) -> State:
    """Choose what the maps should be."""
    return _edit(state, replace(_of_convolution(state), target=id))


# Units that share


def choose_example(state: State, id: str) -> State:
    """Choose which units there are."""
    example = one_of(tr("example"), id, EXAMPLES)
    return _edit(state, MAZUR if example == "mazur" else seeded(FIRST_ROWS, FIRST_UNITS, 0))


def draw_units(state: State, rows: float, units: float, seed: float) -> State:
    """Draw the layer anew with so many rows and units; who shares with whom stays for the units that stay."""
    here = _of_units(state)
    drawn = seeded(rows, units, seed)
    kept = (here.seed is not None) * min(here.units, drawn.units)
    return _edit(
        state,
        replace(
            drawn, activation=here.activation, reduction=here.reduction, learning_rate=here.learning_rate,
            bias=here.bias[:kept] + drawn.bias[kept:], groups=here.groups[:kept] + drawn.groups[kept:],
        ),
    )  # fmt: skip


def share(state: State, way: str) -> State:
    """Let the units share in one of WAYS."""
    return _edit(state, shared.shared_as(_of_units(state), way))


def join(state: State, unit: int) -> State:
    """Let a unit take part in the next of the biases that are there, or have its own after the last of them."""
    here = _of_units(state)
    if not 0 <= unit < here.units:
        return state
    others = list(dict.fromkeys(g for u, g in enumerate(here.groups) if u != unit))
    now, alone = here.groups[unit], max(here.groups) + 1
    place = others.index(now) + 1 if now in others else 0
    after = others[place] if place < len(others) else alone
    groups = (*here.groups[:unit], after, *here.groups[unit + 1 :])
    b = here.bias[here.groups.index(after)] if after in others else here.bias[unit]
    bias = (*here.bias[:unit], b, *here.bias[unit + 1 :])
    return choose_bias(_edit(state, replace(here, groups=groups, bias=bias)), unit)
