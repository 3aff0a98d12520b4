"""What the reading pane says while it has no article: what happened, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls import Button, muted, primary_button, serif_title
from ui.reading.wording import tr


class EmptyPage(QWidget):
    """A title, a sentence, and where it helps two buttons."""

    import_requested = Signal()
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(8)
        column.addStretch(2)
        self.title = serif_title("", 24)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence = muted("", 14)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setWordWrap(True)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(16)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        self.import_button = primary_button(tr("Import a folder…"))
        self.import_button.clicked.connect(self.import_requested)
        self.samples_button = Button(tr("Add sample articles"))
        self.samples_button.clicked.connect(self.samples_requested)
        row.addWidget(self.import_button)
        row.addWidget(self.samples_button)
        row.addStretch(1)
        column.addWidget(self.buttons)
        column.addStretch(3)
        self.show_nothing(library_empty=False)

    def show_nothing(self, *, library_empty: bool) -> None:
        """No article is open; in an empty library, say how to fill it."""
        if library_empty:
            self._say(
                tr("Your library is empty"),
                tr("Drop a folder of articles on this window, or import one. What you drop is copied in."),
            )
        else:
            self._say(tr("No article is open"), tr("Choose one in the list, or press J for the first."))
        self.buttons.setVisible(library_empty)

    def show_failure(self, sentence: str) -> None:
        """Nothing can be shown, and why."""
        self._say(tr("The library is not open"), sentence)
        self.buttons.hide()

    def _say(self, title: str, sentence: str) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")
