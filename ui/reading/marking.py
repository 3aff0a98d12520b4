"""Marking text: the colour that H gives, the bar of a selection, the mark that is picked, the tray of lost ones.

Nothing is written here: what the person asks for leaves by signal, a kind and what it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from reader import HIGHLIGHT_COLORS, Library, Reading
from ui.marks.picking import Picking
from ui.marks.tray import Tray
from ui.reading.passages import Passage
from ui.tasks import Tasks

if TYPE_CHECKING:
    from ui.reading.pane import ReadingPane

_KINDS = {"notes": "note", "bookmarks": "bookmark", "highlights": "highlight"}


class Marking(QObject):
    """Turns selections, clicks and keys into requests for marks."""

    requested = Signal(str, object)  # highlight, recolour, move, place, accept, delete, rename; dict
    tag_asked = Signal(str, object, object)  # kind as the library names it, ids, QPoint on the screen
    hint = Signal(str)

    def __init__(self, pane: ReadingPane, library: Library, tasks: Tasks) -> None:
        super().__init__(pane)
        view, pointing, appearance = pane.view, pane.pointing, pane.appearance
        self._view, self._deck, self._pointing, self._stepper = view, pane.deck, pointing, pane.stepper
        self._reading: Reading | None = None
        self.color = HIGHLIGHT_COLORS[0]
        self.picking = Picking(view, pane.page, pointing, appearance)
        self.tray = Tray(view, library, tasks, appearance)
        view.installEventFilter(self)
        self.picking.bar.installEventFilter(self)
        pane.composer.marked.connect(self.picking.refresh)
        pointing.bar.coloured.connect(self._colour_selection)
        pointing.quiet = self.picking.is_open
        picking, tray = self.picking, self.tray
        picking.chosen.connect(self._chosen)
        picking.recoloured.connect(self._recolour)
        picking.moved.connect(lambda noun, number, a, b: self._ask("move", noun, number, start=a, end=b))
        picking.named.connect(lambda number, name: self._ask("rename", "bookmarks", number, name=name))
        tray.placed.connect(lambda noun, number, a, b: self._ask("place", noun, number, start=a, end=b))
        tray.accepted.connect(lambda noun, number: self._ask("accept", noun, number))
        tray.deleted.connect(lambda noun, number: self._ask("delete", noun, number))

    def set_reading(self, reading: Reading | None) -> None:
        """The article that is marked."""
        self._reading = reading
        self.picking.set_reading(reading)
        self.tray.set_reading(reading)

    @property
    def color(self) -> str:
        """The colour that H gives: the last one used."""
        return self._color

    @color.setter
    def color(self, color: str) -> None:
        self._color = color
        self._pointing.bar.colours.show_present(color)

    def _ask(self, what: str, noun: str, number: int, **more: object) -> None:
        if what == "delete" and noun == "notes":
            self._deck.put_away(number)
        self.requested.emit(what, {"noun": noun, "id": number} | more)

    # -- colours

    def highlight(self) -> None:
        """Give the last colour to the selected words, else to the statement that was stepped to."""
        start, end = self.span()
        if end <= start:
            self.hint.emit(self.tr("Select the words to highlight first, or step to a statement."))
            return
        self._highlight(start, end, self.color)

    def _colour_selection(self, color: str) -> None:
        start, end = self._view.selection()
        if end > start:
            self._highlight(start, end, color)

    def _highlight(self, start: int, end: int, color: str) -> None:
        if self._reading is None:
            return
        self.color = color
        self._pointing.dismiss()
        cursor = self._view.textCursor()
        cursor.clearSelection()
        self._view.setTextCursor(cursor)
        self._view.setFocus()
        self.picking.show_at_once(Passage(start, end, "highlights", 0, HIGHLIGHT_COLORS.index(color)))
        payload = {"article_id": self._reading.article.id, "start": start, "end": end, "color": color}
        self.requested.emit("highlight", payload)

    def _recolour(self, number: int, color: str) -> None:
        self.color = color
        self._ask("recolour", "highlights", number, color=color)

    def number(self, number: int) -> bool:
        """A digit chooses a colour while a bar with colours is shown; False while none is."""
        if not 1 <= number <= len(HIGHLIGHT_COLORS):
            return False
        color = HIGHLIGHT_COLORS[number - 1]
        if self._pointing.bar.isVisible():
            self._colour_selection(color)
            return True
        return self.picking.recolour(color)

    # -- what is meant

    def span(self) -> tuple[int, int]:
        """The selected words, else the picked mark's, else the statement that was stepped to; else an empty span."""
        start, end = self._view.selection()
        if end > start or self._reading is None:
            return start, end
        passage = self.picking.passage
        if passage is not None:
            return passage.start, passage.end
        if self._stepper.current is not None:
            statement = self._reading.statements[self._stepper.current]
            return statement.start, statement.end
        return start, start

    def write_note(self) -> None:
        """Begin a note on the selected words or the picked mark, or on the article; open a note that is picked."""
        passage = self.picking.passage
        start, end = self._view.selection()
        self._pointing.dismiss()  # the bar of the selection would stand over the text that the note is about
        if end <= start and passage is not None and passage.noun == "notes":
            self._deck.open(passage.id)
        elif end <= start and passage is not None:
            self._deck.begin((passage.start, passage.end))
        else:
            self._deck.begin((start, end) if end > start else None)
        self.picking.drop()

    def click(self, offset: int, there: object) -> None:
        """The text was clicked."""
        assert isinstance(there, QPointF)
        note = self._view.note_sign_at(there)
        if note is not None:
            self._deck.open(note)
        else:
            self.picking.click(offset, there)

    def next_highlight(self, *, backwards: bool = False) -> None:
        """Pick the next highlight of the article."""
        if not self.picking.step(backwards=backwards):
            self.hint.emit(self.tr("Nothing is highlighted in this article."))

    def _chosen(self, what: str, passage: object) -> None:
        assert isinstance(passage, Passage)
        if what in ("open", "note"):
            self.write_note()
        elif what == "tag":
            self.tag_asked.emit(_KINDS[passage.noun], [passage.id], self.picking.corner())
        elif what == "cite":
            self._pointing.requested.emit("cite", passage.start, passage.end)
        elif what == "place":
            self.picking.drop()
            self.tray.look_at(passage.key)
        else:  # accept, delete
            self._view.setFocus()
            self._ask(what, passage.noun, passage.id)

    # -- keys

    def flush(self) -> None:
        """Ask for what was moved and not asked for yet."""
        self.picking.flush()

    def is_open(self) -> bool:
        """True while Escape has something to close here."""
        return self.picking.is_open() or self.tray.is_unfolded()

    def escape(self) -> bool:
        """Close what was opened last; False where nothing was."""
        if self.picking.is_open():
            self.picking.drop()
            return True
        if self.tray.is_unfolded():
            self.tray.fold()
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the picked mark, and Tab into the bar of a selection, before the window's own."""
        if not isinstance(event, QKeyEvent):
            return False
        if watched is self._view:
            bar = self._pointing.bar
            into_bar = event.key() == Qt.Key.Key_Tab and bar.isVisible()
            if event.type() is QEvent.Type.ShortcutOverride and (into_bar or self.picking.wants(event)):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                if into_bar:
                    bar.take_focus()
                    return True
                return self.picking.press(event)
        elif event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.picking.drop()
            return True
        return False
