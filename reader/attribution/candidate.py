"""A possible statement, before it is known whether it is one."""

from __future__ import annotations

from .phrases import Subject
from .quotes import kind_of
from .tokens import Tokens


class Candidate:
    """Offsets are characters, `cue` and `subject` are token indices.

    `complement`: tokens where an indirect statement begins and how far it may reach; None where its end is given.
    `lead`: what stands before the subject, see `ends`.
    """

    __slots__ = (
        "complement",
        "cue",
        "end",
        "group",
        "kind",
        "lead",
        "lemma",
        "rule",
        "score",
        "sentence",
        "start",
        "subject",
    )

    def __init__(
        self,
        start: int,
        end: int,
        rule: str,
        cue: tuple[int, int] | None,
        subject: Subject | None,
        lemma: str,
        sentence: int,
        group: int = -1,
        complement: tuple[int, int] | None = None,
        lead: str = "",
    ) -> None:
        self.start, self.end, self.rule, self.cue, self.subject = start, end, rule, cue, subject
        self.lemma, self.sentence, self.group = lemma, sentence, group
        self.complement, self.lead = complement, lead
        self.score = 0.5
        self.kind = ""

    def kind_in(self, tokens: Tokens) -> str:
        """direct, mixed or indirect, by the quotation marks of the text."""
        if not self.kind:
            self.kind = kind_of(tokens.text, self.start, self.end, tokens.quotes, tokens.quote_starts)
        return self.kind

    def cited(self, cue: tuple[int, int], subject: Subject) -> Candidate:
        """The same words as those of the sources that "citing" names."""
        other = Candidate(self.start, self.end, "cited", cue, subject, "cite", self.sentence, -2 - cue[0])
        other.score = self.score
        return other
