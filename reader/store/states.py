"""How far the person is with articles, where reading was left, and the order of what is to be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.errors import NotFoundError
from reader.store.database import Database
from reader.types import ReadingState

State = tuple[
    int, int, int, int
]  # article, unread (0 or 1), reading (percent, 0 for not at it), archived (0 or 1)

FINISHED = 95  # percent of the text seen, from which on an article counts as read
_PART = 400
_CLOSEST = 1e-6  # between two places in the queue; closer ones are numbered anew


class States:
    """Reads and writes states. Writing happens inside a transaction of the caller."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # -- states

    def of(self, ids: Sequence[int]) -> dict[int, State]:
        """The states of articles."""
        found: dict[int, State] = {}
        for part in _parts(ids):
            marks = ",".join("?" * len(part))
            sql = f"SELECT id, unread, reading, archived FROM articles WHERE id IN ({marks})"
            found.update((row[0], (row[0], row[1], row[2], row[3])) for row in self._db.rows(sql, part))
        return found

    def put(self, states: Sequence[State]) -> list[State]:
        """Set states; gives what they were for those that changed."""
        former = self.of([state[0] for state in states])
        changed = [state for state in states if state[0] in former and former[state[0]] != state]
        self._db.many(
            "UPDATE articles SET unread = ?, reading = ?, archived = ? WHERE id = ?",
            [(unread, reading, archived, i) for i, unread, reading, archived in changed],
        )
        return [former[state[0]] for state in changed]

    def wanted(self, ids: Sequence[int], state: ReadingState) -> list[State]:
        """The states of articles once they are all in this one."""
        states = []
        for article_id, _, reading, _ in self.of(ids).values():
            match state:
                case ReadingState.UNREAD:
                    states.append((article_id, 1, 0, 0))
                case ReadingState.READING:
                    states.append((article_id, 0, max(1, reading), 0))
                case ReadingState.READ:
                    states.append((article_id, 0, 0, 0))
                case ReadingState.ARCHIVED:
                    states.append((article_id, 0, 0, 1))
        return states

    def open_once(self, article_id: int, moment: int) -> bool:
        """Note that an article was opened; whether that is the beginning of reading it."""
        self._db.run(
            "INSERT INTO positions(article_id, opened) VALUES (?, ?) "
            "ON CONFLICT(article_id) DO UPDATE SET opened = excluded.opened",
            (self._known(article_id), moment),
        )
        _, unread, _, archived = self.of([article_id])[article_id]
        return bool(unread and self.put([(article_id, 0, 1, archived)]))

    def set_position(self, article_id: int, offset: int, progress: int | None) -> bool:
        """Remember where reading was left and how far it has come; whether the state is another for it."""
        self._db.run(
            "INSERT INTO positions(article_id, offset) VALUES (?, ?) "
            "ON CONFLICT(article_id) DO UPDATE SET offset = excluded.offset",
            (self._known(article_id), offset),
        )
        _, unread, reading, archived = self.of([article_id])[article_id]
        if progress is None or not reading:
            return False  # what was read before is read, however far it is looked at again
        further = 0 if progress >= FINISHED else max(reading, progress)
        return bool(self.put([(article_id, unread, further, archived)]))

    def _known(self, article_id: int) -> int:
        if self._db.value("SELECT 1 FROM articles WHERE id = ?", (article_id,)) is None:
            raise NotFoundError(f"There is no article {article_id} in this library.")
        return article_id

    # -- the queue

    def places_before(self, ids: Sequence[int], before: int | None) -> list[list[float | int]]:
        """Places in the queue for articles in this order, before another one or (None) at its end.

        Where there is no room left between two places the whole queue is numbered anew, so others may be moved too.
        """
        stands = self._db.rows(
            "SELECT to_read, id FROM articles INDEXED BY articles_queue WHERE to_read IS NOT NULL ORDER BY to_read, id"
        )
        queue = [(place, article_id) for place, article_id in stands if article_id not in ids]
        at = next((n for n, (_, article_id) in enumerate(queue) if article_id == before), len(queue))
        order = [article_id for _, article_id in queue]
        order[at:at] = list(ids)
        if order == [article_id for _, article_id in stands]:
            return []
        low = queue[at - 1][0] if at else (queue[0][0] - len(ids) - 1 if queue else 0.0)
        high = queue[at][0] if at < len(queue) else low + len(ids) + 1
        step = (high - low) / (len(ids) + 1)
        if step > _CLOSEST:
            return [[article_id, low + step * (n + 1)] for n, article_id in enumerate(ids)]
        return [[article_id, float(n + 1)] for n, article_id in enumerate(order)]


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _PART):
        yield ids[start : start + _PART]
