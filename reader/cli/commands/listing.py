"""`onrecord list`: the articles of the library, in the order and with the filters of the window's list."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.cli import lookup, records
from reader.cli.console import Console, ExitCode
from reader.cli.parser import add_command, add_json, positive
from reader.types import ArticleRow, Provenance, Scope, Sort, View

if TYPE_CHECKING:
    from reader.cli.parser import CommandParser, Subcommands
    from reader.library import Library

_PAGE = 64  # rows asked for at a time: a million articles pass through in constant memory


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "list",
        run,
        summary="list articles",
        description=(
            "List articles, newest first. A title in [brackets] is the article's opening, not its headline."
        ),
        examples=(
            "onrecord list --speaker Marchetti --since 2024-03",
            "onrecord list --scope to-read --json",
        ),
    )
    add_filters(parser)
    parser.add_argument(
        "--sort",
        choices=[str(sort) for sort in Sort],
        default=str(Sort.DATE_DOWN),
        help="the order; date-down, the newest first, is the usual one",
    )
    parser.add_argument("--limit", metavar="N", type=positive, help="list at most N articles")
    parser.add_argument(
        "--statements", action="store_true", help="show a statement of each speaker below the article"
    )
    add_json(parser, "one object a line")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List what the filters let through."""
    with lookup.open_library(arguments) as library:
        ids = library.directory(view_of(arguments, library)).ids[: arguments.limit]
        for row in rows_of(library, ids):
            if arguments.json:
                console.json(records.article_line(row))
                continue
            console.line(row_text(row))
            if arguments.statements:
                for line in _statement_lines(library, row, console.width):
                    console.line(line)
        if not ids and not arguments.json:
            console.complain("No article is like that.")
    return ExitCode.DONE


def add_filters(parser: CommandParser) -> None:
    """Declare the filters that `list`, `search` and `export` share."""
    parser.add_argument(
        "--scope",
        choices=[str(scope) for scope in Scope],
        default=str(Scope.ALL),
        help="all articles, or those to read, unread, bookmarked or with notes",
    )
    parser.add_argument(
        "--speaker", metavar="NAME", help="only articles in which this speaker says something"
    )
    parser.add_argument("--source", metavar="NAME", help="only articles of this newspaper or agency")
    add_period(parser)


def add_period(parser: CommandParser) -> None:
    """Declare `--since` and `--until`."""
    parser.add_argument(
        "--since", metavar="DATE", type=lookup.day_from, help="from this day, month or year on"
    )
    parser.add_argument(
        "--until", metavar="DATE", type=lookup.day_until, help="up to this day, month or year"
    )


def view_of(arguments: argparse.Namespace, library: Library, query: str = "") -> View:
    """The view of the library that the filters describe."""
    return View(
        scope=Scope(arguments.scope),
        speaker_id=lookup.speaker(library, arguments.speaker).id if arguments.speaker else None,
        source=arguments.source,
        first_day=arguments.since,
        last_day=arguments.until,
        query=query,
        sort=Sort(getattr(arguments, "sort", Sort.DATE_DOWN)),
    )


def rows_of(library: Library, ids: Sequence[int], query: str = "") -> Iterator[ArticleRow]:
    """The rows of the given articles, a page at a time."""
    for start in range(0, len(ids), _PAGE):
        yield from library.rows(ids[start : start + _PAGE], query)


def bracketed(title: str, origin: Provenance) -> str:
    """A title as supplied titles are printed where it is only the opening: in brackets, cut with an ellipsis."""
    import reader

    return f"[{reader.shown_title(title, origin)}]" if origin is Provenance.GUESSED else title


def shown_title(row: ArticleRow) -> str:
    """The title; in [brackets] where it is only the article's opening."""
    return bracketed(row.title, row.title_origin)


def row_text(row: ArticleRow) -> str:
    """An article on one line: id, date, title, source and time, who speaks, marks."""
    title = shown_title(row)
    about = ", ".join(part for part in (row.source, f"{row.minutes} min") if part)
    speakers = ", ".join(tag.surname for tag in row.speakers)
    marks = [
        name
        for name, on in (
            ("bookmark", row.bookmarked),
            ("note", row.noted),
            ("to read", row.to_read),
            ("unread", row.unread),
        )
        if on
    ]
    day = row.date.isoformat() if row.date else "undated   "
    line = f"{row.id:>6}  {day}  {title}  ({about})"
    return line + (f"  {speakers}" if speakers else "") + (f"  · {', '.join(marks)}" if marks else "")


def _statement_lines(library: Library, row: ArticleRow, width: int) -> Iterator[str]:
    reading = library.reading(row.id)
    named: set[int] = set()
    for item in reading.statements:
        if item.speaker_id is None or item.speaker_id in named or item.parent is not None:
            continue
        named.add(item.speaker_id)
        words = " ".join(reading.article.text[item.start : item.end].split())
        line = f"          {item.speaker_name}: {words}"
        yield line if len(line) <= width else line[: max(20, width - 1)] + "…"
