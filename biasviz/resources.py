"""Where the files beside the code are: icons, fonts, scenarios.

A wheel carries `resources/` inside the package, as `biasviz/resources`; a checkout (run in place or installed
as editable) has it beside the package. Nothing else in the program needs to know which of the two it is.
"""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    """Return the resources folder, the wheel's before the checkout's, or raise FileNotFoundError."""
    places = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"biasviz is not installed whole: neither {places[0]} nor {places[1]} exists")


def path(*parts: str) -> Path:
    """Return the absolute path of a file or folder in `resources`.

    `path("icons", "play.svg")` names one file, `path("scenarios")` a folder, `path()` the whole. Whether the
    file exists is left to whoever opens it; that the resources are there at all is checked, so a broken
    installation raises `FileNotFoundError` with both places that were tried.
    """
    return _root().joinpath(*parts)
