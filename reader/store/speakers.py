"""The speakers of the library: merged ones, and finding them; `joining` decides who joins whom across articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reader.errors import NotFoundError
from reader.store.database import Database
from reader.store.identity import Identity, identify, name_parts
from reader.store.joining import ArticleSpeakers, Joining
from reader.store.keys import fold
from reader.store.query import words_of
from reader.store.search_index import SearchIndex
from reader.types import SpeakerKind, SpeakerRow

_TITLES = 4
_TITLES_FROM = 40  # articles that a speaker's titles are gathered from
# Of thousands of a name those who were known first are looked at, among whom are nearly all who say much.
_NAMED = (
    "(SELECT rowid AS id FROM speaker_names WHERE speaker_names MATCH ? ORDER BY rowid LIMIT 3000) n "
    "CROSS JOIN speakers s ON s.id = n.id"
)
_COLUMNS = "id, name, kind, slot, statements, articles"


class Speakers:
    """Finds or makes the library's speaker of an article's speaker."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._db = database
        self._index = index

    # -- joining

    def resolve(self, articles: Sequence[ArticleSpeakers]) -> list[dict[str, int]]:
        """The library's speakers of each article: engine key to speaker id. Makes those that are new."""
        return Joining(self._db, self._index).resolve(articles)

    def _create(self, name: str, kind: SpeakerKind, identity: Identity) -> int:
        return Joining(self._db, self._index).create(name, kind, identity)

    def merged(self, speaker_ids: Iterable[int]) -> set[int]:
        """Those of the speakers who were merged into another."""
        ids = list(speaker_ids)
        found: set[int] = set()
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            marks = ",".join("?" * len(part))
            sql = f"SELECT id FROM speakers WHERE id IN ({marks}) AND merged_into IS NOT NULL"
            found.update(row[0] for row in self._db.rows(sql, part))
        return found

    def effective(self, speaker_id: int) -> int:
        """The speaker that the person merged this one into, or itself."""
        seen = {speaker_id}
        while True:
            target = self._db.value("SELECT merged_into FROM speakers WHERE id = ?", (speaker_id,))
            if target is None or target in seen:
                return speaker_id
            seen.add(target)
            speaker_id = target

    def apart(self, name: str, kind: SpeakerKind, article_id: int) -> int:
        """A new speaker of a name that another has: who speaks in one article only, until the person says more."""
        identity = Identity(f"x:{article_id}:{fold(name)}", ())
        return self._create(name, kind, identity)

    def named(self, name: str) -> int:
        """The speaker of exactly this name as a person gave it, made if there is none."""
        match = _name_query(name)
        known = (
            self._db.value(
                "SELECT id FROM speakers WHERE id IN (SELECT rowid FROM speaker_names WHERE speaker_names MATCH ?) "
                "AND name_key = ? ORDER BY statements DESC",
                (match, fold(name)),
            )
            if match
            else None
        )
        if known is not None:
            return int(known)
        identity = identify(name, SpeakerKind.PERSON, None, 0)
        if (same := self._by_key(name, identity)) is not None:
            return same
        if not name_parts(name)[0]:
            identity = Identity(f"y:{fold(name)}", ())
        return self._create(name, SpeakerKind.PERSON, identity)

    def _by_key(self, name: str, identity: Identity) -> int | None:
        """The one speaker whom another spelling of the name joins, or an initial; or an organisation of that name."""
        initial = (f"f{identity.initial}",) if identity.initial_only else ()
        for key in (*identity.joins, *initial, f"o:{fold(name)}"):
            rows = self._db.rows("SELECT speaker_id FROM speaker_keys WHERE key = ? LIMIT 2", (key,))
            if len(rows) == 1:
                return self.effective(rows[0][0])
        return None

    def namesakes(self, speaker_id: int) -> tuple[SpeakerRow, ...]:
        """Other named speakers of exactly this name who say something."""
        row = self.row(speaker_id)
        match = _name_query(row.name)
        if match is None or row.kind is SpeakerKind.UNNAMED:
            return ()
        rows = self._db.rows(
            f"SELECT {_COLUMNS} FROM speakers WHERE id IN "
            "(SELECT rowid FROM speaker_names WHERE speaker_names MATCH ?) "
            "AND name_key = ? AND id <> ? AND statements > 0 AND merged_into IS NULL ORDER BY statements DESC",
            (match, fold(row.name), row.id),
        )
        return tuple(self._value(other) for other in rows)

    # -- finding

    def row(self, speaker_id: int) -> SpeakerRow:
        """One speaker with the titles that articles give."""
        row = self._db.one(f"SELECT {_COLUMNS} FROM speakers WHERE id = ?", (self.effective(speaker_id),))
        if row is None:
            raise NotFoundError(f"There is no speaker {speaker_id} in this library.")
        return self._value(row)

    def rows(self, query: str, kind: SpeakerKind | None, limit: int | None) -> tuple[SpeakerRow, ...]:
        """Speakers with statements, persons first, then by how many."""
        kinds = [kind] if kind else [SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.UNNAMED]
        left = -1 if limit is None else limit
        found: list[SpeakerRow] = []
        match = _name_query(query)
        for each in kinds:
            if left == 0:
                break
            if match is None:
                rows = self._db.rows(
                    f"SELECT {_COLUMNS} FROM speakers INDEXED BY speakers_by_kind "
                    "WHERE kind = ? AND statements > 0 ORDER BY statements DESC LIMIT ?",
                    (each.value, left),
                )
            else:
                rows = self._db.rows(
                    f"SELECT {_COLUMNS} FROM speakers WHERE id IN "
                    "(SELECT rowid FROM speaker_names WHERE speaker_names MATCH ?) "
                    "AND kind = ? AND statements > 0 ORDER BY statements DESC LIMIT ?",
                    (match, each.value, left),
                )
            found.extend(self._value(row) for row in rows)
            left = -1 if limit is None else limit - len(found)
        return tuple(found)

    def beside(self, speaker_id: int, most: int) -> tuple[tuple[SpeakerRow, int], ...]:
        """The named speakers who speak in most of the articles in which this one does, with in how many."""
        speaker_id = self.effective(speaker_id)
        rows = self._db.rows(
            "SELECT o.speaker_id, count(DISTINCT o.article_id) "
            "FROM article_speakers s INDEXED BY article_speakers_by_date "
            "CROSS JOIN article_speakers o ON o.article_id = s.article_id "
            "CROSS JOIN speakers p ON p.id = o.speaker_id "
            "WHERE s.speaker_id = ?1 AND s.statements > 0 AND s.date_key IS NOT NULL "
            "AND o.speaker_id <> ?1 AND o.statements > 0 AND p.kind <> 'unnamed' "
            "GROUP BY 1 ORDER BY 2 DESC, p.statements DESC, 1 LIMIT ?2",
            (speaker_id, most),
        )
        return tuple((self.row(other), articles) for other, articles in rows)

    def matching(self, words: Sequence[str], most: int = 500) -> list[int]:
        """The ids of the speakers whose names have all these words, each as the beginning of a word."""
        match = _name_query(" ".join(words))
        if match is None:
            return []
        return [
            row[0]
            for row in self._db.rows(
                f"SELECT s.id FROM {_NAMED} WHERE s.statements > 0 ORDER BY s.statements DESC LIMIT ?",
                (match, most),
            )
        ]

    def called(self, words: Sequence[str], *, typing: bool, most: int = 500) -> tuple[list[int], bool]:
        """The ids of the speakers in whose names all these words stand, and whether one goes by them alone.

        That is a surname, or a whole name; `typing`: the last word may go on.
        """
        match = " ".join(f'"{word}"' for word in words_of(" ".join(words))) + "*" * typing
        rows = self._db.rows(
            f"SELECT s.id, s.kind, s.surname, s.name_key FROM {_NAMED} WHERE s.statements > 0 "
            "ORDER BY s.statements DESC LIMIT ?",
            (match, most),
        )
        whole, last = fold(" ".join(words)), fold(words[-1])

        def goes_by(kind: str, surname: str, name: str) -> bool:
            surname = fold(surname) if kind == SpeakerKind.PERSON else ""
            if typing:
                return surname.startswith(last) or name.startswith(whole)
            return surname == last or name == whole

        return [row[0] for row in rows], any(goes_by(*row[1:]) for row in rows)

    def _value(self, row: tuple[Any, ...]) -> SpeakerRow:
        speaker_id, name, kind, slot, statements, articles = row
        titles = self._db.rows(
            "SELECT title, count(*) FROM (SELECT title FROM article_speakers INDEXED BY article_speakers_by_date "
            "WHERE speaker_id = ? AND statements > 0 AND date_key IS NOT NULL ORDER BY date_key DESC LIMIT ?) "
            "WHERE title IS NOT NULL GROUP BY title ORDER BY 2 DESC, 1 LIMIT 12",
            (speaker_id, _TITLES_FROM),
        )
        return SpeakerRow(
            id=speaker_id,
            name=name,
            kind=SpeakerKind(kind),
            slot=slot,
            statements=statements,
            articles=articles,
            titles=_told_apart([title for title, _ in titles])[:_TITLES],
        )


def _told_apart(titles: list[str]) -> tuple[str, ...]:
    """Titles without those that another has in other capitals: "Kremlin Spokesman", "Kremlin spokesman"."""
    apart: dict[str, str] = {}
    for title in titles:
        apart.setdefault(title.casefold(), title)
    return tuple(apart.values())


def _name_query(query: str) -> str | None:
    return " ".join(f'"{word}"*' for word in words_of(query)) or None
