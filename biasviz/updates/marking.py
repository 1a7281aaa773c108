"""What the picture of what a network gives marks."""

from __future__ import annotations

from biasviz.state import State, with_network


def mark_rows(state: State, on: bool) -> State:
    """Choose whether the rows are marked that the chosen unit is dead or saturated for."""
    return with_network(state, marked=bool(on))
