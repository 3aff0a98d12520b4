"""The palette itself: a field and a list over the window; typing narrows, arrows choose, Return goes there.

It is a part of the window that covers it, not a window of its own: a click beside it closes it, and no key of the
window means anything while it is open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader import Library
from ui.controls import TextField, hairline
from ui.palette.entries import Entry, Found, Ways, look_up, sections
from ui.palette.lines import LineDelegate, LinesModel
from ui.preferences.shortcuts import Group, plain
from ui.tasks import Tasks
from ui.theme import Appearance, ui_font
from ui.utterance_counts import UtteranceCounts

CHANNEL = "palette"
WIDTH, ABOVE, MOST_HEIGHT = 640, 72, 460
_UNDER = 24  # kept free below it


class Palette(QWidget):
    """Covers `window` while it is open. `failed` carries what went wrong in a look-up."""

    failed = Signal(Exception)

    def __init__(
        self, window: QWidget, library: Library, tasks: Tasks, appearance: Appearance, ways: Ways
    ) -> None:
        super().__init__(window)
        self._library, self._tasks, self._appearance, self._ways = library, tasks, appearance, ways
        self._actions: list[Entry] = []
        self._found = Found()
        self._counts = UtteranceCounts(library, tasks, "utterances of the palette", self)
        self._counts.counted.connect(lambda: self._show() if self.isVisible() else None)
        self._before: QWidget | None = None
        self._window = window
        self.hide()
        self.setAccessibleName(self.tr("Go to anything"))
        self.panel = _Panel(appearance, self)
        self.field = TextField(
            self.tr("Go to anything"), self.tr("An action, an article, a speaker, a source")
        )
        self.field.setFrame(False)
        self.field.setFont(ui_font(15))
        self.field.setStyleSheet("border: none; background: transparent; padding: 12px 18px;")
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.model = LinesModel(self)
        self.lines = _Lines(self.model, LineDelegate(appearance, self))
        self.lines.clicked.connect(self._take)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(hairline())
        column.addWidget(self.lines, 1)
        window.installEventFilter(self)
        appearance.changed.connect(self.update)

    # -- opening and closing

    def open(self, groups: Iterable[Group]) -> None:
        """Show all that can be done now, by the window's menus."""
        self._before = QApplication.focusWidget()
        self._actions = [
            _action(name, action) for name, actions in groups for action in actions if action.isEnabled()
        ]
        self._found = Found()
        self.field.clear()
        self._cover()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show()

    def close_palette(self) -> None:
        """Leave everything as it was, the keyboard too."""
        self._tasks.drop(CHANNEL)
        self.hide()
        before = self._before
        if before is not None and isValid(before):  # type: ignore[no-untyped-call]  # shiboken6 comes without types
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def shown(self) -> list[str]:
        """What is listed, from the top, without headings."""
        return [row.text for row in self.model.rows if isinstance(row, Entry)]

    def current(self) -> Entry | None:
        """What Return would open."""
        index = self.lines.currentIndex()
        row = self.model.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Entry) else None

    # -- what is listed

    def _typed(self, text: str) -> None:
        if not text.strip():
            self._tasks.drop(CHANNEL)
            self._found = Found()
            self._show()
            return
        self._show()  # actions at once; what the library had for the letters before gives way when the new comes
        self._tasks.latest(CHANNEL, lambda: look_up(self._library, text), self._take_found, self._failed)

    def _take_found(self, found: Found) -> None:
        self._found = found
        self._show()
        self._counts.ask(row.id for row in found.speakers if row.id not in found.counted)

    def _failed(self, error: Exception) -> None:
        self.failed.emit(error)

    def _show(self) -> None:
        chosen = self.current()
        moved = self.lines.moved
        self.model.set_sections(
            sections(self.field.text(), self._actions, self._found, self._ways, self._counts.of)
        )
        self._place()
        same = [
            row for row, entry in enumerate(self.model.rows) if moved and isinstance(entry, Entry) and chosen
            and _same(entry, chosen)
        ]  # fmt: skip
        self.lines.choose(same[0] if same else self.lines.next_entry(-1, 1))
        self.lines.moved = bool(same)

    # -- going there

    def _take(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()]
        if isinstance(row, Entry):
            self.close_palette()
            row.open()

    # -- keys and place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's keys are for the list where they move in it; the window's size is this one's."""
        if watched is self.field:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # no key of the window while this is open
                return True
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._press(event)
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        moves: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Down: lambda: self.lines.go(1),
            Qt.Key.Key_Up: lambda: self.lines.go(-1),
            Qt.Key.Key_PageDown: lambda: self.lines.go(8),
            Qt.Key.Key_PageUp: lambda: self.lines.go(-8),
            Qt.Key.Key_Return: lambda: self._take(self.lines.currentIndex()) if self.current() else None,
            Qt.Key.Key_Enter: lambda: self._take(self.lines.currentIndex()) if self.current() else None,
            Qt.Key.Key_Tab: lambda: self.lines.go(1),
            Qt.Key.Key_Backtab: lambda: self.lines.go(-1),
            Qt.Key.Key_Escape: self.close_palette,
        }
        if control and key == Qt.Key.Key_K:
            self.close_palette()
        elif key in moves:
            moves[key]()
        else:
            return False
        return True

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self._place()

    def _place(self) -> None:
        width = min(WIDTH, self.width() - 2 * _UNDER)
        head = self.field.sizeHint().height() + 12
        height = min(head + self.model.height(), MOST_HEIGHT, self.height() - ABOVE - _UNDER)
        self.panel.setGeometry((self.width() - width) // 2, ABOVE, width, max(height, head))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the middle."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes it, and does nothing else."""
        event.accept()
        self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What lies below steps back a little."""
        painter = QPainter(self)
        veil = QColor("#000000" if self._appearance.theme.dark else self._appearance.theme.ink)
        veil.setAlpha(90 if self._appearance.theme.dark else 38)
        painter.fillRect(self.rect(), veil)


class _Panel(QFrame):
    """The ground of the palette."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the ground is not one beside the palette."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded sheet with a hairline round it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._appearance.theme.line), 1))
        painter.setBrush(QColor(self._appearance.theme.page))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class _Lines(QListView):
    """The list; the keyboard stays in the field."""

    def __init__(self, model: LinesModel, delegate: LineDelegate) -> None:
        super().__init__()
        self._lines = model
        self.moved = False  # whether the person went to the current line
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.entered.connect(self._point)
        self.setAccessibleName(self.tr("What can be gone to"))

    def next_entry(self, row: int, by: int) -> int | None:
        """The nearest row in a direction that can be chosen."""
        row += by
        while 0 <= row < len(self._lines.rows):
            if isinstance(self._lines.rows[row], Entry):
                return row
            row += by
        return None

    def choose(self, row: int | None) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self._lines.index(row) if row is not None else QModelIndex())
        if row is None or self.next_entry(row, -1) is None:
            self.doItemsLayout()  # else the scrolling that the current line asked for comes later
            self.scrollToTop()  # with its heading

    def go(self, by: int) -> None:
        """Go on by some rows; by one at the end of the list, round to its other end."""
        row: int | None = self.currentIndex().row()
        start = row
        for _ in range(abs(by)):
            further = self.next_entry(row if row is not None else -1, 1 if by > 0 else -1)
            if further is None:
                break
            row = further
        if row == start and abs(by) == 1:
            row = self.next_entry(-1, 1) if by > 0 else self.next_entry(len(self._lines.rows), -1)
        self.moved = True
        self.choose(row)

    def _point(self, index: QModelIndex) -> None:
        if isinstance(self._lines.rows[index.row()], Entry):
            self.setCurrentIndex(index)


def _same(one: Entry, other: Entry) -> bool:
    """Whether two lines lead to the same: what is said of a speaker may be counted meanwhile."""
    if one.speaker is not None and other.speaker is not None:
        return one.speaker.id == other.speaker.id
    return (one.text, one.detail) == (other.text, other.detail)


def _action(menu: str, action: QAction) -> Entry:
    state = " ✓" if action.isCheckable() and action.isChecked() else ""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Entry(plain(action.text()), action.trigger, plain(menu) + state, keys)
