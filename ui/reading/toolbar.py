"""The quiet row of buttons at the top right of the reading pane."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.controls import quiet_button
from ui.reading.wording import tr
from ui.theme import Appearance, Theme, follow, icon


class Toolbar(QWidget):
    """Bookmark, Note, Appearance, Export."""

    bookmark_clicked = Signal()
    note_clicked = Signal()
    appearance_clicked = Signal(object)  # the button, for a popover to stand below
    export_clicked = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._bookmarked = False
        self._signs: dict[QPushButton, tuple[str, str]] = {}  # what each button shows, and in which colour
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 24, 6)
        row.setSpacing(8)
        row.addStretch(1)
        self.bookmark = self._button(row, tr("Bookmark"), "bookmark")
        self.bookmark.setCheckable(True)
        self.note = self._button(row, tr("Note"), "note-new")
        self.appearance_button = self._button(row, tr("Appearance"), "appearance")
        self.export = self._button(row, tr("Export"), "export")
        self.bookmark.clicked.connect(self._bookmark_clicked)
        self.note.clicked.connect(self.note_clicked)
        self.appearance_button.clicked.connect(lambda: self.appearance_clicked.emit(self.appearance_button))
        self.export.clicked.connect(lambda: self.export_clicked.emit(self.export))
        self._scrolled = self._narrow = False
        follow(appearance, self._apply)

    def set_scrolled(self, scrolled: bool) -> None:
        """A hairline parts the row from text that is scrolled below it."""
        if scrolled != self._scrolled:
            self._scrolled = scrolled
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        super().paintEvent(event)
        if self._scrolled:
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._appearance.theme.line))
            painter.end()

    def _button(self, row: QHBoxLayout, words: str, sign: str) -> QPushButton:
        button = quiet_button(words)
        button.setProperty("sign", sign)
        button.setIconSize(QSize(15, 15))
        row.addWidget(button)
        return button

    def _bookmark_clicked(self) -> None:
        self.bookmark.setChecked(self._bookmarked)  # it changes once the library has it
        self.bookmark_clicked.emit()

    def set_article(self, *, here: bool, bookmarked: bool) -> None:
        """What the open article allows."""
        self._bookmarked = bookmarked
        for button in (self.bookmark, self.note, self.export):
            button.setEnabled(here)
        self.bookmark.setChecked(bookmarked)
        self._word()
        self.bookmark.setAccessibleName(
            tr("Bookmarked article") if bookmarked else tr("Bookmark the article")
        )
        self._apply(self._appearance.theme)

    def _apply(self, theme: Theme) -> None:
        for button in (self.bookmark, self.note, self.appearance_button, self.export):
            sign = str(button.property("sign"))
            colour = theme.muted if button.isEnabled() else theme.faint
            if button is self.bookmark and self._bookmarked:
                sign, colour = "bookmark-filled", theme.accent
            if self._signs.get(button) != (sign, colour):  # an icon that is set lays out the row anew
                self._signs[button] = sign, colour
                button.setIcon(icon(sign, colour, 15))

    def set_narrow(self, narrow: bool) -> None:
        """Signs alone where the words have no room; the names stay for screen readers and as tool tips."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._word()

    def _word(self) -> None:
        for button, words in (
            (self.bookmark, tr("Bookmarked") if self._bookmarked else tr("Bookmark")),
            (self.note, tr("Note")),
            (self.appearance_button, tr("Appearance")),
            (self.export, tr("Export")),
        ):
            button.setText("" if self._narrow else words)
            button.setToolTip(words if self._narrow else "")
