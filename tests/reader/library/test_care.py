"""The check, compacting and upkeep: what they tell, that they can be stopped, and that others write meanwhile."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from collections.abc import Callable
from concurrent import futures
from concurrent.futures import Future, ThreadPoolExecutor
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
    assert most > 5
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


def _with_free_room(path: Path, *, in_steps: bool) -> None:
    """Leave free pages in the file, as what is deleted and merged does."""
    with closing(sqlite3.connect(path)) as connection:
        if not in_steps:
            connection.execute("PRAGMA auto_vacuum = NONE")
            connection.execute("VACUUM")
        connection.execute("CREATE TABLE gone AS SELECT randomblob(4000000)")
        connection.execute("DROP TABLE gone")
        connection.commit()
        assert 400 < connection.execute("PRAGMA freelist_count").fetchone()[0]


def _room(path: Path) -> tuple[int, int]:
    """Free pages, and how the file gives them back: 2 in steps."""
    with closing(sqlite3.connect(path)) as connection:
        return tuple(
            connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("freelist_count", "auto_vacuum")
        )


def test_free_room_is_given_back_in_steps_between_which_others_write(
    stocked: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for the file to be written anew: each step is a transaction of a moment, and can be the last."""
    monkeypatch.setattr("reader.store.care._STEP", 0.0001)
    monkeypatch.setattr("reader.progress._INTERVAL", 0.0)
    stocked.close()
    _with_free_room(stocked.path, in_steps=True)
    before, told = stocked.path.stat().st_size, 0
    with Library.open(stocked.path) as library, closing(sqlite3.connect(library.path, timeout=0)) as other:

        def write_too(progress: Progress) -> None:
            nonlocal told
            if progress.label == "Giving free room back to the disk":
                told += 1
                library.add_note(None, f"Written meanwhile, {told}")
                with other:
                    other.execute("UPDATE settings SET value = value")

        with pytest.raises(CancelledError):
            library.compact(write_too, lambda: told > 3)
        assert 0 < _room(library.path)[0]
        library.compact(write_too)
        assert told == len(library.notes())
        assert () == library.check()
    free, way = _room(stocked.path)
    assert 2 == way
    assert 40 > free  # of 1,000; who writes after the last step frees some pages again
    assert before - 3_000_000 > stocked.path.stat().st_size


@pytest.mark.parametrize("times", [1, 99])
def test_who_writes_goes_before_a_file_that_is_written_anew(
    stocked: Library, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """Libraries of earlier versions know no steps: a note interrupts it, and it begins again, but not for ever."""
    monkeypatch.setattr("reader.store.database._STEPS", 50)
    monkeypatch.setattr("reader.store.care._QUIET", 0.0)
    stocked.close()
    _with_free_room(stocked.path, in_steps=False)
    with Library.open(stocked.path) as library, ThreadPoolExecutor(1) as writer:
        database, vacuum = library._store.database, library._store.database.vacuum
        written: list[Future[object]] = []

        def vacuum_and_write(_cancelled: Callable[[], bool]) -> None:
            begun = len(written)

            def cancelled() -> bool:
                if len(written) == begun and begun < times:
                    written.append(writer.submit(library.add_note, None, f"Note {begun}"))
                    while not (
                        database.is_wanted or written[-1].done()
                    ):  # for the lock that the vacuum holds
                        futures.wait(written[-1:], 0.001)
                return False

            vacuum(cancelled)

        monkeypatch.setattr(database, "vacuum", vacuum_and_write)
        if times == 1:
            library.compact()
            free, way = _room(library.path)
            assert 2 == way
            assert 40 > free
        else:
            with pytest.raises(ReaderError, match="What you wrote is saved"):
                library.compact()
        for note in written:
            note.result()
        assert min(times, 5) == len(written) == len(library.notes())
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
