"""The one error that bad input raises, so that every surface can show it as one sentence."""

from __future__ import annotations


class InputError(ValueError):
    """Input that cannot be used: its message is one sentence that names what, why and what is allowed."""
