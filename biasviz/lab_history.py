"""What a deed has changed, in words, as far as all labs tell it alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from biasviz.language import mark
from biasviz.state import AnyLab

if TYPE_CHECKING:
    from biasviz.experiments.layer.spec import Batch

L = TypeVar("L", bound=AnyLab)
OPEN = mark("open")
VIEW_OF_B = mark("view of b")
DATA, TARGET, MUTED, COLUMNS = mark("data"), mark("target y"), mark("muted row"), mark("columns of X and Y")

Looks = tuple[tuple[str, tuple[str, ...]], ...]
"""Words, each with the fields of a lab that they are for."""


def changed(old: L, new: L, settings: Callable[[L, L], str | None], looks: Looks) -> str | None:
    """Return the words for what a deed has changed in a lab, or None for what is none: a pause, a look in passing.

    Args:
        old: the lab before it.
        new: the lab after it.
        settings: returns the words for what is set differently, or None.
        looks: what is looked at; the first that differs counts.

    """
    if _differ(old, new, ("scenario", "loaded", "title")):
        return OPEN
    found = settings(old, new)
    if found is not None:
        return found
    if new.playing and not old.playing:
        return mark("play")
    return looked_at(old, new, looks)


def looked_at(old: object, new: object, looks: Looks) -> str | None:
    """Return the words of the first fields that differ, or None."""
    return next((words for words, names in looks if _differ(old, new, names)), None)


def _differ(old: object, new: object, names: Iterable[str]) -> bool:
    return any(getattr(old, name) != getattr(new, name) for name in names)


def changed_batch(old: Batch, new: Batch) -> str:
    """Return what is another in a batch, in words."""
    if old.source == new.source:
        return COLUMNS if (old.inputs, old.targets) != (new.inputs, new.targets) else MUTED
    one, other = (getattr(batch.source, "rows", ()) for batch in (old, new))
    names = getattr(new.source, "names", ())
    if not isinstance(one, tuple) or not isinstance(other, tuple) or len(one) != len(other):
        return DATA
    if getattr(old.source, "names", ()) != names or old.inputs != new.inputs or old.targets != new.targets:
        return DATA
    columns: set[Any] = set()
    others = [k for k, (before, after) in enumerate(zip(one, other, strict=True)) if before is not after]
    for k in others:
        columns |= {name for name, a, b in zip(names, one[k], other[k], strict=True) if a != b}
    return TARGET if columns and columns <= set(new.targets) else DATA
