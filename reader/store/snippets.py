"""Where the words of a query stand in a title or a text, and the passage that a search result shows."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.store.keys import fold_same_length
from reader.store.query import Words
from reader.store.search_index import UNSPACED

Marks = tuple[tuple[int, int], ...]

_LENGTH = 160
_MOST = 50
_BEFORE = 48
_BLANK = re.compile(r"\s")
# In scripts without blanks each character is a word of its own, as in the index.
_IS_UNSPACED = re.compile(f"[{UNSPACED}]")


@lru_cache(maxsize=256)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Several words in a row, the first and last of which may go on; who asks looks at what stands around.

    Looking around inside the pattern would keep `re` from looking for the letters themselves, which is thirty times
    as quick, and make it ten times as long to make.
    """
    inner = re.escape(words[0])
    for former, word in itertools.pairwise(words):
        touching = _IS_UNSPACED.match(former[-1]) or _IS_UNSPACED.match(word)
        inner += (r"[\W_]*" if touching else r"[\W_]+") + re.escape(word)
    return re.compile(inner)


def _spans(folded: str, words: Words) -> Iterator[tuple[int, int]]:
    """Where a word or phrase stands, one after the other."""
    plain = tuple(map(fold_same_length, words.words))
    # Of many words, as somebody pastes them, a text has few.
    if not all(word in folded for word in plain):
        return
    begins, ends = not _IS_UNSPACED.match(plain[0]), not _IS_UNSPACED.match(plain[-1])
    pattern = _pattern(plain)
    match = pattern.search(folded)
    while match:
        start, end = match.span()
        after = start + 1
        if not begins or start == 0 or _parts_words(folded[start - 1]):
            while words.prefix and ends and end < len(folded) and not _parts_words(folded[end]):
                end += 1
            if not ends or end == len(folded) or _parts_words(folded[end]):
                yield start, end
                after = end
        match = pattern.search(folded, after)


def word_spans(folded: str, words: Words, most: int = _MOST) -> list[tuple[int, int]]:
    """Where a word or phrase stands in a folded text."""
    return list(itertools.islice(_spans(folded, words), most))


def marks(text: str, words: Sequence[Words], most: int = _MOST) -> Marks:
    """The places of the words, in order, none overlapping; of each word at most the first `most`."""
    folded = fold_same_length(text)
    spans = sorted({span for each in words for span in word_spans(folded, each, most)})
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def first_place(folded: str, words: Words) -> int | None:
    """Where a word or phrase stands first in a folded text."""
    if len(words.words) > 1 or (not words.words[0].isascii() and _IS_UNSPACED.match(words.words[0])):
        return next((start for start, _ in _spans(folded, words)), None)
    # Several times as fast as the pattern, and most texts of a search are looked at for this alone.
    word = fold_same_length(words.words[0])
    place = folded.find(word)
    while place >= 0:
        end = place + len(word)
        starts = place == 0 or _parts_words(folded[place - 1])
        if starts and (words.prefix or end == len(folded) or _parts_words(folded[end])):
            return place
        place = folded.find(word, place + 1)
    return None


def _parts_words(character: str) -> bool:
    """True where the letters before and after this character belong to different words."""
    return not character.isalnum() or (character > "\u0dff" and bool(_IS_UNSPACED.match(character)))


def snippet(text: str, words: Sequence[Words]) -> tuple[str, Marks] | None:
    """A passage of the text round the first place of the longest word that it has, with the places in it."""
    folded = fold_same_length(text)
    # Long words are the rarer ones; counting the places of "the" would cost more than it tells.
    by_length = sorted(words, key=lambda each: -sum(map(len, each.words)))
    first = next((place for each in by_length if (place := first_place(folded, each)) is not None), None)
    if first is None:
        return None
    start = _word_start(text, max(0, first - _BEFORE))
    end = min(len(text), start + _LENGTH)
    while end < len(text) and not text[end].isspace() and end - start < _LENGTH + 20:
        end += 1
    before, after = ("…" if start else ""), ("…" if end < len(text) else "")
    passage = before + _BLANK.sub(" ", text[start:end]) + after
    return passage, marks(passage, words)


def _word_start(text: str, start: int) -> int:
    """The next beginning of a word, so that the passage does not start inside one."""
    if start == 0:
        return 0
    blank = _BLANK.search(text, start, start + 24)
    return blank.end() if blank else start
