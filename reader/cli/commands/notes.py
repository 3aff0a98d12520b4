"""`onrecord notes`: the notes of the library, and a new one."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.cli import lookup, records
from reader.cli.console import Console, ExitCode
from reader.cli.parser import CommandParser, UsageError, add_command, add_json, positive
from reader.notebook import NoteFilter
from reader.types import NoteRow

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands


def declare(subcommands: Subcommands) -> None:
    """Declare the command and its own subcommand."""
    parser = add_command(
        subcommands,
        "notes",
        run,
        summary="list notes, or add one",
        description="List notes, the last changed first. To add one, see: onrecord notes add --help",
        examples=("onrecord notes --find bridge", 'onrecord notes add 12 "Who else says so?"'),
    )
    parser.add_argument("--find", metavar="WORDS", default="", help="only notes with these words")
    parser.add_argument("--tag", metavar="TAG", help="only notes with this tag, or one within it")
    parser.add_argument("--limit", metavar="N", type=positive, help="list at most N notes")
    parser.add_argument("--private", action="store_true", help="list private notes too")
    add_json(parser, "one object a line")
    inner = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=CommandParser)
    add = add_command(
        inner,
        "add",
        run_add,
        summary="add a note to an article or to a passage of it",
        description="Add a note to an article, or with --quote to a passage. An open window shows it too.",
        examples=(
            'onrecord notes add 12 "Who else says so?"',
            'onrecord notes add 12 "Compare **Tuesday**." --quote "two weeks, and not a day less"',
            "onrecord notes add 12 - < note.md",
        ),
    )
    add.add_argument("article", metavar="ARTICLE", help="the article's id, or words of its title")
    add.add_argument("text", metavar="TEXT", help="the note, in Markdown; - reads it from standard input")
    add.add_argument("--quote", metavar="WORDS", help="the words of the article that the note belongs to")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List notes."""
    with lookup.open_library(arguments) as library:
        private = None if arguments.private else False
        wanted = NoteFilter(words=arguments.find, tag=arguments.tag, private=private)
        rows = library.notes(wanted, limit=arguments.limit)
        hidden = 0 if arguments.private else len(library.note_ids(replace(wanted, private=True)))
    for row in rows:
        if arguments.json:
            console.json(records.note_line(row))
        else:
            _print_note(row, console)
    if hidden and not arguments.json:
        console.complain(
            f"{hidden} private {'note is' if hidden == 1 else 'notes are'} left out; --private lists them too."
        )
    elif not rows and not arguments.json:
        narrowed = arguments.find or arguments.tag
        console.complain("No note is like that." if narrowed else "There are no notes yet.")
    return ExitCode.DONE


def run_add(arguments: argparse.Namespace, console: Console) -> int:
    """Add a note and print its id."""
    body = sys.stdin.read() if arguments.text == "-" else arguments.text
    if not body.strip():
        raise UsageError("The note has no words.")
    with lookup.open_library(arguments) as library:
        article = lookup.article_id(library, arguments.article)
        start, end = None, None
        if arguments.quote is not None:
            start, end = lookup.passage(library.reading(article).article.text, arguments.quote)
        changes = library.add_note(article, body, start, end)
    console.line(f"Note {changes.created} added to article {article}.")
    return ExitCode.DONE


def _print_note(row: NoteRow, console: Console) -> None:
    day = f"{row.article_date.isoformat()}, " if row.article_date else ""
    about = (
        f"{day}article {row.note.article_id}, {row.article_title}" if row.note.article_id else "of its own"
    )
    console.line(f"Note {row.note.id}, {row.note.modified:%Y-%m-%d %H:%M} ({about})")
    if row.note.anchor:
        state = "" if row.note.anchor.state == "placed" else f" [{row.note.anchor.state}]"
        console.line(f"  > {' '.join(row.note.anchor.exact.split())}{state}")
    for line in row.note.body.split("\n"):
        console.line(f"  {line}".rstrip())
