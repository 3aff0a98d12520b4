"""`onrecord export` over a real library, and the way back: what `--format json` wrote is imported without loss."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main
from reader.cli.fields import SHAPES
from reader.exporting import FORMATS
from reader.library import Library
from reader.types import View

RunProgram = Callable[..., Any]


@pytest.fixture
def lived_in(path: Path, tmp_path: Path) -> Path:
    """The library after some days: notes, bookmarks, edits, decisions, a corrected version, a trash."""
    with Library.open(path) as library:
        first, second, third = library.directory(View()).ids
        library.add_note(first, "Who *replaced* them?\n\n- ask ☎")
        library.add_note(second, "A passage", 40, 60)
        library.add_note(None, "Of nothing in particular")
        library.toggle_bookmark(first)
        library.toggle_bookmark(second, 5, 25)
        bookmark = library.bookmarks()[0][0]
        library.rename_bookmark(bookmark.id, "trams")
        library.edit_article([third], "source", "The Velmara Almanac")
        library.edit_article([third], "date", "1999-12-31")
        library.set_to_read([second], True)
        library.set_opened(first)
        library.set_position(first, 17)
        quote, *_rest = library.reading(first).statements
        library.reassign_statement(quote.id, "Corin Vale")
        library.mark_not_statement(library.reading(second).statements[0].id)
        library.add_statement(third, 0, 14, "Ada Quill")
        for words in ("The tide turned at noon.", "The tide turned at one, Ada Quill said."):
            (tmp_path / "tide.txt").write_text(f"date 2024-01-02 The tide\n\n{words}\n", encoding="utf-8")
            library.import_paths([tmp_path / "tide.txt"])
        (tide,) = library.directory(View(query="tide")).ids
        assert len(library.versions(tide)) == 2
        (tmp_path / "gone.txt").write_text("date 2024-01-03 Gone\n\nA vanished tale.\n", encoding="utf-8")
        library.import_paths([tmp_path / "gone.txt"])
        library.delete_articles(library.directory(View(query="vanished")).ids)
    return path


def state_of(path: Path) -> dict[str, Any]:
    """Everything that a person sees of a library, as plain values."""
    with Library.open(path, create=False) as library:
        ids = list(library.directory(View()).ids)
        return {
            "readings": [library.reading(number) for number in ids],
            "rows": library.rows(ids),
            "notes": library.notes(),
            "bookmarks": library.bookmarks(),
            "speakers": library.speakers(),
            "counts": library.counts(),
            "sources": library.sources(),
            "bytes": [library.source_bytes(number) for number in ids],
            "versions": [library.versions(number) for number in ids],
            "found": library.directory(View(query="lamp*")).ids,
            "said": [library.statements_of(row.id) for row in library.speakers()],
        }


def test_a_library_comes_back_whole(run: RunProgram, lived_in: Path, tmp_path: Path) -> None:
    """Exported as JSON and imported into a new library, everything is the same: ids, words, notes, decisions."""
    assert run("export", "--format", "json", tmp_path / "out.json").code == 0
    again = tmp_path / "again.onrecord"
    assert main(["import", str(tmp_path / "out.json"), "--library", str(again)]) == 0
    assert state_of(again) == state_of(lived_in)
    with Library.open(lived_in) as old, Library.open(again) as new:
        assert list(new.dump()) == list(old.dump())


def test_importing_an_export_twice_doubles_nothing(run: RunProgram, lived_in: Path, tmp_path: Path) -> None:
    """Into the library that it came from, an export brings nothing new and changes nothing."""
    run("export", "--format", "json", tmp_path / "out.json")
    before = state_of(lived_in)
    result = run("import", tmp_path / "out.json")
    assert (result.code, result.out) == (0, "4 there already.\n")
    assert state_of(lived_in) == before


def test_an_export_joins_another_library(run: RunProgram, lived_in: Path, tmp_path: Path) -> None:
    """Into a library with articles of its own, articles and notes come in, and what is there stays."""
    run("export", "--format", "json", tmp_path / "out.json")
    other = tmp_path / "other.onrecord"
    (tmp_path / "tide.txt").write_text("date 2024-01-02 The tide\n\nThe tide turned.\n", encoding="utf-8")
    assert main(["import", str(tmp_path / "tide.txt"), "--library", str(other)]) == 0
    with Library.open(other) as library:
        library.add_note(1, "Mine")
    assert main(["import", str(tmp_path / "out.json"), "--library", str(other)]) == 0
    with Library.open(other) as library:
        rows = library.rows(library.directory(View()).ids)
        notes = {row.note.body: row for row in library.notes()}
        assert len(rows) == 5
        assert set(notes) == {
            "Mine",
            "Who *replaced* them?\n\n- ask ☎",
            "A passage",
            "Of nothing in particular",
        }
        assert notes["Mine"].article_title == "The tide"
        passage = notes["A passage"].note
        assert passage.anchor is not None
        assert passage.article_id is not None
        text = library.reading(passage.article_id).article.text
        assert text[passage.anchor.start : passage.anchor.end] == passage.anchor.exact


def test_a_damaged_export_is_refused(run: RunProgram, tmp_path: Path) -> None:
    """A file that breaks off gives one sentence and exit code 1."""
    run("export", "--format", "json", tmp_path / "out.json")
    whole = (tmp_path / "out.json").read_text(encoding="utf-8")
    (tmp_path / "out.json").write_text(whole[: len(whole) // 2], encoding="utf-8")
    result = run("import", tmp_path / "out.json")
    assert result.code == 1
    assert "out.json is not a whole export of a library" in result.err


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_exports_a_library(run: RunProgram, lived_in: Path, tmp_path: Path, name: str) -> None:
    """Each format writes, reports in JSON with the documented fields, and says where it wrote."""
    target = tmp_path / "out"
    result = run("export", "--format", name, target, "--json")
    assert result.code == 0
    assert list(result.record) == list(SHAPES["export"][1])
    files = 5 if name == "markdown" else 1
    expected = {"format": name, "destination": str(target), "articles": 4, "written": files}
    assert result.record == expected | {"unchanged": 0, "kept": []}
    assert target.exists()


@pytest.mark.parametrize("name", [form.name for form in FORMATS.values() if not form.folder])
def test_every_file_format_goes_to_standard_output(lived_in: Path, tmp_path: Path, name: str) -> None:
    """`-` writes what a file would have, so that other programs can take it."""
    command = [sys.executable, "-m", "ui", "--library", str(lived_in), "export", "--format", name]
    piped = subprocess.run([*command, "-"], capture_output=True, check=True).stdout.decode("utf-8")
    subprocess.run([*command, str(tmp_path / "file")], capture_output=True, check=True)
    written = (tmp_path / "file").read_bytes().decode("utf-8-sig")
    made = ("made", "export", "collection", "urn:uuid")  # the time of the export differs
    if not any(word in piped[:400] for word in made):
        assert piped == written
    assert len(piped) == len(written)


def test_filters_choose_what_is_exported(
    run: RunProgram, tmp_path: Path, id_of: Callable[[str], int]
) -> None:
    """Only what the filters let through is exported; --article names articles one by one."""

    def exported(*filters: object) -> list[str]:
        run("export", "--format", "csl-json", tmp_path / "out", "--force", *filters)
        return [item["title"] for item in json.loads((tmp_path / "out").read_text(encoding="utf-8"))]

    assert len(exported()) == 3
    assert len(exported("--source", "NWA")) == 1
    assert exported("--query", "tide") == []
    assert exported("--article", id_of("old bridge")) == ["The old bridge"]
    assert run("export", "--format", "csv", tmp_path / "x", "--article", "1", "--source", "NWA").code == 2


def test_nothing_is_overwritten_unasked(run: RunProgram, tmp_path: Path) -> None:
    """A file that is there stays, unless --force; a failed export leaves no half a file."""
    target = tmp_path / "mine.html"
    target.write_text("mine", encoding="utf-8")
    result = run("export", "--format", "html", target)
    assert (result.code, target.read_text(encoding="utf-8")) == (2, "mine")
    assert run("export", "--format", "html", target, "--force").code == 0
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert run("export", "--format", "csv", target / "below.csv").code == 3
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".part") == []


def test_a_markdown_file_that_was_changed_is_named(run: RunProgram, tmp_path: Path) -> None:
    """Words in our part of a file are kept, named on standard error, with exit code 1."""
    folder = tmp_path / "vault"
    assert run("export", "--format", "markdown", folder).code == 0
    page = next(folder.glob("*Trams*.md"))
    page.write_text(page.read_text(encoding="utf-8").replace("Trams", "My trams"), encoding="utf-8")
    result = run("export", "--format", "markdown", folder)
    assert result.code == 1
    assert result.err == f"onrecord: {page}: changed since it was exported, so it was left alone.\n"
    assert "My trams" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--format", "markdown", "-"),
        ("--format", "csv", "-", "--json"),
        ("--format", "csv", "x", "--template", "t.md"),
        ("--format", "docx", "x"),
    ],
)
def test_what_makes_no_sense_is_a_usage_error(run: RunProgram, arguments: tuple[str, ...]) -> None:
    """Combinations that cannot be meant give exit code 2 and one sentence."""
    result = run("export", *arguments)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
