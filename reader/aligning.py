"""Where a passage stands in a text in which words were replaced, put in or taken out: alignment word by word.

Words that both have in the same distance lie on one diagonal; runs of them are chained from left to right, as
sequence aligners chain their seeds (Myers and Miller, Chaining multiple-alignment fragments, 1995). A word
replaced leaves the diagonal as it is, a paragraph put in opens another one, so the ends of a passage are known
even where their own words are gone. What stands around the passage takes part, so a short one is told from its like.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(r"\w+(?:[’'\-]\w+)*|[^\w\s]")

_GAP = 4  # words on a diagonal that may differ inside one run
_COMMON = 60  # a word that stands more often than this is no seed
_MOST_RUNS = 48
_JUMP = 0.4  # what changing the diagonal costs, in words
_FAR = 0.25  # and for each doubling of the distance
_TORN = 0.4  # of that, where no word is missing between two runs: something was put in
_AROUND = 0.5  # the weight of what stands around, against that of the words themselves


@dataclass(frozen=True, slots=True)
class Alignment:
    """A place in the text; `share` of the passage's words that were found there, `around` of those beside it."""

    start: int
    end: int
    share: float
    around: float


@dataclass(frozen=True, slots=True)
class _Run:
    """Words `first..last` of the passage on the diagonal `shift` of the text."""

    first: int
    last: int
    shift: int
    weight: float
    matched: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """The tokens of a text: their spans, and where each stands."""

    spans: list[tuple[int, int]]
    folded: list[str]
    places: dict[str, list[int]]


@lru_cache(maxsize=4)
def _words(text: str) -> _Words:
    spans: list[tuple[int, int]] = []
    folded: list[str] = []
    places: dict[str, list[int]] = {}
    for match in _TOKEN.finditer(text):
        word = match[0].casefold()
        places.setdefault(word, []).append(len(spans))
        spans.append(match.span())
        folded.append(word)
    return _Words(spans, folded, places)


def align(prefix: str, exact: str, suffix: str, text: str, limit: int = 1) -> list[Alignment]:
    """The places in `text` that are most like `exact` between its surroundings, the likeliest first."""
    before, inside, after = (_folded(part) for part in (prefix, exact, suffix))
    if not inside:
        return []
    # The outermost words of what is around may have been cut in two.
    before, after = before[1:], after[:-1]
    passage = [*before, *inside, *after]
    words = _words(text)
    weights = [_weight(word, words) for word in passage]
    for index in range(len(passage)):
        if not len(before) <= index < len(before) + len(inside):
            weights[index] *= _AROUND
    runs = _runs(passage, weights, words)
    if not runs:
        return []
    inner = range(len(before), len(before) + len(inside))
    found: list[Alignment] = []
    for chain in _chains(runs, weights):
        alignment = _placed(chain, inner, weights, words)
        if alignment and all(alignment.end <= other.start or alignment.start >= other.end for other in found):
            found.append(alignment)
            if len(found) == limit:
                break
    return found


def _folded(part: str) -> list[str]:
    return [word.casefold() for word in _TOKEN.findall(part)]


def _weight(word: str, words: _Words) -> float:
    if not word[0].isalnum():
        return 0.1
    return 1.0 / (1.0 + 0.35 * math.log2(1 + len(words.places.get(word, ()))))


def _runs(passage: Sequence[str], weights: Sequence[float], words: _Words) -> list[_Run]:
    """Runs of common words on one diagonal, the heaviest first."""
    diagonals: dict[int, list[int]] = {}
    for index, word in enumerate(passage):
        places = words.places.get(word, ())
        if len(places) <= _COMMON and word[0].isalnum():
            for place in places:
                diagonals.setdefault(place - index, []).append(index)
    runs = []
    for shift, indices in diagonals.items():
        begun = 0
        for at in range(1, len(indices) + 1):
            if at == len(indices) or indices[at] - indices[at - 1] > _GAP:
                runs.append(_run(indices[begun], indices[at - 1], shift, passage, weights, words))
                begun = at
    runs.sort(key=lambda run: -run.weight)
    return runs[:_MOST_RUNS]


def _run(
    first: int, last: int, shift: int, passage: Sequence[str], weights: Sequence[float], words: _Words
) -> _Run:
    """The run with every word on its way that agrees, common ones and signs too, and those that join its ends."""
    folded = words.folded
    while first > 0 and first + shift > 0 and folded[first - 1 + shift] == passage[first - 1]:
        first -= 1
    end = min(len(passage), len(folded) - shift)
    while last + 1 < end and folded[last + 1 + shift] == passage[last + 1]:
        last += 1
    matched = tuple(index for index in range(first, last + 1) if folded[index + shift] == passage[index])
    return _Run(first, last, shift, sum(weights[index] for index in matched), matched)


def _chains(runs: list[_Run], weights: Sequence[float]) -> list[list[_Run]]:
    """The best chain that ends with each run, the heaviest chain first."""
    ordered = sorted(runs, key=lambda run: (run.last, run.first))
    best: list[tuple[float, int]] = []
    for number, run in enumerate(ordered):
        score, former = run.weight, -1
        for other in range(number):
            previous = ordered[other]
            first = max(run.first, previous.last + 1)  # two runs may both reach into what parts them
            if first > run.last or first + run.shift <= previous.last + previous.shift:
                continue
            weight = run.weight - sum(weights[index] for index in run.matched if index < first)
            cost = _JUMP + _FAR * math.log2(1 + abs(run.shift - previous.shift))
            if first == previous.last + 1:
                cost *= _TORN
            if best[other][0] + weight - cost > score:
                score, former = best[other][0] + weight - cost, other
        best.append((score, former))
    chains = []
    for number in sorted(range(len(ordered)), key=lambda n: -best[n][0]):
        chain, at = [], number
        while at >= 0:
            chain.append(ordered[at])
            at = best[at][1]
        chains.append(chain[::-1])
    return chains


def _placed(chain: list[_Run], inner: range, weights: Sequence[float], words: _Words) -> Alignment | None:
    """The passage's ends by the runs nearest to them."""
    matched = {index for run in chain for index in run.matched}
    inside = sum(weights[index] for index in inner)
    outside = sum(weights) - inside
    share = sum(weights[index] for index in inner if index in matched) / inside
    around = sum(weights[index] for index in matched if index not in inner) / outside if outside else 0.0
    first = _mapped(inner[0], chain, inner)
    last = _mapped(inner[-1], chain, inner)
    first = max(0, min(first, len(words.spans) - 1))
    last = max(0, min(last, len(words.spans) - 1))
    if last < first:
        return None
    return Alignment(words.spans[first][0], words.spans[last][1], share, around)


def _mapped(index: int, chain: list[_Run], inner: range) -> int:
    """Where a word of the passage stands: on the diagonal of the nearest run, one of the passage itself first."""

    def distance(run: _Run) -> tuple[int, bool]:
        apart = max(run.first - index, index - run.last, 0)
        return apart, run.last < inner[0] or run.first > inner[-1]

    return index + min(chain, key=distance).shift
