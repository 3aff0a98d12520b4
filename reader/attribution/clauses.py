"""Where an indirect statement begins and ends: the complement of a cue, to its right or before it.

Token indices throughout. The end of a complement is chosen among the places where a clause may end: see `ends`.
"""

from __future__ import annotations

from .cue_verbs import CUE_FORMS
from .phrases import TIMES, Phrases
from .tokens import Tokens

_ADJUNCT_PREPOSITIONS = frozenset("in on at during via to of through after before by from with".split())
_SAYING_NOUNS = frozenset(
    "statement interview speech tweet email e-mail memo letter post briefing conference article interviews report note "
    "blog call video message messages release column editorial op-ed segment appearance debate rally tweets twitter "
    "facebook television tv".split()
)
_THAT = frozenset(("that", "whether", "how", "why", "if", "what"))


class Clauses:
    """Finds complements in one text."""

    __slots__ = ("tokens", "phrases")

    def __init__(self, tokens: Tokens, phrases: Phrases) -> None:
        self.tokens = tokens
        self.phrases = phrases

    def skip_addressee(self, at: int, high: int) -> int:
        """Past the person told: "told | reporters on Tuesday | that"."""
        tags = self.tokens.tags
        if at < high and tags[at] in "O":
            return at + 1
        end = self.phrases.by_start.get(at)
        if end is None or end > high:
            return at
        tags_end = tags[end] if end < high else "."
        if tags[at] == "R" and self.tokens.lows[at] not in ("it", "you"):
            return at
        while end < high and tags_end == "P" and self.tokens.lows[end] in ("of", "for", "in", "at", "from", "with"):
            nxt = self.phrases.by_start.get(end + 1)
            if nxt is None or nxt > high:
                break
            end = nxt
            tags_end = tags[end] if end < high else "."
        return end

    def skip_adjuncts(self, at: int, high: int) -> int:
        """Past time and place between a cue and its complement, where something that can be one still follows."""
        tags, lows = self.tokens.tags, self.tokens.lows
        begin = at
        if at + 1 < high and lows[at] in ("citing", "quoting"):
            end = self.phrases.by_start.get(at + 1, at)
            if end < high and (lows[end] == "that" or tags[end] in ",D"):
                at = end + 1 if tags[end] == "," else end
        for _ in range(4):
            if at >= high:
                return begin if at == begin else at
            if tags[at] == "t" or at > begin and tags[at - 1] == "t" and lows[at] in TIMES or tags[at] == "A" and lows[at] in ("later", "earlier", "recently", "again", "publicly"):
                at += 1
                continue
            past = next((end for end in (at + 2, at + 3) if end <= high and lows[end - 1] in TIMES), None)
            if lows[at] in ("last", "this", "earlier", "late", "early") and past is not None:
                at = past
                continue
            if tags[at] == "P" and lows[at] in _ADJUNCT_PREPOSITIONS and at + 1 < high:
                if tags[at + 1] == "t":
                    at += 2
                    continue
                end = self.phrases.by_start.get(at + 1)
                if end is None and tags[at + 1] == "O":
                    end = at + 2
                if end is None or end >= high:
                    return at
                while end < high and tags[end] == "P" and lows[end] in ("of", "with", "for", "at", "in", "on", "by", "to"):
                    nxt = end + 2 if end + 1 < high and tags[end + 1] in "tO" else self.phrases.by_start.get(end + 1)
                    if nxt is None or nxt > high:
                        break
                    end = nxt
                if end < high and (lows[end] in _THAT or tags[end] in ":qtDRNn" or tags[end] == "," and end + 1 < high):
                    saying = any(low in _SAYING_NOUNS for low in lows[at + 1 : end])
                    if saying or lows[end] in _THAT or tags[end] in ":qt" or lows[at] == "to":
                        at = end
                        continue
                return at
            if tags[at] == "," and at > begin and at + 1 < high and (lows[at + 1] in _THAT):
                at += 1
                continue
            return at
        return at

    def looks_like_clause(self, at: int, high: int) -> bool:
        """A phrase and then a verb, before anything that parts clauses."""
        tags, inside = self.tokens.tags, self.tokens.inside
        seen_phrase = False
        for index in range(at, min(high, at + 40)):
            tag = tags[index]
            if tag in "nNR#'DOWG":
                seen_phrase = True
            elif tag in "MVE" and seen_phrase:
                return True
            elif tag in ";:":
                return False
            if inside[index]:
                return True
        return False

    def ends(self, begin: int, high: int) -> list[tuple[int, str]]:
        """Places where the complement that begins at `begin` may end, each with a word for what follows there."""
        tags, lows, inside = self.tokens.tags, self.tokens.lows, self.tokens.inside
        found: list[tuple[int, str]] = []
        depth = 0
        for index in range(begin + 1, high):
            if inside[index] and not (tags[index] == "q" and not inside[index - 1]):
                continue
            tag = tags[index]
            if tag == "(":
                depth += 1
            elif tag == ")":
                depth = max(0, depth - 1)
            if depth:
                continue
            if tag in ",;-:":
                found.append((index, tag))
            elif tag == "S" or tag == "C" and lows[index] in ("and", "but"):
                if tags[index - 1] not in ",;-":
                    found.append((index, lows[index]))
        return found

    def is_participle_cue(self, at: int) -> bool:
        entry = CUE_FORMS.get(self.tokens.lows[at])
        return entry is not None and entry.form == "ing"

    def rule_end(self, begin: int, high: int) -> int:
        """The end by rule alone: at a new cue of the same speaker, or an attribution that closes the sentence."""
        tags, lows = self.tokens.tags, self.tokens.lows
        for index, _ in self.ends(begin, high):
            nxt = index + 1 if tags[index] in ",;-:" else index
            if nxt >= high:
                continue
            if tags[nxt] == "C" and nxt + 1 < high:
                nxt += 1
            while nxt + 1 < high and tags[nxt] == "A":
                nxt += 1
            if lows[nxt] == "according" or self.is_participle_cue(nxt) and tags[index] in ",-":
                return index
            if tags[nxt] == "R" and self._cue_after(nxt + 1, high) or tags[index] in ",;-" and self._attribution(nxt, high):
                return index
            if self._cue_after(nxt, high) and tags[nxt] in "VG" and tags[index] != "S":
                return index
        end = high
        while end > begin + 1 and tags[end - 1] in ".,;:":
            end -= 1
        return end

    def _cue_after(self, at: int, high: int) -> bool:
        tags = self.tokens.tags
        while at < high and tags[at] in "AM":
            at += 1
        return at < high and tags[at] == "V" and self.tokens.lows[at] in CUE_FORMS

    def _attribution(self, at: int, high: int) -> bool:
        """"..., Smith said" and "..., said Smith" at the end of a sentence."""
        if at < high and self.tokens.tags[at] == "V" and self.tokens.lows[at] in CUE_FORMS:
            return True
        end = self.phrases.by_start.get(at)
        return end is not None and end < high and self._cue_after(end, high)
