"""A small real library, made once and copied for each test, and the command line run on it in this process."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main
from reader.library import Library

LAMPS = """ date 2024-03-04 VELMARA, March 4. /Coastline/. The harbour lamps of Velmara will stay lit all winter.

“We keep every lamp lit, and we keep it lit all night,” harbour master Ada Quill said on Monday.

She denied that two lamps had gone out. “Nobody saw that,” Quill said.
"""
TRAMS = """ date 2024-03-05 VELMARA (NWA) - Trams will run again in Velmara on Thursday.

“Every lamp on the line has been replaced,” said Boris Tallow, a spokesman for the tramways.

Harbour master Ada Quill said that the lamps of the harbour were not affected.
"""
OLD = """The old bridge

Nobody says anything about the bridge.
"""


@dataclass(frozen=True)
class Run:
    """What a run gave: its exit code and both streams."""

    code: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """The output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def record(self) -> dict[str, Any]:
        """The output as one JSON object."""
        (record,) = self.records
        return record


RunProgram = Callable[..., Run]


@pytest.fixture(scope="session")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three articles."""
    folder = tmp_path_factory.mktemp("articles")
    for name, text in (("lamps", LAMPS), ("trams", TRAMS), ("old", OLD)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def made(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library with these articles; tests take copies."""
    path = tmp_path_factory.mktemp("made") / "library.onrecord"
    with Library.open(path) as library:
        library.import_paths([articles])
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    """A library of the test's own."""
    return Path(shutil.copy(made, tmp_path / "library.onrecord"))


@pytest.fixture
def run(path: Path, capsys: pytest.CaptureFixture[str]) -> RunProgram:
    """`run("list", "--json")` runs the command line on the test's library."""

    def program(*arguments: object) -> Run:
        capsys.readouterr()
        code = main(["--library", str(path), *map(str, arguments)])
        shown = capsys.readouterr()
        return Run(code, shown.out, shown.err)

    return program


@pytest.fixture
def id_of(run: RunProgram) -> Callable[[str], int]:
    """`id_of("Trams")`: the id of the article with that word in its title."""

    def find(word: str) -> int:
        (record,) = [record for record in run("list", "--json").records if word in record["title"]]
        return int(record["id"])

    return find
