"""How well a name fits the few letters that a person typed for it. Pure functions.

Each word that is typed must be found in the name, its letters in order. A letter may stand at the beginning of a
word or right after the letter before; so "nst" finds "Next statement" and "stat" too, and "xt" does not.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MOST_LETTERS = 200  # of a name that are looked at
_AT_START, _AT_WORD, _NEXT = 12, 8, 5


@dataclass(frozen=True, slots=True)
class Match:
    """How well a name fits, higher is better, and which of its letters were typed."""

    score: int
    places: frozenset[int] = frozenset()


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0].casefold()
    return base if len(base) == 1 else character


def folded(text: str) -> str:
    """The text without case and accents, a character for a character."""
    return "".join(map(_folded, text))


def match(typed: str, name: str) -> Match | None:
    """How the name fits what was typed; None where it does not. Everything fits nothing typed."""
    plain = folded(name[:MOST_LETTERS])
    starts = [i == 0 or (not plain[i - 1].isalnum() and plain[i].isalnum()) for i in range(len(plain))]
    score, places = 0, frozenset[int]()
    for word in folded(typed).split():
        best = _word(word, plain, starts)
        if best is None:
            return None
        score, places = score + best.score, places | best.places
    return Match(score - len(plain) // 16, places)  # of two that fit alike, the shorter name


def _word(word: str, plain: str, starts: list[bool]) -> Match | None:
    """The best way to find one word. `ways` holds the best that ends at each letter."""
    ways: dict[int, Match] = {}
    for number, letter in enumerate(word):
        found: dict[int, Match] = {}
        before: Match | None = None  # the best way that ends left of here, to go on from at a word's start
        for at, here in enumerate(plain):
            if here == letter:
                options = []
                if starts[at] and (number == 0 or before is not None):
                    options.append(_with(before, at, _AT_START if at == 0 else _AT_WORD))
                if at - 1 in ways:
                    options.append(_with(ways[at - 1], at, _NEXT))
                if options:
                    found[at] = max(options, key=lambda way: way.score)
            if at in ways and (before is None or ways[at].score > before.score):
                before = ways[at]
        if not found:
            return None
        ways = found
    return max(ways.values(), key=lambda way: way.score)


def _with(way: Match | None, at: int, points: int) -> Match:
    return Match(points, frozenset((at,))) if way is None else Match(way.score + points, way.places | {at})
