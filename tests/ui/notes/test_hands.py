"""Notes as a file of the person's own: what they chose, and private ones only where that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from reader import Library
from ui.notes.hands import NoteHands
from ui.tasks import Tasks
from ui.theme import Appearance


@pytest.mark.parametrize("private", [False, True])
def test_notes_are_saved_as_a_file(
    filled: Library,
    tasks: Tasks,
    appearance: Appearance,
    tmp_path: Path,
    wait_until: Callable[..., None],
    private: bool,
) -> None:
    """All that was chosen, in its order; a private one only if asked for."""
    made = [filled.add_note(None, body).created for body in ("for all", "for me", "for you")]
    ids = [note for note in made if note is not None]
    filled.set_private(ids[1:2], True)
    home = QWidget()
    hands = NoteHands(filled, tasks, appearance, home)
    hands.save(ids, private=private)
    dialog = home.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "notes.md"
    dialog.fileSelected.emit(str(target))
    wait_until(lambda: target.exists() and "for you" in target.read_text(encoding="utf-8"))
    assert private is ("for me" in target.read_text(encoding="utf-8"))
    assert target.read_text(encoding="utf-8").startswith("for all")
    dialog.close()
