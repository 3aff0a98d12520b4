"""Editors of notes that are made before they are asked for: what is written next has one at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.reading.cards import EditingCard

_AFTER = 500  # ms: when the article that it may be for has been painted, and its marks with it
_NEXT = 80  # ms from one to the next


class SpareCards(QObject):
    """An editing card for each of the places that one can stand in, hidden in it until it is taken.

    To make one takes a third of the time from the key to the editor, and to move one to another place takes as long:
    under the application's style sheet each of its parts is polished anew.
    """

    def __init__(
        self, make: Callable[[QWidget], EditingCard], homes: tuple[QWidget, ...], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make, self._homes = make, homes
        self._spare: dict[QWidget, EditingCard] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._make_one)

    def expect(self) -> None:
        """Something may be written soon."""
        if not self._timer.isActive() and len(self._spare) < len(self._homes):
            self._timer.start(_AFTER)

    def take(self, home: QWidget) -> EditingCard:
        """A card that stands in `home`; another is made for the next one."""
        card = self._spare.pop(home, None) or self._make(home)
        self.expect()
        return card

    def _make_one(self) -> None:
        wanted = next((home for home in self._homes if home not in self._spare), None)
        if wanted is None:
            return
        card = self._spare[wanted] = self._make(wanted)
        card.ensurePolished()
        layout = card.layout()
        if layout is not None:
            layout.activate()
        if len(self._spare) < len(self._homes):
            self._timer.start(_NEXT)
