"""The person's corrections to who said what: they win over the engine, stay when it reads anew, can be undone."""

from __future__ import annotations

import json
from dataclasses import replace

from reader import anchoring
from reader.errors import NotFoundError, ReaderError
from reader.library.base import Base, storable
from reader.store.corrections import ADDED, APART, NOT_STATEMENT, SPEAKER
from reader.store.marks import anchor_values
from reader.store.texts import now
from reader.types import Changes, SpeakerKind
from reader.undo import Step

_QUOTES = "\"“”„«»‘’'"


class CorrectionWrites(Base):
    """Writes decisions."""

    # -- statements

    def mark_not_statement(self, statement_id: int) -> Changes:
        """This is not a statement."""
        with self._history.step("Not a statement") as step:
            decision = self._decide(step, statement_id, NOT_STATEMENT, None)
            step.do("statement", statement_id, {"hidden": 1, "decision_id": decision})
        return _done(step)

    def reassign_statement(self, statement_id: int, speaker: int | str) -> Changes:
        """This statement is someone else's: a speaker of the library, or a name."""
        with self._history.step("Change speaker") as step:
            speaker_id = self._speaker_id(speaker)
            decision = self._decide(step, statement_id, SPEAKER, speaker_id)
            step.do("statement", statement_id, {"speaker_id": speaker_id, "decision_id": decision})
        return _done(step)

    def add_statement(self, article_id: int, start: int, end: int, speaker: int | str | None) -> Changes:
        """This passage is a statement of a speaker of the library, of a name, or of someone unknown."""
        with self._history.step("Mark statement") as step:
            text, digest = self._store.texts.text(article_id), self._store.articles.digest(article_id)
            if not 0 <= start < end <= len(text):
                raise ReaderError("Select the words of the statement first.")
            speaker_id = None if speaker is None else self._speaker_id(speaker)
            statement_id = self._store.corrections.new_statement_id(article_id)
            kind = _kind(text[start:end])
            values = {
                "article_id": article_id,
                "kind": ADDED,
                "speaker_id": speaker_id,
                "value": json.dumps({"statement": statement_id, "kind": kind}),
                "created": now(),
            } | anchor_values(anchoring.anchor(text, digest, start, end))
            decision = step.do("row", "decisions", None, values).created or 0
            columns = self._store.corrections.added_values(
                article_id, (start, end), speaker_id, decision, kind
            )
            step.do("statement", statement_id, columns)
        return _done(step, statement_id)

    def _decide(self, step: Step, statement_id: int, kind: str, speaker_id: int | None) -> int:
        article_id = statement_id >> 20
        statement = self._store.corrections.statement(statement_id)
        if statement is None:
            raise NotFoundError(f"There is no statement {statement_id} in this library.")
        text, digest = self._store.texts.text(article_id), self._store.articles.digest(article_id)
        values = {
            "article_id": article_id,
            "kind": kind,
            "speaker_id": speaker_id,
            "value": None,
            "created": now(),
        } | anchor_values(anchoring.anchor(text, digest, statement["start"], statement["end"]))
        return step.do("row", "decisions", None, values).created or 0

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

    def split_speaker(self, speaker_id: int, article_id: int | None = None) -> Changes:
        """This one is two. In an article: whoever speaks there is another person of that name.

        Without an article: everyone who was merged into this speaker is themselves again.
        """
        if article_id is not None:
            return self._part(speaker_id, article_id)
        with self._history.step("Take speakers apart") as step:
            for merged in self._store.corrections.merged_into(speaker_id):
                step.do("speaker", merged, {"merged_into": None})
                step.do("keys", speaker_id, merged, self._store.corrections.keys_of_name(merged))
        return _done(step)

    def _part(self, speaker_id: int, article_id: int) -> Changes:
        with self._history.step("Take speakers apart") as step:
            row = self._store.speakers.row(speaker_id)
            other = self._store.speakers.apart(row.name, row.kind, article_id)
            values = {
                "article_id": article_id,
                "kind": APART,
                "speaker_id": other,
                "value": json.dumps({"of": row.id}),
                "created": now(),
            }
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
        return _done(step)

    def set_speaker_kind(self, speaker_id: int, kind: SpeakerKind) -> Changes:
        """This is a person, an organisation, or an unnamed source."""
        with self._history.step("Change what the speaker is") as step:
            row = self._store.speakers.row(speaker_id)
            step.do(
                "speaker", row.id, self._store.corrections.kind_values(row.id, row.name, SpeakerKind(kind))
            )
        return _done(step)


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
