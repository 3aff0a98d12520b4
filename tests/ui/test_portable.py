"""A portable start, and how a start ends: the real program in a process of its own, with a home to look into."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PATIENCE, ROOT


def environment(home: Path) -> dict[str, str]:
    """A person whose home is `home`, and who has set none of the folders apart."""
    return {k: v for k, v in os.environ.items() if not k.startswith("XDG_")} | {"HOME": str(home)}


@contextlib.contextmanager
def started(home: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program, running; killed where the test fails, which would else wait for its end."""
    command = [sys.executable, "-m", "ui", *arguments]
    with subprocess.Popen(command, cwd=ROOT, env=environment(home), stderr=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


def wait_for(path: Path, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while not path.exists():
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < end, f"{path} did not come"
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.02)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are Unix's")
def test_a_portable_start_leaves_nothing_in_the_home(tmp_path: Path) -> None:
    """Library, settings, lock, log and caches stand in one folder; the session's end stores all and tidies up."""
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    with started(home, "--portable", "--library", str(stick / "library.onrecord")) as process:
        wait_for(stick / "library.onrecord", process)
        assert list(stick.glob("window-*.lock"))
        process.send_signal(signal.SIGTERM)
        assert (b"", 0) == (process.communicate(timeout=PATIENCE)[1], process.returncode)
    assert [] == list(home.rglob("*"))
    names = {path.name for path in stick.iterdir()}
    assert {"library.onrecord", "window.ini"} <= names
    assert [] == [name for name in names if name.endswith((".lock", "-wal")) or name.startswith("crash-")]
