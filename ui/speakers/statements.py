"""A speaker's statements as rows: which of them a filter leaves, where a new day starts. No widgets here."""

from __future__ import annotations

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

from reader import StatementRow
from ui import wording

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
FIRST_ROLE = ROW_ROLE + 1
UNSURE = 0.6  # below it a statement looks uncertain, as in the reading view


@dataclass(frozen=True, slots=True)
class Filter:
    """What of a speaker's statements is shown; None leaves everything in. Both days belong to the period."""

    words: str = ""
    source: str | None = None  # "" stands for articles without a source
    kind: str | None = None
    act: str | None = None
    first_day: date | None = None
    last_day: date | None = None

    def takes(self, row: StatementRow) -> bool:
        """True for a row that is to be shown."""
        if self.source is not None and (row.article_source or "") != self.source:
            return False
        if self.kind is not None and row.statement.kind != self.kind:
            return False
        if self.act is not None and row.statement.act != self.act:
            return False
        if self.first_day and (row.article_date is None or row.article_date < self.first_day):
            return False
        if self.last_day and (row.article_date is None or row.article_date > self.last_day):
            return False
        if not self.words:
            return True
        text = f"{row.text} {row.cue_text or ''} {row.article_title}".casefold()
        return all(word in text for word in self.words.casefold().split())


def months(rows: Sequence[StatementRow]) -> Counter[tuple[int, int]]:
    """How many statements each month has; those of undated articles are in none."""
    return Counter((row.article_date.year, row.article_date.month) for row in rows if row.article_date)


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
    """Where a statement stands: source and title of its article."""
    return wording.dotted(row.article_source, row.article_title)


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
    return wording.dotted(act_word(statement.act), said, via)


def doubt(row: StatementRow) -> str:
    """How sure the engine is, where it is not."""
    if row.statement.confidence >= UNSURE:
        return ""
    return QCoreApplication.translate("statements", "{percent} % sure").format(
        percent=round(100 * row.statement.confidence)
    )


class StatementsModel(QAbstractListModel):
    """The statements that the filter leaves, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[StatementRow] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """All statements are rows of the root."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def set_rows(self, rows: list[StatementRow]) -> None:
        """Show other statements."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def is_first_of_day(self, at: int) -> bool:
        """True where the gutter names the day."""
        return at == 0 or self.rows[at].article_date != self.rows[at - 1].article_date

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
            return ". ".join(part for part in (row.text, remarks(row), doubt(row), place(row), day) if part)
        return None
