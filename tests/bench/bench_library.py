"""The library against bare SQLite, in the same run and interleaved: first rows, search, import, size on disk.

    python tests/bench/bench_library.py              # 2,000 invented articles
    BENCH_ARTICLES=200000 python tests/bench/bench_library.py
    BENCH_JSONL=scale.jsonl python tests/bench/bench_library.py   # articles of a file instead

Each line is a figure of ours, the baseline's, and their ratio, with what a million articles may have.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader import Library, Scope, Sort, View  # noqa: E402  after the path that finds it
from reader.attribution import attribute  # noqa: E402  as above

ROUNDS = 21
QUERIES = (
    "the", "th", "harbour", "harb", "lamps ferry", '"old lamps"', "tide -salt", "zzyzx", "gull OR pier", "said:lamps",
    "said:quill lamps", "speaker:vance", "title:ferry", "is:unread rope", "before:2015 wind", "on:2019 ice",
)  # fmt: skip

Record = dict[str, str]


def invented(number: int) -> Iterator[Record]:
    """Articles of invented words with the statistics of prose, over twenty years."""
    chance = random.Random(1)
    syllables = [
        "ba",
        "cor",
        "de",
        "fin",
        "gul",
        "har",
        "il",
        "ka",
        "lam",
        "mor",
        "ne",
        "os",
        "pra",
        "qui",
        "ros",
        "ten",
    ]
    rare = ["".join(chance.choices(syllables, k=3)) for _ in range(20_000)]
    common = ["the", "of", "and", "to", "a", "in", "that", "harbour", "ferry", "lamps", "old", "tide", "salt", "gull",
              "pier", "rope", "wind", "ice", "this", "there", "then", "was", "for", "with"]  # fmt: skip
    names = [
        f"{a} {b}"
        for a in ("Ada", "Bruno", "Cleo", "Dora", "Emil")
        for b in ("Quill", "Vance", "Marsh", "Finch")
    ]
    for n in range(number):
        sentences = []
        for _ in range(chance.randint(8, 24)):
            words = [chance.choice(common) if chance.random() < 0.55 else rare[int(chance.paretovariate(0.7)) % 20_000]
                     for _ in range(chance.randint(8, 24))]  # fmt: skip
            sentence = " ".join(words).capitalize()
            if chance.random() < 0.3:
                sentence = f"“{sentence},” said {chance.choice(names)}"
            sentences.append(sentence + ".")
        day = date(2006, 1, 1) + timedelta(days=chance.randrange(7300))
        text = "\n\n".join(" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3))
        title = " ".join(text.split()[:7]).strip("“”.,")
        yield {
            "id": f"b{n}",
            "date": day.isoformat(),
            "title": title,
            "source": f"Wire {n % 40}",
            "text": text,
        }


def records() -> list[Record]:
    """The articles of this run."""
    number = int(os.environ.get("BENCH_ARTICLES", "2000"))
    named = os.environ.get("BENCH_JSONL")
    if not named:
        return list(invented(number))
    with Path(named).open(encoding="utf-8") as file:
        return [json.loads(line) for line in itertools.islice(file, number)]


def line(what: str, ours: float, baseline: float | None, wanted: str, unit: str = "ms") -> None:
    """One line of the table."""
    against = f"{baseline:10.3f} {ours / baseline:7.2f} x" if baseline else " " * 20
    print(f"{what:46} {ours:10.3f} {unit:3} {against}   {wanted}", flush=True)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def percentile(values: list[float], share: float) -> float:
    """The value below which this share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def bare(path: Path, articles: list[Record]) -> float:
    """The baseline's import: the same rows by executemany into a plain table and FTS5; CPU seconds."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE plain(id INTEGER PRIMARY KEY, name, date, title, source, text)")
        connection.execute("CREATE VIRTUAL TABLE words USING fts5(title, text, content='', prefix='2')")
        start = time.process_time()
        for first in range(0, len(articles), 250):
            part = [(n, *r.values()) for n, r in enumerate(articles[first : first + 250], first + 1)]
            with connection:
                connection.executemany("INSERT INTO plain VALUES (?, ?, ?, ?, ?, ?)", part)
                connection.executemany(
                    "INSERT INTO words(rowid, title, text) VALUES (?, ?, ?)",
                    [(r[0], r[3], r[5]) for r in part],
                )
        return time.process_time() - start


def importing(folder: Path, articles: list[Record]) -> Library:
    """Import into a library and into the baseline."""
    file = folder / "articles.jsonl"
    with file.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in articles)
    start = time.process_time()
    for record in articles:
        attribute(record["text"], record["date"])
    alone = time.process_time() - start
    library = Library.open(folder / "library.onrecord")
    start = time.process_time()
    library.import_paths([file])
    whole = time.process_time() - start
    baseline = bare(folder / "bare.db", articles)
    each = 1000 / len(articles)
    line("import, CPU an article beyond attribute", (whole - alone) * each, baseline * each, "<= 2.0 x")
    line("attribute, CPU an article", alone * each, None, "")
    texts = sum(len(record["text"].encode()) for record in articles)
    library.compact()
    with closing(sqlite3.connect(library.path)) as connection:
        pages = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        size = connection.execute(pages).fetchone()[0]
        kept = connection.execute("SELECT ifnull(sum(length(body)), 0) FROM originals").fetchone()[0]
    line("size on disk, kept sources apart", (size - kept) / 1e6, texts / 1e6, "<= 2.2 x", "MB")
    return library


def searching(library: Library) -> None:
    """Search as you type: the first 50 with snippets, against the bare query for its rowids."""
    ours: list[float] = []
    theirs: list[float] = []
    with closing(sqlite3.connect(library.path)) as connection:
        sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50"
        for _ in range(3):
            for query in QUERIES:
                word = query.split(":")[-1].split()[0].strip('"')
                theirs.append(timed(lambda w=word: connection.execute(sql, (f'"{w}"*',)).fetchall()))  # type: ignore[misc]  # bound now
                ours.append(timed(lambda q=query: library.first_rows(View(query=q), 50)))  # type: ignore[misc]  # as above
    line(
        "search, first 50 with snippets, p95",
        percentile(ours, 0.95),
        percentile(theirs, 0.95),
        "<= 5 x, < 30 ms",
    )
    line("search, first 50 with snippets, median", statistics.median(ours), statistics.median(theirs), "")


def reading(library: Library) -> None:
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
    with closing(sqlite3.connect(library.path)) as connection:
        sql = "SELECT id FROM articles ORDER BY date_key DESC"
        base = statistics.median(
            timed(lambda: connection.execute(sql + " LIMIT 64").fetchall()) for _ in range(ROUNDS)
        )
        for name, view in views.items():
            times = [timed(lambda v=view: library.first_rows(v)) for _ in range(ROUNDS)]  # type: ignore[misc]  # bound now
            line(f"first rows, {name}, p95", percentile(times, 0.95), base, "< 50 ms")
        base = statistics.median(timed(lambda: connection.execute(sql).fetchall()) for _ in range(5))
        line(
            "directory of all",
            statistics.median(timed(lambda: library.directory(View())) for _ in range(5)),
            base,
            "",
        )
    page = [timed(lambda: library.rows(chance.sample(ids, min(64, len(ids))))) for _ in range(ROUNDS)]
    line("64 rows anywhere, p95", percentile(page, 0.95), None, "within 33 ms to paint")
    opened = [timed(lambda: library.reading(chance.choice(ids))) for _ in range(3 * ROUNDS)]
    line("an article with its statements, p95", percentile(opened, 0.95), None, "within 50 ms to paint")
    line("the sidebar's numbers", statistics.median(timed(library.counts) for _ in range(ROUNDS)), None, "")
    line(
        "a month of the calendar",
        statistics.median(timed(lambda: library.calendar(2015, 6)) for _ in range(ROUNDS)),
        None,
        "",
    )
    opening = [timed(lambda: Library.open(library.path).close()) for _ in range(ROUNDS)]
    line("open the library", statistics.median(opening), None, "")


def main() -> None:
    """Print the table."""
    articles = records()
    print(
        f"{len(articles):,} articles\n{'':46} {'ours':>10}     {'baseline':>10}   ratio   wanted at a million"
    )
    with tempfile.TemporaryDirectory() as folder, importing(Path(folder), articles) as library:
        reading(library)
        searching(library)


if __name__ == "__main__":
    main()
