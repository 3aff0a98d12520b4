"""Whose words they are: beside a quote that no cue of its sentence took, in the sentences around it, by name."""

from __future__ import annotations

import pytest

from reader.attribution import attribute


def speaker_of(text: str, words: str) -> str | None:
    """The name that the statement beginning with these words is given to."""
    at = text.index(words)
    [found] = [item for item in attribute(text).statements if item.start <= at < item.end and not item.parent]
    return found.speaker_name


OPENING = "The council met on Tuesday to talk about the harbour wall. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“The wall is safe,” the engineer, Ada Quill, told the evening paper after the meeting.",
            "Ada Quill",
        ),
        ("“The wall is safe!” Ada Quill, the chief engineer, said of the long work.", "Ada Quill"),
        ("“The wall is called ‘the old lady,’” Ada Quill said.", "Ada Quill"),
        ("“Who will pay for it?” Ada Quill asked.", "Ada Quill"),
        ("“The wall is safe,” Channel 9 harbour correspondent Ada Quill said.", "Ada Quill"),
        (
            "It is old, the mayor said. Said Ada Quill, who grew up beside the wall, “The wall is safe now.”",
            "Ada Quill",
        ),
        ("According to Ada Quill: “The wall is safe now.”", "Ada Quill"),
        (
            "When Bruno Marsh fell ill, Ada Quill released the following statement:\n\n“The wall is safe.”",
            "Ada Quill",
        ),
        ("Bruno Marsh has talked of cracks. More from Ada Quill: “The wall is safe now.”", "Ada Quill"),
        ("Asked what the wall had cost, Ada Quill demurred: “The wall is safe.”", "Ada Quill"),
    ],
)
def test_the_speaker_stands_beside_the_quote(text: str, name: str) -> None:
    """Behind an aside, after a cry, before a colon."""
    words = next(
        words for words in ("The wall is safe", "The wall is called", "Who will pay") if words in text
    )
    assert speaker_of(OPENING + text, words) == name


def test_a_quote_goes_on_with_whom_its_paragraph_quoted() -> None:
    """Not with whom an aside of the sentence lets say something else."""
    text = (
        "“We have waited ten years,” said Nora Field, a baker from the quay, who says the council never answers. "
        "“It is enough.”\n\n"
        "“The wall will stand,” Bruno Marsh said at the gate, two hours after inspectors declared it safe. "
        "“You can walk on it.”"
    )
    assert speaker_of(text, "It is enough") == "Nora Field"
    assert speaker_of(text, "You can walk") == "Bruno Marsh"


def test_a_surname_that_is_also_a_common_word() -> None:
    """ "Black said" is Dan Black, whom the article named before."""
    text = "Dan Black looks after the lamps.\n\n“They burn all night,” Black said. “They must.”"
    assert speaker_of(text, "They burn") == "Dan Black"
    assert speaker_of(text, "They must") == "Dan Black"


def test_the_title_of_a_programme_is_no_statement() -> None:
    """ "On “Face the Coast,” Quill said": the words are a name."""
    text = "Ada Quill runs the harbour. On “Face the Coast,” Quill said that the wall would stand."
    assert [item.kind for item in attribute(text).statements] == ["indirect"]
