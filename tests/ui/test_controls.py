"""The shared controls, with real widgets and real keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.controls import (
    BreakingRow,
    Button,
    Chip,
    Choice,
    ElidedLabel,
    EmptyState,
    SearchField,
    Segmented,
    centred,
    clear_layout,
    heading,
)
from ui.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_search_field_speaks_once_after_a_pause(wait_until: Callable[..., None]) -> None:
    """Typing five letters is one search."""
    said: list[str] = []
    field = SearchField("Search", "")
    field.settled.connect(said.append)
    QTest.keyClicks(field, "ferry")
    assert [] == said
    wait_until(lambda: said)
    assert ["ferry"] == said


def test_return_searches_at_once_and_escape_empties() -> None:
    """Neither waits for the pause, and Escape says that everything is wanted again."""
    said: list[str] = []
    field = SearchField("Search", "")
    field.settled.connect(said.append)
    QTest.keyClicks(field, "pier")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert ["pier", ""] == said
    assert "" == field.text()


def test_segments_are_exclusive_and_silent_when_set_by_the_program() -> None:
    """Only a person's choice is a signal."""
    said: list[str] = []
    control = Segmented("Theme", [("a", "Light"), ("b", "Dark")])
    control.chosen.connect(said.append)
    control.choose("a")
    assert [] == said
    dark = control.findChildren(Button)[1]
    QTest.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert ["b"] == said
    assert "b" == control.choice()
    control.choose("unknown")
    assert control.choice() is None


def test_a_choice_shows_and_names_what_is_chosen() -> None:
    """Its text and its name for screen readers follow; a choice that is gone falls back to the first."""
    control = Choice("Order", [("new", "Newest"), ("old", "Oldest")])
    said: list[str] = []
    control.chosen.connect(said.append)
    control.menu().actions()[1].trigger()
    assert ["old"] == said
    assert "Order: Oldest" == control.accessibleName()
    assert control.text().startswith("Oldest")
    control.set_options([("a", "First"), ("b", "Second")])
    assert "a" == control.choice()
    assert ["old"] == said


def test_a_chip_takes_the_colours_of_its_speaker() -> None:
    """The tint lies under the words, and it is as wide as they need."""
    chip = Chip("Ada Quill", "3")
    chip.set_colours(LIGHT.speakers[1])
    narrow = chip.sizeHint().width()
    chip.resize(chip.sizeHint())
    image = chip.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shades = {image.pixelColor(x, chip.height() // 2).name().upper() for x in range(chip.width())}
    assert LIGHT.speakers[1].tint in shades
    assert LIGHT.speakers[1].ink in shades
    chip.set_label("Ada Quill of the harbour office", "30")
    assert chip.sizeHint().width() > narrow
    assert "Ada Quill of the harbour office 30" == chip.accessibleName()


def test_an_elided_label_keeps_the_whole_text() -> None:
    """What is cut off is in the tool tip and in the name."""
    label = ElidedLabel("The new ferry line will open in the spring")
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.whole() == label.toolTip() == label.accessibleName()
    label.resize(900, 20)
    assert label.whole() == label.text()
    assert "" == label.toolTip()


def test_a_centred_page_keeps_its_width(wait_until: Callable[..., None]) -> None:
    """Wide windows leave margins, narrow ones the smallest margin."""
    content = QLabel("text")
    host = centred(content, 400, 20)
    host.resize(1000, 100)
    host.show()
    wait_until(lambda: content.width() == 400)
    host.resize(300, 100)
    wait_until(lambda: content.width() == 260)


def test_a_centred_page_that_grows_has_room(wait_until: Callable[..., None]) -> None:
    """What comes to a page in a scroll area makes it longer, and lies over nothing."""
    content = QWidget()
    column = QVBoxLayout(content)
    first, second = QLabel("first"), QLabel("second")
    for label in (first, second):
        label.setFixedHeight(300)
        column.addWidget(label)
    second.hide()
    frame = QScrollArea()
    frame.setWidgetResizable(True)
    frame.setWidget(centred(content, 400, 20))
    frame.resize(500, 400)
    frame.show()
    wait_until(lambda: content.height() >= 300)
    second.show()
    wait_until(lambda: content.height() >= 600)


def test_an_empty_state_offers_a_button_only_where_there_is_something_to_do() -> None:
    """Without an action there is no button."""
    with_action, without = EmptyState("None", "Write one.", "New"), EmptyState("None", "Wait.")
    pressed: list[bool] = []
    with_action.pressed.connect(lambda: pressed.append(True))
    QTest.mouseClick(with_action.button, Qt.MouseButton.LeftButton)
    assert [True] == pressed
    assert without.button.isHidden()


def test_headings_are_capitals_to_the_eye_only() -> None:
    """A screen reader would spell capitals."""
    label = heading("Speakers")
    assert "SPEAKERS" == label.text()
    assert "Speakers" == label.accessibleName()


def test_a_cleared_layout_is_empty() -> None:
    """Also of the layouts inside it."""
    host = QWidget()
    row, inner = QHBoxLayout(host), QHBoxLayout()
    row.addWidget(QLabel("a"))
    row.addLayout(inner)
    inner.addWidget(QLabel("b"))
    clear_layout(row)
    assert 0 == row.count()
    assert 0 == inner.count()


def test_a_row_breaks_where_it_does_not_fit(wait_until: Callable[..., None]) -> None:
    """Wide: beside each other. Narrow: the controls below the field, both in full width."""
    field, control = SearchField("Search", ""), Button("All the sources there are")
    row = BreakingRow(field, control, room=180)
    row.resize(600, 40)
    row.show()
    wait_until(lambda: field.width() > 300)
    assert row.minimumSizeHint().width() < 300
    row.resize(260, 80)
    wait_until(lambda: field.width() == 260)
    assert control.mapTo(row, control.rect().topLeft()).y() > field.geometry().bottom()
    row.resize(600, 40)
    wait_until(lambda: control.mapTo(row, control.rect().topLeft()).y() < field.geometry().bottom())
