"""Makes the window's workers late at random: `make test ARGS="-p tests.jitter tests/ui"`.

A test that waits for one result and then looks at another passes by luck; a slow machine takes that luck away.
Here each read, write and long task begins a little late and its result comes a little late, so that results come
in orders that no quiet machine shows. JITTER_SEED=n repeats a run as far as threads can be repeated.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from typing import Any

_RANDOM = random.Random(os.environ.get("JITTER_SEED"))


def _pause() -> None:
    """Mostly next to nothing, at times longer than a frame, seldom a tenth of a second."""
    time.sleep(_RANDOM.choice((0.0, 0.0, 0.002, 0.01, 0.03, 0.1)))


def late(work: Callable[..., Any]) -> Callable[..., Any]:
    """`work`, begun late and heard of late."""

    def run(*arguments: Any) -> Any:
        _pause()
        try:
            return work(*arguments)
        finally:
            _pause()

    return run


def pytest_configure() -> None:
    """Wrap what `ui.tasks.Tasks` is asked to run."""
    from ui.tasks import Tasks

    for name, place in (("latest", 2), ("write", 1), ("long", 2)):
        _wrap(Tasks, name, place)


def _wrap(kind: type, name: str, place: int) -> None:
    asked = getattr(kind, name)

    def wrapped(*arguments: Any, **named: Any) -> Any:
        if len(arguments) > place:
            arguments = (*arguments[:place], late(arguments[place]), *arguments[place + 1 :])
        else:
            named["work"] = late(named["work"])
        return asked(*arguments, **named)

    setattr(kind, name, wrapped)
