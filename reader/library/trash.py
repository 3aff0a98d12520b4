"""The trash and the list of steps: what was deleted, had again or emptied for good, and undo by more than one step."""

from __future__ import annotations

from collections.abc import Sequence

from reader.forgetting import without
from reader.library.base import Base
from reader.types import Changes, TrashRow

LISTED = 30  # steps of undo that are promised


class TrashWrites(Base):
    """Reads the trash and takes things out of it."""

    def trash(self) -> tuple[TrashRow, ...]:
        """Deleted notes, bookmarks, highlights and articles, the last deleted first."""
        with self._store.reading():
            return self._store.trash.rows()

    def restore_from_trash(self, ids: Sequence[int]) -> Changes:
        """Take notes, bookmarks and highlights out of the trash, by their ids there; an article in it comes along."""
        with self._store.writing():
            items = self._store.trash.items(ids)
            label = (
                f"Restore {len(items)} from the trash" if len(items) != 1 else f"Restore {items[0][1][:-1]}"
            )
            with self._history.step(label) as step:
                for number, noun, row in items:
                    article_id = row.get("article_id")
                    if article_id is not None and self._store.trash.in_trash(article_id):
                        step.do("show", self._store.trash.places([article_id]))
                    step.do("row", noun, row.pop("id"), row)
                    step.do("row", "trash", number, None)
        return step.labelled

    def restore_articles(self, ids: Sequence[int]) -> Changes:
        """Take articles out of the trash, with what was written on them."""
        with self._store.writing():
            chosen = [each for each in dict.fromkeys(ids) if self._store.trash.in_trash(each)]
            label = "Restore article" if len(chosen) == 1 else f"Restore {len(chosen)} articles"
            with self._history.step(label) as step:
                if chosen:
                    step.do("show", self._store.trash.places(chosen))
        return step.labelled

    def empty_trash(self) -> Changes:
        """Delete for good what is in the trash. This cannot be undone, and no step of undo brings any of it back."""
        with self._store.writing():
            articles, rows = self._store.trash.gone()
            if articles or rows:
                self._store.trash.empty(articles, rows)
                self._store.tags.forget_lost()
                self._store.journal.rewrite(lambda changes: without(changes, articles, rows))
        return Changes(membership=True)

    # -- steps

    def undo_steps(self, limit: int = LISTED) -> tuple[tuple[int, str], ...]:
        """What undo would take back, step by step, the next one first: ids and labels."""
        with self._store.reading():
            return tuple(self._store.journal.steps(limit))

    def undo_labels(self, limit: int = LISTED) -> tuple[str, ...]:
        """What undo would take back in the person's words, step by step, the next one first."""
        return tuple(label for _, label in self.undo_steps(limit))

    def undo_down_to(self, count: int, step: int) -> Changes | None:
        """Take back `count` steps, of which the last has the id `step`; None where the steps are others by now."""
        steps = self.undo_steps(count)
        if count < 1 or len(steps) < count or steps[-1][0] != step:
            return None
        changes = Changes()
        for number, _ in steps:
            undone = self._turn(redo=False, only=number)
            if undone is None:
                break  # another program did something meanwhile, which nobody chose to undo
            changes |= undone
        return changes
