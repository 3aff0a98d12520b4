"""Makes the pages that a key opens before the key is pressed, in turns of the loop, when the start is over.

To load the code of a page, make it and ask the style sheet for each of its parts at once would keep a key waiting that
is pressed then. Who asks for a page sooner has it sooner.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.main_window import MainWindow

AFTER = 1500  # ms after the start
PAUSE = 20  # ms between two pieces
MODULES = tuple(
    f"ui.{name}"
    for name in (
        *("undo_strip", "bookmarks.model", "bookmarks.page", "review.alike", "review.page", "review.context"),
        *("speakers.directory", "speakers.reports", "speakers.timeline", "speakers.statements"),
        *("speakers.narrowing", "speakers.filters", "speakers.statement_row", "speakers.corrections"),
        *("speakers.statement_export", "speakers.page"),
    )
)
PAGES = ("bookmarks", "review", "speakers", "speaker")


def pages_ahead(window: MainWindow) -> Iterator[None]:
    """The pieces of the work."""
    for module in MODULES:
        import_module(module)
        yield
    for name in PAGES:
        getattr(window, name)  # asked for, so it is made
        yield
    for name in PAGES:
        getattr(window, name).ensurePolished()  # all parts of it that are there by now ask the style sheet
        yield
