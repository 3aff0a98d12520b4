"""Every visible text can be translated: a language in which each is marked leaves none of ours unmarked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from reader import Library, View
from ui.app import App

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_OURS = re.compile(r"On Record|⟦[^⟧]*⟧|%\w|\{\w+\}")


class Marked(QTranslator):
    """Puts every text that is translated into brackets."""

    def translate(self, _context: str, text: str, _note: str | None = None, _n: int = -1) -> str:
        """The text, marked; mnemonics and the places of values stay."""
        return f"⟦{text}⟧"

    def isEmpty(self) -> bool:
        """An empty translator is never asked."""
        return False


@pytest.fixture
def app(qapp: QApplication, filled: Library, wait_until: Callable[..., None]) -> Iterator[App]:
    """The window, made while the marked language is installed."""
    marked = Marked(qapp)
    qapp.installTranslator(marked)
    made = App(qapp, filled.path)
    made.start([])
    wait_until(made.pending.is_open)
    made.complete()
    yield made
    made.window.close()
    qapp.removeTranslator(marked)


def _data(library: Library) -> str:
    """Everything that is the library's and not ours to translate."""
    words = []
    for row in library.first_rows(View()):
        article = library.reading(row.id).article
        words += [article.text, article.title.value or "", article.source.value or "", article.origin]
        for statement in library.reading(row.id).statements:
            words += [statement.reason, statement.speaker_name or ""]
    words += [speaker.name for speaker in library.speakers()]
    return " ".join(words).casefold()


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What a widget says, and where."""
    name = type(widget).__name__
    for what in ("toolTip", "accessibleName", "accessibleDescription", "windowTitle", "placeholderText", "whatsThis"):
        if hasattr(widget, what):
            yield f"{name}.{what}", str(getattr(widget, what)())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield f"{name}.text", widget.text()
    if isinstance(widget, QComboBox):
        yield from ((f"{name}.item", widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(f"{name}.model", widget.model())
    for action in widget.actions():
        yield f"{name}.action", action.text()


def _cells(name: str, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(), 20)):
        for column in range(model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                value = model.index(row, column).data(role)
                if isinstance(value, str):
                    yield name, value


def unmarked(root: QWidget, data: str) -> list[str]:
    """Texts of a window in which words of ours stand outside brackets."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextBrowser)) and not widget.objectName():
            pass  # what is written in it is the person's; its names are looked at all the same
        for where, text in _texts(widget):
            rest = _OURS.sub(" ", text)
            words = [word for word in _LETTERS.findall(rest) if word.casefold() not in data]
            if words:
                found.append(f"{where}: {text!r}")
    return sorted(set(found))
