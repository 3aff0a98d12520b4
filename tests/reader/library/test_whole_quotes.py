"""What is said of one part of a quote, of one mention or of one name holds for all that hang on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import Library, SpeakerKind, Statement, Verdict
from reader.exporting import export
from reader.outgoing import material
from tests.reader.library.conftest import Write
from tests.reader.library.test_decisions import only, reread

QUAY = """PORT LANTERN, March 4. /COASTLINE/. General Oskar Brandt and his brother Emil Brandt came on Monday.

“We keep the lamps lit,” the general said, “whatever the weather does.” The general said the ships would come.

Brandt said the quay was sound. He said that the cranes were old. “They creak,” he said.

Brandt said the tide was late."""


@pytest.fixture
def quay(library: Library, write: Write) -> Library:
    """A library with one article, 1."""
    library.import_paths([write("quay.txt", QUAY, "2024-03-04")])
    return library


def _at(library: Library, words: str) -> Statement:
    reading = library.reading(1)
    return next(s for s in reading.statements if words in reading.article.text[s.start : s.end])


def _words(library: Library, ids: tuple[int, ...]) -> list[str]:
    return [row.text for row in library.statement_rows(ids)]


def test_a_check_holds_for_every_part_of_a_quote(quay: Library) -> None:
    """Verdict, note and tag given to either part are the quote's: one check, seen and edited at both parts."""
    first, second = _at(quay, "lamps"), _at(quay, "weather")
    assert (first.id, second.id) == quay.whole_quote(first.id)
    assert (second.id, first.id) == quay.whole_quote(second.id)
    quay.check_statement(second.id, Verdict.CONFIRMED)
    quay.annotate_statement(first.id, "on tape")
    quay.tag_statement(second.id, "lamps")
    [check] = quay.reading(1).checks
    assert (first.start, "on tape", ("lamps",)) == (check.anchor.start, check.body, check.tags)
    shown = {_at(quay, words).verdict for words in ("lamps", "weather")}
    assert {Verdict.CONFIRMED} == shown
    assert Verdict.UNCHECKED is _at(quay, "ships").verdict
    quay.check_statement(first.id, Verdict.UNCHECKED)
    assert Verdict.UNCHECKED is _at(quay, "weather").verdict
    quay.undo()
    reread(quay, 1, lambda _found: None)
    assert Verdict.CONFIRMED is _at(quay, "weather").verdict


def test_a_confirmed_quote_stays_one_quote(quay: Library, tmp_path: Path) -> None:
    """Its parts belong together also where the engine finds none of them any more, and in another library."""
    first = _at(quay, "lamps")
    quay.confirm_statement(*quay.whole_quote(first.id))
    reread(quay, 1, only())
    again, other = _at(quay, "lamps"), _at(quay, "weather")
    assert (again.id, other.id) == quay.whole_quote(again.id)
    quay.check_statement(other.id, Verdict.DIFFERS)
    export(material(quay, None), "json", tmp_path / "all.json")
    with Library.open(tmp_path / "other.onrecord") as copy:
        copy.import_paths([tmp_path / "all.json"])
        assert Verdict.DIFFERS is _at(copy, "lamps").verdict


def test_the_same_role_is_the_same_man(quay: Library) -> None:
    """Whose "the general said" is one decides the others of the article, and not what "he" said elsewhere."""
    statement = _at(quay, "ships")
    with_it = quay.same_mention(statement.id, "Ada Quill")
    assert ["“We keep the lamps lit,”", "“whatever the weather does.”"] == _words(quay, with_it)
    assert () == quay.same_mention(_at(quay, "creak").id, "Ada Quill")
    quay.confirm_statement(*quay.whole_quote(with_it[0]))
    assert () == quay.same_mention(statement.id, "Ada Quill")


def test_a_name_goes_with_who_bears_it(quay: Library) -> None:
    """A "Brandt" who is another Brandt takes the next "Brandt" along; one of another name does not."""
    statement = _at(quay, "quay was sound")
    assert ["the tide was late"] == _words(quay, quay.same_mention(statement.id, "Emil Brandt"))
    assert () == quay.same_mention(statement.id, "Ada Quill")


def test_a_second_person_of_the_name(quay: Library) -> None:
    """A statement is another Brandt's; renaming that one leaves the first alone, and undo leaves nothing of either."""
    statement = _at(quay, "tide")
    former = statement.speaker_id
    assert former is not None
    quay.part_statement(statement.id)
    other = _at(quay, "tide").speaker_id
    assert other is not None
    assert (former, quay.speaker(former).name) != (other, "")
    assert quay.speaker(former).name == quay.speaker(other).name
    assert [other] == [row.id for row in quay.namesakes(former)]
    quay.rename_speaker(other, "Otto Brandt")
    assert () == quay.namesakes(former)
    quay.reattribute([1])
    assert ("Otto Brandt", former) == (_at(quay, "tide").speaker_name, _at(quay, "quay was").speaker_id)
    quay.undo()
    quay.undo()
    assert former == _at(quay, "tide").speaker_id
    assert () == quay.check()


def test_a_given_name_is_known_later(library: Library, write: Write) -> None:
    """A speaker who was renamed or called an organisation is found by that name in what comes in later."""
    library.import_paths([write("a.txt", "Mr. Quill said on Monday that the pier was open.", "2024-03-04")])
    quill = library.reading(1).statements[0].speaker_id
    assert quill is not None
    library.rename_speaker(quill, "Ada Quill")
    later = write("b.txt", "“It was a quiet crossing,” Ada Quill said in the harbour.", "2024-03-05")
    library.import_paths([later])
    assert quill == library.reading(2).statements[0].speaker_id
    for turn, name in ((library.undo, "Quill"), (library.redo, "Ada Quill")):
        turn()  # the import
        turn()  # and the name, or the other way round
        assert name == library.speaker(quill).name
    library.set_speaker_kind(quill, SpeakerKind.ORGANISATION)
    assert SpeakerKind.ORGANISATION is library.reading(2).statements[0].speaker_kind


def test_a_typed_name_is_who_bears_it_in_any_spelling(library: Library, write: Write) -> None:
    """ "Dmitri" typed where the library has "Dmitry" makes no second person, nor does an initial that fits one."""
    library.import_paths(
        [
            write(
                "a.txt",
                "“The pier is open,” Dmitry Lebedev said on Monday. Anna Wirth said it was not.",
                "2024-03-04",
            )
        ]
    )
    first, other = library.reading(1).statements[:2]
    for typed in ("Dmitri Lebedev", "D. Lebedev", "dmitry lebedev"):
        library.reassign_statement(other.id, typed)
        assert first.speaker_id == library.reading(1).statements[1].speaker_id
        library.undo()


def test_one_of_several_is_taken_apart_again(library: Library, write: Write) -> None:
    """Of two who were made one with a speaker, one is themselves again and the other is not."""
    text = "“The pier is open,” Ada Quill said. Anna Wirth said it was not. Bruno Vance said it would be."
    library.import_paths([write("a.txt", text, "2024-03-04")])
    quill, wirth, vance = (s.speaker_id or 0 for s in library.reading(1).statements)
    library.merge_speakers(quill, wirth)
    library.merge_speakers(quill, vance)
    assert ((wirth, "Anna Wirth"), (vance, "Bruno Vance")) == library.merged_speakers(quill)
    library.split_speaker(quill, merged=vance)
    assert [quill, quill, vance] == [s.speaker_id for s in library.reading(1).statements]
    assert ((wirth, "Anna Wirth"),) == library.merged_speakers(quill)
    library.undo()
    assert [quill, quill, quill] == [s.speaker_id for s in library.reading(1).statements]
