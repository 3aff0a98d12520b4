"""The quiet line under the search box: how what was typed was understood, filters as chips that a click takes away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from reader import PartKind, QueryPart, query_without, understood
from ui.article_list.names import Names
from ui.article_list.wording import tr
from ui.controls import set_kind
from ui.reading.flow import FlowLayout
from ui.theme import Appearance, icon_pixmap, ui_font
from ui.wording import month, short_day

HEIGHT, SIDE, CROSS = 20, 8, 9
WIDEST = 240


class PartChip(QAbstractButton):
    """A filter as a small pill; the cross is there where the mouse or the keyboard is."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setText(text)
        self.setFont(ui_font(11, QFont.Weight.Medium))
        self.setAccessibleName(tr("Take “{words}” out of the search").format(words=text))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words and the cross, up to a limit."""
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(min(WIDEST, 2 * SIDE + words + CROSS + 3), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill, the words as far as they fit, the cross."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.underMouse() or self.isDown()
        painter.setBrush(QColor(theme.selection if lit else theme.hover))
        painter.setPen(QPen(QColor(theme.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        room = self.width() - 2 * SIDE - CROSS - 2
        painter.setPen(QColor(theme.ink))
        painter.setFont(self.font())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRectF(SIDE, 0, room + 2, self.height()), middle, words)
        cross = icon_pixmap("close", theme.muted, CROSS, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - SIDE - CROSS + 1, (HEIGHT - CROSS) / 2), cross)


class UnderstoodLine(QWidget):
    """`query_wanted` carries the query without a part that was clicked away."""

    query_wanted = Signal(str)

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, names: Names | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._names = appearance, names
        self._parts: tuple[QueryPart, ...] = ()
        self._text = ""
        self._flow = FlowLayout(self, gap=5, line_gap=3)
        self._widgets: list[QWidget] = []
        self.setAccessibleName(tr("How the search was understood"))
        self.hide()

    def show_query(self, text: str) -> None:
        """Say how a query is understood; a single word says it all by itself."""
        self._text = text
        self._show(understood(text))
        if self._names is not None and any(part.key == "said" for part in self._parts):
            self._names.understand(text, lambda parts: self._show(parts) if text == self._text else None)

    def _show(self, parts: Sequence[QueryPart]) -> None:
        parts = tuple(parts)
        if parts == self._parts:
            return
        self._parts = parts
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = [widget for part in parts for widget in self._made(part)]
        self._flow.set_order(self._widgets)
        for widget in self._widgets:
            widget.show()
        self.setAccessibleDescription(self.words())
        self.setVisible(len(parts) > 1 or any(part.kind is not PartKind.WORDS for part in parts))
        self.updateGeometry()

    def words(self) -> str:
        """All that the line says."""
        return ", ".join(_joined(part) for part in self._parts)

    def chips(self) -> list[PartChip]:
        """The filters."""
        return [widget for widget in self._widgets if isinstance(widget, PartChip)]

    def _made(self, part: QueryPart) -> list[QWidget]:
        made: list[QWidget] = []
        if part.either:
            made.append(self._label(tr("or")))
        if part.kind is PartKind.FILTER:
            chip = PartChip(said_of(part), self._appearance, self)
            chip.clicked.connect(lambda: self.query_wanted.emit(query_without(self._text, part)))
            made.append(chip)
        else:
            made.append(
                self._label(said_of(part), warns=part.kind is not PartKind.WORDS and bool(part.value))
            )
        return made

    def _label(self, words: str, *, warns: bool = False) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(ui_font(11))
        label.setFixedHeight(HEIGHT)
        label.setMaximumWidth(300)
        set_kind(label, "warning" if warns else "muted")
        return label


def _joined(part: QueryPart) -> str:
    return f"{tr('or')} {said_of(part)}" if part.either else said_of(part)


def said_of(part: QueryPart) -> str:
    """A part in words."""
    match part.kind:
        case PartKind.UNKNOWN:
            return tr("“{key}:” is no filter, looked for as words").format(key=part.key)
        case PartKind.IGNORED if part.value:
            return tr("“{key}: {value}” means nothing, left out").format(key=part.key, value=part.value)
        case PartKind.IGNORED:
            return f"{part.key}: …"
        case PartKind.WORDS:
            words = f"“{part.value}”" if part.phrase else part.value + ("…" if part.beginning else "")
        case _:
            words = _filter(part)
    return tr("not {words}").format(words=words) if part.without else words


def _filter(part: QueryPart) -> str:
    value = part.value
    if part.key in ("before", "after", "on"):
        return _days(part)
    if part.key == "is":
        return {
            "unread": tr("unread"),
            "reading": tr("being read"),
            "read": tr("read"),
            "archived": tr("archived"),
            "bookmarked": tr("bookmarked"),
            "highlighted": tr("highlighted"),
            "noted": tr("with notes"),
            "to-read": tr("to read"),
            "undated": tr("without a date"),
        }.get(value, value)
    if part.key == "source" and not value:
        return tr("no source")
    if part.name:
        said_by = tr("said by {name}: {value}") if value else tr("said by {name}")
        return said_by.format(name=part.name, value=value)
    names = {
        "said": tr("said: {value}"),
        "speaker": tr("speaker {value}"),
        "source": tr("source {value}"),
        "tag": tr("tag {value}"),
        "title": tr("in the title: {value}"),
        "note": tr("in notes: {value}"),
    }
    return names.get(part.key, part.key + ": {value}").format(value=value)


def _days(part: QueryPart) -> str:
    first, last = part.first, part.last
    if first is None:
        day = last + timedelta(days=1) if last is not None else None
        return tr("before {day}").format(day=short_day(day)) if day else part.value
    if last is None:
        return tr("after {day}").format(day=short_day(first - timedelta(days=1)))
    if first == last:
        return tr("on {day}").format(day=short_day(first))
    if (first.day, first.month, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return tr("in {year}").format(year=first.year)
    if first.day == 1 and (last + timedelta(days=1)).day == 1 and first.month == last.month:
        return tr("in {month}").format(month=month(first.year, first.month))
    return f"{short_day(first)} – {short_day(last)}"
