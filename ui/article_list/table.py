"""The table of the list: rows of one height, the keys of a list, and the article at the current row."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.article_list.delegate import HEIGHT, RowDelegate
from ui.article_list.model import ArticleListModel
from ui.theme import Appearance


class ArticleTable(QTableView):
    """A QTableView, for it alone of Qt's views shows a million rows at once (see the design's measurements)."""

    current_changed = Signal(int)  # row
    top_changed = Signal(int)  # first row on screen
    read_on = Signal(bool)  # Space; True for backwards
    menu_asked = Signal(QPoint)

    def __init__(self, model: ArticleListModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(appearance, self))
        self.setAccessibleName(self.tr("Articles"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(HEIGHT)
        vertical.setDefaultSectionSize(HEIGHT)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(HEIGHT // 2)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_asked)
        self.verticalScrollBar().valueChanged.connect(lambda value: self.top_changed.emit(self.top_row()))
        self._quiet = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The one column is as wide as the list."""
        super().resizeEvent(event)
        self.horizontalHeader().setDefaultSectionSize(max(1, self.viewport().width()))
        self.setColumnWidth(0, max(1, self.viewport().width()))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell of a row that the person went to, and not of one that the window restores."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.current_changed.emit(current.row())

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window here, not a search by first letter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End reach the first and last article; Return opens."""
        key = event.key()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def top_row(self) -> int:
        """The first row on screen; -1 in an empty list."""
        return self.rowAt(1)

    def go_to(self, row: int, *, quiet: bool = False, centre: bool = False) -> None:
        """Make a row the current one and bring it on screen; `quiet` opens nothing."""
        index = self.model().index(row, 0)
        if not index.isValid():
            return
        self._quiet = quiet
        try:
            self.setCurrentIndex(index)
        finally:
            self._quiet = False
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtCenter if centre else hint.EnsureVisible)

    def selected_rows(self) -> list[int]:
        """The selected rows, in order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select_rows(self, rows: list[int]) -> None:
        """Select rows without opening one."""
        selection = QItemSelection()
        for row in rows:
            index = self.model().index(row, 0)
            selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
