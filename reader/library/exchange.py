"""The whole library out as records and in again, for exports that lose nothing."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from reader.library.base import Base
from reader.progress import Cancelled, Report, Throttle, ignore, never
from reader.types import Changes, ImportReport

_BATCH = 200


class Exchange(Base):
    """Gives and takes records: a kind and a dict of JSON values and bytes."""

    def dump(
        self, article_ids: Sequence[int] | None = None, *, private: bool = True
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        """Everything about some articles, or about all, with what was written on them; kind by kind.

        Private notes are left out unless `private`. Read in parts: a long export keeps no snapshot open meanwhile.
        """
        dump = self._store.dump
        with self._store.reading():
            ids = list(article_ids) if article_ids is not None else dump.ids()
            speakers = list(dump.speakers(article_ids))
        yield from speakers
        for start in range(0, len(ids), _BATCH):
            with self._store.reading():
                articles = [dump.article(article_id) for article_id in ids[start : start + _BATCH]]
            yield from (article for article in articles if article is not None)
        with self._store.reading():
            written = list(self._store.dump_written.records(article_ids, private=private))
        yield from written

    def restore(
        self,
        records: Iterable[tuple[str, Mapping[str, Any]]],
        *,
        progress: Report = ignore,
        cancelled: Cancelled = never,
    ) -> ImportReport:
        """Take back what `dump` gave; what the library has already stays as it is."""
        restore = self._store.restore()
        throttle = Throttle(progress, "Restoring articles")
        numbers = {"new": 0, "known": 0, "other": 0}
        stream = iter(records)
        stopped = False
        while not stopped and (batch := list(itertools.islice(stream, _BATCH))):
            with self._store.writing():
                for kind, record in batch:
                    numbers[restore.take(kind, record)] += 1
                for article_id in restore.decided():
                    self._store.decisions.apply(article_id)
            throttle.tell(numbers["new"] + numbers["known"])
            stopped = cancelled()
        throttle.tell(numbers["new"] + numbers["known"], last=True)
        return ImportReport(
            imported=numbers["new"],
            versions=0,
            duplicates=numbers["known"],
            rejected=0,
            cancelled=stopped,
            lines=(),
            changes=Changes(membership=True, everything=True),
        )
