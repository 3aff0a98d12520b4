"""Printing: the page has what was asked for and nothing private unasked; the PDF is a PDF, or there is a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader import Library, ReaderError, Reading, View, render_markdown
from ui.printing.controller import document, file_name, write_pdf
from ui.printing.dialog import PrintDialog
from ui.printing.page import Choice, page_html


@pytest.fixture
def reading(filled: Library) -> Reading:
    """The article about the ferry with a note, a private note and a highlight."""
    article_id = next(row.id for row in filled.first_rows(View()) if "ferry line" in row.title)
    text = filled.reading(article_id).article.text
    filled.add_note(article_id, "*Really?*", text.index("ferry"), text.index("ferry") + 5)
    secret = filled.add_note(article_id, "my source said so", 0, 4).created
    assert secret is not None
    filled.set_private([secret], True)
    filled.add_highlight(article_id, text.index("lamps"), text.index("lamps") + 5, "green")
    return filled.reading(article_id)


def test_speakers_and_notes_are_there_or_not(qapp: object, reading: Reading) -> None:
    """Each part is on the page when it was chosen; the text is whole in any case."""
    everything = document(reading, Choice()).toPlainText()
    bare = document(reading, Choice(speakers=False, highlights=False, notes=False)).toPlainText()
    for words in reading.article.text.split():
        assert words in everything
        assert words in bare
    assert "Really?" in everything
    assert "[1]" in everything
    assert "Ada Quill" in page_html(reading, Choice(), render_markdown)
    assert "background-color" not in page_html(
        reading, Choice(speakers=False, highlights=False), render_markdown
    )
    assert "Really?" not in bare


def test_private_notes_only_when_asked(qapp: object, reading: Reading) -> None:
    """A private note is on no page unless its box is ticked."""
    assert "my source" not in document(reading, Choice()).toPlainText()
    assert "my source" in document(reading, Choice(private=True)).toPlainText()


def test_what_stands_in_the_article_is_no_markup(qapp: object, reading: Reading) -> None:
    """A text with tags in it is printed with them."""
    from dataclasses import replace

    odd = replace(reading.article, text="<b>5 < 6</b> & “so on”")
    page = document(replace(reading, article=odd, statements=(), notes=(), highlights=()), Choice())
    assert "<b>5 < 6</b> & “so on”" in page.toPlainText()


def test_a_pdf(qapp: object, reading: Reading, tmp_path: Path) -> None:
    """The file is whole, replaces the former one, and leaves nothing beside it."""
    target = tmp_path / file_name(reading)
    assert target.name.startswith("2024-03-04 ")
    target.write_bytes(b"former")
    write_pdf(reading, Choice(), target)
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert [target] == list(tmp_path.glob("*.pdf")) + list(tmp_path.glob(".*"))


def test_a_pdf_that_cannot_be_written_is_a_sentence(qapp: object, reading: Reading, tmp_path: Path) -> None:
    """It names the file, and nothing is left behind."""
    with pytest.raises(ReaderError, match="cannot be written"):
        write_pdf(reading, Choice(), tmp_path / "none" / "a.pdf")


def test_the_dialog_hands_over_what_is_ticked(qapp: object) -> None:
    """Private notes are offered only where there are some, and only with the notes."""
    dialog = PrintDialog(Choice(), private_notes=True)
    chosen: list[Choice] = []
    dialog.pdf_asked.connect(chosen.append)
    dialog.speakers.setChecked(False)
    dialog.private.setChecked(True)
    QTest.mouseClick(dialog.pdf, Qt.MouseButton.LeftButton)
    assert [Choice(speakers=False, private=True)] == chosen
    without = PrintDialog(Choice(private=True), private_notes=False)
    assert not without.choice().private
