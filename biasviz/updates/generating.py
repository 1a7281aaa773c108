"""Other rows of a generator, in whichever lab it is chosen."""

from __future__ import annotations

from dataclasses import replace

from biasviz.counts import MOST_SEED, whole
from biasviz.data import Generated, generators
from biasviz.data.table import MOST_ROWS
from biasviz.language import tr


def generated(source: Generated, name: str, value: float) -> Generated:
    """Return other rows of a generator: as many as "rows" says, with another "seed" or a parameter."""
    if name == "rows":
        return replace(source, rows=whole(tr("rows"), value, 1, MOST_ROWS))
    if name == "seed":
        return replace(source, seed=whole(tr("seed"), value, 0, MOST_SEED))
    known = generators.GENERATORS[source.id]
    return replace(source, parameters=generators.filled(known, dict(source.parameters) | {name: value}))
