"""Rails: one a run and paragraph, the name once, and only what the text does not say."""

from __future__ import annotations

from dataclasses import replace

from reader import Reading
from tests.ui.reading.conftest import STATEMENTS, TEXT, make_reading
from ui.reading.runs import Visibility, build_rails, outer_statements
from ui.reading.wording import name_part, shares_name


def rails_of(
    reading: Reading, visibility: Visibility | None = None
) -> list[tuple[str | None, tuple[str, ...]]]:
    """What the rails say."""
    return [(rail.name, rail.phrases) for rail in build_rails(reading, visibility or Visibility())]


def test_a_name_stands_once_a_run() -> None:
    """Ada's three paragraphs have three rails and one name; the next speaker has their own."""
    assert [
        ("Ada Quill", ("refused to comment",)),
        (None, ("= she",)),
        (None, ("= the harbour master",)),
        ("Harbour Radio", ()),
        ("Tomas Berg", ("denies this",)),
        ("speaker unknown", ()),
        ("Tomas Quill", ("via Radio Nine", "2 Mar")),
        (None, ()),
    ] == rails_of(make_reading())


def test_an_interrupted_quote_has_one_rail() -> None:
    """The two parts of a quote are one rail from the first to the last line of them."""
    rail = build_rails(make_reading(), Visibility())[1]
    assert (1, 2) == rail.statements
    assert (STATEMENTS[1].start, STATEMENTS[2].end) == (rail.start, rail.end)


def test_the_outer_layer_of_a_chain_has_no_rail() -> None:
    """Who reports that somebody said something says nothing themselves."""
    reading = make_reading()
    assert frozenset({7}) == outer_statements(reading.statements)
    assert not any(7 in rail.statements for rail in build_rails(reading, Visibility()))


def test_a_quote_that_goes_on_says_so() -> None:
    """A paragraph quoted without its own mention continues the one before."""
    start = TEXT.index('"It is a boat')
    continued = replace(STATEMENTS[3], mention=None, start=start, end=start + 10, kind="direct")
    reading = make_reading(statements=(STATEMENTS[3], continued))
    assert [("Ada Quill", ("= the harbour master",)), (None, ("continues",))] == rails_of(reading)


def test_hidden_speakers_have_no_rails() -> None:
    """Organisations and unnamed sources can be left out."""
    names = [name for name, _ in rails_of(make_reading(), Visibility(organisations=False, unnamed=False))]
    assert ["Ada Quill", None, None, "Tomas Berg", "Tomas Quill", None] == names


def test_uncertain_statements_have_uncertain_rails() -> None:
    """What is uncertain looks uncertain."""
    uncertain = [rail.name for rail in build_rails(make_reading(), Visibility()) if rail.uncertain]
    assert ["speaker unknown"] == uncertain


def test_a_name_is_told_from_a_word_that_stands_for_it() -> None:
    """A surname or a genitive names; a title or a pronoun does not."""
    assert shares_name("Quill", "Ada Quill")
    assert shares_name("Quill’s", "Ada Quill")
    assert not shares_name("the harbour master", "Ada Quill")
    assert not shares_name("she", "Ada Quill")


def test_the_name_is_found_within_its_titles() -> None:
    """Only the name is written in the speaker's colour, not the office before or after it."""
    for mention, name, expected in (
        ("Harbour Master Ada Quill", "Ada Quill", "Ada Quill"),
        ("Gen. Quill, a port spokesman", "Ada Quill", "Quill"),
        ("Quill’s", "Ada Quill", "Quill’s"),
        ("the Mayor of the Bay, Tomas de Berg", "Tomas de Berg", "Tomas de Berg"),
    ):
        part = name_part(mention, name)
        assert part is not None
        assert expected == mention[part[0] : part[1]]
    assert name_part("the mayor", "Ada Quill") is None
