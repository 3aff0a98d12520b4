"""The integrity check and compacting, asked for from the menu: behind the window, with progress and Cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from reader import Progress
from ui.importing.strip import ImportStrip
from ui.tasks import LongTask

if TYPE_CHECKING:
    from ui.app import App

T = TypeVar("T")
Work = Callable[[Callable[[Progress], None], Callable[[], bool]], T]


class LibraryCare(QObject):
    """One of both at a time; while one runs, asking again shows how far it has come."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app
        self._running: LongTask | None = None
        self.strip = ImportStrip(app.window.appearance)
        self.strip.cancel_pressed.connect(self.cancel)
        body = app.window.centralWidget().layout()
        if body is not None:
            body.addWidget(self.strip)

    def check(self) -> None:
        """Look for damage in the library, and say what was found."""
        library = self._app.pending.as_library()

        def checked(problems: tuple[str, ...]) -> None:
            if problems:
                self.strip.clear()
                self._app.window.banner.say(" ".join(problems))
            else:
                self.strip.end(self.tr("The library is sound."), report=False)

        self._run(self.tr("Checking the library"), library.check, checked)

    def compact(self) -> None:
        """Make the search index one part, and give back the room that deleted articles took."""
        library = self._app.pending.as_library()
        self._run(
            self.tr("Compacting the library"),
            library.compact,
            lambda _: self.strip.end(self.tr("The library was compacted."), report=False),
        )

    def is_running(self) -> bool:
        """True while one of both runs."""
        return self._running is not None

    def cancel(self) -> None:
        """Stop it; the library is sound whenever that is."""
        if self._running is not None:
            self._running.cancel()

    def _run(self, label: str, work: Work[T], done: Callable[[T], None]) -> None:
        if self._running is not None:
            self.strip.show()
            return
        self.strip.begin(label)

        def failed(error: Exception) -> None:
            self.strip.clear()
            self._app.errors.show(error)

        self._running = self._app.tasks.long("care", work, done, failed)
        self._running.progressed.connect(self._progressed)
        self._running.finished.connect(self._ended)

    def _progressed(self, progress: object) -> None:
        if isinstance(progress, Progress) and self._running is not None and not self._running.is_cancelled():
            self.strip.show_progress(progress)

    def _ended(self) -> None:
        """It is over, one way or another; what came of it is said next."""
        self._running = None
        self.strip.clear()
