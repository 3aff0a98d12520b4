"""Shows rendered Markdown. It loads nothing: no picture, no style sheet, no file, whatever a note says."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QTextDocument, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.theme import Theme, reading_font, ui_font

OPENED_OUTSIDE = ("http", "https", "mailto")


def note_style(theme: Theme) -> str:
    """The style sheet of a note's HTML; Qt knows a part of CSS 2."""
    return f"""
        body, p, li, td, th {{ color: {theme.ink}; }}
        a {{ color: {theme.accent}; }}
        code, pre {{ background: {theme.hover}; font-family: monospace; }}
        blockquote {{ color: {theme.muted}; }}
        th {{ font-weight: 600; }}
        h1 {{ font-size: large; }} h2 {{ font-size: large; }} h3, h4 {{ font-size: medium; }}
        p, ul, ol, blockquote, pre, table {{ margin-top: 0; margin-bottom: 8px; }}
    """


class NoteDocument(QTextDocument):
    """A document of a note's HTML in small print that never loads anything."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Nothing: a picture in a note would tell its server that the note is read, or show a local file."""
        return

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
    """A rendered note to read. A link shows where it leads; a click on one of the web opens it outside."""

    link_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Note as it reads"))
        self.anchorClicked.connect(self._open)
        self.highlighted.connect(lambda url: self.setToolTip(url.toString()))

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Nothing, as in `NoteDocument`."""
        return

    def show_html(self, html: str, theme: Theme, px: int = 15) -> None:
        """Show a note's HTML, keeping the place that was scrolled to."""
        place = self.verticalScrollBar().value()
        document = self.document()
        document.setDefaultFont(reading_font(px))
        document.setDefaultStyleSheet(note_style(theme))
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)

    def _open(self, url: QUrl) -> None:
        self.link_pressed.emit(url.toString())
        if url.scheme() in OPENED_OUTSIDE:
            QDesktopServices.openUrl(url)
