"""What the core says, said in another language: every text of it is known, and its values stay what they are."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from reader import Library, LibraryNewerError, NotFoundError, View
from ui.core_texts import TEXTS
from ui.core_words import in_own_words


class Known(QTranslator):
    """Puts the texts of the core into brackets, and knows no others."""

    def translate(self, _context: str, text: str, _note: str | None = None, _n: int = -1) -> str:
        """The text, marked."""
        return f"⟦{text}⟧" if text in TEXTS else ""

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        """An empty translator is never asked."""
        return False


ROOT = Path(__file__).parents[2]


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[QTranslator]:
    """A language in which every text stands in brackets."""
    translator = Known(qapp)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def test_the_list_of_texts_is_that_of_the_code() -> None:
    """A sentence added to the core is in the list, or this says so: `make translations` adds it."""
    script = ROOT / "build" / "setup" / "core_texts.py"
    assert 0 == subprocess.run([sys.executable, str(script), "--check"], check=False).returncode


def test_english_stays_as_it_is(qapp: QApplication) -> None:
    """Without a translation nothing is taken apart."""
    for text in (
        "",
        "There is no note 4 in this library.",
        "follows “said”; named here",
        "Anything else: at all.",
    ):
        assert text == in_own_words(text)


def test_sentences_labels_and_reasons(marked: QTranslator, filled: Library) -> None:
    """Errors, steps and the engine's reasons are found again by their texts, with the values in their places."""
    with pytest.raises(NotFoundError) as error:
        filled.reading(404)
    assert "⟦There is no article 404 in this library.⟧" == in_own_words(str(error.value))
    filled.toggle_bookmark(filled.first_rows(View())[0].id)
    assert "⟦Add bookmark⟧" == in_own_words(filled.undo_label() or "")
    reasons = {
        statement.reason
        for row in filled.first_rows(View())
        for statement in filled.reading(row.id).statements
    }
    assert reasons
    for reason in reasons:
        assert all("⟦" in part for part in in_own_words(reason).split("; ")), reason


def test_refusals_of_files_are_known(marked: QTranslator, tmp_path: Path) -> None:
    """What a window says of a library that it cannot take stands beside SQL in the code, and is found there."""
    path = tmp_path / "newer.onrecord"
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    with pytest.raises(LibraryNewerError) as error:
        Library.open(path)
    assert in_own_words(str(error.value)).startswith("⟦newer.onrecord was written by a newer version")
