"""The list of what can follow `[[` or `#` in a note: asked for off the GUI thread, chosen by key or click."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from reader import Library, LinkTarget
from ui import wording
from ui.notes.completion import Trigger, completed, trigger_at
from ui.notes.field import MarkdownEdit
from ui.tasks import Tasks
from ui.theme import Appearance, icon_pixmap, ui_font

ROW, PAD, WIDTH, MOST = 30, 10, 440, 8
CHOICE = int(Qt.ItemDataRole.UserRole) + 1
ICONS = {"article": "list", "speaker": "speaker", "note": "note", "tag": "filter"}

Index = QModelIndex | QPersistentModelIndex
Choice = LinkTarget | str  # of a tag its name


class ChoicesModel(QAbstractListModel):
    """The suggestions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: Sequence[Choice] = ()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other things."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """As many as there are."""
        return 0 if parent is not None and parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The choice for the delegate, its words for everyone else."""
        if not 0 <= index.row() < len(self.choices):
            return None
        choice = self.choices[index.row()]
        if role == CHOICE:
            return choice
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(choice, str):
                return f"#{choice}"
            kinds = {"article": self.tr("article"), "speaker": self.tr("speaker"), "note": self.tr("note")}
            return ", ".join(part for part in (choice.words, kinds[choice.kind], detail_of(choice)) if part)
        return None


def detail_of(target: LinkTarget) -> str:
    """What tells a target from others: an article's source and day, a speaker's title, the article of a note."""
    return wording.dotted(target.detail, wording.short_day(target.day) if target.day else None)


class _Line(QStyledItemDelegate):
    """A sign for the kind, the words, and behind them what tells it from others."""

    def __init__(self, appearance: Appearance, parent: QListView) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(WIDTH, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._appearance.theme
        choice = index.data(CHOICE)
        place = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its places are computed
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(place.adjusted(4, 1, -4, -1), 5, 5)
        kind = "tag" if isinstance(choice, str) else choice.kind
        sign = icon_pixmap(ICONS[kind], theme.muted, 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(int(place.left()) + PAD + 2, int(place.top()) + (ROW - 14) // 2), sign)
        inside = place.adjusted(PAD + 24, 0, -PAD, 0)
        words, detail = (choice, "") if isinstance(choice, str) else (choice.words, detail_of(choice))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(ui_font(11))
        room = min(inside.width() * 0.4, painter.fontMetrics().horizontalAdvance(detail) + 2.0)
        painter.setPen(QColor(theme.muted))
        shown = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(
            inside.adjusted(inside.width() - room, 0, 0, 0), int(middle | Qt.AlignmentFlag.AlignRight), shown
        )
        painter.setFont(ui_font(13))
        painter.setPen(QColor(theme.ink))
        left = int(inside.width() - room - (12 if detail else 0))
        painter.drawText(
            inside, middle, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, left)
        )
        painter.restore()


class Suggestions(QListView):
    """Watches a field, asks the library, and puts what is chosen into the text."""

    def __init__(self, field: MarkdownEdit, library: Library, tasks: Tasks, appearance: Appearance) -> None:
        super().__init__(field)
        self._field, self._library, self._tasks, self._appearance = field, library, tasks, appearance
        self._trigger: Trigger | None = None
        self._channel = f"note completion {id(self)}"
        self.model_ = ChoicesModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Line(appearance, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # typing goes on in the field
        self.setAccessibleName(self.tr("What the note can link to"))
        for set_policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.clicked.connect(self._choose)
        field.take_key, field.is_completing = self.take_key, self.isVisible
        # it stands in the window, above all else, and goes with its field
        field.destroyed.connect(self.deleteLater)
        field.destroyed.connect(partial(tasks.drop, self._channel))
        field.textChanged.connect(self.typed)
        field.left.connect(self.dismiss)
        self.hide()

    # -- what is asked

    def typed(self) -> None:
        """Offer what completes the words before the cursor."""
        before, _after = self._field.around()
        self._ask(trigger_at(before) if self._field.hasFocus() else None)

    def _ask(self, trigger: Trigger | None) -> None:
        self._trigger = trigger
        if trigger is None:
            self.dismiss()
            return
        words, library = trigger.words, self._library

        def read() -> Sequence[Choice]:
            if trigger.kind == "link":
                return library.link_targets(words, MOST)
            found = [row.name for row in library.tags(words)[: MOST + 1] if " " not in row.name]
            return [name for name in found if name != words][:MOST]

        self._tasks.latest(self._channel, read, self._offer, lambda _error: self.dismiss())

    def _offer(self, choices: Sequence[Choice]) -> None:
        if self._trigger is None or not choices or not self._field.isVisible():
            self.dismiss()
            return
        self.model_.set_choices(choices)
        window = self._field.window()
        if self.parent() is not window:
            self.setParent(window)
        corner = self._field.cursorRect().bottomLeft()
        at = self._field.viewport().mapTo(window, corner) + QPoint(-PAD, 6)
        height = ROW * len(choices) + 6
        if at.y() + height > window.height():
            at.setY(at.y() - height - self._field.cursorRect().height() - 12)
        at.setX(max(4, min(at.x(), window.width() - WIDTH - 4)))
        self.setGeometry(at.x(), at.y(), WIDTH, height)
        self.setViewportMargins(0, 3, 0, 3)
        self.setCurrentIndex(self.model_.index(0))
        self.show()
        self.raise_()
        self._tell(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which one would be taken: the focus stays in the field, so a screen reader would not hear of it."""
        super().currentChanged(current, previous)
        self._tell(current)

    def _tell(self, current: Index) -> None:
        words = ""
        if current.isValid() and self.isVisible():
            words = self.tr("{choice}, {number} of {all}").format(
                choice=current.data(), number=current.row() + 1, all=self.model_.rowCount()
            )
        if words == self._field.accessibleDescription():
            return
        self._field.setAccessibleDescription(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))

    def dismiss(self) -> None:
        """Offer nothing until more is typed."""
        self._tasks.drop(self._channel)
        self.hide()
        self._tell(QModelIndex())

    # -- what is chosen

    def take_key(self, event: QKeyEvent) -> bool:
        """Up, down, Return and Tab are the list's while it is there."""
        if not self.isVisible():
            return False
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentIndex(self.model_.index((row + step) % self.model_.rowCount()))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._choose(self.currentIndex())
            return True
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            self.dismiss()
        return False

    def _choose(self, index: Index) -> None:
        choice, trigger = index.data(CHOICE), self._trigger
        self.dismiss()
        if trigger is None or not isinstance(choice, LinkTarget | str):
            return
        before, after = self._field.around()
        text, behind = completed(choice, after)
        units = len(before[len(before) - trigger.length :].encode("utf-16-le")) // 2
        self._field.complete(units, behind, text)
        self._trigger = None
        self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the lines, and a hairline round them."""
        theme = self._appearance.theme
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), QColor(theme.list))
        ground.end()
        super().paintEvent(event)
        edge = QPainter(self.viewport())
        edge.setPen(QPen(QColor(theme.line), 1))
        edge.drawRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5))
