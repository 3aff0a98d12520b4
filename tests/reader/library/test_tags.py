"""Tags: hung on anything, nested, renamed and merged in one place, in bodies of notes too; all of it undone whole."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import Library, NotFoundError, ReaderError, View
from reader.tagging import clean_name


def names(library: Library, article_id: int = 1) -> tuple[str, ...]:
    return library.reading(article_id).article.tags


def carried(library: Library) -> dict[str, dict[str, int]]:
    """Every tag in use with its counts."""
    kinds = ("articles", "notes", "highlights", "bookmarks", "checks")
    return {row.name: {k: n for k in kinds if (n := getattr(row, k))} for row in library.tags()}


def test_a_tag_hangs_on_anything(stocked: Library) -> None:
    """Articles, notes and bookmarks carry tags where they are read; a tag counts what lies within it once."""
    note = stocked.add_note(1, "The lamps.").created
    mark = stocked.toggle_bookmark(2, 0, 10).created
    assert note
    assert mark
    stocked.add_tag("article", [1, 2], "Harbour / lamps")
    stocked.add_tag("article", [1], "harbour")
    stocked.add_tag("note", [note], "harbour/lamps")
    stocked.add_tag("bookmark", [mark], "ferry, fast")
    assert ("Harbour", "Harbour/lamps") == names(stocked)
    assert ("Harbour/lamps",) == stocked.rows([2])[0].tags
    assert ("Harbour/lamps",) == stocked.notes()[0].note.tags
    assert ("ferry fast",) == stocked.bookmarks()[0][0].tags
    both = {"articles": 2, "notes": 1}
    assert {"ferry fast": {"bookmarks": 1}, "Harbour": both, "Harbour/lamps": both} == carried(stocked)
    assert {"Harbour": 1, "Harbour/lamps": 2} == stocked.tags_on("article", [1, 2, 3])
    assert ["Harbour/lamps"] == [row.name for row in stocked.tags("LAM")]


def test_what_lies_in_the_trash_is_not_counted(stocked: Library) -> None:
    """An article or note in the trash takes its tags along and brings them back."""
    note = stocked.add_note(1, "All about #ice.").created
    assert note
    stocked.add_tag("article", [1], "ice/old")
    assert {"ice": {"articles": 1, "notes": 1}, "ice/old": {"articles": 1}} == carried(stocked)
    stocked.delete_articles([1])
    assert {} == carried(stocked)
    stocked.undo()
    stocked.delete_note(note)
    assert {"ice": {"articles": 1}, "ice/old": {"articles": 1}} == carried(stocked)
    stocked.undo()
    assert {"ice": {"articles": 1, "notes": 1}, "ice/old": {"articles": 1}} == carried(stocked)


def test_renaming_takes_along_what_lies_within(stocked: Library) -> None:
    """Renaming "a" renames "a/b", in the bodies of notes too, as one step of undo."""
    body = "See #ice and #ice/crates, not #iceberg, `#ice` or [page](#ice)."
    stocked.add_note(1, body)
    stocked.add_tag("article", [2], "ice/crates")
    [ice] = [row for row in stocked.tags() if row.name == "ice"]
    stocked.rename_tag(ice.id, "cold/goods")
    assert "See #cold/goods and #cold/goods/crates, not #iceberg, `#ice` or [page](#ice)." == _body(stocked)
    assert {"cold", "cold/goods", "cold/goods/crates", "iceberg"} == carried(stocked).keys()
    assert ("cold/goods/crates",) == names(stocked, 2)
    stocked.undo()
    assert body == _body(stocked)
    assert {"ice", "ice/crates", "iceberg"} == carried(stocked).keys()
    stocked.redo()
    assert ("cold/goods/crates",) == names(stocked, 2)


def _body(library: Library) -> str:
    return library.notes()[0].note.body


def test_saved_searches_go_with_the_tag(stocked: Library) -> None:
    """Renamed or merged, what was saved finds what it found; undoing gives them back as they were."""
    stocked.add_tag("article", [1], "sea/deep")
    stocked.add_tag("article", [2], "seaside")
    stocked.add_tag("article", [3], "water")
    stocked.save_view("by tag", View(tag="sea/deep"))
    stocked.save_view("by words", View(query='lamps tag:sea -tag:"Sea/deep" tag:seaside tag:se'))
    saved = stocked.saved_views()
    found = [stocked.total(each.view) for each in saved]
    sea = next(row.id for row in stocked.tags() if row.name == "sea")
    changes = stocked.rename_tag(sea, "water")
    assert changes.saved
    by_tag, by_words = stocked.saved_views()
    assert "water/deep" == by_tag.view.tag
    assert "lamps tag:water -tag:water/deep tag:seaside tag:se" == by_words.view.query
    assert found[0] == stocked.total(by_tag.view) == 1
    stocked.rename_tag(next(row.id for row in stocked.tags() if row.name == "water"), "deep water")
    assert (
        'lamps tag:"deep water" -tag:"deep water/deep" tag:seaside tag:se'
        == stocked.saved_views()[1].view.query
    )
    stocked.undo()
    stocked.undo()
    assert saved == stocked.saved_views()


def test_renaming_to_a_known_name_merges(stocked: Library) -> None:
    """What carried either carries the one that is left, once; undoing parts them as they were."""
    stocked.add_tag("article", [1, 2], "sea")
    stocked.add_tag("article", [2, 3], "Water")
    stocked.add_tag("article", [3], "sea/deep")
    stocked.add_tag("article", [1], "water/deep")
    before = carried(stocked), [names(stocked, n) for n in (1, 2, 3)]
    sea = next(row.id for row in stocked.tags() if row.name == "sea")
    assert "Merge the tag “sea” into “water”" == stocked.rename_tag(sea, "water").label
    assert {"Water": {"articles": 3}, "water/deep": {"articles": 2}} == carried(stocked)
    stocked.undo()
    assert before == (carried(stocked), [names(stocked, n) for n in (1, 2, 3)])
    stocked.add_tag("article", [1], "air/high")
    stocked.rename_tag(next(row.id for row in stocked.tags() if row.name == "Water"), "AIR")
    assert {"air", "air/deep", "air/high"} < carried(stocked).keys()
    stocked.undo()
    assert {"air", "air/high", "Water", "water/deep"} < carried(stocked).keys()


def test_a_name_that_no_body_can_hold(stocked: Library) -> None:
    """A `#tag` renamed to words with a blank becomes a plain word, and the note carries the tag itself."""
    stocked.add_note(1, "About #ice.")
    stocked.rename_tag(stocked.tags()[0].id, "cold goods")
    assert "About ice." == _body(stocked)
    assert {"cold goods": {"notes": 1}} == carried(stocked)
    stocked.undo()
    assert ("About #ice.", {"ice": {"notes": 1}}) == (_body(stocked), carried(stocked))


def test_a_tag_is_taken_off_and_deleted(stocked: Library) -> None:
    """Taking a tag off a note takes the `#` out of its body; deleting a tag deletes those within it."""
    note = stocked.add_note(1, "On #ice and #ice/new.").created
    assert note
    stocked.remove_tag("note", [note], "ice")
    assert "On ice and #ice/new." == _body(stocked)
    stocked.add_tag("article", [3], "ice")
    stocked.delete_tag(next(row.id for row in stocked.tags() if row.name == "ice"))
    assert ("On ice and ice/new.", {}) == (_body(stocked), carried(stocked))
    stocked.undo()
    assert {"ice": {"articles": 1, "notes": 1}, "ice/new": {"notes": 1}} == carried(stocked)


def test_articles_come_with_their_tags(library: Library, folder: Path) -> None:
    """The tags of a record hang on its article as it comes in; one that was taken off stays off with a new version."""

    def record(text: str, tags: list[str]) -> None:
        (folder / "some.jsonl").write_text(
            json.dumps({"id": "7", "date": "2024-03-04", "text": text, "tags": tags}) + "\n", encoding="utf-8"
        )
        library.import_paths([folder / "some.jsonl"])

    record("The ferry is late again, said the captain.", ["Ferry", "late"])
    assert ("Ferry", "late") == names(library)
    library.remove_tag("article", [1], "late")
    record("The ferry is late again today, said the captain.", ["late", "today"])
    assert ("Ferry", "today") == names(library)
    assert "Remove the tag “late”" == library.undo_label()
    library.undo()
    assert ("Ferry", "late", "today") == names(library)


def test_what_cannot_be_is_said(stocked: Library) -> None:
    """No name, an unknown thing and an unknown tag are refused in a sentence, and leave no step behind."""
    before = stocked.undo_label()
    for wrong in ("", "  ", "//", "#", ","):
        with pytest.raises(ReaderError, match="needs a name"):
            stocked.add_tag("article", [1], wrong)
    with pytest.raises(NotFoundError, match="no article 99"):
        stocked.add_tag("article", [1, 99], "sea")
    with pytest.raises(NotFoundError, match="no tag 5"):
        stocked.rename_tag(5, "sea")
    assert before == stocked.undo_label()


_NAMES = st.sampled_from(["a", "b", "a/b", "a/c", "b/c", "a/b/c", "c", "B/C", "the end"])
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(1, 3), _NAMES),
        st.tuples(st.just("note"), st.just(0), _NAMES),
        st.tuples(st.just("remove"), st.integers(1, 3), _NAMES),
        st.tuples(st.just("rename"), st.integers(0, 9), _NAMES),
        st.tuples(st.just("delete"), st.integers(0, 9), st.just("")),
    ),
    min_size=1,
    max_size=8,
)


def _state(library: Library) -> Any:
    notes = {row.note.id: (row.note.body, row.note.tags) for row in library.notes()}
    return [names(library, n) for n in (1, 2, 3)], notes, carried(library)


def _take(library: Library, what: str, number: int, name: str) -> None:
    rows = library.tags()
    if what == "add":
        library.add_tag("article", [number], name)
    elif what == "remove":
        library.remove_tag("article", [number], name)
    elif what == "note":
        library.add_note(1, f"Of #{name} and #{name}/x.")
    elif rows and what == "rename":
        library.rename_tag(rows[number % len(rows)].id, name)
    elif rows:
        library.delete_tag(rows[number % len(rows)].id)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_STEPS)
def test_any_steps_are_undone_and_done_again(steps: list[tuple[str, int, str]]) -> None:
    """Whatever is added, renamed, merged and deleted: undo goes back through the same states, redo forth again."""
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "l.onrecord") as library:
        for n in range(3):
            path = Path(folder) / f"{n}.txt"
            path.write_text(f"Crate {n} of ice is sold.", encoding="utf-8")
            library.import_paths([path])
        states = [_state(library)]
        for step in steps:
            before = len(library.undo_labels(500))
            _take(library, *step)
            if len(library.undo_labels(500)) > before:
                states.append(_state(library))
            else:
                assert states[-1] == _state(library)
        for state in states[-2::-1]:
            library.undo()
            assert state == _state(library)
        for state in states[1:]:
            library.redo()
            assert state == _state(library)
        assert () == library.check()


@given(st.text(max_size=40))
def test_a_clean_name_stays_clean(text: str) -> None:
    """Cleaning a name twice is cleaning it once; no part of it is empty."""
    clean = clean_name(text)
    assert clean == clean_name(clean)
    assert not clean or all(clean.split("/"))
