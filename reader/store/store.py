"""The library on disk, put together from one part a noun. The facade uses the parts; nobody else does."""

from __future__ import annotations

import contextlib
from pathlib import Path

from reader.errors import NotFoundError, ReaderError
from reader.store import migrations
from reader.store.articles import Articles
from reader.store.care import Care
from reader.store.checks import Checks
from reader.store.corrections import Corrections
from reader.store.database import BUSY_TIMEOUT, Database
from reader.store.decisions import Decisions
from reader.store.dump import Dump
from reader.store.dump_written import DumpWritten
from reader.store.highlights import Highlights
from reader.store.journal import Journal
from reader.store.known import Known
from reader.store.link_names import LinkNames
from reader.store.listing import Listing
from reader.store.marks import Marks
from reader.store.note_listing import NoteListing
from reader.store.notes import Notes
from reader.store.phrases import Phrases
from reader.store.restore import Restore
from reader.store.review import Review
from reader.store.saved import Saved
from reader.store.search_index import SearchIndex
from reader.store.speakers import Speakers
from reader.store.statement_reads import StatementReads
from reader.store.statements import Statements
from reader.store.states import States
from reader.store.tags import Tags
from reader.store.templates import Templates
from reader.store.texts import Texts
from reader.store.trash import Trash
from reader.store.utterance_counts import UtteranceCounts
from reader.store.views import Views


class Store:
    """An open library file. `reading()` and `writing()` bracket everything that is done with the parts."""

    def __init__(self, path: Path, *, create: bool, busy_timeout: float = BUSY_TIMEOUT) -> None:
        # SQLite takes ":memory:" and names that begin with "file:" for something else than files.
        path = path.absolute()
        migrations.refuse_foreign(path)
        if not create and not path.exists():
            raise NotFoundError(f"There is no library at {path}.")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ReaderError(f"The folder {path.parent} cannot be made: {error.strerror}.") from error
        self.database = Database(path, busy_timeout)
        try:
            with self.database.errors():
                migrations.refuse_others(self.database.writer, path)
                self.database.prepare()
                self.migration_backup = migrations.migrate(self.database.writer, path)
        except BaseException:
            self.database.close()
            raise
        self.index = SearchIndex(self.database)
        self.phrases = Phrases(self.database)
        self.texts = Texts(self.database)
        self.speakers = Speakers(self.database, self.index)
        self.tags = Tags(self.database)
        self.known = Known(self.database)
        self.articles = Articles(self.database, self.index, self.tags)
        self.states = States(self.database)
        self.saved = Saved(self.database)
        self.statements = Statements(self.database, self.speakers, self.index, self.phrases)
        self.checks = Checks(self.database, self.tags)
        self.statement_reads = StatementReads(self.database, self.speakers, self.phrases, self.checks)
        self.corrections = Corrections(self.database, self.statements, self.index)
        self.decisions = Decisions(self.database, self.statements, self.index, self.phrases, self.texts)
        self.review = Review(self.database, self.speakers, self.texts)
        self.notes = Notes(self.database, self.tags, LinkNames(self.database, self.speakers.effective))
        self.note_listing = NoteListing(self.database, self.notes, self.tags)
        self.templates = Templates(self.database)
        self.marks = Marks(self.database, self.index, self.notes, self.tags)
        self.highlights = Highlights(self.database, self.tags)
        self.trash = Trash(self.database, self.index)
        self.listing = Listing(self.database, self.texts, self.tags)
        self.views = Views(self.database, self.speakers)
        self.journal = Journal(self.database)
        self.dump = Dump(self.database, self.phrases)
        self.dump_written = DumpWritten(self.database)
        self.care = Care(self.database)
        self.utterance_counts = UtteranceCounts(self.database, self.speakers, self.phrases, self.care)
        self.reading = self.database.reading
        self.writing = self.database.writing
        self._reindex()

    def _reindex(self) -> None:
        """Fill the search indexes where a migration emptied them, also where a first try was broken off.

        What follows from the bodies of notes, their tags and links, is new with schema 2 and found here as well.
        """
        with self.reading():
            if not self.care.setting("reindex"):
                return
        if not self.care.gives_back_in_steps():
            # Now nobody writes. Where there is no room for it, it is left to compacting.
            with contextlib.suppress(ReaderError):
                self.care.vacuum(lambda: False)
        with self.writing():
            self.index.rebuild()
            self.marks.index_bodies()
            self.care.forget_setting("reindex")

    def restore(self) -> Restore:
        """Something to take records back with."""
        return Restore(self.database, self.articles, self.statements, self.marks, self.index, self.phrases)

    def close(self) -> None:
        """Close the file; the last process to do so folds the write-ahead log into it."""
        self.database.close()
