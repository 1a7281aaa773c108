"""What the window can do besides showing the lab: each feature has commands, entries of menus, views, a place.

A feature is made with the window and must cost nothing at start: what it needs it imports when it is first used.
"""

from __future__ import annotations

from biasviz.ui.feature import Feature as Feature
from biasviz.ui.help.feature import Help
from biasviz.ui.languages import Languages
from biasviz.ui.present.feature import Present

FEATURES: tuple[type[Feature], ...] = (Present, Languages, Help)
"""One row a feature, in the order in which they are made."""
