"""The person's corrections to who said what: they win over the engine, stay when it reads anew, can be undone."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader import anchoring
from reader.errors import ReaderError
from reader.library.base import Base, storable
from reader.store.decisions import ADDED, APART, CONFIRM, NOT_STATEMENT, SPEAKER
from reader.store.marks import anchor_values
from reader.store.texts import now
from reader.types import Changes, SpeakerKind
from reader.undo import AT_ONCE, Step

_QUOTES = "\"“”„«»‘’'"


class CorrectionWrites(Base):
    """Writes decisions. What is said of one statement can be said of more at once: that is one step of undo."""

    # -- statements

    def mark_not_statement(self, statement_id: int, *more: int) -> Changes:
        """This is not a statement."""
        ids = (statement_id, *more)
        with self._deciding("Not a statement", ids) as step:
            for each in ids:
                self._decide(step, each, NOT_STATEMENT, None)
        return _done(step)

    def reassign_statement(self, statement_id: int, speaker: int | str, *more: int) -> Changes:
        """This statement is someone else's: a speaker of the library, or a name."""
        ids = (statement_id, *more)
        with self._deciding("Change speaker", ids) as step:
            speaker_id = self._speaker_id(speaker)
            for each in ids:
                self._decide(step, each, SPEAKER, speaker_id)
        return _done(step)

    def confirm_statement(self, statement_id: int, *more: int) -> Changes:
        """This statement is right as it stands, words and speaker; no later reading by the engine changes it."""
        ids = (statement_id, *more)
        with self._deciding("Confirm statement", ids) as step:
            for each in ids:
                self._decide(step, each, CONFIRM, self._store.decisions.speaker(each))
        return _done(step)

    def add_statement(self, article_id: int, start: int, end: int, speaker: int | str | None) -> Changes:
        """This passage is a statement of a speaker of the library, of a name, or of someone unknown.

        Where the engine has it with other ends, the person's stands in its place; with the same, it is given to them.
        """
        with self._store.reading():
            same = self._store.decisions.at(article_id, start, end)
        if same is not None and speaker is not None:
            return replace(self.reassign_statement(same, speaker), created=same)
        with self._history.step("Mark statement") as step:
            text, digest = self._store.texts.text(article_id), self._store.articles.digest(article_id)
            if not 0 <= start < end <= len(text):
                raise ReaderError("Select the words of the statement first.")
            speaker_id = None if speaker is None else self._speaker_id(speaker)
            statement_id = self._store.decisions.new_statement_id(article_id)
            value = {"statement": statement_id, "kind": _kind(text[start:end])}
            values = _decision(article_id, ADDED, speaker_id, json.dumps(value))
            step.do("decide", [article_id])
            step.do(
                "row",
                "decisions",
                None,
                values | anchor_values(anchoring.anchor(text, digest, start, end)),
            )
            step.do("decide", [article_id])
        return _done(step, statement_id)

    @contextlib.contextmanager
    def _deciding(self, label: str, ids: Sequence[int]) -> Iterator[Step]:
        """A step of decisions, with their articles settled on both sides, so that the undone step ends so too."""
        articles = sorted({statement_id >> 20 for statement_id in ids})
        with self._history.step(label) as step:
            for statement_id in ids:
                self._store.decisions.span(statement_id)  # or there is none
            step.do("decide", articles)
            yield step
            step.do("decide", articles)

    def _decide(self, step: Step, statement_id: int, kind: str, speaker_id: int | None) -> None:
        article_id = statement_id >> 20
        text, digest = self._store.texts.text(article_id), self._store.articles.digest(article_id)
        kept = self._store.decisions.remembered(statement_id)
        place = anchor_values(anchoring.anchor(text, digest, *self._store.decisions.span(statement_id)))
        values = _decision(article_id, kind, speaker_id, json.dumps(kept)) | place
        step.do("row", "decisions", None, values)

    def _speaker_id(self, speaker: int | str) -> int:
        if isinstance(speaker, str):
            name = " ".join(storable(speaker).split())
            if not name:
                raise ReaderError("A speaker needs a name.")
            return self._store.speakers.named(name)
        return self._store.speakers.row(speaker).id

    # -- speakers

    def merge_speakers(self, speaker_id: int, other_id: int) -> Changes:
        """These two are one: `other_id` becomes `speaker_id`, here and in what comes in later."""
        with self._history.step("Join speakers") as step:
            target, other = self._speaker_id(speaker_id), self._speaker_id(other_id)
            if target != other:
                step.do("speaker", other, {"merged_into": target})
                step.do("keys", other, target, None)
        return _done(step)

    def split_speaker(
        self, speaker_id: int, article_id: int | None = None, *, merged: int | None = None
    ) -> Changes:
        """This one is two. In an article: whoever speaks there is another person of that name.

        Without an article: everyone who was merged into this speaker, or only `merged`, is themselves again.
        """
        if article_id is not None:
            return self._part(speaker_id, article_id)
        again: set[int] = set()
        with self._history.step("Take speakers apart") as step:
            for other in self._store.corrections.merged_into(speaker_id):
                if merged in (None, other):
                    back = self._store.corrections.returned(speaker_id, other, AT_ONCE)
                    again.update(back.surely, back.perhaps)
                    step.do("keys", speaker_id, other, back.keys)
                    step.do("speaker", other, {"merged_into": None})
        return _done(step) | self._read_again(again | self._history.taken_apart())

    def part_statement(self, statement_id: int, *more: int) -> Changes:
        """This statement is another person's of the same name: the article has two of them."""
        ids = (statement_id, *more)
        with self._deciding("Take speakers apart", ids) as step:
            number = self._store.decisions.speaker(statement_id)
            if number is None:
                raise ReaderError("Nobody is named as the speaker of this statement yet.")
            row = self._store.speakers.row(number)
            other = self._store.speakers.apart(row.name, row.kind, statement_id >> 20)
            for each in ids:
                self._decide(step, each, SPEAKER, other)
        return _done(step, other)

    def _part(self, speaker_id: int, article_id: int) -> Changes:
        with self._history.step("Take speakers apart") as step:
            row = self._store.speakers.row(speaker_id)
            other = self._store.speakers.apart(row.name, row.kind, article_id)
            values = _decision(article_id, APART, other, json.dumps({"of": row.id}))
            # Settled on both sides, so that the undone step ends with settling too.
            step.do("settle", [article_id])
            step.do("row", "decisions", None, values)
            step.do("settle", [article_id])
        return _done(step, other)

    def rename_speaker(self, speaker_id: int, name: str) -> Changes:
        """Give a speaker another name; what the engine finds later does not change it back."""
        name = " ".join(storable(name).split())
        if not name:
            raise ReaderError("A speaker needs a name.")
        with self._history.step("Rename speaker") as step:
            row = self._store.speakers.row(speaker_id)
            step.do("speaker", row.id, self._store.corrections.name_values(name, row.kind))
            step.do("keys_given", row.id, self._store.corrections.keys_given(name, row.kind), True)
        return _done(step)

    def set_speaker_kind(self, speaker_id: int, kind: SpeakerKind) -> Changes:
        """This is a person, an organisation, or an unnamed source."""
        with self._history.step("Change what the speaker is") as step:
            row, kind = self._store.speakers.row(speaker_id), SpeakerKind(kind)
            step.do("speaker", row.id, self._store.corrections.kind_values(row.id, row.name, kind))
            step.do("keys_given", row.id, self._store.corrections.keys_given(row.name, kind), True)
        return _done(step)


def _decision(article_id: int, kind: str, speaker_id: int | None, value: str) -> dict[str, object]:
    """The columns of a decision without its place."""
    return {
        "article_id": article_id,
        "kind": kind,
        "speaker_id": speaker_id,
        "value": value,
        "created": now(),
    }


def _done(step: Step, created: int | None = None) -> Changes:
    """What was changed; what was created is never the decision itself."""
    return replace(step.labelled, created=created)


def _kind(words: str) -> str:
    """Direct inside quotation marks, mixed with some inside, indirect without."""
    words = words.strip()
    marks = sum(words.count(mark) for mark in _QUOTES[:6])
    if len(words) > 2 and words[0] in _QUOTES and words[-1] in _QUOTES:
        return "direct"
    return "mixed" if marks > 1 else "indirect"
