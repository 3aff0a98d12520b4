"""A statement as a citation: words, speaker, article, days; and nothing that the article does not say.

Quotation marks stand round words that the article quotes, never round an outlet's own. Which words were
translated cannot be known from here, so every citation says by whom they are given. A denial or refusal
keeps its cue, for without it the words would say the opposite. A title made of the article's opening is
no headline: it is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reader.types import Article, Provenance, StatementRow

_OPENING = '“„«"‘‹'
_CLOSING = {"“": "”", "„": "“", "«": "»", '"': '"', "‘": "’", "‹": "›"}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_BARE_ACT = {"denies": "denied", "refuses": "refused"}


def citation(row: StatementRow, *continued: StatementRow) -> str:
    """One line of plain text. `continued` are the further parts of a quote that its cue interrupts.

    >>> citation(row)
    '“We keep the lamps lit.” — Ada Quill, harbour master, as given by Coastline, “Lamps”, 4 March 2024'
    """
    parts = [_words(part) for part in (row, *continued)]
    words = " ".join(parts)
    if row.statement.act in _BARE_ACT:
        who = ", ".join(part for part in (_speaker(row), _cue(row)) if part)
        return f"{who}: {words} — {_where(row)}"
    return f"{words} — {_speaker(row)}, {_where(row)}"


def said_on_words(first: date | None, last: date | None, words: str | None) -> str | None:
    """When it was said, with the words that the days were read from: `said on 3 March 2024 (“on Sunday”)`."""
    if first is None:
        return None
    source = f" (“{words}”)" if words else ""
    if last is None or last == first:
        return f"said on {written_day(first)}{source}"
    return f"said between {written_day(first)} and {written_day(last)}{source}"


def _words(row: StatementRow) -> str:
    """The statement on one line; a direct quote has both marks, where the article leaves one out too."""
    words = " ".join(row.text.split())
    if row.statement.kind != "direct":
        return words
    # A quote that goes on in the next paragraph is not closed before it.
    opening = words[0] if words[:1] and words[0] in _OPENING else None
    closed = words[-1:] in tuple(_CLOSING.values()) and len(words) > 1
    if opening is None and not closed:
        return f"“{words}”"
    if opening is None:
        return next(start for start, end in _CLOSING.items() if end == words[-1]) + words
    return words if closed else words + _CLOSING[opening]


def _speaker(row: StatementRow) -> str:
    name = row.statement.speaker_name or "speaker not named"
    return f"{name}, {row.title}" if row.title and row.title != name else name


def _cue(row: StatementRow) -> str:
    """The words of denial or refusal; nothing where they are among the statement's own words."""
    cue, statement = row.statement.cue, row.statement
    if cue is not None and statement.start <= cue.start and cue.end <= statement.end:
        return ""
    return row.cue_text or (cue.text if cue else f"[{_BARE_ACT[statement.act]}]")


def _where(row: StatementRow) -> str:
    statement = row.statement
    given = row.article_source or "the article"
    parts = [f"as given by {given}" if statement.kind == "direct" else _in_words_of(given, statement.kind)]
    if statement.via and statement.via != row.article_source:
        parts.append(f"via {statement.via}")
    if row.article_title_origin is not Provenance.GUESSED and row.article_title:
        parts.append(f"“{_inner(row.article_title)}”")
    parts.append(written_day(row.article_date) if row.article_date else "undated")
    said = said_on_words(statement.said_from, statement.said_to, statement.said_words)
    return ", ".join(parts) + (f"; {said}" if said else "")


def place_of(article: Article) -> str:
    """Where a passage that is nobody's statement stands: the outlet's words, its title and date."""
    parts = [
        f"in the words of {article.source.value}" if article.source.value else "in the words of the article"
    ]
    if article.title.origin is not Provenance.GUESSED and article.title.value:
        parts.append(f"“{_inner(article.title.value)}”")
    parts.append(written_day(article.date) if article.date else "undated")
    return ", ".join(parts)


def _in_words_of(source: str, kind: str) -> str:
    """A mixed statement is partly the speaker's own words; an indirect one is the outlet's alone."""
    return f"as given by {source}" if kind == "mixed" else f"in the words of {source}"


def _inner(title: str) -> str:
    """A title inside quotation marks: its own double marks become single ones."""
    return title.translate({ord("“"): "‘", ord("”"): "’", ord('"'): "’"})


def written_day(day: date) -> str:
    """`4 March 2024`, whatever the locale: citations are in English."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def group_of(row: StatementRow, rows: Sequence[StatementRow]) -> tuple[StatementRow, ...]:
    """The parts of the quote that `row` belongs to, in order; `row` alone where it has no group."""
    own = row.statement
    if own.group is None:
        return (row,)
    parts = [
        other
        for other in rows
        if other.statement.article_id == own.article_id
        and other.statement.group == own.group
        and other.statement.speaker_id == own.speaker_id
    ]
    return tuple(sorted(parts, key=lambda part: part.statement.start)) or (row,)
