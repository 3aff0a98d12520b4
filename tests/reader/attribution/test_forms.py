"""Every form in which a paper gives somebody's words, one invented sentence each: the words, whose, the act."""

from __future__ import annotations

import pytest

from reader.attribution import attribute
from tests.reader.attribution.conftest import Row, rows, the_one


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("“", "”"), ('"', '"'), ("''", "''"), ("``", "''"), ("«", "»"), ("„", "“")],
)
def test_quotation_marks_of_all_kinds(opening: str, closing: str) -> None:
    """Curly, straight, doubled apostrophes, guillemets: the marks belong to the words."""
    words = f"{opening}The weir is older than the town,{closing}"
    assert rows(f"{words} Clara Moss said on the bank.") == [(words, "Clara Moss")]


@pytest.mark.parametrize(
    "words",
    [
        "“The mayor told me ‘not before June,’ and left,”",
        "\"The mayor told me 'not before June,' and left,\"",
    ],
)
def test_a_quote_within_a_quote_is_part_of_it(words: str) -> None:
    """The outer speaker's words are one statement, with the inner marks in them."""
    assert rows(f"{words} Clara Moss said.")[0] == (words, "Clara Moss")


@pytest.mark.parametrize("odd", ['"The weir is old, Clara Moss said.', 'The weir is old," Clara Moss said.'])
def test_an_odd_mark_costs_no_more_than_its_paragraph(odd: str) -> None:
    """What stands before and after it is found as ever."""
    before, after = "“It holds,” Ivo Reed said.", "“It leaks,” Tess Hale said."
    found = rows(f"{before}\n\n{odd}\n\n{after}")
    assert found[0] == ("“It holds,”", "Ivo Reed")
    assert found[-1] == ("“It leaks,”", "Tess Hale")


LONG_ASIDE = (
    "a retired lock keeper who has lived beside the upper weir for forty years, taught two of the council's "
    "engineers how to read the gauges, and still walks down to the sluice gates every morning before the first barge"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The weir is old,” Clara Moss said.", [("“The weir is old,”", "Clara Moss")]),
        ("“The weir is old,” said Clara Moss.", [("“The weir is old,”", "Clara Moss")]),
        ("Clara Moss said, “The weir is old.”", [("“The weir is old.”", "Clara Moss")]),
        ("Clara Moss: “The weir is old.”", [("“The weir is old.”", "Clara Moss")]),
        (f"“The weir is old,” said Clara Moss, {LONG_ASIDE}, “and it leaks.”",
         [("“The weir is old,”", "Clara Moss"), ("“and it leaks.”", "Clara Moss")]),
        ("Clara Moss called the weir old, adding that it leaks.",
         [("the weir old", "Clara Moss"), ("that it leaks", "Clara Moss")]),
        ("Clara Moss left the meeting early, complaining that the weir leaks.",
         [("that the weir leaks", "Clara Moss")]),
        ("Clara Moss was blunt on the bank. “The weir is old.”", [("“The weir is old.”", "Clara Moss")]),
        ("According to Clara Moss, the weir is old.", [("the weir is old", "Clara Moss")]),
        ("The weir is old, according to Clara Moss.", [("The weir is old", "Clara Moss")]),
        ("Clara Moss said that the weir is old.", [("that the weir is old", "Clara Moss")]),
        ("Clara Moss said the weir is old.", [("the weir is old", "Clara Moss")]),
        ("Clara Moss said that the oldest of the seven weirs between the mill and the lower bridge is sound.",
         [("that the oldest of the seven weirs between the mill and the lower bridge is sound", "Clara Moss")]),
        ("Clara Moss said the weir is old, according to a report by the River Post.",
         [("Clara Moss said the weir is old", "River Post")]),
        ("Clara Moss said the weir is old but declined to say more.",
         [("the weir is old", "Clara Moss"), ("declined to say more", "Clara Moss")]),
        ("Clara Moss described the weir as “old and tired.”", [("the weir as “old and tired.”", "Clara Moss")]),
        ("Clara Moss is stressing the need for a new weir.", [("the need for a new weir", "Clara Moss")]),
        ("They met at a weir that Clara Moss described as “old and tired.”", [("“old and tired.”", "Clara Moss")]),
        ("The film uses a clip of Clara Moss asking, “Who paid for the weir?”",
         [("“Who paid for the weir?”", "Clara Moss")]),
        ("The council issued a statement calling the weir “old and tired.”",
         [("the weir “old and tired.”", "council")]),
        ("Few came to the bank (“I want my weir,” wrote Clara Moss, a baker from Elm Street).",
         [("“I want my weir,”", "Clara Moss")]),
        ("Of course, as Clara Moss observed, the weir is old.", [("the weir is old", "Clara Moss")]),
        ("Clara Moss kept asking whether the weir was old.", [("asking whether the weir was old", "Clara Moss")]),
        ("“We will rebuild the bridge,” Anna Weber said.", [("“We will rebuild the bridge,”", "Anna Weber")]),
        ('"We will rebuild the bridge," said Anna Weber.', [('"We will rebuild the bridge,"', "Anna Weber")]),
        ("''We will rebuild the bridge,'' Anna Weber said.", [("''We will rebuild the bridge,''", "Anna Weber")]),
        ("«We will rebuild the bridge,» Anna Weber said.", [("«We will rebuild the bridge,»", "Anna Weber")]),
        ("Anna Weber said, “We will rebuild the bridge.”", [("“We will rebuild the bridge.”", "Anna Weber")]),
        ("Anna Weber said: “We will rebuild the bridge.”", [("“We will rebuild the bridge.”", "Anna Weber")]),
        (
            ("“We will rebuild the bridge,” said Anna Weber, a carpenter who has lived beside the river for thirty "
            "years and who lost her workshop in the flood of last spring. “It will stand.”"),
            [("“We will rebuild the bridge,”", "Anna Weber"), ("“It will stand.”", "Anna Weber")],
        ),
        ("Anna Weber said that the bridge would be rebuilt.", [("that the bridge would be rebuilt", "Anna Weber")]),
        ("Anna Weber said the bridge would be rebuilt.", [("the bridge would be rebuilt", "Anna Weber")]),
        (
            "Anna Weber, who has led the town since March, said the bridge would be rebuilt.",
            [("the bridge would be rebuilt", "Anna Weber")],
        ),
        ("The bridge will be rebuilt, Anna Weber said.", [("The bridge will be rebuilt", "Anna Weber")]),
        (
            "The bridge will be rebuilt, according to Anna Weber.",
            [("The bridge will be rebuilt", "Anna Weber")],
        ),
        (
            "According to Anna Weber, the bridge will be rebuilt.",
            [("the bridge will be rebuilt", "Anna Weber")],
        ),
        ("According to Anna Weber the bridge will stand.", [("the bridge will stand", "Anna Weber")]),
        ("“Will it stand?” Anna Weber asked.", [("“Will it stand?”", "Anna Weber")]),
        ("WEBER: The bridge will be rebuilt this year.", [("The bridge will be rebuilt this year.", "Weber")]),
        ("The bridge opens at six on Monday, Anna Weber said.", [("The bridge opens at six on Monday", "Anna Weber")]),
        ("“It will stand,” Anna Weber surmised.", [("“It will stand,”", "Anna Weber")]),
        ("“It will stand,” blared the poster of the town.", [("“It will stand,”", "poster")]),
        ("She was plain: “It will stand,” Anna Weber told the paper.", [("“It will stand,”", "Anna Weber")]),
        ("‘‘It will stand,’’ said Anna Weber.", [("‘‘It will stand,’’", "Anna Weber")]),
        ("''We saw ‘Boats,''' said Anna Weber.", [("''We saw ‘Boats,'''", "Anna Weber")]),
        ("“It will stand,“ said Anna Weber.", [("“It will stand,“", "Anna Weber")]),
        (
            "Anna Weber said - on Monday, of all days - that the bridge was safe.",
            [("that the bridge was safe", "Anna Weber")],
        ),
        ("It was a flood that Anna Weber said defied belief.", [("defied belief", "Anna Weber")]),
        ("The paper quoted Anna Weber as saying the bridge was safe.", [("the bridge was safe", "Anna Weber")]),
        (
            "The bridge is safe, according to an analysis by the Larch Institute.",
            [("The bridge is safe", "Larch Institute")],
        ),
    ],
)  # fmt: skip
def test_each_form_of_a_statement(text: str, expected: list[Row]) -> None:
    """The words, all of them and no others, and whose they are."""
    assert expected == rows(text)


@pytest.mark.parametrize(
    ("text", "words", "act"),
    [
        ("Clara Moss denied the charge.", "the charge", "denies"),
        ("Clara Moss denied that the weir leaks.", "that the weir leaks", "denies"),
        ("Clara Moss called the weir a ruin.", "the weir a ruin", "says"),
        ("Clara Moss accused the council of neglect.", "the council of neglect", "accuses"),
        ("Clara Moss refused to comment on the weir.", "refused to comment on the weir", "refuses"),
        ("Clara Moss would not confirm the date.", "would not confirm the date", "refuses"),
        ("Clara Moss called on the council to act.", "called on the council to act", "urges"),
        ("Clara Moss urged the council to act.", "urged the council to act", "urges"),
        ("Clara Moss promised to mend the weir.", "to mend the weir", "promises"),
        ("Clara Moss asked whether the weir leaks.", "whether the weir leaks", "asks"),
        ("Clara Moss refused to comment on the report.", "refused to comment on the report", "refuses"),
        ("Clara Moss declined to comment on the report.", "declined to comment on the report", "refuses"),
        ("Clara Moss would not confirm the report.", "would not confirm the report", "refuses"),
        ("Clara Moss denied that the bridge was unsafe.", "that the bridge was unsafe", "denies"),
        ("Clara Moss promised to rebuild the bridge.", "to rebuild the bridge", "promises"),
        (
            "Clara Moss accused the builder of lying to the town.",
            "the builder of lying to the town",
            "accuses",
        ),
        ("“Who will pay for it?” Clara Moss asked.", "“Who will pay for it?”", "asks"),
    ],
)
def test_what_a_verb_and_its_phrase_say(text: str, words: str, act: str) -> None:
    """A phrase is a statement where its verb makes it one; the verb is inside where it would be none without."""
    found = the_one(text)
    said = text[found.start : found.end]
    assert (said.removeprefix("promised ").removeprefix("asked "), found.act) == (words, act)
    assert found.speaker_name == "Clara Moss"


@pytest.mark.parametrize(
    "text",
    [
        "Clara Moss did not say whether the weir leaks.",
        "Clara Moss has yet to confirm that the weir leaks.",
        "If Clara Moss says the weir leaks, the council will close it.",
        "Neither Clara Moss nor Ivo Reed said that the weir leaks.",
        "On “The Long River Home,” Clara Moss wore a hat.",
        "Clara Moss walked round the so-called “new” weir.",
        "Anna Weber did not say that the bridge was safe.",
        "The committee has yet to confirm that the bridge was safe.",
        "He watched “The Long Winter” twice.",
        "Neither Anna Weber nor Peter Brandt said that the bridge was safe.",
        "If Anna Weber says that the bridge is safe, boats will come.",
        "No one said the bridge was safe.",
        "The so-called “safe bridge” fell into the river.",
        "The port will be sold at an estimated cost of two million, more than was paid for it.",
        "Anna Weber found the boat in the harbour, where it had been since May.",
        "Anna Weber was taken aside and told that she could go.",
        "The owners, whose claim was heard in May, left the port.",
        "They were twice denied berths in the port.",
    ],
)
def test_what_is_no_speech(text: str) -> None:
    """What was not said or is only supposed, titles, words at arm's length; a verb of speech alone makes none."""
    assert rows(text) == []


def test_a_condition_belongs_to_what_is_said() -> None:
    """ "should the council pay": the condition is the speaker's."""
    assert rows("Clara Moss said the weir would stand should the council pay.") == [
        ("the weir would stand should the council pay", "Clara Moss")
    ]


def test_a_chain_names_who_passes_the_words_on() -> None:
    """The paper's report is the outer statement; the words are hers, by way of the paper."""
    outer, inner = attribute("The River Post reported that Clara Moss said the weir was old.").statements
    assert (outer.speaker_name, inner.speaker_name, inner.via) == ("River Post", "Clara Moss", "River Post")
    assert inner.parent == 0


@pytest.mark.parametrize(
    "source",
    [
        "a resident who declined to be named",
        "an officer who asked not to be identified",
        "a clerk, who refused to give her name,",
    ],
)
def test_a_source_that_stays_unnamed_has_refused_nothing(source: str) -> None:
    """ "Who declined to be named" says of the source that it has no name, and nothing else."""
    text = f"The weir is old, said {source.rstrip(',')}."
    found = the_one(text)
    assert (found.act, found.speaker_kind) == ("says", "unnamed")


def test_turns_of_a_transcript() -> None:
    """ "MOSS: ..." is hers whose surname it is."""
    text = "Clara Moss met Ivo Reed.\n\nMOSS: The weir is old.\n\nREED: It holds.\n\nMOSS: Not for long."
    assert [name for _, name in rows(text)] == ["Clara Moss", "Ivo Reed", "Clara Moss"]


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("Clara Moss says weir is too old to mend", "weir is too old to mend"),
        ("Clara Moss calls old weir ‘a ruin’ at council meeting", "old weir ‘a ruin’ at council meeting"),
        ("Clara Moss: Weir is too old to mend", "Weir is too old to mend"),
    ],
)
def test_a_headline_is_attributed_and_marked_as_a_paraphrase(headline: str, words: str) -> None:
    """Its reason says that it is the paper's wording."""
    text = f"{headline}\n\nThe council met on Monday to talk about the weir."
    found = attribute(text).statements[0]
    assert (text[found.start : found.end], found.speaker_name) == (words, "Clara Moss")
    assert found.reason.startswith("headline, a paraphrase: ")


def test_an_open_quote_belongs_to_who_closes_it() -> None:
    """A paragraph left open goes on in the next, whose cue tells the speaker; not to whom the line before quotes."""
    text = (
        "“It leaks,” Ivo Reed said on Friday. “If it is old, it must go.\n\n"
        "“We have known it for years,” added Clara Moss, a baker."
    )
    assert rows(text)[1:] == [
        ("“If it is old, it must go.", "Clara Moss"),
        ("“We have known it for years,”", "Clara Moss"),
    ]


def test_the_sentence_before_tells_whose_the_quote_is() -> None:
    """ "Clara Moss agreed. “Q”" is hers, not his who spoke in the paragraph before."""
    text = "“It leaks,” Ivo Reed said.\n\nClara Moss agreed. “It is far too old.”"
    assert rows(text)[-1] == ("“It is far too old.”", "Clara Moss")


@pytest.mark.parametrize(
    "line",
    [
        "On her blog on Monday, Clara Moss wrote:",
        "Clara Moss told reporters in a statement:",
        "According to Clara Moss:",
    ],
)
def test_a_colon_announces_the_paragraph_below(line: str) -> None:
    """Without quotation marks too; the paragraph after it is the paper's again."""
    text = f"The weir was built in May.\n\n{line}\n\nThe weir is far too old. It leaks.\n\nThe council meets in June."
    assert rows(text) == [("The weir is far too old. It leaks", "Clara Moss")]


def test_a_statement_in_full_is_hers_as_long_as_she_speaks() -> None:
    """All its paragraphs in the first person; one that tells of others is the paper's."""
    text = (
        "Clara Moss stepped down on Monday. Her statement in full:\n\nI have loved this weir.\n\n"
        "We built it together and I thank you.\n\nThe council elects a new keeper in June."
    )
    assert rows(text) == [
        ("I have loved this weir", "Clara Moss"),
        ("We built it together and I thank you", "Clara Moss"),
    ]


def test_a_colon_after_what_was_said_announces_nothing() -> None:
    """ "She noted that the weir leaks:" has been said; what stands below is told."""
    text = "Clara Moss noted that the weir leaks:\n\nAs the council left the bank, it rained."
    assert rows(text) == [("that the weir leaks", "Clara Moss")]
