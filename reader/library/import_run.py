"""One run of an import: in batches, with progress, to be cancelled at any time.

Everything slow happens outside the transactions, in worker processes where there are many files. A batch that is
written stays; one bad file is one line of the report. `importing.py` loads this with the first run: it brings the
engine, the formats and the worker processes, which a window that only lists and shows does without.
"""

from __future__ import annotations

import contextlib
import itertools
import multiprocessing
import os
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

from reader.importing import Candidate, Record, Refusal, discover, read_records
from reader.importing.files import storable
from reader.library.batches import write_batch
from reader.library.preparing import Options, prepare_some
from reader.library.resuming import Places, untouched
from reader.library.workers import deaf_children, give_way, most, seldom_collected
from reader.progress import Cancelled, Report, Throttle
from reader.store import Store
from reader.store.records import NewArticle
from reader.types import Changes, ImportLine, ImportReport

# Articles a transaction: a second or two at a million articles. Each changes pages all over the indexes, which are
# written once a transaction: of three times as many articles a third of the pages is written for each.
_BATCH = 3000
_MANY = 1000  # articles; of fewer the search index is merged as they come in
_LOG = 96 << 20  # bytes that the write-ahead log may come to before it is folded into the file
_BATCH_CHARACTERS = 10_000_000
_BATCH_SECONDS = 1.0  # so that the list fills while the import runs,
_LATER_SECONDS = 10.0  # and when it has, larger batches cost less
_FILLED = 500  # articles; nobody scrolls past them while more come in
_ALONE = 200  # fewer files are done before worker processes have started
_CHUNK = 24  # files a worker is sent at once
_COUNTED = 50_000  # files that are counted before the first is read
_NAMED = 1000  # articles that a report names; beyond, everything is read again
_UNDOABLE = 100_000
_LISTED = 100_000  # lines of a report; refusals have no end, everything else is counted beyond
_ORDER = {"rejected": 0, "imported": 1, "version": 2, "duplicate": 3}

_Found = Candidate | Record


class _Tally:
    """What became of the files so far."""

    def __init__(self) -> None:
        self.lines: list[ImportLine] = []
        self.numbers = {"imported": 0, "version": 0, "duplicate": 0, "rejected": 0}
        self.new: list[int] = []
        self.changed: list[int] = []

    def refuse(self, refusal: Refusal) -> None:
        self.numbers["rejected"] += 1
        path = refusal.path if refusal.line is None else f"{refusal.path}, line {refusal.line}"
        self.lines.append(ImportLine(path, "rejected", refusal.sentence, refusal.reason.value))

    def add(self, lines: Iterable[ImportLine], new: int = 0) -> None:
        """Add what the lines say, and so many articles that came in, with a line or without."""
        self.numbers["imported"] += new
        for line in lines:
            if line.outcome != "imported":
                self.numbers[line.outcome] += 1
            if len(self.lines) < _LISTED:
                self.lines.append(line)

    def report(self, *, cancelled: bool) -> ImportReport:
        ids = frozenset(itertools.chain(self.new[-_NAMED:], self.changed[-_NAMED:]))
        self.lines.sort(key=lambda line: _ORDER[line.outcome])
        number = self.numbers["imported"] + self.numbers["version"]
        return ImportReport(
            imported=self.numbers["imported"],
            versions=self.numbers["version"],
            duplicates=self.numbers["duplicate"],
            rejected=self.numbers["rejected"],
            cancelled=cancelled,
            lines=tuple(self.lines),
            changes=Changes(articles=ids, membership=number > 0, everything=number > len(ids)),
        )


def joined(reports: Sequence[ImportReport]) -> ImportReport:
    """One report of several."""
    changes = Changes()
    for report in reports:
        changes |= report.changes
    return ImportReport(
        imported=sum(report.imported for report in reports),
        versions=sum(report.versions for report in reports),
        duplicates=sum(report.duplicates for report in reports),
        rejected=sum(report.rejected for report in reports),
        cancelled=any(report.cancelled for report in reports),
        lines=tuple(line for report in reports for line in report.lines),
        changes=changes,
    )


def run_import(
    store: Store, paths: Sequence[Path], progress: Report, cancelled: Cancelled, jobs: int, options: Options
) -> ImportReport:
    """Take in what is found under `paths`, a batch at a time; what is written stays when it is cancelled."""
    found = _without_library(discover([Path(path) for path in paths]), store.database.path)
    counted = list(itertools.islice(itertools.takewhile(lambda _: not cancelled(), found), _COUNTED))
    total = len(counted) if len(counted) < _COUNTED else None
    places = Places(store)
    lines = places.count_lines(counted) if counted and total is not None else None
    throttle = Throttle(progress, "Importing articles", lines or total)
    known: list[ImportLine] = []
    stream = _records(untouched(store, itertools.chain(counted, found), known), options, throttle, places)
    many = total is None or total > _ALONE or any(isinstance(c, Candidate) and c.many for c in counted)
    run = _Run(store, places, throttle, cancelled, options)
    run.take(stream, jobs if many else 1, known)
    if not run.stopped:
        places.finish()
    return run.ended(places.skipped)


def take_in(
    store: Store,
    articles: Iterable[Mapping[str, object]],
    origin: str,
    progress: Report,
    cancelled: Cancelled,
    jobs: int,
    options: Options,
) -> ImportReport:
    """The same for articles that are in memory: their fields, under the names that a file of many gives them."""
    stream = (Record(origin, n, n, tuple(article.items())) for n, article in enumerate(articles, 1))
    run = _Run(store, Places(store), Throttle(progress, "Importing articles"), cancelled, options)
    run.take(stream, jobs, [])
    return run.ended()


class _Run:
    """An import on its way: batches of what a stream gives, until it ends or is cancelled."""

    def __init__(
        self, store: Store, places: Places, throttle: Throttle, cancelled: Cancelled, options: Options
    ) -> None:
        self._store = store
        self._places = places
        self._throttle = throttle
        self._cancelled = cancelled
        self._options = options
        self._tally = _Tally()
        self._gathering = False
        self._since = 0  # articles written since the last checkpoint
        self._each = float(_LOG)  # bytes of the log that one of them takes, as far as is known
        self.stopped = False

    def take(self, stream: Iterator[_Found | Refusal], jobs: int, known: list[ImportLine]) -> None:
        """Write what the stream gives; `known` fills, while it is read, with what it passes over."""
        self._throttle.tell(0, last=True)
        prepared = _prepared(stream, self._options, jobs)
        with seldom_collected(), prepared as articles, self._store.database.roomy():
            for batch, done in _batches(self._watched(articles, known), self._tally):
                if self.stopped:
                    break
                if done >= _MANY:
                    self._gather()
                self._write(batch)
                self._checkpoint(len(batch))
                self._tell(done, known)
                if self._cancelled():
                    self.stopped = True
                    break
        self._tally.add(known)
        self.stopped = self.stopped or self._cancelled()

    def _watched(
        self, articles: Iterator[NewArticle | Refusal], known: list[ImportLine]
    ) -> Iterator[NewArticle | Refusal]:
        """The same, until it is cancelled; tells between two batches, too, how far it has come."""
        for done, each in enumerate(articles, 1):
            if done % _CHUNK == 0:
                self._tell(done, known)
                if self._cancelled():
                    self.stopped = True
                    return
            yield each

    def _tell(self, done: int, known: list[ImportLine]) -> None:
        self._throttle.tell(done + self._places.skipped + len(known))

    def _checkpoint(self, written: int) -> None:
        """Fold the log into the file, so that another batch like the one just written leaves it below `_LOG`."""
        self._since += written
        if (self._since + written) * self._each > _LOG:
            self._each = self._store.database.checkpoint() / max(1, self._since)
            self._since = 0

    def _gather(self) -> None:
        if not self._gathering:
            self._gathering = True
            with self._store.writing():
                self._store.index.gather()

    def _write(self, batch: list[NewArticle]) -> None:
        if batch:
            written = write_batch(self._store, batch, self._places.reached)
            self._tally.add(written.lines, len(written.new))
            if len(self._tally.new) <= _UNDOABLE:
                self._tally.new.extend(written.new)
            self._tally.changed.extend(written.versions)

    def ended(self, skipped: int = 0) -> ImportReport:
        """The report, after the step that takes all of it back was noted."""
        new = self._tally.new
        self._throttle.tell(sum(self._tally.numbers.values()) + skipped, last=True)
        if new and len(new) <= _UNDOABLE:
            number = f"{len(new)} articles" if len(new) > 1 else "1 article"
            label = "Add the sample articles" if self._options.sample else f"Import {number}"
            with self._store.writing():
                self._store.journal.add(label, [["hide", new]], None)
        return self._tally.report(cancelled=self.stopped)


def _without_library(found: Iterable[Candidate | Refusal], library: Path) -> Iterator[Candidate | Refusal]:
    """What was found, less the open library's own files: nobody who drops their whole folder means those."""
    own = {storable(os.path.realpath(library) + end) for end in ("", "-wal", "-shm", "-journal")}
    return (each for each in found if (each.path if isinstance(each, Refusal) else each.origin) not in own)


def _records(
    found: Iterable[Candidate | Refusal], options: Options, throttle: Throttle, places: Places
) -> Iterator[_Found | Refusal]:
    """Files of one article as they are, files of many as their records."""
    for each in found:
        if isinstance(each, Candidate) and each.many:
            if not places.counted:
                throttle.total = None
            yield from read_records(each, places.start(each), options.columns)
        else:
            yield each


@contextlib.contextmanager
def _prepared(
    stream: Iterator[_Found | Refusal], options: Options, jobs: int
) -> Iterator[Iterator[NewArticle | Refusal]]:
    if jobs <= 1:
        yield _alone(stream, options)
        return
    jobs = most(jobs)
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=give_way)
    try:
        yield _in_workers(pool, stream, options, jobs)
    finally:
        # A cancelled import must not wait for files that nobody wants any more.
        pool.shutdown(wait=True, cancel_futures=True)


def _alone(stream: Iterator[_Found | Refusal], options: Options) -> Iterator[NewArticle | Refusal]:
    sent = 0
    while some := list(itertools.islice(stream, _CHUNK)):
        found = [each for each in some if not isinstance(each, Refusal)]
        ready = iter(prepare_some(found, options, sent))
        sent += len(found)
        yield from (each if isinstance(each, Refusal) else next(ready) for each in some)


def _in_workers(
    pool: ProcessPoolExecutor, stream: Iterator[_Found | Refusal], options: Options, jobs: int
) -> Iterator[NewArticle | Refusal]:
    """Results in the order of the files, with as much under way as keeps the workers busy and no more."""
    under_way: deque[Future[list[NewArticle | Refusal]] | Refusal] = deque()
    sent = 0
    while True:
        while len(under_way) < 3 * jobs:
            refusals: list[Refusal] = []
            chunk: list[_Found] = []
            for each in stream:
                (refusals if isinstance(each, Refusal) else chunk).append(each)  # type: ignore[arg-type]  # each list takes its own kind
                if len(chunk) == _CHUNK:
                    break
            under_way.extend(refusals)
            if not chunk:
                break
            with deaf_children():
                under_way.append(pool.submit(prepare_some, chunk, options, sent))
            sent += len(chunk)
        if not under_way:
            return
        first = under_way.popleft()
        if isinstance(first, Refusal):
            yield first
        else:
            yield from first.result()


def _batches(
    prepared: Iterator[NewArticle | Refusal], tally: _Tally
) -> Iterator[tuple[list[NewArticle], int]]:
    """Articles by the batch, and how many files were looked at; refusals go into the tally."""
    batch: list[NewArticle] = []
    characters = done = 0
    since = time.monotonic()
    for each in prepared:
        done += 1
        if isinstance(each, Refusal):
            tally.refuse(each)
        else:
            batch.append(each)
            characters += len(each.text)
        full = len(batch) >= _BATCH or characters >= _BATCH_CHARACTERS
        if full or time.monotonic() - since >= (_BATCH_SECONDS if done < _FILLED else _LATER_SECONDS):
            yield batch, done
            batch, characters, since = [], 0, time.monotonic()
    yield batch, done
