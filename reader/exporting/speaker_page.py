"""A speaker's statements as a document of their own: Markdown to read and cite from, CSV to count with.

The citations come from the caller, for how a statement is cited is no matter of a file format.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from reader.errors import ReaderError
from reader.exporting.csv_statements import cell
from reader.exporting.files import replaced
from reader.exporting.markdown_text import escaped
from reader.types import Provenance, StatementRow, Verdict

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
)

Cite = Callable[[StatementRow], str]


def write_statements(name: str, rows: Sequence[StatementRow], destination: Path, cite: Cite) -> None:
    """Write the statements to a .md or .csv file. ReaderError where the name ends in neither."""
    suffix = destination.suffix.lower()
    if suffix not in (".md", ".csv"):
        raise ReaderError(f"{destination.name} should end in .md or .csv; statements are exported as either.")
    with replaced(destination, mark=suffix == ".csv") as stream:
        if suffix == ".csv":
            write_csv(rows, stream)
        else:
            write_markdown(name, rows, stream, cite)


def write_csv(rows: Sequence[StatementRow], stream: TextIO) -> None:
    """One row a statement, with permanent ids, engine version, confidence, state of checking and utterance."""
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([cell(value) for value in _values(row)])


def write_markdown(name: str, rows: Sequence[StatementRow], stream: TextIO, cite: Cite) -> None:
    """A heading, then one item a statement: its citation, and how sure the engine is and why."""
    stream.write(f"# {escaped(name)}\n\n")
    stream.writelines(
        f"- {escaped(cite(row))}  \n"
        f"  {escaped(f'article {row.statement.article_id}, {row.statement.confidence:.0%}, {row.statement.reason}')}"
        f", {escaped(row.statement.engine)}{_state(row)} ^statement-{row.statement.id}\n"
        for row in rows
    )


def _state(row: StatementRow) -> str:
    """What the person decided and found out."""
    decided = ", decided" if row.statement.decided else ""
    return decided + (f", {row.statement.verdict}" if row.statement.verdict is not Verdict.UNCHECKED else "")


def _values(row: StatementRow) -> tuple[object, ...]:
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
    )
