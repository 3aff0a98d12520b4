"""The JSON that `--json` prints: one function a shape, from the values of the library.

The fields are documented in `fields.py`; a test compares every function's keys with its table, so that a
field cannot come, go or be renamed without its documentation.
"""

from __future__ import annotations

from typing import Any

from reader.cli.fields import ANCHOR
from reader.types import (
    Anchor,
    Article,
    ArticleRow,
    Bookmark,
    ImportReport,
    LegendEntry,
    Note,
    NoteRow,
    Reading,
    Span,
    SpeakerRow,
    Statement,
    StatementRow,
)

Record = dict[str, Any]


def article_line(row: ArticleRow) -> Record:
    """A line of `list --json`."""
    return {
        "id": row.id,
        "title": row.title,
        "title_origin": str(row.title_origin),
        "source": row.source,
        "date": _iso(row.date),
        "minutes": row.minutes,
        "speakers": [{"id": tag.id, "surname": tag.surname, "kind": str(tag.kind)} for tag in row.speakers],
        "bookmarked": row.bookmarked,
        "noted": row.noted,
        "unread": row.unread,
        "to_read": row.to_read,
    }


def found_line(row: ArticleRow) -> Record:
    """A line of `search --json`."""
    marks = [list(mark) for mark in row.snippet_marks]
    return article_line(row) | {"snippet": row.snippet, "marks": marks, "act": row.snippet_act}


def speaker_line(row: SpeakerRow, utterances: int, reports: int) -> Record:
    """A line of `speakers --json`."""
    return {
        "id": row.id,
        "name": row.name,
        "kind": str(row.kind),
        "utterances": utterances,
        "reports": reports,
        "statements": row.statements,
        "articles": row.articles,
        "titles": list(row.titles),
    }


def statement(item: Statement, text: str) -> Record:
    """A statement with its words, named as `attribute` names the same things."""
    said_on = None
    if item.said_from is not None:
        said_on = {"from": _iso(item.said_from), "to": _iso(item.said_to), "words": item.said_words}
    return {
        "id": item.id,
        "start": item.start,
        "end": item.end,
        "text": text,
        "kind": item.kind,
        "act": item.act,
        "group": item.group,
        "parent": item.parent,
        "via": item.via,
        "speaker": _span(item.mention),
        "speaker_id": item.speaker_id,
        "speaker_name": item.speaker_name,
        "speaker_kind": str(item.speaker_kind) if item.speaker_kind else None,
        "cue": _span(item.cue),
        "said_on": said_on,
        "confidence": item.confidence,
        "reason": item.reason,
        "engine": item.engine,
        "decided": item.decided,
        "check": str(item.verdict),
    }


def said_line(row: StatementRow) -> Record:
    """A line of `speakers NAME --json`."""
    return statement(row.statement, row.text) | {
        "utterance": row.statement.utterance,
        "title": row.title,
        "article": row.statement.article_id,
        "article_title": row.article_title,
        "article_title_origin": str(row.article_title_origin),
        "source": row.article_source,
        "date": _iso(row.article_date),
    }


def anchor(item: Anchor | None) -> Record | None:
    """The passage of a note or bookmark."""
    if item is None:
        return None
    return {name: getattr(item, name) for name in ANCHOR}


def note(item: Note) -> Record:
    """A note of an article."""
    return {
        "id": item.id,
        "article": item.article_id,
        "body": item.body,
        "created": item.created.isoformat(),
        "modified": item.modified.isoformat(),
        "anchor": anchor(item.anchor),
    }


def note_line(row: NoteRow) -> Record:
    """A line of `notes --json`."""
    return note(row.note) | {
        "article_title": row.article_title,
        "source": row.article_source,
        "date": _iso(row.article_date),
    }


def bookmark(item: Bookmark) -> Record:
    """A bookmark of an article."""
    return {
        "id": item.id,
        "article": item.article_id,
        "name": item.name,
        "created": item.created.isoformat(),
        "anchor": anchor(item.anchor),
    }


def bookmark_line(item: Bookmark, row: ArticleRow) -> Record:
    """A line of `bookmarks --json`."""
    about = {"article_title": row.title, "source": row.source, "date": _iso(row.date)}
    return bookmark(item) | about


def legend(entry: LegendEntry) -> Record:
    """A speaker of an article."""
    return {
        "id": entry.speaker_id,
        "name": entry.name,
        "kind": str(entry.kind),
        "title": entry.title,
        "statements": entry.statements,
        "direct": entry.direct,
        "library_statements": entry.library_statements,
        "mentions": [_span(mention) for mention in entry.mentions],
    }


def shown(reading: Reading) -> Record:
    """The object of `show --json`."""
    article = reading.article
    return {
        "id": article.id,
        "text": article.text,
        "digest": article.digest,
        "version": article.version,
        **_fields(article),
        "origin": article.origin,
        "words": article.words,
        "minutes": article.minutes,
        "imported": article.imported.isoformat(),
        "unread": article.unread,
        "to_read": article.to_read,
        "bookmarked": article.bookmarked,
        "warnings": list(article.warnings),
        "sample": article.sample,
        "attributed": reading.attributed,
        "speakers": [legend(entry) for entry in reading.legend],
        "statements": [statement(item, article.text[item.start : item.end]) for item in reading.statements],
        "notes": [note(item) for item in reading.notes],
        "bookmarks": [bookmark(item) for item in reading.bookmarks],
    }


def import_report(report: ImportReport) -> Record:
    """The object of `import --json`."""
    return {
        "imported": report.imported,
        "versions": report.versions,
        "duplicates": report.duplicates,
        "rejected": report.rejected,
        "cancelled": report.cancelled,
        "lines": [
            {
                "path": line.path,
                "outcome": line.outcome,
                "reason": line.reason,
                "sentence": line.sentence,
                "article": line.article_id,
            }
            for line in report.lines
        ],
    }


def _fields(article: Article) -> Record:
    named = {name: getattr(article, name) for name in ("title", "source", "author", "url", "place")}
    record: Record = {
        name: {"value": field.value, "origin": str(field.origin)} for name, field in named.items()
    }
    record["date"] = {"value": _iso(article.date), "origin": str(article.date_origin)}
    return record


def _span(span: Span | None) -> Record | None:
    return None if span is None else {"start": span.start, "end": span.end, "text": span.text}


def _iso(day: Any) -> str | None:
    return None if day is None else day.isoformat()
