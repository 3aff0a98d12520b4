"""Makes the window's workers and its event loop late at random: `make test ARGS="-p tests.jitter tests/ui"`.

A test that waits for one result and then looks at another passes by luck; a slow machine takes that luck away.
Here each read, write and long task begins a little late, and each of its results comes a little late. For each test
some channels are late by much, so that what nearly always comes first comes last; and the event loop stands still at
times, as that of a process that waits for its turn does. What is late follows from JITTER_SEED=n (0 where it is not
given) and the test's name, so that a test that failed alone fails alone again, as far as threads can be repeated.
A journey is late in its own process: `python -m tests.jitter tests.journeys.filing write library`.
"""

from __future__ import annotations

import os
import random
import runpy
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

_SEED = os.environ.get("JITTER_SEED", "0")
JOURNEYS = "JITTER_JOURNEYS"  # set where the journeys of a run are to be late
_SHORT = (
    0.0,
    0.0,
    0.0,
    0.002,
    0.01,
    0.03,
    0.1,
)  # seconds: mostly next to nothing, at times longer than a frame
_LONG = 0.4  # seconds: one in ten
_SLOW = 0.25  # seconds that a slow channel takes more, each time
_random = random.Random(_SEED)
_slow: dict[str, bool] = {}  # of the running test, whether a channel is one that is late by much


def _pause(channel: str = "") -> None:
    """Wait a while, a slow channel longer; in which thread is all the same."""
    seconds = _LONG if _random.random() < 0.1 else _random.choice(_SHORT)
    if channel and _slow.setdefault(channel, _random.random() < 0.3):
        seconds += _SLOW
    threading.Event().wait(seconds)


def _late(channel: str, work: Callable[..., Any]) -> Callable[..., Any]:
    """`work`, begun late and heard of late."""

    def run(*arguments: Any) -> Any:
        _pause()
        try:
            return work(*arguments)
        finally:
            _pause(channel)

    return run


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Each test has its own slow channels."""
    _random.seed(f"{_SEED} {item.nodeid}")
    _slow.clear()


def pytest_configure() -> None:
    """Make the window of this process late, and those of the journeys."""
    os.environ[JOURNEYS] = "1"
    make_late()


def make_late() -> None:
    """Wrap what `ui.tasks.Tasks` is asked to run, and what it brings home."""
    from ui.tasks import Tasks

    for name, place in (("latest", 2), ("write", 1), ("long", 2)):
        _wrap(Tasks, name, place)
    home, show = Tasks.bring_home, Tasks._run_arrived

    def bring_home(tasks: Tasks, call: Callable[[], None]) -> None:
        if threading.current_thread() is not threading.main_thread():
            _pause()  # a result, and then the end of its task: others may come between
        home(tasks, call)

    def run_arrived(tasks: Tasks, call: object) -> None:
        if _random.random() < 0.1:
            _pause()  # the loop stands still: timers run out together
        show(tasks, call)

    for name, late in (("bring_home", bring_home), ("_run_arrived", run_arrived)):
        setattr(Tasks, name, late)


def _wrap(kind: type, name: str, place: int) -> None:
    asked = getattr(kind, name)

    def wrapped(*arguments: Any, **named: Any) -> Any:
        channel = arguments[1] if name != "write" else "write"
        if len(arguments) > place:
            arguments = (*arguments[:place], _late(channel, arguments[place]), *arguments[place + 1 :])
        else:
            named["work"] = _late(channel, named["work"])
        return asked(*arguments, **named)

    setattr(kind, name, wrapped)


if __name__ == "__main__":
    sys.argv = sys.argv[1:]
    _random.seed(f"{_SEED} {sys.argv[0]}")
    make_late()
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
