"""Anchors: where marks stand after a text has changed, over real articles; needs ONRECORD_CORPORA.

Every case is a quote of 5, 20 or 60 words of an article, and a change of that article: paragraphs of another
article inserted, paragraphs moved, 5 % or 15 % of the words replaced by words of other articles. The change is
made word by word, so that the true new place of the quote's ends is known. All is drawn with a fixed seed.
"""

from __future__ import annotations

import bisect
import gzip
import json
import random
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader import anchoring
from reader.types import Anchor
from tests.bench.attribution_scores import corpora

LENGTHS = (5, 20, 60)
CHANGES = ("inserted", "moved", "5 %", "15 %")
NEEDED = {"inserted": 97.0, "moved": 97.0, "5 %": 90.0, "15 %": 75.0}

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Changed:
    """A changed text; `places[i]` is the span there of the i-th word of the old one."""

    text: str
    places: list[tuple[int, int]]


@dataclass
class Tally:
    """Shares of the cases of one kind, in numbers of cases."""

    cases: int = 0
    correct: int = 0
    flagged: int = 0
    orphaned: int = 0
    wrong: int = 0
    seconds: float = 0.0


def texts(folder: Path, limit: int) -> list[str]:
    """Articles long enough to be quoted from."""
    found = []
    with gzip.open(folder / "polnear_train_speech.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            text = json.loads(line)["text"]
            if len(_WORD.findall(text)) >= 200:
                found.append(text)
            if len(found) == limit:
                break
    return found


def _rejoined(paragraphs: Sequence[tuple[int | None, list[str]]], words: int) -> Changed:
    """Paragraphs of words, each with the number of its first word in the old text (None where it is new)."""
    places = [(0, 0)] * words
    pieces: list[str] = []
    length = 0
    for first, paragraph in paragraphs:
        for index, word in enumerate(paragraph):
            gap = "" if not pieces else " " if index else "\n\n"
            length += len(gap)
            if first is not None:
                places[first + index] = (length, length + len(word))
            pieces.append(gap + word)
            length += len(word)
    return Changed("".join(pieces), places)


def changed(text: str, change: str, other: str, draw: random.Random) -> tuple[str, Changed]:
    """The text with its blanks evened out, and that text changed."""
    paragraphs: list[tuple[int | None, list[str]]] = []
    number = 0
    for piece in text.split("\n\n"):
        words = _WORD.findall(piece)
        if words:
            paragraphs.append((number, words))
            number += len(words)
    old = _rejoined(paragraphs, number).text
    foreign = [_WORD.findall(piece) for piece in other.split("\n\n")]
    foreign = [piece for piece in foreign if piece]
    if change == "inserted":
        for _ in range(3):
            paragraphs.insert(draw.randint(0, len(paragraphs)), (None, draw.choice(foreign)))
    elif change == "moved":
        for _ in range(min(3, len(paragraphs) - 1)):
            moving = paragraphs.pop(draw.randrange(len(paragraphs)))
            paragraphs.insert(draw.randint(0, len(paragraphs)), moving)
    else:
        share = int(change.split(maxsplit=1)[0]) / 100
        pool = [word for piece in foreign for word in piece]
        paragraphs = [
            (first, [draw.choice(pool) if draw.random() < share else word for word in words])
            for first, words in paragraphs
        ]
    return old, _rejoined(paragraphs, number)


def cases(
    articles: Sequence[str], change: str, length: int, number: int
) -> Iterator[tuple[Anchor, Changed, int, int]]:
    """Marks of `length` words with the changed text and the numbers of their first and last word."""
    draw = random.Random(f"{change} {length}")
    for _ in range(number):
        text, other = draw.sample(articles, 2)
        old, new = changed(text, change, other, draw)
        words = list(_WORD.finditer(old))
        first = draw.randrange(len(words) - length)
        last = first + length - 1
        mark = anchoring.anchor(old, "old", words[first].start(), words[last].end())
        if change == "moved" and "\n\n" in mark.exact:
            continue  # the parts of a passage that was torn apart have no one true place
        yield mark, new, first, last


def judge(mark: Anchor, found: Anchor, new: Changed, first: int, last: int, tally: Tally) -> None:
    """Count one case."""
    tally.cases += 1
    if found.state == anchoring.ORPHANED:
        tally.orphaned += 1
        return
    start, end = new.places[first][0], new.places[last][1]
    words = [(m.start(), m.end()) for m in _WORD.finditer(new.text)]
    starts, ends = [w[0] for w in words], [w[1] for w in words]
    off = [
        abs(_nearest(starts, found.start) - _nearest(starts, start)),
        abs(_nearest(ends, found.end) - _nearest(ends, end)),
    ]
    tally.correct += max(off) <= 1
    if found.state == anchoring.MOVED:
        tally.flagged += 1
        return
    common = min(end, found.end) - max(start, found.start)
    union = max(end, found.end) - min(start, found.start)
    tally.wrong += max(common, 0) / max(union, 1) < 0.5


def _nearest(places: Sequence[int], place: int) -> int:
    """The number of the place nearest to this one; `places` are sorted."""
    at = bisect.bisect_left(places, place)
    return min(range(max(0, at - 1), min(at + 1, len(places))), key=lambda i: abs(places[i] - place))


def measure(folder: Path, number: int) -> dict[tuple[str, int], Tally]:
    """The tallies of every change and length."""
    articles = texts(folder, 300)
    tallies = {}
    for change in CHANGES:
        for length in LENGTHS:
            tally = tallies[change, length] = Tally()
            for mark, new, first, last in cases(articles, change, length, number):
                begun = time.process_time()
                found = anchoring.placed(mark, new.text, "new")
                tally.seconds += time.process_time() - begun
                judge(mark, found, new, first, last, tally)
    return tallies


def main() -> None:
    """Prints the table."""
    folder = corpora()
    if folder is None:
        print("ONRECORD_CORPORA names no folder with the corpora: nothing was measured.")
        return
    print(
        f"{'change':10s}{'words':>6s}{'cases':>7s}{'correct':>9s}{'needed':>8s}{'flagged':>9s}{'orphaned':>10s}",
        end="",
    )
    print(f"{'wrong':>7s}{'ms each':>9s}")
    for (change, length), tally in measure(folder, 400).items():
        shares = [
            100 * part / tally.cases for part in (tally.correct, tally.flagged, tally.orphaned, tally.wrong)
        ]
        print(
            f"{change:10s}{length:6d}{tally.cases:7d}{shares[0]:9.1f}{NEEDED[change]:8.1f}{shares[1]:9.1f}"
            f"{shares[2]:10.1f}{shares[3]:7.2f}{1000 * tally.seconds / tally.cases:9.2f}"
        )


if __name__ == "__main__":
    main()
