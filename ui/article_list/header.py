"""What stands above the list: the search box, the month on screen with the order, and what narrows the view."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader import Scope, Sort, View
from ui.article_list.wording import range_words
from ui.controls import Choice, SearchField, hairline, muted, quiet_button
from ui.theme import Appearance, Theme, follow, icon, reading_font, ui_font


class ListHeader(QWidget):
    """`view_wanted` carries the view that the person asked for here."""

    view_wanted = Signal(object)  # View
    searched = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = View()
        self._speaker = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_search())
        column.addSpacing(8)
        column.addLayout(self._build_month())
        self.chips = QWidget()
        self._chips = QHBoxLayout(self.chips)
        self._chips.setContentsMargins(12, 0, 12, 6)
        self._chips.setSpacing(4)
        column.addWidget(self.chips)
        column.addWidget(hairline())
        follow(appearance, self._apply)
        self.show_view(View())

    def _build_search(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        self.search = SearchField(self.tr("Search the library"), self.tr("Search, or said:name after:2024-03"))
        self.search.setAcceptDrops(False)  # a dropped file is an import, not its path as a query
        self.search.setMinimumHeight(34)
        self.search.settled.connect(self.searched)
        self._magnifier = QAction(self)
        self.search.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear_search)
        row.addWidget(self.search)
        return row

    def _build_month(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 8, 6)
        self.month = QLabel()
        self.month.setFont(reading_font(15, QFont.Weight.DemiBold))
        self.month.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.month, 1)
        self.found = muted("", 12)
        row.addWidget(self.found)
        self.sort = Choice(
            self.tr("Order"),
            [
                (Sort.DATE_DOWN.value, self.tr("newest first")),
                (Sort.DATE_UP.value, self.tr("oldest first")),
                (Sort.TITLE.value, self.tr("by title")),
                (Sort.SOURCE.value, self.tr("by source")),
            ],
        )
        self.sort.setFont(ui_font(12))
        self.sort.chosen.connect(lambda key: self.view_wanted.emit(replace(self._view, sort=Sort(key))))
        row.addWidget(self.sort)
        return row

    def _apply(self, theme: Theme) -> None:
        self._magnifier.setIcon(icon("search", theme.muted))
        self._clear.setIcon(icon("close", theme.muted))

    def show_view(self, view: View, speaker: str = "") -> None:
        """Show the order, the query and a chip for each narrowing, which a click takes away."""
        self._view, self._speaker = view, speaker
        self.sort.choose(view.sort.value)
        if self.search.text() != view.query and not self.search.hasFocus():
            self.search.setText(view.query)
        self.search.removeAction(self._clear)
        if view.query:
            self.search.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for words, without in self._narrowings(view):
            chip = quiet_button(f"{words}  ×")
            chip.setFont(ui_font(12))
            chip.setAccessibleName(self.tr("Remove the filter {name}").format(name=words))
            chip.clicked.connect(lambda _checked=False, wider=without: self.view_wanted.emit(wider))
            self._chips.addWidget(chip)
        self.chips.setVisible(self._chips.count() > 0)
        self._chips.addStretch(1)

    def _narrowings(self, view: View) -> list[tuple[str, View]]:
        scopes = {
            Scope.TO_READ: self.tr("to read"),
            Scope.UNREAD: self.tr("unread"),
            Scope.BOOKMARKED: self.tr("bookmarked"),
            Scope.NOTED: self.tr("with notes"),
        }
        found: list[tuple[str, View]] = []
        if view.scope in scopes:
            found.append((scopes[view.scope], replace(view, scope=Scope.ALL)))
        if view.speaker_id is not None:
            found.append((self._speaker or self.tr("one speaker"), replace(view, speaker_id=None)))
        if view.source is not None:
            found.append((view.source or self.tr("No source"), replace(view, source=None)))
        if view.first_day is not None:
            found.append((range_words(view), replace(view, first_day=None, last_day=None)))
        return found

    def clear_search(self) -> None:
        """Empty the box, which shows the view as it was."""
        self.search.clear()
        self.searched.emit("")
