"""Which topic of the help belongs to what has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

TOPIC_OF = {
    "learning_rate": "ruler", "rate_ruler": "ruler", "inputs": "fields", "samples_editor": "fields",
    "reduction": "conventions", "conventions": "conventions", "check": "check", "u_curve": "check",
    "readout": "numbers", "offer": "reasons", "strips": "strips", "verdict": "verdicts", "transport": "time",
    "until_menu": "time", "race": "race", "lane": "race", "lesson": "lessons", "notes": "lessons",
    "present": "lessons", "large_readout": "numbers", "export": "sharing", "share": "sharing",
    "worksheet": "sharing", "code": "sharing",
}  # fmt: skip
"""Topic by the name of a widget, or by what its name begins with."""


def topic_of(widget: QWidget | None) -> str:
    """Return the id of the topic on a widget, or on the nearest around it that has one; that of the lab elsewhere."""
    while widget is not None:
        name = widget.objectName()
        if name in TOPIC_OF:
            return TOPIC_OF[name]
        for start, topic in TOPIC_OF.items():
            if len(start) > 3 and name.startswith(f"{start}_"):
                return topic
        widget = widget.parentWidget()
    return "lab"
