"""Linear models in pure Python: a sum of weights over named features, and the logistic function.

The weights were learned by `tests/bench/train_attribution.py`; a feature names classes of words, function words and
cue lemmas, never other words of a text. Written as text in modules so that they travel with the code.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from importlib import import_module
from math import exp


class Linear:
    """Weights by feature name; features without one count nothing. They are unpacked when first asked for."""

    def __init__(self, table: str) -> None:
        """`table`: the module whose PACKED holds words in pairs, a feature and its weight in hundredths."""
        self.table = table

    @cached_property
    def weights(self) -> dict[str, float]:
        words = import_module(f".{self.table}", __package__).PACKED.split()
        return {words[at]: int(words[at + 1]) / 100 for at in range(0, len(words) - 1, 2)}

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
