"""Statements that no verb with its subject before or after it makes: according to S, asked by S, in the words of S,
and the turns of transcripts."""

from __future__ import annotations

from . import ends
from .clauses import has_clause
from .cue_verbs import Cue
from .phrasal import PHRASAL
from .phrases import Subject
from .roles import ROLE_NOUNS
from .spans import Spans

_BESIDE = 8  # tokens between "in the words of S" and the words
_WHOSE = frozenset("his her their its my our".split())
_CLAUSE = frozenset("if whether why what how that when who where about to".split())
WORDS_OF = ["in", "the", "words", "of"]
# Nouns of saying and the verbs that they stand for: "her claim that X", "the mayor's promise to do X".
NOUNS = {
    noun: lemma
    for lemma, nouns in {
        "claim": "claim claims", "assert": "assertion assertions", "argue": "argument arguments",
        "contend": "contention contentions", "suggest": "suggestion suggestions", "promise": "promise promises",
        "pledge": "pledge pledges", "vow": "vow vows", "call": "call calls", "demand": "demand demands",
        "threaten": "threat threats", "warn": "warning warnings", "state": "statement statements",
        "announce": "announcement announcements", "admit": "admission admissions", "insist": "insistence",
        "allege": "allegation allegations", "accuse": "accusation accusations", "deny": "denial denials",
        "remark": "remark remarks", "comment": "comment comments", "propose": "proposal proposals",
        "declare": "declaration declarations", "predict": "prediction predictions", "report": "report reports",
        "complain": "complaint complaints", "recommend": "recommendation recommendations",
    }.items()
    for noun in nouns.split()
}  # fmt: skip
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

    def _noun(self, number: int, index: int, low: int, high: int) -> None:
        """ "S's claim that X", "her promise to do X", "a demand by S that X"."""
        tags, lows = self.tokens.tags, self.tokens.lows
        entry = Cue(NOUNS[lows[index]], "tTi", "noun")
        begin = index + 1
        subject: Subject | None = None
        start = self.phrases.by_end.get(index + 1)
        if start is not None and start >= low:
            mark = tags.rfind("'", start, index)
            if mark > start:
                subject = Subject(start, mark, mark, "noun")
            elif lows[start] in _WHOSE:
                subject = Subject(start, start + 1, start + 1, "noun")
        if subject is None and begin + 1 < high and lows[begin] == "by":
            found = self.phrases.right(begin, high)
            if found is not None:
                subject, begin = found._replace(how="noun"), found.end
        if subject is None or begin + 1 >= high:
            return
        if lows[begin] == "for" and entry.lemma == "call":
            begin += 1  # "her call for two boats"
        elif lows[begin] not in ("that", "to", "about"):
            return
        self._right(number, index, entry, subject, begin, high)

    def _words_of(self, number: int, index: int, high: int) -> None:
        """ "in the words of S, Q"."""
        tags = self.tokens.tags
        found = self.phrases.right(index + 3, high)
        if found is None:
            return
        begin = found.end
        while begin < high and begin - found.end < _BESIDE and tags[begin] in ",:N":
            begin += 1
        if begin < high and tags[begin] == "q":
            end = self._quote_end(begin)
            entry = Cue("words", "q", "according")
            self._add(number, begin, end, "according", index, found._replace(how="according"), entry, 4)

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
            aside = tags[at + 1 : at + 2] == "G" and not has_clause(tokens, at + 2, high)
            if at + 1 < high and not aside:
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
