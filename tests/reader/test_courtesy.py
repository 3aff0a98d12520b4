"""Long work of one thread leaves the interpreter to whoever wants it, and goes on at once where nobody does."""

from __future__ import annotations

import time

import pytest

from reader import courtesy


@pytest.mark.parametrize(("taken", "left"), [(0.00005, []), (0.0004, [courtesy.ASIDE])])
def test_only_who_took_the_interpreter_is_left_alone_with_it(
    monkeypatch: pytest.MonkeyPatch, taken: float, left: list[float]
) -> None:
    """A step costs nothing while no other thread runs; one that ran while we stood aside gets more time."""
    now, slept = [10.0], list[float]()

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds or taken

    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(time, "perf_counter", lambda: now[0])
    courtesy.step_aside()
    assert [0, *left] == slept
