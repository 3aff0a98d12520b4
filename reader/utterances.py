"""Which statements are reports of one utterance: the same words of one speaker, carried by several outlets.

What counts, of two statements of one speaker:

- Of a direct or partly quoted statement the words inside quotation marks are compared, of an indirect one all of
  them. Case, accents, punctuation and what stands in brackets are even; `<...>` and an ellipsis part the words.
- The parts of a quote that its cue interrupts are one utterance.
- The same words are one utterance from eight words on, whenever they are printed; four to seven words only in
  articles of one week, for such phrases are said again. Fewer words prove nothing.
- A shortened quote is the one it was taken from: all its parts, the first of at least six words, stand in the
  longer one, and from eight words on at any time, below that within a week.
- An indirect statement is an outlet's own wording. It joins those that word it alike, never a quote.
- Whoever is not named (unnamed sources, an unknown speaker) never joins.

Translations of one sentence that differ in their words are several utterances: words are all there is to go by.
The cost is linear: each text is looked at once for the beginnings of the others.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from reader.types import SpeakerKind, StatementRow

LEAST, SURE, LEAST_PART = 4, 8, 6  # words
WEEK = 7  # days

_GAP = re.compile(r"<\s*(?:\.{2,}|…)\s*>|\[\s*(?:\.{2,}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\)|\.{3,}|…")
_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_QUOTED = re.compile('[“„«"]([^“”„«»"]*)[”“»"]')
_MARKS = {
    ord("’"): "'",
    **dict.fromkeys(map(ord, "“”„«»‘—–"), " "),
}  # without them most texts are plain ASCII
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class _Unit:
    """The words that are compared, of a statement or of the parts of an interrupted quote."""

    parts: tuple[tuple[str, ...], ...]  # parted by what was left out
    words: tuple[str, ...]  # of all parts
    quoted: bool
    day: date | None


class Said(NamedTuple):
    """What the numbers rest on, of one statement. `text`: its words, none where its speaker is not named."""

    id: int
    article_id: int
    group: int | None
    start: int
    kind: str
    text: str
    day: date | None


def utterances(rows: Sequence[StatementRow]) -> tuple[int, ...]:
    """For the statements of one speaker the number of the utterance of each: the id of its first report."""
    return numbered([
        Said(
            row.statement.id, row.statement.article_id, row.statement.group, row.statement.start, row.statement.kind,
            "" if row.statement.speaker_kind in (None, SpeakerKind.UNNAMED) else row.text, row.article_date,
        )
        for row in rows
    ])  # fmt: skip


def numbered(said: Sequence[Said]) -> tuple[int, ...]:
    """The same of statements that are read for it alone."""
    units, members = _units(said)
    joined = _Joined(len(units))
    _join_same(units, joined)
    _join_shortened(units, joined)
    first: dict[int, tuple[date, int]] = {}
    for number, places in enumerate(members):
        root = joined.root(number)
        for place in places:
            key = (said[place].day or date.max, said[place].id)
            if root not in first or key < first[root]:
                first[root] = key
    found = [0] * len(said)
    for number, places in enumerate(members):
        for place in places:
            found[place] = first[joined.root(number)][1]
    return tuple(found)


def fullest_report(rows: Sequence[StatementRow]) -> StatementRow:
    """The report that stands for an utterance: quoted before told, the longest, the first."""
    return min(
        rows,
        key=lambda row: (
            ("direct", "mixed", "indirect").index(row.statement.kind),
            -len(row.text),
            row.article_date or date.max,
            row.statement.id,
        ),
    )


def _parts(kind: str, text: str) -> tuple[tuple[str, ...], ...]:
    """The words of a statement as they are compared, parted where something was left out."""
    quoted = _QUOTED.findall(text) if kind == "mixed" else None
    parts = [tuple(_words(part)) for piece in quoted or (text,) for part in _GAP.split(piece)]
    return tuple(part for part in parts if part)


def _words(text: str) -> list[str]:
    plain = _BRACKETS.sub(" ", text).translate(_MARKS)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    return _WORD.findall(plain.casefold())


def _units(said: Sequence[Said]) -> tuple[list[_Unit], list[list[int]]]:
    groups: dict[tuple[int, int], int] = {}
    members: list[list[int]] = []
    for place, each in enumerate(said):
        if each.group is not None:
            key = (each.article_id, each.group)
            if key in groups:
                members[groups[key]].append(place)
                continue
            groups[key] = len(members)
        members.append([place])
    units = []
    for places in members:
        places.sort(key=lambda place: said[place].start)
        parts = tuple(part for p in places for part in _parts(said[p].kind, said[p].text))
        words = parts[0] if len(parts) == 1 else tuple(word for part in parts for word in part)
        first = said[places[0]]
        units.append(_Unit(parts, words, first.kind != "indirect", first.day))
    return units, members


class _Joined:
    """Sets that grow together."""

    def __init__(self, number: int) -> None:
        self._of = list(range(number))

    def root(self, member: int) -> int:
        while self._of[member] != member:
            self._of[member] = self._of[self._of[member]]
            member = self._of[member]
        return member

    def join(self, first: int, second: int) -> None:
        a, b = sorted((self.root(first), self.root(second)))
        self._of[b] = a


def _join_same(units: Sequence[_Unit], joined: _Joined) -> None:
    same: dict[tuple[bool, tuple[str, ...]], list[int]] = {}
    for number, unit in enumerate(units):
        words = unit.words
        if len(words) >= LEAST:
            same.setdefault((unit.quoted, words), []).append(number)
    for (_, words), numbers in same.items():
        if len(words) >= SURE:
            for number in numbers[1:]:
                joined.join(numbers[0], number)
            continue
        by_day = sorted((n for n in numbers if units[n].day), key=lambda n: units[n].day or date.min)
        for former, number in itertools.pairwise(by_day):
            if _near(units[former], units[number]):
                joined.join(former, number)


def _near(first: _Unit, second: _Unit) -> bool:
    return first.day is not None and second.day is not None and abs((first.day - second.day).days) <= WEEK


def _join_shortened(units: Sequence[_Unit], joined: _Joined) -> None:
    """Quotes whose parts all stand in a longer one. They are found by their first part, as long as it is."""
    known: set[tuple[object, ...]] = set()  # others of the same words and day are joined already
    shorter: dict[tuple[str, ...], list[int]] = {}
    lengths: dict[tuple[str, ...], set[int]] = {}  # of the first parts that begin with these words
    for number, unit in enumerate(units):
        first = unit.parts[0] if unit.parts else ()
        if unit.quoted and len(first) >= LEAST_PART and (unit.parts, unit.day) not in known:
            known.add((unit.parts, unit.day))
            shorter.setdefault(first, []).append(number)
            lengths.setdefault(first[:LEAST_PART], set()).add(len(first))
    known.clear()
    for number, unit in enumerate(units):
        words = unit.words
        if not unit.quoted or (words, unit.day) in known:
            continue
        known.add((words, unit.day))
        for place in range(len(words) - LEAST_PART + 1):
            for length in lengths.get(words[place : place + LEAST_PART], ()):
                for other in shorter.get(words[place : place + length], ()):
                    if _is_shortened(units[other], unit):
                        joined.join(number, other)


def _is_shortened(shorter: _Unit, longer: _Unit) -> bool:
    length = len(shorter.words)
    if length >= len(longer.words) or (length < SURE and not _near(shorter, longer)):
        return False
    spaced = f" {' '.join(longer.words)} "
    return all(f" {' '.join(part)} " in spaced for part in shorter.parts[1:])
