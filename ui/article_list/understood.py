"""The quiet line under the search box: how what was typed was understood, filters as chips that a click takes away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from reader import PartKind, QueryPart, query_without, understood
from ui.article_list.chips import SMALL, Pill
from ui.article_list.names import Names
from ui.article_list.wording import tr
from ui.controls import set_kind
from ui.reading.flow import FlowLayout
from ui.theme import Appearance, ui_font
from ui.wording import month, short_day


class PartChip(Pill):
    """A filter as a small pill."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget) -> None:
        act = tr("Take “{words}” out of the search").format(words=text)
        super().__init__(text, act, appearance, SMALL, parent=parent)


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
        label.setFixedHeight(SMALL.height)
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
        case PartKind.IGNORED if not part.key:
            return tr("“{value}” means nothing, left out").format(value=part.value)
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
