"""The templates of notes: written, renamed, put in order and deleted. What is typed is kept on leaving a field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from reader import Changes, Library, Template
from ui.controls import Button, TextField, muted, primary_button, quiet_button, serif_title, set_kind
from ui.tasks import Tasks
from ui.theme import ui_font

FIELDS = "{speaker} {date} {quote} {title} {source} {said_on}"


class TemplatesDialog(QDialog):
    """The list on the left, name and text of the chosen one on the right."""

    changed = Signal(Changes)
    failed = Signal(Exception)

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._templates: Sequence[Template] = ()
        self._shown: Template | None = None
        self._wanted: int | None = None  # the template to choose once the list has come
        self._channel = f"templates {id(self)}"
        self._writing, self._closed = 0, False
        self._pause = QTimer(self, singleShot=True, interval=800)
        self._pause.timeout.connect(self.flush)
        self.setWindowTitle(self.tr("Templates of notes"))
        self.resize(760, 460)
        self._build()
        self._read()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(serif_title(self.tr("Templates"), 20))
        row = QHBoxLayout()
        row.setSpacing(16)
        self.side = QWidget()
        self.side.setLayout(self._build_list())
        row.addWidget(self.side)
        row.addLayout(self._build_fields(), 1)
        column.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.keep = primary_button(self.tr("Keep this one"))
        self.keep.clicked.connect(self._add)
        foot.addWidget(self.keep)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot.addWidget(close)
        column.addLayout(foot)

    def _build_list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.list = QListWidget()
        self.list.setFixedWidth(220)
        self.list.setFont(ui_font(13))
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.currentRowChanged.connect(self._choose)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.add, self.up = quiet_button(self.tr("New")), quiet_button("↑")
        self.down, self.delete = quiet_button("↓"), quiet_button(self.tr("Delete"))
        self.up.setAccessibleName(self.tr("Move up"))
        self.down.setAccessibleName(self.tr("Move down"))
        acts: list[tuple[QWidget, Callable[[], None]]] = [
            (self.add, self._add),
            (self.up, lambda: self._move(-1)),
            (self.down, lambda: self._move(1)),
            (self.delete, self._delete),
        ]
        for button, act in acts:
            button.clicked.connect(lambda _checked=False, act=act: act())  # type: ignore[attr-defined]  # each is a button
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _build_fields(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.name = TextField(self.tr("Name of the template"), self.tr("Name"))
        self.name.textEdited.connect(lambda _text: self._pause.start())
        self.name.editingFinished.connect(self.flush)
        column.addWidget(self.name)
        self.body = QPlainTextEdit()
        self.body.setFont(ui_font(13))
        self.body.setAccessibleName(self.tr("What a note begins with, in Markdown"))
        self.body.setTabChangesFocus(True)  # a template has no use for tabs, the keyboard has for a way out
        set_kind(self.body, "field")
        self.body.textChanged.connect(self._pause.start)
        column.addWidget(self.body, 1)
        words = muted(self.tr("Filled in from the passage: {fields}").replace("{fields}", FIELDS), 12)
        words.setWordWrap(True)
        column.addWidget(words)
        return column

    def _first(self) -> str:
        """What is proposed."""
        return self.tr("{speaker} said on {date}:\n\n> {quote}\n")

    # -- the list

    def _read(self) -> None:
        self._tasks.latest(self._channel, self._library.templates, self._show, self.failed.emit)

    def _show(self, templates: Sequence[Template]) -> None:
        self._templates = templates
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([template.name for template in templates])
        self.list.blockSignals(False)
        ids = [template.id for template in templates]
        wanted = self._wanted if self._wanted in ids else self._shown.id if self._shown else None
        self._wanted = None
        row = ids.index(wanted) if wanted in ids else 0
        self.list.setCurrentRow(row if templates else -1)
        self.side.setVisible(bool(templates))
        self.keep.setVisible(not templates)
        if not templates:
            self._shown = None
            self._fill(self.tr("What was said"), self._first())

    def _choose(self, row: int) -> None:
        self.flush()
        self._shown = self._templates[row] if 0 <= row < len(self._templates) else None
        if self._shown is not None:
            self._fill(self._shown.name, self._shown.body)
        for button, there in (
            (self.up, row > 0),
            (self.down, 0 <= row < len(self._templates) - 1),
            (self.delete, row >= 0),
        ):
            button.setEnabled(there)

    def _fill(self, name: str, body: str) -> None:
        if self.name.text() != name:
            self.name.setText(name)
        if self.body.toPlainText() != body:
            self.body.setPlainText(body)
        self._pause.stop()

    # -- what a person does

    def _write(self, work: Callable[[], Changes]) -> None:
        def done(changes: Changes) -> None:
            self._wanted = changes.created or self._wanted
            self.changed.emit(changes)
            self._read()
            ended()

        def failed(error: Exception) -> None:
            self.failed.emit(error)
            ended()

        def ended() -> None:
            self._writing -= 1
            self._go()

        self._writing += 1
        self._tasks.write(work, done, failed)

    def _go(self) -> None:
        """Be gone once the last write, which may have come with closing, has told what it changed."""
        if self._closed and not self._writing:
            self._tasks.drop(self._channel)
            self.deleteLater()

    def flush(self) -> None:
        """Keep what was typed."""
        self._pause.stop()
        shown, name, body = self._shown, self.name.text().strip(), self.body.toPlainText()
        self.name.set_wrong(not name)
        if shown is None or not name or (name, body) == (shown.name, shown.body):
            return
        self._shown = Template(shown.id, name, body)
        self._write(lambda: self._library.save_template(name, body, shown.id))

    def _add(self) -> None:
        self.flush()
        if self._templates:
            name, body = self.tr("New template"), self._first()
        else:  # the proposal that stands there while there is none
            name, body = (
                self.name.text().strip() or self.tr("What was said"),
                self.body.toPlainText() or self._first(),
            )
        self._write(lambda: self._library.save_template(name, body))
        self.name.setFocus()
        self.name.selectAll()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if self._shown is None or not 0 <= row + by < len(self._templates):
            return
        self.flush()
        behind = row + by + (1 if by > 0 else 0)
        before = self._templates[behind].id if behind < len(self._templates) else None
        moved = self._shown.id
        self._write(lambda: self._library.move_template(moved, before))

    def _delete(self) -> None:
        if self._shown is None:
            return
        gone = self._shown.id
        self._shown = None
        self._write(lambda: self._library.delete_template(gone))

    def done(self, result: int) -> None:
        """What was typed last is kept too."""
        self.flush()
        super().done(result)
        self._closed = True
        self._go()
