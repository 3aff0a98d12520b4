"""Statements that no verb with its subject before or after it makes: according to S, asked by S, in the words of S,
and the turns of transcripts."""

from __future__ import annotations

import re

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
        "note": "point", "express": "concern concerns hope hopes confidence doubt doubts regret regrets",
    }.items()
    for noun in nouns.split()
}  # fmt: skip
# Verbs whose object is what somebody says: "made the point that X", "sounded a call for X", "expressed hope that X".
_MAKING = frozenset(
    "made make makes making issued issue issues issuing sounded renewed renews gave give gives delivered delivers "
    "offered released launched raised raises expressed express expresses expressing".split()
)
_MADE_KNOWN = frozenset(("report", "announce", "confirm", "disclose", "reveal"))
_MADE = frozenset(("note", "express", "call", "demand", "warn", "argue", "suggest"))
_HEADED = re.compile(r"(D?[Jn]{0,3}P)?[JnD]{0,3}(N{1,4})(?:PD?[JnN]{1,4})?:")
_LABEL = 3  # tokens of "EXCLUSIVE - " before a headline
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
        quote = by + 1 if lows[by : by + 1] == ["as"] else by
        if "d" in entry.frames and quote < high and tags[quote] == "q":
            self._called_by(number, verb, entry, quote, high)
            return
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
        if entry.lemma in _MADE_KNOWN and lows[before] in ("was", "were", "been"):
            self._made_known(number, verb, entry, subject, before, low)
        if begin + 1 >= high:
            return
        if lows[begin] == "as" and "d" in entry.frames:
            begin += 1
        elif lows[begin] == "of" and "a" in entry.frames:
            pass  # "accused by S of X"
        elif tags[begin] in ",:" and tags[begin + 1] == "q" and "q" in entry.frames:
            begin += 1  # "asked by S, “Q”"
        elif lows[begin] not in _CLAUSE or not any(letter in entry.frames for letter in "tTobi"):
            return
        if lows[begin] == "about" or (entry.lemma, lows[begin]) in PHRASAL:
            begin += 1
        self._right(number, verb, entry, subject, begin, high)

    def _made_known(
        self, number: int, verb: int, entry: Cue, subject: Subject, before: int, low: int
    ) -> None:
        """ "The sale of the port was first reported by S": what S reported."""
        if self._negated(verb, low):
            return
        what = self.phrases.left(before, low)
        if what is not None and what.how in ("left", "aside") and self.tokens.tags[what.start] not in "RW":
            self._add(number, what.start, what.end, "passive", verb, subject, entry)

    def _called_by(self, number: int, verb: int, entry: Cue, quote: int, high: int) -> None:
        """ "has been called “Q” by S": the words are those of S."""
        by = self._quote_end(quote)
        found = self.phrases.right(by, high) if self.tokens.lows[by : by + 1] == ["by"] else None
        if found is not None and by < high:
            self._add(number, quote, by, "right", verb, found._replace(how="agent"), entry)

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
            elif (
                entry.lemma in _MADE
                and start > low
                and lows[start - 1] in _MAKING
                and tags[start - 1] in "VGE"
            ):
                subject = self._maker(start - 1, low)
        if subject is None and begin + 1 < high and lows[begin] == "by":
            found = self.phrases.right(begin, high)
            if found is not None:
                subject, begin = found._replace(how="noun"), found.end
        if subject is None or begin + 1 >= high:
            return
        if lows[begin] == "for" and entry.lemma == "call":
            begin += 1  # "her call for two boats"
        elif lows[begin] not in ("that", "to", "about") or (lows[begin] == "to" and entry.lemma in _MADE):
            return
        self._right(number, index, entry, subject, begin, high)

    def _maker(self, verb: int, low: int) -> Subject | None:
        """Who "made the point", "expressed hope"."""
        if self._negated(verb, low):
            return None
        of = self.phrases
        found = of.main(low, verb) if self.tokens.tags[verb] == "G" else of.left(verb, low)
        return found._replace(how="noun") if found is not None and found.how != "relative" else None

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
        if (
            low
            and tags[low - 1] != "|"
            and not (tags[low - 1] == "-" and low <= _LABEL and "|" not in tags[:low])
        ):
            return
        begin = low + 1 if tags[low] == "q" else low
        end = begin
        while end < high and end - begin < 5 and (tags[end] in "N#" or self._is_paper(begin, end)):
            end += 1
        if end == begin and end < high and tags[end] == "n" and tokens.lows[end] in ROLE_NOUNS:
            end += 1  # "Interviewer:"
        colon = end
        if low < tokens.headline and tags[end : end + 1] != ":":
            begin, end, colon = self._in_headline(low, min(high, tokens.headline))
        if end == begin or colon + 1 >= high or tags[colon] != ":":
            return
        shouted = any(len(word) > 2 and word.isupper() for word in tokens.words[begin:end])
        subject = Subject(begin, end, end, "transcript" if shouted else "name")
        stop = high
        while stop < len(tags) and tags[stop] != "|":
            stop += 1
        while stop > colon + 1 and tags[stop - 1] == "q" and begin > low:
            stop -= 1
        self._add(number, colon + 1, stop, "transcript", colon, subject, Cue(":", "q", "colon"))

    def _in_headline(self, low: int, high: int) -> tuple[int, int, int]:
        """The name and the colon in "A lesson from Jane Smith: ...", "Ex-mayor Jane Smith at the port: ..."."""
        tokens = self.tokens
        found = _HEADED.match(tokens.tags, low, high)
        if found is None or (found.group(1) and tokens.lows[found.end(1) - 1] != "from"):
            return low, low, low
        return found.start(2), found.end(2), found.end() - 1

    def _is_paper(self, begin: int, at: int) -> bool:
        """ "Weir Post: ...": in a headline a verb of speech may be the last word of a name."""
        tokens = self.tokens
        return (
            begin < at < tokens.headline and tokens.tags[at : at + 2] == "V:" and tokens.words[at].istitle()
        )
