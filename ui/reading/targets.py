"""What lies at a point of the text: a statement, a mention, a note. Points and offsets come from the view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from ui.reading.columns import Columns
from ui.reading.highlights import Highlights
from ui.reading.passages import Passage
from ui.reading.signs import note_sign, passage_beside


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
    highlights: Highlights, columns: Columns, visible: tuple[int, int], point: QPointF
) -> int | None:
    """The note whose sign, in a narrow pane, is at a point of the document."""
    if columns.has_margin:
        return None
    for one in highlights.passages.touching(*visible):
        if one.passage.noun != "notes":
            continue
        place = note_sign(highlights.geometry, columns, one.passage).adjusted(-4, -4, 4, 4)
        if place.contains(point):
            return one.passage.id
    return None


def find_passages(
    highlights: Highlights, columns: Columns, visible: tuple[int, int], offset: int, point: QPointF
) -> list[Passage]:
    """The person's passages at a point of the document, or the one whose sign beside the text is there."""
    if point.x() >= columns.text_left - 4:
        return highlights.passages.at(offset, point)
    shown = highlights.passages.standing(*visible)
    beside = passage_beside(highlights.geometry, columns, shown, point)
    return [beside] if beside is not None else []
