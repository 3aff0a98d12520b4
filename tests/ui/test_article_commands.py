"""Keys about an article that is still being read are kept for it, and do nothing to the one before."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import Library, Reading, View
from ui.app import App

Wait = Callable[..., None]


@pytest.fixture
def app(filled: Library, begin: Callable[[Path], App], wait_until: Wait) -> App:
    """The window with the two articles, none of them open."""
    made = begin(filled.path)
    made.complete()
    wait_until(lambda: made.window.is_shown("reader"))
    return made


def test_a_note_waits_for_its_article(
    app: App, filled: Library, wait_until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """N right after an article was chosen begins its note when it is there, and so the passage is its own."""
    first, second = (row.id for row in filled.first_rows(View()))
    pane = app.window.reader
    go_on = threading.Event()
    library = app.pending.wait()
    read = library.reading

    def slow(article_id: int) -> Reading:
        go_on.wait(60)
        found: Reading = read(article_id)
        return found

    app.commands.open_article(first)
    wait_until(lambda: pane.reading is not None)
    pane.view.selectAll()
    monkeypatch.setattr(library, "reading", slow)
    app.commands.open_article(second)
    assert app.actions["note"].isEnabled()
    app.actions["note"].trigger()
    app.actions["bookmark-passage"].trigger()
    assert [] == pane.deck._open
    go_on.set()
    wait_until(lambda: pane.deck._open)
    [opened] = pane.deck._open
    assert (second, None) == (opened.session.article_id, opened.session.span)
    wait_until(lambda: filled.reading(second).bookmarks)
    assert () == filled.reading(first).bookmarks
    assert filled.reading(second).bookmarks[0].anchor is not None


def test_a_note_is_begun_where_it_is_seen(app: App, filled: Library, wait_until: Wait) -> None:
    """From another page N goes back to the article first."""
    app.commands.open_article(filled.first_rows(View())[0].id)
    wait_until(lambda: app.window.reader.reading is not None)
    app.commands.show_speakers()
    assert not app.window.is_shown("reader")
    app.actions["note"].trigger()
    assert app.window.is_shown("reader")
    assert app.window.reader.deck._open


def test_a_bar_names_the_keys_of_now(app: App, filled: Library, wait_until: Wait) -> None:
    """What a person changed is what the tips of the bars say; a citation that was copied is told."""
    app.commands.open_article(filled.first_rows(View())[0].id)
    pane = app.window.reader
    wait_until(lambda: pane.reading is not None)
    pane.view.selectAll()
    bar = pane.pointing.bar
    pane.pointing.show_bar()
    assert ["Note (N)", "Cite (Ctrl+Shift+C)"] == [bar.buttons[key].toolTip() for key in ("note", "cite")]
    app.actions["note"].setShortcut("Ctrl+Alt+N")
    app.actions["copy-citation"].setShortcuts([])
    pane.pointing.show_bar()
    assert ["Note (Ctrl+Alt+N)", "Cite"] == [bar.buttons[key].toolTip() for key in ("note", "cite")]
    app.actions["copy-citation"].trigger()
    assert app.window.banner.sentence().startswith("Copied: ")
