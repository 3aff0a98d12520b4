"""What the start loads: the first rows come without the library's own code and without most of the window's."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reader import Library
from tests.conftest import ROOT

PROGRAM = """
import linecache
import sys
from pathlib import Path
from ui.app import App, make_application

application = make_application(["onrecord"])
app = App(application, Path(sys.argv[1]), samples=False)
app.start([])
while app.window.list.model.row(0) is None:
    application.processEvents()
print(*sys.modules, flush=True)
while not app.pending.is_open():
    application.processEvents()
app.pending.as_library().pending_attribution()  # as the window asks a moment later
print(*sys.modules, flush=True)
print(*(Path(name).parent.name for name in linecache.cache), flush=True)
app.window.close()
"""
AFTER_THE_ROWS = (
    "peewee",
    "reader.library",
    "reader.store.store",
    "reader.types",
    "ui.commands",
    "ui.errors",
    "ui.importing.controller",
    "ui.menus",
    "ui.search.popup",
    "ui.sidebar",
)
WITH_FIRST_USE = (
    "reader.attribution.engine",
    "reader.exporting",
    "reader.importing.pipeline",
    "reader.importing.formats",
    "rapidfuzz",
    "chardet",
    "markdown",
    "nh3",
    "multiprocessing",
    "importlib.metadata",
)


@pytest.fixture
def loaded(filled: Library) -> tuple[set[str], set[str], set[str]]:
    """What is loaded when a window on two articles has its rows, and when the library is open; folders looked into."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(filled.path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    first, second, sources = done.stdout.splitlines()
    return set(first.split()), set(second.split()), set(sources.split())


def test_the_first_rows_need_neither_the_library_nor_most_of_the_window(
    loaded: tuple[set[str], set[str], set[str]],
) -> None:
    """The database layer, the sidebar, the menus' commands and the dialogs come when the rows are there."""
    rows, opened, _ = loaded
    assert "ui.article_list.table" in rows
    assert [] == [name for name in AFTER_THE_ROWS if name in rows]
    assert "reader.library" in opened


def test_an_open_library_needs_no_engine_and_no_format(
    loaded: tuple[set[str], set[str], set[str]],
) -> None:
    """Attribution, formats, Markdown, worker processes and fuzzy matching are loaded with their first use."""
    assert [] == [name for name in WITH_FIRST_USE if name in loaded[1]]


def test_no_source_is_read_for_what_it_may_mention(loaded: tuple[set[str], set[str], set[str]]) -> None:
    """PySide does not read the source of our modules, as it would at their import, nor keep it in memory."""
    assert set() == loaded[2] & {"ui", "store", "library", "article_list", "sidebar", "search"}
