"""A library of every earlier schema opens in this version, with all that a person put into it; a newer one is refused.

The files in `earlier/` were made by the programs of their time (see `earlier/make.py`), which also wrote down what
they showed. Whoever adds a schema adds the file of the one before: the first test asks for it.
"""

from __future__ import annotations

import gzip
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader import Library, LibraryDamagedError, LibraryNewerError
from reader.rescue import backups
from reader.store import migrations
from reader.store.migrations import LATEST, STEPS
from tests.reader.store.earlier.contents import contents, undone

FOLDER = Path(__file__).parent / "earlier"
EARLIER = range(1, LATEST)
PAGES = 100  # the file's header ends here; opening a library changes its journal mode there


def unpacked(schema: int, folder: Path) -> Path:
    """The library of a schema, as it lay on a person's disk."""
    path = folder / "library.onrecord"
    path.write_bytes(gzip.decompress((FOLDER / f"schema-{schema}.library.gz").read_bytes()))
    return path


def shown(schema: int) -> dict[str, Any]:
    """What the program of that schema showed of its library."""
    found: dict[str, Any] = json.loads((FOLDER / f"schema-{schema}.json").read_text(encoding="utf-8"))
    return found


def as_kept(library: Library) -> dict[str, Any]:
    """What this program shows of it, in the same values."""
    found: dict[str, Any] = json.loads(json.dumps(contents(library)))
    return found


def without_history(values: dict[str, Any]) -> dict[str, Any]:
    """The history of a note grows with undo and redo: every body that it ever had stays."""
    notes = {number: {**note, "history": None} for number, note in values["notes"].items()}
    return {**values, "notes": notes}


def schema_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@pytest.mark.parametrize("schema", EARLIER)
def test_a_library_of_each_earlier_schema_is_kept_here(schema: int, tmp_path: Path) -> None:
    """A schema is never left behind without a library of it: `make.py COMMIT` writes one from the last commit."""
    assert (FOLDER / f"schema-{schema}.library.gz").exists(), f"run make.py with a commit of schema {schema}"
    assert schema == schema_of(unpacked(schema, tmp_path))
    assert set(shown(schema)) == {"kept", "undone", "after_undo"}


@pytest.mark.parametrize("schema", EARLIER)
def test_everything_is_there_after_a_backup(schema: int, tmp_path: Path) -> None:
    """Articles, versions, notes and their history, bookmarks, decisions, searches; the backup is the former file."""
    path = unpacked(schema, tmp_path)
    before = path.read_bytes()
    with Library.open(path) as library:
        assert shown(schema)["kept"] == as_kept(library)
        assert () == library.check()
        backup = library.migration_backup
    assert backup is not None
    assert before[PAGES:] == backup.read_bytes()[PAGES:]
    with closing(sqlite3.connect(path)) as connection:  # free room can be given back in steps from now on
        assert 2 == connection.execute("PRAGMA auto_vacuum").fetchone()[0]
    assert (schema, LATEST) == (schema_of(backup), schema_of(path))


@pytest.mark.parametrize("schema", EARLIER)
def test_what_was_done_before_the_update_can_be_undone(schema: int, tmp_path: Path) -> None:
    """Every step of the former journal goes back and forth as it would have with the former program."""
    with Library.open(unpacked(schema, tmp_path)) as library:
        assert shown(schema)["undone"] == undone(library)
        assert shown(schema)["after_undo"] == as_kept(library)
        assert () == library.check()
        for label in reversed(shown(schema)["undone"]):
            assert label == library.redo_label()
            library.redo()
        assert without_history(shown(schema)["kept"]) == without_history(as_kept(library))
        assert () == library.check()


@pytest.mark.parametrize("schema", EARLIER)
def test_decisions_win_when_todays_engine_reads_the_texts_anew(schema: int, tmp_path: Path) -> None:
    """A statement given to someone stays theirs, what is none stays none, what the person marked stays marked."""
    path = unpacked(schema, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        places = connection.execute(
            "SELECT article_id, start, end, kind FROM decisions WHERE start IS NOT NULL"
        ).fetchall()
    kept = shown(schema)["kept"]["articles"]
    assert {"speaker", "not-statement", "added"} <= {kind for *_place, kind in places}
    with Library.open(path) as library:
        library.reattribute([int(number) for number in kept])
        assert () == library.check()
        for number, start, end, _kind in places:
            then = [said[5] for said in kept[str(number)]["statements"] if said[1:3] == [start, end]]
            now = [
                said.speaker_name
                for said in library.reading(number).statements
                if (said.start, said.end) == (start, end)
            ]
            assert then == now


@pytest.mark.parametrize("schema", EARLIER)
def test_a_migration_that_breaks_off_leaves_the_library_as_it_was(
    schema: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All steps or none: the next start, with a program that can, finds the former schema and all of its data."""
    path = unpacked(schema, tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr(
            migrations, "STEPS", (*STEPS[:-1], f"{STEPS[-1]};\nINSERT INTO no_such_table VALUES (1);")
        )
        with pytest.raises(sqlite3.OperationalError):
            Library.open(path)
    assert schema == schema_of(path)
    with Library.open(path) as library:
        assert shown(schema)["kept"] == as_kept(library)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
@pytest.mark.parametrize("schema", EARLIER)
def test_a_backup_that_finds_no_room_is_no_backup(schema: int, tmp_path: Path) -> None:
    """A half copy is never offered in the library's place: none is left, and the library is as it was."""
    path = unpacked(schema, tmp_path)
    before = path.read_bytes()
    program = (
        "import resource, sys; from pathlib import Path; from reader import Library, ReaderError\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({len(before) // 2},) * 2)\n"
        "try: Library.open(Path(sys.argv[1]))\n"
        "except ReaderError as error: sys.exit(str(error))\n"
    )
    result = subprocess.run([sys.executable, "-c", program, str(path)], stderr=subprocess.PIPE)
    assert b"disk" in result.stderr
    assert () == backups(path)
    assert {path} == {left for left in tmp_path.iterdir() if not left.name.endswith(("-wal", "-shm"))}
    assert schema == schema_of(path)


def test_a_library_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    """A sentence that says what to do; not a byte of the file changes, and nothing is put beside it."""
    path = tmp_path / "library.onrecord"
    with Library.open(path) as library:
        library.add_note(None, "Written by a version of next year")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 1}")
        connection.execute("PRAGMA journal_mode = DELETE")
    before, beside = path.read_bytes(), sorted(tmp_path.iterdir())
    with pytest.raises(LibraryNewerError, match=r"newer version.*Update On Record.*not changed"):
        Library.open(path)
    assert before == path.read_bytes()
    assert beside == sorted(tmp_path.iterdir())


def test_tags_and_links_of_notes_of_the_first_schema_are_found(tmp_path: Path) -> None:
    """A `#tag` or a link that stood in a body before there were any counts from the first opening on."""
    path = unpacked(1, tmp_path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE notes SET body = 'See [[article:1|it]]. #harbour/lamps' WHERE id = 1")
    with Library.open(path) as library:
        assert "harbour/lamps" in {tag.name for tag in library.tags()}
        assert [1] == [row.note.id for row in library.backlinks("article", 1)]
        assert () == library.check()


@pytest.mark.parametrize("schema", EARLIER)
def test_a_damaged_library_is_not_changed_any_further(schema: int, tmp_path: Path) -> None:
    """What its copy would be is looked through first: neither half a migration nor a backup that is none."""
    path = unpacked(schema, tmp_path)
    with path.open("r+b") as file:
        file.seek(-8192, os.SEEK_END)
        file.write(b"\xff" * 8192)
    before = path.read_bytes()
    with pytest.raises(LibraryDamagedError, match="damaged"):
        Library.open(path)
    assert schema == schema_of(path)
    assert before[PAGES:] == path.read_bytes()[PAGES:]
    assert () == backups(path)
    assert [] == list(tmp_path.glob("*.part"))
