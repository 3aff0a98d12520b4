"""The tray of an article: marks whose words are no longer found, and those that were moved and should be checked.

A quiet line above the text says how many there are. Unfolded, it shows each with its words as they stood beside the
places it may belong to now; it is placed at one of these or at words selected by hand, or deleted.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader import Candidate, FormerPassage, Library, Reading
from ui.controls import ElidedLabel, hairline, muted, quiet_button, set_kind
from ui.marks.unplaced import AROUND, Unplaced, doubtful, excerpt_html, kind_of_mark, lost, words_html
from ui.reading.flow import FlowLayout
from ui.reading.passages import Key
from ui.reading.view import ArticleView
from ui.reading.wording import DOT, tr
from ui.tasks import Tasks
from ui.theme import Appearance, ui_font

_CHANNEL = "placing"
_HEIGHT = 132  # px of the two texts
_LETTER, _LINE = 7.0, 16  # px, about, of the interface's face


class Tray(QWidget):
    """The line and what it unfolds to. Reads what it needs by itself; writes nothing."""

    placed = Signal(str, int, int, int)  # noun, id, start, end
    accepted = Signal(str, int)
    deleted = Signal(str, int)

    def __init__(self, view: ArticleView, library: Library, tasks: Tasks, appearance: Appearance) -> None:
        super().__init__()
        self._view, self._library, self._tasks, self._appearance = view, library, tasks, appearance
        self._reading: Reading | None = None
        self._marks: list[Unplaced] = []
        self._at = 0
        self._former: FormerPassage | None = None
        self._offers: tuple[Candidate, ...] = ()
        self._offer = 0
        set_kind(self, "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_line())
        self.body = QWidget()
        self._make_body()
        column.addWidget(self.body)
        column.addWidget(hairline())
        self._align()
        self.body.hide()
        self.hide()
        view.selectionChanged.connect(self._selection_changed)
        view.arranged.connect(self._align)
        appearance.changed.connect(self._show_texts)

    def _align(self) -> None:
        """Begin where the text below begins."""
        left = self._view.columns.text_left
        self._line.setContentsMargins(left, 4, 24, 6)
        self.body.setContentsMargins(left, 0, 24, 10)

    def _make_line(self) -> QHBoxLayout:
        row = self._line = QHBoxLayout()
        row.setSpacing(8)
        self.words = ElidedLabel()
        set_kind(self.words, "warning")
        self.words.setFont(ui_font(13))
        self.look = quiet_button(tr("Look at them"))
        self.look.clicked.connect(self.toggle)
        row.addWidget(self.words, 1)
        row.addWidget(self.look)
        self.previous = quiet_button("‹")
        self.previous.setAccessibleName(tr("Previous mark"))
        self.following = quiet_button("›")
        self.following.setAccessibleName(tr("Next mark"))
        self.previous.clicked.connect(lambda: self._go(-1))
        self.following.clicked.connect(lambda: self._go(1))
        row.addWidget(self.previous)
        row.addWidget(self.following)
        return row

    def _make_body(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.about = ElidedLabel()
        set_kind(self.about, "muted")
        self.about.setFont(ui_font(12))
        column.addWidget(self.about)
        texts = QHBoxLayout()
        texts.setSpacing(24)
        self.old_title, self.old, left = self._text(tr("As it was"))
        self.new_title, self.new, right = self._text(tr("Now"))
        texts.addLayout(left, 1)
        texts.addWidget(_upright())
        texts.addLayout(right, 1)
        column.addLayout(texts)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=4, line_gap=2)  # in a narrow pane they take two lines
        self.accept = quiet_button(tr("It is right"))
        self.accept.clicked.connect(lambda: self.accepted.emit(*self._marks[self._at].key))
        self.place_here = quiet_button(tr("Place it here"))
        self.place_here.clicked.connect(self._place_here)
        self.other = quiet_button(tr("Another place"))
        self.other.clicked.connect(self._next_offer)
        self.place_selected = quiet_button(tr("Place it at the selected words"))
        self.place_selected.clicked.connect(self._place_selected)
        self.delete = quiet_button(tr("Delete"))
        self.delete.clicked.connect(lambda: self.deleted.emit(*self._marks[self._at].key))
        for button in (self.accept, self.place_here, self.other, self.place_selected, self.delete):
            row.addWidget(button)
        column.addWidget(buttons)

    def _text(self, title: str) -> tuple[QLabel, QLabel, QVBoxLayout]:
        column = QVBoxLayout()
        column.setSpacing(2)
        head = muted(title, 12)
        words = QLabel()
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setFixedHeight(_HEIGHT)
        column.addWidget(head)
        column.addWidget(words, 1)
        return head, words, column

    # -- what is in it

    def set_reading(self, reading: Reading | None) -> None:
        """The article whose marks it holds."""
        before = self._marks[self._at].key if self._marks else None
        if reading is None or self._reading is None or reading.article.id != self._reading.article.id:
            self.fold()
            before = None
        self._reading = reading
        gone, doubt = (lost(reading), doubtful(reading)) if reading is not None else ([], [])
        self._marks = gone + doubt
        keys = [mark.key for mark in self._marks]
        self._at = keys.index(before) if before in keys else min(self._at, max(0, len(keys) - 1))
        self.words.set_whole(_line(len(gone), len(doubt)))
        self.setVisible(bool(self._marks))
        if not self._marks:
            self.fold()
        elif self.is_unfolded():
            self._ask()

    def marks(self) -> list[Unplaced]:
        """What it holds: the lost ones first."""
        return list(self._marks)

    def is_unfolded(self) -> bool:
        """True while the marks are looked at."""
        return self.body.isVisibleTo(self)

    def toggle(self) -> None:
        """Unfold, or fold again."""
        if self.is_unfolded():
            self.fold()
        else:
            self._unfold()

    def look_at(self, key: Key) -> None:
        """Unfold with one of the marks."""
        keys = [mark.key for mark in self._marks]
        if key in keys:
            self._at = keys.index(key)
            self._unfold()

    def _unfold(self) -> None:
        self.body.show()
        self.look.setText(tr("Close"))
        self._ask()

    def fold(self) -> None:
        """Show the line alone."""
        self.body.hide()
        self.look.setText(tr("Look at them"))
        for button in (self.previous, self.following):
            button.hide()
        self._tasks.drop(_CHANNEL)
        self._outline(None)

    def _go(self, by: int) -> None:
        if self._marks:
            self._at = (self._at + by) % len(self._marks)
            self._ask()

    # -- one mark

    def _ask(self) -> None:
        """Read how a mark stood and where it may belong."""
        mark = self._marks[self._at]
        for button in (self.previous, self.following):
            button.setVisible(len(self._marks) > 1)
        self._former, self._offers, self._offer = None, (), 0
        number = (
            tr("{n} of {total}").replace("{n}", str(self._at + 1)).replace("{total}", str(len(self._marks)))
        )
        self.about.set_whole(DOT.join([number, kind_of_mark(mark), *([mark.note] if mark.note else [])]))
        self._show_texts()
        library = self._library

        def work() -> tuple[FormerPassage, tuple[Candidate, ...]]:
            return library.former_passage(*mark.key), library.candidates(*mark.key)

        self._tasks.latest(_CHANNEL, work, self._came)

    def _came(self, found: tuple[FormerPassage, tuple[Candidate, ...]]) -> None:
        self._former, offers = found
        mark = self._marks[self._at]
        here = [offer for offer in offers if (offer.start, offer.end) == mark.span]
        self._offers = offers
        if mark.span is not None and not here and self._reading is not None:
            text = self._reading.article.text
            self._offers = (Candidate(*mark.span, text[mark.span[0] : mark.span[1]], 0.0), *offers)
        elif here:
            self._offers = (*here, *(offer for offer in offers if offer is not here[0]))
        self._show_texts()

    def _show_texts(self) -> None:
        if not self.is_unfolded() or not self._marks or self._reading is None:
            return
        mark, theme, former = self._marks[self._at], self._appearance.theme, self._former
        offer = self._offers[self._offer] if self._offers else None
        exact = former.exact if former is not None else mark.quote
        around = self._around(exact)
        before, after = (former.before, former.after) if former is not None else ("", "")
        self.old.setText(words_html(before, exact, after, theme, around))
        text = self._reading.article.text
        title = [tr("Now")]
        if offer is not None:
            self.new.setText(excerpt_html(text, offer.start, offer.end, exact, theme, around))
            if len(self._offers) > 1:
                place = tr("place {n} of {total}").replace("{n}", str(self._offer + 1))
                title.append(place.replace("{total}", str(len(self._offers))))
            if offer.similarity:
                title.append(tr("%n % alike", round(offer.similarity * 100)))
        else:
            nothing = tr("No place is like it. Select the words in the article that it belongs to.")
            self.new.setText(f'<span style="color:{theme.muted}">{nothing}</span>' if former else "")
        self.new_title.setText(DOT.join(title))
        self.accept.setVisible(mark.span is not None and self._offer == 0)
        self.place_here.setVisible(offer is not None and (mark.span is None or self._offer > 0))
        self.other.setVisible(len(self._offers) > 1)
        self.delete.setVisible(mark.noun != "checks")
        self._selection_changed()
        self._outline(offer)

    def _around(self, exact: str) -> int:
        """How many characters beside a passage have room in a column."""
        room = round(self.old.width() / _LETTER) * (_HEIGHT // _LINE - 1)
        return max(24, min(AROUND, (room - len(exact)) // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much around the passages as there is room for."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._show_texts()

    def _outline(self, offer: Candidate | None) -> None:
        """Show in the article where the mark would stand."""
        highlights = self._view.highlights
        if highlights is None:
            return
        span = (offer.start, offer.end) if offer is not None else None
        if span is not None and span != highlights.offered:
            self._view.show_span(*span)
        highlights.offered = span
        self._view.viewport().update()

    def _next_offer(self) -> None:
        self._offer = (self._offer + 1) % max(1, len(self._offers))
        self._show_texts()

    def _selection_changed(self) -> None:
        if self.is_unfolded():
            start, end = self._view.selection()
            self.place_selected.setEnabled(end > start)

    def _place_here(self) -> None:
        if self._offers:
            offer = self._offers[self._offer]
            self.placed.emit(*self._marks[self._at].key, offer.start, offer.end)

    def _place_selected(self) -> None:
        start, end = self._view.selection()
        if end > start:
            self.placed.emit(*self._marks[self._at].key, start, end)


def _line(gone: int, doubt: int) -> str:
    parts = []
    if gone:
        parts.append(
            tr("1 mark could not be placed") if gone == 1 else tr("%n marks could not be placed", gone)
        )
    if doubt:
        parts.append(tr("1 mark was moved: check") if doubt == 1 else tr("%n marks were moved: check", doubt))
    return DOT.join(parts)


def _upright() -> QFrame:
    line = QFrame()
    set_kind(line, "hairline")
    line.setFixedWidth(1)
    return line
