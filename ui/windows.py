"""Opens the dialogs and popovers: appearance, details, keys, about, backup and the library's care.

Each is imported when it is opened: the window is on the screen sooner without them.
"""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from reader import Article, View

if TYPE_CHECKING:
    from ui.app import App
    from ui.care import LibraryCare
    from ui.palette import Palette
    from ui.text_commands import TextCommands


class Windows(QObject):
    """Each method opens one of them; a dialog never stops the window."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app
        self._palette: Palette | None = None

    @cached_property
    def texts(self) -> TextCommands:
        """Printing an article, editing its text, its versions."""
        from ui.text_commands import TextCommands

        return TextCommands(self._app)

    def print_article(self) -> None:
        """Print the article that is read."""
        self.texts.print_article()

    def edit_text(self) -> None:
        """Edit the text of the article that is read."""
        self.texts.edit_text()

    def versions(self) -> None:
        """The versions of the text of the article that is read."""
        self.texts.versions()

    def appearance(self, below: object = None) -> None:
        """Theme and the article's face, below the button that asked."""
        from ui.preferences.appearance import AppearancePopover

        app = self._app
        popover = AppearancePopover(app.appearance, app.window, app.settings.value("language", "system"))
        popover.language_chosen.connect(lambda name: app.settings.set_value("language", name))
        popover.show_below(
            below if isinstance(below, QWidget) else app.window.reader.toolbar.appearance_button
        )

    def details(self, first_field: str = "") -> None:
        """Title, source, author, address, place and date of the selected articles."""
        from ui.preferences.details import EditDetailsDialog

        app, chosen = self._app, self._app.commands.selected()

        def read() -> tuple[Article, ...]:
            return tuple(app.pending.as_library().reading(article_id).article for article_id in chosen)

        def show(articles: tuple[Article, ...]) -> None:
            dialog = EditDetailsDialog(articles, app.window)
            dialog.fields_changed.connect(app.articles.edit_details)
            field = dialog.fields.get(first_field)
            if field is not None:
                field.setFocus()
            dialog.open()

        if chosen:
            app.tasks.latest("details", read, show, app.errors.show)

    def keys(self) -> None:
        """All keys of the window."""
        from ui.preferences.shortcuts import ShortcutsSheet, keys_as

        app = self._app
        menus = [action.menu() for action in app.window.menuBar().actions()]
        groups = [
            (menu.title().replace("&", ""), [a for a in menu.actions() if not a.isSeparator()])
            for menu in menus
            if isinstance(menu, QMenu)
        ]
        more = [
            ("1 – 9", self.tr("Next statement of that speaker; with Shift, the one before")),
            ("1 – 5", self.tr("A colour, for selected words or a highlight that was picked")),
            (
                keys_as("Shift+A")[:-1] + "← →",
                self.tr("Move the end of a picked mark by a word; with Ctrl, its start"),
            ),
            (keys_as("Ctrl+B") + " I E K", self.tr("In a note: bold, italic, code, a link to the web")),
            (keys_as("Ctrl+Shift+7") + " 8 9 T", self.tr("In a note: numbers, a list, a quotation, tasks")),
            ("[[   #", self.tr("In a note: a link to an article, speaker or note; a tag")),
            (keys_as("Esc"), self.tr("Leave what was opened last")),
            ("↑ ↓", self.tr("Through the list, or through the text")),
        ]
        sheet = ShortcutsSheet(groups, more, app.window)
        sheet.change_asked.connect(self.change_keys)
        sheet.change_asked.connect(sheet.close)
        sheet.show()

    def change_keys(self) -> None:
        """Other keys for actions; kept with the window's settings."""
        from ui.actions import SPECS
        from ui.preferences.keys import KeysDialog
        from ui.preferences.shortcuts import groups_of

        app = self._app
        usual = {spec.id: spec.keys for spec in SPECS}
        digits = self.tr("Next statement of that speaker; with Shift, the one before")
        taken = {f"{shift}{digit}": digits for digit in range(1, 10) for shift in ("", "Shift+")}
        taken["Esc"] = self.tr("Leave what was opened last")
        dialog = KeysDialog(groups_of(app.window.menuBar()), usual, taken, app.window)
        dialog.keys_changed.connect(lambda keys: app.settings.set_value("keys", keys))
        dialog.open()

    def palette(self) -> None:
        """Every action, article, speaker and source by a few letters."""
        from ui.preferences.shortcuts import groups_of

        app = self._app
        if self._palette is None:
            self._palette = self._make_palette()
        own = app.actions["palette"]
        groups = groups_of(app.window.menuBar())
        self._palette.open(
            [(name, [each for each in actions if each is not own]) for name, actions in groups]
        )

    def palette_lines(self) -> list[str]:
        """What the palette lists; nothing while it is closed."""
        return self._palette.shown() if self._palette is not None and self._palette.isVisible() else []

    def _make_palette(self) -> Palette:
        from ui.menus import open_at, show_view
        from ui.palette import Palette
        from ui.palette.entries import Ways

        app = self._app
        ways = Ways(
            article=lambda article_id: open_at(app, article_id, None),
            speaker=app.commands.show_speaker,
            source=lambda name: show_view(app, View(source=name)),
            search=lambda words: show_view(app, View(query=words)),
            view=lambda view: show_view(app, view),
        )
        made = Palette(app.window, app.pending.as_library(), app.tasks, app.appearance, ways)
        made.failed.connect(app.errors.show)
        return made

    def about(self) -> None:
        """Versions and licences."""
        from ui.preferences.about import AboutDialog

        app = self._app
        app.tasks.latest(
            "about",
            lambda: app.pending.as_library().sqlite_version(),
            lambda version: AboutDialog(version, app.window).show(),
            app.errors.show,
        )

    def backup(self) -> None:
        """Copy the library to a file that the person names."""
        app = self._app
        name = f"{app.path.stem} {datetime.now().astimezone().date().isoformat()}.onrecord"
        dialog = QFileDialog(app.window, self.tr("Back up the library"), str(Path.home() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)

        def chosen(file: str) -> None:
            app.tasks.write(
                lambda: app.pending.as_library().backup(Path(file)),
                lambda _: app.window.banner.say(
                    self.tr("The library was backed up to {file}.").format(file=file)
                ),
                app.errors.show,
            )

        dialog.fileSelected.connect(chosen)
        dialog.open()

    @cached_property
    def care(self) -> LibraryCare:
        """The integrity check and compacting."""
        from ui.care import LibraryCare

        return LibraryCare(self._app)

    def check(self) -> None:
        """Look for damage in the library, and say what was found."""
        self.care.check()

    def compact(self) -> None:
        """Give back the room that deleted articles took."""
        self.care.compact()
