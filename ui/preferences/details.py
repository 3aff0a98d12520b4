"""Edits title, source, author, URL, place and date of one article or many, and says where each is from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader import EDITABLE_FIELDS, Article, Field, Provenance
from ui.controls import Button, TextField, muted, primary_button, serif_title, set_kind
from ui.theme import ui_font

FORMATS = ("yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d.M.yyyy")


@dataclass(frozen=True, slots=True)
class Known:
    """A field over the chosen articles: one value, or None where they differ, and where it comes from."""

    value: str | None
    mixed: bool
    origins: frozenset[Provenance]


def known(articles: Sequence[Article], name: str) -> Known:
    """What the articles say of a field."""
    fields = [field_of(article, name) for article in articles]
    values = {field.value or "" for field in fields}
    return Known(
        value=values.pop() if len(values) == 1 else None,
        mixed=len({field.value or "" for field in fields}) > 1,
        origins=frozenset(field.origin for field in fields if field.value),
    )


def field_of(article: Article, name: str) -> Field:
    """A field of an article by name; the date as ISO."""
    if name == "date":
        return Field(article.date.isoformat() if article.date else None, article.date_origin)
    found = getattr(article, name)
    return found if isinstance(found, Field) else Field(None, Provenance.TEXT)


def read_date(text: str) -> date | None:
    """A day as people write it, 2022-12-21 first; None for what is no day of the calendar."""
    words = " ".join(text.split())
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for form in (*FORMATS, locale.dateFormat(QLocale.FormatType.ShortFormat)):
            if "yyyy" not in form:
                continue  # two digits would guess the century
            found = locale.toDate(words, form)
            if found.isValid():
                return date(found.year(), found.month(), found.day())
    return None


def wrong_date(text: str) -> str:
    """Why `text` cannot be taken as the date; "" where it can."""
    if not text.strip() or read_date(text):
        return ""
    example = QDate(2022, 12, 21).toString("yyyy-MM-dd")
    return QCoreApplication.translate(
        "EditDetailsDialog", "“{text}” is no day of the calendar. Write it as {example}, or leave it out."
    ).format(text=text.strip(), example=example)


def wrong_url(text: str) -> str:
    """Why `text` cannot be taken as the address; "" where it can."""
    try:
        parts = urlsplit(text.strip())
        fine = not text.strip() or (parts.scheme in ("http", "https") and bool(parts.hostname))
    except ValueError:
        fine = False
    if fine and not any(char.isspace() for char in text.strip()):
        return ""
    return QCoreApplication.translate(
        "EditDetailsDialog", "“{text}” is no web address. It starts with https:// or http://."
    ).format(text=text.strip())


class EditDetailsDialog(QDialog):
    """The fields. `fields_changed` carries the articles' ids and, by field, the text or None to empty it."""

    fields_changed = Signal(list, dict)

    def __init__(self, articles: Sequence[Article], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = tuple(articles)
        self._known = {name: known(articles, name) for name in EDITABLE_FIELDS}
        self.fields: dict[str, TextField] = {}
        self.origins: dict[str, QLabel] = {}
        self._touched: set[str] = set()
        many = len(articles) > 1
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit details"))
        self.resize(640, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(12)
        title = self.tr("Details of {n} articles").format(n=len(articles)) if many else self.tr("Details")
        column.addWidget(serif_title(title, 20))
        if many:
            words = muted(self.tr("What you change is changed in all of them; the rest stays as it is."))
            words.setWordWrap(True)
            column.addWidget(words)
        column.addLayout(self._build_fields())
        self.wrong = muted("", 12)
        self.wrong.setWordWrap(True)
        set_kind(self.wrong, "warning")
        self.wrong.hide()
        column.addWidget(self.wrong)
        column.addSpacing(4)
        column.addLayout(self._build_buttons())

    def _build_fields(self) -> QGridLayout:
        names = {
            "title": self.tr("Title"),
            "source": self.tr("Source"),
            "author": self.tr("Author"),
            "url": self.tr("Address"),
            "place": self.tr("Place"),
            "date": self.tr("Date"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(EDITABLE_FIELDS):
            label = QLabel(names[name])
            label.setFont(ui_font(13))
            field = TextField(names[name])
            there = self._known[name]
            field.setText(there.value or "")
            field.setCursorPosition(0)
            if there.mixed:
                field.setPlaceholderText(self.tr("Several; kept unless you write here"))
            elif name == "date":
                field.setPlaceholderText("2022-12-21")
            field.textEdited.connect(lambda _text, name=name: self._edited(name))
            field.editingFinished.connect(self._check)
            label.setBuddy(field)
            origin = muted("", 11)
            origin.setMinimumWidth(128)
            self.fields[name], self.origins[name] = field, origin
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(origin, row, 2)
            self._show_origin(name)
        return grid

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self.save = primary_button(self.tr("Save"))
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        row.addWidget(self.save)
        return row

    def _show_origin(self, name: str) -> None:
        there = self._known[name]
        if name in self._touched:
            emptied = not self.fields[name].text().strip()
            words = self.tr("will be emptied") if emptied else self.tr("yours")
        elif there.mixed:
            words = self.tr("several values")
        elif len(there.origins) != 1:
            words = self.tr("of several origins") if there.origins else ""
        else:
            guessed = self.tr("from the text's opening") if name == "title" else self.tr("guessed")
            words = {
                Provenance.TEXT: self.tr("from the text"),
                Provenance.GUESSED: guessed,
                Provenance.YOURS: self.tr("yours"),
            }[next(iter(there.origins))]
        self.origins[name].setText(words)
        self.fields[name].setAccessibleDescription(words)

    def _edited(self, name: str) -> None:
        there, text = self._known[name], self.fields[name].text()
        if there.mixed or text != (there.value or ""):
            self._touched.add(name)
        else:
            self._touched.discard(name)
        self._show_origin(name)
        if not self.wrong.isHidden():
            self._check()

    def _check(self) -> str:
        """Say what cannot be taken, at its field and in a sentence; returns the field's name, or ""."""
        checks = {"date": wrong_date, "url": wrong_url}
        found = {
            name: check(self.fields[name].text()) if name in self._touched else ""
            for name, check in checks.items()
        }
        for name, sentence in found.items():
            self.fields[name].set_wrong(bool(sentence))
        self.wrong.setText("\n".join(sentence for sentence in found.values() if sentence))
        self.wrong.setVisible(any(found.values()))
        return next((name for name, sentence in found.items() if sentence), "")

    def changes(self) -> dict[str, str | None]:
        """What the person changed, by field; the date as ISO, None for emptied."""
        found: dict[str, str | None] = {}
        for name in EDITABLE_FIELDS:
            if name not in self._touched:
                continue
            text = " ".join(self.fields[name].text().split())
            if name == "date" and text:
                day = read_date(text)
                text = day.isoformat() if day else text
            if self._known[name].mixed or text != (self._known[name].value or ""):
                found[name] = text or None
        return found

    def accept(self) -> None:
        """Hand the changes over, unless something cannot be taken."""
        wrong = self._check()
        if wrong:
            self.fields[wrong].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        changes = self.changes()
        if changes:
            self.fields_changed.emit([article.id for article in self._articles], changes)
        super().accept()
