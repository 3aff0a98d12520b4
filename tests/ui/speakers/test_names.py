"""While a speaker's name is typed the library's are offered, so that one person is not called by two names."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader import Library
from ui.controls import TextField
from ui.naming import complete_names
from ui.speakers.names import NameCompletion
from ui.tasks import Tasks
from ui.theme import Appearance

Wait = Callable[..., None]


@pytest.fixture
def field(filled: Library, tasks: Tasks, appearance: Appearance) -> TextField:
    """A field on the screen that knows who is in the library."""
    made = TextField("Name of the speaker")
    complete_names(filled, tasks, appearance, made)
    made.resize(300, 30)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def test_names_of_the_library_are_offered(field: TextField, wait_until: Wait) -> None:
    """A part of a name brings the full one below the field; Down and Return, or a click, take it as if typed."""
    taken: list[str] = []
    field.returnPressed.connect(lambda: taken.append(field.text()))
    wait_until(field.hasFocus)
    [completion] = field.findChildren(NameCompletion)
    for by_mouse in (False, True):
        field.clear()
        QTest.keyClicks(field, "qui")
        wait_until(lambda: ["Ada Quill"] == completion.names())
        assert completion.list is not None
        if by_mouse:
            place = completion.list.visualRect(completion.list.model().index(0, 0)).center()
            QTest.mouseClick(completion.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        else:
            QTest.keyClick(field, Qt.Key.Key_Down)
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert "Ada Quill" == taken.pop()
        assert ([], []) == (taken, completion.names())


def test_what_is_typed_is_taken_undisturbed(field: TextField, wait_until: Wait) -> None:
    """Return without a choice takes the words; Escape puts the names away first; what nobody is called offers none."""
    taken: list[str] = []
    field.returnPressed.connect(lambda: taken.append(field.text()))
    wait_until(field.hasFocus)
    [completion] = field.findChildren(NameCompletion)
    QTest.keyClicks(field, "qui")
    wait_until(completion.names)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert ["qui"] == taken
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert [] == completion.names()
    QTest.keyClicks(field, "l")
    wait_until(completion.names)
    QTest.keyClicks(field, "x")
    wait_until(lambda: not completion.names())
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert ["qui", "quilx"] == taken
