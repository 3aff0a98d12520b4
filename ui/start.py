"""One start of the window: where things are kept, whether another window has the library, what the last run left."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QSocketNotifier, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

import ui.features  # noqa: F401  before the parts, for what it says
from reader import default_library_path, log_path, state_path
from ui.app import App, make_application
from ui.errors import cannot_start, may_open_beside, set_up_logging, stop_watching, watch_for_crashes
from ui.instance import Instance

FRAME = 40  # px, as high as the titles of windows are
NOT_HERE = 3  # the command line's exit code for an environment in which it cannot work


def run(library: Path | None = None, files: list[Path] | None = None, portable: bool = False) -> int:
    """Open the window on a library (the default one if None), with `files` to import; returns the exit code.

    `portable` keeps settings, log and lock beside the library as well, and nothing in the home.
    """
    path = library or default_library_path()
    if portable:
        from ui.portable import stay_in

        stay_in(path.parent)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = f"{error.filename or path.parent}: {error.strerror}."
        print(f"onrecord: {sentence}", file=sys.stderr)  # noqa: T201  for who started it in a terminal
        make_application()
        cannot_start(sentence)
        return NOT_HERE
    set_up_logging()
    application = make_application()
    instance = Instance(path, state_path())
    if not instance.acquire() and not _takes_over(instance, path, files or []):
        return 0
    fallen = log_path().with_name(f"crash-{instance.key}.txt")
    left = watch_for_crashes(fallen)
    app = App(application, path)
    fit_on_screen(app.window)
    instance.handed_over.connect(app.hand_over)
    if sys.platform == "darwin":  # a filter in Python hears every event of the program, so only where it must
        application.installEventFilter(FilesOfTheFinder(app.hand_over, app))

    def start() -> None:
        app.start(files or [])
        instance.listen()
        if left:
            app.errors.offer_former_crash(left)

    QTimer.singleShot(0, start)
    close_on_signals(app.window.close, app)
    try:
        return application.exec()
    finally:
        stop_watching(fallen)
        instance.release()


def fit_on_screen(window: QWidget) -> None:
    """Make a window that is larger than its screen as large as that, but for the frame that the system draws.

    The first one is, on a small laptop; not every system does it by itself.
    """
    room = window.screen().availableGeometry().size()
    window.resize(window.size().boundedTo(QSize(room.width(), room.height() - FRAME)))


class FilesOfTheFinder(QObject):
    """On macOS a file to open comes as an event, to a program that runs as well as to one that has just begun."""

    def __init__(self, hand_over: Callable[[list[str]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._hand_over = hand_over

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the files, and let everything else pass."""
        if isinstance(event, QFileOpenEvent) and event.file():
            path = event.file()
            # After the window is shown, also where the event comes before it is.
            QTimer.singleShot(0, self, lambda: self._hand_over([path]))
            return True
        return False


def close_on_signals(close: Callable[[], object], parent: QObject) -> None:
    """The end of the session, or Ctrl+C in a terminal, closes the window as its own button does: all is stored.

    Python hears a signal only when it runs next, which under Qt may be never; so it writes into a pipe that Qt hears.
    """
    if sys.platform == "win32":  # there the session's end closes windows by itself
        return
    hears, writes = os.pipe()
    os.set_blocking(writes, False)
    os.set_blocking(hears, False)
    signal.set_wakeup_fd(writes, warn_on_full_buffer=False)
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: None)
    heard = QSocketNotifier(hears, QSocketNotifier.Type.Read, parent)

    def ends() -> None:
        os.read(hears, 64)
        close()

    heard.activated.connect(ends)


def _takes_over(instance: Instance, library: Path, files: list[Path]) -> bool:
    """Hand over to the window that has the library. True where none answers and the person wants one here."""
    if instance.hand_over(files):
        return False
    sentence = QApplication.translate(
        "Start",
        "{name} seems to be open in another window of On Record, which does not answer. If that one is gone, or "
        "was on another computer, open the library here.",
    )
    anyway = QApplication.translate("Start", "Open it here")
    return may_open_beside(sentence.format(name=library.name), anyway) and instance.take_over()
