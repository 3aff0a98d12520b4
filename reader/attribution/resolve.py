"""Who a mention is: names to full names, pronouns by gender and recency, "the official" to its holder, else unnamed."""

from __future__ import annotations

from typing import NamedTuple

from .names import Entity, Names
from .phrases import Phrases, Subject
from .roles import ORGANISATION_WORDS, ROLE_NOUNS
from .tokens import Tokens

_MALE = frozenset(("he", "him", "himself"))
_FEMALE = frozenset(("she", "her", "herself"))


class Resolved(NamedTuple):
    """The answer for one mention; `entity` is None for the unnamed."""

    name: str | None
    kind: str | None
    entity: Entity | None
    confidence: float
    reason: str


_NOBODY = Resolved(None, None, None, 0.4, "no one before this fits")


class Resolver:
    """Resolves the mentions of one text in order; remembers who spoke."""

    __slots__ = ("tokens", "phrases", "names", "history", "cache")

    def __init__(self, tokens: Tokens, phrases: Phrases, names: Names) -> None:
        self.tokens = tokens
        self.phrases = phrases
        self.names = names
        self.history: list[tuple[int, Resolved]] = []
        self.cache: dict[tuple[int, int], Resolved] = {}

    def resolve(self, subject: Subject) -> Resolved:
        key = (subject.start, subject.end)
        known = self.cache.get(key)
        if known is None:
            known = self._resolve(subject)
            self.cache[key] = known
            if known.name:
                self.history.append((subject.start, known))
        return known

    def _resolve(self, subject: Subject) -> Resolved:
        tokens = self.tokens
        start, head_end, end, _ = subject
        low = tokens.lows[start]
        if tokens.tags[start] in "RWO" and head_end - start == 1:
            return self._pronoun(start, low)
        named = self._named(start, head_end, end)
        if named is not None:
            return named
        return self._nominal(start, head_end)

    def _named(self, start: int, head_end: int, end: int) -> Resolved | None:
        tokens = self.tokens
        if tokens.tags[head_end - 1] == "N":
            found = self.names.at(start, head_end)
            if found is not None and found[1] >= head_end:
                return self._entity(found[2], found[0], found[1])
        elif end > head_end + 1 and tokens.tags[head_end] == ",":
            found = self.names.at(head_end, min(end, head_end + 6))
            if found is not None and found[0] <= head_end + 3 and found[2].kind == "person":
                return self._entity(found[2], found[0], found[1])
        return None

    def _entity(self, entity: Entity, begin: int, end: int) -> Resolved:
        own = " ".join(self.tokens.words[begin:end])
        if entity.name == own:
            return Resolved(entity.name, entity.kind, entity, 0.95, "named in the sentence")
        return Resolved(entity.name, entity.kind, entity, 0.9, "the surname of a person the article names in full")

    def _pronoun(self, at: int, low: str) -> Resolved:
        if low in ("who", "which", "that"):
            back = at - 1
            while back > 0 and self.tokens.tags[back] in ",P":
                back -= 1
            found = self.phrases._chain_left(back + 1, max(0, at - 30))
            if found is not None:
                return self.resolve(Subject(found[0], found[1], back + 1, "relative"))
            return _NOBODY
        if low in _MALE or low in _FEMALE:
            return self._third_person(at, "m" if low in _MALE else "f")
        if low in ("they", "it", "them", "we"):
            for position, resolved in reversed(self.history):
                if at - position > 200:
                    break
                if resolved.kind in ("organisation", "unnamed"):
                    return resolved._replace(confidence=0.6, reason="the group that spoke last")
        return _NOBODY

    def _third_person(self, at: int, gender: str) -> Resolved:
        tokens = self.tokens
        sentence = tokens.sentence_of(at)
        names = self.names
        from bisect import bisect_left

        index = bisect_left(names.mention_starts, at) - 1
        best: Entity | None = None
        best_score = 0.0
        spoke = {id(resolved.entity): position for position, resolved in self.history if at - position < 400}
        for steps in range(60):
            if index < 0:
                break
            begin, end, entity = names.mentions[index]
            index -= 1
            distance = sentence - tokens.sentence_of(begin)
            if distance > 12:
                break
            if entity.kind != "person" or entity.gender not in ("", "?", gender):
                continue
            score = 10.0 - distance * 2
            if entity.gender == gender:
                score += 3
            if id(entity) in spoke:
                score += 3
            sentence_start = tokens.sentences[tokens.sentence_of(begin)][0]
            if begin - sentence_start <= 4:
                score += 2.5
            if entity.first:
                score += 1
            if tokens.inside[begin] and not tokens.inside[at]:
                score -= 4
            if tokens.tags[end : end + 1] == "'":
                score -= 1
            if score > best_score:
                best, best_score = entity, score
        if best is None:
            return _NOBODY
        word = "male" if gender == "m" else "female"
        return Resolved(best.name, best.kind, best, 0.75, f"nearest earlier person, {word}")

    def _nominal(self, start: int, head_end: int) -> Resolved:
        tokens = self.tokens
        head = tokens.lows[head_end - 1]
        low = tokens.lows[start]
        if low in ("the", "his", "her") and head in ROLE_NOUNS and not head.endswith("s"):
            found = self._holder(start, head)
            if found is not None:
                return Resolved(found.name, found.kind, found, 0.7, f"the {head} the article names")
        begin = start + 1 if tokens.tags[start] == "D" and head_end - start > 1 else start
        a, b = tokens.span(begin, head_end)
        kind = "organisation" if head in ORGANISATION_WORDS else "unnamed"
        return Resolved(tokens.text[a:b], kind, None, 0.8, "not named in the article")

    def _holder(self, at: int, head: str) -> Entity | None:
        """The last person whose title or aside holds the role word."""
        tokens = self.tokens
        for position, resolved in reversed(self.history):
            entity = resolved.entity
            if entity is None or entity.kind != "person":
                continue
            for begin, end in entity.seen:
                if begin < at and (
                    head in tokens.lows[max(0, begin - 12) : begin] or head in tokens.lows[end : end + 8]
                ):
                    return entity
            if head in ("official", "officer", "spokesman", "spokeswoman") and at - position < 300:
                return entity
        return None
