"""The only place where an exception becomes something that a person sees.

A `ReaderError` is a sentence in the banner at the window's top, and so is what the system says of a file.
Anything else is a bug of ours: what is being written is stored first, then it goes to the log, and a window shows
its text with Copy and Open log folder. Nothing here ends the program, and nothing is sent anywhere. Where the
program was ended all the same (by Qt or the system), the next start offers the text that was left.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader import CancelledError, ReaderError, __version__, log_path
from ui.controls import Button, muted, primary_button, quiet_button, serif_title, set_kind
from ui.core_words import in_own_words
from ui.theme import ui_font

log = logging.getLogger(__name__)

HINT_TIME = 6000  # ms

LOG_BYTES, LOG_FILES = 1_000_000, 3
KEPT = 20  # different crashes that one window lists; a paint event that fails repeats sixty times a second

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def set_up_logging(level: int = logging.INFO) -> None:
    """Write the log to `log_path()`, a few files of at most a megabyte. A full disk only costs the log."""
    try:
        path = log_path()
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8", delay=True
        )
    except OSError as error:
        print(f"No log is kept: {error}", file=sys.stderr)  # noqa: T201  there is no log to say it in
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    logging.raiseExceptions = False


_fatal: list[TextIO] = []  # open for as long as the process may fall over


def watch_for_crashes(path: Path) -> str:
    """Let Python write to `path` where it stood when the process falls over; gives what the last run left there.

    It names files, lines and functions, never a value.
    """
    try:
        left = path.read_text(encoding="utf-8", errors="replace").strip() if path.exists() else ""
        _fatal[:] = [path.open("w", encoding="utf-8")]
        faulthandler.enable(_fatal[0])
    except OSError as error:
        log.warning("no crash is written down: %s", error)
        return ""
    if left:
        log.critical("the last run was ended by:\n%s", left)
    return left


def stop_watching(path: Path) -> None:
    """The program ends as it should: no file is left."""
    faulthandler.disable()
    while _fatal:
        _fatal.pop().close()
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.info("%s stays: %s", path, error)


class Banner(QFrame):
    """A sentence at the foot of the window, in place: it stays until it is closed or the next one comes.

    A hint, of which nothing depends, goes by itself.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        self._words = QLabel()
        self._words.setFont(ui_font(13))
        self._words.setAccessibleName(self.tr("Message"))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._words, 1)
        self.action_button = quiet_button("")
        self.action_button.hide()
        self.action_button.clicked.connect(self._act)
        row.addWidget(self.action_button)
        close = quiet_button(self.tr("Close"))
        close.clicked.connect(self._refuse)
        row.addWidget(close)
        self._acted: Callable[[], None] | None = None
        self._refused: Callable[[], None] | None = None
        self._step: int | None = None
        self._passing = QTimer(self, singleShot=True, interval=HINT_TIME)
        self._passing.timeout.connect(self.dismiss)
        self.hide()

    def hint(self, sentence: str) -> None:
        """Say what a key would have needed, for as long as it takes to read."""
        self.say(sentence)
        self._passing.start()

    def say(
        self,
        sentence: str,
        action: str = "",
        acted: Callable[[], None] | None = None,
        refused: Callable[[], None] | None = None,
        *,
        step: int | None = None,
    ) -> None:
        """Show `sentence`, and a button `action` that calls `acted` where both are given; Close calls `refused`.

        With a `step` it goes when that is not the one that undo would take back: see `settle`.
        """
        self._passing.stop()
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.setAccessibleName(sentence)
        self.action_button.setText(action)
        self.action_button.setAccessibleName(action)
        self.action_button.setVisible(bool(action))
        self._acted, self._refused, self._step = acted, refused, step
        self.show()

    def settle(self, step: int) -> None:
        """Undo would take back `step` now, 0 for none: an offer to take back another one is withdrawn."""
        if self._step is not None and self._step != step:
            self._step = None
            self.dismiss()

    def sentence(self) -> str:
        """What it says; "" while it is closed."""
        return self._words.text() if not self.isHidden() else ""

    def _act(self) -> None:
        self._answer(self._acted)

    def _refuse(self) -> None:
        self._answer(self._refused)

    def _answer(self, then: Callable[[], None] | None) -> None:
        self._acted = self._refused = None
        self.dismiss()
        if then is not None:
            then()

    def dismiss(self) -> None:
        """Close it."""
        self.hide()
        self.closed.emit()


class CrashWindow(QDialog):
    """The text of an error that nobody expected, to copy into a report; the window behind it stays usable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unexpected error"))
        self.setModal(False)
        self.resize(680, 460)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(serif_title(self.tr("Something went wrong in On Record"), 20))
        words = muted(
            self.tr(
                "This is a mistake of the program, not yours. What you were writing has been stored. "
                "The text below says where it happened; it stands in the log too, and is sent nowhere. "
                "Look through it before you pass it on."
            )
        )
        words.setWordWrap(True)
        column.addWidget(words)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        set_kind(self.text, "field")
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(12)
        self.text.setFont(fixed)
        self.text.setAccessibleName(self.tr("Text of the error"))
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.copy_button = Button(self.tr("Copy"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.folder_button = Button(self.tr("Open log folder"))
        self.folder_button.clicked.connect(open_log_folder)
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(self.copy_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)

    def show_crashes(self, crashes: dict[str, int]) -> None:
        """List the texts, each with how often it happened."""
        parts = [
            text if times == 1 else self.tr("{text}\n(happened {n} times)").format(text=text, n=times)
            for text, times in crashes.items()
        ]
        self.text.setPlainText(without_home("\n".join([environment(), "", *parts])))
        self.show()
        self.raise_()


def environment() -> str:
    """One line on what the program runs on, for reports."""
    import platform  # slow to load, and seldom needed

    return (
        f"On Record {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


def without_home(text: str) -> str:
    """The text without the name of the person's home folder, which is mostly their own name."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def cannot_start(sentence: str) -> None:
    """Say why no window can open, in a window: nobody sees the terminal of a program that a menu starts."""
    QMessageBox.critical(None, "On Record", sentence)


def may_open_beside(sentence: str, anyway: str) -> bool:
    """Ask whether to open although another window seems to have the library; True for the button `anyway`."""
    box = QMessageBox(QMessageBox.Icon.Question, "On Record", sentence)
    go_on = box.addButton(anyway, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is go_on


def open_log_folder() -> None:
    """Show the folder of the log in the desktop's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_path().parent)))


class ErrorHandler(QObject):
    """Takes every exception of the window, wherever it was raised, and tells the person once."""

    _arrived = Signal(object)  # from any thread

    def __init__(self, banner: Banner, save: Callable[[], None] | None = None) -> None:
        """`save` stores what is being written; it is called first when something unexpected happened."""
        super().__init__(banner)
        self._banner, self._save = banner, save
        self.crashes: dict[str, int] = {}
        self._window: CrashWindow | None = None
        self._undo: list[Callable[[], object]] = []
        self._arrived.connect(self._handle, Qt.ConnectionType.QueuedConnection)

    def show(self, error: object) -> None:
        """Tell the person of an exception. May be called from any thread."""
        try:
            self._arrived.emit(error)
        except RuntimeError:  # the window is gone, and with it whoever could be told
            log.critical("an error after the window was closed: %r", error)

    @Slot(object)
    def _handle(self, error: object) -> None:
        if not isinstance(error, BaseException):
            return
        if isinstance(error, CancelledError | KeyboardInterrupt):
            return
        if isinstance(error, ReaderError):
            log.info("told the person: %s", error)
            self._banner.say(in_own_words(str(error)))
            return
        if isinstance(error, OSError) and error.strerror:
            # A disk that is full, gone or not ours is the person's to mend, wherever we ran into it.
            log.info("told the person", exc_info=error)
            place = f"{error.filename}: " if error.filename else ""
            self._banner.say(f"{place}{error.strerror}.")
            return
        self._store_first()
        text = "".join(traceback.format_exception(error)).strip()
        if text in self.crashes:  # counted only: it must neither fill the log nor come to the front again
            self.crashes[text] += 1
            return
        log.critical("unexpected error", exc_info=error)
        if len(self.crashes) < KEPT:
            self.crashes[text] = 1
            self._show_crashes(self.crashes)

    def _show_crashes(self, crashes: dict[str, int]) -> None:
        if self._window is None:
            self._window = CrashWindow()
        self._window.show_crashes(crashes)

    def _store_first(self) -> None:
        """A window that fails at each paint still lets a person write on: what is typed is handed over every time."""
        try:
            if self._save is not None:
                self._save()
        except Exception:  # the error itself must still be shown, and this one must not start a chain
            log.exception("what is being written could not be stored")

    def offer_former_crash(self, text: str) -> None:
        """Tell of a run that fell over, with its text where the person wants it."""
        sentence = self.tr("On Record was ended by an error of its own last time. What you wrote was stored.")
        self._banner.say(sentence, self.tr("Show the error"), lambda: self._show_crashes({text: 1}))

    def window(self) -> CrashWindow | None:
        """The window of unexpected errors, once there was one."""
        return self._window

    def install(self) -> None:
        """Hear what no slot, thread or Qt call handled."""
        before, thread_before = sys.excepthook, threading.excepthook
        sys.excepthook = self._unhandled
        threading.excepthook = self._unhandled_in_thread
        qt_before = qInstallMessageHandler(qt_message)
        self._undo = [
            lambda: setattr(sys, "excepthook", before),
            lambda: setattr(threading, "excepthook", thread_before),
            lambda: qInstallMessageHandler(qt_before),
        ]

    def uninstall(self) -> None:
        """Give the hooks back, as the end of the program and tests need."""
        for undo in self._undo:
            undo()
        self._undo = []

    def _unhandled(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        self.show(error)

    def _unhandled_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.show(args.exc_value)


def qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's own messages belong in the log, under its category."""
    logging.getLogger(f"qt.{context.category or 'default'}").log(
        _LEVELS.get(kind, logging.WARNING), "%s", text
    )
