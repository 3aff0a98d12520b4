"""The list's model over any number of articles: ids of a directory, rows in pages, no database in `data()`.

A page that is not there is asked for once, off the GUI thread, and painted as a placeholder until it comes.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from reader import ArticleDirectory, ArticleRow, Day, Sort, View
from ui.article_list.wording import spoken

if TYPE_CHECKING:
    from reader import Changes

PAGE = 64
KEPT_PAGES = 64  # 4,096 rows, some MB: ten screens each way and the places jumped to last
FEW = 8  # changed rows that are painted one by one
ROW_ROLE = Qt.ItemDataRole.UserRole
DAY_ROLE = Qt.ItemDataRole.UserRole + 1  # the Day of a row that is its first, else None
MONTH_ROLE = Qt.ItemDataRole.UserRole + 2  # the date of the row above one that opens another month, else None

Index = QModelIndex | QPersistentModelIndex
Tag = tuple[int, int]  # which directory, which page of it
# ask(tag, ids): read the rows of `ids` on a worker, then call `answer` or `could_not_answer` with the tag
Ask = Callable[[Tag, Sequence[int]], None]


class ArticleListModel(QAbstractTableModel):
    """One column; row n is the article `directory.ids[n]`."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self._directory = ArticleDirectory(View(), array("q"))
        self._pages: OrderedDict[int, dict[int, ArticleRow]] = OrderedDict()
        self._former: dict[
            int, ArticleRow
        ] = {}  # rows of the directory before: shown until the page has come
        self._stale: set[int] = set()
        self._missing: list[int] = []
        self._asked: int | None = None
        self._generation = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask_next)

    # -- what is shown

    def directory(self) -> ArticleDirectory:
        """The ids that are shown, in order."""
        return self._directory

    def show_first(self, view: View, rows: Sequence[ArticleRow]) -> None:
        """Show the first rows of a view, before its directory is known."""
        by_date = view.sort in (Sort.DATE_DOWN, Sort.DATE_UP)
        directory = ArticleDirectory(
            view, array("q", [row.id for row in rows]), days_of(rows) if by_date else ()
        )
        self.show_directory(directory, rows)

    def show_directory(self, directory: ArticleDirectory, known: Sequence[ArticleRow] = ()) -> None:
        """Show a directory; `known` are rows that were just read, others that were shown before stand until read."""
        if directory.view.query == self._directory.view.query:
            self._former |= {i: row for page in self._pages.values() for i, row in page.items()}
            for i in list(self._former)[: -PAGE * KEPT_PAGES]:
                del self._former[i]
        else:  # with snippets of another search
            self._former.clear()
        fresh = {row.id: row for row in known}
        if directory.view == self._directory.view:
            fresh |= {
                i: r for at, page in self._pages.items() if at not in self._stale for i, r in page.items()
            }
        self.beginResetModel()
        self._directory = directory
        self._forget_pages()
        for page in range(min(2, -(-len(directory) // PAGE))):  # the first rows have just been read
            ids = directory.ids[page * PAGE : (page + 1) * PAGE]
            if all(article_id in fresh for article_id in ids):
                self._pages[page] = {article_id: fresh[article_id] for article_id in ids}
        self.endResetModel()

    def take_directory(self, directory: ArticleDirectory) -> None:
        """Take a directory of the same ids and days as the one that is shown: nothing moves."""
        self._directory = directory

    def _forget_pages(self) -> None:
        self._generation += 1
        self._pages.clear()
        self._stale.clear()
        self._missing.clear()
        self._asked = None

    def refresh(self, changes: Changes) -> None:
        """Read again the shown rows of the articles that changed; the old ones stand until the new ones come."""
        for page, rows in self._pages.items():
            if changes.everything or not changes.articles.isdisjoint(rows):
                self._stale.add(page)
        self._missing = list(self._stale)
        self._timer.start()

    def article_at(self, row: int) -> int | None:
        """The id of the article in a row."""
        return self._directory.ids[row] if 0 <= row < len(self._directory) else None

    def row(self, at: int) -> ArticleRow | None:
        """A row where it is there, else None, and then it is asked for."""
        if not 0 <= at < len(self._directory):
            return None
        page, article_id = at // PAGE, self._directory.ids[at]
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        if rows is None:
            return self._former.get(article_id)
        self._pages.move_to_end(page)
        return rows.get(article_id)

    def known_row(self, article_id: int) -> ArticleRow | None:
        """A row where it was read before, wherever it stands; asks for nothing."""
        for page in self._pages.values():
            if article_id in page:
                return page[article_id]
        return self._former.get(article_id)

    def first_of_day(self, at: int) -> Day | None:
        """The day that starts with this row."""
        day = self._directory.day_at(at)
        return day if day is not None and day.first_row == at else None

    def month_before(self, at: int) -> date | None:
        """Where this row opens another month than the row above it has: the day of that row."""
        if at < 1:
            return None
        here, above = self.first_of_day(at), self._directory.day_at(at - 1)
        if here is None or above is None or here.date is None or above.date is None:
            return None
        return (
            above.date if (here.date.year, here.date.month) != (above.date.year, above.date.month) else None
        )

    # -- pages

    def _want(self, page: int) -> None:
        if page == self._asked:
            return
        if page in self._missing:
            self._missing.remove(page)
        self._missing.append(page)
        if not self._timer.isActive():
            self._timer.start()

    def _ask_next(self) -> None:
        if self._asked is not None or not self._missing:
            return
        page = self._missing.pop()  # what was painted last is what the person looks at
        del self._missing[:-4]  # pages scrolled past are not worth a read
        self._asked = page
        ids = self._directory.ids[page * PAGE : (page + 1) * PAGE]
        self._ask((self._generation, page), list(ids))

    def answer(self, tag: Tag, rows: Sequence[ArticleRow]) -> None:
        """Take the rows of a page."""
        generation, page = tag
        if generation != self._generation:
            return
        self._asked = None
        self._stale.discard(page)
        before = self._pages.get(page, self._former)
        now = self._pages[page] = {row.id: row for row in rows}
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        ids = self._directory.ids[page * PAGE : (page + 1) * PAGE]
        self._tell_changed([at for at, i in enumerate(ids, page * PAGE) if now.get(i) != before.get(i)])
        self._timer.start()

    def _tell_changed(self, rows: Sequence[int]) -> None:
        """Most of what a page is read for again changes one row; Qt paints all where it is told of several."""
        if len(rows) > FEW:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], 0), [])
        else:
            for at in rows:
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0), [])

    def could_not_answer(self, tag: Tag) -> None:
        """A page could not be read: it is asked for again when it is painted again, and others are not held up."""
        if tag[0] == self._generation:
            self._asked = None
            self._timer.start()

    def pages_kept(self) -> int:
        """How many pages of rows are in memory."""
        return len(self._pages)

    # -- Qt

    def rowCount(self, parent: Index | None = None) -> int:
        """As many rows as the directory has."""
        return 0 if parent is not None and parent.isValid() else len(self._directory)

    def columnCount(self, parent: Index | None = None) -> int:
        """One."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its day, and what a screen reader says."""
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == DAY_ROLE:
            return self.first_of_day(index.row())
        if role == MONTH_ROLE:
            return self.month_before(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row(index.row())
            if row is None:
                return ""
            return row.title if role == Qt.ItemDataRole.DisplayRole else spoken(row)
        return None


def days_of(rows: Sequence[ArticleRow]) -> tuple[Day, ...]:
    """Where each day starts in rows sorted by date."""
    return tuple(Day(at, row.date) for at, row in enumerate(rows) if at == 0 or rows[at - 1].date != row.date)
