"""Which rails the margin has: runs of one speaker, parted by paragraph, with the words beside each.

A run is what one speaker says before another one does. Its name stands once, at its first rail.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader import LegendEntry, Reading, SpeakerKind, Statement
from ui.reading.wording import is_uncertain, margin_phrases, tr

_RUN_GAP = 1500  # characters without a word of the speaker after which the name is given again


@dataclass(frozen=True, slots=True)
class Rail:
    """A line in the margin beside what one speaker says in one paragraph."""

    start: int
    end: int
    speaker_id: int | None
    speaker_kind: SpeakerKind | None
    name: str | None  # set on the first rail of a run
    phrases: tuple[str, ...]
    uncertain: bool
    statements: tuple[int, ...]  # indices into the reading's statements


@dataclass(frozen=True, slots=True)
class Visibility:
    """Which kinds of speakers the person wants to see."""

    organisations: bool = True
    unnamed: bool = True

    def shows(self, kind: SpeakerKind | None) -> bool:
        """True where statements of speakers of this kind are shown."""
        if kind is SpeakerKind.ORGANISATION:
            return self.organisations
        if kind is SpeakerKind.PERSON:
            return True
        return self.unnamed


def outer_statements(statements: Sequence[Statement]) -> frozenset[int]:
    """Indices of statements that report another one: the outer layer of a chain."""
    return frozenset(s.parent for s in statements if s.parent is not None and 0 <= s.parent < len(statements))


def legend_by_speaker(reading: Reading) -> dict[int, LegendEntry]:
    """The legend's entries by speaker."""
    return {entry.speaker_id: entry for entry in reading.legend}


def build_rails(reading: Reading, visibility: Visibility) -> list[Rail]:
    """The rails of an article from top to bottom."""
    outer = outer_statements(reading.statements)
    shown = [
        (index, statement)
        for index, statement in enumerate(reading.statements)
        if index not in outer and visibility.shows(statement.speaker_kind)
    ]
    shown.sort(key=lambda item: (item[1].start, item[1].end))
    text = reading.article.text
    rails: list[Rail] = []
    groups: set[int] = set()
    before: Statement | None = None
    for index, statement in shown:
        same_group = statement.group is not None and statement.group in groups
        if statement.group is not None:
            groups.add(statement.group)
        phrases = () if same_group else margin_phrases(statement, reading.article)
        goes_on = before is not None and _goes_on(before, statement)
        if goes_on and before is not None and "\n\n" not in text[before.end : statement.start]:
            rails[-1] = _joined(rails[-1], index, statement, phrases)
        else:
            name = None if goes_on else statement.speaker_name or tr("speaker unknown")
            rails.append(
                Rail(
                    statement.start,
                    statement.end,
                    statement.speaker_id,
                    statement.speaker_kind,
                    name,
                    phrases,
                    is_uncertain(statement),
                    (index,),
                )
            )
        before = statement
    return rails


def _goes_on(before: Statement, statement: Statement) -> bool:
    if statement.speaker_id is None:
        return statement.group is not None and statement.group == before.group
    near = statement.start - before.end <= _RUN_GAP
    return near and statement.speaker_id == before.speaker_id


def _joined(rail: Rail, index: int, statement: Statement, phrases: tuple[str, ...]) -> Rail:
    fresh = tuple(phrase for phrase in phrases if phrase not in rail.phrases)
    return replace(
        rail,
        end=max(rail.end, statement.end),
        phrases=rail.phrases + fresh,
        uncertain=rail.uncertain or is_uncertain(statement),
        statements=(*rail.statements, index),
    )


def order_of(reading: Reading, wanted: Callable[[Statement], bool]) -> list[int]:
    """Indices of the statements that `wanted` accepts, in the order of the text, without outer layers."""
    outer = outer_statements(reading.statements)
    found = [i for i, s in enumerate(reading.statements) if i not in outer and wanted(s)]
    return sorted(found, key=lambda i: (reading.statements[i].start, reading.statements[i].end))
