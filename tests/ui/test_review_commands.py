"""What a correction of the reading view says it did is what it did: whose words they are, and what went with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import Library
from ui.review_commands import _carried_out

QUAY = """ date 2024-03-04 PORT LANTERN, March 4. /Coastline/. General Oskar Brandt came on Monday.

“We keep the lamps lit,” the general said, “whatever the weather does.” The general said the ships would come.

Ada Quill said the tide was late. “No boat will sail before noon,” Quill said.
"""


@pytest.fixture
def quay(library: Library, tmp_path: Path) -> Library:
    """A library with one article, 1."""
    (tmp_path / "quay.txt").write_text(QUAY, encoding="utf-8")
    library.import_paths([tmp_path / "quay.txt"])
    return library


def _asked(library: Library, words: str) -> dict[str, object]:
    """A card's payload about the statement with these words."""
    reading = library.reading(1)
    said = next(s for s in reading.statements if words in reading.article.text[s.start : s.end])
    return {"article_id": 1, "statement_id": said.id, "speaker_id": said.speaker_id}


def _speakers(library: Library) -> list[str | None]:
    return [s.speaker_name for s in library.reading(1).statements]


def test_the_rest_of_the_article_goes_with_it(quay: Library) -> None:
    """What is given to somebody takes the others of the mention along, in one step of undo, and tells how many."""
    before = _speakers(quay)
    done = _carried_out(quay, "other-speaker", _asked(quay, "ships") | {"name": "bruno vance"})
    assert ("bruno vance", "Oskar Brandt", 2) == (done.who, done.former, done.with_it)
    assert ["bruno vance"] * 3 == _speakers(quay)[:3]
    assert done.changes.label == quay.undo_label()
    quay.undo()
    assert before == _speakers(quay)


def test_a_quote_is_taken_out_whole_or_in_part(quay: Library) -> None:
    """A part of a quote stands for the quote, unless only the part is meant; the quote is not like itself."""
    asked = _asked(quay, "weather")
    done = _carried_out(quay, "not-statement", dict(asked))
    assert 3 == len(_speakers(quay))
    assert asked["statement_id"] not in {row.statement.id for row in done.alike}
    quay.undo()
    _carried_out(quay, "not-statement", asked | {"part": True})
    assert 4 == len(_speakers(quay))


def test_two_of_one_name_are_told(quay: Library) -> None:
    """Renamed to what another is called, both are offered as one; joined, the one that went is named first."""
    quill, brandt = _asked(quay, "tide"), _asked(quay, "ships")
    done = _carried_out(quay, "rename", quill | {"name": "Oskar Brandt"})
    assert ("Ada Quill", "Oskar Brandt") == (done.former, done.who)
    assert {quill["speaker_id"], brandt["speaker_id"]} == {row.id for row in done.namesakes}
    quay.undo()
    done = _carried_out(quay, "same-speaker", quill | {"other_id": brandt["speaker_id"]})
    assert ("Ada Quill", "Oskar Brandt") == (done.former, done.who)
    assert {"Oskar Brandt"} == set(_speakers(quay))
