"""A pane that shows an article of a real library, with marks, and carries out what is asked of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextCursor

from reader import Library, View
from tests.ui.reading.conftest import TEXT
from ui.mark_commands import mark_write
from ui.reading import ReadingPane
from ui.tasks import Tasks
from ui.theme import Appearance, load_fonts


class Desk:
    """The pane with its library; what the pane asks for is written and shown at once."""

    def __init__(self, pane: ReadingPane, library: Library, article_id: int) -> None:
        self.pane, self.library, self.article_id = pane, library, article_id
        self.asked: list[tuple[str, object]] = []
        pane.mark_requested.connect(self.carry_out)
        self.show()

    def show(self) -> None:
        """Show the article as the library has it now."""
        self.pane.show_reading(self.library.reading(self.article_id), keep_place=True)

    def carry_out(self, kind: str, payload: object) -> None:
        """What the window does on a worker."""
        assert isinstance(payload, dict)
        self.asked.append((kind, payload))
        mark_write(self.library, kind, payload)()
        self.show()

    def at(self, words: str) -> tuple[int, int]:
        """The offsets of words in the article."""
        start = self.library.reading(self.article_id).article.text.index(words)
        return start, start + len(words)

    def select(self, words: str) -> None:
        """Select words as the mouse would."""
        view, (start, end) = self.pane.view, self.at(words)
        assert view.article is not None
        cursor = view.textCursor()
        cursor.setPosition(view.article.offsets.to_position(start))
        cursor.setPosition(view.article.offsets.to_position(end), QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)

    def point(self, words: str) -> QPoint:
        """The middle of the first line of words, in the viewport."""
        view = self.pane.view
        view.show_span(*self.at(words))
        assert view.geometry_ is not None
        box = view.geometry_.boxes(*self.at(words))[0]
        return QPointF(box.center().x(), box.center().y() - view.verticalScrollBar().value()).toPoint()

    def highlights(self) -> list[tuple[str, str]]:
        """Words and colours of what is highlighted."""
        return [(h.anchor.exact, h.color) for h in self.library.reading(self.article_id).highlights]


@pytest.fixture
def desk(
    library: Library, tasks: Tasks, appearance: Appearance, tmp_path: Path, wait_until: Callable[..., None]
) -> Iterator[Desk]:
    """The pane on screen, wide enough for a margin, with the keyboard in the text."""
    load_fonts()
    path = tmp_path / "pier.txt"
    path.write_text(f" date 2024-03-04 {TEXT}", encoding="utf-8")
    library.import_paths([path])
    pane = ReadingPane(library, tasks, appearance)
    pane.resize(900, 700)
    pane.show()
    made = Desk(pane, library, library.first_rows(View())[0].id)
    pane.activateWindow()
    pane.view.setFocus()
    wait_until(pane.view.hasFocus)
    yield made
    pane.close()
