"""Appearance, keys and About."""

from __future__ import annotations

import platform

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenuBar, QWidget

from reader import __version__
from ui.controls import Button
from ui.preferences.about import AboutDialog, licences, requirements
from ui.preferences.appearance import AppearancePopover
from ui.preferences.shortcuts import ShortcutsSheet, groups_of, plain
from ui.theme import SYSTEM, THEMES, Appearance

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_theme_can_be_chosen_and_holds_at_once(appearance: Appearance) -> None:
    """System and all four looks, each with one click."""
    popover = AppearancePopover(appearance)
    chosen = []
    for button in popover.theme.findChildren(Button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        chosen.append(appearance.choice)
    assert {SYSTEM, *THEMES} == set(chosen)


def test_sliders_set_the_article_and_follow_it(appearance: Appearance) -> None:
    """Both ways, without an echo."""
    popover, heard = AppearancePopover(appearance), list[int]()
    popover.size_slider.setValue(22)
    popover.spacing.setValue(180)
    popover.measure.setValue(66)
    assert (22, 1.8, 66) == (appearance.size, appearance.line_height, appearance.measure)
    appearance.changed.connect(lambda: heard.append(1))
    appearance.update(size=15)
    assert 15 == popover.size_slider.value()
    assert "15 px" == popover.size_value.text()
    assert [1] == heard


def test_the_usual_comes_back(appearance: Appearance) -> None:
    """Face, size, spacing and width; the theme stays as chosen."""
    appearance.choose("sepia")
    appearance.update(size=30, line_height=2.0, measure=100, family="Inter")
    popover = AppearancePopover(appearance)
    QTest.mouseClick(popover.reset, Qt.MouseButton.LeftButton)
    fresh = Appearance()
    assert (fresh.size, fresh.line_height, fresh.measure, fresh.family) == (
        appearance.size,
        appearance.line_height,
        appearance.measure,
        appearance.family,
    )
    assert "sepia" == appearance.choice


def test_the_face_in_use_is_offered(appearance: Appearance) -> None:
    """Also one that the list does not know, so that opening the popover changes nothing."""
    appearance.update(family="A face of mine")
    popover = AppearancePopover(appearance)
    assert "A face of mine" == popover.face.choice()
    assert "A face of mine" == appearance.family


def test_the_popover_stays_on_the_screen(appearance: Appearance) -> None:
    """Also below a button at the edge."""
    host = QWidget()
    host.move(0, 0)
    host.resize(20, 20)
    host.show()
    popover = AppearancePopover(appearance, host)
    popover.show_below(host)
    assert popover.screen().availableGeometry().contains(popover.geometry())


def test_the_sheet_shows_every_key_of_the_menus() -> None:
    """Made from the actions; those without a key are left out; search finds by name and by key."""
    bar = QMenuBar()
    menu = bar.addMenu("&File")
    for text, keys in (("&Import files…", "Ctrl+O"), ("Sepa&rate", ""), ("&Quit", "Ctrl+Q")):
        action = QAction(text, menu)
        action.setShortcut(keys)
        menu.addAction(action)
    sheet = ShortcutsSheet(groups_of(bar), [("1 – 9", "Next statement")])
    assert [("Import files", "Ctrl+O"), ("Quit", "Ctrl+Q"), ("Next statement", "1 – 9")] == sheet.entries()
    QTest.keyClicks(sheet.search, "ctrl+q")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert [("Quit", "Ctrl+Q")] == sheet.entries()
    sheet.search.setText("nothing of this kind")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert not sheet.empty.isHidden()


def test_texts_lose_their_mnemonics_only() -> None:
    """An ampersand that is meant stays."""
    assert "Find & replace" == plain("&Find && replace…")


def test_about_names_versions_and_every_licence() -> None:
    """The program, what it runs on, each package that it needs, and the fonts."""
    dialog = AboutDialog("3.45.1")
    text = dialog.versions_text()
    for version in (__version__, platform.python_version(), qVersion(), "3.45.1"):
        assert version in text
    listed = dialog.licences.toPlainText()
    names = {distribution.metadata["Name"].lower() for distribution in requirements()}
    assert {"peewee", "markdown", "nh3", "pyside6_essentials"} <= {name.replace("-", "_") for name in names}
    assert all(name in listed.lower() for name in names)
    assert "Source Serif 4 (typeface): OFL-1.1" in listed
    assert "see the package" not in licences()


def test_about_promises_no_network_and_copies_versions() -> None:
    """For a report."""
    dialog = AboutDialog()
    words = " ".join(label.text() for label in dialog.findChildren(type(dialog.promise)))
    assert "no network connection" in words
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert f"On Record {__version__}" in QGuiApplication.clipboard().text()


def test_the_theme_is_changed_by_the_arrows(qapp: object, appearance: Appearance) -> None:
    """What opens with the keyboard goes on with it: the chosen theme has the focus, the arrow takes the next."""
    popover = AppearancePopover(appearance)
    popover.show()
    popover.theme.setFocus()
    field = popover.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Right)
    assert "dark" == appearance.choice
    popover.close()
