"""Import: what is new, what is known, what is another version; and that nothing stops it."""

from __future__ import annotations

import itertools
import os
from datetime import date
from pathlib import Path

import pytest

from reader import Library, NotFoundError, Progress, Provenance, View
from tests.reader.library.conftest import FERRY, HARBOUR, MARKET, Write


def test_an_article_comes_in_with_what_its_text_says(stocked: Library) -> None:
    """Date, source and place are those of the text; the bytes of the file are kept."""
    article = stocked.reading(1).article
    assert date(2024, 3, 4) == article.date
    assert "PORT LANTERN" == (article.place.value or "").upper()
    assert article.text.startswith("PORT LANTERN, March 4. /COASTLINE/.")
    assert stocked.source_bytes(1).startswith(b" date 2024-03-04 PORT")
    assert Provenance.TEXT == article.date_origin
    assert stocked.reading(3).article.date is None


def test_statements_come_with_their_speakers(stocked: Library) -> None:
    """Who speaks in an article stands in its legend, and the spans are the article's own words."""
    reading = stocked.reading(1)
    assert reading.attributed
    assert {"Ada Quill", "Bruno Vance"} <= {entry.name for entry in reading.legend}
    for statement in reading.statements:
        assert 0 <= statement.start < statement.end <= len(reading.article.text)
        if statement.mention:
            assert (
                statement.mention.text
                == reading.article.text[statement.mention.start : statement.mention.end]
            )


def test_the_library_is_passed_over_where_it_stands_among_the_articles(
    library: Library, write: Write
) -> None:
    """A folder that holds the open library comes in without a word about the library's own files."""
    folder = write("harbour.txt", HARBOUR).parent
    with Library.open(folder / "own.onrecord") as own:
        assert 1 == own.import_paths([folder]).imported
        report = own.import_paths([folder])
    assert (0, 1, 0) == (report.imported, report.duplicates, report.rejected), report.lines
    report = library.import_paths([folder])
    assert [line.path for line in report.lines if line.outcome == "rejected"] == [
        str(folder / "own.onrecord")
    ], "another library is no article, and that is said"


def test_the_same_article_twice_is_one(stocked: Library, write: Write) -> None:
    """Other quotes, blanks and another name of the file make no second article."""
    other = (
        HARBOUR.replace("“", '"').replace("”", '"').replace("  ", " ").replace("lit through", "lit  through")
    )
    report = stocked.import_paths([write("copy.txt", other, "2024-03-04")])
    assert (0, 1) == (report.imported, report.duplicates)
    assert [1] == [line.article_id for line in report.lines]
    assert 3 == stocked.counts().all


def test_twice_in_one_import_is_one_article(library: Library, write: Write) -> None:
    """Two files with one text give one article and one line that says so."""
    paths = [write("a.txt", FERRY, "2024-03-06"), write("b.txt", FERRY, "2024-03-06")]
    report = library.import_paths(paths)
    assert (1, 1) == (report.imported, report.duplicates)
    assert [1] == [line.article_id for line in report.lines]


def test_a_changed_file_is_a_version_of_its_article(stocked: Library, write: Write) -> None:
    """The former text is kept, what the person edited stays, and search finds the new words only."""
    stocked.edit_article([1], "title", "Lamps of my own")
    report = stocked.import_paths([write("harbour.txt", HARBOUR.replace("winter", "snowtime"), "2024-03-04")])
    assert (0, 1) == (report.imported, report.versions)
    assert "Lamps of my own" == stocked.reading(1).article.title.value
    assert [1, 2] == [version for version, _, _ in stocked.versions(1)]
    assert "winter" in stocked.version_text(1, 1)
    assert "snowtime" in stocked.version_text(1, 2)
    assert [1] == [row.id for row in stocked.first_rows(View(query="snowtime "))]
    assert [] == [row.id for row in stocked.first_rows(View(query="winter "))]
    assert () == stocked.check()


def test_a_former_version_never_destroys_the_newer_text(stocked: Library, write: Write) -> None:
    """Importing the old file again after its correction changes nothing."""
    stocked.import_paths([write("harbour.txt", HARBOUR.replace("winter", "snowtime"), "2024-03-04")])
    report = stocked.import_paths([write("harbour.txt", HARBOUR, "2024-03-04")])
    assert (0, 0, 1) == (report.imported, report.versions, report.duplicates)
    assert "snowtime" in stocked.reading(1).article.text


def test_notes_find_their_place_in_a_new_version(stocked: Library, write: Write) -> None:
    """A note on unchanged words moves with them; one whose words are gone is kept and says so."""
    text = stocked.reading(1).article.text
    stays, goes = text.index("Nobody will dock"), text.index("old lamps")
    kept = stocked.add_note(1, "stays", stays, stays + 16).created
    lost = stocked.add_note(1, "goes", goes, goes + len("old lamps")).created
    longer = HARBOUR.replace("“We keep", "A storm is on its way.\n\n“We keep").replace("old lamps", "them")
    stocked.import_paths([write("harbour.txt", longer, "2024-03-04")])
    notes = {note.id: note for note in stocked.reading(1).notes}
    assert kept is not None
    assert lost is not None
    anchor = notes[kept].anchor
    assert anchor is not None
    assert "placed" == anchor.state
    assert "Nobody will dock" == stocked.reading(1).article.text[anchor.start : anchor.end]
    gone = notes[lost].anchor
    assert gone is not None
    assert "placed" != gone.state
    assert "goes" == notes[lost].body


def test_a_statement_found_again_keeps_its_id(stocked: Library, write: Write) -> None:
    """A new version moves statements, and those with the same words are the same statements."""
    before = {s.id: stocked.reading(1).article.text[s.start : s.end] for s in stocked.reading(1).statements}
    stocked.import_paths(
        [write("harbour.txt", HARBOUR.replace("“We keep", "It rains.\n\n“We keep"), "2024-03-04")]
    )
    text = stocked.reading(1).article.text
    after = {s.id: text[s.start : s.end] for s in stocked.reading(1).statements}
    same = {number for number, words in after.items() if words in before.values()}
    assert same
    assert all(before[number] == after[number] for number in same)


def test_one_bad_file_is_one_line(library: Library, write: Write, folder: Path) -> None:
    """An empty and a binary file are named with the reason, and the rest goes on."""
    write("good.txt", FERRY, "2024-03-06")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    report = library.import_paths([folder])
    assert (1, 2) == (report.imported, report.rejected)
    assert ["empty.txt", "picture.txt"] == sorted(Path(line.path).name for line in report.lines)
    assert all(line.sentence and line.reason for line in report.lines)


def test_cancelling_keeps_what_is_written(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancelled after the first batch, the library has exactly that batch and is sound."""
    monkeypatch.setattr("reader.library.import_run._BATCH", 5)
    paths = [
        write(f"{n:02}.txt", f"{MARKET}\n\nStall number {n} sold nothing.", "2024-03-07") for n in range(20)
    ]
    report = library.import_paths(paths, cancelled=lambda: library.counts().all >= 5)
    assert report.cancelled
    assert 5 == report.imported == library.counts().all
    assert () == library.check()
    assert 15 == library.import_paths(paths).imported


def test_a_large_batch_can_be_cancelled_before_it_is_full(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for thousands of articles to be read: what is not written yet is left out, and comes in later."""
    monkeypatch.setattr("reader.library.import_run._CHUNK", 4)
    articles = [{"id": n, "text": f"The lamp of boat {n} was lit."} for n in range(20)]
    asked = itertools.count()
    report = library.import_articles(articles, "fleet", attribute=False, cancelled=lambda: next(asked) >= 1)
    assert (True, 0, 0) == (report.cancelled, report.imported, library.counts().all)
    assert 20 == library.import_articles(articles, "fleet", attribute=False).imported


@pytest.mark.parametrize(("most", "times"), [(1, 10), (1 << 40, 1)])
def test_the_log_is_folded_in_before_it_is_large(
    library: Library, monkeypatch: pytest.MonkeyPatch, most: int, times: int
) -> None:
    """After each batch where one fills it; else after the first, which tells how much an article writes, and seldom."""
    monkeypatch.setattr("reader.library.import_run._BATCH", 2)
    monkeypatch.setattr("reader.library.import_run._LOG", most)
    found: list[int] = []
    checkpoint = library._store.database.checkpoint

    def counted() -> int:
        found.append(checkpoint())
        return found[-1]

    monkeypatch.setattr(library._store.database, "checkpoint", counted)
    library.import_articles(
        [{"text": f"The lamp of boat {n} was lit."} for n in range(20)], "fleet", attribute=False
    )
    assert times == len(found)
    assert found[0] > 0


def test_progress_ends_with_everything_done(library: Library, write: Write) -> None:
    """The last progress says that all files were looked at."""
    told: list[Progress] = []
    paths = [write(f"{n}.txt", f"{MARKET}\n\nStall {n}.", "2024-03-07") for n in range(3)]
    library.import_paths(paths, progress=told.append)
    assert (3, 3) == (told[-1].done, told[-1].total)


def test_workers_give_what_one_process_gives(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An import in two processes makes the same library as in one."""
    monkeypatch.setattr("reader.library.import_run._ALONE", 3)
    paths = [
        write(f"{n:02}.txt", f"{FERRY}\n\nSailing {n} was late.", f"2024-03-{n + 1:02}") for n in range(8)
    ]
    dumps = []
    for jobs in (1, 2):
        with Library.open(tmp_path / f"jobs{jobs}") as library:
            assert 8 == library.import_paths(paths, jobs=jobs).imported
            dumps.append([(k, {n: v for n, v in r.items() if n != "imported"}) for k, r in library.dump()])
    assert dumps[0] == dumps[1]


def test_attribution_can_come_later(library: Library, write: Write) -> None:
    """Without attribution articles wait in a queue; reading them later gives the same statements."""
    library.import_paths([write("a.txt", HARBOUR, "2024-03-04")], attribute=False)
    assert 1 == library.pending_attribution()
    assert not library.reading(1).attributed
    assert () == library.reading(1).statements
    library.reattribute()
    assert 0 == library.pending_attribution()
    assert library.reading(1).attributed
    assert library.reading(1).statements
    assert () == library.check()


def test_samples_come_and_go(library: Library, write: Write, folder: Path) -> None:
    """Samples are counted apart; removing them is one step that can be undone, with notes and all."""
    write("a.txt", HARBOUR, "2024-03-04")
    library.add_samples(folder)
    library.add_note(1, "on a sample")
    assert (1, 1) == (library.counts().samples, library.counts().notes)
    library.remove_samples()
    assert (0, 0, 0) == (library.counts().all, library.counts().samples, library.counts().notes)
    library.undo()
    assert (1, 1) == (library.counts().samples, library.counts().notes)


def test_a_deleted_article_can_come_in_again(stocked: Library, write: Write) -> None:
    """What is in the trash is no duplicate."""
    stocked.delete_articles([1])
    with pytest.raises(NotFoundError):
        stocked.reading(1)
    report = stocked.import_paths([write("harbour.txt", HARBOUR, "2024-03-04")])
    assert 1 == report.imported
    assert () == stocked.check()


def test_an_odd_file_name_is_storable(library: Library, folder: Path) -> None:
    """A name that is no UTF-8 does not stop the import."""
    path = os.fsencode(folder) + b"/caf\xe9.txt"
    with open(path, "wb") as file:  # noqa: PTH123  a path of bytes
        file.write(FERRY.encode())
    assert 1 == library.import_paths([folder]).imported


def test_articles_in_memory_come_in_as_those_of_a_file_do(library: Library) -> None:
    """A script's own fields make articles, versions and duplicates, known again by origin and id."""
    lamps = {"id": "a1", "date": "2024-03-04", "title": "Lamps", "source": "Coastline", "text": HARBOUR}
    report = library.import_articles([lamps, {"id": "a2", "text": FERRY}, {"text": " "}], "wire")
    assert (2, 1) == (report.imported, report.rejected)
    article = library.reading(1).article
    assert ("Lamps", "Coastline", date(2024, 3, 4), "wire#a1") == (
        article.title.value,
        article.source.value,
        article.date,
        article.origin,
    )
    assert library.reading(1).statements
    changed = lamps | {"text": HARBOUR.replace("winter", "snowtime")}
    again = library.import_articles([changed, {"id": "a2", "text": FERRY}], "wire")
    assert (0, 1, 1) == (again.imported, again.versions, again.duplicates)
    library.undo()
    assert 0 == library.counts().all, "taking them in is one step to undo"
