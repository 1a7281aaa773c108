"""Files of data read in pieces: one generator for every form, so that a window can show progress and stop."""

from __future__ import annotations

import os
from pathlib import Path

from biasviz.data.archive import read_npz
from biasviz.data.arrays import read_npy
from biasviz.data.binary import fingerprint, saying, short
from biasviz.data.columns import Reading
from biasviz.data.forms import FORMS, form_of
from biasviz.data.images import read_cifar, read_idx
from biasviz.data.options import Options, options
from biasviz.data.sources import FromFile
from biasviz.data.table import Table
from biasviz.data.text import read_text
from biasviz.errors import InputError
from biasviz.hints import one_of
from biasviz.language import mark, tr


def source_of(path: str | Path, part: str = "", chosen: Options | None = None) -> FromFile:
    """Return the words for a file as it is now. Raises InputError where it is no file of data."""
    form = form_of(path)
    return FromFile(os.path.abspath(path), form, part, fingerprint(path), (chosen or Options()).pairs())


def read(source: FromFile) -> Reading:
    """Read a file, yielding the part that is done, 0 to 1; its generator returns the table.

    Raises:
        InputError: in one sentence, for a file that cannot be read, is not what it was, or is damaged.

    """
    one_of("form", source.form, FORMS)
    chosen = options(source.options)
    yield 0.0
    if source.digest and fingerprint(source.path) != source.digest:
        words = mark("{name} is not what it was when it was opened: open it again.")
        raise InputError(tr(words, name=short(source.path)))
    if form_of(source.path) != source.form:
        words = mark("{name} is no {form} any longer: open it again.")
        raise InputError(tr(words, name=short(source.path), form=tr(FORMS[source.form])))
    with saying(source.path):
        if source.form == "text":
            found = yield from read_text(source.path, chosen)
        elif source.form == "npy":
            found = yield from read_npy(source.path, chosen)
        elif source.form == "npz":
            found = yield from read_npz(source.path, source.part, chosen)
        elif source.form == "idx":
            found = yield from read_idx(source.path, chosen)
        else:
            found = yield from read_cifar(source.path, chosen)
    return found


def read_whole(source: FromFile) -> Table:
    """Read a file at once. Raises InputError as `read` does."""
    reading = read(source)
    while True:
        try:
            next(reading)
        except StopIteration as end:
            found: Table = end.value
            return found
