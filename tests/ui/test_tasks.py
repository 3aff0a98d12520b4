"""Work off the GUI thread: stale results dropped, writes in order, failures heard, nothing lost at the end."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from reader import CancelledError, Progress, ReaderError
from tests.conftest import PATIENCE, Messages
from ui import tasks as tasks_module
from ui.tasks import Tasks


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_a_superseded_read_is_never_shown(tasks: Tasks, wait_until: Callable[..., None]) -> None:
    """A slow first result that comes after a newer one was asked for is dropped."""
    gate, shown = threading.Event(), list[str]()

    def slow() -> str:
        gate.wait(PATIENCE)
        return "first"

    tasks.latest("reading", slow, shown.append)
    tasks.latest("reading", lambda: "second", shown.append)
    wait_until(lambda: shown == ["second"])
    gate.set()
    wait_until(lambda: not tasks._jobs)  # the first has come home, too
    assert ["second"] == shown


def test_what_comes_for_a_dialog_that_is_gone_is_dropped(
    tasks: Tasks, wait_until: Callable[..., None]
) -> None:
    """A window that was closed and destroyed meanwhile is told nothing; a write that failed is told to the others."""
    told: list[str] = []

    class Asking(QObject):
        def done(self, _result: object) -> None:
            told.append(self.objectName())

        def failed(self, _error: Exception) -> None:
            told.append(self.objectName())

    asking, go = Asking(), threading.Event()
    asking.setObjectName("asking")
    tasks.latest("first", go.wait, asking.done)
    tasks.write(go.wait, asking.done)

    def refuse() -> None:
        raise ReaderError("The disk is full.")

    tasks.write(refuse, failed=asking.failed)
    refused: list[Exception] = []
    tasks.write_failed.connect(lambda error: refused.append(error))  # noqa: PLW0108  its stub takes no method of a list
    delete(asking)  # type: ignore[no-untyped-call]  # shiboken6 comes without types
    go.set()
    wait_until(lambda: len(refused) == 1)
    asking = Asking()
    asking.setObjectName("asking")
    tasks.latest("second", lambda: 1, asking.done)
    wait_until(lambda: told == ["asking"])


@pytest.mark.parametrize("fails", [False, True])
@pytest.mark.parametrize("kind", ["read", "stale read", "write", "long work"])
def test_what_work_refers_to_ends_on_the_gui_thread(
    tasks: Tasks, wait_until: Callable[..., None], kind: str, fails: bool
) -> None:
    """A dialog that was closed while its read was under way is let go by the thread that may destroy it."""

    class Dialog:
        def read(self, *_: object) -> str:
            if fails:
                raise ReaderError("It is gone.")
            return "all of it"

        def show(self, _result: object) -> None:
            pass

    ended: list[threading.Thread] = []
    dialog = Dialog()
    weakref.finalize(dialog, lambda: ended.append(threading.current_thread()))
    if kind == "write":
        tasks.write(dialog.read, dialog.show, dialog.show)
    elif kind == "long work":
        tasks.long("reading", dialog.read, dialog.show, dialog.show)
    else:
        tasks.latest("dialog", dialog.read, dialog.show, dialog.show)
    if kind == "stale read":
        tasks.drop("dialog")
    del dialog
    wait_until(lambda: ended)
    assert [threading.main_thread()] == ended


def test_what_is_read_behind_is_in_nobody_s_way(tasks: Tasks, wait_until: Callable[..., None]) -> None:
    """Reads that keep the sidebar true wait for one another; what the person asks for does not wait for them."""
    gate, began, shown = threading.Event(), list[str](), list[str]()

    def slow(name: str) -> str:
        began.append(name)
        gate.wait(PATIENCE)
        return name

    for name in ("counts", "sources", "tags", "speakers"):
        tasks.latest(name, partial(slow, name), shown.append, behind=True)
    wait_until(lambda: began)
    tasks.latest("reading", lambda: "reading", shown.append)
    wait_until(lambda: shown)
    assert (["reading"], ["counts"]) == (shown, began)
    gate.set()
    wait_until(lambda: len(shown) == 5)
    assert ["counts", "sources", "tags", "speakers"] == shown[1:]


def _threads_have_priorities() -> bool:
    """Whether the system, or the sandbox the tests run in, lets a thread go behind the others."""
    seen: list[int] = []

    def lower() -> None:
        thread = threading.get_native_id()
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + 1)
            seen.append(os.getpriority(os.PRIO_PROCESS, thread))

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    one = threading.Thread(target=lower)
    one.start()
    one.join()
    return seen == [before + 1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a thread has no priority of its own")
def test_threads_that_read_give_way_to_the_window(tasks: Tasks, wait_until: Callable[..., None]) -> None:
    """The system lets who paints go first, then what the person asked for, then what is read behind."""
    shown: list[int] = []

    def nice() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    own = nice()
    if own > 10 or not _threads_have_priorities():
        pytest.skip(
            "a thread that gives way; this system does not let one, or has the tests give way already"
        )
    for behind in (False, True):
        tasks.latest("nice", nice, shown.append, behind=behind)
        wait_until(lambda number=behind + 1: len(shown) == number)
    assert own < shown[0] < shown[1]
    assert own == nice()


def test_results_arrive_on_the_gui_thread(tasks: Tasks, wait_until: Callable[..., None]) -> None:
    """`work` runs elsewhere, `done` where widgets may be touched."""
    seen: list[threading.Thread] = []
    tasks.latest(
        "reading", threading.current_thread, lambda thread: seen.extend((thread, threading.current_thread()))
    )
    wait_until(lambda: seen)
    assert seen[0] is not threading.main_thread()
    assert seen[1] is threading.main_thread()


def test_writes_run_in_the_order_they_were_asked_for(tasks: Tasks, wait_until: Callable[..., None]) -> None:
    """What a person did first is stored first."""
    order: list[int] = []
    for number in range(50):
        tasks.write(partial(order.append, number))
    wait_until(lambda: not tasks.is_writing())
    assert list(range(50)) == order


def test_a_failed_write_is_heard_and_the_next_runs(
    tasks: Tasks, wait_until: Callable[..., None], expects: Callable[[str], None]
) -> None:
    """One write that fails reaches the person, and does not stop those after it."""
    expects("a write failed: disk")
    failures: list[Exception] = []
    done: list[str] = []
    tasks.write_failed.connect(lambda error: failures.append(error))  # noqa: PLW0108  typed as a slot

    def broken() -> None:
        raise OSError("disk")

    tasks.write(broken)
    tasks.write(lambda: "next", done.append)
    wait_until(lambda: done and failures)
    assert "disk" == str(failures[0])


def test_drain_waits_for_every_write(tasks: Tasks) -> None:
    """Quitting waits until nothing is left unwritten."""
    written: list[int] = []
    for number in range(20):
        tasks.write(partial(written.append, number))
    assert tasks.drain(5)
    assert list(range(20)) == written


def test_drain_says_when_a_write_does_not_end(tasks: Tasks) -> None:
    """A write that hangs is not taken for a finished one."""
    gate = threading.Event()
    tasks.write(lambda: gate.wait(PATIENCE))
    assert not tasks.drain(0.05)
    gate.set()


def test_the_end_does_not_wait_for_a_write_that_hangs(qapp: object) -> None:
    """A disk that never answers keeps nobody: closing gives up after a while, and says so."""
    tasks, gate = Tasks(), threading.Event()
    tasks.write(lambda: gate.wait(PATIENCE))
    assert not tasks.close(0.01)
    gate.set()
    assert tasks.drain(PATIENCE)


def test_no_progress_is_lost_before_it_is_listened_to(tasks: Tasks, wait_until: Callable[..., None]) -> None:
    """What the work reports before its handle was returned and connected is heard."""
    reported, heard = threading.Event(), list[object]()

    def work(report: Callable[[Progress], None], _cancelled: Callable[[], bool]) -> None:
        report(Progress(1, 2, "import"))
        reported.set()

    task = tasks.long("import", work, lambda _done: None)
    assert reported.wait(PATIENCE)
    task.progressed.connect(heard.append)
    wait_until(lambda: heard)
    assert [Progress(1, 2, "import")] == heard


def test_long_work_reports_and_can_be_cancelled(tasks: Tasks, wait_until: Callable[..., None]) -> None:
    """Progress arrives, cancelling reaches the work, and a cancelled end is no failure."""
    seen: list[Progress] = []
    failures: list[Exception] = []
    ended: list[bool] = []

    def work(report: Callable[[Progress], None], cancelled: Callable[[], bool]) -> None:
        report(Progress(1, None, "one"))
        started.set()
        while not cancelled():
            gate.wait(0.01)
        raise CancelledError("cancelled")

    gate, started = threading.Event(), threading.Event()
    task = tasks.long("import", work, lambda _result: None, failures.append)
    task.progressed.connect(lambda progress: seen.append(progress))  # noqa: PLW0108  typed as a slot
    task.finished.connect(lambda: ended.append(True))
    assert started.wait(PATIENCE)
    task.cancel()
    wait_until(lambda: ended)
    assert [] == failures


def bring_four(tasks: Tasks, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Bring home four results at a time, each longer than a turn of the loop; which of them are shown."""
    monkeypatch.setattr(tasks_module, "A_TURN", 1e-9)
    shown: list[int] = []
    for number in range(4):
        tasks.bring_home(partial(shown.append, number))
    qapp.sendPostedEvents()
    return shown


def test_results_that_come_together_are_shown_in_turns(
    tasks: Tasks, qapp: QApplication, wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A result that took its time lets the loop's timers, keys and painting go first; the order stays."""
    shown = bring_four(tasks, qapp, monkeypatch)
    assert [0] == shown
    wait_until(lambda: len(shown) == 4)
    assert [0, 1, 2, 3] == shown


def test_at_the_end_every_result_is_shown(
    tasks: Tasks, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever closes the window learns of each save that failed."""
    shown = bring_four(tasks, qapp, monkeypatch)
    tasks.show_all()
    assert [0, 1, 2, 3] == shown


def test_a_read_that_the_library_refuses_is_no_fault_of_the_program(
    tasks: Tasks, wait_until: Callable[..., None], expects: Callable[[str], None], messages: Messages
) -> None:
    """A library that is gone refuses every read; only what is a bug stands in the log as one."""
    expects("^ui.tasks: background work failed$")
    shown: list[str] = []

    def fail(error: Exception) -> str:
        raise error

    tasks.latest("refused", lambda: fail(ReaderError("It is gone.")), shown.append)
    tasks.latest("broken", lambda: fail(RuntimeError("no such thing")), shown.append)
    tasks.latest("last", lambda: "last", shown.append)
    wait_until(lambda: shown and not tasks._jobs)
    assert ["last"] == shown
    assert ["ui.tasks: background work failed"] == messages.said
