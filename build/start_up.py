"""How long the packaged program takes to its window, against the one that `make run` starts.

`python build/start_up.py PACKAGED INSTALLED [ROUNDS]` starts the two in turns under an X server of its own, each on
a library with the samples, and prints the medians and their ratio. Time is from the start of the process to its
window being mapped, as another program sees it.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def display() -> tuple[subprocess.Popen[bytes], str]:
    """An X server and the name of its display."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as numbers:
        return server, f":{numbers.readline().strip()}"


def once(program: str, environment: dict[str, str]) -> float:
    """Seconds from the start of one process to its window."""
    begin = time.perf_counter()
    process = subprocess.Popen([program], env=environment, stderr=subprocess.DEVNULL)
    search = [
        "xdotool",
        "search",
        "--sync",
        "--onlyvisible",
        "--pid",
        str(process.pid),
        "--name",
        "On Record",
    ]
    # It gives up where a window of the helper kind goes while it looks, and is then asked again.
    while subprocess.run(
        search, env=environment, stdout=subprocess.DEVNULL, timeout=60, check=False
    ).returncode:
        if process.poll() is not None:
            raise SystemExit(f"{program} ended by itself, exit {process.returncode}")
    taken = time.perf_counter() - begin
    process.terminate()
    process.wait(timeout=30)
    return taken


def main(packaged: str, installed: str, rounds: int) -> None:
    """Measure both in turns and print the table."""
    server, name = display()
    home = tempfile.mkdtemp(prefix="onrecord-start-up-")
    try:
        environment = dict(os.environ, DISPLAY=name, HOME=home, QT_QPA_PLATFORM="xcb")
        for variable in ("DATA", "CONFIG", "STATE", "CACHE"):
            environment[f"XDG_{variable}_HOME"] = home
        subprocess.run([installed, "import", str(ROOT / "seeds")], env=environment, check=True)
        times: dict[str, list[float]] = {packaged: [], installed: []}
        for program in (packaged, installed):
            once(program, environment)  # fills the disk's cache and writes bytecode
        for _ in range(rounds):
            for program, measured in times.items():
                measured.append(once(program, environment))
        for program, measured in times.items():
            print(f"{statistics.median(measured):.3f} s  {program}")
        ratio = statistics.median(times[packaged]) / statistics.median(times[installed])
        print(f"ratio {ratio:.2f} (at most 1.10), median of {rounds}, in turns")
    finally:
        server.terminate()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 20)
