"""The person edits an article's text: what was written on it stays in its place, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import Library, Provenance, ReaderError, Statement, rewriting
from tests.reader.library.conftest import HARBOUR, Write


def _text(library: Library, article_id: int = 1) -> str:
    return library.reading(article_id).article.text


def _words(library: Library, statement: Statement) -> str:
    return _text(library, statement.article_id)[statement.start : statement.end]


def test_an_edit_keeps_the_former_text_and_the_marks(stocked: Library) -> None:
    """The new text is shown and marked as the person's; notes follow their words; the former version stays readable."""
    former = _text(stocked)
    start = former.index("lamps")
    stocked.add_note(1, "which ones?", start, start + 5)
    changes = stocked.edit_text(1, "A line that I put in.\n\n" + former)
    assert frozenset({1}) == changes.articles
    reading = stocked.reading(1)
    assert Provenance.YOURS == reading.article.text_origin
    assert reading.article.text.startswith("A line that I put in.")
    anchor = reading.notes[0].anchor
    assert anchor
    assert ("placed", "lamps") == (anchor.state, reading.article.text[anchor.start : anchor.end])
    assert reading.attributed
    assert former == stocked.version_text(1, 1)
    assert [(1, Provenance.TEXT, False), (2, Provenance.YOURS, True)] == [
        (v.number, v.origin, v.current) for v in stocked.text_versions(1)
    ]
    assert () == stocked.check()


def test_an_edit_is_undone_and_done_again(stocked: Library) -> None:
    """Undo brings the very text back, with the places of its marks, and redo the edited one."""
    former = _text(stocked)
    statements = [(s.start, s.end, s.speaker_name) for s in stocked.reading(1).statements]
    stocked.add_note(1, "mine", 0, len(former) // 2)
    edited = former[len(former) // 2 :] + " The gulls were quiet."
    stocked.edit_text(1, edited)
    assert "Edit the text" == stocked.undo_label()
    assert stocked.undo()
    reading = stocked.reading(1)
    assert former == reading.article.text
    assert Provenance.TEXT == reading.article.text_origin
    assert statements == [(s.start, s.end, s.speaker_name) for s in reading.statements]
    anchor = reading.notes[0].anchor
    assert anchor
    assert ("placed", 0, len(former) // 2) == (anchor.state, anchor.start, anchor.end)
    assert stocked.redo()
    assert "The gulls were quiet." in _text(stocked)
    assert Provenance.YOURS == stocked.reading(1).article.text_origin
    assert () == stocked.check()


def test_going_back_to_a_former_version(stocked: Library) -> None:
    """A former version becomes the current text, and the one it replaces is kept as well."""
    former = _text(stocked)
    stocked.edit_text(1, "Quite another text, of one line only.")
    stocked.restore_version(1, 1)
    assert former == _text(stocked)
    assert 3 == len(stocked.text_versions(1))
    assert "Quite another text, of one line only." == stocked.version_text(1, 2)


def test_the_same_file_again_leaves_an_edit_alone(stocked: Library, write: Write) -> None:
    """Importing the unchanged source again does not bring the former text back."""
    stocked.edit_text(1, _text(stocked) + " And so it was.")
    report = stocked.import_paths([write("harbour.txt", HARBOUR, "2024-03-04")])
    assert 1 == report.duplicates
    assert _text(stocked).endswith("And so it was.")


def test_no_words_and_a_text_that_changed_meanwhile_are_refused(stocked: Library) -> None:
    """Each is a sentence, and the article stays as it was."""
    former = stocked.reading(1).article
    with pytest.raises(ReaderError, match="without words"):
        stocked.edit_text(1, " \n ")
    stocked.edit_text(1, former.text + " More.", expected=former.digest)
    with pytest.raises(ReaderError, match="another text while you edited"):
        stocked.edit_text(1, former.text + " Else.", expected=former.digest)
    assert _text(stocked).endswith("More.")
    assert not stocked.edit_text(1, _text(stocked)).articles


def test_an_edit_goes_out_and_comes_back(stocked: Library, tmp_path: Path) -> None:
    """The whole library as records keeps whose text each version is."""
    stocked.edit_text(1, _text(stocked) + " More.")
    with Library.open(tmp_path / "copy") as copy:
        copy.restore(stocked.dump())
        assert stocked.text_versions(1) == copy.text_versions(1)
        assert stocked.reading(1) == copy.reading(1)


def test_a_title_that_is_the_opening_follows_the_text(library: Library, write: Write) -> None:
    """A guessed title is the opening of what stands there now, and that of the former text again after undo."""
    library.import_paths(
        [write("boats.txt", "The boats left the pier at noon, and the gulls stayed.", "2024-03-04")]
    )
    former = library.reading(1).article.title
    assert Provenance.GUESSED == former.origin
    library.edit_text(1, "Nobody knew where the boats had gone, nor for how long they would be away.")
    title = library.reading(1).article.title
    assert (Provenance.GUESSED, "Nobody knew") == (title.origin, (title.value or "")[:11])
    library.undo()
    assert former == library.reading(1).article.title
    assert () == library.check()


def test_what_was_decided_of_statements_holds_in_another_text(stocked: Library) -> None:
    """What is no statement stays none, what is somebody's stays theirs; also after undo, redo and an import."""
    first, second, *_ = stocked.reading(1).statements
    gone, given = _words(stocked, first), _words(stocked, second)
    stocked.mark_not_statement(first.id)
    stocked.reassign_statement(second.id, "Greta Holm")

    def holds() -> bool:
        said = {_words(stocked, s): s.speaker_name for s in stocked.reading(1).statements}
        return gone not in said and said[given] == "Greta Holm"

    assert holds()
    stocked.edit_text(1, "A line that I put in.\n\n" + _text(stocked))
    assert holds()
    stocked.undo()
    assert holds()
    stocked.redo()
    assert holds()
    assert () == stocked.check()


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Has something done once, when an edit has found its marks' places and is about to write."""

    def once(act: Callable[[], object]) -> None:
        left = [act]

        def found(*given: Any) -> rewriting.Rewrite:
            ready = prepared(*given)
            if left:
                left.pop()()
            return ready

        prepared = rewriting.prepared
        monkeypatch.setattr(rewriting, "prepared", found)

    return once


def test_a_mark_made_while_a_text_is_edited_has_its_place_in_the_new_one(
    stocked: Library, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    """The edit is made ready anew: nobody's note is left with its place in the former text."""
    text = _text(stocked)
    start = text.index("lamps")
    meanwhile(lambda: stocked.add_note(1, "meanwhile", start, start + 40))
    stocked.edit_text(1, "A line that I put in.\n\n" + text)
    anchor = stocked.reading(1).notes[0].anchor
    assert anchor
    assert ("placed", text[start : start + 40]) == (anchor.state, _text(stocked)[anchor.start : anchor.end])


def test_a_text_that_came_while_an_edit_was_made_ready_is_not_written_over(
    stocked: Library, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    """Who edited a certain text is told; who takes in whatever there is has theirs on top, and both are kept."""
    first, theirs, mine = _text(stocked), "Their text. " * 4, "My text. " * 4
    meanwhile(lambda: stocked.edit_text(1, theirs))
    with pytest.raises(ReaderError, match="got another text"):
        stocked.edit_text(1, mine, expected=stocked.reading(1).article.digest)
    assert theirs.strip() == _text(stocked)
    stocked.undo()
    meanwhile(lambda: stocked.edit_text(1, theirs))
    stocked.edit_text(1, mine)
    assert mine.strip() == _text(stocked)
    versions = {stocked.version_text(1, version.number) for version in stocked.text_versions(1)}
    assert {first, theirs.strip(), mine.strip()} <= versions


def test_the_step_that_came_while_undo_was_made_ready_is_the_one_undone(
    stocked: Library, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    """The texts of another step are read first, too: none is marked as undone whose text stays."""
    first = _text(stocked)
    stocked.edit_text(1, "One text. " * 4)
    meanwhile(lambda: stocked.edit_text(1, "Another text. " * 4))
    stocked.undo()
    assert ("One text. " * 4).strip() == _text(stocked)
    stocked.undo()
    assert first == _text(stocked)
