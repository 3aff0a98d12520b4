"""BibTeX and CSL-JSON: entries that other programs read, and no headline that the article does not have."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reader.exporting import Material, export_to_stream
from reader.exporting.citations import _tex
from reader.types import Field, Provenance, Reading

MakeReading = Callable[..., Reading]
MakeMaterial = Callable[..., Material]
GUESSED = Field("The lamps stay lit", Provenance.GUESSED)
NOTHING = Field(None, Provenance.TEXT)


def text_of(material: Material, name: str) -> str:
    """The export in the format of that name."""
    stream = io.StringIO()
    export_to_stream(material, name, stream)
    return stream.getvalue()


def items_of(material: Material) -> list[dict[str, Any]]:
    """The CSL items."""
    items: list[dict[str, Any]] = json.loads(text_of(material, "csl-json"))
    return items


def test_a_bibtex_entry(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """An entry has title, author, source, day, dateline and a key that stays."""
    entry = text_of(make_material(make_reading()), "bibtex")
    assert entry.startswith("@article{coastline-2024-03-04-3,\n")
    assert "  title = {{Lamps \\& harbours}},\n" in entry
    assert "  author = {{Jo Ember}},\n" in entry
    assert "  year = {2024},\n  day = {4},\n" in entry
    assert "  month = mar,\n" in entry
    assert "Dateline: " in entry
    assert "  url = {https://coastline.example/lamps?a=1&b=2},\n" in entry


def test_an_article_of_no_source_or_day(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """Without source and date nothing is invented."""
    reading = make_reading(source=NOTHING, date=None, author=NOTHING, url=NOTHING, place=NOTHING)
    entry = text_of(make_material(reading), "bibtex")
    assert entry == "@misc{article-3,\n  title = {{Lamps \\& harbours}},\n}\n"
    assert set(items_of(make_material(reading))[0]) == {"id", "type", "title"}


def test_an_address_leads_where_it_led(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """What an address may not hold is written as %20 and the like; left out, it would lead to another page."""
    material = make_material(make_reading(url=Field("https://a.example/a b?x={y}&z=ü%20#f", Provenance.TEXT)))
    written = "https://a.example/a%20b?x=%7By%7D&z=ü%20#f"
    assert f"  url = {{{written}}},\n" in text_of(material, "bibtex")
    assert written == items_of(material)[0]["URL"]
    annotations = json.loads(text_of(material, "w3c"))["first"]["items"]
    targets = [each["target"] for each in annotations]
    assert {written} == {place if isinstance(place, str) else place["source"]["id"] for place in targets}


@given(text=st.text())
def test_no_text_breaks_an_entry(text: str) -> None:
    """Braces of any title are balanced once it is escaped, as BibTeX counts them; TeX would run nothing of it."""
    depth = 0
    for brace in re.findall("[{}]", _tex(text)):
        depth += 1 if brace == "{" else -1
        assert depth in (0, 1)
    assert depth == 0
    escaped = _tex(text).replace("\\textbackslash{}", "").replace("\\textasciitilde{}", "")
    for name in ("asciicircum", "braceleft", "braceright"):
        escaped = escaped.replace(f"\\text{name}{{}}", "")
    assert not re.search(r"(?<!\\)[{}$&#_%~^]", escaped)


def test_csl_items(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """An item has the fields that citation managers read."""
    item = items_of(make_material(make_reading(), make_reading(id=4)))[0]
    assert item["type"] == "article-newspaper"
    assert item["issued"] == {"date-parts": [[2024, 3, 4]]}
    assert item["container-title"] == "Coastline"
    assert item["author"] == [{"literal": "Jo Ember"}]
    assert items_of(make_material()) == []


def test_the_opening_is_marked_as_supplied(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """A title made of the opening stands in brackets, with a note, in both formats."""
    material = make_material(make_reading(title=GUESSED))
    assert "title = {{[The lamps stay lit…]}}" in text_of(material, "bibtex")
    assert items_of(material)[0]["title"] == "[The lamps stay lit…]"
    assert items_of(material)[0]["note"].startswith("Title supplied")
