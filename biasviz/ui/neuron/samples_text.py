"""The words of the editor of samples, in one place so that they can be translated."""

from __future__ import annotations

from biasviz.words import grouped

TITLE = "Samples"
HELP = "One number a line, or with commas between. Two columns of a table can be pasted into either box."
LISTS = {
    "samples_x": ("x, the inputs", "The inputs, one a sample."),
    "samples_y": ("y, the targets", "The targets, in the order of the inputs."),
}
APPLY = ("Apply", "Use these samples (Ctrl+Enter).")
CANCEL = ("Cancel", "Close without changing the samples (Esc).")


def counts(x: int, y: int) -> str:
    """Say how many numbers each box holds, and whether they match."""
    words = f"x: {_numbers(x)}, y: {_numbers(y)}"
    return words if x == y else f"{words} – each x needs its y"


def _numbers(count: int) -> str:
    return f"{grouped(count)} number" if count == 1 else f"{grouped(count)} numbers"
