"""Where the words of a query stand in a text."""

from __future__ import annotations

import pytest

from reader.store import snippets
from reader.store.keys import fold_same_length
from reader.store.query import Words
from reader.store.snippets import first_place, marks


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The lamp, the lamps.", Words(("lamp",)), ["lamp"]),
        ("The lamp, the lamps.", Words(("lamp",), prefix=True), ["lamp", "lamps"]),
        ("LÁMPS and lamps_", Words(("lamps",)), ["LÁMPS", "lamps"]),
        ("xab ab ab", Words(("ab", "ab")), ["ab ab"]),  # the first that looks like it begins inside a word
        ("on the pier, the pierced", Words(("the", "pier"), prefix=True), ["the pier", "the pierced"]),
        ("on the pierced, the pier", Words(("the", "pier")), ["the pier"]),
        ("co-operation", Words(("co", "op"), prefix=True), ["co-operation"]),
        ("東京の首相は", Words(("首", "相")), ["首相"]),
        ("NHKの首相 NHKs", Words(("nhk",)), ["NHK"]),
        ("NHKの首相", Words(("nhk", "の")), ["NHKの"]),
    ],
)
def test_words_are_marked_where_they_stand(text: str, words: Words, expected: list[str]) -> None:
    """Whole words unless a beginning is asked for, which is marked to its end; without case and diacritics."""
    found = marks(text, [words])
    assert expected == [text[start:end] for start, end in found]
    assert found[0][0] == first_place(fold_same_length(text), words)


def test_words_that_are_not_there_cost_little() -> None:
    """Of a long passage that somebody pastes into the box, only what a text has takes a pattern."""
    snippets._pattern.cache_clear()
    asked = [Words((f"w{n}", "buoy") if n % 2 else (f"w{n}",)) for n in range(200)]
    assert ((4, 8),) == marks("The buoy drifts.", [*asked, Words(("buoy",))])
    assert 1 == snippets._pattern.cache_info().misses
