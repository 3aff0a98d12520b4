"""The words a cue may govern: before it, after it, or on both sides of it."""

from __future__ import annotations

import re

from . import ends
from .candidate import Candidate
from .clauses import Clauses
from .cue_verbs import CUE_FORMS, Cue
from .phrases import Phrases, Subject
from .tokens import Tokens
from .words import NEGATIONS

# Verb and preposition that make one cue.
PHRASAL = frozenset(
    (verb, word)
    for verb, words in (
        ("point", "out to"), ("call", "for on upon out"), ("boast", "of about"), ("complain", "of about"),
        ("warn", "of about against"), ("tweet", "about"), ("write", "about of"), ("brag", "about"), ("hint", "at"),
        ("joke", "about"), ("ask", "for about"), ("caution", "against"), ("advise", "against"), ("muse", "about"),
        ("rail", "against"), ("rant", "about"), ("lash", "out"), ("plead", "for"), ("say", "of about"),
        ("reply", "to"), ("respond", "to"), ("argue", "for against"), ("advocate", "for"), ("press", "for"),
        ("agree", "with on"), ("disagree", "with"), ("speculate", "about"), ("wonder", "about"),
        ("tell", "about of"), ("fume", "about"), ("swear", "to"), ("beg", "for"), ("testify", "about to"),
        ("sum", "up"), ("speak", "about of out"), ("talk", "about of"), ("comment", "on"), ("refer", "to"),
    )
    for word in words.split()
)  # fmt: skip
# What is said of the object after "called": "called the plan | unsafe", "called him | a liar".
PREDICATE = re.compile(r"(?:D?[JA#]{0,3}[nN]{1,4}(?:'[nNJ]{1,3})?|[ROW])(?:P[DJ]{0,2}[nN]{1,3})?([JDqAPNnS])")
_BESIDE = 8  # tokens after a quote in which its own verb stands
_FRONT = 25  # tokens before a cue that stands between a subject and its verb, and of the aside after it
# After "S said,": no continuation of what was said.
_NO_REST = frozenset("who which according as while when where after".split())


class Spans:
    """Collects candidates from one text."""

    __slots__ = ("clauses", "found", "groups", "phrases", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.phrases = Phrases(tokens)
        self.clauses = Clauses(tokens, self.phrases)
        self.found: list[Candidate] = []
        self.groups = 0

    def _negated(self, verb: int, low: int) -> bool:
        tags, lows = self.tokens.tags, self.tokens.lows
        back = verb - 1
        while back >= low and tags[back] in "AM":
            if lows[back] in NEGATIONS:
                return True
            back -= 1
        return False

    def _spans(
        self, number: int, verb: int, entry: Cue, subject: Subject, inverted: bool, low: int, high: int
    ) -> None:
        tokens = self.tokens
        tags, lows = tokens.tags, tokens.lows
        first = min(verb, subject.start) if subject.how != "shared" else verb
        after = max(verb + 1, subject.end) if inverted else verb + 1 + (entry.lemma == "put")
        fronted = self._fronted(first, low)
        if entry.form == "ing" and subject.how == "shared":
            fronted = None  # "Q," he said, describing the port
        elif fronted is None and self._stands_alone(verb, first, after, low, high):
            fronted = low
        if inverted:
            self._aside_and_rest(number, verb, entry, subject, after, high, fronted)
            return
        told, phrasal = self._past_addressee(entry, after, high)
        begin = self.clauses.skip_adjuncts(told, high)
        if not entry.frames:
            if phrasal and begin < high:
                self._right(number, verb, entry, subject, begin, high)
            return
        if (
            first > low
            and lows[first - 1] == "as"
            and self._as_said(number, verb, entry, subject, first, begin, low, high)
        ):
            return
        if self._is_parenthetical(first, begin, low, high):
            self._aside_and_rest(number, verb, entry, subject, begin, high, low)
            return
        if fronted is not None and self._is_fronted(entry, first, told, begin, (low, high)):
            self._aside_and_rest(number, verb, entry, subject, begin, high, fronted)
            return
        if begin + 1 < high and tags[begin] in ":,":
            begin += 1
        left_out = begin < high and tags[begin] in "MVE" and self._gap(verb, entry, first, begin, low)
        if begin < high and (
            phrasal or left_out or self._bare(entry, begin) or self._complement(entry, begin, high)
        ):
            self._right(number, verb, entry, subject, begin, high)

    def _past_addressee(self, entry: Cue, begin: int, high: int) -> tuple[int, bool]:
        """Past adverbs, the person told and a preposition that belongs to the verb; whether there was one."""
        tags, lows = self.tokens.tags, self.tokens.lows
        while begin < high and tags[begin] == "A" and lows[begin] not in ("no", "yes"):
            begin += 1
        if begin + 1 < high and tags[begin] == "t" and (entry.lemma, lows[begin + 1]) in PHRASAL:
            begin += 1  # "called on Monday for", "called Monday for"
        if "o" in entry.frames and begin < high and tags[begin] not in "q:,.W":
            begin = self.clauses.skip_addressee(begin, high)
        phrasal = begin < high and (entry.lemma, lows[begin]) in PHRASAL
        if phrasal and (lows[begin] == "out" or entry.lemma != "call"):
            begin += 1
            if begin < high and lows[begin - 1] == "out" and lows[begin] in ("about", "against", "for"):
                begin += 1
        return begin, phrasal

    def _gap(self, verb: int, entry: Cue, first: int, begin: int, low: int) -> bool:
        """ "a law that even critics say | was late", "a law the mayor said | was late": its subject stands before."""
        tags, lows = self.tokens.tags, self.tokens.lows
        back = first - 1
        while back > low and tags[back] == "A":
            back -= 1
        if back >= low and tags[back] == "W":
            return not (back > low and tags[back - 1] == "P")
        plain = "t" in entry.frames and begin == verb + 1 and back > low and tags[back] in "nN"
        return plain and tags[begin] == "M" and lows[begin] not in ("having", "being", "been", "be")

    def _stands_alone(self, verb: int, first: int, after: int, low: int, high: int) -> bool:
        """ "The harbour opens at six, she said on Friday.": with nothing after the cue it can only be before it."""
        tags = self.tokens.tags
        if first - 3 < low or tags[first - 1] != "," or first > verb or tags[low] in "PSGE":
            return False
        at = self.clauses.skip_adjuncts(after, high)
        return at >= high or tags[at] in ".|"

    def _is_fronted(self, entry: Cue, first: int, told: int, begin: int, at: tuple[int, int]) -> bool:
        """Whether what stands before "S said" is the statement, and not what follows."""
        tags, lows = self.tokens.tags, self.tokens.lows
        low, high = at
        if begin + 1 < high and tags[begin] == "," and tags[begin + 1] == "q" and self._opening(low, first):
            return False
        if begin >= high or tags[begin] in ".,;-":
            return True
        complement = self._complement(entry, begin, high)
        opens = tags[low] == "q" or (tags[low] in "CAS" and low + 2 < high and "q" in tags[low + 1 : low + 3])
        quoted = tags[first - 1] == "q" and tags[first - 2] in ",.-" and (opens or not complement)
        given = tags[begin] in ":q" or (lows[begin] == "that" and begin == told)
        if not complement or (quoted and not given and tags[first - 2] in ",."):
            return True
        weak = told >= high or (tags[told] in "PtSWGAV,.;-" and lows[begin] != "that")
        return quoted and weak

    def _as_said(
        self,
        number: int,
        verb: int,
        entry: Cue,
        subject: Subject,
        first: int,
        begin: int,
        low: int,
        high: int,
    ) -> bool:
        """ "As Smith said, X" and "X, as Smith said"."""
        tags = self.tokens.tags
        if begin + 1 < high and tags[begin] in ",:" and tags[begin + 1] == "q" and first - 1 > low:
            self._add(number, begin + 1, self._quote_end(begin + 1), "as", verb, subject, entry)
            return True  # "The boats are, as Smith put it, "late"."
        if begin < high and tags[begin] == "," and (first - 1 == low or tags[first - 2] in "C("):
            at = begin + 1
            if at < high:
                stop, _ = ends.choose(self.tokens, self.phrases, at, high, entry.lemma)
                self._add(number, at, stop, "as", verb, subject, entry, complement=(at, high))
            return True
        end = begin
        while end < high and tags[end] in "PtDJnN#" and end - begin < _FRONT:
            end += 1  # "as Smith said in a letter on Monday"
        if (end >= high or tags[end] in ".,;-)") and first - 2 > low and tags[first - 2] in ",-":
            self._add(number, low, first - 2, "as", verb, subject, entry)
            return True
        return False

    def _opening(self, low: int, first: int) -> bool:
        """ "Speaking on Monday, the mayor, | S said": a phrase that only opens the sentence."""
        tags = self.tokens.tags
        if tags[low] not in "PG":
            return False
        _, _, rest = tags[low : first - 1].partition(",")
        return "V" not in rest and "M" not in rest

    def _is_parenthetical(self, first: int, begin: int, low: int, high: int) -> bool:
        """ ", he said, " in the middle of what he said."""
        tags = self.tokens.tags
        if first - 1 <= low or begin >= high - 1 or tags[begin] != "," or begin - first > 14:
            return False
        if tags[begin + 1] == "q" and self._opening(low, first):
            return False
        return tags[first - 1] == "," or (tags[first - 1] == "q" and bool(self.tokens.inside[first - 1]))

    def _fronted(self, first: int, low: int) -> int | None:
        """Start token of a complement before "S said", or None: it ends with a comma, a dash or a closing quote."""
        tags, inside = self.tokens.tags, self.tokens.inside
        if first - 1 < low:
            return None
        last = first - 1
        if not (tags[last] in ",-" or (tags[last] == "q" and inside[last])):
            return None
        if tags[last] == "q":
            return low
        return low if self.clauses.looks_like_clause(low, last) or inside[last - 1] else None

    def _complement(self, entry: Cue, begin: int, high: int) -> bool:
        tokens = self.tokens
        tag, low = tokens.tags[begin], tokens.lows[begin]
        frames = entry.frames
        if low in ("yes", "no"):
            return True
        if tag == "q":
            return "q" in frames or "t" in frames or "d" in frames or "n" in frames or "o" in frames
        if low == "that" or low in ("how", "why", "whether", "what", "if"):
            return any(letter in frames for letter in "tTof")
        if low == "to" and any(letter in frames for letter in "ib"):
            return True
        if any(letter in frames for letter in "tof") and self.clauses.looks_like_clause(begin, high):
            return True
        if "b" in frames and tag in "DNnROJ#":
            end = self.clauses.skip_addressee(begin, high)
            if end < high and tokens.lows[end] == "to":
                return True
        if any(letter in frames for letter in "na") and tag in "DNnJ#OG":
            return True
        if "d" not in frames or tag not in "DNnRJ#OPA":
            return False
        if entry.lemma not in ("call", "label", "brand", "dub"):
            return True
        predicate = PREDICATE.match(tokens.tags, begin)  # "called a vote" says nothing of the vote
        said = predicate is not None and predicate.group(1) in "JDqAnN"
        return said or "q" in tokens.tags[begin : min(high, begin + 20)]

    def _bare(self, entry: Cue, begin: int) -> bool:
        """A phrase without a verb that a list knows: it may be a clause all the same, the model will tell."""
        return "t" in entry.frames and self.tokens.tags[begin] in "DNnRJ#OW"

    def _right(self, number: int, verb: int, entry: Cue, subject: Subject, begin: int, high: int) -> None:
        tokens = self.tokens
        tags = tokens.tags
        low = tokens.sentences[number][0]
        lead = ends.lead_of(tokens, subject.start, low) if subject.how != "shared" else "+"
        end, _sure = ends.choose(tokens, self.phrases, begin, high, entry.lemma, lead)
        if end <= begin:
            return
        open_end: tuple[int, int] | None = (begin, high)
        if tags[begin] == "q" and tokens.inside[begin]:
            quote = self._quote_end(begin)
            if quote >= high or tags[quote] in ".,;-|" or tags[quote - 2] in ".,":
                end, open_end = quote, None
        start = begin
        refused = self._negated(verb, 0)
        if subject.how == "agent":
            pass
        elif refused:
            start = verb
            while start > subject.end and tags[start - 1] in "AM":
                start -= 1
        elif tokens.lows[begin] == "to" or entry.lemma in (
            "refuse",
            "decline",
            "caution",
            "urge",
            "call",
            "ask",
        ):
            start = verb if entry.lemma != "call" or tokens.lows[begin] in ("on", "for", "upon") else begin
        self._add(number, start, end, "right", verb, subject, entry, complement=open_end, lead=lead)

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
        if (at + 1 < high and tags[at] in ",:" and tags[at + 1] == "q") or (at < high and tags[at] == "q"):
            begin = at if tags[at] == "q" else at + 1
            end = self._quote_end(begin)
            if end < high and tags[end - 2] == "," and self._spoken(end, min(high, end + _BESIDE)):
                return  # the next speaker's: '"Q," she said, "Q," he said'
            if end >= high or tags[end] in ".,;-|" or tags[end - 2] == ",":
                self._add(number, begin, end, "resumed", verb, subject, entry, group=group)
                return
        if fronted is None or subject.how in ("right", "shared") or at + 2 >= high or tags[at] != ",":
            return
        begin = at + 1
        if tags[begin] != "G" and lows[begin] not in _NO_REST:
            stop, _ = ends.choose(self.tokens, self.phrases, begin, high, "resumed")
            self._add(
                number, begin, stop, "resumed", verb, subject, entry, group=group, complement=(begin, high)
            )

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
        return any(tags[at] == "V" and not inside[at] and lows[at] in CUE_FORMS for at in range(begin, end))

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
            if opening > begin and (tags[opening - 1] in ":-" or self._spoken(begin, opening)):
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
