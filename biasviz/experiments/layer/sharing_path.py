"""The steps of a shared bias: b ← b − learning_rate · db, computed as far as asked, kept while in use."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

from biasviz.experiments.layer.shared import Units
from biasviz.experiments.layer.sharing import Spec, gradient

LONGEST = 20_000
"""Steps that a path keeps."""


def own(spec: Spec) -> tuple[float, ...]:
    """Return the biases in use: of units that share, the first one's for all."""
    if not isinstance(spec, Units):
        return spec.bias
    return tuple(spec.bias[spec.members[spec.group_of(u)][0]] for u in range(spec.units))


class Path:
    """The biases after each step.

    Attributes:
        spec: where it begins.
        ended: whether no step follows, because a bias or its gradient left the range of float64.

    """

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.ended = False
        self._biases = [own(spec)]

    def __len__(self) -> int:
        return len(self._biases)

    def reach(self, step: int) -> int:
        """Compute up to that step; return the last one there is, at most `step`."""
        while len(self) <= min(step, LONGEST) and not self.ended:
            moved = self.onward(len(self) - 1)
            if all(map(math.isfinite, moved)):
                self._biases.append(moved)
            else:
                self.ended = True
        return min(step, len(self) - 1)

    def bias(self, step: int) -> tuple[float, ...]:
        """Return the biases after that many steps; the step must have been reached."""
        return self._biases[step]

    def at(self, step: int) -> Spec:
        """Return the experiment as it is after that many steps."""
        return replace(self.spec, bias=self._biases[step])

    def onward(self, step: int) -> tuple[float, ...]:
        """Return the biases that the step from here leads to, finite or not."""
        here, rate = self.at(step), self.spec.learning_rate
        return tuple(b - rate * g for b, g in zip(here.bias, gradient(here), strict=True))


@lru_cache(maxsize=8)
def path_of(spec: Spec) -> Path:
    """Return the one path of that experiment."""
    return Path(spec)
