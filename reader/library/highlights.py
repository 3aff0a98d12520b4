"""Highlights, as the person makes, recolours and deletes them. All of it can be undone."""

from __future__ import annotations

from reader import anchoring
from reader.errors import ReaderError
from reader.library.base import Base
from reader.store.marks import anchor_values
from reader.store.texts import now
from reader.types import HIGHLIGHT_COLORS, Changes


class HighlightWrites(Base):
    """Writes highlights."""

    def add_highlight(self, article_id: int, start: int, end: int, color: str) -> Changes:
        """Colour a passage. Where just this passage has a colour already, it takes the new one."""
        _check(color)
        with self._store.writing():
            anchor = self._anchor(article_id, *self._words(article_id, start, end))
            assert anchor is not None
            for known in self._store.highlights.of_article(article_id):
                same = (known.anchor.start, known.anchor.end) == (anchor.start, anchor.end)
                if same and known.anchor.state != anchoring.ORPHANED:
                    return self.recolor_highlight(known.id, color)
            moment = now()
            with self._history.step(f"Highlight in {color}") as step:
                values = {"article_id": article_id, "color": color, "created": moment, "modified": moment}
                step.do("row", "highlights", None, values | anchor_values(anchor))
        return step.labelled

    def recolor_highlight(self, highlight_id: int, color: str) -> Changes:
        """Give a highlight another colour."""
        _check(color)
        with self._history.step(f"Recolour a highlight {color}") as step:
            if self._store.highlights.one(highlight_id).color != color:
                step.do("row", "highlights", highlight_id, {"color": color, "modified": now()})
        return step.labelled

    def delete_highlight(self, highlight_id: int) -> Changes:
        """Put a highlight into the trash."""
        with self._history.step("Delete highlight") as step:
            self._store.highlights.one(highlight_id)
            self._discard(step, "highlights", highlight_id)
        return step.labelled

    def _words(self, article_id: int, start: int, end: int) -> tuple[int, int]:
        """The passage without the blanks that a selection takes along at its ends."""
        text = self._store.texts.text(article_id)
        start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start >= end:
            raise ReaderError("There are no words to highlight here. Select some first.")
        return start, end


def _check(color: str) -> None:
    if color not in HIGHLIGHT_COLORS:
        raise ReaderError(f"{color} is no colour of a highlight. These are: {', '.join(HIGHLIGHT_COLORS)}.")
