"""Worker processes give way: those of a window to everybody, those of a command line as far as a command does."""

from __future__ import annotations

import subprocess
import sys

import pytest

_ASK = """
import os
try:
    if {batch}:
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
except OSError:
    raise SystemExit("forbidden")
before = os.nice(0)
from reader.library.workers import give_way
give_way()
print(os.sched_getscheduler(0) == os.SCHED_IDLE, os.nice(0) == min(19, before + 10))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody is asked how a process is scheduled")
@pytest.mark.parametrize("batch", [True, False])
def test_workers_of_a_window_have_what_nobody_else_wants(batch: bool) -> None:
    """They inherit that they are a window's from the process apart, which interrupts nobody."""
    asked = subprocess.run([sys.executable, "-c", _ASK.format(batch=batch)], capture_output=True, text=True)
    if "forbidden" in asked.stderr:
        pytest.skip("to ask for another scheduling; this sandbox forbids it")
    assert [str(batch), "True"] == asked.stdout.split()
