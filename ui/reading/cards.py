"""A note beside its passage: a card to read, and the same card as an editor while the person writes."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from reader import Library, Note, plain_note
from ui.notes.editor import NoteEditor
from ui.notes.rows import colour_of
from ui.notes.words import LINE, SHOWN, CardLine, card_lines, link_at, paint_line
from ui.reading.wording import DOT, ago, tr
from ui.tasks import Tasks
from ui.theme import Appearance, Theme, ui_font

PADDING, FOOT = 10.0, 16.0
MAX_LINES = 7
EDITOR_HEIGHT = 204
RADIUS = 8.0


def plain_words(body: str) -> str:
    """A note as its card shows it: the words without Markdown's marks."""
    return plain_note(body, SHOWN).words


def footer(note: Note) -> str:
    """What stands below a note's words: what has to be known of it first, for a narrow card has no room for all."""
    parts: list[str] = []
    if note.anchor is not None and note.anchor.state == "moved":
        parts.append(tr("moved, check"))
    if note.private:
        parts.append(tr("private"))
    return DOT.join([*parts, tr("Your note"), ago(note.modified)])


def _lines(body: str, width: float) -> tuple[CardLine, ...]:
    return card_lines(body[: SHOWN + 1], width, MAX_LINES)


def card_height(body: str, width: float, quote: str | None = None) -> float:
    """How high the card of a note is."""
    rows = max(1, len(_lines(body, width - 2 * PADDING)))
    return 2 * PADDING - 2 + rows * LINE + 4 + FOOT + (LINE + 2 if quote else 0)


class NoteCard(QWidget):
    """The card of one note. A click opens the editor in its place."""

    opened = Signal()
    pointed = Signal(bool)  # the mouse or the keyboard came, or went
    target_pressed = Signal(str, str)  # kind and target of a link in the note

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.note: Note | None = None
        self._words_top = PADDING - 1
        self.quote: str | None = None  # the words it stood beside, where they are no longer found
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_note(self, note: Note, quote: str | None = None) -> None:
        """Show a note's words."""
        self.note, self.quote = note, quote
        self.setAccessibleName(tr("Note: {words}").replace("{words}", plain_words(note.shown)[:200]))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.theme = theme
        self.update()

    def height_for(self, width: float) -> float:
        """How high the card is at a width."""
        return card_height(self.note.shown if self.note else "", width, self.quote)

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
        """A click on a link goes where it leads, one elsewhere opens the editor."""
        if event.button() == Qt.MouseButton.LeftButton:
            target = self.link_at(event.position())
            if target is not None:
                self.target_pressed.emit(*target)
            else:
                self.opened.emit()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Over a link to the web the mouse is told where it leads: the words may say something else."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            kind, target = self.link_at(QPointF(event.pos())) or ("", "")
            QToolTip.showText(event.globalPos(), escape(target) if kind == "web" else "", self)
            return True
        return super().event(event)

    def link_at(self, where: QPointF) -> tuple[str, str] | None:
        """Kind and target of the link at a point of the card."""
        if self.note is None:
            return None
        lines = _lines(self.note.shown, self.width() - 2 * PADDING)
        return link_at(lines, where - QPointF(PADDING, self._words_top))

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
        own = colour_of(self.theme, self.note.color if self.note is not None else None)
        painter.setPen(QPen(QColor(self.theme.accent if self.hasFocus() else own), 1.0))
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
        self._words_top = y
        for line in _lines(self.note.shown, width):
            paint_line(painter, QRectF(PADDING, y, width, LINE), line, self.theme)
            y += LINE
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(ui_font(11, QFont.Weight.Normal))
        painter.setPen(QColor(self.theme.muted))
        foot = painter.fontMetrics().elidedText(footer(self.note), Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(PADDING, y + 4, width, FOOT), middle, foot)


class EditingCard(NoteCard):
    """A card that is the frame of an editor."""

    def __init__(self, appearance: Appearance, tasks: Tasks, library: Library, parent: QWidget) -> None:
        super().__init__(appearance.theme, parent)
        self.hide()
        # in its place from the beginning: a part that moves is polished once more
        editor = self.editor = NoteEditor(appearance, tasks, self, library=library)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(editor)
        foot = QHBoxLayout()  # a margin's width has no room for all of the editor's row
        foot.addWidget(editor.state_label, 1)
        foot.addWidget(editor.more)
        foot.addWidget(editor.done)
        column.addLayout(foot)
        editor.more.show()
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
