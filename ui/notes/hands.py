"""What can be done to notes wherever they are shown: privacy, colour, tags, deleting, copying, saving as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QWidget

from reader import HIGHLIGHT_COLORS, Changes, Library, NoteRow
from ui import wording
from ui.notes.model import as_markdown
from ui.tasks import Tasks
from ui.theme import Appearance


class NoteHands(QObject):
    """Each method asks the library. `changed` carries what came of it; `done` also a sentence for the undo strip."""

    changed = Signal(Changes)
    done = Signal(str, Changes)
    failed = Signal(Exception)

    def __init__(self, library: Library, tasks: Tasks, appearance: Appearance, home: QWidget) -> None:
        super().__init__(home)
        self._library, self._tasks, self._appearance, self._home = library, tasks, appearance, home

    def _write(self, work: Callable[[], Changes], sentence: str = "") -> None:
        def written(changes: Changes) -> None:
            if sentence:
                self.done.emit(sentence, changes)
            self.changed.emit(changes)

        self._tasks.write(work, written, self.failed.emit)

    def set_private(self, ids: Sequence[int], private: bool) -> None:
        """Keep notes out of exports, prints and hover cards, or let them in."""
        chosen = list(ids)
        self._write(lambda: self._library.set_private(chosen, private))

    def set_color(self, ids: Sequence[int], color: str | None) -> None:
        """Give notes a colour, or none."""
        chosen = list(ids)
        self._write(lambda: self._library.set_note_color(chosen, color))

    def delete(self, ids: Sequence[int]) -> None:
        """Put notes into the trash."""
        chosen = list(ids)
        words = wording.counted(len(chosen), self.tr("%n note deleted."), self.tr("%n notes deleted."))
        self._write(lambda: self._library.delete_notes(chosen), words)

    def add_tag(self, ids: Sequence[int], name: str) -> None:
        """Hang a tag on notes."""
        chosen = list(ids)
        self._write(lambda: self._library.add_tag("note", chosen, name))

    def remove_tag(self, ids: Sequence[int], name: str) -> None:
        """Take a tag off notes."""
        chosen = list(ids)
        self._write(lambda: self._library.remove_tag("note", chosen, name))

    def ask_tag(self, ids: Sequence[int]) -> None:
        """Ask for the name of a tag, then hang it on notes."""
        chosen = list(ids)
        dialog = QInputDialog(self._home)
        dialog.setWindowTitle(self.tr("Add a tag"))
        dialog.setLabelText(self.tr("Tag (nested by “/”)"))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)

        def named(name: str) -> None:
            if name.strip():
                self.add_tag(chosen, name)

        dialog.textValueSelected.connect(named)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_history(self, note_id: int) -> None:
        """The versions of a note, to compare and to have one again."""
        from ui.notes.history import HistoryDialog

        dialog = HistoryDialog(self._library, self._tasks, self._appearance, note_id, self._home.window())
        dialog.restored.connect(self.changed)
        dialog.failed.connect(self.failed)
        dialog.open()

    def open_menu(self, ids: Sequence[int], where: QPoint, first: Mapping[str, Callable[[], object]]) -> None:
        """A menu of what can be done to notes, below what `first` offers."""
        chosen = list(ids)

        def offer(rows: tuple[NoteRow, ...]) -> None:
            menu = QMenu(self._home)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for words, act in first.items():
                _add(menu, words, act)
            if first:
                menu.addSeparator()
            if rows:
                self.fill_menu(menu, rows)
            menu.popup(where)

        self._tasks.latest("note menu", lambda: self._library.note_rows(chosen), offer, self.failed.emit)

    # -- out of the library

    def copy(self, ids: Sequence[int], *, private: bool) -> None:
        """Put notes on the clipboard as Markdown; private ones only if asked for."""
        self._gather(ids, private, lambda text: QGuiApplication.clipboard().setText(text))

    def save(self, ids: Sequence[int], *, private: bool) -> None:
        """Save notes as one Markdown file that the person names."""
        dialog = QFileDialog(self._home, self.tr("Save notes as Markdown"), str(Path.home() / "notes.md"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.selectFile("notes.md")

        def chosen(file: str) -> None:
            def write(text: str) -> None:
                self._tasks.write(
                    lambda: Path(file).write_text(text, encoding="utf-8"), None, self.failed.emit
                )

            self._gather(ids, private, write)

        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _gather(self, ids: Sequence[int], private: bool, then: Callable[[str], None]) -> None:
        chosen = list(ids)

        def read() -> str:
            rows = [row for row in self._library.note_rows(chosen) if private or not row.note.private]
            return "\n\n---\n\n".join(as_markdown(row).strip() for row in rows) + "\n"

        self._tasks.latest("notes out", read, then, self.failed.emit)

    # -- menus

    def fill_menu(self, menu: QMenu, rows: Sequence[NoteRow]) -> None:
        """Offer what can be done to these notes."""
        ids = [row.note.id for row in rows]
        hidden = sum(row.note.private for row in rows)
        self._fill_colours(menu.addMenu(self.tr("Colour")), ids)
        tags = menu.addMenu(self.tr("Tags"))
        _add(tags, self.tr("Add a tag…"), lambda: self.ask_tag(ids))
        for name in sorted({tag for row in rows for tag in row.note.tags}):
            _add(tags, self.tr("Remove #{name}").format(name=name), partial(self.remove_tag, ids, name))
        private = _add(menu, self.tr("Private"), lambda: self.set_private(ids, hidden < len(rows)))
        private.setCheckable(True)
        private.setChecked(hidden == len(rows) > 0)
        if len(ids) == 1:
            _add(menu, self.tr("Versions…"), lambda: self.show_history(ids[0]))
        menu.addSeparator()
        self._fill_out(menu, ids, hidden, len(rows))
        menu.addSeparator()
        words = self.tr("Delete note") if len(ids) == 1 else self.tr("Delete notes")
        _add(menu, words, lambda: self.delete(ids))

    def _fill_colours(self, menu: QMenu, ids: list[int]) -> None:
        from ui.notes.filters import swatch

        names = (self.tr("Yellow"), self.tr("Green"), self.tr("Blue"), self.tr("Pink"), self.tr("Purple"))
        for color, name in zip(HIGHLIGHT_COLORS, names, strict=True):
            action = _add(menu, name, partial(self.set_color, ids, color))
            action.setIcon(QIcon(swatch(self._appearance, color)))
        _add(menu, self.tr("None"), lambda: self.set_color(ids, None))

    def _fill_out(self, menu: QMenu, ids: list[int], hidden: int, all_: int) -> None:
        if hidden < all_:
            copies = (
                self.tr("Copy as Markdown, without private notes") if hidden else self.tr("Copy as Markdown")
            )
            saves = (
                self.tr("Save as Markdown, without private notes…")
                if hidden
                else self.tr("Save as Markdown…")
            )
            _add(menu, copies, lambda: self.copy(ids, private=False))
            _add(menu, saves, lambda: self.save(ids, private=False))
        if hidden:
            _add(menu, self.tr("Copy with private notes"), lambda: self.copy(ids, private=True))
            _add(menu, self.tr("Save with private notes…"), lambda: self.save(ids, private=True))


def _add(menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked=False: act())
    return action
