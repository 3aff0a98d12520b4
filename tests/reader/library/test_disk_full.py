"""A disk without room: a sentence that says so, nothing lost, and everything goes on once there is room."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader import DiskFullError, Library, View
from tests.reader.library.conftest import FERRY

PAGES = 40  # beyond those that the library has; SQLite then says what it says of a full disk


def _limit(library: Library, pages: int | None) -> None:
    database = library._store.database
    with database.writing():
        has = database.value("PRAGMA page_count")
    database.writer.execute(f"PRAGMA max_page_count = {has + pages if pages is not None else 1 << 30}")


def test_a_full_disk_loses_nothing(library: Library, tmp_path: Path) -> None:
    """What was there stays whole; the import and the note say what is the matter, and come in once there is room."""
    rows = [
        {
            "id": f"a{n}",
            "date": "2024-03-04",
            "title": f"Sailing {n}",
            "text": f"{FERRY}\n\nSailing {n} was late.",
        }
        for n in range(1200)
    ]
    first, rest = tmp_path / "first.jsonl", tmp_path / "rest.jsonl"
    first.write_text("".join(json.dumps(row) + "\n" for row in rows[:5]), encoding="utf-8")
    rest.write_text("".join(json.dumps(row) + "\n" for row in rows[5:]), encoding="utf-8")
    library.import_paths([first])
    library.add_note(1, "Before the disk was full.")
    before = list(library.dump())
    _limit(library, PAGES)
    with pytest.raises(DiskFullError, match=r"The disk is full\. Make room"):
        library.import_paths([rest], attribute=False)
    with pytest.raises(DiskFullError, match="what was saved before is safe"):
        library.add_note(1, "x" * 1_000_000)
    assert () == library.check()
    assert before == [each for each in library.dump() if each in before]
    assert ["Before the disk was full."] == [row.note.body for row in library.notes()]
    _limit(library, None)
    library.import_paths([rest], attribute=False)
    library.add_note(1, "x" * 1_000_000)
    assert 1200 == library.counts().all == len(set(library.directory(View()).ids))
    assert () == library.check()
