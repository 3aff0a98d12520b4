"""The library against bare SQLite, in the same run and interleaved: import, size, first rows, search.

    python -m tests.bench library                           # 2,000 articles
    BENCH_ARTICLES=1000000 python -m tests.bench library    # 1 k, 20 k, 200 k and a million, to see what grows

Libraries of a size are made once by the program's own import, with attribution: a million takes some hours.
BENCH_READ=20000 attributes the newest so many only; `said:` and speakers then have those to find.
BENCH_LIBRARIES=FOLDER takes libraries that are there already; BENCH_PARTS="search room" measures these parts alone.
Each line is a figure of ours, with its ratio to the baseline where there is one, and what a million may have.
"""

from __future__ import annotations

import itertools
import os
import random
import re
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from reader import Library, Scope, Sort, View
from tests.bench import imports
from tests.bench.libraries import articles, made_library, sizes

ROUNDS = 21
QUERIES = Path(__file__).parent / "queries.txt"
TAKEN = 3000  # articles that are imported
TAKEN_OF_MANY = 20_000  # into a library of many,
WARM = 5_000  # of which the first do not count

Figures = dict[str, tuple[float, float | None, str, str]]  # ours, baseline, unit, wanted


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def percentile(values: list[float], share: float) -> float:
    """The value below which this share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


# -- import and size


def taking_in(size: int, path: Path) -> Figures:
    """Import into an empty library, and of other articles into a copy of the one of this size; see `imports`."""
    number, warm = (TAKEN, 0) if size < 10 * TAKEN else (TAKEN_OF_MANY, WARM)
    with articles(number).open(encoding="utf-8") as file:
        lines = list(itertools.islice(file, number))
    others = [line.replace('"text": "', '"text": "Again. ').replace('"id": "', '"id": "x') for line in lines]
    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        folder = Path(name)
        shutil.copyfile(path, folder / "copy")
        memory = took(partial(imports.from_memory, warm=warm), folder / "empty", lines)
        full = took(partial(imports.from_memory, warm=warm), folder / "copy", others)
        lines_read = took(imports.from_file, folder / "third", lines[:TAKEN])
    # In the baseline's time, which is the same work twice: so what the machine did meanwhile falls out.
    expected = memory.ours * full.bare / memory.bare
    return {
        "import of texts in memory, CPU an article": (memory.ours, memory.bare, "ms", "<= 2.0 x"),
        "the same, against its statements' rows as well": (
            memory.ours, memory.bare + memory.statements, "ms", "",
        ),
        "the same into this library, against an empty one": (full.ours, expected, "ms", "<= 1.15 x"),
        "import of JSON lines, CPU an article": (lines_read.ours, lines_read.bare, "ms", ""),
        "attribute, CPU an article (in neither)": (memory.engine, None, "ms", ""),
    }  # fmt: skip


def took(taking: imports.Taking, path: Path, lines: list[str]) -> imports.Cost:
    """One import into the library of this path, with a baseline of its own."""
    with closing(imports.Bare(path.with_suffix(".bare"))) as bare, Library.open(path) as library:
        return taking(path.parent, lines, library, bare)


def room(path: Path) -> Figures:
    """The size on disk, against the texts."""
    from reader.store.texts import unpacked_text

    with closing(sqlite3.connect(path)) as connection:
        pages, free, page = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        kept = connection.execute("SELECT ifnull(sum(length(body)), 0) FROM originals").fetchone()[0]
        number = connection.execute("SELECT max(id) FROM articles").fetchone()[0]
        # Of more than some thousand texts, a sample of them says how much the packed ones hold.
        step = max(1, number // 4000)
        packed = plain = 0
        for (body,) in connection.execute("SELECT body FROM texts WHERE article_id % ? = 0", (step,)):
            packed += len(body)
            plain += len(unpacked_text(body).encode())
        texts = connection.execute("SELECT sum(length(body)) FROM texts").fetchone()[0] * plain / packed
    return {
        "size on disk, kept sources apart": (
            ((pages - free) * page - kept) / 1e6, texts / 1e6, "MB", "<= 2.2 x",
        )
    }  # fmt: skip


# -- reading


def asked() -> list[str]:
    """The searches of the query file."""
    lines = QUERIES.read_text(encoding="utf-8").splitlines()
    return [line.replace("·", " ") for line in lines if line and not line.startswith("#")]


def words_alone(query: str) -> str:
    """The last phrase or word of a search as FTS5 takes it."""
    phrase = re.search(r'"[^"]+"', query)
    word = re.split(r"[\s:-]+", query.strip())[-1]
    return phrase[0] if phrase else f'"{word}"' + "*" * (query[-1] != " ")


def searching(library: Library) -> Figures:
    """Search as you type: the first 50 with snippets, against the bare query for its rowids."""
    ours: list[float] = []
    theirs: list[float] = []
    work: list[float] = []
    slowest: dict[str, float] = {}
    queries = asked()
    with closing(sqlite3.connect(library.path)) as connection:
        sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50"
        for number, query in itertools.product(range(ROUNDS), queries):
            if number % 7 == 0:  # seconds, of a beginning that many words have
                bare = words_alone(query)
                theirs.append(timed(lambda w=bare: connection.execute(sql, (w,)).fetchall()))  # type: ignore[misc]  # bound now
            start = time.thread_time()
            ours.append(timed(lambda q=query: library.first_rows(View(query=q), 50)))  # type: ignore[misc]  # as above
            work.append((time.thread_time() - start) * 1000)
            slowest[query] = min(slowest.get(query, 1e9), ours[-1])
    worst = sorted(slowest, key=lambda query: -slowest[query])[:3]
    print(
        "  slowest searches:", ", ".join(f"{query!r} {slowest[query]:.1f} ms" for query in worst), flush=True
    )
    words = View(query=queries[1])
    return {
        "search, first 50 with snippets, p95": (
            percentile(ours, 0.95), percentile(theirs, 0.95), "ms", "<= 5 x, < 30 ms",
        ),
        "the same, CPU alone, p95": (percentile(work, 0.95), None, "ms", ""),
        "search, first 50 with snippets, median": (
            statistics.median(ours), statistics.median(theirs), "ms", "",
        ),
        "total of a search (a common word)": (timed(lambda: library.total(words)), None, "ms", "when ready"),
        "ranked first 50 (the same)": (
            timed(lambda: library.first_rows(View(query=queries[1], sort=Sort.RANK), 50)), None, "ms", "when ready",
        ),
    }  # fmt: skip


def reading(library: Library) -> Figures:
    """Lists and articles."""
    chance = random.Random(2)
    ids = list(library.directory(View()).ids)
    speaker = library.speakers(limit=1)
    views = {
        "all": View(),
        "by title": View(sort=Sort.TITLE),
        "by source": View(sort=Sort.SOURCE),
        "unread": View(scope=Scope.UNREAD),
        "bookmarked": View(scope=Scope.BOOKMARKED),
        "a source": View(source=library.sources(1)[0].name),
        "a day": View(first_day=date(2015, 6, 1), last_day=date(2015, 6, 1)),
        "a speaker": View(speaker_id=speaker[0].id if speaker else None),
    }
    found: Figures = {}
    for name, view in views.items():
        times = [timed(lambda v=view: library.first_rows(v)) for _ in range(ROUNDS)]  # type: ignore[misc]  # bound now
        found[f"first rows, {name}, p95"] = (percentile(times, 0.95), None, "ms", "< 50 ms")
    times = [timed(lambda: library.directory(View())) for _ in range(5)]
    found["directory of all"] = (statistics.median(times), None, "ms", "")
    times = [timed(lambda: library.rows(chance.sample(ids, min(64, len(ids))))) for _ in range(ROUNDS)]
    found["64 rows anywhere, p95"] = (percentile(times, 0.95), None, "ms", "within 33 ms to paint")
    times = [timed(lambda: library.reading(chance.choice(ids))) for _ in range(3 * ROUNDS)]
    found["an article with its statements, p95"] = (
        percentile(times, 0.95),
        None,
        "ms",
        "within 50 ms to paint",
    )
    times = [timed(library.counts) for _ in range(ROUNDS)]
    found["the sidebar's numbers"] = (statistics.median(times), None, "ms", "")
    times = [timed(lambda: library.calendar(2015, 6)) for _ in range(ROUNDS)]
    found["a month of the calendar"] = (statistics.median(times), None, "ms", "")
    times = [timed(lambda: Library.open(library.path).close()) for _ in range(ROUNDS)]
    found["open the library"] = (statistics.median(times), None, "ms", "")
    return found


PARTS = ("import", "room", "search", "reading")


def measured(size: int) -> Figures:
    """The figures of all parts, or of those that BENCH_PARTS names, at one size."""
    chosen = os.environ.get("BENCH_PARTS", "").split() or PARTS
    path = made_library(size)
    found: Figures = {}
    if "import" in chosen:
        found |= taking_in(size, path)
    if "room" in chosen:
        found |= room(path)
    with Library.open(path) as library:
        if "search" in chosen:
            found |= searching(library)
        if "reading" in chosen:
            found |= reading(library)
    return found


def table(columns: dict[int, Figures]) -> None:
    """One line a figure, one column a size."""
    print(f"\n{'':50}" + "".join(f"{size:>20,}" for size in columns) + "   wanted at a million")
    for name, (_, _, _, wanted) in next(iter(columns.values())).items():
        cells = []
        for figures in columns.values():
            ours, bare, unit, _ = figures[name]
            ratio = f" {ours / bare:5.2f} x" if bare else " " * 8
            cells.append(f"{ours:8.2f} {unit:2}{ratio}")
        print(f"{name:50}" + "".join(f"{cell:>20}" for cell in cells) + f"   {wanted}", flush=True)


def main() -> None:
    """Print the table."""
    columns = {}
    for size in sizes():
        print(f"  {size:,} articles", file=sys.stderr, flush=True)
        columns[size] = measured(size)
    table(columns)


if __name__ == "__main__":
    os.chdir(Path(__file__).resolve().parents[2])
    main()
