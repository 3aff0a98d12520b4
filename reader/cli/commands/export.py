"""`onrecord export`: articles, statements, notes and bookmarks in open formats."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import lookup
from reader.cli.commands.listing import add_filters, view_of
from reader.cli.console import Console, ExitCode, count
from reader.cli.interrupts import interruptible
from reader.cli.parser import UsageError, add_command, add_json
from reader.exporting import FORMATS

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands
    from reader.library import Library


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    formats = "; ".join(f"{form.name}: {form.summary}" for form in FORMATS.values())
    parser = add_command(
        subcommands,
        "export",
        run,
        summary="write articles and notes in open formats",
        description=f"Write the whole library, or the articles that the filters choose. Formats: {formats}.",
        examples=(
            "onrecord export --format markdown ~/Vault/Articles",
            "onrecord export --format csv statements.csv --speaker Marchetti",
            "onrecord export --format json library.json",
        ),
    )
    parser.add_argument("--format", choices=list(FORMATS), required=True, help="the format, by its name")
    parser.add_argument(
        "destination", metavar="DEST", help="the file, or for markdown the folder; - is standard output"
    )
    parser.add_argument(
        "--query", metavar="WORDS", default="", help="only articles that a search for WORDS finds"
    )
    parser.add_argument(
        "--article", metavar="ID", dest="articles", action="append", default=[], help="only this article"
    )
    add_filters(parser)
    parser.add_argument(
        "--template", metavar="FILE", type=Path, help="markdown: the form of each article's file"
    )
    parser.add_argument("--private", action="store_true", help="with the notes that are marked as private")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    add_json(parser, "one object")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the export and say what was written."""
    from reader.exporting import export, export_to_stream
    from reader.outgoing import material

    form = FORMATS[arguments.format]
    to_stream = arguments.destination == "-"
    if to_stream and (form.folder or arguments.json):
        what = (
            f"--format {form.name} writes a folder"
            if form.folder
            else "--json reports on standard output itself"
        )
        raise UsageError(f"{what}; name a destination instead of -.")
    if arguments.template and not form.folder:
        raise UsageError("--template belongs to --format markdown.")
    destination = Path(arguments.destination)
    if not (to_stream or form.folder or arguments.force) and destination.exists():
        raise UsageError(f"{destination} is there already; --force writes over it.")
    with (
        lookup.open_library(arguments) as library,
        interruptible(console) as interruption,
        console.progress() as bar,
    ):
        chosen = material(library, _chosen(library, arguments), private=arguments.private)
        template = arguments.template.read_text(encoding="utf-8") if arguments.template else None
        if to_stream:
            export_to_stream(chosen, form.name, sys.stdout, progress=bar, cancelled=interruption)
            return ExitCode.DONE
        result = export(
            chosen, form.name, destination, template=template, progress=bar, cancelled=interruption
        )
    for path in result.kept:
        console.complain(f"{path}: changed since it was exported, so it was left alone.")
    if arguments.json:
        about = {"format": form.name, "destination": str(destination), "articles": result.articles}
        kept = [str(path) for path in result.kept]
        console.json(about | {"written": result.written, "unchanged": result.unchanged, "kept": kept})
    else:
        unchanged = f", {count(result.unchanged, 'file')} unchanged" if result.unchanged else ""
        written = f"{count(result.articles, 'article')}, {count(result.written, 'file')} written"
        console.line(f"{written} to {destination}{unchanged}.")
    return ExitCode.REFUSED if result.kept else ExitCode.DONE


def _chosen(library: Library, arguments: argparse.Namespace) -> list[int] | None:
    """The articles to export; None for the whole library, with the notes that belong to no article."""
    narrowed = any((arguments.speaker, arguments.source, arguments.since, arguments.until, arguments.query))
    narrowed = narrowed or arguments.scope != "all"
    if arguments.articles:
        if narrowed:
            raise UsageError("--article names the articles itself; leave the filters out.")
        return [lookup.article_id(library, words) for words in arguments.articles]
    return list(library.directory(view_of(arguments, library, arguments.query)).ids) if narrowed else None
