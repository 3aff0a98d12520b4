"""When two names are one person: keys that join, computed from a name alone. No database, no statistics.

A full name joins articles by its folded first and last name, with the spellings of one transliterated name
evened out. An initial joins with a full name where only one fits. A surname alone never joins articles, unless
the same title stands with it; an unnamed source never does, nor does a body that is only told by its kind (`roles`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reader.store.keys import fold
from reader.store.roles import is_role
from reader.types import SpeakerKind

_TOKEN = re.compile(r"[^\W_]+(?:['’‘\-][^\W_]+)*\.?")
_SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}
_PARTICLES = {
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "ten", "ter",
    "van", "von", "zu",
}  # fmt: skip
_PATRONYMIC = re.compile(r"(?:vich|vych|vna|ovich|evich)$")

# One sound, several spellings in Latin letters; applied in order to folded names.
_SPELLINGS = (
    (re.compile(r"ks"), "x"),
    (re.compile(r"(?<=[aeou])[iyj](?=$|[^aeiouy])"), "y"),  # Sergei, Sergey, Andrej
    (re.compile(r"(?:iy|yy|ij|yj|ii|[iy])$"), "y"),  # Zelenskiy, Zelenskyy, Zelenski, Dmitri, Dmitry
    (re.compile(r"(?:iou|iu|yu|ju)"), "yu"),
    (re.compile(r"(?:ia|ya|ja)"), "ya"),
    (re.compile(r"(?:ie|ye|je)"), "ye"),
    (re.compile(r"(?:tch|tsch)"), "ch"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"^m[ou]h?am+[ae]d$"), "mohamed"),
    (re.compile(r"(?<=[^aeiouy])er$"), "r"),  # Alexander, Aleksandr
    (re.compile(r"(.)\1+"), r"\1"),
)


_OF_ONE_ARTICLE = ("u:", "a:", "g:")


class Identity(NamedTuple):
    """The keys of one speaker of one article. `own` is the key it is filed under, `joins` those it may join by."""

    own: str
    joins: tuple[str, ...]
    initial: str | None = None  # the key of "first initial and surname" of a person
    initial_only: bool = False  # the name itself has no more than the initial


@lru_cache(maxsize=8192)
def spelling(token: str) -> str:
    """A folded name in one of its spellings."""
    for pattern, plain in _SPELLINGS:
        token = pattern.sub(plain, token)
    return token


def name_parts(name: str) -> tuple[list[str], str, str]:
    """First and middle names, the surname with its particles, and a suffix such as "Jr."."""
    tokens = _TOKEN.findall(name)
    suffix = ""
    if len(tokens) > 2 and fold(tokens[-1]).rstrip(".") in _SUFFIXES:
        suffix = tokens.pop()
    if len(tokens) < 2:
        return [], tokens[0] if tokens else name.strip(), suffix
    first = len(tokens) - 1
    while first > 1 and fold(tokens[first - 1]) in _PARTICLES and tokens[first - 1][0].islower():
        first -= 1
    return tokens[:first], " ".join(tokens[first:]), suffix


def surname(name: str, kind: SpeakerKind) -> str:
    """What a list row shows of a speaker."""
    return name_parts(name)[1] if kind is SpeakerKind.PERSON else name


def identify(name: str, kind: SpeakerKind, title: str | None, article_id: int) -> Identity:
    """The keys of a speaker whom an article calls `name`."""
    return of_article(general(name, kind, title), article_id)


def of_article(identity: Identity, article_id: int) -> Identity:
    """The keys that `general` gives, with the article's number in those that join within one article only."""
    if not identity.own.startswith(_OF_ONE_ARTICLE):
        return identity
    own = f"{identity.own[:2]}{article_id}:{identity.own[2:]}"
    return Identity(own, (own, *identity.joins[1:]))


def general(name: str, kind: SpeakerKind, title: str | None) -> Identity:
    """The keys of a speaker in whatever article."""
    folded = fold(name)
    if kind is SpeakerKind.UNNAMED:
        key = f"u:{folded}"
        return Identity(key, (key, f"o:{folded}") if is_role(name) else (key,))
    if kind is SpeakerKind.ORGANISATION:
        key = f"o:{folded}"
        # By the other key only to whom the person made of those that joined before, when all were organisations.
        return Identity(f"g:{folded}", (f"g:{folded}", key)) if is_role(name) else Identity(key, (key,))
    given, last, suffix = name_parts(name)
    last_key = " ".join(spelling(part) for part in fold(last).split())
    role = f"t:{last_key}|{fold(title)}" if title else None
    if not given:
        own = f"a:{last_key}"
        return Identity(own, (own, role) if role else (own,))
    first = fold(given[0]).rstrip(".")
    middle = [fold(part) for part in given[1:]]
    middle = [part for part in middle if len(part.rstrip(".")) > 1 and not _PATRONYMIC.search(part)]
    initial = f"i:{first[:1]} {last_key}{suffix and ' ' + fold(suffix).rstrip('.')}"
    if len(first) == 1:
        return Identity(initial, (initial,), initial, initial_only=True)
    words = " ".join(spelling(part) for part in [first, *middle])
    own = f"p:{words} {last_key}{suffix and ' ' + fold(suffix).rstrip('.')}"
    return Identity(own, (own,), initial)


def role_key(name: str, title: str | None) -> str | None:
    """The key of "this surname with this title", by which a surname alone may join."""
    if not title:
        return None
    last = name_parts(name)[1]
    return f"t:{' '.join(spelling(part) for part in fold(last).split())}|{fold(title)}"
