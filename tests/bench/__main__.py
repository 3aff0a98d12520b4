"""`make bench`: run every bench, or those whose names are given (`make bench ARGS="window library"`)."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    """Run the benches one after the other; 0 when all of them ran."""
    found = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    chosen = [name for name in found if not names or name.removeprefix("bench_") in names]
    for name in chosen:
        print(f"\n== {name.removeprefix('bench_')}\n", flush=True)
        importlib.import_module(f"tests.bench.{name}").main()
    return 0 if chosen else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
