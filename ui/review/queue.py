"""Where one is in the review queue: read a part at a time, walked both ways, kept for the next start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader import Library, StatementRow
from ui.tasks import Tasks

CHANNEL = "review queue"
SETTING = "review"
PART = 40

Place = tuple[float, int]


class Queue(QObject):
    """The statements ahead and behind. `moved`: another is the current one, or none."""

    moved = Signal()
    failed = Signal(Exception)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._behind: list[StatementRow] = []
        self._ahead: list[StatementRow] = []
        self._decided: list[int] = []
        self._started = False

    def current(self) -> StatementRow | None:
        """The statement that is asked about."""
        return self._ahead[0] if self._ahead else None

    def can_go_back(self) -> bool:
        """Whether something was passed over."""
        return bool(self._behind)

    def start(self) -> None:
        """Begin where it was left at the last start; later ones go on where one is."""
        if self._started:
            self.look_again()
            return
        library = self._library

        def read() -> tuple[StatementRow, ...]:
            kept = library.setting(SETTING)
            place = _place_of(kept)
            # One before the kept place, so that the statement there comes again.
            rows = library.review_queue(PART, None, (place[0], place[1] - 1)) if place else ()
            return rows or library.review_queue(PART)

        self._started = True
        self._tasks.latest(CHANNEL, read, self._take, self.failed.emit)

    def _take(self, rows: Sequence[StatementRow]) -> None:
        self._ahead = list(rows)
        self.moved.emit()

    def on(self) -> None:
        """Leave the current statement for later."""
        if self._ahead:
            self._behind.append(self._ahead.pop(0))
            self._go_on()

    def back(self) -> None:
        """The one before."""
        if self._behind:
            self._ahead.insert(0, self._behind.pop())
            self.moved.emit()

    def decided(self, ids: Sequence[int]) -> None:
        """These have left the queue."""
        gone = set(ids)
        self._decided += ids
        last = self._place()
        self._ahead = [row for row in self._ahead if row.statement.id not in gone]
        self._behind = [row for row in self._behind if row.statement.id not in gone]
        self._go_on(last)

    def _go_on(self, last: Place | None = None) -> None:
        if self._ahead:
            self.moved.emit()
            return
        library, place = self._library, last or (_place(self._behind[-1]) if self._behind else None)
        passed = {row.statement.id for row in self._behind}

        def read() -> list[StatementRow]:
            rows = library.review_queue(PART, None, place)
            return [row for row in rows or library.review_queue(PART) if row.statement.id not in passed]

        self._tasks.latest(CHANNEL, read, self._went_round, self.failed.emit)

    def _went_round(self, rows: Sequence[StatementRow]) -> None:
        """What follows; at the end of the queue, what was passed over comes again."""
        self._ahead = list(rows)
        if not self._ahead:
            self._ahead, self._behind = self._behind, []
        self.moved.emit()

    def look_again(self) -> None:
        """Read anew what is still waiting of what is known; what was undone comes first."""
        known = [*self._behind, *self._ahead]
        library, decided, ahead = self._library, self._decided[::-1], len(self._behind)

        def read() -> tuple[list[StatementRow], list[StatementRow], list[StatementRow]]:
            ids = [row.statement.id for row in known]
            there = {row.statement.id: row for row in library.statement_rows([*decided, *ids])}
            fresh = {i: row for i, row in there.items() if _waits(row)}
            again = [fresh[i] for i in decided if i in fresh]
            rows = [fresh.get(i) for i in ids]
            behind = [row for row in rows[:ahead] if row is not None]
            before = [row for row in rows[ahead:] if row is not None and row not in again]
            if not again and not before:
                before = [row for row in library.review_queue(PART) if row not in behind]
            return again, behind, before

        self._tasks.latest(CHANNEL, read, self._looked, self.failed.emit)

    def _looked(self, found: tuple[list[StatementRow], list[StatementRow], list[StatementRow]]) -> None:
        again, behind, before = found
        back = {row.statement.id for row in again}
        self._decided = [i for i in self._decided if i not in back]
        former = self.current()
        self._behind = [row for row in behind if row.statement.id not in back]
        self._ahead = [*again, *before]
        if self.current() != former or former is None:
            self.moved.emit()

    def _place(self) -> Place | None:
        return _place(self._ahead[0]) if self._ahead else None

    def keep_place(self) -> None:
        """Keep where it is left for the next start."""
        place, library = self._place(), self._library
        if place is not None:
            self._tasks.write(lambda: library.set_setting(SETTING, list(place)), None, lambda _error: None)


def _place(row: StatementRow) -> Place:
    return row.statement.confidence, row.statement.id


def _place_of(kept: object) -> Place | None:
    if isinstance(kept, list) and len(kept) == 2 and all(isinstance(part, (int, float)) for part in kept):
        return float(kept[0]), int(kept[1])
    return None


def _waits(row: StatementRow) -> bool:
    return not row.statement.decided
