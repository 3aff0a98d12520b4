"""Every action of the window: its name, menu, default keys and what it is called for a person.

One table, so that the menu bar, the palette of commands, the sheet of keys and the keys a person changed
all show the same. What an action does is connected in `main_window.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Spec:
    """One action as the table lists it. `keys` in Qt's portable notation, the first shown in the menu."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    separated: bool = False  # a line above it in its menu


MENUS = (
    "&File",
    "&Edit",
    "&View",
    "&Article",
    "&Go",
    "&Library",
    "&Help",
)
FILE, EDIT, VIEW, ARTICLE, GO, LIBRARY, HELP = MENUS

SPECS: tuple[Spec, ...] = (
    Spec("import-files", FILE, "&Import files…", ("Ctrl+O",)),
    Spec("import-folder", FILE, "Import a &folder…", ("Ctrl+Shift+O",)),
    Spec("export", FILE, "&Export…", ("Ctrl+E",), separated=True),
    Spec("print", FILE, "&Print…", ("Ctrl+P",)),
    Spec("backup", FILE, "&Back up the library…"),
    Spec("quit", FILE, "&Quit", ("Ctrl+Q",), separated=True),
    Spec("undo", EDIT, "&Undo", ("Ctrl+Z",)),
    Spec("redo", EDIT, "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Spec("undo-history", EDIT, "Undo &history…", ("Ctrl+Alt+Z",)),
    Spec("copy", EDIT, "&Copy", ("Ctrl+C",), separated=True),
    Spec("copy-citation", EDIT, "Copy as c&itation", ("Ctrl+Shift+C",)),
    Spec("find", EDIT, "&Find in the article", ("Ctrl+F",), separated=True),
    Spec("find-next", EDIT, "Find &next", ("F3", "Ctrl+G")),
    Spec("find-previous", EDIT, "Find &previous", ("Shift+F3", "Ctrl+Shift+G")),
    Spec("search", EDIT, "&Search the library", ("/", "Ctrl+Shift+F", "Ctrl+L")),
    Spec("toggle-sidebar", VIEW, "&Sidebar", ("Ctrl+1",), checkable=True),
    Spec("toggle-list", VIEW, "&List", ("Ctrl+2",), checkable=True),
    Spec("toggle-margin", VIEW, "&Margin", ("Ctrl+3",), checkable=True),
    Spec("show-organisations", VIEW, "&Organisations' statements", (), checkable=True, separated=True),
    Spec("show-unnamed", VIEW, "&Unnamed sources' statements", (), checkable=True),
    Spec("appearance", VIEW, "&Appearance…", ("Ctrl+,",), separated=True),
    Spec("text-larger", VIEW, "Text l&arger", ("Ctrl++", "Ctrl+=")),
    Spec("text-smaller", VIEW, "Text s&maller", ("Ctrl+-",)),
    Spec("text-normal", VIEW, "Text &normal", ("Ctrl+0",)),
    Spec("full-screen", VIEW, "&Full screen", ("F11",), checkable=True, separated=True),
    Spec("highlight", ARTICLE, "&Highlight the passage", ("H",)),
    Spec("bookmark", ARTICLE, "&Bookmark the article", ("B",)),
    Spec("bookmark-passage", ARTICLE, "Bookmark the &passage", ("Shift+B",)),
    Spec("note", ARTICLE, "Write a &note", ("N",)),
    Spec("to-read", ARTICLE, "&To read", ("T",)),
    Spec("toggle-read", ARTICLE, "Mark &read or unread", ("U",)),
    Spec("edit-details", ARTICLE, "&Edit details…", ("F2",), separated=True),
    Spec("edit-text", ARTICLE, "Edit the te&xt…", ("Ctrl+F2",)),
    Spec("versions", ARTICLE, "&Versions of the text…"),
    Spec("delete", ARTICLE, "&Delete", ("Del",)),
    Spec("palette", GO, "&Go to anything…", ("Ctrl+K",)),
    Spec("next-article", GO, "Next &article", ("J",), separated=True),
    Spec("previous-article", GO, "Previous a&rticle", ("K",)),
    Spec("next-unread", GO, "Next &unread", ("Shift+J",)),
    Spec("page-down", GO, "Read &on", ("Space",), separated=True),
    Spec("page-up", GO, "Read &back", ("Shift+Space",)),
    Spec("next-statement", GO, "Next &statement", ("S",)),
    Spec("previous-statement", GO, "Previous s&tatement", ("Shift+S",)),
    Spec("next-highlight", GO, "Next &highlight", ("Shift+H",)),
    Spec("back", GO, "Bac&k", ("Alt+Left",), separated=True),
    Spec("forward", GO, "&Forward", ("Alt+Right",)),
    Spec("all-articles", LIBRARY, "&All articles", ("G",)),
    Spec("all-notes", LIBRARY, "&Notes", ("Ctrl+Shift+N",)),
    Spec("all-speakers", LIBRARY, "&Speakers", ("Ctrl+Shift+S",)),
    Spec("trash", LIBRARY, "&Trash…"),
    Spec("add-samples", LIBRARY, "Add the sa&mple articles", separated=True),
    Spec("remove-samples", LIBRARY, "&Remove the sample articles"),
    Spec("check", LIBRARY, "&Check the library", separated=True),
    Spec("compact", LIBRARY, "C&ompact the library"),
    Spec("keys", HELP, "&Keys", ("?", "F1")),
    Spec("change-keys", HELP, "&Change keys…"),
    Spec("log-folder", HELP, "Open the &log folder"),
    Spec("about", HELP, "&About On Record", separated=True),
)


class Actions(QObject):
    """The window's QActions by id; made when the first of them is asked for, which the first rows need not wait for."""

    def __init__(self, parent: QObject, changed_keys: Mapping[str, Sequence[str]] | None = None) -> None:
        super().__init__(parent)
        self._changed_keys = changed_keys or {}
        self._menus: dict[str, QMenu] = {}

    @cached_property
    def _actions(self) -> dict[str, QAction]:
        return {spec.id: self._make(spec) for spec in SPECS}

    def _make(self, spec: Spec) -> QAction:
        action = QAction(self.translated(spec.text), self)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        keys = self._changed_keys.get(spec.id, spec.keys)
        action.setShortcuts([QKeySequence.fromString(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    @staticmethod
    def translated(text: str) -> str:
        """A menu or action text in the person's language."""
        return QCoreApplication.translate("Actions", text)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def title(self, bar: QMenuBar) -> None:
        """Make the menus in the table's order, empty."""
        self._menus = {name: bar.addMenu(self.translated(name)) for name in MENUS}

    def fill(self) -> None:
        """Put the actions into the menus."""
        for spec in SPECS:
            if spec.separated:
                self._menus[spec.menu].addSeparator()
            self._menus[spec.menu].addAction(self._actions[spec.id])
