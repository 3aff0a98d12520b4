"""Who a mention is: names to full names, pronouns by gender and recency, "the official" to its holder, else unnamed.

Every answer carries how sure it is and, in words a person reads, why.
"""

from __future__ import annotations

from .memory import MEMORY, NOBODY, Resolved
from .phrases import TIMES, Subject
from .places import GROUPS, PLACES
from .pronouns import Pronouns
from .roles import MEDIA_WORDS, ORGANISATION_WORDS, ROLE_NOUNS, TITLES

_MALE = frozenset(("he", "him", "himself", "his"))
_FEMALE = frozenset(("she", "her", "herself"))
_GROUP = frozenset(("they", "it", "them", "we", "their", "its"))
_WHOSE = frozenset(("his", "her", "their", "its", "my", "our"))  # "her claim that X"
_FIRMS = frozenset(("firm", "company", "group", "organization", "organisation"))
_OFFICE = 6  # tokens between a title and its holder
_PAPERS = frozenset(
    "report study survey poll statement letter document documents memo email affidavit complaint lawsuit filing data "
    "analysis figures estimates calculations research post article audio tally video transcript".split()
)
_CARRIERS = frozenset("ad advert advertisement piece column editorial blog book speech release story".split())
_RELEASED = frozenset(
    "released releasing releases ran running runs published publishing publishes issued issuing issues wrote writing "
    "writes written posted posting posts aired airing airs filed filing sent sending signed gave giving delivered "
    "delivering launched launching".split()
)
_WORDS_OF_SOMEONE = frozenset(
    "statement statements remark remarks comment comments response reply answer answers speech letter post tweet "
    "tweets message memo testimony op-ed email words lawsuit report".split()
)


class Resolver(Pronouns):
    """Resolves the mentions of one text, in order; remembers who spoke."""

    __slots__ = ()

    def resolve(self, subject: Subject) -> Resolved:
        """Whom the subject of a statement means."""
        key = (subject.start, subject.end)
        known = self.cache.get(key)
        if known is None:
            known = self.cache[key] = self._resolve(subject)
        return known

    def speaks(self, subject: Subject, at: int) -> Resolved:
        """The same, remembered as who spoke last; `at`: where the statement stands if it has no cue of its own."""
        known = self.resolve(subject)
        if known.name and (not self.history or self.history[-1][0] < max(at, subject.start)):
            self.history.append((max(at, subject.start), known))
        return known

    def _resolve(self, subject: Subject) -> Resolved:
        start, head_end, end, _ = subject
        low = self.tokens.lows[start]
        if head_end - start == 1 and (self.tokens.tags[start] in "RWO" or low in _WHOSE):
            return self._pronoun(start, low)
        return self._named(start, head_end, end) or self._nominal(start, head_end, end)

    def _named(self, start: int, head_end: int, end: int) -> Resolved | None:
        tokens = self.tokens
        if end > head_end + 1 and tokens.lows[head_end - 1].rstrip(".") in TITLES:
            found = self.names.at(head_end, end)  # "Coordinator for Strategic Communications Jane Smith"
            if found is not None and found[1] == end and found[2].kind == "person" and found[2].first:
                return self.entity(found[2], found[0], found[1])
        behind = self._holder_behind(head_end) if end == head_end else None
        if behind is not None:
            return behind
        if tokens.tags[head_end - 1] == "N":
            known = (
                self._titled_behind(start, head_end, end)
                or self._office_holder(start, head_end, end)
                or self._group(start, head_end)
            )
            if known is not None:
                return known
            found = self.names.at(start, head_end)
            if found is not None and found[1] >= head_end:
                answer = self.entity(found[2], found[0], found[1])
                if self._shares(head_end, end, answer):
                    return answer._replace(reason=f"{answer.reason}, the first of several who say it")
                return answer
        elif end > head_end + 1:
            beside = self._name_beside(head_end, end)
            if beside is not None:
                return beside
        if head_end - start == 1 and tokens.words[start] != tokens.lows[start]:
            namesakes = self.names.by_last.get(tokens.lows[start])  # "Black said": a word of another class
            if namesakes and namesakes[0].first:
                return self.entity(namesakes[0], start, head_end)
        if tokens.lows[head_end - 1] in MEDIA_WORDS:
            found = self.names.at(start, head_end)
            if found is not None and found[2].kind == "organisation":
                return self.entity(found[2], found[0], found[1])
        return None

    def _holder_behind(self, end: int) -> Resolved | None:
        """ "The Larch ambassador | to the United States Jane Smith"."""
        tokens = self.tokens
        if tokens.lows[end - 1] not in TITLES or tokens.tags[end : end + 1] != "P":
            return None
        named = self.names.within(end, end + _OFFICE)[:2]
        if not named or tokens.tags[end + 1 : named[-1][0]].strip("ND"):
            return None
        begin, stop, entity = named[-1]
        return self.entity(entity, begin, stop) if entity.kind == "person" and entity.first else None

    def _shares(self, head_end: int, end: int, answer: Resolved) -> bool:
        """ "Smith and Jones", "Smith, the mayor, and Jones": whether more than one is named as the speaker."""
        tokens = self.tokens
        for begin, stop, entity in self.names.within(head_end, end):
            joined = tokens.tags.find("C", head_end, begin)
            another = joined > 0 and entity.kind == answer.kind and entity is not answer.entity
            if another and (stop >= end or tokens.tags[stop] != "n"):  # not "and a Smith supporter"
                apart = tokens.tags[head_end:joined] + tokens.tags[joined + 1 : begin]
                return not any(tag in "RWVM" for tag in apart)
        return False

    def _name_beside(self, head_end: int, end: int) -> Resolved | None:
        """ "the mayor, Jane Smith", "a former mayor -- Jane Smith, who ...", "a man named Smith"."""
        tokens = self.tokens
        for begin, stop, entity in self.names.within(head_end, end):
            if begin == head_end + 1 and tokens.lows[head_end] in ("named", "called"):
                return self.entity(entity, begin, stop)
            mark = max(tokens.tags.rfind(",", head_end, begin), tokens.tags.rfind("-", head_end, begin))
            if mark < 0:
                continue
            between = tokens.tags[mark + 1 : begin]
            named = entity.kind == "person" or not between
            whole = stop == end or tokens.tags[stop] in ",("
            if named and whole and not between.strip("NnJ"):
                return self.entity(entity, begin, stop)
        return None

    def _titled_behind(self, start: int, head_end: int, end: int) -> Resolved | None:
        """ "At the rally in Port Seven, after the storm, Sen. Jane Smith": the person, not the place."""
        tokens = self.tokens
        place = self.names.at(start, head_end)
        if place is None or place[2].kind == "person":
            return None
        for begin, stop, entity in self.names.within(head_end, end):
            behind = tokens.tags.find(",", head_end, begin) > 0 and self.names.is_titled(begin)
            if (
                behind
                and entity.kind == "person"
                and entity.first
                and (stop >= end or tokens.tags[stop] == "(")
            ):
                return self.entity(entity, begin, stop)
        return None

    def _office_holder(self, start: int, head_end: int, end: int) -> Resolved | None:
        """ "The Treasurer, Jane Smith,": an office that no list knows, with the name of who holds it."""
        tokens = self.tokens
        if tokens.lows[start] != "the" or tokens.tags[head_end : head_end + 1] != ",":
            return None
        found = self.names.at(head_end, min(end, head_end + 2))
        if found is None or found[0] != head_end + 1 or found[2].kind != "person" or not found[2].first:
            return None
        place = self.names.at(start, head_end)
        known = place is not None and place[2].name.lower() in PLACES
        whole = found[1] >= end or tokens.tags[found[1]] in ",("
        return self.entity(found[2], found[0], found[1]) if whole and not known else None

    def _group(self, start: int, head_end: int) -> Resolved | None:
        """ "Many Democrats", "Palestinians": people of a kind, whom nobody names."""
        tokens = self.tokens
        if tokens.lows[head_end - 1] not in GROUPS:
            return None
        begin = max(start, self.phrases.by_end.get(head_end, start))
        if tokens.lows[begin] in ("the", "these", "those") and head_end - begin > 1:
            begin += 1
        a, b = tokens.span(begin, head_end)
        return Resolved(tokens.text[a:b], "unnamed", None, 0.9, "the article gives no name")

    # -- pronouns ------------------------------------------------------------------------------------------------

    def _pronoun(self, at: int, low: str) -> Resolved:
        if low in ("who", "which", "that"):
            return self._antecedent(at)
        if low in _MALE or low in _FEMALE:
            return self.third_person(at, "m" if low in _MALE else "f")
        if low in _GROUP:
            for position, resolved in reversed(self.history[-MEMORY:]):
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
        carried = self._carried_by(found)
        if carried is not None:
            return carried
        named = self.phrases.named_before(found, max(0, at - 40))
        answer = self.resolve(Subject(named[0], named[1], back + 1, "relative"))
        return answer._replace(confidence=min(answer.confidence, 0.9), reason="the name before “who”")

    def _carried_by(self, found: tuple[int, int]) -> Resolved | None:
        """ "Smith released an ad | that says X": the words of an ad are those of whoever released it."""
        tokens = self.tokens
        start, end = found
        head = tokens.lows[end - 1]
        if (
            (head not in _PAPERS and head not in _CARRIERS)
            or start < 2
            or tokens.tags[start - 1] not in "VGE"
        ):
            return None
        if tokens.lows[start - 1] not in _RELEASED:
            return None
        low = tokens.sentences[tokens.sentence_of(start)][0]
        maker = self.phrases.left(start - 1, low)
        if maker is None or maker.how == "relative":
            return None
        answer = self.resolve(maker)
        if answer.entity is None:
            return None
        return answer._replace(confidence=min(0.85, answer.confidence), reason=f"whose {head} it is")

    # -- nominals ------------------------------------------------------------------------------------------------

    def _nominal(self, start: int, head_end: int, end: int) -> Resolved:
        tokens = self.tokens
        head = tokens.lows[head_end - 1]
        office = (head in ROLE_NOUNS or head in TITLES) and head not in ORGANISATION_WORDS
        if tokens.lows[start] == "the" and office and not head.endswith("s"):
            found = self.holder(start, head_end, head)
            if found is not None:
                return found
        if tokens.lows[start] == "the" and head_end - start == 2 and head in ORGANISATION_WORDS | _FIRMS:
            found = self.organisation(start, head)
            if found is not None:
                return found
        owned = self._owned(start, head_end, head)
        if owned is not None:
            return owned
        made_by = self._made_by(head_end, head)
        if made_by is not None:
            return made_by
        begin = start + 1 if tokens.tags[start] == "D" and head_end - start > 1 else start
        while begin < head_end - 1 and tokens.tags[begin] == "#" and "-" in tokens.words[begin]:
            begin += 1  # "the 40-page report" is a report
        if head_end - start == 1 and tokens.tags[start] in "D#":
            head_end = end  # "one of the officials"
        if tokens.tags[begin:head_end].strip("#EJGA") == "":
            begin = start  # "those surveyed", "six in 10"
        a, b = tokens.span(begin, head_end)
        # "Larch police" are an organisation; "police" and "the government" may be any, so nobody joins them.
        named = head in ORGANISATION_WORDS and "N" in tokens.tags[begin:head_end]
        kind = "organisation" if named else "unnamed"
        return Resolved(tokens.text[a:b], kind, None, 0.9, "the article gives no name")

    def _made_by(self, head_end: int, head: str) -> Resolved | None:
        """ "a report by Larch Wire", "a complaint filed by the Weir Council": whose paper it is."""
        tokens = self.tokens
        if head not in _PAPERS:
            return None
        filed = tokens.tags[head_end : head_end + 1] in ("E", "V") and tokens.lows[
            head_end + 1 : head_end + 2
        ] == ["by"]
        by = head_end + 1 if filed else head_end
        if tokens.lows[by : by + 1] not in (["by"], ["from"]):
            return None
        made = self.phrases.by_start.get(by + 1)
        named = self.names.at(by + 1, made) if made is not None and tokens.tags[made - 1] == "N" else None
        if named is None or named[1] != made:
            return None
        answer = self.entity(named[2], named[0], named[1])
        return answer._replace(confidence=0.85, reason=f"whose {head} it is")

    def _owned(self, start: int, head_end: int, head: str) -> Resolved | None:
        """ "Smith's statement", "her letter", "the agency's report": the words of whose it is."""
        if head not in _WORDS_OF_SOMEONE:
            return None
        tokens = self.tokens
        answer = None
        mark = tokens.tags.rfind("'", start, head_end)
        if mark > start:
            found = self.names.at(start, mark)
            if found is not None and found[1] == mark:
                answer = self.entity(found[2], found[0], mark)
        elif tokens.lows[start] in ("his", "her"):
            answer = self.third_person(start, "m" if tokens.lows[start] == "his" else "f")
        if answer is None or answer.entity is None:
            return None
        return answer._replace(confidence=min(0.85, answer.confidence), reason=f"whose {head} it is")
