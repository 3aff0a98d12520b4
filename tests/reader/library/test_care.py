"""The check, compacting and upkeep: what they tell, that they can be stopped, and that others write meanwhile."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from reader import CancelledError, Library, Progress, ReaderError, View
from reader.library import care
from tests.reader.library.conftest import Write, everything


def _damage_index(library: Library) -> None:
    """Put other bytes in the place of the index's words."""
    library.close()
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10")


def _segments(library: Library) -> int:
    with closing(sqlite3.connect(library.path)) as connection:
        return int(connection.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0])


def test_a_check_tells_how_far_it_has_come_and_lets_others_write(stocked: Library) -> None:
    """While every part is looked at, another connection can write at any moment."""
    told: list[Progress] = []
    with closing(sqlite3.connect(stocked.path, timeout=0)) as other:

        def write(progress: Progress) -> None:
            told.append(progress)
            with other:
                other.execute("UPDATE settings SET value = value")

        assert () == stocked.check(write)
    assert (0, told[-1].total) == (told[0].done, told[-1].done)
    assert {"Checking the library"} == {progress.label for progress in told}


def test_a_damaged_index_is_found_and_made_anew(stocked: Library) -> None:
    """Where the index cannot be read the check says so, and compacting gives a whole one."""
    _damage_index(stocked)
    with Library.open(stocked.path) as library:
        assert ("The search index is damaged; compacting the library makes it anew.",) == library.check()
        library.compact()
        assert () == library.check()
        assert [1] == [row.id for row in library.first_rows(View(query="lamps "))]


@pytest.mark.parametrize("work", [Library.check, Library.compact])
def test_care_can_be_stopped_at_any_moment(
    stocked: Library, work: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whenever it is cancelled, the library is sound and says what it said before."""
    monkeypatch.setattr("reader.store.database._STEPS", 50)
    before = everything(stocked)
    asked = 0

    def after(number: int) -> Callable[[], bool]:
        nonlocal asked
        asked = 0

        def cancelled() -> bool:
            nonlocal asked
            asked += 1
            return asked > number

        return cancelled

    work(stocked, lambda _: None, after(1_000_000))
    most = asked
    assert most > 20
    for number in range(0, most, max(1, most // 12)):
        with pytest.raises(CancelledError):
            work(stocked, lambda _: None, after(number))
        assert before == everything(stocked)
    assert () == stocked.check()


def test_compacting_makes_one_part_of_the_index_in_short_steps(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many small imports leave many parts; between the steps that merge them others can write."""
    for n in range(6):
        library.import_paths([write(f"{n}.txt", f"Buoy {n} drifted.", "2024-03-01")], attribute=False)
    assert _segments(library) > 2
    monkeypatch.setattr(care, "MERGED", 1)
    told: list[Progress] = []
    with closing(sqlite3.connect(library.path, timeout=0)) as other:

        def write_too(progress: Progress) -> None:
            told.append(progress)
            if progress.total is not None:
                with other:
                    other.execute("UPDATE settings SET value = value")

        library.compact(write_too)
    assert 1 == _segments(library)
    assert {"Merging the search index", "Giving free room back to the disk"} == {each.label for each in told}
    assert 6 == library.total(View(query="buoy "))
    assert () == library.check()


def test_upkeep_merges_until_nothing_is_left_or_it_is_stopped(library: Library, write: Write) -> None:
    """It goes on by the step; a window that closes stops it between two."""
    for n in range(12):
        library.import_paths([write(f"{n}.txt", f"Buoy {n} drifted.", "2024-03-01")], attribute=False)
    parts = _segments(library)
    library.optimize(lambda: True)
    assert parts == _segments(library)
    library.optimize()
    assert parts > _segments(library)
    assert 12 == library.total(View(query="buoy "))


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can be neither moved nor deleted there")
@pytest.mark.parametrize("way", ["deleted", "moved", "replaced"])
def test_a_library_that_is_gone_takes_no_notes_and_can_be_saved(
    stocked: Library, tmp_path: Path, way: str
) -> None:
    """What was written to a file without a name would be lost with the last window; a copy of it all can be made."""
    stocked.add_note(None, "Written before")
    away, path = tmp_path / "away.onrecord", stocked.path
    if way == "replaced":
        shutil.copyfile(path, away)
        away.replace(path)
    else:
        path.rename(away)
    if way == "deleted":
        away.unlink()
    with pytest.raises(ReaderError, match=r"deleted, moved or replaced .*Back up"):
        stocked.add_note(None, "Written after")
    with pytest.raises(ReaderError, match="deleted, moved or replaced"):
        # A connection of its own would be one to another file.
        ThreadPoolExecutor(1).submit(stocked.notes).result()
    stocked.backup(tmp_path / "copy.onrecord")
    with Library.open(tmp_path / "copy.onrecord") as copy:
        assert ["Written before"] == [row.note.body for row in copy.notes()]
        assert () == copy.check()
    if way == "moved":
        away.rename(path)
        stocked.add_note(None, "Written when it was back")
