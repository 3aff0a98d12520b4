"""The composition root: the only place where the window's parts are made and wired together.

The window is on screen before the library is open; what it asks meanwhile waits on worker threads.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLibraryInfo, QLocale, QObject, QTimer, QTranslator, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

import reader  # what mends a library is loaded when one has to be
from reader import (
    LibraryDamagedError,
    ReaderError,
    __version__,
    default_library_path,
    resource_path,
    seeds_path,
    settings_path,
)
from ui import wording
from ui.actions import Actions
from ui.article_commands import ArticleCommands
from ui.commands import Commands
from ui.errors import ErrorHandler
from ui.exporting import ExportController
from ui.importing import ImportController
from ui.main_window import MainWindow, library_title
from ui.menus import connect_actions
from ui.pending import PendingLibrary
from ui.settings import Settings
from ui.tasks import Tasks
from ui.theme import Appearance, interface_family, load_fonts, ui_font
from ui.windows import Windows

if TYPE_CHECKING:
    from reader import Backup
from ui.upkeep import Upkeep

log = logging.getLogger(__name__)

QUIT_PATIENCE = 30.0  # seconds that quitting waits for the last write
SWITCH_INTERVAL = (
    0.001  # seconds: a busy Python thread gives way to a scroll step sooner (see architecture.md)
)


class App(QObject):
    """The running program: one window over one library."""

    def __init__(
        self, application: QApplication, library: Path, *, samples: bool = True, settings: Path | None = None
    ) -> None:
        super().__init__(application)
        self.application = application
        self.path = library
        self._samples = samples
        self.settings = Settings(settings or settings_path(), library)
        self.appearance = Appearance(self)
        self._restore_appearance()
        self.tasks = Tasks(self)
        self.pending = PendingLibrary(library)
        handle = self.pending.as_library()
        self.actions = Actions(self, self.settings.value("keys", {}))
        self.window = MainWindow(handle, self.tasks, self.appearance, self.settings, self.actions)
        if library != default_library_path():
            self.window.setWindowTitle(library_title(library))
        self.errors = ErrorHandler(self.window.banner, save=self.window.flush)
        self.windows = Windows(self)
        self.commands = Commands(self.window, handle, self.tasks, self.settings)
        self.articles = ArticleCommands(self.window, handle, self.tasks, self.commands)
        self.importing = ImportController(handle, self.tasks, self.window.strip, self.window)
        self.exporting = ExportController(handle, self.tasks, self.window, self.commands)
        self.upkeep = Upkeep(library, handle, self.tasks, self.commands)
        connect_actions(self)
        self._connect()

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
        self.window.close_asked.connect(self._close)
        self.window.paths_dropped.connect(self.importing.import_paths)
        self.importing.changed.connect(self.commands.apply)
        self.importing.grown.connect(self.commands.apply)
        self.importing.finished.connect(lambda _report: self.upkeep.imported())
        self.importing.failed.connect(self.errors.show)
        self.exporting.failed.connect(self.errors.show)
        self.window.list.read_failed.connect(self.errors.show)

    def start(self, files: list[Path]) -> None:
        """Show the window, then open the library behind it and bring `files` in."""
        self.errors.install()
        self.window.show()

        def opened(new: bool) -> None:
            if new and self._samples and not files:
                self.articles.add_samples(seeds_path())
            self.commands.start()
            self.upkeep.start()
            if files:
                self.importing.import_paths([str(path) for path in files], open_after=True)

        self.tasks.write(self.pending.open, opened, self._not_opened)

    def _not_opened(self, error: Exception) -> None:
        sentence = (
            str(error) if isinstance(error, ReaderError) else self.tr("The library could not be opened.")
        )
        self.window.reader.show_failure(sentence)
        found = reader.backups(self.path) if isinstance(error, LibraryDamagedError) else ()
        if not found:
            self.errors.show(error)
            return
        words = self.tr("Open the backup of {day}").format(day=wording.day(wording.local_day(found[0].taken)))
        self.window.banner.say(sentence, words, lambda: self._open_backup(found[0]))

    def _open_backup(self, backup: Backup) -> None:
        """The last backup takes the library's place; the damaged file is kept beside it."""

        def work() -> Path:
            kept = reader.put_in_place(self.path, backup)
            self.pending.open()
            return kept

        def opened(kept: Path) -> None:
            self.commands.start()
            self.window.banner.say(self.tr("The damaged library was kept as {name}.").format(name=kept.name))

        self.tasks.write(work, opened, self._not_opened)

    def hand_over(self, paths: list[str]) -> None:
        """A second start: come forward, and take what it brought."""
        self.window.come_forward()
        if paths:
            self.importing.import_paths(paths, open_after=True)

    def _close(self, event: QCloseEvent) -> None:
        """Quit once all that the person wrote is stored; stay open, and say so, where it cannot be."""
        self.window.flush()
        self.tasks.drain(QUIT_PATIENCE)
        self.application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if self.window.has_unsaved():
            event.ignore()
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

    def open_link(self, url: str) -> None:
        """Hand a link to the system's browser; only ever on the person's request."""
        QDesktopServices.openUrl(QUrl(url))


APPEARANCE_FIELDS = ("choice", "family", "size", "line_height", "measure")


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The QApplication with fonts, style, icon and translations in place."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    application = QApplication(arguments if arguments is not None else sys.argv[:1])
    application.setApplicationName("On Record")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("onrecord")
    application.setStyle("Fusion")
    load_fonts()
    interface_family.cache_clear()
    application.setFont(ui_font(13))
    application.setWindowIcon(QIcon(str(resource_path("icons", "onrecord.svg"))))
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("onrecord", str(resource_path("translations"))),
    ):
        translator = QTranslator(application)
        if translator.load(QLocale(), name, "_", folder):
            application.installTranslator(translator)
    return application
