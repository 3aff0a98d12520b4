"""Where things are: the person's library and log, and the files that come with the program."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

import platformdirs

APP = "onrecord"


_portable: list[Path] = []  # the folder of a portable start, of which a process has one at most


def keep_beside(folder: Path) -> None:
    """From now on everything of the person's stands in `folder`, as a portable start wants: nothing in the home."""
    _portable[:] = [folder]


def portable_folder() -> Path | None:
    """The folder of a portable start, None in any other."""
    return _portable[0] if _portable else None


def data_folder() -> Path:
    """The folder of the person's data: XDG on Linux, Application Support on macOS, AppData on Windows."""
    return portable_folder() or Path(platformdirs.user_data_dir(APP, appauthor=False))


def default_library_path() -> Path:
    """The library that opens where none is named; `ONRECORD_LIBRARY` names another."""
    named = os.environ.get("ONRECORD_LIBRARY")
    return Path(named) if named else data_folder() / "library.onrecord"


def log_path() -> Path:
    """The log of the program; it holds no text of articles or notes."""
    return (portable_folder() or Path(platformdirs.user_log_dir(APP, appauthor=False))) / "onrecord.log"


@lru_cache(maxsize=1)
def _shipped() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)  # where PyInstaller unpacks
    if bundle is not None:
        return Path(bundle)
    package = Path(__file__).resolve().parent
    inside = package / "data"
    return inside if inside.is_dir() else package.parent


def resource_path(*parts: str) -> Path:
    """A file of `resources/`, in a checkout, in an installed package and in the bundled program alike."""
    return _shipped().joinpath("resources", *parts)


def seeds_path() -> Path:
    """The folder of the sample articles."""
    return _shipped() / "seeds"


def settings_path() -> Path:
    """The file in which the window keeps its layout and the person's choices."""
    return (portable_folder() or Path(platformdirs.user_config_dir(APP, appauthor=False))) / "window.ini"


def state_path() -> Path:
    """The folder for what only matters while the program runs."""
    return portable_folder() or Path(platformdirs.user_state_dir(APP, appauthor=False))
