"""The small shared controls: buttons, chips, fields, segments, headings. They know no library.

Their colours come from `stylesheet(theme)`, set once on the application, by the property `kind`; only what is
painted by hand (`Chip`) is given its colours.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.escape import on_escape
from ui.labels import ElidedLabel, begin_with_the_lines, hairline, heading, muted, serif_title
from ui.layouts import BreakingRow, centred, clear_layout
from ui.stylesheet import set_kind, stylesheet
from ui.theme import SlotColours, ui_font

__all__ = [
    "BreakingRow",
    "Button",
    "Chip",
    "Choice",
    "ElidedLabel",
    "EmptyState",
    "SearchField",
    "Segmented",
    "TextField",
    "back_button",
    "begin_with_the_lines",
    "centred",
    "clear_layout",
    "hairline",
    "heading",
    "muted",
    "primary_button",
    "quiet_button",
    "serif_title",
    "set_kind",
    "stylesheet",
]

TYPING_PAUSE = 150  # ms without a key before a search field speaks: under it, each letter would search


class Button(QPushButton):
    """A push button of one of the looks "plain", "primary", "quiet" or "segment"."""

    def __init__(self, text: str, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(ui_font(13, QFont.Weight.Medium if kind != "plain" else QFont.Weight.Normal))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if kind != "plain":
            set_kind(self, kind)
        if kind == "quiet":  # a click with the mouse must not leave a ring behind
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)


def quiet_button(text: str, parent: QWidget | None = None) -> Button:
    """A button without box, as in the reading view's tool row."""
    return Button(text, "quiet", parent)


def primary_button(text: str, parent: QWidget | None = None) -> Button:
    """The one button of a surface that goes on."""
    return Button(text, "primary", parent)


def back_button(text: str, parent: QWidget | None = None) -> Button:
    """The way back to a list, flush with the page's left edge."""
    button = Button(f"‹ {text}", "back", parent)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(text)
    return button


class TextField(QLineEdit):
    """A line of text with a placeholder and a name for screen readers."""

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(ui_font(13))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)

    def set_wrong(self, wrong: bool) -> None:
        """Show at the field that its text cannot be taken; the sentence why stands beside it."""
        if wrong == bool(self.property("wrong")):
            return  # to polish takes milliseconds
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)


class SearchField(TextField):
    """A search box: `settled` follows a short pause in typing, Return at once; Escape empties it."""

    settled = Signal(str)

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, parent)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._settle)
        self._said = ""
        self.textChanged.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._settle)
        on_escape(self, self._empty, lambda: bool(self.text()))

    def _settle(self) -> None:
        self._pause.stop()
        if self.text() != self._said:
            self._said = self.text()
            self.settled.emit(self._said)

    def _empty(self) -> None:
        self.clear()
        self._settle()


class Segmented(QWidget):
    """A few exclusive choices side by side; `chosen` carries the key of the one picked by the person."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for key, label in options:
            button = Button(label, "segment", self)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {label}")
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def choose(self, key: str) -> None:
        """Show `key` as chosen, none for a key that is not offered; without a signal."""
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            button.setChecked(known == key)
            if known == key:
                self.setFocusProxy(button)  # from which the arrows go on
        self._group.setExclusive(True)

    def offer(self, key: str, offered: bool) -> None:
        """Show or hide one of the choices."""
        self._buttons[key].setVisible(offered)

    def choice(self) -> str | None:
        """The key shown as chosen."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), None)


class Choice(Button):
    """A quiet button with a menu of exclusive options, "Newest first ▾"; `chosen` carries the key picked."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(name, "quiet", parent)
        self._name = name
        self._key = ""
        self._labels: dict[str, str] = {}
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the options; the first is shown as chosen unless the former choice is still among them."""
        self._menu.clear()
        self._labels = dict(options)
        group = QActionGroup(self._menu)
        for key, label in options:
            action = QAction(label, self._menu, checkable=True)
            action.setData(key)
            action.triggered.connect(lambda _checked=False, key=key: self._pick(key))
            group.addAction(action)
            self._menu.addAction(action)
        if options:
            self.choose(self._key if self._key in self._labels else options[0][0])

    def _pick(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def choose(self, key: str) -> None:
        """Show `key` as chosen, without a signal."""
        if key not in self._labels:
            return
        self._key = key
        self.setText(f"{self._labels[key]} ▾")
        self.setAccessibleName(f"{self._name}: {self._labels[key]}")
        for action in self._menu.actions():
            action.setChecked(action.data() == key)

    def choice(self) -> str:
        """The key shown as chosen; "" while there is no option."""
        return self._key


class Chip(QAbstractButton):
    """A pill with a dot in a speaker's colour, the name and a count, as in the legend above an article."""

    HEIGHT, SIDE, DOT, GAP = 26, 11, 8, 7

    def __init__(self, text: str, count: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._colours = SlotColours("#625D56", "#ECEAE6", "#F6F5F2", "#77716A")
        self._dot = True
        self.setFont(ui_font(12, QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_label(text, count)

    def set_label(self, text: str, count: str = "") -> None:
        """Change the name and the count beside it."""
        self._count = count
        self.setText(text)
        self.setAccessibleName(f"{text} {count}".strip())
        self.updateGeometry()
        self.update()

    def set_colours(self, colours: SlotColours, dot: bool = True) -> None:
        """Take a speaker's colours; `dot=False` leaves the dot out."""
        self._colours, self._dot = colours, dot
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        if self._count:
            words += self.GAP + metrics.horizontalAdvance(self._count)
        dot = self.DOT + self.GAP if self._dot else 0
        return QSize(2 * self.SIDE + dot + words + 2, self.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tint, an outline where it is chosen or has the focus, the dot, the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, height = self._colours, float(self.height())
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        shown = self.isEnabled() and (self.isChecked() or not self.isCheckable())
        painter.setBrush(QColor(colours.tint if shown or self.underMouse() else colours.faint))
        outlined = self.hasFocus() or self.isDown() or (self.isCheckable() and self.isChecked())
        painter.setPen(QPen(QColor(colours.rule), 1.5) if outlined else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = float(self.SIDE)
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.ink))
            painter.drawEllipse(QRectF(left, (height - self.DOT) / 2, self.DOT, self.DOT))
            left += self.DOT + self.GAP
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self.font())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(left, 0, self.width(), height), int(middle), self.text())
        left += self.fontMetrics().horizontalAdvance(self.text()) + self.GAP
        painter.drawText(QRectF(left, 0, self.width(), height), int(middle), self._count)


class EmptyState(QWidget):
    """What stands where nothing is yet: a line, what to do next, and perhaps a button that does it."""

    pressed = Signal()

    def __init__(self, title: str, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(8)
        column.addStretch(2)
        self.title = serif_title(title, 20)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence = muted(sentence)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setWordWrap(True)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        self.button = Button(action)
        self.button.clicked.connect(self.pressed)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        # not before it has a place: it would be a window of its own for a moment
        self.button.setVisible(bool(action))
        column.addStretch(3)

    def set_words(self, title: str, sentence: str) -> None:
        """Change what it says."""
        self.title.setText(title)
        self.sentence.setText(sentence)
