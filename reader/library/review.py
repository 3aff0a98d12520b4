"""What the engine is not sure of, for a person to decide; and in how many outlets words were carried."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.base import Base
from reader.types import StatementRow, View


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

    def statement_rows(self, statement_ids: Sequence[int]) -> tuple[StatementRow, ...]:
        """Statements by their ids, in the order asked; those that are gone or hidden are left out."""
        with self._store.reading():
            return self._store.statement_reads.of_ids(statement_ids)

    def utterance_counts(
        self, speaker_ids: Sequence[int], most: int | None = None
    ) -> dict[int, tuple[int, int]]:
        """How many utterances the statements of some speakers report, and in how many reports: one an article.

        See `reader.utterances` for what is one. All their texts are read for it: speakers in more than `most`
        articles are left out, unless they are known.
        """
        found: dict[int, tuple[int, int]] = {}
        for speaker_id in speaker_ids:
            with self._store.reading(interruptible=True):
                numbers = self._store.statement_reads.utterances_of(speaker_id, most)
            if numbers is not None:
                found[speaker_id] = numbers
        return found
