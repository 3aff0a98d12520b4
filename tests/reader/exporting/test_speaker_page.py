"""A speaker's page as a file: every statement with what is needed to cite and to count it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from reader.citing import citation
from reader.errors import ReaderError
from reader.exporting.speaker_page import COLUMNS, write_statements
from reader.types import Anchor, Check, Provenance, Reading, StatementRow, Verdict


@pytest.fixture
def rows(make_reading: Callable[..., Reading]) -> list[StatementRow]:
    """The statements of an article as a speaker's page has them."""
    reading = make_reading()
    article = reading.article
    return [
        StatementRow(
            statement=item,
            text=article.text[item.start : item.end],
            cue_text="said",
            title="=harbour master",
            article_title="Lamps & harbours",
            article_title_origin=Provenance.GUESSED if item.id == 11 else Provenance.TEXT,
            article_source="Coastline",
            article_date=article.date,
        )
        for item in reading.statements
    ]


def test_csv_has_a_row_a_statement(rows: list[StatementRow], tmp_path: Path) -> None:
    """Each row has ids, engine and confidence; a title of ours is no headline, a formula stays text."""
    write_statements("Ada Quill", rows, tmp_path / "quill.csv", citation)
    with (tmp_path / "quill.csv").open(encoding="utf-8-sig", newline="") as stream:
        found = list(csv.DictReader(stream))
    assert list(found[0]) == list(COLUMNS)
    assert [row["statement_id"] for row in found] == ["11", "12", "13", "14"]
    assert {(row["engine"], row["confidence"]) for row in found} == {("test/1", "0.970")}
    assert [row["article_title"] for row in found[:2]] == ["", "Lamps & harbours"]
    assert found[0]["speaker_title"] == "'=harbour master"


def test_markdown_has_a_citation_a_statement(rows: list[StatementRow], tmp_path: Path) -> None:
    """Each item is a quote as a citation with its engine, confidence and reason, and a permanent block id."""
    write_statements("Ada [Quill]", rows, tmp_path / "quill.md", citation)
    text = (tmp_path / "quill.md").read_text(encoding="utf-8")
    assert text.startswith("# Ada \\[Quill\\]\n\n- The lamps stay lit — Ada Quill, ")
    assert (
        text.count("97%, the name beside the cue, test/1, unchecked ^statement-") == 3
    )  # two parts are one quote
    assert "said on 4 March 2024 (“on Monday”)" in text


def test_what_was_decided_and_checked_is_in_each_row(rows: list[StatementRow], tmp_path: Path) -> None:
    """The state of checking, the decision and the utterance stand with every statement, in either format."""
    first = replace(rows[0].statement, verdict=Verdict.DISPUTED, decided=True, utterance=11)
    rows = [replace(rows[0], statement=first), *rows[1:]]
    write_statements("Ada Quill", rows, tmp_path / "quill.csv", citation)
    with (tmp_path / "quill.csv").open(encoding="utf-8-sig", newline="") as stream:
        found = [(row["check"], row["decided"], row["utterance"]) for row in csv.DictReader(stream)]
    assert [("disputed", "yes", "11"), ("unchecked", "no", "")] == found[:2]
    write_statements("Ada Quill", rows, tmp_path / "quill.md", citation)
    text = (tmp_path / "quill.md").read_text(encoding="utf-8")
    assert 1 == text.count(", decided, disputed ^statement-11")
    assert 2 == text.count(", unchecked ^statement-")  # of four statements two are one quote


def test_what_checking_found_goes_along(rows: list[StatementRow], tmp_path: Path) -> None:
    """Note and tags are in the CSV's row and below the item; both parts of a quote are one item and two rows."""
    when = datetime.fromisoformat("2024-03-05T00:00:00+00:00")
    anchor = Anchor(0, 1, "", "", "", "")
    check = Check(7, 3, anchor, Verdict.DIFFERS, "=the minutes\n\nsay so", when, when, ("claims/2024", "x y"))
    parts = [
        replace(row, statement=replace(row.statement, group=5, check_id=7, speaker_id=1)) for row in rows[1:3]
    ]
    both = [rows[0], *parts[::-1], rows[3]]
    write_statements("Ada Quill", both, tmp_path / "quill.csv", citation, {7: check})
    with (tmp_path / "quill.csv").open(encoding="utf-8-sig", newline="") as stream:
        found = [(row["group"], row["check_note"], row["tags"]) for row in csv.DictReader(stream)]
    noted = ("5", "'=the minutes\n\nsay so", "claims/2024, x y")
    assert [noted, noted, ""] == [*found[1:3], found[3][1]]
    write_statements("Ada Quill", both, tmp_path / "quill.md", citation, {7: check})
    text = (tmp_path / "quill.md").read_text(encoding="utf-8")
    assert 3 == text.count("\n- ")
    assert "#claims/2024 #x-y ^statement-12\n  =the minutes\n\n  say so\n" in text
    assert "lit,” “Each night.”" in text


def test_another_suffix_is_refused(rows: list[StatementRow], tmp_path: Path) -> None:
    """What is neither Markdown nor CSV gives a sentence and no file."""
    with pytest.raises(ReaderError, match=r"should end in \.md or \.csv"):
        write_statements("Ada Quill", rows, tmp_path / "quill.docx", citation)
    assert list(tmp_path.iterdir()) == []
