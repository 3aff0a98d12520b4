"""What can follow in the search box, and how a suggestion is taken."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import understood
from ui.search.completion import (
    Token,
    asked,
    completed,
    named_suggestions,
    own_suggestions,
    quoted,
    token_at,
)

QUERIES = st.text(st.sampled_from('ab:"- sé😀'), max_size=30)


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("ferry spea", Token(6, 10, "", "spea")),
        ("ferry speaker:", Token(6, 14, "speaker", "")),
        ('speaker:"Ada Q', Token(0, 14, "speaker", "Ada Q")),
        ("-Source:coa", Token(1, 11, "source", "coa")),
        ("ferry ", None),
        ("", None),
    ],
)
def test_the_word_at_the_cursor(text: str, token: Token | None) -> None:
    """A key, its value and a minus before it are told apart; between words nothing is being typed."""
    assert token == token_at(text, len(text))


def test_only_what_stands_before_the_cursor_counts() -> None:
    """With the cursor inside a word, its beginning is completed and the whole word replaced."""
    token = token_at("speaker:quill ferry", 10)
    assert Token(0, 13, "speaker", "qu") == token
    assert token is not None
    assert ("speaker:Berg ferry", 13) == completed("speaker:quill ferry", token, "speaker:Berg")


def test_keys_are_suggested_from_three_letters_on() -> None:
    """Short words stay words; the beginning of a key suggests the key."""
    assert () == own_suggestions(Token(0, 2, "", "so"))
    assert ("source:",) == own_suggestions(Token(0, 3, "", "Sou"))
    assert () == own_suggestions(Token(0, 5, "", "ferry"))
    assert ("act:denies",) == own_suggestions(Token(0, 6, "act", "de"))


def test_states_are_suggested() -> None:
    """`is:` knows its few values."""
    assert ("is:unread", "is:undated") == own_suggestions(Token(0, 5, "is", "un"))


def test_times_are_suggested() -> None:
    """Spans in words, the years back from this one, the months of a year; each is one that the query understands."""
    today = date(2024, 3, 5)

    def told(key: str, value: str) -> tuple[str, ...]:
        return own_suggestions(Token(0, 9, key, value), today)

    assert ('on:"last week"', 'on:"last month"', 'on:"last year"') == told("on", "last")
    assert ('after:"last month"',) == told("after", "last-m")
    assert ("on:today",) == told("on", "tod")
    assert ("before:2024", "before:2023") == told("before", "202")[:2]
    assert ("on:2019-10", "on:2019-11", "on:2019-12") == told("on", "2019-1")
    assert () == told("on", "yesterday")
    for suggestion in (*told("on", ""), *told("on", "2"), *told("on", "2024-")):
        [part] = understood(suggestion, today)
        assert part.first is not None, suggestion


def test_one_blank_at_the_end_is_asked_for() -> None:
    """It says that the last word is whole; other blanks mean nothing."""
    assert ["", "", "ferry", "ferry ", "old ferry "] == [
        asked(text) for text in ("", "  ", " ferry", "ferry  ", " old ferry ")
    ]


def test_names_with_blanks_are_quoted() -> None:
    """A suggested name is one value of the query, whatever is in it."""
    assert ("source:NWA", 'source:"Meridian Press"') == named_suggestions("source", ["NWA", "Meridian Press"])
    assert (
        '"The Blue Pier"'
        == quoted('The "Blue" Pier')
        == quoted("The «Blue» Pier")
        == quoted("The „Blue“ Pier")
    )
    assert Token(0, 11, "source", "Blu") == token_at("source:“Blu", 11)


def test_a_value_is_followed_by_a_blank_and_a_key_is_not() -> None:
    """After a name one goes on with the next word; after a key with its value."""
    assert ("ferry source:NWA ", 17) == completed("ferry sou", Token(6, 9, "", "sou"), "source:NWA")
    assert ("ferry source:", 13) == completed("ferry sou", Token(6, 9, "", "sou"), "source:")


@given(QUERIES, st.data())
def test_any_text_has_a_token_or_none(text: str, data: st.DataObject) -> None:
    """Whatever stands in the box, the token is a part of it and completing it changes nothing else."""
    cursor = data.draw(st.integers(0, len(text)))
    token = token_at(text, cursor)
    if token is None:
        return
    assert 0 <= token.start <= token.end <= len(text)
    new, behind = completed(text, token, "source:NWA")
    assert new.startswith(text[: token.start])
    assert new.endswith(text[token.end :])
    assert token.start < behind <= len(new)
