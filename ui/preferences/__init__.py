"""What a person sets and looks up: appearance, keys, the details of articles, and what the program is."""

from ui.preferences.about import AboutDialog
from ui.preferences.appearance import AppearancePopover
from ui.preferences.details import EditDetailsDialog
from ui.preferences.shortcuts import ShortcutsSheet

__all__ = ["AboutDialog", "AppearancePopover", "EditDetailsDialog", "ShortcutsSheet"]
