"""Deciding about statements from any pane: what is asked is written, said, and offered for what is like it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QObject

from reader import Changes, Library, Reading, SpeakerKind, SpeakerRow, StatementRow, Verdict
from ui import wording

if TYPE_CHECKING:
    from ui.app import App

SPREADING = ("not-statement", "other-speaker", "confirm")  # decisions that are offered for more of the same
SILENT = ("check", "check-note", "check-tag")  # what they do stands in the statement's card


@dataclass(frozen=True, slots=True)
class _Done:
    """What became of a correction: whose the statement is now, what went with it, and what is like it elsewhere."""

    changes: Changes
    who: str = ""
    former: str = ""  # the speaker's name before
    with_it: int = 0
    alike: tuple[StatementRow, ...] = ()
    namesakes: tuple[SpeakerRow, ...] = ()


class ReviewCommands(QObject):
    """One for the window; `review_of` gives it."""

    def __init__(self, app: App) -> None:
        super().__init__(app.window)
        self._app = app

    @property
    def _library(self) -> Library:
        return self._app.pending.as_library()

    def show_queue(self) -> None:
        """Walk through what the engine is not sure of."""
        self._app.window.review.refresh()
        self._app.window.show_page(self._app.window.review)
        self._app.window.review.setFocus()

    # -- corrections of the reading view

    def correct(self, kind: str, payload: object) -> None:
        """The person is the authority: what they say of a finding is stored, and can be undone."""
        asked: dict[str, object] = dict(payload) if isinstance(payload, Mapping) else {}
        if kind == "ask-same":
            self._ask_same(asked)
            return
        library = self._library
        self._app.tasks.write(
            lambda: _carried_out(library, kind, asked),
            lambda done: self._say(kind, asked, done),
            self._app.commands.failed.emit,
        )

    def _say(self, kind: str, asked: Mapping[str, object], done: _Done) -> None:
        commands, banner = self._app.commands, self._app.window.banner
        if kind in SILENT or not done.changes.label:
            commands.apply(done.changes)
            return
        sentence = self._sentence(kind, asked, done)
        if done.alike:
            commands.apply(done.changes)
            more = wording.counted(
                len(done.alike), self.tr("%n more is like it."), self.tr("%n more are like it.")
            )
            alike = done.alike
            banner.say(
                f"{sentence} {more}", self.tr("Show them…"), lambda: self._show_alike(kind, asked, alike)
            )
        elif done.with_it:
            commands.apply(done.changes)
            step = done.changes.step
            banner.say(sentence, self.tr("Only this one"), lambda: self._only_this(step, asked), step=step)
        elif done.namesakes:
            commands.apply(done.changes)
            first, second = done.namesakes[:2]
            banner.say(
                sentence + " " + self.tr("There is another speaker of that name."),
                self.tr("They are one"),
                lambda: self._join(first, second),
                step=done.changes.step,
            )
        else:
            commands.done_undoably(sentence, done.changes)

    def _kind_words(self, asked: Mapping[str, object]) -> str:
        """What a speaker was said to be."""
        if asked.get("speaker_kind") == SpeakerKind.ORGANISATION:
            return self.tr("{who} is an organisation now.")
        return self.tr("{who} is a person now.")

    def _sentence(self, kind: str, asked: Mapping[str, object], done: _Done) -> str:
        who = done.who or self.tr("somebody unknown")
        words = {
            "not-statement": self.tr("It is no longer shown as a statement."),
            "other-speaker": self.tr("It is {who}’s statement now."),
            "add-statement": self.tr("It is marked as a statement of {who}."),
            "rename": self.tr("{former} is called {who} now."),
            "same-speaker": self.tr("{former} and {who} are one speaker now."),
            "two-speakers": self.tr("In this article it is another {who} now than elsewhere."),
            "second-speaker": self.tr("It is said by another {who} now."),
            "kind": self._kind_words(asked),
            "confirm": self.tr("It is kept as it stands, whatever later readings find."),
        }[kind].format(who=who, former=done.former)
        if done.with_it:
            words += " " + wording.counted(
                done.with_it,
                self.tr("So is %n other of the same mention in this article."),
                self.tr("So are %n others of the same mention in this article."),
            )
        return words

    def _only_this(self, step: int | None, asked: Mapping[str, object]) -> None:
        """Take the decision back, and make it for the one statement alone."""
        from ui.reading.corrections import correction

        library = self._library
        alone = {name: value for name, value in asked.items() if name != "with_it"}

        def work() -> Changes:
            back = library.undo(step) if step is not None else None
            return (back or Changes()) | correction(library, "other-speaker", alone)()

        self._app.commands.write(work)

    def _join(self, first: SpeakerRow, second: SpeakerRow) -> None:
        from ui.reading.corrections import join

        library = self._library
        sentence = self.tr("They are one {who} now.").format(who=first.name)
        self._app.tasks.write(
            lambda: join(library, first.id, second.id),
            lambda changes: self._app.commands.done_undoably(sentence, changes),
            self._app.commands.failed.emit,
        )

    def _ask_same(self, asked: Mapping[str, object]) -> None:
        """Find the speaker who is the same among all of the library."""
        number, library = asked.get("speaker_id"), self._library
        if not isinstance(number, int):
            return

        def ask(row: SpeakerRow) -> None:
            from ui.speakers.corrections import SpeakerPicker

            app = self._app
            picker = SpeakerPicker(library, app.tasks, app.appearance, row, app.window)
            picker.picked.connect(lambda other: self.correct("same-speaker", {**asked, "other_id": other.id}))
            picker.ask_same(row)

        self._app.tasks.latest(
            "same speaker", lambda: library.speaker(number), ask, self._app.commands.failed.emit
        )

    def _show_alike(self, kind: str, asked: Mapping[str, object], alike: tuple[StatementRow, ...]) -> None:
        from ui.review import AlikeDialog

        sentence = {
            "not-statement": self.tr("You said that it is not a statement. Tick those that are none either."),
            "other-speaker": self.tr("You said whose it is. Tick those that are theirs too."),
            "confirm": self.tr("You said that it is right. Tick those that are right too."),
        }[kind]
        dialog = AlikeDialog(sentence, alike, self._app.window)
        dialog.taken.connect(lambda ids: self._apply_to(kind, asked, ids))
        dialog.open()

    def _apply_to(self, kind: str, asked: Mapping[str, object], ids: Sequence[int]) -> None:
        from ui.reading.corrections import speaker_of

        library, (first, *more) = self._library, ids

        def work() -> Changes:
            if kind == "not-statement":
                return library.mark_not_statement(first, *more)
            if kind == "confirm":
                return library.confirm_statement(first, *more)
            return library.reassign_statement(first, speaker_of(asked), *more)

        self._app.commands.write(work)

    # -- keys of the reading view

    def check(self, verdict: Verdict) -> None:
        """Give the statement one is at a verdict; the same again takes it back."""
        reading, at = self._here()
        if reading is not None and at is not None:
            statement = reading.statements[at]
            given = Verdict.UNCHECKED if statement.verdict is verdict else verdict
            self.correct("check", {"statement_id": statement.id, "verdict": given.value})

    def confirm(self) -> None:
        """Say that the statement one is at is right as it stands."""
        reading, at = self._here()
        if reading is not None and at is not None and not reading.statements[at].decided:
            self.correct("confirm", {"statement_id": reading.statements[at].id})

    def reject(self) -> None:
        """Say that the statement one is at is none, with all its parts."""
        reading, at = self._here()
        if reading is not None and at is not None:
            self._app.window.reader.pointing.dismiss()
            self.correct("not-statement", {"statement_id": reading.statements[at].id})

    def ask_whose(self) -> None:
        """Ask who else says what one is at."""
        reading, at = self._here()
        if reading is not None and at is not None:
            pointing = self._app.window.reader.pointing
            pointing.show_statement(at)
            pointing.card.choose_speaker()

    def mark(self) -> None:
        """Ask whose statement the selected words are."""
        if not self._app.window.is_shown("reader"):
            return
        pane = self._app.window.reader
        start, end = pane.view.selection()
        if end > start:
            pane.pointing.bar.hide()
            pane.pointing.ask_speaker(start, end)
        else:
            self._app.window.banner.hint(self.tr("Select the words of the statement first."))

    def _here(self) -> tuple[Reading | None, int | None]:
        window = self._app.window
        if not window.is_shown("reader"):
            return None, None
        pane = window.reader
        subject = pane.pointing.card.subject if pane.pointing.card.isVisible() else None
        if pane.reading is not None and subject is not None and subject.statement in pane.reading.statements:
            return pane.reading, pane.reading.statements.index(subject.statement)
        if pane.stepper.current is None:
            pane.stepper.step()
        return pane.reading, pane.stepper.current


def _carried_out(library: Library, kind: str, asked: dict[str, object]) -> _Done:
    """Write a correction, and read what there is to say about it. On the writer."""
    from ui.reading.corrections import correction, speaker_of

    number = asked.get("statement_id")
    write = correction(library, kind, asked)
    if kind in SILENT:
        return _Done(write())
    alike: tuple[StatementRow, ...] = ()
    with_it: tuple[int, ...] = ()
    if kind in SPREADING and isinstance(number, int):
        if kind == "other-speaker":
            with_it = asked["with_it"] = library.same_mention(number, speaker_of(asked))
        settled = {*library.whole_quote(number), *with_it}
        alike = tuple(row for row in library.like_statement(number) if row.statement.id not in settled)
    names = [
        library.speaker(one).name for one in (asked.get("speaker_id"), asked.get("other_id")) if _is_id(one)
    ]
    changes = write()
    who = _whose(library, kind, asked, changes)
    former = next((name for name in names if name != who), who)
    namesakes: tuple[SpeakerRow, ...] = ()
    speaker = asked.get("speaker_id")
    if kind == "rename" and isinstance(speaker, int) and (others := library.namesakes(speaker)):
        namesakes = (library.speaker(speaker), *others)
    return _Done(changes, who, former, len(with_it), alike, namesakes)


def _is_id(value: object) -> TypeGuard[int]:
    return isinstance(value, int)


def _whose(library: Library, kind: str, asked: Mapping[str, object], changes: Changes) -> str:
    """The name to speak of after a correction: of the statement's speaker, or of the one it was about."""
    statement = changes.created if kind == "add-statement" else asked.get("statement_id")
    if kind in ("add-statement", "other-speaker") and isinstance(statement, int):
        rows = library.statement_rows((statement,))
        return (rows[0].statement.speaker_name or "") if rows else ""
    speaker = asked.get("speaker_id")
    return library.speaker(speaker).name if isinstance(speaker, int) else ""


def review_of(app: App) -> ReviewCommands:
    """The window's, made when it is first asked for."""
    for found in app.window.findChildren(ReviewCommands):
        return found
    return ReviewCommands(app)
