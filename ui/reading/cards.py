"""A note beside its passage: a card to read, and the same card as an editor while the person writes."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader import Note
from ui.notes.editor import NoteEditor
from ui.reading.wording import DOT, ago, tr
from ui.theme import Theme, ui_font

PADDING, FOOT, LINE = 10.0, 16.0, 17.0
MAX_LINES = 7
EDITOR_HEIGHT = 204
RADIUS = 8.0
_SHOWN = 600  # characters of a note that a card reads; all of it is in the editor
_EMPHASIS = re.compile(r"(\*\*|__|~~|`)(.+?)\1|(?<!\w)([*_])([^*_\s][^*_]*?)\3(?!\w)")
_LEADS = re.compile(r"^\s{0,3}(#{1,6}\s+|>\s?)", re.MULTILINE)


def plain_words(body: str) -> str:
    """A note as its card shows it: the words without Markdown's marks of emphasis and heading."""
    words = _LEADS.sub("", body[:_SHOWN].strip())
    return _EMPHASIS.sub(lambda found: found.group(2) or found.group(4), words)


def footer(note: Note) -> str:
    """What stands below a note's words."""
    parts = [tr("Your note"), ago(note.modified)]
    if note.anchor is not None and note.anchor.state == "moved":
        parts.append(tr("moved, check"))
    return DOT.join(parts)


@lru_cache(maxsize=1024)
def _lines(body: str, width: float) -> list[str]:
    font = ui_font(13)
    lines: list[str] = []
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for paragraph in plain_words(body).split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        if len(lines) > MAX_LINES:
            break
    if len(lines) > MAX_LINES:
        lines = lines[:MAX_LINES]
        lines[-1] = QFontMetricsF(font).elidedText(lines[-1] + "…", Qt.TextElideMode.ElideRight, width)
    return lines


def card_height(body: str, width: float, quote: str | None = None) -> float:
    """How high the card of a note is."""
    rows = max(1, len(_lines(body[:_SHOWN], width - 2 * PADDING)))
    return 2 * PADDING - 2 + rows * LINE + 4 + FOOT + (LINE + 2 if quote else 0)


class NoteCard(QWidget):
    """The card of one note. A click opens the editor in its place."""

    opened = Signal()
    pointed = Signal(bool)  # the mouse or the keyboard came, or went

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.note: Note | None = None
        self.quote: str | None = None  # the words it stood beside, where they are no longer found
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_note(self, note: Note, quote: str | None = None) -> None:
        """Show a note's words."""
        self.note, self.quote = note, quote
        self.setAccessibleName(tr("Note: {words}").replace("{words}", plain_words(note.body)[:200]))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.theme = theme
        self.update()

    def height_for(self, width: float) -> float:
        """How high the card is at a width."""
        return card_height(self.note.body if self.note else "", width, self.quote)

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(200, round(self.height_for(max(160, self.width()))))

    def hasHeightForWidth(self) -> bool:
        """Words break into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the card is at a width."""
        return round(self.height_for(width))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the editor."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show which words the note is about."""
        self.pointed.emit(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No more."""
        self.pointed.emit(False)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The same for the keyboard."""
        self.pointed.emit(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No more."""
        self.pointed.emit(False)
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The text below the card is not clicked with it."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So does Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box, the words, and when they were written."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.theme.accent if self.hasFocus() else self.theme.note_line
        painter.setPen(QPen(QColor(edge), 1.0))
        painter.setBrush(QColor(self.theme.note_fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self.note is None:
            return
        width = self.width() - 2 * PADDING
        y = PADDING - 1
        painter.setFont(ui_font(12))
        painter.setPen(QColor(self.theme.muted))
        if self.quote:
            words = tr("not found: “{quote}”").replace("{quote}", " ".join(self.quote.split()))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(QPointF(PADDING, y + 12), shown)
            y += LINE + 2
        painter.setFont(ui_font(13))
        painter.setPen(QColor(self.theme.ink))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for line in _lines(self.note.body[:_SHOWN], width):
            painter.drawText(QRectF(PADDING, y, width, LINE), middle, line)
            y += LINE
        painter.setFont(ui_font(11, QFont.Weight.Normal))
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(QRectF(PADDING, y + 4, width, FOOT), middle, footer(self.note))


class EditingCard(NoteCard):
    """A card that is the frame of an editor."""

    def __init__(self, editor: NoteEditor, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.editor = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(editor)
        foot = QHBoxLayout()  # a margin's width has no room for all of the editor's row
        foot.addWidget(editor.state_label, 1)
        foot.addWidget(editor.done)
        column.addLayout(foot)
        editor.show()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the frame is no click on the text below."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Escape is the editor's before it is the window's."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the editor."""
        if event.key() == Qt.Key.Key_Escape:
            self.editor.close_editor()
            return
        event.ignore()
