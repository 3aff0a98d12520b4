"""JSON lines in, JSON lines out: `attribute` over a stream, in order, in constant memory, on several processes.

A line that is no JSON object with a "text" gives {"id": null, "line": n, "error": "..."} in its place. Workers are
spawned, are daemons, and end when the pipe to them closes, so killing the parent leaves none behind.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from .engine import attribute

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_BATCH_BYTES = 256 * 1024
_BATCH_LINES = 64


def is_error(line: str) -> bool:
    """True for an output line that stands for a refused input line."""
    return line.startswith('{"id": null, "line": ')


def attribute_line(line: bytes | str, number: int) -> str:
    """The output line, without newline, for input line `number` (from 1)."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return _refused(number, "this line is not valid JSON")
    if not isinstance(record, dict):
        return _refused(number, "this line is not a JSON object")
    text = record.get("text")
    if not isinstance(text, str):
        return _refused(number, 'this line has no "text" that is a string')
    date = record.get("date")
    found = attribute(text, date if isinstance(date, str) else None).to_dict()
    return _dump({"id": record.get("id"), **found})


def attribute_lines(lines: Iterable[bytes | str], jobs: int = 1) -> Iterator[str]:
    """One output line for each input line that is not blank, in order; `jobs` > 1 spreads them over processes."""
    if jobs <= 1:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield attribute_line(line, number)
        return
    yield from _spread(lines, jobs)


def _refused(number: int, why: str) -> str:
    return json.dumps({"id": None, "line": number, "error": why}, ensure_ascii=False)


def _dump(record: dict[str, Any]) -> str:
    out = json.dumps(record, ensure_ascii=False)
    try:
        out.encode()
    except UnicodeEncodeError:  # a lone surrogate came in as an escape; it goes out as one
        out = json.dumps(record)
    return out


_Batch = list[tuple[int, bytes | str]]


def _batches(lines: Iterable[bytes | str]) -> Iterator[_Batch]:
    batch: _Batch = []
    size = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        batch.append((number, line))
        size += len(line)
        if size >= _BATCH_BYTES or len(batch) >= _BATCH_LINES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _work(pipe: Connection) -> None:
    """A worker: batches in, their output lines out, until the pipe closes."""
    try:
        while True:
            pipe.send([attribute_line(line, number) for number, line in pipe.recv()])
    except (EOFError, OSError, KeyboardInterrupt):
        return


class _Worker:
    """One spawned process and the batch it has in hand."""

    def __init__(self) -> None:
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.index = -1
        self.batch: _Batch = []

    def give(self, index: int, batch: _Batch) -> None:
        self.index, self.batch = index, batch
        self.pipe.send(batch)

    def take(self) -> list[str] | None:
        """The output of the batch in hand; None if the worker died over it."""
        try:
            answer: list[str] = self.pipe.recv()
        except (EOFError, OSError):
            return None
        return answer

    def stop(self) -> None:
        self.pipe.close()
        if self.process.is_alive():
            self.process.terminate()
        self.process.join()


def _spread(lines: Iterable[bytes | str], jobs: int) -> Iterator[str]:
    from multiprocessing.connection import wait

    workers = [_Worker() for _ in range(jobs)]
    batches = enumerate(_batches(lines))
    done: dict[int, list[str]] = {}
    due = 0
    exhausted = False
    try:
        while True:
            for worker in workers:
                # Finished batches wait for their turn; no more than a few per worker, so memory stays level.
                if worker.index < 0 and not exhausted and len(done) < 4 * jobs:
                    given = next(batches, None)
                    exhausted = given is None
                    if given is not None:
                        worker.give(*given)
            busy = {worker.pipe: at for at, worker in enumerate(workers) if worker.index >= 0}
            if not busy:
                return
            for pipe in wait(list(busy)):
                at = busy[pipe]  # type: ignore[index]  # wait() is typed for sockets and handles too
                worker = workers[at]
                answer = worker.take()
                if answer is None:
                    answer = [_refused(number, "the worker for this line died") for number, _ in worker.batch]
                    worker.stop()
                    workers[at] = _Worker()
                done[worker.index] = answer
                worker.index = -1
            while due in done:
                yield from done.pop(due)
                due += 1
    finally:
        for worker in workers:
            worker.stop()
