"""The palette over a window: what it lists of a real library, and where its lines lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader import Library
from ui.palette import Palette
from ui.palette.entries import Entry, Ways
from ui.palette.lines import ENTRY_ROLE, LinesModel
from ui.tasks import Tasks
from ui.theme import Appearance

Wait = Callable[..., None]


class Shown:
    """A window with a field, two actions, and the palette open over it; what was opened stands in `opened`."""

    def __init__(self, library: Library, tasks: Tasks, appearance: Appearance) -> None:
        self.opened: list[object] = []
        self.window = QWidget()
        self.window.resize(900, 700)
        self.field = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.field)
        self.actions = [QAction("&Next statement", self.window), QAction("&Margin", self.window)]
        self.actions[0].setShortcut("Ctrl+J")
        self.actions[0].triggered.connect(lambda: self.opened.append("next"))
        self.off = QAction("Mend", self.window)
        self.off.setEnabled(False)
        QShortcut(QKeySequence("J"), self.window).activated.connect(lambda: self.opened.append("window"))
        ways = Ways(
            article=lambda article: self.opened.append(("article", article)),
            speaker=lambda speaker: self.opened.append(("speaker", speaker)),
            source=lambda name: self.opened.append(("source", name)),
            search=lambda words: self.opened.append(("search", words)),
        )
        self.palette = Palette(self.window, library, tasks, appearance, ways)
        self.window.show()
        self.window.activateWindow()
        self.field.setFocus()

    def open(self) -> None:
        """Open the palette with the actions."""
        self.palette.open([("&Go", [*self.actions, self.off])])

    def press(self, key: Qt.Key) -> None:
        """A key, to the palette's field."""
        QTest.keyClick(self.palette.field, key)


@pytest.fixture
def shown(filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Wait) -> Shown:
    """An open palette."""
    made = Shown(filled, tasks, appearance)
    wait_until(made.field.hasFocus)
    made.open()
    wait_until(made.palette.field.hasFocus)
    return made


def test_what_can_be_done_is_listed_first(shown: Shown) -> None:
    """Without letters every action that can be done now, with its key; the first is chosen."""
    assert shown.palette.shown() == ["Next statement", "Margin"]
    entry = shown.palette.current()
    assert entry is not None
    assert (entry.text, entry.detail, entry.keys) == ("Next statement", "Go", "Ctrl+J")


def test_the_library_is_found_by_letters(shown: Shown, filled: Library, wait_until: Wait) -> None:
    """Speakers by name, articles by words of the title, sources; each leads where it says."""
    ada = next(row for row in filled.speakers() if row.name == "Ada Quill")
    wanted = {
        "quill": ("speaker", ada.id),
        "harbour p": ("source", "Harbour Post"),
        "ferry": ("article", None),
    }
    for typed, (kind, key) in wanted.items():
        shown.open()
        shown.palette.field.setText(typed)
        wait_until(lambda: len(shown.palette.shown()) > 1)
        sections = [row for row in shown.palette.model.rows if isinstance(row, str)]
        assert sections[0] == {"speaker": "Speakers", "article": "Articles", "source": "Sources"}[kind]
        shown.press(Qt.Key.Key_Return)
        assert not shown.palette.isVisible()
        opened = shown.opened.pop()
        assert isinstance(opened, tuple)
        assert opened[0] == kind
        assert key is None or opened[1] == key


def test_what_no_name_has_is_searched_for(shown: Shown, wait_until: Wait) -> None:
    """The last line always leads to the search of the texts."""
    shown.palette.field.setText("zebra crossing")
    wait_until(lambda: shown.palette.shown() == ["Search texts and notes for “zebra crossing”"])
    shown.press(Qt.Key.Key_Return)
    assert shown.opened == [("search", "zebra crossing")]


def test_arrows_pass_the_headings(shown: Shown, wait_until: Wait) -> None:
    """Down and up go from line to line, and round at the ends."""
    shown.palette.field.setText("quill")
    wait_until(lambda: len(shown.palette.shown()) >= 2)
    names = shown.palette.shown()
    seen = []
    for _ in names:
        entry = shown.palette.current()
        assert entry is not None
        seen.append(entry.text)
        shown.press(Qt.Key.Key_Down)
    assert seen == names
    first = shown.palette.current()
    assert first is not None
    assert first.text == names[0]
    shown.press(Qt.Key.Key_Up)
    last = shown.palette.current()
    assert last is not None
    assert last.text == names[-1]


def test_no_key_of_the_window_means_anything(shown: Shown) -> None:
    """Letters are typed, also those that are the window's keys."""
    shown.press(Qt.Key.Key_J)
    assert shown.palette.field.text() == "j"
    assert shown.opened == []


@pytest.mark.parametrize("way", ["escape", "beside", "again"])
def test_it_is_left_without_a_trace(shown: Shown, wait_until: Wait, way: str) -> None:
    """Escape, a click beside it, or its own key: it is gone, and the keyboard is where it was."""
    if way == "escape":
        shown.press(Qt.Key.Key_Escape)
    elif way == "beside":
        QTest.mouseClick(shown.palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 690))
    else:
        QTest.keyClick(shown.palette.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not shown.palette.isVisible()
    wait_until(shown.field.hasFocus)
    assert shown.opened == []


def test_it_fits_a_small_window(shown: Shown) -> None:
    """It follows the window's size, and stays inside."""
    shown.window.resize(360, 300)
    assert shown.palette.rect().contains(shown.palette.panel.geometry())


def test_lines_are_read_out(shown: Shown) -> None:
    """A screen reader hears the name, the menu and the key."""
    model = shown.palette.model
    assert isinstance(model, LinesModel)
    index = model.index(1)
    assert index.data(ENTRY_ROLE) is shown.palette.current()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Next statement, Go, Ctrl+J"


def test_a_speaker_has_utterances_then_reports(
    shown: Shown, filled: Library, articles: Path, wait_until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in the sidebar; who says too much to be counted for each letter is counted behind, and the line stays."""
    for number in (1, 2):
        text = f" date 2024-05-03 NORTHPORT (Wire {number}) - “No lamp of the long old pier was lit,” Cleo Marsh said."
        (articles / f"{number}.txt").write_text(text, encoding="utf-8")
    filled.import_paths([articles])

    def details() -> list[str]:
        rows = shown.palette.model.rows
        return [row.detail for row in rows if isinstance(row, Entry) and row.text == "Cleo Marsh"]

    shown.palette.field.setText("marsh")
    wait_until(lambda: details() == ["1 utterance · 2 reports"])
    monkeypatch.setattr("ui.palette.entries._FEW", 0)
    cleo = filled.speakers("marsh")[0]
    filled.mark_not_statement(filled.statements_of(cleo.id)[0].statement.id)
    shown.palette.field.setText("cleo marsh")
    wait_until(lambda: details() == ["1 statement"])
