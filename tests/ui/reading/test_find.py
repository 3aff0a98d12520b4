"""Words found in an article whatever their case, accents and quotation marks, at the right offsets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle

from reader import Reading
from ui.reading import ReadingPane
from ui.reading.find import find_all, fold


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    """A folded text has one character for each of the text's."""
    assert len(text) == len(fold(text))


@given(st.text(min_size=1, max_size=8), st.text(), st.text())
def test_what_stands_there_is_found(words: str, before: str, after: str) -> None:
    """Words are found in a text that holds them."""
    if fold(words).strip():
        assert find_all(fold(before + words + after), words)


def test_case_accents_and_quotes_fold() -> None:
    """What a person types is found in what was printed."""
    text = "İzmir’s mayor, Zelenskíy, said “no”. ZELENSKIY left."
    folded = fold(text)
    assert ["Zelenskíy", "ZELENSKIY"] == [text[a:b] for a, b in find_all(folded, "zelenskiy")]
    assert [(0, 7)] == find_all(folded, "izmir's")
    assert ["“no”"] == [text[a:b] for a, b in find_all(folded, '"no"')]
    assert [] == find_all(folded, "   ")


def test_an_article_that_comes_polishes_nothing(
    pane: ReadingPane, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The field looks the same as long as its words can be found, and to give it its looks takes milliseconds."""
    field = pane.find_bar.field
    asked: list[QStyle] = []
    pane.show_reading(reading)
    style = field.style()

    def counted() -> QStyle:
        asked.append(style)
        return style

    monkeypatch.setattr(field, "style", counted)
    pane.show_reading(replace(reading, article=replace(reading.article, id=2)))
    assert [] == asked
    pane.open_find()
    QTest.keyClicks(field, "nowhere")
    assert field.property("wrong")
    assert asked
