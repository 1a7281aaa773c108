"""What a scene of a lesson keeps from being changed: asked by the one place that edits a run."""

from __future__ import annotations

from collections.abc import Mapping

from biasviz.errors import InputError
from biasviz.experiments.neuron.spec import Choice, Descent, settings
from biasviz.language import mark, tr
from biasviz.state import State

NAMES = {
    "x": mark("x"),
    "y": mark("y"),
    "w": mark("the weight w"),
    "b": mark("the bias b"),
    "activation": mark("the activation"),
    "loss": mark("the loss"),
    "optimizer": mark("the optimizer"),
    "learning_rate": mark("the learning rate"),
    "reduction": mark("the reduction"),
    "moves": mark("what moves"),
    "kink": mark("the slope at a kink"),
    "parameters": mark("the parameters"),
    "W": mark("the weights W"),
    "batch_size": mark("the batch size"),
    "seed": mark("the seed"),
    "hidden": mark("the hidden layers"),
    "activations": mark("the activations"),
    "output": mark("the activation of the output"),
    "init": mark("how weights begin"),
    "scale": mark("the scale of the weights"),
    "shared": mark("the shared bias"),
    "test": mark("the share of held-out rows"),
    "split": mark("the seed of the held-out rows"),
    "standardized": mark("the scale of the inputs"),
    "order": mark("the order of the rows"),
    "skip": mark("the skip connection"),
    "dw": mark("the small change dw"),
    "db": mark("the small change db"),
    "dx": mark("the small change dx"),
    "locks": mark("the padlocks"),
}
"""Settings by their names in settings.FIELDS, as a sentence calls them."""


def locked(state: State) -> tuple[str, ...]:
    """Return the settings that the scene of an open lesson has locked."""
    return () if state.lesson is None else state.lesson.scene.locked


def refuse_locked(state: State, before: Descent, after: Descent) -> None:
    """Raise InputError where an edit changes a setting that is locked in the scene."""
    for name in locked(state):
        if _part(name, before) != _part(name, after):
            raise InputError(
                tr("{setting} is locked in this scene: press PageDown to go on, or leave the lesson.",
                   setting=tr(NAMES[name]))
            )  # fmt: skip


def refuse_changes(state: State, old: Mapping[str, object], new: Mapping[str, object]) -> None:
    """Raise InputError where an edit changes a setting that is locked in the scene.

    Args:
        state: before it.
        old: the settings before, by the names that files have for them.
        new: those after.

    """
    for name in locked(state):
        if old[name] != new[name]:
            raise InputError(
                tr("{setting} is locked in this scene: press PageDown to go on, or leave the lesson.",
                   setting=tr(NAMES[name]))
            )  # fmt: skip


def _part(name: str, run: Descent) -> object:
    found = settings(run)
    if name == "parameters":
        choices = (value for value in found.values() if isinstance(value, Choice))
        return {choice.id: choice.parameters for choice in choices if choice.parameters}
    value = found[name]
    return value.id if isinstance(value, Choice) else value
