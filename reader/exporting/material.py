"""What an export is made of, and what comes of it. The library is read as the export goes on."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TextIO

from reader.errors import CancelledError
from reader.types import Article, ArticleRow, Note, Progress, Reading

Href = Callable[[str, int | str], str | None]
"""The address of what a note links to; None for words alone."""

Record = tuple[str, Mapping[str, object]]
"""A kind such as "articles", and a row of it: the form in which a whole library goes out and comes back."""

Report = Callable[[Progress], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Material:
    """What to export. `readings` and `records` start anew at every call; a format walks one of them."""

    total: int
    readings: Callable[[], Iterable[Reading]]
    free_notes: tuple[Note, ...]  # those that belong to no article
    records: Callable[[], Iterable[Record]]
    render_note: Callable[
        [str, Href, str], str
    ]  # a note's Markdown as safe HTML; what its own ids begin with
    program: str
    made: datetime
    article_of: Callable[[int], Article | None] = lambda _: (
        None
    )  # one that a note links to, in the export or not
    speaker_of: Callable[[int], str | None] = lambda _: None  # and the name of a speaker
    note_of: Callable[[int], Note | None] = lambda _: None  # a note that may be handed on
    holds: Callable[[str, int], bool] = lambda _kind, _number: (
        False
    )  # an article or note that goes out in this export
    contents: Callable[[], Iterable[ArticleRow]] = tuple  # the articles by title, source and day


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write an export. `folder` formats write many files, the others one stream of text."""

    name: str
    summary: str
    suffix: str
    module: str = ""  # of this package; loaded when the format is asked for
    function: str = "write"
    folder: bool = False
    mark: bool = (
        False  # starts a file with a byte order mark, without which Excel takes UTF-8 for something else
    )

    def writer(self) -> Callable[[Material, TextIO], None]:
        """The function that writes a format of one file."""
        write: Callable[[Material, TextIO], None] = getattr(
            importlib.import_module(f"reader.exporting.{self.module}"), self.function
        )
        return write


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What an export wrote. `kept` are files that somebody changed and that were therefore left alone."""

    articles: int
    written: int
    unchanged: int = 0
    kept: tuple[Path, ...] = ()


def watched(material: Material, progress: Report | None, cancelled: Cancelled | None) -> Material:
    """The same material, which reports every article that is taken from it and stops when it is cancelled."""

    def step(done: int) -> None:
        if cancelled is not None and cancelled():
            raise CancelledError("Stopped; the export is not complete.")
        if progress is not None:
            progress(Progress(done, material.total, "Exporting"))

    def readings() -> Iterator[Reading]:
        for done, reading in enumerate(material.readings()):
            step(done)
            yield reading

    def records() -> Iterator[Record]:
        done = 0
        for kind, record in material.records():
            step(min(done, material.total))
            done += kind == "articles"
            yield kind, record

    return replace(material, readings=readings, records=records)
