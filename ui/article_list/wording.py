"""What a row of the list says in words: for its small print and for screen readers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from reader import ArticleRow, View
from ui.wording import day, dotted, month, short_day


def tr(text: str) -> str:
    """A text of the list in the person's language."""
    return QCoreApplication.translate("", text)


def small_print(row: ArticleRow) -> str:
    """Source and reading time, "TASS · 2 min"."""
    read = tr("{n} % read").format(n=row.reading) if row.reading else ""
    return dotted(row.source or tr("No source"), tr("{n} min").format(n=row.minutes), read)


def act_badge(act: str) -> str:
    """What a found statement does, where it is more than saying."""
    return {
        "asks": tr("asks"),
        "denies": tr("denies"),
        "refuses": tr("refuses"),
        "urges": tr("urges"),
        "promises": tr("promises"),
        "accuses": tr("accuses"),
    }.get(act, act)


def spoken(row: ArticleRow) -> str:
    """The whole row as a sentence for a screen reader."""
    states = [
        tr("unread") if row.unread else "",
        tr("bookmarked") if row.bookmarked else "",
        tr("with notes") if row.noted else "",
        tr("to read") if row.to_read else "",
        tr("highlighted") if row.highlighted else "",
        tr("{n} % read").format(n=row.reading) if row.reading else "",
        tr("archived") if row.archived else "",
        tr("tags: {names}").format(names=", ".join(row.tags)) if row.tags else "",
    ]
    names = ", ".join(tag.surname for tag in row.speakers)
    parts = (
        row.title,
        row.source or tr("No source"),
        day(row.date) if row.date else tr("no date"),
        tr("speakers: {names}").format(names=names) if names else "",
        *states,
    )
    return ". ".join(part for part in parts if part)


def range_words(view: View) -> str:
    """The days that a view is narrowed to: a day, a month, or from one day to another, either end open."""
    first, last = view.first_day, view.last_day
    if last is None:
        return tr("from {day}").format(day=day(first)) if first else ""
    if first is None:
        return tr("until {day}").format(day=day(last))
    if first == last:
        return day(first)
    if is_month(first, last):
        return month(first.year, first.month)
    return f"{short_day(first)} – {short_day(last)}"


def is_month(first: date, last: date) -> bool:
    """Whether two days are the first and the last of one month."""
    from calendar import monthrange

    whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    return whole and (first.year, first.month) == (last.year, last.month)
