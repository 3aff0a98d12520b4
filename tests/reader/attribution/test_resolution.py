"""Every kind of mention and whom it means in the article, one invented text each: the name, its kind, why."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.attribution import attribute
from reader.attribution.capitals import spell
from reader.attribution.names import Entity
from reader.attribution.tokens import Tokens
from reader.attribution.types import Statement


def last(text: str) -> Statement:
    """The last statement of the text."""
    return attribute(text).statements[-1]


MEETING = "Clara Moss, the engineer of the weir, met the council on Monday. "


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        (MEETING + "Moss said the weir was old.", "Clara Moss", "the article's one Moss"),
        (MEETING + "The engineer said the weir was old.", "Clara Moss", "“the engineer”"),
        (MEETING + "She said the weir was old.", "Clara Moss", "female"),
        ("Mr. Ivo Reed came. Mr. Reed said the weir was old.", "Ivo Reed", "Reed"),
        ("Sen. Clara Moss came. Sen. Moss said the weir was old.", "Clara Moss", "Moss"),
        ("Gen. Ivo Reed came. The general said the weir was old.", "Ivo Reed", "“the general”"),
        ("White House adviser Ivo Reed came. The White House official said the weir was old.", "Ivo Reed",
         "“the official”"),
        ("Ludo van der Moor came. Van der Moor said the weir was old.", "Ludo van der Moor", "Moor"),
        ("Charles de Moor came. De Moor said the weir was old.", "Charles de Moor", "Moor"),
        ("Ivan Sergeyevich Orlov came. Ivan Sergeyevich said the weir was old.", "Ivan Sergeyevich Orlov",
         "Sergeyevich"),
        ("The Weir Safety Council (WSC) met. The WSC said the weir was old.", "Weir Safety Council", "name"),
        ("The Weir Safety Council met. The council said the weir was old.", "Weir Safety Council", "“the council”"),
    ],
)  # fmt: skip
def test_a_mention_is_whom_the_article_names(text: str, name: str, why: str) -> None:
    """The full name, with a confidence and a reason that says how."""
    found = last(text)
    assert found.speaker_name == name
    assert why in found.reason
    assert 0 < found.confidence <= 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "De Moor says the weir is old\n\nMayor Charles de Moor spoke. De Moor said it was old.",
            "Charles de Moor",
        ),
        ("Clara Moss met Ivo Reed. “It is old,” he said.", "Ivo Reed"),
        ("Ivo Reed met Clara Moss. “It is old,” she said.", "Clara Moss"),
        ("“It holds,” Tess Hale said. Clara Moss disagreed. “It is old,” she said.", "Clara Moss"),
    ],
)
def test_he_and_she_go_by_gender_and_nearness(text: str, name: str) -> None:
    """Who fits, and of two who fit the nearer one."""
    assert last(text).speaker_name == name


def test_two_of_one_surname_are_told_apart() -> None:
    """A first name, or a title that only one can have."""
    text = "Clara Moss came with Otto Moss. {} said the weir was old."
    assert last(text.format("Otto Moss")).speaker_name == "Otto Moss"
    assert last(text.format("Mrs. Moss")).speaker_name == "Clara Moss"
    assert last(text.format("Mr. Moss")).speaker_name == "Otto Moss"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Ada Quill, 59, of Larch, Ohio, who watched the weir from the bank,", "Ada Quill"),
        ("Ada Quill, a driver from Larch, Ohio, who is a friend of Mr. Reed,", "Ada Quill"),
        ("Ada Quill, who lost a boat at the weir in Elm, Ohio, in July,", "Ada Quill"),
        ("Ada Quill, the director of the weir works", "Ada Quill"),
        ("Ada Quill (Larch), Bruno Marsh (Elm) and Otto Vane (Oak) all", "Ada Quill"),
        ("Ada Quill and Bruno Marsh have both", "Ada Quill"),
        ("Ada Quill less than two weeks ago", "Ada Quill"),
        ("Contacted by the paper, Ada Quill", "Ada Quill"),
        ("Regardless, Ada Quill", "Ada Quill"),
    ],
)
def test_the_name_is_found_across_what_stands_beside_it(subject: str, name: str) -> None:
    """Age, place, relative clause; all of several; days. None of them is the speaker."""
    assert last(f"Ivo Reed opened the weir. {subject} said that it was old.").speaker_name == name


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("A White House official said the weir was old.", "White House official", "unnamed"),
        ("Sources close to the keeper said the weir was old.", "Sources", "unnamed"),
        ("Those surveyed said the weir was old.", "Those surveyed", "unnamed"),
        ("Six in 10 said the weir was old.", "Six in 10", "unnamed"),
        ("Data published on Monday show that the weir is old.", "Data", "unnamed"),
        ("Proponents of the plan said the weir was old.", "Proponents", "unnamed"),
        ("Police said the weir was shut.", "Police", "unnamed"),
        ("The government said the weir was shut.", "government", "unnamed"),
        ("Larch police said the weir was shut.", "Larch police", "organisation"),
        ("Moscow said the weir was shut.", "Moscow", "organisation"),
    ],
)
def test_who_has_no_name_gets_none(text: str, name: str, kind: str) -> None:
    """Officials, shares of people and papers are nobody; police and governments are somebody's only by name."""
    found = last(text)
    assert (found.speaker_name, found.speaker_kind) == (name, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“I saw the weir break,” Quillfeather said.", "person"),
        ("“We look into it,” Quillfeather said.", "organisation"),
        ("Quillfeather, who lives beside it, said the weir was old.", "person"),
        ("The weir was old, Quillfeather recalled.", "person"),
    ],
)
def test_a_lone_name_is_a_person_where_the_text_shows_it(text: str, kind: str) -> None:
    """Who says "I", is a "who" or recalls is no firm; of others a name alone tells nothing."""
    assert last(text).speaker_kind == kind


def test_a_paper_that_somebody_filed_is_theirs() -> None:
    """ "According to a complaint filed by the Larch Weir Council": whose complaint it is."""
    text = "The weir was old, according to a complaint filed by the Larch Weir Council."
    found = last(text)
    assert found.speaker_name == "Larch Weir Council"
    assert "whose complaint it is" in found.reason


@pytest.mark.parametrize(
    ("when", "first", "end"),
    [
        ("on Tuesday", "2023-02-28", "2023-02-28"),
        ("last week", "2023-02-20", "2023-02-26"),
        ("on February 24", "2023-02-24", "2023-02-24"),
    ],
)
def test_when_it_was_said(when: str, first: str, end: str) -> None:
    """Time words beside the cue against the article's date, a Thursday."""
    [found] = attribute(f"Clara Moss said {when} that the weir was old.", dt.date(2023, 3, 2)).statements
    assert found.said_on is not None
    assert (found.said_on.first, found.said_on.last) == (first, end)
    assert attribute("Clara Moss said the weir was old.", dt.date(2023, 3, 2)).statements[0].said_on is None


COUNCIL = """The Larch Grain Council met. “It is late,” said the council's director, Peter Brandt.

The council said it would meet in June."""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Weber, Commanding Officer of the Larch Station wrote that the boats were late.", "Anna Weber"),
        ('Statement by Senator Anna Weber: "We will not close the port. The boats stay."', "Anna Weber"),
        ("The Treasurer, Anna Weber, told the paper the port would be sold.", "Anna Weber"),
        (
            '"It is late!" Brandt\'s niece, state Del. Anna "Ann" Weber (D-Larch), shouted.',
            'Anna "Ann" Weber',
        ),
        ("Anna Weber has released a new ad that accuses the mayor of lying.", "Anna Weber"),
        ("Foreign minister Hua Lin left. Ms. Hua said the port was shut.", "Hua Lin"),
        ("Xi Minghua came to the port. Xi said the port was shut.", "Xi Minghua"),
        ("Gen. Peter Brandt came to the port. “It is shut,” the general said.", "Peter Brandt"),
        (
            "Detective Inspector Anna Weber, of Larch Police, came. DI Weber said a man was held.",
            "Anna Weber",
        ),
        (COUNCIL, "Larch Grain Council"),
        ("Beijing said the port was shut.", "Beijing"),
        ("Larch Water plc said it would build a new port.", "Larch Water plc"),
        ("SEN. WEBER: I voted against it.\n\nMODERATOR: Thank you.", "Weber"),
        (
            "Some, such as Anna Weber, Larch, and Peter Brandt, Elm, now saying the port is late.",
            "Anna Weber",
        ),
    ],
)
def test_further_mentions_have_their_names(text: str, name: str) -> None:
    """Roles without a comma behind them, offices no list knows, family names that come first, ranks and papers."""
    found = attribute(text).statements
    assert name in [item.speaker_name for item in found]


def test_who_cites_others_passes_their_words_on() -> None:
    """The outlet's is the outer statement, the sources' the inner one."""
    text = "CNN, citing two officials briefed on the matter, reported that the boats were sold."
    outer, inner = attribute(text).statements
    assert (outer.speaker_name, outer.parent) == ("CNN", None)
    assert (inner.speaker_name, inner.speaker_kind, inner.via) == ("two officials", "unnamed", "CNN")


def test_a_shouted_headline_gives_no_title() -> None:
    """What stands before the name there may belong to anything; an apposition gives the title."""
    text = "PORT CHIEF ANNA WEBER QUITS IN ANGER\n\nThe port's chief engineer, Anna Weber, said it was late."
    assert [speaker.title for speaker in attribute(text).speakers] == ["chief engineer"]


def test_capitals_are_written_as_a_person_would() -> None:
    """ "President's", but O'Neil."""
    assert as_spelled("PRESIDENT'S MAN") == "President's Man"
    assert as_spelled("ANNA O'NEIL") == "Anna O'Neil"


def as_spelled(name: str) -> str:
    """The name of a person whom only capitals name."""
    entity = Entity(name, "", name.rsplit(maxsplit=1)[-1].lower(), "person", "", 0)
    spell(Tokens(""), [entity])
    return entity.name
