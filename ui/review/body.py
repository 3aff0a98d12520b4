"""What the review page shows of one statement: its words, whose they are thought to be, and the answers to choose from.

It is made in several turns of the event loop: all at once would keep a key waiting that is pressed meanwhile.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader import LegendEntry, Library, Reading, StatementRow
from ui import wording
from ui.controls import (
    Button,
    TextField,
    begin_with_the_lines,
    muted,
    primary_button,
    quiet_button,
    set_kind,
)
from ui.core_words import in_own_words
from ui.reading.wording import act_words
from ui.review.parts import Lines, Passage
from ui.tasks import Tasks
from ui.theme import Appearance, reading_font, speaker_colours, ui_font

OFFERED = 9  # others of the article: as many as there are digits


class Body(QWidget):
    """Complete once `pieces` has come to its end. `given` carries the place of one of the others, from 0."""

    given = Signal(int)

    def __init__(self, library: Library, tasks: Tasks, appearance: Appearance) -> None:
        super().__init__()
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    # -- made

    def pieces(self) -> Iterator[None]:
        """Makes the parts, one a step, from the top."""
        for make in (self._make_words, self._make_question, self._make_others, self._make_alike):
            make()
            yield
            for part in self.findChildren(QWidget):
                part.ensurePolished()  # else all of them ask the style sheet in the turn that shows them
            yield

    def _make_words(self) -> None:
        self.place = Passage()
        set_kind(self.place, "muted")
        self.place.setFont(ui_font(12))
        self._column.addWidget(self.place)
        self._column.addSpacing(10)
        self.words = Passage()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setFont(reading_font(17))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(self.words)
        self._column.addSpacing(16)

    def _make_question(self) -> None:
        self.who = Passage()
        begin_with_the_lines(self.who)
        self.who.setFont(reading_font(20))
        self._column.addWidget(self.who)
        self.doubt = Passage()
        set_kind(self.doubt, "muted")
        self.doubt.setFont(ui_font(13))
        self._column.addWidget(self.doubt)
        self._column.addSpacing(14)
        self.right = primary_button(self.tr("Right") + "  ⏎")
        self.wrong = quiet_button(self.tr("Not a statement") + "  X")
        self.skip = quiet_button(self.tr("Later") + "  →")
        self.back = quiet_button(self.tr("Back") + "  ←")
        self.open = quiet_button(self.tr("Open the article") + "  O")
        self._column.addWidget(Lines(self.right, self.wrong, self.skip, self.back, self.open))
        self._column.addSpacing(16)

    def _make_others(self) -> None:
        from ui.naming import complete_names

        self._column.addWidget(muted(self.tr("Somebody else said it:"), 12))
        self._column.addSpacing(4)
        self.another = quiet_button("N  " + self.tr("Another name…"))
        self._names: list[
            Button
        ] = []  # of the others, by their digits; kept, for a new one takes a millisecond
        self._others = Lines(self.another)
        self._column.addWidget(self._others)
        self.name = TextField(self.tr("Name of the speaker"), self.tr("Name of the speaker"))
        complete_names(self._library, self._tasks, self._appearance, self.name)
        self.name.hide()
        self._column.addWidget(self.name)
        self._column.addSpacing(12)

    def _make_alike(self) -> None:
        from ui.review.alike import AlikeList

        row = QHBoxLayout()
        self.more = quiet_button("")
        self.more.setCheckable(True)
        row.addWidget(self.more)
        row.addStretch(1)
        self._column.addLayout(row)
        self.alike = AlikeList()
        self.alike.setMinimumHeight(220)
        self.alike.hide()
        self._column.addWidget(self.alike)

    # -- shown

    def show_statement(self, row: StatementRow, reading: Reading, whole: Collection[int]) -> None:
        """Ask about a statement; `whole` has the ids of all parts of its quote."""
        from ui.review.context import context_html

        theme, statement, article = self._appearance.theme, row.statement, reading.article
        day = wording.day(article.date) if article.date else self.tr("undated")
        self.place.show_words(wording.dotted(article.title.value, article.source.value, day))
        self.words.show_words(context_html(reading, statement, theme, whole))
        entry = next((e for e in reading.legend if e.speaker_id == statement.speaker_id), None)
        colours = speaker_colours(theme, entry.kind if entry else None, entry.slot if entry else -1)
        self.who.setStyleSheet(f"color: {colours.ink}")
        self.who.show_words((statement.speaker_name or self.tr("Somebody unknown")) + "?")
        sure = self.tr("{percent} % sure").format(percent=round(100 * statement.confidence))
        self.doubt.show_words(
            wording.dotted(
                entry.title if entry else None, act_words(statement), sure, in_own_words(statement.reason)
            )
        )

    def spoken(self, row: StatementRow) -> str:
        """The question for a screen reader."""
        return f"{self.who.text()} {self.doubt.text()}. {' '.join(row.text.split())}"

    def list_others(self, speakers: Sequence[LegendEntry]) -> None:
        """Offer the others of the article, each with its digit, and to type a name."""
        known = len(self._names)
        for place in range(known, len(speakers)):
            button = quiet_button("")
            button.clicked.connect(lambda _on=False, place=place: self.given.emit(place))
            self._names.append(button)
        for place, entry in enumerate(speakers):
            words = f"{place + 1}  {entry.name}"
            self._names[place].setText(words)
            self._names[place].setAccessibleName(words)
        self._others.show_buttons(*self._names[: len(speakers)], self.another)
        if known < len(self._names):  # the Tab key walks as the eye does, and not as they were made
            for former, following in pairwise((self.open, *self._names, self.another)):
                QWidget.setTabOrder(former, following)
