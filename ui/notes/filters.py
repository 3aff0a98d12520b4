"""The rows above the notes: words to search for, what to narrow by, and the order. It makes a NoteFilter of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader import HIGHLIGHT_COLORS, Library, NoteFilter, NoteSort
from ui import wording
from ui.controls import Choice, SearchField, quiet_button
from ui.notes.days import DaysPopup
from ui.notes.facets import FacetButton, FacetList
from ui.tasks import Tasks
from ui.theme import Appearance

KINDS: dict[str, dict[str, bool | None]] = {
    "all": {"free": None, "private": None},
    "articles": {"free": False, "private": None},
    "free": {"free": True, "private": None},
    "private": {"free": None, "private": True},
}


class FilterBar(QWidget):
    """`changed` carries the filter that the person made."""

    changed = Signal(NoteFilter)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self.wanted = NoteFilter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(12)
        self.search = SearchField(self.tr("Search notes"), self.tr("Search notes"))
        self.search.settled.connect(lambda words: self._set(words=words.strip()))
        first.addWidget(self.search, 1)
        self.sort = Choice(self.tr("Order"), self._orders())
        self.sort.chosen.connect(lambda key: self._set(sort=NoteSort(key)))
        first.addWidget(self.sort)
        column.addLayout(first)
        column.addLayout(self._build_facets())

    def _orders(self) -> list[tuple[str, str]]:
        return [
            (NoteSort.MODIFIED.value, self.tr("Last edited")),
            (NoteSort.CREATED.value, self.tr("Last written")),
            (NoteSort.ARTICLE_DATE.value, self.tr("Article date")),
            (NoteSort.TITLE.value, self.tr("Article title")),
        ]

    def _build_facets(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.kind = Choice(
            self.tr("Which notes"),
            [
                ("all", self.tr("All notes")),
                ("articles", self.tr("On articles")),
                ("free", self.tr("Free notes")),
                ("private", self.tr("Private notes")),
            ],
        )
        self.kind.chosen.connect(lambda key: self._set(**KINDS[key]))
        row.addWidget(self.kind)
        self.tag, self.speaker = FacetButton(self.tr("Tag")), FacetButton(self.tr("Speaker"))
        self.article, self.color = FacetButton(self.tr("Article")), FacetButton(self.tr("Colour"))
        self.days = FacetButton(self.tr("Edited"))
        asks: list[tuple[FacetButton, Callable[[], None]]] = [
            (self.tag, lambda: self._open("tag", self.tag)),
            (self.speaker, lambda: self._open("speaker", self.speaker)),
            (self.article, lambda: self._open("article", self.article)),
            (self.color, self._open_colours),
            (self.days, self._open_days),
        ]
        for button, ask in asks:
            button.pressed_open.connect(ask)
            row.addWidget(button)
        self.clear = quiet_button(self.tr("Clear"))
        self.clear.setAccessibleName(self.tr("Show all notes"))
        self.clear.clicked.connect(self.reset)
        self.clear.hide()
        row.addWidget(self.clear)
        row.addStretch(1)
        return row

    # -- the filter

    def is_narrowed(self) -> bool:
        """True where some notes are left out."""
        return replace(self.wanted, sort=NoteSort.MODIFIED) != NoteFilter()

    def narrow(self, wanted: NoteFilter, label: str = "") -> None:
        """Show a filter that was made elsewhere, as by a click on a tag; `label` names its article or speaker."""
        self.wanted = wanted
        self.search.setText(wanted.words)
        self.tag.set_value(f"#{wanted.tag}" if wanted.tag else None)
        self.speaker.set_value(label if wanted.speaker_id else None)
        self.article.set_value(label if wanted.article_id else None)
        self.color.set_value(self._colours()[wanted.color] if wanted.color else None)
        self.days.set_value(days_label(wanted.first_day, wanted.last_day))
        kind = {"free": wanted.free, "private": wanted.private}
        self.kind.choose(next((key for key, parts in KINDS.items() if parts == kind), "all"))
        self.sort.choose(wanted.sort.value)
        self._tell()

    def follow_tag(self, names: Mapping[str, str]) -> None:
        """Narrow by the new name of a tag, where these are narrowed by its former one."""
        tag = self.wanted.tag
        if tag is not None and names.get(tag, tag) != tag:
            self.tag.set_value(f"#{names[tag]}")
            self._set(tag=names[tag])

    def reset(self) -> None:
        """All notes, in the same order."""
        self.narrow(NoteFilter(sort=self.wanted.sort))

    def _set(self, **parts: object) -> None:
        self.wanted = replace(self.wanted, **parts)  # type: ignore[arg-type]  # each caller names a field of its type
        self._tell()

    def _tell(self) -> None:
        self.clear.setVisible(self.is_narrowed())
        self.changed.emit(self.wanted)

    # -- what opens below a button

    def _open(self, kind: str, button: FacetButton) -> None:
        popup = FacetList(kind, self._library, self._tasks, self)
        field = {"tag": "tag", "speaker": "speaker_id", "article": "article_id"}[kind]

        def chosen(key: object, label: str) -> None:
            button.set_value(label if key is not None else None)
            self._set(**{field: key})

        popup.chosen.connect(chosen)
        popup.open_below(button)

    def _colours(self) -> dict[str, str]:
        names = (
            self.tr("Yellow"),
            self.tr("Green"),
            self.tr("Blue"),
            self.tr("Pink"),
            self.tr("Purple"),
        )
        return dict(zip(HIGHLIGHT_COLORS, names, strict=True))

    def _open_colours(self) -> None:
        menu = self._menu()
        self._offer(menu, self.tr("Any"), lambda: self._pick_colour(None))
        for color, name in self._colours().items():
            action = self._offer(menu, name, partial(self._pick_colour, color))
            action.setIcon(swatch(self._appearance, color))
        menu.popup(self.color.mapToGlobal(self.color.rect().bottomLeft()))

    def _pick_colour(self, color: str | None) -> None:
        self.color.set_value(self._colours()[color] if color else None)
        self._set(color=color)

    def _open_days(self) -> None:
        menu = self._menu()
        today = datetime.now().astimezone().date()
        week = today - timedelta(days=today.weekday())
        self._offer(menu, self.tr("Any"), lambda: self._pick_days(None, None))
        for name, first in (
            (self.tr("Today"), today),
            (self.tr("This week"), week),
            (self.tr("This month"), today.replace(day=1)),
            (self.tr("This year"), today.replace(month=1, day=1)),
        ):
            self._offer(menu, name, partial(self._pick_days, first, today))
        menu.addSeparator()
        self._offer(menu, self.tr("Choose days…"), self._choose_days)
        menu.popup(self.days.mapToGlobal(self.days.rect().bottomLeft()))

    def _choose_days(self) -> None:
        popup = DaysPopup(self.wanted.first_day, self.wanted.last_day, self)
        popup.chosen.connect(self._days_chosen)
        popup.open_below(self.days)

    def _days_chosen(self, first: object, last: object) -> None:
        self._pick_days(first if isinstance(first, date) else None, last if isinstance(last, date) else None)

    def _pick_days(self, first: date | None, last: date | None) -> None:
        self.days.set_value(days_label(first, last))
        self._set(first_day=first, last_day=last)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @staticmethod
    def _offer(menu: QMenu, words: str, act: Callable[[], None]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False: act())
        return action


def days_label(first: date | None, last: date | None) -> str | None:
    """A range of days in small print."""
    if first is None and last is None:
        return None
    if first == last and first is not None:
        return wording.short_day(first)
    return " – ".join(wording.short_day(day) if day else "" for day in (first, last)).strip()


def swatch(appearance: Appearance, color: str) -> QPixmap:
    """A small disc of a note's colour."""
    theme, at = appearance.theme, HIGHLIGHT_COLORS.index(color)
    shown = QPixmap(28, 28)
    shown.setDevicePixelRatio(2)
    shown.fill(QColor(0, 0, 0, 0))
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.mark_rules[at]), 1))
    painter.setBrush(QColor(theme.marks[at]))
    painter.drawEllipse(QRectF(1, 1, 12, 12))
    painter.end()
    return shown
