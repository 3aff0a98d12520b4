"""How sure a statement with its speaker is: the model's word and the resolution's, brought to measured frequency."""

from __future__ import annotations

from bisect import bisect_right

from .confidence_table import KNOTS
from .memory import Resolved

Knots = tuple[tuple[float, float], ...]
PLAIN: Knots = ((0.0, 0.0), (1.0, 1.0))


class Table:
    """Straight lines between points: raw confidence, and how often that much was right."""

    def __init__(self, knots: Knots) -> None:
        self.use(knots)

    def use(self, knots: Knots) -> None:
        """Take other points, in order of their raw confidence."""
        self.knots = knots
        self.raw = [raw for raw, _ in knots]

    def at(self, raw: float) -> float:
        """The share of right ones at this raw confidence."""
        at = bisect_right(self.raw, raw)
        if at == 0:
            return self.knots[0][1]
        if at == len(self.knots):
            return self.knots[-1][1]
        (low, below), (high, above) = self.knots[at - 1], self.knots[at]
        return below + (above - below) * (raw - low) / (high - low)


TABLE = Table(KNOTS)


def confidence(score: float, resolved: Resolved | None) -> float:
    """A number in [0, 1]: of statements shown with 0.9, nine in ten are right, on articles not learned from."""
    return round(TABLE.at(score * (resolved.confidence if resolved is not None else 0.5)), 2)
