"""Who speaks beside a quote that no cue took for its own: the words right after its closing mark, or right before it.

The cues of a sentence are found first (`candidates`). What they leave is looked at here with the quote as the fixed
point: '"Q!" Smith told the crowd', 'Smith cracked, "Q"', 'From the report: "Q"'.
"""

from __future__ import annotations

from typing import NamedTuple

from .candidates import Finder
from .cue_verbs import CUE_FORMS
from .phrases import Subject
from .quotes import Segment

_ASIDE = 40  # tokens of an aside between a name and its verb
_NEAR = 8  # tokens between a verb and its quote
_LONG = 14  # tokens of a subject without commas
_MARKS = " \"'’‘”“»«"
_ABOUT = (["of"], ["about"], ["as"], ["in"], ["to"], ["after"], ["when"])
_FINITE = ("past", "third")
_SMALL = frozenset(
    "a an and at by for from in of on or the to versus vs with".split()
)  # lower case within titles


def is_title(quote: str) -> bool:
    """ "Face the Nation," "The Long Way Home": capitals but for small words, and no cry."""
    words = quote.rstrip(",.").split()
    return (
        len(words) > 1
        and quote[-1] not in "!?"
        and all(word[0].isupper() or word[0].isdigit() or word.rstrip(".") in _SMALL for word in words)
    )


class Cue(NamedTuple):
    """A verb with its subject, and how a candidate of it would have been found."""

    rule: str
    at: tuple[int, int]
    subject: Subject
    lemma: str


def after_quote(finder: Finder, quote: Segment, high: int, taken: frozenset[int]) -> Cue | None:
    """'"Q," Smith, a lawyer, told the court', '"Q!" shouted a man': before token `high`, not with a verb of another."""
    tokens = finder.tokens
    tags, lows, inside = tokens.tags, tokens.lows, tokens.inside
    ending = tokens.text[quote.start : quote.end].rstrip(_MARKS)[-1:]
    if not quote.closed or ending in ".:;":
        return None
    at = tokens.token_at(quote.outer_end)
    while at < high and (tags[at] in ",x'" or (tags[at] == "q" and tokens.starts[at] == tokens.ends[at - 1])):
        ending = "," if tags[at] == "," else ending
        at += 1
    if at >= high or inside[at]:
        return None
    entry = CUE_FORMS.get(lows[at])
    if tags[at] == "V" and entry is not None and entry.form in _FINITE and tokens.words[at] == lows[at]:
        found = finder.phrases.right(at, high)
        return Cue("fronted", (at, at + 1), found, entry.lemma) if found is not None else None
    found = finder.phrases.right(at - 1, high)
    verb = _verb_after(finder, found.end, high) if found is not None else None
    if verb is None:
        verb, found = _verb_in(finder, at, high)
    if verb is None or found is None:
        return None
    if ending not in ",-—–" and verb in taken and lows[verb + 1 : verb + 2] not in _ABOUT:
        return None  # '"Q?" Smith said he was there': his next words
    aside = tags[found.end : found.end + 1] == "," and verb > found.end + 1  # it may hold the name
    subject = found._replace(end=tags.rindex(",", 0, verb) if aside else found.end, how="left")
    return Cue("fronted", (verb, verb + 1), subject, CUE_FORMS[lows[verb]].lemma)


def _verb_in(finder: Finder, at: int, high: int) -> tuple[int | None, Subject | None]:
    """The first verb from token `at` on, if it is one of speech, with all before it as its subject."""
    tokens = finder.tokens
    tags, lows = tokens.tags, tokens.lows
    for index in range(at, min(high, at + _LONG)):
        if tags[index] in ".|q;:":
            break
        if index == at + 1 and tokens.words[at][0].isupper() and _cue_at(tags, lows, index, index + 1):
            return index, Subject(
                at, index, index, "left"
            )  # "Black said", a name that is a word of another class
        if tags[index] in "VM" and index > at:
            verb = _cue_at(tags, lows, index, high)
            return verb, finder.phrases.left(verb, at) if verb is not None else None
    return None, None


def _verb_after(finder: Finder, at: int, high: int) -> int | None:
    """The verb of speech after a phrase that ends before token `at`, over an aside and adverbs."""
    tokens = finder.tokens
    tags, lows = tokens.tags, tokens.lows
    if at < high and tags[at] == "(":
        closing = tags.find(")", at, min(high, at + _ASIDE))
        at = closing + 1 if closing > 0 else at
    verb = _cue_at(tags, lows, at, high)
    if verb is None and at < high and tags[at] == ",":
        for index in range(at + 1, min(high, at + _ASIDE)):
            if tags[index] in ".|q;:" and tags[index + 1 : index + 2] != ",":
                return None
            if tags[index] == ",":
                verb = _cue_at(tags, lows, index + 1, high)
                if verb is not None:
                    break
    return verb


def _cue_at(tags: str, lows: list[str], at: int, high: int) -> int | None:
    while at < high and tags[at] in "AMt":
        at += 1
    if at >= high or tags[at] != "V":
        return None
    entry = CUE_FORMS.get(lows[at])
    return at if entry is not None and entry.form in _FINITE else None


def _is_source(tags: str, lows: list[str], at: int) -> bool:
    """ "From the report:", "According to Smith:"."""
    return lows[at] == "from" or (lows[at] == "to" and at > 0 and tags[at - 1] == "c")


def before_quote(finder: Finder, begin: int, low: int) -> Cue | None:
    """'Smith cracked, "Q"', 'Smith told the paper: "Q"', 'According to Smith: "Q"': the quote opens at `begin`."""
    tokens = finder.tokens
    tags, lows, inside = tokens.tags, tokens.lows, tokens.inside
    last = begin - 1
    while last > low and tags[last] in ",:":
        last -= 1
    start = finder.phrases.by_end.get(last + 1)
    if start is not None and start > low and tags[begin - 1] == ":" and _is_source(tags, lows, start - 1):
        return Cue(
            "according", (start - 1, start), Subject(start, last + 1, last + 1, "according"), "according"
        )
    opening = CUE_FORMS.get(lows[low])
    if tags[low] == "V" and opening is not None and opening.form in _FINITE and tags[begin - 1] in ",:":
        found = finder.phrases.right(low, begin)  # 'Said Smith, who runs the port, "Q"'
        return Cue("right", (low, low + 1), found, opening.lemma) if found is not None else None
    for index in range(last, max(low, last - _NEAR), -1):
        if inside[index]:
            return None
        if tags[index] not in "VG":
            continue
        entry = CUE_FORMS.get(lows[index])
        if entry is None or (tags[begin - 1] not in ",:" and not tokens.text[tokens.ends[begin]].isupper()):
            return None
        if entry.form == "ing":
            found = finder.phrases.main(low, index)
            found = found._replace(how="shared") if found is not None else None
        else:
            found = finder.phrases.left(index, low)
        return Cue("right", (index, index + 1), found, entry.lemma) if found is not None else None
    return None
