"""What a deed has changed in the Chain lab, in words."""

from __future__ import annotations

from biasviz import lab_history
from biasviz.experiments.chain.lab import ChainLab
from biasviz.experiments.chain.spec import Chain, Setup
from biasviz.lab_history import VIEW_OF_B
from biasviz.language import mark, tr

CHAIN = {
    "loss": mark("loss"),
    "skip": mark("skip connection"),
    "x": mark("input x"),
    "y": mark("target y"),
}
"""What is of the whole chain; where a deed changes several it is called by the first of them."""
LINK = {
    "activation": (mark("activation of neuron {n}"), mark("activations")),
    "w": (mark("weight w{n}"), mark("weights")),
    "b": (mark("bias b{n}"), mark("biases")),
}
"""What is of a neuron: where one was changed, and where several were."""
LOOKS = (
    (mark("step"), ("place", "question_place", "depth_place")),
    (mark("page"), ("page",)),
    (mark("neuron that is looked at"), ("link",)),
    (mark("bias that moves"), ("mover",)),
    (mark("all neurons alike"), ("together",)),
    (mark("how weights are drawn"), ("draw",)),
    (VIEW_OF_B, ("window",)),
    (mark("speed"), ("speed",)),
)
"""What is looked at, with its words."""


def changed(old: ChainLab, new: ChainLab) -> str | None:
    """Return the words for what a deed has changed, or None for what is none: a pause, a look in passing."""
    return lab_history.changed(old, new, _changed_run, LOOKS)


def _changed_run(before: ChainLab, after: ChainLab) -> str | None:
    old, new = before.run, after.run
    if old == new:
        return None
    if old.chain != new.chain:
        return _changed_chain(old.chain, new.chain)
    if old.nudges != new.nudges:
        return _changed_nudges(old, new)
    others = sorted(old.locks ^ new.locks)
    return tr("padlock of {name}", name=_name(*others[0])) if len(others) == 1 else mark("padlocks")


def _changed_chain(old: Chain, new: Chain) -> str:
    if old.depth != new.depth:
        return mark("depth")
    for name, words in CHAIN.items():
        if getattr(old, name) != getattr(new, name):
            return words
    for name, (one, several) in LINK.items():
        pairs = zip(old.links, new.links, strict=True)
        places = [n for n, (a, b) in enumerate(pairs, 1) if getattr(a, name) != getattr(b, name)]
        if places:
            return tr(one, n=places[0]) if len(places) == 1 else several
    raise ValueError("two chains that differ in nothing")


def _changed_nudges(old: Setup, new: Setup) -> str:
    found = ["dx"] if old.nudges.dx != new.nudges.dx else []
    for name in ("dw", "db"):
        pairs = zip(getattr(old.nudges, name), getattr(new.nudges, name), strict=True)
        found += [f"{name}{n}" for n, (a, b) in enumerate(pairs, 1) if a != b]
    return tr("small change {name}", name=found[0]) if len(found) == 1 else mark("small changes")


def _name(lock: str, link: int) -> str:
    """Return what a padlock is of: w2, b2, and of what comes in a1, or x."""
    return f"{lock}{link + 1}" if lock != "a" else f"a{link}" if link else "x"
