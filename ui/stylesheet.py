"""The one stylesheet of the application: Theme in, Qt style sheet out. Fonts are in `ui/theme.py`.

Widgets choose a look by a property, `kind`, which `set_kind` sets: a style sheet on single widgets
would have to be renewed by each of them whenever the theme changes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.theme import Theme

_SHEET = """
QToolTip { background: $list; color: $ink; border: 1px solid $line; padding: 4px 8px; }

QMenuBar { background: $sidebar; color: $ink; border: none; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $list; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $faint; }
QMenu::item:checked { color: $accent; }
QMenu::indicator { width: 0; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QHeaderView[kind="columns"] { background: transparent; border: none; }
QHeaderView[kind="columns"]::section {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid $line; padding: 4px 8px;
}

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea { border: none; background: transparent; }
QTableView { selection-background-color: transparent; background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QTableWidget::item { padding: 0 8px; border: none; }
QTableWidget::item:selected { background: $selection; color: $ink; }

QAbstractButton, QAbstractItemView, QSlider { outline: none; }

QLineEdit, QPlainTextEdit[kind="field"], QTextEdit[kind="field"] {
    background: $field; color: $ink; border: 1px solid $line; border-radius: 8px;
    selection-background-color: $text_selection; selection-color: $ink;
}
QLineEdit { padding: 6px 12px; min-height: 18px; }
QPlainTextEdit[kind="field"], QTextEdit[kind="field"] { padding: 8px; }
QLineEdit:focus, QPlainTextEdit[kind="field"]:focus, QTextEdit[kind="field"]:focus { border-color: $faint; }
QLineEdit[wrong="true"] { border-color: $accent; }
QLineEdit:disabled { color: $faint; }

QPushButton {
    background: $field; color: $ink; border: 1px solid $line; border-radius: 8px;
    padding: 6px 16px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border-color: $edge; }
QPushButton:disabled { color: $faint; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:focus { border-color: $ink; }
QPushButton[kind="primary"]:disabled { background: $selection; color: $faint; border-color: $selection; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background: transparent; color: $muted; border: 1px solid transparent; border-radius: 6px;
    padding: 3px 7px;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; color: $ink; }
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked { color: $accent; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: $edge; }
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled { color: $faint; }
QPushButton[kind="back"] {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid transparent; padding: 3px 0;
}
QPushButton[kind="back"]:hover { color: $ink; }
QPushButton[kind="back"]:focus { border-bottom-color: $edge; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QWidget[kind="segments"] { background: $sidebar; border: 1px solid $line; border-radius: 8px; }
QPushButton[kind="segment"] {
    background: transparent; color: $muted; border: 1px solid transparent; border-radius: 6px;
    padding: 3px 11px;
}
QPushButton[kind="segment"]:hover { color: $ink; }
QPushButton[kind="segment"]:checked { background: $page; color: $ink; border-color: $line; }
QPushButton[kind="segment"]:focus { border-color: $edge; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 2px; background: $thumb; border-radius: 1px; }
QSlider::sub-page:horizontal { background: $muted; border-radius: 1px; }
QSlider::handle:horizontal {
    background: $field; border: 1px solid $faint; width: 12px; height: 12px;
    margin: -6px 0; border-radius: 7px;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: $accent; }

QRadioButton, QCheckBox {
    color: $ink; spacing: 8px; border: none; border-bottom: 1px solid transparent; padding: 1px 0;
}
QRadioButton::indicator, QCheckBox::indicator, QListWidget::indicator {
    width: 12px; height: 12px; border: 1px solid $faint; background: $field;
}
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator, QListWidget::indicator { border-radius: 4px; }
QRadioButton::indicator:checked, QCheckBox::indicator:checked, QListWidget::indicator:checked {
    width: 6px; height: 6px; border: 4px solid $accent;
}
QRadioButton:focus, QCheckBox:focus { color: $accent; border-bottom-color: $edge; }

QProgressBar { background: $selection; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QSplitter::handle { background: $line; }
QFrame[kind="hairline"] { background: $line; border: none; }
QFrame[kind="drop"] { background: $accent; border: none; }
QFrame[kind="strip"] { background: $sidebar; border: none; border-top: 1px solid $line; }
QFrame[kind="banner"] { background: $note_fill; border: none; border-top: 1px solid $note_line; }
QFrame[kind="popup"] { background: $list; border: 1px solid $line; }
QListWidget { background: transparent; color: $ink; }
QListWidget::item { padding: 5px 8px; border-radius: 5px; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $selection; color: $ink; }
QLabel { background: transparent; color: $ink; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="heading"] { color: $muted; }
QLabel[kind="warning"] { color: $warning; }
QLabel[kind="accent"] { color: $accent; }
QDialog { background: $page; }
QWidget[kind="page"] { background: $page; }
QWidget[kind="list"] { background: $list; }
QWidget[kind="sidebar"] { background: $sidebar; }
"""


def stylesheet(theme: Theme) -> str:
    """The style sheet of the whole application in `theme`; `QApplication.setStyleSheet` takes it."""
    values = {name: getattr(theme, name) for name in theme.__slots__ if isinstance(getattr(theme, name), str)}
    # Focus must be seen from the keyboard (WCAG 2.4.7), so its edge is no hairline.
    values |= {"thumb": theme.heat[2], "edge": theme.accent}
    sheet = _SHEET
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"${name}", values[name])
    return sheet


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget one of the looks of the style sheet, also after it was shown."""
    widget.setProperty("kind", kind)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    # Before the first show Qt polishes by itself; polishing earlier would bring the font of that moment back then.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
