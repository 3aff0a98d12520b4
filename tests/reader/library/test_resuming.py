"""Large imports that are broken off: the next one goes on, without doubles and without reading all again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import Library, Progress, View
from reader.importing import parse_candidate, parse_record
from reader.library import import_run, preparing
from tests.reader.library.conftest import FERRY, Write

ROOT = Path(__file__).resolve().parents[3]


def _lines(path: Path, number: int, first: int = 0) -> Path:
    rows = (
        {
            "id": f"a{n}",
            "date": "2024-03-04",
            "title": f"Sailing {n}",
            "text": f"{FERRY}\n\nSailing {n} was late.",
        }
        for n in range(first, first + number)
    )
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def _prepared(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Collects what is parsed from now on."""
    seen: list[object] = []

    def counting(parse: Callable[..., object]) -> Callable[..., object]:
        def counted(*arguments: object) -> object:
            seen.append(arguments[0])
            return parse(*arguments)

        return counted

    monkeypatch.setattr(preparing, "parse_record", counting(parse_record))
    monkeypatch.setattr(preparing, "parse_candidate", counting(parse_candidate))
    return seen


def test_a_file_of_many_goes_on_after_the_last_record_written(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancelled, then asked for again: only the rest is read. Read to its end, it is looked at as a whole again."""
    monkeypatch.setattr(import_run, "_BATCH", 10)
    path = _lines(tmp_path / "a.jsonl", 35)
    told: list[Progress] = []
    report = library.import_paths([path], cancelled=lambda: library.counts().all >= 20, attribute=False)
    assert (20, True) == (report.imported, report.cancelled)
    seen = _prepared(monkeypatch)
    report = library.import_paths([path], progress=told.append, attribute=False)
    assert (15, 0, 15) == (report.imported, report.duplicates, len(seen))
    assert (35, 35) == (told[-1].done, told[-1].total)
    assert 35 == library.import_paths([path], attribute=False).duplicates


@pytest.mark.parametrize("number", [12, 30], ids=["shorter", "as long"])
def test_another_file_of_the_same_name_is_read_from_its_beginning(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """A file that was changed since it was broken off is not the one that the place belongs to."""
    monkeypatch.setattr(import_run, "_BATCH", 10)
    former = _lines(tmp_path / "a.jsonl", 30, first=100)
    os.utime(former, (1, 1))
    assert 10 == library.import_paths([former], cancelled=lambda: library.counts().all >= 10).imported
    report = library.import_paths([_lines(former, number, first=200)], attribute=False)
    assert number == report.imported


def test_files_that_were_not_touched_since_are_passed_over(
    library: Library, write: Write, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that is imported again is looked at, not read; what was written or put there since is read."""
    for n in range(6):
        write(f"{n}.txt", f"{FERRY}\n\nSailing {n} was late.", "2024-03-04")
    library.import_paths([folder], attribute=False)
    with library._store.writing():
        library._store.database.run("UPDATE details SET imported = imported + 10")
    write("new.txt", "The buoys were painted red on Monday, and a gull looked on.", "2024-03-05")
    os.utime(folder / "new.txt", (1, 1))
    seen = _prepared(monkeypatch)
    report = library.import_paths([folder], attribute=False)
    assert (1, 6, 1) == (report.imported, report.duplicates, len(seen))
    with library._store.writing():
        library._store.database.run("UPDATE details SET imported = imported - 20")
    # Also where it says that it is old, as a copy of another file does: when it came there is known all the same.
    os.utime(write("3.txt", f"{FERRY}\n\nSailing 3 was very late.", "2024-03-04"), (1, 1))
    assert 1 == library.import_paths([folder], attribute=False).versions


def test_a_killed_import_loses_nothing_and_goes_on(tmp_path: Path) -> None:
    """Killed by the system in the middle of 1,500 articles: the library is whole, and the rest comes in."""
    path, target = _lines(tmp_path / "a.jsonl", 1500), tmp_path / "library"
    code = (
        "import sys; from pathlib import Path; from reader import Library; from reader.library import import_run\n"
        "import_run._BATCH = 50; import_run.Throttle.tell = lambda self, done, **_: print(done, flush=True)\n"
        "Library.open(Path(sys.argv[2])).import_paths([Path(sys.argv[1])], attribute=False)"
    )
    command = [sys.executable, "-c", code, str(path), str(target)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert any(int(line) >= 200 for line in process.stdout)
        process.send_signal(signal.SIGKILL)
    with Library.open(target) as library:
        there = library.counts().all
        assert 200 <= there < 1500
        assert () == library.check()
        report = library.import_paths([path], attribute=False)
        assert (1500 - there, 0) == (report.imported, report.duplicates)
        assert 1500 == len(set(library.directory(View()).ids)) == library.pending_attribution()
        assert () == library.check()


def test_merging_is_put_off_while_many_come_in_and_made_up_for(library: Library) -> None:
    """A large import lets the parts of the index stand; upkeep merges them and sets it as it was; searches agree."""

    def together() -> int:
        sql = "SELECT v FROM search_config WHERE k = 'automerge'"
        return int(library._store.database.value(sql))

    before = together()
    library.import_articles(
        [{"text": f"The lamp of boat {n} was lit."} for n in range(1001)], "fleet", attribute=False
    )
    assert 0 == together() < before
    found = [row.id for row in library.first_rows(View(query="lamp"))]
    library.optimize()
    assert before == together()
    assert found == [row.id for row in library.first_rows(View(query="lamp"))]
    assert () == library.check()


@pytest.mark.parametrize("batch", [3000, 1])
def test_an_id_that_stands_twice_in_a_file_loses_no_text(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    """Whether both come in one batch or in two: the second text is the newer version, and the first is kept."""
    monkeypatch.setattr(import_run, "_BATCH", batch)
    texts = (
        "The lamps were lit.",
        "The lamps were lit, and the ferry left.",
        "The lamps were lit.",
        "A gull came.",
    )
    rows = [{"id": f"a{n == 3}", "date": "2024-03-04", "text": text} for n, text in enumerate(texts)]
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    report = library.import_paths([path])
    assert (2, 1, 1) == (report.imported, report.versions, report.duplicates)
    assert texts[1] == library.reading(1).article.text
    assert [*texts[:2]] == [library.version_text(1, version) for version, *_ in library.versions(1)]
