"""Every visible text can be translated: a language in which each is marked leaves none of ours unmarked."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from reader import Library, View
from ui.app import App
from ui.translation import locale_of

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_BRACKETS = re.compile(r"⟦[^⟦⟧]*⟧")
_NAMES = re.compile(
    r"On Record|English|Deutsch|Source Serif 4|Inter|PySide6|Python|SQLite|Qt|<[^>]*>|&nbsp;|library —|"
    r"\b(?:Ctrl|Shift|Alt|Del|Esc|Return|Enter|Space|Left|Right|Up|Down|F\d+)\b"
)
_MONTHS = re.compile("|".join(QLocale().standaloneMonthName(month) for month in range(1, 13)), re.IGNORECASE)
# Not opened here: they ask the system, end the window, or write.
_LEFT_OUT = {
    "quit", "delete", "full-screen", "log-folder", "import-files", "import-folder", "backup", "compact", "check",
    "copy",
}  # fmt: skip


class Marked(QTranslator):
    """Puts every text that is translated into brackets."""

    def translate(self, _context: str, text: str, _note: str | None = None, _n: int = -1) -> str:
        """The text, marked; mnemonics and the places of values stay."""
        return f"⟦{text}⟧"

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
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
    for what in (
        "toolTip",
        "accessibleName",
        "accessibleDescription",
        "windowTitle",
        "placeholderText",
        "whatsThis",
    ):
        if hasattr(widget, what):
            yield f"{name}.{what}", str(getattr(widget, what)())
    if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
        yield f"{name}.text", widget.text()
    if isinstance(widget, QPlainTextEdit) and not widget.isReadOnly():
        yield f"{name}.plainText", widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from ((f"{name}.item", widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(f"{name}.model", widget.model())
    for action in widget.actions():
        yield f"{name}.action", action.text()


def _cells(name: str, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(), 20)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for column in range(columns):
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                value = model.index(row, column).data(role)
                if isinstance(value, str):
                    yield name, value


def unmarked(root: QWidget, data: str) -> list[str]:
    """Texts of a window in which words of ours stand outside brackets."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        for where, text in _texts(widget):
            rest = text
            while (shorter := _BRACKETS.sub(" ", rest)) != rest:
                rest = shorter
            rest = _MONTHS.sub(" ", _NAMES.sub(" ", rest))
            words = [word for word in _LETTERS.findall(rest) if word.casefold() not in data]
            if words:
                found.append(f"{where}: {text!r}")
    return sorted(set(found))


def test_no_text_of_the_window_is_missed(
    app: App, filled: Library, qapp: QApplication, wait_until: Callable[..., None]
) -> None:
    """Every page, menu and dialog says in the marked language all that is not a name, a key or the library's own."""
    library, window = app.pending.as_library(), app.window
    article_id = library.first_rows(View())[0].id
    library.add_note(article_id, "ferry lamps", 5, 20)
    library.add_highlight(article_id, 30, 60, "green")
    library.toggle_bookmark(article_id)
    data = _data(library) + " ferry lamps"
    pages: list[tuple[str, Callable[[], object]]] = [
        ("notes", app.commands.show_notes),
        ("speakers", app.commands.show_speakers),
        ("speaker", lambda: app.commands.show_speaker(library.speakers()[0].id)),
        ("reader", lambda: app.commands.open_article(article_id)),
    ]
    for name, show in pages:
        show()
        wait_until(lambda name=name: window.is_shown(name))
    wait_until(lambda: window.reader.reading is not None)
    found = unmarked(window, data)
    for action in app.actions:
        if action.objectName() in _LEFT_OUT:
            continue
        before = {each for each in qapp.topLevelWidgets() if each.isVisible()}
        action.trigger()
        for _ in range(3):
            qapp.processEvents()
        for opened in qapp.topLevelWidgets():
            if opened.isVisible() and opened not in before:
                found += [f"{action.objectName()}: {line}" for line in unmarked(opened, data)]
                opened.close()
    assert not found, "\n".join(found)


_MESSAGE = re.compile(
    r"<message[^>]*>\s*<source>(.*?)</source>.*?<translation([^>]*)>(.*?)</translation>", re.DOTALL
)
_PLACES = re.compile(r"\{\w+\}|%n|%\d")


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The German source with the texts that the code has now."""
    root = Path(__file__).parents[2]
    copy = tmp_path_factory.mktemp("translations") / "onrecord_de.ts"
    copy.write_bytes((root / "resources" / "translations" / "onrecord_de.ts").read_bytes())
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    files = sorted(str(path) for path in (root / "ui").rglob("*.py"))
    subprocess.run(
        [str(tool), "-silent", "-no-obsolete", "-locations", "none", *files, "-ts", str(copy)], check=True
    )
    return copy.read_text(encoding="utf-8")


def test_german_is_complete(taken: str) -> None:
    """No text of the code is without its German, and every place of a value is in both."""
    messages = _MESSAGE.findall(taken)
    assert len(messages) > 700
    assert [] == [source for source, state, _ in messages if "unfinished" in state]
    assert [] == [source for source, _, german in messages if not german.strip()]
    for source, _, german in messages:
        assert sorted(_PLACES.findall(source)) == sorted(_PLACES.findall(german)), source


@pytest.mark.parametrize(
    ("language", "system", "day"),
    [
        ("en", "en_US", "Tuesday, March 12, 2024"),
        ("en", "fr_FR", "Tuesday, 12 March 2024"),
        ("en", "ar_EG", "Tuesday, 12 March 2024"),
        ("en", "tr_TR", "Tuesday, 12 March 2024"),
        ("de", "de_AT", "Dienstag, 12. März 2024"),
        ("de", "en_US", "Dienstag, 12. März 2024"),
    ],
)
def test_days_are_in_the_language_of_the_window(language: str, system: str, day: str) -> None:
    """A system in a language that we do not have gets English days in its English window."""
    assert day == locale_of(language, QLocale(system)).toString(
        QDate(2024, 3, 12), QLocale.FormatType.LongFormat
    )


def test_where_no_language_is_set_days_are_as_they_were() -> None:
    """Qt's own, for LANG=C, are English."""
    assert QLocale.c() == locale_of("en", QLocale.c())
    assert QLocale("de") == locale_of("de", QLocale.c())
