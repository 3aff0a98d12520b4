"""All speakers of the library, those who say most first: found by name, narrowed by kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader import Library, SpeakerKind, SpeakerRow
from ui import wording
from ui.controls import BreakingRow, EmptyState, SearchField, Segmented, centred, muted, serif_title, set_kind
from ui.rows import RowsList, Words
from ui.tasks import Tasks
from ui.theme import Appearance, speaker_colours, ui_font
from ui.utterance_counts import Numbers, UtteranceCounts, counts_words

Index = QModelIndex | QPersistentModelIndex
CHANNEL = "speakers page"
SPEAKER_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW, SIDE, DOT = 44, 12, 9
AROUND = 20  # rows above and below those on screen whose utterances are counted, too
MOST = 2000  # rows that are read at once; whoever is looked for beyond them is found by name


class SpeakersModel(QAbstractListModel):
    """The speakers that the page shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[SpeakerRow, ...] = ()
        self._utterances: Callable[[int], Numbers | None] = lambda _speaker: None

    def rowCount(self, parent: Index | None = None) -> int:
        """All speakers are rows of the root."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def set_rows(self, rows: tuple[SpeakerRow, ...]) -> None:
        """Show other speakers."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def set_utterances(self, of: Callable[[int], Numbers | None]) -> None:
        """How many utterances a speaker's statements report, in how many reports; None where it is not known yet."""
        self._utterances = of
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1), [])

    def counts(self, row: SpeakerRow) -> str:
        """How much a speaker says: utterances first, where some were carried by several outlets."""
        numbers = self._utterances(row.id)
        articles = wording.counted(row.articles, self.tr("%n article"), self.tr("%n articles"))
        return wording.dotted(None if numbers is None else counts_words(numbers), articles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The speaker for the delegate, words for everyone else."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == SPEAKER_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([row.name, *row.titles[:1], self.counts(row)])
        return None


class SpeakerDelegate(QStyledItemDelegate):
    """Paints a speaker: dot, name, title, how much they say."""

    def __init__(self, appearance: Appearance, model: SpeakersModel, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance, self._model = appearance, model
        self._name, self._small = Words(ui_font(13, QFont.Weight.Medium)), Words(ui_font(12))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line, a hairline below it."""
        row = index.data(SPEAKER_ROLE)
        if not isinstance(row, SpeakerRow):
            return
        theme, rect = self._appearance.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its places are computed
        painter.setPen(Qt.PenStyle.NoPen)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.selection if chosen else theme.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 2, 0, -2), 8, 8)
        else:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.line))
        painter.setBrush(QColor(speaker_colours(theme, row.kind, row.slot).ink))
        middle = rect.center().y() + 1
        dot = QRectF(rect.left() + SIDE, middle - DOT / 2, DOT, DOT)
        if row.kind is SpeakerKind.PERSON:
            painter.drawEllipse(dot)
        else:  # a shape besides the colour
            painter.drawRoundedRect(dot, 2, 2)
        area = QRectF(rect).adjusted(SIDE + DOT + 12, 0, -SIDE, 0)
        counts = self._small.draw(painter, area, self._model.counts(row), theme.muted, at_the_right=True)
        area.setRight(area.right() - counts - 24)
        area.setLeft(area.left() + self._name.draw(painter, area, row.name, theme.ink) + 12)
        if row.titles:
            self._small.draw(painter, area, row.titles[0], theme.muted)
        painter.restore()


class SpeakersPage(QWidget):
    """All speakers. `speaker_requested` carries the one whose page is wanted."""

    speaker_requested = Signal(int)
    failed = Signal(Exception)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._loaded = False
        set_kind(self, "page")
        self.setAccessibleName(self.tr("Speakers"))
        self.model = SpeakersModel(self)
        self._utterances = UtteranceCounts(library, tasks, "utterances of the speakers", self)
        self._utterances.counted.connect(lambda: self.model.set_utterances(self._utterances.of))
        self._build(appearance)
        self.view.verticalScrollBar().valueChanged.connect(self._count_shown)
        appearance.changed.connect(self.view.viewport().update)

    def _build(self, appearance: Appearance) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        outer.addWidget(centred(content, 760))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 32, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(serif_title(self.tr("Speakers"), 30))
        self.count = muted("", 13)
        self.count.setContentsMargins(0, 0, 0, 5)  # on the base line of the title
        head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        column.addSpacing(16)
        self.search = SearchField(self.tr("Search speakers"), self.tr("Search speakers"))
        self.search.settled.connect(lambda _text: self.refresh())
        self.kind = Segmented(
            self.tr("Kind"),
            [
                ("", self.tr("All")),
                (SpeakerKind.PERSON.value, self.tr("People")),
                (SpeakerKind.ORGANISATION.value, self.tr("Organisations")),
                (SpeakerKind.UNNAMED.value, self.tr("Unnamed")),
            ],
        )
        self.kind.choose("")
        self.kind.chosen.connect(lambda _key: self.refresh())
        column.addWidget(BreakingRow(self.search, self.kind, spacing=12))
        column.addSpacing(12)
        self.view = RowsList()
        self.view.setAccessibleName(self.tr("Speakers"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(SpeakerDelegate(appearance, self.model, self.view))
        self.view.opened.connect(self._open)
        column.addWidget(self.view, 1)
        self.empty = EmptyState("", "")
        self.empty.hide()
        column.addWidget(self.empty, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """The speakers are read when the page is looked at, not before."""
        super().showEvent(event)
        self.view.setFocus()
        if not self._loaded:
            self.refresh()

    def refresh_if_shown(self) -> None:
        """Read again what may have changed: now if it is looked at, else when it is."""
        self._loaded = False
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the speakers again."""
        self._loaded = True
        query, chosen = self.search.text().strip(), self.kind.choice()
        kind = SpeakerKind(chosen) if chosen else None
        self._tasks.latest(
            CHANNEL, lambda: self._library.speakers(query, kind, MOST), self._take, self.failed.emit
        )

    def _take(self, rows: tuple[SpeakerRow, ...]) -> None:
        place = self.view.verticalScrollBar().value()
        self.model.set_rows(rows)
        self.view.verticalScrollBar().setValue(place)
        self._count_shown()
        count = wording.counted(len(rows), self.tr("%n speaker"), self.tr("%n speakers"))
        if len(rows) >= MOST:
            count = self.tr("the first {n}; search finds the others").format(n=wording.number(len(rows)))
        self.count.setText(wording.dotted(count, self.tr("most statements first")) if rows else "")
        if self.search.text().strip():
            self.empty.set_words(self.tr("No speaker of this name"), self.tr("Try a surname alone."))
        elif self.kind.choice():
            self.empty.set_words(self.tr("None of this kind"), self.tr("Choose All to see every speaker."))
        else:
            self.empty.set_words(
                self.tr("No speakers yet"),
                self.tr("Import articles: whoever says something in them stands here."),
            )
        self.empty.setVisible(not rows)
        self.view.setVisible(bool(rows))

    def _count_shown(self) -> None:
        """Ask for the numbers of those who are on screen, or will be with the next turn of the wheel."""
        top = self.view.verticalScrollBar().value() // ROW
        last = top + self.view.viewport().height() // ROW + AROUND
        self._utterances.ask(row.id for row in self.model.rows[max(0, top - AROUND) : last])

    def _open(self, index: QModelIndex) -> None:
        row = index.data(SPEAKER_ROLE)
        if isinstance(row, SpeakerRow):
            self.speaker_requested.emit(row.id)
