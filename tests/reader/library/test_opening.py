"""Opening: new, old, newer, foreign and damaged files; and the care of a library."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader import (
    Library,
    LibraryDamagedError,
    LibraryNewerError,
    NotFoundError,
    ReaderError,
    View,
)
from reader.store import migrations
from tests.reader.library.conftest import everything


def _with_version(path: Path, version: int) -> bytes:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


def test_a_newer_library_is_refused_and_untouched(stocked: Library) -> None:
    """The sentence says what to do; not one byte of the folder changes."""
    stocked.close()
    before = _with_version(stocked.path, migrations.LATEST + 1)
    files = sorted(stocked.path.parent.iterdir())
    with pytest.raises(LibraryNewerError, match="Update On Record"):
        Library.open(stocked.path)
    assert before == stocked.path.read_bytes()
    assert files == sorted(stocked.path.parent.iterdir())


def test_an_older_library_is_migrated_after_a_backup(
    stocked: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The backup is a whole library of the old schema; the library has the new one and all its data."""
    before = everything(stocked)
    stocked.close()
    monkeypatch.setattr(
        migrations, "STEPS", (*migrations.STEPS, "CREATE TABLE later(id INTEGER PRIMARY KEY);")
    )
    monkeypatch.setattr(migrations, "LATEST", migrations.LATEST + 1)
    with Library.open(stocked.path) as library:
        backup = library.migration_backup
        assert before == everything(library)
    assert backup
    monkeypatch.undo()
    with Library.open(backup) as old:
        assert before == everything(old)
    with pytest.raises(LibraryNewerError):
        Library.open(stocked.path)


def test_a_migration_that_fails_changes_nothing(stocked: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """All steps are one transaction: an error in the last leaves the schema and the data as they were."""
    before = everything(stocked)
    stocked.close()
    monkeypatch.setattr(
        migrations, "STEPS", (*migrations.STEPS, "CREATE TABLE later(id); DROP TABLE missing;")
    )
    monkeypatch.setattr(migrations, "LATEST", migrations.LATEST + 1)
    with pytest.raises(sqlite3.OperationalError):
        Library.open(stocked.path)
    monkeypatch.undo()
    with Library.open(stocked.path) as library:
        assert library.migration_backup is None
        assert before == everything(library)


@pytest.mark.parametrize(
    "content", [b"This is a letter.", b"SQLite format 3\x00 but cut short", b"\x00" * 8192]
)
def test_what_is_no_library_is_refused(tmp_path: Path, content: bytes) -> None:
    """Another file is named as such and left alone."""
    path = tmp_path / "letter.onrecord"
    path.write_bytes(content)
    with pytest.raises(LibraryDamagedError, match=r"letter\.onrecord"):
        Library.open(path)
    assert content == path.read_bytes()


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    """No byte of it is touched: not even how it keeps its journal."""
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs(name)")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(LibraryDamagedError, match="another program"):
        Library.open(path)
    assert before == path.read_bytes()


def test_a_damaged_page_is_a_sentence(stocked: Library) -> None:
    """Pages overwritten in the middle give an error a person can read, not a traceback."""
    stocked.close()
    data = bytearray(stocked.path.read_bytes())
    data[8192:] = b"\xa5" * (len(data) - 8192)
    stocked.path.write_bytes(data)
    with pytest.raises(LibraryDamagedError, match="damaged"), Library.open(stocked.path) as library:
        library.first_rows(View())


def test_no_library_where_one_is_wanted(tmp_path: Path) -> None:
    """With `create=False` a missing file is an error and is not made."""
    with pytest.raises(NotFoundError, match="There is no library"):
        Library.open(tmp_path / "none", create=False)
    assert [] == list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """A file in the way of the folder is said."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(ReaderError, match="cannot be"):
        Library.open(tmp_path / "file" / "library")


def test_a_closed_library_says_so(stocked: Library) -> None:
    """No method works on it, and none crashes."""
    stocked.close()
    for method in (stocked.counts, stocked.undo, stocked.sources):
        with pytest.raises(ReaderError, match="closed"):
            method()


def test_backup_is_the_library(stocked: Library, tmp_path: Path) -> None:
    """A backup of a library in use opens and says the same; a folder that is not there is said."""
    stocked.add_note(1, "in the backup")
    stocked.backup(tmp_path / "copy.onrecord")
    with Library.open(tmp_path / "copy.onrecord") as copy:
        assert everything(stocked) == everything(copy)
        assert () == copy.check()
    with pytest.raises(ReaderError):
        stocked.backup(tmp_path / "missing" / "copy")
    assert ["copy.onrecord"] == [path.name for path in tmp_path.glob("copy*")]


def test_check_finds_what_is_wrong_and_compact_mends_it(stocked: Library) -> None:
    """Counters and an index that disagree with the articles are named and made anew."""
    assert () == stocked.check()
    stocked.close()
    with closing(sqlite3.connect(stocked.path)) as connection:
        connection.execute("UPDATE counters SET articles = 7")
        connection.execute("INSERT INTO search(search) VALUES ('delete-all')")
        connection.commit()
    with Library.open(stocked.path) as library:
        assert 2 == len(library.check())
        library.compact()
        assert () == library.check()
        assert 3 == library.counts().all
        assert [1] == [row.id for row in library.first_rows(View(query="lamps"))]


def test_settings_are_kept(stocked: Library) -> None:
    """Small values come back after a restart; what was never set is the default."""
    stocked.set_setting("view", {"scope": "unread", "ids": [1, 2]})
    with Library.open(stocked.path) as again:
        assert {"scope": "unread", "ids": [1, 2]} == again.setting("view")
        assert 5 == again.setting("missing", 5)


def test_upkeep_changes_nothing_that_is_seen(stocked: Library) -> None:
    """Merging and SQLite's statistics leave the library as it is."""
    before = everything(stocked)
    stocked.optimize()
    assert before == everything(stocked)
    assert () == stocked.check()
