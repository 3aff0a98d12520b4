"""What the tests of the window share: a real library in a file, tasks that end, a theme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from reader import Library
from ui.tasks import Tasks
from ui.theme import Appearance, load_fonts

if TYPE_CHECKING:
    from ui.app import App

FERRY = """ date 2024-03-04 LANTERN BAY, March 4. /Coastline/. The new ferry line will open in the spring, \
Harbour Master Ada Quill said on Monday.

"We keep the lamps lit, whatever the weather does," she told reporters. "The pier is ready."

Mayor Tomas Berg denied that the pier had been inspected late. Berg said the town would pay for the survey.
"""
CROSSING = """ date 2024-05-06 LANTERN BAY, May 6. /Harbour Post/. Harbour Master Ada Quill said the first ferry \
had left with forty passengers.

"It was a quiet crossing," Quill said.
"""


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    """Workers that end with the test."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def appearance(qapp: object) -> Appearance:
    """The light theme."""
    made = Appearance()
    made.choose("light")
    return made


@pytest.fixture
def begin(
    qapp: QApplication, tmp_path: Path, wait_until: Callable[..., None]
) -> Iterator[Callable[[Path], App]]:
    """Starts the window on a library and waits until that is open; it is closed at the end."""
    from ui.app import App  # most tests of a part do without the whole

    begun: list[App] = []

    def start(library: Path) -> App:
        load_fonts()
        begun.append(App(qapp, library, samples=False, settings=tmp_path / "window.ini"))
        begun[-1].start([])
        wait_until(begun[-1].pending.is_open)
        return begun[-1]

    yield start
    for app in begun:
        app.window.close()


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with two articles and an empty file."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
    (folder / "crossing.txt").write_text(CROSSING, encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    opened = Library.open(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def filled(library: Library, articles: Path) -> Library:
    """A library with the two articles."""
    library.import_paths([articles])
    return library
