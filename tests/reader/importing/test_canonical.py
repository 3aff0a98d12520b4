"""Canonical text: its form, that it is reached in one step, and in a time that grows with the text only."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.importing.canonical import (
    canonical,
    close_bidi,
    count_words,
    digest,
    folded,
    folded_digest,
    has_text,
)
from tests.timing import growth

# Every character that some step of the canonical form is about, among ordinary ones.
PECULIAR = st.sampled_from(
    list('aZé1."“ \t\n\r\x00\x07\x0b\x0c\x1b\x85\u00a0\u00ad\u0301\u0323\u0344\u0f73\u034f\u1100\u1161\u200b')
    + list(
        "\u2028\u2029\u202a\u202c\u202e\u2066\u2067\u2069\u2000\u2003\u3000\ufeff\ufffe\ud800\udfff😀\u212b\u0958"
    )
)
TEXTS = st.one_of(st.text(PECULIAR, max_size=80), st.text(st.characters(), max_size=60))


@given(TEXTS)
@example("\u0958" + "\u0301" * 40)
@example("\u0344" * 40)
@example("a" + "\u0f73\u0f75" * 40)
def test_canonical_text_is_its_own_canonical_form(text: str) -> None:
    """Whatever comes in, a second pass changes nothing: offsets stay true."""
    once = canonical(text)
    assert once == canonical(once)


@given(TEXTS)
def test_canonical_text_has_the_form_of_the_contract(text: str) -> None:
    """NFC, no control or lone surrogate, one blank line between paragraphs, single spaces, nothing at the
    edges.
    """
    result = canonical(text)
    assert unicodedata.is_normalized("NFC", result)
    assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in result.replace("\n", ""))
    assert not set(result) & set("\u00ad\ufeff\t\r\u00a0\u2028\u2029")
    for bad in ("  ", "\n\n\n", " \n", "\n "):
        assert bad not in result
    assert result == result.strip(" \n")
    result.encode("utf-8")


@given(TEXTS)
def test_every_paragraph_closes_what_it_opens(text: str) -> None:
    """No direction control reaches beyond its paragraph."""
    for paragraph in canonical(text).split("\n\n"):
        assert close_bidi(paragraph) == paragraph


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("One.\r\n\r\nTwo.\rThree.", "One.\n\nTwo.\nThree."),
        ("One.\n \t \n\n\nTwo.", "One.\n\nTwo."),
        ("  A\u00a0b\t c  ", "A b c"),
        ("One.\u2029Two.\u2028Three.\x0cFour.", "One.\n\nTwo.\nThree.\n\nFour."),
        ("Offi\x00cials co\u00adoperate\ufeff.", "Officials cooperate."),
        ("Cafe\u0301 \ud83d!", "Café !"),
        ("abc \u202edef\n\nghi", "abc \u202edef\u202c\n\nghi"),
        ("\u2067a \u202ab\u2069 c", "\u2067a \u202ab\u2069 c"),
        ("emoji 👩\u200d🚀 stay", "emoji 👩\u200d🚀 stay"),
    ],
)
def test_each_rule_of_the_canonical_form(source: str, expected: str) -> None:
    """One example for each rule."""
    assert expected == canonical(source)


@given(st.text(PECULIAR, max_size=60))
def test_folding_does_not_see_the_differences_of_typesetting(text: str) -> None:
    """Blanks, paragraph breaks, quotes and case of a text do not change its folded digest."""
    text = canonical(text)
    for other in (
        text.replace(" ", "\u00a0\n"),
        text.replace("\n\n", " "),
        text.replace('"', "”"),
        text + "\n",
    ):
        assert folded_digest(text) == folded_digest(canonical(other))


def test_folding_sees_another_word() -> None:
    """One word more is another text."""
    assert folded("“We agree,” he said…") == folded('"WE AGREE," he\nsaid...')
    assert folded("We agree.") != folded("We agreed.")
    assert digest("a") != digest("a ")


def test_invisible_marks_are_no_text() -> None:
    """Blanks, zero-width marks and direction controls alone cannot be read."""
    assert not has_text("\u200b\u2060 \u202e\u202c\n")
    assert has_text("x")
    assert has_text("中")


def test_words_of_scripts_without_blanks_are_estimated() -> None:
    """A text of a thousand ideographs is no text of one word."""
    assert 3 == count_words("One two three")
    assert 400 < count_words("会" * 1000) < 600


def _seconds(text: str) -> float:
    start = time.process_time()
    folded(canonical(text))
    return time.process_time() - start


@pytest.mark.parametrize(
    "unit", ["a\u0301\u0323", "\u0301\u0323\u0337", "\u202e\u2067", " \n ", "\u0f73\u0344", '" ', "中\u00a0"]
)
def test_the_time_grows_with_the_length_only(unit: str) -> None:
    """Eight times the text takes about eight times as long, also where Unicode invites the square of it."""
    _seconds(unit * 1000)
    assert growth(lambda times: _seconds(unit * times), 5_000, 40_000, 24) < 24
