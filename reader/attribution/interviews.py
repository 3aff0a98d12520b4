"""Interviews printed as questions and answers: "Q: Why now?" and "A: Because ...".

The answers are the words of the person whom the text before the first question is about; the questions are nobody's
of whom the article tells.
"""

from __future__ import annotations

from collections import Counter

from .cue_verbs import Cue
from .first_names import GENDER
from .forms import Forms
from .phrases import Subject

_QUESTION, _REPLY = ("q", "q."), ("a", "a.")
_NAME = 6  # words of a name with its titles, at most


class Interviews(Forms):
    """Collects candidates from one text."""

    __slots__ = ()

    def interview(self) -> frozenset[int]:
        """Adds the answers of an interview; returns the tokens that open its turns, no transcript's names."""
        tokens = self.tokens
        tags, lows = tokens.tags, tokens.lows
        turns: list[tuple[int, int, bool]] = []  # first token, token after the mark, a question
        for at, tag in enumerate(tags):
            if tag in "ND" and (at == 0 or tags[at - 1] == "|") and lows[at] in (*_QUESTION, *_REPLY):
                after = at + 1 if lows[at][-1] == "." else at + 2
                if after == at + 1 or tags[at + 1 : after] in (":", "."):
                    turns.append((at, after, lows[at] in _QUESTION))
        questions = [at for at, _, asks in turns if asks]
        if not questions or len(questions) == len(turns):
            return frozenset()
        closing = [at for at, _, _ in turns[1:]] + [len(tags)]
        asked = [range(at, end) for (at, _, asks), end in zip(turns, closing, strict=True) if asks]
        subject = self._interviewee(questions[0], asked)
        for (at, after, asks), end in zip(turns, closing, strict=True):
            if not asks:
                self._answer(at, after, end, subject, last=end == len(tags))
        return frozenset(at for at, _, _ in turns)

    def _answer(self, at: int, begin: int, end: int, subject: Subject | None, last: bool) -> None:
        """The paragraphs of an answer up to the next question; what follows the last one may be the paper's."""
        tokens = self.tokens
        tags = tokens.tags
        speaker = subject or Subject(at, at + 1, at + 1, "interview")
        group = 0
        while begin < end:
            stop = tags.find("|", begin, end)
            stop = end if stop < 0 else stop
            if stop > begin:
                number = tokens.sentence_of(begin)
                entry = Cue(":", "q", "colon")
                self._add(number, begin, stop, "answer", at, speaker, entry, group=group)
                group = self.groups
            if last:
                break
            begin = stop + 1

    def _interviewee(self, first: int, asked: list[range]) -> Subject | None:
        """Of the people named in full before the first question the one named most, there and in the questions."""
        tags, lows = self.tokens.tags, self.tokens.lows
        known = Counter(lows[at] for part in (range(first), *asked) for at in part if tags[at] == "N")
        names: list[tuple[int, int]] = []
        at = 0
        while at < first:
            end = at
            while end < first and tags[end] == "N":
                end += 1
            if 2 <= end - at <= _NAME and lows[max(0, at - 1)] != "by":
                names.append((at, end))
            at = max(end, at + 1)
        if not names:
            return None
        begin, end = max(
            names,
            key=lambda name: (
                any(low in GENDER for low in lows[slice(*name)]),
                known[lows[name[1] - 1]],
                -name[0],
            ),
        )
        return Subject(begin, end, end, "interview")
