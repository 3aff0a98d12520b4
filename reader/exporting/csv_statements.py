"""Statements as CSV: one row each, with permanent ids and everything needed to judge or find it again."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import TextIO

from reader.exporting.common import checks_of, is_headline, legend_of, statement_text
from reader.exporting.material import Material
from reader.exporting.note_links import Links, links_to_the_web
from reader.types import LegendEntry, Reading, Statement

COLUMNS: Sequence[str] = (
    "statement_id",
    "article_id",
    "article_digest",
    "article_title",
    "article_opening",
    "source",
    "date",
    "url",
    "speaker_id",
    "speaker",
    "speaker_kind",
    "speaker_title",
    "mention",
    "words",
    "kind",
    "act",
    "cue",
    "via",
    "group",
    "parent",
    "said_from",
    "said_to",
    "said_words",
    "start",
    "end",
    "confidence",
    "reason",
    "engine",
    "check",
    "check_note",
    "tags",
)

# What makes a spreadsheet take a cell for a formula; the apostrophe in front makes it text again.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(material: Material, stream: TextIO) -> None:
    """Write a header and one row a statement."""
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    links = links_to_the_web(material)
    for reading in material.readings():
        legend = legend_of(reading)
        for statement in reading.statements:
            entry = legend.get(statement.speaker_id) if statement.speaker_id is not None else None
            writer.writerow([cell(value) for value in _row(reading, statement, entry, links)])


def _row(
    reading: Reading, statement: Statement, entry: LegendEntry | None, links: Links
) -> tuple[object, ...]:
    article = reading.article
    headline = is_headline(article)
    check = checks_of(reading).get(statement.check_id)
    return (
        statement.id,
        article.id,
        article.digest,
        article.title.value if headline else None,
        None if headline else article.title.value,
        article.source.value,
        article.date,
        article.url.value,
        statement.speaker_id,
        statement.speaker_name,
        statement.speaker_kind,
        entry.title if entry else None,
        statement.mention.text if statement.mention else None,
        statement_text(article, statement),
        statement.kind,
        statement.act,
        statement.cue.text if statement.cue else None,
        statement.via,
        statement.group,
        statement.parent,
        statement.said_from,
        statement.said_to,
        statement.said_words,
        statement.start,
        statement.end,
        f"{statement.confidence:.3f}",
        statement.reason,
        statement.engine,
        statement.verdict,
        links.words(check.body) if check else None,
        ", ".join(check.tags) if check else None,
    )


def cell(value: object) -> str:
    """A value as a spreadsheet may safely read it."""
    if value is None:
        return ""
    text = str(value)
    if isinstance(value, str) and text.lstrip(" ").startswith(_DANGEROUS):
        return "'" + text
    return text
