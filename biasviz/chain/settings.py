"""What fixes a chain, its small changes and its padlocks, read from loose values and told as such."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from biasviz.choices import choice, told
from biasviz.errors import InputError
from biasviz.experiments.chain import spec
from biasviz.experiments.chain.spec import LOCKS, Chain, Link, Setup
from biasviz.hints import one_of, shown
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.settings import flag, single

FIELDS = ("x", "y", "depth", "w", "b", "activation", "loss", "skip", "dw", "db", "dx", "locks")
"""What `setup` reads."""
NEEDED = ("x", "y", "w", "b", "activation", "loss")
"""What a file must give of them."""
LISTS = ("w", "b", "activation", "dw", "db")
"""What has one entry for each neuron, or one for all."""
Lock = tuple[str, int]


def setup(given: Mapping[str, Any], base: Setup | None = None) -> Setup:
    """Return the base with the given values in place of its own.

    Args:
        given: values by the names in FIELDS; None counts as not given. w, b, activation, dw and db are one value for
            all neurons or a list with one for each, that of the input first; an activation is its id, or a table with
            its id and parameters; a padlock is "w", "b" or "a" with the neuron from 1, such as "b1". Without `depth`
            the first list tells how many neurons there are, unless the base has several.
        base: what holds where nothing is given; one sigmoid neuron with all numbers 0 where it is None. Neurons above
            its own are as its last one, without small changes and padlocks.

    Raises:
        InputError: for a value that cannot be used, in one sentence that begins with the name of the field.

    """
    given = {name: _plain(value) for name, value in given.items() if value is not None}
    old = base or spec.still(Chain(0.0, 0.0, (Link(0.0, 0.0),)))
    depth = _depth(given, old)
    old = spec.fitted(old, spec.deepened(old.chain, depth))
    w, b = (_numbers(name, given, tuple(getattr(link, name) for link in old.chain.links)) for name in ("w", "b"))
    kinds = [link.activation for link in old.chain.links]
    if "activation" in given:
        kinds = [choice("activation", v, ACTIVATIONS) for v in _each("activation", given["activation"], depth)]
    chain = replace(
        old.chain, links=tuple(map(Link, w, b, kinds)),
        x=_number("x", given, old.chain.x), y=_number("y", given, old.chain.y),
        loss=one_of("loss", given.get("loss", old.chain.loss), spec.LOSSES),
        skip=flag("skip", given.get("skip", old.chain.skip)),
    )  # fmt: skip
    nudges = replace(
        old.nudges, dw=_numbers("dw", given, old.nudges.dw), db=_numbers("db", given, old.nudges.db),
        dx=_number("dx", given, old.nudges.dx),
    )  # fmt: skip
    locks = _locks(given["locks"], depth) if "locks" in given else old.locks
    return spec.check(Setup(chain, nudges, locks))


def fields(setup: Setup) -> dict[str, Any]:
    """Return a setup by the names in FIELDS, so that `setup(fields(s)) == s`.

    One value stands for all neurons where they have the same; `depth` is None where a list tells it, or there is one.
    """
    chain, nudges = setup.chain, setup.nudges
    found: dict[str, Any] = {
        "x": chain.x, "y": chain.y, "depth": None,
        "w": _joined(tuple(link.w for link in chain.links)), "b": _joined(tuple(link.b for link in chain.links)),
        "activation": _joined(tuple(told(link.activation) for link in chain.links)),
        "loss": chain.loss, "skip": chain.skip,
        "dw": _joined(nudges.dw), "db": _joined(nudges.db), "dx": nudges.dx,
        "locks": tuple(f"{name}{k + 1}" for name, k in sorted(setup.locks, key=_place)),
    }  # fmt: skip
    listed = any(isinstance(found[name], tuple) for name in LISTS)
    return found | {"depth": None if listed or chain.depth == 1 else chain.depth}


def _place(lock: Lock) -> tuple[int, int]:
    return lock[1], LOCKS.index(lock[0])


def _joined(values: tuple[Any, ...]) -> Any:
    # As text, for a negative zero is to stay one.
    return values[0] if len({repr(value) for value in values}) == 1 else values


def _depth(given: Mapping[str, Any], old: Setup) -> int:
    if "depth" in given:
        return spec.checked_depth(single("depth", given["depth"]))
    lists = (len(given[name]) for name in LISTS if _is_list(given.get(name)))
    depth = old.chain.depth
    return spec.checked_depth(next(lists, depth) if depth == 1 else depth)


def _each(name: str, value: Any, depth: int) -> list[Any]:
    """Return one value for each neuron."""
    if not _is_list(value):
        return [value] * depth
    if len(value) != depth:
        words = mark("{name} has {m} entries for {n} neurons: give one for each, or one for all.")
        raise InputError(tr(words, name=name, m=len(value), n=depth))
    return list(value)


def _numbers(name: str, given: Mapping[str, Any], usual: tuple[float, ...]) -> tuple[float, ...]:
    if name not in given:
        return usual
    return tuple(single(name, value) for value in _each(name, given[name], len(usual)))


def _number(name: str, given: Mapping[str, Any], usual: float) -> float:
    return single(name, given.get(name, usual))


def _locks(value: Any, depth: int) -> frozenset[Lock]:
    listed = value if _is_list(value) else [value]
    found = [re.fullmatch(r"([wba])([1-9]\d?)", lock) if isinstance(lock, str) else None for lock in listed]
    for lock, parts in zip(listed, found, strict=True):
        if parts is None or int(parts[2]) > depth:
            words = mark('locks has {lock}: a padlock is w, b or a with a neuron from 1 to {n}, such as "b1".')
            raise InputError(tr(words, lock=shown(lock), n=depth))
    return frozenset((parts[1], int(parts[2]) - 1) for parts in found if parts is not None)


def _plain(value: Any) -> Any:
    return value.tolist() if hasattr(value, "tolist") else value


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)
