"""How an import that was broken off goes on: files of many after the record it reached, others where they are known.

The place in a file of many is written in the transaction of each batch, so it is never ahead of the library; it is
forgotten when the file was read to its end. A file of one article is passed over where it came in before and was not
touched since: neither written nor, which no copying can pretend, put there.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from reader.importing import Candidate, Refusal
from reader.store import Store
from reader.types import ImportLine

_TOGETHER = 500  # files that are asked about at once
_PREFIX = "import:"
_SETTLED = 2  # seconds that a file must be older than its import: clocks of disks are coarse
_COUNTABLE = 1 << 34  # bytes; counting the lines of more takes longer than anybody waits for a number
_BLOCK = 1 << 20

_Other = TypeVar("_Other")


class Places:
    """Where in its files of many an import is."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._marks: dict[str, list[int]] = {}
        self.skipped = 0  # records that were read before
        self.counted = False  # whether the number of all records is known

    def count_lines(self, found: Iterable[Candidate | Refusal]) -> int | None:
        """The lines of files of one record a line, for the progress; None where there are other files too."""
        number = 0
        for each in found:
            if isinstance(each, Refusal):
                continue
            if not each.path.lower().endswith((".jsonl", ".ndjson")) or each.size > _COUNTABLE:
                return None
            try:
                with open(each.path, "rb", buffering=0) as file:  # noqa: PTH123  it may hold lone surrogates
                    while block := file.read(_BLOCK):
                        number += block.count(b"\n")
            except OSError:
                return None
        self.counted = True
        return number

    def start(self, candidate: Candidate) -> int:
        """The number of the last record of this very file that an import broken off has written; 0 for none."""
        try:
            status = os.stat(candidate.path)  # noqa: PTH116  it may hold lone surrogates
        except OSError:
            return 0
        mark = [status.st_size, status.st_mtime_ns]
        self._marks[candidate.origin] = mark
        with self._store.reading():
            former = self._store.care.setting(_PREFIX + candidate.origin)
        after = int(former[2]) if former is not None and former[:2] == mark else 0
        self.skipped += after
        return after

    def reached(self, numbers: Mapping[str, int]) -> None:
        """Inside the transaction of a batch: the last record of each file that it holds."""
        for origin, number in numbers.items():
            if origin in self._marks:
                self._store.care.set_setting(_PREFIX + origin, [*self._marks[origin], number])

    def finish(self) -> None:
        """All files were read to their ends."""
        if self._marks:
            with self._store.writing():
                for origin in self._marks:
                    self._store.care.forget_setting(_PREFIX + origin)


def untouched(store: Store, found: Iterable[_Other], tell: list[ImportLine]) -> Iterator[_Other]:
    """What was found, less the files of one article that are known and were not touched since; those are told."""
    iterator = iter(found)
    while part := _part(iterator):
        origins = [each.origin for each in part if isinstance(each, Candidate) and not each.many]
        with store.reading():
            known = store.known.imported(origins)
        for each in part:
            if isinstance(each, Candidate) and each.origin in known and not each.many:
                article_id, imported = known[each.origin]
                if _touched(each) < imported - _SETTLED:
                    sentence = "It is in the library already."
                    tell.append(ImportLine(each.origin, "duplicate", sentence, "duplicate", article_id))
                    continue
            yield each


def _part(iterator: Iterator[_Other]) -> list[_Other]:
    part: list[_Other] = []
    for each in iterator:
        part.append(each)
        if len(part) == _TOGETHER or (isinstance(each, Candidate) and each.many):
            break
    return part


def _touched(candidate: Candidate) -> float:
    try:
        status = os.stat(candidate.path)  # noqa: PTH116  as above
    except OSError:
        return float("inf")
    return max(status.st_mtime, status.st_ctime)
