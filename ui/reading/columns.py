"""How the pane's width is shared by text and margin: pure numbers."""

from __future__ import annotations

from dataclasses import dataclass

MARGIN_MIN, MARGIN_MAX = 200, 260
GAP = 20  # between the text and the margin's rails
_LEFT, _LEFT_NARROW, _RIGHT = 40, 24, 16
_TEXT_MIN = 460  # below it the margin folds away rather than narrow the text further


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edge and width of the text and of the margin, in pixels of the viewport."""

    text_left: int
    text_width: int
    margin_left: int
    margin_width: int  # 0 where the margin is folded away

    @property
    def has_margin(self) -> bool:
        """True where rails and cards have a column."""
        return self.margin_width > 0


def share(width: int, measure: int, *, margin_wanted: bool) -> Columns:
    """Columns for a viewport of `width`, a line of text wanting `measure` pixels."""
    room = width - _LEFT - GAP - MARGIN_MIN - _RIGHT
    if margin_wanted and room >= min(measure, _TEXT_MIN):
        text = min(measure, room)
        margin = min(MARGIN_MAX, MARGIN_MIN + room - text)
        left = _LEFT + max(0, room - text - (margin - MARGIN_MIN)) // 2
        return Columns(left, text, left + text + GAP, margin)
    side = _LEFT if width >= measure + 2 * _LEFT else _LEFT_NARROW
    text = max(120, min(measure, width - 2 * side))
    return Columns(max(side, (width - text) // 2), text, width, 0)
