"""Web Annotations: what the W3C model demands, selectors that find their words, addresses that stay."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from reader.exporting import Material, export_to_stream
from reader.types import Anchor, Check, Field, Highlight, Note, Provenance, Reading, Verdict
from tests.reader.exporting.conftest import WHEN, anchor

MakeReading = Callable[..., Reading]
MakeMaterial = Callable[..., Material]
MOTIVATIONS = {"commenting", "bookmarking", "identifying"}


# The names of the context http://www.w3.org/ns/anno.jsonld that we use; JSON-LD drops what is not in it.
NAMES = {
    "@context", "body", "bodyValue", "created", "creator", "end", "exact", "first", "format", "generator", "id",
    "items", "label", "last", "modified", "motivation", "name", "partOf", "prefix", "purpose", "selector", "source",
    "start", "startIndex", "styleClass", "stylesheet", "suffix", "target", "total", "type", "value",
}  # fmt: skip
CLASSES = {
    "Annotation", "AnnotationCollection", "AnnotationPage", "CssStylesheet", "Software", "SpecificResource", "Text",
    "TextPositionSelector", "TextQuoteSelector", "TextualBody",
}  # fmt: skip
PURPOSES = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying",
    "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip


def objects_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every object of a JSON value, itself first."""
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects_in(part)


def collection_of(material: Material) -> dict[str, Any]:
    """The export, parsed."""
    stream = io.StringIO()
    export_to_stream(material, "w3c", stream)
    value: dict[str, Any] = json.loads(stream.getvalue())
    return value


def items_of(material: Material) -> list[dict[str, Any]]:
    """Its annotations."""
    items: list[dict[str, Any]] = collection_of(material)["first"]["items"]
    return items


def is_address(value: object) -> bool:
    """Whether the value is an absolute IRI."""
    return isinstance(value, str) and value.startswith(("urn:uuid:", "https://")) and " " not in value


def test_the_collection_is_valid(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """Collection, page and annotations have what the model says that they MUST have."""
    note = Note(
        40,
        None,
        None,
        "of its own",
        datetime.fromisoformat("2024-03-05T00:00:00+00:00"),
        datetime.fromisoformat("2024-03-05T00:00:00+00:00"),
    )
    collection = collection_of(make_material(make_reading(), free_notes=(note,)))
    page = collection["first"]
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], page["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert is_address(collection["id"])
    assert page["partOf"] == collection["id"]
    assert collection["total"] == len(page["items"]) == 7
    assert collection["last"] == page["id"]
    moments = [item[name] for item in page["items"] for name in ("created", "modified") if name in item]
    assert moments
    assert all(moment.endswith("Z") and datetime.fromisoformat(moment) for moment in moments)
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert is_address(item["id"])
        assert item["motivation"] in MOTIVATIONS
        target = item["target"]
        assert is_address(target) or is_address(target["source"]["id"])
        assert not ("body" in item and "bodyValue" in item)
    assert len({item["id"] for item in page["items"]}) == 7


def test_every_name_is_of_the_model(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """Its context knows each property, class and motivation, and the shapes are those that its tests ask for."""
    reading = make_reading()
    marked = replace(
        reading,
        notes=(reading.notes[0]._replace(tags=("a",)),),
        bookmarks=(reading.bookmarks[0], replace(reading.bookmarks[0], id=32, tags=("b",))),
        highlights=(Highlight(51, 3, anchor("Ada Quill said"), "green", WHEN, WHEN, ("who",)),),
        statements=(
            replace(reading.statements[0], verdict=Verdict.DIFFERS, check_id=41),
            *reading.statements[1:],
        ),
        checks=(Check(41, 3, anchor("The lamps stay lit"), Verdict.DIFFERS, "off", WHEN, WHEN, ("log",)),),
    )
    for each in objects_in(collection_of(make_material(marked))):
        assert set(each) <= NAMES
        assert each.get("type", "Annotation") in CLASSES
        assert {each[name] for name in ("motivation", "purpose") if name in each} <= PURPOSES
        if each.get("type") == "SpecificResource":
            assert is_address(each["source"]["id"])
            assert {"value", "source", "target"}.isdisjoint(each["source"])
        if each.get("type") == "TextualBody":
            assert isinstance(each["value"], str)
            assert each.get("format", "text/plain").startswith("text/")
        if each.get("type") == "TextPositionSelector":
            assert 0 <= each["start"] < each["end"]


def test_selectors_find_their_words(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """Position and quote select the same words of the canonical text, in code points."""
    reading = make_reading()
    selected = [
        item["target"]["selector"]
        for item in items_of(make_material(reading))
        if "selector" in item["target"]
    ]
    assert len(selected) == 5
    for quote, position in selected:
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        assert reading.article.text[position["start"] : position["end"]] == quote["exact"]
        before = reading.article.text[: position["start"]]
        assert before.endswith(quote["prefix"])


def test_addresses_stay_the_same(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """Two exports of one library give each annotation the same address."""
    first = [item["id"] for item in items_of(make_material(make_reading()))]
    assert first == [item["id"] for item in items_of(make_material(make_reading()))]


@pytest.mark.parametrize("url", [None, "lamps.html", "javascript:alert(1)"])
def test_an_article_without_web_address_has_one_of_its_text(
    make_reading: MakeReading, make_material: MakeMaterial, url: str | None
) -> None:
    """What is no web address never becomes a target; the text's own permanent address does."""
    items = items_of(make_material(make_reading(url=Field(url, Provenance.TEXT))))
    assert all(
        item["target"]["source"]["id"].startswith("urn:uuid:")
        for item in items
        if "selector" in item["target"]
    )


def test_an_orphaned_note_claims_no_position(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """A note that could not be placed keeps its quote and gives no offsets."""
    reading = make_reading()
    note = reading.notes[0]
    assert isinstance(note.anchor, Anchor)
    lost = note._replace(anchor=note.anchor._replace(state="orphaned"))
    item = items_of(make_material(replace(reading, notes=(lost,))))[0]
    assert [selector["type"] for selector in item["target"]["selector"]] == ["TextQuoteSelector"]
