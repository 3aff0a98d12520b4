"""Statement candidates: each cue of a sentence with its subject and the spans it may govern; quotes that stand alone.

What is found here is generous; `engine` keeps what is likely.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from . import ends
from .clauses import Clauses
from .cue_verbs import CUE_FORMS, Cue
from .phrases import Phrases, Subject
from .tokens import Tokens
from .words import NEGATIONS


@dataclass(slots=True)
class Candidate:
    """A possible statement; offsets are characters, `cue` and `subject` are token indices."""

    start: int
    end: int
    rule: str
    cue: tuple[int, int] | None
    subject: Subject | None
    lemma: str
    sentence: int
    group: int = -1
    act: str = "says"
    score: float = 0.5
    via: str | None = None
    complement: tuple[int, int] | None = None  # tokens: where it begins, how far it may reach; None: its end is given
    features: list[str] = field(default_factory=list)

# Verb and preposition that make one cue.
PHRASAL = frozenset(
    pair
    for verb, words in {
        "point": "out to", "call": "for on upon out", "boast": "of about", "complain": "of about", "warn": "of about against",
        "tweet": "about", "write": "about of", "brag": "about", "hint": "at", "joke": "about", "ask": "for about",
        "caution": "against", "advise": "against", "muse": "about", "rail": "against", "rant": "about", "lash": "out",
        "demand": "", "plead": "for", "say": "of about", "reply": "to", "respond": "to", "argue": "for against",
        "advocate": "for", "press": "for", "agree": "with on", "disagree": "with", "speculate": "about", "wonder": "about",
        "read": "", "tell": "about of", "fume": "about", "swear": "to", "beg": "for", "testify": "about to", "sum": "up",
    }.items()
    for pair in ((verb, word) for word in words.split())
)  # fmt: skip
_PASSIVE = frozenset("is are was were be been being".split())
_NO_ONE = frozenset("no nobody none neither".split())
_UNDONE = frozenset("yet failed fails unable neglected failing reluctant unwilling".split())  # "has yet to confirm"


class Finder:
    """Collects candidates from one text."""

    __slots__ = ("tokens", "phrases", "clauses", "found", "groups")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.phrases = Phrases(tokens)
        self.clauses = Clauses(tokens, self.phrases)
        self.found: list[Candidate] = []
        self.groups = 0

    def run(self) -> list[Candidate]:
        tokens = self.tokens
        tags, lows, inside = tokens.tags, tokens.lows, tokens.inside
        for number, (low, high) in enumerate(tokens.sentences):
            self._turn(number, low, high)
            previous: Subject | None = None
            for index in range(low, high):
                if inside[index]:
                    continue
                tag = tags[index]
                if tag in "VG":
                    entry = CUE_FORMS.get(lows[index])
                    if entry is not None:
                        subject = self._verb(number, index, entry, low, high, previous)
                        if subject is not None and subject.how != "relative":
                            previous = subject
                elif tag == "c" and index + 1 < high and lows[index + 1] == "to":
                    self._according(number, index, low, high)
        return self.found

    # -- one cue -------------------------------------------------------------------------------------------------

    def _verb(
        self, number: int, verb: int, entry: Cue, low: int, high: int, previous: Subject | None
    ) -> Subject | None:
        tokens = self.tokens
        tags, lows = tokens.tags, tokens.lows
        if entry.form == "base" and verb > low and lows[verb - 1] == "to":
            return self._infinitive(number, verb, entry, low, high, previous)
        if entry.lemma in ("cite", "quote") and entry.form == "ing" and verb > low and tags[verb - 1] == "V":
            return None  # "reported citing sources": the reporting verb's adjunct
        if self._negated(verb, low) and not self._would_not(verb, entry, low):
            return None
        before = verb - 1
        while before >= low and tags[before] in "A":
            before -= 1
        helper = lows[before] if before >= low else ""
        if entry.form == "part" and tags[max(before, 0)] != "M" or entry.form in ("past", "part") and helper in _PASSIVE:
            return None
        subject, inverted = self._subject(verb, entry, before, low, high)
        if subject is None and (before >= low and tags[before] in "C,-q)" or entry.form == "ing"):
            subject = self._shared_subject(verb, low, previous)
        if subject is None:
            subject = self.phrases.main(low, verb)
        if subject is None or lows[subject.start] in _NO_ONE:
            return None
        if subject.start > low and lows[subject.start - 1] in ("if", "unless"):
            return None  # "if she says": not said
        self._spans(number, verb, entry, subject, inverted, low, high)
        return subject

    def _subject(self, verb: int, entry: Cue, before: int, low: int, high: int) -> tuple[Subject | None, bool]:
        """The subject, and whether it follows the verb ("said Smith")."""
        tags = self.tokens.tags
        if entry.form == "ing":
            return self._participle_subject(verb, before, low), False
        if entry.lemma not in ("tell", "call", "describe") and before == verb - 1:
            if before < low:
                right = self.phrases.right(verb, high)
                if right is not None and right.end < high and tags[right.end] in ":," and entry.form != "base":
                    return right, True
            elif tags[before] == "q" and self.tokens.inside[before]:
                right = self.phrases.right(verb, high)
                if right is not None and self._ends_inversion(right.end, high):
                    return right, True
            elif tags[before] in ",-":
                aside = self.phrases.left(verb, low)
                if aside is not None:
                    return aside, False
                right = self.phrases.right(verb, high)
                if right is not None and self._ends_inversion(right.end, high):
                    return right, True
        return self.phrases.left(verb, low), False

    def _participle_subject(self, verb: int, before: int, low: int) -> Subject | None:
        """Of "saying": the phrase before it only after "with" or where a clause begins; else None, it is shared."""
        if before < low or self.tokens.tags[before] in ",-CPSqA":
            return None
        if self.tokens.tags[before] == "M":
            return self.phrases.left(verb, low)
        found = self.phrases.left(verb, low)
        if found is None or found.start <= low or self.tokens.lows[found.start - 1] == "with":
            return found
        return found if self.tokens.tags[found.start - 1] in ",SC-" else None

    def _infinitive(
        self, number: int, verb: int, entry: Cue, low: int, high: int, previous: Subject | None
    ) -> Subject | None:
        """"went on to say", "led him to announce", "was quick to point out"."""
        tags = self.tokens.tags
        subject = None
        if verb - 2 >= low and self.tokens.lows[verb - 2] in _UNDONE:
            return None
        if verb - 2 >= low and tags[verb - 2] in "nNO#":
            subject = self.phrases.left(verb - 1, low)
        if subject is None or subject.start <= low or tags[subject.start - 1] not in "V":
            subject = self._shared_subject(verb, low, previous) or subject
        if subject is None:
            return None
        self._spans(number, verb, entry, subject._replace(how="infinitive"), False, low, high)
        return subject

    def _negated(self, verb: int, low: int) -> bool:
        tags, lows = self.tokens.tags, self.tokens.lows
        back = verb - 1
        while back >= low and tags[back] in "AM":
            if lows[back] in NEGATIONS:
                return True
            back -= 1
        return False

    def _would_not(self, verb: int, entry: Cue, low: int) -> bool:
        """"would not confirm": a refusal, which is a statement; "did not say" is none."""
        lows = self.tokens.lows
        if entry.lemma not in ("confirm", "comment", "say", "disclose", "reveal", "elaborate", "discuss", "specify"):
            return False
        return any(low in ("would", "wouldn't", "wouldn’t") for low in lows[max(low, verb - 3) : verb])

    def _ends_inversion(self, at: int, high: int) -> bool:
        """After "said S": a stop, a comma, a quote, an adjunct; a verb there means S was no subject of "said"."""
        if at >= high:
            return True
        return self.tokens.tags[at] in ",.;:-qtPAS(x" or self.tokens.lows[at] in ("who", "as", "and", "in")

    def _shared_subject(self, verb: int, low: int, previous: Subject | None) -> Subject | None:
        """The subject of an earlier verb of the sentence: "he left and said", "..., adding that"."""
        tags = self.tokens.tags
        if verb > low and tags[verb - 1] == "C":
            for index in range(verb - 2, max(low, verb - 40), -1):
                if tags[index] in "VM" and not self.tokens.inside[index]:
                    near = self.phrases.left(index, low)
                    if near is not None and tags[near.head_end - 1] in "NR":
                        return near._replace(how="shared")
        main = self.phrases.main(low, verb)
        if previous is not None and (main is None or previous.start >= main.start or previous.end <= main.start):
            return previous._replace(how="shared")
        return main._replace(how="shared") if main is not None else None

    # -- spans ---------------------------------------------------------------------------------------------------

    def _spans(
        self, number: int, verb: int, entry: Cue, subject: Subject, inverted: bool, low: int, high: int
    ) -> None:
        tokens = self.tokens
        tags, lows = tokens.tags, tokens.lows
        first = min(verb, subject.start) if subject.how != "shared" else verb
        after = max(verb + 1, subject.end) if inverted else verb + 1
        fronted = self._fronted(number, first, low)
        if inverted:
            self._aside_and_rest(number, verb, entry, subject, after, high, fronted)
            return
        begin = after
        while begin < high and tags[begin] == "A":
            begin += 1
        if "o" in entry.frames and begin < high and tags[begin] not in "q:,.W":
            begin = self.clauses.skip_addressee(begin, high)
        phrasal = begin < high and (entry.lemma, lows[begin]) in PHRASAL
        if phrasal and (lows[begin] == "out" or entry.lemma != "call"):
            begin += 1
        told = begin
        begin = self.clauses.skip_adjuncts(begin, high)
        if first > low and lows[first - 1] == "as" and self._as_said(number, verb, entry, subject, first, begin, low, high):
            return
        parenthetical = self._is_parenthetical(first, begin, low, high)
        if parenthetical:
            self._aside_and_rest(number, verb, entry, subject, begin, high, low)
            return
        if fronted is not None:
            quoted = tags[first - 1] == "q" and tags[first - 2] in ",.-"
            opens = tags[low] == "q" or tags[low] in "CAS" and low + 2 < high and "q" in tags[low + 1 : low + 3]
            quoted = quoted and (opens or not self._complement(entry, begin, high))
            given = begin < high and (tags[begin] in ":q" or lows[begin] == "that")
            if quoted and not given and tags[first - 2] in ",.":
                self._aside_and_rest(number, verb, entry, subject, begin, high, fronted)
                return
            weak = told >= high or tags[told] in "PtSWGAV,.;-" and lows[min(begin, high - 1)] != "that"
            if begin >= high or tags[begin] in ".,;-" or quoted and weak or not self._complement(entry, begin, high):
                self._aside_and_rest(number, verb, entry, subject, begin, high, fronted)
                return
        if begin < high and tags[begin] == ":":
            begin += 1
        elif begin + 1 < high and tags[begin] == "," and tags[begin + 1] == "q":
            begin += 1
        left_out = first > low and tags[first - 1] == "W" and begin < high and tags[begin] in "MV"
        if begin < high and (phrasal or left_out or self._complement(entry, begin, high)):
            self._right(number, verb, entry, subject, begin, high)

    def _as_said(
        self, number: int, verb: int, entry: Cue, subject: Subject, first: int, begin: int, low: int, high: int
    ) -> bool:
        """"As Smith said, X" and "X, as Smith said"."""
        tags = self.tokens.tags
        if begin < high and tags[begin] == "," and (first - 1 == low or tags[first - 2] in "C("):
            at = begin + 1
            if at < high:
                stop, _ = ends.choose(self.tokens, self.phrases, at, high, entry.lemma)
                self._add(number, at, stop, "as", verb, subject, entry, complement=(at, high))
            return True
        if (begin >= high or tags[begin] in ".,;-") and first - 2 > low and tags[first - 2] in ",-":
            self._add(number, low, first - 2, "as", verb, subject, entry)
            return True
        return False

    def _is_parenthetical(self, first: int, begin: int, low: int, high: int) -> bool:
        """", he said, " in the middle of what he said."""
        tags = self.tokens.tags
        if first - 1 <= low or begin >= high - 1 or tags[begin] != "," or begin - first > 14:
            return False
        return tags[first - 1] == "," or tags[first - 1] == "q" and self.tokens.inside[first - 1]

    def _fronted(self, number: int, first: int, low: int) -> int | None:
        """Start token of a complement before "S said", or None: it ends with a comma, a dash or a closing quote."""
        tags, inside = self.tokens.tags, self.tokens.inside
        if first - 1 < low:
            return None
        last = first - 1
        if not (tags[last] in ",-" or tags[last] == "q" and inside[last]):
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
            return any(letter in frames for letter in "tTo")
        if low == "to" and any(letter in frames for letter in "ib"):
            return True
        if any(letter in frames for letter in "t") or "o" in frames:
            if self.clauses.looks_like_clause(begin, high):
                return True
        if "b" in frames and tag in "DNnROJ#":
            end = self.clauses.skip_addressee(begin, high)
            if end < high and tokens.lows[end] == "to":
                return True
        if any(letter in frames for letter in "na") and tag in "DNnJ#OG":
            return True
        if "d" in frames and tag in "DNnRJ#OPA":
            return True
        return False

    def _right(self, number: int, verb: int, entry: Cue, subject: Subject, begin: int, high: int) -> None:
        tokens = self.tokens
        tags = tokens.tags
        end, sure = ends.choose(tokens, self.phrases, begin, high, entry.lemma)
        if end <= begin:
            return
        open_end: tuple[int, int] | None = (begin, high)
        if tags[begin] == "q" and tokens.inside[begin]:
            quote = self._quote_end(begin)
            if quote >= high or tags[quote] in ".,;-|" or tags[quote - 2] in ".,":
                end, open_end = quote, None
        start = begin
        refused = self._negated(verb, 0)
        if refused:
            start = verb
            while start > subject.end and tags[start - 1] in "AM":
                start -= 1
        elif tokens.lows[begin] == "to" or entry.lemma in ("refuse", "decline", "caution", "urge", "call", "ask"):
            start = verb if entry.lemma != "call" or tokens.lows[begin] in ("on", "for", "upon") else begin
        self._add(number, start, end, "right", verb, subject, entry, complement=open_end)

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
        """"Q, S said" and what follows it: "Q, S said, Q" goes on after the comma."""
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
        if at + 1 < high and tags[at] in ",:" and tags[at + 1] == "q" or at < high and tags[at] == "q":
            begin = at if tags[at] == "q" else at + 1
            end = self._quote_end(begin)
            if not (end < high and tags[end] not in ".,;-|"):
                self._add(number, begin, end, "resumed", verb, subject, entry, group=group)
                return
        if at + 2 < high and tags[at] == "," and fronted is not None and subject.how not in ("right", "shared"):
            begin = at + 1
            nxt = lows[begin]
            if tags[begin] != "G" and nxt not in ("who", "which", "according", "as", "while", "when", "where", "after"):
                stop, _ = ends.choose(self.tokens, self.phrases, begin, high, "resumed")
                self._add(number, begin, stop, "resumed", verb, subject, entry, group=group, complement=(begin, high))

    def _fronted_parts(self, number: int, begin: int, end: int, verb: int, subject: Subject, entry: Cue) -> None:
        tags = self.tokens.tags
        while begin < end and tags[begin] in "C" and begin + 1 < end and tags[begin + 1] == "q":
            begin += 1
        self._add(number, begin, end, "fronted", verb, subject, entry)

    def _according(self, number: int, index: int, low: int, high: int) -> None:
        """"according to S, X" and "X, according to S"."""
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
            if at + 1 < high:
                stop, _ = ends.choose(tokens, self.phrases, at + 1, high, "according")
                self._add(number, at + 1, stop, "according", index, subject, entry, 2, complement=(at + 1, high))
            return
        end = index
        while end > low and tags[end - 1] in ",-":
            end -= 1
        self._add(number, low, end, "according", index, subject, entry, 2)
        at = found.end
        if end < index and at + 3 < high and tags[at] == ",":
            stop, _ = ends.choose(tokens, self.phrases, at + 1, high, "according")
            self._add(
                number, at + 1, stop, "resumed", index, subject, entry, 2, group=self.groups, complement=(at + 1, high)
            )

    def _turn(self, number: int, low: int, high: int) -> None:
        """"SMITH: ..." at the start of a paragraph: a transcript's turn."""
        tokens = self.tokens
        tags = tokens.tags
        if low and tags[low - 1] != "|":
            return
        begin = low + 1 if tags[low] == "q" else low
        end = begin
        while end < high and end - begin < 5 and tags[end] in "N#":
            end += 1
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

    def _add(
        self, number: int, begin: int, end: int, rule: str, cue: int, subject: Subject, entry: Cue, width: int = 1,
        group: int = 0, complement: tuple[int, int] | None = None,
    ) -> None:
        if end <= begin:
            return
        start, stop = self.tokens.span(begin, end)
        if not group:
            self.groups += 1
        self.found.append(
            Candidate(
                start, stop, rule, (cue, cue + width), subject, entry.lemma, number, group or self.groups,
                complement=complement,
            )  # fmt: skip
        )
