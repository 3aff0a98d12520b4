"""The words a cue may govern: before it, after it, or on both sides of it."""

from __future__ import annotations

from . import ends
from .around import Around
from .cue_verbs import Cue
from .phrasal import PHRASAL, PREDICATE, UNNAMED
from .phrases import Subject
from .words import NEGATIONS

_AS_MUCH = ["as", "much"]  # "said as much in an interview"
_OPENING = 14  # tokens of a phrase that opens a sentence
_WHERE = 25  # tokens of "in a letter on Monday" after "as Smith said", at most


class Spans(Around):
    """Collects candidates from one text."""

    __slots__ = ()

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
        if "d" in entry.frames and begin + 1 < high and lows[begin] == "as" and tags[begin + 1] == "q":
            self._right(number, verb, entry, subject, begin + 1, high)  # "which S described as “Q”"
            return
        left_out = begin < high and tags[begin] in "MVE" and self._gap(verb, entry, first, begin, low)
        if begin < high and (
            phrasal or left_out or self._bare(entry, begin) or self._complement(entry, begin, high)
        ):
            self._right(number, verb, entry, subject, begin, high)

    def _past_addressee(self, entry: Cue, begin: int, high: int) -> tuple[int, bool]:
        """Past adverbs, the person told and a preposition that belongs to the verb; whether there was one."""
        tags, lows = self.tokens.tags, self.tokens.lows
        while begin < high and tags[begin] == "A" and lows[begin] not in ("no", "yes"):
            if (entry.lemma, lows[begin]) in PHRASAL:
                break  # "spoke also | about the law"
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
        if complement and tags[begin] == "P" and self._whole(low, first - 1):
            return True  # "The boats are late, S said this week at the port in Ohio"
        opens = tags[low] == "q" or (tags[low] in "CAS" and low + 2 < high and "q" in tags[low + 1 : low + 3])
        quoted = tags[first - 1] == "q" and tags[first - 2] in ",.-" and (opens or not complement)
        given = tags[begin] in ":q" or (lows[begin] == "that" and begin == told)
        if not complement or (quoted and not given and tags[first - 2] in ",."):
            return True
        weak = told >= high or (tags[told] in "PtSWGAV,.;-" and lows[begin] != "that")
        return quoted and weak

    def _whole(self, low: int, last: int) -> bool:
        """Whether what stands before the comma at `last` is a sentence and no opening of one."""
        tags = self.tokens.tags
        if tags[last] != ",":
            return False
        while low < last and tags[low] in "PSGECA":
            comma = tags.find(",", low, last)
            if comma < 0:
                return False
            low = comma + 1
        return self.clauses.looks_like_clause(low, last) and tags[low] not in "#t"

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
        front = tags[low : first - 1]
        short = front[-1:] == "," and not any(tag in "VMR" for tag in front)
        if short and (
            len(front) <= 4 or (len(front) <= _OPENING and (front[0] in "PA" or front[:-1].endswith("A")))
        ):
            low = first - 1  # "Of course, | as S said, X", "In the old town, | as S wrote, X"
        comma = begin
        while comma < high and tags[comma] in "PtDJnN#OA" and comma - begin < _OPENING:
            comma += 1  # "as Smith put it in a letter on Monday, “Q”"
        if tags[comma : comma + 1] == "," and tags[comma : comma + 2] != ",P":
            begin = comma
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
        while end < high and tags[end] in "PtDJnN#" and end - begin < _WHERE:
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
        if (
            tags[last] in "x'"
            and self.tokens.words[last] in "'’"
            and tags[last - 1] in ",."
            and last - 2 > low
        ):
            return low  # 'It is late,' she said: single marks
        if not (tags[last] in ",-" or (tags[last] == "q" and inside[last])):
            return None
        if tags[last] == "q":
            return low
        return low if self.clauses.looks_like_clause(low, last) or inside[last - 1] else None

    def _complement(self, entry: Cue, begin: int, high: int) -> bool:
        tokens = self.tokens
        tag, low = tokens.tags[begin], tokens.lows[begin]
        frames = entry.frames
        if low in ("yes", "no") or tokens.lows[begin : begin + 2] == _AS_MUCH:
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
        said = predicate is not None and predicate.group(1) in "JDqAnNx"
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
        if tokens.lows[begin : begin + 2] == _AS_MUCH:
            end = begin + 2
        elif tags[begin] != "q":
            end = ends.before_occasion(tokens, begin, end)
        if end <= begin:
            return
        open_end: tuple[int, int] | None = (begin, high)
        if tags[begin] == "q" and tokens.inside[begin]:
            quote = self._quote_end(begin)
            named = "d" in entry.frames and (
                tokens.lows[begin - 1] == "as"
                or (tags[quote : quote + 1] == "P" and tokens.lows[quote] != "of")
            )
            if quote >= high or tags[quote] in ".,;-|" or tags[quote - 2] in ".," or named:
                end, open_end = quote, None
        if tokens.lows[begin] in ("to", "not") and UNNAMED.match(" ".join(tokens.lows[begin : begin + 5])):
            return  # "who declined to be named" says nothing: the source stays unnamed
        start = begin
        refused = self._negated(verb, 0)
        if subject.how == "agent":
            pass
        elif refused:
            start = verb
            while start > subject.end and tags[start - 1] in "AM":
                start -= 1
        elif tags[begin] == "q" and open_end is None:
            pass  # "asked, “Q”": the quote says it all
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
