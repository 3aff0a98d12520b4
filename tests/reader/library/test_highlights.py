"""Highlights, places of marks, the trash and the steps of undo: nothing is lost before the person empties it."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from reader import HIGHLIGHT_COLORS, Library, NotFoundError, ReaderError, View
from tests.reader.library.conftest import HARBOUR, Write


def test_a_highlight_stands_where_it_was_made(stocked: Library) -> None:
    """It has the exact words without the blanks around them; the same words again take the new colour."""
    text = stocked.reading(1).article.text
    start = text.index("Nobody will dock")
    made = stocked.add_highlight(1, start - 2, start + 17, "yellow")
    [mark] = stocked.reading(1).highlights
    assert ("“Nobody will dock", "yellow") == (mark.anchor.exact, mark.color)
    assert (frozenset({mark.id}), frozenset({1})) == (made.highlights, made.articles)
    stocked.add_highlight(1, start - 1, start + 16, "pink")
    assert ["pink"] == [each.color for each in stocked.reading(1).highlights]
    stocked.add_highlight(1, start + 4, start + 40, "blue")
    assert ["pink", "blue"] == [each.color for each in stocked.reading(1).highlights]


def test_what_is_no_highlight_is_refused(stocked: Library) -> None:
    """No words, no such colour, no such article or highlight: a sentence, and nothing changes."""
    text = stocked.reading(1).article.text
    gap = text.index("\n\n")
    for start, end, color, error in (
        (gap, gap + 2, "yellow", ReaderError),
        (0, 5, "teal", ReaderError),
        (9_999, 10_000, "green", ReaderError),
    ):
        with pytest.raises(error):
            stocked.add_highlight(1, start, end, color)
    with pytest.raises(NotFoundError):
        stocked.add_highlight(99, 0, 5, "green")
    with pytest.raises(NotFoundError):
        stocked.recolor_highlight(7, "green")
    with pytest.raises(NotFoundError):
        stocked.move_mark("decisions", 1, 0, 5)
    assert () == stocked.reading(1).highlights


def test_a_mark_is_moved_and_moved_back(stocked: Library) -> None:
    """Ends, words and surroundings follow, for each kind of mark; undo puts them back."""
    text = stocked.reading(1).article.text
    start = text.index("harbour master")
    note = stocked.add_note(1, "who?", start, start + 7).created
    mark = stocked.add_highlight(1, start, start + 7, "green").created
    star = stocked.toggle_bookmark(1, start, start + 7).created
    assert note
    assert mark
    assert star
    for noun, number in (("notes", note), ("highlights", mark), ("bookmarks", star)):
        assert stocked.move_mark(noun, number, start, start + 14).label == f"Move {noun[:-1]}"
    reading = stocked.reading(1)
    found = [note.anchor for note in reading.notes] + [mark.anchor for mark in reading.highlights]
    found += [bookmark.anchor for bookmark in reading.bookmarks]
    anchors = [anchor for anchor in found if anchor is not None]
    assert ["harbour master"] * 3 == [anchor.exact for anchor in anchors]
    assert {text[start + 14 : start + 46]} == {anchor.suffix for anchor in anchors}
    for _ in range(3):
        stocked.undo()
    assert ["harbour"] == [each.anchor.exact for each in stocked.reading(1).highlights]
    with pytest.raises(ReaderError):
        stocked.move_mark("highlights", mark, start, start)


def test_a_lost_mark_is_placed_again(stocked: Library, write: Write) -> None:
    """With its former words, the likeliest passages of the new text, by hand or by one of them; undone too."""
    text = stocked.reading(1).article.text
    start = text.index("“We keep the lamps lit,”")
    mark = stocked.add_highlight(1, start, start + 24, "blue").created
    other = stocked.add_highlight(1, 0, 30, "pink").created
    assert mark
    assert other
    changed = HARBOUR.replace("“We keep the lamps lit,”", "“All of our old lights burn,”").replace(
        "PORT", "OLD"
    )
    stocked.import_paths([write("harbour.txt", changed, "2024-03-04")])
    states = {each.id: each.anchor.state for each in stocked.reading(1).highlights}
    assert "orphaned" == states[mark]
    former = stocked.former_passage("highlights", mark)
    assert ("“We keep the lamps lit,”", 1) == (former.exact, former.version)
    assert former.after.startswith(" Quill told reporters.")
    text = stocked.reading(1).article.text
    for found in stocked.candidates("highlights", mark):
        assert text[found.start : found.end] == found.text
        assert 0 < found.similarity <= 1
    start = text.index("“All of our old lights burn,”")
    stocked.place_mark("highlights", mark, start, start + 29)
    placed = next(each for each in stocked.reading(1).highlights if each.id == mark)
    assert ("placed", "“All of our old lights burn,”") == (placed.anchor.state, placed.anchor.exact)
    stocked.undo()
    assert "orphaned" == next(h for h in stocked.reading(1).highlights if h.id == mark).anchor.state
    with pytest.raises(ReaderError, match="no place yet"):
        stocked.accept_moved("highlights", mark)


def test_a_moved_mark_is_said_to_be_right(stocked: Library, write: Write) -> None:
    """Its words are those that stand there now, and it is no longer in doubt."""
    text = stocked.reading(1).article.text
    start = text.index("Deputy Mayor Bruno Vance denied that the council had sold")
    mark = stocked.add_highlight(1, start, start + 57, "blue").created
    assert mark
    changed = HARBOUR.replace("had sold the lighthouse", "had sold a lighthouse").replace(
        "denied", "again denied"
    )
    stocked.import_paths([write("harbour.txt", changed, "2024-03-04")])
    assert "moved" == stocked.reading(1).highlights[0].anchor.state
    stocked.accept_moved("highlights", mark)
    reading = stocked.reading(1)
    anchor = reading.highlights[0].anchor
    assert "placed" == anchor.state
    assert reading.article.text[anchor.start : anchor.end] == anchor.exact
    stocked.undo()
    assert "moved" == stocked.reading(1).highlights[0].anchor.state


def test_a_step_of_undo_outlives_another_text(stocked: Library, write: Write) -> None:
    """A move that is undone after the article has changed puts the mark beside its words, not at old offsets."""
    text = stocked.reading(1).article.text
    start = text.index("Nobody will dock in the dark")
    mark = stocked.add_highlight(1, start, start + 28, "blue").created
    assert mark
    stocked.move_mark("highlights", mark, start, start + 6)
    report = stocked.import_paths(
        [write("harbour.txt", "A new first paragraph.\n\n" + HARBOUR, "2024-03-04")]
    )
    assert 1 == report.versions
    while stocked.undo_label() != "Move highlight":
        stocked.undo()
    stocked.undo()
    reading = stocked.reading(1)
    anchor = reading.highlights[0].anchor
    assert "Nobody will dock in the dark" == reading.article.text[anchor.start : anchor.end]


def test_the_trash_gives_everything_back(stocked: Library) -> None:
    """A note, a highlight, a named bookmark and an article, each as it was; undo puts them back in again."""
    note = stocked.add_note(1, "about *ice*", 5, 20).created
    mark = stocked.add_highlight(1, 30, 50, "green").created
    star = stocked.toggle_bookmark(1, 60, 70).created
    assert note
    assert mark
    assert star
    stocked.rename_bookmark(star, "the lamps")
    before = stocked.reading(1)
    stocked.delete_highlight(mark)
    stocked.delete_bookmark(star)
    stocked.delete_note(note)
    stocked.delete_articles([2])
    rows = stocked.trash()
    assert [
        ("articles", "The ferry to Mossgate will run twice a day from April, its owner said."),
        ("notes", "about *ice*"),
        ("bookmarks", "the lamps"),
    ] == [(row.noun, row.text) for row in rows if row.noun != "highlights"]
    marks = [row.id for row in rows if row.noun != "articles"]
    stocked.restore_from_trash(marks)
    stocked.restore_articles([2])
    after = stocked.reading(1)
    assert (before.highlights, before.bookmarks) == (after.highlights, after.bookmarks)
    assert 3 == len(stocked.directory(View()))
    stocked.undo()
    stocked.undo()
    # Put in again, it counts as removed anew, perhaps a second later.
    assert {(row.noun, row.id, row.text) for row in rows} == {
        (row.noun, row.id, row.text) for row in stocked.trash()
    }


def test_a_mark_brings_its_article_out_of_the_trash(stocked: Library) -> None:
    """A highlight that was deleted before its article comes back into an article that is there."""
    mark = stocked.add_highlight(2, 30, 50, "green").created
    assert mark
    day = stocked.rows([2])[0].date
    stocked.delete_highlight(mark)
    stocked.delete_articles([2])
    [row] = [row for row in stocked.trash() if row.noun == "highlights"]
    stocked.restore_from_trash([row.id])
    assert [mark] == [each.id for each in stocked.reading(2).highlights]
    assert day == stocked.rows([2])[0].date
    assert () == stocked.trash()


def test_an_emptied_trash_is_empty_for_good(stocked: Library) -> None:
    """Nothing of it is left in the file, and undo goes past it to what was done to other things."""
    stocked.edit_article([1], "place", "Quay")
    stocked.edit_article([2], "place", "Pier")
    secret = stocked.add_note(1, "a secret thought").created
    mark = stocked.add_highlight(2, 30, 50, "green").created
    assert secret
    assert mark
    stocked.delete_note(secret)
    stocked.delete_articles([2])
    stocked.empty_trash()
    assert () == stocked.trash()
    assert [1, 3] == sorted(stocked.directory(View()).ids)
    with pytest.raises(NotFoundError):
        stocked.reading(2)
    assert "Quay" == stocked.reading(1).article.place.value
    labels = stocked.undo_labels()
    assert "Edit place" == labels[0]
    stocked.undo()
    assert "Quay" != stocked.reading(1).article.place.value
    assert () == stocked.check()
    journal = stocked._store.database.rows("SELECT changes FROM journal")
    assert not any("secret" in changes for (changes,) in journal)


def test_undo_goes_down_to_a_step(stocked: Library) -> None:
    """The labels are those of the steps, the last first; what was chosen from an old list changes nothing."""
    stocked.add_highlight(1, 5, 20, "green")
    stocked.toggle_bookmark(1)
    stocked.add_note(1, "x")
    assert ("Add note", "Add bookmark", "Highlight in green") == stocked.undo_labels(3)
    step = stocked.undo_steps(3)[-1][0]
    assert stocked.undo_down_to(2, step) is None
    changes = stocked.undo_down_to(3, step)
    assert changes is not None
    assert 1 in changes.articles
    reading = stocked.reading(1)
    assert ((), (), ()) == (reading.notes, reading.bookmarks, reading.highlights)
    assert "Highlight in green" == stocked.redo_label()


_ACTS = st.one_of(
    st.tuples(st.just("add"), st.integers(0, 300), st.integers(1, 80), st.sampled_from(HIGHLIGHT_COLORS)),
    st.tuples(st.just("recolour"), st.integers(0, 9), st.sampled_from(HIGHLIGHT_COLORS)),
    st.tuples(st.just("move"), st.integers(0, 9), st.integers(0, 300), st.integers(1, 80)),
    st.tuples(st.just("delete"), st.integers(0, 9)),
    st.tuples(st.just("restore"), st.integers(0, 9)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


def _act(library: Library, name: str, *rest: Any) -> None:
    known = library.reading(1).highlights
    chosen = known[rest[0] % len(known)].id if known and rest else None
    trash = library.trash()
    if name == "add":
        library.add_highlight(1, rest[0], rest[0] + rest[1], rest[2])
    elif name == "recolour" and chosen:
        library.recolor_highlight(chosen, rest[1])
    elif name == "move" and chosen:
        library.move_mark("highlights", chosen, rest[1], rest[1] + rest[2])
    elif name == "delete" and chosen:
        library.delete_highlight(chosen)
    elif name == "restore" and trash:
        library.restore_from_trash([trash[rest[0] % len(trash)].id])
    elif name == "undo" and len(library.undo_labels()) > 1:
        library.undo()
    elif name == "redo":
        library.redo()


def _seen(library: Library) -> object:
    marks = [(h.id, h.anchor, h.color) for h in library.reading(1).highlights]
    return marks, sorted((row.noun, row.text) for row in library.trash())


@settings(max_examples=10, phases=(Phase.explicit, Phase.generate))  # each makes a library of its own
@given(acts=st.lists(_ACTS, max_size=14))
def test_highlights_are_undone_and_done_again(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[Any, ...]]
) -> None:
    """Whatever is done to highlights: undo to the beginning and redo to the end, and both ends are as they were."""
    folder: Path = tmp_path_factory.mktemp("highlights")
    (folder / "a.txt").write_text(f" date 2024-03-04 {HARBOUR}", encoding="utf-8")
    with Library.open(folder / "library") as library:
        library.import_paths([folder / "a.txt"])
        before = _seen(library)
        for act in acts:
            with contextlib.suppress(ReaderError):  # a passage of blanks, or beyond the end
                _act(library, *act)
        after = _seen(library)
        count = 0
        while len(library.undo_labels()) > 1:
            library.undo()
            count += 1
        assert before == _seen(library)
        for _ in range(count):
            library.redo()
        assert after == _seen(library)
        assert () == library.check()


def test_a_star_with_tags_goes_to_the_trash(stocked: Library) -> None:
    """A star alone is set again as quickly as it went; what a person hung on one comes back from the trash."""
    plain = stocked.toggle_bookmark(1).created
    assert plain is not None
    stocked.toggle_bookmark(1)
    assert () == stocked.trash()
    tagged = stocked.toggle_bookmark(1).created
    assert tagged is not None
    stocked.add_tag("bookmark", [tagged], "later")
    stocked.toggle_bookmark(1)
    [row] = stocked.trash()
    stocked.restore_from_trash([row.id])
    assert ("later",) == stocked.reading(1).bookmarks[0].tags
