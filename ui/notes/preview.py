"""Shows rendered Markdown. It loads nothing: no picture, no style sheet, no file, whatever a note says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QImage, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

import reader  # render_markdown loads the Markdown package, which a window without a preview does without
from ui.nothing import nothing
from ui.tasks import Tasks
from ui.theme import Theme, reading_font, ui_font

OPENED_OUTSIDE = ("http", "https", "mailto")


def note_style(theme: Theme) -> str:
    """The style sheet of a note's HTML; Qt knows a part of CSS 2."""
    return f"""
        body, p, li, td, th {{ color: {theme.ink}; }}
        a {{ color: {theme.accent}; text-decoration: none; }}
        code, pre {{ background: {theme.hover}; font-family: monospace; }}
        blockquote, blockquote p {{ color: {theme.muted}; }}
        th {{ font-weight: 600; }}
        hr {{ background-color: {theme.line}; }}
        td, th {{ padding: 2px 12px 2px 0; border-bottom: 1px solid {theme.line}; }}
        h1 {{ font-size: large; }} h2 {{ font-size: large; }} h3, h4 {{ font-size: medium; }}
        p, ul, ol, blockquote, pre, table {{ margin-top: 0; margin-bottom: 8px; }}
    """


class NoteDocument(QTextDocument):
    """A document of a note's HTML in small print that never loads anything."""

    def loadResource(self, kind: int, _name: QUrl | str) -> QImage | None:
        """Nothing: a picture in a note would tell its server that the note is read, or show a local file."""
        return nothing(kind)

    def set_note(self, html: str, theme: Theme, font: QFont | None = None) -> None:
        """Lay `html` out with the colours of `theme`."""
        self.setDefaultFont(font or ui_font(13))
        self.setDefaultStyleSheet(note_style(theme))
        self.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        self.setHtml(html)


class Preview(QTextBrowser):
    """A rendered note to read. A link shows where it leads; a click on one of the web opens it outside.

    A long note is rendered a part at a time, off the GUI thread, as it is scrolled to: the first screen of a
    megabyte is there as soon as that of a line.
    """

    link_pressed = Signal(str)
    target_pressed = Signal(
        str, str
    )  # kind (article, speaker, note, tag) and target of a link of the library

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Note as it reads"))
        self.anchorClicked.connect(self._open)
        self.highlighted.connect(self._say_where)
        self._channel = f"note preview {id(self)}"
        self._tasks: Tasks | None = None
        self._theme: Theme | None = None
        self._parts: Iterator[str] = iter(())
        self._shown, self._waiting = 0, False
        self._px = 15
        self.as_read: Callable[[str], str] = (
            str  # what a note says once its links have names; asked on a worker
        )
        self.verticalScrollBar().valueChanged.connect(self._go_on)

    def loadResource(self, kind: int, _name: QUrl | str) -> QImage | None:
        """Nothing, as in `NoteDocument`."""
        return nothing(kind)

    def show_note(self, body: str, theme: Theme, tasks: Tasks | None, px: int = 15) -> None:
        """Show a note, as far down as it was shown before, and the rest of it when it is scrolled to."""
        if tasks is not None and self._tasks is None:
            self.destroyed.connect(partial(tasks.drop, self._channel))
        self._theme, self._tasks, self._px = theme, tasks, px
        as_read, wanted = self.as_read, max(1, self._shown)

        def named() -> Iterator[str]:
            yield from reader.parts_of(as_read(body))

        parts = self._parts = named()

        def render() -> list[str]:
            return [html for _ in range(wanted) if (html := _next(parts)) is not None]

        def show(found: list[str]) -> None:
            self._shown = len(found)
            self._waiting = False
            self.show_html("".join(found), theme, px)
            self._go_on()

        self._waiting = True
        self._run(render, show)

    def _run(self, work: Callable[[], list[str]], done: Callable[[list[str]], None]) -> None:
        if self._tasks is None:
            done(work())
        else:
            self._tasks.latest(self._channel, work, done)

    def _go_on(self) -> None:
        """Ask for the next part where less than a screen of what is there lies below."""
        bar, parts = self.verticalScrollBar(), self._parts
        if self._waiting or bar.maximum() - bar.value() > self.viewport().height() or not self._shown:
            return
        self._waiting = True

        def render() -> list[str]:
            html = _next(parts)
            return [] if html is None else [html]

        def show(found: list[str]) -> None:
            if not found:
                return  # that was all; nothing is asked for any more
            self._waiting = False
            self._shown += 1
            end = QTextCursor(self.document())
            end.movePosition(QTextCursor.MoveOperation.End)
            end.insertBlock()
            end.insertHtml(found[0])
            self._go_on()

        self._run(render, show)

    def forget(self) -> None:
        """Another note comes: begin at its top."""
        self._shown = 0
        self.verticalScrollBar().setValue(0)

    def show_html(self, html: str, theme: Theme, px: int = 15) -> None:
        """Show a note's HTML, keeping the place that was scrolled to."""
        place = self.verticalScrollBar().value()
        document = self.document()
        document.setDefaultFont(reading_font(px))
        document.setDefaultStyleSheet(note_style(theme))
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)

    def _say_where(self, url: QUrl) -> None:
        self.setToolTip("" if reader.read_href(url.toString()) else url.toString())

    def _open(self, url: QUrl) -> None:
        target = reader.read_href(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if target is not None:
            self.target_pressed.emit(*target)
        elif url.isRelative() and url.hasFragment():
            self.scrollToAnchor(url.fragment())  # a footnote and its way back
        else:
            self.link_pressed.emit(url.toString())
            if url.scheme() in OPENED_OUTSIDE:
                QDesktopServices.openUrl(url)


def _next(parts: Iterator[str]) -> str | None:
    part = next(parts, None)
    if part is None:
        return None
    html = reader.render_markdown(part, reader.window_href)
    for box, state in (("☑", "checked"), ("☐", "unchecked")):  # Qt draws the box in place of the bullet
        html = html.replace(f"<li>{box} ", f'<li class="{state}">')
    return html
