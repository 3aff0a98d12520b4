"""`onrecord speakers`: who speaks in the library, and what one of them said."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import lookup, records
from reader.cli.commands.listing import add_period
from reader.cli.console import Console, ExitCode, count
from reader.cli.parser import UsageError, add_command, add_json, positive
from reader.types import SpeakerKind, StatementRow

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands
    from reader.library import Library

_WORD = re.compile(r"\w+")
_PART = re.compile(r'"([^"]*)"|\S+')
_LEAST_BEGINNING = 2  # letters, as in the search


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "speakers",
        run,
        summary="list speakers, or what one of them said",
        description=(
            "List the speakers of the library, or with a NAME every statement of that speaker, newest first. "
            "Refused statements (no comment) are left out unless asked for."
        ),
        examples=(
            "onrecord speakers",
            "onrecord speakers Marchetti --export marchetti.csv",
            "onrecord speakers Marchetti --said 'bridge*' --since 2024-03 --until 2024 --json",
        ),
    )
    parser.add_argument("name", metavar="NAME", nargs="?", help="a full name, a part of one, or #id")
    parser.add_argument(
        "--said",
        metavar="WORDS",
        help='only statements with all these words or "phrases", as said: finds them; bridge* finds bridges',
    )
    add_period(parser)
    parser.add_argument(
        "--refusals", action="store_true", help="also what the speaker refused to comment on or to confirm"
    )
    parser.add_argument(
        "--kind", choices=[str(kind) for kind in SpeakerKind], help="only speakers of this kind"
    )
    parser.add_argument("--limit", metavar="N", type=positive, help="list at most N")
    parser.add_argument(
        "--export", metavar="FILE", type=Path, help="write the statements to a new .md or .csv file"
    )
    add_json(parser, "one object a line")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List speakers, or the statements of one."""
    _check_usage(arguments)
    with lookup.open_library(arguments) as library:
        if arguments.name is None:
            _list_speakers(library, arguments, console)
        else:
            _list_statements(library, arguments, console)
    return ExitCode.DONE


def said(row: StatementRow, words: str) -> bool:
    """Whether the statement has all the words, as `said:` in the search reads them.

    Case and diacritics fold, words in quotation marks stand together, a star ends the beginning of a word; of the
    last word the beginning is enough.
    """
    own = _WORD.findall(lookup.folded(row.text))
    return all(_stands(part, own, beginning=beginning) for part, beginning in _parts(words))


def _parts(words: str) -> list[tuple[list[str], bool]]:
    """What must stand together, each part with whether its last word may go on."""
    found = list(_PART.finditer(lookup.folded(words)))
    parts = []
    for part in found:
        plain = _WORD.findall(part[0])
        goes_on = part[0].endswith("*") or part is found[-1]
        if plain:
            parts.append((plain, part[1] is None and goes_on and len(plain[-1]) >= _LEAST_BEGINNING))
    return parts


def _stands(part: list[str], own: list[str], *, beginning: bool) -> bool:
    *first, last = part
    return any(
        own[at : at + len(first)] == first
        and (own[at + len(first)].startswith(last) if beginning else own[at + len(first)] == last)
        for at in range(len(own) - len(first))
    )


def _check_usage(arguments: argparse.Namespace) -> None:
    if arguments.name is None:
        alone = ("said", "since", "until", "refusals", "export")
        for option in alone:
            if getattr(arguments, option):
                raise UsageError(f"--{option} needs a speaker, as in: onrecord speakers NAME --{option} ...")
    elif arguments.kind:
        raise UsageError("--kind chooses among all speakers; leave the name or --kind out.")
    if arguments.export and arguments.json:
        raise UsageError("--export writes a file and --json prints; ask for one of them.")
    if arguments.export and arguments.export.exists():
        raise UsageError(f"{arguments.export} is there already; name another file.")


def _list_speakers(library: Library, arguments: argparse.Namespace, console: Console) -> None:
    kind = SpeakerKind(arguments.kind) if arguments.kind else None
    for row in library.speakers(kind=kind, limit=arguments.limit):
        if arguments.json:
            console.json(records.speaker_line(row, *library.utterance_counts([row.id])[row.id]))
            continue
        titles = f"  ({'; '.join(row.titles)})" if row.titles else ""
        what = "" if row.kind is SpeakerKind.PERSON else f" [{row.kind}]"
        console.line(f"{row.statements:>6} in {row.articles:<5} #{row.id:<5} {row.name}{what}{titles}")


def _list_statements(library: Library, arguments: argparse.Namespace, console: Console) -> None:
    speaker = lookup.speaker(library, arguments.name)
    rows = tuple(islice(_chosen(library.statements_of(speaker.id), arguments), arguments.limit))
    if arguments.export:
        from reader.outgoing import export_statements

        export_statements(speaker.name, rows, arguments.export, library.checks_of(rows))
        console.line(f"{count(len(rows), 'statement')} written to {arguments.export}.")
        return
    for row in rows:
        if arguments.json:
            console.json(records.said_line(row))
            continue
        day = row.article_date.isoformat() if row.article_date else "undated   "
        act = "" if row.statement.act == "says" else f"[{row.statement.act}] "
        where = ", ".join(
            part for part in (row.article_source, f"article {row.statement.article_id}") if part
        )
        console.line(f"{day}  {act}{' '.join(row.text.split())} ({where})")
    if not rows and not arguments.json:
        console.complain(f"{speaker.name} has no statement like that.")


def _chosen(rows: tuple[StatementRow, ...], arguments: argparse.Namespace) -> Iterator[StatementRow]:
    first: date | None = arguments.since
    last: date | None = arguments.until
    for row in rows:
        day = row.article_date
        if (first and (day is None or day < first)) or (last and (day is None or day > last)):
            continue
        if row.statement.act == "refuses" and not arguments.refusals:
            continue
        if arguments.said is None or said(row, arguments.said):
            yield row
