"""Rows that a batch is made of: what they are (`table.py`), where they come from (`sources.py`), how they are read."""

from biasviz.data.sources import (
    FromFile,
    Generated,
    Shipped,
    Source,
    Typed,
    held,
    is_held,
    table_of,
    typed,
    with_number,
)
from biasviz.data.table import Table

__all__ = [
    "FromFile", "Generated", "Shipped", "Source", "Table", "Typed", "held", "is_held", "table_of", "typed",
    "with_number",
]  # fmt: skip
