"""Who a mention is: names to full names, pronouns by gender and recency, "the official" to its holder, else unnamed.

Every answer carries how sure it is and, in words a person reads, why.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from .names import Entity, Names
from .phrases import TIMES, Phrases, Subject
from .roles import FEMALE_ROLES, MALE_ROLES, MEDIA_WORDS, ORGANISATION_WORDS, ROLE_NOUNS, TITLES
from .tokens import Tokens

_MALE = frozenset(("he", "him", "himself"))
_FEMALE = frozenset(("she", "her", "herself"))
_GROUP = frozenset(("they", "it", "them", "we"))
_PERSON_ROLES = ROLE_NOUNS - ORGANISATION_WORDS
_ANY_ROLE = frozenset(("official", "officer", "spokesman", "spokeswoman", "spokesperson"))
_HEADS = frozenset(("leader", "head", "chief", "boss"))
_PAPERS = frozenset(
    "report study survey poll statement letter document documents memo email affidavit complaint lawsuit filing data "
    "analysis figures estimates calculations research post article".split()
)
_MEMORY = 60  # mentions looked back over
_ASIDE_REACH = 10  # tokens after a name in which an aside stands


class Resolved(NamedTuple):
    """The answer for one mention; `entity` is None for the unnamed."""

    name: str | None
    kind: str | None
    entity: Entity | None
    confidence: float
    reason: str


NOBODY = Resolved(None, None, None, 0.5, "whom the words refer to is not clear")


class Resolver:
    """Resolves the mentions of one text, in order; remembers who spoke."""

    __slots__ = ("cache", "history", "names", "phrases", "roles", "tokens")

    def __init__(self, tokens: Tokens, phrases: Phrases, names: Names) -> None:
        self.tokens = tokens
        self.phrases = phrases
        self.names = names
        self.history: list[tuple[int, Resolved]] = []
        self.cache: dict[tuple[int, int], Resolved] = {}
        self.roles = names.roles()

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
        start, head_end, end, _ = subject
        low = self.tokens.lows[start]
        if self.tokens.tags[start] in "RWO" and head_end - start == 1:
            return self._pronoun(start, low)
        return self._named(start, head_end, end) or self._nominal(start, head_end)

    def _named(self, start: int, head_end: int, end: int) -> Resolved | None:
        tokens = self.tokens
        if end > head_end + 1 and tokens.lows[head_end - 1].rstrip(".") in TITLES:
            found = self.names.at(head_end, end)  # "Coordinator for Strategic Communications Jane Smith"
            if found is not None and found[1] == end and found[2].kind == "person" and found[2].first:
                return self._entity(found[2], found[0], found[1])
        if tokens.tags[head_end - 1] == "N":
            found = self.names.at(start, head_end)
            if found is not None and found[1] >= head_end:
                return self._entity(found[2], found[0], found[1])
        elif end > head_end + 1:
            for found in self.names.within(head_end, end):
                mark = tokens.tags.rfind(",", head_end, found[0])
                if mark < 0:
                    continue
                between = tokens.tags[mark + 1 : found[0]]
                named = found[2].kind == "person" or not between
                whole = found[1] == end or tokens.tags[found[1]] in ",("
                if named and whole and not between.strip("NnJ"):
                    return self._entity(found[2], found[0], found[1])
        if head_end - start == 1 and tokens.words[start] != tokens.lows[start]:
            namesakes = self.names.by_last.get(tokens.lows[start])  # "Black said": a word of another class
            if namesakes and namesakes[0].first:
                return self._entity(namesakes[0], start, head_end)
        if tokens.lows[head_end - 1] in MEDIA_WORDS:
            found = self.names.at(start, head_end)
            if found is not None and found[2].kind == "organisation":
                return self._entity(found[2], found[0], found[1])
        return None

    def _entity(self, entity: Entity, begin: int, end: int) -> Resolved:
        own = " ".join(self.tokens.words[begin:end])
        if entity.name == own:
            return Resolved(entity.name, entity.kind, entity, 0.97, "named here")
        if entity.kind == "person":
            return Resolved(entity.name, entity.kind, entity, 0.95, f"the article's one {own}")
        return Resolved(entity.name, entity.kind, entity, 0.95, "another form of the name")

    # -- pronouns ------------------------------------------------------------------------------------------------

    def _pronoun(self, at: int, low: str) -> Resolved:
        if low in ("who", "which", "that"):
            return self._antecedent(at)
        if low in _MALE or low in _FEMALE:
            return self._third_person(at, "m" if low in _MALE else "f")
        if low in _GROUP:
            for position, resolved in reversed(self.history[-_MEMORY:]):
                if at - position > 200:
                    break
                if resolved.kind in ("organisation", "unnamed"):
                    return resolved._replace(confidence=0.6, reason="the group that spoke last")
        return NOBODY

    def _antecedent(self, at: int) -> Resolved:
        back = at - 1
        while back > 0 and (self.tokens.tags[back] in ",Pt" or self.tokens.lows[back] in TIMES):
            back -= 1
        found = self.phrases.chain_left(back + 1, max(0, at - 30))
        if found is None or self.tokens.tags[found[0]] in "RW":
            return NOBODY
        named = self.phrases.named_before(found, max(0, at - 40))
        answer = self.resolve(Subject(named[0], named[1], back + 1, "relative"))
        return answer._replace(confidence=min(answer.confidence, 0.9), reason="the name before “who”")

    def _third_person(self, at: int, gender: str) -> Resolved:
        """The best of the people named before: near, of the gender, a speaker, a subject (weights set on train)."""
        tokens, names = self.tokens, self.names
        sentence = tokens.sentence_of(at)
        recent = self.history[-_MEMORY:]
        spoke = {id(resolved.entity): position for position, resolved in recent if at - position < 400}
        last = id(self.history[-1][1].entity) if self.history else 0
        scores: dict[int, tuple[float, Entity]] = {}
        index = bisect_left(names.mention_starts, at) - 1
        for begin, end, entity in names.mentions[max(0, index - 60) : index + 1][::-1]:
            distance = sentence - tokens.sentence_of(begin)
            if distance > 14:
                break
            if entity.gender not in ("", "?", gender) or (entity.kind != "person" and not entity.doubtful):
                continue
            score = (0.0 if entity.kind == "person" else -5.0) + self._fitness(
                begin, end, entity, distance, at, gender
            )
            if id(entity) in spoke:
                score += 3.0
                if id(entity) == last:
                    score += 1.5
            known = scores.get(id(entity))
            if known is None or score > known[0]:
                scores[id(entity)] = (score, entity)
        if not scores:
            return NOBODY
        ranked = sorted(scores.values(), key=lambda pair: -pair[0])
        best_score, best = ranked[0]
        best.kind = "person"
        lead = best_score - ranked[1][0] if len(ranked) > 1 else 6.0
        word = "male" if gender == "m" else "female"
        kind = "speaker" if id(best) in spoke else "person"
        sure = 0.9 if lead >= 4 else 0.8 if lead >= 2 else 0.65
        return Resolved(best.name, best.kind, best, sure, f"nearest earlier {kind}, {word}")

    def _fitness(self, begin: int, end: int, entity: Entity, distance: int, at: int, gender: str) -> float:
        tokens = self.tokens
        score = 10.0 - distance * 2
        if entity.gender == gender:
            score += 3.0
        elif not entity.gender:
            score -= 1.5
        first = tokens.sentences[tokens.sentence_of(begin)][0]
        if begin - first <= 4:
            score += 2.5
        if "|" in tokens.tags[begin:at]:
            score -= 2.0
        if entity.first:
            score += 1.0
        if tokens.inside[begin] and not tokens.inside[at]:
            score -= 4.0
        if tokens.tags[end : end + 1] == "'":
            score -= 1.5
        return score

    # -- nominals ------------------------------------------------------------------------------------------------

    def _nominal(self, start: int, head_end: int) -> Resolved:
        tokens = self.tokens
        head = tokens.lows[head_end - 1]
        if tokens.lows[start] == "the" and head in ROLE_NOUNS and not head.endswith("s"):
            found = self._holder(start, head_end, head)
            if found is not None:
                return found
        if head in _PAPERS and head_end + 1 < len(tokens.tags) and tokens.lows[head_end] in ("by", "from"):
            made = self.phrases.by_start.get(head_end + 1)
            if made is not None and tokens.tags[made - 1] == "N":
                named = self.names.at(head_end + 1, made)
                if named is not None and named[1] == made:
                    answer = self._entity(named[2], named[0], named[1])
                    return answer._replace(confidence=0.85, reason=f"whose {head} it is")
        begin = start + 1 if tokens.tags[start] == "D" and head_end - start > 1 else start
        while begin < head_end - 1 and tokens.tags[begin] == "#" and "-" in tokens.words[begin]:
            begin += 1  # "the 40-page report" is a report
        a, b = tokens.span(begin, head_end)
        kind = "organisation" if head in ORGANISATION_WORDS else "unnamed"
        return Resolved(tokens.text[a:b], kind, None, 0.9, "the article gives no name")

    def _holder(self, start: int, head_end: int, head: str) -> Resolved | None:
        """ "The White House official": the person whose title has the words; "the official": the last who fits."""
        tokens = self.tokens
        own = {low for low in tokens.lows[start + 1 : head_end - 1] if len(low) > 2}
        best: Entity | None = None
        best_score = 0.0
        seen: set[int] = set()
        held = self.roles.get(head, [])
        held = held[: bisect_left(held, start, key=lambda pair: pair[0])][-_MEMORY:]
        spoke = [(at, said.entity) for at, said in self.history[-_MEMORY:] if said.entity is not None]
        for position, entity in sorted(held + spoke, key=lambda pair: -pair[0]):
            if entity.kind != "person" or id(entity) in seen or position >= start:
                continue
            if (head in MALE_ROLES and entity.gender == "f") or (
                head in FEMALE_ROLES and entity.gender == "m"
            ):
                continue
            seen.add(id(entity))
            words = self._title_words(entity, start)
            score = 3.0 * (head in words) + 2.0 * len(own & words) - 3.0 * len(own - words)
            if (head in _ANY_ROLE and words & ROLE_NOUNS) or (head in _HEADS and own & words):
                score += 1.5
            score -= min(2.0, len(seen) * 0.5 + (start - position) / 200)
            if score > best_score:
                best, best_score = entity, score
            if len(seen) > 12:
                break
        if best is None:
            return self._person_before(start, head)
        return Resolved(
            best.name, best.kind, best, 0.8, f"“the {head}”: the title fits a person named before"
        )

    def _person_before(self, start: int, head: str) -> Resolved | None:
        """ "the mayor" whose title no one has: the person of the sentence before, if the article gives them none."""
        tokens = self.tokens
        if (
            head in _ANY_ROLE
            or head in ORGANISATION_WORDS
            or head in ("source", "report", "study", "paper", "person")
        ):
            return None
        number = tokens.sentence_of(start)
        low, high = tokens.sentences[number - 1] if number else (0, 0)
        if not number or "|" in tokens.tags[high:start]:
            return None
        subjects = [said.entity for at, said in self.history[-3:] if low <= at < high]
        found = self.names.at(low, min(high, low + 5))
        subjects += [found[2]] if found is not None else []
        for entity in reversed(subjects):
            if (
                entity is not None
                and entity.kind == "person"
                and not self._title_words(entity, start) & _PERSON_ROLES
            ):
                return Resolved(
                    entity.name, entity.kind, entity, 0.6, f"“the {head}”: the person of the sentence before"
                )
        return None

    def _title_words(self, entity: Entity, at: int) -> set[str]:
        """Words beside the entity's first mentions before token `at`: its title, its aside."""
        tokens = self.tokens
        out: set[str] = set()
        for begin, end in entity.seen[:3]:
            if begin >= at:
                break
            out.update(self.names.words_before(begin))
            if tokens.tags[end : end + 1] == ",":
                stop = end + 1
                while (
                    stop < len(tokens.tags) and stop - end < _ASIDE_REACH and tokens.tags[stop] not in ".,|q"
                ):
                    stop += 1
                out.update(tokens.lows[end + 1 : stop])
        return out
