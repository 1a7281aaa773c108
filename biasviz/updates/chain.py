"""What fixes the chain of the Chain lab, its small changes and its padlocks, and what of it is looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from biasviz.counts import MOST_SEED, whole
from biasviz.errors import InputError
from biasviz.experiments.chain import spec
from biasviz.experiments.chain.lab import LARGEST_SCALE, ChainLab, Draw, opened
from biasviz.experiments.chain.nudges import scaled
from biasviz.experiments.chain.spec import LARGEST, LARGEST_NUDGE, LOCKS, LOSSES, Chain, Setup
from biasviz.experiments.neuron.spec import choose_activation as activation_choice
from biasviz.experiments.neuron.spec import number
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.state import State, with_chain, with_lab
from biasviz.updates.locking import refuse_changes

DIGITS = 4
"""Decimals of weights that are drawn, so that what is shown is what they are."""


def load(state: State, scenario: str, setup: Setup, title: str = "", watch: str = "", page: str = "") -> State:
    """Open a scenario in the Chain lab. Raises InputError for numbers that are not allowed."""
    spec.check(setup)
    speed = state.chain.speed if state.chain is not None else 2.0
    lab = opened(scenario, setup, title, watch)
    return with_lab(state, "chain", replace(lab, speed=speed, page=page or lab.page))


def lab_of(state: State) -> ChainLab:
    """Return the Chain lab, which is open."""
    if state.chain is None:
        raise RuntimeError("the Chain lab is not open")
    return state.chain


def edit(state: State, setup: Setup) -> State:
    """Take another chain, other small changes or other padlocks; the walk stays where it is.

    Raises InputError for what is not allowed, or what the scene has locked.
    """
    lab = lab_of(state)
    if setup == lab.run:
        return state
    spec.check(setup)
    refuse_changes(state, spec.settings(lab.run), spec.settings(setup))
    top, was = setup.chain.depth - 1, lab.run.chain.depth - 1
    # Who looks at the output goes on looking at it.
    link, mover = (top if k == was else min(k, top) for k in (lab.link, lab.mover))
    return with_chain(state, run=setup, link=link, mover=mover, hover=None, over=None, note=None)


def _edit_chain(state: State, chain: Chain) -> State:
    return edit(state, spec.fitted(lab_of(state).run, chain))


def _edit_link(state: State, link: int, **changes: object) -> State:
    """Change a neuron, or all of them where they go together."""
    lab = lab_of(state)
    chain = lab.run.chain
    _neuron(chain, link)
    change = spec.with_all(chain, **changes) if lab.together else spec.with_link(chain, link, **changes)
    return _edit_chain(state, change)


def _neuron(chain: Chain, link: int) -> int:
    """Return the neuron, from 0. Raises InputError where there is none, counted from 1."""
    return whole(tr("neuron"), link + 1, 1, chain.depth) - 1


# The chain


def set_w(state: State, link: int, value: float) -> State:
    """Set the weight of a neuron, from 0, or of all where they go together."""
    return _edit_link(state, link, w=number("w", value, -LARGEST, LARGEST))


def set_b(state: State, link: int, value: float) -> State:
    """Set the bias of a neuron, from 0, or of all where they go together."""
    return _edit_link(state, link, b=number("b", value, -LARGEST, LARGEST))


def drag_b(state: State, value: float) -> State:
    """Move the bias that moves on the page of the question, and that one alone; time stands still."""
    lab = lab_of(state)
    chain = spec.with_link(lab.run.chain, lab.mover, b=number("b", value, -LARGEST, LARGEST))
    return with_chain(_edit_chain(state, chain), playing=False)


def choose_activation(state: State, link: int, id: str) -> State:
    """Choose the activation of a neuron, from 0, or of all where they go together, with its default parameters."""
    return _edit_link(state, link, activation=activation_choice(id))


def set_parameter(state: State, link: int, name: str, value: float) -> State:
    """Set a parameter of the activation of a neuron, from 0; where they go together, of all that have the same."""
    lab = lab_of(state)
    chain = lab.run.chain
    old = chain.links[_neuron(chain, link)].activation
    new = activation_choice(old.id, old.keywords | {name: value})
    others = range(chain.depth) if lab.together else [link]
    for k in others:
        if chain.links[k].activation.id == old.id:
            chain = spec.with_link(chain, k, activation=new)
    return _edit_chain(state, chain)


def set_x(state: State, value: float) -> State:
    """Set the input."""
    return _edit_chain(state, replace(lab_of(state).run.chain, x=number("x", value, -LARGEST, LARGEST)))


def set_y(state: State, value: float) -> State:
    """Set the target."""
    return _edit_chain(state, replace(lab_of(state).run.chain, y=number("y", value, -LARGEST, LARGEST)))


def choose_loss(state: State, id: str) -> State:
    """Choose the loss: C = (a − y)², or half of it."""
    return _edit_chain(state, replace(lab_of(state).run.chain, loss=one_of(tr("loss"), id, LOSSES)))


def set_depth(state: State, depth: float) -> State:
    """Set how many neurons the chain has: new ones are as the last one was, above it."""
    return _edit_chain(state, spec.deepened(lab_of(state).run.chain, spec.checked_depth(depth)))


def toggle_skip(state: State) -> State:
    """Let a go around every neuron and be added to what it gives, or not."""
    chain = lab_of(state).run.chain
    return _edit_chain(state, replace(chain, skip=not chain.skip))


def draw(state: State, seed: float | None = None, scale: float | None = None) -> State:
    """Draw all weights from a normal distribution around 0; the same seed gives the same ones.

    Args:
        state: before it.
        seed: which draw; the one after the last where it is None.
        scale: standard deviation; the last one where it is None.

    """
    lab = lab_of(state)
    found = lab.draw.seed + 1 if seed is None else seed
    chosen = whole(tr("seed"), 0 if seed is None and found > MOST_SEED else found, 0, MOST_SEED)
    spread = lab.draw.scale if scale is None else _scale(scale)
    chain = lab.run.chain
    drawn = np.random.default_rng(chosen).normal(0.0, spread, chain.depth).round(DIGITS).tolist()
    links = tuple(replace(link, w=w) for link, w in zip(chain.links, drawn, strict=True))
    return with_chain(_edit_chain(state, replace(chain, links=links)), draw=Draw(chosen, spread))


def _scale(value: float) -> float:
    value = float(value)
    if not 0 < value <= LARGEST_SCALE:
        words = mark("{name} = {value} is not allowed: it must be above 0 and at most {high}.")
        raise InputError(tr(words, name=tr("scale"), value=f"{value:g}", high=f"{LARGEST_SCALE:g}"))
    return value


def set_together(state: State, on: bool) -> State:
    """Choose whether weight, bias and activation are set for all neurons at once."""
    return with_chain(state, together=bool(on))


# Small changes


def set_dw(state: State, link: int, value: float) -> State:
    """Set the small change of the weight of a neuron, from 0."""
    return _nudge(state, "dw", link, value)


def set_db(state: State, link: int, value: float) -> State:
    """Set the small change of the bias of a neuron, from 0."""
    return _nudge(state, "db", link, value)


def _nudge(state: State, name: str, link: int, value: float) -> State:
    setup = lab_of(state).run
    _neuron(setup.chain, link)
    values: tuple[float, ...] = getattr(setup.nudges, name)
    new = number(name, value, -LARGEST_NUDGE, LARGEST_NUDGE)
    changes: dict[str, Any] = {name: (*values[:link], new, *values[link + 1 :])}
    return edit(state, replace(setup, nudges=replace(setup.nudges, **changes)))


def set_dx(state: State, value: float) -> State:
    """Set the small change of the input."""
    setup = lab_of(state).run
    new = number("dx", value, -LARGEST_NUDGE, LARGEST_NUDGE)
    return edit(state, replace(setup, nudges=replace(setup.nudges, dx=new)))


def halve(state: State) -> State:
    """Halve all small changes: what the total differential leaves out shrinks by 4."""
    setup = lab_of(state).run
    return edit(state, replace(setup, nudges=scaled(setup.nudges, 0.5)))


def double(state: State) -> State:
    """Double all small changes. Raises InputError where one would be too large."""
    setup = lab_of(state).run
    return edit(state, replace(setup, nudges=scaled(setup.nudges, 2.0)))


def toggle_lock(state: State, name: str, link: int) -> State:
    """Hold w, b or a (what comes in) of a neuron, from 0, or let it go."""
    setup = lab_of(state).run
    lock = one_of(tr("padlock"), name, LOCKS), _neuron(setup.chain, link)
    return edit(state, replace(setup, locks=setup.locks ^ {lock}))


# Looking


def choose_link(state: State, link: int) -> State:
    """Look at another neuron, from 0, or at the one that is nearest to it."""
    return with_chain(state, link=max(0, min(int(link), lab_of(state).run.chain.depth - 1)), note=None)


def choose_mover(state: State, link: int) -> State:
    """Choose whose bias moves on the page of the question."""
    return with_chain(
        state, mover=max(0, min(int(link), lab_of(state).run.chain.depth - 1)), window=None, over=None, note=None
    )


def look_at(state: State, window: tuple[float, float] | None) -> State:
    """Look at that window of the bias that moves; None fits it. Raises InputError for an empty one."""
    if window is None:
        return with_chain(state, window=None)
    low, high = (number("b", value, -LARGEST, LARGEST) for value in window)
    if not low < high:
        raise InputError(tr("A window from {low} to {high} is empty.", low=f"{low:g}", high=f"{high:g}"))
    return with_chain(state, window=(low, high))


def point_at(state: State, what: tuple[str, int] | None) -> State:
    """Light what belongs to a thing of a neuron, from 0; None for nothing."""
    return state if lab_of(state).hover == what else with_chain(state, hover=what)


def point_over(state: State, b: float | None) -> State:
    """Show the values at a bias under the pointer; None for none."""
    return state if lab_of(state).over == b else with_chain(state, over=b)
