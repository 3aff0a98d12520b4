"""The margin is placed as far as the screen needs it, and the rest of it in turns of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRectF

from reader import Reading
from tests.ui.reading.conftest import note
from ui.reading import ReadingPane, margin

NOTES = 300


@pytest.fixture
def crowded(reading: Reading) -> Reading:
    """An article of some screens with hundreds of notes."""
    text = "\n\n".join(f"Paragraph {number} of the survey of the pier. " * 4 for number in range(150))
    starts = [text.index(f"Paragraph {number // 2} ") + number % 2 for number in range(NOTES)]
    stands = note(1, "pier", "").anchor
    assert stands is not None
    notes = tuple(
        note(i, "pier", f"Note {i}")._replace(anchor=stands._replace(start=start, end=start + 9))
        for i, start in enumerate(starts, 1)
    )
    article = replace(reading.article, text=text, digest="d5")
    return replace(reading, article=article, notes=notes)


def test_the_rest_of_the_margin_comes_in_turns(
    pane: ReadingPane, crowded: Reading, wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No turn places more than some dozen cards, and in the end all stand where they would if placed at once."""
    steps, made = 0, margin.steps

    def counted(*args: Any) -> Generator[None, None, margin.MarginLayout]:
        nonlocal steps
        found = made(*args)
        while True:
            try:
                next(found)
            except StopIteration as ended:
                layout: margin.MarginLayout = ended.value
                return layout
            steps += 1
            yield

    monkeypatch.setattr(margin, "steps", counted)
    pane.show_reading(crowded)
    pane.view.viewport().grab()
    stood = pane.view.beside
    assert not stood.is_complete()
    first = dict(stood.layout.cards)
    assert 0 < len(first) < NOTES
    steps = 0
    wait_until(stood.is_complete)
    assert NOTES == len(stood.layout.cards)
    assert steps >= NOTES // 60
    in_turns: dict[int, QRectF] = dict(stood.layout.cards)
    assert first == {key: in_turns[key] for key in first}
    stood.complete()
    assert in_turns == stood.layout.cards


def test_who_scrolls_meanwhile_sees_the_cards_there(
    pane: ReadingPane, crowded: Reading, wait_until: Callable[..., None]
) -> None:
    """A part that is scrolled to before its turn has its cards in the same paint."""
    pane.show_reading(crowded)
    pane.view.viewport().grab()
    last = crowded.notes[-1]
    assert last.anchor is not None
    pane.go_to(last.anchor.start)
    pane.view.viewport().grab()
    assert last.id in pane.view.beside.layout.cards
    wait_until(pane.view.beside.is_complete)
    assert NOTES == len(pane.view.beside.layout.cards)


def test_another_article_ends_the_turns_of_the_one_before(
    pane: ReadingPane, crowded: Reading, reading: Reading, wait_until: Callable[..., None]
) -> None:
    """What was left to place of an article that is gone is placed nowhere."""
    pane.show_reading(crowded)
    pane.view.viewport().grab()
    other = replace(reading, article=replace(reading.article, id=99), notes=(note(7, "refused", "Ask."),))
    pane.show_reading(other)
    pane.view.viewport().grab()
    wait_until(pane.view.beside.is_complete)
    assert {7} == set(pane.view.beside.layout.cards)
