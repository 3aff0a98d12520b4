"""A reading of an invented article, with every kind of statement, and a pane that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reader import (
    Anchor,
    Article,
    Bookmark,
    Field,
    LegendEntry,
    Library,
    Note,
    Provenance,
    Reading,
    Span,
    SpeakerKind,
    Statement,
    View,
)
from ui.reading import ReadingPane
from ui.tasks import Tasks
from ui.theme import Appearance, load_fonts

TEXT = """LANTERN BAY, March 4. /Coastline/. Harbour Master Ada Quill refused to comment on the late survey.

"We keep the lamps lit, whatever the weather does," she told reporters. "The pier is ready."

The harbour master added that the new line would open in the spring.

Earlier, Harbour Radio reported that the crossing would cost nothing. Mayor Tomas Berg denied that the pier had \
been inspected late. A second engineer said the town might pay, see https://example.org/survey for the plan.

Radio Nine reported that Tomas Quill said on March 2 that the ferry was too small 🚢 for the swell.

"It is a boat for a pond," Tomas Quill said. "It is no boat for a bay."
"""


def at(words: str, number: int = 0) -> Span:
    """The span of `words`, of their occurrence `number`."""
    start = -1
    for _ in range(number + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words), words)


ADA, BERG, TOMAS, RADIO, ENGINEER = 1, 2, 3, 4, 5
NAMES = {ADA: "Ada Quill", BERG: "Tomas Berg", TOMAS: "Tomas Quill", RADIO: "Harbour Radio"}


def statement(words: str, speaker: int | None, mention: Span | None, **more: object) -> Statement:
    """A statement of the article; `more` replaces what is usual."""
    span = at(words)
    kind = SpeakerKind.ORGANISATION if speaker == RADIO else SpeakerKind.PERSON
    made = Statement(
        id=span.start + 1,
        article_id=1,
        start=span.start,
        end=span.end,
        kind="direct" if words.startswith('"') else "indirect",
        act="says",
        group=None,
        parent=None,
        via=None,
        mention=mention,
        speaker_id=speaker,
        speaker_name=NAMES.get(speaker or 0),
        speaker_kind=kind if speaker else None,
        cue=None,
        said_from=None,
        said_to=None,
        said_words=None,
        confidence=0.9,
        reason="named beside the verb",
        engine="test",
    )
    return replace(made, **more)  # type: ignore[arg-type]  # keywords of Statement, checked by replace itself


STATEMENTS = (
    statement("refused to comment on the late survey", ADA, at("Ada Quill"), act="refuses"),
    statement('"We keep the lamps lit, whatever the weather does,"', ADA, at("she"), group=1),
    statement('"The pier is ready."', ADA, at("she"), group=1),
    statement("the new line would open in the spring", ADA, at("The harbour master")),
    statement("the crossing would cost nothing", RADIO, at("Harbour Radio")),
    statement("the pier had been inspected late", BERG, at("Tomas Berg"), act="denies"),
    statement("the town might pay", None, at("A second engineer"), confidence=0.4),
    statement(
        "Tomas Quill said on March 2 that the ferry was too small 🚢 for the swell", None, at("Radio Nine")
    ),
    statement(
        "the ferry was too small 🚢 for the swell",
        TOMAS,
        at("Tomas Quill"),
        parent=7,
        via="Radio Nine",
        said_from=date(2024, 3, 2),
        said_words="on March 2",
    ),
    statement('"It is a boat for a pond,"', TOMAS, at("Tomas Quill", 1), group=2),
    statement('"It is no boat for a bay."', TOMAS, at("Tomas Quill", 1), group=2),
)
LEGEND = (
    LegendEntry(
        ADA, NAMES[ADA], SpeakerKind.PERSON, 0, "Harbour Master", 4, 2, 9, (at("Ada Quill"), at("she"))
    ),
    LegendEntry(BERG, NAMES[BERG], SpeakerKind.PERSON, 1, "Mayor", 1, 0, 1, (at("Tomas Berg"),)),
    LegendEntry(TOMAS, NAMES[TOMAS], SpeakerKind.PERSON, 0, None, 3, 2, 3, (at("Tomas Quill"),), True),
    LegendEntry(RADIO, NAMES[RADIO], SpeakerKind.ORGANISATION, -1, None, 1, 0, 1, (at("Harbour Radio"),)),
)
NOW = datetime(2024, 3, 6, 12, tzinfo=UTC)


def field(value: str | None, origin: Provenance = Provenance.TEXT) -> Field:
    """A field of the article."""
    return Field(value, origin)


def anchor(words: str, state: str = "placed") -> Anchor:
    """The anchor of a passage."""
    span = at(words)
    return Anchor(span.start, span.end, words, "", "", "d1", state)


def make_reading(**more: object) -> Reading:
    """The article with its statements; `more` replaces parts of the reading."""
    article = Article(
        id=1,
        text=TEXT,
        digest="d1",
        version=1,
        title=field("The pier and the ferry", Provenance.GUESSED),
        source=field("Coastline"),
        author=field(None),
        url=field(None),
        place=field("Lantern Bay"),
        date=date(2024, 3, 4),
        date_origin=Provenance.TEXT,
        origin="pier.txt",
        words=120,
        minutes=1,
        imported=NOW,
        unread=False,
        to_read=False,
        bookmarked=False,
        position=0,
    )
    reading = Reading(article, STATEMENTS, LEGEND, (), (), attributed=True)
    return replace(reading, **more)  # type: ignore[arg-type]  # keywords of Reading, checked by replace itself


def note(number: int, words: str, body: str, state: str = "placed") -> Note:
    """A note on a passage."""
    return Note(number, 1, anchor(words, state), body, NOW, NOW)


def bookmark(words: str) -> Bookmark:
    """A bookmark of a passage."""
    return Bookmark(1, 1, anchor(words), None, NOW)


@pytest.fixture
def reading() -> Reading:
    """The article."""
    return make_reading()


@pytest.fixture
def pane(library: Library, tasks: Tasks, appearance: Appearance) -> Iterator[ReadingPane]:
    """A pane on the screen, wide enough for a margin."""
    load_fonts()
    made = ReadingPane(library, tasks, appearance)
    made.resize(900, 700)
    made.show()
    yield made
    made.close()


@pytest.fixture
def keyboard_in_text(pane: ReadingPane, reading: Reading, wait_until: Callable[..., None]) -> None:
    """The pane shows the article, and the keyboard is in its text."""
    pane.show_reading(reading)
    pane.activateWindow()
    pane.view.setFocus()
    wait_until(pane.view.hasFocus)


@pytest.fixture
def stored(tmp_path: Path, library: Library) -> tuple[Library, int]:
    """A library with the article in a file, and its id."""
    path = tmp_path / "pier.txt"
    path.write_text(f" date 2024-03-04 {TEXT}", encoding="utf-8")
    report = library.import_paths([path])
    assert report.lines == () or report.lines[0].outcome == "imported"
    return library, library.first_rows(View())[0].id
