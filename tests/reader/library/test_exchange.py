"""The whole library out and in again: nothing is lost on the way, and nothing comes twice."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from reader import Library, ReaderError, ReadingState, SpeakerKind, Verdict, View
from reader.exporting import export
from reader.outgoing import material
from tests.reader.library.conftest import FERRY, HARBOUR, Write


@pytest.fixture
def rich(stocked: Library, write: Write) -> Library:
    """A library with a version, notes, bookmarks, states and decisions."""
    stocked.import_paths([write("harbour.txt", HARBOUR.replace("winter", "snowtime"), "2024-03-04")])
    note = stocked.add_note(1, "first", 5, 20).created
    assert note is not None
    stocked.edit_note(note, "second")
    stocked.add_note(None, "free *thought*")
    stocked.toggle_bookmark(2)
    stocked.toggle_bookmark(1, 30, 40)
    stocked.set_to_read([2], True)
    stocked.set_opened(1)
    stocked.set_position(1, 77)
    stocked.edit_article([3], "title", "Mine")
    stocked.add_statement(3, 0, 7, "Greta Holm")
    stocked.mark_not_statement(stocked.reading(2).statements[0].id)
    quill, marsh = (stocked.speakers(name)[0].id for name in ("quill", "marsh"))
    stocked.split_speaker(quill, 2)
    stocked.merge_speakers(quill, marsh)
    _marked(stocked)
    return stocked


def _marked(library: Library) -> None:
    """What schema 2 brought: highlights, tags on every noun, checks, states, saved searches, templates, a trash."""
    library.add_highlight(1, 3, 15, "green")
    library.add_highlight(1, 10, 22, "yellow")
    highlight = library.add_highlight(1, 40, 52, "blue").created
    assert highlight is not None
    library.add_tag("highlight", [highlight], "sea/lamps")
    secret = library.add_note(2, "for me alone, #secret", 4, 9).created
    assert secret is not None
    library.set_private([secret], True)
    library.set_note_color([secret], "pink")
    library.add_tag("article", [1, 2], "Harbour")
    library.add_tag("bookmark", [library.bookmarks()[0][0].id], "later")
    statement = library.reading(2).statements[-1].id
    library.check_statement(statement, Verdict.DIFFERS)
    library.annotate_statement(statement, "The *minutes* say otherwise.")
    library.tag_statement(statement, "minutes/council")
    library.set_state([3], ReadingState.ARCHIVED)
    library.save_view("Lamps", View(query="lamps", speaker_id=library.speakers()[0].id))
    library.save_template("Quote", "{speaker}: {quote}")
    thrown = library.add_note(1, "thrown away").created
    assert thrown is not None
    library.delete_note(thrown)
    library.delete_highlight(highlight)
    library.edit_text(2, library.reading(2).article.text + " And the lamps were lit.")


def test_a_library_comes_back_as_it_was(rich: Library, tmp_path: Path) -> None:
    """Every record of the copy equals that of the original, ids included, and so does all that is read."""
    records = list(rich.dump())
    with Library.open(tmp_path / "copy") as copy:
        report = copy.restore(records)
        assert 3 == report.imported
        assert records == list(copy.dump())
        assert rich.counts() == copy.counts()
        assert rich.speakers() == copy.speakers()
        assert rich.notes() == copy.notes()
        assert rich.bookmarks() == copy.bookmarks()
        for article_id in (1, 2, 3):
            assert rich.reading(article_id) == copy.reading(article_id)
            assert rich.versions(article_id) == copy.versions(article_id)
            assert rich.source_bytes(article_id) == copy.source_bytes(article_id)
            assert rich.text_versions(article_id) == copy.text_versions(article_id)
        assert rich.tags() == copy.tags()
        assert rich.saved_views() == copy.saved_views()
        assert rich.templates() == copy.templates()
        assert rich.trash() == copy.trash()
        kinds = Counter(kind for kind, _ in records)
        assert {"articles", "speakers", "notes", "note_versions", "bookmarks", "highlights", "decisions", "checks",
                "tags", "taggings", "saved_views", "templates", "trash"} <= kinds.keys()  # fmt: skip
        assert () == copy.check()


def test_restoring_twice_changes_nothing(rich: Library, tmp_path: Path) -> None:
    """What is there already stays as it is."""
    records = list(rich.dump())
    with Library.open(tmp_path / "copy") as copy:
        copy.restore(records)
        report = copy.restore(records)
        assert (0, 3) == (report.imported, report.duplicates)
        assert records == list(copy.dump())
        assert () == copy.check()


def test_into_a_library_with_other_articles(rich: Library, tmp_path: Path, write: Write) -> None:
    """Taken ids become new ones; notes and statements follow their articles; nothing of the other is lost."""
    records = list(rich.dump())
    with Library.open(tmp_path / "other") as other:
        other.import_paths(
            [write("own.txt", "“Ice is dear,” said Dora Finch, a trader of herring.", "2024-02-01")]
        )
        other.add_note(1, "own note")
        other.restore(records)
        assert 4 == other.counts().all
        written = {"own note", "second", "free *thought*", "for me alone, #secret"}
        assert written == {row.note.body for row in other.notes()}
        restored = next(row for row in other.notes() if row.note.body == "second")
        assert restored.note.article_id is not None
        text = other.reading(restored.note.article_id).article.text
        assert "snowtime" in text
        assert restored.note.anchor
        assert restored.note.anchor.exact == text[restored.note.anchor.start : restored.note.anchor.end]
        for row in other.first_rows(View()):
            for statement in other.reading(row.id).statements:
                assert row.id == statement.article_id
        assert () == other.check()


def test_a_selection(rich: Library, tmp_path: Path) -> None:
    """Some articles go out with what was written on them, and with nothing else."""
    with Library.open(tmp_path / "copy") as copy:
        copy.restore(rich.dump([1]))
        assert [1] == [row.id for row in copy.first_rows(View())]
        assert ["second"] == [row.note.body for row in copy.notes()]
        assert rich.reading(1).statements == copy.reading(1).statements


def test_a_damaged_record_is_a_sentence(library: Library) -> None:
    """It names the kind, and the batch it came in is not written."""
    with pytest.raises(ReaderError, match="articles is damaged"):
        library.restore([("articles", {"id": 1})])
    assert 0 == library.counts().all


def _said(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Who says what in each article, by its text, whatever ids there are."""
    return {
        reading.article.digest: [
            (s.start, s.end, s.act, s.speaker_name, s.speaker_kind, s.decided) for s in reading.statements
        ]
        for reading in (library.reading(i) for i in library.directory(View()).ids)
    }


def test_corrections_hold_in_a_library_that_is_in_use(stocked: Library, tmp_path: Path, write: Write) -> None:
    """Names, kinds, who is one and who is two are as they were, with other ids and the same articles, read anew too."""
    statements = stocked.reading(1).statements
    quill, vance = (
        next(s for s in statements if s.speaker_name == name) for name in ("Ada Quill", "Bruno Vance")
    )
    marsh = next(s for s in stocked.reading(2).statements if s.speaker_name == "Cleo Marsh")
    assert quill.speaker_id
    assert vance.speaker_id
    assert marsh.speaker_id
    stocked.split_speaker(quill.speaker_id, 2)
    stocked.rename_speaker(quill.speaker_id, "Ada B. Quill")
    stocked.set_speaker_kind(marsh.speaker_id, SpeakerKind.ORGANISATION)
    stocked.part_statement(statements[0].id)
    stocked.merge_speakers(quill.speaker_id, vance.speaker_id)
    export(material(stocked, None), "json", tmp_path / "all.json")
    before = _said(stocked)
    other = "“No,” Ada Quill said. “Yes,” Bruno Vance said. Mr. Finch said that it rained."
    for name, articles in (
        ("others", [write("other.txt", other, "2023-01-01")]),
        ("same", [write("harbour.txt", HARBOUR, "2024-03-04"), write("ferry.txt", FERRY, "2024-03-06")]),
    ):
        with Library.open(tmp_path / f"{name}.onrecord") as used:
            used.import_paths(articles)
            used.import_paths([tmp_path / "all.json"])
            for _ in range(2):
                after = _said(used)
                assert before == {digest: after[digest] for digest in before}
                assert () == used.check()
                used.reattribute(list(used.directory(View()).ids))


def test_who_is_named_in_one_article_only(library: Library, tmp_path: Path, write: Write) -> None:
    """What was said of a surname alone or of "the official" holds for the same articles where they are already."""
    texts = (
        "PORT LANTERN, March 4. The official said that the pier was shut. Mr. Weber said that it rained.",
        "MOSSGATE, March 5. The official said that it snowed. Mr. Weber denied it. Mr. Lind said it was late.",
    )
    articles = [write(f"{n}.txt", text, f"2024-03-0{n}") for n, text in enumerate(texts, 4)]
    other = write("other.txt", "LANTERN, March 1. The official said that the sun shone.", "2024-03-01")
    library.import_paths(articles)
    first, second = ({s.speaker_name: s.speaker_id for s in library.reading(n).statements} for n in (1, 2))
    library.rename_speaker(first["Weber"] or 0, "Anna Weber")
    library.set_speaker_kind(first["official"] or 0, SpeakerKind.ORGANISATION)
    library.merge_speakers(second["official"] or 0, second["Lind"] or 0)
    library.reassign_statement(library.reading(2).statements[1].id, first["official"] or 0)
    export(material(library, None), "json", tmp_path / "all.json")
    before = _said(library)
    for name, there in (
        ("fresh", []),
        ("others", [other]),
        ("one", articles[1:]),
        ("all", [other, *articles]),
    ):
        with Library.open(tmp_path / f"{name}.onrecord") as used:
            used.import_paths(there)
            for _ in range(2):  # what is known already changes nothing
                used.import_paths([tmp_path / "all.json"])
                speakers = used.speakers()
                after = _said(used)
                assert before == {digest: after[digest] for digest in before}, name
                used.reattribute(list(used.directory(View()).ids))
                after = _said(used)
                assert before == {digest: after[digest] for digest in before}, name
                assert () == used.check()
                assert speakers == used.speakers()
            if other in there:
                found = next(
                    r for r in used.first_rows(View()) if "sun shone" in used.reading(r.id).article.text
                )
                assert ["unnamed"] == [str(s.speaker_kind) for s in used.reading(found.id).statements]


def test_a_private_note_stays_at_home_also_when_it_was_thrown_away(stocked: Library) -> None:
    """Neither its words nor its tags nor its earlier versions leave the library, unless that is asked for."""
    kept, thrown = (stocked.add_note(1, f"secret {n} #hush", 0, 9).created for n in (1, 2))
    assert kept is not None
    assert thrown is not None
    stocked.edit_note(kept, "secret, written anew #hush")
    stocked.set_private([kept, thrown], True)
    stocked.delete_note(thrown)
    assert "secret" not in str(list(stocked.dump(private=False)))
    assert "hush" not in str(list(stocked.dump(private=False)))
    assert "secret 2" in str([record for kind, record in stocked.dump() if kind == "trash"])


def test_what_was_restored_before_it_was_stopped_is_whole(
    rich: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped after the first part, the copy is sound and says so; asked for again, the rest comes in."""
    records = list(rich.dump())
    monkeypatch.setattr("reader.library.exchange._BATCH", len(records) // 2)
    with Library.open(tmp_path / "copy") as copy:
        report = copy.restore(records, cancelled=lambda: True)
        assert report.cancelled
        assert () == copy.check()
        assert len(list(copy.dump())) < len(records)
        assert not copy.restore(records).cancelled
        assert rich.counts() == copy.counts()
        assert [row.note.body for row in rich.notes()] == [row.note.body for row in copy.notes()]
        assert () == copy.check()
