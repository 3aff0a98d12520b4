"""Words and lines of the window's surfaces: headings, small print, titles, hairlines, text that is cut to fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.stylesheet import set_kind
from ui.theme import reading_font, ui_font


def heading(text: str, parent: QWidget | None = None) -> QLabel:
    """A section head: 10 px capitals, letterspaced; screen readers get the words as written."""
    label = QLabel(text.upper(), parent)
    label.setFont(ui_font(10, QFont.Weight.DemiBold, 0.6))
    label.setAccessibleName(text)
    set_kind(label, "heading")
    return label


def muted(text: str = "", px: int = 13, parent: QWidget | None = None) -> QLabel:
    """Small print."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(ui_font(px))
    set_kind(label, "muted")
    return label


def serif_title(text: str, px: int = 30, parent: QWidget | None = None) -> QLabel:
    """A title in the reading face; 30 px is that of an article."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(reading_font(px, QFont.Weight.DemiBold))
    label.setWordWrap(True)
    return label


def begin_with_the_lines(label: QLabel) -> None:
    """Let a name begin where the window's lines do, in whatever script it is written: alone it is no paragraph."""
    left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    across = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | across)


def hairline(vertical: bool = False, parent: QWidget | None = None) -> QFrame:
    """A line of one pixel."""
    line = QFrame(parent)
    set_kind(line, "hairline")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


class ElidedLabel(QLabel):
    """One line of text that ends in an ellipsis where it does not fit; the whole of it is the tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show `text`, as far as it fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def whole(self) -> str:
        """The text in full."""
        return self._whole

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It may shrink to nothing."""
        return QSize(0, super().minimumSizeHint().height())
