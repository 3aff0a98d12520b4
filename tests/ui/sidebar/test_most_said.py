"""Who is listed in the sidebar, in which order, while numbers become known."""

from __future__ import annotations

from reader import SpeakerKind, SpeakerRow
from ui.sidebar.most_said import LISTED, most_said


def speaker(number: int, kind: SpeakerKind = SpeakerKind.PERSON) -> SpeakerRow:
    """A speaker of a hundred reports and less."""
    return SpeakerRow(number, f"Speaker {number}", kind, 0, 100 - number, 3)


ROWS = [speaker(number) for number in range(8)]


def listed(rows: list[SpeakerRow], numbers: dict[int, tuple[int, int]], before: list[int]) -> list[int]:
    """The ids of those who are listed."""
    shown = [row for number in before for row in rows if row.id == number]
    return [row.id for row in most_said(rows, numbers.get, shown)]


def test_in_the_order_of_reports_until_all_are_counted() -> None:
    """Nobody changes places because one number came before another."""
    assert [0, 1, 2, 3, 4] == listed(ROWS, {}, [])
    assert LISTED == len(listed(ROWS, {}, []))
    assert [0, 1, 2, 3, 4] == listed(ROWS, {7: (90, 93), 0: (1, 100)}, [0, 1, 2, 3, 4])


def test_in_the_order_of_utterances_once_they_are() -> None:
    """Also who has fewer reports than those who were listed before; among equals who has more reports."""
    numbers = {row.id: (50, row.statements) for row in ROWS} | {7: (90, 93), 0: (1, 100)}
    assert [7, 1, 2, 3, 4] == listed(ROWS, numbers, [0, 1, 2, 3, 4])


def test_who_comes_in_new_waits_at_the_end() -> None:
    """An order that was shown stays until the new one's number is known."""
    assert [7, 1, 2, 3, 4] == listed([speaker(9), *ROWS], {7: (90, 93)}, [7, 1, 2, 3, 4])
    assert [7, 1, 2, 0, 3] == listed(ROWS[:4] + ROWS[7:], {}, [7, 1, 2])


def test_persons_stay_before_organisations() -> None:
    """As everywhere else."""
    rows = [speaker(0), speaker(1), speaker(2, SpeakerKind.ORGANISATION)]
    assert [1, 0, 2] == listed(rows, {0: (1, 9), 1: (2, 9), 2: (7, 9)}, [])
