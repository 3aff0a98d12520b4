"""Markdown for Obsidian: articles shown letter by letter, and nothing that somebody wrote is ever lost."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import CancelledError, ReaderError
from reader.exporting import ExportResult, Material, export
from reader.exporting.markdown_folder import MARKER
from reader.exporting.markdown_text import article_page, escaped, file_name
from reader.types import Field, Note, Provenance, Reading

MakeReading = Callable[..., Reading]
MakeMaterial = Callable[..., Material]
NAME = "2024-03-04 Lamps & harbours (3).md"


@pytest.fixture
def write(make_material: MakeMaterial, tmp_path: Path) -> Callable[..., ExportResult]:
    """`write(*readings)` exports them into the folder of the test."""
    return lambda *readings: export(make_material(*readings), "markdown", tmp_path)


def test_front_matter_and_links(make_reading: MakeReading) -> None:
    """A page starts with front matter that Obsidian reads, and its speakers are links."""
    page = article_page(make_reading())
    head = page.split("---\n")[1].splitlines()
    assert 'title: "Lamps & harbours"' in head
    assert "date: 2024-03-04" in head
    assert "onrecord_id: 3" in head
    assert '  - "[[Ada Quill]]"' in head
    assert "**[[Ada Quill]]**, harbour master" in page


def test_statements_lead_to_their_paragraph(make_reading: MakeReading) -> None:
    """Each statement has a permanent block id and a link to the paragraph that it stands in."""
    page = article_page(make_reading())
    assert re.search(
        r"^- “Each night\.” \(direct; .*\) \[\[#\^p2\|¶ 2\]\] \^statement-13$", page, re.MULTILINE
    )
    assert re.search(
        r"^- \\\[[a-z]+\\\] that \\<they\\> went out \(denies; indirect; .*\^statement-14$",
        page,
        re.MULTILINE,
    )
    assert "**Speaker not known**" in page


def test_a_note_is_kept_as_it_was_written(make_reading: MakeReading) -> None:
    """A note's Markdown is not touched; its passage stands above it."""
    assert "> Each night\n\nReally **each**?\n\n- ask\n" in article_page(make_reading())


def test_the_opening_is_not_exported_as_title(make_reading: MakeReading) -> None:
    """Front matter calls a title that we made an opening, and the heading has brackets."""
    page = article_page(make_reading(title=Field("The lamps stay", Provenance.GUESSED)))
    assert 'opening: "The lamps stay"' in page
    assert "\ntitle:" not in page
    assert "\n# \\[The lamps stay…\\]\n" in page


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_escaping_changes_no_letter(text: str) -> None:
    """What Markdown takes backslashes from is the text itself, and no markup is left."""
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped(text)) == text
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_`<\[#]", escaped(text))


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("1. May", "1\\. May"),
        ("- no", "\\- no"),
        ("+ no", "\\+ no"),
        ("--- ", "\\--- "),
        ("2024 was", "2024 was"),
        ("-5 degrees", "-5 degrees"),
    ],
)
def test_a_line_never_becomes_a_list(line: str, shown: str) -> None:
    """A paragraph that starts like a list or a rule is none."""
    assert escaped(line) == shown


@given(title=st.text(max_size=300))
def test_any_title_makes_a_file_name(title: str) -> None:
    """No title can leave the folder, be too long for a file system, or upset Windows."""
    from tests.reader.exporting.conftest import usual_reading  # a fixture would be one for all examples

    name = file_name(usual_reading(title=Field(title, Provenance.TEXT)).article)
    assert not re.search(r'[\\/:*?"<>|#^\[\]\x00-\x1f]', name)
    assert len(name.encode("utf-8", "replace")) <= 255
    assert name.endswith("(3).md")


def test_writing_again_changes_nothing(
    write: Callable[..., ExportResult], make_reading: MakeReading, tmp_path: Path
) -> None:
    """A second export of the same library touches no file."""
    first = write(make_reading(), make_reading(id=4))
    assert (first.articles, first.written, first.unchanged) == (2, 2, 0)
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    second = write(make_reading(), make_reading(id=4))
    assert (second.written, second.unchanged) == (0, 2)
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_only_what_changed_is_written(
    write: Callable[..., ExportResult], make_reading: MakeReading, tmp_path: Path
) -> None:
    """A changed article is written, the other is not; what stands below the line stays."""
    write(make_reading(), make_reading(id=4))
    with (tmp_path / NAME).open("a", encoding="utf-8") as file:
        file.write("\nMy own words.\n")
    result = write(make_reading(source=Field("Meridian Post", Provenance.YOURS)), make_reading(id=4))
    assert (result.written, result.unchanged, result.kept) == (1, 1, ())
    text = (tmp_path / NAME).read_text(encoding="utf-8")
    assert 'source: "Meridian Post"' in text
    assert text.endswith(f"{MARKER}\n\nMy own words.\n")


def test_a_file_that_was_changed_is_left_alone(
    write: Callable[..., ExportResult], make_reading: MakeReading, tmp_path: Path
) -> None:
    """Words written into our part are never overwritten; the file is named, now and the next time."""
    write(make_reading())
    changed = (tmp_path / NAME).read_text(encoding="utf-8").replace("Nobody", "Somebody")
    (tmp_path / NAME).write_text(changed, encoding="utf-8")
    for _again in range(2):
        result = write(make_reading(source=Field("Meridian Post", Provenance.YOURS)))
        assert (result.written, result.kept) == (0, (tmp_path / NAME,))
        assert (tmp_path / NAME).read_text(encoding="utf-8") == changed


def test_line_ends_of_another_system_are_no_change(
    write: Callable[..., ExportResult], make_reading: MakeReading, tmp_path: Path
) -> None:
    """A folder that went through Windows is still ours to bring up to date."""
    write(make_reading())
    (tmp_path / NAME).write_bytes((tmp_path / NAME).read_bytes().replace(b"\n", b"\r\n"))
    assert write(make_reading()).unchanged == 1
    assert write(make_reading(author=Field("Kai Roe", Provenance.YOURS))).written == 1


def test_a_new_title_moves_the_file(
    write: Callable[..., ExportResult], make_reading: MakeReading, tmp_path: Path
) -> None:
    """An article has one file, under its present name, with what was written below the line."""
    write(make_reading())
    with (tmp_path / NAME).open("a", encoding="utf-8") as file:
        file.write("Mine.\n")
    write(make_reading(title=Field("New: lamps", Provenance.YOURS)))
    names = sorted(path.name for path in tmp_path.glob("*.md"))
    assert names == ["2024-03-04 New lamps (3).md"]
    assert (tmp_path / names[0]).read_text(encoding="utf-8").endswith("Mine.\n")


def test_without_the_list_nothing_is_overwritten(
    write: Callable[..., ExportResult], make_reading: MakeReading, tmp_path: Path
) -> None:
    """Where the hidden list is lost or damaged, files that differ are left alone and equal ones are fine."""
    write(make_reading())
    (tmp_path / ".onrecord-export.json").write_text("{", encoding="utf-8")
    assert write(make_reading()).unchanged == 1
    (tmp_path / ".onrecord-export.json").unlink()
    assert write(make_reading(author=Field("Kai Roe", Provenance.YOURS))).kept == (tmp_path / NAME,)


def test_the_line_cannot_be_forged(
    write: Callable[..., ExportResult], make_reading: MakeReading, tmp_path: Path
) -> None:
    """A note that has our line in it does not cut the file in two."""
    reading = make_reading()
    forged = reading.notes[0]._replace(body=f"a\n{MARKER}\nb")
    write(replace(reading, notes=(forged,)))
    assert write(replace(reading, notes=(forged,))).unchanged == 1
    assert (tmp_path / NAME).read_text(encoding="utf-8").count(MARKER) == 1


def test_an_interrupted_export_goes_on(
    make_reading: MakeReading, make_material: MakeMaterial, tmp_path: Path
) -> None:
    """What was written before Ctrl+C is kept and known the next time."""
    material = make_material(make_reading(), make_reading(id=4), make_reading(id=5))
    asked = iter([False, True])
    with pytest.raises(CancelledError):
        export(material, "markdown", tmp_path, cancelled=lambda: next(asked))
    assert len(list(tmp_path.glob("*.md"))) == 1
    files = json.loads((tmp_path / ".onrecord-export.json").read_text(encoding="utf-8"))["files"]
    assert set(files) == {"article 3"}
    result = export(material, "markdown", tmp_path)
    assert (result.written, result.unchanged) == (2, 1)


def test_notes_of_their_own_have_files(make_material: MakeMaterial, tmp_path: Path) -> None:
    """A note that belongs to no article is exported too."""
    when = datetime(2024, 3, 5, tzinfo=UTC)
    export(make_material(free_notes=(Note(40, None, None, "Of its own", when, when),)), "markdown", tmp_path)
    assert "Of its own\n" in (tmp_path / "Note 40.md").read_text(encoding="utf-8")


def test_a_template_decides_the_form(
    make_reading: MakeReading, make_material: MakeMaterial, tmp_path: Path
) -> None:
    """A template places what it names, and a wrong one gives a sentence."""
    export(make_material(make_reading()), "markdown", tmp_path, template="$title ($source) costs $$5")
    assert (tmp_path / NAME).read_text(encoding="utf-8").startswith("Lamps & harbours (Coastline) costs $5\n")
    for wrong, sentence in (("$who", "'who'"), ("5 $", r"lone \$")):
        with pytest.raises(ReaderError, match=sentence):
            article_page(make_reading(), wrong)


def test_a_file_in_the_place_of_the_folder(
    make_reading: MakeReading, make_material: MakeMaterial, tmp_path: Path
) -> None:
    """A destination that is a file is refused with a sentence."""
    (tmp_path / "there").write_text("mine", encoding="utf-8")
    with pytest.raises(ReaderError, match="is a file"):
        export(make_material(make_reading()), "markdown", tmp_path / "there")
