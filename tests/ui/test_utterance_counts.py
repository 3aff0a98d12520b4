"""Counting behind a pane: those who say very much one by one in a process apart, and nothing all the time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject

import ui.utterance_counts
from reader import Library
from ui.tasks import Tasks
from ui.utterance_counts import UtteranceCounts, counts_words

Wait = Callable[..., None]


class Asked:
    """A library that tells what was asked of it, and does not start a process."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.calls: list[tuple[tuple[int, ...], bool]] = []
        self.failing = 0

    def utterance_counts(self, ids: list[int], most: int | None = None, **named: Any) -> dict[int, Any]:
        """As the real one, in this process."""
        apart = named.pop("apart", False)
        self.calls.append((tuple(ids), apart))
        if apart and self.failing:
            self.failing -= 1
            raise RuntimeError("the process fell")
        return self.library.utterance_counts(ids, most, **named)


@pytest.fixture
def asked(filled: Library, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Nobody is in so few articles that a thread of the window counts."""
    monkeypatch.setattr(ui.utterance_counts, "FEW", 0)
    monkeypatch.setattr(ui.utterance_counts, "SHARE", 0)
    return Asked(filled)


@pytest.fixture
def counts(asked: Asked, tasks: Tasks, qapp: QObject) -> UtteranceCounts:
    """What a pane has."""
    return UtteranceCounts(asked, tasks, "test", qapp)  # type: ignore[arg-type]  # it only counts


def test_who_says_much_is_counted_apart(counts: UtteranceCounts, asked: Asked, wait_until: Wait) -> None:
    """One by one, each told when it is known; those who are known are not counted again."""
    ids = [row.id for row in asked.library.speakers()[:2]]
    told: list[list[bool]] = []
    counts.counted.connect(lambda: told.append([counts.of(each) is not None for each in ids]))
    counts.ask(ids)
    assert [None, None] == [counts.of(each) for each in ids]
    wait_until(lambda: len(told) == 2)
    assert [[True, False], [True, True]] == told
    assert [(tuple(ids), False), ((ids[0],), True), ((ids[1],), True)] == asked.calls
    counts.ask(ids)
    wait_until(lambda: len(asked.calls) == 4)
    assert (tuple(ids), False) == asked.calls[-1]


def test_a_rest_between(
    counts: UtteranceCounts, asked: Asked, wait_until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often an import asks for it, numbers are counted once, and once more after the rest."""
    monkeypatch.setattr(ui.utterance_counts, "FEW", 200)
    monkeypatch.setattr(ui.utterance_counts, "SHARE", 1e6)
    first, second = (row.id for row in asked.library.speakers()[:2])
    counts.ask([first])
    wait_until(lambda: counts.of(first) is not None)
    for _ in range(5):
        counts.ask([second])
    assert [((first,), False)] == asked.calls
    counts._resting.start(0)
    wait_until(lambda: counts.of(second) is not None)
    assert [((first,), False), ((second,), False)] == asked.calls


def test_a_process_that_falls_is_no_error(counts: UtteranceCounts, asked: Asked, wait_until: Wait) -> None:
    """Nobody waits for numbers; they are counted at the next occasion."""
    asked.failing = 1
    [speaker] = [row.id for row in asked.library.speakers()[:1]]
    counts.ask([speaker])
    wait_until(lambda: counts.of(speaker) is not None)
    assert 2 == sum(apart for _, apart in asked.calls)


def test_words() -> None:
    """Utterances, then reports where they are more."""
    assert "1 statement" == counts_words((1, 1))
    assert "1 utterance · 2 reports" == counts_words((1, 2))
