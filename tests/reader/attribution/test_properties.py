"""What holds for any text whatever: offsets are right, spans are in order, nothing raises, time is linear."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.attribution import Attribution, attribute
from tests.bench import fuzz_attribution
from tests.timing import cpu_seconds, growth

ARTICLE = (
    "VELDEN, May 3 (Courier) - Finance Minister Anna Weber said on Tuesday that the “full cost” was known.\n\n"
    "“We have nothing to hide,” she said, “and nothing to fear.”\n\n“Come and see.”\n\n"
    "Peter Brandt, 51, a spokesman for the port (the largest in the north), refused to comment. According to two "
    "officials, the Daily Courier reported that he had told them: ''Never.''\n\n"
    '"Is that so?" asked Mr. Brandt\'s lawyer, adding that his client “denies it all.\n\nBRANDT: No.\n'
)
FRAGMENTS = st.sampled_from(
    [
        "“", "”", '"', "''", "«", "»", "’s ", ". ", ", ", ": ", "\n\n", "\n", "- ", "(", ")", "said ", "said that ",
        "told ",
        "according to ", "Anna Weber ", "he ", "she ", "the official ", "a source ", "reporters ", "on Tuesday ",
        "who ",
        "has not ", "would not ", "asked ", "the plan failed", "\u00ad", "\u200f", "\U0001f600", "e\u0301", "\x00",
        "Mr. ",
        "Moscow ", "U.S. ", '12" ', "<…> ", "ſaid ", "İstanbul ", "ß", "ǅ ", "\ud800",
    ]
)  # fmt: skip


def check(text: str, found: Attribution) -> None:
    """Every span of the result lies in the text and says its own words."""
    before = -1
    for index, item in enumerate(found.statements):
        assert 0 <= item.start < item.end <= len(text)
        assert before <= item.start
        before = item.start
        assert item.parent is None or 0 <= item.parent < index
        assert 0 <= item.confidence <= 1
        assert (item.speaker_name is None) == (item.speaker_key is None) == (item.speaker_kind is None)
        for span in (item.speaker, item.cue):
            assert span is None or text[span.start : span.end] == span.text
    keys = [speaker.key for speaker in found.speakers]
    assert len(keys) == len(set(keys))
    assert {item.speaker_key for item in found.statements if item.speaker_key} == set(keys)
    for speaker in found.speakers:
        assert speaker.mentions
        for span in speaker.mentions:
            assert text[span.start : span.end] == span.text


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_is_taken(text: str) -> None:
    """No text raises, and all offsets of the result are right."""
    check(text, attribute(text, "2022-12-14"))


@given(st.lists(FRAGMENTS, max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_order_of_news_words_is_taken(parts: list[str]) -> None:
    """Words and marks of news in any order raise nothing and give right offsets."""
    text = "".join(parts)
    check(text, attribute(text, "2022-12-14"))


@given(st.integers(0, len(ARTICLE)), st.integers(0, 40), st.lists(FRAGMENTS, max_size=3))
@settings(max_examples=200, deadline=None)
def test_a_mutilated_article_is_taken(at: int, cut: int, parts: list[str]) -> None:
    """An article with a piece cut out and rubbish put in raises nothing and gives right offsets."""
    text = ARTICLE[:at] + "".join(parts) + ARTICLE[at + cut :]
    check(text, attribute(text, "2022-12-14"))


def test_damaged_articles_are_taken() -> None:
    """The first 400 articles of the long fuzz (`python -m tests.bench.fuzz_attribution`) have no fault."""
    assert [] == fuzz_attribution.run(400, 1)


def test_the_same_text_gives_the_same_result() -> None:
    """Nothing is remembered from one text to the next."""
    first = attribute(ARTICLE)
    attribute("“We go,” he said.")
    assert first == attribute(ARTICLE)


def seconds(text: str) -> float:
    """CPU seconds for one run."""
    begin = time.process_time()
    attribute(text, "2022-12-14")
    return time.process_time() - begin


@pytest.mark.parametrize(
    ("unit", "count"),
    [
        (ARTICLE + "\n", 60),
        ('"we do it" he said, ', 500),
        ('"a b c d e." ', 1500),
        ("said that ", 750),
        ("Smith said a, b, ", 1000),
        ("Anna ", 15000),
        ("Anna Weber left. ", 2500),
        ("(", 20000),
        ("“", 15000),
        ("the official said he, ", 500),
        ("SMITH: a\n", 750),
    ],
)
def test_time_grows_with_the_length_and_not_faster(unit: str, count: int) -> None:
    """Four times the text takes no more than seven times the time."""
    attribute(unit * 20)
    assert growth(lambda times: seconds(unit * times), count, 4 * count, 7) <= 7


def test_a_megabyte_without_a_blank_and_ten_thousand_marks_in_a_paragraph() -> None:
    """What no article is takes seconds at most."""

    def work() -> None:
        check_text = "a" * 1_000_000
        check(check_text, attribute(check_text))
        marks = '"we go," he said. ' * 5_000
        check(marks, attribute(marks))

    assert cpu_seconds(work, 20, tries=2) < 20
