"""The people and organisations that a text names: every run of capitalised words, sorted out and joined by surname.

A person is known by a first name, a personal title, or the pronouns of the text; a surname alone belongs to the full
name that the article gives it. Two people of one surname stay apart where a first name or gendered title tells.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from .capitals import as_written, spell
from .first_names import FAMILY_NAMES, GENDER
from .offices import completes, is_acronym, owner_end
from .persons import acts_as_person, has_role
from .places import CAPITALS, NATIONALITIES, PLACES
from .roles import (
    FEMALE_ROLES,
    MALE_ROLES,
    NAME_PARTICLES,
    ORGANISATION_WORDS,
    RANKS,
    ROLE_NOUNS,
    TITLES,
    WRITTEN_OUT,
)
from .tokens import Tokens

_RUN = re.compile(r"N{1,14}(?:'N{1,8})?")  # bounded: a longer run is no name
_ROLE_REACH = 12  # tokens beside a name in which its role stands
_LONGEST = 14  # words of a name
_NAMESAKES = 24  # people of one surname that are told apart; keeps the search linear
_PATRONYMIC = re.compile(r"(?:[oe]v|[iy])(?:i|y)?ch$|(?:[oe]v|ich)na$")
_MARKS = ('"', "“", "”")  # round a nickname
_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))


class Entity:
    """Someone or something named: its fullest name, kind, gender, and the token ranges that name it."""

    __slots__ = ("doubtful", "first", "full", "gender", "kind", "last", "name", "order", "seen")

    def __init__(self, name: str, first: str, last: str, kind: str, gender: str, order: int) -> None:
        self.name, self.first, self.last = name, first, last
        self.kind, self.gender = kind, gender
        self.doubtful = False  # a lone name without title: taken for no person, may be one
        self.seen: list[tuple[int, int]] = []
        self.order = order
        self.full = 0  # how often the text gives the full name


class Names:
    """All named entities of one text, in order of appearance, with look-up by token."""

    __slots__ = ("body", "by_first", "by_last", "by_org", "entities", "mention_starts", "mentions", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.body: set[str] | None = None  # words of names below the headline
        self.entities: list[Entity] = []
        self.by_last: dict[str, list[Entity]] = {}
        self.by_org: dict[str, Entity] = {}
        self.by_first: dict[str, list[Entity]] = {}
        self.mentions: list[tuple[int, int, Entity]] = []
        self._collect()
        self.mention_starts = [mention[0] for mention in self.mentions]

    def _collect(self) -> None:
        tokens = self.tokens
        pending: list[tuple[int, int, str]] = []
        for begin, end, joined in self._runs():
            if joined:
                pending.append((begin, end, ""))
                continue
            run = self._known_of(begin, end) if begin < tokens.headline else (begin, end)
            for first, last in self._parts(*run):
                for start, stop in self._pieces(first, last):
                    pending.append((start, stop, self._title_gender(start)))
        singles: list[tuple[int, int, str]] = []
        found: list[tuple[int, int, Entity]] = []
        for begin, end, gender in pending:
            if end - begin == 1 and (not tokens.words[begin].isupper() or self._takes_turn(begin, end)):
                singles.append((begin, end, gender))
                continue
            if found and is_acronym(tokens, found[-1][:2], begin, end):
                self.by_org[tokens.lows[begin]] = found[-1][2]
            found.append((begin, end, self._add(begin, end, gender)))
            found[-1][2].full += 1
        for begin, end, gender in singles:
            found.append((begin, end, self._single(begin, end, gender)))
        found.sort(key=lambda item: item[0])
        self.mentions = found
        for begin, end, entity in found:
            entity.seen.append((begin, end))
        spell(tokens, self.entities)

    def _runs(self) -> list[tuple[int, int, bool]]:
        """The runs of capitals, and whether one is joined by "and" or "&": "the Roads and Bridges Office"."""
        tags, lows = self.tokens.tags, self.tokens.lows
        out: list[tuple[int, int, bool]] = []
        for match in _RUN.finditer(tags):
            begin, end = match.span()
            if out and completes(self.tokens, out[-1][1], begin) and end - out[-1][0] <= _LONGEST:
                stop = next((at for at in range(begin + 1, end - 1) if lows[at] in GENDER), end)
                out[-1] = (out[-1][0], stop, True)
                if stop < end:  # "the University of Larch, Jane Smith" without its comma
                    out.append((stop, end, False))
                continue
            if out and out[-1][1] + 1 == begin and tags[begin - 1] == "C":
                first, last, _ = out[-1]
                office = lows[end - 1] in ORGANISATION_WORDS and lows[last - 1] not in ORGANISATION_WORDS
                shared = lows[begin - 1] == "and" and office and first and lows[first - 1] == "the"
                if (shared or lows[begin - 1] == "&") and end - first <= _LONGEST:
                    out[-1] = (first, end, True)
                    continue
            out.append((begin, end, False))
        return out

    def _takes_turn(self, begin: int, end: int) -> bool:
        """ "SMITH:" at the start of a paragraph of a transcript."""
        tags = self.tokens.tags
        return tags[end : end + 1] == ":" and (not begin or tags[begin - 1] == "|")

    def _known_of(self, begin: int, end: int) -> tuple[int, int]:
        """The part of a headline's run of capitals that the body knows as a name, with a first name before it."""
        tokens = self.tokens
        tags, lows = tokens.tags, tokens.lows
        if self.body is None:
            self.body = {lows[at] for at in range(tokens.headline, len(tags)) if tags[at] == "N"}
        if not self.body:
            return begin, end
        while end > begin and lows[end - 1] not in self.body:
            end -= 1
        known = end
        while known > begin and (lows[known - 1] in self.body or lows[known - 1] in GENDER):
            known -= 1
        return known, end

    def _parts(self, begin: int, end: int) -> list[tuple[int, int]]:
        """A run with an apostrophe is one name only in "Ferry Workers' Union"; else its owner and what is owned."""
        mark = self.tokens.tags.find("'", begin, end)
        if mark < 0:
            return [(begin, end)]
        if self.tokens.words[mark] in "’'" and self.tokens.lows[end - 1] in ORGANISATION_WORDS:
            return [(begin, end)]
        return [(begin, mark), (mark + 1, end)]

    def _pieces(self, begin: int, end: int) -> list[tuple[int, int]]:
        """A run without its titles, cut before a first name that follows other words ("Coordinator John Kirby")."""
        tokens = self.tokens
        lows = tokens.lows
        out: list[tuple[int, int]] = []
        if begin < end and self._is_adverb(begin):
            begin += 1
        while begin < end and (lows[begin].rstrip(".") in TITLES or tokens.words[begin] in RANKS):
            begin += 1
        while end > begin and lows[end - 1] in NAME_PARTICLES:
            end -= 1
        cut = owner_end(self.tokens, begin, end)
        if cut:
            out.append((begin, cut))
            begin = cut
        for index in range(end - 2, begin, -1):
            low = lows[index]
            if (
                low in GENDER
                and lows[index + 1] not in ORGANISATION_WORDS
                and lows[index - 1] not in GENDER
                and lows[index - 1] not in _MARKS
                and (not lows[index - 1].endswith(".") or lows[index - 1].rstrip(".") in TITLES)
            ):
                if begin < index:
                    out.extend(self._pieces(begin, index))
                begin = index
                break
            if low.rstrip(".") in TITLES and lows[index + 1] not in ORGANISATION_WORDS:
                if begin < index:
                    out.append((begin, index))
                begin = index + 1
                break
        if begin < end:
            out.append((begin, end))
        return out

    def _is_adverb(self, at: int) -> bool:
        """ "Ironically Smith ...": the capital is the sentence's."""
        low = self.tokens.lows[at]
        return (
            len(low) > 5 and low[-2:] == "ly" and low not in GENDER and self.tokens.tags[at - 1 : at] in "|.q"
        )

    def _title_gender(self, begin: int) -> str:
        lows = self.tokens.lows
        for back in range(begin - 1, max(-1, begin - 4), -1):
            low = lows[back].rstrip(".")
            if low in MALE_ROLES:
                return "m"
            if low in FEMALE_ROLES:
                return "f"
            if low in TITLES:
                continue
            break
        return ""

    def is_titled(self, begin: int) -> bool:
        return begin > 0 and self.tokens.lows[begin - 1].rstrip(".") in TITLES

    def _add(self, begin: int, end: int, gender: str) -> Entity:
        tokens = self.tokens
        lows = tokens.lows
        stop = end
        while stop - begin > 2 and lows[stop - 1] in _SUFFIXES:
            stop -= 1
        words = tokens.words[begin:stop]
        last = lows[stop - 1]
        first = lows[begin]
        kind = self._kind(begin, stop)
        if kind == "organisation":
            key = " ".join(lows[begin:stop])
            entity = self.by_org.get(key)
            if entity is None:
                name = as_written(words)
                entity = Entity(name, first, last, kind, "", begin)
                self.by_org[key] = entity
                self.entities.append(entity)
            return entity
        other = self._known_otherwise(first, last)
        if other is not None:
            return other
        gender = gender or GENDER.get(first, "")
        for known in self.by_last.get(last, [])[:_NAMESAKES]:
            if known.first in NAME_PARTICLES and known.first in lows[begin + 1 : stop - 1]:
                known.first, known.name = first, as_written(words)  # the "De Blasio" of the headline
                known.gender = known.gender or gender
                return known
            if known.first == first or (
                known.first
                and first
                and known.first[0] == first[0]
                and (len(known.first.rstrip(".")) == 1 or len(first.rstrip(".")) == 1)
            ):
                if len(first) > len(known.first):
                    known.first, known.name = first, as_written(words)
                known.gender = known.gender or gender
                return known
        name = as_written(words)
        entity = Entity(name, first, last, "person", gender, begin)
        self.by_last.setdefault(last, []).append(entity)
        self.by_first.setdefault(first, []).append(entity)
        self.entities.append(entity)
        return entity

    def _known_otherwise(self, first: str, last: str) -> Entity | None:
        """ "Ivan Petrovich" of the Ivan Petrovich Volkov before; "Bin Karim" of the Osama bin Karim before."""
        if first in NAME_PARTICLES:
            known = self.by_last.get(last, [])
            return known[0] if len(known) == 1 and first in known[0].name.lower().split() else None
        if not _PATRONYMIC.search(last):
            return None
        for known_as in self.by_first.get(first, []):
            if last in known_as.name.lower().split()[1:-1]:
                return known_as
        return None

    def _single(self, begin: int, end: int, gender: str) -> Entity:
        tokens = self.tokens
        low, word = tokens.lows[begin], tokens.words[begin]
        namesakes = self.by_last.get(low, [])[:_NAMESAKES]
        if namesakes:
            fitting = [
                item for item in namesakes if not gender or item.gender in ("", "?", gender)
            ] or namesakes
            before = [entity for entity in fitting if entity.order <= begin]
            named = max(before, key=lambda entity: entity.full) if before else fitting[0]
            if gender and named.gender in ("", "?"):
                named.gender = gender
            return named
        entity = self.by_org.get(low) or self._first_name_of(low, self.is_titled(begin))
        if entity is not None and entity.kind == "organisation" and gender:
            entity.kind, entity.gender = "person", gender
        elif entity is not None and entity.doubtful and self._is_person(begin, end):
            entity.kind, entity.doubtful = "person", False
        if entity is None:
            # People have a first name or a title somewhere in an article; what never has one is rather an outlet,
            # a firm or a place. A "he" that fits nobody else may still make it a person.
            titled = self.is_titled(begin) or low in GENDER or self._takes_turn(begin, end)
            titled = titled or self._is_person(begin, end)
            kind = "person" if titled and self._kind(begin, end) == "person" else "organisation"
            entity = Entity(word, "", low, kind, gender, begin)
            if self._takes_turn(begin, end):
                entity.kind = kind = "person"
            if kind == "organisation":
                entity.doubtful = not titled and self._kind(begin, end) == "person"
                self.by_org[low] = entity
            else:
                self.by_last.setdefault(low, []).append(entity)
            self.entities.append(entity)
        return entity

    def _is_person(self, begin: int, end: int) -> bool:
        return acts_as_person(self.tokens, end) or has_role(self.tokens, begin, end)

    def _first_name_of(self, low: str, titled: bool) -> Entity | None:
        """ "Hillary" for the one person of that first name; "Park" for Park Geun-hye, as names go in Korea."""
        found = self.by_first.get(low, ())
        if len(found) != 1:
            return None
        leads = low in FAMILY_NAMES or titled or "-" in found[0].last
        return found[0] if low in GENDER or (leads and low not in NAME_PARTICLES) else None

    def _kind(self, begin: int, end: int) -> str:
        lows, words = self.tokens.lows, self.tokens.words
        last = lows[end - 1]
        if self.is_titled(begin) and end - begin <= 3 and last not in ORGANISATION_WORDS:
            return "person"
        if last in ORGANISATION_WORDS or last in NATIONALITIES:
            return "organisation"
        if lows[begin] in GENDER and end - begin >= 2:
            return "person"
        if end + 1 < len(lows) and lows[end] == "," and lows[end + 1] == "which":
            return "organisation"
        name = " ".join(lows[begin:end])
        if name in PLACES or name in CAPITALS or (last in PLACES and end - begin == 1):
            return "organisation"
        word = words[begin]
        if end - begin == 1 and word.isupper() and len(word) > 1:
            return "organisation"
        if begin and lows[begin - 1] == "the" and end - begin <= 3:
            return "organisation"
        if (
            any(low in ORGANISATION_WORDS for low in lows[begin:end])
            or end - begin - words[begin:end].count('"') > 4
        ):
            return "organisation"
        return "person"

    def roles(self) -> dict[str, list[tuple[int, Entity]]]:
        """For each role word the persons whose title or aside has it, with the token of that mention, in order."""
        tokens = self.tokens
        tags, lows = tokens.tags, tokens.lows
        out: dict[str, list[tuple[int, Entity]]] = {}
        for begin, end, entity in self.mentions:
            if entity.kind != "person":
                continue
            words = self.words_before(begin)
            stop = end
            if tags[end : end + 1] == ",":
                stop = end + 1
                while stop < len(tags) and stop - end < _ROLE_REACH and tags[stop] not in ".,|q":
                    words.append(lows[stop])
                    stop += 1
            for word in words:
                if word in ROLE_NOUNS or word in TITLES:
                    out.setdefault(word, []).append((begin, entity))
        return out

    def words_before(self, begin: int) -> list[str]:
        """The words of a title before a name: "the chief engineer of the Roads and Bridges Office, Jane Smith"."""
        tags, lows = self.tokens.tags, self.tokens.lows
        beside = begin > 0 and tags[begin - 1] == ","
        words: list[str] = []
        first = begin
        while first > 0 and begin - first < _ROLE_REACH:
            joins = beside and tags[first - 1] == "C" and tags[first] == "N" and tags[first - 2] == "N"
            if tags[first - 1] not in "NnJ'#,DP" and not joins:
                break
            first -= 1
            words.append(lows[first].rstrip("."))
            within = beside and first and tags[first - 1] == "P"
            if tags[first] == "D" and words[-1] in ("a", "the", "an", "his", "her", "its") and not within:
                break
        if "chief" in words and "officer" in words:  # from right to left: "the CFO"
            words.append("".join(word[0] for word in reversed(words[: words.index("chief") + 1])))
        return words + [WRITTEN_OUT[word] for word in words if word in WRITTEN_OUT]

    def within(self, begin: int, end: int) -> list[tuple[int, int, Entity]]:
        """The mentions that start within the token range, in order."""
        return self.mentions[bisect_left(self.mention_starts, begin) : bisect_left(self.mention_starts, end)]

    def at(self, begin: int, end: int) -> tuple[int, int, Entity] | None:
        """The last mention that starts within the token range."""
        index = bisect_right(self.mention_starts, end - 1) - 1
        if index >= 0 and self.mention_starts[index] >= begin:
            return self.mentions[index]
        return None
