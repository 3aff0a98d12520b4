"""What lies at a point of the text: a statement, a mention, a note. Points and offsets come from the view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from ui.reading.columns import Columns
from ui.reading.highlights import Highlights
from ui.reading.signs import note_sign


@dataclass(frozen=True, slots=True)
class Target:
    """What is under the mouse: a statement, a mention, or a mention that introduces a statement."""

    statement: int | None
    speaker_id: int | None
    start: int
    end: int


def find_target(highlights: Highlights, offset: int, point: QPointF) -> Target | None:
    """The mention at a point of the document, else the innermost statement."""
    mention = highlights.mention_at(offset, point)
    if mention is not None:
        return Target(mention.statement, mention.speaker_id, mention.start, mention.end)
    mark = highlights.statement_at(offset, point)
    return Target(mark.index, None, mark.start, mark.end) if mark is not None else None


def find_note(
    highlights: Highlights, columns: Columns, visible: tuple[int, int], offset: int, point: QPointF
) -> int | None:
    """The note whose passage, or in a narrow pane whose sign, is at a point of the document."""
    note = highlights.note_at(offset, point)
    if note is not None or columns.has_margin:
        return note
    for passage in highlights.passages.touching(*visible):
        place = note_sign(highlights.geometry, columns, passage).adjusted(-4, -4, 4, 4)
        if passage.note_id is not None and place.contains(point):
            return passage.note_id
    return None
