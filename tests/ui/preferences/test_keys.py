"""Keys a person changes: taken from whoever had them, kept over a restart, and given back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QApplication, QMenuBar

from reader import Library
from ui.actions import SPECS
from ui.app import App
from ui.preferences.keys import KeysDialog
from ui.preferences.shortcuts import ShortcutsSheet, groups_of
from ui.stylesheet import stylesheet
from ui.theme import CONTRAST, DARK, Theme

USUAL = {spec.id: spec.keys for spec in SPECS}


def _dialog(app: App, action_id: str) -> KeysDialog:
    dialog = KeysDialog(groups_of(app.window.menuBar()), USUAL, {"1": "Next statement"}, app.window)
    dialog.keys_changed.connect(lambda keys: app.settings.set_value("keys", keys))
    for row, (_, action) in enumerate(dialog._actions):
        if action.objectName() == action_id:
            dialog.table.setCurrentCell(row, 0)
    return dialog


def test_a_key_is_taken_kept_and_given_back(
    qapp: QApplication, filled: Library, tmp_path: Path, wait_until: Callable[..., None]
) -> None:
    """The dialog says whose key it is, moves it, and the next start has it; the usual keys come back."""
    settings = tmp_path / "window.ini"
    app = App(qapp, filled.path, settings=settings)
    app.start([])
    wait_until(app.pending.is_open)
    app.complete()
    dialog = _dialog(app, "bookmark")
    dialog.edit.setKeySequence(QKeySequence("N"))
    assert "Write a note" in dialog.said.text()
    dialog.assign()
    assert ["N"] == [key.toString() for key in app.actions["bookmark"].shortcuts()]
    assert [] == app.actions["note"].shortcuts()
    dialog.edit.setKeySequence(QKeySequence("1"))  # two of one key and neither would work
    assert "Next statement" in dialog.said.text()
    assert not dialog.give.isEnabled()
    dialog.assign()
    assert ["N"] == [key.toString() for key in app.actions["bookmark"].shortcuts()]
    app.window.close()
    again = App(qapp, filled.path, settings=settings)
    again.start([])
    wait_until(again.pending.is_open)
    again.complete()
    assert ["N"] == [key.toString() for key in again.actions["bookmark"].shortcuts()]
    assert [] == again.actions["note"].shortcuts()
    dialog = _dialog(again, "note")
    dialog.reset()  # its usual key is another action's now, and stays with it
    assert [] == again.actions["note"].shortcuts()
    dialog.reset_all()
    for spec in SPECS:
        expected = [QKeySequence.fromString(key) for key in spec.keys]
        assert expected == again.actions[spec.id].shortcuts()
    assert {} == again.settings.value("keys", None)
    again.window.close()


def _menus() -> QMenuBar:
    bar = QMenuBar()
    for name in "abcd":
        menu = bar.addMenu(name)
        for number in range(6):
            action = menu.addAction(f"{name} {number}")
            action.setObjectName(action.text())
            action.setShortcut(f"Ctrl+Alt+{name}" if number else f"Shift+Alt+{name}")
    return bar


@pytest.mark.parametrize("theme", [DARK, CONTRAST], ids=lambda theme: theme.name)
def test_the_chosen_action_is_seen(qapp: QApplication, theme: Theme) -> None:
    """The whole row is on the ground of what is chosen, in every theme."""
    former = qapp.styleSheet()
    qapp.setStyleSheet(stylesheet(theme))
    bar = _menus()
    dialog = KeysDialog(groups_of(bar), {}, {})
    dialog.table.setCurrentCell(1, 0)
    dialog.show()
    picture = dialog.table.viewport().grab().toImage()
    for column in (0, 1):
        item = dialog.table.item(1, column)
        assert item is not None
        place = dialog.table.visualItemRect(item)
        ground = picture.pixelColor(place.right() - 3, place.center().y()).name()
        assert QColor(theme.selection).name() == ground
    dialog.close()
    qapp.setStyleSheet(former)


def test_the_sheet_has_as_many_columns_as_there_is_room_for() -> None:
    """On a usual screen all keys are seen at once."""
    bar = _menus()
    sheet = ShortcutsSheet(groups_of(bar))
    for width, columns in ((1080, 3), (760, 2), (480, 1)):
        sheet.resize(width, 640)
        sheet.show()
        assert columns == sheet._columns.count()
    sheet.close()


def test_no_two_actions_have_the_same_usual_key() -> None:
    """A key that two actions claim would do nothing."""
    keys = [QKeySequence.fromString(key).toString() for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_the_sheet_names_actions_and_not_what_they_would_do_now(
    qapp: QApplication, filled: Library, tmp_path: Path, wait_until: Callable[..., None]
) -> None:
    """The menu says what undo would take back; the sheet of keys, and the dialog that changes them, just "Undo"."""
    filled.toggle_bookmark(1)
    app = App(qapp, filled.path, settings=tmp_path / "window.ini")
    app.start([])
    wait_until(app.pending.is_open)
    app.complete()
    wait_until(lambda: app.actions["undo"].text() == "Undo: Add bookmark")
    sheet = ShortcutsSheet(groups_of(app.window.menuBar()))
    named = [words for _, lines in sheet._sections for words, _ in lines]
    assert "Undo" in named
    assert not any("bookmark:" in words or words.startswith("Undo:") for words in named)
    dialog = _dialog(app, "undo")
    cell = dialog.table.item(dialog.table.currentRow(), 0)
    assert cell is not None
    assert "Edit › Undo" == cell.text()
    sheet.close()
    app.window.close()
