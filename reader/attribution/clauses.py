"""Where an indirect statement begins and ends: the complement of a cue, to its right or before it.

Token indices throughout. The end of a complement is chosen among the places where a clause may end: see `ends`.
"""

from __future__ import annotations

from .phrases import TIMES, Phrases
from .tokens import Tokens
from .words import MONTHS

_ADJUNCT_PREPOSITIONS = frozenset("in on at during via to of through after before by from with".split())
SAYING_NOUNS = frozenset(
    "statement interview speech tweet email e-mail memo letter post briefing conference article interviews report note "
    "blog call video message messages release column editorial op-ed segment appearance debate rally tweets twitter "
    "facebook television tv".split()
)
_FIRST_TIME = ["for", "the", "first", "time"]
_RELATIVE = frozenset(("who", "which", "whose", "whom"))
_CLAUSE = 40  # tokens looked at for a clause's verb
_ASIDE = 20  # tokens of an aside between a cue and its "that"
_THAT = frozenset(("that", "whether", "how", "why", "if", "what"))


class Clauses:
    """Finds complements in one text."""

    __slots__ = ("phrases", "tokens")

    def __init__(self, tokens: Tokens, phrases: Phrases) -> None:
        self.tokens = tokens
        self.phrases = phrases

    def skip_addressee(self, at: int, high: int) -> int:
        """Past the person told: "told | reporters on Tuesday | that"."""
        tags = self.tokens.tags
        if at < high and tags[at] == "O":
            return at + 1
        end = self.phrases.by_start.get(at)
        if end is None or end > high:
            return at
        tags_end = tags[end] if end < high else "."
        if tags[at] == "R" and self.tokens.lows[at] not in ("it", "you"):
            return at
        while end < high and (
            (tags_end == "P" and self.tokens.lows[end] in ("of", "for", "in", "at", "from", "with"))
            or (tags_end == "C" and self.tokens.lows[end] == "and")
        ):
            nxt = self.phrases.by_start.get(end + 1)
            if nxt is None or nxt > high:
                break
            end = nxt
            tags_end = tags[end] if end < high else "."
        if end + 2 < high and self.tokens.lows[end] == "who":
            quoted = tags.find("Wq", end, high)
            if quoted > 0 and self.tokens.lows[quoted] == "that":
                return quoted  # "told a woman who asked for more | that “Q”"
        return end

    def skip_adjuncts(self, at: int, high: int) -> int:
        """Past time and place between a cue and its complement, where something that can be one still follows."""
        tags, lows = self.tokens.tags, self.tokens.lows
        begin = at
        if at + 1 < high and lows[at] in ("citing", "quoting"):
            cited = self.phrases.by_start.get(at + 1, at)
            if cited < high and (lows[cited] == "that" or tags[cited] in ",D"):
                at = cited + 1 if tags[cited] == "," else cited
        for _ in range(4):
            after = self._adjunct(at, begin, high) if at < high else at
            if after == at:
                break
            at = after
        return at

    def _adjunct(self, at: int, begin: int, high: int) -> int:
        """Past one adjunct, or `at` where none stands."""
        tags, lows = self.tokens.tags, self.tokens.lows
        if tags[at] == "t" or (at > begin and tags[at - 1] == "t" and lows[at] in TIMES):
            return at + 1
        past = next((end for end in (at + 2, at + 3) if end <= high and lows[end - 1] in TIMES), None)
        if lows[at] in ("last", "this", "earlier", "late", "early") and past is not None:
            return past
        if tags[at] == "A" and lows[at] in ("later", "earlier", "recently", "again", "publicly"):
            return at + 1
        if lows[at : at + 4] == _FIRST_TIME and at + 4 < high:
            return at + 4
        if tags[at] == "P" and lows[at] in _ADJUNCT_PREPOSITIONS and at + 1 < high:
            after = at + 2 if tags[at + 1] == "t" else self._place(at, high)
            if after > at and tags[after : after + 1] != "q":
                return after
            return max(after, self._that_ahead(at, high))
        if lows[at] == "as" and lows[at + 1 : at + 3] in (["part", "of"], ["a", "part"]):
            return self._that_ahead(at, high)
        if tags[at] == "," and at > begin and at + 1 < high and lows[at + 1] in _THAT:
            return at + 1
        if tags[at] == "," and at > begin and tags[at - 1] == "t" and lows[at + 1] in MONTHS:
            return self._past_date(at, high)
        if tags[at] in ",-" and at == begin:  # "said - on Monday, of all days - that"
            close = tags.find(tags[at], at + 2, min(high, at + _ASIDE))
            if close > 0 and close + 1 < high and lows[close + 1] == "that":
                return close + 1
        return at

    def _past_date(self, at: int, high: int) -> int:
        """Past ", Feb. 20, 2019," after a weekday; `at` where no day of the month follows."""
        tags = self.tokens.tags
        end = at + 2
        while end < high - 1 and (tags[end] == "#" or (tags[end] == "," and tags[end + 1] == "#")):
            end += 1
        if end == at + 2:
            return at
        return end + 1 if tags[end] == "," else end

    def _that_ahead(self, at: int, high: int) -> int:
        """To the "that" after a longer adjunct: "on the programme “Tides” on Sunday | that"; else `at`.

        No verb may stand before it, but in "where ..." between commas.
        """
        tags, lows, inside = self.tokens.tags, self.tokens.lows, self.tokens.inside
        index = at + 1
        while index < min(high - 1, at + _ASIDE):
            if inside[index]:
                index += 1
                continue
            if lows[index] == "that":
                return index
            if tags[index] in "VMR;:.-":
                return at
            if tags[index] == "," and lows[index + 1] in ("where", "which", "who"):
                close = tags.find(",", index + 1, min(high - 1, index + _ASIDE))
                return close + 1 if close > 0 and lows[close + 1] == "that" else at
            index += 1
        return at

    def _place(self, at: int, high: int) -> int:
        """Past "in a statement to the court" if a complement may follow; else `at`."""
        tags, lows, by_start = self.tokens.tags, self.tokens.lows, self.phrases.by_start
        end = by_start.get(at + 1, at + 2 if tags[at + 1] == "O" else high)
        while (
            end < high
            and tags[end] == "P"
            and lows[end] in ("of", "with", "for", "at", "in", "on", "by", "to")
        ):
            after = by_start.get(end + 1, high + 1)
            if end + 1 < high and tags[end + 1] in "tO":
                after = end + 2
            if after > high:
                break
            end = after
        if end >= high or not (lows[end] in _THAT or tags[end] in ":qtDRNn" or tags[end] == ","):
            return at
        if tags[end] == "R":
            return end  # "wrote in the letter she was late"
        saying = any(low in SAYING_NOUNS for low in lows[at + 1 : end])
        return end if saying or lows[end] in _THAT or tags[end] in ":qt" or lows[at] == "to" else at

    def looks_like_clause(self, at: int, high: int) -> bool:
        """A phrase and then a verb, before anything that parts clauses."""
        return has_clause(self.tokens, at, high)


def has_clause(tokens: Tokens, at: int, high: int) -> bool:
    """A phrase and then a verb, before anything that parts clauses."""
    return clause_verb(tokens, at, high) >= 0


def clause_verb(tokens: Tokens, at: int, high: int) -> int:
    """The first verb with a phrase before it; -1 where none is. Verbs of relative clauses do not count."""
    tags, lows, inside = tokens.tags, tokens.lows, tokens.inside
    seen_phrase = False
    relative = 0
    for index in range(at, min(high, at + _CLAUSE)):
        tag = tags[index]
        if tag == "W" and index > at and (tags[index - 1] in "nN" or lows[index] in _RELATIVE):
            relative += 1
        elif tag in "nNR#'DOWG" or lows[index] in ("having", "being"):
            seen_phrase = True
        elif tag in "MVE" and seen_phrase:
            if not relative:
                return index
            if tags[index - 1] not in "MVEA":
                relative -= 1
        elif tag in ";:":
            return -1
        if inside[index]:
            return index
    return -1
