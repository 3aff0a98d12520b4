"""A speaker's statements as rows: which of them a filter leaves, where a new day starts. No widgets here."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader import SpeakerRow, StatementRow, Verdict, shown_title
from ui import wording
from ui.speakers.reports import Others, by_month
from ui.verdicts import signed

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
FIRST_ROLE = ROW_ROLE + 1
_BETWEEN = re.compile(r"[\W_]+")
UNSURE = 0.6  # below it a statement looks uncertain, as in the reading view


@dataclass(frozen=True, slots=True)
class Filter:
    """What of a speaker's statements is shown; None leaves everything in. Both days belong to the period."""

    words: str = ""
    source: str | None = None  # "" stands for articles without a source
    kind: str | None = None
    act: str | None = None
    verdict: Verdict | None = None
    first_day: date | None = None
    last_day: date | None = None

    def takes(self, row: StatementRow, folded: str) -> bool:
        """True for a row that is to be shown; `folded` has its words as `folded_words` gives them."""
        day = row.article_date
        return (
            self.source in (None, row.article_source or "")
            and self.kind in (None, row.statement.kind)
            and self.act in (None, row.statement.act)
            and self.verdict in (None, row.statement.verdict)
            and (self.first_day is None or (day is not None and day >= self.first_day))
            and (self.last_day is None or (day is not None and day <= self.last_day))
            and all(word in folded for word in _wanted(self.words))
        )


@dataclass(frozen=True, slots=True)
class Collected:
    """A speaker's statements and what the page says of them all. Made off the GUI thread: they may be many."""

    speaker: SpeakerRow
    rows: tuple[StatementRow, ...]
    folded: tuple[str, ...]
    months: Counter[tuple[int, int]]  # utterances; those of undated articles are in none
    titles: tuple[tuple[str, int], ...]  # as articles print them, with the number of articles, most first
    sources: tuple[str, ...]
    acts: tuple[str, ...]
    groups: dict[tuple[int, int] | None, list[StatementRow]]  # by article and group, in the order of the text
    merged: tuple[tuple[int, str], ...] = ()  # who was made one with them: ids and names
    namesakes: tuple[SpeakerRow, ...] = ()

    def parts(self, row: StatementRow) -> list[StatementRow]:
        """A statement with the other parts of a quote that its cue interrupts, in the order of the text."""
        return self.groups.get(_group(row), [row])

    def matching(self, wanted: Filter) -> list[StatementRow]:
        """The statements that a filter leaves; of an interrupted quote all parts, where it leaves one."""
        left = [row for row, folded in zip(self.rows, self.folded, strict=True) if wanted.takes(row, folded)]
        if not self.groups:
            return left
        quotes = {_group(row) for row in left} - {None}
        taken = {row.statement.id for row in left}
        return [row for row in self.rows if row.statement.id in taken or _group(row) in quotes]


def collected(speaker: SpeakerRow, rows: Sequence[StatementRow]) -> Collected:
    """Count and fold a speaker's statements. An interrupted quote is searched as the whole that it is."""
    articles: dict[str, dict[str, set[int]]] = {}  # by a title in small letters, then as articles print it
    for row in rows:
        if row.title:
            same = articles.setdefault(row.title.casefold(), {})
            same.setdefault(row.title, set()).add(row.statement.article_id)
    groups: dict[tuple[int, int] | None, list[StatementRow]] = {}
    for row in sorted(rows, key=lambda row: row.statement.start):
        group = _group(row)
        if group is not None:
            groups.setdefault(group, []).append(row)
    # "Opposition leader" at the beginning of a sentence is the "opposition leader" of another.
    titles = (
        (max(same, key=lambda title: (len(same[title]), title)), len(set().union(*same.values())))
        for same in articles.values()
    )
    # "" sorts first, yet articles without a source come last in a menu.
    sources = sorted({row.article_source or "" for row in rows}, key=lambda name: (not name, name.casefold()))
    return Collected(
        speaker=speaker,
        rows=tuple(rows),
        folded=tuple(
            folded_words(" ".join(part.text for part in groups.get(_group(row), (row,)))) for row in rows
        ),
        months=by_month(rows),
        titles=tuple(sorted(titles, key=lambda title: (-title[1], title[0]))),
        sources=tuple(sources),
        acts=tuple(sorted({row.statement.act for row in rows})),
        groups=groups,
    )


def folded_words(text: str) -> str:
    """The words of a statement without case and diacritics, each after a blank; a title's are not what was said."""
    plain = _BETWEEN.sub(" ", text.casefold())
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    return " " + plain


def _wanted(words: str) -> list[str]:
    """What to look for in folded words: beginnings of words, or anything where words are not parted by blanks."""
    return [f" {word}" if word.isascii() else word for word in folded_words(words).split()]


def _group(row: StatementRow) -> tuple[int, int] | None:
    own = row.statement
    return None if own.group is None else (own.article_id, own.group)


def act_word(act: str) -> str:
    """What a statement does, in a word; "" for plainly saying."""
    return {
        "says": "",
        "asks": QCoreApplication.translate("statements", "asks"),
        "denies": QCoreApplication.translate("statements", "denies"),
        "refuses": QCoreApplication.translate("statements", "refuses"),
        "urges": QCoreApplication.translate("statements", "urges"),
        "promises": QCoreApplication.translate("statements", "promises"),
        "accuses": QCoreApplication.translate("statements", "accuses"),
    }.get(act, act)


def place(row: StatementRow) -> str:
    """Where a statement stands: source and title of its article, of which a guessed one is only the opening."""
    return wording.dotted(row.article_source, shown_title(row.article_title, row.article_title_origin))


def remarks(row: StatementRow) -> str:
    """What the words alone do not say: the act, the day it was said, who passed it on."""
    statement = row.statement
    said = via = None
    if statement.said_from and statement.said_from != row.article_date:
        said = QCoreApplication.translate("statements", "said {day}").format(
            day=wording.short_day(statement.said_from)
        )
    if statement.via:
        via = QCoreApplication.translate("statements", "via {name}").format(name=statement.via)
    return wording.dotted(signed(statement.verdict), act_word(statement.act), said, via)


def doubt(row: StatementRow) -> str:
    """How sure the engine is, where it is not."""
    if row.statement.confidence >= UNSURE or row.statement.decided:
        return ""
    return QCoreApplication.translate("statements", "{percent} % sure").format(
        percent=round(100 * row.statement.confidence)
    )


class StatementsModel(QAbstractListModel):
    """The statements that the filter leaves, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[StatementRow] = []
        self._others: Others = {}
        self._unfolded: dict[int, int] = {}  # the id of a row that stands under another, and of that other

    def rowCount(self, parent: Index | None = None) -> int:
        """All statements are rows of the root."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def set_rows(self, rows: list[StatementRow], others: Others | None = None) -> None:
        """Show other statements, with the reports that are folded under them."""
        self.beginResetModel()
        self.rows, self._others, self._unfolded = rows, others or {}, {}
        self.endResetModel()

    def others(self, at: int) -> int:
        """How many other articles report what a row says."""
        under = self._others.get(self.rows[at].statement.id, ())
        return len({row.statement.article_id for row in under})

    def is_under(self, at: int) -> bool:
        """True for a report that was unfolded under the one above."""
        return self.rows[at].statement.id in self._unfolded

    def is_unfolded(self, at: int) -> bool:
        """True for a row under which its other reports are shown."""
        return self.rows[at].statement.id in self._unfolded.values()

    def toggle(self, at: int) -> None:
        """Show the other reports of a row under it, or fold them away."""
        own = self.rows[at].statement.id
        under = self._others.get(own, ())
        if not under:
            return
        if self.is_unfolded(at):
            self.beginRemoveRows(QModelIndex(), at + 1, at + len(under))
            del self.rows[at + 1 : at + 1 + len(under)]
            self._unfolded = {number: of for number, of in self._unfolded.items() if of != own}
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), at + 1, at + len(under))
            self.rows[at + 1 : at + 1] = under
            self._unfolded |= {row.statement.id: own for row in under}
            self.endInsertRows()
        self.dataChanged.emit(self.index(at), self.index(at), [])

    def also(self, at: int) -> str:
        """That other articles report the same; nothing where none does."""
        number = self.others(at)
        if not number:
            return ""
        return wording.counted(number, self.tr("also in %n other"), self.tr("also in %n others"))

    def is_first_of_day(self, at: int) -> bool:
        """True where the gutter names the day."""
        if self.is_under(at):
            return False
        return (
            at == 0 or self.is_under(at - 1) or self.rows[at].article_date != self.rows[at - 1].article_date
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The statement for the delegate, its words for everyone else."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == FIRST_ROLE:
            return self.is_first_of_day(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day = wording.day(row.article_date) if row.article_date else None
            return ". ".join(
                part
                for part in (row.text, remarks(row), doubt(row), place(row), day, self.also(index.row()))
                if part
            )
        return None
