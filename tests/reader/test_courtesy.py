"""Long work of one thread leaves the interpreter to the window's while that works, and else goes on at once."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

import pytest

from reader import courtesy


def steps(number: int, between: Callable[[], object]) -> None:
    """So many steps of long work on another thread, `between` them something on it; waits for their end."""

    def work() -> None:
        for _ in range(number):
            courtesy.step_aside()
            between()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()


@pytest.fixture
def left(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the interpreter was left to others, by step."""
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    return slept


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no thread sees how long another has worked")
def test_a_main_thread_that_waits_costs_nothing(left: list[float]) -> None:
    """A window that waits for a key keeps nobody from working."""
    steps(200, lambda: None)
    assert [] == left[5:]  # the first ones may see how the worker was waited for


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no thread sees how long another has worked")
def test_a_main_thread_that_works_is_left_alone(left: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    """After each step in which it worked it has the interpreter for a while."""
    worked = iter([1.0, 1.0, 1.004, 1.004, 1.0041, 1.0041001])
    monkeypatch.setattr(time, "clock_gettime", lambda _clock: next(worked))
    steps(6, lambda: None)
    assert [courtesy.ASIDE] * 2 == left


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no thread sees how long another has worked")
def test_the_work_that_is_looked_at_is_the_main_threads() -> None:
    """Its clock goes on while it works, and no other one's does."""
    main = time.pthread_getcpuclockid(threading.main_thread().ident or 0)
    before, end = time.clock_gettime(main), time.thread_time() + 0.01
    while time.thread_time() < end:
        pass
    assert time.clock_gettime(main) - before >= 0.01


@pytest.mark.parametrize(("taken", "aside"), [(0.00005, []), (0.0004, [courtesy.ASIDE])])
def test_elsewhere_who_took_the_interpreter_is_left_alone_with_it(
    monkeypatch: pytest.MonkeyPatch, taken: float, aside: list[float]
) -> None:
    """Where no thread sees how long another has worked, the time without the interpreter says it."""
    now, slept = [10.0], list[float]()

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds or taken

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(time, "perf_counter", lambda: now[0])
    steps(1, lambda: None)
    assert [0, *aside] == slept


def test_the_main_thread_does_not_wait_for_itself(left: list[float]) -> None:
    """A command line reads on the main thread."""
    for _ in range(3):
        courtesy.step_aside()
        end = time.thread_time() + 0.001
        while time.thread_time() < end:
            pass
    assert [] == left
