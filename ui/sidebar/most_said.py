"""Who says most: a few of those with most reports, in the order of the utterances that stand beside their names.

The library keeps speakers in the order of their reports, which it knows without reading a text. Who is carried by
many outlets may say less than the next one; so some more are counted than are shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader import SpeakerRow
from ui.utterance_counts import Numbers

LISTED, CANDIDATES = 5, 10


def most_said(
    candidates: Sequence[SpeakerRow], numbers: Callable[[int], Numbers | None], before: Sequence[SpeakerRow]
) -> tuple[SpeakerRow, ...]:
    """The first of the candidates, who come kind by kind with most reports first.

    As long as some number is not known yet those stay who were shown `before`, and where they were: entries that
    change their places again and again cannot be clicked.
    """
    kinds = list(dict.fromkeys(row.kind for row in candidates))
    known = {row.id: counted[0] for row in candidates if (counted := numbers(row.id)) is not None}
    places = {row.id: place for place, row in enumerate(before)}

    def place(row: SpeakerRow) -> tuple[int, int]:
        if len(known) == len(candidates):
            return kinds.index(row.kind), -known[row.id]
        return kinds.index(row.kind), places.get(row.id, len(places))

    return tuple(sorted(candidates, key=place)[:LISTED])
