"""The next statement of the same speaker: in the article, and from its end on in the next article that has one.

The end is said before it is passed: the first press there tells where the next one leads.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader import Sort, StatementRow, shown_title
from ui import wording

if TYPE_CHECKING:
    from ui.app import App
    from ui.reading import ReadingPane


@dataclass(slots=True)
class _Ahead:
    """What lies beyond the article's end for a speaker who was followed there."""

    article_id: int
    statement: int | None  # the index that one is at
    speaker_id: int
    backwards: bool
    later: bool  # whether it goes on by date, as the list does
    row: StatementRow | None = None
    known: bool = False  # whether the library has answered
    pressed: bool = False  # again, before it had

    def is_same(self, other: _Ahead) -> bool:
        """Whether both stand at the same end."""
        return (self.article_id, self.statement, self.speaker_id, self.backwards) == (
            other.article_id,
            other.statement,
            other.speaker_id,
            other.backwards,
        )


class Onward(QObject):
    """One for the window; `onward_of` gives it."""

    def __init__(self, app: App) -> None:
        super().__init__(app.window)
        self._app = app
        self._ahead: _Ahead | None = None
        self._said = ""

    def step(self, *, backwards: bool = False) -> None:
        """Go to the next statement of whose one is at; without any, to the first on screen."""
        window = self._app.window
        if not window.is_shown("reader") or window.reader.reading is None:
            return
        pane = window.reader
        speaker_id, known = self._whose(pane)
        if not known:
            pane.stepper.step(backwards=backwards)
        elif speaker_id is None:
            window.banner.hint(self.tr("Who says this is not known, so nothing else is by the same speaker."))
        elif not pane.stepper.step_speaker(speaker_id, backwards=backwards, wraps=False):
            self._beyond(pane, speaker_id, backwards=backwards)

    @staticmethod
    def _whose(pane: ReadingPane) -> tuple[int | None, bool]:
        """The speaker of the card on screen, else of the statement that was stepped to; and whether there is one."""
        reading, card = pane.reading, pane.pointing.card
        assert reading is not None
        subject = card.subject if card.isVisible() else None
        pane.pointing.dismiss()
        if subject is not None and subject.statement in reading.statements:
            pane.stepper.at(reading.statements.index(subject.statement))
        elif subject is not None and subject.entry is not None:
            return subject.entry.speaker_id, True
        if pane.stepper.current is None:
            return None, False
        return reading.statements[pane.stepper.current].speaker_id, True

    # -- beyond the article

    def _beyond(self, pane: ReadingPane, speaker_id: int, *, backwards: bool) -> None:
        """Find where the speaker goes on, and say it; pressed again, go there."""
        assert pane.reading is not None
        later = (self._app.window.list.view().sort is Sort.DATE_UP) is not backwards
        here = _Ahead(pane.reading.article.id, pane.stepper.current, speaker_id, backwards, later)
        before = self._ahead
        if before is not None and before.is_same(here) and (not before.known or self._is_said()):
            self._again(before)
            return
        self._ahead = here
        app, library = self._app, self._app.pending.as_library()

        def found(row: StatementRow | None) -> None:
            if self._ahead is not here or not app.window.is_shown("reader"):
                return
            here.row, here.known = row, True
            if here.pressed:
                self._again(here)
            else:
                self._said = self._sentence(here)
                app.window.banner.hint(self._said)

        app.tasks.latest(
            "onward",
            lambda: library.nearest_statement(speaker_id, here.article_id, later=later, last=backwards),
            found,
            app.errors.show,
        )

    def _is_said(self) -> bool:
        """Whether it still stands there where the next press leads."""
        return bool(self._said) and self._app.window.banner.sentence() == self._said

    def _sentence(self, ahead: _Ahead) -> str:
        pane = self._app.window.reader
        entries = pane.reading.legend if pane.reading is not None else ()
        name = next((each.name for each in entries if each.speaker_id == ahead.speaker_id), "")
        said = (
            self.tr("{name} says nothing before this here.")
            if ahead.backwards
            else self.tr("{name} says nothing further here.")
        )
        row = ahead.row
        if row is None and ahead.later:
            more = self.tr("No later article has words of theirs; the same key again goes round.")
        elif row is None:
            more = self.tr("No earlier article has words of theirs; the same key again goes round.")
        elif row.article_date is None:
            more = self.tr("The same key again goes on in “{title}”.")
        else:
            more = self.tr("The same key again goes on in “{title}” of {day}.")
        return f"{said} {more}".format(
            name=name,
            title=self._title(row) if row is not None else "",
            day=wording.day(row.article_date) if row is not None and row.article_date is not None else "",
        )

    def _title(self, row: StatementRow) -> str:
        return shown_title(row.article_title, row.article_title_origin) or self.tr("Untitled")

    def _again(self, ahead: _Ahead) -> None:
        if not ahead.known:
            ahead.pressed = True
            return
        self._ahead = None
        window = self._app.window
        if self._is_said():
            window.banner.dismiss()
        if ahead.row is None:
            window.reader.stepper.step_speaker(ahead.speaker_id, backwards=ahead.backwards)
            return
        from ui.menus import open_at

        statement = ahead.row.statement
        open_at(self._app, statement.article_id, None)
        self._app.commands.when_shown(statement.article_id, lambda: self._arrive(statement.id))

    def _arrive(self, statement_id: int) -> None:
        pane = self._app.window.reader
        statements = pane.reading.statements if pane.reading is not None else ()
        found = next((i for i, each in enumerate(statements) if each.id == statement_id), None)
        if found is not None:
            pane.stepper.go(found)


def onward_of(app: App) -> Onward:
    """The window's, made when it is first asked for."""
    for found in app.window.findChildren(Onward):
        return found
    return Onward(app)
