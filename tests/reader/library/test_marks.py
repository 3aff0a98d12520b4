"""Notes and bookmarks: kept, searchable, undoable; nothing that was typed is ever lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reader import Library, NotFoundError, ReaderError


def test_a_note_on_a_passage_stands_where_it_was_made(stocked: Library) -> None:
    """Its anchor has the exact words and what stands around them."""
    text = stocked.reading(1).article.text
    start = text.index("Nobody")
    changes = stocked.add_note(1, "# Dark\n\nwho says so?", start, start + 6)
    [note] = stocked.reading(1).notes
    assert changes.created == note.id
    assert changes.notes == frozenset({note.id})
    assert changes.articles == frozenset({1})
    assert note.anchor
    assert "Nobody" == note.anchor.exact
    assert text[start - 32 : start] == note.anchor.prefix
    assert stocked.reading(1).article.digest == note.anchor.digest


def test_notes_across_the_library(stocked: Library) -> None:
    """The last changed first, with their articles; free notes too; searched by the beginnings of words."""
    first = stocked.add_note(1, "about lighthouses").created
    stocked.add_note(None, "a free thought")
    assert first is not None
    assert ["a free thought", "about lighthouses"] == [row.note.body for row in stocked.notes()]
    assert [stocked.reading(1).article.title.value, None] == [
        row.article_title for row in reversed(stocked.notes())
    ]
    assert [first] == [row.note.id for row in stocked.notes("LIGHT abo")]
    assert () == stocked.notes("harbour")
    assert 1 == len(stocked.notes(limit=1))


def test_every_body_of_a_note_can_be_had_again(stocked: Library) -> None:
    """Typing on replaces the last version; taking words away makes a new one; deleting keeps all."""
    note = stocked.add_note(1, "The lamps").created
    assert note is not None
    for body in ("The lamps are", "The lamps are lit", "The lamps", "", "The sea"):
        stocked.edit_note(note, body)
    stocked.delete_note(note)
    versions = [body for _, _, body in stocked.note_versions(note)]
    assert ["The lamps are lit", "The lamps", "The sea"] == [body for body in versions if body]


def test_typing_is_one_step_of_undo(stocked: Library) -> None:
    """Autosaves of one go are undone together; a deletion of words is a step of its own."""
    note = stocked.add_note(1, "first").created
    assert note is not None
    stocked.toggle_bookmark(2)
    for body in ("one", "one two", "one two three"):
        stocked.edit_note(note, body)
    stocked.edit_note(note, "one")
    stocked.undo()
    assert "one two three" == stocked.reading(1).notes[0].body
    stocked.undo()
    assert "first" == stocked.reading(1).notes[0].body
    assert "Add bookmark" == stocked.undo_label()
    assert "Edit note" == stocked.redo_label()


def test_bookmarks_are_set_and_taken_away(stocked: Library) -> None:
    """The article's and a passage's are apart; a second press takes each away; names can be given."""
    stocked.toggle_bookmark(1)
    passage = stocked.toggle_bookmark(1, 40, 60).created
    assert passage is not None
    assert [(None, None), (40, None)] == [
        (b.anchor and b.anchor.start, b.name) for b in stocked.reading(1).bookmarks
    ]
    assert stocked.reading(1).article.bookmarked
    stocked.rename_bookmark(passage, "the lamps")
    stocked.toggle_bookmark(1)
    assert not stocked.reading(1).article.bookmarked
    assert ["the lamps"] == [bookmark.name for bookmark, _ in stocked.bookmarks()]
    assert stocked.rows([1])[0].bookmarked
    stocked.toggle_bookmark(1, 45)
    assert () == stocked.bookmarks()
    assert 0 == stocked.counts().bookmarks


def test_marks_of_nothing_are_refused(stocked: Library) -> None:
    """A note or bookmark needs its article, and a lookup of what is not there says so."""
    with pytest.raises(NotFoundError):
        stocked.add_note(99, "nowhere")
    with pytest.raises(NotFoundError):
        stocked.toggle_bookmark(99)
    with pytest.raises(NotFoundError):
        stocked.edit_note(99, "nothing")
    with pytest.raises(NotFoundError):
        stocked.rename_bookmark(99, "x")
    with pytest.raises(ReaderError):
        stocked.add_note(None, "x", 1, 2)
    assert stocked.undo_label() == "Import 1 article"


def test_half_an_emoji_can_be_saved(stocked: Library) -> None:
    """What a broken paste leaves is kept as a replacement character, and the note is saved."""
    note = stocked.add_note(1, "broken \ud83d here").created
    assert note is not None
    assert "broken ? here" == stocked.reading(1).notes[0].body


def test_a_note_of_a_megabyte(stocked: Library) -> None:
    """It is saved, found and given back whole."""
    body = "word " * 200_000 + "needle"
    stocked.add_note(1, body)
    assert body == stocked.reading(1).notes[0].body
    assert [1] == [row.note.article_id for row in stocked.notes("needle")]


def test_times_are_kept(stocked: Library) -> None:
    """Changing a note leaves the time it was made; both are in UTC."""
    note = stocked.add_note(1, "x").created
    assert note is not None
    made = stocked.reading(1).notes[0]
    stocked.edit_note(note, "y")
    changed = stocked.reading(1).notes[0]
    assert made.created == changed.created <= changed.modified
    assert timedelta(0) == changed.modified.utcoffset()
