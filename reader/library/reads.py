"""Everything that is read from a library: lists, articles, speakers, notes, numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from reader.library.base import Base
from reader.store import query
from reader.store.said import SaidCheck
from reader.store.snippets import marks
from reader.types import (
    ArticleDirectory,
    ArticleRow,
    Bookmark,
    BookmarkRow,
    Counts,
    Matches,
    Reading,
    SourceRow,
    SpeakerKind,
    SpeakerRow,
    StatementRow,
    View,
)
from reader.understanding import PartKind, QueryPart, understood

MOST_MATCHES = 5_000  # of each word in one article; nobody steps through more


class Reads(Base):
    """The methods that change nothing."""

    # -- lists

    def first_rows(self, view: View, limit: int = 64) -> tuple[ArticleRow, ...]:
        """The first rows of a view, without looking at the others."""
        today = self._today()
        with self._store.reading(interruptible=True):
            ids, said = self._store.views.first(view, limit, today)
            return self._found(ids, query.parse(view.query, today), said)

    def directory(self, view: View) -> ArticleDirectory:
        """All ids of a view in order: a snapshot that later writes do not change."""
        with self._store.reading(interruptible=True):
            return self._store.views.directory(view, self._today())

    def total(self, view: View) -> int:
        """How many articles a view has; of a search in a large library it takes a while, `interrupt` ends it."""
        with self._store.reading(interruptible=True):
            return self._store.views.total(view, self._today())

    def rows(self, ids: Sequence[int], query_text: str = "") -> tuple[ArticleRow, ...]:
        """Rows in the order asked; articles that are gone are left out. With a query: snippets and marks."""
        asked = query.parse(query_text, self._today())
        with self._store.reading():
            said = [node for node in asked.nodes if isinstance(node, query.Said)]
            check = SaidCheck.of(self._store.database, self._store.speakers, said[0]) if said else None
            return self._found(ids, asked, check)

    def _found(
        self, ids: Sequence[int], asked: query.Query, check: SaidCheck | None
    ) -> tuple[ArticleRow, ...]:
        """Rows with snippets; what `said:` found is shown where it is said, with what it does."""
        places = check.found(ids) if check is not None and check.parts else {}
        return self._store.listing.rows(ids, asked.marked(), places)

    def understood(self, query_text: str) -> tuple[QueryPart, ...]:
        """How a query is understood in this library: as `reader.understood` says, with whom `said:` names."""
        today = self._today()
        parts = understood(query_text, today)
        said = [node for node in query.parse(query_text, today).nodes if isinstance(node, query.Said)]
        asking = [
            part for part in parts if part.key == "said" and part.kind is PartKind.FILTER and not part.without
        ]
        if len(said) != 1 or len(asking) != 1:  # of several, parts and questions are not one to one
            return parts
        with self._store.reading():
            check = SaidCheck.of(self._store.database, self._store.speakers, said[0])
        if check.speakers is None:
            return parts
        named = replace(
            asking[0], name=check.name, value=" ".join(" ".join(part.words) for part in check.parts)
        )
        return tuple(named if part is asking[0] else part for part in parts)

    def counts(self) -> Counts:
        """The sidebar's numbers."""
        with self._store.reading():
            return self._store.listing.counts()

    def sources(self, limit: int | None = None) -> tuple[SourceRow, ...]:
        """Sources, those with most articles first."""
        with self._store.reading():
            return self._store.listing.sources(limit)

    def calendar(self, year: int, month: int, view: View | None = None) -> dict[int, int]:
        """Day of the month to its number of articles, of the whole library or of a view; empty days are left out."""
        with self._store.reading(interruptible=True):
            return self._store.views.calendar(year, month, view, self._today())

    def calendar_bounds(self) -> tuple[date, date] | None:
        """The first and the last day that has articles."""
        with self._store.reading():
            return self._store.views.bounds()

    # -- speakers

    def speakers(
        self, query: str = "", kind: SpeakerKind | None = None, limit: int | None = None
    ) -> tuple[SpeakerRow, ...]:
        """Speakers who say something: persons, organisations, unnamed; those with most statements first."""
        with self._store.reading():
            return self._store.speakers.rows(query, kind, limit)

    def speaker(self, speaker_id: int) -> SpeakerRow:
        """One speaker; of a merged one, the speaker it was merged into."""
        with self._store.reading():
            return self._store.speakers.row(speaker_id)

    def co_speakers(self, speaker_id: int, limit: int = 5) -> tuple[tuple[SpeakerRow, int], ...]:
        """Who speaks in the same articles, with in how many of them; those with most first, no unnamed sources."""
        with self._store.reading():
            return self._store.speakers.beside(speaker_id, limit)

    def statements_of(self, speaker_id: int, limit: int | None = None) -> tuple[StatementRow, ...]:
        """What a speaker says anywhere, newest first."""
        with self._store.reading():
            self._store.speakers.row(speaker_id)
            return self._store.statement_reads.of_speaker(speaker_id, limit)

    def nearest_statement(
        self, speaker_id: int, article_id: int, *, later: bool = True, last: bool = False
    ) -> StatementRow | None:
        """The first (or `last`) statement of a speaker in the nearest article by date, later or earlier than a given
        one, in which they say something; None where there is none.
        """
        with self._store.reading():
            return self._store.statement_reads.nearest(speaker_id, article_id, later=later, last=last)

    # -- one article

    def reading(self, article_id: int, *, private: bool = True) -> Reading:
        """An article with everything that is shown with it; without `private`, as it may leave the library."""
        with self._store.reading():
            article = self._store.listing.article(article_id)
            checks = self._store.checks.of_article(article_id)
            statements = self._store.statement_reads.of_article(article_id, article.text, checks)
            return Reading(
                article=article,
                statements=statements,
                legend=self._store.statement_reads.legend(article_id, article.text, statements),
                notes=self._store.notes.of_article(article_id, private=private),
                bookmarks=self._store.marks.bookmarks_of(article_id),
                attributed=self._store.statements.attributed(article_id),
                checks=checks,
                highlights=self._store.highlights.of_article(article_id),
            )

    def matches(self, article_id: int, query_text: str) -> Matches:
        """Where the words that a query asks for stand in an article's text and title, in order."""
        asked = query.parse(query_text, self._today()).marked()
        in_text = [each for each in asked if each.column == ""]
        in_title = [each for each in asked if each.column in ("", "title")]  # and those of notes in neither
        if not in_title:
            return Matches()
        with self._store.reading():
            text = self._store.texts.text(article_id) if in_text else ""
            ((_, title, _),) = self._store.articles.field("title", [article_id])
        return Matches(marks(text, in_text, MOST_MATCHES), marks(title or "", in_title))

    def source_bytes(self, article_id: int) -> bytes:
        """The bytes that the article came from; empty where it was one record of a file of many."""
        with self._store.reading():
            return self._store.texts.original(article_id)

    def versions(self, article_id: int) -> tuple[tuple[int, str, datetime], ...]:
        """The versions of an article, the current one last: number, digest, when it came in."""
        with self._store.reading():
            return self._store.texts.versions(article_id)

    def version_text(self, article_id: int, version: int) -> str:
        """The text of one version of an article."""
        with self._store.reading():
            return self._store.texts.version_text(article_id, version)

    # -- what the person wrote

    def bookmarks(self) -> tuple[tuple[Bookmark, ArticleRow], ...]:
        """All bookmarks with their articles, those of the newest articles first."""
        with self._store.reading():
            bookmarks = self._store.marks.bookmarks()
            ids = list(dict.fromkeys(bookmark.article_id for bookmark in bookmarks))
            rows = {row.id: row for row in self._store.listing.rows(ids, ())}
        return tuple((mark, rows[mark.article_id]) for mark in bookmarks if mark.article_id in rows)

    def bookmark_rows(self, limit: int | None = None) -> tuple[BookmarkRow, ...]:
        """Bookmarks with what their articles are known by, those of the newest articles first."""
        with self._store.reading():
            return self._store.marks.bookmark_rows(limit)
