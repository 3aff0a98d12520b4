"""The composition root: the only place where the window's parts are made and wired together.

The window is on screen before the library is open; what it asks meanwhile waits on worker threads.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication

import reader  # what mends a library is loaded when one has to be
import ui.features  # noqa: F401  before the parts, for what it says
from reader import default_library_path, resource_path, seeds_path, settings_path, view_from_json
from ui import ahead
from ui.actions import Actions
from ui.main_window import MainWindow, library_title
from ui.pending import PendingLibrary
from ui.settings import Settings
from ui.tasks import Tasks
from ui.theme import Appearance, interface_family, load_fonts, ui_font
from ui.translation import translate
from ui.turns import Turns

if TYPE_CHECKING:
    from reader import ArticleRow, Backup
    from ui.article_commands import ArticleCommands
    from ui.commands import Commands
    from ui.errors import ErrorHandler
    from ui.exporting import ExportController
    from ui.importing import ImportController
    from ui.upkeep import Upkeep
    from ui.windows import Windows

log = logging.getLogger(__name__)

PAINT_PATIENCE = 400  # ms: a window that nobody sees is not painted, and its library is opened all the same
SETTINGS_AFTER = 500  # ms from a change to writing it
QUIT_PATIENCE = 30.0  # seconds that quitting waits for the last write
# seconds: a busy Python thread gives way to the window's sooner, which asks for the lock anew after every call of Qt
SWITCH_INTERVAL = 0.0001


class App(QObject):
    """The running program: one window over one library.

    What the first rows need is made at once, the rest by `complete` when they are on the screen.
    """

    def __init__(
        self, application: QApplication, library: Path, *, samples: bool = True, settings: Path | None = None
    ) -> None:
        super().__init__(application)
        self.application = application
        self.path = library
        self._samples = samples
        self._files: list[Path] | None = None  # of this start; None before it
        self._turns: Turns | None = None  # that make what the first rows could do without
        self._looked = self._gone_on = self._is_complete = self._leaving = False
        self.settings = Settings(settings or settings_path(), library)
        self.tasks = Tasks(self)
        self._keep_settings()
        self.pending = PendingLibrary(library)
        self._look()
        self.appearance = Appearance(self)
        self._restore_appearance()
        self.actions = Actions(self, self.settings.value("keys", {}))
        handle = self.pending.as_library()
        self.window = MainWindow(handle, self.tasks, self.appearance, self.settings, self.actions)
        if library != default_library_path():
            self.window.setWindowTitle(library_title(library))
        self.window.close_asked.connect(self._close)

    # -- the parts, each made when it is first asked for

    @cached_property
    def errors(self) -> ErrorHandler:
        """Tells the person of what went wrong."""
        from ui.errors import ErrorHandler

        return ErrorHandler(self.window.banner, save=self.window.flush)

    @cached_property
    def windows(self) -> Windows:
        """Dialogs and popovers."""
        from ui.windows import Windows

        return Windows(self)

    @cached_property
    def commands(self) -> Commands:
        """What can be done with the open article and the view."""
        from ui.commands import Commands

        return Commands(self.window, self.pending.as_library(), self.tasks, self.settings)

    @cached_property
    def articles(self) -> ArticleCommands:
        """What can be done with articles."""
        from ui.article_commands import ArticleCommands

        return ArticleCommands(self.window, self.pending.as_library(), self.tasks, self.commands)

    @cached_property
    def importing(self) -> ImportController:
        """Brings articles in."""
        from ui.importing import ImportController

        return ImportController(self.pending.as_library(), self.tasks, self.window.strip, self.window)

    @cached_property
    def exporting(self) -> ExportController:
        """Writes articles out."""
        from ui.exporting import ExportController

        return ExportController(self.pending.as_library(), self.tasks, self.window, self.commands)

    @cached_property
    def upkeep(self) -> Upkeep:
        """What is done for the library behind."""
        from ui.upkeep import Upkeep

        return Upkeep(
            self.path, self.pending.as_library(), self.tasks, self.commands, self.importing.is_running
        )

    def complete(self) -> None:
        """Make and wire all that the first rows could do without."""
        if self._is_complete:
            return
        self._is_complete = True
        from ui.garbage import Garbage
        from ui.memory import return_large_blocks
        from ui.menus import connect_actions

        return_large_blocks()
        self.window.complete()
        self.errors.install()
        connect_actions(self)
        self._connect()
        if not gc.get_freeze_count():
            gc.freeze()  # what is there now stays: looking for garbage need not go through it again
        Garbage(self)

    def _keep_settings(self) -> None:
        """Write them a little after they changed, on a worker: a disk may be busy for seconds."""
        later = QTimer(self, singleShot=True, interval=SETTINGS_AFTER)
        later.timeout.connect(
            lambda: self.tasks.long(
                "settings", lambda _report, _cancelled: self.settings.save(), lambda _: None
            )
        )
        self.settings.when_changed = later.start

    def _restore_appearance(self) -> None:
        kept = self.settings.value("appearance", {})
        self.appearance.update(**{k: v for k, v in kept.items() if k in APPEARANCE_FIELDS})
        self.appearance.changed.connect(
            lambda: self.settings.set_value(
                "appearance", {k: getattr(self.appearance, k) for k in APPEARANCE_FIELDS}
            )
        )

    def _connect(self) -> None:
        self.tasks.write_failed.connect(self.errors.show)
        self.commands.failed.connect(self.errors.show)
        self.window.paths_dropped.connect(self.importing.import_paths)
        self.importing.changed.connect(self.commands.written_apart)
        self.importing.grown.connect(self.commands.grow)
        self.commands.writes_apart = lambda: self.importing.is_running() or self.upkeep.is_writing()
        self.importing.begun.connect(self._import_begun)
        self.importing.finished.connect(lambda _report: self.upkeep.imported())
        self.importing.failed.connect(self.errors.show)
        self.exporting.failed.connect(self.errors.show)
        self.window.list.read_failed.connect(self.errors.show)

    def _import_begun(self) -> None:
        self.upkeep.give_way()

    # -- start

    def _look(self) -> None:
        """Read the first rows of the whole library while the window is made, without opening it."""
        view = view_from_json(self.settings.library_value("view", {}))
        path = self.path

        def looked(rows: tuple[ArticleRow, ...] | None) -> None:
            self._looked = True
            if rows and not self.pending.is_open():
                self.window.list.show_glance(view, rows)
            if self._files is not None and not rows:
                self._go_on()

        self.tasks.latest("glance", lambda: reader.glance(path, view), looked, lambda _error: looked(None))

    def start(self, files: list[Path]) -> None:
        """Show the window, then open the library behind it and bring `files` in."""
        self._files = files
        self.window.list.table.painted.connect(self._go_on)
        self.window.show()
        if self._looked and not self.window.list.has_rows():
            self._go_on()
        QTimer.singleShot(PAINT_PATIENCE, self, self._go_on)

    def _go_on(self) -> None:
        """The first rows are painted, or there are none: make the rest of the window and open the library.

        All at once it would keep the loop for a fifth of a second, while the person scrolls already. The library's
        modules are loaded by a worker, for they are half of it, the window's own in turns of the loop.
        """
        if self._gone_on:
            return
        self._gone_on = True

        def begin(_came: object) -> None:
            self._turns = Turns(self._pieces(), self.window)
            self._turns.ended.connect(lambda: QTimer.singleShot(ahead.AFTER, self.window, self._make_ahead))

        load = lambda: reader.Library  # noqa: E731  asked for, so it is loaded
        QTimer.singleShot(0, self, lambda: self.tasks.latest("modules", load, begin, begin))

    def _pieces(self) -> Iterator[None]:
        for module in MODULES:
            import_module(module)
            yield
        self.window.sidebar  # noqa: B018  asked for, so it is made
        yield
        self._open()
        for module in MODULES_OF_READER:
            yield
            import_module(module)
        yield
        self.window.reader  # noqa: B018  as above
        yield  # and it is shown in the next turn

    def _make_ahead(self) -> None:
        Turns(ahead.pages_ahead(self.window), self.window, pause=ahead.PAUSE)

    def _open(self) -> None:
        self.complete()
        gone = None if self.path.is_file() and self.path.stat().st_size else reader.lost(self.path)
        if gone is not None:
            self._offer_lost(gone)
            return
        self._open_library()

    def _open_library(self) -> None:
        files = self._files or []

        def opened(new: bool) -> None:
            if new and self._samples and not files:
                self.articles.add_samples(seeds_path())
            self.commands.start(self._turns)
            self.upkeep.start()
            if files:
                self.importing.import_paths([str(path) for path in files], open_after=True)

        self.tasks.write(self.pending.open, opened, self._not_opened)

    def _not_opened(self, error: Exception) -> None:
        sentence = (
            str(error)
            if isinstance(error, reader.ReaderError)
            else self.tr("The library could not be opened.")
        )
        self.window.reader.show_failure(sentence)
        found = reader.backups(self.path) if isinstance(error, reader.LibraryDamagedError) else ()
        if not found:
            self.errors.show(error)
            return
        self.window.banner.say(sentence, self._words_of(found[0]), lambda: self._open_backup(found[0]))

    def _words_of(self, backup: Backup) -> str:
        from ui import wording

        return self.tr("Open the backup of {day}").format(day=wording.day(wording.local_day(backup.taken)))

    def _offer_lost(self, backup: Backup) -> None:
        """The library's file is gone or empty: nobody should find a new library in its place without a word."""
        sentence = self.tr(
            "{name} is gone or empty, but there is a backup of it. Open that, or close this message to begin a new "
            "library; the backup stays."
        ).format(name=self.path.name)
        self.window.reader.show_failure(sentence)
        open_backup = lambda: self._open_backup(backup)  # noqa: E731  one of two answers, side by side
        self.window.banner.say(sentence, self._words_of(backup), open_backup, self._open_library)

    def _open_backup(self, backup: Backup) -> None:
        """The last backup takes the library's place; the damaged file is kept beside it."""

        def work() -> Path:
            kept = reader.put_in_place(self.path, backup)
            self.pending.open()
            return kept

        def opened(kept: Path) -> None:
            self.commands.start()
            if kept.exists():
                words = self.tr("The damaged library was kept as {name}.").format(name=kept.name)
                self.window.banner.say(words)

        self.tasks.write(work, opened, self._not_opened)

    def hand_over(self, paths: list[str]) -> None:
        """A second start: come forward, and take what it brought."""
        self.window.come_forward()
        if paths:
            self.importing.import_paths(paths, open_after=True)

    def _close(self, event: QCloseEvent) -> None:
        """Quit once all that the person wrote is stored; stay open, and say so, where it cannot be."""
        self.window.flush()
        if self._turns is not None:
            self._turns.stop()
        self.tasks.drain(QUIT_PATIENCE)
        self.application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.tasks.show_all()
        if self.window.has_unsaved() and not self._leaving:
            event.ignore()
            QTimer.singleShot(0, self, self._say_why_open)  # after the sentences of what just failed
            return
        self.commands.remember()
        self.window.remember()
        self.settings.save()
        self.window.hide()  # what is left is waiting, and nobody should have to watch it
        if self.pending.is_open():
            self.pending.interrupt()
        if self.tasks.close(QUIT_PATIENCE):
            self.pending.close()  # a write that still hangs keeps its connection until the process ends
        event.accept()

    def _say_why_open(self) -> None:
        """A disk may never come back; nobody but the person gives up what they wrote."""

        def leave() -> None:
            self._leaving = True
            self.window.close()

        words = self.tr(
            "What you wrote is not saved, so the window stays open; beside the text it says why. "
            "Where it cannot be saved at all, copy it elsewhere first."
        )
        self.window.banner.say(words, self.tr("Close without saving"), leave)

    def open_link(self, url: str) -> None:
        """Hand a link to the system's browser; only ever on the person's request."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl(url))


# In an order in which none brings many others.
MODULES = tuple(
    f"ui.{name}"
    for name in (
        *("sidebar.days", "sidebar", "errors", "commands", "menus", "article_commands", "windows"),
        *("importing.strip", "importing.controller", "exporting", "upkeep", "garbage", "memory"),
    )
)
MODULES_OF_READER = tuple(
    f"ui.{name}"
    for name in (
        *("reading.document", "reading.geometry", "reading.highlights", "reading.margin", "reading.header"),
        *("reading.view", "reading.hover", "reading.deck", "marks.picking", "marks.tray", "reading.pointing"),
        *("reading.marking", "reading.pane"),
    )
)
APPEARANCE_FIELDS = ("choice", "family", "size", "line_height", "measure")


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The QApplication with fonts, style, icon and translations in place."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    named = arguments if arguments is not None else sys.argv[:1]
    # asked for by `setStyle`, the style would be handed back, and all that Qt's styles know loaded for it
    application = QApplication([*named, "-style", "Fusion"])
    application.setApplicationName("On Record")
    application.setApplicationVersion(reader.__version__)
    application.setDesktopFileName("onrecord")
    load_fonts()
    interface_family.cache_clear()
    application.setFont(ui_font(13))
    application.setWindowIcon(QIcon(str(resource_path("icons", "onrecord.svg"))))
    settings = Settings(
        settings_path(), default_library_path()
    )  # the library does not matter for the language
    translate(application, settings.value("language", "system"))
    return application
