"""Connects each action, and each signal of a pane, to the command that it stands for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from reader import Verdict, View, seeds_path
from ui.errors import open_log_folder
from ui.filing import filing_of
from ui.mark_commands import marks_of
from ui.naming import complete_names
from ui.note_commands import notes_of
from ui.onward import onward_of
from ui.review_commands import review_of
from ui.theme import SYSTEM, THEMES
from ui.utterance_counts import UtteranceCounts

if TYPE_CHECKING:
    from ui.app import App
    from ui.reading import ReadingPane

NORMAL_SIZE = 18  # px of article text


def connect_actions(app: App) -> None:
    """Wire the whole window; called once."""
    _connect_menu(app)
    app.commands.undoable.connect(app.window.banner.settle)
    _connect_panes(app)
    _connect_keys(app)
    filing_of(app).wire()
    app.window.page_made.connect(partial(_connect_page, app))
    app.commands.refresh_article_actions()
    app.commands.refresh_history()


def _connect_menu(app: App) -> None:
    for action_id, call in (_window_calls(app) | _article_calls(app) | _reading_calls(app)).items():
        app.actions[action_id].triggered.connect(partial(_called, call))


def _window_calls(app: App) -> dict[str, Callable[[], object]]:
    """What is about the window, the library and the program."""
    window, commands = app.window, app.commands
    return {
        "import-files": app.importing.choose_files,
        "import-folder": app.importing.choose_folder,
        "export": app.exporting.choose,
        "quit": window.close,
        "search": window.list.focus_search,
        "toggle-sidebar": lambda: window.toggle_pane("sidebar"),
        "toggle-list": lambda: window.toggle_pane("list"),
        "full-screen": window.toggle_full_screen,
        "next-article": window.list.next,
        "previous-article": window.list.previous,
        "next-unread": window.list.next_unread,
        "back": commands.go_back,
        "forward": commands.go_forward,
        "all-articles": commands.show_all,
        "all-notes": commands.show_notes,
        "all-bookmarks": lambda: filing_of(app).show_bookmarks(),
        "all-tags": lambda: filing_of(app).manage_tags(),
        "save-search": lambda: filing_of(app).save_search(),
        "all-speakers": commands.show_speakers,
        "appearance": app.windows.appearance,
        "palette": app.windows.palette,
        "keys": app.windows.keys,
        "change-keys": app.windows.change_keys,
        "about": app.windows.about,
        "backup": app.windows.backup,
        "check": app.windows.check,
        "compact": app.windows.compact,
        "log-folder": open_log_folder,
        "review": lambda: review_of(app).show_queue(),
        "new-note": lambda: notes_of(app).new_note(),
        "templates": lambda: notes_of(app).manage_templates(),
        "trash": lambda: marks_of(app).show_trash(),
        "undo-history": lambda: marks_of(app).show_history(),
    }


def _article_calls(app: App) -> dict[str, Callable[[], object]]:
    """What changes articles, and what takes it back."""
    articles = app.articles
    return {
        "undo": articles.undo,
        "redo": articles.redo,
        "copy-citation": articles.copy_citation,
        "bookmark": articles.toggle_bookmark,
        "bookmark-passage": articles.bookmark_passage,
        "note": articles.write_note,
        "to-read": articles.toggle_to_read,
        "toggle-read": articles.toggle_read,
        "archive": lambda: filing_of(app).archive(),
        "tag": lambda: filing_of(app).tag(),
        "queue-up": lambda: filing_of(app).queue_up(),
        "queue-down": lambda: filing_of(app).queue_down(),
        "edit-details": app.windows.details,
        "print": app.windows.print_article,
        "edit-text": app.windows.edit_text,
        "versions": app.windows.versions,
        "delete": articles.delete,
        "add-samples": lambda: articles.add_samples(seeds_path()),
        "remove-samples": articles.remove_samples,
    }


def _reading_calls(app: App) -> dict[str, Callable[[], object]]:
    """What is about the text on screen."""
    appearance = app.appearance

    def on(ask: Callable[[ReadingPane], object]) -> Callable[[], object]:
        return lambda: ask(app.window.reader)  # which is made when it is first asked for

    return {
        "copy": on(lambda reader: reader.copy_selection()),
        "find": on(lambda reader: reader.open_find()),
        "find-next": on(lambda reader: reader.find_next()),
        "find-previous": on(lambda reader: reader.find_previous()),
        "note-from-template": lambda: notes_of(app).note_from_template(),
        "highlight": on(lambda reader: reader.marking.highlight()),
        "next-highlight": on(lambda reader: reader.marking.next_highlight()),
        "page-down": on(lambda reader: reader.page_down()),
        "page-up": on(lambda reader: reader.page_up()),
        "next-statement": on(lambda reader: reader.next_statement()),
        "previous-statement": on(lambda reader: reader.previous_statement()),
        "next-by-speaker": lambda: onward_of(app).step(),
        "previous-by-speaker": lambda: onward_of(app).step(backwards=True),
        "toggle-margin": on(lambda reader: reader.toggle_margin()),
        "confirm-statement": lambda: review_of(app).confirm(),
        "not-statement": lambda: review_of(app).reject(),
        "other-speaker": lambda: review_of(app).ask_whose(),
        "mark-statement": lambda: review_of(app).mark(),
        "check-confirmed": lambda: review_of(app).check(Verdict.CONFIRMED),
        "check-differs": lambda: review_of(app).check(Verdict.DIFFERS),
        "check-disputed": lambda: review_of(app).check(Verdict.DISPUTED),
        "show-organisations": lambda: _show_kinds(app),
        "show-unnamed": lambda: _show_kinds(app),
        **{f"theme-{name}": partial(appearance.choose, name) for name in (SYSTEM, *THEMES)},
        "text-larger": lambda: appearance.update(size=appearance.size + 1),
        "text-smaller": lambda: appearance.update(size=appearance.size - 1),
        "text-normal": lambda: appearance.update(size=NORMAL_SIZE),
    }


def _called(call: Callable[[], object], _checked: bool = False) -> None:
    """An action's state is read from the action, where it matters."""
    call()


def _connect_panes(app: App) -> None:
    window, commands = app.window, app.commands
    window.list.article_selected.connect(commands.open_article)
    window.list.table.activated.connect(lambda _index: window.turn_to_reader())
    window.list.view_changed.connect(commands.view_changed)
    window.list.action_requested.connect(lambda action_id, ids: _act_on(app, action_id, ids))
    window.list.paths_dropped.connect(app.importing.import_paths)
    window.list.import_requested.connect(app.importing.choose_folder)
    window.sidebar.view_chosen.connect(partial(show_view, app))
    window.sidebar.speaker_page_requested.connect(commands.show_speaker)
    window.sidebar.notes_requested.connect(commands.show_notes)
    window.sidebar.review_requested.connect(lambda: review_of(app).show_queue())
    window.sidebar.all_speakers_requested.connect(commands.show_speakers)
    window.sidebar.remove_samples_requested.connect(app.articles.remove_samples)


def _act_on(app: App, action_id: str, ids: list[int]) -> None:
    """What the list's own menu asks for the selected rows."""
    calls: dict[str, Callable[[], object]] = {
        "archive": lambda: filing_of(app).archive(ids),
        "tag": lambda: filing_of(app).edit_tags("article", ids),
        "to-read": lambda: app.articles.toggle_to_read(ids),
        "bookmark": lambda: app.articles.bookmark_articles(ids),
        "toggle-read": lambda: app.articles.toggle_read(ids),
        "edit-details": app.windows.details,
        "delete": lambda: app.articles.delete(ids),
    }
    calls[action_id]()


def show_view(app: App, view: object) -> None:
    """Show a part of the library, and the article beside it."""
    if not isinstance(view, View):
        return
    app.commands.show_view(view)
    app.window.show_page(app.window.reader)
    app.window.turn_to_list()


def _connect_reader(app: App) -> None:
    reader, commands = app.window.reader, app.commands
    reader.speaker_page_requested.connect(commands.show_speaker)
    reader.link_activated.connect(app.open_link)
    reader.position_changed.connect(commands.keep_position)
    reader.note_saved.connect(commands.changed)
    reader.bookmark_toggled.connect(app.articles.toggle_bookmark)
    reader.bookmark_requested.connect(app.articles.bookmark_passage)
    reader.cite_requested.connect(app.articles.copy_citation)
    marks_of(app).connect_reader(reader)
    notes_of(app).connect_reader(reader)
    reader.marking.tag_asked.connect(filing_of(app).edit_marks_tags)
    for bar in (reader.pointing.bar, reader.marking.picking.bar):
        bar.keys_of = partial(_keys_of, app)
    reader.correction_requested.connect(review_of(app).correct)
    reader.pointing.card.completes = partial(
        complete_names, app.pending.as_library(), app.tasks, app.appearance
    )
    reader.pointing.card.count_with(
        UtteranceCounts(app.pending.as_library(), app.tasks, "utterances of the card", reader)
    )
    reader.edit_requested.connect(partial(_edit_fact, app))
    reader.appearance_requested.connect(app.windows.appearance)
    reader.export_requested.connect(lambda _button: app.exporting.choose())
    reader.import_requested.connect(app.importing.choose_folder)
    reader.samples_requested.connect(lambda: app.articles.add_samples(seeds_path()))
    reader.visibility_changed.connect(partial(_shown_kinds, app))
    app.actions["toggle-margin"].setChecked(True)
    _shown_kinds(app, reader.visibility)


def _keys_of(app: App, action_id: str) -> str:
    """The keys of an action as they are now, for who says them elsewhere."""
    from ui.preferences.shortcuts import keys_of

    return keys_of(app.actions[action_id])


def _edit_fact(app: App, field: str) -> None:
    """A fact above the article was clicked."""
    if field == "tags" and app.commands.article_id is not None:
        filing_of(app).edit_tags("article", [app.commands.article_id])
    else:
        app.windows.details(field)


def _shown_kinds(app: App, visibility: object) -> None:
    from ui.reading.runs import Visibility

    if not isinstance(visibility, Visibility):
        return
    app.actions["show-organisations"].setChecked(visibility.organisations)
    app.actions["show-unnamed"].setChecked(visibility.unnamed)


def _show_kinds(app: App) -> None:
    from ui.reading.runs import Visibility

    app.window.reader.set_visibility(
        Visibility(app.actions["show-organisations"].isChecked(), app.actions["show-unnamed"].isChecked())
    )


def _connect_page(app: App, name: str) -> None:
    """Wire a page that was just made."""
    {
        "reader": _connect_reader,
        "notes": _connect_notes,
        "bookmarks": _connect_bookmarks,
        "speakers": _connect_speakers,
        "speaker": _connect_speaker,
        "review": _connect_review,
    }[name](app)


def _connect_notes(app: App) -> None:
    notes = app.window.notes
    notes.open_requested.connect(lambda article, note: _open_note(app, article, note))
    notes.changed.connect(app.commands.changed)
    notes.failed.connect(app.errors.show)
    notes_of(app).connect_notes(notes)
    app.commands.undoable.connect(notes.undo_strip.settle)


def _connect_bookmarks(app: App) -> None:
    filing_of(app).connect_bookmarks(app.window.bookmarks, partial(open_at, app))
    app.commands.undoable.connect(app.window.bookmarks.undo_strip.settle)


def _connect_speakers(app: App) -> None:
    app.window.speakers.speaker_requested.connect(app.commands.show_speaker)
    app.window.speakers.failed.connect(app.errors.show)


def _connect_speaker(app: App) -> None:
    speaker = app.window.speaker
    speaker.open_requested.connect(lambda article, start: open_at(app, article, start))
    speaker.speakers_requested.connect(app.commands.show_speakers)
    speaker.changed.connect(app.commands.changed)
    speaker.failed.connect(app.errors.show)
    speaker.export.failed.connect(app.errors.show)
    notes_of(app).connect_speaker(speaker)
    app.commands.undoable.connect(speaker.undo_strip.settle)
    speaker.export.written.connect(app.window.banner.say)


def _connect_review(app: App) -> None:
    review = app.window.review
    review.open_requested.connect(lambda article, start: open_at(app, article, start))
    review.changed.connect(app.commands.changed)
    review.failed.connect(app.errors.show)
    app.commands.undoable.connect(review.undo_strip.settle)


def _connect_keys(app: App) -> None:
    window = app.window
    app.importing.article_requested.connect(lambda article: open_at(app, article, None))
    escape = QShortcut(QKeySequence("Escape"), window)
    escape.activated.connect(lambda: _escape(app))
    for number in range(1, 10):
        for keys, backwards in ((str(number), False), (f"Shift+{number}", True)):
            key = QShortcut(QKeySequence(keys), window)
            key.activated.connect(
                lambda number=number, backwards=backwards: window.reader.step_speaker(
                    number, backwards=backwards
                )
            )


def open_at(app: App, article_id: int, start: int | None) -> None:
    """Open an article, in the list too; at an offset, or where it was left."""
    app.window.list.select_article(article_id)
    app.commands.open_article(article_id, start)


def _open_note(app: App, article_id: int, note_id: int) -> None:
    open_at(app, article_id, None)
    app.commands.when_shown(article_id, lambda: app.window.reader.show_note(note_id))


def _escape(app: App) -> None:
    """Leave what was opened last: full screen, a page, the article of a narrow window."""
    window = app.window
    if window.is_shown("reader") and window.reader.escape():
        return
    if window.isFullScreen():
        window.toggle_full_screen()
    elif not window.is_shown("reader"):
        window.show_page(window.reader)
    elif window.is_narrow():
        window.turn_to_list()
