"""A speaker's statements as a document of their own: Markdown to read and cite from, CSV to count with.

The citations come from the caller, for how a statement is cited is no matter of a file format.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from reader.errors import ReaderError
from reader.exporting.csv_statements import cell
from reader.exporting.files import replaced
from reader.exporting.markdown_text import escaped, tags_of
from reader.exporting.note_links import Links
from reader.types import Check, Provenance, StatementRow

COLUMNS: Sequence[str] = (
    "statement_id",
    "article_id",
    "article_title",
    "article_opening",
    "source",
    "date",
    "speaker_id",
    "speaker",
    "speaker_kind",
    "speaker_title",
    "words",
    "kind",
    "act",
    "cue",
    "via",
    "said_from",
    "said_to",
    "said_words",
    "start",
    "end",
    "confidence",
    "reason",
    "engine",
    "decided",
    "check",
    "utterance",
    "group",
    "check_note",
    "tags",
)

Cite = Callable[..., str]  # of a statement and the further parts of its quote
Checks = Mapping[int, Check]


def write_statements(
    name: str, rows: Sequence[StatementRow], destination: Path, cite: Cite, checks: Checks | None = None
) -> None:
    """Write the statements to a .md or .csv file, with their checks by id. ReaderError where it ends in neither."""
    suffix = destination.suffix.lower()
    if suffix not in (".md", ".csv"):
        raise ReaderError(f"{destination.name} should end in .md or .csv; statements are exported as either.")
    with replaced(destination, mark=suffix == ".csv") as stream:
        if suffix == ".csv":
            write_csv(rows, stream, checks or {})
        else:
            write_markdown(name, rows, stream, cite, checks or {})


def write_csv(rows: Sequence[StatementRow], stream: TextIO, checks: Checks) -> None:
    """One row a statement, with permanent ids, engine version, confidence, state of checking and utterance."""
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([cell(value) for value in _values(row, _check(row, checks))])


def write_markdown(
    name: str, rows: Sequence[StatementRow], stream: TextIO, cite: Cite, checks: Checks
) -> None:
    """A heading, then one item a quote: its citation, how sure the engine is and why, and what checking has shown."""
    stream.write(f"# {escaped(name)}\n\n")
    for row, *continued in _quotes(rows):
        statement, check = row.statement, _check(row, checks)
        sure = min(part.statement.confidence for part in (row, *continued))
        facts = escaped(f"article {statement.article_id}, {sure:.0%}, {statement.reason}, {statement.engine}")
        tags = "".join(f" {tag}" for tag in tags_of(check.tags)) if check else ""
        stream.write(
            f"- {escaped(cite(row, *continued))}  \n  {facts}{_state(row)}{tags} ^statement-{statement.id}\n"
        )
        if check and check.body.strip():
            stream.writelines(
                f"  {line}".rstrip() + "\n" for line in Links().words(check.body).strip().split("\n")
            )


def _quotes(rows: Sequence[StatementRow]) -> list[list[StatementRow]]:
    """The statements, those of a quote that its cue interrupts together, where the first of them is listed."""
    found: dict[tuple[int, int, int | None], list[StatementRow]] = {}
    for row in rows:
        own = row.statement
        group = -1 - own.id if own.group is None else own.group
        found.setdefault((own.article_id, group, own.speaker_id), []).append(row)
    return [sorted(parts, key=lambda row: row.statement.start) for parts in found.values()]


def _check(row: StatementRow, checks: Checks) -> Check | None:
    return None if row.statement.check_id is None else checks.get(row.statement.check_id)


def _state(row: StatementRow) -> str:
    """What the person decided and found out."""
    decided = ", decided" if row.statement.decided else ""
    return f"{decided}, {row.statement.verdict}"


def _values(row: StatementRow, check: Check | None) -> tuple[object, ...]:
    statement = row.statement
    guessed = row.article_title_origin is Provenance.GUESSED
    return (
        statement.id,
        statement.article_id,
        None if guessed else row.article_title,
        row.article_title if guessed else None,
        row.article_source,
        row.article_date,
        statement.speaker_id,
        statement.speaker_name,
        statement.speaker_kind,
        row.title,
        " ".join(row.text.split()),
        statement.kind,
        statement.act,
        row.cue_text,
        statement.via,
        statement.said_from,
        statement.said_to,
        statement.said_words,
        statement.start,
        statement.end,
        f"{statement.confidence:.3f}",
        statement.reason,
        statement.engine,
        "yes" if statement.decided else "no",
        statement.verdict,
        statement.utterance,
        statement.group,
        Links().words(check.body) if check else None,
        ", ".join(check.tags) if check else None,
    )
