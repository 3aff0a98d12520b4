"""What became of the files of an import: the refused and the doubtful ones, each with its reason, to copy."""

from __future__ import annotations

from pathlib import PurePath

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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader import ImportLine, ImportReport
from ui import wording
from ui.controls import Button, SearchField, Segmented, muted, primary_button, serif_title
from ui.core_words import in_own_words
from ui.theme import Appearance, ui_font

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW = 52
ALL, REFUSED, WARNED, KNOWN = "all", "rejected", "warned", "duplicate"


def group_of(line: ImportLine) -> str:
    """Which filter a line belongs to."""
    if line.outcome == "rejected":
        return REFUSED
    return KNOWN if line.outcome == "duplicate" else WARNED


def as_text(lines: list[ImportLine]) -> str:
    """Lines for the clipboard: path, tab, sentence."""
    return "\n".join(f"{line.path}\t{in_own_words(line.sentence)}" for line in lines)


class LinesModel(QAbstractListModel):
    """The lines that the filter leaves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[ImportLine] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """All lines are rows of the root."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def set_lines(self, lines: list[ImportLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, words for everyone else."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{PurePath(line.path).name or line.path}: {in_own_words(line.sentence)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.path}\n{in_own_words(line.sentence)}"
        return None


class LineDelegate(QStyledItemDelegate):
    """Paints a line of the report: the file's name, below it what was wrong."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name, self._small = ui_font(13, QFont.Weight.Medium), ui_font(12)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Name and folder, the sentence, a hairline."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, ImportLine):
            return
        theme = self._appearance.theme
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        path = PurePath(line.path)
        area = QRect(rect.left() + 12, rect.top() + 7, rect.width() - 24, 18)
        self._draw(painter, area, path.name or line.path, self._name, theme.ink)
        used = QFontMetrics(self._name).horizontalAdvance(path.name) + 12
        if path.name and used < area.width() // 2:
            folder = area.adjusted(used, 0, 0, 0)
            self._draw(
                painter, folder, str(path.parent), self._small, theme.muted, Qt.TextElideMode.ElideMiddle
            )
        refused = line.outcome == "rejected"
        below = area.translated(0, 19)
        self._draw(
            painter,
            below,
            in_own_words(line.sentence),
            self._small,
            theme.warning if refused else theme.muted,
        )
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.left() + 12, rect.bottom(), rect.right() - 12, rect.bottom())
        painter.restore()

    @staticmethod
    def _draw(
        painter: QPainter,
        area: QRect,
        text: str,
        font: QFont,
        colour: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text.replace("\n", " "), elide, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)


class ImportReportDialog(QDialog):
    """The report of one import, beside the window. A double click opens the article, if there is one."""

    article_requested = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImportReport | None = None
        self.setWindowTitle(self.tr("Import report"))
        self.setModal(False)
        self.resize(720, 520)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(serif_title(self.tr("Import report"), 20))
        self.summary = muted("")
        self.summary.setWordWrap(True)
        column.addWidget(self.summary)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.group = Segmented(
            self.tr("Files"),
            [
                (ALL, self.tr("All")),
                (REFUSED, self.tr("Refused")),
                (WARNED, self.tr("Check")),
                (KNOWN, self.tr("Known")),
            ],
        )
        self.group.choose(ALL)
        self.group.chosen.connect(lambda _key: self._filter())
        row.addWidget(self.group)
        self.search = SearchField(self.tr("Search the report"), self.tr("File or reason"))
        self.search.settled.connect(lambda _text: self._filter())
        row.addWidget(self.search, 1)
        column.addLayout(row)
        self.model = LinesModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(appearance, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Files"))
        self.view.doubleClicked.connect(self._open)
        column.addWidget(self.view, 1)
        column.addLayout(self._buttons())
        appearance.changed.connect(self.view.viewport().update)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.copy_button = Button(self.tr("Copy"))
        self.copy_button.clicked.connect(self.copy)
        row.addWidget(self.copy_button)
        self.shown = muted("", 12)
        row.addWidget(self.shown)
        row.addStretch(1)
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        return row

    def show_report(self, report: ImportReport, summary: str) -> None:
        """Show another import's lines."""
        self._report = report
        self.summary.setText(summary)
        self.search.clear()
        self.group.choose(ALL)
        self._filter()
        self.view.setFocus()

    def _filter(self) -> None:
        lines = self._report.lines if self._report else ()
        group, words = self.group.choice(), self.search.text().casefold().split()
        kept = [
            line
            for line in lines
            if group in (ALL, group_of(line))
            and all(word in f"{line.path} {line.sentence}".casefold() for word in words)
        ]
        self.model.set_lines(kept)
        self.copy_button.setEnabled(bool(kept))
        self.shown.setText(wording.counted(len(kept), self.tr("%n file"), self.tr("%n files")))

    def copy(self) -> None:
        """Put the selected lines on the clipboard, or all that are shown."""
        chosen = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        lines = [self.model.lines[row] for row in chosen] or self.model.lines
        QGuiApplication.clipboard().setText(as_text(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies lines."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, ImportLine) and line.article_id is not None:
            self.article_requested.emit(line.article_id)
