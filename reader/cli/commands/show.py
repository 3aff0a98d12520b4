"""`onrecord show`: one article with its speakers, statements, notes and bookmarks."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.cli import lookup, records
from reader.cli.commands.listing import bracketed
from reader.cli.console import Console, ExitCode, count
from reader.cli.parser import add_command, add_json
from reader.types import Article, Reading, Statement

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "show",
        run,
        summary="show an article with its statements and notes",
        description="Show one article: its text, who says what in it, and its notes and bookmarks.",
        examples=("onrecord show 12", "onrecord show 12 --json"),
    )
    parser.add_argument("article", metavar="ARTICLE", help="the article's id, or words of its title")
    parser.add_argument("--private", action="store_true", help="show private notes too")
    add_json(parser, "one object")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the article."""
    with lookup.open_library(arguments) as library:
        article = lookup.article_id(library, arguments.article)
        reading = library.reading(article, private=arguments.private)
    if arguments.json:
        console.json(records.shown(reading))
        return ExitCode.DONE
    width = min(console.width, 80)
    for line in (*_head(reading.article), *_text(reading.article.text, width), *_statements(reading, width)):
        console.line(line)
    for line in (*_notes(reading, width), *_bookmarks(reading)):
        console.line(line)
    return ExitCode.DONE


def _head(article: Article) -> Iterator[str]:
    yield bracketed(article.title.value or "", article.title.origin)
    day = article.date.isoformat() if article.date else "undated"
    parts = (
        article.source.value,
        article.place.value,
        day,
        f"{article.minutes} min",
        f"article {article.id}",
    )
    yield " · ".join(part for part in parts if part)
    if article.author.value:
        yield article.author.value
    if article.url.value:
        yield article.url.value
    for warning in article.warnings:
        yield f"Note: {warning}"


def _text(text: str, width: int) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        yield ""
        for line in paragraph.split("\n"):
            yield from _wrapped(line, width)


def _statements(reading: Reading, width: int) -> Iterator[str]:
    if not reading.attributed:
        yield ""
        yield "The speakers of this article are not known yet."
        return
    for entry in reading.legend:
        theirs = [item for item in reading.statements if item.speaker_id == entry.speaker_id]
        title = f", {entry.title}" if entry.title else ""
        yield ""
        yield f"{entry.name}{title}: {count(entry.statements, 'statement')}, {entry.direct} direct"
        for item in theirs:
            yield from _wrapped(_statement(reading, item), width, "  ")
    nobody = [item for item in reading.statements if item.speaker_id is None]
    if nobody:
        yield ""
        yield f"Speaker not known: {count(len(nobody), 'statement')}"
        for item in nobody:
            yield from _wrapped(_statement(reading, item), width, "  ")


def _statement(reading: Reading, item: Statement) -> str:
    words = " ".join(reading.article.text[item.start : item.end].split())
    act = "" if item.act == "says" else f"{item.act}: "
    return f"- {act}{words} ({item.confidence:.0%}: {item.reason})"


def _notes(reading: Reading, width: int) -> Iterator[str]:
    if reading.notes:
        yield ""
        yield "Notes"
    for note in reading.notes:
        if note.anchor:
            yield from _wrapped(f"> {' '.join(note.anchor.exact.split())}", width, "  ")
        for line in note.body.split("\n"):
            yield from _wrapped(line, width, "  ")


def _bookmarks(reading: Reading) -> Iterator[str]:
    if reading.bookmarks:
        yield ""
        yield "Bookmarks"
    for bookmark in reading.bookmarks:
        place = " ".join(bookmark.anchor.exact.split()) if bookmark.anchor else "the article"
        yield f"  {bookmark.name}: {place}" if bookmark.name else f"  {place}"


def _wrapped(text: str, width: int, indent: str = "") -> list[str]:
    lines = textwrap.wrap(
        text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
    return lines or [""]
