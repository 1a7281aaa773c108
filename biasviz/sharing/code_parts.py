"""What the code of a run is made of, whatever it is written in: literals, samples, the asserts at its end."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.spec import Descent
from biasviz.numerics.records import Memory
from biasviz.sharing.code_drift import Numbers
from biasviz.sharing.code_rounding import RTOL
from biasviz.words import grouped

MOST_LINES = 25
"""Lines that code has at most."""
MEANT = ("z", "a", "L", "dL_db", "next b")
"""What the asserted numbers are, said where the code has another name for them."""
JIT_FROM = 50
"""Steps from which compiling the step pays in JAX."""


@dataclass(frozen=True)
class Run:
    """What is to be written down.

    Attributes:
        path: the run, computed up to the step.
        step: the step whose numbers are on the screen.
        sample: whose z and a are asserted, from 0.
        shown, allowed: the numbers, and how much each may differ.
        replay: whether the code walks from the start; otherwise it begins at the step.

    """

    path: Path
    step: int
    sample: int
    shown: Numbers
    allowed: Numbers
    replay: bool

    @property
    def descent(self) -> Descent:
        """The settings of the run."""
        return self.path.descent

    @property
    def first(self) -> int:
        """The step at which the code begins."""
        return 0 if self.replay else self.step

    @property
    def many(self) -> bool:
        """Whether there are several samples."""
        return len(self.descent.start.problem.x) > 1

    @property
    def rounds(self) -> str:
        """The range that counts the steps from 1, as an optimizer does."""
        return f"range({self.first + 1}, {self.step + 2})"

    @property
    def memories(self) -> tuple[Memory, Memory]:
        """What the optimizer remembers of w and of b where the code begins."""
        return self.path.memory(self.first)

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters of activation, loss and optimizer, as literals."""
        problem = self.descent.start.problem
        words = problem.activation.keywords | problem.loss.keywords | self.descent.optimizer.keywords
        return {name: literal(value) for name, value in words.items()}

    def title(self) -> str:
        """Return the comment that says what the code computes, in ASCII."""
        problem = self.descent.start.problem
        way = f"{grouped(self.step)} step{'s' * (self.step != 1)} of {self.descent.optimizer_record.title.lower()}"
        begin = "" if self.replay or not self.step else f", begun at step {grouped(self.step)}"
        samples = f" of {len(problem.x)} samples ({problem.reduction})" if self.many else ""
        return f"# biasviz: {problem.activation_record.title}, {problem.loss_record.title}{samples}, {way}{begin}"


def literal(value: float) -> str:
    """Return a number as Python writes it, with every digit it has."""
    return repr(float(value)).replace("nan", "float('nan')").replace("inf", "float('inf')")


def listed(values: Sequence[float]) -> str:
    """Return numbers as a list."""
    return f"[{', '.join(map(literal, values))}]"


def assigned(groups: Sequence[Mapping[str, str]], tight: bool) -> list[str]:
    """Return names set to what they stand for, a line a group; all of them in one line where it is tight."""
    groups = [dict(item for group in groups for item in group.items())] if tight else [g for g in groups if g]
    return [f"{', '.join(group)} = {', '.join(group.values())}" for group in groups]


def asserts(run: Run, names: Sequence[str], close: str, within: tuple[str, str]) -> list[str]:
    """Return the asserts that the code ends with.

    Args:
        run: what is written.
        names: what each of the five numbers is called.
        close: the function that compares.
        within: the names of its relative and absolute tolerance.

    """
    lines = []
    for name, value, allowed, meant in zip(names, run.shown, run.allowed, MEANT, strict=True):
        words = f"  # {meant}" if meant != name else ""
        if value == 0 and allowed == 0:
            lines.append(f"assert {name} == 0{words}")
            continue
        room = 0.0 if allowed <= 0.5 * RTOL * abs(value) else 10.0 ** math.ceil(math.log10(allowed))
        off = f"{within[0]}={_power(RTOL)}, {within[1]}={_power(room)}"
        lines.append(f"assert {close}({name}, {value:.12g}, {off}){words}")
    return lines


def _power(value: float) -> str:
    return f"{value:.0e}".replace("e-0", "e-") if value else "0"


def fitting(write: Callable[[bool], Sequence[Sequence[str]]]) -> str:
    """Return the blocks as one text, written tight where they have too many lines otherwise."""
    blocks = write(False)
    return spaced(blocks if sum(map(len, blocks)) <= MOST_LINES else write(True))


def spaced(blocks: Sequence[Sequence[str]]) -> str:
    """Return the blocks as one text, with blank lines between them as far as the lines allow."""
    used = [list(block) for block in blocks if block]
    free = MOST_LINES - sum(map(len, used))
    # The asserts are set off first, then the setting up.
    gaps = [i > 0 and len(used) - i <= free for i in range(len(used))]
    return "".join(("\n" if gap else "") + "\n".join(block) + "\n" for gap, block in zip(gaps, used, strict=True))
