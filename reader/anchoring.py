"""Anchors: where a note or bookmark stands in a text, and where it stands after the text has changed.

In order: the same digest needs no search; the exact words at the same place or, among several places of the exact
words, the one whose surroundings agree; then the most similar passage, marked "moved" for the person to check; else
the mark is orphaned: kept, with its words, and shown apart. A wrong place is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.types import Anchor

CONTEXT = 32
PLACED, MOVED, ORPHANED = "placed", "moved", "orphaned"

_LEAST_SIMILAR = 72.0  # of 100; below, what is found is more often something else
_LEAST_LENGTH = 12  # shorter words are found everywhere, so they are never placed by similarity
_MOST_PLACES = 500
_MOST_QUOTE = 4000
_WORD = re.compile(r"\w")


def anchor(text: str, digest: str, start: int, end: int) -> Anchor:
    """The anchor of `text[start:end]`; offsets outside the text are drawn into it."""
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    return Anchor(
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        digest=digest,
    )


def placed(mark: Anchor, text: str, digest: str) -> Anchor:
    """The anchor in a text that may be another version. An orphan keeps its former place and digest."""
    if mark.digest == digest:
        return mark
    if not mark.exact:
        return _point(mark, text, digest)
    place = _exact(mark, text)
    if place is not None:
        start, sure = place
        return replace(
            anchor(text, digest, start, start + len(mark.exact)),
            exact=mark.exact,
            state=PLACED if sure else MOVED,
        )
    span = _similar(mark, text)
    if span is None:
        return replace(mark, state=ORPHANED)
    return replace(anchor(text, digest, *span), exact=mark.exact, state=MOVED)


def _point(mark: Anchor, text: str, digest: str) -> Anchor:
    """A mark between two characters is found by what stands before and after it."""
    around = mark.prefix + mark.suffix
    place = text.find(around) if around else -1
    if place < 0 or text.find(around, place + 1) >= 0:
        return replace(mark, state=ORPHANED)
    start = place + len(mark.prefix)
    return anchor(text, digest, start, start)


def _places(words: str, text: str) -> Iterator[int]:
    place = text.find(words)
    for _ in range(_MOST_PLACES):
        if place < 0:
            return
        yield place
        place = text.find(words, place + 1)


def _exact(mark: Anchor, text: str) -> tuple[int, bool] | None:
    """The best place of the exact words, and whether it is beyond doubt."""
    scored = []
    for place in _places(mark.exact, text):
        before = _common_end(mark.prefix, text[max(0, place - CONTEXT) : place])
        behind = place + len(mark.exact)
        after = _common_start(mark.suffix, text[behind : behind + CONTEXT])
        scored.append((before + after, -abs(place - mark.start), place))
    if not scored:
        return None
    scored.sort(reverse=True)
    best = scored[0]
    full = len(mark.prefix) + len(mark.suffix)
    # One of the surroundings whole, or long words that stand nowhere else.
    alone = len(scored) == 1 and (len(mark.exact) >= 3 * _LEAST_LENGTH or best[0] >= 4)
    clear = best[0] * 2 >= full and (len(scored) == 1 or best[0] > scored[1][0])
    return best[2], alone or clear


def _common_end(a: str, b: str) -> int:
    return _common_start(a[::-1], b[::-1])


def _common_start(a: str, b: str) -> int:
    number = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        number += 1
    return number


def _similar(mark: Anchor, text: str) -> tuple[int, int] | None:
    """The most similar passage, its ends moved to those of words."""
    words = mark.exact[:_MOST_QUOTE]
    if len(words) < _LEAST_LENGTH:
        return None
    from rapidfuzz import fuzz  # only a text that was changed needs it; the window starts sooner without

    found = fuzz.partial_ratio_alignment(words, text, score_cutoff=_LEAST_SIMILAR)
    if found is None or found.dest_end <= found.dest_start:
        return None
    start, end = found.dest_start, found.dest_end
    while start > 0 and _WORD.match(text[start]) and _WORD.match(text[start - 1]):
        start -= 1
    while end < len(text) and _WORD.match(text[end]) and _WORD.match(text[end - 1]):
        end += 1
    # The alignment is a window as long as the words were, so a mark at either end may fall just outside.
    if not words[0].isalnum() and text[max(0, start - 1) : start] == words[0]:
        start -= 1
    if not words[-1].isalnum() and text[end : end + 1] == words[-1] and text[end - 1] != words[-1]:
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if end > start else None
