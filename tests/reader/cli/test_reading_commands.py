"""The commands that read: what they print for people and for programs, and what they say where nothing is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import Library
from reader.cli import main
from reader.cli.fields import ANCHOR, SHAPES

RunProgram = Callable[..., Any]


def has_shape(record: dict[str, Any], name: str) -> bool:
    """Whether the record has exactly the documented fields."""
    return list(record) == list(SHAPES[name][1])


def test_list_prints_the_newest_first(run: RunProgram) -> None:
    """Dated articles by day, newest first, the undated last; a title of ours stands in brackets."""
    result = run("list")
    assert result.code == 0
    lines = result.out.splitlines()
    assert [line.split()[1] for line in lines] == ["2024-03-05", "2024-03-04", "undated"]
    assert "[Trams will run again in Velmara on Thursday" in lines[0]
    assert "(NWA, 1 min)" in lines[0]
    assert "Tallow" in lines[0]
    assert "  The old bridge  " in lines[2]


def test_list_json_has_the_documented_fields(run: RunProgram) -> None:
    """One object a line with every documented field, and no other."""
    records = run("list", "--json").records
    assert len(records) == 3
    assert all(has_shape(record, "list") for record in records)
    assert records[0]["date"] == "2024-03-05"
    assert records[2]["date"] is None
    assert records[0]["title_origin"] == "guessed"
    assert {"Quill", "Tallow"} <= {tag["surname"] for tag in records[0]["speakers"]}


@pytest.mark.parametrize(
    ("filters", "days"),
    [
        (["--since", "2024-03-05"], ["2024-03-05"]),
        (["--until", "2024-03-04"], ["2024-03-04"]),
        (["--since", "2024", "--until", "2024-03"], ["2024-03-05", "2024-03-04"]),
        (["--source", "NWA"], ["2024-03-05"]),
        (["--speaker", "Tallow"], ["2024-03-05"]),
        (["--scope", "bookmarked"], []),
        (["--sort", "date-up", "--since", "2024"], ["2024-03-04", "2024-03-05"]),
        (["--limit", "1"], ["2024-03-05"]),
    ],
)
def test_list_filters(run: RunProgram, filters: list[str], days: list[str]) -> None:
    """Each filter lets through what it says."""
    assert [record["date"] for record in run("list", "--json", *filters).records] == days


def test_list_shows_a_statement_of_each_speaker(run: RunProgram) -> None:
    """With --statements each speaker's first words stand below the article."""
    out = run("list", "--statements", "--source", "NWA").out
    assert "          Boris Tallow: “Every lamp on the line has been replaced,”\n" in out


def test_search_finds_and_shows_the_place(run: RunProgram) -> None:
    """Found articles come with a snippet whose marks are the words."""
    records = run("search", "tramways", "--json").records
    assert len(records) == 1
    assert has_shape(records[0], "search")
    snippet, marks = records[0]["snippet"], records[0]["marks"]
    assert [snippet[start:end].lower() for start, end in marks] == ["tramways"]
    plain = run("search", "tramways")
    assert "spokesman for the tramways" in plain.out


def test_a_denial_that_was_found_says_so(run: RunProgram) -> None:
    """What somebody denied is not shown as what they said; what they said has no badge."""
    denied = run("search", "said:quill two lamps")
    assert "          [denies] that two lamps had gone out\n" in denied.out
    assert ["denies"] == [record["act"] for record in run("search", "said:quill two lamps", "--json").records]
    assert [None] == [record["act"] for record in run("search", "said:quill nobody", "--json").records]


def test_search_takes_any_words(run: RunProgram) -> None:
    """No text of a query is an error; where nothing is found, that is said."""
    for words in ("“", "AND OR", '"unclosed', "a* -b", "title:", "'); --", "\x00"):
        assert run("search", words).code == 0
    result = run("search", "zeppelin")
    assert (result.code, result.out, result.err) == (0, "", "onrecord: No article has zeppelin.\n")


def test_show_prints_the_article_and_who_speaks(run: RunProgram, id_of: Callable[[str], int]) -> None:
    """Text, speakers with their statements, sources and days."""
    out = run("show", id_of("Trams")).out
    assert "NWA · Velmara · 2024-03-05 · 1 min" in out
    assert "Boris Tallow" in out
    assert "- “Every lamp on the line has been replaced,”" in out


def test_show_json_has_the_documented_fields(run: RunProgram, id_of: Callable[[str], int]) -> None:
    """The object and all lists in it have the documented fields; offsets give the words."""
    number = id_of("harbour lamps")
    run("notes", "add", number, "Really?", "--quote", "Nobody saw that")
    record = run("show", number, "--json").record
    assert has_shape(record, "show")
    for name in ("speakers", "statements", "notes", "bookmarks"):
        assert all(has_shape(item, f"show: {name}") for item in record[name])
    assert record["statements"]
    for item in record["statements"]:
        assert record["text"][item["start"] : item["end"]] == item["text"]
    (note,) = record["notes"]
    assert list(note["anchor"]) == list(ANCHOR)
    assert note["anchor"]["exact"] == "Nobody saw that"
    assert record["source"] == {"value": "Coastline", "origin": "text"}
    assert record["date"] == {"value": "2024-03-04", "origin": "text"}


def test_an_article_is_found_by_words_of_its_title(run: RunProgram) -> None:
    """Words that only one title has name the article; others are asked for again, with exit code 4."""
    assert run("show", "old bridge", "--json").record["title"]["value"] == "The old bridge"
    several = run("show", "velmara")
    assert several.code == 4
    assert "2 titles have the words “velmara”" in several.err
    nothing = run("show", "zeppelin")
    assert (nothing.code, nothing.out) == (4, "")
    assert run("show", "4711").code == 4


def test_speakers_lists_who_speaks(run: RunProgram) -> None:
    """Speakers with their numbers, for people and for programs, and only of the kind asked for."""
    assert "Ada Quill" in run("speakers").out
    records = run("speakers", "--json", "--kind", "person").records
    assert all(has_shape(record, "speakers") for record in records)
    assert {record["kind"] for record in records} == {"person"}
    quill = next(record for record in records if record["name"] == "Ada Quill")
    assert quill["articles"] == 2


def test_speakers_name_lists_what_was_said(run: RunProgram) -> None:
    """Every statement with its article, newest first, with every documented field."""
    records = run("speakers", "quill", "--json").records
    assert all(has_shape(record, "speakers NAME") for record in records)
    assert [record["date"] for record in records] == sorted((r["date"] for r in records), reverse=True)
    assert {record["speaker_name"] for record in records} == {"Ada Quill"}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--said", "NIGHT lit"], ["night"]),
        (["--said", "lamps"], ["not affected", "two lamps"]),
        (["--said", "lamp*"], ["not affected", "night", "two lamps"]),
        (["--since", "2024-03-05"], ["not affected"]),
        (["--until", "2024-03-04", "--said", "saw"], ["Nobody"]),
        (["--said", "zeppelin"], []),
        (["--said", "lam"], ["not affected", "night", "two lamps"]),
        (["--said", "nigh lit"], []),
        (["--said", "lit*"], ["night"]),
        (["--said", '"lamp li"'], []),
    ],
)
def test_said_narrows_to_the_words(run: RunProgram, options: list[str], words: list[str]) -> None:
    """All words must be in it, phrases as they stand, the last word as it begins; the days are the article's."""
    found = [record["text"] for record in run("speakers", "Quill", "--json", *options).records]
    assert len(found) == len(words)
    assert all(any(word in text for text in found) for word in words)


@pytest.mark.parametrize("suffix", ["md", "csv"])
def test_a_speakers_statements_go_to_a_file(run: RunProgram, tmp_path: Path, suffix: str) -> None:
    """--export writes what would have been listed, and never over a file that is there."""
    target = tmp_path / f"quill.{suffix}"
    result = run("speakers", "Quill", "--said", "night", "--export", target)
    assert (result.code, result.out) == (0, f"1 statement written to {target}.\n")
    assert "we keep it lit all night" in target.read_text(encoding="utf-8")
    assert run("speakers", "Quill", "--export", target).code == 2
    assert run("speakers", "--export", tmp_path / "x.md").code == 2


def test_an_unknown_speaker_is_not_found(run: RunProgram) -> None:
    """Exit code 4 and a sentence that says where all are."""
    result = run("speakers", "Nemo")
    assert (result.code, result.out) == (4, "")
    assert (
        result.err == "onrecord: There is no speaker “Nemo” in the library. All are in: onrecord speakers\n"
    )


def test_notes_and_bookmarks_say_when_there_are_none(run: RunProgram) -> None:
    """Empty lists say so to people and print nothing to programs."""
    assert run("notes").err == "onrecord: There are no notes yet.\n"
    assert run("bookmarks").err == "onrecord: There are no bookmarks yet.\n"
    for command in ("notes", "bookmarks"):
        result = run(command, "--json")
        assert (result.code, result.out, result.err) == (0, "", "")


def test_private_notes_are_printed_when_asked_for(
    run: RunProgram, path: Path, id_of: Callable[[str], int]
) -> None:
    """They are left out of lists and of the article, which is said; a tag narrows to what lies within it."""
    article = id_of("Trams")
    with Library.open(path) as library:
        for body in ("Open #trams/line", "Secret #trams"):
            library.add_note(article, body, private=body.startswith("Secret"))
    assert ["Open #trams/line"] == [record["body"] for record in run("notes", "--json").records]
    assert "1 private note is left out" in run("notes").err
    assert 2 == len(run("notes", "--private", "--tag", "trams", "--json").records)
    assert 1 == len(run("notes", "--private", "--tag", "trams/line", "--json").records)
    assert "Secret" not in run("show", article).out
    assert "Secret" in run("show", article, "--private").out


def test_a_missing_library_is_not_made_by_reading(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A command that only reads makes no file, and says how a library is made."""
    path = tmp_path / "none.onrecord"
    for command in (["list"], ["search", "x"], ["notes"], ["check"], ["backup", str(tmp_path / "b")]):
        assert main([*command, "--library", str(path)]) == 4
        assert "There is no library at" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_library_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 3, one sentence, and the file is left as it was."""
    path = tmp_path / "letter.onrecord"
    path.write_bytes(b"Dear Ada, the lamps are lit.\n" * 300)
    before = path.read_bytes()
    assert main(["list", "--library", str(path)]) == 3
    assert capsys.readouterr().err.count("\n") == 1
    assert path.read_bytes() == before


def test_a_folder_is_no_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be opened is the environment's fault: exit code 3."""
    assert main(["list", "--library", str(tmp_path)]) == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_a_pipe_that_closes_is_no_error(path: Path) -> None:
    """`onrecord list | head -0`, with the output closed at once, ends quietly."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    command = [sys.executable, "-m", "ui", "--library", str(path), "list", "--json"]
    result = subprocess.run(command, stdout=write_end, stderr=subprocess.PIPE)
    os.close(write_end)
    assert (result.returncode, result.stderr) == (0, b"")


def test_output_is_utf8_whatever_the_locale(path: Path) -> None:
    """In a C locale too, typographic quotes come out as UTF-8."""
    command = [sys.executable, "-m", "ui", "--library", str(path), "speakers", "Quill"]
    environment = dict(os.environ, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    result = subprocess.run(command, capture_output=True, env=environment)
    assert "“Nobody saw that,”" in result.stdout.decode("utf-8")


def test_a_surname_means_who_is_known_by_more(run: RunProgram, tmp_path: Path) -> None:
    """Articles that have the surname alone make nobody else of that name; two who are known make a choice."""
    for number, who in enumerate(("Mr. Quill", "Mr. Quill", "Eva Tallow")):
        path = tmp_path / f"{number}.txt"
        words = f"“The pier is shut for part {number} of the winter,” {who} said on Monday."
        path.write_text(f" date 2024-04-0{number + 1} {words}\n", encoding="utf-8")
        assert 0 == run("import", path).code
    names = [record["name"] for record in run("speakers", "--json").records]
    assert 2 == names.count("Quill")
    assert {"Ada Quill"} == {record["speaker_name"] for record in run("speakers", "quill", "--json").records}
    result = run("speakers", "tallow")
    assert 4 == result.code
    assert "Boris Tallow" in result.err
    assert "Eva Tallow" in result.err
