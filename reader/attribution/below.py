"""Words without quotation marks in the paragraphs below a sentence that announces them with a colon.

"On her blog she wrote: ¶ The boats are late.", "Her statement in full: ¶ We are sorry. ¶ We will pay." One paragraph is
taken; of what is given in full also those after it, as long as they speak of "I" or "we".
"""

from __future__ import annotations

from .cue_verbs import CUE_FORMS, Cue
from .interviews import Interviews
from .phrases import Subject

_GIVEN = frozenset(
    "statement letter remarks email e-mail message response reply answer note post memo speech testimony text".split()
)
_SAYING = frozenset(
    "say write tell report post tweet add read argue explain state announce continue observe note reply respond answer "
    "comment conclude declare elaborate".split()
)
_FIRST_PERSON = frozenset("i we our my us me i'm we're we've i've i’m we’re we’ve i’ve".split())
_NEXT = 12  # paragraphs after the first, at most
_WORDS = 4  # a paragraph of fewer is a heading
_AFTER = frozenset("the following this in full below here here's here’s as follows".split())


class Below(Interviews):
    """Collects candidates from one text."""

    __slots__ = ()

    def below(self) -> None:
        """Adds the paragraphs that a colon at the end of the paragraph before announces."""
        tags = self.tokens.tags
        at = tags.find(":|")
        while at >= 0:
            number = self.tokens.sentence_of(at)
            low = self.tokens.sentences[number][0]
            first = at + 2
            if low < at and first < len(tags) and not self.tokens.inside[at]:
                self._announced_by(number, low, at, first)
            at = tags.find(":|", at + 2)

    def _announced_by(self, number: int, low: int, colon: int, first: int) -> None:
        found = self._speaker(low, colon)
        if found is None:
            return
        cue, subject, entry = found
        full = "full" in self.tokens.lows[low:colon]
        group = 0
        for nth in range(_NEXT if full else 1):
            end = self._paragraph(first, nth > 0)
            if not end:
                break
            self._add(number, first, end, "below", cue, subject, entry, group=group)
            group = self.groups
            first = self.tokens.tags.find("|", end) + 1
            if not first:
                break

    def _speaker(self, low: int, colon: int) -> tuple[int, Subject, Cue] | None:
        """The cue that the colon completes, with its subject: nothing that was said may stand between them."""
        tags, lows, inside = self.tokens.tags, self.tokens.lows, self.tokens.inside
        if tags[low] == "c" and lows[low + 1] == "to":
            source = self.phrases.right(low + 1, colon)
            return (
                (low, source._replace(how="according"), Cue("according", "t", "according"))
                if source
                else None
            )
        for verb in range(colon - 1, low, -1):
            entry = CUE_FORMS.get(lows[verb])
            if tags[verb] not in "VG" or entry is None or inside[verb]:
                continue
            if entry.lemma not in _SAYING or entry.form == "base" or not self._empty(verb + 1, colon, entry):
                return None
            subject = self.phrases.left(verb, low) if entry.form != "ing" else self.phrases.main(low, verb)
            if subject is None or subject.how == "relative":
                return None
            return verb, subject, entry
        return self.given(low, colon)

    def _empty(self, at: int, colon: int, entry: Cue) -> bool:
        """Only the person told, time, place and "the following" between the verb and the colon."""
        tags, lows = self.tokens.tags, self.tokens.lows
        told, _ = self._past_addressee(entry, at, colon)
        if lows[told : told + 1] == ["of"] or lows[told : told + 1] == ["to"]:
            told += 1  # "wrote of the mayor:", "said to the council:"
            told = self.phrases.by_start.get(told, told)
        for _ in range(5):
            if told >= colon:
                return True
            if tags[told] in "tAC,#" or lows[told] in _AFTER:
                told += 1
            elif tags[told] == "P":
                told = self.phrases.by_start.get(told + 1, told + 1)
            else:
                return False
        return told >= colon

    def given(self, low: int, colon: int) -> tuple[int, Subject, Cue] | None:
        """The noun of the words that a colon announces, with whose they are.

        "Her statement in full:", "Here is Smith's letter:", "The full statement from Jane Smith:".
        """
        tags, lows = self.tokens.tags, self.tokens.lows
        for noun in range(low, min(colon, low + 12)):
            start = self.phrases.by_end.get(noun + 1)
            if lows[noun] not in _GIVEN or start is None or start < low or lows[start - 1 : start] == ["of"]:
                continue
            entry = Cue("statement", "q", "noun")
            mark = tags.rfind("'", start, noun)
            if mark > start:
                return noun, Subject(start, mark, mark, "noun"), entry
            if lows[start] in ("his", "her", "their"):
                return noun, Subject(start, start + 1, start + 1, "noun"), entry
            if lows[noun + 1] in ("from", "by", "of"):
                source = self.phrases.right(noun + 1, colon)
                return (noun, source._replace(how="noun"), entry) if source is not None else None
        return None

    def _paragraph(self, first: int, later: bool) -> int:
        """The token after the paragraph from `first`, if it may be the words announced; else 0."""
        tags, lows = self.tokens.tags, self.tokens.lows
        end = tags.find("|", first)
        end = len(tags) if end < 0 else end
        body = tags[first:end]
        plain = len(body) >= _WORDS and body[0] not in "q#(-:x<" and ":" not in body[:6] and body[-1] != ":"
        if not plain or "qV" in body or "qRV" in body or "qNV" in body:
            return 0
        if later and not _FIRST_PERSON.intersection(lows[first:end]):
            return 0
        return end - 1 if tags[end - 1] == "." and self.tokens.words[end - 1] == "." else end
