"""The legend above the text: one chip a speaker, organisations and unnamed sources folded into a few words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from reader import LegendEntry, Reading, SpeakerKind
from ui.controls import Chip, quiet_button
from ui.reading.flow import FlowLayout
from ui.reading.runs import Visibility
from ui.reading.wording import DOT, here_and_anywhere, tr
from ui.theme import Theme, speaker_colours, ui_font


class SpeakerChip(Chip):
    """A speaker of the article; a second speaker of the same colour has a hatched dot."""

    page_requested = Signal()

    HEIGHT, SIDE, DOT, GAP = 26, 11, 8, 8

    def __init__(self, entry: LegendEntry, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.entry = entry
        self.setFont(ui_font(13, QFont.Weight.Medium))
        direct = DOT + tr("%n direct", entry.direct) if entry.direct else ""
        self.set_label(_shortened(entry.name), f"{entry.statements}{direct}")
        words = here_and_anywhere(entry)
        self.setToolTip(f"{entry.name}\n{entry.title}\n{words}" if entry.title else f"{entry.name}\n{words}")
        self.setAccessibleName(f"{entry.name}, {words}")
        self.setAccessibleDescription(tr("Goes to the next statement of this speaker"))

    def apply_theme(self, theme: Theme) -> None:
        """Take the speaker's colours in a theme."""
        self.set_colours(speaker_colours(theme, self.entry.kind, self.entry.slot))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip, and for a second speaker of its colour a ring about the dot, as its text is hatched."""
        super().paintEvent(event)
        if not self.entry.patterned:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.SIDE, (self.height() - self.DOT) / 2, self.DOT, self.DOT)
        painter.setPen(QPen(QColor(self._colours.tint), 1.4))
        for shift in (-2.5, 0.5, 3.5):
            middle = box.center() + QPointF(shift, 0)
            painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3))
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The other button opens the speaker's page."""
        self.page_requested.emit()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A quick second click steps on, as a slow one does."""
        self.mousePressEvent(event)


class Legend(QWidget):
    """The chips of an article's speakers, most statements first, as the reading gives them."""

    stepped = Signal(int, bool)  # speaker, backwards
    page_requested = Signal(int)
    visibility_asked = Signal(object)  # Visibility
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=8, line_gap=8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._entries: list[LegendEntry] = []
        self._unfolded = False
        self._visibility = Visibility()
        self._theme: Theme | None = None

    def speakers(self) -> list[LegendEntry]:
        """The speakers in the order of the chips, which the keys 1 to 9 follow; persons first."""
        return list(self._entries)

    def set_reading(self, reading: Reading, visibility: Visibility, theme: Theme, *, fresh: bool) -> None:
        """Show the speakers of an article; `fresh` folds the organisations."""
        spoken = [entry for entry in reading.legend if entry.statements > 0]
        persons = [entry for entry in spoken if entry.kind is SpeakerKind.PERSON]
        self._entries = persons + [entry for entry in spoken if entry.kind is not SpeakerKind.PERSON]
        self._visibility, self._theme = visibility, theme
        if fresh:
            self._unfolded = False
        self._fill()

    def unfold(self, unfolded: bool = True) -> None:
        """Show or fold the chips of organisations and unnamed sources."""
        self._unfolded = unfolded
        self._fill()
        self.resized.emit()

    def _fill(self) -> None:
        self._flow.clear()
        theme = self._theme
        if theme is None:
            return
        folded = [entry for entry in self._entries if entry.kind is not SpeakerKind.PERSON]
        for entry in self._entries:
            if entry.kind is SpeakerKind.PERSON or self._unfolded:
                self._add_chip(entry, theme)
        if folded and not self._unfolded:
            self._add_words(_fold_words(folded), tr("Show them"), lambda: self.unfold(True))
        elif folded:
            self._add_toggles(folded)
            self._add_words(
                tr("fold"), tr("Fold organisations and unnamed sources"), lambda: self.unfold(False)
            )
        self.setVisible(bool(self._entries))
        self.updateGeometry()

    def _add_chip(self, entry: LegendEntry, theme: Theme) -> None:
        chip = SpeakerChip(entry, self)
        chip.apply_theme(theme)
        chip.setEnabled(self._visibility.shows(entry.kind))
        chip.clicked.connect(lambda: self.stepped.emit(entry.speaker_id, _shift_held()))
        chip.page_requested.connect(lambda: self.page_requested.emit(entry.speaker_id))
        self._flow.addWidget(chip)
        chip.show()

    def _add_toggles(self, folded: list[LegendEntry]) -> None:
        shown = self._visibility
        if any(entry.kind is SpeakerKind.ORGANISATION for entry in folded):
            words = tr("hide organisations") if shown.organisations else tr("show organisations")
            other = Visibility(not shown.organisations, shown.unnamed)
            self._add_words(words, words, lambda: self.visibility_asked.emit(other))
        if any(entry.kind is SpeakerKind.UNNAMED for entry in folded):
            words = tr("hide unnamed sources") if shown.unnamed else tr("show unnamed sources")
            another = Visibility(shown.organisations, not shown.unnamed)
            self._add_words(words, words, lambda: self.visibility_asked.emit(another))

    def _add_words(self, words: str, name: str, call: Callable[[], object]) -> None:
        button = quiet_button(words, self)
        button.setFont(ui_font(13))
        button.setAccessibleName(f"{words}: {name}" if name != words else words)
        button.clicked.connect(call)
        button.setFixedHeight(26)
        self._flow.addWidget(button)
        button.show()

    def height_for(self, width: int) -> int:
        """How high the chips are at a width."""
        return self._flow.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """As high as the lines need."""
        return QSize(200, self._flow.heightForWidth(max(200, self.width())))

    def changeEvent(self, event: QEvent) -> None:
        """Another writing direction sets the chips anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._flow.invalidate()


def _fold_words(folded: list[LegendEntry]) -> str:
    organisations = sum(entry.kind is SpeakerKind.ORGANISATION for entry in folded)
    unnamed = len(folded) - organisations
    parts = []
    if organisations:
        parts.append(tr("1 organisation") if organisations == 1 else tr("%n organisations", organisations))
    if unnamed:
        parts.append(tr("1 unnamed source") if unnamed == 1 else tr("%n unnamed sources", unnamed))
    return "+ " + ", ".join(parts)


def _shortened(name: str) -> str:
    return name if len(name) <= 40 else name[:39].rstrip() + "…"


def _shift_held() -> bool:
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
