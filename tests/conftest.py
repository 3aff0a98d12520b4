"""What every test gets: folders of its own, Qt without a screen, and no message left unheard.

No test sees the person's library: the folders that `platformdirs` and Qt name are temporary. A warning of
Qt, of `logging` or of Python that a test did not announce fails that test, and so does an exception that
only a slot or a thread saw. `expects(pattern)` announces one.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = (
    200.0  # seconds: only a failing test waits so long, and no machine that is merely busy makes one fail
)

# Before anything imports Qt. A journey that wants a real display sets the platform in its own process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = Path(tempfile.mkdtemp(prefix="onrecord-tests-"))
for _name in ("DATA", "CONFIG", "STATE", "CACHE"):
    os.environ[f"XDG_{_name}_HOME"] = str(_HOME / _name.lower())
os.environ["XDG_RUNTIME_DIR"] = str(_HOME / "runtime")
(_HOME / "runtime").mkdir(mode=0o700)
os.environ.pop("QT_SCALE_FACTOR", None)
os.environ["LC_ALL"] = "C.UTF-8"
# A program that a test starts reads each module of ours from the file that the first of them compiled.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
# A shell starts what runs behind with signals ignored, and programs inherit that: Ctrl+C would not end them.
signal.signal(signal.SIGINT, signal.default_int_handler)
for _name in ("SIGTERM", "SIGHUP", "SIGQUIT"):
    if hasattr(signal, _name):  # Windows lacks two of them
        signal.signal(getattr(signal, _name), signal.SIG_DFL)

# Two shared cores make single examples slow at times; a landing must not depend on the day's random examples.
settings.register_profile(
    "landing", deadline=None, max_examples=30, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "landing"))

# What the platform without a screen says about itself; no test caused it and none can mend it.
_OF_THE_PLATFORM = re.compile(
    r"This plugin does not support|propagateSizeHints|Could not (detect|find) .*portal|"
    r"Detected locale .* with character encoding|libpng warning"
)


def pytest_sessionfinish() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests did not run and what they would have needed."""
    skipped = {str(report.longrepr[2]) for report in terminalreporter.stats.get("skipped", ())}
    for reason in sorted(skipped):
        terminalreporter.write_line(f"Not run: {reason.removeprefix('Skipped: ')}")


class Messages:
    """The warnings of one test: what was said, and what the test announced."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.expected: list[re.Pattern[str]] = []

    def hear(self, message: str) -> None:
        if not _OF_THE_PLATFORM.search(message):
            self.said.append(message)

    def unexpected(self) -> list[str]:
        return [text for text in self.said if not any(pattern.search(text) for pattern in self.expected)]

    def unheard(self) -> list[str]:
        return [p.pattern for p in self.expected if not any(p.search(text) for text in self.said)]


class _Listener(logging.Handler):
    def __init__(self, messages: Messages) -> None:
        super().__init__(logging.WARNING)
        self.messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.hear(f"{record.name}: {record.getMessage()}")


def _hear_qt(messages: Messages) -> Callable[[], None]:
    """Listen to Qt from now on; the result undoes it. Does nothing while no test has imported Qt."""
    if "PySide6.QtCore" not in sys.modules:
        return lambda: None
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def heard(kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            messages.hear(f"Qt: {text}")

    before = qInstallMessageHandler(heard)
    return lambda: _restore(qInstallMessageHandler, before)


def _restore(install: Callable[[Any], Any], before: object) -> None:
    install(before)


@pytest.fixture(autouse=True)
def messages(monkeypatch: pytest.MonkeyPatch) -> Iterator[Messages]:
    """Fails the test that caused a warning, or an exception nobody caught, and did not announce it."""
    found = Messages()
    listener = _Listener(found)
    logging.getLogger().addHandler(listener)
    monkeypatch.setattr(
        sys, "excepthook", lambda kind, error, _trace: found.hear(f"{kind.__name__}: {error}")
    )
    silence = _hear_qt(found)
    yield found
    if "PySide6.QtWidgets" in sys.modules:
        _delete_widgets()
    silence()
    logging.getLogger().removeHandler(listener)
    assert [] == found.unexpected(), "unexpected warnings"
    assert [] == found.unheard(), "announced, but not said"


@pytest.fixture
def expects(messages: Messages) -> Callable[[str], None]:
    """`expects(pattern)`: this test causes a warning that matches, and fails where none does."""
    return lambda pattern: messages.expected.append(re.compile(pattern))


def _delete_widgets() -> None:
    """A window left open by one test must not answer the events of the next."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        return
    for widget in app.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    # As in the program (`ui/garbage.py`): never in a worker, where destroying a widget may stop both threads for ever.
    gc.disable()
    if gc.get_count()[1] > 10:
        gc.collect()


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one application of a test run, with no window that could end it."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        gc.disable()
        app = QApplication(["onrecord-tests"])
        app.setQuitOnLastWindowClosed(False)
    return app


@pytest.fixture
def wait_until(qapp: QApplication) -> Callable[..., None]:
    """`wait_until(condition)` runs the event loop until `condition()` holds, or fails."""
    from PySide6.QtCore import QEventLoop, QTimer

    tick = QTimer(interval=5)  # ms: a condition may come true without an event

    def wait(condition: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        tick.start()
        while (
            not condition()
        ):  # the loop rests meanwhile: one that spins would take its time from the workers
            assert time.monotonic() < end, f"{condition} did not come true in {PATIENCE} s"
            qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        tick.stop()

    return wait


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder that ONRECORD_CORPORA names; without it the test says that it did not run."""
    named = os.environ.get("ONRECORD_CORPORA", "")
    if not named:
        pytest.skip("the tests over corpora; ONRECORD_CORPORA names no folder")
    folder = Path(named)
    assert folder.is_dir(), f"ONRECORD_CORPORA names {folder}, which is no folder"
    return folder


@pytest.fixture(scope="session")
def x_display() -> Iterator[dict[str, str]]:
    """An X server, as the environment in which a process finds it. Without Xvfb the journey says so."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("the journeys on a real display; Xvfb is not installed (apt-get install xvfb)")
    read_end, write_end = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(write_end), "-screen", "0", "1600x1100x24", "-nolisten", "tcp"],
        pass_fds=(write_end,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as numbers:
        display = numbers.readline().strip()
    try:
        assert display, "Xvfb did not start"
        environment = dict(os.environ, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", PYTHONPATH=str(ROOT))
        environment.pop("WAYLAND_DISPLAY", None)
        yield environment
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)
