"""The version of Qt's bindings that we pin does not lose a reference to None with every void call."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
print(sys.version_info[:2], sys.getrefcount(None) > 1000)
"""


def test_two_hundred_thousand_void_calls() -> None:
    """6.12 aborts on Python 3.11 after some 20,000 of them ("none_dealloc"); ours outlives ten times that."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.strip().endswith("True")
