"""Offsets of the article's text against positions in the text document; the only place that converts them.

The article counts code points; a text document counts UTF-16 units and holds a few characters of its own,
put in where a word or a paragraph is too long to be laid out quickly.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Converts between code-point offsets into `text` and positions in its document.

    `breaks` are the offsets before which the document has one extra character. Offsets outside the text
    are clamped; a position inside a surrogate pair is that of the pair's start.
    """

    def __init__(self, text: str, breaks: Sequence[int] = ()) -> None:
        self._length = len(text)
        astral = [] if text.isascii() else [found.start() + 1 for found in _ASTRAL.finditer(text)]
        # An offset from which on one more unit counts; a pair's second unit comes before a break at the same place.
        extras = sorted([(offset, False) for offset in astral] + [(offset, True) for offset in breaks])
        self._extras = array("q", (offset for offset, _ in extras))
        self._is_break = bytes(flag for _, flag in extras)
        self._positions = array("q", (offset + count + 1 for count, offset in enumerate(self._extras)))

    @property
    def length(self) -> int:
        """The text's length in code points."""
        return self._length

    def to_position(self, offset: int) -> int:
        """The document position of a code-point offset."""
        offset = min(max(offset, 0), self._length)
        return offset + bisect_right(self._extras, offset)

    def to_offset(self, position: int) -> int:
        """The code-point offset of a document position."""
        position = max(position, 0)
        passed = bisect_right(self._positions, position)
        offset = position - passed
        if passed < len(self._extras) and offset >= self._extras[passed]:
            offset = self._extras[passed] - (0 if self._is_break[passed] else 1)
        return min(offset, self._length)
