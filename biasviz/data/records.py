"""The rows of a text: blocks of lines for those who are in a hurry, cells and their line for those who are not."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager

from biasviz.data.binary import Bytes, saying, short
from biasviz.data.dialect import Dialect
from biasviz.data.options import ENCODINGS
from biasviz.errors import InputError
from biasviz.language import mark, tr

BLOCK = 2**20
"""Bytes that are read at once."""
LONGEST = 2**22
"""Characters of a line; what is longer is no table."""
Record = tuple[int, list[str]]
"""The line that a row begins on, and its cells."""


class Lines:
    """The lines of a file, without their ends, in blocks or one by one.

    Attributes:
        number: of the line that was given out last, from 1.

    """

    def __init__(self, file: Bytes, encoding: str) -> None:
        self.file, self.encoding = file, encoding
        self._decode = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)(), translate=True)
        self._block: list[str] = []
        self._place, self._rest, self._ended = 0, "", False
        self.number = 0

    def block(self) -> list[str]:
        """Return lines that were not given out yet, some thousand at once, none at the end of the file."""
        self._more()
        return self._block[self._place :] if self._place else self._block

    def _more(self) -> bool:
        """Read on where all lines were given out; return whether there are others."""
        while self._place >= len(self._block) and not self._ended:
            with self._saying():
                piece = self.file.stream.read(BLOCK)
                text = self._decode.decode(piece, final=not piece)
            self._ended = not piece
            *self._block, self._rest = (self._rest + text).split("\n")
            if len(self._rest) > LONGEST:
                words = mark("{name}, line {line}: it is longer than {most} characters, and so no row of a table.")
                line = f"{self.number + len(self._block) + 1:,}"
                raise InputError(tr(words, name=short(self.file.path), line=line, most=f"{LONGEST:,}"))
            if self._ended and self._rest:
                self._block.append(self._rest)
            self._place = 0
        return self._place < len(self._block)

    def pass_over(self) -> None:
        """Take the lines of the block as given out."""
        self.number += len(self._block) - self._place
        self._place = len(self._block)

    def __iter__(self) -> Iterator[str]:
        while self._more():
            self.number += 1
            self._place += 1
            line = self._block[self._place - 1]
            yield line.removeprefix("\ufeff") if self.number == 1 else line

    @contextmanager
    def _saying(self) -> Iterator[None]:
        with saying(self.file.path):
            try:
                yield
            except UnicodeDecodeError:
                words = mark("{name} is not {encoding} after line {line}: choose another encoding.")
                line = f"{self.number + len(self._block) - self._place:,}"
                name = short(self.file.path)
                raise InputError(tr(words, name=name, encoding=ENCODINGS[self.encoding], line=line)) from None


def records(lines: Lines, dialect: Dialect) -> Iterator[Record]:
    """Give out the rows that follow, without comments and empty lines; lines that were not needed stay in `lines`.

    Raises:
        InputError: for quotation marks that do not pair.

    """
    begun = 0

    def wanted() -> Iterator[str]:
        nonlocal begun
        for line in lines:
            if not begun and (line.startswith("#") or not line.strip()):
                continue
            begun = begun or lines.number
            yield f"{line}\n"

    if dialect.separator == " ":
        cells_of = (line.split() for line in wanted())
    else:
        cells_of = csv.reader(wanted(), delimiter=dialect.separator, skipinitialspace=True, strict=True)  # type: ignore[assignment]
    try:
        for cells in cells_of:
            line, begun = begun, 0
            yield line, cells
    except csv.Error as error:
        words = mark("{name}, line {line}: {why}; a quotation mark may be missing.")
        name, why = short(lines.file.path), str(error)[:80]
        raise InputError(tr(words, name=name, line=f"{begun:,}", why=why)) from None
