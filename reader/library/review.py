"""What the engine is not sure of, for a person to decide; what goes with a decision; how many outlets carry words."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from reader.errors import ReaderError
from reader.library.base import Base
from reader.progress import Cancelled, Report, ignore, never
from reader.types import Check, SpeakerRow, StatementRow, View


class ReviewReads(Base):
    """Reads for the review queue and for counts of utterances."""

    def review_queue(
        self, limit: int = 50, view: View | None = None, after: tuple[float, int] | None = None
    ) -> tuple[StatementRow, ...]:
        """Statements that the engine is not sure of and nobody has decided, least sure first; of a view's articles.

        `after` is the confidence and id of a statement: what comes after it.
        """
        with self._store.reading(interruptible=True):
            within = None
            if view is not None and view != View(sort=view.sort):
                within = frozenset(self._store.views.directory(view, self._today()).ids)
            return self._store.statement_reads.of_ids(self._store.review.waiting(limit, within, after))

    def review_count(self) -> int:
        """How many statements wait for a decision."""
        with self._store.reading():
            return self._store.review.count()

    def like_statement(self, statement_id: int) -> tuple[StatementRow, ...]:
        """Undecided statements to which what is decided of this one may apply: same speaker, same mention."""
        with self._store.reading():
            return self._store.statement_reads.of_ids(self._store.review.like(statement_id))

    def whole_quote(self, statement_id: int) -> tuple[int, ...]:
        """A statement and the other parts of the quote that its cue interrupts; this one first."""
        with self._store.reading():
            return tuple(self._store.review.whole_quote(statement_id))

    def same_mention(self, statement_id: int, speaker: int | str) -> tuple[int, ...]:
        """Undecided statements of the article that go with this one to a speaker: the rest of the article at once.

        What follows it on the very same mention; and all by the same words, where these are a role ("the general"
        is one man throughout an article) or a name that both speakers bear. The parts of its quote are not among them.
        """
        with self._store.reading():
            name = speaker if isinstance(speaker, str) else self._store.speakers.row(speaker).name
            return tuple(self._store.review.same_mention(statement_id, name))

    def statement_rows(self, statement_ids: Sequence[int]) -> tuple[StatementRow, ...]:
        """Statements by their ids, in the order asked; those that are gone or hidden are left out."""
        with self._store.reading():
            return self._store.statement_reads.of_ids(statement_ids)

    def namesakes(self, speaker_id: int) -> tuple[SpeakerRow, ...]:
        """Other speakers of exactly the same name: one person, perhaps, whom the person may join."""
        with self._store.reading():
            return self._store.speakers.namesakes(speaker_id)

    def merged_speakers(self, speaker_id: int) -> tuple[tuple[int, str], ...]:
        """The ids and names of those who were made one with this speaker, for taking one apart again."""
        with self._store.reading():
            return self._store.corrections.merged_names(self._store.speakers.effective(speaker_id))

    def checks_of(self, rows: Sequence[StatementRow]) -> dict[int, Check]:
        """The checks of statements by their ids, with what was noted and tagged."""
        with self._store.reading():
            ids = {row.statement.check_id for row in rows} - {None}
            found = {i: self._store.checks.one(i) for i in ids if i is not None}
        return {i: check for i, check in found.items() if check is not None}

    def utterance_counts(
        self,
        speaker_ids: Sequence[int],
        most: int | None = None,
        *,
        progress: Report = ignore,
        cancelled: Cancelled = never,
        apart: bool = False,
    ) -> dict[int, tuple[int, int]]:
        """How many utterances the statements of some speakers report, and in how many reports: one an article.

        See `reader.utterances` for what is one. All their texts are read for it: speakers in more than `most`
        articles are left out, unless they are known, and so are those that are not reached when it is cancelled.
        `apart`: what is not known is counted in a process of its own, and kept with the library.
        """
        with self._store.reading():
            found = self._store.utterance_counts.known(speaker_ids)
        missing = [each for each in speaker_ids if each not in found]
        if apart and missing:
            counted: dict[int, tuple[int, int]] = self._apart("counting").call(
                "utterance_counts", missing, most, progress=progress, cancelled=cancelled
            )
            # Another program writes, or the disk is full: they are counted again at the next start.
            with contextlib.suppress(ReaderError), self._store.writing():
                self._store.utterance_counts.keep(counted)
            return found | counted
        for speaker_id in missing:
            if cancelled():
                break
            with self._store.reading():
                numbers = self._store.utterance_counts.count(speaker_id, most, cancelled)
            if numbers is not None:
                found[speaker_id] = numbers
        return found
