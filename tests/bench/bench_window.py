"""The window on libraries of growing size: start, memory, jumps, opening, filters, each beside bare Qt."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

from tests.bench.libraries import FOLDER, made_library, sizes

STARTS = 20


def start(*arguments: str, **environment: str) -> dict[str, float]:
    """Run a probe in a process of its own; its figures, times in seconds and milliseconds as it says them."""
    began = time.clock_gettime(time.CLOCK_MONOTONIC)
    with tempfile.TemporaryDirectory() as home:
        homes = {f"XDG_{name}_HOME": home for name in ("CONFIG", "STATE", "CACHE", "DATA")}
        # compiled modules are kept, as an installed program and `make run` have them from their first start on
        kept = {"PYTHONPYCACHEPREFIX": str(FOLDER / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.probes", *arguments],
            env=os.environ
            | homes
            | kept
            | {"QT_QPA_PLATFORM": "offscreen", "BENCH_STARTED": str(began)}
            | environment,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0 or not done.stdout.strip():
        raise RuntimeError(done.stderr)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def main() -> None:
    """Print the table."""
    heads = ("start", "x bare", "CPU", "x bare", "USS", "+ bare", "jump", "open", "x plain", "filter")
    print(f"{'articles':>10}  " + " ".join(f"{head:>8}" for head in heads))
    for size in sizes():
        library = str(made_library(size))
        bare, ours = [], []
        start("bare")  # compiles
        start("window", library, BENCH_START_ONLY="1")
        for _ in range(STARTS):
            bare.append(start("bare"))
            ours.append(start("window", library, BENCH_START_ONLY="1"))
        floor = statistics.median(run["shown"] for run in bare)
        shown = statistics.median(run["shown"] for run in ours)
        cpu, least = (statistics.median(run["cpu"] for run in runs) for runs in (ours, bare))
        memory = statistics.median(run["uss"] for run in bare) / 1e6
        figures = start("window", library)
        columns = (
            f"{size:>10,}",
            f"{shown:6.2f}s {shown / floor:6.2f}x ",
            f"{cpu:6.2f}s {cpu / least:6.2f}x ",
            f"{figures['uss'] / 1e6:5.0f}MB {figures['uss'] / 1e6 - memory:+5.0f}MB ",
            f"{figures['jump']:4.0f}ms  {figures['open']:4.0f}ms {figures['open'] / figures['plain']:6.1f}x ",
            f"{figures['switch']:4.0f}ms",
        )
        print(" ".join(columns), flush=True)
    print("\nCPU: of the process until then, which other work on the machine changes less than the time")
    print(
        "start: process start to first rows painted, median of 20, interleaved with a bare window of ten rows;"
    )
    print(
        "USS after the journey; jump, open, filter: 95th percentile; plain: setPlainText and paint of the same text"
    )


if __name__ == "__main__":
    main()
