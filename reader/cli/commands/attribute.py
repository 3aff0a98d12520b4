"""`onrecord attribute`: who said what, without a library. It loads neither Qt nor peewee."""

from __future__ import annotations

import argparse
import json
import os
import stat
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.console import Console, ExitCode
from reader.cli.parser import UsageError, add_command, positive
from reader.types import Progress

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "attribute",
        run,
        summary="find who says what in texts, without a library",
        description=(
            'Read articles as JSON lines {"id", "text"}, with an optional "date" that "on Tuesday" is '
            "counted from, and write one line for each, in order: its speakers and statements. Offsets count "
            "code points of the text given. With files, the text is what an import makes of them, and stands "
            "in the line too."
        ),
        examples=(
            "onrecord attribute --jobs 4 < articles.jsonl > statements.jsonl",
            "onrecord attribute article.txt",
        ),
        library=False,
    )
    parser.add_argument("files", metavar="PATH", nargs="*", type=Path, help="a file or folder of articles")
    parser.add_argument("--jobs", metavar="N", type=positive, default=1, help="use N processes")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write one line an article; a refused one has its line too, and gives exit code 1 at the end."""
    # Only one of them may be on the terminal, or the bar would run through the lines.
    with console.progress() as bar:
        seen = _Seen(bar if not console.terminal else None)
        lines = _of_files(arguments) if arguments.files else _of_stream(arguments, seen)
        refused = 0
        for line, complaint in lines:
            console.out.write(line + "\n")
            if complaint:
                refused += 1
                bar.clear()
                console.complain(complaint)
            seen.step()
    return ExitCode.REFUSED if refused else ExitCode.DONE


class _Seen:
    """How far the work has come: articles, and where it is known the share of the input."""

    def __init__(self, report: Any) -> None:
        self._report = report
        self.articles = 0
        self.read = 0
        self.size = 0

    def step(self) -> None:
        """One more article is done."""
        self.articles += 1
        if self._report is not None:
            share = f"{min(1.0, self.read / self.size):.0%} of the input" if self.size else ""
            self._report(Progress(self.articles, None, share))


def _of_stream(arguments: argparse.Namespace, seen: _Seen) -> Iterator[tuple[str, str | None]]:
    from reader.attribution.stream import attribute_lines, is_error

    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError(
            "Give files, or articles as JSON lines on standard input. See: onrecord attribute --help"
        )
    status = os.fstat(sys.stdin.fileno())
    seen.size = status.st_size if stat.S_ISREG(status.st_mode) else 0

    def lines() -> Iterator[bytes]:
        for line in sys.stdin.buffer:
            seen.read += len(line)
            yield line

    for line in attribute_lines(lines(), arguments.jobs):
        complaint = None
        if is_error(line):
            refusal = json.loads(line)
            complaint = f"line {refusal['line']}: {refusal['error']}"
        yield line, complaint


def _of_files(arguments: argparse.Namespace) -> Iterator[tuple[str, str | None]]:
    """The lines of files: what goes in waits in a queue for what comes out, which keeps the order."""
    from reader.attribution.stream import attribute_lines

    waiting: deque[tuple[str | None, str, str]] = deque()  # text or None where refused, origin, sentence

    def lines() -> Iterator[str]:
        for text, origin, date, sentence in _articles(arguments.files):
            waiting.append((text, origin, sentence))
            if text is not None:
                yield json.dumps({"id": origin, "text": text} | ({"date": date} if date else {}))

    for line in attribute_lines(lines(), arguments.jobs):
        yield from _refusals(waiting)
        text, _origin, _sentence = waiting.popleft()
        yield json.dumps(json.loads(line) | {"text": text}, ensure_ascii=False), None
    yield from _refusals(waiting)


def _refusals(waiting: deque[tuple[str | None, str, str]]) -> Iterator[tuple[str, str]]:
    while waiting and waiting[0][0] is None:
        _text, origin, sentence = waiting.popleft()
        line = json.dumps({"id": None, "file": origin, "error": sentence}, ensure_ascii=False)
        yield line, f"{origin}: {sentence}"


def _articles(paths: Iterable[Path]) -> Iterator[tuple[str | None, str, str | None, str]]:
    """Each article's text, origin and date; where there is none, no text but the sentence that says why."""
    from reader.importing import ParsedArticle, parse_paths

    for item in parse_paths(paths):
        if isinstance(item, ParsedArticle):
            yield item.text, item.origin, item.date.isoformat() if item.date else None, ""
        else:
            yield None, item.path, None, item.sentence
