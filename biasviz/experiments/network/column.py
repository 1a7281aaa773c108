"""Numbers that are kept of every step."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


class Column:
    """Rows of equally many numbers that grow in number; what has been handed out of them stays as it is."""

    def __init__(self, width: int, dtype: type = float) -> None:
        self._rows: NDArray[Any] = np.empty((64, width), dtype)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def append(self, row: Any) -> None:
        """Add one row."""
        if self._count == len(self._rows):
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        self._rows[self._count] = row
        self._count += 1

    def rows(self, first: int, last: int) -> NDArray[Any]:
        """Return the rows first … last, that one too, read-only."""
        found = self._rows[first : min(last + 1, self._count)]
        found.flags.writeable = False
        return found

    def value(self, row: int) -> Any:
        """Return the number of a row that has but one."""
        return self._rows[row, 0]

    def beginning(self, count: int) -> Column:
        """Return another one that begins with the same rows."""
        found = Column(0)
        found._rows = np.empty((max(64, 2 * count), self._rows.shape[1]), self._rows.dtype)
        found._rows[:count] = self._rows[:count]
        found._count = count
        return found
