"""Notes, highlights, bookmarks and statements as W3C Web Annotations: one JSON-LD page in a collection.

A target has two selectors: the quote with its surroundings, which any copy of the article has, and the
position, which counts code points of the canonical text. The quote comes first: a page's own text is not
ours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, TextIO

from reader.exporting.common import (
    address,
    article_urn,
    bookmark_urn,
    checks_of,
    collection_urn,
    highlight_urn,
    is_web_address,
    note_urn,
    shown_title,
    statement_text,
    statement_urn,
)
from reader.exporting.material import Material
from reader.exporting.note_links import Links, links_to_the_web
from reader.types import Anchor, Article, Bookmark, Highlight, Note, Reading, Statement, Verdict

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # characters of context, as in an anchor


def write(material: Material, stream: TextIO) -> None:
    """Write an AnnotationCollection whose one page has every annotation, one a line."""
    # Each export is a collection of its own; the annotations in it keep their addresses.
    collection = collection_urn(material.made.isoformat())
    head: dict[str, Any] = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": "Notes, highlights, bookmarks and statements from On Record",
    }
    total = 0
    page = {"id": f"{collection}#page", "type": "AnnotationPage", "partOf": collection, "startIndex": 0}
    stream.write(f'{_open(head)}, "first": {_open(page)}, "items": [')
    for annotation in _annotations(material):
        stream.write((",\n" if total else "\n") + _text(annotation | {"generator": _generator(material)}))
        total += 1
    # The total stands at the end, for it is known only there.
    stream.write(f'\n]}}, "last": {_text(page["id"])}, "total": {total}}}\n')


def _annotations(material: Material) -> Iterator[dict[str, Any]]:
    links = links_to_the_web(material)
    for reading in material.readings():
        for note in reading.notes:
            yield _note(note, reading.article, links)
        for highlight in reading.highlights:
            yield _highlight(highlight, reading.article)
        for bookmark in reading.bookmarks:
            yield _bookmark(bookmark, reading.article)
        for statement in reading.statements:
            yield _statement(reading, statement, links)
    for note in material.free_notes:
        yield _note(note, None, links)


def _note(note: Note, article: Article | None, links: Links) -> dict[str, Any]:
    body = [
        {
            "type": "TextualBody",
            "value": links.words(note.body),
            "format": "text/markdown",
            "purpose": "commenting",
        },
        *_tags(note.tags),
    ]
    annotation: dict[str, Any] = {
        "id": note_urn(note),
        "type": "Annotation",
        "motivation": "commenting",
        "created": _moment(note.created),
        "modified": _moment(note.modified),
        "body": body,
    }
    # The model wants a target; a note of nothing in particular is about itself.
    annotation["target"] = _target(article, note.anchor) if article else f"{note_urn(note)}#about"
    return annotation


def _tags(names: Sequence[str]) -> list[dict[str, Any]]:
    return [{"type": "TextualBody", "value": name, "purpose": "tagging"} for name in names]


def _highlight(highlight: Highlight, article: Article) -> dict[str, Any]:
    annotation: dict[str, Any] = {
        "id": highlight_urn(highlight),
        "type": "Annotation",
        "motivation": "highlighting",
        "created": _moment(highlight.created),
        "modified": _moment(highlight.modified),
        "target": _target(article, highlight.anchor),
        # The model has no colours; a class of a style sheet is its way to say how something looks.
        "stylesheet": {
            "type": "CssStylesheet",
            "value": f".{highlight.color} {{ background: {highlight.color} }}",
        },
    }
    annotation["target"]["styleClass"] = highlight.color
    if highlight.tags:
        annotation["body"] = _tags(highlight.tags)
    return annotation


def _bookmark(bookmark: Bookmark, article: Article) -> dict[str, Any]:
    created = bookmark.created.isoformat()
    annotation: dict[str, Any] = {
        "id": bookmark_urn(bookmark.id, created),
        "type": "Annotation",
        "motivation": "bookmarking",
        "created": _moment(bookmark.created),
        "target": _target(article, bookmark.anchor),
    }
    if bookmark.tags:
        named = (
            [{"type": "TextualBody", "value": bookmark.name, "purpose": "bookmarking"}]
            if bookmark.name
            else []
        )
        annotation["body"] = [*named, *_tags(bookmark.tags)]
    elif bookmark.name:
        annotation["bodyValue"] = bookmark.name
    return annotation


def _statement(reading: Reading, statement: Statement, links: Links) -> dict[str, Any]:
    article = reading.article
    text, start, end = article.text, statement.start, statement.end
    anchor = Anchor(
        start,
        end,
        text[start:end],
        text[max(0, start - _AROUND) : start],
        text[end : end + _AROUND],
        article.digest,
    )
    who = statement.speaker_name or "speaker not known"
    why = f"{statement.confidence:.0%}, {statement.reason}"
    value = f"{who} {statement.act}: {statement_text(article, statement)} ({why})"
    bodies = [{"type": "TextualBody", "value": value, "format": "text/plain", "purpose": "describing"}]
    if statement.verdict is not Verdict.UNCHECKED:
        bodies.append({"type": "TextualBody", "value": str(statement.verdict), "purpose": "assessing"})
    if (check := checks_of(reading).get(statement.check_id)) is not None:
        if check.body:
            bodies.append(
                {
                    "type": "TextualBody",
                    "value": links.words(check.body),
                    "format": "text/markdown",
                    "purpose": "commenting",
                }
            )
        bodies.extend(_tags(check.tags))
    if statement.speaker_name:
        bodies.insert(0, {"type": "TextualBody", "value": statement.speaker_name, "purpose": "identifying"})
    return {
        "id": statement_urn(article, statement),
        "type": "Annotation",
        "motivation": "identifying",
        "creator": {"type": "Software", "name": f"On Record, engine {statement.engine}"},
        "body": bodies,
        "target": _target(article, anchor),
    }


def _target(article: Article, anchor: Anchor | None) -> dict[str, Any] | str:
    source = article.url.value
    # The context types a source as an address; words in its place would be resolved as a relative one.
    known = source is not None and is_web_address(source)
    place = address(source) if source and known else article_urn(article)
    if anchor is None:
        return place
    quote = {
        "type": "TextQuoteSelector",
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }
    selectors: list[dict[str, Any]] = [quote]
    if anchor.state != "orphaned":
        selectors.append({"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end})
    return {
        "type": "SpecificResource",
        "source": {"id": place, "type": "Text", "label": shown_title(article)},
        "selector": selectors,
    }


def _generator(material: Material) -> dict[str, str]:
    return {"type": "Software", "name": material.program}


def _moment(when: datetime) -> str:
    """A moment as the model demands it: in UTC, said by a Z."""
    return when.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _open(value: dict[str, Any]) -> str:
    """An object to which more is added before it is closed."""
    return _text(value).removesuffix("}")


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
