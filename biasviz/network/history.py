"""What a deed has changed in the Network lab, in words."""

from __future__ import annotations

from biasviz import lab_history
from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.spec import SETTINGS, Edit, Network, settings_at
from biasviz.lab_history import VIEW_OF_B, changed_batch
from biasviz.language import mark, tr

NAMES = {
    "learning_rate": mark("learning rate"),
    "optimizer": mark("optimizer"),
    "moves": mark("what moves"),
    "batch_size": mark("rows of a step"),
}
"""What holds for the steps to come."""
NETWORK = {
    "output": mark("activation of the output"),
    "loss": mark("loss"),
    "reduction": mark("reduction"),
    "shared": mark("shared bias"),
    "test": mark("rows that are held out"),
    "split": mark("rows that are held out"),
    "standardized": mark("scale of the inputs"),
}
"""What makes another network; where a deed changes several it is called by the first of them."""
LOOKS = (
    (mark("step"), ("place",)),
    (mark("page"), ("page",)),
    (mark("bias that is looked at"), ("layer", "unit")),
    (mark("row that is looked at"), ("row",)),
    (mark("picture of what comes out"), ("plane", "of_unit", "marked")),
    (VIEW_OF_B, ("window",)),
    (mark("speed"), ("speed",)),
)
"""What is looked at, with its words; to scroll through the rows is no deed."""
BIASES, WEIGHTS, SEED = mark("biases"), mark("weights"), mark("seed")


def changed(old: NetworkLab, new: NetworkLab) -> str | None:
    """Return the words for what a deed has changed, or None for what is none: a pause, a look in passing."""
    return lab_history.changed(old, new, _changed_run, LOOKS)


def _changed_run(before: NetworkLab, after: NetworkLab) -> str | None:
    """Return what is set differently from how it was where the training was, or None."""
    old, new = before.run, after.run
    if old == new:
        return None
    if old.start != new.start:
        return _changed_network(old.start, new.start)
    if old.order != new.order:
        return mark("order of the rows")
    was, now = settings_at(old, before.step), settings_at(new, before.step)
    found = [name for name in SETTINGS if getattr(was, name) != getattr(now, name)]
    if found:
        return NAMES[found[0]]
    fresh = [edit for edit in new.edits if edit not in old.edits]
    return _placed(fresh, new.start) if fresh else mark("what was changed on the way")


def _placed(edits: list[Edit], network: Network) -> str:
    """Return what was set where a training had come to: one bias, one weight, or the bias of a whole layer."""
    last = edits[-1]
    if last.name in SETTINGS or not isinstance(last.value, tuple):
        return NAMES[last.name]
    place = [int(v) for v in last.value[:-1]]
    return _weight(*place) if last.name == "weight" else _bias(network, *place)


def _bias(network: Network, layer: int, unit: int) -> str:
    if network.shared:
        return tr("bias b{layer}", layer=layer + 1)
    return tr("bias b{layer}[{unit}]", layer=layer + 1, unit=unit + 1)


def _weight(layer: int, row: int, unit: int) -> str:
    return tr("weight W{layer}[{row}, {unit}]", layer=layer + 1, row=row + 1, unit=unit + 1)


def _changed_network(old: Network, new: Network) -> str:
    if old.batch != new.batch:
        return changed_batch(old.batch, new.batch)
    if len(old.hidden) != len(new.hidden):
        return mark("hidden layers")
    for layer, (before, after) in enumerate(zip(old.hidden, new.hidden, strict=True), 1):
        if before.units != after.units:
            return tr("units of layer {layer}", layer=layer)
        if before.activation != after.activation:
            return tr("activation of layer {layer}", layer=layer)
    for name, words in NETWORK.items():
        if getattr(old, name) != getattr(new, name):
            return words
    if old.init != new.init:
        return SEED if old.init.seed != new.init.seed else WEIGHTS
    if old.biases != new.biases:
        return _changed_biases(old, new)
    return _changed_weights(old, new)


def _changed_biases(old: Network, new: Network) -> str:
    places = [
        (layer, unit)
        for layer, (before, after) in enumerate(zip(old.biases, new.biases, strict=True))
        for unit, (a, b) in enumerate(zip(before, after, strict=True))
        if a != b
    ]
    one = len(places) == 1 or (new.shared and len({layer for layer, _ in places}) == 1)
    return _bias(new, *places[0]) if one else BIASES


def _changed_weights(old: Network, new: Network) -> str:
    """Return which weight was set, where it is one; of weights that were drawn the first to be set by hand."""
    from biasviz.experiments.network.initial import weights_of

    places = [
        (layer, int(row), int(unit))
        for layer, (before, after) in enumerate(zip(weights_of(old), weights_of(new), strict=True))
        for row, unit in zip(*(before != after).nonzero(), strict=True)
    ]
    return _weight(*places[0]) if len(places) == 1 else WEIGHTS
