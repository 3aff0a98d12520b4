"""Who speaks in the same articles as a speaker: one line of names, each the way to their page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader import Library, SpeakerRow
from ui import wording
from ui.controls import muted
from ui.tasks import Tasks
from ui.theme import Appearance, speaker_colours

CHANNEL = "co-speakers"


class Company(QWidget):
    """The line; it takes no room where nobody speaks beside them. `speaker_requested` carries a name's speaker."""

    speaker_requested = Signal(int)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self._of: int | None = None
        self._others: Sequence[tuple[SpeakerRow, int]] = ()
        self.line = muted("", 13, self)
        self.line.setTextFormat(Qt.TextFormat.RichText)
        self.line.setWordWrap(True)
        self.line.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.line.linkActivated.connect(lambda link: self.speaker_requested.emit(int(link)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.line)
        appearance.changed.connect(self._show)
        self.clear()

    def show_of(self, speaker: SpeakerRow) -> None:
        """Find who speaks beside this speaker."""
        speaker_id = speaker.id
        if speaker_id != self._of:
            self.clear()
        self._of = speaker_id
        self._tasks.latest(CHANNEL, lambda: self._library.co_speakers(speaker_id), self._take)

    def clear(self) -> None:
        """Show nobody."""
        self._tasks.drop(CHANNEL)
        self._take(())

    def others(self) -> list[tuple[str, int]]:
        """The names that are shown, each with its number of articles."""
        return [(row.name, articles) for row, articles in self._others]

    def _take(self, others: Sequence[tuple[SpeakerRow, int]]) -> None:
        self._others = others
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._others))
        names = " · ".join(self._link(row, articles) for row, articles in self._others)
        self.line.setText(escape(self.tr("Beside them:")) + " " + names)
        spoken = ", ".join(f"{name} {wording.number(articles)}" for name, articles in self.others())
        self.line.setAccessibleName(self.tr("Who speaks in the same articles: {names}").format(names=spoken))

    def _link(self, row: SpeakerRow, articles: int) -> str:
        ink = speaker_colours(self._appearance.theme, row.kind, row.slot).ink
        name = escape(row.name).replace(" ", "&nbsp;")
        return (
            f'<a href="{row.id}" style="color:{ink}; text-decoration:none">{name}</a>'
            f"&nbsp;{escape(wording.number(articles))}"
        )
