"""The article's text on the screen: a text browser that fetches nothing, with layers painted behind the text.

It knows documents, boxes and pixels. What a click or a hover means is decided by the pane.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from ui.reading import margin, signs
from ui.reading.beside import Beside
from ui.reading.browser import QuietBrowser
from ui.reading.columns import Columns, share
from ui.reading.document import LONG, ArticleDocument
from ui.reading.geometry import Geometry
from ui.reading.header import Header
from ui.reading.highlights import Highlights
from ui.reading.passages import Passage
from ui.reading.targets import Target, find_note, find_passages, find_target
from ui.theme import Theme

BOTTOM = 96  # white below the last line
_AHEAD = 400  # characters below the screen that are laid out with it
_OVER = 24.0  # px that signs and lines stand out of their line
_SETTLE = 400  # ms without scrolling after which the position is told


class ArticleView(QuietBrowser):
    """Shows one `ArticleDocument` with its header above, its layers behind and its margin beside."""

    hovered = Signal(object)  # Target | None
    pressed = Signal()
    clicked = Signal(int, object)  # offset, and the point of the document
    selected = Signal()
    link_entered = Signal()  # a link was chosen by key
    scrolled = Signal()
    settled = Signal(int)  # the offset of the first line on screen
    menu_requested = Signal(object, object)  # QPoint on the screen, Target | None
    arranged = Signal()  # margin laid out: cards may be placed

    def __init__(self, header: Header, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = header
        header.setParent(self.viewport())
        header.resized.connect(self.arrange)
        self.article: ArticleDocument | None = None
        self.geometry_: Geometry | None = None
        self.highlights: Highlights | None = None
        self.beside = Beside(self)
        self.columns = share(800, 620, margin_wanted=True)
        self.measure = 620
        self.density = 2.7  # characters for each px of height
        self.margin_wanted = True
        self.theme: Theme | None = None
        self.mouse = QPointF(-1, -1)  # where it was last seen over the text
        self.clicked_link = False  # by the button or key that was last
        self._sought = (0, -1)  # the offset that was gone to last, and where the scroll bar stood for it
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(lambda: self.settled.emit(self.first_offset()))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.anchorClicked.connect(self._link_clicked)

    # -- content

    def set_article(self, source: ArticleDocument, highlights: Highlights, theme: Theme) -> None:
        """Show another document, which `prepare` gave its margins."""
        if self.article is not None and self.article is not source:
            self.article.stop()
            self.article.deleteLater()
        self.article, self.highlights, self.theme = source, highlights, theme
        self.geometry_ = highlights.geometry
        self.setDocument(source.document)
        source.grown.connect(self._grown)
        source.finished.connect(self.beside.go_on)
        self._laid_out_anew()

    def prepare(self, article: ArticleDocument) -> None:
        """Give a document its margins while it is empty, so that its text is laid out once."""
        columns, height = self._place_header()
        right = self.viewport().width() - columns.text_left - columns.text_width
        article.set_margins(columns.text_left, height + 20, right, BOTTOM)

    def set_layers(self, highlights: Highlights, theme: Theme) -> None:
        """Paint the same text with other layers or colours."""
        self.highlights, self.theme = highlights, theme
        self.geometry_ = highlights.geometry
        self.arrange()

    # -- layout

    def arrange(self) -> None:
        """Share the width anew and put header and text in their places."""
        self._place_header() if self.article is None else self.prepare(self.article)
        self._laid_out_anew()

    def _laid_out_anew(self) -> None:
        article = self.article
        if article is not None and len(article.text) <= LONG and self.document() is article.document:
            self.document().size()  # Qt would lay it out in several steps, and the scroll bar would jump
        if self.geometry_ is not None:
            self.geometry_.invalidate()
        self.beside.forget()
        self.viewport().update()

    def _place_header(self) -> tuple[Columns, int]:
        columns = share(self.viewport().width(), self.measure, margin_wanted=self.margin_wanted)
        self.columns = columns
        full = columns.text_width
        if columns.has_margin:
            full = columns.margin_left + columns.margin_width - columns.text_left
        wider = columns.has_margin and not self.header.is_from_right()  # else its edge is that of the text
        self.header.title_width = columns.text_width + (56 if wider else 0)
        height = self.header.height_for(full)
        self.header.setGeometry(columns.text_left, -self.verticalScrollBar().value(), full, height)
        return columns, height

    def lay_out_margin(self) -> None:
        """Place rails and cards, where that was not done for what is on screen."""
        if self.beside.place():
            self.update_margin()

    def update_margin(self) -> None:
        """What stands beside the text is painted anew."""
        beside = self.columns.text_left + self.columns.text_width
        self.viewport().update(self.viewport().rect().adjusted(beside, 0, 0, 0))

    def screenful(self, *, from_top: bool = False) -> int:
        """So many characters have room on the screen, and some more; from the top on, below the header."""
        height = self.viewport().height() - (self.header.height() if from_top else 0)
        return round(max(0, height) * self.density * 1.3) + _AHEAD

    def visible_range(self) -> tuple[int, int]:
        """Which part of the text is on screen, in whole lines."""
        top = self.verticalScrollBar().value()
        return self._range(top, top + self.viewport().height())

    def _range(self, top: float, bottom: float) -> tuple[int, int]:
        if self.geometry_ is None:
            return 0, 0
        return self.geometry_.offset_at(top), self.geometry_.end_at(bottom)

    def first_offset(self) -> int:
        """The offset of the first line on screen; 0 while the header is."""
        top = self.verticalScrollBar().value()
        if self.geometry_ is None or top < self.header.height():
            return 0
        if top == self._sought[1]:  # not scrolled since; each change of the face would lose a part of a line
            return self._sought[0]
        return self.geometry_.offset_at(top + self.geometry_.above * 0.5)

    # -- moving

    def go_to(self, offset: int, *, share_above: float = 0.0) -> None:
        """Scroll so that the line of `offset` is at the top, or a share of the screen below it."""
        if self.article is None or self.geometry_ is None:
            return
        self._sought = (0, -1)
        if offset <= 0:
            self.verticalScrollBar().setValue(0)
            return
        self.article.load_until(offset + self.screenful())
        y = self.geometry_.top(offset) - max(3.0, share_above * self.viewport().height())
        if y > self.verticalScrollBar().maximum():
            self.document().size()  # lays out what is loaded, so that the scroll bar knows how far it goes
        self.verticalScrollBar().setValue(round(max(0.0, y)))
        if not share_above:
            self._sought = (offset, self.verticalScrollBar().value())

    def show_span(self, start: int, end: int) -> None:
        """Scroll only as far as it takes to see a passage well."""
        if self.geometry_ is None:
            return
        if self.article is not None:
            self.article.load_until(end + self.screenful())
        boxes = self.geometry_.boxes(start, end)
        top = self.verticalScrollBar().value()
        height = self.viewport().height()
        if boxes and boxes[0].top() >= top + 24 and boxes[-1].bottom() <= top + height - 60:
            return
        self.go_to(max(1, start), share_above=0.3)

    # -- Qt

    def createMimeDataFromSelection(self) -> QMimeData:
        """The article's own words, without what the document adds to break long words."""
        data = QMimeData()
        start, end = self.selection()
        if self.article is not None:
            data.setText(self.article.text[start:end])
        return data

    def selectAll(self) -> None:
        """All of the text, also what is not in the document yet."""
        if self.article is not None:
            self.article.load_until(len(self.article.text))
        super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by key; what a link asks then is answered by key, too."""
        self.clicked_link = False
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        else:
            super().keyPressEvent(event)
        if self.clicked_link:
            self.link_entered.emit()

    def selection(self) -> tuple[int, int]:
        """The selected part of the text; twice the cursor's offset where nothing is selected."""
        cursor: QTextCursor = self.textCursor()
        if self.article is None:
            return 0, 0
        offsets = self.article.offsets
        return offsets.to_offset(cursor.selectionStart()), offsets.to_offset(cursor.selectionEnd())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first line in its place while lines break anew."""
        first = self.first_offset()
        self.arrange()  # before Qt lays the text out for the new width, so that it is laid out once
        super().resizeEvent(event)
        self.arrange()
        if first and event.oldSize().width() not in (-1, event.size().width()):
            self.go_to(first)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The layers, the margin, and the text above all."""
        if self.highlights is None or self.theme is None:
            super().paintEvent(event)
            return
        whole = event.rect() == self.viewport().rect()
        self.beside.place() if whole else self.lay_out_margin()
        top = self.verticalScrollBar().value()
        area = QRectF(event.rect()).translated(0, top).adjusted(0, -_OVER, 0, _OVER)
        first, last = self._range(area.top(), area.bottom())
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        painter.translate(0, -top)
        self.highlights.paint(painter, first, last, area)
        if self.columns.has_margin:
            active = self.highlights.active_note
            margin.paint(painter, self.beside.layout, self.theme, area.top(), area.bottom(), active)
        signs.paint(painter, self.highlights, self.columns, self.beside.stars, (first, last))
        painter.end()
        super().paintEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What is painted moves with the text, so that only what comes into sight is painted anew.

        Qt moves the viewport's children too; the header is put where it belongs all the same.
        """
        # Qt moves pixels only of what is opaque, but paints children of it twice where both changed.
        opaque = Qt.WidgetAttribute.WA_OpaquePaintEvent
        self.viewport().setAttribute(opaque, True)
        super().scrollContentsBy(dx, dy)
        self.viewport().setAttribute(opaque, False)
        self.header.move(self.columns.text_left, -self.verticalScrollBar().value())
        self.lay_out_margin()

    def has_caret(self) -> bool:
        """True while arrow keys move a caret in the text and do not scroll it."""
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        return bool(self.textInteractionFlags() & keyboard)

    def set_caret(self, caret: bool) -> None:
        """Let arrow keys move a caret, from the first line on screen, so that text can be selected without a mouse."""
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        self.setTextInteractionFlags(flags | keyboard if caret else flags)
        if caret and self.article is not None and not self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.setPosition(self.article.offsets.to_position(self.first_offset()))
            self.setTextCursor(cursor)

    def page(self, direction: int) -> None:
        """Scroll by a screen, less one line, so that the eye finds where it was."""
        line = round(self.geometry_.above * 2) if self.geometry_ is not None else 32
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * max(line, self.viewport().height() - line))

    def stop_settling(self) -> bool:
        """Stop waiting to tell the position; True where it was still to be told."""
        waiting = self._settle.isActive()
        self._settle.stop()
        return waiting

    def _scrolled(self) -> None:
        self._settle.start()
        self.scrolled.emit()

    def _grown(self, _loaded: int) -> None:
        if self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() - self.viewport().height():
            self.viewport().update()

    def target_at(self, point: QPointF) -> Target | None:
        """The statement or mention at a point of the viewport."""
        if self.highlights is None or self.article is None:
            return None
        there, offset = self._there(point)
        return find_target(self.highlights, offset, there)

    def passages_at(self, offset: int, there: QPointF) -> list[Passage]:
        """The person's passages at a point of the document, the shortest first."""
        if self.highlights is None:
            return []
        return find_passages(self.highlights, self.columns, self.visible_range(), offset, there)

    def note_sign_at(self, there: QPointF) -> int | None:
        """The note whose sign is at a point of the document, in a pane without margin."""
        if self.highlights is None:
            return None
        return find_note(self.highlights, self.columns, self.visible_range(), there)

    def offset_at(self, point: QPointF) -> int:
        """The offset nearest to a point of the viewport."""
        return self._there(point)[1]

    def _there(self, point: QPointF) -> tuple[QPointF, int]:
        there = point + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(there, Qt.HitTestAccuracy.FuzzyHit)
        return there, self.article.offsets.to_offset(position) if self.article is not None else 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the mouse."""
        super().mouseMoveEvent(event)
        self.mouse = event.position()
        if event.buttons() == Qt.MouseButton.NoButton:
            self.hovered.emit(self.target_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What floats above the text goes when the text is pressed."""
        self.pressed.emit()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A selection is told, and so is a click; a link that is clicked asks, and is not selected words."""
        self.clicked_link = False
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.highlights is None:
            return
        if self.clicked_link:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        elif self.textCursor().hasSelection():
            self.selected.emit()
        else:
            there, offset = self._there(event.position())
            self.clicked.emit(offset, there)

    def _link_clicked(self, _url: QUrl) -> None:
        self.clicked_link = True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A selection made by key is told when it is made."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.has_caret() and self.textCursor().hasSelection():
            self.selected.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done here."""
        self.menu_requested.emit(event.globalPos(), self.target_at(QPointF(event.pos())))
