"""Which places of a run an animation shows, and for how long each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor, log10

from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import DECADE
from biasviz.language import tr

MOST_FRAMES = 2000
FIRST_FOR, LAST_FOR = 1000, 2000
"""Milliseconds that the first and the last frame rest."""
FASTEST, LOG_FRAMES = 50.0, 20.0
"""Frames a second at most, and those of a log clock."""
PACES = (16.0, 8.0, 4.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.02, 0.01, 0.001)
"""Frames a step that are offered: 0.1 is a frame every tenth step."""


@dataclass(frozen=True)
class Film:
    """An animation of a run.

    Attributes:
        first, last: steps; first < last.
        pace: frames a step, one of PACES or any number above 0.
        speed: steps a second, as far as 50 frames a second allow.
        clock: "steps", or "log": then a decade of steps takes 4 seconds at speed 1 and the pace is not used.

    """

    first: int
    last: int
    pace: float = 8.0
    speed: float = 2.0
    clock: str = "steps"

    @property
    def frames_a_second(self) -> float:
        """How fast the frames follow each other."""
        return LOG_FRAMES if self.clock == "log" else min(FASTEST, self.speed * self.pace)

    @property
    def count(self) -> int:
        """How many frames there are."""
        if self.clock == "log":
            return 1 + ceil(self._decades / self._part - 1e-9)
        return 1 + ceil((self.last - self.first) * self.pace - 1e-9)

    @property
    def _decades(self) -> float:
        return log10((1 + self.last) / (1 + self.first))

    @property
    def _part(self) -> float:
        return self.speed / DECADE / LOG_FRAMES

    def checked(self) -> Film:
        """Return it. Raises InputError where it has no step, or too many frames."""
        if self.first >= self.last:
            raise InputError(
                tr(
                    "The animation has no step: it starts at step {first}, and no step of the run follows.",
                    first=f"{self.first:,}",
                )
            )
        if self.count > MOST_FRAMES:
            raise InputError(
                tr(
                    "The animation would have {count} frames where {most_frames} are the most: take fewer steps, or "
                    "fewer frames a step.",
                    count=f"{self.count:,}", most_frames=f"{MOST_FRAMES:,}",
                )
            )  # fmt: skip
        return self

    def frames(self) -> Iterator[tuple[float, int]]:
        """Yield each place with the milliseconds that it is shown."""
        last, beat, shown = self.count - 1, 1000 / self.frames_a_second, 0
        for k in range(self.count):
            if self.clock == "log":
                place = (1 + self.first) * 10 ** min(k * self._part, self._decades) - 1
            else:
                place = self.first + k / self.pace
            place = float(self.last) if k == last else min(place, float(self.last))
            if self.clock == "steps" and self.pace < 1:
                place = float(floor(place + 1e-9))
            due = round((k + 1) * beat)  # sums of rounded times would drift
            yield place, FIRST_FOR if k == 0 else LAST_FOR if k == last else due - shown
            shown = due
