"""What the start loads: the first rows come without what only imports, notes and exports need."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reader import Library
from tests.conftest import ROOT

PROGRAM = """
import sys
from pathlib import Path
from ui.app import App, make_application

application = make_application(["onrecord"])
app = App(application, Path(sys.argv[1]), samples=False)
app.start([])
while app.window.list.model.row(0) is None:
    application.processEvents()
app.window.grab()
print(*sys.modules, flush=True)
app.window.close()
"""
LATER = (
    "reader.attribution",
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
def modules(filled: Library) -> set[str]:
    """What is loaded when a window on two articles has painted its rows."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(filled.path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_the_first_rows_need_no_engine_and_no_format(modules: set[str]) -> None:
    """Attribution, formats, Markdown, worker processes and fuzzy matching are loaded with their first use."""
    assert "reader.store" in modules
    assert [] == [name for name in LATER if name in modules]
