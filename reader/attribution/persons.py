"""Whether a lone name is a person's: by what stands behind it."""

from __future__ import annotations

from .roles import MEDIA_WORDS, ORGANISATION_WORDS, ROLE_NOUNS
from .tokens import Tokens

# What no organisation does, and has.
_HUMAN = frozenset(
    "recalled joked quipped shouted yelled laughed sighed muttered whispered exclaimed mused testified smiled nodded"
    " grinned chuckled shrugged wept".split()
)
_ROLE_REACH = 6  # tokens of "a long retired ferry pilot"
_FAMILY = frozenset(
    "wife husband mother father son daughter brother sister parents lawyer death career".split()
)


def acts_as_person(tokens: Tokens, end: int) -> bool:
    """ "Quill said he ...", "Quill, 34,": what no organisation says or is."""
    tags, lows = tokens.tags, tokens.lows
    if tags[end : end + 1] == "V":
        at = end + 2 if lows[end + 1 : end + 2] == ["that"] else end + 1
        return lows[at : at + 1] in (["he"], ["she"]) or lows[end] in _HUMAN
    if tags[end : end + 1] == "'" and lows[end + 1 : end + 2]:
        return lows[end + 1] in _FAMILY
    if lows[end : end + 2] == [",", "who"]:
        return True
    return tags[end : end + 3] == ",#," and lows[end + 1].isdecimal() and len(lows[end + 1]) == 2


# Roles of one person; what a firm may be as well ("the owner, Larch Ferries") is left out.
_ONE_PERSON = frozenset(
    word for word in ROLE_NOUNS - ORGANISATION_WORDS - MEDIA_WORDS if word[-1] != "s"
) - frozenset(
    "people police troops family study survey poll report paper statement letter document memo email affidavit "
    "complaint lawsuit filing website campaign owner founder developer publisher producer investor rival broker "
    "builder consultant auditor broadcaster ally opponent member insider contender trader banker supporter critic "
    "source plaintiff defendant victim survivor champion host critic donor observer employee manager operative "
    "conservative liberal democrat republican participant".split()
)


def has_role(tokens: Tokens, begin: int, end: int) -> bool:
    """ "the pilot | Quill", "Quill, | a retired pilot,": a role that one person has stands beside the lone name."""
    tags, lows = tokens.tags, tokens.lows
    if begin and tags[begin - 1] == "n" and lows[begin - 1] in _ONE_PERSON:
        return True
    if lows[end : end + 1] != [","] or lows[end + 1 : end + 2] not in (["a"], ["an"], ["the"]):
        return False
    at = end + 2
    while tags[at : at + 1] in ("J", "n", "N", "E", "'") and at - end < _ROLE_REACH:
        at += 1
    return lows[at - 1] in _ONE_PERSON
