"""How a person files what was read: tags, states, the queue, bookmarks saved searches, and the sidebar's share.

Each method asks the library for a change and shows what it changed, as the other commands do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTime, QTimer

from reader import Changes, Library, ReadingState, SavedView, Scope, SearchInterrupted, TagRow, View
from ui import wording
from ui.article_list.queue import Queue
from ui.naming import NameDialog
from ui.sidebar.days import this_day

if TYPE_CHECKING:
    from ui.app import App
    from ui.bookmarks import BookmarksPage
    from ui.tags import TagEditor, TagsWindow

RECOUNT_AFTER = 400  # ms after the last change: an import changes something ten times a second
_FOLDED = "sidebar-folded"
_LAST_MOMENT = QTime(23, 59, 59, 999)


class Filing(QObject):
    """One a window."""

    def __init__(self, app: App) -> None:
        super().__init__(app.window)
        self._app = app
        self._editor: TagEditor | None = None
        self._window: TagsWindow | None = None
        self._saved: tuple[SavedView, ...] = ()
        self._tag_names: dict[int, str] = {}  # as the sidebar shows them
        self._queue = Queue(app.window.list)
        self._recount = QTimer(self, singleShot=True, interval=RECOUNT_AFTER)
        self._recount.timeout.connect(self._count)
        self._day = this_day()
        self._midnight = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._midnight.timeout.connect(self.look_at_the_day)

    @property
    def _library(self) -> Library:
        return self._app.pending.as_library()

    def _write(self, work: Callable[[], Changes | None]) -> None:
        self._app.commands.write(work)

    # -- wiring

    def wire(self) -> None:
        """Wire the sidebar and what tells of changes; called once."""
        app, sidebar = self._app, self._app.window.sidebar
        sidebar.fold_sections(app.settings.value(_FOLDED, []))
        sidebar.folded.connect(lambda keys: app.settings.set_value(_FOLDED, keys))
        sidebar.bookmarks_requested.connect(self.show_bookmarks)
        sidebar.tags.managed.connect(self.manage_tags)
        sidebar.saved.renamed.connect(self.rename_saved)
        sidebar.saved.deleted.connect(self.delete_saved)
        sidebar.saved.moved.connect(self.move_saved)
        sidebar.saved.updated.connect(self.update_saved)
        app.commands.refreshed.connect(self.refresh, Qt.ConnectionType.SingleShotConnection)  # at the start
        app.commands.applied.connect(self._applied)
        self._queue.moved.connect(self.move_in_queue)
        app.window.became_active.connect(self.look_at_the_day)  # a machine that slept missed midnight
        self.look_at_the_day()
        app.articles.passage_bookmarked.connect(self.bookmarked)

    def connect_bookmarks(self, page: BookmarksPage, open_at: Callable[..., None]) -> None:
        """Wire the page of bookmarks, once it is made."""
        page.open_requested.connect(open_at)
        page.tags_requested.connect(lambda ids: self.edit_tags("bookmark", ids))
        page.changed.connect(self._app.commands.changed)
        page.failed.connect(self._app.errors.show)

    def refresh(self) -> None:
        """Read tags and saved searches again for the sidebar; their numbers are counted a little later."""
        self._read_saved()
        self._count()

    def _read_saved(self) -> None:
        self._app.tasks.latest("saved views", self._library.saved_views, self._show_saved, behind=True)

    def _count(self) -> None:
        counted, failed = self._tags_counted, self._not_counted
        self._app.tasks.latest("sidebar tags", self._library.tags, counted, failed, behind=True)
        self._count_saved()

    def _tags_counted(self, rows: tuple[TagRow, ...]) -> None:
        """Show them; what one of them narrows goes with it to its new name."""
        former = self._tag_names
        self._tag_names = {row.id: row.name for row in rows}
        self._app.window.sidebar.set_tags(rows)
        self._follow({name: self._tag_names.get(tag_id, name) for tag_id, name in former.items()})

    def _merged(self, former: str, to: str) -> None:
        """What a tag narrowed, or one within it, is narrowed by the one that it became a part of."""
        self._follow(
            {
                name: to + name[len(former) :]
                for name in self._tag_names.values()
                if f"{name}/".casefold().startswith(f"{former}/".casefold())
            }
        )

    def _follow(self, names: Mapping[str, str]) -> None:
        """Narrow the list and the notes by the new name of a tag, where they are narrowed by its former one."""
        window = self._app.window
        view = window.list.view()
        if view.tag is not None and names.get(view.tag, view.tag) != view.tag:
            renamed = replace(view, tag=names[view.tag])
            window.list.set_view(renamed)
            window.sidebar.set_view(renamed)
        if window.is_made("notes"):
            window.notes.filters.follow_tag(names)

    def look_at_the_day(self) -> None:
        """On another day "last month" is another month, in the list and in saved searches."""
        if (today := this_day()) != self._day:
            self._day = today
            self._recount.start()
            self._app.window.list.refresh(Changes(membership=True))
            self._app.window.sidebar.update()
        self._midnight.start(QTime.currentTime().msecsTo(_LAST_MOMENT) + 2)

    def _applied(self, changes: object) -> None:
        assert isinstance(changes, Changes)
        window = self._app.window
        if changes.saved or changes.everything:
            self._read_saved()
        if changes.tags or changes.membership or changes.articles or changes.everything:
            self._recount.start()  # anew with each change, so that an import is counted when it rests
        if window.is_made("bookmarks"):
            window.bookmarks.refresh(changes)
        if self._editor is not None and (changes.tags or changes.everything):
            self._show_tags()
        if self._window is not None and (changes.tags or changes.everything):
            self._window.refresh()

    def _not_counted(self, error: Exception) -> None:
        if isinstance(error, SearchInterrupted):  # by a search that was given up: asked for again
            self._recount.start()
        else:
            self._app.errors.show(error)

    # -- tags

    def tag(self) -> None:
        """Edit the tags of what the person is at: selected bookmarks, selected articles, the open one."""
        window = self._app.window
        if window.is_shown("bookmarks"):
            chosen = [line.mark.id for line in window.bookmarks.selected()]
            if chosen:
                self.edit_tags("bookmark", chosen)
                return
        chosen = self._app.commands.selected()
        if chosen:
            self.edit_tags("article", chosen)

    def edit_marks_tags(self, kind: object, ids: object, _corner: object) -> None:
        """As the bar of a mark asks."""
        if isinstance(kind, str) and isinstance(ids, list):
            self.edit_tags(kind, ids)

    def edit_tags(self, kind: str, ids: Sequence[int]) -> None:
        """Edit the tags of some articles, notes, highlights, bookmarks or checks."""
        from ui.tags import TagEditor

        app, chosen = self._app, list(ids)
        app.window.flush()  # the `#tags` of a note that is being written count
        if self._editor is not None:
            self._editor.close()
        editor = TagEditor(self._title(kind, len(chosen)), app.appearance, app.window)
        self._editor, self._about = editor, (kind, chosen)
        editor.added.connect(lambda name: self._write(lambda: self._library.add_tag(kind, chosen, name)))
        editor.removed.connect(lambda name: self._write(lambda: self._library.remove_tag(kind, chosen, name)))
        editor.finished.connect(self._closed)
        app.tasks.latest("tag names", self._library.tag_names, editor.set_names)
        self._show_tags()
        editor.open()
        editor.field.setFocus()

    def _title(self, kind: str, number: int) -> str:
        one, many = {
            "article": (self.tr("Tags of the article"), self.tr("Tags of %n articles")),
            "note": (self.tr("Tags of the note"), self.tr("Tags of %n notes")),
            "highlight": (self.tr("Tags of the highlight"), self.tr("Tags of %n highlights")),
            "bookmark": (self.tr("Tags of the bookmark"), self.tr("Tags of %n bookmarks")),
            "check": (self.tr("Tags of the statement"), self.tr("Tags of %n statements")),
        }[kind]
        return wording.counted(number, one, many)

    def _show_tags(self) -> None:
        editor = self._editor
        if editor is None:
            return
        kind, ids = self._about

        def show(carried: dict[str, int]) -> None:
            if editor is self._editor:
                editor.set_tags(carried, len(ids))

        self._app.tasks.latest("tags on", lambda: self._library.tags_on(kind, ids), show)

    def _closed(self) -> None:
        self._editor = None

    def manage_tags(self, row: object = None) -> None:
        """All tags, to be renamed, merged and deleted."""
        from ui.tags import TagsWindow

        app = self._app
        if self._window is None:
            self._window = TagsWindow(self._library, app.tasks, app.appearance, app.window)
            self._window.merged.connect(self._merged)
            self._window.changed.connect(app.commands.changed)
            self._window.failed.connect(app.errors.show)
            self._window.shown.connect(self.show_tag)
            self._window.finished.connect(self._managed)
        if isinstance(row, TagRow):
            self._window.choose(row.id)
        self._window.show()
        self._window.raise_()

    def _managed(self) -> None:
        self._window = None

    def show_tag(self, row: TagRow) -> None:
        """The articles that carry a tag, or in which something does."""
        view = View(tag=row.name) if row.articles else View(query=f'tag:"{row.name}"')
        self._app.commands.show_view(view)

    # -- states and the queue

    def archive(self, ids: Sequence[int] | None = None) -> None:
        """Put articles away as done with; where all of them are, take them out again."""
        chosen, library = list(ids or self._app.commands.selected()), self._library
        if not chosen:
            return

        def work() -> tuple[Changes, bool]:
            away = not all(row.archived for row in library.rows(chosen))
            return library.set_state(chosen, ReadingState.ARCHIVED if away else ReadingState.READ), away

        def done(result: tuple[Changes, bool]) -> None:
            changes, away = result
            if away:
                said = wording.counted(
                    len(chosen), self.tr("%n article archived."), self.tr("%n articles archived.")
                )
                self._app.commands.done_undoably(said, changes)
            else:
                self._app.commands.apply(changes)
                self._app.window.banner.hide()

        self._app.tasks.write(work, done, self._app.errors.show)

    def queue_up(self) -> None:
        """Read the selected articles sooner: one place up in the queue."""
        self._step(-1)

    def queue_down(self) -> None:
        """Read the selected articles later."""
        self._step(1)

    def _step(self, by: int) -> None:
        if not self._queue.step(by):
            self._app.window.banner.hint(self.tr("The order can be changed in “To read”, by your own order."))

    def move_in_queue(self, ids: list[int], before: object) -> None:
        """Put articles before another one of the queue, or at its end."""
        library, target = self._library, before if isinstance(before, int) else None
        self._write(lambda: library.move_in_queue(ids, target))

    # -- bookmarks

    def show_bookmarks(self) -> None:
        """All bookmarks, beside the articles that have some."""
        window = self._app.window
        window.bookmarks.refresh()
        if window.list.view().scope is not Scope.BOOKMARKED:
            self._app.commands.show_view(View(scope=Scope.BOOKMARKED))
        window.show_page(window.bookmarks)

    def bookmarked(self, changes: object) -> None:
        """A bookmark was made: a name for it is offered, and not asked for."""
        assert isinstance(changes, Changes)
        number = changes.created
        self._app.commands.apply(changes)
        if number is not None:
            self._app.window.banner.say(
                self.tr("Bookmarked."),
                self.tr("Name it…"),
                lambda: self.name_bookmark(number),
                step=changes.step,
            )

    def name_bookmark(self, bookmark_id: int) -> None:
        """Ask for a bookmark's name."""
        library = self._library
        dialog = NameDialog(self.tr("Name of the bookmark"), "", "", self._app.window, may_be_empty=True)
        dialog.named.connect(
            lambda name: self._write(lambda: library.rename_bookmark(bookmark_id, name or None))
        )
        dialog.open()

    # -- saved searches

    def save_search(self) -> None:
        """Keep what the list shows under a name."""
        view, library = self._app.window.list.view(), self._library
        hint = self.tr("It will stand in the sidebar. A name that is in use is given to this search instead.")
        dialog = NameDialog(self.tr("Save this search"), suggested_name(view), hint, self._app.window)
        dialog.named.connect(lambda name: self._write(lambda: library.save_view(name, view)))
        dialog.open()

    def rename_saved(self, view_id: int, name: str) -> None:
        """Give a saved search another name."""
        self._write(lambda: self._library.rename_saved_view(view_id, name))

    def move_saved(self, view_id: int, before: object) -> None:
        """Put a saved search before another one, or at the end."""
        target = before if isinstance(before, int) else None
        self._write(lambda: self._library.move_saved_view(view_id, target))

    def update_saved(self, saved: SavedView) -> None:
        """Let a saved search be what the list shows now."""
        view = self._app.window.list.view()
        self._write(lambda: self._library.save_view(saved.name, view))

    def delete_saved(self, view_id: int) -> None:
        """Delete a saved search; undo brings it back."""

        def done(changes: Changes) -> None:
            self._app.commands.done_undoably(self.tr("The saved search was deleted."), changes)

        self._app.tasks.write(lambda: self._library.delete_saved_view(view_id), done, self._app.errors.show)

    def saved(self) -> tuple[SavedView, ...]:
        """The saved searches, as they were read last."""
        return self._saved

    def _show_saved(self, saved: tuple[SavedView, ...]) -> None:
        self._saved = saved
        self._app.window.sidebar.set_saved(saved)
        if saved:
            self._recount.start()

    def _count_saved(self) -> None:
        """Count each saved search again, off the GUI thread; typing a search interrupts it, and it comes again."""
        library, saved, sidebar = self._library, self._saved, self._app.window.sidebar
        self._app.tasks.latest(
            "saved totals",
            lambda: {each.id: library.total(each.view) for each in saved},
            sidebar.saved.set_totals,
            self._not_counted,
            behind=True,
        )


def suggested_name(view: View) -> str:
    """What a search could be called: its own words, or what the list is narrowed to."""
    parts = [view.query.strip(), f"#{view.tag}" if view.tag else "", view.source or ""]
    return " ".join(part for part in parts if part)[:60]


def filing_of(app: App) -> Filing:
    """The window's, made when it is first needed."""
    for found in app.window.findChildren(Filing):
        return found
    return Filing(app)
