"""A portable start: what Qt and the libraries below it would write into the home goes beside the library too."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings

from reader import keep_beside


def stay_in(folder: Path) -> None:
    """Keep library, settings, log, lock and caches in `folder`. To be called before the application is made."""
    keep_beside(folder)
    # Fontconfig and the drivers keep caches; Qt's file dialog remembers its folders in QtProject.conf.
    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
    if sys.platform.startswith("linux"):
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
