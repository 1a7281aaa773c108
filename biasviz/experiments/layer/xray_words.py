"""What the Shape X-ray found, in sentences: each is said where the arrays that were really made show it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from biasviz.experiments.layer.xray_report import HARMLESS, RIGHT, SAID, SILENT, XRayed, close
from biasviz.language import mark, tr
from biasviz.words import grouped, significant

VERDICTS = {
    RIGHT: mark("right"),
    HARMLESS: mark("harmless"),
    SILENT: mark("silent error"),
    SAID: mark("NumPy says"),
}
Sentences = Iterator[str]


def reasons(found: XRayed) -> list[str]:
    """Return why the code does what it does, the weightiest first."""
    said = [*_of_y(found), *_of_b(found), *_of_db(found), *_of_step(found)]
    if said:
        return said
    if found.verdict == RIGHT:
        b = found.line("b").shape
        return [tr("db has the shape of b, {b}: one number a neuron, added up over the rows.", b=b)]
    return []


def _of_y(found: XRayed) -> Sentences:
    n, k = found.given.n, found.given.k
    y, dZ = found.line("y").shape, found.line("dZ").array
    right = found.line("dZ", found.right).array
    if y == (n, k) or right is None:
        return
    if dZ is None and found.failed is not None and found.failed.name in ("L", "dA", "dZ"):
        words = mark("{y} is put under {a} from the right: {n} stands under {k}, and neither is 1.")
        yield tr(words, y=y, a=(n, k), n=n, k=k)
    elif dZ is not None and dZ.shape != right.shape:
        a = found.line("A").shape
        words = mark("y {y} lies along the columns: A {a} and y stretch to {made}, every row against every target.")
        yield tr(words, y=y, a=a, made=dZ.shape)
        if close(np.mean(dZ), np.mean(right)):
            yield tr("The mean of dZ stays {v}, so that number hides it.", v=significant(float(np.mean(dZ)), 4))
    elif k > 1 and y == (n, 1):
        yield tr("y {y} is stretched over {k} neurons: all are given the target of the first.", y=y, k=k)
    elif k > 1 and n == k:
        words = mark("y {y} lies along the neurons, not down the rows; it fits only because n = k = {k}.")
        yield tr(words, y=y, k=k)


def _of_b(found: XRayed) -> Sentences:
    n, k, b = found.given.n, found.given.k, found.lines[1].array
    if b is None:
        return
    if found.switches.b == "rows" and n > 1:
        words = mark("b {b} has one number a row: every neuron shares it, and a batch of another size does not fit.")
        if k == 1:
            words = mark("b {b} has one number a row: a batch of another size does not fit.")
        yield tr(words, b=b.shape)
    elif found.switches.b == "column" and k > 1:
        if found.line("Z").array is None:
            words = mark("b {b} is put under {z} from the right: {k} stands under {n}, and neither is 1.")
            yield tr(words, b=b.shape, z=(n, k), k=k, n=n)
        else:
            words = mark("b {b} lies down the rows, not along the neurons; it fits only because n = k = {k}.")
            yield tr(words, b=b.shape, k=k) if n == k else tr("b {b} lies down the rows.", b=b.shape)
    elif b.dtype.kind == "i" and not close(b.ravel().astype(float), found.given.start):
        was, now = _numbers(found.given.start), _numbers(b.ravel())
        yield tr("Integers have no room for what follows the point: b began as {now}, not {was}.", now=now, was=was)


def _of_db(found: XRayed) -> Sentences:
    n, k, db = found.given.n, found.given.k, found.line("db").array
    switches = found.switches
    if db is None:
        return
    if found.given.reduction == "none":
        if n > 1:
            yield tr("none leaves one gradient a row, {db}, and b has one number a neuron, {k}.", db=db.shape, k=k)
    elif switches.axis == "1":
        words = mark("axis=1 adds along the neurons: {n} numbers, one a row; b needs {k}, one a neuron.")
        if n == k and db.ndim == 1:
            words = mark("axis=1 adds along the neurons: {n} numbers, one a row; they fit b only because n = k.")
        yield tr(words, n=db.size, k=k)
    elif switches.axis == "none" and k > 1:
        yield tr("db is one number, {v}: every neuron takes the same step.", v=significant(float(db.sum()), 4))
    elif switches.axis == "none" and found.verdict == HARMLESS:
        yield tr("With one neuron, one number is all there is to add up to.")
    elif not switches.keepdims and db.shape == (k,) and found.verdict == HARMLESS:
        words = mark("db is {db}, not {right}: NumPy fits shapes from the right, and each neuron still gets its step.")
        yield tr(words, db=db.shape, right=(1, k))


def _of_step(found: XRayed) -> Sentences:
    before, b, failed = found.lines[1].array, found.line("b").array, found.failed
    right = found.line("b", found.right).array
    if before is None or right is None:
        return
    if failed is not None and failed.name == "b" and failed.error and failed.error[0] == "UFuncTypeError":
        yield tr("b holds integers, lr * db does not: in place there is no room for what follows the point.")
    elif failed is not None and failed.name == "b" and failed.code.startswith("b -="):
        db, met = found.line("db").shape, failed.broadcast
        if met is not None and None not in met.axes:
            words = mark("b -= … writes into b, {b}, and db, {db}, would make it {made}: NumPy refuses.")
            yield tr(words, b=before.shape, db=db, made=met.axes)
        else:
            yield tr("db, {db}, fits under b, {b}, by no stretching: NumPy refuses.", b=before.shape, db=db)
    elif b is None:
        return
    elif found.switches.update == "truncated":
        words = mark("astype(int) drops what follows the point: {right} became {b}.")
        if b.size == right.size and not close(b.ravel().astype(float), right.ravel()):
            yield tr(words, right=_numbers(right.ravel()), b=_numbers(b.ravel()))
    elif b.shape != before.shape:
        yield tr("b = b − … makes a new array: b was {was} and is {now} now.", was=before.shape, now=b.shape)
    elif before.dtype.kind == "i" and b.dtype.kind == "f":
        yield tr("b = b − … makes a new array, of float64: the integers are gone after one step.")


def in_the_next_step(found: XRayed) -> str:
    """Return that NumPy speaks up only in the second step, or ""."""
    error = found.next_error
    return tr("Only in step 2 NumPy says {kind}: {words}", kind=error[0], words=error[1]) if error else ""


def after(found: XRayed, steps: int) -> str:
    """Return what the code comes to if it is run on, beside the right one; "" where no step passes."""
    if not steps or found.failed is not None:
        return ""
    steps = min(steps, found.many)
    mine, right = found.later(steps), found.later(steps, right=True)
    if mine.error is not None:
        words = mark("After {n} steps NumPy says {kind}: {words}")
        return tr(words, n=grouped(mine.steps), kind=mine.error[0], words=mine.error[1])
    if not np.isfinite(right.L):
        words = mark("After {n} steps even the right code has left the range of numbers: take a smaller learning rate.")
        return tr(words, n=grouped(steps))
    said = tr("After {n} steps L = {mine}; the right code: {right}.", n=grouped(steps), mine=significant(mine.L, 4),
              right=significant(right.L, 4))  # fmt: skip
    return f"{said} {_learned(found, mine.A, mine.W, mine.b)}".strip()


def _learned(found: XRayed, A: np.ndarray, W: np.ndarray, b: np.ndarray) -> str:
    """Return that the layer gives the mean of y whatever comes in, where it does and y is not all alike."""
    Y = found.given.Y
    spread = float(np.ptp(Y))
    if found.given.k > 1 or spread == 0 or not np.isfinite(A).all():
        return ""
    if float(np.abs(A - np.mean(Y)).max()) > 1e-3 * spread:
        return ""
    mean = significant(float(np.mean(Y)), 4)
    if W.size == 1 and b.size == 1 and abs(W.item()) < 1e-6:
        words = mark("w = 0, b = {b}: it learned the mean of y, and nothing of x.")
        return tr(words, b=significant(round(b.item(), 6), 6))
    return tr("Whatever comes in, it gives {mean}: it learned the mean of y.", mean=mean)


def _numbers(values: np.ndarray) -> str:
    shown = ", ".join(significant(float(v), 3) for v in values[:6])
    return f"[{shown}{', …' if len(values) > 6 else ''}]"
