"""Highlights, tags, checks and links of notes in every format that has a place for them; private notes in none."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

from reader import Library
from reader.exporting import Material, export, export_to_stream
from reader.outgoing import material, shared
from reader.types import Check, Highlight, Reading, Verdict
from tests.reader.exporting.conftest import TEXT, WHEN, MakeMaterial, anchor, usual_reading


def _marked() -> Reading:
    reading = usual_reading(tags=("sea/lamps", "town council"))
    first = replace(reading.statements[0], verdict=Verdict.DIFFERS, check_id=41, utterance=7)
    check = Check(
        41, 3, anchor("The lamps stay lit"), Verdict.DIFFERS, "The log says *off*.", WHEN, WHEN, ("log",)
    )
    note = reading.notes[0]._replace(
        body="See [[article:9|that night]] and [[article:99|gone]].", tags=("seen",)
    )
    return replace(
        reading,
        statements=(first, *reading.statements[1:]),
        checks=(check,),
        highlights=(Highlight(51, 3, anchor("Ada Quill said. “Each"), "green", WHEN, WHEN, ("who",)),),
        notes=(note,),
    )


def exported(made: Material, name: str) -> str:
    """The export in a format of one file."""
    out = io.StringIO()
    export_to_stream(made, name, out)
    return out.getvalue()


def _material(make_material: MakeMaterial) -> Material:
    other = replace(usual_reading(id=9).article)
    return replace(make_material(_marked()), article_of={9: other}.get)


def test_markdown(make_material: MakeMaterial, tmp_path: Path) -> None:
    """A highlight has its passage, colour, tags and block id; links lead to files, or are words; checks stand by."""
    export(_material(make_material), "markdown", tmp_path / "out")
    [page] = (tmp_path / "out").glob("*.md")
    text = page.read_text(encoding="utf-8")
    assert '  - "sea/lamps"\n  - "town-council"' in text
    assert "- ==Ada Quill said. “Each== (green) #who ^highlight-51" in text
    assert "[[2024-03-04 Lamps & harbours (9)|that night]] and gone." in text
    assert "\n#seen\n" in text
    assert "differs" in text
    assert "  The log says *off*." in text


def test_csv(make_material: MakeMaterial) -> None:
    """Every row has the check state, the note and the tags."""
    out = io.StringIO()
    export_to_stream(_material(make_material), "csv", out)
    rows = list(csv.DictReader(io.StringIO(out.getvalue().lstrip("\ufeff"))))
    first, second = rows[:2]
    assert ("differs", "The log says *off*.", "log") == tuple(
        first[name] for name in ("check", "check_note", "tags")
    )
    assert ("unchecked", "", "") == tuple(second[name] for name in ("check", "check_note", "tags"))


def test_web_annotations(make_material: MakeMaterial) -> None:
    """A highlight is an annotation with both selectors and its colour as a class; tags are bodies for tagging."""
    out = io.StringIO()
    export_to_stream(_material(make_material), "w3c", out)
    items = json.loads(out.getvalue())["first"]["items"]
    [highlight] = [item for item in items if item["motivation"] == "highlighting"]
    quote, position = highlight["target"]["selector"]
    assert TEXT[position["start"] : position["end"]] == quote["exact"]
    assert "green" == highlight["target"]["styleClass"]
    assert ".green" in highlight["stylesheet"]["value"]
    assert [{"type": "TextualBody", "value": "who", "purpose": "tagging"}] == highlight["body"]
    assessed = [b for item in items for b in item.get("body", []) if b["purpose"] == "assessing"]
    assert ["differs"] == [body["value"] for body in assessed]


def test_web_page(make_material: MakeMaterial) -> None:
    """The highlighted words are marked in the text, across the edge of a statement too."""
    out = io.StringIO()
    export_to_stream(
        replace(_material(make_material), render_note=lambda body, _href, _ids: str(body)), "html", out
    )
    page = out.getvalue()
    assert '<mark class="green">Ada Quill said. </mark>' in page
    assert '<mark class="green">“Each</mark>' in page
    assert '<span class="tag">#sea/lamps</span>' in page
    assert "See [[article:9|that night]] and" in page  # with words; the renderer asks where they lead


def test_private_notes_stay_at_home(make_material: MakeMaterial, tmp_path: Path) -> None:
    """Without asking, no format has a private note; when asked, the export has it."""
    reading = usual_reading()
    reading = replace(reading, notes=(reading.notes[0]._replace(private=True),))
    assert () == shared(reading).notes
    assert reading.notes == shared(reading, private=True).notes
    with Library.open(tmp_path / "library") as library:
        open_note, secret = (
            library.add_note(None, "for all").created,
            library.add_note(None, "for me").created,
        )
        assert open_note is not None
        assert secret is not None
        library.set_private([secret], True)
        assert ["for all"] == [note.body for note in material(library, None).free_notes]
        kinds = [record["body"] for kind, record in material(library, None).records() if kind == "notes"]
        assert ["for all"] == kinds
        assert 2 == len(material(library, None, private=True).free_notes)
        versions = [kind for kind, _ in material(library, None).records() if kind == "note_versions"]
        assert 1 == len(versions)
