"""Noun phrases over class letters: maximal phrases, the subject left of a verb, the subject right of it.

Everything is token indices. A subject is returned as `Subject`: the phrase with its modifiers and its head phrase.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .places import PLACES
from .roles import ROLE_NOUNS
from .tokens import Tokens
from .words import TIME_NOUNS

# After a determiner an adverb, participle or -ing form may stand; else the phrase starts with a noun-like word.
# Bounded repeats keep the search linear whatever the text.
_PHRASE = re.compile(
    r"R|D{1,4}[AGEV]?[JE#nN']{0,14}[nN#]|D{1,4}[JE#nN']{0,9}[JEG]|[J#nN][J#nN']{0,14}[nN#]|[nN#]|D{1,4}"
)
_MODIFIER_PREPOSITIONS = frozenset(
    "of for in at with from on to by who about against near among within outside behind between under over".split()
)
_OPEN_ASIDE = 16  # tokens of an aside that no comma closes
TIMES = frozenset(
    "week month year morning afternoon evening night weekend day noon summer fall winter spring".split()
)
_FLOATING = frozenset(("all", "both", "each"))  # "Smith and Jones all said", "have both said"
_ALONE = frozenset(
    "some many most both others several few all another one each any these those this that".split()
)


_SPANS = frozenset("day week month year hour minute decade".split())


class Subject(NamedTuple):
    """start/end: the whole mention; head_end: where its head phrase ends; how: which rule found it."""

    start: int
    head_end: int
    end: int
    how: str


class Phrases:
    """All maximal noun phrases of a text, to be looked up by their first or last token."""

    __slots__ = ("by_end", "by_start", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.by_start: dict[int, int] = {}
        self.by_end: dict[int, int] = {}
        for match in _PHRASE.finditer(tokens.tags):
            self.by_start[match.start()] = match.end()
            self.by_end[match.end()] = match.start()

    def left(self, verb: int, low: int) -> Subject | None:
        """The subject that ends before the verb, not reaching over token `low`."""
        tokens = self.tokens
        tags = tokens.tags
        at = self._skip_back(verb - 1, low)
        if at < low or tokens.inside[at]:
            return None
        tag = tags[at]
        if (tag == "W" and tokens.lows[at] in ("which", "that")) or tokens.lows[at] == "who":
            return Subject(at, at + 1, at + 1, "relative")
        if tag in ",)-":
            return self._before_aside(at, low)
        found = self.chain_left(at + 1, low)
        if found is None:
            return None
        named = self._open_aside(found, low, verb)
        if named is not None:
            return Subject(named[0], named[1], at + 1, "aside")
        return Subject(found[0], found[1], at + 1, "left")

    def _open_aside(self, found: tuple[int, int], low: int, verb: int) -> tuple[int, int] | None:
        """ "Smith, a spokesman said": an aside whose second comma is missing; the name opens the sentence."""
        tags, lows = self.tokens.tags, self.tokens.lows
        back = start = found[0]
        while back > max(low, start - _OPEN_ASIDE) and tags[back] not in ",.q:;" and lows[back] != "who":
            back -= 1
        if lows[back] == "who":  # "Smith, who runs the port said"
            start = back
        if start - 2 < low or tags[start - 1] != ",":
            return None
        holds = tags[verb + 1 : verb + 2] not in ",.|" and any(low in ROLE_NOUNS for low in lows[start:verb])
        role = tags[found[1] - 1 : found[1] + 1] == "NP" and lows[found[1] - 1] in ROLE_NOUNS
        if (role or (lows[start] == "the" and holds)) and not tags[low : start - 1].strip("N"):
            pass  # "Jane Smith, the director of the port said", "Jane Smith, Commanding Officer of the port said"
        elif lows[start] not in ("a", "an", "who") and not (tags[start] == "n" and lows[start] in ROLE_NOUNS):
            return None
        if tags[start] == "n" and lows[start].endswith("s"):
            return None  # "Smith, analysts said, has a boat": one person is no analysts
        before = self.chain_left(start - 1, low)
        if before is None or tags[before[1] - 1] != "N":
            return None
        return before if before[0] <= low or tags[before[0] - 1] in "qC," else None

    def _skip_back(self, at: int, low: int) -> int:
        """Left past adverbs, auxiliaries and times: "Smith | on Thursday evening also had | said"."""
        tags, lows = self.tokens.tags, self.tokens.lows
        while at >= low:
            if (
                tags[at] in "AMt"
                or lows[at] in ("long", "first")
                or (tags[at] == "P" and tags[at + 1] == "t")
                or (lows[at] in _FLOATING and at > low and tags[at - 1] in "MNn)")
            ):
                at -= 1
            elif lows[at] == "ago" and self._ago(at, low) < at:
                at = self._ago(at, low)
            elif lows[at] in TIMES and at > low:
                start = self.by_end.get(at + 1)
                if tags[at - 1] == "t":
                    at -= 1
                elif start is not None and start > low and tags[start] in "DJ" and at - start <= 2:
                    at = start - 1
                    if tags[at] == "P":
                        at -= 1
                else:
                    break
            else:
                break
        return at

    def _ago(self, at: int, low: int) -> int:
        """Left past "less than two weeks ago", or `at`."""
        tags, lows = self.tokens.tags, self.tokens.lows
        back = at - 1
        if back <= low or lows[back].removesuffix("s") not in _SPANS:
            return at
        back -= 1
        while back > low and (tags[back] in "#D" or lows[back] in ("less", "more", "than", "few")):
            back -= 1
        return back

    def main(self, low: int, verb: int) -> Subject | None:
        """The subject of the sentence: its first phrase that is not part of an opening phrase or clause."""
        tags, lows, inside = self.tokens.tags, self.tokens.lows, self.tokens.inside
        at = low
        for _ in range(6):
            while at < verb and ((tags[at] in "CA,t-" and lows[at] != "following") or inside[at]):
                at += 1
            if at >= verb:
                return None
            if tags[at] == "P" and tags[at + 1] == "t":
                at += 2  # "On Monday | Mr. Smith"
                continue
            if (tags[at] in "PSGEWV" or lows[at] == "following") and lows[at] != "who":
                while at < verb and tags[at] != ",":
                    at += 1
                continue
            end = self.by_start.get(at)
            if end is None or end > verb:
                return None
            if tags[end - 1] == "D" and lows[end - 1] not in _ALONE:
                while at < verb and tags[at] != ",":
                    at += 1
                continue  # "Following a swiftly called meeting, | the council"
            head_end = end
            while end + 1 < verb and tags[end] == "P" and lows[end] in _MODIFIER_PREPOSITIONS:
                nxt = self.by_start.get(end + 1)
                if nxt is None or nxt > verb:
                    break
                end = nxt
            if tags[at] == "t" or lows[end - 1] in TIMES or self._sets_scene(at, end, low, verb):
                at = end
                continue
            return Subject(at, head_end, end, "main")
        return None

    def _sets_scene(self, at: int, end: int, low: int, verb: int) -> bool:
        """ "a few days later, ...", "in Port Seven, Ohio, ...", "Shortly before ...": no subject."""
        tags, lows = self.tokens.tags, self.tokens.lows
        if end < verb and lows[end] in ("later", "earlier", "ago", "after", "before", "into"):
            return True
        if lows[end - 1] in ("days", "weeks", "months", "years", "hours", "minutes", "days"):
            return True
        place = at > low and tags[at - 1] == "," and end < verb and tags[end] == ","
        if place and tags[low] in "PA" and "D" not in tags[at:end] and tags[end - 1] == "n":
            return lows[end - 1] not in ROLE_NOUNS  # "Following a swift, late meeting, | the council"
        return place and (" ".join(lows[at:end]) in PLACES or lows[end - 1][-1] == ".")

    def chain_left(self, end: int, low: int) -> tuple[int, int] | None:
        """The phrase ending at `end` with the prepositional phrases that modify a phrase before it."""
        if end > low and self.tokens.tags[end - 1] == ")":
            open_ = end - 2
            while open_ > max(low, end - 8) and self.tokens.tags[open_] != "(":
                open_ -= 1
            if self.tokens.tags[open_] == "(":
                end = open_
        start = self.by_end.get(end)
        if start is None and self.tokens.tags[end - 2 : end] == "PO":
            start = end - 1  # "a source close to him"
        if start is None or start < low:
            return None
        if self.tokens.tags[end - 1] == "D" and self.tokens.lows[end - 1] not in _ALONE:
            return None
        head_end = end
        tags, lows = self.tokens.tags, self.tokens.lows
        steps = 0
        while steps < 5 and start - 2 >= low:
            if tags[start - 1] == "P":
                modified = self._modified(start - 1, low)
                if modified is None:
                    break
                start, head_end = modified
            elif tags[start - 1] == "C" and lows[start - 1] in ("and", "&"):
                closing = self._bracketed(start - 1, low)
                before = self.by_end.get(closing)
                if before is None or before < low or tags[before] == "R":
                    break
                if closing < start - 1:
                    start, head_end = self._listed(before, closing, low)
                    break
                if tags[start - 2] == "N" or tags[end - 1] != "N":
                    head_end = start - 1  # of several speakers the first one leads
                start = before
            else:
                break
            steps += 1
        return start, head_end

    def _bracketed(self, end: int, low: int) -> int:
        """The end of what stands before the brackets that close before token `end`; `end` where none do."""
        tags = self.tokens.tags
        if tags[end - 1] != ")":
            return end
        open_ = tags.rfind("(", max(low, end - 9), end)
        return open_ if open_ > low else end

    def _listed(self, start: int, end: int, low: int) -> tuple[int, int]:
        """The first of several: "Smith (Larch), Jones (Elm) and Brown (Oak)"."""
        tags = self.tokens.tags
        for _ in range(5):
            if start - 2 < low or tags[start - 1] != ",":
                break
            closing = self._bracketed(start - 1, low)
            before = self.by_end.get(closing)
            if closing == start - 1 or before is None or before < low or tags[closing - 1] != "N":
                break
            start, end = before, closing
        return start, end

    def _modified(self, at: int, low: int) -> tuple[int, int] | None:
        """The phrase that the preposition at `at` adds to, and where its head phrase ends."""
        tags, lows = self.tokens.tags, self.tokens.lows
        if tags[at - 1] in "GEJ":  # "officials speaking to the paper", "a person close to the mayor"
            before = self.by_end.get(at - 1)
            if before is None or before < low or tags[at - 2] not in "nN":
                return None
            return before, at - 1
        before = self.by_end.get(at)
        if lows[at] not in _MODIFIER_PREPOSITIONS or before is None or before < low or tags[before] == "R":
            return None
        if lows[at] in ("in", "on", "at", "by", "to") and tags[at - 1] == "t":
            return None
        return before, at

    def _before_aside(self, at: int, low: int) -> Subject | None:
        """The phrase before an aside that ends with the comma, bracket or dash at `at` ("Smith, a lawyer, said")."""
        tags = self.tokens.tags
        closing = tags[at]
        opened = self._opened_by_name(low, at) if closing != ")" else None
        if opened is not None:
            return opened
        opening = "(" if closing == ")" else closing
        named: Subject | None = None
        for back in range(at - 1, max(low, at - 60) - 1, -1):
            if tags[back] != opening:
                continue
            found = self.chain_left(back, low)
            if found is None or (closing != ")" and not self._is_aside(back + 1, at)):
                if closing == ")":
                    return None
                continue
            if closing == "," and found[0] > low and tags[found[0] - 1] in "VMPEG":
                # "Smith, who lives in the capital, Port Seven, said": the capital has its place already
                if named is None and not tags[back + 1 : at].strip("N"):
                    named = Subject(found[0], found[1], at, "aside")
                continue
            if tags[found[0]] == "R" and self.tokens.lows[found[0]] != "who":
                continue
            found = self._whose_aside(found, low)
            return Subject(found[0], found[1], at, "aside")
        return named  # "The company that runs the boats, Larch Ferries, said"

    def _opened_by_name(self, low: int, at: int) -> Subject | None:
        """ "Smith Jones, 59, of Larch, Ohio, who runs the port | , said": the name that opens the sentence.

        All between it and the comma at `at` has to be beside it: every verb there stands in a relative clause.
        """
        tags, lows = self.tokens.tags, self.tokens.lows
        begin = low + 1 if tags[low] in "CA" else low
        end = self.by_start.get(begin, 0)
        if end - begin < 2 or end + 1 >= at or tags[begin:end].strip("N") or tags[end] != ",":
            return None
        if tags[end + 1] not in "D#nPJGE" and lows[end + 1] != "who":
            return None
        relative = fresh = False
        for index in range(end, at):
            tag = tags[index]
            if tag == "," or tag == "-":
                relative, fresh = False, True
                continue
            if tag == "W" or lows[index] in ("who", "where", "when"):
                relative = True
            elif (tag in "MVR" and not relative) or tag in "q;:" or (fresh and tag == "S"):
                return None
            fresh = False
        return Subject(begin, end, at, "aside")

    def named_before(self, found: tuple[int, int], low: int) -> tuple[int, int]:
        """The name that a phrase stands beside: "Smith, a lawyer | who"; else the phrase itself."""
        tags = self.tokens.tags
        start = found[0]
        if start - 2 < low or tags[start - 1] != "," or tags[found[1] - 1] != "n":
            return found
        before = self.chain_left(start - 1, low)
        return before if before is not None and tags[before[1] - 1] == "N" else found

    def _whose_aside(self, found: tuple[int, int], low: int) -> tuple[int, int]:
        """ "Smith, 24, a clerk, who ..., said": the phrase found may itself be an aside of a name before it."""
        tags = self.tokens.tags
        for _ in range(4):
            start, head_end = found
            if (
                start - 2 < low
                or tags[start - 1] != ","
                or (tags[head_end - 1] == "N" and tags[start] == "N" and head_end - start > 1)
            ):
                break
            before = self.chain_left(start - 1, low)
            if before is None or tags[before[1] - 1] not in "N#)" or tags[before[0]] == "R":
                break
            found = before
        return found

    def _is_aside(self, first: int, last: int) -> bool:
        tags, lows = self.tokens.tags, self.tokens.lows
        if first >= last:
            return False
        if tags[first] in "RCS" and lows[first] not in ("who", "as"):
            return False
        for index in range(first, last):
            if lows[index] in ("who", "which", "whose", "where", "whom", "that"):
                break
            if tags[index] in "MVR" and (tags[first] != "G" or tags[index + 1] != "P"):
                return False  # but "citing officials briefed on it"
        return tags[first] in "DWnNJ#PGESR(AxOt" and not self.tokens.inside[first]

    def right(self, verb: int, high: int) -> Subject | None:
        """The subject that follows the verb ("said John Smith, a lawyer, ...")."""
        tags, lows = self.tokens.tags, self.tokens.lows
        at = verb + 1
        while at < high and tags[at] == "A":
            at += 1
        end = self.by_start.get(at)
        if end is None and at + 1 < high and tags[at] in "EG":
            end = self.by_start.get(at + 1)  # "undecided voter Jane Smith"
        if end is None or end > high or self.tokens.inside[at]:
            return None
        if tags[end - 1] == "D" and lows[end - 1] not in _ALONE:
            return None
        head_end = end
        steps = 0
        while steps < 6 and end < high:
            if tags[end] == "P" and (lows[end] in _MODIFIER_PREPOSITIONS) and end + 1 < high:
                nxt = self.by_start.get(end + 1)
                if nxt is None or nxt > high or lows[end + 1] in TIME_NOUNS or lows[end] == "over":
                    break
                if tags[at] == "R" or (
                    tags[head_end - 1] == "N" and lows[end] in ("in", "on", "at", "to", "during")
                ):
                    break
                end = nxt
            elif tags[end] == "C" and lows[end] == "and" and end + 1 < high:
                nxt = self.by_start.get(end + 1)
                if nxt is None or nxt > high or (nxt < high and tags[nxt] in "VM"):
                    break
                end = nxt
            else:
                break
            steps += 1
        if tags[head_end - 1] != "N" and end + 1 < high and tags[end] == "," and tags[end + 1] == "N":
            name = self.by_start.get(end + 1)
            if name is not None and name <= high and tags[name - 1] == "N":
                end = name
        return Subject(at, head_end, end, "right")
