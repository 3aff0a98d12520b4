"""Words found in an article whatever their case, accents and quotation marks, at the right offsets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.reading.find import find_all, fold


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    """A folded text has one character for each of the text's."""
    assert len(text) == len(fold(text))


@given(st.text(min_size=1, max_size=8), st.text(), st.text())
def test_what_stands_there_is_found(words: str, before: str, after: str) -> None:
    """Words are found in a text that holds them."""
    if fold(words).strip():
        assert find_all(fold(before + words + after), words)


def test_case_accents_and_quotes_fold() -> None:
    """What a person types is found in what was printed."""
    text = "İzmir’s mayor, Zelenskíy, said “no”. ZELENSKIY left."
    folded = fold(text)
    assert ["Zelenskíy", "ZELENSKIY"] == [text[a:b] for a, b in find_all(folded, "zelenskiy")]
    assert [(0, 7)] == find_all(folded, "izmir's")
    assert ["“no”"] == [text[a:b] for a, b in find_all(folded, '"no"')]
    assert [] == find_all(folded, "   ")
