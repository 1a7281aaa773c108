"""Where a line of text may end: after a space, and between Chinese characters, which have no spaces; no Qt."""

from __future__ import annotations

import re

_HAN = "\u2e80-\u2fff\u3040-\ua4cf\uf900-\ufaff"
_OPEN, _CLOSE = "（「『“‘《〈【", "，。：；？！、）」』”’》〉】…—·"
_PIECE = re.compile(rf"[{_OPEN}]*(?:[{_HAN}]|[^ {_HAN}{_OPEN}{_CLOSE}]+|[{_CLOSE}])[{_CLOSE}]* *")


def pieces(text: str) -> list[str]:
    """Cut a text into pieces that make it up again; a line may end after each of them.

    No piece begins with a mark that closes, and none ends with one that opens.
    """
    if text.isascii():
        return re.findall(r" *[^ ]+ *|^ +$", text)
    found, at = [], 0
    for piece in _PIECE.finditer(text):
        found.append(text[at : piece.end()])
        at = piece.end()
    return [*found, text[at:]] if at < len(text) else found
