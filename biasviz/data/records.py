"""The rows of a text, one after the other: cells and the line they stand on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from biasviz.data.binary import Bytes, saying, short
from biasviz.data.dialect import Dialect
from biasviz.data.options import ENCODINGS
from biasviz.errors import InputError
from biasviz.language import mark, tr

LONGEST = 2**22
"""Characters of a line; what is longer is no table."""
Record = tuple[int, list[str]]
"""The line that a row begins on, and its cells."""


class Records:
    """The rows of a text, one after the other, without comments and empty lines."""

    def __init__(self, file: Bytes, dialect: Dialect) -> None:
        self._text = io.TextIOWrapper(file.stream, encoding=dialect.encoding, newline="")
        self._file, self._dialect = file, dialect
        self._line, self._begun = 0, 0

    def __iter__(self) -> Iterator[Record]:
        with saying(self._file.path):
            try:
                yield from self._records()
            except UnicodeDecodeError:
                words = mark("{name} is not {encoding} after line {line}: choose another encoding.")
                encoding = ENCODINGS[self._dialect.encoding]
                name = short(self._file.path)
                raise InputError(tr(words, name=name, encoding=encoding, line=f"{self._line:,}")) from None
            except csv.Error as error:
                words = mark("{name}, line {line}: {why}; a quotation mark may be missing.")
                name, line = short(self._file.path), f"{self._begun:,}"
                raise InputError(tr(words, name=name, line=line, why=str(error)[:80])) from None

    def _records(self) -> Iterator[Record]:
        separator = self._dialect.separator
        if separator == " ":
            for line in self._lines():
                if cells := line.split():
                    yield self._line, cells
                self._begun = 0
            return
        for cells in csv.reader(self._lines(), delimiter=separator, skipinitialspace=True, strict=True):
            if any(cells) or len(cells) > 1:
                yield self._begun, cells
            self._begun = 0

    def _lines(self) -> Iterator[str]:
        while line := self._text.readline(LONGEST):
            self._line += 1
            if len(line) >= LONGEST:
                words = mark("{name}, line {line}: it is longer than {most} characters, and so no row of a table.")
                name = short(self._file.path)
                raise InputError(tr(words, name=name, line=f"{self._line:,}", most=f"{LONGEST:,}"))
            if self._line == 1:
                line = line.removeprefix("\ufeff")
            if not self._begun:
                if line.startswith("#") or not line.strip():
                    continue
                self._begun = self._line
            yield line
