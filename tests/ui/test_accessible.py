"""What a screen reader and the keyboard find on the pages and dialogs: names on everything that takes the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

from reader import Library, View, export_formats
from ui.bookmarks import BookmarksPage
from ui.errors import Banner, CrashWindow
from ui.exporting.dialog import ExportDialog
from ui.importing import ImportReportDialog, ImportStrip
from ui.marks.trash import TrashDialog
from ui.marks.undo_history import UndoHistory
from ui.naming import NameDialog
from ui.notes import NoteEditor, NotesPage
from ui.notes.days import DaysPopup
from ui.notes.facets import FacetList
from ui.notes.history import HistoryDialog
from ui.notes.templates import TemplatesDialog
from ui.preferences.about import AboutDialog
from ui.preferences.appearance import AppearancePopover
from ui.preferences.details import EditDetailsDialog
from ui.preferences.shortcuts import ShortcutsSheet
from ui.printing.dialog import PrintDialog
from ui.printing.page import Choice
from ui.review import ReviewPage
from ui.speakers import SpeakerPage, SpeakersPage
from ui.speakers.corrections import SpeakerPicker
from ui.tags import TagEditor, TagsWindow
from ui.tasks import Tasks
from ui.theme import Appearance
from ui.versions import TextEditor


@pytest.fixture
def surfaces(filled: Library, tasks: Tasks, appearance: Appearance) -> list[QWidget]:
    """Every page, dialog and strip of notes, speakers, importing, exporting, preferences and errors."""
    speaker = filled.speakers()[0]
    action = QAction("&Import files…")
    action.setShortcut("Ctrl+O")
    host = QWidget()
    articles = [filled.reading(article_id).article for article_id in filled.directory(View()).ids]
    page = SpeakerPage(filled, tasks, appearance)
    page.show_speaker(speaker.id)
    note = filled.add_note(None, "Whose words?").created
    assert note is not None
    filled.save_template("Who", "{speaker}")
    notes = NotesPage(filled, tasks, appearance)
    notes.new_note()
    made: list[QWidget] = [
        page,
        SpeakersPage(filled, tasks, appearance),
        notes,
        BookmarksPage(filled, tasks, appearance),
        ReviewPage(filled, tasks, appearance),
        TagsWindow(filled, tasks, appearance),
        TagEditor("Tags of the article", appearance),
        TemplatesDialog(filled, tasks),
        HistoryDialog(filled, tasks, appearance, note),
        FacetList("tag", filled, tasks, host),
        DaysPopup(None, None, host),
        PrintDialog(Choice(), True, host),
        NameDialog("Name of the bookmark", "", ""),
        TextEditor(filled, tasks, articles[0], None),
        NoteEditor(appearance, tasks),
        SpeakerPicker(filled, tasks, appearance, speaker, host),
        ImportStrip(appearance),
        ImportReportDialog(appearance),
        ExportDialog([("all", "The whole library")], export_formats()),
        AppearancePopover(appearance),
        AboutDialog("3"),
        TrashDialog(filled, tasks, appearance),
        UndoHistory(((2, "Add note"), (1, "Edit title")), appearance),
        ShortcutsSheet([("File", [action])]),
        EditDetailsDialog(articles),
        Banner(),
        CrashWindow(),
    ]
    return [*made, host]


def test_everything_that_takes_the_focus_has_a_name(
    surfaces: list[QWidget], tasks: Tasks, wait_until: Callable[..., None]
) -> None:
    """As the accessibility interface reports it, not only as it was set."""
    wait_until(lambda: not tasks.is_writing())
    nameless = []
    for surface in surfaces:
        for widget in surface.findChildren(QWidget):
            inner = isinstance(widget.parent(), QAbstractSpinBox) or widget.objectName().startswith("qt_")
            if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or inner:
                continue
            known = QAccessible.queryAccessibleInterface(widget)
            name = known.text(QAccessible.Text.Name)
            if not name.strip() and not widget.isHidden():
                nameless.append(f"{type(surface).__name__}: {type(widget).__name__}")
    assert not nameless, "; ".join(nameless)


def tab_from(first: QWidget, number: int) -> list[QWidget]:
    """Where Tab goes from a widget, so many times."""
    first.setFocus()
    visited = [first]
    for _ in range(number):
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused)
    return visited


def test_tab_goes_through_a_free_note_as_it_stands(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> None:
    """What is above the text first, the text, and what is below it: the row of signs is made last."""
    page = NotesPage(filled, tasks, appearance)
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    page.new_note("x")
    wait_until(page.editor.field.hasFocus)
    names = [widget.accessibleName() for widget in tab_from(page.free.template, 13)]
    assert ["Bold (Ctrl+B)", "Italic (Ctrl+I)"] == names[1:3]
    assert ["Link to the web (Ctrl+K)", "Note, in Markdown", "Note: Write"] == names[11:14]
    page.close()


def test_tab_leaves_the_text_of_a_template(
    filled: Library, tasks: Tasks, wait_until: Callable[..., None]
) -> None:
    """Else nobody gets out of it by key but by closing the window."""
    filled.save_template("Who", "{speaker}")
    dialog = TemplatesDialog(filled, tasks)
    dialog.show()
    dialog.activateWindow()
    wait_until(lambda: dialog.body.toPlainText() == "{speaker}")
    dialog.body.setFocus()
    wait_until(dialog.body.hasFocus)
    assert dialog.body is not tab_from(dialog.body, 1)[-1]
    dialog.close()


def test_tab_reaches_every_control_of_a_page(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> None:
    """The order is that of reading: back, correct, timeline, words, filters, list; and round again."""
    page = SpeakerPage(filled, tasks, appearance)
    page.resize(820, 700)
    page.show()
    page.activateWindow()
    page.show_speaker(filled.speakers()[0].id)
    wait_until(lambda: page.model.rowCount() > 0)
    wait_until(page.view.hasFocus)
    visited: list[QWidget | None] = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    filters = page.filters
    for control in (page.correct, page.timeline, filters.words, filters.source, filters.kind, page.view):
        assert control in visited, control.accessibleName()
    order = [
        visited.index(control) for control in (page.correct, page.timeline, filters.words, filters.source)
    ]
    assert sorted(order) == order
