"""The trash as a dialog: what was deleted, by kind; to have some of it again, or to empty all of it for good."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader import Changes, Library, TrashRow
from ui import wording
from ui.controls import (
    Button,
    EmptyState,
    Segmented,
    muted,
    primary_button,
    quiet_button,
    serif_title,
    set_kind,
)
from ui.reading.cards import plain_words
from ui.reading.wording import DOT, ago
from ui.tasks import Tasks
from ui.theme import Appearance, Theme, icon_pixmap, ui_font

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW = 56
ALL = "all"
_SIGNS = {"articles": "all", "notes": "note", "bookmarks": "bookmark", "highlights": "edit"}
_CHANNEL = "trash"


class TrashModel(QAbstractListModel):
    """The rows that the filter leaves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TrashRow] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows are of the root."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def set_rows(self, rows: Sequence[TrashRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, words for everyone else."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{' '.join(plain_words(row.text).split())[:200]}. {self.facts(row)}"
        return None

    def facts(self, row: TrashRow) -> str:
        """What stands below the words: which kind, of which article, and since when."""
        kind = {
            "articles": self.tr("Article"),
            "notes": self.tr("Note"),
            "bookmarks": self.tr("Bookmark"),
            "highlights": self.tr("Highlight"),
        }.get(row.noun, row.noun)
        title = row.article_title if row.noun != "articles" else None
        since = self.tr("deleted {when}").format(when=ago(row.removed)) if row.removed is not None else ""
        return DOT.join(part for part in (kind, since, title) if part)


class TrashDelegate(QStyledItemDelegate):
    """Paints a row: a sign, the words, and below them what it was."""

    def __init__(self, model: TrashModel, appearance: Appearance) -> None:
        super().__init__(model)
        self._model, self._appearance = model, appearance

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, sign, words, facts, hairline."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, TrashRow):
            return
        theme: Theme = self._appearance.theme
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its places are computed
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        ratio = painter.device().devicePixelRatio()
        sign = icon_pixmap(_SIGNS.get(row.noun, "all"), theme.muted, 16, ratio)
        painter.drawPixmap(rect.left() + 12, rect.top() + 11, sign)
        area = QRect(rect.left() + 40, rect.top() + 9, rect.width() - 52, 20)
        words = " ".join(plain_words(row.text).split()) or "…"
        for text, font, colour in (
            (words, ui_font(13), theme.ink),
            (self._model.facts(row), ui_font(12), theme.muted),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
            area.translate(0, 19)
        painter.fillRect(rect.left() + 12, rect.bottom(), rect.width() - 24, 1, QColor(theme.line))
        painter.restore()


class TrashDialog(QDialog):
    """The dialog. It never stops the window."""

    changed = Signal(object)  # Changes
    failed = Signal(object)  # Exception

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._rows: tuple[TrashRow, ...] = ()
        self.setWindowTitle(self.tr("Trash"))
        self.resize(680, 560)
        self.model = TrashModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TrashDelegate(self.model, appearance))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Deleted things"))
        self.list.doubleClicked.connect(lambda _index: self.restore_selected())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_count())
        self._lay_out()
        appearance.changed.connect(self.list.viewport().update)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(serif_title(self.tr("Trash"), 20), 1)
        self.kind = Segmented(
            self.tr("Show"),
            [
                (ALL, self.tr("All")),
                ("articles", self.tr("Articles")),
                ("notes", self.tr("Notes")),
                ("highlights", self.tr("Highlights")),
                ("bookmarks", self.tr("Bookmarks")),
            ],
        )
        self.kind.choose(ALL)
        self.kind.chosen.connect(lambda _key: self._filter())
        head.addWidget(self.kind)
        column.addLayout(head)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(
            EmptyState(
                self.tr("The trash is empty"), self.tr("What you delete waits here until you empty it.")
            )
        )
        column.addWidget(self.stack, 1)
        column.addWidget(self._make_question())
        foot = QHBoxLayout()
        self.count = muted("", 12)
        self.empty = quiet_button(self.tr("Empty the trash…"))
        self.empty.clicked.connect(lambda: self._ask(asking=True))
        self.restore = primary_button(self.tr("Restore"))
        self.restore.clicked.connect(self.restore_selected)
        self.restore.setDefault(True)
        foot.addWidget(self.empty)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.restore)
        column.addLayout(foot)

    def _make_question(self) -> QWidget:
        """In place of a second dialog."""
        self.question = QWidget()
        set_kind(self.question, "page")
        row = QHBoxLayout(self.question)
        row.setContentsMargins(0, 0, 0, 0)
        self.question_words = muted("", 13)
        self.question_words.setWordWrap(True)
        self.really = Button(self.tr("Delete for good"))
        self.really.clicked.connect(self._empty)
        self.keep = Button(self.tr("Keep"))
        self.keep.clicked.connect(lambda: self._ask(asking=False))
        row.addWidget(self.question_words, 1)
        row.addWidget(self.keep)
        row.addWidget(self.really)
        self.question.hide()
        return self.question

    # -- what it shows

    def open_fresh(self) -> None:
        """Show it with what is in the trash now."""
        self._ask(asking=False)
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    def refresh(self) -> None:
        """Read the trash again."""
        self._tasks.latest(_CHANNEL, self._library.trash, self._came, self.failed.emit)

    def _came(self, rows: tuple[TrashRow, ...]) -> None:
        self._rows = rows
        self._filter()

    def _filter(self) -> None:
        kind = self.kind.choice() or ALL
        self.model.set_rows([row for row in self._rows if kind in (ALL, row.noun)])
        self.stack.setCurrentIndex(0 if self.model.rows else 1)
        self.empty.setEnabled(bool(self._rows))
        self._show_count()

    def selected(self) -> list[TrashRow]:
        """The chosen rows, from top to bottom."""
        indexes = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.rows[row] for row in indexes if row < len(self.model.rows)]

    def _show_count(self) -> None:
        chosen = len(self.selected())
        total = wording.counted(len(self.model.rows), self.tr("%n thing"), self.tr("%n things"))
        picked = wording.counted(chosen, self.tr("%n selected"), self.tr("%n selected"))
        self.count.setText(f"{total}{DOT}{picked}" if chosen else total if self.model.rows else "")
        self.restore.setEnabled(chosen > 0)

    # -- what it does

    def restore_selected(self) -> None:
        """Take the chosen things out of the trash."""
        library, chosen = self._library, self.selected()
        articles = [row.id for row in chosen if row.noun == "articles"]
        marks = [row.id for row in chosen if row.noun != "articles"]

        def work() -> Changes:
            changes = library.restore_articles(articles) if articles else Changes()
            return changes | library.restore_from_trash(marks) if marks else changes

        if chosen:
            self._tasks.write(work, self._done, self.failed.emit)

    def _ask(self, *, asking: bool) -> None:
        total = wording.counted(len(self._rows), self.tr("%n thing"), self.tr("%n things"))
        words = self.tr("Delete {total} for good? Undo cannot bring any of it back.").format(total=total)
        self.question_words.setText(words)
        self.question.setVisible(asking)
        self.empty.setVisible(not asking)
        if asking:
            self.keep.setFocus()

    def _empty(self) -> None:
        self._ask(asking=False)
        self._tasks.write(self._library.empty_trash, self._done, self.failed.emit)

    def _done(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select all of what is shown; Escape takes the question back before it closes."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.list.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.question.isVisible():
            self._ask(asking=False)
        else:
            super().keyPressEvent(event)
