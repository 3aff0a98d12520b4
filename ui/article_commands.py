"""What a person does to articles: bookmarks, the reading queue, details, deleting, undo, samples, citations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader import Changes, Library, View, passage_citation
from ui import wording
from ui.main_window import MainWindow
from ui.tasks import Tasks

if TYPE_CHECKING:
    from ui.commands import Commands

SAMPLE_ROWS = 12
SHOWN = 160  # characters of a copied citation that are told
SAMPLE_NOTE = "A note stands beside its passage. Select some words and press **N** to write one of your own."


class ArticleCommands(QObject):
    """Each method asks the library for a change and shows what it changed."""

    passage_bookmarked = Signal(object)  # Changes, which are not shown yet

    def __init__(self, window: MainWindow, library: Library, tasks: Tasks, commands: Commands) -> None:
        super().__init__(window)
        self.window, self.library, self.tasks, self.commands = window, library, tasks, commands

    def _write(self, work: Callable[[], Changes | None]) -> None:
        self.commands.write(work)

    def toggle_bookmark(self) -> None:
        """Bookmark the article, or take its bookmark away."""
        article_id = self.commands.article_id
        if article_id is not None:
            self._write(lambda: self.library.toggle_bookmark(article_id))

    def bookmark_articles(self, ids: Sequence[int]) -> None:
        """Bookmark articles that have no bookmark yet; where all have one, take theirs away."""
        chosen = list(ids)

        def work() -> Changes:
            rows = self.library.rows(chosen)
            wanted = [row.id for row in rows if not row.bookmarked] or chosen
            changes = Changes()
            for article_id in wanted:
                changes |= self.library.toggle_bookmark(article_id)
            return changes

        self._write(work)

    def bookmark_passage(self, start: int | None = None, end: int | None = None) -> None:
        """Bookmark the selected text, or the line at the top of the view."""
        article_id = self.commands.article_id
        if article_id is None:
            return

        def bookmark() -> None:
            first, last = self.window.reader.passage() if start is None or end is None else (start, end)
            self.tasks.write(
                lambda: self.library.toggle_bookmark(article_id, first, last),
                self.passage_bookmarked.emit,
                self.commands.failed.emit,
            )

        self.commands.when_shown(article_id, bookmark)

    def write_note(self) -> None:
        """Begin a note on the open article or its selected words; on one that is still opening, once it is there."""
        article_id = self.commands.article_id
        if article_id is not None:
            self.window.show_page(self.window.reader)
            self.window.turn_to_reader()
            self.commands.when_shown(article_id, self.window.reader.write_note)

    def toggle_to_read(self, ids: Sequence[int] | None = None) -> None:
        """Put articles on the reading queue; take them off where all of them stand on it."""
        chosen = list(ids or self.commands.selected())

        def work() -> Changes:
            rows = self.library.rows(chosen)
            return self.library.set_to_read(chosen, not all(row.to_read for row in rows))

        if chosen:
            self._write(work)

    def toggle_read(self, ids: Sequence[int] | None = None) -> None:
        """Mark articles read; unread where all of them are read."""
        chosen = list(ids or self.commands.selected())

        def work() -> Changes:
            rows = self.library.rows(chosen)
            return self.library.set_read(chosen, any(row.unread for row in rows))

        if chosen:
            self._write(work)

    def delete(self, ids: Sequence[int] | None = None) -> None:
        """Put articles in the trash; undo brings them back with their notes."""
        chosen = list(ids or self.commands.selected())
        if not chosen:
            return
        self.window.flush()
        gone = self.commands.article_id in chosen

        def done(changes: Changes) -> None:
            self.commands.done_undoably(
                wording.counted(len(chosen), self.tr("%n article deleted."), self.tr("%n articles deleted.")),
                changes,
            )

        if gone:
            self.window.list.next()
        self.tasks.write(lambda: self.library.delete_articles(chosen), done, self.commands.failed.emit)

    def edit_details(self, ids: Sequence[int], fields: dict[str, str | None]) -> None:
        """Change fields of articles; each field is one undo step."""
        chosen = list(ids)

        def work() -> Changes:
            changes = Changes()
            for name, value in fields.items():
                changes |= self.library.edit_article(chosen, name, value)
            return changes

        if chosen and fields:
            self._write(work)

    def undo(self) -> None:
        """Take back the last change that was made to the library."""
        self.window.flush()
        self._write(self.library.undo)

    def redo(self) -> None:
        """Make again the change that undo took back."""
        self._write(self.library.redo)

    def copy_citation(self, start: int | None = None, end: int | None = None) -> None:
        """Put the statement or selection at the cursor on the clipboard as a citation."""
        reading = self.commands.reading
        if reading is None:
            return
        if start is None or end is None:
            start, end = self.window.reader.passage()
        citation = passage_citation(reading, start, end)
        QApplication.clipboard().setText(citation)
        words = " ".join(citation.split())
        shown = words if len(words) <= SHOWN else f"{words[:SHOWN]}…"
        self.window.banner.hint(self.tr("Copied: {citation}").format(citation=shown))

    # -- samples and care

    def add_samples(self, folder: Path) -> None:
        """Bring the sample articles in, with a bookmark and a note that show what these are for."""
        library, words = self.library, self.tr(SAMPLE_NOTE)

        def work() -> Changes:
            changes = library.add_samples(folder)
            counts = library.counts()
            if counts.notes or counts.bookmarks:
                return changes  # the person has notes, and needs no example
            for row in library.first_rows(View(), SAMPLE_ROWS)[1:]:
                quotes = [
                    s for s in library.reading(row.id).statements if s.kind == "direct" and s.speaker_id
                ]
                if quotes:
                    changes |= library.toggle_bookmark(row.id)
                    return changes | library.add_note(row.id, words, quotes[0].start, quotes[0].end)
            return changes

        self._write(work)

    def remove_samples(self) -> None:
        """Take the sample articles out again."""

        def done(changes: Changes) -> None:
            self.commands.done_undoably(self.tr("The sample articles are gone."), changes)

        self.tasks.write(self.library.remove_samples, done, self.commands.failed.emit)
