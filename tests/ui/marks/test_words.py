"""Where words begin and end, in every script."""

from __future__ import annotations

import pytest

from ui.marks.words import next_end, next_start, snapped


@pytest.mark.parametrize("words", ["the co-op’s lamps", "قَالَ الوزيرُ إِنَّ", "हिन्दी में कहा", "אָמַר הַשַּׂר כֵּן"])
def test_a_word_is_whole(words: str) -> None:
    """Vowels above and below letters belong to their word, so that no end of a mark stands within one."""
    first, second, third = words.split(" ")
    assert len(first) == next_end(words, 0, backwards=False)
    assert len(first) + 1 == next_start(words, 0, backwards=False)
    assert len(first) + 1 == next_start(words, len(first) + 2, backwards=True)
    assert len(first) == next_end(words, len(words) - len(third), backwards=True) - len(second) - 1
    assert {0, len(first)} >= {snapped(words, offset) for offset in range(len(first) + 1)}
