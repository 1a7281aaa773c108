"""What the window can do besides showing the lab: each feature has commands, entries of menus, views, a place.

A feature is made with the window and must cost nothing at start: what it needs it imports when it is first used.
"""

from __future__ import annotations

from biasviz.ui.feature import Feature as Feature
from biasviz.ui.help.feature import Help
from biasviz.ui.keep.feature import Keep
from biasviz.ui.languages import Languages
from biasviz.ui.lessons.feature import Lessons
from biasviz.ui.present.feature import Present
from biasviz.ui.race.feature import Race
from biasviz.ui.sharing.code_feature import Code
from biasviz.ui.sharing.feature import Sharing
from biasviz.ui.sharing.worksheet_feature import Worksheets

FEATURES: tuple[type[Feature], ...] = (Keep, Present, Languages, Help, Race, Lessons, Sharing, Code, Worksheets)
"""One row a feature, in the order in which they are made."""
