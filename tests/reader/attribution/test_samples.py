"""The sample articles, which are the first that a person sees, are read as a careful reader reads them.

FOR WHOEVER WORKS ON THE ENGINE: these are the product's own texts, written by us; every failure here is on the
first screen. Mend it by general rules (an appositive name after a role, a role that its article gave to a
person, a dateline that is no subject, a noun "report" that is no cue, companies that are no persons).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.attribution import Attribution, attribute

SEEDS = Path(__file__).resolve().parents[3] / "seeds"

PERSONS = {
    "2024-03-04-coastline-bridge-closed": "Elena Marchetti, Thomas Okafor, Daniel Reyes, Maria Solano",
    "2024-03-04-nwa-bridge-closed": "Elena Marchetti, Daniel Reyes, Thomas Okafor",
    "2024-03-05-feature-two-banks": "Peter Lang, Maria Solano, Julia Brandt, Thomas Okafor",
    "2024-03-05-mp-minister-in-parliament": "Elena Marchetti, Hannah Weiss, Clara Novak, Amina Diallo",
    "2024-03-06-coastline-warned-in-autumn": "James Pereira, Elena Marchetti, Daniel Reyes, Hannah Weiss",
    "2024-03-06-nwa-company-denies": "Robert Kessler, Thomas Okafor, James Pereira",
    "2024-03-07-mp-ferry-workers": "Sofia Lindqvist, Thomas Okafor, Henry Moss",
    "2024-03-08-coastline-halloran-visit": "Andrew Halloran, Hannah Weiss, Elena Marchetti, Thomas Okafor",
    "2024-03-09-nwa-interview-reyes": "Daniel Reyes, Robert Kessler, Amina Diallo",
    "2024-03-11-mp-inquiry": "Laura Bennett, Andrew Halloran, William Tan, Hannah Weiss, Daniel Reyes, Michael Adler",
    "2024-03-12-coastline-minister-resigns": (
        "Elena Marchetti, Hannah Weiss, Andrew Halloran, James Pereira, Thomas Okafor"
    ),
    "2024-03-15-nwa-bridge-reopens": "Daniel Reyes, William Tan, Thomas Okafor, Sofia Lindqvist, Elena Marchetti",
}

# Who no careful reader would take for somebody who speaks, and who is one person under two names.
NOBODY = {
    "2024-03-05-mp-minister-in-parliament": "inspection",
    "2024-03-06-coastline-warned-in-autumn": "page",
    "2024-03-07-mp-ferry-workers": "mayor, union leader",
    "2024-03-08-coastline-halloran-visit": "mayor",
    "2024-03-09-nwa-interview-reyes": "engineer",
    "2024-03-11-mp-inquiry": "October, judge",
    "2024-03-12-coastline-minister-resigns": "VALDORA",
    "2024-03-15-nwa-bridge-reopens": "engineer, mayor",
}

ORGANISATIONS = {
    "2024-03-06-nwa-company-denies": "Tidewater Construction, Coastline, Transport Ministry",
    "2024-03-07-mp-ferry-workers": "Meridian Ferries",
    "2024-03-11-mp-inquiry": "government, Transport Ministry",
    "2024-03-15-nwa-bridge-reopens": "Ferry Workers' Union, Meridian Press",
}

QUOTES = {
    "2024-03-04-coastline-bridge-closed": {
        "We would rather": "Elena Marchetti",
        "This city has": "Thomas Okafor",
        "I would walk": "Daniel Reyes",
        "but I would not": "Daniel Reyes",
    },
    "2024-03-04-nwa-bridge-closed": {
        "We would rather": "Elena Marchetti",
        "They are not wide": "Daniel Reyes",
        "First we look": "Elena Marchetti",
    },
    "2024-03-05-feature-two-banks": {
        "The bread was": "Peter Lang",
        "By the time": "Peter Lang",
        "Nobody crosses": "Maria Solano",
        "You talk to": "Julia Brandt",
        "On the bridge": "Julia Brandt",
        "It’s the fastest": "Thomas Okafor",
    },
    "2024-03-05-mp-minister-in-parliament": {
        "A reading is": "Elena Marchetti",
        "We had four": "Elena Marchetti",
        "You did not": "Hannah Weiss",
        "The sensors": "Amina Diallo",
    },
    "2024-03-06-coastline-warned-in-autumn": {
        "We do not comment": "James Pereira",
    },
    "2024-03-06-nwa-company-denies": {
        "Every cable": "Robert Kessler",
        "If it exists": "Robert Kessler",
    },
    "2024-03-07-mp-ferry-workers": {
        "Nobody wants": "Sofia Lindqvist",
        "But nobody can": "Sofia Lindqvist",
        "They are the": "Thomas Okafor",
        "We were told": "Sofia Lindqvist",
        "My father took": "Henry Moss",
        "I did not expect": "Henry Moss",
    },
    "2024-03-08-coastline-halloran-visit": {
        "I have read": "Andrew Halloran",
        "It asks for": "Andrew Halloran",
        "But I also": "Andrew Halloran",
        "He was asked": "Hannah Weiss",
        "I have a job": "Elena Marchetti",
    },
    "2024-03-09-nwa-interview-reyes": {
        "The bridge has": "Daniel Reyes",
        "We took two": "Daniel Reyes",
        "I am an engineer": "Daniel Reyes",
        "Sand does not": "Amina Diallo",
    },
    "2024-03-11-mp-inquiry": {
        "I will follow": "Laura Bennett",
        "Paper is more": "Laura Bennett",
    },
    "2024-03-12-coastline-minister-resigns": {
        "I said in": "Elena Marchetti",
        "It had reached": "Elena Marchetti",
        "That took": "Hannah Weiss",
        "She came to": "Thomas Okafor",
        "I can think": "Thomas Okafor",
    },
    "2024-03-15-nwa-bridge-reopens": {
        "Seven milli": "Daniel Reyes",
        "We had allowed": "Daniel Reyes",
        "Three desks": "William Tan",
        "We learned": "Thomas Okafor",
    },
}


def read(name: str) -> tuple[str, Attribution]:
    text = re.sub(r"^\s*date \S+ ", "", (SEEDS / f"{name}.txt").read_text(encoding="utf-8"))
    return text, attribute(text, name[:10])


def names(listed: str) -> set[str]:
    return {name.strip() for name in listed.split(",")}


def test_every_sample_is_held() -> None:
    """A new sample article comes with what a careful reader finds in it."""
    assert {path.stem for path in SEEDS.glob("*.txt")} == set(PERSONS) == set(QUOTES)


@pytest.mark.parametrize("name", PERSONS)
def test_the_persons_who_speak(name: str) -> None:
    """Each person who speaks is listed once, under the full name, and nobody else is taken for a person."""
    _, found = read(name)
    persons = sorted(speaker.name for speaker in found.speakers if speaker.kind == "person")
    assert sorted(names(PERSONS[name])) == persons


@pytest.mark.parametrize("name", NOBODY)
def test_nobody_else_speaks(name: str) -> None:
    """A dateline, a month or a thing is no speaker, and a role is the person who has it."""
    _, found = read(name)
    others = [speaker.name for speaker in found.speakers if speaker.kind != "person"]
    assert [] == [other for other in others for word in names(NOBODY[name]) if word in other]


@pytest.mark.parametrize("name", ORGANISATIONS)
def test_organisations_are_organisations(name: str) -> None:
    """Companies, agencies and ministries that speak are organisations, under their own name."""
    _, found = read(name)
    organisations = " | ".join(s.name for s in found.speakers if s.kind == "organisation").replace("’", "'")
    assert [] == [wanted for wanted in names(ORGANISATIONS[name]) if wanted not in organisations]


@pytest.mark.parametrize("name", QUOTES)
def test_every_direct_quote_has_its_speaker(name: str) -> None:
    """Who said what, by full name, for each quotation of the samples."""
    text, found = read(name)
    said = {text[s.start : s.end].lstrip("“\"'‘"): s.speaker_name for s in found.statements}
    wrong = {}
    for opening, speaker in QUOTES[name].items():
        got = [who for words, who in said.items() if words.startswith(opening)]
        if got != [speaker]:
            wrong[opening] = got
    assert {} == wrong


WORDS = [
    ("2024-03-12-coastline-minister-resigns", "that he had asked her to leave", "Andrew Halloran", "denies"),
    ("2024-03-12-coastline-minister-resigns", "no one else was to blame", "Elena Marchetti", "says"),
    (
        "2024-03-12-coastline-minister-resigns",
        "that he had read the report himself",
        "prime minister",  # this article never says who that is
        "says",
    ),
    (
        "2024-03-06-coastline-warned-in-autumn",
        "would not say whether the minister had read",
        "James Pereira",
        "refuses",
    ),
    (
        "2024-03-06-nwa-company-denies",
        "that it had used cables of a lower grade",
        "Tidewater Construction",
        "denies",
    ),
    ("2024-03-04-nwa-bridge-closed", "urged residents to stay at home", "Thomas Okafor", "urges"),
    ("2024-03-09-nwa-interview-reyes", "that he had signed it", "Daniel Reyes", "says"),
    (
        "2024-03-15-nwa-bridge-reopens",
        "that two boats would stay in service for good",
        "Thomas Okafor",
        "says",
    ),
]


@pytest.mark.parametrize(("name", "words", "speaker", "act"), WORDS)
def test_reported_words_are_whole(name: str, words: str, speaker: str, act: str) -> None:
    """Indirect speech begins where it begins, is one statement, and is its speaker's act."""
    text, found = read(name)
    at = text.index(words)
    over = [s for s in found.statements if at - 3 <= s.start < at + len(words)]
    assert [(at, speaker, act)] == [(s.start, s.speaker_name, s.act) for s in over]


def test_a_dateline_below_a_title_is_no_part_of_a_quote() -> None:
    """The title and the byline stand above the dateline, and the quote behind it begins at its mark."""
    head = "Lamps stay lit\n\nBy Jo Pane\n\nPORT SEVEN, May 2 (EXN) - "
    text = f'{head}"We kept the lamps lit," Mayor Ada Quill said on Monday.'
    (statement,) = attribute(text).statements
    assert '"We kept the lamps lit,"' == text[statement.start : statement.end]
    assert "Ada Quill" == statement.speaker_name


@pytest.mark.parametrize("when", ["on Tuesday", "last week", "yesterday", "last month"])
def test_the_first_day_of_the_calendar_is_no_crash(when: str) -> None:
    """What was said before the year 1 has no day."""
    (statement,) = attribute(
        f'"We kept the lamps lit," Mayor Ada Quill said {when}.', "0001-01-01"
    ).statements
    assert statement.said_on is None
