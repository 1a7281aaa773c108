"""What the page of shared biases says: a trace as lines of words and numbers, without Qt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

import numpy as np

from biasviz.experiments.layer.convolution import Convolution
from biasviz.experiments.layer.sharing_links import Spot
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.language import mark, tr
from biasviz.words import significant

SENTENCE = mark("b is added to many things; its gradient is the sum over all that it was added to.")
FILTER = mark("filter {n}")
UNTIED = mark("Were b not shared")
HEAD, MOST = 3, 80
"""Numbers that a long sum begins with, and those it may end with."""
MINUS = "−"


def shape(of: Sequence[int]) -> str:
    """Return a shape as NumPy writes it."""
    return f"({', '.join(map(str, of))}{',' if len(of) == 1 else ''})"


def code(trace: SharingTrace) -> tuple[str, str]:
    """Return the line that makes db, and the shapes before and after it."""
    name = "sum" if trace.spec.reduction == "sum" else "mean"
    if isinstance(trace.spec, Convolution):
        a = trace.convolution[1]
        return f"db = np.{name}(dZ, axis=(0, 2, 3), keepdims=True)", f"# {shape(a.dZ.shape)} → {shape(a.db.shape)}"
    _, units = trace.units
    shapes = f"# {shape(units.dZ.shape)} → {shape(units.db_units.shape)} @ {shape(units.G.shape)} → "
    return f"db = np.{name}(dZ, axis=0, keepdims=True) @ G", shapes + shape(units.db.shape)


def _signed(value: float, first: bool, say: Callable[[float], str]) -> str:
    words = say(value)
    negative = words.startswith(MINUS)
    if first:
        return words
    return f"{MINUS if negative else '+'} {words.removeprefix(MINUS)}"


def _short(value: float) -> str:
    return significant(value, 2) if abs(value) < 0.01 else f"{value:.2f}".replace("-", MINUS)


def terms(trace: SharingTrace) -> list[float]:
    """Return the numbers that have fallen into the chosen bias so far, in their order."""
    landed = trace.addends[: trace.moment.landed]
    if isinstance(trace.spec, Convolution):
        return [float(v) for v in landed]
    uses = np.tile(trace.units[1].G[:, trace.chosen], trace.spec.rows)[: trace.moment.landed]
    return [float(v) for v in landed[uses == 1]]


def running(trace: SharingTrace, fits: Callable[[str], bool]) -> str:
    """Return the sum so far, written out as far as there is room, and what it comes to."""
    found, count = terms(trace), len(terms(trace))
    total = float(trace.running[trace.chosen])
    convolved = isinstance(trace.spec, Convolution)
    say: Callable[[float], str] = _short if convolved else lambda v: significant(v, 6)
    name = tr("db of filter {n}", n=trace.chosen + 1) if convolved else tr("db of bias {n}", n=trace.chosen + 1)
    if not count:
        return tr("{name}: nothing has fallen yet", name=name)
    divided = trace.spec.reduction == "mean"
    over = (trace.spec.positions if convolved else trace.spec.rows) if divided else 1  # type: ignore[union-attr]
    end = significant(total, 6)

    def line(head: int, tail: int) -> str:
        tail = min(tail, count - head)
        last = [_signed(v, head + k == 0, say) for k, v in enumerate(found[count - tail :])]
        gap = ["…"] if head + tail < count else []
        words = " ".join([_signed(v, k == 0, say) for k, v in enumerate(found[:head])] + gap + last)
        if divided:
            words = f"({words}) / {over}"
        return f"{name} = {words} = {end}" if count > 1 or divided else f"{name} = {end}"

    head = min(HEAD, count)
    if count - head <= MOST and fits(line(head, count - head)):
        return line(head, count - head)
    tail = bisect_left(range(1, min(count - head, MOST)), True, key=lambda n: not fits(line(head, n)))
    return line(head, tail) if tail else line(1, 1)


def facts(trace: SharingTrace) -> list[str]:
    """Return the facts of this step: sum and mean, how b moves, how db agrees with a difference of L."""
    total, mean = trace.both
    spec, check = trace.spec, trace.check
    count = spec.positions if isinstance(spec, Convolution) else spec.rows
    before, after = trace.bias
    words = [tr("sum {s} = {n} × mean {m}", s=significant(total, 5), n=count, m=significant(mean, 5))]
    if trace.ended:
        words.append(tr("b = {b}; its next step leaves the range of float64", b=significant(before, 6)))
    else:
        rate = significant(spec.learning_rate, 6)
        move = tr("b ← {b} − {rate} · db = {next}", b=significant(before, 6), rate=rate, next=significant(after, 6))
        words.append(move)
    if check.numeric is None:
        words.append(tr("central difference: none, for Z lies on a kink or L is undefined"))
    elif check.agrees and (check.relative_error or 0.0) > 1e-6:
        words.append(tr("central difference: 0 as well, as far as it can tell"))
    elif check.agrees:
        words.append(tr("central difference: relative error {e}", e=significant(check.relative_error, 2)))
    else:
        numeric = significant(check.numeric, 6)
        words.append(
            tr("central difference {d}: relative error {e}", d=numeric,
               e=significant(check.relative_error, 2))
        )  # fmt: skip
    return words


def untied(trace: SharingTrace) -> str:
    """Say what a bias of its own for each position or unit would get."""
    count, ratio = trace.shares
    if not isinstance(trace.spec, Convolution):
        if count == 1:
            return tr("This bias is used by one unit: nothing is shared.")
        if ratio != ratio:
            return tr("{n} units share it; each of them brings 0.", n=count)
        words = mark("{n} units share it: the sum is {ratio} times the largest share of one of them.")
        return tr(words, n=count, ratio=significant(ratio, 3))
    if ratio != ratio:
        return tr("{n} biases for each filter, and each gets 0.", n=count)
    words = mark("{n} biases for each filter, each with a db of its own. The shared db is {ratio} times the largest.")
    return tr(words, n=count, ratio=significant(ratio, 3))


def pointed(trace: SharingTrace, spot: Spot | None) -> str:
    """Say what the cell under the pointer is; the page's one sentence where there is none."""
    found = "" if spot is None else (
        _of_map(trace, spot) if isinstance(trace.spec, Convolution) else _of_unit(trace, spot)
    )  # fmt: skip
    return found or tr(SENTENCE)


def _of_map(trace: SharingTrace, spot: Spot) -> str:
    c, a = trace.convolution
    kind, first, second = spot
    f, rows_columns = trace.chosen, c.output
    if kind in ("b", "db"):
        if second >= c.filters:
            return ""
        value = significant(float((a.b if kind == "b" else a.db).flat[second]), 6)
        words = mark("{name}[0, {f}, 0, 0] = {value}: one number, added at {n} places: {images} images of {h} × {w}.")
        return tr(words, name=kind, f=second, value=value, n=c.positions, images=c.images,
                  h=rows_columns[0], w=rows_columns[1])  # fmt: skip
    if kind == "W":
        row, column = divmod(second, c.kernel)
        if row >= c.kernel or first >= c.channels:
            return ""
        value = significant(float(a.W[f, first, row, column]), 4)
        words = mark("W[{f}, {k}, {r}, {c}] = {value}: the same weight at every position.")
        return tr(words, f=f, k=first, r=row, c=column, value=value)
    if kind == "X":
        row, column = divmod(second, c.width)
        if first >= c.images or row >= c.height:
            return ""
        values = ", ".join(significant(float(v), 3) for v in a.X[first, :, row, column])
        return tr("X[{i}, :, {r}, {c}] = {values}: the outputs that see it are lit.", i=first, r=row, c=column,
                  values=values)  # fmt: skip
    row, column = divmod(second, rows_columns[1])
    if row >= rows_columns[0] or first >= c.images:
        return ""
    if kind == "untied":
        value = significant(float(a.untied[0, f, row, column]), 4)
        words = mark("Position ({r}, {c}) of all images: {value}, what a bias for this position alone would get.")
        return tr(words, r=row, c=column, value=value)
    z, y, out, dz = (significant(float(v[first, f, row, column]), 4) for v in (a.Z, a.Y, a.A, a.dZ))
    words = mark("[{i}, {f}, {r}, {c}]: Z = {sum} {b} = {z},  A = {a},  Y = {y},  dZ = {dz}")
    seen = significant(float(a.Z[first, f, row, column] - a.b[0, f, 0, 0]), 4)
    b = significant(float(a.b[0, f, 0, 0]), 4)
    b = f"− {b[1:]}" if b.startswith("−") else f"+ {b}"
    return tr(words, i=first, f=f, r=row, c=column, sum=seen, b=b, z=z, a=out, y=y, dz=dz)


def name_of(trace: SharingTrace, unit: int) -> str:
    """Return the short name of a unit: h1, h2, … and o1, o2, …."""
    hidden = trace.units[0].hidden_units
    return f"h{unit + 1}" if unit < hidden else f"o{unit - hidden + 1}"


def _of_unit(trace: SharingTrace, spot: Spot) -> str:
    units, a = trace.units
    kind, first, second = spot
    if kind in ("b", "db"):
        if second >= len(units.members):
            return ""
        value = significant(float((a.b if kind == "b" else a.db)[0, second]), 6)
        names = ", ".join(name_of(trace, u) for u in units.members[second])
        words = mark("{name}[0, {g}] = {value}: one number, added to {names} in each of {n} rows.")
        return tr(words, name=kind, g=second, value=value, names=names, n=units.rows)
    if second >= units.units or first >= units.rows:
        return ""
    if kind == "unit":
        words = mark("{name} uses bias {g}: a click lets it use another.")
        return tr(words, name=name_of(trace, second), g=units.group_of(second) + 1)
    z, out, dz = (significant(float(v[first, second]), 6) for v in (a.Z, a.A, a.dZ))
    words = mark("Row {r}, {name}: Z = {z},  A = {a},  dZ = {dz}")
    return tr(words, r=first + 1, name=name_of(trace, second), z=z, a=out, dz=dz)
