"""The legend above the text: one chip a speaker, organisations and unnamed sources folded into a few words."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from reader import LegendEntry, Reading, SpeakerKind
from ui.controls import Button, Chip, quiet_button
from ui.reading.flow import FlowLayout
from ui.reading.runs import Visibility
from ui.reading.wording import DOT, here_and_anywhere, tr
from ui.theme import Theme, speaker_colours, ui_font


class SpeakerChip(Chip):
    """A speaker of the article; a second speaker of the same colour has a hatched dot."""

    page_requested = Signal(int)
    stepped = Signal(int)

    HEIGHT, SIDE, DOT, GAP = 26, 11, 8, 8

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.entry: LegendEntry | None = None
        self.setFont(ui_font(13, QFont.Weight.Medium))
        self.setAccessibleDescription(tr("Goes to the next statement of this speaker"))
        self.clicked.connect(self._step)

    def set_entry(self, entry: LegendEntry, theme: Theme) -> None:
        """Stand for a speaker."""
        self.entry = entry
        direct = DOT + tr("%n direct", entry.direct) if entry.direct else ""
        self.set_label(_shortened(entry.name), f"{entry.statements}{direct}")
        words = here_and_anywhere(entry)
        self.setToolTip(f"{entry.name}\n{entry.title}\n{words}" if entry.title else f"{entry.name}\n{words}")
        self.setAccessibleName(f"{entry.name}, {words}")
        self.set_colours(speaker_colours(theme, entry.kind, entry.slot))

    def _step(self) -> None:
        if self.entry is not None:
            self.stepped.emit(self.entry.speaker_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip, and for a second speaker of its colour a hatched dot, as the text is hatched."""
        super().paintEvent(event)
        if self.entry is None or not self.entry.patterned:
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
        if self.entry is not None:
            self.page_requested.emit(self.entry.speaker_id)
        event.accept()


class Legend(QWidget):
    """The chips of an article's speakers, most statements first, as the reading gives them.

    Chips and buttons are made once and used again: making them costs more than all else in opening an article.
    """

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
        self._chips: list[SpeakerChip] = []
        self._unfold = self._words(tr("Shows them"), lambda: self.unfold(True))
        self._organisations = self._words("", self._toggle_organisations)
        self._unnamed = self._words("", self._toggle_unnamed)
        self._fold = self._words(
            tr("Folds organisations and unnamed sources"), lambda: self.unfold(False), tr("fold")
        )

    def speakers(self) -> list[LegendEntry]:
        """The speakers in the order of the chips, which the keys 1 to 9 follow; persons first."""
        return list(self._entries)

    def chips(self) -> list[SpeakerChip]:
        """The chips that are shown."""
        return [chip for chip in self._chips if chip.isVisibleTo(self)]

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
        theme = self._theme
        if theme is None:
            return
        folded = [entry for entry in self._entries if entry.kind is not SpeakerKind.PERSON]
        shown = [e for e in self._entries if e.kind is SpeakerKind.PERSON or self._unfolded]
        while len(self._chips) < len(shown):
            self._chips.append(self._chip())
        for chip, entry in zip(self._chips, shown, strict=False):
            chip.set_entry(entry, theme)
            chip.setEnabled(self._visibility.shows(entry.kind))
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < len(shown))
        kinds = {entry.kind for entry in folded}
        self._unfold.setVisible(bool(folded) and not self._unfolded)
        self._unfold.setText(_fold_words(folded))
        self._fold.setVisible(bool(folded) and self._unfolded)
        for button, kind, is_shown, show, hide in (
            (
                self._organisations,
                SpeakerKind.ORGANISATION,
                self._visibility.organisations,
                tr("show organisations"),
                tr("hide organisations"),
            ),
            (
                self._unnamed,
                SpeakerKind.UNNAMED,
                self._visibility.unnamed,
                tr("show unnamed sources"),
                tr("hide unnamed sources"),
            ),
        ):
            button.setVisible(self._unfolded and kind in kinds)
            button.setText(hide if is_shown else show)
        order = [*self._chips, self._unfold, self._organisations, self._unnamed, self._fold]
        self._flow.set_order(order)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self.setVisible(bool(self._entries))
        self.updateGeometry()

    def _chip(self) -> SpeakerChip:
        chip = SpeakerChip(self)
        chip.stepped.connect(lambda speaker: self.stepped.emit(speaker, _shift_held()))
        chip.page_requested.connect(self.page_requested)
        return chip

    def _words(self, description: str, call: Callable[[], None], words: str = "") -> Button:
        button = quiet_button(words, self)
        button.setFont(ui_font(13))
        button.setAccessibleDescription(description)
        button.clicked.connect(call)
        button.setFixedHeight(26)
        button.hide()
        return button

    def _toggle_organisations(self) -> None:
        shown = self._visibility
        self.visibility_asked.emit(Visibility(not shown.organisations, shown.unnamed))

    def _toggle_unnamed(self) -> None:
        shown = self._visibility
        self.visibility_asked.emit(Visibility(shown.organisations, not shown.unnamed))

    def height_for(self, width: int) -> int:
        """How high the chips are at a width."""
        return self._flow.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """As high as the lines need."""
        return QSize(200, self._flow.heightForWidth(max(200, self.width())))


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
