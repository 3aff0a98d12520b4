"""What stands above the text and scrolls with it: title, facts, legend, and notes that belong to no passage."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from unicodedata import bidirectional

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader import Reading, shown_title
from ui.controls import muted
from ui.core_words import in_own_words
from ui.reading.legend import Legend
from ui.reading.runs import Visibility
from ui.reading.wording import meta_facts, tr
from ui.theme import Theme, reading_font, ui_font

_TOP, _BELOW_TITLE, _BELOW_FACTS = 12, 8, 16


class Header(QWidget):
    """Title, facts and legend of the article. The view gives it a width and asks for its height."""

    edit_requested = Signal(str)  # the field
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setFont(reading_font(30, QFont.Weight.DemiBold))
        self.facts = QLabel(self)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setWordWrap(True)
        self.facts.setFont(ui_font(13))
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.facts.linkActivated.connect(self.edit_requested)
        self.legend = Legend(self)
        self.legend.resized.connect(self.resized)
        self.state = muted("", 13, self)
        self.state.setWordWrap(True)
        self.notes = QWidget(self)
        self.note_column = QVBoxLayout(self.notes)
        self.note_column.setContentsMargins(0, 12, 0, 0)
        self.note_column.setSpacing(8)
        self.title_width = 700
        self._words = ""  # of the title
        self._marks: Sequence[tuple[int, int]] = ()

    def is_from_right(self) -> bool:
        """Whether the title is in a script that is written from the right."""
        first = next((kind for kind in map(bidirectional, self._words) if kind in ("L", "R", "AL")), "L")
        return first != "L"

    def set_face(self, family: str) -> None:
        """Set the title in the face of the text."""
        self.title.setFont(reading_font(30, QFont.Weight.DemiBold, family))

    def set_reading(self, reading: Reading, visibility: Visibility, theme: Theme, *, fresh: bool) -> None:
        """Show the head of an article."""
        article = reading.article
        self._words = shown_title(article.title.value or "", article.title.origin) or tr("Untitled")
        self.mark(() if fresh else self._marks, theme)
        self.legend.set_reading(reading, visibility, theme, fresh=fresh)
        self._set_facts(meta_facts(article), theme)
        warnings = [in_own_words(warning) for warning in article.warnings]
        if not reading.attributed:
            warnings.insert(0, tr("Looking for who said what…"))
        elif not any(entry.statements for entry in reading.legend):
            warnings.insert(0, tr("Nobody is quoted in this article."))
        self.state.setText("\n".join(warnings))
        self.state.setVisible(bool(warnings))

    def mark(self, spans: Sequence[tuple[int, int]], theme: Theme) -> None:
        """Mark what was searched for in the title, from start to end, in order, none overlapping."""
        self._marks = spans
        self.title.setAccessibleName(self._words)
        self.title.setTextFormat(Qt.TextFormat.RichText if spans else Qt.TextFormat.PlainText)
        self.title.setText(_marked(self._words, spans, theme) if spans else self._words)

    def _set_facts(self, facts: list[tuple[str, str]], theme: Theme) -> None:
        """The facts as words that can be clicked to be edited; blanks that do not break keep a dot at its fact."""
        style = f"color:{theme.muted};text-decoration:none"
        words = []
        for field, value in facts:
            safe = escape(value if len(value) > 40 else value.replace(" ", "\u00a0"))
            words.append(f'<a href="{field}" style="{style}">{safe}</a>' if field else f"<span>{safe}</span>")
        dot = "&nbsp;&nbsp;&nbsp;·&nbsp;&nbsp; "
        self.facts.setText(f'<div style="color:{theme.muted}">{dot.join(words)}</div>')
        self.facts.setAccessibleName(", ".join(value for _, value in facts))
        self.facts.setToolTip(tr("Click a fact to edit it"))

    def height_for(self, width: int) -> int:
        """Put everything in its place at a width, and say how high it came to be."""
        y = _TOP
        title_width = min(width, self.title_width)
        for widget, wide, below in (
            (self.title, title_width, _BELOW_TITLE),
            (self.facts, width, _BELOW_FACTS),
        ):
            height = max(0, widget.heightForWidth(wide))
            widget.setGeometry(0, y, wide, height)
            y += height + below
        if self.legend.isVisibleTo(self):
            height = self.legend.height_for(width)
            self.legend.setGeometry(0, y, width, height)
            y += height
        if self.state.isVisibleTo(self):
            y += 6 if self.legend.isVisibleTo(self) else 0
            height = max(18, self.state.heightForWidth(width))
            self.state.setGeometry(0, y, width, height)
            y += height
        if self.notes.isVisibleTo(self):
            height = self.note_column.totalSizeHint().height()
            self.notes.setGeometry(0, y, width, height)
            y += height
        return y


def _marked(words: str, spans: Sequence[tuple[int, int]], theme: Theme) -> str:
    """The words as HTML, with the spans on the ground that matches have in the text."""
    parts, done = [], 0
    for start, end in spans:
        parts.append(escape(words[done:start]))
        parts.append(f'<span style="background-color:{theme.match}">{escape(words[start:end])}</span>')
        done = end
    return f'<span style="white-space:pre-wrap">{"".join(parts)}{escape(words[done:])}</span>'
