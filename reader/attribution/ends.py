"""Where a complement ends: the places where it may, what can be seen at each, and the choice by the learned model."""

from __future__ import annotations

from bisect import bisect_right

from .clauses import SAYING_NOUNS, clause_verb
from .cue_verbs import CUE_FORMS
from .model import Linear
from .phrases import Phrases
from .tokens import Tokens
from .words import WORD_CLASS

MODEL = Linear("end_weights")
_MOST = 24  # options looked at; a clause that goes on beyond them ends with its sentence
_LENGTHS = (2, 5, 9, 17, 29)
_WHEN = frozenset("after before during since through via".split())
_WHERE = frozenset("in on at to".split())
_NAMING = frozenset("call label dub brand describe characterize characterise term portray".split())
_JOINING = ("and", "but", "or", "while", "as")
# Where people say something: "in an interview", "in a statement".
_OCCASIONS = frozenset("interview interviews statement email e-mail tweet tweets conference release".split())
_APPEAR = frozenset(
    "appear appeared appears appearing made make makes making given gave give answer answers".split()
)
_FUNCTION = "DPCSWMRO"
_HOPELESS = 0.02  # of the way to a later end
_HALF = 3.0
_SHARED = 3.0  # weight of what an end shares with the others that are possible


def shape(tokens: Tokens, at: int, high: int) -> str:
    """A token as features see it: a function word itself, a cue as its frames' first letter, else its class."""
    if at >= high:
        return "$"
    tag = tokens.tags[at]
    low = tokens.lows[at]
    if tag in _FUNCTION:
        return low
    if tag in "VG" and low in CUE_FORMS:
        return tag + "cue"
    return tag


def options(tokens: Tokens, begin: int, high: int, lemma: str) -> list[int]:
    """Token indices where the complement from `begin` may end, the last being the sentence's own end."""
    tags, inside = tokens.tags, tokens.inside
    found: list[int] = []
    depth = 0
    end = _last_end(tokens, begin, high, lemma)
    for index in range(begin + 1, end):
        if len(found) >= _MOST:
            break
        tag = tags[index]
        if inside[index] and not (tag == "q" and not inside[index - 1]):
            continue
        if tag == "(":
            if not depth:
                found.append(index)
            depth += 1
        elif tag == ")":
            depth = max(0, depth - 1)
        elif depth:
            continue
        elif tag in ",;-:" or (tags[index - 1] not in ",;-C" and _opens_clause(tokens, index)):
            found.append(index)
    if tags[begin] == "W":  # a that-clause has a verb, or is no clause yet
        found = [at for at in found if any(tag in "VM" for tag in tags[begin:at])]
    elif lemma in _NAMING:  # "called the plan on Monday “a mess”": what it is called comes with it
        mark = tags.find("q", begin + 1, end)
        if mark > 0 and not any(tag in ",;:" for tag in tags[begin:mark]):
            found = [at for at in found if at > mark]
    elif lemma == "according":
        verb = clause_verb(tokens, begin, end)
        found = [at for at in found if at > verb]
    found.append(end)
    return found


def before_occasion(tokens: Tokens, begin: int, end: int) -> int:
    """The end without where it was said: "S said the port would close | in an interview on Monday".

    What was said may itself tell of words that somebody gave in an interview: then it stays.
    """
    tags, lows = tokens.tags, tokens.lows
    for at in range(end - 2, begin + 2, -1):
        if tags[at] in "VMW|;:" or tokens.inside[at]:
            return end
        if tags[at] != "P" or lows[at] not in ("in", "during", "via"):
            continue
        noun = next((n for n in range(at + 1, min(end, at + 5)) if lows[n] in _OCCASIONS), 0)
        if not noun or not set(tags[at + 1 : noun]) <= set("DJnN'#"):
            continue
        told = [n for n in range(begin, at) if tags[n] in "VMEG"]
        if any(tags[n] in "VM" for n in told) and not any(
            lows[n] in CUE_FORMS or lows[n] in _APPEAR for n in told
        ):
            return at
        return end
    return end


def _last_end(tokens: Tokens, begin: int, high: int, lemma: str) -> int:
    """Where the complement ends if nothing ends it earlier: its sentence's end, without marks, or a credit."""
    tags = tokens.tags
    end = high
    while end > begin + 1 and (
        tags[end - 1] in ".,;:" or (tags[end - 1] == ")" and "(" not in tags[begin:end])
    ):
        end -= 1
    credit = tags.find(",c", begin + 1, end)
    if credit > 0 and lemma != "according" and not tokens.inside[credit] and "(" not in tags[begin:credit]:
        end = credit  # "S said X, according to the paper"
    return end


def _opens_clause(tokens: Tokens, at: int) -> bool:
    """A word that may open another clause without a mark before it."""
    tag = tokens.tags[at]
    if tag in "SC":
        return tokens.lows[at] != "than"
    if tag == "W":
        return tokens.tags[at - 1] != "P"
    if tag == "P":  # "on Monday", "in an interview", "after the vote" may tell of the saying
        low = tokens.lows[at]
        if low in _WHEN or tokens.tags[at + 1 : at + 2] == "t":
            return True
        return low in _WHERE and any(word in SAYING_NOUNS for word in tokens.lows[at + 1 : at + 5])
    if tag == "t":
        return tokens.tags[at - 1] != "P"
    return tag == "c" or (tag == "G" and tokens.lows[at] in CUE_FORMS)


def features(
    tokens: Tokens, phrases: Phrases, begin: int, at: int, high: int, lemma: str, nth: int, lead: str = ""
) -> list[str]:
    """What can be seen at option `at` of the complement `begin`..`high`; `lead` stands before its subject."""
    tags = tokens.tags
    tag = tags[at] if at < high else "$"
    skip = 1 if tag in ",;-:(" else 0
    nxt = at + skip
    mark = tag if tag in ",;-:($" else "w"
    one, two, three = shape(tokens, nxt, high), shape(tokens, nxt + 1, high), shape(tokens, nxt + 2, high)
    before = tags[at - 1]
    so_far = tags[begin:at]
    verb = any(letter in so_far for letter in "VME")
    rest = tags[nxt:high]
    after_phrase = phrases.by_start.get(nxt + (one in _JOINING), 0)
    then = shape(tokens, after_phrase, high) if after_phrase else "0"
    if after_phrase and then in ("P", "of", "in", "at", "for"):
        then = "P"
    bucket = str(1 + bisect_right(_LENGTHS, len(so_far)))
    commas = rest.count(",")
    out = [
        "b",
        f"m{mark}",
        f"m{mark}v{verb:d}",
        f"1{mark}{one}",
        f"1{mark}{one}_{two}",
        f"2{mark}{WORD_CLASS.get(one, one)}_{two}_{WORD_CLASS.get(three, three)}",
        f"n{mark}{one}v{verb:d}",
        f"l{bucket}{mark}",
        f"p{before}{mark}",
        f"t{mark}{tags[nxt : nxt + 1]}_{then}",
        f"w{lead}{mark}",
        f"w{lead}{mark}{one}",
        f"i{tokens.inside[at - 1]}{mark}",
        f"k{min(nth, 4)}{mark}",
        f"c{min(commas, 3)}{mark}",
        f"q{'q' in rest:d}{mark}{'q' in so_far:d}",
        f"r{min(len(rest) // 5, 5)}{mark}",
        f"s{shape(tokens, begin, high)}{mark}",
        f"e{lemma}{mark}",
        f"e{lemma}{mark}{one}",
        f"v{any(x in rest for x in 'VM'):d}{mark}{one}",
    ]
    if mark == "," and one in ("who", "which", "a", "the", "n", "N", "an", "whose"):
        close = rest.find(",")
        out.append(f"a{one}{'e' if close < 0 else tags[nxt + close + 1 : nxt + close + 2]}")
    return out


def lead_of(tokens: Tokens, subject: int, low: int) -> str:
    """The word before a subject where it joins clauses ("while S said"), "^" where the sentence opens."""
    if subject <= low:
        return "^"
    return tokens.lows[subject - 1] if tokens.tags[subject - 1] in "SCW" else "-"


def choose(
    tokens: Tokens, phrases: Phrases, begin: int, high: int, lemma: str, lead: str = ""
) -> tuple[int, float]:
    """The end, and how likely it is: each option is passed or taken, in order.

    Taken is what is likely itself and shares most with the others: where two ends are as likely, the one between.
    """
    places = options(tokens, begin, high, lemma)
    chances: list[float] = []
    going = 1.0
    for nth, at in enumerate(places):
        if nth == len(places) - 1 or going < _HOPELESS:
            chances.append(going)
            break
        stop = MODEL.probability(features(tokens, phrases, begin, at, high, lemma, nth, lead))
        chances.append(going * stop)
        going *= 1 - stop
    first = tokens.starts[begin]
    lengths = [max(1, tokens.ends[at - 1] - first) for at in places]
    best, best_value = 0, -1.0
    for nth, chance in enumerate(chances):
        own = lengths[nth]
        shared = sum(
            c * (min(own, other) / max(own, other)) for c, other in zip(chances, lengths, strict=False)
        )
        half = sum(
            c for c, other in zip(chances, lengths, strict=False) if 2 * min(own, other) >= max(own, other)
        )
        value = chance + _SHARED * shared + _HALF * half
        if value > best_value:
            best, best_value = nth, value
    return places[best], chances[best]
