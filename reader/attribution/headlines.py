"""Headlines: whether a text opens with one, and the class letters of words that have capitals only for the style.

A headline is a short first paragraph without a full stop, or one in which all words of weight have capitals
("Mayor Says The Bridge Is Safe"). What it gives somebody is the paper's paraphrase.
"""

from __future__ import annotations

from .cue_verbs import CUE_FORMS
from .tagging import NOUN_FORMS, guess
from .words import WORD_CLASS

_LONGEST = 34  # tokens
_FEWEST = 4  # words that show a style
_SMALL = "PSC"  # "after", "with", "while": small in most styles
_WEIGHT = 4  # letters: shorter words have small letters in most styles


def headline_end(words: list[str], tags: list[str]) -> tuple[int, str]:
    """The token after the headline (0 where there is none), and its style: "", "Capitals" or "SHOUTED"."""
    try:
        end = tags.index("|", 0, _LONGEST)
    except ValueError:
        return 0, ""
    if end < _FEWEST:
        return 0, ""
    heavy = [
        word
        for word in words[:end]
        if len(word) >= _WEIGHT and word[0].isalpha() and WORD_CLASS.get(word, "n") not in _SMALL
    ]
    styled = len(heavy) >= _FEWEST and sum(word[0].isupper() for word in heavy) > 0.9 * len(heavy)
    shouted = styled and sum(word.isupper() for word in heavy) > 0.5 * len(heavy)
    last = end - 1
    while last > 0 and tags[last] in "q')":
        last -= 1
    # A line that goes on in the next one, or that has a sentence's end in it, is no headline.
    if not styled and (tags[last] == "." or "." in tags[:end] or words[end].count("\n") < 2):
        return 0, ""
    return end, "SHOUTED" if shouted else "Capitals" if styled else ""


def retag(words: list[str], lows: list[str], tags: list[str], end: int, style: str) -> None:
    """Gives the words before `end` the class that they would have in small letters, where that is known.

    Of a shouted headline a word is a name if the rest of the text writes it with a capital, or knows it as nothing.
    """
    small = set(words[end:]) if style == "SHOUTED" else set()
    for at in range(end):
        if tags[at] not in "Nn" or (tags[at] == "n" and not small):
            continue
        low = lows[at]
        letter = WORD_CLASS.get(low)
        if letter is not None and (small or letter not in "Jn#"):
            tags[at] = letter
        elif low in CUE_FORMS and at and (small or words[at] != words[at].upper()):
            entry = CUE_FORMS[low]
            if tags[at - 1] in "VDJ" and low in NOUN_FORMS:
                tags[at] = "n"  # "denies claims"
                continue
            tags[at] = "G" if entry.form == "ing" else "V"
        elif low in small and low.capitalize() not in small:
            tags[at] = guess(low)
