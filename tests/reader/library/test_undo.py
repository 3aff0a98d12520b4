"""Undo: whatever a person does, taking all of it back gives the library that was, and redoing gives it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from reader import Library, SpeakerKind
from tests.reader.library.conftest import FERRY, HARBOUR, MARKET, everything

_IDS = st.integers(1, 3)
_TEXT = st.sampled_from(["", "lamps", "lamps and ice", "Ćrème *brûlée*", "zebra"])


def _passage(draw: tuple[int, int]) -> tuple[int, int]:
    start, length = draw
    return start, start + length


_ACTIONS: st.SearchStrategy[tuple[Any, ...]] = st.one_of(
    st.tuples(st.just("title"), _IDS, st.sampled_from(["A title", "Zebra", "“Quoted”"])),
    st.tuples(st.just("source"), _IDS, st.sampled_from(["Coast", "Northern Wire", ""])),
    st.tuples(st.just("date"), _IDS, st.sampled_from(["2024-03-04", "1999-12-31", ""])),
    st.tuples(st.just("place"), _IDS, st.sampled_from(["Port", ""])),
    st.tuples(st.just("read"), _IDS, st.booleans()),
    st.tuples(st.just("to_read"), _IDS, st.booleans()),
    st.tuples(st.just("delete"), _IDS),
    st.tuples(st.just("note"), st.one_of(st.none(), _IDS), _TEXT),
    st.tuples(st.just("passage"), _IDS, _TEXT, st.integers(0, 200), st.integers(0, 40)),
    st.tuples(st.just("edit"), st.integers(0, 5), _TEXT),
    st.tuples(st.just("unnote"), st.integers(0, 5)),
    st.tuples(st.just("bookmark"), _IDS, st.one_of(st.none(), st.integers(0, 200))),
    st.tuples(st.just("hide statement"), st.integers(0, 9)),
    st.tuples(st.just("reassign"), st.integers(0, 9), st.sampled_from(["Ada Quill", "Greta Holm"])),
    st.tuples(st.just("add statement"), _IDS, st.integers(0, 100), st.integers(1, 50)),
    st.tuples(st.just("merge"), st.integers(0, 5), st.integers(0, 5)),
    st.tuples(st.just("split"), st.integers(0, 5), _IDS),
    st.tuples(st.just("rename"), st.integers(0, 5), st.sampled_from(["Ada Quill", "Q"])),
    st.tuples(st.just("kind"), st.integers(0, 5), st.sampled_from(list(SpeakerKind))),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


def _act(library: Library, action: tuple[Any, ...]) -> None:  # noqa: C901  one line for each action
    name, *rest = action
    listed = {row.id for row in library.rows([1, 2, 3])}
    notes = [row.note.id for row in library.notes()]
    speakers = [row.id for row in library.speakers()]
    statements = [s.id for i in sorted(listed) for s in library.reading(i).statements]
    if name in ("title", "source", "date", "place"):
        library.edit_article([rest[0]], name, rest[1])
    elif name == "read":
        library.set_read([rest[0]], rest[1])
    elif name == "to_read":
        library.set_to_read([rest[0]], rest[1])
    elif name == "delete":
        library.delete_articles([rest[0]])
    elif name == "note":
        library.add_note(*rest)
    elif name == "passage":
        library.add_note(rest[0], rest[1], rest[2], rest[2] + rest[3])
    elif name == "edit" and notes:
        library.edit_note(notes[rest[0] % len(notes)], rest[1])
    elif name == "unnote" and notes:
        library.delete_note(notes[rest[0] % len(notes)])
    elif name == "bookmark":
        library.toggle_bookmark(*rest)
    elif name == "hide statement" and statements:
        library.mark_not_statement(statements[rest[0] % len(statements)])
    elif name == "reassign" and statements:
        library.reassign_statement(statements[rest[0] % len(statements)], rest[1])
    elif name == "add statement":
        library.add_statement(rest[0], rest[1], rest[1] + rest[2], "Greta Holm")
    elif name == "merge" and speakers:
        library.merge_speakers(speakers[rest[0] % len(speakers)], speakers[rest[1] % len(speakers)])
    elif name == "split" and speakers:
        library.split_speaker(speakers[rest[0] % len(speakers)], rest[1])
    elif name == "rename" and speakers:
        library.rename_speaker(speakers[rest[0] % len(speakers)], rest[1])
    elif name == "kind" and speakers:
        library.set_speaker_kind(speakers[rest[0] % len(speakers)], rest[1])
    elif name == "undo" and library.undo_label() != "Import 3 articles":
        library.undo()
    elif name == "redo":
        library.redo()


def _state(library: Library) -> list[object]:
    """What can be undone: everything but ids in waiting, histories of notes, and speakers who say nothing."""
    kept = []
    for kind, record in everything(library):
        if kind in ("note_versions", "speaker_keys", "speakers"):
            continue
        values = {n: v for n, v in record.items() if n != "next_statement"}
        if kind == "articles":
            # A speaker of the article who lost every statement again leaves an empty row that nothing shows.
            values["speakers"] = [s for s in values["speakers"] if s["statements"] or s["mentions"]]
        kept.append((kind, values))
    articles = sorted((r for r in kept if r[0] == "articles"), key=lambda r: r[1]["id"])
    return [
        *articles,
        *(r for r in kept if r[0] != "articles"),
        library.counts(),
        library.sources(),
        library.speakers(),
    ]


@settings(max_examples=12, phases=(Phase.explicit, Phase.generate))  # each makes a library of its own
@given(actions=st.lists(_ACTIONS, max_size=12))
def test_undoing_everything_gives_the_library_that_was(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[Any, ...]]
) -> None:
    """Undo to the beginning, redo to the end: both ends are as they were, and the file stays sound."""
    folder = tmp_path_factory.mktemp("undo")
    with Library.open(folder / "library") as library:
        for n, (text, day) in enumerate(((HARBOUR, "2024-03-04"), (FERRY, "2024-03-06"), (MARKET, None))):
            (folder / f"{n}.txt").write_text(f" date {day} {text}" if day else text, encoding="utf-8")
        library.import_paths([folder])
        before = _state(library)
        for action in actions:
            _act(library, action)
        after = _state(library)
        assert () == library.check()
        redoable = _run(library.redo)
        for _ in range(redoable):
            library.undo()
        assert after == _state(library)
        steps = 0
        while library.undo_label() != "Import 3 articles":
            assert library.undo() is not None
            steps += 1
        assert before == _state(library)
        assert () == library.check()
        for _ in range(steps):
            library.redo()
        assert after == _state(library)
        assert () == library.check()


def _run(step: Callable[[], object]) -> int:
    number = 0
    while step() is not None:
        number += 1
    return number


def test_thirty_steps_and_more(stocked: Library) -> None:
    """Forty edits can be taken back one by one, each by its name."""
    for n in range(40):
        stocked.edit_article([1], "title", f"Title {n}")
    for n in range(39, 0, -1):
        assert "Edit title" == stocked.undo_label()
        stocked.undo()
        assert f"Title {n - 1}" == stocked.reading(1).article.title.value


def test_undo_survives_a_restart(stocked: Library) -> None:
    """The journal is in the library."""
    stocked.add_note(1, "kept")
    with Library.open(stocked.path) as again:
        assert "Add note" == again.undo_label()
        again.undo()
    assert () == stocked.reading(1).notes


def test_a_change_of_nothing_is_no_step(stocked: Library) -> None:
    """Saving what is there already neither makes a step nor clears what could be redone."""
    stocked.edit_article([1], "title", "New")
    stocked.undo()
    title = stocked.reading(1).article.title
    stocked.set_read([1], False)
    stocked.set_to_read([1], False)
    assert "Edit title" == stocked.redo_label()
    assert title == stocked.reading(1).article.title


def test_an_import_can_be_undone(stocked: Library) -> None:
    """Undo hides what came in; redo shows it with everything on it."""
    assert 3 == stocked.counts().all
    stocked.undo()
    assert 2 == stocked.counts().all
    stocked.redo()
    assert 3 == stocked.counts().all
    assert () == stocked.check()


def test_one_step_and_no_other_is_undone(stocked: Library) -> None:
    """By its id: not another one of its name that came after it, nor one that came once it was undone."""
    first = stocked.add_note(1, "first").step
    second = stocked.add_note(1, "second").step
    assert None not in (first, second)
    assert stocked.undo(first) is None
    assert ["first", "second"] == [note.body for note in stocked.reading(1).notes]
    assert stocked.undo(second) is not None
    third = stocked.add_note(1, "third").step
    assert stocked.undo(second) is None
    assert [(third, "Add note"), (first, "Add note")] == list(stocked.undo_steps(2))
    assert stocked.undo(third) is not None
    redone = stocked.redo()
    assert redone is not None
    assert third == redone.step
    assert stocked.add_note(1, "third").step != third
