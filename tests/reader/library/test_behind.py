"""Attribution behind an import: newest first, nothing lost, nothing done twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader import Library, Progress
from reader.library import rereading
from reader.library.preparing import attributed
from reader.store.database import Database
from reader.store.decisions import Decisions
from tests.reader.library.conftest import FERRY, HARBOUR, Write


def _paths(write: Write, number: int) -> list[Path]:
    return [
        write(f"{n:02}.txt", f"{FERRY}\n\nSailing {n} was late.", f"2024-03-{n + 1:02}")
        for n in range(number)
    ]


def _read(library: Library, number: int) -> list[bool]:
    return [library.reading(n).attributed for n in range(1, number + 1)]


def _statements(library: Library) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(library.path)) as connection:
        return connection.execute(
            "SELECT id, ordinal, start, end, kind, act, speaker_id, confidence FROM statements ORDER BY id"
        ).fetchall()


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_first_are_read_with_the_import_and_the_others_behind(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    """An import that puts attribution off comes to the same library as one that does not."""
    monkeypatch.setattr("reader.library.import_run._ALONE", 3)
    monkeypatch.setattr("reader.library.import_run._CHUNK", 2)
    monkeypatch.setattr(rereading, "_ALONE", 3)
    paths = _paths(write, 8)
    with Library.open(tmp_path / "at once") as whole, Library.open(tmp_path / "behind") as library:
        whole.import_paths(paths)
        library.import_paths(paths, at_once=2, jobs=jobs)
        assert [True] * 2 + [False] * 6 == _read(library, 8)
        assert 6 == library.pending_attribution()
        told: list[Progress] = []
        library.reattribute(None, told.append, jobs=jobs)
        assert (6, 6) == (told[-1].done, told[-1].total)
        assert [True] * 8 == _read(library, 8)
        assert len(_statements(whole)) == len(_statements(library)) > 8
        names = [
            [(row.name, row.statements, row.articles) for row in each.speakers()] for each in (whole, library)
        ]
        assert names[0] == names[1]
        assert () == library.check()


def test_the_newest_are_read_first_and_a_broken_run_goes_on(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closed in the middle, what was read stays, and the next run begins where this one ended."""
    monkeypatch.setattr(rereading, "_BATCH", 2)
    library.import_paths(_paths(write, 7), attribute=False)
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(library.pending_attribution())
        return asked[-1] <= 3

    changes = library.reattribute(cancelled=cancelled)
    done = _read(library, 7)
    assert [False] * 3 + [True] * 4 == done
    assert frozenset({4, 5, 6, 7}) == changes.articles
    library.reattribute()
    assert [True] * 7 == _read(library, 7)
    assert len(_statements(library)) == len(set(_statements(library)))
    assert () == library.check()


def test_the_opened_article_does_not_wait(library: Library, write: Write) -> None:
    """One article of the queue is read at once, and is out of the queue then."""
    library.import_paths(_paths(write, 3), attribute=False)
    assert frozenset({1}) == library.reattribute([1]).articles
    assert [True, False, False] == _read(library, 3)
    assert 2 == library.pending_attribution()


def test_a_text_that_changes_while_it_is_read_waits_again(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the engine found in a former text is thrown away."""
    library.import_paths([write("a.txt", HARBOUR, "2024-03-04")], attribute=False)

    def slow(*text: object) -> object:
        monkeypatch.setattr(rereading, "attributed", attributed)
        library.import_paths([write("a.txt", FERRY, "2024-03-04")], attribute=False)
        return attributed(*text)  # type: ignore[arg-type]  # passed through

    monkeypatch.setattr(rereading, "attributed", slow)
    library.reattribute()
    assert not library.reading(1).attributed
    library.reattribute()
    assert {"Cleo Marsh"} <= {each.name for each in library.reading(1).legend}
    assert () == library.check()


def test_what_is_in_the_trash_waits_for_nobody(library: Library, write: Write) -> None:
    """Deleted articles are not counted and not read; they are when they come back."""
    library.import_paths(_paths(write, 3), attribute=False)
    library.delete_articles([2])
    assert 2 == library.pending_attribution()
    library.reattribute()
    assert 0 == library.pending_attribution()
    library.undo()
    assert 1 == library.pending_attribution()


def _of_an_older_engine(library: Library) -> None:
    """As if another engine had read all articles, and found other statements in some of them."""
    with library._store.writing():
        number = library._store.phrases.number("onrecord 0")
        library._store.database.run("UPDATE details SET engine = ?", (number,))
        library._store.database.run("UPDATE statements SET engine = ?", (number,))
        library._store.database.run(
            "UPDATE statements SET end = end - 3 WHERE ordinal = 0 AND decision_id IS NULL AND (id >> 20) % 3 = 0"
        )


def _decided(library: Library, write: Write) -> None:
    """Nine articles, in most of which the person decided something."""
    library.import_paths([*_paths(write, 8), write("harbour.txt", HARBOUR, "2024-03-20")])
    said = {n: library.reading(n).statements for n in range(1, 10)}
    library.mark_not_statement(said[1][0].id)
    library.reassign_statement(said[2][1].id, "Greta Holm")
    library.confirm_statement(said[3][0].id)
    library.add_statement(4, 0, 30, "Bruno Vance")
    quill = next(s for s in said[9] if s.speaker_name == "Ada Quill")
    library.part_statement(quill.id)
    library.merge_speakers(library.speakers("vance")[0].id, library.speakers("holm")[0].id)
    library.rename_speaker(library.speakers("marsh")[0].id, "Cleo Marsh-Vane")
    library.annotate_statement(said[5][0].id, "Ask the harbour office.")


@pytest.mark.parametrize("batch", [1, 2, 100])
def test_reading_anew_in_batches_is_reading_one_by_one(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    """Statements, ids, speakers, decisions, indexes and queue are those of the first reading, whatever the batches."""
    with Library.open(tmp_path / "library") as library:
        _decided(library, write)
        before = [library.reading(n) for n in range(1, 10)]
        rows = _statements(library)
        _of_an_older_engine(library)
        assert 9 == library.pending_attribution()
        monkeypatch.setattr(rereading, "_BATCH", batch)
        library.reattribute()
        assert 0 == library.pending_attribution()
        for reading, former in zip((library.reading(n) for n in range(1, 10)), before, strict=True):
            assert former.legend == reading.legend
            changed = (
                former.article.id % 3 == 0
            )  # the engine finds these words, which nobody decided about, anew
            assert former.statements[changed:] == reading.statements[changed:]
            assert [s.decided for s in former.statements] == [s.decided for s in reading.statements]
        assert len(rows) == len(_statements(library))
        assert () == library.check()


def test_a_batch_is_written_with_the_steps_of_an_article(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many statements are run for eight articles as for two, or nearly: none of the six is written by itself."""
    library.import_paths(_paths(write, 8))
    asked = 0
    for name in ("rows", "run", "many"):
        former = getattr(Database, name)

        def counted(self: Database, *given: object, former: Callable[..., object] = former) -> object:
            nonlocal asked
            asked += 1
            return former(self, *given)

        monkeypatch.setattr(Database, name, counted)
    library.reattribute([1])  # phrases are new to it, once
    taken = []
    for ids in ([1, 2], list(range(1, 9))):
        asked = 0
        library.reattribute(ids)
        taken.append(asked)
    assert taken[1] < taken[0] + 3


def test_killed_between_batches_it_goes_on(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A batch is written whole or not at all: what fails in its middle leaves the library as it was before it."""
    with Library.open(tmp_path / "library") as library:
        _decided(library, write)
        _of_an_older_engine(library)
        before = _statements(library)
        monkeypatch.setattr(rereading, "_BATCH", 4)
        reapply, calls = Decisions.reapply, 0

        def falls(self: Decisions, ids: list[int]) -> None:
            nonlocal calls
            calls += 1
            reapply(self, ids)
            if calls == 2:
                raise MemoryError

        monkeypatch.setattr(Decisions, "reapply", falls)
        with pytest.raises(MemoryError):
            library.reattribute()
        assert 5 == library.pending_attribution()
        done = {9, 8, 7, 6}
        now = _statements(library)
        assert [row for row in before if _article(row) not in done] == [
            row for row in now if _article(row) not in done
        ]
        library.reattribute()
        assert 0 == library.pending_attribution()
        assert () == library.check()


def _article(row: tuple[object, ...]) -> int:
    assert isinstance(row[0], int)
    return row[0] >> 20
