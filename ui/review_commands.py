"""Deciding about statements from any pane: what is asked is written, and what is like it is offered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader import Changes, Library, Reading, StatementRow, Verdict
from ui import wording

if TYPE_CHECKING:
    from ui.app import App

SPREADING = ("not-statement", "other-speaker", "confirm")  # decisions that are offered for more of the same


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
        from ui.reading.corrections import correction

        library, write = self._library, correction(self._library, kind, payload)
        asked = payload if isinstance(payload, Mapping) else {}
        number = asked.get("statement_id")

        def work() -> tuple[Changes, tuple[StatementRow, ...]]:
            alike: tuple[StatementRow, ...] = ()
            if kind in SPREADING and isinstance(number, int):
                alike = library.like_statement(number)
            return write(), alike

        def done(result: tuple[Changes, tuple[StatementRow, ...]]) -> None:
            changes, alike = result
            self._app.commands.apply(changes)
            if alike:
                self._offer(kind, dict(asked), alike)

        self._app.tasks.write(work, done, self._app.commands.failed.emit)

    def _offer(self, kind: str, asked: Mapping[str, object], alike: Sequence[StatementRow]) -> None:
        mention = alike[0].statement.mention
        words = (
            " ".join(mention.text.split()) if mention is not None else alike[0].statement.speaker_name or ""
        )
        sentence = wording.counted(
            len(alike),
            self.tr("Done. %n more statement by “{who}”."),
            self.tr("Done. %n more statements by “{who}”."),
        ).format(who=words)
        self._app.window.banner.say(
            sentence, self.tr("Show them…"), lambda: self._show_alike(kind, asked, tuple(alike))
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
        library, (first, *more) = self._library, ids
        other = asked.get("other_id")
        speaker = other if isinstance(other, int) else str(asked.get("name", ""))

        def work() -> Changes:
            if kind == "not-statement":
                return library.mark_not_statement(first, *more)
            if kind == "confirm":
                return library.confirm_statement(first, *more)
            return library.reassign_statement(first, speaker, *more)

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


def review_of(app: App) -> ReviewCommands:
    """The window's, made when it is first asked for."""
    for found in app.window.findChildren(ReviewCommands):
        return found
    return ReviewCommands(app)
