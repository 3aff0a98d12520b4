"""Lines broken for the width are joined; lines broken for the sense are not."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.canonical import canonical, folded
from reader.importing.wrapping import unwrapped

PARAGRAPH = (
    "The harbour board of the old town met on Monday evening behind closed doors and decided nothing at all, its"
    " chairman said afterwards. He added that the members had listened to three reports about the quay, none of"
    " which anybody had read, and that they would meet again when the tide was lower and the coffee better."
)


@pytest.mark.parametrize("width", [60, 72, 80])
def test_a_text_wrapped_by_hand_is_made_whole(width: int) -> None:
    """Each paragraph becomes one line again, word for word."""
    whole = f"{PARAGRAPH}\n\n{PARAGRAPH.lower()}\n\nShort end."
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in whole.split("\n\n"))
    assert whole == unwrapped(wrapped)


@pytest.mark.parametrize(
    "text",
    [
        "One line of verse\nand then another line\nfollowed by a third\nno longer than it must be,\nand then\nan end.",
        "\n".join(f"{number}. {PARAGRAPH[:70]}" for number in range(8)),
        f"{PARAGRAPH}\n{PARAGRAPH}\n{PARAGRAPH}\n{PARAGRAPH}\n{PARAGRAPH}",
        "Ann Example:\nYes.\nBo Sample:\nNo, and I have never said so in all these years.\nAnn Example:\nGood.",
        "Board meets\nBy Ann Example\nThe board met.",
    ],
)
def test_breaks_that_mean_something_stay(text: str) -> None:
    """Verse, lists, paragraphs of one line each, transcripts, a title over its text."""
    assert text == unwrapped(text)


@given(
    st.lists(st.text(st.sampled_from("ab.- "), min_size=1, max_size=90), max_size=30)
    .map("\n".join)
    .map(canonical)
)
def test_no_word_is_lost_or_moved(text: str) -> None:
    """Only line breaks become spaces, the result is canonical, and it is the same article."""
    result = unwrapped(text)
    assert text.replace("\n", " ").split() == result.replace("\n", " ").split()
    assert canonical(result) == result
    assert folded(text) == folded(result)
