"""Exporting from the real window: what was asked for is in the file, and the foot of the window says so."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from reader import ExportFormat, Library, View, export_formats
from ui.app import App
from ui.exporting.dialog import ExportDialog


@pytest.fixture
def app(filled: Library, begin: Callable[[Path], App]) -> App:
    """The running program over a library with the two articles."""
    return begin(filled.path)


def form_named(name: str) -> ExportFormat:
    """A format by its name."""
    return next(form for form in export_formats() if form.name == name)


def test_the_dialog_offers_every_format_in_words(qapp: object) -> None:
    """Each with what it is good for; what is chosen is what is handed over."""
    dialog = ExportDialog([("view", "What the list shows"), ("all", "The whole library")], export_formats())
    chosen: list[tuple[str, str, bool]] = []
    dialog.chosen.connect(lambda part, form, private: chosen.extend([(part, form.name, private)]))
    buttons = {button.objectName(): button for button in dialog.formats.buttons()}
    assert {form.name for form in export_formats()} == set(buttons)
    assert all(button.text() and button.accessibleDescription() for button in buttons.values())
    buttons["csv"].click()
    dialog.parts.buttons()[1].click()
    dialog.private.setChecked(True)
    QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert [("all", "csv", True)] == chosen


def test_one_article_and_all_of_them(app: App, tmp_path: Path, wait_until: Callable[..., None]) -> None:
    """A selection is one article, the whole library is both."""
    first = app.pending.as_library().directory(View()).ids[0]
    for part, selected, expected in (("selection", [first], 1), ("all", [], 2), ("view", [], 2)):
        target = tmp_path / f"{part}.json"
        app.exporting.export(part, form_named("csl-json"), selected, target)
        wait_until(lambda: not app.exporting.is_running())
        assert expected == len(json.loads(target.read_text(encoding="utf-8")))
    assert "2 articles written to" in app.exporting.strip.words.whole()


def test_files_that_somebody_changed_are_named(
    app: App, tmp_path: Path, wait_until: Callable[..., None]
) -> None:
    """The second export leaves them alone, and the foot of the window says which."""

    def export() -> str:
        app.exporting.export("all", form_named("markdown"), [], tmp_path / "vault")
        wait_until(lambda: not app.exporting.is_running())
        return app.exporting.strip.words.whole()

    assert export() == export()
    first, *_ = sorted((tmp_path / "vault").glob("*.md"))
    first.write_text("Mine now.\n" + first.read_text(encoding="utf-8"), encoding="utf-8")
    assert f"1 file was changed there and left as it is: {first.name}" in export()
    assert first.read_text(encoding="utf-8").startswith("Mine now.")


def test_a_folder_that_cannot_be_written_is_told(
    app: App, tmp_path: Path, wait_until: Callable[..., None]
) -> None:
    """A sentence at the window's top and no window of a crash; the next export can run."""
    no_folder = tmp_path / "a file"
    no_folder.write_text("in the way", encoding="utf-8")
    app.exporting.export("all", form_named("csv"), [], no_folder / "out.csv")
    wait_until(app.window.banner.sentence)
    assert "a file" in app.window.banner.sentence()
    assert app.errors.window() is None
    assert not app.exporting.is_running()


def test_the_place_is_asked_for_in_the_systems_dialog(app: App) -> None:
    """A folder for a format of many files, else a file with its ending."""
    app.exporting.choose()
    dialog = app.window.findChild(ExportDialog)
    assert dialog is not None
    dialog.accept()
    asked = app.window.findChild(QFileDialog)
    assert asked is not None
    assert QFileDialog.FileMode.Directory is asked.fileMode()
    asked.reject()
