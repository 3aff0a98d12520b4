"""What is painted of a reading is made by a worker, and used where it is still what is to be seen."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader import Reading
from ui.reading import ReadingPane, composer
from ui.reading.layers import Layers
from ui.reading.runs import Visibility
from ui.theme import speaker_colours


def made_elsewhere(pane: ReadingPane, reading: Reading) -> Layers:
    """The layers of a reading, made on another thread."""
    make = pane.layers_maker()
    with ThreadPoolExecutor(1) as worker:
        return worker.submit(make, reading).result()


def test_layers_that_fit_are_not_made_again(
    pane: ReadingPane, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The GUI thread shows what the worker made."""
    layers = made_elsewhere(pane, reading)
    monkeypatch.setattr(composer, "make_layers", lambda *_: pytest.fail("made again"))
    pane.show_reading(reading, layers=layers)
    assert pane.view.highlights is not None
    assert pane.view.highlights.marks is layers.marks
    assert len(reading.statements) == len(layers.marks.spans)


@pytest.mark.parametrize("theme", ["dark", "sepia", "contrast"])
def test_another_theme_chosen_meanwhile_is_the_one_that_is_seen(
    pane: ReadingPane, reading: Reading, theme: str
) -> None:
    """Layers in the colours of before are made anew."""
    pane.appearance.choose("light")
    layers = made_elsewhere(pane, reading)
    pane.appearance.choose(theme)
    pane.show_reading(reading, layers=layers)
    assert pane.view.highlights is not None
    shown = next(mark for mark in pane.view.highlights.marks.spans if mark.index == 0)
    entry = reading.legend[0]
    assert speaker_colours(pane.appearance.theme, entry.kind, entry.slot) == shown.colours


def test_speakers_hidden_meanwhile_are_not_seen(pane: ReadingPane, reading: Reading) -> None:
    """The same for what kinds of speakers are shown."""
    layers = made_elsewhere(pane, reading)
    pane.set_visibility(Visibility(organisations=False))
    pane.show_reading(reading, layers=layers)
    assert pane.view.highlights is not None
    assert len(layers.marks.spans) - 1 == len(pane.view.highlights.marks.spans)


def test_the_keys_of_the_pane(pane: ReadingPane, reading: Reading) -> None:
    """1 and Shift+1 step through a speaker; a key with Control is not the pane's."""
    pane.show_reading(reading)
    QTest.keyClick(pane.view, Qt.Key.Key_1)
    first = pane.stepper.current
    assert first is not None
    QTest.keyClick(pane.view, Qt.Key.Key_1)
    assert first != pane.stepper.current
    QTest.keyClick(pane.view, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
    assert first == pane.stepper.current
    QTest.keyClick(pane.view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert first == pane.stepper.current
