"""The first rows of a library that is not open are those that the open one gives, or none."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader import Library, Scope, View, glance


def test_a_glance_is_the_first_rows(stocked: Library) -> None:
    """Marks, states and tags are in them, whether the library is open meanwhile or not."""
    newest = stocked.first_rows(View())[0].id
    stocked.toggle_bookmark(newest)
    stocked.set_to_read([newest], wanted=True)
    stocked.add_note(newest, "A note about the #harbour.")
    path, rows = stocked.path, stocked.first_rows(View())
    assert rows[0].bookmarked
    assert glance(path, View()) == rows
    stocked.close()
    assert glance(path, View()) == rows


def test_other_views_are_left_to_the_library(stocked: Library) -> None:
    """A glance knows the whole library by date only."""
    assert glance(stocked.path, View(scope=Scope.UNREAD)) is None


def test_what_only_opening_can_tell_is_left_to_it(tmp_path: Path) -> None:
    """A file that is missing, damaged, another program's or of another schema is neither read nor touched."""
    missing, damaged, foreign, older = (
        tmp_path / name for name in ("missing", "damaged", "foreign", "older")
    )
    damaged.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    for path, application in ((foreign, 1), (older, 0x4F6E5265)):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE articles(id INTEGER PRIMARY KEY, date_key INTEGER)")
            connection.execute(f"PRAGMA application_id = {application}")
            connection.execute("PRAGMA user_version = 1")
    before = {path: path.read_bytes() for path in (damaged, foreign, older)}
    assert [None] * 4 == [glance(path, View()) for path in (missing, damaged, foreign, older)]
    assert {path.name for path in tmp_path.iterdir()} == {"damaged", "foreign", "older"}
    assert before == {path: path.read_bytes() for path in before}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
@pytest.mark.timeout(20, method="thread")  # SQLite goes on after a signal
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """What may never give a byte has no rows."""
    os.mkfifo(tmp_path / "pipe")
    assert glance(tmp_path / "pipe", View()) is None
