"""Keys that order and identify: dates as sortable numbers, folded names, origins. Pure functions, no database.

A date key is `day << 20 | place in the day`, so that the row order of the search index is the order of
the list. Undated articles get negative keys, which come after all dates when the newest come first.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache

from reader.characters import beyond_ascii

DAY_SHIFT = 20
LAST_PLACE = (1 << DAY_SHIFT) - 1
LAST_KEY = 1 << 62
_UNDATED = -(1 << 40)
_TITLE_KEY = 24  # enough to order titles; ties fall back on the date
_WORDS_A_MINUTE = 230
# Letters with a stroke or without a dot, which Unicode does not take apart: who has no key for them types these.
PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ς": "σ"}
_LEADING = re.compile(r"^[\W_]+")
_BLANKS = re.compile(r"\s+")


def first_key(day: date) -> int:
    """The lowest key an article of this day can have."""
    return day.toordinal() << DAY_SHIFT


def last_key(day: date) -> int:
    """The highest key an article of this day can have."""
    return day.toordinal() << DAY_SHIFT | LAST_PLACE


def undated_key(article_id: int) -> int:
    """The key of an article without a date: later ones come first among them."""
    return _UNDATED + article_id


def key_date(key: int | None) -> date | None:
    """The date a key stands for, None for undated articles."""
    return date.fromordinal(key >> DAY_SHIFT) if key is not None and key > 0 else None


@lru_cache(maxsize=4096)
def folded_character(character: str) -> str:
    """One character without case and diacritics; always one character.

    Syllables of Hangul, which Unicode takes apart as well, and kana, whose marks make other sounds, stay.
    """
    apart = unicodedata.normalize("NFD", character)
    base, marks = apart[0], apart[1:]
    if not all(map(unicodedata.combining, marks)) or "\u3040" <= base <= "\u30ff":
        return character
    plain = base.lower()
    return PLAIN.get(plain, plain) if len(plain) == 1 else character


def fold_same_length(text: str) -> str:
    """The text without case and diacritics, character by character: offsets are those of the text."""
    if not text.isascii():
        # Most of what is not ASCII are quotes and dashes, which stay.
        for character in beyond_ascii(text):
            if (folded := folded_character(character)) != character:
                text = text.replace(character, folded)
    return text.lower()


def fold(text: str) -> str:
    """The text without case, diacritics and surplus blanks; for comparing names."""
    if text.isascii():  # most are, and it is ten times as quick
        return " ".join(text.lower().split())
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return _BLANKS.sub(" ", plain.casefold()).strip()


def title_key(title: str) -> str:
    """What titles are sorted by: folded, without leading quotes and dashes, cut short."""
    return _LEADING.sub("", fold(title))[:_TITLE_KEY]


def origin_key(origin: str) -> int:
    """A 64-bit number for an origin, so that a million paths need a small index; compare the origin itself too."""
    import hashlib  # not needed by a list

    digest = hashlib.blake2b(origin.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def folded_key(folded_digest: str) -> bytes:
    """Half of a SHA-256: enough to tell texts apart, half the index."""
    return bytes.fromhex(folded_digest)[:16]


def reading_minutes(words: int) -> int:
    """Reading time in whole minutes, at least one."""
    return max(1, round(words / _WORDS_A_MINUTE))
