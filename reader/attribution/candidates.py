"""Statement candidates: each cue of a sentence with its subject; `spans` says which words it may govern.

What is found here is generous; `engine` keeps what is likely.
"""

from __future__ import annotations

from .below import Below
from .candidate import Candidate
from .cue_verbs import CUE_FORMS, Cue
from .forms import NOUNS, WORDS_OF
from .phrases import Subject
from .roles import FINDERS

_PASSIVE = frozenset("is are was were be been being".split())
QUOTED = frozenset("quoted cited quoting citing quotes cites".split())
_EXAMPLES = 24  # tokens of "such as Smith, Jones and Brown,"
_BESIDE = 14  # tokens between a quote and its verb
_GOING_ON = frozenset("kept keeps keep began begins begin started starts start continued continues".split())
_NO_ONE = frozenset("no nobody none neither".split())
_UNDONE = frozenset(
    "yet failed fails unable neglected failing reluctant unwilling".split()
)  # "has yet to confirm"


class Finder(Below):
    """Collects candidates from one text."""

    __slots__ = ()

    def run(self) -> list[Candidate]:
        tokens = self.tokens
        tags, lows, inside = tokens.tags, tokens.lows, tokens.inside
        asked = self.interview()
        for number, (low, high) in enumerate(tokens.sentences):
            if low not in asked:
                self._turn(number, low, high)
            previous: Subject | None = None
            closed = -1  # the mark that ends the quote before this token, while no verb has stood since
            known = len(self.found)
            for index in range(low, high):
                tag = tags[index]
                if inside[index]:
                    closed = index if tag == "q" else -1
                    continue
                if tag in "VE" and closed >= 0 and lows[index] not in CUE_FORMS:
                    self._unlisted(number, index, closed, low, high, known)
                if tag in "VEGM;:":
                    closed = -1
                if tag in "VG":
                    entry = CUE_FORMS.get(lows[index])
                    if entry is not None:
                        subject = self._verb(number, index, entry, low, high, previous)
                        if subject is not None and subject.how != "relative":
                            previous = subject
                elif tag == "c" and index + 1 < high and lows[index + 1] == "to":
                    self._according(number, index, low, high)
                elif tag == "n" and lows[index] in NOUNS:
                    self._noun(number, index, low, high)
                elif tag == "P" and lows[index : index + 4] == WORDS_OF:
                    self._words_of(number, index, high)
        self.below()
        return self.found

    # -- one cue -------------------------------------------------------------------------------------------------

    def _verb(
        self, number: int, verb: int, entry: Cue, low: int, high: int, previous: Subject | None
    ) -> Subject | None:
        tokens = self.tokens
        tags, lows = tokens.tags, tokens.lows
        if lows[verb] == entry.lemma and verb > low and lows[verb - 1] == "to":
            return self._infinitive(number, verb, entry, low, high, previous)
        if entry.lemma == "put" and (verb + 2 >= high or lows[verb + 1] != "it"):
            return None  # "as she put it"
        if self._of_others(verb, entry, low, high):
            return None
        if self._negated(verb, low) and not self._would_not(verb, entry, low):
            return None
        if entry.form in ("past", "part"):
            self._agent(number, verb, entry, low, high)
        before = verb - 1
        while before >= low and tags[before] == "A":
            before -= 1
        helper = lows[before] if before >= low else ""
        if (entry.form == "part" and tags[max(before, 0)] != "M") or (
            entry.form in ("past", "part") and helper in _PASSIVE
        ):
            return None
        subject, inverted = self._subject(verb, entry, before, low, high)
        if subject is None and ((before >= low and tags[before] in "C,-q)") or entry.form == "ing"):
            subject = self._shared_subject(verb, low, previous)
        if subject is None:
            subject = self.phrases.main(low, verb)
        if subject is None and entry.form == "ing" and verb - low <= 2:
            self._ahead(number, verb, entry, low, high)
        if subject is None or lows[subject.start] in _NO_ONE:
            return None
        if subject.start > low and lows[subject.start - 1] in ("if", "unless", "nor", "whether"):
            return None  # "if she says", "neither he nor she said": not said
        if entry.frames == "f" and lows[subject.head_end - 1] not in FINDERS:
            return None
        self._spans(number, verb, entry, subject, inverted, low, high)
        return subject

    def _of_others(self, verb: int, entry: Cue, low: int, high: int) -> bool:
        """ "reported, citing sources,": the reporting verb's adjunct; "was hauled in and told that": he heard it."""
        tags, lows = self.tokens.tags, self.tokens.lows
        if entry.lemma in ("cite", "quote") and entry.form == "ing" and verb > low:
            told = verb - 2 if tags[verb - 1] == "," and verb - 2 >= low else verb - 1
            after = tags.find(",", verb, min(high - 1, verb + _BESIDE)) + 1  # "S, citing sources, reported"
            return any(tags[at] == "V" and lows[at] in CUE_FORMS for at in (told, after) if at)
        return entry.lemma == "tell" and verb + 1 < high and lows[verb + 1] == "that"

    def _subject(
        self, verb: int, entry: Cue, before: int, low: int, high: int
    ) -> tuple[Subject | None, bool]:
        """The subject, and whether it follows the verb ("said Smith")."""
        tags = self.tokens.tags
        if entry.form == "ing":
            return self._participle_subject(verb, before, low), False
        if entry.lemma not in ("tell", "call", "describe") and before == verb - 1:
            if before < low:
                right = self.phrases.right(verb, high)
                if (
                    right is not None
                    and right.end < high
                    and tags[right.end] in ":,"
                    and entry.form != "base"
                ):
                    return right, True
            elif tags[before] == "q" and self.tokens.inside[before]:
                right = self.phrases.right(verb, high)
                if right is not None and (right.end >= high or tags[right.end] not in "VM"):
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
        if before > low and self.tokens.lows[before] == "as":
            return self._quoted_as(before, low)
        if before >= low and self.tokens.tags[before] == ",":
            return self._exemplar(before, low)
        if before < low or self.tokens.tags[before] in ",-CPSqA":
            return None
        if self.tokens.tags[before] == "M":
            return self.phrases.left(verb, low)
        if self.tokens.lows[before] in _GOING_ON:
            return self.phrases.left(before, low)
        found = self._named_asker(verb, before, low) or self.phrases.left(verb, low)
        if found is None or found.start <= low or self.tokens.lows[found.start - 1] == "with":
            return found
        if found.how == "participle":
            return found
        return found if self.tokens.tags[found.start - 1] in ",SC-" else None

    def _exemplar(self, comma: int, low: int) -> Subject | None:
        """ "some, such as Jane Smith, Weir, and Peter Jones, Larch, | saying": those named as an example."""
        tags, lows = self.tokens.tags, self.tokens.lows
        for at in range(comma - 1, max(low, comma - _EXAMPLES), -1):
            if tags[at] in "VMRGEWq;:":
                return None
            if lows[at] == "including" or lows[at - 1 : at + 1] == ["such", "as"]:
                found = self.phrases.right(at, comma)
                named = found is not None and tags[found.head_end - 1] == "N"
                return found._replace(how="participle") if found is not None and named else None
        return None

    def _named_asker(self, verb: int, before: int, low: int) -> Subject | None:
        """ "uses footage of Jane Smith | asking, "Q"": a full name right before the participle and its quote."""
        tags = self.tokens.tags
        start = self.phrases.by_end.get(before + 1)
        if start is None or start <= low or before != verb - 1 or before - start < 1:
            return None
        named = not tags[start : before + 1].strip("N") and tags[start - 1] == "P"
        if not named or tags[verb + 1 : verb + 3] not in (",q", ":q"):
            return None
        return Subject(start, before + 1, before + 1, "participle")

    def _quoted_as(self, at: int, low: int) -> Subject | None:
        """ "The paper quoted Smith as saying", "Smith was quoted as saying"."""
        lows, tags = self.tokens.lows, self.tokens.tags
        if lows[at - 1] in QUOTED and tags[at - 2] == "M":
            return self.phrases.left(at - 2, low)
        found = self.phrases.left(at, low)
        if found is not None and found.start > low and lows[found.start - 1] in QUOTED:
            return found
        return None

    def _unlisted(self, number: int, verb: int, mark: int, low: int, high: int, known: int) -> None:
        """ "Q," she surmised; "Q," blared the poster: beside a quote with its comma any verb may be one of speech."""
        tokens = self.tokens
        tags = tokens.tags
        if tags[mark - 1] not in ",." or verb - mark > _BESIDE or tokens.lows[verb].endswith("ing"):
            return
        if any(item.end == tokens.ends[mark] for item in self.found[known:]):
            return
        if verb == mark + 1:
            subject = self.phrases.right(verb, high)
            if subject is None or not self._ends_inversion(subject.end, high):
                return
        else:
            subject = self.phrases.left(verb, low)
            if subject is None or subject.how == "relative" or not mark < subject.start <= mark + 2:
                return
        self._spans(number, verb, Cue("other", "q", "past"), subject, verb == mark + 1, low, high)

    def _infinitive(
        self, number: int, verb: int, entry: Cue, low: int, high: int, previous: Subject | None
    ) -> Subject | None:
        """ "went on to say", "led him to announce", "was quick to point out"."""
        tags = self.tokens.tags
        subject = None
        if entry.frames == "f":
            return None  # "asked them to find", "meant to show": not found yet
        if verb - 2 >= low and (
            self.tokens.lows[verb - 2] in _UNDONE or tags[verb - 2] == "W" or self._refused(verb - 2)
        ):
            return None  # also "taught them how to read"
        if verb - 2 >= low and tags[verb - 2] in "nNO#":
            subject = self.phrases.left(verb - 1, low)
        if subject is None or subject.start <= low or tags[subject.start - 1] != "V":
            subject = self._shared_subject(verb, low, previous) or subject
        if subject is None:
            return None
        self._spans(number, verb, entry, subject._replace(how="infinitive"), False, low, high)
        return subject

    def _refused(self, before: int) -> bool:
        """ "declined to comment": the refusal is the statement."""
        entry = CUE_FORMS.get(self.tokens.lows[before])
        return entry is not None and entry.lemma in ("refuse", "decline")

    def _would_not(self, verb: int, entry: Cue, low: int) -> bool:
        """ "would not confirm": a refusal, which is a statement; "did not say" is none."""
        lows = self.tokens.lows
        if entry.lemma not in (
            "confirm",
            "comment",
            "say",
            "disclose",
            "reveal",
            "elaborate",
            "discuss",
            "specify",
        ):
            return False
        return any(low in ("would", "wouldn't", "wouldn’t") for low in lows[max(low, verb - 3) : verb])

    def _ends_inversion(self, at: int, high: int) -> bool:
        """After "said S": a stop, a comma, a quote, an adjunct; a verb there means S was no subject of "said"."""
        if at >= high:
            return True
        return self.tokens.tags[at] in ",.;:-qtPAS(x" or self.tokens.lows[at] in ("who", "as", "and", "in")

    def _within_cue(self, previous: Subject, near: Subject) -> bool:
        """Whether the nearer subject stands in what the previous one says: "Smith said that Jones ... and vowed".

        "The agency reported that Jones had left and said": who reports tells what others say.
        """
        tags, lows = self.tokens.tags, self.tokens.lows
        for index in range(previous.end, near.start):
            entry = CUE_FORMS.get(lows[index]) if tags[index] == "V" else None
            if entry is not None and entry.lemma != "report" and "," not in tags[index : near.start]:
                return True
        return False

    def _shared_subject(self, verb: int, low: int, previous: Subject | None) -> Subject | None:
        """The subject of an earlier verb of the sentence: "he left and said", "..., adding that"."""
        tags = self.tokens.tags
        if verb > low and tags[verb - 1] == "C":
            if tags[verb] == "G" and previous is not None and tags[previous.end : previous.end + 1] == "G":
                return previous._replace(
                    how="shared"
                )  # "with Smith tweeting that it was late and asking, "Q""
            for index in range(verb - 2, max(low, verb - 40), -1):
                if tags[index] in "VM" and not self.tokens.inside[index]:
                    near = self.phrases.left(index, low)
                    if near is not None and tags[near.head_end - 1] in "NR":
                        if (
                            previous is not None
                            and near.start > previous.end
                            and self._within_cue(previous, near)
                        ):
                            return previous._replace(how="shared")
                        return near._replace(how="shared")
        main = self.phrases.main(low, verb)
        if previous is not None and (
            main is None or previous.start >= main.start or previous.end <= main.start
        ):
            return previous._replace(how="shared")
        return main._replace(how="shared") if main is not None else None


__all__ = ["QUOTED", "Candidate", "Finder"]
