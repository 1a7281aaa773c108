"""The words of the editor of samples, in one place so that they can be translated."""

from __future__ import annotations

from biasviz.language import mark, tr
from biasviz.words import grouped

TITLE = mark("Samples")
HELP = mark("One number a line, or with commas between. Two columns of a table can be pasted into either box.")
LISTS = {
    "samples_x": (mark("x, the inputs"), mark("The inputs, one a sample.")),
    "samples_y": (mark("y, the targets"), mark("The targets, in the order of the inputs.")),
}
APPLY = (mark("Apply"), mark("Use these samples (Ctrl+Enter)."))
CANCEL = (mark("Cancel"), mark("Close without changing the samples (Esc)."))


def counts(x: int, y: int) -> str:
    """Say how many numbers each box holds, and whether they match."""
    given = {"x": _numbers(x), "y": _numbers(y)}
    return tr("x: {x}, y: {y}", **given) if x == y else tr("x: {x}, y: {y} – each x needs its y", **given)


def _numbers(count: int) -> str:
    return tr("1 number") if count == 1 else tr("{n} numbers", n=grouped(count))
