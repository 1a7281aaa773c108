"""How a file is read: what a person can choose, as loose pairs of words in a source and as a record here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.hints import one_of, shown
from biasviz.language import mark, tr

SEPARATORS = {
    ",": mark("comma"), ";": mark("semicolon"), "\t": mark("tab"), "|": mark("bar"), " ": mark("spaces"),
}  # fmt: skip
DECIMALS = {".": mark("point, 0.5"), ",": mark("comma, 0,5")}
ENCODINGS = {
    "utf-8-sig": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16 BE", "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
}  # fmt: skip
MISSING = {"refuse": mark("refuse the file"), "skip": mark("leave the row out")}
HEADERS = {"yes": mark("names of the columns"), "no": mark("numbers already")}
_WORDS = {
    "separator": SEPARATORS, "decimal": DECIMALS, "encoding": ENCODINGS, "missing": MISSING, "header": HEADERS,
}  # fmt: skip


@dataclass(frozen=True)
class Options:
    """How a file is read; "" and None mean: as it looks.

    Attributes:
        separator, decimal, encoding, missing, header: words of the tables above, for text.
        categories: indices of columns whose values are names, not numbers.
        columns: indices of the columns that are read; None for all that hold anything.
        rows: how many rows are read at most, or None.
        unit: what numbers are divided by.

    """

    separator: str = ""
    decimal: str = ""
    encoding: str = ""
    missing: str = "refuse"
    header: str = ""
    categories: tuple[int, ...] | None = None
    columns: tuple[int, ...] | None = None
    rows: int | None = None
    unit: float | None = None

    @property
    def skip(self) -> bool:
        """Whether a row with a missing cell is left out."""
        return self.missing == "skip"

    @property
    def most(self) -> int:
        """How many rows are read at most."""
        return MOST_ROWS if self.rows is None else self.rows

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Return what differs from the default, as words for a source."""
        found = []
        for known in fields(self):
            value = getattr(self, known.name)
            if value != known.default:
                text = ",".join(map(str, value)) if isinstance(value, tuple) else f"{value}"
                found.append((known.name, text))
        return tuple(found)


def options(pairs: Iterable[tuple[str, str]]) -> Options:
    """Return pairs of words as a record. Raises InputError for a name or a word that is not known."""
    known: dict[str, object] = {}
    names = [f.name for f in fields(Options)]
    for name, text in pairs:
        one_of("option", name, names)
        if name in _WORDS:
            known[name] = one_of(name, text, _WORDS[name]) if text else ""
            continue
        try:
            if name in ("categories", "columns"):
                known[name] = tuple(int(word) for word in text.split(",") if word)
            else:
                known[name] = float(text) if name == "unit" else int(text)
        except ValueError:
            raise _unfit(name, text) from None
    found = Options(**known)  # type: ignore[arg-type]
    if (found.rows is not None and not 1 <= found.rows <= MOST_ROWS) or (found.unit is not None and not found.unit > 0):
        raise _unfit("rows" if found.unit is None or found.unit > 0 else "unit", str(dict(pairs)))
    if any(k < 0 for k in (found.columns or ()) + (found.categories or ())) or found.columns == ():
        raise _unfit("columns", str(dict(pairs)))
    return found


def _unfit(name: str, text: str) -> InputError:
    return InputError(tr("option {name} = {value} cannot be used to read a file.", name=name, value=shown(text)))
