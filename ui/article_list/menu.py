"""The menu of the selected rows; its words say what will happen to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader import ArticleRow
from ui.article_list.wording import tr


def row_menu(rows: Sequence[ArticleRow], act: Callable[[str], None], parent: QWidget) -> QMenu:
    """A menu that calls `act` with the id of an action; it deletes itself when it closes."""
    queued = bool(rows) and all(row.to_read for row in rows)
    marked = bool(rows) and all(row.bookmarked for row in rows)
    archived = bool(rows) and all(row.archived for row in rows)
    unread = any(row.unread for row in rows)
    menu = QMenu(parent)
    for action_id, words in (
        ("to-read", tr("Take off the reading list") if queued else tr("Put on the reading list")),
        ("bookmark", tr("Remove the bookmark") if marked else tr("Bookmark")),
        ("toggle-read", tr("Mark as read") if unread else tr("Mark as unread")),
        ("archive", tr("Take out of the archive") if archived else tr("Archive")),
        ("tag", tr("Tags…")),
        ("", ""),
        ("edit-details", tr("Edit details…")),
        ("delete", tr("Delete")),
    ):
        if action_id:
            _add(menu, action_id, words, act)
        else:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, action_id: str, words: str, act: Callable[[str], None]) -> None:
    action = QAction(words, menu)
    action.setObjectName(action_id)
    action.triggered.connect(lambda: act(action_id))
    menu.addAction(action)
