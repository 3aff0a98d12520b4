"""A list pane over a real library of invented articles, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from reader import Library, View
from ui.article_list import ListPane
from ui.tasks import Tasks
from ui.theme import Appearance

NEWEST = date(2024, 3, 20)
DATED, UNDATED = 150, 5
Wait = Callable[..., None]


def text_of(number: int) -> str:
    """An article of an invented town; three a day, every tenth of them about the ferry."""
    subject = "ferry" if number % 10 == 0 else "bridge"
    return (
        f"The {subject} of Lantern Bay, part {number}\n\n"
        f"Harbour Master Ada Quill said on Monday that the {subject} would be painted.\n\n"
        f'"Paint is cheap, and number {number} of our boats is not," Quill said.\n'
    )


@pytest.fixture(scope="session")
def made_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library of dated and undated articles, for copying."""
    folder = tmp_path_factory.mktemp("made")
    texts = folder / "texts"
    texts.mkdir()
    for number in range(DATED):
        day = NEWEST - timedelta(days=number // 3)
        (texts / f"{number:03}.txt").write_text(
            f" date {day.isoformat()} {text_of(number)}", encoding="utf-8"
        )
    for number in range(DATED, DATED + UNDATED):
        (texts / f"{number:03}.txt").write_text(text_of(number), encoding="utf-8")
    with Library.open(folder / "made.db") as library:
        library.import_paths([texts])
    return folder / "made.db"


@pytest.fixture
def large(made_library: Path, tmp_path: Path) -> Iterator[Library]:
    """A library of more articles than one page of the list holds."""
    copy = tmp_path / "large.db"
    shutil.copy(made_library, copy)
    opened = Library.open(copy)
    yield opened
    opened.close()


@pytest.fixture
def pane(large: Library, tasks: Tasks, appearance: Appearance, wait_until: Wait) -> ListPane:
    """The pane on screen, with all articles."""
    shown = ListPane(large, tasks, appearance)
    shown.resize(360, 800)
    shown.show()
    shown.set_view(View())
    wait_until(lambda: len(shown.model.directory()) == DATED + UNDATED and shown.model.row(0))
    return shown
