"""Unread, being read, read, archived; the queue of what is to be read; and where reading was left."""

from __future__ import annotations

from collections.abc import Sequence

from reader.errors import ReaderError
from reader.library.base import Base
from reader.store.texts import now
from reader.types import Changes, ReadingState

_LABELS = {
    ReadingState.UNREAD: "Mark as unread",
    ReadingState.READING: "Mark as being read",
    ReadingState.READ: "Mark as read",
    ReadingState.ARCHIVED: "Archive",
}


class StateWrites(Base):
    """Writes states of articles."""

    def set_state(self, ids: Sequence[int], state: ReadingState) -> Changes:
        """Put articles into a state. What is archived is no longer to be read, and stands among all articles only."""
        ids = list(dict.fromkeys(ids))
        with self._history.step(f"{_LABELS[state]}{_of(ids)}") as step:
            step.do("state", [list(each) for each in self._store.states.wanted(ids, state)])
            if state is ReadingState.ARCHIVED:
                step.do("to_read", [[article_id, None] for article_id in ids])
        return step.labelled

    def set_read(self, ids: Sequence[int], read: bool) -> Changes:
        """Mark articles as read or unread; an archived one that is marked as read stays archived."""
        ids = list(dict.fromkeys(ids))
        state = ReadingState.READ if read else ReadingState.UNREAD
        with self._history.step(f"{_LABELS[state]}{_of(ids)}") as step:
            former = self._store.states.of(ids)
            wanted = self._store.states.wanted(ids, state)
            step.do("state", [[*each[:3], former[each[0]][3] if read else 0] for each in wanted])
        return step.labelled

    def set_to_read(self, ids: Sequence[int], wanted: bool) -> Changes:
        """Put articles at the end of the queue of what is to be read, or take them out of it."""
        ids = list(dict.fromkeys(ids))
        label = f"{'Add to' if wanted else 'Remove from'} what is to be read{_of(ids)}"
        with self._history.step(label) as step:
            places = self._store.articles.places_in_queue(ids) if wanted else [[i, None] for i in ids]
            step.do("to_read", places)
            if wanted:  # what is to be read is not put away
                former = self._store.states.of(ids).values()
                step.do("state", [[i, unread, reading, 0] for i, unread, reading, _ in former])
        return step.labelled

    def move_in_queue(self, article_id: int | Sequence[int], before: int | None) -> Changes:
        """Put one article or several, in the order given, before another one of the queue, or (None) at its end."""
        ids = [article_id] if isinstance(article_id, int) else list(dict.fromkeys(article_id))
        if before in ids:
            raise ReaderError("An article cannot be moved before itself.")
        with self._history.step(f"Change the order of what is to be read{_of(ids)}") as step:
            step.do("to_read", self._store.states.places_before(ids, before))
        return step.labelled

    # -- no steps of their own: nobody wants to undo having looked at something

    def set_opened(self, article_id: int) -> Changes:
        """The article was opened: an unread one is being read from now on."""
        with self._store.writing():
            if self._store.states.open_once(article_id, now()):
                return Changes(articles=frozenset({article_id}), membership=True)
        return Changes()

    def set_position(self, article_id: int, offset: int, progress: int | None = None) -> Changes:
        """Remember the first line on screen, and how many percent of the text were seen by now.

        An article that is being read is read once its end was seen.
        """
        with self._store.writing():
            if self._store.states.set_position(article_id, max(0, offset), progress):
                return Changes(articles=frozenset({article_id}), membership=True)
        return Changes()


def _of(ids: Sequence[int]) -> str:
    return f" of {len(ids)} articles" if len(ids) > 1 else ""
