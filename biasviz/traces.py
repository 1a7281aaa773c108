"""Which trace belongs to which lab."""

from __future__ import annotations

from typing import Any

from biasviz.labs import LABS
from biasviz.state import State


def trace_of(state: State) -> Any:
    """Return the open lab evaluated; a view knows which lab it belongs to."""
    return LABS[state.lab].part("trace")(state.open)


def look_ahead(state: State, trace: Any) -> None:
    """Work out what the open page shows of many rows. Raises Lengthy where nobody has time for that."""
    if LABS[state.lab].ahead:
        LABS[state.lab].part("ahead")(trace)
