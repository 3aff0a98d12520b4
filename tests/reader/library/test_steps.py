"""Steps of undo: what belongs to one, what a new one ends, and in which order one is taken back."""

from __future__ import annotations

import pytest

from reader import Library, View
from reader.store.texts import now


def bodies(library: Library) -> list[str]:
    """What the notes say, the oldest first."""
    return [row.note.body for row in sorted(library.notes(), key=lambda row: row.note.id)]


def filed(library: Library) -> list[tuple[str, ...]]:
    """The tags of each article."""
    return [library.reading(article_id).article.tags for article_id in (1, 2, 3)]


def test_a_new_step_ends_what_could_be_redone(stocked: Library) -> None:
    """Redoing it would bring back a change of a library that is another one by now; so do words joined to a step."""
    stocked.edit_article([1], "title", "First")
    stocked.undo()
    stocked.edit_article([1], "title", "Second")
    assert stocked.redo_label() is None
    assert stocked.redo() is None
    assert "Second" == stocked.reading(1).article.title.value
    note = stocked.add_note(1, "a").created
    assert note is not None
    stocked.set_note_color([note], "blue")
    stocked.undo()
    stocked.edit_note(note, "ab")
    assert stocked.redo_label() is None


def test_words_typed_in_one_go_are_one_step(stocked: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of another note are not, nor those that come after a while."""
    first = stocked.add_note(1, "a").created
    second = stocked.add_note(1, "b").created
    assert first is not None
    assert second is not None
    stocked.edit_note(second, "bc")
    stocked.edit_note(first, "ac")
    stocked.edit_note(first, "acd")
    stocked.undo()
    assert ["a", "bc"] == bodies(stocked)
    stocked.undo()
    assert ["a"] == bodies(stocked)
    stocked.redo()
    monkeypatch.setattr("reader.undo.now", lambda: now() + 3600)
    stocked.edit_note(second, "bcd")
    assert "Edit note" == stocked.undo_label()
    stocked.undo()
    assert ["a", "bc"] == bodies(stocked)


def test_a_step_is_taken_back_from_its_end(stocked: Library) -> None:
    """A tag that moved into itself goes out again first from without: the other way round two would become one."""
    stocked.add_tag("article", [1], "war")
    stocked.add_tag("article", [2], "war/old")
    stocked.add_tag("article", [3], "war/old/old")
    before = [("war",), ("war/old",), ("war/old/old",)]
    stocked.rename_tag(next(tag.id for tag in stocked.tags() if tag.name == "war"), "war/old")
    after = [("war/old",), ("war/old/old",), ("war/old/old/old",)]
    assert after == filed(stocked)
    for _ in range(2):
        stocked.undo()
        assert before == filed(stocked)
        stocked.redo()
        assert after == filed(stocked)


def test_undo_passes_over_what_is_gone_for_good(stocked: Library) -> None:
    """A star that was taken away lies in no trash; its article does, and once that is emptied nobody has it again."""
    stocked.toggle_bookmark(1)
    stocked.edit_article([2], "title", "Kept")
    stocked.toggle_bookmark(1)
    stocked.delete_articles([1])
    stocked.empty_trash()
    while (label := stocked.undo_label()) and not label.startswith("Import"):
        stocked.undo()
    assert "Kept" != stocked.reading(2).article.title.value
    while stocked.redo_label():
        stocked.redo()
    assert "Kept" == stocked.reading(2).article.title.value
    assert () == stocked.check()


def test_several_articles_are_deleted_and_had_again_as_one_step(stocked: Library) -> None:
    """All of them lie in the trash, with their notes; one undo brings all back to their places in the list."""
    stocked.add_note(3, "on the market")
    before = list(stocked.directory(View()).ids)
    stocked.delete_articles([1, 3, 1])
    assert "Delete 2 articles" == stocked.undo_label()
    assert ([2], {1, 3}) == (list(stocked.directory(View()).ids), {row.id for row in stocked.trash()})
    stocked.undo()
    assert (before, ()) == (list(stocked.directory(View()).ids), stocked.trash())
    assert ["on the market"] == [note.body for note in stocked.reading(3).notes]
    stocked.redo()
    assert [2] == list(stocked.directory(View()).ids)
    assert () == stocked.check()
