"""What stands above the text and scrolls with it: title, facts, legend, and notes that belong to no passage."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader import Provenance, Reading
from ui.controls import Button, muted, set_kind
from ui.reading.flow import FlowLayout
from ui.reading.legend import Legend
from ui.reading.runs import Visibility
from ui.reading.wording import meta_facts, tr
from ui.theme import Theme, reading_font, ui_font

_FACT_NAMES = {"source": "Source", "author": "Author", "place": "Place", "date": "Date", "title": "Title"}


class Fact(Button):
    """One of the facts below the title; a click asks to edit it."""

    def __init__(self, field: str, words: str, parent: QWidget) -> None:
        super().__init__(words, "fact", parent)
        self.setFont(ui_font(13))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{tr(_FACT_NAMES.get(field, field))}: {words}")
        self.setToolTip(tr("Edit"))

    def apply_theme(self, theme: Theme) -> None:
        """No box: the words alone, darker under the mouse."""
        self.setStyleSheet(
            f"QPushButton{{border:none;background:transparent;padding:0;min-height:18px;font-weight:400;color:{theme.muted};}}"
            f"QPushButton:hover{{color:{theme.ink};text-decoration:underline;}}"
            f"QPushButton:focus{{color:{theme.accent};text-decoration:underline;}}"
        )


class Header(QWidget):
    """Title, facts and legend of the article."""

    edit_requested = Signal(str)  # the field
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setFont(reading_font(30, QFont.Weight.DemiBold))
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._facts = QWidget()
        self._flow = FlowLayout(self._facts, gap=0, line_gap=2)
        self.legend = Legend()
        self.legend.resized.connect(self.resized)
        self.state = muted("", 13)
        self.state.setWordWrap(True)
        self.notes = QWidget()
        self.note_column = QVBoxLayout(self.notes)
        self.note_column.setContentsMargins(0, 12, 0, 0)
        self.note_column.setSpacing(8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.title)
        self._column.addSpacing(8)
        self._column.addWidget(self._facts)
        self._column.addSpacing(16)
        self._column.addWidget(self.legend)
        self._column.addWidget(self.state)
        self._column.addWidget(self.notes)
        self.title_width = 700

    def set_reading(self, reading: Reading, visibility: Visibility, theme: Theme, *, fresh: bool) -> None:
        """Show the head of an article."""
        article = reading.article
        words = article.title.value or tr("Untitled")
        if article.title.origin is Provenance.GUESSED and article.title.value and not words.endswith("…"):
            words = words.rstrip(".") + "…" if words.endswith("...") else words
        self.title.setText(words)
        self.legend.set_reading(reading, visibility, theme, fresh=fresh)
        self._set_facts(meta_facts(article), theme)
        self._set_state(reading)

    def _set_state(self, reading: Reading) -> None:
        warnings = list(reading.article.warnings)
        if not reading.attributed:
            warnings.insert(0, tr("Looking for who said what…"))
        elif not any(entry.statements for entry in reading.legend):
            warnings.insert(0, tr("Nobody is quoted in this article."))
        self.state.setText("\n".join(warnings))
        self.state.setVisible(bool(warnings))
        set_kind(self.state, "muted")

    def _set_facts(self, facts: list[tuple[str, str]], theme: Theme) -> None:
        self._flow.clear()
        for index, (field, words) in enumerate(facts):
            if index:
                dot = muted("   ·   ", 13, self._facts)
                dot.setProperty("separator", True)
                dot.setAccessibleName(" ")
                self._flow.addWidget(dot)
                dot.show()
            if field:
                fact = Fact(field, words, self._facts)
                fact.apply_theme(theme)
                fact.clicked.connect(lambda _checked=False, field=field: self.edit_requested.emit(field))
                self._flow.addWidget(fact)
                fact.show()
            else:
                plain = muted(words, 13, self._facts)
                self._flow.addWidget(plain)
                plain.show()

    def height_for(self, width: int) -> int:
        """How high the header is at a width."""
        self.title.setFixedHeight(max(0, self.title.heightForWidth(min(width, self.title_width))))
        self.title.setMaximumWidth(self.title_width)
        self._facts.setFixedHeight(max(18, self._flow.heightForWidth(width)))
        if self.legend.isVisibleTo(self):
            self.legend.setFixedHeight(self.legend.height_for(width))
        return self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else self._hint()

    def _hint(self) -> int:
        return self._column.totalSizeHint().height()

    def sizeHint(self) -> QSize:
        """As high as its lines need."""
        return QSize(self.width(), self._hint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self._flow.invalidate()
