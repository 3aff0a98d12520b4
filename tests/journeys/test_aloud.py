"""What reaches a screen reader, over AT-SPI, from a window on a real X server."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PATIENCE

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


@pytest.fixture
def at_spi() -> tuple[str, str, str]:
    """A session bus, the bus of assistive technology, and a Python that can listen to it."""
    session, python = shutil.which("dbus-run-session"), "/usr/bin/python3"
    launcher = next((path for path in _LAUNCHERS if Path(path).exists()), None)
    speaks = (
        Path(python).exists()
        and subprocess.run([python, "-c", _BINDINGS], capture_output=True).returncode == 0
    )
    if session is None or launcher is None or not speaks:
        pytest.skip(
            "what a screen reader hears; AT-SPI is not installed "
            "(apt-get install at-spi2-core dbus python3-gi gir1.2-atspi-2.0)"
        )
    return session, launcher, python


def test_a_screen_reader_hears_the_window(
    x_display: dict[str, str], at_spi: tuple[str, str, str], tmp_path: Path
) -> None:
    """Rows, the article's text, its statements with their speakers, and a name for every control that shows."""
    session, launcher, python = at_spi
    environment = x_display | {
        f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "CONFIG", "STATE", "CACHE")
    }
    environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_RUNTIME_DIR": str(tmp_path)}
    tmp_path.chmod(0o700)
    done = subprocess.run(
        [
            session,
            "--",
            sys.executable,
            "-m",
            "tests.journeys.aloud",
            tmp_path / "l.onrecord",
            launcher,
            python,
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"
