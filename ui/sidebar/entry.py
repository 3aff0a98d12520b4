"""A line of the sidebar: a name, perhaps a speaker's dot, and a count."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader import SpeakerRow
from ui.theme import Appearance, icon_pixmap, speaker_colours, ui_font
from ui.utterance_counts import counts_words
from ui.wording import number

INSET = 10  # from the pane's edge to the box
PAD = 12
DOT = 9
STEP = 14  # px that an entry within another one stands further in
SIGN = 10  # px of the chevron of an entry with others within it


class Entry(QAbstractButton):
    """Chosen entries have a rounded box; the count is muted and right-aligned. `fold_toggled`: its chevron."""

    fold_toggled = Signal()

    def __init__(
        self, text: str, appearance: Appearance, height: int = 32, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._height = appearance, height
        self._count: int | None = None
        self._words: str | None = None
        self._ringed = False
        self._depth = 0
        self._unfolded: bool | None = None
        self.speaker: SpeakerRow | None = None
        self.setCheckable(True)
        self.setText(text)
        self.setFont(ui_font(13))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    def set_count(self, count: int | None, words: str | None = None) -> None:
        """Show a number of articles, utterances or notes; `words` say more of it to a screen reader."""
        if (count, words) == (self._count, self._words):  # most are, whenever anything was written
            return
        self._count, self._words = count, words
        self._name()
        self.update()

    def count(self) -> int | None:
        """The number that is shown, None where there is none."""
        return self._count

    def set_depth(self, depth: int) -> None:
        """How deep it lies within others."""
        if depth != self._depth:
            self._depth = depth
            self.update()

    def set_folds(self, unfolded: bool | None) -> None:
        """Whether what lies within it is shown; None where nothing does."""
        if unfolded is not self._unfolded:
            self._unfolded = unfolded
            self.update()

    def _sign_place(self) -> QRectF:
        left = INSET + PAD + self._depth * STEP - SIGN - 1
        return self._visual(QRectF(left, (self.height() - SIGN) / 2, SIGN, SIGN))

    def _visual(self, place: QRectF) -> QRectF:
        """A place counted from where lines begin: from the right where the window is read from there."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())

    def _is_on_sign(self, x: float) -> bool:
        sign = self._sign_place()
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return x < sign.right() + 3
        return x > sign.left() - 3

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The chevron is a place of its own."""
        if self._unfolded is not None and self._is_on_sign(event.position().x()):
            self.fold_toggled.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right unfolds, left folds."""
        wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(Qt.Key(event.key()))
        if self._unfolded is not None and wanted is not None and wanted is not self._unfolded:
            self.fold_toggled.emit()
        else:
            super().keyPressEvent(event)

    def set_speaker(self, speaker: SpeakerRow, numbers: tuple[int, int] | None = None) -> None:
        """Stand for a speaker, with the dot of the palette slot; utterances and reports, where they are counted."""
        if speaker != self.speaker:
            self.set_name(speaker.name)
            self.speaker = speaker
        words = None if numbers is None else counts_words(numbers)
        self.set_count(None if numbers is None else numbers[0], words)
        self.setToolTip(speaker.name if words is None else f"{speaker.name}\n{words}")

    def _name(self) -> None:
        words = number(self._count) if self._words is None and self._count is not None else self._words
        self.setAccessibleName(self.text() if words is None else f"{self.text()}, {words}")

    def set_name(self, text: str) -> None:
        """Change what it stands for."""
        if self.speaker is None and text == self.text():
            return
        self.speaker = None
        self.setText(text)
        self.setToolTip(text)
        self._name()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring shows where the keyboard is; who uses the mouse, or has just opened the window, needs none."""
        self._ringed = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        """One height; as wide as the pane."""
        return QSize(200, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box, the dot, the name as far as it fits, the count."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(INSET, 0.5, -INSET, -0.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if self.isChecked() else theme.hover))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus() and self._ringed:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 8, 8)
        left, right = box.left() + PAD + self._depth * STEP, box.right() - PAD
        if self._unfolded is not None:
            name = "chevron-down" if self._unfolded else "chevron-right"
            at = QPointF(self._sign_place().topLeft())
            painter.drawPixmap(at, icon_pixmap(name, theme.muted, SIGN, self.devicePixelRatioF()))
        count = number(self._count) if self._count is not None else ""
        small = ui_font(12)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            self._visual(QRectF(left, 0, right - left, self.height())),
            int(middle | Qt.AlignmentFlag.AlignRight),
            count,
        )
        taken = painter.fontMetrics().horizontalAdvance(count) + 8 if count else 0
        if self.speaker is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(speaker_colours(theme, self.speaker.kind, self.speaker.slot).ink))
            painter.drawEllipse(self._visual(QRectF(left, (self.height() - DOT) / 2, DOT, DOT)))
            left += DOT + 9
        font = ui_font(
            13, QFont.Weight.Medium if self.isChecked() and self.speaker is None else QFont.Weight.Normal
        )
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        room = right - taken - left
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(
            self._visual(QRectF(left, 0, room, self.height())),
            int(middle | Qt.AlignmentFlag.AlignLeft),
            words,
        )
