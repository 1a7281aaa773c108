"""A record's TeX as a line of text with numbers in the place of its letters.

The formula is written once, in the record; the live line beside its typeset form is read off it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from biasviz.words import SUPERSCRIPTS

_GROUP = r"\{((?:[^{}]|\{[^{}]*\})*)\}"
_SIGNS = {
    "alpha": "α", "delta": "δ", "sigma": "σ", "beta": "β", "varepsilon": "ε", "eta": "η", "leftarrow": "←", "sum": "∑",
    "odot": "⊙",
}  # fmt: skip
_BELOW = str.maketrans("0123456789ij", "₀₁₂₃₄₅₆₇₈₉ᵢⱼ", ", ")
_TOKEN = re.compile(r"[A-Za-zα-ω]+|.", re.DOTALL)
_ITALIC = {"h": "ℎ", **{c: chr(0x1D44E + ord(c) - 97) for c in "abcdefgijklmnopqrstuvwxyz"}}
_ITALIC |= {c: chr(0x1D434 + ord(c) - 65) for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def italic(letter: str) -> str:
    """Return a variable's letter as mathematics writes it."""
    return "".join(_ITALIC.get(c, c) for c in letter)


@lru_cache(maxsize=256)
def symbol(tex: str) -> str:
    """Return the name of a function as text: σ, ReLU, tanh."""
    return plain(tex).replace(" ", "")


@lru_cache(maxsize=256)
def plain(tex: str) -> str:
    r"""Return TeX as one line of text: \frac{1}{2} \left(a - y\right)^{2} becomes ½(a − y)²."""
    s = re.sub(r"\\(?:left|right)(?![a-z])", "", tex).replace(r"\frac{1}{2}", "½").replace(r"\,", " ")
    s = re.sub(r"\\frac" + _GROUP + _GROUP, r"\1/\2", s)
    s = re.sub(r"\\(?:mathrm|mathit)\{(\w+)\}", r"\1", s)
    s = re.sub(r"(?<![A-Za-z])e\^" + _GROUP, r"exp(\1)", s)
    s = re.sub(r"\^\{([0-9-]+)\}", lambda m: m.group(1).translate(SUPERSCRIPTS), s)
    s = re.sub(r"_\{([0-9ij, ]+)\}|_(\d)", lambda m: (m.group(1) or m.group(2)).translate(_BELOW), s)
    s = s.replace(r"\cdot", "·").replace(r"^{\top}", "ᵀ")
    s = re.sub(r"\\(ge|le)(?![a-z])", lambda m: {"ge": "≥", "le": "≤"}[m.group(1)], s)
    s = re.sub(r"\\([a-z]+)", lambda m: _SIGNS.get(m.group(1), m.group(1)), s)
    s = re.sub(r"\s+", " ", s).strip().replace("-", "−")
    return re.sub(r"(?<=[½(]) | (?=\()(?<![·−+] )", "", s)


@lru_cache(maxsize=64)
def compact(tex: str) -> str:
    """Return a definition by cases with its fractions on the line: two cases, two lines high."""
    if r"\begin{cases}" not in tex:
        return tex
    return re.sub(r"\\frac" + _GROUP + _GROUP, r"\1/\2", tex.replace(r"\frac{1}{2}", "½"))


@lru_cache(maxsize=64)
def branches(tex: str) -> tuple[str, ...]:
    """Return the alternatives of a definition by cases, or the one formula there is."""
    inside = re.search(r"\\begin\{cases\}(.*)\\end\{cases\}", tex, re.DOTALL)
    if inside is None:
        return (tex,)
    return tuple(row.partition("&")[0].strip() for row in inside.group(1).split(r"\\"))


def with_numbers(text: str, numbers: Mapping[str, str]) -> str:
    """Put numbers in the place of letters, negative ones in parentheses where a sign stands before them."""
    negative = frozenset(k for k, v in numbers.items() if v.startswith("−"))
    return "".join([numbers.get(part, part) for part in _form(text, frozenset(numbers), negative)])


@lru_cache(maxsize=256)
def _form(text: str, names: frozenset[str], negative: frozenset[str]) -> tuple[str, ...]:
    """Return the text in parts, some of which are names, with the parentheses that negative numbers need."""
    out: list[str] = []
    tokens = _TOKEN.findall(text)
    for k, token in enumerate(tokens):
        if token not in names:
            out.append(italic(token) if token in ("a", "y") else token)
            continue
        before = "".join(out).rstrip()[-1:]
        glued = bool(out) and (out[-1][-1:].isdigit() or out[-1] in names)
        bare = before in ("", "(", "|", ",") or token not in negative
        out += ["·"] * glued + ([token] if bare else ["(", token, ")"])
        out += ["·"] * (tokens[k + 1 : k + 2] == ["("])
    return tuple(out)
