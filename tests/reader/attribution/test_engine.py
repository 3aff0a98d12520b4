"""Who said what in single sentences: one invented sentence for each rule."""

from __future__ import annotations

import pytest

from reader.attribution import attribute
from tests.reader.attribution.conftest import rows, the_one


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Weber, 22, of Larch, Mich., said the bridge was safe.", "Anna Weber"),
        ("Anna Weber, who lives near the capital, Port Seven, said the bridge was safe.", "Anna Weber"),
        ("Anna Weber, a former clerk who is now at the Larch Institute, which builds, said it was safe.", "Anna Weber"),
        ("Anna Weber, president and CEO of the Boat Club said the bridge was safe.", "Anna Weber"),
        ("The club's CEO, Anna Weber, said the bridge was safe.", "Anna Weber"),
        ("Another former clerk, Sen. Anna Weber (I-Larch), said the bridge was safe.", "Anna Weber"),
        ("Anna Weber and Peter Brandt said the bridge was safe.", "Anna Weber"),
        ("“It is safe,” said undecided voter Anna Weber of Larch.", "Anna Weber"),
        ("A person close to the mayor said the bridge was safe.", "person"),
        ("Officials speaking to the Courier said the bridge was safe.", "Officials"),
        ("The company that runs the boats, Larch Ferries, said the bridge was safe.", "Larch Ferries"),
        ("The Roads and Bridges Office said the bridge was safe.", "Roads and Bridges Office"),
        ("Roads are shut. The Roads and Bridges Office (RBO) is late. The RBO said so on Monday that it was.",
         "Roads and Bridges Office"),
    ],
)  # fmt: skip
def test_the_speaker_is_found_behind_asides(text: str, name: str) -> None:
    """The subject of the cue speaks, whatever stands between the two."""
    assert name == attribute(text).statements[0].speaker_name


def test_a_headline_is_told_from_speech() -> None:
    """What a headline gives somebody is attributed, and its reason says that it is the paper's paraphrase."""
    text = (
        "Mayor Anna Weber Says The Bridge Is Safe\n\n"
        "Mayor Anna Weber said on Monday that the bridge would open in May."
    )
    above, below = attribute(text).statements
    assert ("Anna Weber", "Anna Weber") == (above.speaker_name, below.speaker_name)
    assert above.reason.startswith("headline, a paraphrase: ")
    assert not below.reason.startswith("headline")


def test_turns_of_a_transcript_are_persons() -> None:
    """Who takes turns speaks, and is the person whom the text names in full."""
    text = (
        "Reporter Anna Weber met Peter Brandt.\n\nWEBER: Is the bridge safe?\n\nBRANDT: It is safe. It was "
        "always safe.\n\nWEBER: Who built it?\n\nBRANDT: My father."
    )
    found = attribute(text).statements
    assert ["Anna Weber", "Peter Brandt", "Anna Weber", "Peter Brandt"] == [
        item.speaker_name for item in found
    ]
    assert all(item.confidence > 0.8 for item in found)


def test_a_quote_left_open_goes_on_in_the_next_paragraph() -> None:
    """News style: each paragraph opens with a mark, only the last one closes."""
    text = (
        "“The bridge is safe,” Anna Weber said. “We looked.\n\n“We looked again in May. Nobody saw a thing.\n\n"
        "“And here we are.”\n\nThe town was calm."
    )
    found = attribute(text).statements
    assert 4 == len(found)
    assert {("Anna Weber", 0)} == {(item.speaker_name, item.group) for item in found}
    assert all(item.confidence > 0.7 for item in found)


def test_an_interrupted_quote_is_two_statements_of_one_group() -> None:
    """ "Q," she said, "Q" is one utterance in two pieces."""
    first, second = attribute("“The bridge,” Anna Weber said, “will be rebuilt by spring.”").statements
    assert first.group == second.group
    assert ("Anna Weber", "Anna Weber") == (first.speaker_name, second.speaker_name)


def test_a_quote_continues_in_a_paragraph_of_its_own() -> None:
    """A paragraph that is a quote carries the mention of the sentence that introduced the one before it."""
    text = "The mayor, Anna Weber, said the works “will begin in May.”\n\n“We have the money and we have the men.”"
    first, second = attribute(text).statements
    assert "Anna Weber" == second.speaker_name
    assert first.speaker == second.speaker
    assert first.group == second.group


def test_a_pronoun_and_a_role_resolve_to_the_person_named() -> None:
    """ "she" and "the minister" are the person of the paragraph before."""
    text = (
        "Finance Minister Anna Weber said the budget was sound.\n\n“Nobody will pay more,” she said.\n\n"
        "The minister added that the law would pass."
    )
    found = attribute(text)
    assert ["Anna Weber"] == [speaker.name for speaker in found.speakers]
    assert "Finance Minister" == found.speakers[0].title
    assert {"she", "The minister"} <= {mention.text for mention in found.speakers[0].mentions}


def test_the_pronoun_follows_the_gender() -> None:
    """He is not the woman who spoke last."""
    text = (
        "Peter Brandt opened the meeting on Monday. Anna Weber said the bridge was safe.\n\n"
        "“I do not believe a word of it,” he said."
    )
    assert "Peter Brandt" == attribute(text).statements[-1].speaker_name


def test_a_surname_has_the_full_name_of_the_article() -> None:
    """ "Mr. Brandt" is Peter Brandt."""
    text = "Peter Brandt runs the port. “Ships will come,” Mr. Brandt said."
    assert [("“Ships will come,”", "Peter Brandt")] == rows(text)


def test_two_people_of_one_surname_stay_apart() -> None:
    """A gendered title and a first name tell two Brandts apart."""
    text = (
        "Peter Brandt and his sister Julia Brandt own the port. “Ships will come,” Ms. Brandt said.\n\n"
        "Peter Brandt said that the cranes were old."
    )
    assert ["Julia Brandt", "Peter Brandt"] == [name for _, name in rows(text)]


def test_a_chain_has_its_outer_and_its_inner_speaker() -> None:
    """The paper's report is the parent; the minister's words are his, via the paper."""
    text = "The Daily Courier reported that Peter Brandt said the port was bankrupt."
    outer, inner = attribute(text).statements
    assert ("Daily Courier", None) == (outer.speaker_name.removeprefix("The "), outer.parent)  # type: ignore[union-attr]  # None fails the test as well
    assert ("Peter Brandt", 0) == (inner.speaker_name, inner.parent)
    assert outer.speaker_name == inner.via


def test_sources_cited_by_a_paper_speak_through_it() -> None:
    """ "X reported citing sources that" is the sources' statement via X."""
    found = attribute(
        "Later, ABC reported citing sources that the port had been closing its docks."
    ).statements
    assert [("ABC", None), ("sources", "ABC")] == [(item.speaker_name, item.via) for item in found]
    assert "unnamed" == found[1].speaker_kind


def test_a_capital_that_speaks_is_an_organisation() -> None:
    """A government spoken of by its capital is no person."""
    assert "organisation" == the_one("Vienna warned that the treaty would lapse.").speaker_kind


def test_an_indefinite_official_is_unnamed() -> None:
    """ "a" never points back to a person of the article."""
    text = "Energy Minister Peter Brandt left early. A ministry official said the talks had failed."
    found = attribute(text).statements[-1]
    assert "unnamed" == found.speaker_kind


def test_one_odd_mark_costs_no_more_than_its_paragraph() -> None:
    """An unbalanced mark in one paragraph leaves the next ones as they are."""
    text = 'A sign of 12" hung there. He had “no idea.\n\n“We will rebuild the bridge,” Anna Weber said.'
    assert ("“We will rebuild the bridge,”", "Anna Weber") in rows(text)


def test_every_reason_is_words_and_every_confidence_a_share() -> None:
    """What the hover shows is there for each statement."""
    text = "“We will rebuild the bridge,” Anna Weber said. She added that it would be safe."
    for item in attribute(text).statements:
        assert " " in item.reason
        assert 0 <= item.confidence <= 1


def test_empty_text_gives_nothing() -> None:
    """No text, no speakers."""
    found = attribute("")
    assert ((), ()) == (found.speakers, found.statements)


def test_a_line_that_goes_on_in_the_next_is_one_sentence() -> None:
    """A text that was wrapped by hand is read as if it were not; a short first line of it is no headline."""
    wrapped = "PORT LANTERN, March 4. The harbour master, Ada Quill, said on Monday that\nthe old lamps would stay lit."
    [statement] = attribute(wrapped).statements
    assert "that\nthe old lamps would stay lit" == wrapped[statement.start : statement.end]
    assert not statement.reason.startswith("headline")
