"""Further forms of saying: each with a sentence that is nobody's but this file's."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest

from reader.attribution import attribute
from tests.reader.attribution.conftest import Row, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pilots point to the rules that were made in May.", [("the rules that were made in May", "Pilots")]),
        ("Pilots were quick to point out that the tide was low.", [("that the tide was low", "Pilots")]),
        ("Anna Weber also spoke about the new harbour law.", [("the new harbour law", "Anna Weber")]),
        ("Anna Weber made the point that the boats were late.", [("that the boats were late", "Anna Weber")]),
        ("Anna Weber acknowledged for the first time on Friday that the boats were late.",
         [("that the boats were late", "Anna Weber")]),
        ("Anna Weber said on the programme “Tides” on Sunday that the boats were late.",
         [("that the boats were late", "Anna Weber")]),
        ("Anna Weber said on Radio Larch, where she is a regular guest, that the boats were late.",
         [("that the boats were late", "Anna Weber")]),
        ("The boats are late, Anna Weber said this week at a meeting in the old port.",
         [("The boats are late", "Anna Weber")]),
        ("Whether they like it or not, the port is open, Anna Weber insisted on Thursday during a walk.",
         [("Whether they like it or not, the port is open", "Anna Weber")]),
        ("Just a few weeks ago, as the Larch Courier reported, the boats were sold.",
         [("the boats were sold", "Larch Courier")]),
        ("In the old port, as Anna Weber wrote in her book, the pilots had large houses.",
         [("the pilots had large houses", "Anna Weber")]),
        ("The boats are, as Anna Weber put it in a lengthy essay on Monday, “late and cold.”",
         [("“late and cold.”", "Anna Weber")]),
        ("The plan has been called “a cold wind” by Anna Weber.", [("“a cold wind”", "Anna Weber")]),
        ("Peter Brandt was accused by Anna Weber of selling the boats.",
         [("of selling the boats", "Anna Weber")]),
        ("Asked by Anna Weber of the Larch Courier, “Will you sell?” he left.",
         [("“Will you sell?”", "Anna Weber")]),
        ("The sale of the port was first reported by the Larch Courier.",
         [("The sale of the port", "Larch Courier")]),
        ("Anna Weber told a man who had asked for more that “the port is shut for good.”",
         [("asked for more", "man"), ("that “the port is shut for good.”", "Anna Weber")]),
        ("“The boats are late,” Anna Weber wrote in a letter to the port, and “full of rust.”",
         [("“The boats are late,”", "Anna Weber"), ("“full of rust.”", "Anna Weber")]),
        ("Anna Weber said as much in an interview on Monday.", [("as much", "Anna Weber")]),
        ("Anna Weber called on him to pay and said the port was late.",
         [("called on him to pay", "Anna Weber"), ("the port was late", "Anna Weber")]),
        ("‘The port is open,’ Anna Weber said.", [("‘The port is open,’", "Anna Weber")]),
    ],
)  # fmt: skip
def test_a_form_of_saying_is_read(text: str, expected: list[Row]) -> None:
    """Words and speaker, and nothing else."""
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anna Weber said the port would close in an interview on Monday.", "the port would close"),
        ("Anna Weber said the port was full in a statement to the Larch Courier.", "the port was full"),
        ("Anna Weber said she gave the answer in an interview.", "she gave the answer in an interview"),
        (
            "Anna Weber said he had explained it in an interview.",
            "he had explained it in an interview",
        ),
    ],
)
def test_where_it_was_said_is_no_part_of_it(text: str, words: str) -> None:
    """Unless what was said is itself about words that somebody gave there."""
    assert rows(text)[0] == (words, "Anna Weber")


@pytest.mark.parametrize(
    "text",
    [
        "The government asked a judge to find out why a warning about the bridge lay unread.",
        "Nobody knew whether Anna Weber would say that the port was shut.",
        "The share fell ten percentage points to the lowest in years.",
    ],
)
def test_what_nobody_said_is_no_statement(text: str) -> None:
    """Verbs of purpose, open questions, and nouns that look like verbs."""
    assert [name for _, name in rows(text) if name == "Anna Weber"] == []
    assert [
        words for words, _ in rows(text) if words.startswith(("out why", "about", "so is", "the left"))
    ] == []


def test_straight_marks_within_curly_ones_lose_nothing() -> None:
    """And straight marks that close a curly one still do."""
    assert rows('“He told me "go home" and I went,” Anna Weber said.') == [
        ('“He told me "go home" and I went,”', "Anna Weber")
    ]
    assert rows('“We are late," Anna Weber said at noon. "We go.” She left.') == [
        ('“We are late,"', "Anna Weber"),
        ('"We go.”', "Anna Weber"),
    ]


def test_a_mark_of_direction_before_a_quote_hides_nothing() -> None:
    """Nobody sees it, and the quote behind it opens all the same."""
    text = "\u202a”The boats are cold and late,” wrote Anna Weber."
    assert [(item.kind, item.speaker_name) for item in attribute(text).statements] == [
        ("direct", "Anna Weber")
    ]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_with_accents_is_one_name(form: Literal["NFC", "NFD"]) -> None:
    """However its letters are composed."""
    text = unicodedata.normalize(form, "José Núñez said the port was shut.")
    assert rows(text)[0][1] == unicodedata.normalize(form, "José Núñez")


def test_a_name_read_in_another_encoding_stays_whole() -> None:
    """The letters are wrong in the text, and shown as they stand there."""
    assert rows("FranÃ§ois MartÃ­n said the port was shut.")[0][1] == "FranÃ§ois MartÃ­n"


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("A lesson from Anna Weber: The tide is low", "The tide is low"),
        ("EXCLUSIVE – Anna Weber: The Tide Is Too Low For Boats", "The Tide Is Too Low For Boats"),
        ("Former mayor Anna Weber at port: The tide is low", "The tide is low"),
        ("Larch Post: The Tide Is Too Low For Boats", "The Tide Is Too Low For Boats"),
        ("Anna Weber Calls for New Port after Report of Low Tide", "Calls for New Port"),
    ],
)
def test_a_headline_names_its_speaker(headline: str, words: str) -> None:
    """Before a colon, behind a label, with small words in small letters, an outlet whose name ends like a verb."""
    text = f"{headline}\n\nAnna Weber came to the port in May. She left in June."
    name = "Larch Post" if headline.startswith("Larch") else "Anna Weber"
    said, speaker = rows(text)[0]
    assert said.startswith(words)
    assert speaker == name


def test_what_follows_a_dash_and_is_another_s_is_none_of_it() -> None:
    """The statement before the dash has ended where words of another speaker begin."""
    assert rows("Anna Weber said the boats were late — a claim Peter Brandt said was “absurd.”") == [
        ("the boats were late", "Anna Weber"),
        ("was “absurd.”", "Peter Brandt"),
    ]
