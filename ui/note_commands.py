"""What the window does about notes: new ones, from templates too, and where a note's links lead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader import Library, NoteFilter, NoteRow, NotFoundError, Template
from ui import wording

if TYPE_CHECKING:
    from ui.app import App
    from ui.notes import NoteEditor, NotesPage
    from ui.reading import ReadingPane
    from ui.speakers import SpeakerPage

_PREVIEW = "note-preview"


class NoteCommands(QObject):
    """Each method opens a note or asks the library for what goes into one."""

    def __init__(self, app: App) -> None:
        super().__init__(app.window)
        self._app = app

    @property
    def _library(self) -> Library:
        return self._app.pending.as_library()

    # -- wired once the pages are made

    def connect_reader(self, reader: ReadingPane) -> None:
        """Follow the links of the notes beside an article."""
        reader.deck.target_requested.connect(self.go_to)
        reader.deck.note_requested.connect(self.open_row)
        reader.deck.templates_asked.connect(self.offer_templates)
        reader.deck.failed.connect(self._app.errors.show)

    def connect_notes(self, notes: NotesPage) -> None:
        """Follow the links of free notes, and remember how they are previewed."""
        notes.target_requested.connect(self.go_to)
        notes.templates_asked.connect(self.offer_templates)
        notes.editor_made.connect(self._connect_editor)

    def _connect_editor(self, editor: NoteEditor) -> None:
        mode = self._app.settings.value(_PREVIEW, "write")
        if mode in ("write", "beside"):
            editor.show_mode(mode)
        editor.mode_chosen.connect(lambda chosen: self._app.settings.set_value(_PREVIEW, chosen))

    def connect_speaker(self, page: SpeakerPage) -> None:
        """Open the notes that link to a speaker from the speaker's page."""
        page.backlinks.opened.connect(self.open_row)

    # -- notes

    def new_note(self) -> None:
        """A free note, that belongs to no article."""
        window = self._app.window
        window.show_page(window.notes)
        window.turn_to_reader()
        window.notes.new_note()

    def open_row(self, row: object) -> None:
        """Open a note at its passage, or a free one on the page of notes."""
        if not isinstance(row, NoteRow):
            return
        window = self._app.window
        if row.note.article_id is None:
            window.show_page(window.notes)
            window.turn_to_reader()
            window.notes.open_row(row)
        else:
            window.notes.open_requested.emit(row.note.article_id, row.note.id)

    def go_to(self, kind: str, target: str) -> None:
        """Go where a link in a note leads; say so where that is gone."""
        app = self._app
        if kind == "tag":
            app.commands.show_notes()
            app.window.turn_to_reader()
            app.window.notes.narrow(NoteFilter(tag=target))
            return
        if kind == "web":
            app.open_link(target)
            return
        library, number = self._library, int(target)

        def there() -> Sequence[NoteRow]:
            if kind == "article":
                library.reading(number)
            elif kind == "speaker":
                library.speaker(number)
            else:
                rows = library.note_rows([number])
                if not rows:
                    raise NotFoundError(self.tr("The note that this leads to is no longer there."))
                return rows
            return ()

        def go(rows: Sequence[NoteRow]) -> None:
            from ui.menus import open_at

            if kind == "article":
                open_at(app, number, None)
            elif kind == "speaker":
                app.commands.show_speaker(number)
            else:
                self.open_row(rows[0])

        app.tasks.latest("note target", there, go, app.errors.show)

    # -- templates

    def note_from_template(self) -> None:
        """A note on the selection, or on the statement stepped to, that begins with a template."""
        reader = self._app.window.reader
        if reader.reading is None:
            return
        view = reader.view
        self.offer_templates(view.viewport().mapToGlobal(view.cursorRect().bottomLeft() + QPoint(0, 4)))

    def offer_templates(self, where: QPoint) -> None:
        """Offer the templates in a menu; where there are none, the window in which they are written."""

        def offer(templates: Sequence[Template]) -> None:
            if not templates:
                self.manage_templates()
                return
            menu = QMenu(self._app.window)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for template in templates:
                action = menu.addAction(template.name.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, template=template: self.use(template))
            menu.addSeparator()
            menu.addAction(self.tr("Manage templates…"), self.manage_templates)
            menu.popup(where)
            menu.setActiveAction(menu.actions()[0])

        self._app.tasks.latest("templates", self._library.templates, offer, self._app.errors.show)

    def use(self, template: Template) -> None:
        """Begin a note with a template: on the passage in the article, plainly in a free note."""
        window = self._app.window
        if window.is_shown("notes"):
            window.notes.insert_template(template.body)
            return
        reader = window.reader
        if reader.reading is None:
            return
        article, (start, end) = reader.reading.article.id, reader.passage()
        library = self._library

        def begin(words: str) -> None:
            if reader.reading is None or reader.reading.article.id != article:
                return  # another article is read by now, which these words are not about
            if not reader.deck.insert(words):
                reader.deck.begin((start, end) if end > start else None, words)

        unknown = {
            "speaker": self.tr("[no speaker]"),
            "date": self.tr("[no date]"),
            "quote": self.tr("[no quote]"),
            "title": self.tr("[no title]"),
            "untitled": self.tr("[untitled: {title}]"),
            "source": self.tr("[no source]"),
            "said_on": self.tr("[day not known]"),
        }
        self._app.tasks.latest(
            "template",
            lambda: library.fill_template(
                template, article, start, end, written=wording.day, unknown=unknown
            ),
            begin,
            self._app.errors.show,
        )

    def manage_templates(self) -> None:
        """Write, rename, order and delete templates."""
        from ui.notes.templates import TemplatesDialog

        app = self._app
        dialog = TemplatesDialog(self._library, app.tasks, app.window)
        dialog.changed.connect(app.commands.changed)
        dialog.failed.connect(app.errors.show)
        dialog.open()


def notes_of(app: App) -> NoteCommands:
    """The window's, made when they are first needed."""
    for found in app.window.findChildren(NoteCommands):
        return found
    return NoteCommands(app)
