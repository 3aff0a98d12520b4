"""Paragraphs whose lines were broken by hand at one width, as plain text files and mails have them, made whole.

A line break that had to be made for the width carries no meaning; one that did not have to (a list, a poem, a
transcript) does. So breaks are undone only where nearly all of a text's breaks were forced: where the next line's first
word would not have fitted.
"""

from __future__ import annotations

import itertools
import re

_NARROWEST, _WIDEST = 45, 100
_FEWEST_BREAKS = 4
_SHARE_FORCED = 0.9
_SAMPLE = 400  # lines that are looked at before a decision is taken for the text
_STARTS_ANEW = re.compile(r"[-*•–—>|]|\d{1,3}[.)] ")


def unwrapped(text: str) -> str:
    """Canonical `text` with forced line breaks inside paragraphs made spaces; unchanged where its breaks
    have a meaning.
    """
    if not _is_wrapped(text):
        return text
    return "\n\n".join(map(_joined, text.split("\n\n")))


def _is_wrapped(text: str) -> bool:
    if text.count("\n") - 2 * text.count("\n\n") < _FEWEST_BREAKS:
        return False
    lines = text.split("\n", _SAMPLE)[:_SAMPLE]
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST:
        return False
    pairs = [(line, below) for line, below in itertools.pairwise(lines) if line and below]
    forced = sum(len(line) + 1 + len(below.split(" ", 1)[0]) > width for line, below in pairs)
    return len(pairs) >= _FEWEST_BREAKS and forced >= _SHARE_FORCED * len(pairs)


def _joined(paragraph: str) -> str:
    lines = paragraph.split("\n")
    pieces = [lines[0]]
    for line in lines[1:]:
        pieces += ["\n" if _STARTS_ANEW.match(line) else " ", line]
    return "".join(pieces)
