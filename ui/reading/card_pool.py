"""The cards of notes beside the text, kept from article to article: to show one again is quicker than to make one."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader import Note
from ui.reading.cards import NoteCard
from ui.theme import Appearance

_KEPT = 40  # cards that are kept for the next article: two screens have fewer


class CardPool(QObject):
    """Cards by the id of their note."""

    opened = Signal(int)  # note
    pointed = Signal(object)  # note that the mouse or the keyboard is at, or None
    target_pressed = Signal(str, str)

    def __init__(self, home: QWidget, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._home, self._appearance = home, appearance
        self._made: list[NoteCard] = []
        self._used: dict[int, NoteCard] = {}  # of them the first ones, so that Tab goes down the page

    def get(self, note_id: int) -> NoteCard | None:
        """The card of a note, if it has one."""
        return self._used.get(note_id)

    def show(self, note: Note) -> NoteCard:
        """A card for a note that has none."""
        if len(self._used) == len(self._made):
            self._made.append(self._make())
        card = self._used[note.id] = self._made[len(self._used)]
        card.set_note(note)
        return card

    def _make(self) -> NoteCard:
        card = NoteCard(self._appearance.theme, self._home)
        card.opened.connect(self._opened)
        card.target_pressed.connect(self.target_pressed)
        card.pointed.connect(self._pointed)
        return card

    def hide_but(self, wanted: Container[int]) -> None:
        """Hide the cards of other notes."""
        for note_id, card in self._used.items():
            if note_id not in wanted:
                card.hide()

    def clear(self) -> None:
        """No note has a card any more."""
        self.hide_but(())
        self._used.clear()
        for card in self._made[_KEPT:]:
            card.deleteLater()
        del self._made[_KEPT:]

    def recolour(self) -> None:
        """Take the colours of the theme."""
        for card in self._made:
            card.set_theme(self._appearance.theme)

    def _sender(self) -> int | None:
        card = self.sender()
        return next((note_id for note_id, used in self._used.items() if used is card), None)

    def _opened(self) -> None:
        note_id = self._sender()
        if note_id is not None:
            self.opened.emit(note_id)

    def _pointed(self, pointed: bool) -> None:
        self.pointed.emit(self._sender() if pointed else None)
