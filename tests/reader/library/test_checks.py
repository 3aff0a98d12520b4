"""Checks of statements and the review queue: kept with the words, undone, out of the queue when decided."""

from __future__ import annotations

import pytest

from reader import Library, NotFoundError, Verdict, View
from tests.reader.library.conftest import FERRY, HARBOUR, Write
from tests.reader.library.test_decisions import only, reread


def test_a_check_is_seen_everywhere_and_undone(stocked: Library) -> None:
    """Verdict, note and tags of a statement are in the article, on the speaker's page, and gone when undone."""
    statement = stocked.reading(1).statements[1]
    assert statement.speaker_id is not None
    changes = stocked.check_statement(statement.id, Verdict.DIFFERS)
    assert {1} == changes.articles
    assert {statement.speaker_id} == changes.speakers
    stocked.annotate_statement(statement.id, "The minutes say *spring*.")
    stocked.tag_statement(statement.id, "winter/lamps")
    seen = stocked.reading(1)
    [check] = seen.checks
    assert (Verdict.DIFFERS, "The minutes say *spring*.", ("winter/lamps",)) == (
        check.verdict,
        check.body,
        check.tags,
    )
    assert (Verdict.DIFFERS, check.id) == (seen.statements[1].verdict, seen.statements[1].check_id)
    page = {row.statement.id: row.statement.verdict for row in stocked.statements_of(statement.speaker_id)}
    assert Verdict.DIFFERS == page[statement.id]
    for _ in range(3):
        stocked.undo()
    assert () == stocked.reading(1).checks
    for _ in range(3):
        stocked.redo()
    assert seen == stocked.reading(1)


def test_a_check_that_says_nothing_is_none(stocked: Library) -> None:
    """Unchecked, without a note or a tag, it is taken away; with either it stays."""
    number = stocked.reading(1).statements[0].id
    stocked.check_statement(number, Verdict.CONFIRMED)
    stocked.check_statement(number, Verdict.UNCHECKED)
    assert () == stocked.reading(1).checks
    stocked.annotate_statement(number, "a note")
    stocked.check_statement(number, Verdict.UNCHECKED)
    assert 1 == len(stocked.reading(1).checks)
    stocked.annotate_statement(number, "  ")
    assert () == stocked.reading(1).checks
    stocked.tag_statement(number, "x")
    stocked.tag_statement(number, "x", on=False)
    assert () == stocked.reading(1).checks
    for wrong in (7, (9 << 20) | 1):
        with pytest.raises(NotFoundError):
            stocked.check_statement(wrong, Verdict.CONFIRMED)


def test_typing_a_note_is_one_step(stocked: Library) -> None:
    """What is typed in one go is taken back by one undo."""
    number = stocked.reading(1).statements[0].id
    for end in range(1, 6):
        stocked.annotate_statement(number, "wrong"[:end])
    assert "wrong" == stocked.reading(1).checks[0].body
    stocked.undo()
    assert () == stocked.reading(1).checks


def test_a_check_is_found_again(stocked: Library, write: Write) -> None:
    """By overlap where the engine has other ends, by its words in a new version, and not at another statement."""
    statement = stocked.reading(1).statements[1]
    stocked.check_statement(statement.id, Verdict.DISPUTED)

    def longer(found: dict[str, list[dict[str, int]]]) -> None:
        found["statements"][1] |= {"end": found["statements"][1]["end"] + 4}

    reread(stocked, 1, longer)
    assert [Verdict.DISPUTED] == [
        s.verdict for s in stocked.reading(1).statements if s.start == statement.start
    ]
    reread(stocked, 1, only(0))
    assert {Verdict.UNCHECKED} == {s.verdict for s in stocked.reading(1).statements}
    assert 1 == len(stocked.reading(1).checks)
    stocked.import_paths([write("harbour.txt", "It rained.\n\n" + HARBOUR, "2024-03-04")])
    again = stocked.reading(1)
    assert 2 == again.article.version
    words = [again.article.text[s.start : s.end] for s in again.statements if s.verdict is Verdict.DISPUTED]
    assert ["“We keep the lamps lit,”", "“Nobody will dock in the dark.”"] == words


def unsure(stocked: Library, article_id: int) -> None:
    """Let the engine be less sure of each statement of an article than of the one before."""

    def change(found: dict[str, list[dict[str, float]]]) -> None:
        for place, each in enumerate(found["statements"]):
            each["confidence"] = 0.5 - place / 20

    reread(stocked, article_id, change)


def test_the_review_queue(stocked: Library) -> None:
    """Least sure first; what is decided, deleted or sure is not in it; undo brings it back; the count is the same."""
    assert () == stocked.review_queue()
    unsure(stocked, 1)
    unsure(stocked, 2)
    rows = stocked.review_queue()
    sure = [row.statement.confidence for row in rows]
    assert sorted(sure) == sure
    assert len(stocked.reading(1).statements) + len(stocked.reading(2).statements) == len(rows)
    assert stocked.review_count() == len(rows)
    assert {1} == {row.statement.article_id for row in stocked.review_queue(50, View(query="lighthouse"))}
    assert list(rows[:2]) == list(stocked.review_queue(2))
    stocked.confirm_statement(rows[0].statement.id)
    stocked.mark_not_statement(rows[1].statement.id)
    stocked.reassign_statement(rows[2].statement.id, "Greta Holm")
    assert list(rows[3:]) == list(stocked.review_queue())
    stocked.undo()
    assert rows[2].statement.id == stocked.review_queue()[0].statement.id
    stocked.delete_articles([1])
    assert {2} == {row.statement.article_id for row in stocked.review_queue()}
    assert stocked.review_count() == len(stocked.review_queue())
    assert (rows[3].statement.id,) == tuple(
        r.statement.id for r in stocked.statement_rows([rows[3].statement.id, 9])
    )


def test_what_is_like_a_statement(stocked: Library, write: Write) -> None:
    """The same mention of the same speaker: anywhere for a name, in its article for "she"; undecided ones only."""
    stocked.import_paths([write("again.txt", FERRY.replace("zebra-striped", "red"), "2024-03-08")])

    def at(article: int, mention: str) -> int:
        return next(
            s.id
            for s in stocked.reading(article).statements
            if s.mention is not None and s.mention.text == mention
        )

    full = at(2, "Ada Quill")
    assert {4} <= {row.statement.article_id for row in stocked.like_statement(full)}
    assert full not in {row.statement.id for row in stocked.like_statement(full)}
    assert {2} >= {row.statement.article_id for row in stocked.like_statement(at(2, "She"))}
    stocked.confirm_statement(at(4, "Ada Quill"))
    assert 4 not in {row.statement.article_id for row in stocked.like_statement(full)}
    assert () == stocked.like_statement(5)


def test_reports_of_one_utterance(stocked: Library, write: Write) -> None:
    """The same words in another outlet are a second report; the speaker's page and the count say so."""
    quill = stocked.speakers("quill")[0]
    before = stocked.utterance_counts([quill.id])[quill.id][0]
    carried = HARBOUR.replace("COASTLINE", "TASS").replace("said on Monday that\nthe old", "said the old")
    carried = carried.replace(
        "We keep the lamps lit", "We keep the lamps of the whole of this old harbour lit"
    )
    stocked.import_paths([write("first.txt", carried, "2024-03-04")])
    stocked.import_paths(
        [write("second.txt", carried.replace("PORT LANTERN, March 4. /TASS/. ", ""), "2024-03-05")]
    )
    rows = stocked.statements_of(quill.id)
    reports: dict[int | None, set[int]] = {}
    for row in rows:
        reports.setdefault(row.statement.utterance, set()).add(row.statement.article_id)
    assert [4, 5] in [sorted(articles) for articles in reports.values()]
    carried_in = sum(len(articles) for articles in reports.values())
    assert (len(reports), carried_in) == stocked.utterance_counts([quill.id])[quill.id]
    assert {} == stocked.utterance_counts([stocked.speakers("vance")[0].id], 0)
    assert before < len(reports) < len(rows)
