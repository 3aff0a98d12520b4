"""Where words begin and end in a text, for moving the ends of a passage: pure."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise

_AROUND = 200  # characters looked at on either side; longer words are cut


@cache
def _word() -> re.Pattern[str]:
    """A word, with what is written above and below its letters, which `\\w` leaves out: vowels of Arabic and Hindi."""
    marks = [n for n in range(0x300, 0x1CFF) if unicodedata.category(chr(n)) in ("Mn", "Mc")]
    ends = [0, *(k for k, (a, b) in enumerate(pairwise(marks), 1) if b != a + 1), len(marks)]
    ranges = "".join(f"{chr(marks[a])}-{chr(marks[b - 1])}" for a, b in pairwise(ends))
    return re.compile(rf"[\w{ranges}]+(?:[’'-][\w{ranges}]+)*")


def snapped(text: str, offset: int) -> int:
    """The nearest beginning or end of the word that `offset` stands in; the offset itself between words."""
    low = max(0, offset - _AROUND)
    for found in _word().finditer(text, low, min(len(text), offset + _AROUND)):
        if found.start() < offset < found.end():
            return found.start() if offset - found.start() <= found.end() - offset else found.end()
        if found.start() >= offset:
            break
    return offset


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A passage without the blanks at its ends; empty where it holds nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def next_start(text: str, offset: int, *, backwards: bool) -> int:
    """The beginning of the word after `offset`, or before it; the end of the text where there is none."""
    starts = [found.start() for found in _near(text, offset)]
    if backwards:
        return max((start for start in starts if start < offset), default=0)
    return min((start for start in starts if start > offset), default=offset)


def next_end(text: str, offset: int, *, backwards: bool) -> int:
    """The end of the word after `offset`, or before it."""
    ends = [found.end() for found in _near(text, offset)]
    if backwards:
        return max((end for end in ends if end < offset), default=offset)
    return min((end for end in ends if end > offset), default=len(text))


def _near(text: str, offset: int) -> list[re.Match[str]]:
    return list(_word().finditer(text, max(0, offset - _AROUND), min(len(text), offset + _AROUND)))
