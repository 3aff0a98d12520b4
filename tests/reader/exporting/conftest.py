"""Readings and material made of frozen values: formats know nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from reader.exporting import Material
from reader.types import (
    Anchor,
    Article,
    Bookmark,
    Field,
    LegendEntry,
    Note,
    Provenance,
    Reading,
    Span,
    SpeakerKind,
    Statement,
)

TEXT = (
    "VELMARA (Coastline) - The lamps stay lit, the harbour master said on Monday.\n\n"
    "“We keep *all* of them lit,” Ada Quill said. “Each night.” 🕯 Nobody asked [why].\n\n"
    "# The mayor denied that <they> went out."
)
WHEN = datetime(2024, 3, 5, 12, 30, tzinfo=UTC)


def statement(words: str, number: int, text: str = TEXT, **changes: object) -> Statement:
    """A statement of the harbour master with the given words of the text."""
    start = text.index(words)
    usual = Statement(
        id=number,
        article_id=3,
        start=start,
        end=start + len(words),
        kind="direct",
        act="says",
        group=None,
        parent=None,
        via=None,
        mention=Span(text.index("Ada"), text.index("Ada") + 9, "Ada Quill"),
        speaker_id=5,
        speaker_name="Ada Quill",
        speaker_kind=SpeakerKind.PERSON,
        cue=Span(text.index("said. "), text.index("said. ") + 4, "said"),
        said_from=None,
        said_to=None,
        said_words=None,
        confidence=0.97,
        reason="the name beside the cue",
        engine="test/1",
    )
    return replace(usual, **changes)  # type: ignore[arg-type]  # fields by their names


def anchor(words: str, text: str = TEXT) -> Anchor:
    """Where the words stand in the text."""
    start = text.index(words)
    end = start + len(words)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Anchor(start, end, words, text[max(0, start - 32) : start], text[end : end + 32], digest)


def usual_reading(**changes: object) -> Reading:
    """An article with three statements, a note, a bookmark. `changes` replace fields of the article."""
    article = Article(
        id=3,
        text=TEXT,
        digest=hashlib.sha256(TEXT.encode()).hexdigest(),
        version=1,
        title=Field("Lamps & harbours", Provenance.TEXT),
        source=Field("Coastline", Provenance.TEXT),
        author=Field("Jo Ember", Provenance.TEXT),
        url=Field("https://coastline.example/lamps?a=1&b=2", Provenance.TEXT),
        place=Field("Velmara", Provenance.TEXT),
        date=date(2024, 3, 4),
        date_origin=Provenance.TEXT,
        origin="/home/quill/lamps.txt",
        words=40,
        minutes=1,
        imported=WHEN,
        unread=False,
        to_read=False,
        bookmarked=True,
        position=0,
    )
    article = replace(article, **changes)  # type: ignore[arg-type]  # fields by their names
    monday = date(2024, 3, 4)
    statements = (
        statement(
            "The lamps stay lit",
            11,
            kind="indirect",
            said_from=monday,
            said_to=monday,
            said_words="on Monday",
        ),
        statement("“We keep *all* of them lit,”", 12, group=1),
        statement("“Each night.”", 13, group=1),
        statement(
            "that <they> went out", 14, kind="indirect", act="denies", speaker_id=None, speaker_name=None
        ),
    )
    legend = LegendEntry(5, "Ada Quill", SpeakerKind.PERSON, 2, "harbour master", 3, 2, 9, ())
    return Reading(
        article=article,
        statements=tuple(replace(item, article_id=article.id) for item in statements),
        legend=(legend,),
        notes=(Note(21, article.id, anchor("Each night"), "Really **each**?\n\n- ask", WHEN, WHEN),),
        bookmarks=(Bookmark(31, article.id, None, "lamps", WHEN),),
        attributed=True,
    )


MakeReading = Callable[..., Reading]
MakeMaterial = Callable[..., Material]


@pytest.fixture
def make_reading() -> MakeReading:
    """`make_reading(title=..., date=...)`: the usual reading with other fields of its article."""
    return usual_reading


@pytest.fixture
def make_material() -> MakeMaterial:
    """`make_material(*readings, free_notes=(), records=())`."""

    def make(
        *readings: Reading,
        free_notes: tuple[Note, ...] = (),
        records: Iterable[tuple[str, dict[str, object]]] = (),
    ) -> Material:
        kept = list(records)
        return Material(
            total=len(readings),
            readings=lambda: iter(readings),
            free_notes=free_notes,
            records=lambda: iter(kept),
            render_note=lambda body, _href, _ids: f"<p>{len(body)} characters</p>",
            program="On Record test",
            made=WHEN,
        )

    return make
