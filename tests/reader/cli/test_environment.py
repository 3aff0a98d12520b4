"""What the environment does to a run: another process on the library, a newer library, no room, no rights."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main
from reader.errors import SearchInterrupted
from reader.library import Library
from reader.types import View
from tests.conftest import PATIENCE

RunProgram = Callable[..., Any]


@pytest.fixture
def newer(path: Path) -> Path:
    """A library as a version of the far future would leave it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    return path


@pytest.mark.parametrize("command", [("list",), ("notes", "add", "1", "hm"), ("import", "x.txt"), ("check",)])
def test_a_newer_library_is_refused_and_left_untouched(
    newer: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 3, one sentence that says to update, and not a byte is changed."""
    before = newer.read_bytes()
    assert main(["--library", str(newer), *command]) == 3
    shown = capsys.readouterr()
    assert "newer version" in shown.err
    assert shown.err.count("\n") == 1
    assert newer.read_bytes() == before


@pytest.fixture
def held(path: Path) -> Iterator[Path]:
    """A library to which another process has been writing for longer than anybody waits."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield path
        other.execute("ROLLBACK")


def test_a_locked_library_can_be_read(held: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """While another process writes, lists and searches go on."""
    assert main(["--library", str(held), "list", "--json"]) == 0
    assert capsys.readouterr().out.count("\n") == 3


def test_a_locked_library_says_so(held: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A write that cannot be made ends with 3 and one sentence, and nothing is written."""
    assert main(["--library", str(held), "notes", "add", "old bridge", "hm"]) == 3
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    with Library.open(held) as library:
        assert library.notes() == ()


def test_two_imports_at_once_lose_nothing(tmp_path: Path) -> None:
    """Two processes that import into one library take turns, and every article is there once."""
    library = tmp_path / "library.onrecord"
    processes = []
    for half in ("a", "b"):
        folder = tmp_path / half
        folder.mkdir()
        for number in range(60):
            text = f"date 2024-03-04 Lamp {half}{number}\n\nLamp {half}{number} is lit, Ada Quill said.\n"
            (folder / f"{number}.txt").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "ui", "--library", str(library), "import", str(folder)]
        processes.append(
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
        )
    for process in processes:
        out, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, out, err) == (0, "60 imported.\n", "")
    with Library.open(library, create=False) as opened:
        assert len(opened.directory(View())) == 120
        assert opened.check() == ()


@pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="output on a full disk; this system has no /dev/full"
)
def test_output_on_a_full_disk_is_named(path: Path) -> None:
    """Where the output cannot be written, the run says so and does not claim success."""
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "ui", "--library", str(path), "list", "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert result.returncode == 3
    assert result.stderr.decode().count("\n") == 1


def test_an_export_into_a_folder_that_cannot_be_written(run: RunProgram, tmp_path: Path) -> None:
    """A destination below a file is named, with exit code 3."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for name in ("csv", "markdown"):
        result = run("export", "--format", name, tmp_path / "file" / "below")
        assert (result.code, result.err.count("\n")) == (3, 1)
    shutil.rmtree(tmp_path)


@pytest.mark.parametrize("name", [":memory:", "file:library.onrecord?mode=memory", "two\nlines?#%41"])
def test_a_library_may_have_any_name(
    name: str, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that means something to SQLite is a file's name all the same."""
    folder = tmp_path / "odd"
    folder.mkdir()
    shutil.copy(path, folder / name)
    monkeypatch.chdir(folder)
    assert main(["--library", name, "list", "--json"]) == 0
    assert capsys.readouterr().out.count("\n") == 3
    assert main(["--library", name, "backup", "copy"]) == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
@pytest.mark.timeout(20)
def test_a_pipe_is_no_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What may never give a byte is not waited for."""
    pipe = tmp_path / "pipe.onrecord"
    os.mkfifo(pipe)
    assert main(["--library", str(pipe), "list"]) == 3
    assert "is no file but a pipe" in capsys.readouterr().err


def test_ctrl_c_in_sqlite_is_an_interruption(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite ends a long question as it does for a newer search, of which a terminal has none."""

    def interrupted(*_: object, **__: object) -> None:
        raise SearchInterrupted("A newer search took over.")

    monkeypatch.setattr(Library, "check", interrupted)
    assert main(["--library", str(path), "check"]) == 130
    assert capsys.readouterr().err == "onrecord: Interrupted.\n"
