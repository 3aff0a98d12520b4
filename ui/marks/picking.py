"""The mark that was picked: its frame, its bar, its two handles, and the keys that are its own meanwhile.

A click picks the shortest passage under it, a second click at the same place the next one below. An end that is
moved is shown at once and asked for when it is let go; by key, when the keys have been quiet for a moment.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reader import HIGHLIGHT_COLORS, Reading
from ui.marks.bars import MarkBar, Picked
from ui.marks.handles import Handle
from ui.marks.words import next_end, next_start, snapped, trimmed
from ui.reading.passages import Key, Passage, line_colour
from ui.reading.pointing import Pointing
from ui.reading.view import ArticleView
from ui.theme import Appearance

_SAME_PLACE = 6.0  # px within which a click is one at the same place
_QUIET = 700  # ms after the last key until the moved end is asked for
_ROOM = 12  # px for the handles between a passage and its bar
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Picking(QObject):
    """At most one mark at a time."""

    picked = Signal(object)  # the passage, or None
    chosen = Signal(str, object)  # what the bar asks, the passage
    recoloured = Signal(int, str)
    moved = Signal(str, int, int, int)  # noun, id, start, end
    named = Signal(int, str)  # bookmark, name

    def __init__(self, view: ArticleView, page: QWidget, pointing: Pointing, appearance: Appearance) -> None:
        super().__init__(view)
        self._view, self._pointing, self._appearance = view, pointing, appearance
        self._reading: Reading | None = None
        self._passage: Passage | None = None
        self._stored: Passage | None = None  # as it was before its ends were moved
        self._clicked = QPointF()
        self.bar = MarkBar(appearance, page)
        self.bar.home = view
        self.handles = (
            Handle(first=True, parent=view.viewport()),
            Handle(first=False, parent=view.viewport()),
        )
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self.flush)
        self.bar.chosen.connect(self._choose)
        self.bar.coloured.connect(self._recolour)
        self.bar.named.connect(self._name)
        for first, handle in zip((True, False), self.handles, strict=True):
            handle.moved.connect(lambda point, letters, first=first: self._drag(point, letters, first=first))
            handle.dropped.connect(self._let_go)
            handle.given_up.connect(self._give_up)
        view.scrolled.connect(self.place)
        view.arranged.connect(self.place)
        view.selected.connect(self.drop)

    def set_reading(self, reading: Reading | None) -> None:
        """The article that marks are picked in."""
        if reading is None or self._reading is None or reading.article.id != self._reading.article.id:
            self.drop()
        self._reading = reading

    @property
    def passage(self) -> Passage | None:
        """The picked mark's passage, as it stands now."""
        return self._passage

    def is_open(self) -> bool:
        """True while a mark is picked."""
        return self._passage is not None

    # -- picking

    def click(self, offset: int, there: QPointF) -> bool:
        """Pick what was clicked, or what lies below it; let go where nothing lies."""
        found = self._view.passages_at(offset, there)
        if not found:
            self.drop()
            return False
        again = (there - self._clicked).manhattanLength() <= _SAME_PLACE
        keys = [passage.key for passage in found]
        at = 0
        if again and self._passage is not None and self._passage.key in keys:
            at = (keys.index(self._passage.key) + 1) % len(found)
        self._clicked = there
        self.pick(found[at])
        return True

    def pick(self, passage: Passage) -> None:
        """Pick one mark, with its bar beside it."""
        if self._passage is not None and self._passage.key != passage.key:
            self.drop()
        self._pointing.dismiss()
        self._passage = self._stored = passage
        self._frame(passage.key)
        self._fill()
        self.place()
        self.picked.emit(passage)

    def drop(self) -> None:
        """Let go of the mark; what was moved is asked for first."""
        if self._passage is None:
            return
        self.flush()
        self._passage = self._stored = None
        self._frame(None)
        self.bar.hide()
        for handle in self.handles:
            handle.hide()
        self.picked.emit(None)

    def refresh(self) -> None:
        """The passages were made anew: find the picked one again, or let go of one that is gone."""
        highlights = self._view.highlights
        if self._passage is None or highlights is None:
            return
        found = highlights.passages.get(self._passage.key)
        if found is None:
            self._quiet.stop()
            self._stored = self._passage
            self.drop()
            return
        if self._passage == self._stored:
            self._passage = found
        self._stored = found
        if self._passage != found:
            self._preview()
        self._frame(found.key)
        self._fill()
        self.place()

    def step(self, *, backwards: bool = False) -> bool:
        """Pick the next highlight, from the picked one or the top of the screen; False where there is none."""
        highlights = self._view.highlights
        marks = [p for p in highlights.passages.all() if p.noun == "highlights"] if highlights else []
        if not marks:
            return False
        here = self._passage.key if self._passage is not None else None
        at = next((index for index, mark in enumerate(marks) if mark.key == here), None)
        if at is None:
            start = self._view.first_offset()
            after = sum(mark.start < start for mark in marks)
            at = after if backwards else after - 1
        mark = marks[(at + (-1 if backwards else 1)) % len(marks)]
        self._view.show_span(mark.start, mark.end)
        self._view.setFocus()
        self.pick(mark)
        return True

    def _frame(self, key: Key | None) -> None:
        if self._view.highlights is not None:
            self._view.highlights.picked = key
            self._view.viewport().update()

    def _fill(self) -> None:
        passage, reading = self._passage, self._reading
        if passage is None or reading is None:
            return
        tags: tuple[str, ...] = ()
        color = name = None
        if passage.noun == "highlights":
            tags, color = next(
                ((h.tags, h.color) for h in reading.highlights if h.id == passage.id), (tags, color)
            )
        elif passage.noun == "bookmarks":
            tags, name = next(
                ((b.tags, b.name) for b in reading.bookmarks if b.id == passage.id), (tags, name)
            )
        else:  # a note that was just written is not in the reading yet
            tags = next((note.tags for note in reading.notes if note.id == passage.id), ())
        self.bar.show_mark(Picked(passage.noun, color, name, tags, passage.moved))

    def place(self) -> None:
        """Put handles and bar beside the passage; away where it is off the screen."""
        passage, view = self._passage, self._view
        if passage is None or view.geometry_ is None:
            return
        boxes = view.geometry_.boxes(passage.start, passage.end)
        top, height = view.verticalScrollBar().value(), view.viewport().height()
        colour = line_colour(self._appearance.theme, passage)
        for handle, at, trailing in zip(
            self.handles, (passage.start, passage.end - 1), (False, True), strict=True
        ):
            if boxes:
                handle.stand(view.geometry_.edge(at, trailing=trailing).translated(0, -top), colour)
            else:
                handle.hide()
        if not boxes or boxes[-1].bottom() < top or boxes[0].top() > top + height:
            self.bar.hide()
            return
        rect = self._pointing.rect_of(passage.start, passage.end)
        self.bar.stand_by(rect.adjusted(0, -_ROOM, 0, _ROOM), self._pointing.bounds())

    # -- its ends

    def _drag(self, point: QPointF, letters: bool, *, first: bool) -> None:
        passage, article = self._passage, self._view.article
        if passage is None or article is None:
            return
        self.bar.hide()
        offset = self._view.offset_at(point)
        offset = offset if letters else snapped(article.text, offset)
        self._put(*((offset, passage.end) if first else (passage.start, offset)))

    def _put(self, start: int, end: int) -> None:
        """Show the passage between other ends; nothing is asked for yet."""
        article = self._view.article
        if self._passage is None or article is None:
            return
        start, end = trimmed(article.text, max(0, start), min(end, len(article.text)))
        if start >= end:
            return
        self._passage = self._passage._replace(start=start, end=end)
        self._preview()
        self.place()

    def _preview(self) -> None:
        if self._passage is not None:
            self.show_at_once(self._passage)

    def _let_go(self) -> None:
        self._view.setFocus()
        self.flush()
        self.place()

    def _give_up(self) -> None:
        if self._stored is not None:
            self._passage = self._stored
            self._preview()
        self._let_go()

    def flush(self) -> None:
        """Ask for the ends that were moved and not asked for yet."""
        self._quiet.stop()
        passage, stored = self._passage, self._stored
        if passage is None or stored is None or (passage.start, passage.end) == (stored.start, stored.end):
            return
        self._stored = passage
        self.moved.emit(passage.noun, passage.id, passage.start, passage.end)

    # -- keys and the bar

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is the picked mark's before it is the window's."""
        if self._passage is None:
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        if event.key() in _ARROWS:
            return bool(modifiers & (shift | control)) and not modifiers & Qt.KeyboardModifier.AltModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        deletes = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        opens = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_G)
        return plain and event.key() in (*deletes, *opens)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key of the picked mark means."""
        passage, article = self._passage, self._view.article
        if passage is None or article is None or not self.wants(event):
            return False
        if event.key() in _ARROWS:
            self._nudge(event, passage, article.text)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose("delete")
        elif event.key() == Qt.Key.Key_G:
            self._choose("tag")
        elif event.key() == Qt.Key.Key_Tab:
            self.bar.take_focus()
        else:
            self._choose("open") if passage.noun == "notes" else self.bar.take_focus()
        return True

    def _nudge(self, event: QKeyEvent, passage: Passage, text: str) -> None:
        """Shift moves the end by a word, Ctrl the start; both together the end by a letter.

        The key goes where it points: in a paragraph that is written from the right, Left is on.
        """
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        moved = passage.end - 1 if shift else passage.start
        backwards = (event.key() == Qt.Key.Key_Left) is not self._is_from_right(moved)
        if shift and control:
            self._put(passage.start, passage.end + (-1 if backwards else 1))
        elif shift:
            self._put(passage.start, next_end(text, passage.end, backwards=backwards))
        else:
            self._put(next_start(text, passage.start, backwards=backwards), passage.end)
        self._quiet.start()

    def _is_from_right(self, offset: int) -> bool:
        """Whether the paragraph of an offset is written from the right."""
        article = self._view.article
        assert article is not None
        block = self._view.document().findBlock(article.offsets.to_position(offset))
        return block.textDirection() is Qt.LayoutDirection.RightToLeft

    def _choose(self, what: str) -> None:
        if self._passage is not None:
            self.flush()
            self.chosen.emit(what, self._passage)

    def _recolour(self, color: str) -> None:
        passage = self._passage
        if passage is not None and passage.noun == "highlights":
            self.flush()
            self.show_at_once(passage._replace(color=HIGHLIGHT_COLORS.index(color)))
            self.recoloured.emit(passage.id, color)

    def show_at_once(self, passage: Passage) -> None:
        """Show a passage as it will be: the library's answer takes longer than an eye waits."""
        highlights = self._view.highlights
        if highlights is not None:
            others = [each for each in highlights.passages.all() if each.key != passage.key]
            highlights.set_passages([*others, passage])
            self._view.viewport().update()

    def recolour(self, color: str) -> bool:
        """Give the picked highlight a colour; False where none is picked."""
        if self._passage is None or self._passage.noun != "highlights":
            return False
        self._recolour(color)
        return True

    def _name(self, name: str) -> None:
        if self._passage is not None:
            self.named.emit(self._passage.id, name)
            self._view.setFocus()

    def corner(self) -> QPoint:
        """Where on the screen something may open that belongs to the mark."""
        return self.bar.mapToGlobal(QRect(QPoint(0, 0), self.bar.size()).bottomLeft())
