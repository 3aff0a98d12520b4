"""A damaged library gives way to its last backup, and nothing is deleted."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from reader import Library, LibraryDamagedError, ReaderError
from reader.rescue import backups, keep_weekly_backup, lost, put_in_place

WEEK = 7 * 86400


def library_with_a_note(path: Path) -> None:
    with Library.open(path) as library:
        library.add_note(None, "What I thought")


def test_the_last_backup_takes_the_place_of_a_damaged_library(tmp_path: Path) -> None:
    """The notes are back, and the damaged file is still there."""
    path = tmp_path / "library.onrecord"
    library_with_a_note(path)
    with Library.open(path) as library:
        assert keep_weekly_backup(path, library.backup) is not None
    damaged = b"no library any more" * 1000
    path.write_bytes(damaged)
    with pytest.raises(LibraryDamagedError):
        Library.open(path)
    (backup,) = backups(path)
    kept = put_in_place(path, backup)
    with Library.open(path) as library:
        assert ["What I thought"] == [row.note.body for row in library.notes()]
    assert damaged == kept.read_bytes()
    assert backup.path.exists()


def test_a_backup_is_taken_once_a_week(tmp_path: Path) -> None:
    """Not again the next day, again the next week, and the oldest of three goes."""
    path = tmp_path / "library.onrecord"
    library_with_a_note(path)
    with Library.open(path) as library:
        first = keep_weekly_backup(path, library.backup)
        assert first is not None
        assert keep_weekly_backup(path, library.backup) is None
        for weeks in (2, 1):
            aged = first.with_name(f"{path.name}.auto-2020-01-0{weeks}.backup")
            first.rename(aged)
            os.utime(aged, (time.time() - weeks * WEEK - 60,) * 2)
            first = keep_weekly_backup(path, library.backup)
            assert first is not None
    assert 2 == len(backups(path))


def test_a_backup_from_the_future_does_not_stop_the_weeks(tmp_path: Path) -> None:
    """A clock that was wrong once costs no backup of the years until then."""
    path = tmp_path / "library.onrecord"
    library_with_a_note(path)
    with Library.open(path) as library:
        future = path.with_name(f"{path.name}.auto-2040-01-01.backup")
        library.backup(future)
        os.utime(future, (time.time() + 500 * WEEK,) * 2)
        assert keep_weekly_backup(path, library.backup) is not None
        assert keep_weekly_backup(path, library.backup) is None


def test_what_is_not_ours_is_not_offered(tmp_path: Path) -> None:
    """Backups of another library in the same folder are left alone."""
    path = tmp_path / "library.onrecord"
    library_with_a_note(path)
    (tmp_path / "other.onrecord.auto-2024-01-01.backup").write_bytes(b"x")
    assert () == backups(path)


def test_a_backup_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    """The library stays as it is, and the person hears why."""
    path = tmp_path / "library.onrecord"
    path.write_bytes(b"damaged")
    (gone := tmp_path / "library.onrecord.auto-2024-01-01.backup").write_bytes(b"x")
    (backup,) = backups(path)
    gone.unlink()
    with pytest.raises(ReaderError, match="could not be put in place"):
        put_in_place(path, backup)
    assert b"damaged" == path.read_bytes()


def test_a_backup_of_what_was_lost_since_is_kept(tmp_path: Path) -> None:
    """A library that shrank to half keeps its older backups beyond the usual two."""
    path = tmp_path / "library.onrecord"
    library_with_a_note(path)
    full = path.with_name(f"{path.name}.auto-2020-01-01.backup")
    full.write_bytes(b"x" * (2 * path.stat().st_size))
    young = path.with_name(f"{path.name}.auto-2020-01-08.backup")
    young.write_bytes(b"x")
    for weeks, backup in ((3, full), (2, young)):
        os.utime(backup, (time.time() - weeks * WEEK,) * 2)
    with Library.open(path) as library:
        made = keep_weekly_backup(path, library.backup)
    assert [made, young, full] == [backup.path for backup in backups(path)]


@pytest.mark.parametrize("left", [None, b""])
def test_a_library_that_is_gone_or_empty_is_known_by_its_backup(tmp_path: Path, left: bytes | None) -> None:
    """A new one in its place must not hide that there was one; where there was none, nothing is said."""
    path = tmp_path / "library.onrecord"
    assert lost(path) is None
    library_with_a_note(path)
    with Library.open(path) as library:
        made = keep_weekly_backup(path, library.backup)
    assert lost(path) is None
    path.unlink()
    if left is not None:
        path.write_bytes(left)
    found = lost(path)
    assert found is not None
    assert made == found.path


def test_what_belongs_to_the_damaged_file_goes_with_it(tmp_path: Path) -> None:
    """A log that stayed would be read into the backup, and damage that, too."""
    path = tmp_path / "library.onrecord"
    library_with_a_note(path)
    with Library.open(path) as library:
        library.backup(tmp_path / "library.onrecord.mine.backup")
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).write_bytes(f"damaged{suffix}".encode())
    (backup,) = backups(path)
    kept = put_in_place(path, backup)
    for suffix in ("", "-wal", "-shm"):
        assert f"damaged{suffix}".encode() == kept.with_name(kept.name + suffix).read_bytes()
    assert not [name for name in ("-wal", "-shm", ".part") if path.with_name(path.name + name).exists()]
    assert backup.path.read_bytes() == path.read_bytes()


def test_a_damaged_library_does_not_take_the_place_of_its_backup(tmp_path: Path) -> None:
    """What is copied is looked through before it has the name of a backup; the former one stays."""
    path, target = tmp_path / "library.onrecord", tmp_path / "library.onrecord.mine.backup"
    with Library.open(path) as library:
        library.add_note(None, "What I thought. " * 20_000)
        library.backup(target)
    sound = target.read_bytes()
    with path.open("r+b") as file:
        file.seek(-3 * 8192, os.SEEK_END)
        file.write(b"\xff" * 8192)
    with Library.open(path) as library, pytest.raises(ReaderError, match="damaged"):
        library.backup(target)
    assert sound == target.read_bytes()
    assert not target.with_name(target.name + ".part").exists()
