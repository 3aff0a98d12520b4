"""What stands above the list: the search box, the month on screen with the order, and what narrows the view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader import Scope, Sort, View
from ui.article_list.chips import FilterChip
from ui.article_list.orders import fitting, offered
from ui.article_list.wording import range_words
from ui.controls import Choice, hairline, muted
from ui.reading.flow import FlowLayout
from ui.search import SearchBox
from ui.theme import Appearance, reading_font, speaker_colours, ui_font

if TYPE_CHECKING:
    from reader import SpeakerRow
    from ui.article_list.names import Names
    from ui.article_list.understood import UnderstoodLine


PATIENCE = 60  # ms that the chips of a view wait for its first rows


class ListHeader(QWidget):
    """`view_wanted` carries the view that the person asked for here; `searched` a query."""

    view_wanted = Signal(View)
    searched = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._view = View()
        self._speaker: SpeakerRow | None = None
        self._shown: list[FilterChip] = []
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show_chips)
        self._offered: list[tuple[str, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        self.search = SearchBox(appearance)
        self.search.settled.connect(self.searched)
        row.addWidget(self.search)
        column.addLayout(row)
        self._column = column
        self._understood: UnderstoodLine | None = None
        self._names: Names | None = None
        self.search.textChanged.connect(self._understand)
        column.addSpacing(6)
        column.addLayout(self._build_month())
        self.chips = QWidget()
        self._chips = FlowLayout(self.chips, gap=4, line_gap=4)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips_row = QWidget()
        inset = QHBoxLayout(self._chips_row)
        inset.setContentsMargins(14, 0, 14, 8)
        inset.addWidget(self.chips)
        column.addWidget(self._chips_row)
        column.addWidget(hairline())
        appearance.changed.connect(lambda: self.show_view(self._view, self._speaker))
        self.show_view(View())

    def _build_month(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 8, 6)
        row.setSpacing(4)
        self.month = QLabel()
        self.month.setFont(reading_font(15, QFont.Weight.DemiBold))
        self.month.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.month, 1)
        self.found = muted("", 12)
        row.addWidget(self.found)
        self.sort = Choice(self.tr("Order"), self._orders(View()))
        self.sort.setFont(ui_font(12))
        self.sort.chosen.connect(lambda key: self.view_wanted.emit(replace(self._view, sort=Sort(key))))
        row.addWidget(self.sort)
        return row

    def _orders(self, view: View) -> list[tuple[str, str]]:
        words = {
            Sort.DATE_DOWN: self.tr("newest first"),
            Sort.DATE_UP: self.tr("oldest first"),
            Sort.TITLE: self.tr("by title"),
            Sort.SOURCE: self.tr("by source"),
            Sort.QUEUE: self.tr("my order"),
            Sort.RANK: self.tr("best match first"),
        }
        return [(sort.value, words[sort]) for sort in offered(view)]

    def set_names(self, names: Names) -> None:
        """Where the names come from that a query has, or may have."""
        self._names = names
        self.search.suggestions.set_lookup(names)

    def _understand(self, text: str) -> None:
        """Say how the query is understood; the line is made with the first one."""
        if self._understood is None and text.strip():
            from ui.article_list.understood import UnderstoodLine

            self._understood = UnderstoodLine(self._appearance, self, self._names)
            self._understood.setContentsMargins(0, 0, 0, 0)
            self._understood.query_wanted.connect(self._take_query)
            inset = QHBoxLayout()
            inset.setContentsMargins(18, 5, 16, 0)
            inset.addWidget(self._understood)
            self._column.insertLayout(1, inset)
        if self._understood is not None:
            self._understood.show_query(text)

    def _take_query(self, query: str) -> None:
        self.search.show_query(query)
        self.searched.emit(query)

    def understood_line(self) -> UnderstoodLine | None:
        """How the query is understood; None before the first one."""
        return self._understood

    def show_view(self, view: View, speaker: SpeakerRow | None = None, *, at_once: bool = True) -> None:
        """Show the order, the query and a chip for each narrowing, which a click takes away.

        Unless `at_once`, chips wait a little for the rows (`settle`): they move the list, which is then painted once.
        """
        self._view, self._speaker = view, speaker
        orders = self._orders(view)
        if orders != self._offered:
            self._offered = orders
            self.sort.set_options(orders)
        self.sort.choose(view.sort.value)
        if not self.search.is_typing():  # what is being typed is newer than the view
            self.search.show_query(view.query)
        self._patience.start()
        if at_once:
            self.settle()

    def settle(self) -> None:
        """Show the chips of the view, where they still wait."""
        if not self._patience.isActive():
            return
        self._patience.stop()
        self._show_chips()

    def _show_chips(self) -> None:
        for chip in self._shown:
            chip.hide()
            chip.deleteLater()
        while self._chips.takeAt(0) is not None:
            pass
        self._shown = [self._chip(*parts) for parts in self._narrowings(self._view)]
        for chip in self._shown:
            self._chips.addWidget(chip)
            chip.show()
        self._chips_row.setVisible(bool(self._shown))

    def _chip(self, words: str, without: View, dot: str | None = None) -> FilterChip:
        chip = FilterChip(words, self._appearance, dot, self.chips)
        chip.clicked.connect(lambda: self.view_wanted.emit(without))
        return chip

    def _narrowings(self, view: View) -> list[tuple[str, View, str | None]]:
        scopes = {
            Scope.TO_READ: self.tr("To read"),
            Scope.UNREAD: self.tr("Unread"),
            Scope.BOOKMARKED: self.tr("Bookmarked"),
            Scope.NOTED: self.tr("With notes"),
            Scope.READING: self.tr("Being read"),
            Scope.HIGHLIGHTED: self.tr("Highlighted"),
            Scope.ARCHIVED: self.tr("Archived"),
        }
        found: list[tuple[str, View, str | None]] = []
        if view.scope in scopes:
            found.append((scopes[view.scope], fitting(replace(view, scope=Scope.ALL)), None))
        if view.speaker_id is not None:
            who, dot = self._speaker, None
            if who is not None:
                dot = speaker_colours(self._appearance.theme, who.kind, who.slot).ink
            found.append((who.name if who else self.tr("One speaker"), replace(view, speaker_id=None), dot))
        if view.source is not None:
            found.append((view.source or self.tr("No source"), replace(view, source=None), None))
        if view.tag is not None:
            found.append((f"# {view.tag}", replace(view, tag=None), None))
        if words := range_words(view):
            found.append((words, replace(view, first_day=None, last_day=None), None))
        return found

    def shown_chips(self) -> list[FilterChip]:
        """The chips, in order."""
        return self._shown

    def clear_search(self) -> None:
        """Empty the box, which shows the view as it was."""
        self.search.empty()
