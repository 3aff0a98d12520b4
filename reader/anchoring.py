"""Anchors: where a note or bookmark stands in a text, and where it stands after the text has changed.

In order: the same digest needs no search; the exact words at the same place or, among several places of the exact
words, the one whose surroundings agree; then the most similar passage, marked "moved" for the person to check; else
the mark is orphaned: kept, with its words, and shown apart. A wrong place is worse than none.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator

from reader.aligning import align
from reader.types import Anchor

CONTEXT = 32
PLACED, MOVED, ORPHANED = "placed", "moved", "orphaned"

_LEAST_SIMILAR = 72.0  # of 100; below, what is found is more often something else
_LEAST_SHARE = 0.4  # of the words, by weight; below, what stands there now is something else
_LEAST_TOGETHER = 0.8  # with what stands around
_LEAST_LIKE = 0.3  # for a place that is only offered
_LEAST_OFFERED = 60.0
_LEAST_LENGTH = 12  # shorter words are found everywhere, so they are never placed by similarity
_CLEAR = 8  # characters of surroundings by which one place must be ahead of the next
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
        # The very text that an orphan was written on has come back.
        return mark._replace(state=PLACED) if mark.state == ORPHANED else mark
    if not mark.exact:
        return _point(mark, text, digest)
    place = _exact(mark, text)
    if place is not None and place[1]:
        start = place[0]
        return anchor(text, digest, start, start + len(mark.exact))._replace(exact=mark.exact, state=PLACED)
    span = _similar(mark, text)
    if span is None and place is not None:
        span = place[0], place[0] + len(mark.exact)
    if span is None:
        return mark._replace(state=ORPHANED)
    return anchor(text, digest, *span)._replace(exact=mark.exact, state=MOVED)


def candidates(mark: Anchor, text: str, limit: int = 5) -> tuple[tuple[int, int, float], ...]:
    """Places that an unplaced mark may belong to: start, end, likeness in [0, 1]; the likeliest first."""
    if not mark.exact.strip():
        return ()
    same = heapq.nsmallest(limit, _places(mark.exact, text), key=lambda place: abs(place - mark.start))
    found = [(place, place + len(mark.exact), 1.0) for place in same]
    for alignment in align(mark.prefix, mark.exact, mark.suffix, text, limit):
        likeness = (2 * alignment.share + alignment.around) / 3
        if likeness >= _LEAST_LIKE:
            found.append((alignment.start, alignment.end, min(likeness, 0.99)))
    if not found and (span := _window(mark, text, _LEAST_OFFERED)):
        found.append((*span, _LEAST_OFFERED / 100))
    found.sort(key=lambda one: (-one[2], abs(one[0] - mark.start)))
    chosen: list[tuple[int, int, float]] = []
    for one in found:
        if all(one[1] <= other[0] or one[0] >= other[1] for other in chosen):
            chosen.append(one)
    return tuple(chosen[:limit])


def _point(mark: Anchor, text: str, digest: str) -> Anchor:
    """A mark between two characters is found by what stands before and after it."""
    around = mark.prefix + mark.suffix
    place = text.find(around) if around else -1
    if place < 0 or text.find(around, place + 1) >= 0:
        return mark._replace(state=ORPHANED)
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
    # Long words that stand nowhere else, or one of the surroundings whole and nothing that comes near.
    alone = len(scored) == 1 and len(mark.exact) >= 3 * _LEAST_LENGTH
    clear = best[0] * 2 >= full and (len(scored) == 1 or best[0] - scored[1][0] >= _CLEAR)
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
    """The most similar passage: word by word, or, where a text has no words parted by blanks, sign by sign."""
    found = align(mark.prefix, mark.exact[:_MOST_QUOTE], mark.suffix, text)
    if found and found[0].share >= _LEAST_SHARE and found[0].share + found[0].around >= _LEAST_TOGETHER:
        return found[0].start, found[0].end
    return _window(mark, text, _LEAST_SIMILAR)


def _window(mark: Anchor, text: str, least: float) -> tuple[int, int] | None:
    """The most similar passage of the length of the words, its ends moved to those of words."""
    words = mark.exact[:_MOST_QUOTE]
    if len(words) < _LEAST_LENGTH:
        return None
    from rapidfuzz import fuzz  # only a text that was changed needs it; the window starts sooner without

    found = fuzz.partial_ratio_alignment(words, text, score_cutoff=least)
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
