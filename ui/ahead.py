"""Makes the pages that a key opens before the key is pressed, in turns of the loop, when the start is over.

To load the code of a page, make it and ask the style sheet for each of its parts at once would keep a key waiting that
is pressed then. Who asks for a page sooner has it sooner.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QImage, QPainter

from ui.theme import reading_font, ui_font

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
LETTERS = "".join(map(chr, range(33, 127))) + "“”‘’–…·"
PAGES = ("bookmarks", "review", "speakers", "speaker")


def pages_ahead(window: MainWindow) -> Iterator[None]:
    """The pieces of the work."""
    for module in MODULES:
        import_module(module)
        yield
    for name in PAGES:
        getattr(window, name)  # asked for, so it is made
        yield
    for face in _faces():
        _draw_once(face, window.devicePixelRatioF())
        yield
    for name in PAGES:
        getattr(window, name).ensurePolished()  # all parts of it that are there by now ask the style sheet
        yield


def _faces() -> tuple[QFont, ...]:
    """Those in which the rows of the pages are painted, and their titles."""
    from ui.rows import slanted

    strong, bold = QFont.Weight.Medium, QFont.Weight.DemiBold
    return (
        *(ui_font(11), ui_font(11, strong), ui_font(12), ui_font(13, strong), ui_font(14, strong)),
        *(reading_font(15), slanted(reading_font(15), ""), reading_font(16), reading_font(17)),
        *(reading_font(20), reading_font(20, bold), reading_font(30, bold)),
    )


def _draw_once(face: QFont, ratio: float) -> None:
    """Have the letters of a face ready: a row that is painted first would wait for those of all faces."""
    picture = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.setFont(face)
    painter.drawText(QPointF(0, 6), LETTERS)
    painter.end()
