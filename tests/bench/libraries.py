"""Libraries of a wanted size, made once and kept in `.work/bench`.

BENCH_LIBRARIES names files, or folders of files, that are libraries already: the one nearest to a wanted size, if it
has at most a fiftieth more or fewer articles, is copied and measured instead of importing that many anew.
Their texts are those of the scale corpus where ONRECORD_CORPORA names one, else the samples' sentences, mixed.
"""

from __future__ import annotations

import json
import os
import random
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from reader import Library, View

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".work" / "bench"
STEPS = (1_000, 20_000, 200_000, 1_000_000)
SMALL = 2_000  # the default of `make bench`: some seconds to make
SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[“\"A-Z])")


def sizes() -> list[int]:
    """The sizes to measure: a small set, or with BENCH_ARTICLES every step up to it."""
    most = int(os.environ.get("BENCH_ARTICLES", SMALL))
    return [step for step in STEPS if step < most] + [most]


def made_library(size: int) -> Path:
    """A library of `size` articles, attributed; made by the program's own import where it is not there yet."""
    path = FOLDER / f"{size}.onrecord"
    FOLDER.mkdir(parents=True, exist_ok=True)
    ready = ready_library(size)
    if ready is not None:
        if not path.exists() or path.stat().st_mtime < ready.stat().st_mtime:
            with closing(sqlite3.connect(f"{ready.as_uri()}?mode=ro", uri=True)) as whole:
                path.unlink(missing_ok=True)
                with closing(sqlite3.connect(path)) as copy:
                    whole.backup(copy)  # with what its write-ahead log has
        return path
    if path.exists():
        return path
    source = articles(size)
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    with Library.open(part) as library:
        read = os.environ.get("BENCH_READ")
        report = library.import_paths([source], jobs=os.cpu_count() or 1, attribute=read is None)
        if read is not None:
            newest = library.directory(View()).ids[: int(read)]
            library.reattribute(list(newest), jobs=os.cpu_count() or 1)
    print(f"made a library of {report.imported:,} articles", file=sys.stderr)
    part.rename(path)
    return path


def ready_library(size: int) -> Path | None:
    """The library that BENCH_LIBRARIES has for this size."""
    found: list[tuple[int, Path]] = []
    for name in filter(None, os.environ.get("BENCH_LIBRARIES", "").split(os.pathsep)):
        for path in sorted(Path(name).glob("*")) if Path(name).is_dir() else [Path(name)]:
            number = _number(path.resolve())
            if number is not None and abs(number - size) * 50 <= size:
                found.append((abs(number - size), path.resolve()))
    return min(found)[1] if found else None


def _number(path: Path) -> int | None:
    """How many articles a library has; None of any other file."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT articles FROM counters").fetchone()[0])
    except sqlite3.Error:
        return None


def articles(size: int) -> Path:
    """JSON lines of `size` articles."""
    target = FOLDER / f"{size}.jsonl"
    if target.exists():
        return target
    maker = Path(os.environ.get("ONRECORD_CORPORA", "/nowhere")).parent / "tools" / "make_scale.py"
    if maker.exists():
        subprocess.run([sys.executable, str(maker), "--n", str(size), "--out", str(target)], check=True)
        return target
    chance = random.Random(size)
    sentences = [
        sentence
        for seed in sorted((ROOT / "seeds").glob("*.txt"))
        for sentence in SENTENCE.split(re.sub(r"^\s*date \S+ ", "", seed.read_text(encoding="utf-8")))
    ]
    with target.open("w", encoding="utf-8") as lines:
        for number in range(size):
            chosen = chance.choices(sentences, k=chance.randint(8, 40))
            text = "\n\n".join(" ".join(chosen[at : at + 3]) for at in range(0, len(chosen), 3))
            day = date(2006, 1, 1) + timedelta(days=chance.randrange(7300))
            row = {"id": f"b{number}", "date": day.isoformat(), "title": f"{chosen[0][:60]} {number}"}
            lines.write(
                json.dumps(row | {"source": chance.choice(("NWA", "Coastline")), "text": text}) + "\n"
            )
    return target
