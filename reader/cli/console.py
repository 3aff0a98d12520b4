"""Where the command line writes: results to standard output, sentences and progress to standard error."""

from __future__ import annotations

import enum
import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

from reader.types import Progress


class ExitCode(enum.IntEnum):
    """The exit codes of `onrecord`."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    ENVIRONMENT = 3
    NOT_FOUND = 4
    INTERRUPTED = 130


EXIT_MEANINGS: dict[ExitCode, str] = {
    ExitCode.DONE: "done",
    ExitCode.REFUSED: "done, but some inputs were refused; each is named on standard error",
    ExitCode.USAGE: "the command line was not understood",
    ExitCode.ENVIRONMENT: "no display, a full disk, or a library that is locked, damaged or too new",
    ExitCode.NOT_FOUND: "there is no such library, article, speaker or passage",
    ExitCode.INTERRUPTED: "interrupted; what was finished before is kept",
}

# A file's name may hold anything, an escape sequence for the terminal too. Tabs and newlines are ours.
_CONTROLS = {
    code: f"\\x{code:02x}"
    for code in [*range(0x20), *range(0x7F, 0xA0)]
    if code not in (ord("\n"), ord("\t"))
}


@dataclass(frozen=True, slots=True)
class Console:
    """The two streams of a run. `terminal` tells whether a person looks at the output itself."""

    out: TextIO
    err: TextIO

    @classmethod
    def for_process(cls) -> Console:
        """The process's own streams, in UTF-8 whatever the locale says: JSON and article texts need it."""
        for stream in (sys.stdout, sys.stderr):
            # No TextIOWrapper under some test runners, and None in windowed programs.
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        return cls(sys.stdout or _nowhere(), sys.stderr or _nowhere())

    @property
    def terminal(self) -> bool:
        """Whether standard output is a terminal."""
        return self.out.isatty()

    @property
    def width(self) -> int:
        """Columns to fill: the terminal's, or a book's 100 where the output goes to a file."""
        return shutil.get_terminal_size((100, 24)).columns if self.terminal else 100

    def line(self, text: str = "") -> None:
        """Write one line for a person."""
        self.out.write(text.translate(_CONTROLS) + "\n")

    def json(self, value: object) -> None:
        """Write one object on one line."""
        self.out.write(json.dumps(value, ensure_ascii=False, separators=(", ", ": ")) + "\n")

    def complain(self, sentence: str) -> None:
        """Write one sentence to standard error."""
        self.err.write(f"onrecord: {sentence}".translate(_CONTROLS).rstrip("\n") + "\n")
        self.err.flush()

    def flush(self) -> None:
        """Push out what is written, so that a broken pipe shows here and not after `main` has returned."""
        self.out.flush()

    def abandon_output(self) -> None:
        """Point standard output to nowhere after its reader has gone: Python flushes it once more at exit."""
        try:
            descriptor = self.out.fileno()
        except (OSError, ValueError):  # not a real file
            return
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)

    @contextmanager
    def progress(self) -> Iterator[ProgressBar]:
        """A progress bar on standard error while the block runs; nothing where that is no terminal."""
        bar = ProgressBar(self.err, shown=self.err.isatty())
        try:
            yield bar
        finally:
            bar.clear()


class ProgressBar:
    """One line that says how far the work has come, redrawn at most ten times a second."""

    def __init__(self, stream: TextIO, *, shown: bool) -> None:
        self._stream = stream
        self._shown = shown
        self._drawn_at = float("-inf")
        self._started = time.monotonic()
        self._width = 0

    def __call__(self, progress: Progress) -> None:
        """Show `progress`; calls that come too soon after one another are dropped."""
        now = time.monotonic()
        if not self._shown or now - self._drawn_at < 0.1:
            return
        self._drawn_at = now
        columns = shutil.get_terminal_size((80, 24)).columns - 1
        text = progress_line(progress, now - self._started, columns).translate(_CONTROLS)
        self._stream.write("\r" + text.ljust(self._width))
        self._stream.flush()
        self._width = len(text)

    def clear(self) -> None:
        """Take the line away, so that what is printed next starts on a clean one."""
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0


def progress_line(progress: Progress, seconds: float, columns: int) -> str:
    """What the bar says: counts, a bar where the total is known, the rate, and what is being worked on."""
    rate = progress.done / seconds if seconds > 0 else 0.0
    if progress.total:
        share = min(1.0, progress.done / progress.total)
        filled = round(share * 20)
        left = (progress.total - progress.done) / rate if rate else 0.0
        head = f"[{'#' * filled}{'.' * (20 - filled)}] {share:4.0%}  {progress.done:,} of {progress.total:,}"
        tail = f", {_duration(left)} left" if seconds > 2 and left > 0 else ""
        text = f"{head}{tail}  {progress.label}"
    else:
        text = f"{progress.done:,} done, {rate:,.0f} a second  {progress.label}"
    return text if len(text) <= columns else text[: max(0, columns - 1)] + "…"


def count(number: int, noun: str) -> str:
    """`1 article`, `1,200 articles`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _nowhere() -> TextIO:
    """For a windowed program on Windows, which has no standard streams."""
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - lives as long as the process
