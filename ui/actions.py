"""Every action of the window: its name, menu, default keys and what it is called for a person.

One table, so that the menu bar, the palette of commands, the sheet of keys and the keys a person changed
all show the same. What an action does is connected in `main_window.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QT_TR_NOOP, QCoreApplication, QObject, Qt
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
    QT_TR_NOOP("&File"),
    QT_TR_NOOP("&Edit"),
    QT_TR_NOOP("&View"),
    QT_TR_NOOP("&Article"),
    QT_TR_NOOP("&Go"),
    QT_TR_NOOP("&Library"),
    QT_TR_NOOP("&Help"),
)
FILE, EDIT, VIEW, ARTICLE, GO, LIBRARY, HELP = MENUS

SPECS: tuple[Spec, ...] = (
    Spec("import-files", FILE, QT_TR_NOOP("&Import files…"), ("Ctrl+O",)),
    Spec("import-folder", FILE, QT_TR_NOOP("Import a &folder…"), ("Ctrl+Shift+O",)),
    Spec("export", FILE, QT_TR_NOOP("&Export…"), ("Ctrl+E",), separated=True),
    Spec("print", FILE, QT_TR_NOOP("&Print…"), ("Ctrl+P",)),
    Spec("backup", FILE, QT_TR_NOOP("&Back up the library…")),
    Spec("quit", FILE, QT_TR_NOOP("&Quit"), ("Ctrl+Q",), separated=True),
    Spec("undo", EDIT, QT_TR_NOOP("&Undo"), ("Ctrl+Z",)),
    Spec("redo", EDIT, QT_TR_NOOP("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Spec("undo-history", EDIT, QT_TR_NOOP("Undo &history…"), ("Ctrl+Alt+Z",)),
    Spec("copy", EDIT, QT_TR_NOOP("&Copy"), ("Ctrl+C",), separated=True),
    Spec("copy-citation", EDIT, QT_TR_NOOP("Copy as c&itation"), ("Ctrl+Shift+C",)),
    Spec("find", EDIT, QT_TR_NOOP("&Find in the article"), ("Ctrl+F",), separated=True),
    Spec("find-next", EDIT, QT_TR_NOOP("Find &next"), ("F3", "Ctrl+G")),
    Spec("find-previous", EDIT, QT_TR_NOOP("Find &previous"), ("Shift+F3", "Ctrl+Shift+G")),
    Spec("search", EDIT, QT_TR_NOOP("&Search the library"), ("/", "Ctrl+Shift+F", "Ctrl+L")),
    Spec("save-search", EDIT, QT_TR_NOOP("Sa&ve this search…"), ("Ctrl+Shift+S",)),
    Spec("toggle-sidebar", VIEW, QT_TR_NOOP("&Sidebar"), ("Ctrl+1",), checkable=True),
    Spec("toggle-list", VIEW, QT_TR_NOOP("&List"), ("Ctrl+2",), checkable=True),
    Spec("toggle-margin", VIEW, QT_TR_NOOP("&Margin"), ("Ctrl+3",), checkable=True),
    Spec(
        "show-organisations",
        VIEW,
        QT_TR_NOOP("&Organisations' statements"),
        (),
        checkable=True,
        separated=True,
    ),
    Spec("show-unnamed", VIEW, QT_TR_NOOP("&Unnamed sources' statements"), (), checkable=True),
    Spec("appearance", VIEW, QT_TR_NOOP("&Appearance…"), ("Ctrl+,",), separated=True),
    Spec("theme-system", VIEW, QT_TR_NOOP("Theme: as the s&ystem")),
    Spec("theme-light", VIEW, QT_TR_NOOP("Theme: li&ght")),
    Spec("theme-dark", VIEW, QT_TR_NOOP("Theme: &dark")),
    Spec("theme-sepia", VIEW, QT_TR_NOOP("Theme: se&pia")),
    Spec("theme-contrast", VIEW, QT_TR_NOOP("Theme: high &contrast")),
    Spec("text-larger", VIEW, QT_TR_NOOP("Text la&rger"), ("Ctrl++", "Ctrl+="), separated=True),
    Spec("text-smaller", VIEW, QT_TR_NOOP("Te&xt smaller"), ("Ctrl+-",)),
    Spec("text-normal", VIEW, QT_TR_NOOP("Text &normal"), ("Ctrl+0",)),
    Spec("full-screen", VIEW, QT_TR_NOOP("&Full screen"), ("F11",), checkable=True, separated=True),
    Spec("highlight", ARTICLE, QT_TR_NOOP("&Highlight the passage"), ("H",)),
    Spec("bookmark", ARTICLE, QT_TR_NOOP("&Bookmark the article"), ("B",)),
    Spec("bookmark-passage", ARTICLE, QT_TR_NOOP("Bookmark the &passage"), ("Shift+B",)),
    Spec("note", ARTICLE, QT_TR_NOOP("Write a &note"), ("N",)),
    Spec("note-from-template", ARTICLE, QT_TR_NOOP("Note &from a template…"), ("Shift+N",)),
    Spec("to-read", ARTICLE, QT_TR_NOOP("&To read"), ("T",)),
    Spec("toggle-read", ARTICLE, QT_TR_NOOP("Mark &read or unread"), ("U",)),
    Spec("archive", ARTICLE, QT_TR_NOOP("Ar&chive"), ("E",)),
    Spec("tag", ARTICLE, QT_TR_NOOP("Ta&gs…"), ("G",)),
    Spec("queue-up", ARTICLE, QT_TR_NOOP("Read &sooner"), ("Ctrl+Up",)),
    Spec("queue-down", ARTICLE, QT_TR_NOOP("Read &later"), ("Ctrl+Down",)),
    Spec("edit-details", ARTICLE, QT_TR_NOOP("&Edit details…"), ("F2",), separated=True),
    Spec("edit-text", ARTICLE, QT_TR_NOOP("Edit the te&xt…"), ("Ctrl+F2",)),
    Spec("versions", ARTICLE, QT_TR_NOOP("&Versions of the text…")),
    Spec("delete", ARTICLE, QT_TR_NOOP("&Delete"), ("Del",)),
    Spec("confirm-statement", ARTICLE, QT_TR_NOOP("Statement: ri&ght as it stands"), ("Y",), separated=True),
    Spec("not-statement", ARTICLE, QT_TR_NOOP("Statement: it is n&one"), ("X",)),
    Spec("other-speaker", ARTICLE, QT_TR_NOOP("Statement: some&body else’s…"), ("W",)),
    Spec("mark-statement", ARTICLE, QT_TR_NOOP("Passage: a statement o&f…"), ("Q",)),
    Spec("check-confirmed", ARTICLE, QT_TR_NOOP("Statement checked: &confirmed"), ("C",)),
    Spec("check-differs", ARTICLE, QT_TR_NOOP("Statement checked: di&ffers"), ("D",)),
    Spec("check-disputed", ARTICLE, QT_TR_NOOP("Statement checked: d&isputed"), ("Shift+D",)),
    Spec("palette", GO, QT_TR_NOOP("&Go to anything…"), ("Ctrl+K",)),
    Spec("next-article", GO, QT_TR_NOOP("Next &article"), ("J",), separated=True),
    Spec("previous-article", GO, QT_TR_NOOP("Previous a&rticle"), ("K",)),
    Spec("next-unread", GO, QT_TR_NOOP("Next &unread"), ("Shift+J",)),
    Spec("page-down", GO, QT_TR_NOOP("Read &on"), ("Space",), separated=True),
    Spec("page-up", GO, QT_TR_NOOP("Read &back"), ("Shift+Space",)),
    Spec("next-statement", GO, QT_TR_NOOP("Next &statement"), ("S",)),
    Spec("previous-statement", GO, QT_TR_NOOP("Previous s&tatement"), ("Shift+S",)),
    Spec("next-by-speaker", GO, QT_TR_NOOP("Next by the same spea&ker"), ("V",)),
    Spec("previous-by-speaker", GO, QT_TR_NOOP("Previous by the same sp&eaker"), ("Shift+V",)),
    Spec("next-highlight", GO, QT_TR_NOOP("Next &highlight"), ("Shift+H",)),
    Spec("back", GO, QT_TR_NOOP("Bac&k"), ("Alt+Left",), separated=True),
    Spec("forward", GO, QT_TR_NOOP("&Forward"), ("Alt+Right",)),
    Spec("all-articles", LIBRARY, QT_TR_NOOP("&All articles"), ("A",)),
    Spec("all-notes", LIBRARY, QT_TR_NOOP("&Notes"), ("Ctrl+Shift+M",)),
    Spec("new-note", LIBRARY, QT_TR_NOOP("Ne&w free note"), ("Ctrl+Shift+N",)),
    Spec("templates", LIBRARY, QT_TR_NOOP("Temp&lates of notes…")),
    Spec("all-bookmarks", LIBRARY, QT_TR_NOOP("&Bookmarks"), ("Ctrl+Shift+B",)),
    Spec("all-speakers", LIBRARY, QT_TR_NOOP("&Speakers"), ("Ctrl+Shift+P",)),
    Spec("review", LIBRARY, QT_TR_NOOP("Re&view queue"), ("Ctrl+Shift+R",)),
    Spec("all-tags", LIBRARY, QT_TR_NOOP("Ta&gs…")),
    Spec("trash", LIBRARY, QT_TR_NOOP("&Trash…")),
    Spec("add-samples", LIBRARY, QT_TR_NOOP("Add the sa&mple articles"), separated=True),
    Spec("remove-samples", LIBRARY, QT_TR_NOOP("&Remove the sample articles")),
    Spec("check", LIBRARY, QT_TR_NOOP("&Check the library"), separated=True),
    Spec("compact", LIBRARY, QT_TR_NOOP("C&ompact the library")),
    Spec("keys", HELP, QT_TR_NOOP("&Keys"), ("?", "F1")),
    Spec("change-keys", HELP, QT_TR_NOOP("&Change keys…")),
    Spec("log-folder", HELP, QT_TR_NOOP("Open the &log folder")),
    Spec("about", HELP, QT_TR_NOOP("&About On Record"), separated=True),
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
        return QCoreApplication.translate("", text)  # the context in which lupdate finds them

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
