"""Connects each action, and each signal of a pane, to the command that it stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut

from reader import View, log_path, resource_path

if TYPE_CHECKING:
    from ui.app import App


def connect_actions(app: App) -> None:
    """Wire the whole window; called once."""
    _connect_menu(app)
    _connect_panes(app)
    _connect_reader(app)
    _connect_pages(app)
    app.commands.refresh_article_actions()
    app.commands.refresh_history()


def _connect_menu(app: App) -> None:
    window, commands, reader = app.window, app.commands, app.window.reader
    calls: dict[str, Callable[[], object]] = {
        "import-files": app.importing.choose_files,
        "import-folder": app.importing.choose_folder,
        "quit": window.close,
        "undo": commands.undo,
        "redo": commands.redo,
        "copy": reader.copy_selection,
        "copy-citation": commands.copy_citation,
        "find": reader.open_find,
        "find-next": reader.find_next,
        "find-previous": reader.find_previous,
        "search": window.list.focus_search,
        "toggle-sidebar": lambda: window.toggle_pane("sidebar"),
        "toggle-list": lambda: window.toggle_pane("list"),
        "toggle-margin": reader.toggle_margin,
        "text-larger": lambda: app.appearance.update(size=app.appearance.size + 1),
        "text-smaller": lambda: app.appearance.update(size=app.appearance.size - 1),
        "text-normal": lambda: app.appearance.update(size=18),
        "full-screen": lambda: window.showNormal() if window.isFullScreen() else window.showFullScreen(),
        "bookmark": commands.toggle_bookmark,
        "bookmark-passage": commands.bookmark_passage,
        "note": reader.write_note,
        "to-read": commands.toggle_to_read,
        "toggle-read": commands.toggle_read,
        "delete": commands.delete,
        "next-article": window.list.next,
        "previous-article": window.list.previous,
        "next-unread": window.list.next_unread,
        "page-down": reader.page_down,
        "page-up": reader.page_up,
        "next-statement": reader.next_statement,
        "previous-statement": reader.previous_statement,
        "back": commands.go_back,
        "forward": commands.go_forward,
        "all-articles": commands.show_all,
        "all-notes": commands.show_notes,
        "all-speakers": commands.show_speakers,
        "add-samples": lambda: commands.add_samples(resource_path("seeds")),
        "remove-samples": commands.remove_samples,
        "log-folder": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_path().parent))),
    }
    for action_id, call in calls.items():
        app.actions[action_id].triggered.connect(lambda checked=False, call=call: call())


def _connect_panes(app: App) -> None:
    window, commands = app.window, app.commands
    window.list.article_selected.connect(lambda article_id: commands.open_article(article_id))
    window.list.view_changed.connect(window.sidebar.set_view)
    window.list.paths_dropped.connect(app.importing.import_paths)
    window.list.import_requested.connect(app.importing.choose_folder)
    window.sidebar.view_chosen.connect(lambda view: _show_view(app, view))
    window.sidebar.speaker_page_requested.connect(commands.show_speaker)
    window.sidebar.notes_requested.connect(commands.show_notes)
    window.sidebar.all_speakers_requested.connect(commands.show_speakers)
    window.sidebar.remove_samples_requested.connect(commands.remove_samples)


def _show_view(app: App, view: View) -> None:
    app.commands.show_view(view)
    app.window.show_page(app.window.reader)
    app.window.turn_to_list()


def _connect_reader(app: App) -> None:
    reader, commands = app.window.reader, app.commands
    reader.speaker_page_requested.connect(commands.show_speaker)
    reader.link_activated.connect(app.open_link)


def _connect_pages(app: App) -> None:
    window, commands = app.window, app.commands
    window.notes.open_requested.connect(lambda article, note: _open_note(app, article, note))
    window.speaker.open_requested.connect(lambda article, start: commands.open_article(article, start))
    window.speakers.speaker_requested.connect(commands.show_speaker)
    escape = QShortcut(QKeySequence("Escape"), window)
    escape.activated.connect(lambda: _escape(app))


def _open_note(app: App, article_id: int, note_id: int) -> None:
    app.commands.open_article(article_id)
    app.window.reader.show_note(note_id)


def _escape(app: App) -> None:
    """Leave what was opened last: full screen, a page, the article of a narrow window."""
    window = app.window
    if window.isFullScreen():
        window.showNormal()
    elif window.pages.currentWidget() is not window.reader:
        window.show_page(window.reader)
    elif window.is_narrow():
        window.turn_to_list()


