"""The formula of a station, the same with the numbers of one cell, and its line of code with shapes."""

from __future__ import annotations

import re
from typing import NamedTuple

from biasviz.experiments.network.lines import formula, line, update_lines
from biasviz.experiments.network.spec import Network
from biasviz.experiments.network.stations import Station
from biasviz.experiments.network.worked import DIGITS, FIRST, MOST_TERMS, moved, worked
from biasviz.language import mark, tr
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.ui.network import backprop_words
from biasviz.ui.network.backprop_arrays import Cell, split
from biasviz.ui.network.backprop_scene import Scene, shape_words
from biasviz.ui.neuron.spoken import plain
from biasviz.words import GUESSING, significant

NAME = re.compile(r"\b(?:d?[WbZA]\d+|X|Y)\b(?:\.T\b)?")
"""An array in a line of code, as it stands or turned."""
FROZEN = mark("b stays {value}")


class Words(NamedTuple):
    """What is written below the arrays.

    Attributes:
        sentence: what happens.
        tex: the formula; "" where there is none.
        of: which cell the numbers are of.
        numbers: the formula with its numbers.
        hint: what can be done, where there are no numbers.
        code: the line of NumPy; "" where there is none.
        lines: all lines so far.
        chosen: which of them that is, or None.

    """

    sentence: str
    tex: str
    of: str
    numbers: str
    hint: str
    code: str
    lines: tuple[tuple[str, str], ...]
    chosen: int | None


def words_of(scene: Scene, rows: range) -> Words:
    """Return what is written of the cell that is told of, out of the rows that are shown."""
    cell = scene.told(rows)
    found = lines_so_far(scene)
    if cell is None:
        first = scene.stations[0]
        said, hint = backprop_words.sentence(scene, None), tr(backprop_words.HINT)
        return Words(said, formula(scene.network, first), "", "", hint, line(scene.network, first), found, None)
    said, of = backprop_words.sentence(scene, cell), backprop_words.of_cell(scene, cell)
    station = scene.station_of(cell[0])
    if station is None:
        value = significant(float(scene.values(cell[0])[cell[1]]), DIGITS)
        return Words(said, "", of, f"{cell[0]} = {value}", "", "", found, None)
    if not scene.is_done(cell[0]):
        return Words(said, formula(scene.network, station), "", "", "", line(scene.network, station), found, None)
    code, at = _line_of(scene, station, cell, [text for text, _ in found])
    return Words(said, _tex(scene, station, cell), of, numbers(scene, station, cell), "", code, found, at)


FAST = Words("", "", "", "", "", "", (), None)


def words_in_passing() -> Words:
    """Return what is written while arrays go by faster than anybody reads."""
    return FAST._replace(sentence=tr(backprop_words.FAST))


def numbers(scene: Scene, station: Station, cell: Cell) -> str:
    """Return a cell of a station worked out with its numbers."""
    if scene.keeps_back(cell[0]):
        return tr(GUESSING)
    (_, layer), (row, column) = split(cell[0]), cell[1]
    if station.kind == "update":
        return _moved(scene, layer, column)
    if station.kind == "db" and scene.network.shared:
        return _of_units(scene, layer)
    found = worked(scene.network, scene.theta, scene.found, station, row, column).text
    return f"L = {found}" if station.kind == "L" else found


def _of_units(scene: Scene, layer: int) -> str:
    """Return db of a bias that all units of a layer share: what each of them asks for, added up."""
    each = [significant(float(v), DIGITS) for v in scene.found.db_each[layer][0]]
    shown = each if len(each) <= MOST_TERMS else [*each[:FIRST], "…", each[-1]]
    text = shown[0]
    for term in shown[1:]:
        text += f" − {term[1:]}" if term.startswith("−") else f" + {term}"
    total = significant(float(scene.found.db[layer][0, 0]), DIGITS)
    return f"{text} = {total}" if len(each) > 1 else total


def _moved(scene: Scene, layer: int, unit: int) -> str:
    old = float(scene.found.parameters.b[layer][0, unit])
    if scene.settings.moves == "w":
        return tr(FROZEN, value=significant(old, DIGITS))
    if scene.after is None:
        return tr(GUESSING)
    rate, new = scene.settings.learning_rate, float(scene.after.b[layer][0, unit])
    plain_descent = scene.settings.optimizer.id == "gd"
    direction = float(scene.found.db[layer][0, unit]) if plain_descent else (old - new) / rate
    return f"b{layer + 1} ← {moved(old, rate, direction).text}"


def _tex(scene: Scene, station: Station, cell: Cell) -> str:
    if station.kind != "update":
        return formula(scene.network, station)
    k = split(cell[0])[1] + 1
    tex = OPTIMIZERS[scene.settings.optimizer.id].tex.replace(r"\theta", f"b_{k}")
    return re.sub(r"(?<![A-Za-z\\])g(?![A-Za-z])", f"db_{k}", tex)


def _line_of(scene: Scene, station: Station, cell: Cell, lines: list[str]) -> tuple[str, int | None]:
    """Return the line of a cell, and where it stands among all."""
    if station.kind != "update":
        text = line(scene.network, station)
        return text, lines.index(text) if text in lines else None
    k = split(cell[0])[1]
    own = update_lines(scene.settings, [k], "b")
    if not own:
        return "", None
    return own[-1], lines.index(own[-1])


def lines_so_far(scene: Scene) -> tuple[tuple[str, str], ...]:
    """Return the lines of the stations that are done, each with the shape of what it makes."""
    network = scene.network
    found = []
    for station in scene.stations[: scene.done]:
        if station.kind == "update":
            texts = update_lines(scene.settings, range(network.layers))
            found += [(text, shape_words(network, text.split(" ")[0].split("_")[-1], scene.n)) for text in texts]
        else:
            shape = "()" if station.kind == "L" else shape_words(network, station.name, scene.n)
            found.append((line(network, station), shape))
    return tuple(found)


def pieces(network: Network, code: str, n: int) -> list[tuple[str, str]]:
    """Return a line of code in pieces, each with the shape that belongs below it, or ""."""
    found, at = [], 0
    for match in NAME.finditer(code):
        if match.start() > at:
            found.append((code[at : match.start()], ""))
        name = match[0].removesuffix(".T")
        shape = shape_words(network, name, n)
        if match[0].endswith(".T"):
            rows, columns = shape.strip("()").split(", ")
            shape = f"({columns}, {rows})"
        found.append((match[0], shape))
        at = match.end()
    if at < len(code):
        found.append((code[at:], ""))
    return found


def spoken(words: Words) -> str:
    """Return what is written as one text, for who does not see it."""
    parts = (words.sentence, plain(words.tex) if words.tex else "", words.of and f"{words.of}:", words.numbers)
    return " ".join(part for part in (*parts, words.hint) if part)
