"""Editing a text in the window: what is typed survives, the former text is kept, and the way back is open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader import Changes, Library, View
from ui.tasks import Tasks
from ui.theme import Appearance
from ui.versions import TextEditor, VersionsDialog
from ui.versions.editor import draft_key


@pytest.fixture
def article_id(filled: Library) -> int:
    """The newest article."""
    return filled.first_rows(View())[0].id


def test_what_is_typed_and_not_saved_is_there_again(
    qapp: QApplication, filled: Library, tasks: Tasks, article_id: int, wait_until: Callable[..., None]
) -> None:
    """Closing keeps it aside, opening shows it, throwing it away leaves the article's text."""
    article = filled.reading(article_id).article
    editor = TextEditor(filled, tasks, article, None)
    editor.show()
    editor.text.setPlainText(article.text + " Half a sen")
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    wait_until(lambda: filled.setting(draft_key(article_id)) is not None)
    assert article.text == filled.reading(article_id).article.text
    again = TextEditor(filled, tasks, article, filled.setting(draft_key(article_id)))
    again.show()
    assert again.text.toPlainText().endswith(" Half a sen")
    assert "not saved yet" in again.hint.text()
    again.discard.click()
    assert not again.isVisible()
    wait_until(lambda: filled.setting(draft_key(article_id)) is None)
    assert article.text == filled.reading(article_id).article.text


def test_saving_makes_a_version(
    qapp: QApplication, filled: Library, tasks: Tasks, article_id: int, wait_until: Callable[..., None]
) -> None:
    """The text is the article's, the draft is gone, and the dialog of versions goes back to the former one."""
    article = filled.reading(article_id).article
    editor = TextEditor(filled, tasks, article, None)
    saved: list[Changes] = []
    editor.saved.connect(saved.append)
    gone: list[object] = []
    editor.finished.connect(gone.append)
    editor.show()
    editor.text.setPlainText(article.text + " It ended well.")
    editor.save()
    editor.close()  # which waits for what becomes of it
    assert not gone
    wait_until(lambda: bool(saved))
    assert gone
    assert filled.reading(article_id).article.text.endswith("It ended well.")
    assert filled.setting(draft_key(article_id)) is None
    appearance = Appearance()
    dialog = VersionsDialog(filled, tasks, appearance, article_id, filled.text_versions(article_id))
    assert 2 == dialog.list.count()
    wait_until(lambda: "only in the current one" in dialog.hint.text())
    assert dialog.hint.text().startswith("0 words are only in this version")
    gone_back: list[Changes] = []
    dialog.restored.connect(gone_back.append)
    dialog.restore()
    wait_until(lambda: bool(gone_back))
    assert article.text == filled.reading(article_id).article.text


def test_a_text_that_was_saved_is_no_draft_any_more(
    qapp: QApplication, filled: Library, tasks: Tasks, article_id: int, wait_until: Callable[..., None]
) -> None:
    """What was kept aside while it was typed is forgotten with the save: nobody is told that it is not saved yet."""
    article = filled.reading(article_id).article
    editor = TextEditor(filled, tasks, article, None)
    editor.show()
    editor.text.setPlainText(article.text + " And a last line.")
    editor.keep()
    wait_until(lambda: filled.setting(draft_key(article_id)) is not None)
    saved: list[Changes] = []
    editor.saved.connect(saved.append)
    editor.save()
    wait_until(lambda: saved)
    assert filled.reading(article_id).article.text.endswith(" And a last line.")
    assert filled.setting(draft_key(article_id)) is None


def test_a_text_that_changed_meanwhile_is_told_and_nothing_typed_is_lost(
    qapp: QApplication, filled: Library, tasks: Tasks, article_id: int, wait_until: Callable[..., None]
) -> None:
    """The editor stays open with what was typed and says what happened."""
    article = filled.reading(article_id).article
    editor = TextEditor(filled, tasks, article, None)
    failures: list[Exception] = []
    editor.failed.connect(failures.append)
    filled.edit_text(article_id, article.text + " Elsewhere.")
    editor.text.setPlainText(article.text + " Here.")
    editor.save()
    wait_until(lambda: bool(failures))
    assert "another text while you edited" in editor.hint.text()
    assert editor.text.toPlainText().endswith(" Here.")
    wait_until(lambda: filled.setting(draft_key(article_id)) is not None)
    assert filled.reading(article_id).article.text.endswith("Elsewhere.")
