"""The table of the list: rows of one height, the keys of a list, and the article at the current row."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QHoverEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.article_list.delegate import HEIGHT, RowDelegate, RowState, fill
from ui.article_list.gutter import LABEL
from ui.article_list.gutter import WIDTH as GUTTER
from ui.article_list.model import ArticleListModel, Index
from ui.theme import Appearance


class ArticleTable(QTableView):
    """A QTableView, for it alone of Qt's views shows a million rows at once (see the design's measurements)."""

    current_changed = Signal(int)  # row
    top_changed = Signal(int)  # first row on screen
    menu_asked = Signal(QPoint)
    painted = Signal()  # once: the first rows

    def __init__(
        self, model: ArticleListModel, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._appearance = model, appearance
        self._quiet = self._was_painted = False
        self._hovered = -1  # row
        # a viewport of Qt's own making would be asked for its class, for which every kind of widget is loaded
        self.setViewport(QWidget())
        self.setModel(model)
        self._delegate = RowDelegate(appearance, self)
        self._delegate.states = self._state
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Articles"))
        self._set_up_headers()
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
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # nothing is typed into a row
        self.viewport().setAcceptDrops(False)
        # a viewport that shows through is painted anew at each step of a scroll; an opaque one is moved
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_asked)
        self.verticalScrollBar().valueChanged.connect(lambda: self.top_changed.emit(self.top_row()))
        self.clicked.connect(self._clicked)
        appearance.changed.connect(self.viewport().update)
        self._leave_selection_to_the_delegate()

    def _set_up_headers(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(HEIGHT)
        vertical.setDefaultSectionSize(HEIGHT)

    def _leave_selection_to_the_delegate(self) -> None:
        """The style fills a selected row from edge to edge, the gutter too; ours is a rounded box."""
        palette = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
            palette.setColor(group, QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))
        self.setPalette(palette)

    # -- what Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The one column is as wide as the list."""
        super().resizeEvent(event)
        self.setColumnWidth(0, max(1, self.viewport().width()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering repaints a row, of which the day that stands still may be a part."""
        kind = event.type()
        if kind in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave, QEvent.Type.Leave):
            self.viewport().update(0, 0, GUTTER, LABEL)
        if isinstance(event, QHoverEvent):
            self._hovered = (
                -1 if kind == QEvent.Type.HoverLeave else self.rowAt(event.position().toPoint().y())
            )
        return super().viewportEvent(event)

    def _state(self, index: Index) -> RowState:
        """What the delegate has to know of a row besides what stands in it."""
        by_key = self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return RowState(
            selected=self.selectionModel().isSelected(index),
            hovered=index.row() == self._hovered,
            focused=by_key and index.row() == self.currentIndex().row(),
        )

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt moves the pixels; the gutter has a day that stays where it is."""
        super().scrollContentsBy(dx, dy)
        # and the month below it: of the row that comes to the top, the label above the list says it
        self.viewport().update(0, 0, GUTTER, HEIGHT + abs(dy))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, then the day of the first one, which the next day pushes out of the window."""
        ground = QPainter(self.viewport())
        fill(ground, event.rect(), self._appearance.theme.list)
        ground.end()
        super().paintEvent(event)
        if not self._was_painted and self._model.rowCount():
            self._was_painted = True
            self.painted.emit()
        row = self.top_row()
        day = self._model.directory().day_at(row) if row >= 0 else None
        if day is None or event.rect().left() > GUTTER or event.rect().top() > LABEL:
            return
        top = 0
        if self._model.first_of_day(row + 1) is not None:
            top = min(0, self.rowViewportPosition(row + 1) - LABEL)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._delegate.gutter.paint(painter, 0, top, day, self._appearance.theme)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of a row that the person went to, and not of one that the window restores."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.current_changed.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current where none is, which would put its article over the one that is read.

        The focus also comes from a menu that closes, or from a page that goes: nobody went to a row. And Qt paints
        all rows anew, here and where the focus goes, of which the current one alone shows the focus.
        """
        QWidget.focusInEvent(self, event)
        self._repaint_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """So this costs one row, also where the focus goes to the editor of a note."""
        QWidget.focusOutEvent(self, event)
        self._repaint_current()

    def _repaint_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.viewport().update(self.visualRect(index))

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window here, not a search by first letter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End reach the first and last article; Return opens."""
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else self._model.rowCount() - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        """A click on the row one is at opens its article again: another page may stand over it."""
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.activated.emit(index)

    # -- place and selection

    def top_row(self) -> int:
        """The first row on screen; -1 in an empty list."""
        return self.rowAt(0)

    def offset(self) -> int:
        """How many pixels of the first row on screen are above the window."""
        return self.verticalScrollBar().value() % HEIGHT

    def scroll_to_row(self, row: int, offset: int = 0) -> None:
        """Bring a row to the top, `offset` pixels of it out of sight; also right after the model was replaced."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(row * HEIGHT + offset)

    def go_to(self, row: int, *, quiet: bool = False, centre: bool = False) -> None:
        """Make a row the current one and bring it on screen; `quiet` opens nothing."""
        self.make_current(row, quiet=quiet)
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(self._model.index(row, 0), hint.PositionAtCenter if centre else hint.EnsureVisible)

    def make_current(self, row: int, *, quiet: bool = True) -> None:
        """Make a row the current one and leave the window where it is."""
        index = self._model.index(row, 0)
        if not index.isValid():
            return
        scrolls = self.hasAutoScroll()
        self.setAutoScroll(False)
        self._quiet = quiet
        try:
            self.setCurrentIndex(index)
        finally:
            self._quiet = False
            self.setAutoScroll(scrolls)

    def selected_rows(self) -> list[int]:
        """The selected rows, in order."""
        return [row for rows in self.selected_ranges() for row in rows]

    def selected_ranges(self) -> list[range]:
        """The selected rows, in order, as the ranges that they are: a million of them may be one."""
        found: list[range] = []
        selection = self.selectionModel().selection()
        for top, end in sorted((each.top(), each.bottom() + 1) for each in selection.toList()):
            if found and top < found[-1].stop:
                found[-1] = range(found[-1].start, max(end, found[-1].stop))
            else:
                found.append(range(top, end))
        return found

    def select_rows(self, rows: Iterable[int]) -> None:
        """Select rows without opening one."""
        selection = QItemSelection()
        for row in rows:
            index = self._model.index(row, 0)
            selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
