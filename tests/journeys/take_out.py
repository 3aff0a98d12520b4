"""Out again by key: a selection, a search, the library, through the dialogs; a private note only if asked for."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QDialog, QFileDialog, QLineEdit

from reader import Library, View, seeds_path
from tests.journeys.hand import Hand, picture, play
from ui.exporting.dialog import ExportDialog

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
OWN = "Nobody else may read this"


def prepare(library: Path) -> None:
    """The samples, with a private note on the first of the list."""
    with Library.open(library) as opened:
        opened.add_samples(seeds_path())
        first = opened.directory(View()).ids[0]
        opened.add_note(first, OWN, private=True)
        opened.add_note(first, f"See [[article:{opened.directory(View()).ids[1]}]]")


def answered(hand: Hand, kind: type[QDialog]) -> QDialog:
    """The dialog of a kind, once it has the keyboard: there is no window manager that would give it."""
    dialog: QDialog = hand.until(lambda: hand.window.findChild(kind), kind.__name__)
    hand.until(dialog.isVisible)
    dialog.activateWindow()
    hand.until(dialog.isActiveWindow, "the keyboard in the dialog")
    return dialog


def choose(hand: Hand, group: QButtonGroup, name: str) -> None:
    """Down to one of the choices."""
    for _ in group.buttons():
        chosen = group.checkedButton()
        assert chosen is not None
        if chosen.objectName() == name:
            return
        QTest.keyClick(hand.focus(), Qt.Key.Key_Down)
    raise AssertionError(f"{name} cannot be reached")


def take(hand: Hand, part: str, form: str, target: Path, *, private: bool = False) -> str:
    """Ctrl+E; the part by arrow key, Tab, the format by arrow key; Return; the place, Return. What the foot says."""
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow, "the window")
    hand.window.list.table.setFocus()
    hand.press(Qt.Key.Key_E, CONTROL)
    dialog = answered(hand, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.parts.buttons()[0].setFocus()
    choose(hand, dialog.parts, part)
    QTest.keyClick(hand.focus(), Qt.Key.Key_Tab)
    choose(hand, dialog.formats, form)
    if private:
        QTest.keyClick(dialog, Qt.Key.Key_P, ALT)
        hand.until(dialog.private.isChecked, "the private notes to go with it")
    picture(hand, f"export-{form}")
    QTest.keyClick(hand.focus(), Qt.Key.Key_Return)
    place = answered(hand, QFileDialog)
    field = place.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(target))
    assert isinstance(place, QFileDialog)
    place.accept()  # Return might take what its completer offers
    strip = hand.app.exporting.strip
    hand.until(
        lambda: str(target) in strip.words.whole() and not hand.app.exporting.is_running(), "the end of it"
    )
    return str(strip.words.whole())


def run(library: Path, folder: Path) -> None:
    """Three ways out, and a second export that changes nothing."""
    prepare(library)
    folder.mkdir()
    vault = folder / "vault"
    vault.mkdir()
    hand = Hand(library)
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "the samples")
    hand.window.list.table.select_rows([0, 1])
    assert "2 articles written" in take(hand, "selection", "markdown", vault)
    files = {path: path.stat().st_mtime_ns for path in vault.iterdir()}
    assert 3 == len(files), files  # and the hidden list
    assert not any(OWN in path.read_text(encoding="utf-8") for path in files)
    take(hand, "selection", "markdown", vault)
    assert files == {path: path.stat().st_mtime_ns for path in vault.iterdir()}

    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow, "the window")
    hand.press(Qt.Key.Key_Slash)
    hand.type("tunnel")
    hand.until(lambda: 0 < len(hand.window.list.model.directory()) < 12, "the search")
    hand.still()
    found = len(hand.window.list.model.directory())
    take(hand, "view", "html", folder / "page.html")
    page = (folder / "page.html").read_text(encoding="utf-8")
    assert found == page.count("<article ")
    assert OWN not in page

    for private in (False, True):
        target = folder / f"all-{private}.json"
        take(hand, "all", "json", target, private=private)
        assert private is (OWN in json.dumps(json.loads(target.read_text(encoding="utf-8"))))
    picture(hand, "exported")
    hand.close()
    with Library.open(folder / "copy.onrecord") as copy:
        copy.import_paths([folder / "all-True.json"])
        assert 12 == copy.counts().all
        assert OWN in {row.note.body for row in copy.notes()}


if __name__ == "__main__":
    play(run, Path(sys.argv[1]), Path(sys.argv[2]))
