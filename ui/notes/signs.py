"""The row of small buttons above a note's text: what its keys do, for the hand that is on the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls import Button, quiet_button
from ui.notes.field import MarkdownEdit
from ui.theme import Appearance, reading_font, ui_font


class SignRow(QWidget):
    """Bold, italic, code; heading, list, tasks, quote; a link of the web, a link in the library, a tag."""

    def __init__(self, field: MarkdownEdit, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._appearance = field, appearance
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        bold, italic = reading_font(15, QFont.Weight.Bold), reading_font(15)
        italic.setItalic(True)
        self._add("B", self.tr("Bold (Ctrl+B)"), lambda: field.mark("**"), bold)
        self._add("I", self.tr("Italic (Ctrl+I)"), lambda: field.mark("*"), italic)
        self._add("<>", self.tr("Code (Ctrl+E)"), lambda: field.mark("`"))
        self._row.addSpacing(12)
        self._add("H", self.tr("Heading"), lambda: field.lead("## "), ui_font(13, QFont.Weight.DemiBold))
        self._add("•", self.tr("List (Ctrl+Shift+8)"), lambda: field.lead("- "))
        self._add("1.", self.tr("Numbered list (Ctrl+Shift+7)"), lambda: field.lead("1. "))
        self._add("☐", self.tr("Tasks (Ctrl+Shift+T)"), lambda: field.lead("- [ ] "))
        self._add("”", self.tr("Quotation (Ctrl+Shift+9)"), lambda: field.lead("> "), reading_font(17))
        self._row.addSpacing(12)
        self._add("[[ ]]", self.tr("Link to an article, speaker or note ([[)"), lambda: self._begin("[["))
        self._add("#", self.tr("Tag"), lambda: self._begin("#"))
        self._add("↗", self.tr("Link to the web (Ctrl+K)"), field.link)
        self._row.addStretch(1)

    def buttons(self) -> list[Button]:
        """The buttons from left to right."""
        return self.findChildren(Button)

    def _add(self, sign: str, name: str, act: Callable[[], None], font: QFont | None = None) -> None:
        button: Button = quiet_button(sign)
        button.setFont(font or ui_font(13))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setMinimumWidth(30)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        self._row.addWidget(button)

    def _begin(self, sign: str) -> None:
        """Type the sign that completion waits for; a tag needs a blank before it."""
        before, _after = self._field.around()
        gap = " " if before and not before[-1:].isspace() and sign == "#" else ""
        self._field.setFocus()
        self._field.insert(gap + sign)
