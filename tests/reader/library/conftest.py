"""A library of invented articles in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader import Library

HARBOUR = """PORT LANTERN, March 4. /COASTLINE/. The harbour master of Port Lantern, Ada Quill, said on Monday that
the old lamps would stay lit through the winter.

“We keep the lamps lit,” Quill told reporters. “Nobody will dock in the dark.”

Deputy Mayor Bruno Vance denied that the council had sold the lighthouse."""

FERRY = """MOSSGATE (Northern Wire) - The ferry to Mossgate will run twice a day from April, its owner said.

“Two crossings are better than one,” said Ferry director Cleo Marsh. She added that tickets would cost less.

Ada Quill said the harbour was ready for the zebra-striped vessel."""

MARKET = """Traders at the fish market complained about the price of ice.

According to Dora Finch, a trader, a crate of ice now costs as much as a crate of herring."""

Write = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for files to import."""
    path = tmp_path / "articles"
    path.mkdir()
    return path


@pytest.fixture
def write(folder: Path) -> Write:
    """`write(name, text, day)` writes an article in the seed format."""

    def written(name: str, text: str, day: str | None = None) -> Path:
        path = folder / name
        path.write_text(f" date {day} {text}" if day else text, encoding="utf-8")
        return path

    return written


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with Library.open(tmp_path / "library.onrecord") as opened:
        yield opened


@pytest.fixture
def stocked(library: Library, write: Write) -> Library:
    """A library with three articles: harbour (4 March), ferry (6 March), market (undated), with ids 1, 2, 3."""
    for name, text, day in (
        ("harbour.txt", HARBOUR, "2024-03-04"),
        ("ferry.txt", FERRY, "2024-03-06"),
        ("market.txt", MARKET, None),
    ):
        library.import_paths([write(name, text, day)])
    return library


def everything(library: Library) -> list[tuple[str, dict[str, Any]]]:
    """All that a library says, to compare before and after."""
    records: list[tuple[str, dict[str, Any]]] = []
    for kind, record in library.dump():
        records.append((kind, {name: value for name, value in record.items() if name != "modified"}))
    return records
