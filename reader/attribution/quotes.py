"""Where the quotation marks are: segments of a text, and the kind of a span computed from them.

Paragraph aware: a mark left open closes with its paragraph, so one odd mark never costs more than that paragraph.
Marks known: curly, straight, low, guillemets, doubled apostrophes and backticks. Apostrophes are not marks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

_MARK = re.compile("[“‟„«”»\"\n]|``|'''?|‘‘|’’")
# “He said "go" to me”: straight marks in pairs, each opening after a blank and closing after none.
_NESTED = re.compile('“[^“”"\n]*(?:(?<=\\s)"(?=\\w)[^“”"\n]*(?<=\\S)"[^“”"\n]*){1,6}”')
_OPENING = "“‟„«"
_BIDI = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"  # marks of direction, which nobody sees
_TRIM = " \t\r\n\"“”‟„«»`'‘’,.;:–—-"


class Segment(NamedTuple):
    """A quoted stretch: inner offsets exclude the marks, outer ones include those that are there."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool


def segments(text: str) -> list[Segment]:
    """All quoted stretches in order, none overlapping."""
    found: list[Segment] = []
    inner = outer = -1
    begun = -1  # where the paragraph after an open quote begins, until a mark or its end comes
    for match in _marks(text):
        mark, at = match.group(), match.start()
        if mark == "'''":  # after a word it closes an inner quote, then the outer one
            mark, at = "''", at + (inner >= 0 and at > 0 and not text[at - 1].isspace())
        if mark == "\n":
            if inner >= 0:
                if at > inner:
                    found.append(Segment(inner, at, outer, at, False))
                inner, begun = -1, at + 1
            elif begun >= 0:
                begun = -1 if text[begun:at].strip() else at + 1
            continue
        if mark in '"”' and begun >= 0 and _closes_unopened(text, at):
            found.append(
                Segment(begun, at, begun, at + 1, True)
            )  # the quote went on without a mark of its own
            begun = -1
            continue
        opens = _opens(text, mark, at, inner >= 0)
        begun = -1
        if opens is None:
            continue
        if opens:
            if inner >= 0 and at > inner:
                found.append(Segment(inner, at, outer, at, False))
            inner, outer = at + len(mark), at
        elif inner >= 0:
            if at > inner:
                found.append(Segment(inner, at, outer, at + len(mark), True))
            inner = -1
    if inner >= 0 and len(text) > inner:
        found.append(Segment(inner, len(text), outer, len(text), False))
    return found


def _marks(text: str) -> Iterable[re.Match[str]]:
    """The marks and line breaks, without straight marks that stand in pairs within curly ones."""
    if '"' not in text or "“" not in text:
        return _MARK.finditer(text)
    nested = {
        place for match in _NESTED.finditer(text) for place in range(*match.span()) if text[place] == '"'
    }
    return (match for match in _MARK.finditer(text) if match.start() not in nested)


def _closes_unopened(text: str, at: int) -> bool:
    """A mark after the end of a sentence or a clause, with a blank behind it, opens nothing."""
    after = text[at + 1] if at + 1 < len(text) else " "
    return at > 0 and text[at - 1] in ".,!?" and after.isspace()


def _opens(text: str, mark: str, at: int, is_open: bool) -> bool | None:
    """True for an opening mark, False for a closing one, None for inches and the like."""
    if mark == "''":
        return not is_open
    before = text[at - 1] if at and text[at - 1] not in _BIDI else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if mark in _OPENING or mark in ("``", "‘‘"):  # but “words,“ closes with the mark that should open
        return not (mark == "“" and is_open and not before.isspace() and not after.isalnum())
    if mark != '"':
        return mark == "”" and not is_open and before.isspace() and after.isalnum()
    if not is_open:
        return None if before.isdigit() and not after.isalnum() else True
    return before.isspace() and not after.isspace()


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without marks, blanks and punctuation at its edges."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return start, end


def kind_of(text: str, start: int, end: int, found: list[Segment], starts: list[int]) -> str:
    """direct, mixed or indirect, by the share of letters and digits inside quotation marks."""
    start, end = trim(text, start, end)
    index = bisect_right(starts, start) - 1
    if index >= 0 and found[index].start <= start and end <= found[index].end:
        return "direct"
    index = max(index, 0)
    inside = 0
    while index < len(found) and found[index].start < end:
        a, b = max(start, found[index].start), min(end, found[index].end)
        if b > a:
            inside += sum(map(str.isalnum, text[a:b]))
        index += 1
    if not inside:
        return "indirect"
    share = inside / max(1, sum(map(str.isalnum, text[start:end])))
    return "direct" if share >= 0.98 else "indirect" if share <= 0.02 else "mixed"
