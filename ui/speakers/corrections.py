"""What a person corrects about a speaker: the name, what it is, and that two speakers are one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from reader import Changes, Library, SpeakerKind, SpeakerRow, Statement, Verdict
from ui import wording
from ui.controls import SearchField, muted, serif_title
from ui.reading.corrections import kept
from ui.rows import RowsList
from ui.speakers.directory import SPEAKER_ROLE, SpeakerDelegate, SpeakersModel
from ui.speakers.statements import Collected
from ui.tasks import Tasks
from ui.theme import Appearance
from ui.verdicts import signed, verdict_words

CHANNEL = "speaker picker"
OFFERED = 200
MOST_MERGED = 8  # in the menu, the rest behind undo


class SpeakerPicker(QDialog):
    """Finds another speaker than `other` by name; `picked` carries it."""

    picked = Signal(SpeakerRow)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, other: SpeakerRow, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._other = library, tasks, other
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose a speaker"))
        self.resize(520, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        self._title, self._words = serif_title("", 20), muted("")
        self._words.setWordWrap(True)
        column.addWidget(self._title)
        column.addWidget(self._words)
        self.search = SearchField(self.tr("Search speakers"), self.tr("Search speakers"))
        self.search.settled.connect(lambda _text: self._read())
        column.addWidget(self.search)
        self.model = SpeakersModel(self)
        self.view = RowsList()
        self.view.setAccessibleName(self.tr("Speakers"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(SpeakerDelegate(appearance, self.model, self.view))
        self.view.opened.connect(self._pick)
        column.addWidget(self.view, 1)

    def ask(self, title: str, words: str, likeliest: str = "") -> None:
        """Open with a title, an explanation, and a name to begin the search with."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.search.setText(likeliest)
        self.search.selectAll()
        self._read()
        self.open()

    def ask_same(self, speaker: SpeakerRow) -> None:
        """Ask who the same speaker is; whoever shares the last name is the likeliest."""
        self.ask(
            self.tr("{name} is the same as").format(name=speaker.name),
            self.tr("Their statements become those of one speaker. You can undo it."),
            speaker.name.split()[-1],
        )

    def _read(self) -> None:
        query = self.search.text().strip()
        self._tasks.latest(CHANNEL, lambda: self._library.speakers(query, None, OFFERED), self._take)

    def _take(self, rows: tuple[SpeakerRow, ...]) -> None:
        self.model.set_rows(tuple(row for row in rows if row.id != self._other.id))

    def _pick(self, index: QModelIndex) -> None:
        row = index.data(SPEAKER_ROLE)
        if isinstance(row, SpeakerRow):
            self.accept()
            self.picked.emit(row)


class Corrections(QObject):
    """The menu of corrections. `corrected`: a sentence, what changed, and the speaker to show."""

    corrected = Signal(str, Changes, int)
    rename_pressed = Signal()
    failed = Signal(Exception)

    def __init__(self, library: Library, tasks: Tasks, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._library, self._tasks, self._appearance, self._page = library, tasks, appearance, page

    def show_menu(self, found: Collected, where: QPoint) -> QMenu:
        """Open the menu for a page's speaker."""
        speaker = found.speaker
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename"), self.rename_pressed.emit)
        if found.namesakes:
            other = found.namesakes[0]
            words = wording.counted(
                other.statements,
                self.tr("One with the other {name}, of %n statement"),
                self.tr("One with the other {name}, of %n statements"),
            )
            menu.addAction(words.format(name=other.name), lambda: self.join(speaker, other))
        menu.addAction(self.tr("Same as another speaker…"), lambda: self.ask_same(speaker))
        for number, name in found.merged[:MOST_MERGED]:
            words = self.tr("Not the same as {name}").format(name=name)
            menu.addAction(words, partial(self.take_apart, speaker, number, name))
        menu.addSeparator()
        group = QActionGroup(menu)
        for kind, words in (
            (SpeakerKind.PERSON, self.tr("This is a person")),
            (SpeakerKind.ORGANISATION, self.tr("This is an organisation")),
            (SpeakerKind.UNNAMED, self.tr("This is an unnamed source")),
        ):
            action = QAction(words, menu, checkable=True, checked=kind is speaker.kind)
            action.triggered.connect(lambda _checked=False, kind=kind: self.set_kind(speaker, kind))
            group.addAction(action)
            menu.addAction(action)
        menu.popup(where)
        return menu

    def take_apart(self, speaker: SpeakerRow, merged: int, name: str) -> None:
        """Say that one who was made one with `speaker` is somebody else."""
        sentence = self.tr("{name} and {other} are two speakers again.").format(name=speaker.name, other=name)
        self._write(lambda: self._library.split_speaker(speaker.id, merged=merged), sentence, speaker.id)

    def add_to_row(self, menu: QMenu, speaker: SpeakerRow, article: int, *ids: int) -> None:
        """What can be said of one statement of an article, or the parts of one."""
        menu.addAction(self.tr("Someone else said this…"), lambda: self.ask_who(speaker, *ids))
        if speaker.articles > 1:
            words = self.tr("In this article it is another {name}").format(name=speaker.name)
            menu.addAction(words, lambda: self.part(speaker, article))
        menu.addAction(self.tr("This is not a statement"), lambda: self.not_a_statement(speaker, *ids))

    def part(self, speaker: SpeakerRow, article_id: int) -> None:
        """Say that whoever speaks in an article is another one of the name."""
        self._write(
            lambda: self._library.split_speaker(speaker.id, article_id),
            self.tr("Whoever speaks there is another {name} now.").format(name=speaker.name),
            speaker.id,
        )

    def rename(self, speaker: SpeakerRow, name: str) -> None:
        """Give a speaker another name."""
        name = " ".join(name.split())
        if name and name != speaker.name:
            sentence = self.tr("{old} is now called {new}.").format(old=speaker.name, new=name)
            self._write(lambda: self._library.rename_speaker(speaker.id, name), sentence, speaker.id)

    def set_kind(self, speaker: SpeakerRow, kind: SpeakerKind) -> None:
        """Say what a speaker is."""
        if kind is speaker.kind:
            return
        sentence = {
            SpeakerKind.PERSON: self.tr("{name} is a person now."),
            SpeakerKind.ORGANISATION: self.tr("{name} is an organisation now."),
            SpeakerKind.UNNAMED: self.tr("{name} is an unnamed source now."),
        }[kind].format(name=speaker.name)
        self._write(lambda: self._library.set_speaker_kind(speaker.id, kind), sentence, speaker.id)

    def ask_same(self, speaker: SpeakerRow) -> SpeakerPicker:
        """Ask who the same speaker is."""
        picker = SpeakerPicker(self._library, self._tasks, self._appearance, speaker, self._page)
        picker.picked.connect(lambda other: self.join(speaker, other))
        picker.ask_same(speaker)
        return picker

    def not_a_statement(self, speaker: SpeakerRow, *ids: int) -> None:
        """Take one finding out, all parts of it."""
        self._write(
            lambda: self._library.mark_not_statement(*ids),
            self.tr("It is no longer shown as a statement."),
            speaker.id,
        )

    def add_checks(self, menu: QMenu, speaker: SpeakerRow, parts: Sequence[Statement]) -> None:
        """That it is right as it stands, and what checking has shown: of the part that was checked, or the first."""
        right = QAction(self.tr("This is right as it stands"), menu)
        right.triggered.connect(lambda: self.confirm(speaker, *(part.id for part in parts)))
        right.setEnabled(not all(part.decided for part in parts))
        checked = [part for part in parts if part.verdict is not Verdict.UNCHECKED]
        statement = (checked or parts)[0]
        number = statement.id
        menu.addAction(right)
        menu.addSeparator()
        group = QActionGroup(menu)
        for verdict in Verdict:
            action = QAction(signed(verdict) or self.tr("Not checked"), menu)
            action.setCheckable(True)
            action.setChecked(verdict is statement.verdict)
            action.triggered.connect(lambda _on=False, verdict=verdict: self.check(speaker, number, verdict))
            group.addAction(action)
            menu.addAction(action)

    def confirm(self, speaker: SpeakerRow, *ids: int) -> None:
        """Say that a statement, or the parts of one, is theirs as it stands."""
        self._write(
            lambda: self._library.confirm_statement(*ids),
            self.tr("It is kept as it stands, whatever later readings find."),
            speaker.id,
        )

    def check(self, speaker: SpeakerRow, statement_id: int, verdict: Verdict) -> None:
        """Say what checking a statement has shown."""
        self._write(
            lambda: self._library.check_statement(statement_id, verdict),
            self.tr("Checked: {verdict}.").format(verdict=verdict_words(verdict)),
            speaker.id,
        )

    def ask_who(self, speaker: SpeakerRow, *ids: int) -> SpeakerPicker:
        """Ask who said one statement, or the parts of one, if it was not `speaker`."""
        picker = SpeakerPicker(self._library, self._tasks, self._appearance, speaker, self._page)
        picker.picked.connect(lambda other: self.reassign(speaker, other, *ids))
        picker.ask(self.tr("Who said this?"), self.tr("Your choice is kept when articles are read again."))
        return picker

    def reassign(self, speaker: SpeakerRow, other: SpeakerRow, first: int, *more: int) -> None:
        """Give one statement, or the parts of one, to another speaker; the page stays."""
        self._write(
            lambda: self._library.reassign_statement(first, other.id, *more),
            self.tr("The statement is {name}'s now.").format(name=other.name),
            speaker.id,
        )

    def join(self, first: SpeakerRow, second: SpeakerRow) -> None:
        """Make two speakers one."""
        keeps, goes = kept(first, second)
        sentence = self.tr("{other} and {name} are one speaker now.").format(other=goes.name, name=keeps.name)
        self._write(lambda: self._library.merge_speakers(keeps.id, goes.id), sentence, keeps.id)

    def _write(self, work: Callable[[], Changes], sentence: str, speaker_id: int) -> None:
        self._tasks.write(
            work, lambda changes: self.corrected.emit(sentence, changes, speaker_id), self.failed.emit
        )
