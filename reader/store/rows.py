"""Rows of the list, read in a few indexed queries. Kept light: the first rows of a start are read by it alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reader.listed import ArticleRow, Provenance, SpeakerKind, SpeakerTag
from reader.store.keys import key_date, reading_minutes

if TYPE_CHECKING:
    from reader.store.database import Database
    from reader.store.query import Words
    from reader.store.said import Place

_PART = 400
_NOWHERE: Mapping[int, Place] = {}


class Rows:
    """Reads rows of the list."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def rows(
        self, ids: Sequence[int], words: Sequence[Words], said: Mapping[int, Place] = _NOWHERE
    ) -> tuple[ArticleRow, ...]:
        """The rows of articles in the order asked; those in the trash are left out.

        The passage that is shown has the words; `said`: of these articles it is from this statement.
        """
        found: dict[int, ArticleRow] = {}
        for start in range(0, len(ids), _PART):
            found.update(self._part(ids[start : start + _PART], words, said))
        return tuple(found[i] for i in ids if i in found)

    def _part(
        self, ids: Sequence[int], words: Sequence[Words], said: Mapping[int, Place]
    ) -> dict[int, ArticleRow]:
        placeholders = ",".join("?" * len(ids))
        tags = self._speakers(ids)
        texts: dict[int, str] = {}
        if words:
            from reader.store.texts import unpacked_text

            sql = f"SELECT article_id, body FROM texts WHERE article_id IN ({placeholders})"
            texts = {i: unpacked_text(body) for i, body in self._db.rows(sql, ids)}
        rows = self._db.rows(
            "SELECT a.id, a.title, a.title_origin, r.name, a.date_key, a.words, a.bookmarks, a.notes, a.unread, "
            "a.to_read, a.highlights, a.reading, a.archived FROM articles a LEFT JOIN sources r ON r.id = a.source_id "
            f"WHERE a.id IN ({placeholders}) AND a.date_key IS NOT NULL",
            ids,
        )
        found = {}
        own = tags_of(self._db, "article", ids)
        for i, title, title_origin, source, key, number, bookmarks, notes, unread, to_read, *state in rows:
            passage, act = None, None
            if i in said and (passage := self._said(texts[i], words, said[i])) is not None:
                act = said[i][2]
            elif words:
                passage = self._passage(i, texts.get(i, ""), words, noted=notes > 0)
            found[i] = ArticleRow(
                id=i,
                title=title,
                title_origin=Provenance(title_origin),
                source=source,
                date=key_date(key),
                minutes=reading_minutes(number),
                speakers=tuple(tags.get(i, ())),
                bookmarked=bookmarks > 0,
                noted=notes > 0,
                unread=bool(unread),
                to_read=to_read is not None,
                snippet=passage[0] if passage else None,
                snippet_marks=passage[1] if passage else (),
                snippet_act=None if act == "says" else act,
                title_marks=_marks(title, words) if words else (),
                highlighted=state[0] > 0,
                reading=state[1],
                archived=bool(state[2]),
                tags=own.get(i, ()),
            )
        return found

    def _speakers(self, ids: Sequence[int]) -> dict[int, list[SpeakerTag]]:
        tags: dict[int, list[SpeakerTag]] = {}
        for article_id, speaker_id, surname, kind, slot in self._db.rows(
            "SELECT s.article_id, p.id, p.surname, p.kind, p.slot FROM article_speakers s JOIN speakers p "
            f"ON p.id = s.speaker_id WHERE s.article_id IN ({','.join('?' * len(ids))}) AND s.statements > 0 "
            "ORDER BY s.ordinal",
            ids,
        ):
            tags.setdefault(article_id, []).append(SpeakerTag(speaker_id, surname, SpeakerKind(kind), slot))
        return tags

    @staticmethod
    def _said(
        text: str, words: Sequence[Words], place: Place
    ) -> tuple[str, tuple[tuple[int, int], ...]] | None:
        from reader.store.snippets import snippet

        start, end, _ = place
        return snippet(text[start:end], words)

    def _passage(
        self, article_id: int, text: str, words: Sequence[Words], *, noted: bool
    ) -> tuple[str, tuple[tuple[int, int], ...]] | None:
        from reader.store.snippets import snippet

        in_text = snippet(text, [w for w in words if w.column == ""])
        if in_text is not None or not noted:
            return in_text
        notes = self._db.rows("SELECT body FROM notes WHERE article_id = ? ORDER BY id", (article_id,))
        return snippet("\n".join(row[0] for row in notes), [w for w in words if w.column in ("", "notes")])


def _marks(title: str, words: Sequence[Words]) -> tuple[tuple[int, int], ...]:
    from reader.store.snippets import marks  # needed by searches only

    return marks(title, [w for w in words if w.column in ("", "title")])


def tags_of(database: Database, kind: str, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The names of the tags of some items, in order; items without one are left out."""
    found: dict[int, list[str]] = {}
    for start in range(0, len(ids), _PART):
        part = ids[start : start + _PART]
        marks = ",".join("?" * len(part))
        rows = database.rows(
            "SELECT DISTINCT t.item_id, g.name, g.name_key FROM taggings t JOIN tags g ON g.id = t.tag_id "
            f"WHERE t.kind = ? AND t.item_id IN ({marks}) ORDER BY g.name_key",
            (kind, *part),
        )
        for item, name, _ in rows:
            found.setdefault(item, []).append(name)
    return {item: tuple(names) for item, names in found.items()}
