"""The versions of a note: when each was saved, what it changed word by word, and one click to have it again."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader import Changes, DiffPart, Library, NoteVersion, word_diff
from ui import wording
from ui.controls import Segmented, muted, primary_button, quiet_button, serif_title
from ui.tasks import Tasks
from ui.theme import Appearance, Theme, reading_font, ui_font

KEPT = 240  # characters of what stayed the same on either side of a change
MOST = 60_000  # characters that are shown


class HistoryDialog(QDialog):
    """One note's versions, the newest first. `restored` carries what having one again changed."""

    restored = Signal(Changes)
    failed = Signal(Exception)

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        appearance: Appearance,
        note_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance, self._note_id = library, tasks, appearance, note_id
        self._versions: Sequence[NoteVersion] = ()
        self._channel = f"note history {id(self)}"
        self.setWindowTitle(self.tr("Versions of the note"))
        self.resize(860, 560)
        self._build()
        tasks.latest(
            f"{self._channel} list", lambda: library.note_history(note_id), self._list, self.failed.emit
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(serif_title(self.tr("Versions"), 20))
        head.addStretch(1)
        self.against = Segmented(
            self.tr("Compare with"),
            [("now", self.tr("With the note now")), ("before", self.tr("With the version before"))],
        )
        self.against.choose("now")
        self.against.chosen.connect(self._compare)
        head.addWidget(self.against)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.list = QListWidget()
        self.list.setFixedWidth(200)
        self.list.setFont(ui_font(13))
        self.list.setAccessibleName(self.tr("Versions, the newest first"))
        self.list.currentRowChanged.connect(lambda _row: self._show())
        row.addWidget(self.list)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFont(reading_font(15))
        self.text.setAccessibleName(self.tr("What this version changed"))
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        row.addWidget(self.text, 1)
        column.addLayout(row, 1)
        foot = QHBoxLayout()
        self.legend = muted("", 12)
        foot.addWidget(self.legend, 1)
        close = quiet_button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot.addWidget(close)
        self.restore = primary_button(self.tr("Restore this version"))
        self.restore.clicked.connect(self._restore)
        self.restore.setEnabled(False)
        foot.addWidget(self.restore)
        column.addLayout(foot)

    def _list(self, versions: Sequence[NoteVersion]) -> None:
        self._versions = versions
        self.list.clear()
        for number, version in enumerate(versions):
            item = QListWidgetItem(self.tr("Now") if number == 0 else moment_words(version))
            item.setToolTip(moment_words(version))
            self.list.addItem(item)
        self.list.setCurrentRow(min(1, len(versions) - 1))

    def _show(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._versions):
            return
        now = self.against.choice() == "now"
        self.restore.setEnabled(row > 0)
        self.legend.setText(
            self.tr("Struck out: only in the note now. Marked: only in this version.")
            if now
            else self.tr("Struck out: taken away by this version. Marked: new in it.")
        )
        other = 0 if now else min(row + 1, len(self._versions) - 1)
        library, note_id, theme = self._library, self._note_id, self._appearance.theme
        chosen, compared = self._versions[row].id, self._versions[other].id

        def read() -> str:
            new = library.note_version(note_id, chosen)
            old = library.note_version(note_id, compared)
            return diff_html(word_diff(old, new), theme)

        self._tasks.latest(self._channel, read, self.text.setHtml, self.failed.emit)

    def _compare(self, key: str) -> None:
        self.against.choose(key)
        self._show()

    def _restore(self) -> None:
        row = self.list.currentRow()
        if row <= 0:
            return
        library, note_id, version = self._library, self._note_id, self._versions[row].id

        def done(changes: Changes) -> None:
            self.restored.emit(changes)
            self.accept()

        self.restore.setEnabled(False)
        self.setEnabled(False)  # for the twinkling of an eye: it is not to go before its write has come back
        self._tasks.write(lambda: library.restore_note_version(note_id, version), done, self._not_restored)

    def _not_restored(self, error: Exception) -> None:
        self.failed.emit(error)
        self.setEnabled(True)

    def done(self, result: int) -> None:
        """What was asked and has not come is wanted no more."""
        if not self.isEnabled() and result != QDialog.DialogCode.Accepted:
            return
        for channel in (self._channel, f"{self._channel} list"):
            self._tasks.drop(channel)
        super().done(result)
        self.deleteLater()


def moment_words(version: NoteVersion) -> str:
    """When a version was saved: "today, 14:02"."""
    local = version.saved.astimezone()
    time = QLocale().toString(QDateTime(local).time(), QLocale.FormatType.ShortFormat)
    return f"{wording.when(version.saved)}, {time}"


def diff_html(parts: Sequence[DiffPart], theme: Theme) -> str:
    """A difference to read: new words marked, gone ones struck out, long runs of the same folded."""
    found: list[str] = []
    length = 0
    for number, part in enumerate(parts):
        text = part.text if part.kind != "same" else _folded(part.text, number == 0, number == len(parts) - 1)
        text = text[: max(0, MOST - length)]
        length += len(text)
        words = html.escape(text).replace("\n", "<br>")
        if number and parts[number - 1].kind == "gone" and part.kind == "new":
            found.append("&thinsp;")  # to tell the two apart; it is in neither
        if part.kind == "new":
            words = f'<span style="background-color: {theme.marks[1]}">{words}</span>'
        elif part.kind == "gone":
            words = f'<s style="background-color: {theme.marks[3]}">{words}</s>'
        found.append(words)
    more = "<br>…" if length >= MOST else ""
    return f'<div style="color: {theme.ink}">{"".join(found)}{more}</div>'


def _folded(text: str, first: bool, last: bool) -> str:
    head, tail = (0 if first else KEPT), (0 if last else KEPT)
    if (first and last) or len(text) <= head + tail + KEPT:
        return text
    return text[:head] + "\n…\n" + (text[-tail:] if tail else "")
