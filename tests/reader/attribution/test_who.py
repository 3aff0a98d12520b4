"""Whose words they are: beside a quote that no cue of its sentence took, in the sentences around it, by name."""

from __future__ import annotations

import pytest

from reader.attribution import attribute


def speaker_of(text: str, words: str) -> str | None:
    """The name that the statement beginning with these words is given to."""
    at = text.index(words)
    found = [item for item in attribute(text).statements if item.start <= at < item.end]
    return max(found, key=lambda item: item.start).speaker_name


OPENING = "The council met on Tuesday to talk about the harbour wall. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“The wall is safe,” the engineer, Ada Quill, told the evening paper after the meeting.",
            "Ada Quill",
        ),
        ("“The wall is safe!” the engineer, Ada Quill, told the boats.", "Ada Quill"),
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


def test_the_speaker_before_goes_on_as_she() -> None:
    """Not whom the speaker talked about, however often the article names her."""
    text = (
        "Hilda Marsh has run the port since May. Hilda Marsh wants a new wall.\n\n"
        "Yaro Quill, a sailor, said Hilda Marsh forgets the small boats.\n\n"
        "“It is always the same with them,” he said. “They listen to nobody.”\n\n"
        "Ines Field said Marsh had answered no letter.\n\n“Nobody reads them,” she said."
    )
    assert speaker_of(text, "It is always") == "Yaro Quill"
    assert speaker_of(text, "Nobody reads") == "Ines Field"


def test_a_name_within_what_is_said_is_not_he_who_says_it() -> None:
    """ "People like Bruno Marsh, he said.": he is the one who spoke before."""
    text = (
        "“The wall needs care,” said Cornell Field, the head of the works. “It needs people.”\n\n"
        "People like Bruno Marsh know it best, he said."
    )
    assert speaker_of(text, "People like") == "Cornell Field"


def test_a_surname_alone_is_the_one_of_that_name_whom_the_article_is_about() -> None:
    """Who was named in passing, if later, is not meant."""
    text = (
        "Ada Quill opened the wall. Ada Quill is the mayor. Her husband, Otto Quill, watched from the quay.\n\n"
        "Quill said the wall would last."
    )
    [statement] = attribute(text).statements
    assert statement.speaker_name == "Ada Quill"
    assert statement.reason.endswith("of several people named Quill the likeliest")
    assert statement.confidence < 0.95


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Many Democrats say the wall costs too much.", "Many Democrats", "unnamed"),
        ("The Palestinians said the wall was too high.", "Palestinians", "unnamed"),
        ("A man named Bruno Marsh said the wall was too high.", "Bruno Marsh", "person"),
        (
            "Bruno Marsh opened the gate. Marsh's statement said the wall was too high.",
            "Bruno Marsh",
            "person",
        ),
        ("Nora Field opened the gate. Her letter said the wall was too high.", "Nora Field", "person"),
        (
            "Northern Wire asked him.\n\nOddly Bruno Marsh said the wall was too high.",
            "Bruno Marsh",
            "person",
        ),
        (
            "At the State House in Port Seven, after the storm, Sen. Bruno Marsh said the wall was too high.",
            "Bruno Marsh",
            "person",
        ),
    ],
)
def test_whom_the_words_name(text: str, name: str, kind: str) -> None:
    """Some of a people are nobody in particular; a paper speaks for whom it belongs to; a place is no person."""
    found = attribute(text).statements[-1]
    assert (found.speaker_name, found.speaker_kind) == (name, kind)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Ada Quill said Bruno Marsh was tired of the wall, the rain and the wind and predicted that it leaks.",
            "that it leaks",
            "Ada Quill",
        ),
        (
            "A few days later, Ada Quill changed her mind, telling the paper that the wall would stay.",
            "that the",
            "Ada Quill",
        ),
        (
            "At a fair in Salem, Oregon, on Sunday, Ada Quill went further, saying that the wall leaks.",
            "that the",
            "Ada Quill",
        ),
    ],
)
def test_the_subject_is_found_past_what_sets_the_scene(text: str, words: str, name: str) -> None:
    """A verb that goes on has the subject of the verb of speech before it; days and places are no subjects."""
    assert speaker_of(text, words) == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Ivan Petrovich Volkov opened the wall. Ivan Petrovich said it would last.",
            "it would",
            "Ivan Petrovich Volkov",
        ),
        ("Osama bin Karim opened the wall. Bin Karim said it would last.", "it would", "Osama bin Karim"),
        (
            "Ursula van der Linde opened it. Van der Linde said it would last.",
            "it would last",
            "Ursula van der Linde",
        ),
        ("Labour's Shadow Home Secretary Ada Quill said it would last.", "it would", "Ada Quill"),
        ("The director of the Ports Council Zyra Quill said it would last.", "it would", "Zyra Quill"),
        (
            "According to the Larch Ambassador to the United States Zyra Quill, it would last.",
            "it would",
            "Zyra Quill",
        ),
        ("Police Chief Otto Quill came. The chief said it would last.", "it would", "Otto Quill"),
        ("The Port Safety Board (PSB) met. The PSB said it would last.", "it would", "Port Safety Board"),
        (
            "The Ministry of Harbours met. The Ministry of Harbours said it would last.",
            "it would",
            "Ministry of Harbours",
        ),
        (
            "The Council on the Arts of Larch met. The council said it would last.",
            "it would",
            "Council on the Arts",
        ),
        ("The Office of Fair Ports (OFP) met. OFP said it would last.", "it would", "Office of Fair Ports"),
        ("The president of the University of Larch, Ada Quill, said it would last.", "it would", "Ada Quill"),
        ("The Port Safety Board met. The board said it would last.", "it would", "Port Safety Board"),
        ("Larch Ferries said the wall was new. The company said it would last.", "it would", "Larch Ferries"),
        ("Otto Quill met Ada Quill. Mr. Quill said it would last.", "it would", "Otto Quill"),
        ("Otto Quill met Ada Quill. Mrs. Quill said it would last.", "it would", "Ada Quill"),
        ("Officials met. “It would last,” one of the officials said.", "It would", "one of the officials"),
    ],
)
def test_other_forms_of_a_name(text: str, words: str, name: str) -> None:
    """Patronymics, particles, initials, what an organisation is, titles of a couple."""
    assert speaker_of(text, words) == name


def test_several_speakers_of_one_statement_are_told() -> None:
    """The statement is the first one's; the reason says that he is not alone."""
    [joint] = attribute("Ada Quill and Bruno Marsh said that the wall would last.").statements
    assert joint.speaker_name == "Ada Quill"
    assert joint.reason.endswith("; named here, the first of several who say it")
    [alone] = attribute(
        "Ada Quill, a friend and a Marsh supporter, said that the wall would last."
    ).statements
    assert alone.reason.endswith("; named here")


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("The Northern Wire quoted Ada Quill as saying that the wall would last.", "Northern Wire"),
        ("Ada Quill was quoted by the Northern Wire as saying that the wall would last.", "Northern Wire"),
        ("Ada Quill was quoted as saying that the wall would last.", None),
    ],
)
def test_who_quotes_passes_the_words_on(text: str, via: str | None) -> None:
    """ "Quoted X as saying": X says it, by way of who quotes."""
    found = attribute(text).statements[-1]
    assert (found.speaker_name, found.via) == ("Ada Quill", via)


def test_a_capital_speaks_for_its_government() -> None:
    """It stays an organisation by the name printed; its title says which government is meant."""
    [speaker] = attribute("Moscow said that the talks would go on.").speakers
    assert (speaker.name, speaker.kind, speaker.title) == ("Moscow", "organisation", "Russian government")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sens. Bruno Marsh and Ada Quill met. “It lasts,” Ada Quill said.", None),
        ("It took the efforts of Sen. Ada Quill to mend it. “It lasts,” Ada Quill said.", "Sen."),
        ("“It lasts,” Secretary of State Ada Quill said.", "Secretary of State"),
        ("“It lasts,” said Ada Quill, director of the works.", "director of the works"),
    ],
)
def test_a_title_is_no_more_than_the_title(text: str, title: str | None) -> None:
    """Neither the name beside it nor what it is the title's owner did."""
    [speaker] = attribute(text).speakers
    assert speaker.title == title


def test_who_says_he_is_a_person() -> None:
    """A lone surname is an outlet's or a firm's as easily, but neither says "he" of itself, nor has an age."""
    kinds = {
        item.speaker_name: item.speaker_kind
        for item in attribute(
            "Quill said he would mend the wall. Larchwave said it would help. Vance, 34, said it was late."
        ).statements
    }
    assert kinds == {"Quill": "person", "Larchwave": "organisation", "Vance": "person"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ANNA WEBER SAYS BRIDGE IS SAFE\n\nThe bridge was opened on Monday.", "Anna Weber"),
        (
            "ANNA MCKAY SAYS BRIDGE IS SAFE\n\nThe bridge was opened on Monday. Anna Mckay was there.",
            "Anna Mckay",
        ),
        ("ANNA MCKAY-O’HARA SAYS BRIDGE IS SAFE\n\nThe bridge was opened on Monday.", "Anna McKay-O’Hara"),
        ("WEBER: We go now.\n\nBERG: We stay.\n\nWEBER: Then go alone.", "Weber"),
        ("NATO said the bridge was safe.", "NATO"),
    ],
)
def test_nobody_is_shouted_at(text: str, name: str) -> None:
    """A person whom only capitals name is written as persons are; what are capitals by name stay so."""
    assert name == attribute(text).statements[0].speaker_name
