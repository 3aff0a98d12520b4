"""Two processes on one library, a locked one, and one that is killed: nothing that was said to be saved is lost."""

from __future__ import annotations

import inspect
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader import (
    Library,
    LibraryLockedError,
    NoteFilter,
    ReaderError,
    ReadingState,
    SearchInterrupted,
    SpeakerKind,
    Verdict,
    View,
)
from reader.store import numbers
from tests.conftest import PATIENCE
from tests.reader.library.conftest import HARBOUR, MARKET, Write

ROOT = Path(__file__).resolve().parents[3]


def run(code: str, *arguments: object, heard: bool = False) -> subprocess.Popen[str]:
    """Another process that runs Python code on the project."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        stdout=subprocess.PIPE if heard else None,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_the_other_process_is_noticed(stocked: Library) -> None:
    """`data_version` changes when another process has written, and only then."""
    before = stocked.data_version()
    stocked.add_note(1, "mine")
    assert before == stocked.data_version()
    process = run(
        """
        import sys; from pathlib import Path; from reader import Library
        with Library.open(Path(sys.argv[1])) as library: library.add_note(1, "theirs")
        """,
        stocked.path,
    )
    assert 0 == process.wait(PATIENCE)
    assert before != stocked.data_version()
    assert {"mine", "theirs"} == {row.note.body for row in stocked.notes()}


def test_two_processes_write_at_once(stocked: Library) -> None:
    """Each of forty notes that two processes write at the same time is there afterwards."""
    code = """
        import sys; from pathlib import Path; from reader import Library
        with Library.open(Path(sys.argv[1])) as library:
            for n in range(20): library.add_note(1, f"{sys.argv[2]} {n}")
        """
    processes = [run(code, stocked.path, name) for name in ("left", "right")]
    assert [0, 0] == [process.wait(PATIENCE) for process in processes]
    assert {f"{name} {n}" for name in ("left", "right") for n in range(20)} == {
        r.note.body for r in stocked.notes()
    }
    assert () == stocked.check()


def test_killed_in_the_middle_of_an_import(stocked: Library, folder: Path) -> None:
    """After kill -9 the batches that were written are there, whole, and so is the note; the import goes on."""
    many = folder / "many"
    many.mkdir()
    for n in range(400):
        (many / f"{n:03}.txt").write_text(
            f" date 2024-05-01 {MARKET}\n\nStall {n} sold nothing.", encoding="utf-8"
        )
    process = run(
        """
        import sys; from pathlib import Path; from reader import Library
        import reader.library.import_run as importing
        importing._BATCH = 20
        library = Library.open(Path(sys.argv[1]))
        library.add_note(1, "saved before the end")
        def told(progress):
            if progress.done >= 40: print("half", flush=True)
        library.import_paths([Path(sys.argv[2])], progress=told)
        """,
        stocked.path,
        many,
        heard=True,
    )
    assert process.stdout
    assert "half\n" == process.stdout.readline()
    os.kill(process.pid, signal.SIGKILL)
    process.wait(PATIENCE)
    process.stdout.close()
    written = stocked.counts().all - 3
    assert written >= 40
    assert () == stocked.check()
    assert ["saved before the end"] == [row.note.body for row in stocked.notes()]
    report = stocked.import_paths([many])
    assert 400 - written == report.imported
    assert written == report.duplicates


@pytest.fixture
def locked(stocked: Library) -> Iterator[Library]:
    """A library that another connection keeps locked for writing."""
    note = stocked.add_note(1, "a note").created
    stocked.toggle_bookmark(1)
    stocked.edit_text(3, "Another text of one line.")
    stocked.add_highlight(1, 0, 20, "yellow")
    assert note == 1
    blocker = sqlite3.connect(stocked.path, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    with Library.open(stocked.path, busy_timeout=0.05) as library:
        yield library
    blocker.close()


def _arguments(library: Library, folder: Path) -> dict[str, tuple[Any, ...]]:
    statement = library.reading(1).statements[0].id
    speaker = library.speakers()[0].id
    return {
        "import_paths": ([folder],),
        "import_articles": ([{"text": "A new lamp was lit on Monday."}], "wire"),
        "add_samples": (folder,),
        "remove_samples": (),
        "edit_article": ([1], "title", "New"),
        "set_opened": (1,),
        "set_read": ([1], True),
        "set_position": (1, 5),
        "set_to_read": ([1], True),
        "set_state": ([1], ReadingState.ARCHIVED),
        "move_in_queue": (1, None),
        "save_view": ("x", View()),
        "rename_saved_view": (1, "x"),
        "delete_saved_view": (1,),
        "move_saved_view": (1, None),
        "add_tag": ("article", [1], "x"),
        "remove_tag": ("article", [1], "x"),
        "rename_tag": (1, "x"),
        "delete_tag": (1,),
        "delete_articles": ([1],),
        "toggle_bookmark": (1,),
        "rename_bookmark": (1, "x"),
        "delete_bookmark": (1,),
        "delete_bookmarks": ([1],),
        "add_note": (1, "x"),
        "edit_note": (1, "x"),
        "delete_note": (1,),
        "delete_notes": ([1],),
        "restore_note_version": (1, 1),
        "set_private": ([1], True),
        "set_note_color": ([1], "green"),
        "save_template": ("Said", "{speaker}: {quote}"),
        "rename_template": (1, "Other"),
        "move_template": (1, None),
        "delete_template": (1,),
        "add_highlight": (1, 0, 20, "yellow"),
        "recolor_highlight": (1, "green"),
        "delete_highlight": (1,),
        "move_mark": ("highlights", 1, 0, 9),
        "place_mark": ("highlights", 1, 0, 9),
        "accept_moved": ("highlights", 1),
        "restore_from_trash": ([1],),
        "restore_articles": ([1],),
        "empty_trash": (),
        "undo_down_to": (1, library.undo_steps(1)[0][0]),
        "undo": (),
        "redo": (),
        "mark_not_statement": (statement,),
        "reassign_statement": (statement, "Ada Quill"),
        "confirm_statement": (statement,),
        "check_statement": (statement, Verdict.CONFIRMED),
        "annotate_statement": (statement, "x"),
        "tag_statement": (statement, "x"),
        "add_statement": (1, 0, 5, "Ada Quill"),
        "merge_speakers": (speaker, speaker),
        "split_speaker": (speaker, 1),
        "part_statement": (statement,),
        "rename_speaker": (speaker, "X"),
        "set_speaker_kind": (speaker, SpeakerKind.PERSON),
        "reattribute": ([1],),
        "restore": ([("notes", {})],),
        "set_setting": ("key", 1),
        "edit_text": (1, "Another text."),
        "restore_version": (3, 1),
        "compact": (),
        "optimize": (),
    }


_READS: dict[str, tuple[Any, ...]] = {
    "co_speakers": (1,),
    "first_rows": (View(),),
    "directory": (View(),),
    "total": (View(query="lamps"),),
    "rows": ([1],),
    "understood": ("said:quill ",),
    "as_read": ("[[speaker:1]]",),
    "counts": (),
    "check": (),
    "tags": (),
    "tag_names": (),
    "saved_views": (),
    "tags_on": ("article", [1]),
    "sources": (),
    "speakers": (),
    "speaker": (1,),
    "statements_of": (1,),
    "nearest_statement": (1, 1),
    "review_queue": (),
    "review_count": (),
    "like_statement": (1,),
    "whole_quote": (1,),
    "same_mention": (1, "Ada Quill"),
    "namesakes": (1,),
    "merged_speakers": (1,),
    "statement_rows": ([1],),
    "utterance_counts": ([1],),
    "checks_of": ((),),
    "calendar": (2024, 3),
    "calendar_bounds": (),
    "reading": (1,),
    "matches": (1, "lamps"),
    "notes": (),
    "note_versions": (1,),
    "note_history": (1,),
    "note_version": (1, 1),
    "note_ids": (NoteFilter(),),
    "note_rows": ([1],),
    "note_facets": ("tag",),
    "backlinks": ("article", 1),
    "link_targets": ("ada",),
    "templates": (),
    "fill_template": ("{title}", 1),
    "bookmarks": (),
    "bookmark_rows": (3,),
    "source_bytes": (1,),
    "versions": (1,),
    "text_versions": (1,),
    "version_text": (1, 1),
    "candidates": ("highlights", 1),
    "former_passage": ("highlights", 1),
    "trash": (),
    "undo_labels": (),
    "undo_steps": (),
    "undo_label": (),
    "redo_label": (),
    "setting": ("key",),
    "pending_attribution": (),
    "data_version": (),
    "sqlite_version": (),
    "interrupt": (),
    "dump": (),
}


def test_every_method_on_a_locked_library(
    locked: Library, write: Write, folder: Path, tmp_path: Path
) -> None:
    """Reading goes on; every write says in a sentence that another program is writing; none hangs or half-writes."""
    write("new.txt", HARBOUR + "\n\nMore.", "2024-03-09")
    writes = _arguments(locked, folder)
    public = {
        name
        for name, member in inspect.getmembers(Library)
        if not name.startswith("_") and callable(member) and name not in ("open", "close", "backup")
    }
    assert public == writes.keys() | _READS.keys()
    for name, arguments in _READS.items():
        result = getattr(locked, name)(*arguments)
        if name == "dump":
            assert list(result)
    locked.backup(tmp_path / "copy")
    for name, arguments in writes.items():
        with pytest.raises(LibraryLockedError, match="Another program"):
            getattr(locked, name)(*arguments)


def test_a_newer_search_ends_the_older(stocked: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """`interrupt` ends a running search in another thread; the library works on."""
    started = threading.Event()
    outcome: list[object] = []
    slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def endless(*_: object, **__: object) -> Any:
        started.set()
        return stocked._store.database.value(slow)

    monkeypatch.setattr(stocked._store.views, "directory", endless)

    def search() -> None:
        try:
            outcome.append(stocked.directory(View(query="lamps")))
        except ReaderError as error:
            outcome.append(error)

    thread = threading.Thread(target=search)
    thread.start()
    assert started.wait(PATIENCE)
    while thread.is_alive():
        stocked.interrupt()
        thread.join(0.05)
    assert [SearchInterrupted] == [type(error) for error in outcome]
    assert 3 == len(stocked.first_rows(View()))


def test_what_is_read_of_a_directory_ends_between_its_parts(
    stocked: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where SQLite has done its part already; the thread's next read is whole."""
    monkeypatch.setattr(numbers, "_PART", 1)
    monkeypatch.setattr(numbers, "step_aside", stocked.interrupt)
    with pytest.raises(SearchInterrupted):
        stocked.directory(View())
    monkeypatch.setattr(numbers, "step_aside", lambda: None)
    assert 3 == len(stocked.directory(View()))


def test_threads_share_a_library(stocked: Library) -> None:
    """Reads and writes from several threads at once all come through."""
    errors: list[BaseException] = []

    def work(do: Callable[[int], object]) -> None:
        try:
            for n in range(15):
                do(n)
        except BaseException as error:  # noqa: BLE001  a thread's failure is the test's
            errors.append(error)

    jobs: list[Callable[[int], object]] = [
        lambda n: stocked.add_note(1, f"note {n}"),
        lambda n: stocked.set_position(2, n),
        lambda _: stocked.first_rows(View(query="lam")),
        lambda _: stocked.reading(1),
    ]
    threads = [threading.Thread(target=work, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert [] == errors
    assert 15 == stocked.counts().notes
