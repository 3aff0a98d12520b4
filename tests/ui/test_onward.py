"""V and Shift+V: on by the same speaker, through the article and on into others, and round where there are none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader import Library, Sort, View
from ui.app import App

Wait = Callable[..., None]


@pytest.fixture
def app(filled: Library, begin: Callable[[Path], App], wait_until: Wait) -> App:
    """The window with the two articles, the later one open."""
    made = begin(filled.path)
    made.complete()
    open_by(made, "crossing", wait_until)
    return made


def open_by(app: App, origin: str, wait_until: Wait) -> None:
    """Open an article by the name of its file."""
    library = app.pending.as_library()
    number = next(
        row.id
        for row in library.first_rows(View())
        if origin in (library.reading(row.id).article.origin or "")
    )
    app.commands.open_article(number)
    wait_until(lambda: shown(app) == number)


def shown(app: App) -> int | None:
    """The article on screen."""
    reading = app.window.reader.reading
    return reading.article.id if reading is not None else None


def press(app: App, *, backwards: bool = False) -> None:
    """What the key is for."""
    app.actions["previous-by-speaker" if backwards else "next-by-speaker"].trigger()


def here(app: App) -> tuple[str | None, str]:
    """Who says what one is at, and how it begins."""
    pane = app.window.reader
    assert pane.reading is not None
    if pane.stepper.current is None:
        return None, ""
    said = pane.reading.statements[pane.stepper.current]
    return said.speaker_name, pane.reading.article.text[said.start : said.end]


def test_on_by_the_same_speaker(app: App, wait_until: Wait) -> None:
    """Others are passed over; without a statement the first on the screen is the one; back is one key too."""
    open_by(app, "ferry", wait_until)
    press(app)
    assert ("Ada Quill", "The new ferry line will open in the spring") == here(app)
    press(app)
    press(app)
    assert ("Ada Quill", '"The pier is ready."') == here(app)
    press(app, backwards=True)
    assert here(app)[1].startswith('"We keep the lamps lit')
    app.window.reader.next_statement()
    app.window.reader.next_statement()
    assert "Tomas Berg" == here(app)[0]
    press(app)
    assert ("Tomas Berg", "the town would pay for the survey") == here(app)


def test_on_into_the_next_article(app: App, wait_until: Wait) -> None:
    """The end is said with where it goes on; the second press goes there; Shift comes back to the last statement."""
    crossing = shown(app)
    press(app)
    press(app)
    last = here(app)
    assert ("Ada Quill", '"It was a quiet crossing,"') == last
    press(app)
    wait_until(lambda: "Ada Quill says nothing further here." in app.window.banner.sentence())
    assert "4 March 2024" in app.window.banner.sentence()
    assert (crossing, last) == (shown(app), here(app))
    press(app)
    wait_until(lambda: shown(app) != crossing)
    assert ("Ada Quill", "The new ferry line will open in the spring") == here(app)
    assert "" == app.window.banner.sentence()
    press(app, backwards=True)
    wait_until(lambda: "Ada Quill says nothing before this here." in app.window.banner.sentence())
    press(app, backwards=True)
    wait_until(lambda: shown(app) == crossing)
    assert last == here(app)


def test_two_quick_presses_at_the_end(app: App, wait_until: Wait) -> None:
    """What is pressed before the library has answered is not lost."""
    crossing = shown(app)
    for _ in range(4):
        press(app)
    wait_until(lambda: shown(app) != crossing)
    assert "Ada Quill" == here(app)[0]


def test_round_where_nothing_goes_on(app: App, wait_until: Wait) -> None:
    """Of a speaker of one article alone that is said, and the same key begins anew; the list's order is the way."""
    open_by(app, "ferry", wait_until)
    app.commands.show_view(View(sort=Sort.DATE_UP))
    pane = app.window.reader
    while here(app)[0] != "Tomas Berg":
        pane.next_statement()
    first = here(app)
    press(app)
    last = here(app)
    assert first != last
    press(app)
    wait_until(lambda: "No later article has words of theirs" in app.window.banner.sentence())
    assert last == here(app)
    press(app)
    assert first == here(app)


def test_somebody_unknown_is_not_followed(app: App, wait_until: Wait) -> None:
    """Where nobody knows who speaks there is no same speaker, and that is said."""
    open_by(app, "ferry", wait_until)
    pane = app.window.reader
    assert pane.reading is not None
    first, *others = pane.reading.statements
    unknown = replace(first, speaker_id=None, speaker_name=None, speaker_kind=None)
    pane.show_reading(replace(pane.reading, statements=(unknown, *others)))
    press(app)
    press(app)
    assert app.window.banner.sentence().startswith("Who says this is not known")
