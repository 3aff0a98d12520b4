"""Cites any passage of an article that is being read: the statement it lies in, else the outlet's own words."""

from __future__ import annotations

from reader.citing import citation, group_of, place_of
from reader.types import Reading, Statement, StatementRow

LEAST = 0.5  # share of the passage, or of the statement, that both must have in common


def passage_citation(reading: Reading, start: int, end: int) -> str:
    """One line of plain text for `text[start:end]`; quotation marks stand round a speaker's own words only."""
    text = reading.article.text
    found = statement_in(reading, start, end)
    if found is not None:
        rows = [statement_row(reading, statement) for statement in reading.statements]
        return citation(*group_of(statement_row(reading, found), rows))
    words = " ".join(text[start:end].split())
    return f"{words} — {place_of(reading.article)}"


def statement_in(reading: Reading, start: int, end: int) -> Statement | None:
    """The statement that a passage is about: the one that shares most with it, and at least half of either."""
    best: tuple[float, Statement] | None = None
    for statement in reading.statements:
        shared = min(end, statement.end) - max(start, statement.start)
        if shared <= 0:
            continue
        share = max(shared / max(1, end - start), shared / max(1, statement.end - statement.start))
        if share >= LEAST and (best is None or shared > best[0]):
            best = (shared, statement)
    return best[1] if best else None


def statement_row(reading: Reading, statement: Statement) -> StatementRow:
    """A statement of the article with what a listing shows beside it."""
    article = reading.article
    titles = {entry.speaker_id: entry.title for entry in reading.legend}
    return StatementRow(
        statement=statement,
        text=article.text[statement.start : statement.end],
        cue_text=statement.cue.text if statement.cue else None,
        title=titles.get(statement.speaker_id) if statement.speaker_id is not None else None,
        article_title=article.title.value or "",
        article_title_origin=article.title.origin,
        article_source=article.source.value,
        article_date=article.date,
    )
