"""The statements the engine is not sure of, least sure first, and those that are like one of them.

The queue runs along a partial index of what is unsure and undecided, so it costs the same in any library; what is
decided leaves the index by itself. What lies in the trash is passed over.
"""

from __future__ import annotations

from collections.abc import Collection

from reader.store.database import Database
from reader.store.entries import SHIFT
from reader.store.keys import fold
from reader.store.speakers import Speakers
from reader.store.statements import article_range
from reader.store.texts import Texts

UNSURE = 0.6  # below it a statement looks uncertain; the literal in the index must be the same
_WAITING = "confidence < 0.6 AND decision_id IS NULL AND hidden = 0"
_LOOKED_AT = 50_000  # entries of the queue that are looked at for a view's articles
_ARTICLES, _ALIKE = (
    300,
    100,
)  # of a speaker, in which statements like one are looked for; and how many are listed


class Review:
    """Finds statement ids; `StatementReads` makes rows of them."""

    def __init__(self, database: Database, speakers: Speakers, texts: Texts) -> None:
        self._db = database
        self._speakers = speakers
        self._texts = texts

    def waiting(
        self, limit: int, within: Collection[int] | None, after: tuple[float, int] | None
    ) -> list[int]:
        """The least sure statements, of some articles or of all, behind a confidence and id."""
        rows = self._db.rows(
            f"SELECT t.id FROM statements t INDEXED BY statements_unsure WHERE {_WAITING} "
            "AND (SELECT date_key FROM articles a WHERE a.id = t.id >> 20) IS NOT NULL "
            "AND (confidence, t.id) > (?, ?) ORDER BY confidence, t.id LIMIT ?",
            (*(after or (-1.0, 0)), limit if within is None else _LOOKED_AT),
        )
        ids = [row[0] for row in rows]
        return ids if within is None else [i for i in ids if i >> SHIFT in within][:limit]

    def count(self) -> int:
        """How many are waiting."""
        every = self._db.value(
            f"SELECT count(*) FROM statements INDEXED BY statements_unsure WHERE {_WAITING}"
        )
        gone = self._db.value(
            "SELECT count(*) FROM articles a INDEXED BY articles_in_trash "
            "CROSS JOIN statements t ON t.id BETWEEN a.id << 20 AND (a.id << 20 | 1048575) "
            f"WHERE a.date_key IS NULL AND {_WAITING}"
        )
        return int(every) - int(gone)

    def whole_quote(self, statement_id: int) -> list[int]:
        """A statement and the other shown parts of the quote that its cue interrupts, this one first."""
        rows = self._db.rows(
            "SELECT o.id FROM statements t JOIN statements o ON o.id BETWEEN ?2 AND ?3 AND o.grp = t.grp "
            "AND o.speaker_id IS t.speaker_id AND o.hidden = 0 WHERE t.id = ?1 AND o.id <> ?1 ORDER BY o.start",
            (statement_id, *article_range(statement_id >> SHIFT)),
        )
        return [statement_id, *(row[0] for row in rows)]

    def same_mention(self, statement_id: int, target: str) -> list[int]:
        """Undecided statements of the article that go with this one to a speaker named `target`, without its quote.

        Those are what follows it on the very same mention, and all by the same words, where these are a role
        ("the general" is one man throughout an article) or a name that both speakers bear ("Weber").
        """
        row = self._db.one(
            "SELECT speaker_id, mention_start, mention_end, start FROM statements WHERE id = ?",
            (statement_id,),
        )
        if row is None or row[1] is None:
            return []
        speaker, first, last, at = row
        text = self._texts.text(statement_id >> SHIFT)
        words = fold(text[first:last])
        by_words = self._means_one(speaker, words, target)
        own = set(self.whole_quote(statement_id))
        rows = self._db.rows(
            "SELECT id, mention_start, mention_end, start FROM statements WHERE id BETWEEN ? AND ? "
            "AND speaker_id IS ? AND decision_id IS NULL AND hidden = 0 AND mention_start IS NOT NULL ORDER BY start",
            (*article_range(statement_id >> SHIFT), speaker),
        )
        return [
            number
            for number, a, b, start in rows
            if number not in own
            and (((a, b) == (first, last) and start > at) or (by_words and fold(text[a:b]) == words))
        ]

    def _means_one(self, speaker: int | None, words: str, target: str) -> bool:
        """Whether the same words are the same person in all of an article: "he" may be anybody."""
        if speaker is not None and self._is_name(speaker, words):
            return bool(set(words.split()) & set(fold(target).split()))
        return len(words.split()) > 1 or (
            speaker is not None and words in fold(self._speakers.row(speaker).name)
        )

    def like(self, statement_id: int) -> list[int]:
        """Undecided statements of the same speaker by the same mention.

        A name means the same person elsewhere; "he" or "the official" does so in its own article only.
        """
        row = self._db.one(
            "SELECT speaker_id, mention_start, mention_end FROM statements WHERE id = ?", (statement_id,)
        )
        if row is None or row[0] is None or row[1] is None:
            return []
        speaker, start, end = row
        words = fold(self._texts.text(statement_id >> SHIFT)[start:end])
        articles = [statement_id >> SHIFT]
        if self._is_name(speaker, words):
            articles += [a for a in self._articles_of(speaker) if a != articles[0]]
        found: list[int] = []
        for article_id in articles:
            found += self._alike(article_id, speaker, words)
            if len(found) > _ALIKE:
                break
        return [i for i in found if i != statement_id][:_ALIKE]

    def _is_name(self, speaker: int, words: str) -> bool:
        row = self._speakers.row(speaker)
        return row.kind != "unnamed" and bool(set(words.split()) & set(fold(row.name).split()))

    def _articles_of(self, speaker: int) -> list[int]:
        rows = self._db.rows(
            "SELECT article_id FROM article_speakers INDEXED BY article_speakers_by_date "
            "WHERE speaker_id = ? AND statements > 0 AND date_key IS NOT NULL ORDER BY date_key DESC LIMIT ?",
            (speaker, _ARTICLES),
        )
        return [row[0] for row in rows]

    def _alike(self, article_id: int, speaker: int, words: str) -> list[int]:
        rows = self._db.rows(
            "SELECT id, mention_start, mention_end FROM statements WHERE id BETWEEN ? AND ? AND speaker_id = ? "
            "AND decision_id IS NULL AND hidden = 0 AND mention_start IS NOT NULL ORDER BY start",
            (*article_range(article_id), speaker),
        )
        if not rows:
            return []
        text = self._texts.text(article_id)
        return [i for i, start, end in rows if fold(text[start:end]) == words]
