"""The notes that a page shows: ids in order, rows in pages that are read when they are painted. No library here."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from reader import NoteRow, plain_note
from ui import wording

NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PAGE, KEPT_PAGES = 48, 40

Index = QModelIndex | QPersistentModelIndex
Ask = Callable[[int, int, list[int]], None]  # generation, page, ids: answered by `answer`


class NotesModel(QAbstractListModel):
    """Row n is the note `ids[n]`."""

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, NoteRow]] = OrderedDict()
        self._former: dict[int, NoteRow] = {}  # shown until the page of another order has come
        self._wanted: list[int] = []
        self._asked: set[int] = set()  # on their way; asked for again they would overtake themselves
        self._generation = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask_next)

    # -- what is shown

    def show_ids(self, ids: array[int], first: Sequence[NoteRow]) -> None:
        """Show other notes; `first` are the rows of the first page. Selections survive where the ids are the same."""
        fresh = {row.note.id: row for row in first}
        former = {i: row for page in self._pages.values() for i, row in page.items()} | fresh
        same = ids == self._ids
        if not same:
            self.beginResetModel()
        self._ids, self._former = ids, former
        self._generation += 1
        self._pages.clear()
        self._wanted.clear()
        self._asked.clear()
        if fresh or not ids:
            self._pages[0] = fresh
        if same:
            self.dataChanged.emit(self.index(0), self.index(max(0, len(ids) - 1)), [])
        else:
            self.endResetModel()

    def answer(self, generation: int, page: int, rows: Sequence[NoteRow]) -> None:
        """Take the rows of a page."""
        if generation != self._generation:
            return
        self._asked.discard(page)
        self._pages[page] = {row.note.id: row for row in rows}
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min(len(self._ids), (page + 1) * PAGE) - 1
        self.dataChanged.emit(self.index(page * PAGE), self.index(last), [])

    def could_not_answer(self, generation: int, page: int) -> None:
        """A page could not be read: it is asked for again when it is painted again."""
        if generation == self._generation:
            self._asked.discard(page)

    def ids(self) -> array[int]:
        """All notes that are shown, in order."""
        return self._ids

    def note_id(self, index: Index) -> int | None:
        """The note of an index."""
        return self._ids[index.row()] if index.isValid() and index.row() < len(self._ids) else None

    def row(self, index: Index) -> NoteRow | None:
        """The row of an index where it was read; else None, and then it is asked for."""
        note_id = self.note_id(index)
        if note_id is None:
            return None
        page = index.row() // PAGE
        rows = self._pages.get(page)
        if rows is None:
            if page not in self._wanted and page not in self._asked:
                self._wanted.append(page)
                self._timer.start()
            return self._former.get(note_id)
        self._pages.move_to_end(page)
        return rows.get(note_id)

    def row_of(self, note_id: int) -> int | None:
        """Where a note stands."""
        try:
            return self._ids.index(note_id)
        except ValueError:
            return None

    def _ask_next(self) -> None:
        wanted, self._wanted = self._wanted[-3:], []  # what was scrolled past is not worth a read
        for page in wanted:
            self._asked.add(page)
            self._ask(self._generation, page, list(self._ids[page * PAGE : (page + 1) * PAGE]))

    # -- Qt

    def rowCount(self, parent: Index | None = None) -> int:
        """All notes are rows of the root."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, its words for everyone else."""
        if role not in (NOTE_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index)
        if row is None or role == NOTE_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.note.shown[:200]
        return spoken(row)


def spoken(row: NoteRow) -> str:
    """A note for a screen reader: its words, its quote, its place, its tags, and whether it is private."""
    quote = row.note.anchor.exact if row.note.anchor else None
    return ". ".join(
        part
        for part in (
            plain_note(row.note.shown).words,
            QCoreApplication.translate("notes", "on: {quote}").format(quote=quote) if quote else None,
            place_of(row),
            " ".join(f"#{tag}" for tag in row.note.tags),
            QCoreApplication.translate("notes", "private") if row.note.private else None,
        )
        if part
    )


def place_of(row: NoteRow) -> str:
    """Where a note belongs: title, source and date of its article."""
    if row.note.article_id is None:
        return QCoreApplication.translate("notes", "Free note")
    day = wording.short_day(row.article_date) if row.article_date else None
    return wording.dotted(
        row.article_title or QCoreApplication.translate("notes", "Untitled"), row.article_source, day
    )


def as_markdown(row: NoteRow) -> str:
    """A note for the clipboard: its quote, its text, where it belongs."""
    quote = "".join(f"> {line}\n" for line in row.note.anchor.exact.splitlines()) if row.note.anchor else ""
    return "\n".join(part for part in (quote, row.note.shown, "", f"({place_of(row)})") if part or not quote)
