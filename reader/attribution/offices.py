"""Names of offices that go on or that hold a person: the Department | of Justice, the CEO of X | Jane Smith."""

from __future__ import annotations

from .first_names import GENDER
from .places import PLACES
from .roles import OFFICES, ORGANISATION_WORDS, TITLES
from .tokens import Tokens


def completes(tokens: Tokens, end: int, begin: int) -> bool:
    """ "Department | of Homeland Security", "Council | on the Arts": the office is named by what follows."""
    tags, lows = tokens.tags, tokens.lows
    if not 1 <= begin - end <= 2 or lows[end] not in ("of", "on", "for") or lows[end - 1] not in OFFICES:
        return False
    if begin - end == 2 and lows[end + 1] != "the":
        return False
    first = lows[begin].rstrip(".")
    return tags[end] == "P" and first not in TITLES and (lows[end] == "of" or first not in GENDER)


def is_acronym(tokens: Tokens, before: tuple[int, int], begin: int, end: int) -> bool:
    """ "Roads and Bridges Office (RBO)": the brackets hold the initials of the name before them."""
    tags, words = tokens.tags, tokens.words
    if before[1] != begin - 1 or tags[begin - 1] != "(" or tags[end : end + 1] != ")" or end - begin > 1:
        return False
    initials = "".join(word[0] for word in words[before[0] : before[1]] if word[0].isupper())
    return len(initials) > 1 and words[begin] == initials


def owner_end(tokens: Tokens, begin: int, end: int) -> int:
    """ "CEO of the Ports Council | Ada Quill", "ambassador to New Zealand | Ada Quill": 0 if nobody follows."""
    lows = tokens.lows
    if (
        end - begin not in (3, 4, 5)
        or lows[end - 1] in ORGANISATION_WORDS
        or lows[end - 2] in ORGANISATION_WORDS
    ):
        return 0
    before = begin - 2 if begin and lows[begin - 1] == "the" else begin - 1
    if before < 1 or lows[before] not in ("of", "for", "to", "at") or lows[before - 1] not in TITLES:
        return 0
    owner = lows[end - 3] in ORGANISATION_WORDS or " ".join(lows[begin : end - 2]) in PLACES
    return end - 2 if owner else 0
