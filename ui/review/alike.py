"""The statements that are like one that was decided: listed, each to be left out, before anything is done to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader import StatementRow, shown_title
from ui import wording
from ui.controls import Button, muted, primary_button, serif_title
from ui.theme import reading_font

_ID = int(Qt.ItemDataRole.UserRole)
_LONGEST = 160  # characters of a statement in the list


class AlikeList(QListWidget):
    """Statements with a tick each; all are ticked at first. Space ticks the current one or takes its tick away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Statements like this one"))
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(reading_font(14))
        self.setSpacing(2)

    def show_rows(self, rows: Sequence[StatementRow]) -> None:
        """List these."""
        self.clear()
        for row in rows:
            words = " ".join(row.text.split())
            words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
            title = shown_title(row.article_title, row.article_title_origin)
            day = wording.short_day(row.article_date) if row.article_date else None
            item = QListWidgetItem(f"{words}\n{wording.dotted(row.article_source, day, title)}")
            item.setData(_ID, row.statement.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)
        self.setCurrentRow(0)

    def told(self, number: int, *, listed: bool) -> str:
        """How many are like it; and, while they are listed, for how many of them the next key decides."""
        if not listed:
            return wording.counted(number, self.tr("%n more like this"), self.tr("%n more like this"))
        one, many = self.tr("Decide for %n more, ticked below"), self.tr("Decide for %n more, ticked below")
        return wording.counted(len(self.ticked()), one, many)

    def ticked(self) -> list[int]:
        """The ids of those that are ticked."""
        items = (self.item(row) for row in range(self.count()))
        return [item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked]


class AlikeDialog(QDialog):
    """`taken` carries the ids to which the decision is to apply too."""

    taken = Signal(list)

    def __init__(self, sentence: str, rows: Sequence[StatementRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("More like this"))
        self.resize(560, 520)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(serif_title(self.tr("More like this"), 20))
        words = muted(sentence)
        words.setWordWrap(True)
        column.addWidget(words)
        self.list = AlikeList()
        self.list.show_rows(rows)
        self.list.itemChanged.connect(lambda _item: self._name())
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        leave = Button(self.tr("Leave them"))
        leave.clicked.connect(self.reject)
        self.apply = primary_button("")
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._take)
        foot.addWidget(leave)
        foot.addWidget(self.apply)
        column.addLayout(foot)
        self._name()
        self.list.setFocus()

    def _name(self) -> None:
        number = len(self.list.ticked())
        self.apply.setText(
            wording.counted(number, self.tr("Apply to %n statement"), self.tr("Apply to %n statements"))
        )
        self.apply.setEnabled(number > 0)

    def _take(self) -> None:
        self.accept()
        self.taken.emit(self.list.ticked())
