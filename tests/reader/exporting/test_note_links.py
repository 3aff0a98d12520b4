"""The links of notes in exports: to the file, the place on the page or the address of the web, else to nothing."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from reader import Library, Verdict, export_articles
from reader.exporting import export_to_stream
from reader.outgoing import material


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Two articles, the first with an address; notes on the second, one private; a free one that links to all."""
    text = "The ferry left late. “We keep the lamps lit,” Ada Quill told reporters in Saltmarsh on Monday."
    source = tmp_path / "two.jsonl"
    rows = [
        {
            "id": "a",
            "title": "Lamps",
            "url": "https://coast.example/lamps",
            "date": "2024-03-04",
            "text": text,
        },
        {"id": "b", "title": "Ferries", "date": "2024-03-05", "text": text.replace("late", "early")},
    ]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    made = Library.open(tmp_path / "library")
    made.import_paths([source])
    speaker = made.speakers("quill")[0].id
    made.add_note(2, "First, with a foot[^1].\n\n[^1]: Of the first.")
    secret = made.add_note(2, "Nobody else knows").created
    assert secret is not None
    made.set_private([secret], True)
    body = (
        f"[[article:1]] [[article:2|there]] [[speaker:{speaker}]] [[note:1]] [[note:{secret}]] "
        "[[article:77]] and[^1]\n\n"
        f"| a | b |\n|---|---|\n| [[speaker:{speaker}|her]] | c |\n\n[^1]: Of the free one."
    )
    made.add_note(None, body)
    statement = next(item for item in made.reading(2).statements if item.kind == "direct")
    made.check_statement(statement.id, Verdict.DIFFERS)
    made.annotate_statement(statement.id, f"[[speaker:{speaker}]] in [[article:1|the other]]")
    return made


def written(library: Library, name: str, ids: list[int] | None = None) -> str:
    """An export in a format of one file."""
    out = io.StringIO()
    export_to_stream(material(library, ids), name, out)
    return out.getvalue()


def test_links_on_a_web_page(library: Library) -> None:
    """They lead to the article or note on the same page; a private note and what is gone lead nowhere."""
    page = written(library, "html")
    [free] = re.findall(r'<section class="note" id="note-3">.*?</section>', page, re.DOTALL)
    assert re.findall(r'<a href="([^"]*)"[^>]*>([^<]*)</a>', free)[:3] == [
        ("#article-1", "Lamps"),
        ("#article-2", "there"),
        ("#note-1", "First, with a foot."),
    ]
    assert " Ada Quill " in free
    assert "note 2 article 77" in free
    assert "Nobody else knows" not in page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert sorted(set(ids)) == sorted(ids)
    targets = set(re.findall(r'href="#([^"]+)"', page))
    assert targets <= set(ids)
    assert {"article-1", "fn-note-1-1", "fn-note-3-1", "fnref-note-3-1"} <= targets


def test_contents_of_a_web_page(library: Library) -> None:
    """Several articles are listed above the first, one needs no list."""
    [listed] = re.findall("<nav.*?</nav>", written(library, "html"), re.DOTALL)
    assert ["#article-2", "#article-1"] == re.findall(r'href="([^"]+)"', listed)
    assert "Ferries</a> <small>5 March 2024</small>" in listed
    assert "<nav" not in written(library, "html", [2])


def test_an_article_that_is_not_on_the_page_has_its_own_address(library: Library) -> None:
    """As for who has the page and nothing else."""
    page = written(library, "html", [2])
    assert '<a href="https://coast.example/lamps" rel="noopener noreferrer">the other</a>' in page


def test_links_in_markdown_files(library: Library, tmp_path: Path) -> None:
    """To the file of an article, to the block of a note in it; the bar of a link in a table is escaped."""
    export_articles(library, None, "markdown", tmp_path / "vault")
    free = (tmp_path / "vault" / "Note 3.md").read_text(encoding="utf-8")
    second = next((tmp_path / "vault").glob("2024-03-05 *.md"))
    assert "[[2024-03-04 Lamps (1)|Lamps]] [[2024-03-05 Ferries (2)|there]] [[Ada Quill]]" in free
    assert "[[2024-03-05 Ferries (2)#^note-1|First, with a foot.]] note 2 article 77" in free
    assert r"| [[Ada Quill\|her]] | c |" in free
    body = second.read_text(encoding="utf-8")
    assert "\n^note-1\n" in body
    assert "  [[Ada Quill]] in [[2024-03-04 Lamps (1)|the other]]" in body


def test_links_in_what_other_programs_read(library: Library) -> None:
    """Annotations and tables have words, and addresses of the web; ids of this library mean nothing to them."""
    items = json.loads(written(library, "w3c"))["first"]["items"]
    bodies = [body["value"] for item in items for body in item.get("body", [])]
    [free] = [
        value for value in bodies if value.startswith("[Lamps](https://coast.example/lamps) there Ada Quill ")
    ]
    assert "[[" not in free
    rows = csv.DictReader(io.StringIO(written(library, "csv")))
    notes = {row["check_note"] for row in rows} - {""}
    assert {"Ada Quill in [the other](https://coast.example/lamps)"} == notes
