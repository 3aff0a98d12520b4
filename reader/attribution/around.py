"""The words on both sides of a cue: "Q," S said, "Q"; a subject, S said, and its verb; Q, said S, who is old, "Q"."""

from __future__ import annotations

from . import ends
from .candidate import Candidate
from .clauses import Clauses
from .cue_verbs import CUE_FORMS, Cue
from .phrases import Phrases, Subject
from .tokens import Tokens

_BESIDE = 8  # tokens after a quote in which its own verb stands
_FRONT = 25  # tokens before a cue that stands between a subject and its verb, and of the aside after it
# After "S said,": no continuation of what was said.
_NO_REST = frozenset("who which according as while when where after".split())


class Around:
    """Collects candidates from one text."""

    __slots__ = ("clauses", "found", "groups", "phrases", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.phrases = Phrases(tokens)
        self.clauses = Clauses(tokens, self.phrases)
        self.found: list[Candidate] = []
        self.groups = 0

    def _quote_end(self, begin: int) -> int:
        """Token after the quoted stretch that begins at token `begin`."""
        inside = self.tokens.inside
        tags = self.tokens.tags
        at = begin + 1
        while at < len(tags) and inside[at] and tags[at] != "q":
            at += 1
        return min(at + 1, len(tags)) if at < len(tags) and tags[at] == "q" else at

    def _aside_and_rest(
        self, number: int, verb: int, entry: Cue, subject: Subject, after: int, high: int, fronted: int | None
    ) -> None:
        """ "Q, S said" and what follows it: "Q, S said, Q" goes on after the comma."""
        tags, lows = self.tokens.tags, self.tokens.lows
        group = 0
        if fronted is not None:
            last = verb if subject.how == "shared" else min(verb, subject.start)
            end = last
            while end > fronted and tags[end - 1] in ",-":
                end -= 1
            if end > fronted:
                self._fronted_parts(number, fronted, end, verb, subject, entry)
                group = self.groups
        at = self.clauses.skip_adjuncts(after, high)
        if self._parted(number, verb, entry, subject, at, high, group):
            return
        joined = fronted is not None and tags[at : at + 3] == ",Cq" and "q" in tags[fronted:verb]
        if fronted is not None and tags[at : at + 3] == ",Cq":
            at += 1  # "Q," S said, and "Q"
        if (at + 1 < high and tags[at] in ",:C" and tags[at + 1] == "q") or (at < high and tags[at] == "q"):
            begin = at if tags[at] == "q" else at + 1
            end = self._quote_end(begin)
            if end < high and tags[end - 2] == "," and self._spoken(end, min(high, end + _BESIDE)):
                return  # the next speaker's: '"Q," she said, "Q," he said'
            if end >= high or tags[end] in ".,;-|" or tags[end - 2] == ",":
                self._add(number, begin, end, "resumed", verb, subject, entry, group=group)
                self.found[-1].lead = "joined" if joined else ""
                return
        if fronted is not None and subject.how == "right" and tags[at : at + 1] == ",":
            self._past_aside(number, verb, entry, subject, (at, high), group)
        if fronted is None or subject.how in ("right", "shared") or at + 2 >= high or tags[at] != ",":
            return
        begin = at + 1
        if tags[begin] != "G" and lows[begin] not in _NO_REST:
            stop, _ = ends.choose(self.tokens, self.phrases, begin, high, "resumed")
            self._add(
                number, begin, stop, "resumed", verb, subject, entry, group=group, complement=(begin, high)
            )

    def _past_aside(
        self, number: int, verb: int, entry: Cue, subject: Subject, at: tuple[int, int], group: int
    ) -> None:
        """ "Q, said S, who runs the port, | Q": the quote goes on after what is told of its speaker."""
        begin = self.tokens.tags.find("q", *at)
        if begin > at[0] + 1 and self.tokens.tags[begin - 1] == "," and not self._spoken(at[0], begin):
            self._add(number, begin, self._quote_end(begin), "resumed", verb, subject, entry, group=group)

    def _parted(
        self, number: int, verb: int, entry: Cue, subject: Subject, at: int, high: int, group: int
    ) -> bool:
        """ "The latest test, S said, a lawyer, | was its biggest": the cue stands between a subject and its verb."""
        tags = self.tokens.tags
        low = self.tokens.sentences[number][0]
        first = min(verb, subject.start)
        front = tags[low:first]
        plain = subject.how in ("right", "left", "aside") and "q" not in front[-3:]
        if not plain or not front.endswith(",") or len(front) > _FRONT:
            return False
        if at >= high or tags[at] != ",":
            return False
        for comma in range(at, min(high - 2, at + _FRONT)):
            if tags[comma] != ",":
                continue
            begin = comma + 1
            while begin < high - 1 and tags[begin] == "A":
                begin += 1
            if tags[begin] in "MV" and self.tokens.lows[begin] not in CUE_FORMS:
                break
        else:
            return False
        if not group:
            self._fronted_parts(number, low, first - 1, verb, subject, entry)
            group = self.groups
        stop, _ = ends.choose(self.tokens, self.phrases, comma + 1, high, "parted")
        at_end = (comma + 1, high)
        self._add(number, comma + 1, stop, "parted", verb, subject, entry, group=group, complement=at_end)
        return True

    def _spoken(self, begin: int, end: int) -> bool:
        """A verb of speech outside quotation marks."""
        tags, lows, inside = self.tokens.tags, self.tokens.lows, self.tokens.inside
        return any(
            tags[at] == "V" and not inside[at] and lows[at] in CUE_FORMS and lows[at - 1] != "to"
            for at in range(begin, end)
        )

    def _fronted_parts(
        self, number: int, begin: int, end: int, verb: int, subject: Subject, entry: Cue
    ) -> None:
        tags, inside = self.tokens.tags, self.tokens.inside
        while begin < end and tags[begin] == "C" and begin + 1 < end and tags[begin + 1] == "q":
            begin += 1
        if tags[end - 1] == "q" and inside[end - 1]:
            opening = end - 2
            while opening > begin and not (tags[opening] == "q" and inside[opening]):
                opening -= 1
            if opening > begin and (tags[opening - 1] in ":-(" or self._spoken(begin, opening)):
                begin = opening  # 'He was plain about it: "Q," he said', '"Q," she said, "Q," he said'
        self._add(number, begin, end, "fronted", verb, subject, entry)

    def _add(
        self,
        number: int,
        begin: int,
        end: int,
        rule: str,
        cue: int,
        subject: Subject,
        entry: Cue,
        width: int = 1,
        group: int = 0,
        complement: tuple[int, int] | None = None,
        lead: str = "",
    ) -> None:
        if end <= begin:
            return
        start, stop = self.tokens.span(begin, end)
        if not group:
            self.groups += 1
        self.found.append(
            Candidate(
                start,
                stop,
                rule,
                (cue, cue + width),
                subject,
                entry.lemma,
                number,
                group or self.groups,
                complement=complement,
                lead=lead,
            )
        )
