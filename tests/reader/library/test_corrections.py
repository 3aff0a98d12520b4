"""The person's corrections win over the engine, are used at once, and stay when it reads anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from reader import Library, NotFoundError, ReaderError, Reading, Scope, SpeakerKind, Statement, View
from tests.reader.library.conftest import FERRY, HARBOUR, Write


def _by(reading: Reading, name: str) -> list[Statement]:
    return [s for s in reading.statements if s.speaker_name == name]


def test_not_a_statement(stocked: Library) -> None:
    """It is gone from the article, the speaker's page and the counts; re-reading does not bring it back."""
    statement = _by(stocked.reading(1), "Ada Quill")[0]
    assert statement.speaker_id is not None
    before = stocked.speaker(statement.speaker_id).statements
    stocked.mark_not_statement(statement.id)
    stocked.reattribute([1])
    assert statement.id not in {s.id for s in stocked.reading(1).statements}
    assert before - 1 == stocked.speaker(statement.speaker_id).statements
    assert statement.id not in {row.statement.id for row in stocked.statements_of(statement.speaker_id)}
    assert () == stocked.check()
    stocked.undo()
    assert statement.id in {s.id for s in stocked.reading(1).statements}


def test_someone_else_said_it(stocked: Library) -> None:
    """The statement is the other's, in the legend, the list and search; also after re-reading."""
    statement = _by(stocked.reading(1), "Ada Quill")[0]
    stocked.reassign_statement(statement.id, "Greta Holm")
    stocked.reattribute([1])
    assert [statement.id] == [s.id for s in _by(stocked.reading(1), "Greta Holm")]
    assert "Greta Holm" in {entry.name for entry in stocked.reading(1).legend}
    assert "Holm" in {tag.surname for tag in stocked.rows([1])[0].speakers}
    assert [1] == [row.id for row in stocked.first_rows(View(query="speaker:holm"))]
    greta = stocked.speakers("greta")[0]
    assert 1 == greta.statements
    again = _by(stocked.reading(1), "Ada Quill")[0]
    stocked.reassign_statement(again.id, greta.id)
    assert 2 == stocked.speaker(greta.id).statements


def test_a_passage_is_a_statement(stocked: Library) -> None:
    """What the person marks is a statement with their word for it, kept through re-reading and a new version."""
    text = stocked.reading(1).article.text
    start = text.index("The harbour master")
    stocked.add_statement(1, start, start + 18, "Bruno Vance")
    stocked.reattribute([1])
    added = next(s for s in stocked.reading(1).statements if s.start == start)
    assert ("yours", 1.0, "Bruno Vance", "indirect") == (
        added.engine,
        added.confidence,
        added.speaker_name,
        added.kind,
    )
    assert [1] == [row.id for row in stocked.first_rows(View(query="said:vance master"))]
    with pytest.raises(ReaderError, match="Select"):
        stocked.add_statement(1, 5, 5, None)


def test_decisions_survive_a_new_version(stocked: Library, write: Write) -> None:
    """They are anchored: after the text has changed before them they hold for the same words."""
    gone = _by(stocked.reading(1), "Ada Quill")[0]
    text = stocked.reading(1).article.text
    words = text[gone.start : gone.end]
    stocked.mark_not_statement(gone.id)
    start = text.index("Nobody will dock")
    stocked.add_statement(1, start, start + 16, "Bruno Vance")
    stocked.import_paths(
        [write("harbour.txt", HARBOUR.replace("“We keep", "It rained.\n\n“We keep"), "2024-03-04")]
    )
    reading = stocked.reading(1)
    assert words not in {reading.article.text[s.start : s.end] for s in reading.statements}
    mine = [s for s in reading.statements if s.engine == "yours"]
    assert ["Nobody will dock"] == [reading.article.text[s.start : s.end] for s in mine]


def test_two_speakers_are_one(stocked: Library, write: Write) -> None:
    """Joined, they have one page, and what comes in later under the other's name is theirs; undo parts them."""
    quill, marsh = (stocked.speakers(name)[0] for name in ("quill", "marsh"))
    stocked.merge_speakers(quill.id, marsh.id)
    assert quill.id == stocked.speaker(marsh.id).id
    assert quill.statements + marsh.statements == stocked.speaker(quill.id).statements
    assert () == stocked.speakers("marsh")
    stocked.import_paths([write("new.txt", FERRY.replace("zebra-striped", "red"), "2024-03-08")])
    assert {quill.id} >= {s.speaker_id for s in _by(stocked.reading(4), "Ada Quill")}
    assert [] == _by(stocked.reading(4), "Cleo Marsh")
    stocked.undo()
    stocked.undo()
    assert marsh == stocked.speakers("marsh")[0]
    assert quill == stocked.speakers("quill")[0]
    assert () == stocked.check()


def test_one_speaker_is_two(stocked: Library) -> None:
    """Taken apart in one article, the namesake has a page of their own, and the other articles stay."""
    quill = stocked.speakers("quill")[0]
    other = stocked.split_speaker(quill.id, 2).created
    assert other is not None
    assert 1 == stocked.speaker(quill.id).articles
    assert [2] == list(stocked.directory(View(speaker_id=other)).ids)
    stocked.reattribute([2])
    assert [2] == list(stocked.directory(View(speaker_id=other)).ids)
    stocked.merge_speakers(quill.id, other)
    assert 2 == stocked.speaker(quill.id).articles
    stocked.split_speaker(quill.id)
    assert 1 == stocked.speaker(quill.id).articles


def test_who_was_parted_leaves_what_the_person_gave_to_the_other(stocked: Library) -> None:
    """Of two of one name in an article, each has their own; counts are true through undo and redo."""
    ada = _by(stocked.reading(1), "Ada Quill")[0].speaker_id
    assert ada is not None
    other = next(s for s in stocked.reading(1).statements if s.speaker_id not in (ada, None))
    before = stocked.speaker(ada).statements
    here = len({statement.group for statement in _by(stocked.reading(1), "Ada Quill")})
    stocked.reassign_statement(other.id, ada)
    parted = stocked.split_speaker(ada, 1).created
    for _ in range(2):
        legend = {entry.speaker_id: entry.statements for entry in stocked.reading(1).legend}
        assert (1, here) == (legend[ada], legend[parted or 0])
        assert (before - here + 1, here) == (
            stocked.speaker(ada).statements,
            stocked.speaker(parted or 0).statements,
        )
        assert () == stocked.check()
        stocked.undo()
        stocked.undo()
        assert before == stocked.speaker(ada).statements
        assert () == stocked.check()
        stocked.redo()
        stocked.redo()


def test_wrong_counts_of_speakers_are_found_and_mended(stocked: Library) -> None:
    """As a version before this one could leave them."""
    ada = stocked.speakers("Ada")[0]
    with closing(sqlite3.connect(stocked.path)) as connection, connection:
        connection.execute("UPDATE speakers SET statements = statements + 3 WHERE id = ?", (ada.id,))
    assert any("counters disagree" in sentence for sentence in stocked.check())
    stocked.compact()
    assert () == stocked.check()
    assert ada == stocked.speaker(ada.id)


def test_a_name_and_a_kind_given_by_the_person_stay(stocked: Library, write: Write) -> None:
    """Later imports do not change them back; the palette slot never changes."""
    quill = stocked.speakers("quill")[0]
    stocked.rename_speaker(quill.id, "Ada  M. Quill-Holm")
    stocked.set_speaker_kind(quill.id, SpeakerKind.ORGANISATION)
    stocked.import_paths([write("new.txt", HARBOUR.replace("winter", "spring"), "2024-03-08")])
    row = stocked.speaker(quill.id)
    assert ("Ada M. Quill-Holm", SpeakerKind.ORGANISATION, quill.slot) == (row.name, row.kind, row.slot)
    assert "Ada M. Quill-Holm" in {entry.name for entry in stocked.reading(4).legend}
    assert [quill.id] == [row.id for row in stocked.speakers("holm")]
    with pytest.raises(ReaderError, match="needs a name"):
        stocked.rename_speaker(quill.id, "  ")


def test_corrections_of_nothing_are_refused(stocked: Library) -> None:
    """Ids that are not there are named."""
    wrong: list[Callable[[], object]] = [
        lambda: stocked.mark_not_statement(7),
        lambda: stocked.reassign_statement(stocked.reading(1).statements[0].id, 999),
        lambda: stocked.merge_speakers(999, 1),
        lambda: stocked.rename_speaker(999, "X"),
    ]
    for correct in wrong:
        with pytest.raises(NotFoundError):
            correct()
    assert [] == list(stocked.directory(View(scope=Scope.NOTED)).ids)


def test_what_is_marked_stands_in_the_place_of_what_was_found(stocked: Library) -> None:
    """A passage marked over a statement with other ends takes its place; with the same ends it changes the speaker."""
    before = stocked.reading(1)
    found = next(s for s in before.statements if s.kind == "direct")
    added = stocked.add_statement(1, found.start, found.end - 2, "Greta Holm").created
    over = [s for s in stocked.reading(1).statements if s.start < found.end and s.end > found.start]
    assert [(added, "Greta Holm", found.end - 2)] == [(s.id, s.speaker_name, s.end) for s in over]
    assert len(before.statements) == len(stocked.reading(1).statements)
    stocked.reattribute([1])
    over = [s for s in stocked.reading(1).statements if s.start < found.end and s.end > found.start]
    assert [(added, "Greta Holm")] == [(s.id, s.speaker_name) for s in over]
    stocked.undo()
    assert before.statements == stocked.reading(1).statements
    assert found.id == stocked.add_statement(1, found.start, found.end, "Greta Holm").created
    [same] = [s for s in stocked.reading(1).statements if s.start == found.start]
    assert (found.id, "Greta Holm", found.kind) == (same.id, same.speaker_name, same.kind)
    stocked.undo()
    assert before.statements == stocked.reading(1).statements
    assert () == stocked.check()


def test_two_who_were_one_are_two_after_the_engine_has_read_anew(library: Library, write: Write) -> None:
    """Joined, read anew, taken apart: each has their own words again, also by a surname alone and in one article."""
    texts = (
        "PORT LANTERN, March 4. “We keep the lamps lit,” Ada Quill told reporters on Monday.",
        "MOSSGATE, March 5. “Two crossings are better than one,” Cleo Marsh said. Ada Quill said that was so.",
        "LANTERN, March 6. “The pier is shut,” Mr. Quill said. Quill added that the ferry was late.",
    )
    library.import_paths([write(f"{n}.txt", text, f"2024-03-0{n}") for n, text in enumerate(texts, 4)])

    def whose() -> list[list[tuple[str | None, int | None]]]:
        return [[(s.speaker_name, s.speaker_id) for s in library.reading(n).statements] for n in (1, 2, 3)]

    before = whose()
    names = dict(each for article in before for each in article)
    assert {"Ada Quill", "Cleo Marsh", "Quill"} == set(names)
    ada, cleo, quill = (names[name] for name in ("Ada Quill", "Cleo Marsh", "Quill"))
    assert ada is not None
    assert cleo is not None
    assert quill is not None
    library.merge_speakers(ada, cleo)
    library.merge_speakers(ada, quill)
    joined = whose()
    assert {ada} == {number for article in joined for _, number in article}
    library.reattribute([1, 2, 3])
    assert joined == whose()
    library.split_speaker(ada)
    assert before == whose()
    library.reattribute([1, 2, 3])
    assert before == whose()
    library.undo()
    assert joined == whose()
    library.reattribute([1, 2, 3])
    assert joined == whose()
    assert () == library.check()
    assert 0 == library.pending_attribution()
    library.redo()
    assert before == whose()


def test_joining_is_undone_after_the_engine_has_read_anew(library: Library, write: Write) -> None:
    """What was read while two were one goes back to each with the undo, and to one with the redo, as do later ones."""
    texts = (
        "PORT LANTERN, March 4. “We keep the lamps lit,” Ada Quill told reporters on Monday.",
        "MOSSGATE, March 5. “Two crossings are better than one,” Cleo Marsh said. Ada Quill said that was so.",
    )
    library.import_paths([write(f"{n}.txt", text, f"2024-03-0{n}") for n, text in enumerate(texts, 4)])

    def whose(*articles: int) -> list[str | None]:
        return [s.speaker_name for n in articles for s in library.reading(n).statements]

    before = whose(1, 2)
    assert ["Ada Quill", "Cleo Marsh", "Ada Quill"] == before
    ada, cleo = (library.speakers(name)[0].id for name in ("quill", "marsh"))
    library.merge_speakers(ada, cleo)
    library.reattribute([1, 2])
    library.undo()
    assert (before, 0) == (whose(1, 2), library.pending_attribution())
    library.redo()
    assert ["Ada Quill"] * 3 == whose(1, 2)
    later = write("later.txt", "MOSSGATE, March 6. “The pier is shut,” Cleo Marsh said.", "2024-03-06")
    library.import_paths([later])
    assert ["Ada Quill"] == whose(3)
    library.undo_down_to(2, library.undo_steps(2)[-1][0])  # the import came after it
    assert before == whose(1, 2)
    assert () == library.check()


def test_what_was_given_to_one_of_two_stays_theirs(stocked: Library) -> None:
    """Joined, statements that the person gave to one of them are the other's; taken apart or undone, they are again."""
    statement = _by(stocked.reading(1), "Ada Quill")[0].id
    stocked.reassign_statement(statement, "Greta Holm")
    greta, ada = (stocked.speakers(name)[0].id for name in ("holm", "quill"))

    def whose() -> str | None:
        return stocked.statement_rows([statement])[0].statement.speaker_name

    said = stocked.speaker(ada).statements
    stocked.merge_speakers(ada, greta)
    assert ("Ada Quill", said + 1) == (whose(), stocked.speaker(ada).statements)
    stocked.undo()
    assert ("Greta Holm", said) == (whose(), stocked.speaker(ada).statements)
    stocked.redo()
    stocked.reattribute([1])
    assert "Ada Quill" == whose()
    stocked.split_speaker(ada, merged=greta)
    assert ("Greta Holm", 1, said) == (
        whose(),
        stocked.speaker(greta).statements,
        stocked.speaker(ada).statements,
    )
    assert () == stocked.check()


def test_joining_looks_at_the_articles_of_whom_is_joined(stocked: Library, write: Write) -> None:
    """Who speaks in thousands of others is joined with somebody, and parted again, without a look at those."""
    vance, quill = (stocked.speakers(name)[0].id for name in ("vance", "quill"))
    statements, settled = stocked._store.statements, list[int]()
    settle = statements.settle

    def heard(article_id: int) -> None:
        settled.append(article_id)
        settle(article_id)

    statements.settle = heard  # type: ignore[method-assign]  # to look on
    stocked.merge_speakers(quill, vance)
    assert [1] == settled  # Quill speaks in 2, too
    stocked.undo()
    assert [1, 1] == settled
    assert 1 == stocked.speaker(vance).statements
    assert () == stocked.check()


def test_taking_apart_a_namesake_leaves_the_name(stocked: Library, write: Write) -> None:
    """A second person of the name, joined and taken apart again, does not take the name along."""
    quill = stocked.speakers("quill")[0]
    other = stocked.split_speaker(quill.id, 2).created
    assert other is not None
    stocked.merge_speakers(quill.id, other)
    stocked.split_speaker(quill.id, merged=other)
    stocked.import_paths(
        [write("later.txt", "Ada Quill said on Monday that the pier was open.", "2024-04-01")]
    )
    assert [quill.id] == [s.speaker_id for s in stocked.reading(4).statements]
