"""What the program of a training is made of, whatever it is written in: arrays, the loop, the asserts at its end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from biasviz.network.program import Program
from biasviz.numerics.records import Array
from biasviz.sharing.code_parts import literal

WIDTH = 110
"""Letters of a line of numbers."""
RTOL, DIGITS = 1e-9, 12
"""Relative difference that a program allows everywhere, and digits of what it asserts."""
MORE = "  # for more steps raise the second number, and leave the asserts out"


@dataclass(frozen=True)
class Dialect:
    """How a framework writes things.

    Attributes:
        array: what makes an array of lists.
        zeros: what makes one of zeros like another.
        number: what makes something to be compared of a number.
        close: begins the name of what compares: "np." of np.isclose and np.allclose.
        slope: the gradient of the bias of a layer.
        one_shared: whether a bias that a layer shares is one number, and not one for each unit.

    """

    array: str
    zeros: str = ""
    number: str = "{}"
    close: str = "np."
    slope: str = "db{}"
    one_shared: bool = True

    def units(self, found: Program, kind: str = "b") -> slice:
        """Return which columns of W or b are written down."""
        return slice(0, 1) if kind == "b" and self.one_shared and found.network.shared else slice(None)


def array(values: Array, of: str, digits: int | None = None) -> str:
    """Return an array of two axes as text, a row after the other, broken into lines where it is long.

    Args:
        values: (r, c).
        of: what makes an array of lists: "np.array({})".
        digits: by default all there are.

    """

    def told(value: float) -> str:
        return literal(value if digits is None else float(f"{value:.{digits}g}"))

    rows = [f"[{', '.join(map(told, row))}]" for row in values.tolist()]
    one = f"[{', '.join(rows)}]"
    if len(one) <= WIDTH:
        return of.format(one)
    lines, now = [], ""
    for row in rows:
        if now and len(now) + len(row) > WIDTH:
            lines.append(f"    {now.rstrip()}")
            now = ""
        now += f"{row}, "
    return of.format("[\n" + "\n".join([*lines, f"    {now.rstrip()}"]) + "\n]")


def data(found: Program, dialect: Dialect) -> list[str]:
    """Return the rows."""
    return [f"X = {array(found.X, dialect.array)}", f"Y = {array(found.Y, dialect.array)}"]


def names(found: Program, moved: bool = False) -> list[str]:
    """Return W1, b1, W2, …: all of them, or those that move."""
    letters = {"both": "Wb", "b": "b", "w": "W"}[found.settings.moves] if moved else "Wb"
    return [f"{letter}{layer}" for layer in range(1, found.network.layers + 1) for letter in letters]


def parameters(found: Program, dialect: Dialect, of: str = "") -> list[str]:
    """Return W and b of each layer where the program begins; `of` makes what is learned, if not an array."""
    lines, units = [], dialect.units(found)
    for layer, (W, b) in enumerate(zip(found.theta.W, found.theta.b, strict=True), 1):
        lines.append(f"W{layer} = {array(W, of or dialect.array)}")
        lines.append(f"b{layer} = {array(b[:, units], of or dialect.array)}")
    return lines


def memory(found: Program, dialect: Dialect) -> list[str]:
    """Return what the optimizer remembers of each array that moves, where the program begins."""
    lines = []
    for name in names(found, moved=True):
        values = {f"{word}_{name}": value for word, value in remembered(found, dialect, name).items()}
        if values and not any(value.any() for value in values.values()):
            lines.append(f"{' = '.join(values)} = {dialect.zeros.format(name)}")
        else:
            lines += [f"{word} = {array(value, dialect.array)}" for word, value in values.items()]
    return lines


def remembered(found: Program, dialect: Dialect, name: str) -> dict[str, Array]:
    """Return what the optimizer remembers of an array where the program begins, by its words for it."""
    kind, layer = name[0], int(name[1:]) - 1
    part = dialect.units(found, kind)
    return {word: getattr(every, kind)[layer][:, part] for word, every in found.memory.items()}


def loop(found: Program, inside: Sequence[str]) -> list[str]:
    """Return the steps; t counts those that the biases have moved, or W where only W moves, from 1."""
    turn = found.turns[found.settings.moves != "w"]
    last = turn + found.step - found.first + 2
    return [f"for t in range({turn + 1}, {last}):{MORE}", *(f"    {line}" for line in inside)]


def asserts(found: Program, dialect: Dialect) -> list[str]:
    """Return the asserts that the program ends with: L, each db, each next b."""
    numbers, units, close = found.numbers, dialect.units(found), dialect.close
    L = dialect.number.format(literal(float(f"{numbers.L:.{DIGITS}g}")))
    lines = [f"assert {close}isclose(L, {L}, {_within(numbers.off_L)})"]
    for layer, (db, off) in enumerate(zip(numbers.db, numbers.off_db, strict=True), 1):
        text = f"{dialect.slope.format(layer)}, {array(db[:, units], dialect.array, DIGITS)}, {_within(off)}"
        lines.append(f"assert {close}allclose({text})  # db{layer}")
    for layer, (b, off) in enumerate(zip(numbers.next_b, numbers.off_b, strict=True), 1):
        text = f"b{layer}, {array(b[:, units], dialect.array, DIGITS)}, {_within(off)}"
        lines.append(f"assert {close}allclose({text})  # next b{layer}")
    return lines


def _within(off: float) -> str:
    """Return the tolerances, the absolute one as a power of ten."""
    room = f"{10.0 ** math.ceil(math.log10(off)):.0e}".replace("e-0", "e-") if off > 0 else "0"
    return f"rtol={RTOL:.0e}, atol={room}".replace("e-0", "e-")


def text_of(blocks: Sequence[Sequence[str]]) -> str:
    """Return the blocks as one text with a blank line between them."""
    return "\n".join("\n".join(block) + "\n" for block in blocks if block)
