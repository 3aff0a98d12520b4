"""Each journey runs in a process of its own, with a window on a real X server."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PATIENCE
from tests.jitter import JOURNEYS

MEASURED = "busy"  # it holds the window to the clock
AT_MOST = 4 * PATIENCE  # for all that a journey waits for; it says itself what it has waited for too long


def run(display: dict[str, str], home: Path, journey: str, *arguments: object, ends: int = 0) -> None:
    """Run a journey as a program that `ends` so; what it printed is shown where it does not."""
    environment = display | {
        f"XDG_{name}_HOME": str(home / name) for name in ("DATA", "CONFIG", "STATE", "CACHE")
    }
    late = ["-m", "tests.jitter"] if JOURNEYS in os.environ and journey != MEASURED else ["-m"]
    with subprocess.Popen(
        [sys.executable, "-X", "faulthandler", *late, f"tests.journeys.{journey}", *map(str, arguments)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            out, complaints = process.communicate(timeout=AT_MOST)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGABRT)  # upon which it says where each of its threads stands
            out, complaints = process.communicate()
    said = "" if ends else complaints.strip()
    assert (ends, "") == (process.returncode, said), f"{out}{complaints}"


def test_the_first_day_and_the_next_start(x_display: dict[str, str], tmp_path: Path) -> None:
    """Close in mid-sentence, start again: note, filter, selection, bookmark and window are there."""
    library = tmp_path / "library.onrecord"
    run(x_display, tmp_path, "first_day", "write", library)
    run(x_display, tmp_path, "first_day", "look", library)


def test_a_folder_is_dropped(x_display: dict[str, str], tmp_path: Path) -> None:
    """Good files come in, bad ones are named, doubles are one, a corrected file is a version, edits are undone."""
    run(x_display, tmp_path, "bring_in", tmp_path / "library.onrecord", tmp_path / "articles")


def test_marks_are_made_and_kept(x_display: dict[str, str], tmp_path: Path) -> None:
    """Select, H, another colour, an edge by mouse and by key, delete, undo; after a restart it is still there."""
    library = tmp_path / "library.onrecord"
    run(x_display, tmp_path, "marks", "write", library)
    run(x_display, tmp_path, "marks", "look", library)


def test_what_was_read_is_filed(x_display: dict[str, str], tmp_path: Path) -> None:
    """Tags, archive, queue, a saved search that counts, a named bookmark; the place is kept to the line."""
    library = tmp_path / "library.onrecord"
    run(x_display, tmp_path, "filing", "write", library)
    run(x_display, tmp_path, "filing", "look", library)


def test_a_day_of_notes(x_display: dict[str, str], tmp_path: Path) -> None:
    """Free notes, links, tags, templates, versions, privacy, many at once; and all of it after a restart."""
    library = tmp_path / "library.onrecord"
    run(x_display, tmp_path, "notes", "day", library)
    run(x_display, tmp_path, "notes", "look", library)


def test_notes_are_written_and_found(x_display: dict[str, str], tmp_path: Path) -> None:
    """Lists and bold by key, a preview beside that names who is linked; by colour, speaker, day and words."""
    run(x_display, tmp_path, "writing", tmp_path / "library.onrecord")


def test_all_of_it_is_taken_out(x_display: dict[str, str], tmp_path: Path) -> None:
    """A selection for Obsidian, twice; a search as a page; the library as JSON, which another library takes back."""
    run(x_display, tmp_path, "take_out", tmp_path / "library.onrecord", tmp_path / "out")


def test_the_review_queue_by_key(x_display: dict[str, str], tmp_path: Path) -> None:
    """Enter, X, a digit, arrows, undo; what is decided leaves the queue, and the next start goes on where it was."""
    library = tmp_path / "library.onrecord"
    run(x_display, tmp_path, "review", "write", library)
    run(x_display, tmp_path, "review", "look", library)


def test_a_text_is_edited_and_comes_back(x_display: dict[str, str], tmp_path: Path) -> None:
    """Marks move along or wait in the tray, undo brings text and marks back, and the article becomes a PDF."""
    run(x_display, tmp_path, "rewrite", tmp_path / "library.onrecord", tmp_path / "article.pdf")


def test_by_key_alone(x_display: dict[str, str], tmp_path: Path) -> None:
    """Every part of the window is reached and left without a mouse."""
    run(x_display, tmp_path, "by_key", tmp_path / "library.onrecord")


def test_no_connection_is_opened(x_display: dict[str, str], tmp_path: Path) -> None:
    """A page and a note full of remote pictures, scripts and styles open no socket and look up no name."""
    run(x_display, tmp_path, "off_line", tmp_path / "library.onrecord", tmp_path / "articles")


@pytest.mark.parametrize("how", ["damaged", "empty", "gone"])
def test_a_library_that_does_not_open_gives_way_to_its_backup(
    x_display: dict[str, str], tmp_path: Path, how: str
) -> None:
    """The window says what is wrong and offers the last backup; the damaged file is kept, and so is the backup."""
    run(x_display, tmp_path, "damaged", how, tmp_path / "library.onrecord")


def test_what_is_being_written_outlives_a_mistake_and_a_fall(
    x_display: dict[str, str], tmp_path: Path
) -> None:
    """A mistake stores the note, then shows its text; a wrong memory access costs under a second of typing."""
    library = tmp_path / "library.onrecord"
    run(x_display, tmp_path, "crash", "fail", library, ends=-signal.SIGSEGV)
    run(x_display, tmp_path, "crash", "look", library)
