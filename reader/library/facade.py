"""`Library`: opening and closing, and the parts put together."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from reader.library.articles import ArticleWrites
from reader.library.care import CareOfLibrary
from reader.library.checks import CheckWrites
from reader.library.corrections import CorrectionWrites
from reader.library.editing import TextEdits
from reader.library.exchange import Exchange
from reader.library.highlights import HighlightWrites
from reader.library.importing import Importing
from reader.library.marks import MarkWrites
from reader.library.note_reads import NoteReads
from reader.library.notes import NoteWrites
from reader.library.places import PlaceWrites
from reader.library.reads import Reads
from reader.library.review import ReviewReads
from reader.library.saved import SavedViews
from reader.library.states import StateWrites
from reader.library.tags import TagWrites
from reader.library.templates import TemplateWrites
from reader.library.trash import TrashWrites
from reader.paths import default_library_path
from reader.store import Store
from reader.store.database import BUSY_TIMEOUT
from reader.types import Changes


class Library(
    Reads,
    ArticleWrites,
    StateWrites,
    TextEdits,
    MarkWrites,
    HighlightWrites,
    PlaceWrites,
    TrashWrites,
    NoteReads,
    NoteWrites,
    TemplateWrites,
    TagWrites,
    SavedViews,
    CorrectionWrites,
    CheckWrites,
    ReviewReads,
    Importing,
    Exchange,
    CareOfLibrary,
):
    """An open library. Thread-safe: any method may be called from any thread."""

    @classmethod
    def open(
        cls, path: Path | None = None, *, create: bool = True, busy_timeout: float = BUSY_TIMEOUT
    ) -> Self:
        """Open a library, migrating an older one after a backup.

        Raises LibraryNewerError and LibraryDamagedError (the file is left as it is), LibraryLockedError, and
        NotFoundError where there is none and `create` is False.
        """
        return cls(Store(path or default_library_path(), create=create, busy_timeout=busy_timeout))

    @property
    def path(self) -> Path:
        """The file of the library."""
        return self._store.database.path

    @property
    def migration_backup(self) -> Path | None:
        """The backup that was taken because this opening migrated the library."""
        return self._store.migration_backup

    def close(self) -> None:
        """Close the library. Callers wait for their own work on it first."""
        for apart in self._aparts.values():
            apart.close()
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def data_version(self) -> int:
        """A number that changes when another process has written to the library."""
        return self._store.database.data_version()

    def interrupt(self) -> None:
        """End the searches that run now in other threads; they raise SearchInterrupted."""
        self._store.database.interrupt()

    def undo(self, step: int | None = None) -> Changes | None:
        """Take the last change back; None where there is none.

        With a `step`, as `Changes` has it, only where it is the last one still; else None.
        """
        return self._turn(redo=False, only=step)

    def redo(self) -> Changes | None:
        """Do again what was undone last; None where there is none."""
        return self._turn(redo=True)

    def undo_label(self) -> str | None:
        """What `undo` would take back, in the person's words."""
        return self._history.label(undone=False)

    def redo_label(self) -> str | None:
        """What `redo` would do again."""
        return self._history.label(undone=True)
