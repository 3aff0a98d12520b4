"""Statements as CSV: complete, permanent, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from reader.exporting import Material, export, export_to_stream
from reader.exporting.csv_statements import COLUMNS, cell
from reader.types import Field, Provenance, Reading

MakeReading = Callable[..., Reading]
MakeMaterial = Callable[..., Material]


def rows_of(material: Material) -> list[dict[str, str]]:
    """The export, read as a spreadsheet reads it."""
    stream = io.StringIO()
    export_to_stream(material, "csv", stream)
    return list(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))


def test_one_row_a_statement_with_what_is_needed_to_find_it(
    make_reading: MakeReading, make_material: MakeMaterial
) -> None:
    """Every statement has its ids, digest, engine, confidence, and offsets that give its words."""
    reading = make_reading()
    rows = rows_of(make_material(reading))
    assert [row["statement_id"] for row in rows] == ["11", "12", "13", "14"]
    for row in rows:
        text = reading.article.text[int(row["start"]) : int(row["end"])]
        assert row["words"] == text
        assert (row["article_id"], row["article_digest"]) == ("3", reading.article.digest)
        assert (row["engine"], row["confidence"]) == ("test/1", "0.970")
    assert (rows[0]["speaker"], rows[0]["speaker_title"]) == ("Ada Quill", "harbour master")
    assert (rows[0]["said_from"], rows[0]["said_words"]) == ("2024-03-04", "on Monday")
    assert (rows[3]["speaker"], rows[3]["act"]) == ("", "denies")


def test_the_opening_is_not_exported_as_headline(
    make_reading: MakeReading, make_material: MakeMaterial
) -> None:
    """A title that we made stands in a column of its own."""
    row = rows_of(make_material(make_reading(title=Field("The lamps stay", Provenance.GUESSED))))[0]
    assert (row["article_title"], row["article_opening"]) == ("", "The lamps stay")


@example("=1+1")
@example("+1")
@example("-1")
@example("@SUM(A1)")
@example("\t=1+1")
@example("\r=1+1")
@example("\n=1+1")
@example("＝1")
@example("＋1")
@example("－1")
@example("＠1")
@example("  =1+1")
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_no_cell_is_a_formula(text: str) -> None:
    """Whatever an article says, no spreadsheet runs it; and the words are all still there."""
    shown = cell(text)
    assert not shown.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    assert shown.removeprefix("'") == text.removeprefix("'") or shown == text


def test_a_formula_in_an_article_stays_text(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """A source that is called like a formula is given an apostrophe, and numbers stay numbers."""
    reading = make_reading(source=Field('=HYPERLINK("http://evil.example")', Provenance.TEXT))
    negative = replace(reading, statements=(replace(reading.statements[0], parent=-1),))
    row = rows_of(make_material(negative))[0]
    assert row["source"] == '\'=HYPERLINK("http://evil.example")'
    assert row["parent"] == "-1"


def test_the_file_opens_in_excel_as_utf8(
    make_reading: MakeReading, make_material: MakeMaterial, tmp_path: Path
) -> None:
    """A file starts with a byte order mark and has the line ends of the format."""
    export(make_material(make_reading()), "csv", tmp_path / "s.csv")
    data = (tmp_path / "s.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf" + COLUMNS[0].encode())
    assert data.count(b"\r\n") == 5
