"""The window on libraries of growing size: start, memory, jumps, opening, filters, each beside bare Qt."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.libraries import FOLDER, made_library, sizes
from tests.journeys.busy import make

STARTS = int(os.environ.get("BENCH_STARTS", "20"))
COMING = 20_000  # articles of the import that is scrolled beside


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


def scrolled(library: str) -> dict[str, float]:
    """Steps of the wheel with and without an import, on a copy, for the import stays in it."""
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        copy = shutil.copy(library, folder)
        coming = make(Path(folder) / "coming", 0, COMING, 2)
        return start("window", copy, BENCH_IMPORT=str(coming))


def main() -> None:
    """Print the table."""
    heads = "start,x bare,CPU,x bare,USS,+ bare,after,jump,open,x plain,filter,scroll,import,x".split(",")
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
        figures, steps = start("window", library), scrolled(library)
        columns = (
            f"{size:>10,}",
            f"{shown:6.2f}s {shown / floor:6.2f}x ",
            f"{cpu:6.2f}s {cpu / least:6.2f}x ",
            f"{figures['uss'] / 1e6:5.0f}MB {figures['uss'] / 1e6 - memory:+5.0f}MB ",
            f"{figures['uss_after'] / 1e6 - memory:+5.0f}MB ",
            f"{figures['jump']:4.0f}ms  {figures['open']:4.0f}ms {figures['open'] / figures['plain']:6.1f}x ",
            f"{figures['switch']:4.0f}ms   {steps['scroll']:4.1f}ms   {steps['beside']:4.1f}ms ",
            f"{steps['beside'] / steps['scroll']:5.1f}x",
        )
        print(" ".join(columns), flush=True)
    print("\nCPU: of the process until then, which other work on the machine changes less than the time")
    print(
        "start: process start to first rows painted, median of 20, interleaved with a bare window of ten rows;"
    )
    print(
        "scroll: a step of the wheel, from the event to the end of the paint; import: beside one; 95th percentile"
    )
    print(
        "USS: when ten places of the list were looked at, and after all of this; jump, open, filter: 95th percentile;\n"
        "plain: setPlainText and paint of the same text"
    )


if __name__ == "__main__":
    main()
