"""Statements that no verb with its subject before or after it makes: according to S, asked by S, in the words of S,
and the turns of transcripts."""

from __future__ import annotations

from . import ends
from .clauses import has_clause
from .cue_verbs import Cue
from .phrases import Subject
from .roles import ROLE_NOUNS
from .spans import PHRASAL, Spans

_CLAUSE = frozenset("if whether why what how that when who where about to".split())
_AHEAD = 60  # tokens of a clause before the subject that it shares


class Forms(Spans):
    """Collects candidates from one text."""

    __slots__ = ()

    def _agent(self, number: int, verb: int, entry: Cue, low: int, high: int) -> None:
        """ "asked by S whether X", "described by S as X", "as reported by S, X"."""
        tags, lows = self.tokens.tags, self.tokens.lows
        by = verb + 1
        while by < high and tags[by] in "At":
            by += 1
        if by + 1 >= high or lows[by] != "by":
            return
        found = self.phrases.right(by, high)
        if found is None or tags[found.head_end - 1] not in "nNR":
            return
        subject = found._replace(how="agent")
        before = verb - 1
        while before > low and (tags[before] == "A" or lows[before] == "first"):
            before -= 1
        begin = self.clauses.skip_adjuncts(subject.end, high)
        if before >= low and lows[before] == "as":
            self._as_said(number, verb, entry, subject, before + 1, begin, low, high)
            return
        if begin + 1 >= high:
            return
        if lows[begin] == "as" and "d" in entry.frames:
            begin += 1
        elif lows[begin] not in _CLAUSE or not any(letter in entry.frames for letter in "tTobi"):
            return
        if lows[begin] == "about" or (entry.lemma, lows[begin]) in PHRASAL:
            begin += 1
        self._right(number, verb, entry, subject, begin, high)

    def _ahead(self, number: int, verb: int, entry: Cue, low: int, high: int) -> None:
        """ "Noting that X, S left", "After saying X, S left": the subject follows the clause."""
        tags, inside = self.tokens.tags, self.tokens.inside
        if entry.lemma in ("cite", "quote"):
            return  # "Citing the rules, S left": words of others
        for at in range(verb + 2, min(high - 2, verb + _AHEAD)):
            closes = tags[at] == "q" and inside[at] and tags[at - 1] == ","
            if not closes and (tags[at] != "," or inside[at]):
                continue
            subject = self.phrases.right(at, high)
            if subject is None:
                continue
            after = subject.end
            while after < high and tags[after] == "A":
                after += 1
            if after < high and tags[after] in "VM":
                subject = subject._replace(how="ahead")
                self._spans(number, verb, entry, subject, False, low, at + closes)
                return

    def _according(self, number: int, index: int, low: int, high: int) -> None:
        """ "according to S, X" and "X, according to S"."""
        tokens = self.tokens
        tags = tokens.tags
        found = self.phrases.right(index + 1, high)
        if found is None:
            return
        subject = found._replace(how="according")
        entry = Cue("according", "t", "according")
        if index - low <= 1:
            at = found.end
            while at < high and tags[at] != ",":
                at += 1
            if has_clause(tokens, found.end, at):
                at = found.end - 1  # "According to Smith the boats are late", without a comma
            if at + 1 < high:
                stop, _ = ends.choose(tokens, self.phrases, at + 1, high, "according")
                self._add(
                    number, at + 1, stop, "according", index, subject, entry, 2, complement=(at + 1, high)
                )
            return
        end = index
        while end > low and tags[end - 1] in ",-":
            end -= 1
        self._add(number, low, end, "according", index, subject, entry, 2)
        at = found.end
        if end < index and at + 3 < high and tags[at] == ",":
            stop, _ = ends.choose(tokens, self.phrases, at + 1, high, "according")
            self._add(
                number,
                at + 1,
                stop,
                "resumed",
                index,
                subject,
                entry,
                2,
                group=self.groups,
                complement=(at + 1, high),
            )

    def _turn(self, number: int, low: int, high: int) -> None:
        """ "SMITH: ..." at the start of a paragraph: a transcript's turn."""
        tokens = self.tokens
        tags = tokens.tags
        if low and tags[low - 1] != "|":
            return
        begin = low + 1 if tags[low] == "q" else low
        end = begin
        while end < high and end - begin < 5 and tags[end] in "N#":
            end += 1
        if end == begin and end < high and tags[end] == "n" and tokens.lows[end] in ROLE_NOUNS:
            end += 1  # "Interviewer:"
        if end == begin or end + 1 >= high or tags[end] != ":":
            return
        shouted = any(len(word) > 2 and word.isupper() for word in tokens.words[begin:end])
        subject = Subject(begin, end, end, "transcript" if shouted else "name")
        stop = high
        while stop < len(tags) and tags[stop] != "|":
            stop += 1
        while stop > end + 1 and tags[stop - 1] == "q" and begin > low:
            stop -= 1
        self._add(number, end + 1, stop, "transcript", end, subject, Cue(":", "q", "colon"))
