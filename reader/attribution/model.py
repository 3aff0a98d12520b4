"""Linear models in pure Python: a sum of weights over named features, and the logistic function.

The weights were learned by `tests/bench/train_attribution.py`; a feature names classes of words, function words and
cue lemmas, never other words of a text. Written as text in modules so that they travel with the code.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import exp


class Linear:
    """Weights by feature name; features without one count nothing."""

    __slots__ = ("weights",)

    def __init__(self, packed: str) -> None:
        """`packed`: words in pairs, a feature and its weight in hundredths."""
        words = packed.split()
        self.weights = {words[i]: int(words[i + 1]) / 100 for i in range(0, len(words) - 1, 2)}

    def score(self, features: Iterable[str]) -> float:
        """The sum of the weights of the features."""
        get = self.weights.get
        total = 0.0
        for feature in features:
            total += get(feature, 0.0)
        return total

    def probability(self, features: Iterable[str]) -> float:
        """The score as a chance between 0 and 1."""
        return logistic(self.score(features))


def logistic(value: float) -> float:
    """1 / (1 + e^-value), without overflow."""
    if value < -30:
        return 0.0
    if value > 30:
        return 1.0
    return 1 / (1 + exp(-value))
