"""The queue of what is to be read, moved by hand: a drag in the list, or a step up or down.

It watches the table from outside and only where the list shows the queue in its own order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from reader import Scope, Sort
from ui.article_list.delegate import HEIGHT
from ui.stylesheet import set_kind

if TYPE_CHECKING:
    from ui.article_list.pane import ListPane

_EDGE, _STEP = 28, 14  # px from the table's edge within which a drag scrolls, and how far each time


class Queue(QObject):
    """`moved` carries articles in their order and the article before which they shall stand, None for the end."""

    moved = Signal(list, object)  # list[int], int | None

    def __init__(self, pane: ListPane) -> None:
        super().__init__(pane)
        self._pane, self._table = pane, pane.table
        self._pressed: QPoint | None = None
        self._held: list[int] = []  # rows
        self._target: int | None = None
        self._scrolling = QTimer(self, interval=30)
        self._scrolling.timeout.connect(self._scroll)
        self._line = QFrame(self._table.viewport())
        set_kind(self._line, "drop")
        self._line.setFixedHeight(2)
        self._line.hide()
        self._table.viewport().installEventFilter(self)

    def is_here(self) -> bool:
        """Whether the list shows the queue in its own order."""
        view = self._pane.view()
        narrowed = view.query or view.tag or view.source is not None or view.speaker_id is not None
        return view.scope is Scope.TO_READ and view.sort is Sort.QUEUE and not narrowed and not view.first_day

    def step(self, by: int) -> bool:
        """Move the selected articles one place up (-1) or down (1); False where the list is not the queue."""
        rows = self._table.selected_rows()
        if not self.is_here() or not rows:
            return False
        target = rows[0] - 1 if by < 0 else rows[-1] + 2
        if 0 <= target <= len(self._pane.model.directory()):
            self._move(rows, target)
        return True

    def _move(self, rows: list[int], target: int) -> None:
        """Put rows before the row `target`, or at the end."""
        ids = self._pane.model.directory().ids
        chosen = [ids[row] for row in rows if row < len(ids)]
        while target < len(ids) and ids[target] in chosen:
            target += 1
        self.moved.emit(chosen, ids[target] if target < len(ids) else None)

    # -- drag

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A press that moves holds the row, or all selected ones, until it is let go."""
        if not isinstance(event, QMouseEvent) or not self.is_here():
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._press(event)
        if self._pressed is None:
            return False
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseMove:
            if (
                self._target is not None
                or (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            ):
                self._drag(at)
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            return self._release()
        return False

    def _press(self, event: QMouseEvent) -> bool:
        row = self._table.rowAt(event.position().toPoint().y())
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() or row < 0:
            return False
        selected = self._table.selected_rows()
        self._pressed = event.position().toPoint()
        self._held = selected if row in selected and len(selected) > 1 else [row]
        return len(self._held) > 1  # else the press would leave one of them selected

    def _drag(self, at: QPoint) -> None:
        number = len(self._pane.model.directory())
        y = at.y() + self._table.verticalScrollBar().value()
        self._target = max(0, min(number, round(y / HEIGHT)))
        top = self._target * HEIGHT - self._table.verticalScrollBar().value()
        self._line.setGeometry(44, max(0, top - 1), self._table.viewport().width() - 52, 2)
        self._line.show()
        self._table.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        near = at.y() < _EDGE or at.y() > self._table.viewport().height() - _EDGE
        if near and not self._scrolling.isActive():
            self._scrolling.start()
        elif not near:
            self._scrolling.stop()

    def _scroll(self) -> None:
        viewport = self._table.viewport()
        at = viewport.mapFromGlobal(viewport.cursor().pos())
        bar = self._table.verticalScrollBar()
        bar.setValue(bar.value() + (_STEP if at.y() > viewport.height() / 2 else -_STEP))
        self._drag(at)

    def _release(self) -> bool:
        held, target = self._held, self._target
        self._pressed, self._held, self._target = None, [], None
        self._scrolling.stop()
        self._line.hide()
        self._table.viewport().unsetCursor()
        if target is None:
            if len(held) > 1:  # a click on one of several: that one alone, as it would have been
                self._table.go_to(
                    self._table.rowAt(self._table.viewport().mapFromGlobal(self._table.cursor().pos()).y())
                )
                return True
            return False
        if not (len(held) == 1 and target in (held[0], held[0] + 1)):
            self._move(held, target)
        return True
