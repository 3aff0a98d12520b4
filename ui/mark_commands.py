"""What a person does to marks, asked of the library one write each; the list of steps and the trash are opened here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reader import HIGHLIGHT_COLORS, Changes, Library

if TYPE_CHECKING:
    from ui.app import App
    from ui.marks.trash import TrashDialog
    from ui.reading import ReadingPane

_COLOR = "highlight-color"


def mark_write(library: Library, kind: str, payload: Mapping[str, Any]) -> Callable[[], Changes]:
    """The write that carries out `ReadingPane.mark_requested(kind, payload)`; run it on the writer."""
    asked = dict(payload)
    noun, number = asked.get("noun", ""), asked.get("id", 0)
    if kind == "delete":
        deletes = {
            "notes": library.delete_note,
            "bookmarks": library.delete_bookmark,
            "highlights": library.delete_highlight,
        }
        return lambda: deletes[noun](number)
    known: dict[str, Callable[[], Changes]] = {
        "highlight": lambda: library.add_highlight(
            asked["article_id"], asked["start"], asked["end"], asked["color"]
        ),
        "recolour": lambda: library.recolor_highlight(number, asked["color"]),
        "move": lambda: library.move_mark(noun, number, asked["start"], asked["end"]),
        "place": lambda: library.place_mark(noun, number, asked["start"], asked["end"]),
        "accept": lambda: library.accept_moved(noun, number),
        "rename": lambda: library.rename_bookmark(number, asked["name"]),
    }
    return known[kind]


class MarkCommands(QObject):
    """Each method asks the library for a change and shows what it changed."""

    def __init__(self, app: App) -> None:
        super().__init__(app.window)
        self._app = app
        self._trash: TrashDialog | None = None

    @property
    def _library(self) -> Library:
        return self._app.pending.as_library()

    def connect_reader(self, reader: ReadingPane) -> None:
        """Carry out what the reading pane asks for; called once it is made."""
        reader.mark_requested.connect(self.requested)
        reader.marking.hint.connect(self._app.window.banner.hint)
        color = self._app.settings.value(_COLOR, HIGHLIGHT_COLORS[0])
        reader.marking.color = color if color in HIGHLIGHT_COLORS else HIGHLIGHT_COLORS[0]

    def requested(self, kind: str, payload: object) -> None:
        """The pane asks for a mark to be made or changed."""
        assert isinstance(payload, Mapping)
        if "color" in payload:
            self._app.settings.set_value(_COLOR, payload["color"])
        app = self._app
        gone = {
            "notes": self.tr("Note deleted."),
            "highlights": self.tr("Highlight deleted."),
            "bookmarks": self.tr("Bookmark deleted."),
        }

        def failed(error: Exception) -> None:
            app.window.reader.composer.refresh_margin()  # what was shown at once is not so
            app.errors.show(error)

        def done(changes: Changes) -> None:
            if kind == "delete":
                app.commands.done_undoably(gone[payload["noun"]], changes)
            else:
                app.commands.apply(changes)

        app.tasks.write(mark_write(self._library, kind, payload), done, failed)

    # -- steps

    def show_history(self) -> None:
        """The steps that can be undone, to go back to one of them."""
        app = self._app
        app.window.flush()

        def show(steps: tuple[tuple[int, str], ...]) -> None:
            from ui.marks.undo_history import UndoHistory

            if not steps:
                app.window.banner.hint(self.tr("There is nothing to undo."))
                return
            popover = UndoHistory(steps, app.appearance, app.window)
            popover.chosen.connect(self.undo_down_to)
            popover.show_in(app.window)

        app.tasks.latest("undo-history", self._library.undo_steps, show, app.errors.show)

    def undo_down_to(self, count: int, step: int) -> None:
        """Take back several steps at once, down to the one of an id."""
        app, library = self._app, self._library
        app.window.flush()

        def done(changes: Changes | None) -> None:
            if changes is None:
                app.window.banner.hint(self.tr("Something else was changed since. Open the list again."))
            app.commands.apply(changes)

        app.tasks.write(lambda: library.undo_down_to(count, step), done, app.errors.show)

    # -- trash

    def show_trash(self) -> None:
        """What was deleted, to have it again or to be rid of it."""
        from ui.marks.trash import TrashDialog

        app = self._app
        app.window.flush()
        if self._trash is None:
            self._trash = TrashDialog(self._library, app.tasks, app.appearance, app.window)
            self._trash.changed.connect(app.commands.changed)
            self._trash.failed.connect(app.errors.show)
        self._trash.open_fresh()


def marks_of(app: App) -> MarkCommands:
    """The window's, made when they are first needed."""
    for found in app.window.findChildren(MarkCommands):
        return found
    return MarkCommands(app)
