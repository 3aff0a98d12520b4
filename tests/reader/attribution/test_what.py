"""What is said: where statements begin and end, and which forms of sentences hold them; one invented sentence each."""

from __future__ import annotations

import pytest

from reader.attribution import attribute

Row = tuple[str, str | None]


def rows(text: str) -> list[Row]:
    """Words and speaker of every statement that stands in no other."""
    return [
        (text[item.start : item.end], item.speaker_name)
        for item in attribute(text).statements
        if item.parent is None
    ]


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
    ],
)  # fmt: skip
def test_a_statement_is_found_whole(text: str, expected: list[Row]) -> None:
    """Its words, all of them and no others, and whose they are."""
    assert expected == rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "The port will be sold at an estimated cost of two million, more than was paid for it.",
        "Anna Weber found the boat in the harbour, where it had been since May.",
        "Anna Weber was taken aside and told that she could go.",
        "The owners, whose claim was heard in May, left the port.",
        "They were twice denied berths in the port.",
    ],
)
def test_nobody_is_said_to_say(text: str) -> None:
    """A verb of speech alone makes no statement."""
    assert rows(text) == []
