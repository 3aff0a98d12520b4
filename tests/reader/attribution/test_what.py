"""What is said: where statements begin and end, and which forms of sentences hold them; one invented sentence each."""

from __future__ import annotations

import pytest

from reader.attribution import attribute
from tests.reader.attribution.conftest import Row, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Weber said there were two boats in the port.", [("there were two boats in the port", "Anna Weber")]),
        ("Anna Weber said she'd rather go by boat.", [("she'd rather go by boat", "Anna Weber")]),
        ("Anna Weber told voters she’s with them.", [("she’s with them", "Anna Weber")]),
        ("The new boat, said Anna Weber, a pilot, is twice as long.",
         [("The new boat", "Anna Weber"), ("is twice as long", "Anna Weber")]),
        ("Noting that both boats were late, Anna Weber left the port.",
         [("that both boats were late", "Anna Weber")]),
        ("As first reported by the Larch Courier, the boats were sold in May.",
         [("the boats were sold in May", "Larch Courier")]),
        ("(As the Larch Courier first reported, the boats were sold in May.)",
         [("the boats were sold in May", "Larch Courier")]),
        ("The boats were sold in May, as Anna Weber noted in the Larch Courier.",
         [("The boats were sold in May", "Anna Weber")]),
        ("The boats won, according to data released on Friday by the port.", [("The boats won", "data")]),
        ("According to the port over 40 boats have been sold.", [("over 40 boats have been sold", "port")]),
        ("According to Anna Weber, Peter Brandt, the pilot of the boat, said it was late.",
         [("Peter Brandt, the pilot of the boat, said it was late", "Anna Weber")]),
        ("On Sunday morning Anna Weber spoke again, writing on Twitter that the boats were late.",
         [("that the boats were late", "Anna Weber")]),
        ("Anna Weber called Monday for the boats to stop.", [("called Monday for the boats to stop", "Anna Weber")]),
        ("Speaking to the crew on Monday, Anna Weber said, “We go at six.”", [("“We go at six.”", "Anna Weber")]),
        ("A study of the harbour found that two boats in three were late.",
         [("that two boats in three were late", "study")]),
        ("“We go at six,” Anna Weber said, “not at seven,” Peter Brandt said.",
         [("“We go at six,”", "Anna Weber"), ("“not at seven,”", "Peter Brandt")]),
        ("Peter Brandt, pilots said, has two other boats in the port.",
         [("Peter Brandt", "pilots"), ("has two other boats in the port", "pilots")]),
        ("It was a law that even Anna Weber said was late.", [("was late", "Anna Weber")]),
        ("“We go at six,” Anna Weber said, “not at seven,” adding that the tide was low.",
         [("“We go at six,”", "Anna Weber"), ("“not at seven,”", "Anna Weber"),
          ("that the tide was low", "Anna Weber")]),
        ("The boats were, in the words of the port's pilot, Anna Weber, “late and cold.”",
         [("“late and cold.”", "Anna Weber")]),
        ("The boats are, as Anna Weber put it, “late and cold.”", [("“late and cold.”", "Anna Weber")]),
        ("Despite Anna Weber's claim that the boats are late, Peter Brandt left the port in May.",
         [("that the boats are late", "Anna Weber")]),
        ('Anna Weber said, "We go at six.\n\nWe come at ten." Peter Brandt said, "We stay."',
         [('"We go at six.', "Anna Weber"), ('We come at ten."', "Anna Weber"), ('"We stay."', "Peter Brandt")]),
    ],
)  # fmt: skip
def test_a_statement_is_found_whole(text: str, expected: list[Row]) -> None:
    """Its words, all of them and no others, and whose: also of several quotes, of a noun of saying or of no verb."""
    assert expected == rows(text)


INTERVIEW = """Five questions for the pilot

By Jo Pane

Anna Weber has steered boats since May. She met Peter Brandt of the Courier on Monday.

Q{0} Why did you start, Ms. Weber?

A{0} I liked the sea. My father said I should stay at home.

It was cold then.

Q{0} And now?

A{0} “Now it is warm.”

The port opens in May."""


@pytest.mark.parametrize("mark", [":", "."])
def test_the_answers_of_an_interview_are_those_of_whom_it_is_about(mark: str) -> None:
    """Answers belong to the person of the intro, with all their paragraphs; questions and what follows to nobody."""
    assert rows(INTERVIEW.format(mark)) == [
        ("I liked the sea. My father said I should stay at home.", "Anna Weber"),
        ("It was cold then.", "Anna Weber"),
        ("“Now it is warm.”", "Anna Weber"),
    ]


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("MAYOR ANNA WEBER SAYS THE BRIDGE IS SAFE", "THE BRIDGE IS SAFE"),
        ("THE BRIDGE IS SAFE, ANNA WEBER SAYS", "THE BRIDGE IS SAFE"),
        ("Mayor Anna Weber Says The Bridge Is Safe", "The Bridge Is Safe"),
    ],
)
def test_a_headline_is_read_whatever_its_letters(headline: str, words: str) -> None:
    """Capitals make no names where the article has the word in small letters."""
    text = f"{headline}\n\nThe bridge is shut. Mayor Anna Weber said it is safe."
    assert rows(text)[0][0] == words
    assert attribute(text).statements[0].reason.startswith("headline")
