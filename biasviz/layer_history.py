"""What a deed has changed in the Batch lab, in words."""

from __future__ import annotations

from itertools import pairwise

from biasviz import lab_history
from biasviz.experiments.layer import sharing_path
from biasviz.experiments.layer.lab import BatchLab
from biasviz.experiments.layer.path import layer_at
from biasviz.experiments.layer.sharing import Sharing
from biasviz.experiments.layer.spec import Training
from biasviz.lab_history import VIEW_OF_B, changed_batch
from biasviz.language import mark

SETTINGS = {
    "learning_rate": mark("learning rate"),
    "optimizer": mark("optimizer"),
    "moves": mark("what moves"),
    "batch_size": mark("rows of a step"),
    "seed": mark("seed"),
    "activation": mark("activation"),
    "loss": mark("loss"),
    "reduction": mark("reduction"),
    "kink": mark("slope at a kink"),
    "weights": mark("weights W"),
    "bias": mark("bias b"),
}
"""Every setting of a training but its batch; where a deed changes several it is called by the first of them."""
PAIRS = {("activation", "loss"): mark("activation and loss")}
LOOKS = (
    (mark("step"), ("place", "shared_place")),
    (mark("page"), ("page",)),
    (mark("neuron"), ("neuron",)),
    (mark("shapes"), ("xray",)),
    (mark("random minibatches"), ("draws",)),
    (VIEW_OF_B, ("window",)),
    (mark("speed"), ("speed",)),
    (mark("what the learning rate does"), ("keeps_movement",)),
)
"""What is looked at, with its words; to scroll through the rows is no deed."""
SHARED = {
    "reduction": mark("reduction"), "learning_rate": mark("learning rate"), "activation": mark("activation"),
    "groups": mark("what shares a bias"), "bias": mark("bias b"),
}  # fmt: skip
"""Settings of the page of shared biases that have a name; the others make another picture, or other units."""


def changed(old: BatchLab, new: BatchLab) -> str | None:
    """Return the words for what a deed has changed, or None for what is none: a pause, a look in passing."""
    return lab_history.changed(old, new, _changed_settings, LOOKS)


def _changed_settings(old: BatchLab, new: BatchLab) -> str | None:
    if old.run != new.run:
        return _changed_run(old, new.run)
    return _changed_sharing(old, new.sharing) if old.sharing != new.sharing else None


def _changed_run(lab: BatchLab, run: Training) -> str:
    """Return what is set differently from where the training was."""
    here, start = layer_at(lab.run, lab.training_clock.step), run.start
    if here.batch != start.batch:
        return changed_batch(here.batch, start.batch)
    before = {**vars(here), **vars(lab.run)}
    after = {**vars(start), **vars(run)}
    found = [name for name in SETTINGS if before[name] != after[name]] or ["bias"]
    if "reduction" in found:  # the learning rate may go with it
        return SETTINGS["reduction"]
    return next((PAIRS[pair] for pair in pairwise(found[:2]) if pair in PAIRS), SETTINGS[found[0]])


def _changed_sharing(lab: BatchLab, new: Sharing) -> str:
    old = lab.sharing
    if old.kind != new.kind:
        return mark("what shares")
    if old.spec == new.spec:
        return mark("bias that is looked at")
    path = sharing_path.path_of(old.spec)
    here = vars(path.at(path.reach(int(lab.shared_place + 1e-9))))
    found = [name for name, value in vars(new.spec).items() if value != here[name]]
    if "seed" in found or not set(found) <= set(SHARED):
        return mark("filters and pictures") if new.kind == "convolution" else mark("units")
    return next((SHARED[name] for name in SHARED if name in found), SHARED["bias"])
