"""The commands that write: import, notes add, backup, check."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.cli.fields import SHAPES
from reader.library import Library
from reader.types import View
from tests.conftest import PATIENCE

RunProgram = Callable[..., Any]


def test_import_says_what_became_of_every_file(run: RunProgram, tmp_path: Path, articles: Path) -> None:
    """New, known and refused files are counted; a refused one is named with its reason; exit code 1."""
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "new.txt").write_text("Tides turn\n\nThe tide turned at noon.\n", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    result = run("import", folder, articles)
    assert result.code == 1
    assert result.out == "1 imported, 3 there already, 1 refused.\n"
    assert f"onrecord: {folder / 'empty.txt'}: " in result.err


def test_import_json_has_the_documented_fields(run: RunProgram, tmp_path: Path) -> None:
    """One object, and refusals on standard error as well."""
    (tmp_path / "empty.txt").write_bytes(b"")
    result = run("import", tmp_path / "empty.txt", "--json")
    assert result.code == 1
    assert list(result.record) == list(SHAPES["import"][1])
    (line,) = result.record["lines"]
    assert list(line) == ["path", "outcome", "reason", "sentence", "article"]
    assert (line["outcome"], line["reason"]) == ("rejected", "empty")
    assert result.err.count("\n") == 1


def test_known_articles_are_counted_and_a_few_named(run: RunProgram, tmp_path: Path) -> None:
    """Taking the same in again names three of them and says how many more; --verbose names all; refusals always are."""
    folder = tmp_path / "again"
    folder.mkdir()
    for n in range(7):
        (folder / f"{n}.txt").write_text(f" date 2024-03-0{n + 1} Boat {n} went out.", encoding="utf-8")
        (folder / f"{n}.md").write_bytes(b"")
    assert run("import", folder).code == 1
    again = run("import", folder)
    assert again.out == "7 there already, 7 refused.\n"
    assert again.err.count("It is in the library already.") == 3 + 1
    assert "4 more: It is in the library already. (--verbose names them.)" in again.err
    assert again.err.count("It is empty.") == 7
    assert run("import", folder, "--verbose").err.count("It is in the library already.") == 7


def test_import_takes_the_columns_that_a_table_has(run: RunProgram, tmp_path: Path) -> None:
    """A CSV with columns of its own comes in where they are named; a wrong name is a usage error."""
    table = tmp_path / "archive.csv"
    table.write_text("wann,was\n2024-03-09,The tide turned at noon in the harbour.\n", encoding="utf-8")
    assert run("import", table, "--column", "text=was", "--column", "date=wann").code == 0
    assert run("search", "tide", "--json").records[0]["date"] == "2024-03-09"
    result = run("import", table, "--column", "words=was")
    assert (result.code, "'words=was' is not like text=body" in result.err) == (2, True)


def test_import_makes_a_library_where_there_is_none(tmp_path: Path, articles: Path) -> None:
    """The first import makes the file, and a real process leaves nothing else beside it."""
    path = tmp_path / "deep" / "library.onrecord"
    command = [sys.executable, "-m", "ui", "--library", str(path), "import", str(articles)]
    result = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert (result.returncode, result.stdout) == (0, "3 imported.\n")
    with Library.open(path, create=False) as library:
        assert len(library.directory(View())) == 3


# The program, which halts between two batches until it is told to go on: no machine is then too slow or too quick.
_HALTING = """
import os, sys
from reader.library import import_run
from ui.__main__ import main

def halting(prepared, tally, batches=import_run._batches):
    for number, batch in enumerate(batches(prepared, tally)):
        if number == 2:
            print("halted", flush=True)
            os.read(0, 1)
        yield batch

import_run._batches, import_run._BATCH = halting, 10
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_import_keeps_what_was_finished(tmp_path: Path, jobs: str) -> None:
    """Ctrl+C gives 130, whole articles in a sound library, and the same command goes on from there."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        text = f"date 2024-03-04 Lamp {number} stays lit\n\n“We keep lamp {number} lit,” Ada Quill said.\n"
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "library.onrecord"
    command = ["--library", str(path), "import", str(folder), "--jobs", jobs]
    process = subprocess.Popen(
        [sys.executable, "-c", _HALTING, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "halted\n"
    os.killpg(process.pid, signal.SIGINT)
    _out, err = process.communicate("x", timeout=PATIENCE)
    assert process.returncode == 130
    assert "Traceback" not in err
    with Library.open(path, create=False) as library:
        finished = library.counts().all
        assert library.check() == ()
    assert finished in (10, 20, 30)
    result = subprocess.run([sys.executable, "-m", "ui", *command], capture_output=True, encoding="utf-8")
    assert result.returncode == 0
    assert result.stdout == f"{60 - finished:,} imported, {finished:,} there already.\n"


def test_a_note_is_added_to_an_article(run: RunProgram, id_of: Callable[[str], int]) -> None:
    """A note is kept as it was typed, and listed with its article."""
    number = id_of("Trams")
    result = run("notes", "add", number, "Who *replaced* them?\n\n- ask")
    assert result.code == 0
    (record,) = run("notes", "--json").records
    assert list(record) == list(SHAPES["notes"][1])
    assert (record["body"], record["article"], record["anchor"]) == (
        "Who *replaced* them?\n\n- ask",
        number,
        None,
    )
    assert result.out == f"Note {record['id']} added to article {number}.\n"
    assert run("notes", "--find", "replaced").out.startswith(f"Note {record['id']}, ")
    assert run("notes", "--find", "zeppelin").err == "onrecord: No note is like that.\n"


@pytest.mark.parametrize(
    ("quote", "exact"),
    [
        ("every lamp lit", "every lamp lit"),
        ('"Nobody   saw that,"', "“Nobody saw that,”"),
        ("all winter. “We keep", "all winter.\n\n“We keep"),
        ("NOBODY SAW", "Nobody saw"),
    ],
)
def test_a_note_belongs_to_the_words_quoted(
    run: RunProgram, id_of: Callable[[str], int], quote: str, exact: str
) -> None:
    """The quote finds its passage though blanks, line ends or quotation marks differ."""
    assert run("notes", "add", id_of("harbour lamps"), "Hm.", "--quote", quote).code == 0
    (record,) = run("notes", "--json").records
    assert record["anchor"]["exact"] == exact


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        ("zeppelin", "The article does not have the words “zeppelin”."),
        ("lamp", "stand "),
        ("keep", "The words “keep” stand 2 times in the article; quote more of them."),
    ],
)
def test_words_that_name_no_one_passage(
    run: RunProgram, id_of: Callable[[str], int], quote: str, sentence: str
) -> None:
    """Words that are missing or stand in several places give exit code 4, and no note is written."""
    result = run("notes", "add", id_of("harbour lamps"), "Hm.", "--quote", quote)
    assert result.code == 4
    assert sentence in result.err
    assert run("notes", "--json").records == []


def test_an_empty_note_is_refused(run: RunProgram) -> None:
    """A note without words is a slip."""
    assert run("notes", "add", "1", " \n").code == 2


def test_a_note_can_come_from_standard_input(path: Path) -> None:
    """`-` reads the note."""
    command = [sys.executable, "-m", "ui", "--library", str(path), "notes", "add", "old bridge", "-"]
    assert (
        subprocess.run(command, input="Long\nnote ü", encoding="utf-8", stdout=subprocess.DEVNULL).returncode
        == 0
    )
    with Library.open(path) as library:
        assert [row.note.body for row in library.notes()] == ["Long\nnote ü"]


def test_bookmarks_are_listed_with_their_passage(
    run: RunProgram, path: Path, id_of: Callable[[str], int]
) -> None:
    """A bookmark of an article and one of a passage, for people and for programs."""
    number = id_of("old bridge")
    with Library.open(path) as library:
        library.toggle_bookmark(number)
        library.toggle_bookmark(id_of("Trams"), 0, 5)
    records = run("bookmarks", "--json").records
    assert all(list(record) == list(SHAPES["bookmarks"][1]) for record in records)
    assert {record["article"]: record["anchor"] is None for record in records}[number] is True
    assert "The old bridge" in run("bookmarks").out
    assert [record["id"] for record in run("list", "--scope", "bookmarked", "--json").records] == [
        id_of("Trams"),
        number,
    ]


def test_backup_writes_a_whole_library_and_overwrites_nothing(run: RunProgram, tmp_path: Path) -> None:
    """The copy opens and has everything; a file that is there is never replaced."""
    copy = tmp_path / "copy.onrecord"
    result = run("backup", copy)
    assert (result.code, result.out) == (0, f"{copy}\n")
    with Library.open(copy, create=False) as library:
        assert len(library.directory(View())) == 3
    before = copy.read_bytes()
    again = run("backup", copy)
    assert (again.code, copy.read_bytes()) == (2, before)
    assert "is there already" in again.err
    assert run("backup", tmp_path).code == 2


def test_check_finds_a_sound_library_sound(run: RunProgram, path: Path) -> None:
    """A sound library says so; --compact keeps everything."""
    assert run("check").out.splitlines()[0] == f"{path}: 3 articles, sound."
    record = run("check", "--compact", "--json").record
    assert list(record) == list(SHAPES["check"][1])
    assert record == {"library": str(path), "articles": 3, "waiting": 0, "problems": [], "ok": True}
    assert len(run("search", "lamp*", "--json").records) == 2
