"""Names that only a headline or a transcript gives, in capitals, as a person would write them: "ANNA WEBER" is Anna
Weber. Organisations keep their capitals, for those are mostly their names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .names import Entity
    from .tokens import Tokens

_PART = re.compile(r"[^\W\d_]+")
_NUMERALS = frozenset(("II", "III", "IV"))
_SHORTEST = 4  # letters of a lone name: fewer may be initials that somebody is known by


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
    if word in _NUMERALS:
        return word
    if word.startswith("MC") and len(word) > 4:
        return "Mc" + word[2:].capitalize()
    return word.capitalize()
