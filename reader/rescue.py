"""When a library does not open: which backups there are, and one of them in its place. Nothing is ever deleted.

Backups lie beside the library: those that a migration takes first, those that a person makes there, and one
that the window makes by itself each week, of which the newest two are kept.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.errors import ReaderError

EVERY = timedelta(days=7)
KEPT = 2
MUCH_LARGER = 2
LARGEST = 2 * 1024**3  # bytes; copying more by itself would fill disks that nobody asked us to fill
_AUTO = ".auto-"
_PARTS = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file and when it was taken."""

    path: Path
    taken: datetime


def backups(library: Path) -> tuple[Backup, ...]:
    """The backups that lie beside a library, the newest first."""
    found = [
        Backup(path, datetime.fromtimestamp(path.stat().st_mtime, UTC))
        for path in library.parent.glob("*.backup")
        if path.name.startswith(f"{library.name}.") and path.is_file()
    ]
    return tuple(sorted(found, key=lambda backup: backup.taken, reverse=True))


def lost(library: Path) -> Backup | None:
    """The newest backup of a library that is gone or empty, as a broken disk leaves it; else None."""
    try:
        there = library.stat().st_size > 0
    except OSError:
        there = False
    found = () if there else backups(library)
    return found[0] if found else None


def put_in_place(library: Path, backup: Backup) -> Path:
    """Copy a backup to where the library stands; the damaged one is kept under the name that is returned."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    kept = library.with_name(f"{library.name}.damaged-{stamp}")
    part = library.with_name(f"{library.name}.part")
    try:
        shutil.copyfile(backup.path, part)
        for suffix in _PARTS:
            old = library.with_name(library.name + suffix)
            if old.exists():
                old.rename(kept.with_name(kept.name + suffix))
        part.rename(library)
    except OSError as error:
        raise ReaderError(
            f"The backup {backup.path.name} could not be put in place: {error.strerror}."
        ) from error
    return kept


def keep_weekly_backup(library: Path, copy: Callable[[Path], None]) -> Path | None:
    """Take the week's backup where it is due, by `copy(target)`; older ones of our own beyond two go.

    None where the last one is young enough, or the library larger than 2 GiB. One that is much larger than what the
    library is now stays: something was lost since, and nobody may have noticed yet.
    """
    own = [backup for backup in backups(library) if _AUTO in backup.path.name]
    now = datetime.now(UTC)
    size = library.stat().st_size
    # One from the future was taken while the clock was wrong; it must not keep others from being taken for years.
    if size > LARGEST or any(abs(now - backup.taken) < EVERY for backup in own):
        return None
    target = library.with_name(f"{library.name}{_AUTO}{now.date().isoformat()}.backup")
    copy(target)
    for old in own[KEPT - 1 :]:
        if old.path != target and old.path.stat().st_size < MUCH_LARGER * size:
            old.path.unlink(missing_ok=True)
    return target
