"""Names that only a headline or a transcript gives, in capitals, as a person would write them: "ANNA WEBER" is Anna
Weber. Organisations keep their capitals, for those are mostly their names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .names import Entity
    from .tokens import Tokens

_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NICKNAME = re.compile(r" ([\"“]) (\S+(?: \S+)?) ([\"”])")
_NUMERALS = frozenset(("II", "III", "IV"))
_SHORTEST = 4  # letters of a lone name: fewer may be initials that somebody is known by


def as_written(words: list[str]) -> str:
    """The words of a name as they are written: "Dave’s Boats", 'Robert "Bobby" Scott'."""
    name = " ".join(words).replace(" ’", "’").replace(" '", "'")
    return _NICKNAME.sub(r" \1\2\3", name)


def spell(tokens: Tokens, entities: Iterable[Entity]) -> None:
    """Give people in capitals the spelling that the text has for the same words elsewhere, or the usual one."""
    for entity in entities:
        name = entity.name
        if entity.kind != "person" or not name.isupper() or (" " not in name and len(name) < _SHORTEST):
            continue
        for begin, end in entity.seen:
            written = " ".join(tokens.words[begin:end])
            if not written.isupper() and written.lower() == name.lower():
                entity.name = written
                break
        else:
            entity.name = _PART.sub(_written, name)


def _written(part: re.Match[str]) -> str:
    word = part.group()
    mark = max(word.find("'"), word.find("’"))
    if mark > 0:  # O'Neil, but the President's
        rest = word[mark + 1 :]
        return word[:mark].capitalize() + word[mark] + (rest.capitalize() if len(rest) > 1 else rest.lower())
    if word in _NUMERALS:
        return word
    if word.startswith("MC") and len(word) > 4:
        return "Mc" + word[2:].capitalize()
    return word.capitalize()
