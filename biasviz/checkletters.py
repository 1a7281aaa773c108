"""Two letters that tell whether a code was typed right.

Every single wrong sign and every two signs that changed places change the letters for certain; of all other
mistakes one in 953 would pass.
"""

from __future__ import annotations

SIGNS = "23456789abcdefghjkmnpqrstuvwxyz"
"""What the letters are taken from: nothing that looks like something else."""
PRIME, ROOT = 953, 3
"""The largest prime under 31², and a root of 1 of its highest order: 952 places of a code have different weights."""
ALIKE = ("0o", "1li", "5s", "2z", "8b", "6b", "9g", "uv", ".,", "-_", "mn", "3e", "x*")
"""Signs that are taken for each other."""


def check_letters(text: str) -> str:
    """Return the two letters of a code."""
    total, weight = 0, 1
    for sign in text:
        weight = weight * ROOT % PRIME
        total = (total + (ord(sign) % PRIME) * weight) % PRIME
    return SIGNS[total // len(SIGNS)] + SIGNS[total % len(SIGNS)]


def suspects(text: str, letters: str) -> list[str]:
    """Return the parts of a code in which one likely slip would explain letters that do not match; at most two."""
    found: list[str] = []
    ends = [i for i, sign in enumerate(text) if sign == "/"] + [len(text)]
    for at in range(len(text)):
        swapped = text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]
        meant = [text[:at] + other + text[at + 1 :] for pair in ALIKE if text[at] in pair for other in pair]
        meant += [swapped] if at + 1 < len(text) else []
        meant += [text[:at] + sign + text[at:] for sign in ".-"]
        if any(each != text and check_letters(each) == letters for each in meant):
            end = next(i for i in ends if i >= at)
            part = text[text.rfind("/", 0, at) + 1 : end]
            if part and part not in found:
                found.append(part)
    return found if len(found) <= 2 else []
