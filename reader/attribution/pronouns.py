"""Who "he" and "she" are: the best of the people named before, by gender, nearness, and who speaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from .holders import Holders
from .memory import MEMORY, NOBODY, Resolved
from .names import Entity
from .roles import ROLE_NOUNS

_SPOKE_REACH = 400  # tokens
_BRIEF = 12  # tokens of "Smith was quick to disagree."
_SPEAKS = frozenset(
    "agreed agrees disagreed disagrees demurred laughed shrugged nodded objected protested insisted smiled".split()
)
_SENTENCES = 14  # looked back over


class Pronouns(Holders):
    """Ranks the people before a pronoun."""

    __slots__ = ()

    def third_person(self, at: int, gender: str) -> Resolved:
        """The best of the people meant before: near, of the gender, a speaker, a subject."""
        tokens = self.tokens
        recent = self.history[-MEMORY:]
        spoke = {id(said.entity) for position, said in recent if at - position < _SPOKE_REACH}
        last = id(recent[-1][1].entity) if recent else 0
        fronted = tokens.tags[at - 1 : at] in ",q" and tokens.tags[at + 1 : at + 2] == "V"  # "X, he said"
        sentence = tokens.sentence_of(at)
        scores: dict[int, tuple[float, Entity]] = {}
        for begin, end, entity in self._meant_before(sentence, at):
            if entity.gender not in ("", "?", gender):
                continue
            distance = sentence - tokens.sentence_of(begin)
            score = self._fitness(begin, end, entity, distance, at, gender)
            if entity.kind != "person":
                score -= 2.0 if id(entity) == last and distance <= 2 else 5.0
            if distance == 0 and fronted:
                score -= 7.0
            if id(entity) in spoke:
                score += 6.0 if id(entity) == last else 3.0
            if distance == 1 and self._disagrees(sentence - 1, begin, at):
                score += 6.0
            if id(entity) not in scores or score > scores[id(entity)][0]:
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

    def _disagrees(self, number: int, begin: int, at: int) -> bool:
        """ "Smith disagreed. “Q,” she said": the sentence before, in the same paragraph, only says that she speaks."""
        tokens = self.tokens
        low, high = tokens.sentences[number]
        if "|" in tokens.tags[high - 1 : at] or high - low > _BRIEF or "q" in tokens.tags[low:high]:
            return False
        return begin - low <= 2 and any(
            tokens.lows[index] in _SPEAKS for index in range(begin, high) if tokens.tags[index] in "VE"
        )

    def _meant_before(self, sentence: int, at: int) -> Iterator[tuple[int, int, Entity]]:
        """Where people are meant: by name; by the pronouns of who spoke last; "the senator" as a subject."""
        names = self.names
        index = bisect_left(names.mention_starts, at) - 1
        for begin, end, entity in names.mentions[max(0, index - MEMORY) : index + 1][::-1]:
            if sentence - self.tokens.sentence_of(begin) > _SENTENCES:
                break
            if entity.kind == "person" or entity.doubtful:
                yield begin, end, entity
        for begin, said in self.history[-3:]:
            if said.entity is not None and said.kind == "person" and begin < at:
                yield begin, begin + 1, said.entity
        for number in range(sentence, max(-1, sentence - 3), -1):
            held = self._role_subject(number, at)
            if held is not None:
                yield held[0], held[0] + 1, held[1]

    def _role_subject(self, number: int, at: int) -> tuple[int, Entity] | None:
        """ "The senator left early.": the person whom the subject of a sentence means, and where it stands."""
        low, high = self.tokens.sentences[number]
        main = self.phrases.main(low, min(high, at))
        if main is None or self.tokens.lows[main.start] != "the" or main.head_end - main.start < 2:
            return None
        head = self.tokens.lows[main.head_end - 1]
        if head not in ROLE_NOUNS or head.endswith("s"):
            return None
        found = self.holder(main.start, main.head_end, head)
        return (main.start, found.entity) if found is not None and found.entity is not None else None

    def _fitness(self, begin: int, end: int, entity: Entity, distance: int, at: int, gender: str) -> float:
        tokens = self.tokens
        score = 10.0 - distance * 2
        if entity.gender == gender:
            score += 3.0
        elif not entity.gender:
            score -= 1.5
        first = tokens.sentences[tokens.sentence_of(begin)][0]
        if tokens.tags[first] == "P":  # "At the port, | Smith"
            first = tokens.tags.rfind(",", first, begin) + 1 or first
        if begin - first <= 4 and not any(tag in "VMG" for tag in tokens.tags[first:begin]):
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
