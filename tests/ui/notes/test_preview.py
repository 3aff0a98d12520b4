"""The note as it reads fetches nothing and opens nothing by itself, whatever HTML reaches it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication

from ui.notes.preview import NoteDocument, Preview
from ui.theme import LIGHT


@pytest.fixture
def preview(qapp: object) -> Preview:
    """A preview on the screen."""
    made = Preview()
    made.show()
    return made


@pytest.fixture
def picture(tmp_path: Path) -> QUrl:
    """A picture of this computer."""
    made = QImage(30, 30, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.red)
    assert made.save(str(tmp_path / "picture.png"))
    return QUrl.fromLocalFile(str(tmp_path / "picture.png"))


def test_no_picture_is_loaded(preview: Preview, picture: QUrl, qapp: QApplication) -> None:
    """Not even one of this computer: what a note shows would tell which files are there."""
    small = NoteDocument()
    html = f'<p>Words <img src="{picture.toString()}"></p>'
    preview.show_html(html, LIGHT)
    small.set_note(html, LIGHT)
    qapp.processEvents()
    for document in (preview.document(), small):
        canvas = QImage(200, 200, QImage.Format.Format_RGB32)
        painter = QPainter(canvas)
        document.drawContents(painter)
        painter.end()
        found = document.resource(QTextDocument.ResourceType.ImageResource.value, picture)
        assert (1, 1) == (found.width(), found.height())


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://example.org/a", True),
        ("mailto:quill@example.org", True),
        ("file:///etc/hostname", False),
        ("javascript:alert(1)", False),
        ("smb://example.org/a", False),
    ],
)
def test_only_what_belongs_to_the_web_is_opened_outside(
    preview: Preview, monkeypatch: pytest.MonkeyPatch, address: str, opened: bool
) -> None:
    """A click hands an address to the system's browser, and no file or program to whatever opens those."""
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()))
    preview.anchorClicked.emit(QUrl(address))
    assert ([address] if opened else []) == asked
