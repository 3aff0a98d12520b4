"""What is to be painted of a reading: made beside its text, before it is shown.

Nothing here needs the window, so a worker makes it together with the reading, and the GUI thread is free meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader import LegendEntry, Reading
from ui.reading.document import Ink
from ui.reading.highlights import Mark, Mention, SpanIndex, make_inks, make_marks, make_mentions
from ui.reading.runs import Rail, Visibility, build_rails, legend_by_speaker
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Layers:
    """What a reading shows in a theme where some kinds of speakers are to be seen."""

    reading: Reading
    theme: Theme
    visibility: Visibility
    marks: SpanIndex[Mark]
    mentions: SpanIndex[Mention]
    inks: Sequence[Ink]
    rails: Sequence[Rail]
    legend: Mapping[int, LegendEntry]  # by speaker

    def fits(self, reading: Reading, theme: Theme, visibility: Visibility) -> bool:
        """Whether it was made for these."""
        return self.reading is reading and self.theme == theme and self.visibility == visibility


def make_layers(reading: Reading, theme: Theme, visibility: Visibility) -> Layers:
    """The layers of a reading."""
    mentions = make_mentions(reading, visibility)
    return Layers(
        reading,
        theme,
        visibility,
        SpanIndex(make_marks(reading, theme, visibility)),
        SpanIndex(mentions),
        make_inks(reading, theme, mentions),
        build_rails(reading, visibility),
        legend_by_speaker(reading),
    )
