"""What a filter leaves of a speaker's statements, and what is said of it; of many a worker finds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader import StatementRow
from ui.speakers.counts import counts_words
from ui.speakers.reports import Others, folded, whole
from ui.speakers.statements import Collected, Filter
from ui.speakers.timeline import Bar

AT_ONCE = 500  # statements that are narrowed while the person waits, in a few milliseconds


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The statements that are left, as rows with the reports under them, and a line about how many they are."""

    statements: Sequence[StatementRow]
    rows: list[StatementRow]
    others: Others
    words: str


def narrowed(found: Collected, wanted: Filter, period: Bar | None) -> Narrowed:
    """What `wanted` leaves of what was found."""
    left = found.matching(wanted)
    rows, others = folded(whole(left))
    return Narrowed(left, rows, others, counts_words(found, left, period))
