"""Whether a lone name is a person's: by what stands behind it."""

from __future__ import annotations

from .tokens import Tokens

# What no organisation does, and has.
_HUMAN = frozenset(
    "recalled joked quipped shouted yelled laughed sighed muttered whispered exclaimed mused testified smiled nodded"
    " grinned chuckled shrugged wept".split()
)
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
