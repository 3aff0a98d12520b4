"""The card of a statement or a mention: who, with which title, how sure and why, and how to put it right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from reader import LegendEntry, Reading, SpeakerKind, Statement, Verdict
from ui.controls import Button, TextField, begin_with_the_lines, clear_layout, quiet_button
from ui.core_words import in_own_words
from ui.reading.checking import CheckRow, said_by
from ui.reading.floating import SHADOW, Floating, small_print
from ui.reading.runs import legend_by_speaker
from ui.reading.wording import (
    DOT,
    act_words,
    here_and_anywhere,
    kind_words,
    said_on,
    short_date,
    sureness,
    tr,
)
from ui.theme import Appearance, speaker_colours, ui_font
from ui.utterance_counts import Numbers, UtteranceCounts
from ui.verdicts import verdict_words

DELAY, PATIENCE = 250, 350  # ms until it shows, and until it goes when the mouse left
_WIDTH, _INSET = 352, 8  # px; from the edge of a button to its words


@dataclass(frozen=True, slots=True)
class Subject:
    """What a card is about: a statement, a speaker, or a statement at its mention."""

    reading: Reading
    statement: Statement | None
    entry: LegendEntry | None

    @property
    def is_part(self) -> bool:
        """Whether the statement is one part of a quote that its cue interrupts."""
        said = self.statement
        if said is None or said.group is None:
            return False
        whole = [
            s for s in self.reading.statements if (s.group, s.speaker_id) == (said.group, said.speaker_id)
        ]
        return len(whole) > 1


def subject_of(reading: Reading, statement: int | None, speaker_id: int | None) -> Subject | None:
    """The subject for a statement's index or a speaker; None where nothing is known of either."""
    found = reading.statements[statement] if statement is not None else None
    who = found.speaker_id if found is not None else speaker_id
    entry = legend_by_speaker(reading).get(who) if who is not None else None
    return Subject(reading, found, entry) if found is not None or entry is not None else None


def describe(subject: Subject, counted: Numbers | None = None) -> list[str]:
    """The card's lines below the name, as plain text; also what a screen reader hears.

    The last one says how much the speaker says: in utterances and reports, once they are `counted`.
    """
    statement, entry = subject.statement, subject.entry
    lines: list[str] = []
    if entry is not None and entry.title:
        lines.append(entry.title)
    if statement is not None:
        facts = [act_words(statement), kind_words(statement)]
        day = said_on(statement, subject.reading.article)
        if day is not None:
            words = f" (“{statement.said_words}”)" if statement.said_words else ""
            facts.append(day + words)
        elif subject.reading.article.date is not None:
            facts.append(tr("by {day}").replace("{day}", short_date(subject.reading.article.date)))
        if statement.via:
            facts.append(tr("via {name}").replace("{name}", statement.via))
        lines.append(DOT.join(facts))
        sure = tr("decided by you") if statement.decided else sureness(statement.confidence)
        lines.append(f"{sure}{DOT}{in_own_words(statement.reason)}".strip(DOT))
        if statement.verdict is not Verdict.UNCHECKED:
            lines.append(tr("checked: {verdict}").replace("{verdict}", verdict_words(statement.verdict)))
    if entry is not None:
        lines.append(here_and_anywhere(entry, counted))
    return lines


class HoverCard(Floating):
    """The card. Corrections leave it as (kind, payload); it changes nothing itself."""

    page_requested = Signal(int)
    correction_requested = Signal(str, object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self.subject: Subject | None = None
        self._span = QRect()
        self._bounds = QRect()
        self._held = False  # a menu or field of the card is in use
        self.check: CheckRow | None = None
        self._counts: UtteranceCounts | None = None
        self._much: QLabel | None = None  # the line that says how much the speaker says
        self.completes: Callable[[TextField], object] = lambda _field: None  # names while one is typed
        self._leaving = QTimer(self, singleShot=True, interval=PATIENCE)
        self._leaving.timeout.connect(self._leave)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self._column = QVBoxLayout(self)
        side = SHADOW + 12 - _INSET
        self._column.setContentsMargins(side, SHADOW + 10, side, SHADOW + 8)
        self._column.setSpacing(3)

    def count_with(self, counts: UtteranceCounts) -> None:
        """Tell utterances and reports as this counts them, which takes its moment."""
        self._counts = counts
        counts.counted.connect(self._tell_much)

    def _counted(self) -> Numbers | None:
        entry = self.subject.entry if self.subject else None
        return self._counts.of(entry.speaker_id) if self._counts is not None and entry is not None else None

    def _tell_much(self) -> None:
        """The line is another one by now; nothing else moves, so whoever uses the card may go on."""
        if self._much is not None and self.subject is not None and self.isVisible():
            lines = describe(self.subject, self._counted())
            if lines[-1] != self._much.text():
                self._much.setText(lines[-1])
                self._name_aloud(lines)
                self.stand_by(self._span, self._bounds)

    def _name_aloud(self, lines: list[str]) -> None:
        entry = self.subject.entry if self.subject else None
        self.setAccessibleName(f"{entry.name if entry else self._nameless()}. {'. '.join(lines)}")

    def sizeHint(self) -> QSize:
        """One width, or what its buttons need; as high as its lines."""
        width = max(_WIDTH + 2 * SHADOW, self._column.totalMinimumSize().width())
        return QSize(width, max(40, self._column.totalHeightForWidth(width)))

    def show_subject(self, subject: Subject, span: QRect, bounds: QRect, *, focus: bool = False) -> None:
        """Show the card beside `span`; with `focus` it takes the keyboard."""
        self._leaving.stop()
        if self._held and self.isVisible():
            return
        self._span, self._bounds = span, bounds
        if subject != self.subject or not self.isVisible():
            self.subject = subject
            self._fill()
        self.stand_by(span, bounds)
        if focus:
            first = next((w for w in self.findChildren(Button) if w.isVisible()), None)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self) -> None:
        for old in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.hide()  # they are deleted later, and must not be painted with the new ones until then
        clear_layout(self._column)
        subject = self.subject
        if subject is None:
            return
        theme, entry = self.appearance.theme, subject.entry
        name = QLabel(entry.name if entry else self._nameless())
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        name.setFont(ui_font(14, QFont.Weight.DemiBold))
        colours = speaker_colours(theme, entry.kind if entry else None, entry.slot if entry else -1)
        name.setStyleSheet(f"color: {colours.ink}")
        begin_with_the_lines(name)
        self._say(name)
        name.setContentsMargins(_INSET, 0, _INSET, 3)  # room for letters of a face that goes deeper than ours
        lines = describe(subject, self._counted())
        prints = [small_print(words) for words in lines]
        for line in prints:
            self._say(line)
        self._name_aloud(lines)
        self._much = prints[-1] if entry is not None else None
        if entry is not None and self._counts is not None:
            self._counts.ask([entry.speaker_id])
        self._column.addSpacing(4)
        if subject.statement is not None:
            self._add_check(subject.reading, subject.statement)
        self._add_buttons(subject)

    def _say(self, words: QLabel) -> None:
        """Begin where the words of the buttons do, which have a ground of their own under the mouse."""
        words.setContentsMargins(_INSET, 0, _INSET, 0)
        self._column.addWidget(words)

    def _add_check(self, reading: Reading, statement: Statement) -> None:
        check = next((c for c in reading.checks if c.id == statement.check_id), None)
        said = said_by(check)
        if said:
            self._say(small_print(said))
        row = self.check = CheckRow(statement.verdict, check)
        row.checked.connect(lambda verdict: self._correct("check", verdict=verdict.value))
        row.noted.connect(lambda body: self._correct("check-note", body=body))
        row.tagged.connect(lambda tag: self._correct("check-tag", tag=tag))
        row.grown.connect(self._grow)
        self._column.addWidget(row)

    def _grow(self) -> None:
        """A field was opened in the card: it stays until that is done with."""
        self._held = True
        self.stand_by(self._span, self._bounds)

    def _nameless(self) -> str:
        statement = self.subject.statement if self.subject else None
        return (statement.speaker_name if statement else None) or tr("Speaker unknown")

    def _add_buttons(self, subject: Subject) -> None:
        entry, statement = subject.entry, subject.statement
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
        if entry is not None:
            self._add(first, tr("All statements"), lambda: self._page(entry.speaker_id))
            self._add(first, tr("Rename"), lambda: self._ask_name("rename"))
        if statement is not None:
            if not statement.decided:
                self._add(second, tr("Right"), lambda: self._correct("confirm"))
            self._add(second, tr("Not a statement"), self._reject)
            self._add(second, tr("Somebody else…"), self.choose_speaker)
        if entry is not None:
            self._add(first, tr("More…"), self._more)
        for row in (first, second):
            row.addStretch(1)
            self._column.addLayout(row)

    def _add(self, row: QHBoxLayout, words: str, call: Callable[[], None]) -> None:
        button = quiet_button(words)
        button.setFont(ui_font(12, QFont.Weight.Medium))
        button.clicked.connect(call)
        row.addWidget(button)

    # -- corrections

    def _page(self, speaker_id: int) -> None:
        self.dismiss()
        self.page_requested.emit(speaker_id)

    def _correct(self, kind: str, **more: object) -> None:
        subject = self.subject
        if subject is None:
            return
        payload: dict[str, object] = {"article_id": subject.reading.article.id}
        if subject.statement is not None:
            payload["statement_id"] = subject.statement.id
        if subject.entry is not None:
            payload["speaker_id"] = subject.entry.speaker_id
        self.dismiss()
        self.correction_requested.emit(kind, payload | more)

    def _corrects(self, kind: str, other: LegendEntry) -> Callable[[], None]:
        return lambda: self._correct(kind, other_id=other.speaker_id)

    def _others(self) -> list[LegendEntry]:
        subject = self.subject
        if subject is None:
            return []
        own = subject.entry.speaker_id if subject.entry else None
        return [entry for entry in subject.reading.legend if entry.speaker_id != own]

    def _reject(self) -> None:
        """One part of an interrupted quote may be none where the other is."""
        if self.subject is None or not self.subject.is_part:
            self._correct("not-statement")
            return
        menu = QMenu(self)
        menu.addAction(tr("The whole quote"), lambda: self._correct("not-statement"))
        menu.addAction(tr("Only this part of it"), lambda: self._correct("not-statement", part=True))
        self._popup(menu)

    def choose_speaker(self) -> None:
        """Offer the others of the article, and to type a name."""
        menu = QMenu(self)
        for entry in self._others():
            menu.addAction(entry.name, self._corrects("other-speaker", entry))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(tr("Type a name…"), lambda: self._ask_name("other-speaker"))
        self._popup(menu)

    def _more(self) -> None:
        menu = QMenu(self)
        entry = self.subject.entry if self.subject else None
        same = menu.addMenu(tr("Is the same speaker as"))
        for other in self._others():
            same.addAction(other.name, self._corrects("same-speaker", other))
        if not same.isEmpty():
            same.addSeparator()
        same.addAction(tr("Another speaker…"), lambda: self._correct("ask-same"))
        self._add_parting(menu.addMenu(tr("Is two speakers")))
        if entry is not None and entry.kind is not SpeakerKind.ORGANISATION:
            menu.addAction(
                tr("Is an organisation"), lambda: self._correct("kind", speaker_kind="organisation")
            )
        if entry is not None and entry.kind is not SpeakerKind.PERSON:
            menu.addAction(tr("Is a person"), lambda: self._correct("kind", speaker_kind="person"))
        self._popup(menu)

    def _add_parting(self, menu: QMenu) -> None:
        """A second one of the name is who says this, or whoever speaks in this article."""
        entry, statement = (self.subject.entry, self.subject.statement) if self.subject else (None, None)
        if statement is not None and entry is not None and entry.statements > 1:
            menu.addAction(tr("Another one says this"), lambda: self._correct("second-speaker"))
        elsewhere = entry is not None and entry.library_statements > entry.statements
        if elsewhere:
            menu.addAction(tr("Another one than in other articles"), lambda: self._correct("two-speakers"))
        menu.setEnabled(not menu.isEmpty())

    def _popup(self, menu: QMenu) -> None:
        self._held = True
        menu.aboutToHide.connect(self._released)
        menu.popup(self.mapToGlobal(QPoint(SHADOW, self.height() - SHADOW)))

    def _released(self) -> None:
        self._held = False
        self._leaving.start()

    def _ask_name(self, kind: str) -> None:
        """A field in the card in place of a dialog; Return takes the name, Escape gives up."""
        self._held = True
        own = self.subject.entry.name if self.subject and self.subject.entry and kind == "rename" else ""
        field = TextField(tr("Name of the speaker"), tr("Name of the speaker"))
        field.setText(own)
        field.selectAll()

        def take() -> None:
            name = " ".join(field.text().split())
            if name and name != own:
                self._held = False
                self._correct(kind, name=name)

        field.returnPressed.connect(take)
        self.completes(field)
        self._column.addWidget(field)
        field.show()  # what is hidden has no height in the card's
        self.stand_by(self._span, self._bounds)
        field.setFocus()

    # -- coming and going

    def leave(self) -> None:
        """The mouse is no longer over the text that this is about."""
        if not self._held and self.isVisible():
            self._leaving.start()

    def dismiss(self) -> None:
        """Go at once; a note that was being written on the check is kept."""
        self.keep_note()
        self._held = False
        self._leaving.stop()
        self.hide()

    def keep_note(self) -> None:
        """Hand out the note that is being written on the check, as often as it is asked."""
        if self.check is not None and self.check.field is not None and self.isVisible():
            field, self.check = self.check.field, None
            field.give()

    def _leave(self) -> None:
        if not self._held and not self.underMouse() and not self._has_focus():
            self.hide()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard that was in the card works elsewhere now, in the search box say."""
        if old is not None and new is not None and self.isAncestorOf(old) and not self.isAncestorOf(new):
            self.leave()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse came over: stay."""
        self._leaving.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse went."""
        self.leave()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the card, also while a name is typed; what was written on the check is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.keep_note()
            self._held = False
        super().keyPressEvent(event)
