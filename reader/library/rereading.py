"""Attribution behind an import: the engine reads what waits in the queue, newest articles first.

Reading happens outside the transactions, in worker processes where much waits. Each batch is written with its place
in the queue, so whatever ends a run, the next one goes on where it was.
"""

from __future__ import annotations

import contextlib
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date

from reader.attribution import ENGINE, Attribution
from reader.library.preparing import attributed
from reader.library.workers import deaf_children, give_way, most
from reader.progress import Cancelled, Report, Throttle
from reader.store import Store
from reader.types import Changes

_BATCH = 100  # articles a transaction: less than a second of the engine
_ALONE = 300  # fewer are done before worker processes have started
_NAMED = 1000  # articles that a change names; beyond, everything is read again

_Text = tuple[str, date | None]
_Read = Callable[[list[_Text]], "Callable[[], list[Attribution | None]]"]


@dataclass(frozen=True, slots=True)
class _Batch:
    """Articles on their way: their texts with the digests, and how to get what the engine finds in them."""

    texts: dict[int, str]
    digests: dict[int, str]
    found: Callable[[], list[Attribution | None]]


def reattribute(
    store: Store, article_ids: Sequence[int] | None, progress: Report, cancelled: Cancelled, jobs: int
) -> Changes:
    """Let the engine read articles that are given or queued; see `Importing.reattribute`."""
    with store.writing():
        if article_ids is None:
            store.statements.enqueue_outdated(ENGINE)
        else:
            store.statements.enqueue(article_ids)
    with store.reading():
        total = store.statements.pending() if article_ids is None else len(article_ids)
    throttle = Throttle(progress, "Reading who said what", total)
    throttle.tell(0, last=True)
    done: list[int] = []
    number = 0
    with _engine(jobs if total > _ALONE else 1, cancelled) as read:
        for batch in _ahead(_batches(store, article_ids, read)):
            if cancelled():
                break
            written = _write(store, batch)
            store.database.checkpoint()
            number += len(written)
            done = [*done, *written][-_NAMED:]
            throttle.tell(number)
    throttle.tell(number, last=True)
    return Changes(articles=frozenset(done), everything=number > len(done))


def _batches(store: Store, article_ids: Sequence[int] | None, read: _Read) -> Iterator[_Batch]:
    """What is to be read, given or from the queue, which is gone through once from the newest to the oldest."""
    given = None if article_ids is None else deque(article_ids)
    below: int | None = None
    while True:
        with store.reading():
            if given is None:
                ids, below = store.statements.queued(_BATCH, below)
            else:
                ids = [given.popleft() for _ in range(min(_BATCH, len(given)))]
            texts = store.texts.texts(ids)
            days = store.articles.days(ids)
            digests = store.articles.digests(ids)
        if not ids:
            return
        yield _Batch(texts, digests, read([(text, days[i]) for i, text in texts.items()]))


def _ahead(batches: Iterator[_Batch]) -> Iterator[_Batch]:
    """One batch is with the engine while the one before is written."""
    former = None
    for batch in batches:
        if former is not None:
            yield former
        former = batch
    if former is not None:
        yield former


def _write(store: Store, batch: _Batch) -> list[int]:
    """Write what was found, unless another text came in the meantime: that one waits, or was read with its import."""
    results = dict(zip(batch.texts, batch.found(), strict=False))  # fewer where it was cancelled
    with store.writing():
        now = store.articles.digests(list(results))
        found = [
            (i, each, batch.texts[i])
            for i, each in results.items()
            if each is not None and now.get(i) == batch.digests[i]
        ]
        fresh = store.statements.never_read([i for i, _, _ in found])
        store.statements.insert_read([(i, text, each) for i, each, text in found if i in fresh])
        known = [(i, text, each) for i, each, text in found if i not in fresh]
        if known:
            store.statements.replace(known)
        store.decisions.reapply([i for i, _, _ in found])
    return [i for i, _, _ in found]


@contextlib.contextmanager
def _engine(jobs: int, cancelled: Cancelled) -> Iterator[_Read]:
    if jobs <= 1:
        yield lambda texts: lambda: [attributed(*text) for text in texts if not cancelled()]
        return
    jobs = most(jobs)
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=give_way)

    def read(texts: list[_Text]) -> Callable[[], list[Attribution | None]]:
        size = -(-len(texts) // jobs)
        with deaf_children():
            parts: list[Future[list[Attribution | None]]] = [
                pool.submit(read_some, texts[start : start + size]) for start in range(0, len(texts), size)
            ]
        return lambda: [found for part in parts for found in part.result()]

    try:
        yield read
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def read_some(texts: list[_Text]) -> list[Attribution | None]:
    """What the engine finds in several texts: what a worker process is sent."""
    return [attributed(*text) for text in texts]
