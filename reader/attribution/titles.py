"""The title an article gives a person: the words before the name and the aside after it."""

from __future__ import annotations

from .first_names import GENDER
from .names import Entity
from .roles import ROLE_NOUNS, TITLES
from .tokens import Tokens

_PLAIN = frozenset("mr mrs ms miss dr mme mlle sir".split())
_REACH = 14


def title_of(tokens: Tokens, entity: Entity) -> str | None:
    """ "Kremlin spokesman"; words before the name and an aside are joined by a comma. None without any."""
    before = after = ""
    for begin, end in entity.seen:
        if tokens.inside[begin] or (begin < tokens.headline and tokens.words[begin].isupper()):
            continue  # in a shouted headline nobody can tell the title from what stands before it
        before = before or _before(tokens, begin) or _beside(tokens, begin)
        after = after or _after(tokens, end)
        if before and after:
            break
    if after and before and after.split()[-1].lower() in before.lower():
        after = ""
    return ", ".join(part for part in (before, after) if part) or None


def _before(tokens: Tokens, begin: int) -> str:
    tags, lows = tokens.tags, tokens.lows
    first = begin
    while first > 0 and begin - first < _REACH:
        tag = tags[first - 1]
        if tag not in "NnJ'" and not _goes_on(tags, lows, first, begin):
            break
        first -= 1
    words = [low.rstrip(".") for low in lows[first:begin]]
    if not any(low in TITLES or low in ROLE_NOUNS for low in words) or all(low in _PLAIN for low in words):
        return ""
    if words[-1] not in TITLES and words[-1] not in ROLE_NOUNS and not any(low in TITLES for low in words):
        return ""
    a, b = tokens.span(first, begin)
    return tokens.text[a:b]


def _beside(tokens: Tokens, begin: int) -> str:
    """ "the firm's chief engineer, | Jane Smith": the last phrase before the comma, if a role ends it."""
    tags, lows = tokens.tags, tokens.lows
    if begin < 2 or tags[begin - 1] != "," or tags[begin - 2] not in "nN":
        return ""
    first = last = begin - 1
    while first > 0 and last - first < _REACH and tags[first - 1] in "nNJ":
        first -= 1
    owner = first > 0 and (tags[first - 1] == "'" or lows[first - 1] in ("the", "his", "her", "its", "their"))
    if not owner or lows[last - 1] not in ROLE_NOUNS or lows[last - 1].endswith("s"):
        return ""
    a, b = tokens.span(first, last)
    return tokens.text[a:b]


def _goes_on(tags: str, lows: list[str], first: int, begin: int) -> bool:
    """Whether a title goes on to the left of the "of" or "and" before `first`: "Secretary | of State"."""
    if first < 2 or tags[first - 2] not in "Nn":
        return False
    if lows[first - 1] == "and":  # not "Sens. Ada Quill | and Bruno Marsh"
        return tags[first - 1] == "C" and (first < 3 or lows[first - 3] not in GENDER)
    office = lows[first - 2].rstrip(".")
    return lows[first - 1] in ("for", "of") and first < begin and (office in ROLE_NOUNS or office in TITLES)


def _after(tokens: Tokens, end: int) -> str:
    tags, lows = tokens.tags, tokens.lows
    if end + 1 >= len(tags) or tags[end] != "," or tags[end + 1] not in "DNn":
        return ""
    first = end + 1
    if lows[first] in ("a", "an", "the"):
        first += 1
    stop = first
    while stop < len(tags) and stop - first < _REACH:
        if (
            tags[stop] in "NnJ'#G"
            or (tags[stop] == "P" and lows[stop] in ("of", "for", "at"))
            or (tags[stop] == "D" and lows[stop] == "the" and tags[stop - 1] == "P")
        ):
            stop += 1
        else:
            break
    while stop > first and tags[stop - 1] in "PD'":
        stop -= 1
    words = lows[first:stop]
    head = next((at for at, low in enumerate(words) if tags[first + at] == "P"), len(words))
    if not words or head == 0 or (words[head - 1] not in ROLE_NOUNS and words[head - 1] not in TITLES):
        return ""
    a, b = tokens.span(first, stop)
    return tokens.text[a:b]
