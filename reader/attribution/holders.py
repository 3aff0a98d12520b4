"""Who "the mayor" is: the person whose title has the words, or whom the sentence before is about."""

from __future__ import annotations

from bisect import bisect_left

from .memory import MEMORY, Memory, Resolved
from .names import Entity
from .places import PLACES
from .roles import FEMALE_ROLES, MALE_ROLES, ORGANISATION_WORDS, ROLE_NOUNS

_PERSON_ROLES = ROLE_NOUNS - ORGANISATION_WORDS
_ANY_ROLE = frozenset(("official", "officer", "spokesman", "spokeswoman", "spokesperson"))
_ANY_ORGANISATION = frozenset(
    "agency company group firm organization organisation union bank association society".split()
)
_HEADS = frozenset(("leader", "head", "chief", "boss"))
_ASIDE_REACH = 10  # tokens after a name in which an aside stands


class Holders(Memory):
    """Finds the holder of a title."""

    __slots__ = ()

    def holder(self, start: int, head_end: int, head: str) -> Resolved | None:
        """ "The White House official": the person whose title has the words; "the official": the last who fits."""
        tokens = self.tokens
        own = {low for low in tokens.lows[start + 1 : head_end - 1] if len(low) > 2}
        best: Entity | None = None
        best_score = 0.0
        seen: set[int] = set()
        held = self.roles.get(head, [])
        held = held[: bisect_left(held, start, key=lambda pair: pair[0])][-MEMORY:]
        spoke = [(at, said.entity) for at, said in self.history[-MEMORY:] if said.entity is not None]
        if head in _ANY_ROLE and own:
            held = held + self._who_holds(own, start)
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

    def _who_holds(self, own: set[str], start: int) -> list[tuple[int, Entity]]:
        """The people before whose title shares a word with that of "the White House official"."""
        names = self.names
        index = bisect_left(names.mention_starts, start)
        near = names.mentions[max(0, index - MEMORY) : index]
        people = [(begin, entity) for begin, _, entity in near if entity.kind == "person"]
        return [(begin, entity) for begin, entity in people if own <= set(names.words_before(begin))]

    def organisation(self, start: int, head: str) -> Resolved | None:
        """ "The ministry": the last organisation named with the word; "the company": the one that spoke just before."""
        tokens, names = self.tokens, self.names
        index = bisect_left(names.mention_starts, start)
        for begin, _, entity in reversed(names.mentions[max(0, index - MEMORY) : index]):
            if tokens.tags[begin - 1 : begin] == "P":
                continue
            words = entity.name.lower().split()
            if entity.kind == "organisation" and len(words) > 1 and head in words:
                return Resolved(
                    entity.name, entity.kind, entity, 0.8, f"“the {head}”: the one whose name has the word"
                )
        if head not in _ANY_ORGANISATION or not self.history:
            return None
        at, said = self.history[-1]
        near = tokens.sentence_of(start) - tokens.sentence_of(at) <= 2
        if (
            near
            and said.entity is not None
            and said.kind == "organisation"
            and said.entity.name.lower() not in PLACES
        ):
            return said._replace(confidence=0.65, reason=f"“the {head}”: the organisation that spoke before")
        return None

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
