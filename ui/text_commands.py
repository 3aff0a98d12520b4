"""What a person does with an article's whole text: edit it, look at its versions, print it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader import Article, Reading, Version

if TYPE_CHECKING:
    from ui.app import App
    from ui.printing import PrintController


class TextCommands(QObject):
    """Each method opens a dialog on the article that is read; what it needs is loaded at its first use."""

    def __init__(self, app: App) -> None:
        super().__init__(app.window)
        self._app = app
        self._printing: PrintController | None = None

    def _reading(self) -> Reading | None:
        window = self._app.window
        return window.reader.reading if window.is_shown("reader") else None

    def print_article(self) -> None:
        """On paper or as PDF."""
        reading = self._reading()
        if reading is None:
            self._app.window.banner.hint(self.tr("Open an article to print it."))
            return
        self.printing.choose(reading)

    @property
    def printing(self) -> PrintController:
        """What prints."""
        if self._printing is None:
            from ui.printing import PrintController

            app = self._app
            self._printing = PrintController(app.tasks, app.window)
            self._printing.failed.connect(app.errors.show)
            self._printing.done.connect(app.window.banner.say)
        return self._printing

    def edit_text(self) -> None:
        """Edit the text of the article that is read; what was typed before and not saved is there again."""
        reading, app = self._reading(), self._app
        if reading is None:
            app.window.banner.hint(self.tr("Open an article to edit its text."))
            return
        article_id = reading.article.id

        def read() -> tuple[Article, object]:
            from ui.versions.editor import draft_key

            library = app.pending.as_library()
            return library.reading(article_id).article, library.setting(draft_key(article_id))

        def show(found: tuple[Article, object]) -> None:
            from ui.versions import TextEditor

            editor = TextEditor(app.pending.as_library(), app.tasks, *found, parent=app.window)
            editor.saved.connect(app.commands.changed)
            editor.failed.connect(app.errors.show)
            editor.open()

        app.tasks.latest("edit-text", read, show, app.errors.show)

    def versions(self) -> None:
        """The versions of the text of the article that is read."""
        reading, app = self._reading(), self._app
        if reading is None:
            app.window.banner.hint(self.tr("Open an article to see its versions."))
            return
        article_id = reading.article.id

        def show(versions: tuple[Version, ...]) -> None:
            from ui.versions import VersionsDialog

            library = app.pending.as_library()
            dialog = VersionsDialog(library, app.tasks, app.appearance, article_id, versions, app.window)
            dialog.restored.connect(app.commands.changed)
            dialog.failed.connect(app.errors.show)
            dialog.open()

        app.tasks.latest(
            "versions", lambda: app.pending.as_library().text_versions(article_id), show, app.errors.show
        )
